"use strict";var us=Object.defineProperty;var fd=Object.getOwnPropertyDescriptor;var gd=Object.getOwnPropertyNames;var yd=Object.prototype.hasOwnProperty;var bd=(e,t)=>{for(var s in t)us(e,s,{get:t[s],enumerable:!0})},vd=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of gd(t))!yd.call(e,r)&&r!==s&&us(e,r,{get:()=>t[r],enumerable:!(n=fd(t,r))||n.enumerable});return e};var Sd=e=>vd(us({},"__esModule",{value:!0}),e);var zy={};bd(zy,{pages:()=>jy});module.exports=Sd(zy);var en=["low","medium","high"];function W(e){let t=new WeakMap;return s=>{let n=t.get(s);if(n!==void 0)return n;let r=e(s);return t.set(s,r),r}}var tt=[],C=(e,t=tt)=>({effect:"set",value:e,faults:t}),w=(e,t=tt)=>({effect:"add",value:e,faults:t}),b=(e=void 0)=>({effect:"reset",value:e,faults:tt});function S(e,t,s,n=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:s,suggestions:n}]}}function X(e,t,s){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:s}]}}function wd(e,t,s){let n=s+1;if(Math.abs(e.length-t.length)>s)return n;let r=[],o=Array.from({length:t.length+1},(a,l)=>l),i=0;for(let a=1;a<=e.length;a+=1){let l=e.charCodeAt(a-1),c=e.charCodeAt(a-2),m=[a],u=a;for(let f=1;f<=t.length;f+=1){let A=l===t.charCodeAt(f-1),D=Math.min((o[f]??0)+1,(m[f-1]??0)+1,(o[f-1]??0)+(A?0:1));a>1&&f>1&&l===t.charCodeAt(f-2)&&c===t.charCodeAt(f-1)&&(D=Math.min(D,(r[f-2]??0)+1)),m.push(D),D<u&&(u=D)}if(u>s&&i>s)return n;i=u,r=o,o=m}return Math.min(o[t.length]??n,n)}var Pd=64;function O(e,t,s=3){if(e===""||e.length>Pd)return[];let n=Math.max(1,Math.floor(e.length/3)),r=e.toLowerCase(),o=[];for(let l of t){let c=l===e?0:wd(r,l.toLowerCase(),n);c>n||(o.push({candidate:l,distance:c}),n=Math.min(n,c+1))}o.sort((l,c)=>l.distance-c.distance||(l.candidate<c.candidate?-1:1));let i=o[0]?.distance??0;return o.filter(({distance:l})=>l<=(i===0?0:i+1)).slice(0,s).map(({candidate:l})=>l)}var bt=e=>e===32||e===9||e===10||e===13,kd=/['"\\]/;function U(e,t){return kd.test(e)?Ad(e,t):{words:xd(e),malformedAt:null}}function xd(e){let t=[],s=0;for(;s<e.length;){for(;s<e.length&&bt(e.charCodeAt(s));)s+=1;let n=s;for(;s<e.length&&!bt(e.charCodeAt(s));)s+=1;s>n&&t.push({text:e.slice(n,s),start:n,end:s})}return t}function Ad(e,t){let s=[],n=0;for(;;){for(;n<e.length&&bt(e.charCodeAt(n));)n+=1;if(n>=e.length)return{words:s,malformedAt:null};let r=Cd(e,n,t);if(r===null)return{words:s,malformedAt:n};s.push({text:r.text,start:n,end:r.end}),n=r.end}}function Cd(e,t,s){let n=s.unclosed==="closed",r="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n?{text:r,end:e.length}:null;r+=s.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":r+=a;else if(s.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(bt(e.charCodeAt(i)))break;r+=a}i+=1}return o!==""&&!n?null:{text:r,end:i}}function Oe(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var _d=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function ye(e){let t=_d.exec(e);if(t===null)return null;let[,s,n,r,o,i,a]=t,l=vt(n,16)??vt(r,2)??vt(o??i,8)??vt(a,10);return l===null?null:s==="-"?-l:l}var vt=(e,t)=>e===void 0?null:Number.parseInt(e,t);var ps=e=>e===4?32:128;function sn(e){let t=e.split(".");if(t.length!==4)return null;let s=0n;for(let n of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(n)||Number(n)>255)return null;s=s<<8n|BigInt(n)}return s}function tn(e){if(e==="")return[];let t=[],s=e.split(":");for(let[n,r]of s.entries()){let o=n===s.length-1&&r.includes(".")?sn(r):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(r))t.push(BigInt(`0x${r}`));else return null}return t}function Rd(e){let t=e.split("::");if(t.length>2)return null;let s=tn(t[0]??""),n=tn(t[1]??"");if(s===null||n===null)return null;let r=8-s.length-n.length;return(t.length===1?r!==0:r<1)?null:[...s,...Array.from({length:r},()=>0n),...n].reduce((i,a)=>i<<16n|a,0n)}function Ed(e,t,s){let n=BigInt(ps(e)-s);return{family:e,address:t>>n<<n,length:s}}function wt(e){let t=e.indexOf("/"),s=t<0?e:e.slice(0,t),n=s.includes(":")?6:4,r=n===6?Rd(s):sn(s);if(r===null)return null;let o=t<0?ps(n):ye(e.slice(t+1));return o===null||o<0||o>ps(n)?null:Ed(n,r,o)}var be=e=>{let t=wt(e);return t===null?[]:[t]},St={any:[...be("0.0.0.0/0"),...be("::/0")],localhost:[...be("127.0.0.0/8"),...be("::1/128")],"link-local":[...be("169.254.0.0/16"),...be("fe80::/64")],multicast:[...be("224.0.0.0/4"),...be("ff00::/8")]},Id=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function Dd(e){let t=Object.hasOwn(St,e)?St[e]:void 0;return t!==void 0?t:Id.test(e)?St.localhost??[]:be(e)}var nn=(e,t)=>{if(e==="")return b();let{words:s,malformedAt:n}=U(e,{quotes:"kept"}),r=[...t??[]],o=[];for(let i of s){let a=Dd(i.text);a.length>0?r.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>O(i.text,Object.keys(St),1)})}return n!==null&&o.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),w(r,o)},hs=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,st=e=>e.some(({family:t,length:s})=>t===4&&s===0)&&e.some(({family:t,length:s})=>t===6&&s===0);var rn=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,on=`63	252-252
62	254`,an=`AF_UNIX	1
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
AF_FILE	1`,ln=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,cn=`native
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
s390x`,dn=`E2BIG
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
EXFULL`,mn=`%a
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
%%`,un=`SUCCESS	0
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
EXCEPTION	255`,pn=`x86-64
x86`,hn=`HUP
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
SYS`,fn=`other
batch
idle
fifo
ext	262
rr`,gn=`none
realtime
best-effort
idle`,yn=`emerg
alert
crit
err
warning
notice
info
debug`,bn=`kern
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
local7`;var vn=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,Sn=`AS	bytes
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
STACK	bytes`,wn=`seconds	1000000
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
\xB5s	1`,Pn=`null
tty
tty-force
tty-fail
socket
fd
data
file`,kn=`inherit
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
syslog+console`,xn=`shared
slave
private`,An=`udplite
sctp
mptcp	257`,Cn=`cpu
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
bpf-bind-network-interface	262`,_n=`arm64
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
tilegx`,Rn=`private-users
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
container-other`,En=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,In=`device-tree
uefi
device-tree-compatible(
smbios-field(`,Dn=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var ee=["252","254","257","262"];var db=ee[ee.length-1]??"262";function _(e,t){return{first:e,changes:t}}function Nn(e,t){let s=e.first;for(let n of ee){let r=e.changes[n];if(r!==void 0&&(s=r),n===t)break}return s}function te(e,t){if(e==="")return!0;let s=Number(t);return e.split(",").some(n=>{let[r="",o]=n.split("-");return s>=Number(r)&&(o===void 0||s<=Number(o))})}var Fn=e=>t=>t<=e,Tn=e=>t=>t>=e,Fd={templateInstance:_("i",{257:"test_instance"}),capabilityInitialBits:_(64,{262:63}),capabilityInversionBits:_(64,{262:41}),capabilityUnclosedQuote:_("dropped",{254:"closed"}),privateMountsUnset:_("off",{254:"on"}),unknownFamily:_("skipped",{262:"ends-line"}),globSectionName:_("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:_(!0,{262:!1}),execPrefixes:_("-@:+!",{262:"-@:+!|"}),execFolderEndings:_(["/"],{257:["/","/.","/.."]}),ambientPrefix:_("honoured",{262:"ignored"}),userManagerIsUnprivileged:_(!1,{262:!0}),policyNotAnObject:_("ignored",{262:"error"}),warnsOfWeekdays:_(!1,{262:!0}),highestIoClass:_(8,{262:7}),imagesOutsideApi:_(!1,{257:!0}),unknownImagePolicies:_("refused",{262:"taken"}),directoryFlags:_("any",{257:"checked"}),pathsInApi:_("taken",{257:"refused"}),warnsOfVarRun:_(!1,{257:!0}),vsockTypes:_(!1,{254:!0}),alternativeInterfaces:_(!1,{257:!0}),bindsPortZero:_(!1,{257:!0}),renamesImports:_(!1,{257:!0}),textlessOutcome:_("incomparable",{262:"first"}),privateTmpNeedsNamespace:_([],{257:["disconnected"],262:["connected","disconnected"]}),homeTmpfs:_("writable",{257:"read-only"})},Td={filtersImplyNoNewPrivileges:Fn(254),clockClosesDevices:e=>e>=245&&e<252,clockMayCloseDevices:Fn(252),userServicesHaveNamespaces:Tn(254),editReadsStandardInput:Tn(256)},Od={oneshotRestartForceExitStatus:_(!0,{257:!1}),forkingPrivatePids:_(!1,{257:!0}),dynamicUserHomeDirectory:_(!1,{257:!0}),workingDirectoryInApiMount:_(!1,{257:!0}),dynamicUserInUserManager:_(!1,{257:!0}),managedPrivateUsers:_(!1,{262:!0}),userNamespacePathWithPrivateUsers:_(!1,{262:!0}),privatePidsPam:_(!1,{262:!0})};function On(e,t){return Object.fromEntries(Object.entries(e).map(([n,r])=>[n,Nn(r,t)]))}function Un(e,t){let n=Object.fromEntries(Object.entries(Td).map(([r,o])=>[r,o(t)]));return{...On(Fd,e),...n,refuses:On(Od,e)}}var Mn=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`;function Ln(e,t){if(!e.includes(":"))return Number(e);let s=e.split(" ").find(n=>te(n.slice(0,n.indexOf(":")),t));return Number(s?.slice(s.indexOf(":")+1))}function Bn(e){return Mn.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,s=""])=>t!==""&&te(s,e)).map(([t="",s="",n="",r="",,o="",i=""])=>({field:t,name:s,weight:Ln(n,e),range:Ln(r,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}var fs={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},Wn=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,ve=`[Unit]
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
TimeoutStopSec		undocumented	time-span`;var gs=`
${Wn}`,Vn=new Map,Kn=new Map;function Ud(e){let t=ve.lastIndexOf(`
[`,e),s=ve.slice(t<0?1:t+2,ve.indexOf("]",t+1)),n=ve.indexOf(`
`,e),[r="",o="",i="",a=""]=ve.slice(e,n<0?void 0:n).split("	");return{sections:s.split(","),name:r,since:o===""?null:Number(o),flags:i,specs:a}}function Pt(e){let t=Kn.get(e);if(t!==void 0)return t;let s=[],n=`
${e}	`;for(let r=ve.indexOf(n);r>=0;r=ve.indexOf(n,r+1))s.push(Ud(r+1));return Kn.set(e,s),s}var Md=()=>[...new Set(ve.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],Hn=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function Ld(e){let t=gs.indexOf(`
${e}	`);if(t<0)return Hn(e);let s=gs.indexOf(`
`,t+1),[,n="",r=""]=gs.slice(t+1,s<0?void 0:s).split("	"),o=r.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");return{...Hn(n),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")}}function kt(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let s of e.split(" ")){let n=s.indexOf(":");if(n<0)return s;if(te(s.slice(0,n),t))return s.slice(n+1)}return null}function Bd(e){let t=Vn.get(e)??Ld(e);return Vn.set(e,t),t}var $n=(e,t,s)=>e!==""&&e.split(",").some(n=>n===t||n.startsWith(`${t}@`)&&te(n.slice(t.length+1),s));function Wd(e,t,s,n){let r=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...Bd(n),name:e.name,section:s,setting:r===void 0?e.name:r.slice(6),since:e.since,fatal:$n(e.flags,"fatal",t),documented:!$n(e.flags,"undocumented",t)}}function Gn(e,t){let s=new Map,n=(r,o)=>{let i=s.get(r);i===void 0&&(i=new Map,s.set(r,i));let a=i.get(o);if(a!==void 0||i.has(o))return a;let l=Pt(o).find(({sections:u})=>u.includes(r)),c=l===void 0?null:Vd(l,e,t),m=l===void 0||c===null?void 0:Wd(l,e,r,c);return i.set(o,m),m};return{find:n,namesIn:r=>Md().filter(o=>n(r,o)!==void 0),sectionsWith:r=>[...new Set(Pt(r).flatMap(({sections:o})=>o))].filter(o=>n(o,r)!==void 0)}}var Vd=(e,t,s)=>e.since!==null&&e.since>s?null:kt(e.specs,t)??Kd(e,t);function Kd(e,t){if(e.since===null||e.since<=Number(t))return null;let s=ee.find(n=>Number(n)>Number(t)&&kt(e.specs,n)!==null);return s===void 0?null:kt(e.specs,s)}function ys(e,t){let s=Pt(t).find(({sections:r})=>r.includes(e));if(s===void 0)return null;let n=ee.find(r=>kt(s.specs,r)!==null);return s.since??(n===void 0?null:Number(n))}function xt(e){return Pt(e).flatMap(({sections:t})=>t)}var ce=e=>fs[e],At=Object.keys(fs);var Ue=e=>new Uint32Array(e+31>>>5);function nt(e,t){let s=t>>>5;e[s]=(e[s]??0)|1<<(t&31)}function bs(e,t){return((e[t>>>5]??0)>>>(t&31)&1)===1}function Ve(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)|(t[s]??0)}function Ct(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)&~(t[s]??0)}function _t(e,t){for(let s=0;s<e.length;s+=1)if(((e[s]??0)&(t[s]??0))!==0)return!0;return!1}function Ke(e,t){for(let s=0;s<t.length;s+=1)if(((t[s]??0)&~(e[s]??0))!==0)return!1;return!0}var Yn=e=>e.every(t=>t===0);var qn=`_llseek	-
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
writev	20`,jn=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var Hd=/^([^(]+)(?:\((.+)\))?$/;function $d(e){let t=new Map;for(let s of jn.split(`
`)){let[n="",r="",o=""]=s.split("	");if(n===""||!te(o,e))continue;let i=[];for(let a of r.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=Hd.exec(a)??[];te(c,e)&&i.push(l)}t.set(n,i)}return t}function zn(e){let t=new Map,s=[],n=new Map;for(let l of qn.split(`
`)){let[c="",m="-",u=""]=l.split("	");c===""||!te(u,e)||(t.set(c,s.length),s.push(c),m!=="-"&&n.set(c,Number(m)))}let r=Ue(s.length);for(let l of n.keys())nt(r,t.get(l)??0);let o=$d(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let m=i.get(l);if(m!==void 0)return m;let u=Ue(s.length);for(let f of c){let A=t.get(f);A!==void 0?nt(u,A):f.startsWith("@")&&Ve(u,a(f)??u)}return i.set(l,u),u};return{bitOf:t,names:s,native:r,numberOf:n,groups:o,group:a}}function se(e,t,s){return e.split(`
`).filter(n=>n!=="").map(n=>n.split("	")).filter(n=>te(n[t]??"",s))}var vs=(e,t)=>new Set(se(e,1,t).map(([s=""])=>s)),Xn=(e,t)=>new Map(se(e,2,t).map(([s="",n=""])=>[s.toUpperCase(),Number(n)])),Gd={architectures:_n,cgroupControllers:Cn,coredumpFilters:vn,execInputs:Pn,execOutputs:kn,filesystemGroups:Dn,firmwares:In,ioSchedulingClasses:gn,logFacilities:bn,logLevels:yn,mountPropagations:xn,personalities:pn,schedulingPolicies:fn,securityModules:En,signalNames:hn,socketProtocols:An,virtualizations:Rn};function Se(e){let t=null;return()=>(t??={made:e()},t.made)}var Zn=new Map;function Rt(e,t){let s=`${e} ${t}`,n=Zn.get(s);if(n!==void 0)return n;let r=Yd(e,t);return Zn.set(s,r),r}function Yd(e,t){let s=Se(()=>Bn(e)),n=Se(()=>Gn(e,t)),r=null,o=Se(()=>zn(e)),i=Se(()=>Xn(rn,e)),a=Se(()=>Xn(an,e)),l=Se(()=>new Set(se(ln,2,e).map(([D=""])=>D))),c=Se(()=>vs(cn,e)),m=Se(()=>vs(dn,e)),u=new Map,f=D=>{let q=u.get(D)??se(Gd[D],D==="filesystemGroups"?2:1,e).map(([ds=""])=>ds);return u.set(D,q),q},A=Se(()=>new Set([...vs(mn,e)].map(D=>D.slice(1))));return{version:t,table:e,behaviour:Un(e,t),words:f,directive:(D,q)=>(r??=n().find,r(D,q)),get checks(){return s()},get directives(){return n()},get syscalls(){return o()},get capabilities(){return i()},get addressFamilies(){return a()},get namespaces(){return l()},get syscallArchitectures(){return c()},get errnoNames(){return m()},get specifiers(){return A()}}}var Qn=e=>(1n<<BigInt(e))-1n,Jn=e=>Qn(e.behaviour.capabilityInitialBits),we=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),qd=e=>Number(se(on,1,e.table)[0]?.[0]??0);function jd(e,t){let s=t.capabilities.get(e.toUpperCase());if(s!==void 0)return s;let n=ye(e);return n!==null&&n>=0&&n<=qd(t)?n:null}function zd(e,t,s){let n=s.behaviour.capabilityUnclosedQuote==="closed",{words:r,malformedAt:o}=U(e.slice(t),{quotes:"removed",unclosed:n?"closed":"malformed"}),i=0n,a=[];for(let l of r){if(l.text==="")continue;let c=jd(l.text,s);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:Oe(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Xd(l.text,s)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function Xd(e,t){let s=e.toUpperCase(),n=[...t.capabilities.keys()],r=s.startsWith("CAP_")?s:`CAP_${s}`;if(n.includes(r))return[r];let o=`_${r.slice(4)}`,i=n.filter(a=>a.endsWith(o)||a.startsWith(`${r}_`));return i.length>0?i:O(r,n,2)}var er=(e,t,s)=>{let{facts:n}=s,r=e.startsWith("~"),{set:o,faults:i}=zd(e,r?1:0,n),a=s.directive.name==="CapabilityBoundingSet"?Jn(n):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?C(r?Qn(n.behaviour.capabilityInversionBits)&~o:o,i):w(r?l&~o:l|o,i)};var tr=(e,t="and")=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)}`;var sr=["service","socket","mount","swap"];var Zd=/^[0-9A-Za-z:\-_.\\@]+$/,Qd=255;function Jd(e){let t=e.lastIndexOf("."),s=At.find(o=>o===e.slice(t+1));if(t<0||s===void 0)return null;let n=e.slice(0,t),r=n.indexOf("@");return{full:e,type:s,base:n,prefix:r<0?n:n.slice(0,r),instance:r<0?null:n.slice(r+1)}}var em=({full:e,base:t})=>e.length<=Qd&&Zd.test(t)&&!t.startsWith("@");function nr(e){let t=Jd(e);return t!==null&&em(t)?t:null}function rt(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,s)=>String.fromCharCode(Number.parseInt(s,16)))}function Et(e){let t=e.split("/").filter(n=>n!==""&&n!==".");if(t.length===0)return"-";let s=new TextEncoder().encode(t.join("/"));return Array.from(s,(n,r)=>{let o=String.fromCharCode(n);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(r===0&&o===".")?o:`\\x${n.toString(16).padStart(2,"0")}`}).join("")}var tm="host",sm="a".repeat(32),rr={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function nm(e,t,s){let n=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return rt(t.prefix);case"i":return t.instance??"";case"I":return rt(t.instance??"");case"j":return n;case"J":return rt(n);case"f":return`/${rt(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return sm;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${rr[s].d??""}${t.full}`;default:return rr[s][e]??tm}}var rm=/[0-9A-Za-z]/,om="mbABMowWTV";function P(e,t){if(!e.includes("%"))return e;let s="";for(let n=0;n<e.length;n+=1){let r=e.charAt(n+1);if(e.charAt(n)!=="%"||r===""){s+=e.charAt(n);continue}if(r==="%")s+="%";else if(!rm.test(r))s+=`%${r}`;else{if(!om.includes(r)&&!t.facts.specifiers.has(r))return{unknownAt:n};s+=nm(r,t.name,t.manager)}n+=1}return s}var im=255,It=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=im;function am(e){let t="";for(let s=0;s<e.length;s+=1){let n=e.charAt(s);if(n===":")return{name:t,rest:e.slice(s+1)};n==="\\"&&(s+=1),t+=e.charAt(s)}return{name:t,rest:null}}var lm=/^[A-Za-z0-9+/]*={0,2}$/;function cm(e,{directive:t}){let{name:s}=t;return s.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":s==="SetCredentialEncrypted"&&!lm.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function dm(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let s=P(e,t);return typeof s!="string"?"a path with known specifiers":s.startsWith("/")||It(s)?null:"a credential name, a colon and an absolute path"}function mm(e,t,s){let[n="",r,...o]=e.split(":"),i=n.endsWith("*")?n.slice(0,-1):n,a=It(i)&&!/[*?[]/.test(i)&&o.length===0,l=r===void 0||s.facts.behaviour.renamesImports&&It(r);return!a||!l?S(t,e,"the name of a credential, or the beginning of one and *"):w(new Map(t).set(n,!1))}var or=(e,t,s)=>{if(e==="")return b();if(s.directive.name==="ImportCredential")return mm(e,t,s);let{name:n,rest:r}=am(e),o=P(n,s);if(typeof o!="string"||!It(o))return S(t,e,'a credential name, such as "token" in token:/etc/token');let i=cm(r,s)??dm(r,s);return i!==null?S(t,e,i):w(new Map(t).set(o,s.directive.name.endsWith("Encrypted")))};var ws=e=>e===32||e===9||e===10||e===13;function Z(e,t){let s=t;for(;s<e.length&&ws(e.charCodeAt(s));)s+=1;return s}var um={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},ir=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,pm=1114111;function hm(e,t){let s=um[e.charAt(t+1)];if(s!==void 0)return{text:s,length:2};ir.lastIndex=t+1;let n=ir.exec(e);if(n===null)return null;let[r,o,i,a,l]=n,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>pm?null:{text:String.fromCodePoint(c),length:r.length+1}}var Ss=/[^ \t\n\r"'\\]+/y;function fm(e,t){return Ss.lastIndex=t,Ss.test(e)?Ss.lastIndex:t}function Me(e,t){let s=fm(e,t);return s>=e.length||ws(e.charCodeAt(s))?{text:e.slice(t,s),start:t,end:s,quoted:!1,unknownEscape:!1}:gm(e,t)}function gm(e,t){let s="",n="",r=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n===""?{text:`${s}\\`,start:t,end:e.length,quoted:r,unknownEscape:!0}:null;let l=hm(e,i);l===null&&(o=!0),s+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(n!=="")a===n?n="":s+=a;else if(a==='"'||a==="'")n=a,r=!0;else{if(ws(e.charCodeAt(i)))break;s+=a}i+=1}return n===""?{text:s,start:t,end:i,quoted:r,unknownEscape:o}:null}var ym=255,bm="/bin/sh",vm=/[\0-\x1F"'\\\x7F]/;function Sm(e,t){let s=0;for(;s<e.length;s+=1){let n=e.charAt(s),r=e.slice(0,s);if(!t.includes(n)||n==="!"&&(r.includes("+")||r.split("!").length>2)||n==="+"&&r.includes("!")||n!=="!"&&r.includes(n))break}return s}function wm(e,t){return e===""?"followed by a program":vm.test(e)?"a program path without quotes, backslashes or control characters":t.some(n=>e.endsWith(n))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=ym?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var lr=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"it keeps the backslash of an escape sequence that it does not know; write \\\\ for a backslash"}]:[],Pm=(e,t,{facts:s})=>s.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"the prefix !! does nothing any more",outdated:{}}]:[];function km(e,t,s){let n=Me(e,t);if(n===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(n.text===";")return{next:Z(e,n.end),more:!0};let r=Sm(n.text,s.facts.behaviour.execPrefixes),o=n.text.slice(0,r),i=o.includes("-"),a={start:n.start,end:n.end},l=o.includes("|"),c=l?bm:P(n.text.slice(r),s);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let m=wm(c,s.facts.behaviour.execFolderEndings);if(m!==null)return{bad:m,...a,drops:i};let u=xm(e,Z(e,n.end),s);return"bad"in u?{...u,drops:i}:o.includes("@")&&!l&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:n.start+r,end:n.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...lr(n),...Pm(n,o,s),...u.faults]}}var ar=(e,t,s)=>e.startsWith(s,t)&&(t+s.length>=e.length||Z(e,t+s.length)>t+s.length);function xm(e,t,s){let n=[],r=[],o=t;for(;o<e.length;){if(ar(e,o,";"))return{arguments:n,next:Z(e,o+1),more:!0,faults:r};if(ar(e,o,"\\;")){n.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=Z(e,o+2);continue}let i=Me(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof P(i.text,s)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};n.push(i),r.push(...lr(i)),o=Z(e,i.end)}return{arguments:n,next:o,more:!1,faults:r}}var cr=(e,t,s)=>{if(e==="")return b();let n=[...t??[]],r=[],o=0,i=!0;for(;i&&o<e.length;){let a=km(e,o,s);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?n.length>(t?.length??0)?"add":"none":"refuse",value:n,faults:[...r,l]}}"command"in a&&(n.push(a.command),r.push(...a.faults)),o=a.next,i=a.more}return w(n,r)};var Am=/^(?:1|yes|y|true|t|on)$/i,Cm=/^(?:0|no|n|false|f|off)$/i;function _e(e){return Am.test(e)?!0:Cm.test(e)?!1:null}var dr="a boolean (yes or no)",mr=["yes","no","true","false","on","off"],ot=(e,t,{directive:s})=>{let n=_e(e);return n!==null?C(n):s.fatal?X(t,e,dr):S(t,e,dr,()=>O(e,mr,1))},ur=(e,t,s)=>e===""?b():ot(e,t,s),Ps=(e,t,s)=>{let{directive:n}=s;if(e===""&&n.emptyResets)return b();let r=n.suffix===null?-1:e.indexOf(":"),o=r<0?e:e.slice(0,r),i=_m(o,s);if(i===null)return S(t,e,Rm(s),()=>O(e,n.values,2));if(r>=0&&(i==="no"||!Dm(e.slice(r+1),s)))return S(t,e,"a setting with a valid host name after the colon");let a=n.name==="KillMode"&&i==="none";return C(i,a?[{start:0,end:e.length,effect:"warned",expected:"with KillMode=none processes outlive the unit unseen",outdated:{}}]:[])};function _m(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let s=_e(e);return s===null?null:s?t.trueMeans??"yes":t.falseMeans}function Rm({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(s=>_e(s)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var Em=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,Im=64;function Dm(e,t){let s=P(e,t);return typeof s!="string"||s.length>Im?!1:s.split(".").every(n=>n.length<=63&&Em.test(n))}var pr=(e,t,{directive:s,facts:n})=>{if(s.section!=="Service"&&s.section!=="Scope")return S(t,e,"possible in units of this type");let r=_e(e);if(r!==null)return C(r);let o=n.words("cgroupControllers"),{words:i,malformedAt:a}=U(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>O(c.text,[...mr,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),C(!0,l)};var Nm=(e,t)=>{let s=e.toUpperCase();return O(s.startsWith("AF_")?s:`AF_${s}`,t.addressFamilies.keys(),2)},hr=(e,t,{facts:s})=>{if(e==="")return b();if(e==="none")return C({mode:"allow",families:new Set,sealed:!0});let n=e.startsWith("~"),r=n?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:n?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=U(e.slice(r),{quotes:"removed"}),m=[];for(let f of l){let A=s.addressFamilies.get(f.text.toUpperCase());if(A===void 0){let D=s.behaviour.unknownFamily==="ends-line";if(m.push({start:r+f.start,end:D?e.length:r+f.end,effect:D?"rest-ignored":"word-ignored",expected:Oe(f.text,"an address family such as AF_INET"),suggestions:()=>Nm(f.text,s)}),D)break}else n===(i==="deny")?a.add(A):a.delete(A)}c!==null&&m.push({start:r+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:i,families:a,sealed:!1};return o?w(u,m):C(u,m)},fr=(e,t,{facts:s})=>{if(e==="")return b();let n=_e(e);if(n!==null)return C(n?new Set:new Set(s.namespaces));let r=e.startsWith("~"),o=r?1:0,{words:i,malformedAt:a}=U(e.slice(o),{quotes:"kept"}),l=i.find(f=>!s.namespaces.has(f.text)),c=`a namespace type (${[...s.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let f={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>O(l.text,s.namespaces,2)};return{effect:"none",value:t,faults:[f]}}if(a!==null)return S(t,e,c);let m=i.map(f=>f.text),u=new Set(t??(r?s.namespaces:[]));for(let f of m)r?u.delete(f):u.add(f);return t===void 0?C(u):w(u)};var Fm=/^(?:0|[1-9]\d*)$/,Tm=2**32-1,Om=65535,Um=/[\0-\x1F\x7F:/]/;function Mm(e){return e===""?!1:Fm.test(e)&&Number(e)<Tm&&Number(e)!==Om?!0:Um.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var gr="a user or group name, or a numeric id",Lm="other services run as nobody too, and NFS maps strangers to it";function yr(e,t){let s=P(e,t);return typeof s=="string"&&Mm(s)?s:null}var br=(e,t,s)=>{if(e==="")return b();let n=yr(e,s);return n===null?X(t,e,gr):C(n,s.directive.name==="User"&&n==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Lm}]:[])},vr=(e,t,s)=>{if(e==="")return b();let{words:n,malformedAt:r}=U(e,{quotes:"kept"}),o=[...t??[]];for(let i of n){let a=yr(i.text,s);if(a===null)return X(t,e,gr);o.push(a)}return r===null?w(o):X(t,e,"a list of words: it ends in a backslash")},Bm=/^0*[0-7]{1,4}$/,Sr=(e,t,s)=>Bm.test(e)?C(Number.parseInt(e,8)):S(t,e,`an octal mode such as ${s.directive.name==="UMask"?"0077":"0750"}`),ue=e=>e==="root"||e==="0";var wr=(e,t)=>typeof e=="string"?e:e(t),V="a text with known specifiers: write %% for a percent sign";function v(e,t,{empty:s="resets",specifiers:n="kept",suggestions:r}={}){return(o,i,a)=>{if(o===""&&s==="resets")return b();let l=n==="expanded"?P(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return C(c);let m=typeof l=="string"?wr(t,a):V;return a.directive.fatal?X(i,o,m):S(i,o,m,r===void 0?void 0:()=>r(o,a))}}function Q(e,t,s){let{empty:n="resets",specifiers:r="kept",malformed:o="rest-ignored",suggestions:i}=s;return(a,l,c)=>{if(a===""&&n==="resets")return b();let{words:m,malformedAt:u}=U(a,s),f=[...l??[]],A=[];for(let{text:D,start:q,end:ds}of m){let ms=r==="expanded"?P(D,c):D,Js=typeof ms=="string"?e(ms,c):null;if(Js!==null)f.push(Js);else{let hd=typeof ms=="string"?wr(t,c):V;A.push({start:q,end:ds,effect:"word-ignored",expected:hd,...i===void 0?{}:{suggestions:()=>i(D,c)}})}}return u!==null&&A.push({start:u,end:a.length,effect:o,expected:"a word with closed quotes"}),w(f.length===0?void 0:f,A)}}function Re(e,t,s={}){let n=v(e,t,s);return(r,o,i)=>{let{effect:a,value:l,faults:c}=n(r,void 0,i);return a==="reset"?b():l===void 0?{effect:a,value:o,faults:c}:w([...o??[],l],c)}}var ks=1e6,Wm=2**64,Pr=new Map;function Vm({facts:e}){let t=Pr.get(e.table);if(t!==void 0)return t;let s=new Map(se(wn,2,e.table).map(([n="",r=""])=>[n,Number(r)]));return Pr.set(e.table,s),s}var Km=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function Ee(e,t,s){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let n=e.trimEnd(),r=0;do{let o=Km.exec(n);if(o===null)return null;let[i,a="",l]=o;n=n.slice(i.length);let c=t;for(let[m,u]of Vm(s))if(n.startsWith(m)){n=n.slice(m.length),c=u;break}if(r+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,r>=Wm)return null}while(n!=="");return r}var kr="a time span such as 90s, 5min or 1h 30min",Hm=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function $m(e,t){let s=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return s===null?Ee(e,1/1e3,t):Number(s[1])/1e3}var Dt=(e,t)=>t.directive.name==="TimerSlackNSec"?$m(e,t):e.trim()===""?null:Ee(e,ks,t),Gm=v(Dt,kr,{empty:"read"}),Ym=v(Dt,kr),xr=(e,t,s)=>(Hm.has(s.directive.name)?Ym:Gm)(e,t,s);var qm=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),jm=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function Ft(e){let t=e.toLowerCase(),s=jm.findIndex(n=>n===t||n.slice(0,3)===t);return s<0?null:s}var Nt="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",Ar=new RegExp(`^(${Nt}(?:(?:\\.\\.|-)${Nt})?(?:,${Nt}(?:(?:\\.\\.|-)${Nt})?)*),?(?= |$)`,"i"),zm=e=>e.split(",").every(t=>{let[s="",n]=t.split(/\.\.|-/);return n===void 0||(Ft(s)??0)<=(Ft(n)??0)}),Rr={lowest:1970,highest:2199,fractions:!1},Xm={lowest:1,highest:12,fractions:!1},Zm={lowest:1,highest:31,fractions:!1},Qm={lowest:0,highest:23,fractions:!1},Jm={lowest:0,highest:59,fractions:!1},eu={lowest:0,highest:59.999999,fractions:!0},tu=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,su=e=>e<70?e+2e3:e<100?e+1900:e;function nu(e,t){let[,s,n,r]=tu.exec(e)??[];if(s===void 0||!t.fractions&&[s,n,r].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===Rr?su(Number(c)):Number(c),i=o(s);if(i<t.lowest||i>t.highest)return!1;let a=n===void 0?null:o(n);if(a!==null&&(a<i||a>t.highest))return!1;if(r===void 0)return!0;let l=Number(r);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}var He=(e,t)=>e==="*"||e.split(",").every(s=>nu(s,t));function Cr(e){let t=/^(.*)~([^~-]*)$/.exec(e),s=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(s.length<2||s.length>3)return!1;let[n="",r="",o="*"]=[...s].reverse();return He(n,Zm)&&He(r,Xm)&&He(o,Rr)}function _r(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[s="",n="",r="0"]=t;return He(s,Qm)&&He(n,Jm)&&He(r,eu)}var ru="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",ou=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${ru})$`);function iu(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let s=ou.exec(t);if(s!==null&&t.slice(0,s.index).trim()!==""&&!Ar.test(t.slice(s.index+1))&&(t=t.slice(0,s.index).trim()),qm.has(t.toLowerCase()))return!0;let n=Ar.exec(t);if(n!==null){if(!zm(n[1]??""))return!1;if(t=t.slice(n[0].length).trim(),t==="")return!0}let r=t.split(/ +/);return r.length===1?Cr(t)||_r(t):r.length===2&&Cr(r[0]??"")&&_r(r[1]??"")}function au(e){let[,t="",s,n,r]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(s===void 0)return!1;let o=(new Date(Date.UTC(Number(s),Number(n)-1,Number(r))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(Ft(a)??0)<=o&&o<=(Ft(l)??6)})}var lu="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",cu="a time span such as 15min or 1h 30min",du=1e6;function mu(e,t){if(t.directive.name==="OnCalendar")return iu(e)?{kind:"calendar",event:e}:null;let s=Ee(e,du,t);return s===null?null:{kind:"span",microseconds:s}}var Er=(e,t,s)=>{if(e==="")return b();let n=P(e,s);if(typeof n!="string")return S(t,e,V);let r=mu(n,s);if(r===null)return S(t,e,s.directive.name==="OnCalendar"?lu:cu);let o=r.kind==="calendar"&&s.facts.behaviour.warnsOfWeekdays&&au(r.event);return w([...t??[],r],o?[{start:0,end:e.length,effect:"warned",expected:"the date never falls on this weekday, so the timer never elapses"}]:[])};var Ir=Re((e,t)=>{let s=P(e.replace(/^\|?!?/,""),t);return typeof s=="string"&&s.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),Dr=Re((e,t)=>typeof P(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,V);function Y(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(s=>s!==""&&s!==".");return t.includes("..")?null:`/${t.join("/")}`}function Ot(e,t){let s=P(e,t);return typeof s=="string"?Y(s):null}var Tt='an absolute path without ".."',uu=new Set(["EnvironmentFile"]),Nr=(e,t,s)=>{if(e==="")return b();let n=uu.has(s.directive.name)&&e.startsWith("-"),r=P(n?e.slice(1):e,s);if(r===""&&!n)return b();let o=typeof r=="string"?Y(r):null;return o!==null?C(o):s.directive.fatal?X(t,e,Tt):S(t,e,Tt)},pu=/^-?\+?/;function hu(e,t){let s=pu.exec(e.text)?.[0]??"",n=Ot(e.text.slice(s.length),t);return n===null?null:{path:n,optional:s.includes("-"),belowRoot:s.includes("+")}}var fu=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),Fr=(e,t,s)=>{if(e==="")return b();if(fu.has(s.directive.name)){let a=Ot(e,s);return a===null?S(t,e,Tt):w([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:n,malformedAt:r}=U(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of n){let l=hu(a,s);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:Tt}):o.push(l)}return r!==null&&i.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),w(o,i)},Tr=(e,t,s)=>{if(e==="")return b();let n=e.startsWith("-"),r=n?e.slice(1):e;if(r==="~")return C({kind:"home"});let o=Ot(r,s);if(o!==null)return C({kind:"path",path:o});let i='an absolute path without "..", or ~';return n?S(t,e,i):X(t,e,i)},gu=["/dev/","/run/systemd/inaccessible/"];function yu(e,t){let s=P(e,t);if(typeof s!="string")return null;if(s.startsWith("block-")||s.startsWith("char-"))return s;let n=Y(s);return n!==null&&(n==="/dev"||gu.some(r=>n.startsWith(r)))?n:null}var Or=(e,t,s)=>{if(e==="")return b();let[n]=U(e,{quotes:"removed"}).words;if(n===void 0)return S(t,e,'a device and its access, such as "/dev/null rw"');let r=e.slice(n.end).trim(),o=yu(n.text,s);return o===null?S(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(r)?w([...t??[],{device:o,access:r}]):S(t,e,"a device with an access out of the letters r, w and m")},Ur=(e,t,s)=>{if(e==="")return b();let n=[...t??[]],r=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=Ot(i.replaceAll("\\:",":"),s);l===null?r.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):n.push(l),o=a+1}return w(n,r)};var K=(e,t)=>s=>{let n=ye(s);return n!==null&&n>=e&&n<=t?n:null},bu=2**32-1,Mr=2**64,Le=(e,t)=>e.trimStart().startsWith("-")?null:K(0,bu)(e,t),Ut=(e,t)=>e.trimStart().startsWith("-")?null:K(0,Mr-2049)(e,t),As=K(-(2**31),2**31-1),vu=/^(\d+)(?:\.(\d{1,2}))?%$/,Su=/^(\d+)(?:\.(\d))?‰$/,wu=/^(\d+)‱$/;function Lr(e){let[,t,s=""]=vu.exec(e)??[];if(t!==void 0)return xs(Number(t)*100+Number(s.padEnd(2,"0")));let[,n,r=""]=Su.exec(e)??[];if(n!==void 0)return xs(Number(n)*10+Number(r||"0"));let[,o]=wu.exec(e)??[];return o===void 0?null:xs(Number(o))}var xs=e=>e<=2**31-1?e:null;function $e(e){let t=Lr(e);return t!==null&&t<=1e4?t:null}var Pu={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},ku=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function Ge(e,t){let s=e,n=0,r=Number.POSITIVE_INFINITY;do{let o=ku.exec(s);if(o===null)return null;let[i,a="",l="",c=""]=o,m=Pu[c]??0;if(m>=r)return null;let u=t**m;if(n+=Number(a)*u+(l===""?0:Math.floor(+`0.${l}`*u)),n>=Mr)return null;r=m,s=s.slice(i.length)}while(s!=="");return n}var Br="a size in bytes, such as 512M or 2G",Wr=v(Le,"a whole number from 0 up",{empty:"read"}),Vr=v(As,"a whole number",{empty:"read"}),Kr=v(K(-(2**63),2**63-1025),"a whole number",{empty:"read"}),Cs=v(e=>Ge(e,1024),Br,{empty:"read"}),xu=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),_s=v((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=$e(e),n=s??Ge(e,1024);return n===null||n===0&&!xu.has(t.name)?null:s===null?n:-s},`${Br}, a percentage of the memory, or infinity`),Hr=v((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=$e(e);if(s!==null)return-s;let n=Ut(e,t);return n===null||n===0?null:n},"a number of tasks from 1 up, a percentage, or infinity"),$r=v(e=>{let t=Lr(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var Yr=v(K(-20,19),"a nice level from -20 to 19"),qr=v(K(-1e3,1e3),"a number from -1000 to 1000"),jr=v(K(0,99),"a priority from 0 to 99",{empty:"read"}),zr=v(K(0,7),"a priority from 0 to 7"),Be=(e,{empty:t,highest:s=-1})=>v((n,r)=>{if(r.facts.words(e).includes(n))return n;let o=Le(n,r);return o!==null&&o<=s?n:null},({facts:n})=>`one of ${n.words(e).join(", ")}`,{empty:t,suggestions:(n,{facts:r})=>O(n,r.words(e),2)}),Cu=2**31-1,Xr=Be("schedulingPolicies",{empty:"resets",highest:Cu}),Zr=(e,t,s)=>Be("ioSchedulingClasses",{empty:"resets",highest:s.facts.behaviour.highestIoClass})(e,t,s),Gr=8191,_u=/^(\d+)(?:-(\d+))?$/;function Ru(e){let t="a list of numbers and ranges, such as 0-3 8",{words:s,malformedAt:n}=U(e.replaceAll(","," "),{quotes:"removed"});if(n!==null)return t;for(let r of s){let[,o,i=o]=_u.exec(r.text)??[],a=o===void 0?ye(r.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>Gr)return`a list of numbers up to ${Gr}`}return null}var Eu={CPUAffinity:"numa",NUMAMask:"all"},it=(e,t,s)=>{if(e==="")return b();if(e===Eu[s.directive.name])return C([e]);let n=P(e,s),r=typeof n=="string"?Ru(n):"a text with known specifiers";return r===null?w([...t??[],e]):S(t,e,r)},Qr=(e,t,{facts:s})=>{if(e==="")return b();let n=s.words("coredumpFilters"),r=e.split(/[ \t]+/),o=r.find(i=>!n.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?S(t,e,`a mask in hexadecimal, or words out of ${n.join(", ")}`,()=>O(o,n,2)):w([...t??[],...r])},Jr=e=>e===""?b():C(e.split(/[ \t]+/)),eo=v((e,{facts:t})=>t.words("personalities").includes(e)?e:null,({facts:e})=>`a personality of x86-64 machines (${e.words("personalities").join(", ")})`),to=v((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let s=ye(e);return s!==null&&s>=1&&s<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>O(e.toUpperCase(),t.errnoNames,2)});function Lt(e){let t=[""];for(let s=0;s<e.length;s+=1){let n=e.charAt(s);n===":"?t.push(""):n==="\\"&&e.charAt(s+1)===":"?(t[t.length-1]+=":",s+=1):t[t.length-1]+=n}return t}var Mt=(e,t)=>{let s=P(e,t);return typeof s=="string"?Y(s):null},Du=new Set([void 0,"","rbind","norbind"]);function Nu(e,t){let[s="",n,r,...o]=Lt(e);if(o.length>0||!Du.has(r))return null;let i=s.startsWith("-"),a=Mt(i?s.slice(1):s,t),l=n===void 0?a:Mt(n,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var so=Q(Nu,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),no=Q((e,t)=>{let s=e.indexOf(":"),n=Mt(s<0?e:e.slice(0,s),t);return n===null?null:{path:n,options:s<0?"":e.slice(s+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),Rs=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function ro(e,t){for(let s=0;s<e.length;s+=2){let n=e[s]??"",r=e[s+1],o=r===void 0?n:r;if(r!==void 0&&!Rs.has(n))return`one of the partitions ${[...Rs].join(", ")}`;if(typeof P(o,t)!="string")return V}return null}var Fu=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function oo(e,t){let s=(r,o)=>{let i=Mt(r,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&Fu(i,e===1)?null:i},n=(r,o)=>{let[i="",...a]=Lt(r.text).filter(m=>m!==""),l=s(i.replace(/^-/,""),o),c=e===2?s(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:ro(a,o)}};return(r,o,i)=>{if(r==="")return b();let{words:a,malformedAt:l}=U(r,{quotes:"removed",escapes:"kept"}),c=[...o??[]],m=[];for(let u of a){let{image:f,fault:A}=n(u,i);f!==null&&c.push(f),A!==null&&m.push({start:u.start,end:u.end,effect:"word-ignored",expected:A})}return l!==null&&m.push({start:l,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),w(c.length===0?void 0:c,m)}}var io=oo(2,"IMAGE:TARGET with absolute paths"),ao=oo(1,"an absolute path of an image"),lo=(e,t,s)=>{if(e==="")return b();let{words:n,malformedAt:r}=U(e,{quotes:"removed"});if(r!==null)return S(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of n){let m=a.indexOf(":"),u=ro(m<0?[a]:[a.slice(0,m),a.slice(m+1)],s);u===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:u})}return C(i,o)},Tu=/^(?:[0-9a-fA-F]{2})+$/,Ou=32,co=v(e=>e.startsWith("/")||Tu.test(e)&&e.length>=Ou?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),Es=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},mo=v(e=>e.startsWith("/")||e.startsWith("base64:")&&Es(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),Uu=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),Mu=/^(?:read-only|growfs)-(?:on|off)$/;function Lu(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(s=>{let n=s.indexOf("=");if(n<0)return!1;let r=s.slice(0,n).trim();return r!==""&&!Rs.has(r)?t:s.slice(n+1).split("+").every(o=>t||Uu.has(o.trim())||Mu.test(o.trim()))})}var uo=v((e,{facts:t})=>Lu(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),Is=Be("mountPropagations",{empty:"resets"}),po=v(e=>_e(e),"a boolean (yes or no)"),ho=v(e=>e,V,{specifiers:"expanded"});function fo(e,t){let s=P(e,t);if(typeof s!="string"||s.startsWith("/"))return null;let n=s.split("/").filter(r=>r!==""&&r!==".");return n.length===0||n.includes("..")?null:n.join("/")}function Wu(e,t){let[s="",n="",r="",...o]=Lt(e),i=fo(s,t);if(i===null||i.split("/")[0]==="private"||o.length>0||r!==""&&r!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(n==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:fo(n,t);return a===null?null:{path:i,link:a}}var go=Q(Wu,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var yo=/^[A-Za-z_][A-Za-z0-9_]*$/,Vu=/^[A-Za-z_][A-Za-z0-9_]*=/,bo=e=>Vu.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function Ds(e,t,s){let n=(r,o)=>{let i=s?P(r,o):r;return typeof i!="string"?V:e(i)?null:t};return(r,o,i)=>{if(r==="")return b();let a=[...o??[]],l=[],c=Z(r,0);for(;c<r.length;){let m=Me(r,c);if(m===null||m.unknownEscape){let f=m===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:r.length,effect:"rest-ignored",expected:f});break}let u=n(m.text,i);u===null?a.push({text:m.text,start:m.start,end:m.end}):l.push({start:m.start,end:m.end,effect:"word-ignored",expected:u}),c=Z(r,m.end)}return w(a,l)}}var vo="the name of a variable",So=Ds(bo,"NAME=value: quote a value that has blanks, and leave none around the =",!0),Ku=Ds(e=>yo.test(e),vo,!0),Hu=Ds(e=>yo.test(e)||bo(e),`${vo}, or NAME=value`,!0),wo=(e,t,s)=>(s.directive.name==="UnsetEnvironment"?Hu:Ku)(e,t,s);var $u=255,Ns=e=>e.length<=$u&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),Gu=/^(file|append|truncate):(.*)$/;function Yu(e,t,s){let n=s.facts.words(t),[,r="",o=""]=Gu.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=P(i??o,s);return typeof a!="string"?V:i!==null?Ns(a)?null:"fd: and the name of a file descriptor":r!==""&&n.includes(r)?Y(a)===null?`${r}: and an absolute path`:null:n.includes(e)?null:`one of ${n.join(", ")}`}var qu=e=>e.replace("syslog","journal"),ko=(e,t)=>(s,n,r)=>{let o=Yu(s,e,r);if(o!==null)return S(n,s,o,()=>O(s,r.facts.words(e),2));if(!t.includes(s))return C(s);let i=qu(s);return C(i,[{start:0,end:s.length,effect:"warned",expected:`${s} is read as ${i}`,outdated:{instead:i}}])},xo=ko("execInputs",[]),Ao=ko("execOutputs",["syslog","syslog+console"]),Co=v(e=>Ns(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),ju=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,_o=(e,t,s)=>{if(e==="")return b();if(/\\./.test(e.replace(ju,"")))return S(t,e,"a text with known escape sequences: write \\\\ for a backslash");let n=P(e,s);return typeof n=="string"?w(`${t??""}${n}
`):S(t,e,V)},Ro=(e,t)=>e===""?b():Es(e)?w(`${t??""}${e}`):S(t,e,"data in Base64"),Po=new Set(["read-only","append","truncate","graceful"]),zu=["read-only","append","truncate"],Eo=(e,t)=>{if(e==="")return b();let[s="",n="",r="",...o]=e.split(":"),i=r===""?[]:r.split(",");return!(s.startsWith("/")&&Ns(n)&&o.length===0&&i.every(l=>Po.has(l)))||i.filter(l=>zu.includes(l)).length>1?S(t,e,`an absolute path, a name and options out of ${[...Po].join(", ")}, joined by colons`):w([...t??[],e])},Io=(e,t,s)=>{if(e==="")return b();let n=P(e,s);if(typeof n!="string")return S(t,e,V);let r=Y(n.startsWith("/")?n:`/run/${n}`),{pathsInApi:o}=s.facts.behaviour;if(r===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r))return{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]};let i=Fs(e,r,s);return C(i.length===0?r:r.replace(/^\/var/,""),i)};function Fs(e,t,{facts:s}){if(!s.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t))return[];let n=e.replace(/^\/var\/run\//,"/run/");return[{start:0,end:e.length,effect:"warned",expected:`/var/run is /run today, and it takes the path for ${n}`,outdated:{instead:n}}]}var Zu=K(1,65535),Do=107,No=/^(?:\d{1,10})?$/,Fo=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function Qu(e,t){let s=Zu(e,t);if(s!==null)return{family:"inet6",port:s};let[,n,r=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(n!==void 0){let l=Fo(r);return wt(n)?.family===6&&!n.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=Fo(e.slice(o+1)),a=e.slice(0,o);return wt(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function Ju(e,{facts:t}){let[,s="",n="",r=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return r===""||s!==""&&!t.behaviour.vsockTypes?null:No.test(n)&&No.test(r)?{family:"vsock",port:null}:null}function ep(e,t){return e.startsWith("/")?e.length<=Do?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=Do?{family:"unix",port:null}:null:e.startsWith("vsock")?Ju(e,t):Qu(e,t)}var tp=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function sp(e){let[,t="",s]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return tp.has(t)&&(s===void 0||/^\d+$/.test(s))?{family:"netlink",port:null}:null}var To=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function np(e,{directive:t,facts:s}){let n=Y(e);return n===null||s.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?null:{family:"file",port:null}}var rp={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function op(e,t){let{name:s}=t.directive;if(To.has(s))return np(e,t);if(s==="ListenNetlink")return sp(e);let n=ep(e,t);return s==="ListenSequentialPacket"&&n?.family!=="unix"?null:n}var Oo=(e,t,s)=>{if(e==="")return b();let{name:n}=s.directive,r=P(e,s);if(typeof r!="string")return S(t,e,V);let o=op(r,s);if(o===null)return S(t,e,rp[n]??(To.has(n)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||n==="ListenFIFO"?Fs(e,r,s):[],a=i.length===0?r:r.replace(/^\/var/,"");return w([...t??[],{directive:n,address:a,...o}],i)},ip=15,ap=127,lp=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,cp=new Set(["all","default",".",".."]),Bt=(e,t)=>lp.test(e)&&!cp.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?ap:ip),Uo=v(e=>e==="*"||Bt(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),Mo=v(e=>Bt(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),dp={132:"sctp",136:"udplite",262:"mptcp"},Lo=v((e,{facts:t})=>{let s=dp[e]??e;return t.words("socketProtocols").includes(s)?s:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),Bo=v(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function Ho(e,t){return(s,n,r)=>{if(s==="")return b();let o=s.startsWith("~"),i=o?1:0,a=n?.mode??(o?"deny":"allow"),l=new Set(n?.names),c=[],{words:m,malformedAt:u}=U(s.slice(i),{quotes:"removed"});for(let f of m)e(f.text,r)?a==="deny"===o?l.add(f.text):l.delete(f.text):c.push({start:f.start+i,end:f.end+i,effect:"word-ignored",expected:t});return u!==null&&c.push({start:u+i,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),w({mode:a,names:l},c)}}var up=15,$o=Ho((e,{facts:t})=>Bt(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=up),"the name of a network interface"),Go=Ho((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),pp=["tcp","udp"],hp=["ipv4","ipv6"];function fp(e,{facts:t}){if(e==="any")return!0;let[,s,n=s]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],r=t.behaviour.bindsPortZero?0:1;return s!==void 0&&Number(s)>=r&&Number(s)<=Number(n)&&Number(n)<=65535}function gp(e,t){let s=e.split(":");return s.length>3?!1:(hp.includes(s[0]??"")&&s.shift(),pp.includes((s[0]??"").toLowerCase())&&s.shift(),s.length===0?!0:s.length===1&&fp(s[0]??"",t))}var Yo=Re((e,t)=>gp(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),Wo=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function Vo(e){let[t="",s="",n="",r="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(s)&&Wo.test(n)&&Wo.test(r)&&o.length===0}var qo=(e,t)=>{if(e==="")return b();let{words:s}=U(e,{quotes:"removed"}),n=s.filter(r=>!Vo(r.text)).map(r=>({start:r.start,end:r.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return w([...t??[],...s.filter(r=>Vo(r.text)).map(r=>r.text)],n)},jo=(e,t,{facts:s})=>{if(e==="")return b();let n=s.words("cgroupControllers"),r=e.split(/[ \t]+/),o=r.find(i=>!n.includes(i));return o===void 0||r.some(i=>n.includes(i))?w([...t??[],...r]):S(t,e,`one or more of ${n.join(", ")}`,()=>O(o,n,2))},yp=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),zo=Re((e,t)=>{let s=e.indexOf(":"),n=s<0?null:P(e.slice(s+1),t);return yp.has(e.slice(0,s))&&typeof n=="string"&&Y(n)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),bp=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),Xo=v((e,{name:t,facts:s})=>{let n=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&bp(e)&&!s.words("cgroupControllers").includes(n)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),Ko=["extensions","credentials"],Zo=v(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>Ko.includes(t))?e:null,`a boolean, or one or more of ${Ko.join(", ")}`);var Wt=(e,t,s)=>{if(e==="")return b();let n=e.startsWith("-"),r=P(n?e.slice(1):e,s);return typeof r=="string"?C({label:r,optional:n}):n?S(t,e,V):X(t,e,V)};var ei=K(1,1e4),ti=K(10,1e3),si=v((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:ei(e,t),"a weight from 1 to 10000"),Vt=(e,t)=>(s,n,r)=>{let o=e(s,n,r);return{...o,faults:[...o.faults,{start:0,end:s.length,effect:"warned",expected:`it is for the old control groups, and ${t} took its place`,outdated:{}}]}},ni=v(ti,"a weight from 10 to 1000"),ri=Vt(v(K(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),Sp=Vt(_s,"MemoryMax="),oi=(e,t,s)=>(s.directive.name==="MemoryLimit"?Sp:_s)(e,t,s),Ts=1e6,wp=-20,Pp=19;function kp(e,t){let s=/^[+-]/.test(e),n=s?As(e,t):Ut(e,t);return n===null?null:s?n<wp||n>Pp?null:20-n:n<=40?n:null}function Qo(e,t,s){if(t==="nice")return kp(e,s);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return Ge(e,1024);if(t==="seconds"){let n=Ee(e,Ts,s);return n===null?null:Math.ceil(n/Ts)}return t==="microseconds"?Ee(e,1,s):Ut(e,s)}var xp={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},Jo=({directive:e,facts:t})=>se(Sn,2,t.table).find(([s])=>`Limit${s}`===e.name)?.[1]??"count",ii=v((e,t)=>{let s=Jo(t),[n="",r=n,...o]=e.split(":");if(o.length>0||n===""||r==="")return null;let i=Qo(n,s,t),a=Qo(r,s,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>xp[Jo(e)]??"a number",{empty:"read"}),at=(e,t)=>(s,n,r)=>{if(s==="")return b();let[o]=U(s,{quotes:"removed"}).words,i=o===void 0?null:P(o.text,r),a=o===void 0?null:e(s.slice(o.end).trimStart(),r);return typeof i!="string"||a===null?S(n,s,t):w([...n??[],{device:i,limit:a}])},ai=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:Ge(e,1e3);return t===0?null:t},li='a device and a limit, such as "/dev/sda 5M"',ci=at(ai,li),di=Vt(at(ai,li),"IOReadBandwidthMax= or IOWriteBandwidthMax="),mi=at(ei,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),ui=Vt(at(ti,"a device and a weight from 10 to 1000"),"IODeviceWeight="),pi=at((e,t)=>Ee(e,Ts,t),'a device and a time span, such as "/dev/sda 25ms"'),hi=v(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=$e(e);return t===null?Ge(e,1024):-t},"a size such as 5G, a percentage, or off"),fi=v((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:Le(e,t),"a whole number from 0 up, or infinity");var gi=Be("logLevels",{empty:"read",highest:7}),yi=Be("logFacilities",{empty:"read",highest:127}),Cp=/^[A-Z][A-Z0-9_]{0,63}=/,bi=Q(e=>Cp.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),_p=255,Rp=_p-25-40,vi=v(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Rp?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),Si=(e,t)=>e===""?b():e==="~"?S(t,e,"a regular expression"):w([...t??[],e]);var Ip=v((e,t)=>{let s=Dt(e,t);return s!==null&&s>=ks&&s!==Number.POSITIVE_INFINITY?s:null},"a time span of at least 1s"),Dp=new Set(["service","slice","scope"]),Os=e=>(t,s,n)=>Dp.has(n.name.type)?e(t,s,n):S(s,t,"possible in units of this type"),wi=Os(Ip),Pi=Os(v($e,"a percentage up to 100%")),Np=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),Fp=Os(Ps),ki=(e,t,s)=>(Np.has(s.directive.name)?Fp:Ps)(e,t,s);var Tp=34,xi=64,Op=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function Ci(e,t){let s=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(s))return!0;let[,n,r="",o="0"]=Op.exec(s)??[];if(n!==void 0){let i=xi-Tp;return Number(o)<=i&&r!==(n==="MIN"?"-":"+")}return s===e&&K(1,xi)(e,t)!==null}var _i=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),Up=(e,t)=>O(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,_i(t),1),Ri=v((e,t)=>Ci(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:Up}),Ai=({facts:e})=>se(un,2,e.table).map(([t=""])=>t),Ei=K(0,255),Ii=v(Ei,"an exit status from 0 to 255"),Di=Q((e,t)=>Ei(e,t)!==null||Ai(t).includes(e)||Ci(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>O(e.toUpperCase(),[...Ai(t),..._i(t)],2)});var Ni=255,Lp=Q(e=>e.length<=Ni?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),Fi=e=>{let t=nr(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Ni?t:null},Bp={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},Ti=(e,t,s)=>{let n=Lp(e,t,s),r=Bp[s.directive.name];return r===void 0?n:{...n,faults:[...n.faults,{start:0,end:e.length,effect:"warned",expected:`it is read as ${r}=`,outdated:{}}]}},Oi=v(e=>{let t=Fi(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),Ui=Q(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),Mi=v((e,{directive:t})=>{let s=Fi(e);return s===null?null:t.name!=="Service"||s.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),Li=["http://","https://","file:/","info:","man:"];function Wp(e){let t=Li.find(s=>e.startsWith(s));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var Bi=Q((e,t)=>{let s=P(e,t);return typeof s!="string"?null:Wp(s)||s===""?s:null},`a URL that begins with ${Li.join(", ")}`,{quotes:"removed"}),Vp=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Kp=/^[A-Za-z0-9_-]+$/,Hp=255,Wi=v(e=>{let t=e.startsWith(":"),s=(t?e.slice(1):e).split(".");return s.length>1&&e.length<=Hp&&s.every(r=>(t?Kp:Vp).test(r))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var Kt=e=>e===""?b():C(e),Vi=Re(e=>e,""),Ki={"allowed-cpuset":it,"bind-mounts":so,"bind-network-interface":Mo,"blockio-bandwidth":di,"blockio-device-weight":ui,"blockio-weight":ni,"bpf-delegate-attachments":Kt,"bpf-delegate-commands":Kt,"bpf-delegate-maps":Kt,"bpf-delegate-programs":Kt,"bpf-foreign-program":zo,"bus-name":Wi,bytes:Cs,"bytes-or-percent":oi,"cgroup-nft-set":qo,"cgroup-socket-bind":Yo,"colon-separated-paths":Ur,"concurrency-max":fi,"condition-path":Ir,"condition-string":Dr,"cpu-set":it,"cpu-shares":ri,"delegate-subgroup":Xo,"directory-list":go,"disable-controllers":jo,enum:ki,"environment-assignments":So,"environment-names":wo,"exec-apparmor-profile":Wt,"exec-coredump-filter":Qr,"exec-cpu-affinity":it,"exec-cpu-sched-policy":Xr,"exec-cpu-sched-prio":jr,"exec-input":xo,"exec-input-data":Ro,"exec-input-text":_o,"exec-io-class":Zr,"exec-io-priority":zr,"exec-mount-apivfs":po,"exec-mount-flags":Is,"exec-mount-propagation-flag":Is,"exec-nice":Yr,"exec-oom-score-adjust":qr,"exec-output":Ao,"exec-quota":hi,"exec-root-hash":co,"exec-root-hash-sig":mo,"exec-selinux-context":Wt,"exec-smack-process-label":Wt,"exit-status":Ii,"exit-status-set":Di,"extension-images":ao,fdname:Co,"filesystem-set":Go,"iec-size-long":Cs,"image-policy":uo,integer:Vr,"integer-or-percent":Hr,"io-device-latency":pi,"io-device-weight":mi,"io-limit":ci,"job-mode-isolate":ot,"log-extra-fields":bi,"log-facility":yi,"log-filter-patterns":Si,"log-level":gi,"log-namespace":vi,long:Kr,"luo-sessions":Vi,"managed-oom-mem-pressure-duration-sec":wi,"managed-oom-mem-pressure-limit":Pi,"managed-oom-rules":Vi,"mount-images":io,"mount-node":ho,"numa-mask":it,"open-file":Eo,percent:$r,personality:eo,"pid-file":Io,"resource-limit":ii,"restrict-network-interfaces":$o,"root-image-options":lo,securebits:Jr,"service-refresh-on-reload":Zo,"service-sockets":Ui,signal:Ri,"slice-name":Oi,"socket-address":Oo,"socket-bindtodevice":Uo,"socket-protocol":Lo,"swap-priority":v(K(-1,32767),"a number from -1 to 32767"),"syscall-errno":to,"time-span":xr,"timer-spec":Er,"tmpfs-mounts":no,"tty-size":v(Le,"a whole number from 0 up"),"unit-name":Mi,"unit-names":Ti,"unsigned-integer":Wr,"url-list":Bi,weight:si,xattr:Bo};var Gp=4095;function Yp(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=Gp:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function qp(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let s=t.syscalls.bitOf.get(e);if(s===void 0)return null;let n=Ue(t.syscalls.names.length);return nt(n,s),n}var Hi=e=>{let t=e.named.slice();return Ct(t,e.actioned),{...e,allowed:t}};function jp(e,{facts:t,directive:s}){let n=t.syscalls.names.length,r={mode:e?"deny":"allow",named:Ue(n),actioned:Ue(n)},o=t.syscalls.group("@default");return!e&&s.name==="SystemCallFilter"&&o!==void 0&&Ve(r.named,o),r}function zp(e,t,s,{facts:n,directive:r}){let o=r.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!Yp(a,n))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!s)return{expected:"possible without ~: an allowed call takes no error number"};let l=qp(i,n);return l===null?Xp(i,n):(s===(e.mode==="deny")||a!==null?Ve(e.named,l):Ct(e.named,l),e.mode==="allow"&&a!==null?Ve(e.actioned,l):Ct(e.actioned,l),null)}function Xp(e,{syscalls:t}){return e.startsWith("@")?{expected:Oe(e,"a system-call group"),suggestions:()=>O(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:Oe(e,"a system call"),suggestions:()=>O(e,t.bitOf.keys(),2)}}var $i=(e,t,s)=>{if(e==="")return b();let n=e.startsWith("~"),r=n?1:0,o=t===void 0?jp(n,s):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=U(e.slice(r),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let m=zp(o,c,n,s);m!==null&&l.push({start:r+c.start,end:r+c.end,effect:"word-ignored",...m})}return a!==null&&l.push({start:r+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?C(Hi(o),l):w(Hi(o),l)},de=e=>e!==void 0&&(e.mode==="allow"||!Yn(e.named)),Gi=(e,t,{facts:s})=>{if(e==="")return b();let{words:n,malformedAt:r}=U(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of n)s.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>O(a.text,s.syscallArchitectures,2)});return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),w(i,o)};var Zp=new Set(["TCPCongestion","ExtraOptions"]),Yi=(e,t,s)=>{if(e==="")return b();if(Zp.has(s.directive.name))return C(e);let n=P(e,s);return typeof n=="string"?C(n):S(t,e,"a text with known specifiers: write %% for a percent sign")},qi=(e,t,{directive:s})=>s.status===null?{effect:"none",value:void 0,faults:tt}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},ji=e=>e===""?b():C(e);var Qp={...Ki,"address-family-set":hr,boolean:ot,"boolean-or-controllers":pr,"capability-set":er,credential:or,"device-rule":Or,"exec-command":cr,"install-only":ji,"ip-prefix-set":nn,"namespace-set":fr,obsolete:qi,path:Nr,"path-list":Fr,string:Yi,"syscall-architectures":Gi,"syscall-filter":$i,tristate:ur,umask:Sr,"user-or-group":br,"user-or-group-list":vr,"working-directory":Tr},Jp=e=>e===""?b():C(e),Pe=e=>Qp[e]??Jp;function Ye(e,t){let{assignments:s,steps:n}=e;for(;n.length<s.length;){let r=s[n.length];if(r===void 0)break;let{directive:o,node:i}=r,a=Pe(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,n.push({assignment:r,effect:a.effect,faults:a.faults,length:Array.isArray(a.value)?a.value.length:0})}return e}var Ht=W(e=>{let t=[];for(let s of e.settings.values())for(let n of Ye(s,e).steps)t.push(n);return t});function N(e,t){let s=e.settings.get(t);return s===void 0?void 0:Ye(s,e)}function We(e){let t=[],s=[];for(let{assignment:n,effect:r}of e.steps){if(r==="none"||r==="refuse"){s.push(n);continue}r!=="add"&&(s.push(...t),t=[]),t.push(n)}return{made:t,lost:s}}function zi({steps:e,value:t}){let s=t??[],n=[],r=e.findLastIndex(({length:i})=>i===0)+1,o=0;for(let{assignment:i,effect:a,length:l}of e.slice(r)){if(a!=="refuse")for(let c of s.slice(o,l))n.push({entry:c,line:i});o=l}return n}function k(e,t){let s=N(e,t);return s===void 0?[]:We(s).made}function qe(e,t){if(e.pieces===null)return e.valueStart+t;let s={logical:0,source:e.valueStart};for(let n of e.pieces){if(n.logical>t)break;s=n}return s.source+t-s.logical}var R=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function F(e,t,s){return s<=t?R(e):{start:qe(e,t),end:qe(e,s-1)+1}}function ne(e,t){for(let s of Ht(e))t(s)}var Xi=60,G=e=>e.length<=Xi?e:`${e.slice(0,Xi-1)}\u2026`;var h=({file:e,node:t})=>({file:e,span:R(t)}),j=(e,t)=>({...h(e),note:t}),B=(e,t)=>e.map(s=>j(s,t)),g=(e,t)=>k(e,t).at(-1),Us=({node:e})=>`${e.key}=${e.value}`,Zi=50;function pe(e){let t=Us(e);return t.length<=Zi?t:`${t.slice(0,Zi-1)}\u2026`}var Qi=({node:e})=>U(e.value,{quotes:"removed"}).words;function ke(e,t){let s=Qi(e).find(({text:n})=>t(n));return s===void 0?h(e):{file:e.file,span:F(e.node,s.start,s.end)}}var Ji=(e,t)=>e.split(":").some(s=>Y(s.replace(/^[-+]*/,""))===t);function lt(e,t,s){let n=k(e,t),r=n.filter(o=>Qi(o).some(({text:i})=>Ji(i,s)));return r.length>0?r:n}function xe(e,t,s){let n=lt(e,t,s)[0];return n===void 0?null:{line:n,...ke(n,r=>Ji(r,s))}}var eh=new Set([void 0,!1,"no","default","all","none"]);function th(e,t){let s=N(e,t)?.value;return t==="RestrictNamespaces"?s instanceof Set&&s.size<e.facts.namespaces.size:!eh.has(s)}var M=(e,t)=>[...e.settings.keys()].flatMap(s=>t.has(s)&&th(e,s)?k(e,s):[]);function $t({tree:e},t){let s=e.nodes.filter(r=>r.kind==="section"),n=s.find(r=>r.name===t)??s[0];return n===void 0?{start:0,end:0}:{start:n.nameStart,end:n.nameEnd}}var sh=new Set(["bounding-set","ambient-capabilities","limits","groups","dependencies","declared-directories","opened-paths"]),H=(e,t)=>nh(e).get(t),nh=W(({all:e})=>{let t=new Map;for(let s of e){if(s.confidence==="low"||sh.has(s.source))continue;let n=t.get(s.token);(n===void 0||Gt(s.confidence)>Gt(n.confidence))&&t.set(s.token,s)}return t}),Gt=e=>en.indexOf(e),Yt=(e,t)=>Gt(e)<Gt(t)?e:t,Ae=e=>e==="high"?"warning":"info",Ie=({place:e,because:t})=>e===null?[]:[{file:e.file,span:e.span,note:t}],Ce=(e,t)=>g(e,t)??g(e,"DynamicUser"),je=["nginx","apache2","dovecot","postfix","sshd","cron"],rh=(e,t)=>!/ may | can /.test(e.because)&&(t===void 0||t.includes(e.source));function J(e,t,{fails:s,certainty:n="high",sureFor:r}){let o=Yt(Yt(t.confidence,n),rh(t,r)?"high":"medium");return{message:"conflict",data:{line:pe(e),fails:s,because:t.because},...h(e),severity:Ae(o),confidence:o,related:Ie(t)}}function re({unit:e,needs:t,report:s},n,r){let o=new Set;for(let i of n){if(o.has(i.directive)||!r(i.directive))continue;let a=Ce(e,i.directive),l=a===void 0?void 0:H(t(),i.token);a===void 0||l===void 0||(o.add(i.directive),s(J(a,l,i)))}}var ea=({id:e,summary:t,since:s,severity:n,confidence:r,persona:o},i)=>({id:e,category:i,summary:t,since:s,severity:n,confidence:r,persona:o}),y=e=>{let{directives:t,checks:s,exposes:n,partly:r,risk:o,advice:i}=e;return{...ea({...e,confidence:"high",persona:"regular"},"exposure"),directives:t,checks:s,exposes:n,partly:r,risk:o,advice:i}},d=e=>{let{category:t,about:s,messages:n,help:r,options:o,stage:i,check:a}=e;return{...ea(e,t),about:s,messages:n,help:r,options:o,stage:i,check:a}};var oh=[["unix","AF_UNIX","high"],["netlink","AF_NETLINK","medium"],["packet","AF_PACKET","medium"],["bluetooth","AF_BLUETOOTH","high"],["alg","AF_ALG","medium"],["net-client","AF_INET","medium"],["net-server","AF_INET","medium"]],iP=d({id:"address-family-missing",category:"breakage",summary:"RestrictAddressFamilies= forbids sockets that the service opens",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["RestrictAddressFamilies"],messages:{conflict:"RestrictAddressFamilies= forbids {fails}: {because}"},help:"Add the family to the line.",check({unit:e,sandbox:t,needs:s,report:n}){let r=t?.families,o=g(e,"RestrictAddressFamilies");if(r===void 0||o===void 0)return;let i=new Set;for(let[a,l,c]of oh){let m=e.facts.addressFamilies.get(l)??0;if(i.has(l)||r.families.has(m)===(r.mode==="allow")||l==="AF_INET"&&r.families.has(e.facts.addressFamilies.get("AF_INET6")??0)===(r.mode==="allow"))continue;let u=H(s(),a);u===void 0||a==="net-server"&&u.because.endsWith("handed to it")||(i.add(l),n({...J(o,u,{fails:`${l} sockets`,certainty:u.source==="ports"?"medium":c}),help:`Add ${l} to the line.`}))}}}),ta={docs:{what:"Compares `RestrictAddressFamilies=` with the sockets that the unit shows: `Type=notify` and `BusName=` need AF_UNIX, programs that list network interfaces AF_NETLINK, servers AF_INET.",why:"A socket of another family fails with `Address family not supported by protocol`. Without AF_UNIX there is no readiness message, so `Type=notify` ends in a timeout; no messages to the journal, no D-Bus, no names from systemd-resolved.",breaks:"Each family opens a part of the kernel; AF_UNIX and AF_NETLINK cost nothing in the score.",fix:"`RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6`, with AF_NETLINK for programs that look at interfaces.",seeAlso:["systemd.exec(5)","address_families(7)"]},examples:{bad:[{unit:`[Service]
Type=notify
ExecStart=/usr/bin/ledger
RestrictAddressFamilies=AF_INET AF_INET6
`,lines:[4]}],good:[{unit:`[Service]
Type=notify
ExecStart=/usr/bin/ledger
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
`,because:"the readiness message can be sent"},{unit:`[Service]
ExecStart=/usr/bin/java -jar /opt/ledger.jar
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
`,because:"only native libraries of some programs list interfaces through netlink"},{unit:`[Service]
ExecStart=/usr/bin/ledger
RestrictAddressFamilies=AF_INET
`,because:"nothing shows that it needs more"}]}};var ih=[["setuid-drop",["CAP_SETUID","CAP_SETGID"],"high"],["port-low",["CAP_NET_BIND_SERVICE"],"medium"],["chroot",["CAP_SYS_CHROOT"],"medium"],["clock",["CAP_SYS_TIME"],"medium"],["packet",["CAP_NET_RAW"],"medium"],["modules",["CAP_SYS_MODULE"],"medium"],["mount",["CAP_SYS_ADMIN"],"medium"],["kernel-log",["CAP_SYSLOG"],"medium"],["chown",["CAP_CHOWN"],"medium"],["kill-other",["CAP_KILL"],"medium"]],ah="CAP_NET_RAW",uP=d({id:"capability-missing",category:"breakage",summary:"CapabilityBoundingSet= leaves out what the service needs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["CapabilityBoundingSet"],messages:{conflict:"without {fails} in its bounding set the service {outcome}: {because}",file:"{program} has file capabilities on many systems and can not be executed without CAP_NET_RAW in the bounding set"},help:"Add the capability to CapabilityBoundingSet=.",check({unit:e,sandbox:t,needs:s,report:n}){let r=g(e,"CapabilityBoundingSet");if(t===null||r===void 0||e.manager==="user")return;let o=l=>(t.boundingSet&we(e.facts,l))===0n,i=s();for(let[l,c,m]of i.startsAsRoot?ih:[]){let u=c.filter(o),f=u.length===0?void 0:H(i,l);if(f===void 0)continue;let A=J(r,f,{fails:u.join(" and "),certainty:m,...l==="setuid-drop"?{sureFor:je}:{}});n({...A,data:{...A.data,outcome:A.confidence==="high"?"fails":"may fail"}})}let a=i.startsAsRoot||!o(ah)?void 0:i.programs.find(({name:l})=>l==="ping"||l==="ping6"||l==="arping");if(a!==void 0){let l=[{file:a.place.file,span:a.place.span,note:"is run here"}];n({message:"file",data:{program:a.name},...h(r),related:l})}}}),sa={docs:{what:"Compares `CapabilityBoundingSet=` with what the unit shows: daemons that start as root and switch user, low ports, time daemons, ping.",why:"Root without a capability is refused what it needs: `setgroups: Operation not permitted`, `bind: Permission denied`. A program with file capabilities outside of the bounding set can not even be executed (`status=203/EXEC`).",breaks:"Every capability in the set can be used by an intruder.",fix:"Name the capability: for nginx `CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID CAP_CHOWN CAP_DAC_OVERRIDE`.",seeAlso:["capabilities(7)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/nginx
CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_CHOWN CAP_KILL
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/borg extract /srv/backup::old
CapabilityBoundingSet=CAP_DAC_OVERRIDE
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/watch
ExecStartPre=/usr/bin/ping -c1 gateway
User=watch
CapabilityBoundingSet=
`,lines:[5]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/nginx
CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID CAP_CHOWN
`,because:"all that it needs is there"},{unit:`[Service]
ExecStart=/usr/bin/borg create /srv/backup::{now} /home
CapabilityBoundingSet=CAP_DAC_READ_SEARCH
`,because:"only a restore changes owners"},{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
CapabilityBoundingSet=
`,because:"another user than root has none to lose"}]}};var lh=[{directive:"MemoryDenyWriteExecute",token:"jit",fails:"stops what makes machine code at run time"}],gP=d({id:"code-generation-blocked",category:"breakage",summary:"MemoryDenyWriteExecute= stops programs that make machine code",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["MemoryDenyWriteExecute"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line, or switch the compiler off (node --jitless, jit=off of PostgreSQL).",check({unit:e,sandbox:t,needs:s,report:n}){t!==null&&re({unit:e,needs:s,report:n},lh,()=>t.switches.MemoryDenyWriteExecute)}}),na={docs:{what:"Finds `MemoryDenyWriteExecute=yes` in services whose program compiles at run time: Node.js, Java, .NET, LuaJIT, PostgreSQL, browsers and others, as far as the unit shows it.",why:"Such a program needs memory that is written and then executed. Most crash at once (`status=5/TRAP`, `Failed to mark memory page as executable`); PostgreSQL starts and fails later, on expensive queries.",breaks:"Without the line an intruder can bring code of their own into memory.",fix:"Remove the line and keep the rest of the sandbox.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/node /srv/forum/server.js
MemoryDenyWriteExecute=yes
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/java -jar /opt/forum/forum.jar
MemoryDenyWriteExecute=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/node --jitless /srv/forum/server.js
MemoryDenyWriteExecute=yes
`,because:"the compiler is switched off"},{unit:`[Service]
ExecStart=/usr/sbin/chronyd
MemoryDenyWriteExecute=yes
`,because:"it compiles nothing"}]}};function p(e,t){return N(e,t)?.value}var x=(e,t)=>N(e,t)?.value!==void 0;function I(e,t){let s=p(e,t);return s===!0||typeof s=="string"&&s!=="no"}var xP=d({id:"device-policy-strict",category:"breakage",summary:"DevicePolicy=strict without /dev/null keeps the service from starting",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["DevicePolicy"],messages:{null:"DevicePolicy=strict allows not even /dev/null, which systemd opens as standard input: the start fails with 208/STDIN"},help:"Write DevicePolicy=closed, which allows the usual nodes, or add DeviceAllow=/dev/null rw.",check({unit:e,sandbox:t,report:s}){let n=g(e,"DevicePolicy");if(t?.devices.policy!=="strict"||n===void 0||e.name.type!=="service"||e.manager==="user"||x(e,"PrivateDevices"))return;let r=N(e,"StandardInput")?.value??"null",o=(p(e,"DeviceAllow")??[]).some(({device:i})=>i==="/dev/null"||i==="char-mem"||i==="char-*"||i==="/dev");r==="null"&&!o&&s({message:"null",...h(n)})}}),ra={docs:{what:"Finds `DevicePolicy=strict` without `/dev/null` in `DeviceAllow=`.",why:"Strict means only what is listed. systemd itself opens /dev/null for the standard input of the service and is refused.",breaks:"Nothing.",fix:"`DevicePolicy=closed` is what is usually meant: the usual nodes and no other.",seeAlso:["systemd.resource-control(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
DevicePolicy=strict
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
DevicePolicy=closed
`,because:"the usual nodes are open"},{unit:`[Service]
ExecStart=/usr/bin/ledger
DevicePolicy=strict
DeviceAllow=/dev/null rw
`,because:"/dev/null is listed"}]}};var ch=({source:e,place:t,confidence:s})=>e==="devices"&&s!=="low"&&t?.assignment.node.key!=="TTYPath",dh=/\/dev\/[\w/.-]+/,mh=/\b(?:ba|da)?sh\b.*\s-[a-z]*c\s/;function uh(e){let t=dh.exec(e.place?.assignment.node.value??"")?.[0];return t===void 0||t==="/dev/syslog"||t==="/dev/log"?null:t}var ph=(e,t)=>(p(e,"DeviceAllow")??[]).some(({device:s})=>s===t||s==="/dev"||s.startsWith("char-")||s.startsWith("block-")),hh=(e,t)=>(p(e,"BindPaths")??[]).some(({target:s})=>t===s||t.startsWith(`${s}/`)),IP=d({id:"device-unreachable",category:"breakage",summary:"a device that the unit names is hidden or closed",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["DeviceAllow","DevicePolicy","PrivateDevices","ProtectClock"],messages:{hidden:"PrivateDevices=yes hides {device}: {because}",closed:"{line} closes {device}: {because}",clock:"ProtectClock= closes {device} in this version: {because}"},help:"Write DeviceAllow= for the device, and BindPaths= as well where PrivateDevices=yes stays.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null||e.manager==="user")return;let r=new Set,o=g(e,"PrivateDevices"),i=g(e,"DevicePolicy")??g(e,"DeviceAllow"),a=g(e,"ProtectClock");if(!(o===void 0&&i===void 0&&a===void 0))for(let l of s().all.filter(ch)){let c=uh(l);if(c===null||r.has(c)||l.place===null||l.place.assignment.node.key.startsWith("Condition"))continue;let m=mh.test(l.place.assignment.node.value)?"medium":l.confidence,u={severity:Ae(m),confidence:m,related:Ie(l)},f={device:c,because:l.because},{policy:A,listed:D}=t.devices,q=A==="strict"||A==="closed"||A==="auto"&&D;if(t.switches.PrivateDevices&&o!==void 0&&!hh(e,c))n({message:"hidden",data:f,...h(o),...u});else if(q&&i!==void 0&&!ph(e,c))n({message:"closed",data:{...f,line:pe(i)},...h(i),...u});else if(!q&&a!==void 0&&t.switches.ProtectClock&&e.facts.behaviour.clockClosesDevices)n({message:"clock",data:f,...h(a),...u});else continue;r.add(c)}}}),oa={docs:{what:"Finds devices that a unit names (`DeviceAllow=`, `BindPaths=`, command lines) and that `PrivateDevices=`, `DevicePolicy=` or a list of devices keeps from it.",why:"`PrivateDevices=yes` gives the service a /dev with the usual nodes only: `DeviceAllow=/dev/ttyUSB0` opens a node that is not there (`No such file or directory`). A device policy refuses what is not listed (`Operation not permitted`). From 245 up to 251 `ProtectClock=` put such a policy into force by itself.",breaks:"A device that is opened is within reach of an intruder.",fix:"`DevicePolicy=closed` with `DeviceAllow=/dev/ttyUSB0 rw` and `PrivateDevices=no`; or keep `PrivateDevices=yes` and write both `DeviceAllow=` and `BindPaths=` for the node.",seeAlso:["systemd.exec(5)","systemd.resource-control(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/modem
PrivateDevices=yes
DeviceAllow=/dev/ttyUSB0 rw
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/modem --port /dev/ttyUSB0
DevicePolicy=closed
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/modem
PrivateDevices=yes
DeviceAllow=/dev/ttyUSB0 rw
BindPaths=/dev/ttyUSB0
`,because:"the node is there and open"},{unit:`[Service]
ExecStart=/bin/sh -c 'test ! -c /dev/ttyUSB0 && exec modem'
PrivateDevices=yes
`,because:"the script only looks whether the node is there"},{unit:`[Service]
ExecStart=/usr/bin/modem --port /dev/ttyUSB0
DevicePolicy=closed
DeviceAllow=/dev/ttyUSB0 rw
`,because:"the device is listed"}]}};var fh=[{directive:"PrivateIPC",token:"host-ipc",fails:"separates its shared memory from that of others",certainty:"medium"},{directive:"RemoveIPC",token:"ipc-keep",fails:"removes shared memory of its user when it stops",certainty:"medium"}],OP=d({id:"exchange-cut-off",category:"breakage",summary:"a setting cuts a service off from what it shares with others",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["DynamicUser","PrivateIPC","RemoveIPC"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line.",check({unit:e,sandbox:t,needs:s,report:n}){t!==null&&re({unit:e,needs:s,report:n},fh,r=>r==="PrivateIPC"?I(e,"PrivateIPC"):t.switches.RemoveIPC&&!t.privileged)}}),ia={docs:{what:"Finds `RemoveIPC=yes` and `PrivateIPC=yes` in services that share memory: databases whose user also runs tools, sound and display servers.",why:"When another unit or a job of the same user ends, systemd removes the shared memory of a database that is running: it stops with an error of its own.",breaks:"Shared memory stays until it is removed by hand.",fix:"`RemoveIPC=no`.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/lib/postgresql/15/bin/postgres -D /var/lib/postgresql/15/main
User=postgres
RemoveIPC=yes
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
RemoveIPC=yes
`,because:"nothing shows that it shares memory"}]}};var aa=[{directive:"ProtectClock",token:"clock",fails:"keeps it from the clock",sureFor:["chronyd","ntpd","ptp4l","systemd-timesyncd"]},{directive:"ProtectKernelModules",token:"modules",fails:"stops it from loading kernel modules",certainty:"medium"},{directive:"ProtectKernelTunables",token:"sysctl",fails:"makes /proc/sys and /sys read-only for it",certainty:"medium"},{directive:"ProtectKernelLogs",token:"kernel-log",fails:"closes the kernel log"},{directive:"ProtectControlGroups",token:"cgroup",fails:"makes the control groups read-only for it",certainty:"medium"},{directive:"ProtectHostname",token:"hostname",fails:"keeps changes of the host name from it",certainty:"medium"}],BP=d({id:"kernel-interface-blocked",category:"breakage",summary:"a setting closes a part of the kernel that the service works with",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:aa.map(({directive:e})=>e),messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line; the capability can still be dropped from CapabilityBoundingSet= if the program can do without it.",check({unit:e,sandbox:t,needs:s,report:n}){t!==null&&re({unit:e,needs:s,report:n},aa,r=>t.switches[r])}}),la={docs:{what:"Finds `ProtectClock=`, `ProtectKernelModules=`, `ProtectKernelTunables=`, `ProtectKernelLogs=`, `ProtectControlGroups=` and `ProtectHostname=` in services that are there for just that: time daemons, VPNs, log collectors, container managers.",why:"`adjtimex`, `modprobe`, writes to /proc/sys, /dev/kmsg and the control groups fail with `Operation not permitted` or `Read-only file system`.",breaks:"Without the line this part of the kernel is open to the service.",fix:"Take out this one line. `ReadWritePaths=/proc/sys/net` opens a part of the tunables; modules can be loaded by modules-load.d.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/chronyd -n
ProtectClock=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/chronyd -n
ProtectKernelModules=yes
`,because:"it loads no modules"},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectClock=yes
`,because:"nothing shows that it sets the clock"}]}};var gh=4,ca=e=>e?.soft??Number.POSITIVE_INFINITY,yh=/(?:^|\/)(?:ba|da|k|z)?sh$/,bh=e=>(p(e,"ExecStart")??[]).filter(({program:t,prefixes:s})=>yh.test(t)&&!/[+!]/.test(s)).map(({arguments:t})=>t.map(({text:s})=>s).join(" ")),vh=e=>/^-c exec [^|&;`$()]*$/.test(e),YP=d({id:"limit-breaks",category:"breakage",summary:"a resource limit that the program does not live with",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",about:["LimitAS","LimitNPROC"],messages:{space:"LimitAS= limits addresses, not memory: {because}",processes:"LimitNPROC={limit} counts all processes of {user}: {because}",script:"the script can start no program: LimitNPROC=1 allows {user} one process, and that is the shell"},help:"Use MemoryMax= for memory and TasksMax= for processes: they count what the unit uses.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null)return;let r=g(e,"LimitAS"),o=r===void 0||ca(N(e,"LimitAS")?.value)===Number.POSITIVE_INFINITY?void 0:H(s(),"jit");r!==void 0&&o!==void 0&&n({message:"space",data:{because:o.because},...h(r),related:Ie(o)});let i=g(e,"LimitNPROC"),a=ca(N(e,"LimitNPROC")?.value);if(i===void 0||a>gh||t.privileged)return;let l=t.user??"the user",c=bh(e);if(c.length>0&&c.every(vh))return;if(a===1&&c.some(f=>!/\bexec\b/.test(f))){n({message:"script",data:{user:l},...h(i),severity:"warning"});return}let m=H(s(),"exec-children"),u={limit:String(a),user:l,because:m?.because??""};m!==void 0&&n({message:"processes",data:u,...h(i),related:Ie(m)})}}),da={docs:{what:"Finds `LimitAS=` for programs with a runtime that reserves much address space (Java, Node.js, Go), and `LimitNPROC=` of a few processes for services that start others.",why:"Runtimes reserve far more addresses than they use and crash at the limit. `LimitNPROC=` counts every process of the user, other units included: `fork: Resource temporarily unavailable`.",breaks:"Nothing.",fix:"`MemoryMax=`, `TasksMax=`.",seeAlso:["systemd.exec(5)","systemd.resource-control(5)","getrlimit(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/java -jar /opt/forum/forum.jar
LimitAS=2G
`,lines:[3]},{unit:`[Service]
ExecStart=/bin/sh -c '/usr/bin/ledger | /usr/bin/logger'
User=ledger
LimitNPROC=2
`,lines:[4]},{unit:`[Service]
ExecStart=/bin/sh /usr/lib/ledger/run.sh
User=ledger
LimitNPROC=1
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/java -jar /opt/forum/forum.jar
MemoryMax=2G
`,because:"memory in use is limited"},{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
LimitNPROC=1
`,because:"nothing shows that it starts others"},{unit:`[Service]
ExecStart=/bin/sh -c 'exec ledger'
User=ledger
LimitNPROC=1
`,because:"the program takes the place of the shell"}]}};var Sh=/(?:^|[@/=,])((?:127\.0\.0\.1|localhost|\[::1\]):\d+)/,wh="leaves no network but a loopback of its own",QP=d({id:"network-cut-off",category:"breakage",summary:"PrivateNetwork= cuts a service off that talks to others",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["PrivateNetwork"],messages:{conflict:"{line} {fails}: {because}",loopback:"{line} gives the service a loopback of its own: it does not reach {address} of the host"},help:"Remove the line and use IPAddressDeny=any with IPAddressAllow=, or hand the sockets over with a socket unit.",check({unit:e,sandbox:t,needs:s,report:n}){let r=Ce(e,"PrivateNetwork");if(t?.switches.PrivateNetwork!==!0||r===void 0||x(e,"JoinsNamespaceOf")||x(e,"NetworkNamespacePath"))return;for(let{arguments:i,place:a,directive:l}of s().programs){let c=l==="ExecStart"?i.map(u=>Sh.exec(u)?.[1]).find(u=>u!==void 0):void 0;if(c===void 0)continue;let m=[{file:a.file,span:a.span,note:`names ${c}`}];n({message:"loopback",data:{line:pe(r),address:c},...h(r),confidence:"high",related:m});return}let o=H(s(),"net-client")??H(s(),"net-server");o!==void 0&&!o.because.endsWith("handed to it")&&n(J(r,o,{fails:wh,certainty:"medium"}))}}),ma={docs:{what:"Finds `PrivateNetwork=yes` in services that the unit shows to use the network, that of the host itself included.",why:"The service gets a network of its own with nothing but a loopback, which is not that of the host: a database at 127.0.0.1 is out of reach (`Connection refused`), other hosts as well (`Network is unreachable`). Sockets that a socket unit hands over, and sockets with a path, go on working.",breaks:"Without the line the whole network is open to the service.",fix:"Socket activation keeps a server in its private network. A local database is reached by its socket in /run. Otherwise `IPAddressDeny=any` with `IPAddressAllow=localhost`.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger --database=127.0.0.1:5432
PrivateNetwork=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger --database=/run/postgresql
PrivateNetwork=yes
`,because:"a socket with a path is no matter of the network"},{unit:`[Service]
ExecStart=/usr/bin/ledger --database=127.0.0.1:5432
IPAddressDeny=any
IPAddressAllow=localhost
`,because:"the loopback is that of the host"}]}};var ct={StateDirectory:"/var/lib",CacheDirectory:"/var/cache",LogsDirectory:"/var/log",RuntimeDirectory:"/run"},he=e=>Object.keys(ct).flatMap(t=>(p(e,t)??[]).flatMap(({path:s})=>[ct[t],`${ct[t]}/private`].map(n=>({path:`${n}/${s}`,directive:t})))),ua=e=>Object.keys(ct).flatMap(t=>(p(e,t)??[]).flatMap(({link:s})=>s===null?[]:[{path:`${ct[t]}/${s}`,directive:t}])),pa=e=>[...(p(e,"ReadWritePaths")??[]).map(({path:t})=>({path:t,directive:"ReadWritePaths"})),...(p(e,"BindPaths")??[]).flatMap(({target:t,writable:s})=>s?[{path:t,directive:"BindPaths"}]:[])],qt=["/tmp","/var/tmp","/dev/shm"];var fe=["/home","/root","/run/user"],jt=["/tmp","/var/tmp"],ha=["/usr","/boot","/efi"],Ph={yes:ha,full:[...ha,"/etc"],strict:["/"]},zt=e=>Ph[e??"no"]??[],fa=["/dev","/proc","/sys",...fe];var E=(e,t)=>e===t||e.startsWith(t==="/"?"/":`${t}/`),ga=(e,t)=>e!==t&&E(e,t),Xt=e=>e.slice(e.lastIndexOf("/")+1);var kh=/\b(?:ba|da)?sh\b.*\s-[a-z]*c\s/;function xh(e,{unit:t,protectSystem:s,switches:n}){return[...he(t),...ua(t),...pa(t)].some(o=>E(e,o.path)||E(o.path,e))||(p(t,"ConfigurationDirectory")??[]).some(o=>E(e,`/etc/${o.path}`))?null:(p(t,"ReadOnlyPaths")??[]).some(o=>E(e,o.path))?"ReadOnlyPaths":fa.some(o=>E(e,o))||n.PrivateTmp&&/^\/(?:var\/)?tmp(?:\/|$)/.test(e)||(p(t,"TemporaryFileSystem")??[]).some(o=>E(e,o.path))?null:zt(s).some(o=>E(e,o))?"ProtectSystem":null}var mk=d({id:"path-read-only",category:"breakage",summary:"a file that the unit writes is read-only for it",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",about:["DynamicUser","ProtectSystem","ReadOnlyPaths"],messages:{path:"{line} makes {path} read-only: {because}"},help:"Declare the folder with StateDirectory=, LogsDirectory=, CacheDirectory= or RuntimeDirectory=, or open it with ReadWritePaths=.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null||t.hasOwnRoot||e.manager==="user"||t.protectSystem==="no"&&(p(e,"ReadOnlyPaths")??[]).length===0)return;let r=new Set;for(let{path:o,use:i,place:a,confidence:l}of s().paths){let c=a.assignment.node.key;if(i!=="written"||c==="PIDFile"||l==="low"||o.includes("%")||r.has(o))continue;let m=xh(o.replace(/^\/var\/run(?=\/)/,"/run"),t),u=m===null?void 0:Ce(e,m);if(u===void 0)continue;r.add(o);let f=`${c}= writes it`,A=a.assignment.node.value.startsWith("-")||kh.test(a.assignment.node.value)?Yt(l,"medium"):l,D=[{file:a.file,span:a.span,note:f}];n({message:"path",data:{line:pe(u),path:o,because:f},...h(u),severity:Ae(A),confidence:A,related:D})}}}),ya={docs:{what:"Finds files that the command lines of a unit write in places that `ProtectSystem=` or `ReadOnlyPaths=` makes read-only.",why:"The first write fails with `Read-only file system`, at the start or hours later.",breaks:"What can be written can be changed by an intruder.",fix:"`LogsDirectory=app` for /var/log/app, `StateDirectory=app` for /var/lib/app, `RuntimeDirectory=app` for /run/app, `ReadWritePaths=` for the rest.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/bin/sh -c 'exec /usr/bin/ledger > /var/log/ledger/out.log'
ProtectSystem=strict
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/bin/sh -c 'exec /usr/bin/ledger > /var/log/ledger/out.log'
ProtectSystem=strict
LogsDirectory=ledger
`,because:"the folder is declared"},{unit:`[Service]
ExecStart=/usr/bin/touch /var/lib/books:eu/last
ProtectSystem=strict
StateDirectory=ledger:books\\:eu
`,because:"the path leads through a link to the folder that is declared"},{unit:`[Service]
ExecStart=/bin/sh -c 'test -w /var/lib/ledger || ! touch /var/lib/ledger/x'
ProtectSystem=strict
`,because:"nothing is written"},{unit:`[Service]
ExecStart=/bin/sh -c 'exec /usr/bin/ledger > /var/log/ledger/out.log'
ProtectSystem=full
`,because:"full leaves /var alone"}]}};function Ms(e,t){let s=p(e,"ExecStart")??[];return s.length>0&&s.every(t)?k(e,"ExecStart"):null}var ba=(e,t,s)=>(e&we(t.facts,s))!==0n,Bs=({switches:e,unit:t})=>e.PrivateUsers||x(t,"UserNamespacePath");function dt(e,t){let{unit:s,boundingSet:n,ambientSet:r,privileged:o}=e;return Bs(e)||!ba(n,s,t)?!1:o&&!x(s,"SecureBits")||ba(r,s,t)}var Pa=e=>["AppArmorProfile","SELinuxContext","SmackProcessLabel"].some(t=>x(e,t));function De({syscallFilter:e,unit:t},s){if(!de(e))return!0;let{mode:n,named:r,allowed:o}=e;return s.every(i=>{let a=t.facts.syscalls.bitOf.get(i);return a!==void 0&&(n==="deny"?!bs(r,a):bs(o,a))})}var va=({unit:e})=>["CapabilityBoundingSet","AmbientCapabilities","SystemCallFilter"].flatMap(t=>k(e,t));function Sa({protectSystem:e,hasOwnRoot:t,unit:s},n){if(e!=="strict"||t)return null;let r=(p(s,"ReadWritePaths")??[]).some(({path:i})=>i===n)?lt(s,"ReadWritePaths",n):[],o=(p(s,"BindPaths")??[]).some(({source:i,target:a,writable:l})=>l&&i===n&&a===n)?lt(s,"BindPaths",n):[];return r.length+o.length>0?[...r,...o]:null}function Ls(e,t){let s=(p(e,"BindPaths")??[]).find(t);return s===void 0?null:lt(e,"BindPaths",s.source)}var Ah=e=>[...p(e,"InaccessiblePaths")??[],...p(e,"TemporaryFileSystem")??[]].some(({path:t})=>/^\/(?:var\/|var$|run\/|run$|$)/.test(t)),Ch=["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectProc","ProtectSystem"],_h=["AmbientCapabilities","Delegate","DeviceAllow","IPAddressDeny","KeyringMode","NotifyAccess","PrivateMounts","PrivateNetwork","RemoveIPC","RootDirectoryOrRootImage","SupplementaryGroups","UMask"],Zt=new Set(["docker","incus-admin","libvirt","lxd"]),Rh=/(?:^|\/)docker(?:-compose)?$/,Eh=new Set(["run","start","up"]),Ws=e=>Rh.test(e.program)&&e.arguments.some(({text:t})=>Eh.has(t));function Ih({privileged:e,unit:t}){let s=p(t,"Group");return e&&s===void 0?k(t,"User"):ue(s)?k(t,"Group"):(p(t,"SupplementaryGroups")??[]).some(ue)?k(t,"SupplementaryGroups"):null}var wa=e=>dt(e,"CAP_SYS_PTRACE")&&!Pa(e.unit)&&!I(e.unit,"PrivatePIDs"),Dh=(e,t)=>(e.namespaces===void 0||e.namespaces.has(t))&&De(e,["setns"]),mt=({prefixes:e})=>e.split("!").length===2,Nh=[{id:"full-privileges",because:"the prefix + runs the command without the sandbox",when:"every command of `ExecStart=` has the prefix `+`",source:"systemd.service(5), the table of prefixes",undoes:{allBut:_h},lines:({unit:e})=>Ms(e,({prefixes:t})=>t.includes("+"))},{id:"user-not-applied",because:"the prefix ! runs the command as root, whatever User= says",when:"every command of `ExecStart=` has the prefix `!` (once)",source:"systemd.service(5), the table of prefixes",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e})=>Ms(e,mt)},{id:"proc-of-root",because:"root and the group of root see all processes whatever ProtectProc= says",when:"the service runs as root without `Group=`, or in the group of root",source:"systemd.exec(5) on ProtectProc=; proc(5) on hidepid; tried under systemd 252",undoes:{only:["ProtectProc"]},lines:Ih},{id:"proc-of-tracers",because:"CAP_SYS_PTRACE sees all processes whatever ProtectProc= says",when:"another user than root has `CAP_SYS_PTRACE` as an ambient capability",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>!e.privileged&&dt(e,"CAP_SYS_PTRACE")?k(e.unit,"AmbientCapabilities"):null},{id:"usr-reopened",because:"a line makes /usr writable again",when:"`ReadWritePaths=/usr` or `BindPaths=/usr` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},lines:e=>Sa(e,"/usr")},{id:"etc-reopened",because:"a line makes /etc writable again",when:"`ReadWritePaths=/etc` or `BindPaths=/etc` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},badness:5,lines:e=>Sa(e,"/etc")},{id:"root-bound",because:"BindPaths= shows the whole file system of the host in another place, writable",when:"`BindPaths=/:/elsewhere`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp","ProtectHome","ProtectSystem","RootDirectoryOrRootImage"]},lines:({unit:e})=>Ls(e,({source:t,target:s,writable:n})=>n&&t==="/"&&s!=="/")},{id:"tmp-bound",because:"BindPaths= puts the /tmp of the host over the private one",when:"`BindPaths=/tmp` beside `PrivateTmp=`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp"]},lines:({unit:e})=>Ls(e,({source:t,target:s})=>t==="/tmp"&&s==="/tmp")},{id:"home-bound",because:"BindPaths= puts /home over the empty one of ProtectHome=tmpfs",when:"`BindPaths=/home` beside `ProtectHome=tmpfs`",source:"systemd.exec(5) on ProtectHome=; tried under systemd 252 and 257",undoes:{only:["ProtectHome"]},badness:5,lines:({unit:e,protectHome:t})=>t==="tmpfs"?Ls(e,({source:s,target:n})=>s==="/home"&&n==="/home"):null},{id:"allowed-everywhere",because:"IPAddressAllow= allows every address, and allowing wins",when:"`IPAddressAllow=` covers all of IPv4 and IPv6",source:"systemd.resource-control(5) on IPAddressAllow=",undoes:{only:["IPAddressDeny"]},lines:({unit:e,addresses:t})=>!t.filtered&&st(p(e,"IPAddressAllow")??[])?k(e,"IPAddressAllow"):null},{id:"rootlike-group",because:"members of the group can start containers or machines as root",when:"`Group=` or `SupplementaryGroups=` names docker, incus-admin, libvirt or lxd, and neither `RestrictAddressFamilies=` nor a hidden or own file system keeps the service from their sockets",source:"the security pages of Docker, Incus, LXD and libvirt",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e,families:t,hasOwnRoot:s})=>{if(t!==void 0&&t.mode==="allow"!==t.families.has(Th)||s||Ah(e))return null;let r=Zt.has(p(e,"Group")??"")?k(e,"Group"):[],o=(p(e,"SupplementaryGroups")??[]).some(i=>Zt.has(i))?k(e,"SupplementaryGroups"):[];return r.length+o.length>0?[...r,...o]:null}},{id:"may-become-root",because:"CAP_SETUID lets the service become root at any time",when:"another user than root has `CAP_SETUID` as an ambient capability and may call `setuid`, outside of a user namespace",source:"capabilities(7)",undoes:{only:["UserOrDynamicUser"]},lines:e=>!e.privileged&&dt(e,"CAP_SETUID")&&De(e,["setuid"])?k(e.unit,"AmbientCapabilities"):null},{id:"container-client",because:"the container daemon runs the workload, outside this sandbox",when:"`ExecStart=` is `docker run`, `docker start` or `docker-compose up`",source:"docker-run(1): the client asks the daemon, which starts the container in a control group of its own",undoes:{allBut:["AmbientCapabilities","Delegate","KeyringMode","NotifyAccess","RemoveIPC","SupplementaryGroups"]},lines:({unit:e})=>Ms(e,Ws)},{id:"mounts-can-be-moved",because:"with CAP_SYS_ADMIN and the mount calls the service can lift what consists of mounts",when:"root keeps `CAP_SYS_ADMIN`, or a user has it as an ambient capability; `mount` and `umount2` are not filtered; no user namespace, security module profile or `SecureBits=` stands in between",source:"capabilities(7); tried with mount and umount under systemd 252",undoes:{only:Ch},lines:e=>dt(e,"CAP_SYS_ADMIN")&&!Pa(e.unit)&&De(e,["mount","umount2"])?va(e):null},{id:"host-root-in-proc",because:"with CAP_SYS_PTRACE the service reaches all of the host through /proc/1/root",when:"root keeps `CAP_SYS_PTRACE`, or a user has it as an ambient capability, and neither a user or PID namespace nor a security module profile stands in between",source:"proc(5) on /proc/pid/root, ptrace(2); tried under systemd 252",undoes:{only:["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectSystem","RootDirectoryOrRootImage"]},lines:e=>wa(e)?["CapabilityBoundingSet","AmbientCapabilities"].flatMap(t=>k(e.unit,t)):null},{id:"network-can-be-left",because:"with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host",when:"the service has `CAP_SYS_ADMIN` and `CAP_SYS_PTRACE`, may call `setns`, and `RestrictNamespaces=` leaves network namespaces alone",source:"setns(2); tried with nsenter under systemd 252",undoes:{only:["PrivateNetwork"]},lines:e=>wa(e)&&dt(e,"CAP_SYS_ADMIN")&&Dh(e,"net")?va(e):null}],Fh=Nh,Th=1,Oh=({unit:e})=>e.manager!=="user"&&e.name.type==="service";var Uh=new Map(Fh.map(e=>[e.id,e])),oe=(e,t)=>Oh(e)?Uh.get(t)?.lines(e)??null:null;var Mh=[{directive:"ProtectProc",token:"proc-all",fails:"hides the processes of other users from it",certainty:"medium"},{directive:"ProcSubset",token:"proc-stat",fails:"hides /proc/stat, /proc/meminfo and the like: numbers turn to zero",certainty:"medium"}],Ak=d({id:"proc-hidden",category:"breakage",summary:"ProtectProc= or ProcSubset= hides what the service reads in /proc",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",about:["ProcSubset","ProtectProc"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line for this service.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null)return;let r=()=>oe(t,"proc-of-root")!==null||oe(t,"proc-of-tracers")!==null;re({unit:e,needs:s,report:n},Mh,o=>o==="ProcSubset"?t.procSubset==="pid":t.protectProc!=="default"&&!r())}}),ka={docs:{what:"Finds `ProtectProc=` and `ProcSubset=pid` in services that read statistics or processes in /proc: exporters, monitoring agents, Node.js clusters.",why:"They go on without an error and report zeros: no memory, no CPUs, no processes.",breaks:"Command lines of other users can be read.",fix:"`ProcSubset=all`, `ProtectProc=default` for this service.",seeAlso:["systemd.exec(5)","proc(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/node_exporter
User=exporter
ProcSubset=pid
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/node_exporter
User=exporter
ProcSubset=all
`,because:"all of /proc is there"}]}};var Lh=W(e=>{if(["RootDirectory","RootImage","RootMStack","JoinsNamespaceOf"].some(r=>x(e,r)))return[];let t=r=>k(e,r).at(-1)??null,s=r=>o=>({folder:o,setting:r,line:t(r)}),n=p(e,"ProtectHome");return[...I(e,"PrivateTmp")?jt.map(s("PrivateTmp")):[],...n==="yes"||n==="tmpfs"?fe.map(s("ProtectHome")):[],...(p(e,"TemporaryFileSystem")??[]).map(({path:r})=>s("TemporaryFileSystem")(r))]});function Bh(e){return(p(e,"BindPaths")??[]).map(({target:t})=>t)}function Qt(e,t){let s=Lh(e).find(({folder:r})=>ga(t,r));return s===void 0||Bh(e).some(r=>E(t,r)||E(r,t))?null:s}var Wh={executed:"runs",entered:"starts in",read:"reads",written:"writes",named:"names"},xa=["InaccessiblePaths","PrivateTmp","ProtectHome","TemporaryFileSystem"];function Vh(e,t){let s=(p(e,"InaccessiblePaths")??[]).find(i=>E(t,i.path)),n=s===void 0?void 0:g(e,"InaccessiblePaths");if(s!==void 0&&n!==void 0)return{line:n,setting:"InaccessiblePaths",folder:s.path};let r=Qt(e,t),o=r===null?void 0:r.line??Ce(e,r.setting);return r===null||o===void 0?null:{line:o,setting:r.setting,folder:r.folder}}function Kh(e,{path:t,use:s},{setting:n,folder:r}){return s!=="written"||n!=="TemporaryFileSystem"||t.slice(0,t.lastIndexOf("/"))!==r?!1:(p(e,n)??[]).some(o=>o.path===r&&!o.options.split(",").includes("ro"))}function Hh({use:e,confidence:t},{setting:s}){return t==="low"?"low":s==="PrivateTmp"?e==="executed"?"medium":"low":e==="executed"||s==="InaccessiblePaths"&&e==="entered"?"high":t==="high"?"medium":"low"}var Bk=d({id:"program-hidden",category:"breakage",summary:"a file that the unit itself names is hidden from the service",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...xa,"DynamicUser"],messages:{path:"{line} hides {path}: {because}"},help:"Move the files, or choose a setting that leaves them in sight: ProtectHome=read-only, or tmpfs with BindPaths=.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null||t.hasOwnRoot||e.manager==="user"||!xa.some(o=>x(e,o))&&!t.switches.DynamicUser)return;let r=new Set;for(let o of s().paths){let{path:i,place:a,use:l}=o,c=a.assignment.node.value.startsWith("-"),m=r.has(i)||c?null:Vh(e,i);if(m===null||l==="entered"&&m.setting!=="InaccessiblePaths"||Kh(e,o,m))continue;let u=Hh(o,m);if(u==="low")continue;r.add(i);let f=`${a.assignment.node.key}= ${Wh[l]} it`,A=[{file:a.file,span:a.span,note:f}];n({message:"path",data:{line:pe(m.line),path:i,because:f},...h(m.line),severity:Ae(u),confidence:u,related:A})}}}),Aa={docs:{what:"Finds programs and files that a unit names and hides at once: below /home with `ProtectHome=yes`, in `InaccessiblePaths=`, under a `TemporaryFileSystem=`, in /tmp with `PrivateTmp=yes`.",why:"The start fails with `status=203/EXEC` or `200/CHDIR`; other files are missing later (`No such file or directory`).",breaks:"What is in sight can be read.",fix:"Install programs below /usr or /opt and keep data in `StateDirectory=`. For homes `ProtectHome=read-only`, or `tmpfs` with `BindPaths=`; for /tmp a `RuntimeDirectory=`.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/home/anna/bin/ledger
User=anna
ProtectHome=yes
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
WorkingDirectory=/srv/ledger
InaccessiblePaths=/srv
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/home/anna/bin/ledger
User=anna
ProtectHome=read-only
`,because:"it can be read"},{unit:`[Service]
ExecStart=/bin/sh -c '! touch /usr/ledger'
TemporaryFileSystem=/usr:ro
`,because:"it is there to fail"},{unit:`[Service]
ExecStart=/usr/bin/touch /srv/ledger
TemporaryFileSystem=/srv
`,because:"the file is made in memory"},{unit:`[Service]
ExecStart=/home/anna/bin/ledger
ProtectHome=tmpfs
BindReadOnlyPaths=/home/anna/bin
`,because:"it is brought back"}]}};var Yk=d({id:"resolver-denied",category:"breakage",summary:"IPAddressDeny= blocks the DNS resolver of the host",since:"0.1.0",severity:"info",confidence:"low",persona:"regular",about:["IPAddressDeny"],messages:{conflict:"{line} {fails}: {because}"},help:"Add IPAddressAllow=localhost.",check({unit:e,sandbox:t,needs:s,report:n}){let r=g(e,"IPAddressDeny"),o=p(e,"IPAddressAllow")??[];if(t===null||r===void 0||!t.addresses.deniesAll||o.length===0||o.some(a=>hs(a)||a.length===0))return;let i=H(s(),"dns");i!==void 0&&n({...J(r,i,{fails:"blocks a resolver at 127.0.0.53",certainty:"low"})})}}),Ca={docs:{what:"Finds `IPAddressDeny=any` with an allow list that leaves the host itself out, in services that resolve names.",why:"systemd-resolved answers at 127.0.0.53. Where it is denied names do not resolve (`Temporary failure in name resolution`) and connections hang, although the addresses themselves are allowed.",breaks:"Other services of the host can be reached as well.",fix:"`IPAddressAllow=localhost` beside the other prefixes.",seeAlso:["systemd.resource-control(5)","systemd-resolved.service(8)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/haproxy -f /etc/haproxy.cfg
IPAddressDeny=any
IPAddressAllow=10.0.0.0/8
ExecStartPre=/usr/bin/curl https://example.org/list
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/curl https://example.org/list
IPAddressDeny=any
IPAddressAllow=localhost 10.0.0.0/8
`,because:"the host itself is allowed"}]}};var _a=[{directive:"RestrictRealtime",token:"rt",fails:"forbids real-time scheduling",certainty:"medium"},{directive:"RestrictNamespaces",token:"ns",fails:"forbids the namespaces of its own sandbox or containers",sureFor:["chromium","bwrap"]},{directive:"RestrictSUIDSGID",token:"sgid",fails:"forbids setuid and setgid bits on files (Operation not permitted)",certainty:"medium"},{directive:"LockPersonality",token:"personality",fails:"forbids another execution domain",certainty:"medium"},{directive:"SystemCallArchitectures",token:"32bit",fails:"kills 32-bit programs"}],Xk=d({id:"restriction-breaks",category:"breakage",summary:"a restriction forbids something that the service does",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:[..._a.map(({directive:e})=>e),"DynamicUser"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line for this service, or allow the one kind that it needs.",check({unit:e,sandbox:t,needs:s,report:n}){t!==null&&re({unit:e,needs:s,report:n},_a,r=>r==="RestrictNamespaces"?t.namespaces?.size===0:r==="SystemCallArchitectures"?t.syscallArchitectures.size===1&&t.syscallArchitectures.has("native"):t.switches[r])}}),Ra={docs:{what:"Finds `RestrictNamespaces=`, `RestrictRealtime=`, `RestrictSUIDSGID=`, `LockPersonality=` and `SystemCallArchitectures=native` in services that do what they forbid: browsers and container tools, audio, package managers, wine.",why:"The call fails with `Operation not permitted`, or the program is killed (`status=31/SYS`).",breaks:"Each of them closes a part of the kernel.",fix:"Take out this one line; `RestrictNamespaces=user pid mnt` allows some kinds.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/chromium --headless
RestrictNamespaces=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/chromium --headless
RestrictRealtime=yes
`,because:"a browser needs no real-time scheduling here"},{unit:`[Service]
ExecStart=/usr/bin/ledger
RestrictNamespaces=yes
`,because:"nothing shows that it makes namespaces"}]}};var $h=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,Vs=e=>new Set(e.split(/\s+/).filter(t=>t!=="")),Gh=Vs($h),Yh=/^(?:|0|no|n|false|f|off)$/i,$=(e,t)=>Gh.has(e)&&(!Yh.test(t)||e==="CapabilityBoundingSet"&&t===""),z=Vs(`
AppArmorProfile CapabilityBoundingSet DynamicUser ExecPaths InaccessiblePaths LockPersonality MemoryDenyWriteExecute NoExecPaths
NoNewPrivileges PrivateDevices PrivateTmp PrivateUsers ProcSubset ProtectClock ProtectControlGroups ProtectHome ProtectHostname
ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem ReadOnlyPaths RestrictAddressFamilies
RestrictNamespaces RestrictRealtime RestrictSUIDSGID SELinuxContext SecureBits SmackProcessLabel SystemCallArchitectures SystemCallFilter User
`),ze=Vs(`
LockPersonality MemoryDenyWriteExecute PrivateDevices ProtectClock ProtectHostname ProtectKernelLogs ProtectKernelModules
ProtectKernelTunables RestrictAddressFamilies RestrictNamespaces RestrictRealtime RestrictSUIDSGID SystemCallArchitectures
SystemCallFilter SystemCallLog
`);var qh=new Set(["sshd","cron","agetty","getty"]),Ea=new Set([...z].filter(e=>e!=="User"&&e!=="DynamicUser")),nx=d({id:"sessions-inherit",category:"breakage",summary:"restrictions of a login service hold for the sessions that it starts",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:[...Ea],messages:{sessions:"{count} of this unit hold for every session and job that it starts: {because}"},help:"Restrict the users or jobs instead, and leave only resource limits in this unit.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null)return;let r=M(e,Ea),[o]=r,i=o===void 0?void 0:H(s(),"sessions"),a=i!==void 0&&qh.has(i.source)?i.confidence:"medium";if(o===void 0||i===void 0)return;let l=r.length===1?"the hardening":`the ${r.length} hardening lines`;n({message:"sessions",data:{count:r.length===1?"the restrictions":l,because:i.because},...h(o),severity:Ae(a),confidence:a,related:Ie(i)})}}),Ia={docs:{what:"Finds hardening in services that start sessions or jobs of users: sshd, cron, at, getty, display managers, CI runners.",why:"Namespaces, filters and capabilities are inherited by every shell that such a service starts: /home is gone for the user who logs in, sudo does not work, files in /tmp are not seen by others. systemd-analyze security shows these services as the worst, and asks for it.",breaks:"Nothing.",fix:"sshd: `ForceCommand`, `ChrootDirectory`; cron: systemd timers with a sandbox for each job. Resource limits belong to `user@.service` and slices.",seeAlso:["systemd.exec(5)","pam_systemd(8)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/sshd -D
ProtectHome=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/sshd -D
MemoryMax=2G
`,because:"a limit is no restriction of what users see"},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectHome=yes
`,because:"it starts no sessions"}]}};var jh=["sudo"],zh='makes it fail when it gains rights (sudo: the "no new privileges" flag is set)',cx=d({id:"setuid-program-blocked",category:"breakage",summary:"NoNewPrivileges= stops setuid programs that the unit runs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:[...ze,"DynamicUser","NoNewPrivileges"],messages:{conflict:"{line} {fails}: {because}"},help:"Let a root oneshot or a D-Bus service do this part, or set NoNewPrivileges=no and leave out what implies it.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null)return;let r=e.facts.behaviour.filtersImplyNoNewPrivileges?M(e,ze)[0]:void 0,o=t.switches.NoNewPrivileges?Ce(e,"NoNewPrivileges"):r;if(o===void 0||s().startsAsRoot)return;let i=H(s(),"suid")??H(s(),"mail");i!==void 0&&!/ runs (?:runuser|gosu|su-exec|setuidgid|chpst)\b/.test(i.because)&&n(J(o,i,{fails:zh,sureFor:jh}))}}),Da={docs:{what:"Finds `NoNewPrivileges=yes`, or what implies it in the target version, in services that start sudo, su, pkexec, sendmail or other setuid and setgid programs.",why:"With the no-new-privileges bit setuid bits and file capabilities count for nothing. Up to systemd 254 every filter of system calls sets the bit for services that do not run as root.",breaks:"Without the bit a flaw in a setuid program on the host is within reach.",fix:"Mail through SMTP to localhost instead of sendmail, `AmbientCapabilities=` instead of file capabilities, a polkit rule or a root oneshot instead of sudo.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ExecStartPost=/usr/bin/sudo /usr/bin/ledger-notify
User=ledger
NoNewPrivileges=yes
`,lines:[5]},{unit:`[Service]
ExecStart=/usr/bin/sudo -u ledger /usr/bin/ledger
User=admin
RestrictRealtime=yes
`,targets:[252,254],lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
NoNewPrivileges=yes
`,because:"no such program is run"},{unit:`[Service]
ExecStart=/usr/bin/sudo -u ledger /usr/bin/ledger
NoNewPrivileges=yes
`,because:"root gains nothing by it"},{unit:`[Service]
ExecStart=/usr/bin/sudo -u ledger /usr/bin/ledger
User=admin
RestrictRealtime=yes
`,targets:[257,262],because:"newer versions do not imply the bit"}]}};var Xh=[["setuid-drop","setgroups","@setuid","high"],["chroot","chroot","chroot","medium"],["clock","clock_settime","@clock","medium"],["rt","sched_setscheduler","@resources","medium"],["shm-sysv","shmget","@ipc","high"],["memlock","mlock","@memlock","medium"],["mount","mount","@mount","medium"],["modules","init_module","@module","medium"],["ptrace","ptrace","@debug","medium"],["reboot","reboot","@reboot","medium"],["bpf","bpf","bpf","medium"],["chown","chown","@chown","medium"]],Zh=new Set(["node","nodejs","npm","yarn","pnpm","deno","chromium","electron"]),Qh="pkey_alloc",yx=d({id:"system-call-missing",category:"breakage",summary:"SystemCallFilter= stops calls that the service makes",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["SystemCallFilter"],messages:{conflict:"SystemCallFilter= {how} {fails}: {because}",v8:"SystemCallFilter= kills {program}: V8 calls pkey_alloc, which is not allowed"},help:"Allow the calls, on a line of their own behind the deny lines.",check({unit:e,sandbox:t,needs:s,report:n}){let r=g(e,"SystemCallFilter");if(t===null||r===void 0||!de(t.syscallFilter))return;let o=s(),i=!x(e,"SystemCallErrorNumber");for(let[c,m,u,f]of Xh){let A=De(t,[m])?void 0:H(o,c);if(A===void 0||c!=="shm-sysv"&&!o.startsAsRoot)continue;let D=J(r,A,{fails:m,certainty:f,...c==="setuid-drop"?{sureFor:je}:{}});n({...D,data:{...D.data,how:i?D.confidence==="high"?"kills the service at":"may kill the service at":"refuses"},help:`Add a line SystemCallFilter=${u} behind the others.`})}let a=De(t,[Qh])?void 0:o.programs.find(({name:c,directive:m})=>m==="ExecStart"&&Zh.has(c));if(a===void 0||!i)return;let l=[{file:a.place.file,span:a.place.span,note:`${a.name} runs on V8`}];n({message:"v8",data:{program:a.name},...h(r),related:l,help:"Add a line SystemCallFilter=@pkey, or SystemCallErrorNumber=EPERM."})}}),Na={docs:{what:"Compares `SystemCallFilter=` with what the unit shows: daemons that switch user below `~@privileged`, time daemons without `@clock`, Node.js without `@pkey`, databases without `@ipc`.",why:"A call that is not allowed kills the process (`status=31/SYS`, `Bad system call`). Where a worker dies the unit stays active, and nothing works. With `SystemCallErrorNumber=EPERM` the call fails instead.",breaks:"Each group opens a part of the kernel.",fix:"Allow the group again behind the deny line: `SystemCallFilter=@setuid`. Try out with `SystemCallLog=`.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/nginx
SystemCallFilter=@system-service
SystemCallFilter=~@privileged
`,lines:[4,4]},{unit:`[Service]
ExecStart=/usr/bin/node /srv/forum/server.js
User=forum
SystemCallFilter=@basic-io @file-system @network-io @process @signal @io-event
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/nginx
SystemCallFilter=@system-service
`,because:"the calls are allowed"},{unit:`[Service]
ExecStart=/usr/bin/node /srv/forum/server.js
User=forum
SystemCallFilter=@system-service
SystemCallFilter=@pkey
`,because:"V8 may use memory protection keys"}]}};var Jh=[{directive:"PrivateUsers",token:"setuid-drop",fails:"lets it switch to no other user (Invalid argument)",sureFor:je},{directive:"PrivateUsers",token:"port-low",fails:"lets it bind no port below 1024 (Permission denied)",certainty:"medium"},{directive:"PrivateUsers",token:"chown",fails:"lets it give files to no other user (Invalid argument)",certainty:"medium"},{directive:"PrivateUsers",token:"mount",fails:"lets it mount nothing"},{directive:"PrivateUsers",token:"packet",fails:"lets it open no packet sockets",certainty:"medium"}],wx=d({id:"user-namespace-breaks",category:"breakage",summary:"PrivateUsers= takes rights away that the service needs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["PrivateUsers"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line, or take the need away: a user of its own, a socket unit for the port.",check({unit:e,sandbox:t,needs:s,report:n}){t!==null&&re({unit:e,needs:s,report:n},Jh,()=>t.switches.PrivateUsers&&e.manager==="system")}}),Fa={docs:{what:"Finds `PrivateUsers=yes` in services that need other users or rights over the host.",why:"In the user namespace there are root and the user of the service, and all capabilities end at its border: `setgroups`, `chown` and low ports fail.",breaks:"Without the line capabilities count on the host.",fix:"`PrivateUsers=identity` (from 257) keeps the users, but not the rights.",seeAlso:["systemd.exec(5)","user_namespaces(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/nginx
PrivateUsers=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
PrivateUsers=yes
`,because:"it needs no other user"},{unit:`[Service]
ExecStart=/usr/sbin/nginx
`,because:"there is no user namespace"}]}};function Ks({node:e},{start:t,end:s}){if(s<=t)return null;let n=qe(e,t),r=qe(e,s-1)+1;return r-n===s-t?{start:n,end:r}:null}function ge(e,t,s,n){let r=[];for(let{start:o,end:i,text:a}of t){let l=Ks(e,{start:o,end:i});if(l===null)return[];r.push({file:e.file,span:l,text:a})}return r.length===0?[]:[{title:s,applicability:n,edits:r}]}var Jt=({file:e,node:t},s,n)=>[{title:`Write ${s}=`,applicability:n,edits:[{file:e,span:{start:t.keyStart,end:t.keyEnd},text:s}]}],ut=({file:e,node:t},s)=>[{title:"Remove the line",applicability:s,edits:[{file:e,span:{start:t.start,end:t.end},text:""}]}];function Ta(e,t){let{file:s,node:n}=e,{value:r}=n,o=r.slice(0,t).trimEnd().length,i=Ks(e,{start:o,end:r.length});if(i===null)return[];let a=r.slice(t).replace(/^;/,"#"),{start:l}=R(n);return[{title:"Move the comment to a line of its own",applicability:"suggested",edits:[{file:s,span:{start:l,end:l},text:`${a}
`},{file:s,span:i,text:""}]}]}function Oa({file:e,node:t},s){let n=e.tree.text.slice(t.start,t.end);if(!n.endsWith(`
`)||!e.tree.text.slice(0,s.end).endsWith(`
`))return[];let r=[{file:e,span:{start:s.end,end:s.end},text:n},{file:e,span:{start:t.start,end:t.end},text:""}];return[{title:`Move the line to [${s.name}]`,applicability:"suggested",edits:r}]}function Ua(e,{start:t,end:s},n){let{file:r,node:o}=e,i=o.value.slice(0,t).trimEnd().length,a=Ks(e,{start:i,end:s});if(i===0||a===null||o.pieces!==null)return[];let l=[{file:r,span:a,text:""},{file:r,span:{start:o.valueEnd,end:o.valueEnd},text:`
${n}`}];return[{title:`Write ${n} on a line of its own`,applicability:"suggested",edits:l}]}var Ma=({file:e,node:t},s)=>[{title:`Write ${s} on the line before`,applicability:"suggested",edits:[{file:e,span:{start:t.keyStart,end:t.keyStart},text:`${s}
`}]}];var ef=`
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
`,La=new Map(ef.trim().split(`
`).map(e=>{let[t="",s=""]=e.split(" ");return[t,Number(s)]}));var tf=W(e=>Ht(e).filter(({assignment:t,faults:s})=>s.length>0&&t.directive.kind!=="obsolete").flatMap(t=>t.faults.slice(0,Hs).map(s=>({step:t,fault:s,topic:sf(e,t,s)})))),ie=(e,t)=>tf(e).filter(s=>s.topic===t),Hs=100;function $s(e){let t=/[ \t](?:#|;[ \t]*[A-Za-z])/.exec(e);return t===null?null:t.index+1}function pt(e,{assignment:t},s){let{directive:n}=t;return Pe(n.kind)(s,void 0,{facts:e.facts,name:e.name,manager:e.manager,directive:n})}var es=(e,t,s)=>pt(e,t,s).faults.length===0;function sf(e,t,s){if(s.effect==="warned")return s.outdated!==void 0?"outdated":"other";let{value:n}=t.assignment.node;if(n==="")return"other";let r=$s(n);if(r!==null&&s.end>r&&es(e,t,n.slice(0,r).trimEnd()))return"comment";if(ht(n.slice(s.start,s.end))!==null&&!rf(t))return"list-syntax";let o=Gs(e,t,s);return o===null?"other":o.version<=e.facts.version?"taken":"newer"}var nf=new Set(["exec-command","environment-assignments","exec-input-text","timer-spec","credential"]),rf=({assignment:e})=>nf.has(e.directive.kind);function ht(e){return/^~\S/.test(e)?e.startsWith("~/")?null:"tilde":/^[^\s,]+,[^,]+/.test(e)?"comma":/^(["']).*\1$|^["']|["']$/.test(e)?"quote":null}function Gs(e,t,s){let{directive:n,node:r}=t.assignment,o=La.get(`${n.name}=${r.value.slice(s.start,s.end).replace(/:.*/,"")}`),i=ee.find(a=>Number(a)>Number(e.facts.table)&&lf(Rt(a,Number(a)),e,t,s));return i===void 0?null:{version:o??Number(i),exact:o!==void 0||Number(e.facts.table)===e.facts.version}}var of=W(e=>new Map);function af(e,t,{name:s,manager:n},r){let o=of(r),i=o.get(e)??Pe(e.kind)(r.assignment.node.value,void 0,{facts:t,name:s,manager:n,directive:e});return o.set(e,i),i}function lf(e,t,s,n){let{directive:r}=s.assignment,o=e.directive(r.section,r.name);if(o===void 0||o.kind==="obsolete")return!1;let{faults:i}=af(o,e,t,s);return!i.some(({start:a,end:l})=>a<n.end&&n.start<l)}function Ne(e,t){let{directive:s,node:n}=e.assignment;return t.effect!=="warned"&&$(s.name,n.value)}var cf=`
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
`,ts=new Map(cf.trim().split(`
`).map(e=>e.split(" ")));var Ba=/^\/var\/run\//,df=new Set(["pid-file"]),mf=({directive:e})=>e.setting!==e.name&&!e.documented&&e.kind!=="job-mode-isolate",Vx=d({id:"deprecated-setting",category:"correctness",summary:"a setting or value that works today, and is a thing of the past",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{warned:"systemd warns of this line: {reason}",replaced:"{key}= is on its way out: {now}= took its place",renamed:"{key}= is called {now}= today",moved:"{key}= is {now}= in [Unit] today","legacy-run":"/var/run is a link to /run today: {key}= should say {path}"},help:"Write what took its place.",check({unit:e,report:t}){for(let{step:s,fault:n}of ie(e,"outdated")){let{file:r,node:o}=s.assignment,i=n.outdated?.instead,a=i===void 0?[]:ge(s.assignment,[{start:n.start,end:n.end,text:i}],`Write ${i}`,"safe"),l=F(o,n.start,n.end);t({message:"warned",data:{reason:n.expected},file:r,span:l,fixes:a,...i===void 0?{}:{help:`Write ${i}.`}})}ne(e,({assignment:s,faults:n})=>{let{directive:r,file:o,node:i}=s,a=r.kind==="obsolete"||n.length>0?void 0:ts.get(r.name);if(a!==void 0)t({message:"replaced",data:{key:r.name,now:a},file:o,span:R(i),severity:"info"});else if(mf(s)){let l=e.facts.directive(r.section,r.setting)!==void 0,c=l?Jt(s,r.setting,"safe"):[];t({message:l?"renamed":"moved",data:{key:r.name,now:r.setting},file:o,span:R(i),severity:"info",fixes:c})}else if(n.length===0&&df.has(r.kind)&&Ba.test(i.value)){let l=i.value.replace(Ba,"/run/"),c=ge(s,[{start:0,end:i.value.length,text:l}],`Write ${l}`,"safe"),m={key:r.name,path:l};t({message:"legacy-run",data:m,file:o,span:F(i,0,i.value.length),severity:"info",help:`Write ${l}.`,fixes:c})}})}}),Wa={docs:{what:"Finds old names and values that systemd still takes: `StandardOutput=syslog`, `KillMode=none`, `MemoryLimit=`, `CPUShares=`, the prefix `!!`, paths below `/var/run`, `ReadWriteDirectories=`.",why:"Each of them will go, or already means something else than its name says. Newer versions write a warning whenever the unit is loaded.",breaks:"Nothing where the new name means the same. Values of the old control groups have another scale: 1024 CPU shares are a CPU weight of 100.",fix:"Write the new name: `journal`, `KillMode=mixed`, `MemoryMax=`, `CPUWeight=`, `IOWeight=`, `/run`, `ReadWritePaths=`.",seeAlso:["systemd.exec(5)","systemd.kill(5)","systemd.resource-control(5)"]},examples:{bad:[{unit:`[Service]
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
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
StartLimitInterval=10
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
`,because:"these are the names of today"}]}};var uf=new Set(["Delegate","DirectoryNotEmpty","EnvironmentFile","PathChanged","PathExists","PathExistsGlob","PathModified","SecureBits"]),pf=new Set(["address-family-set","install-only","timer-spec"]),hf=({directive:e})=>uf.has(e.name)||pf.has(e.kind);function ff(e,{directive:t,node:s}){return ee.some(n=>{let r=Rt(n,Number(n)),o=r.directive(t.section,t.name);return o===void 0?!1:Pe(o.kind)(s.value,void 0,{facts:r,name:e.name,manager:e.manager,directive:o}).effect==="none"})}var Va=({effect:e})=>e!=="none"&&e!=="refuse";function*gf(e){for(let[t,s]of e.entries()){if(s.effect!=="set")continue;let n=e.slice(t+1).find(Va);n?.effect==="set"&&n.assignment.file===s.assignment.file&&(yield[s,n])}}function yf({file:e,node:t}){let{text:s}=e.tree,n=s.lastIndexOf(`
`,t.start-1);return/^[ \t]*[#;]/.test(s.slice(s.lastIndexOf(`
`,n-1)+1,Math.max(n,0)))}var Zx=d({id:"duplicate-setting",category:"correctness",summary:"a line has no effect, because a later one sets the same",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{same:"{key}= is set to the same again below",replaced:"this line has no effect: {key}= is set again below, and the last one counts",loosened:"this line hardens nothing: {key}={value} below takes it back"},help:"Keep one of the two lines.",check({unit:e,report:t}){for(let s of e.settings.values()){if(s.assignments.length<2)continue;let{steps:n}=Ye(s,e),r=n.findLast(Va);for(let[{assignment:o},i]of gf(n))!hf(o)&&!ff(e,i.assignment)&&t(bf(o,i.assignment,i===r))}}});function bf(e,t,s){let{directive:n,file:r,node:o}=e,i={data:{key:n.name,value:G(t.node.value)},file:r,span:R(o),related:[{file:t.file,span:R(t.node),note:"this line counts"}]};if(o.value===t.node.value)return{message:"same",severity:"info",fixes:ut(e,"safe"),...i};let a=s&&$(n.name,o.value)&&!$(n.name,t.node.value);return a&&yf(t)?{message:"loosened",severity:"info",...i}:a?{message:"loosened",severity:"error",hardeningIgnored:!0,...i}:{message:"replaced",fixes:ut(e,"safe"),...i}}var Ka={docs:{what:"Finds settings of one value that a file gives twice. Lists, which add up, are not meant, nor a value that a drop-in replaces, nor an old value above a new one that older versions do not know.",why:"The last line counts, and systemd does not mention the first. Somebody who reads or changes that one believes something that does not hold.",breaks:"Nothing: the line that goes has no effect.",fix:"Decide for one of the lines and remove the other.",seeAlso:["systemd.syntax(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
Restart=always
Restart=on-failure
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
ProtectSystem=no
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
NoNewPrivileges=yes
# for sendmail
NoNewPrivileges=no
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivateTmp=yes
PrivateTmp=disconnected
`,because:"versions before 257 keep the first line"},{unit:`[Path]
PathChanged=/etc/ledger
PathChanged=/srv/ledger
`,name:"ledger.path",because:"a path unit may watch several paths"},{unit:`[Service]
ExecStart=/usr/bin/ledger
EnvironmentFile=/etc/ledger/a
EnvironmentFile=/etc/ledger/b
`,because:"environment files add up"}]}};var Ha=["SystemCallFilter","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],vf={RestrictAddressFamilies:"none",RestrictNamespaces:"yes"},sA=d({id:"empty-deny-list",category:"correctness",summary:"a ~ with nothing behind it denies nothing",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",about:Ha,messages:{empty:"this line restricts nothing: it is a deny list without names"},help:"Name what is to be denied.",check({unit:e,report:t}){for(let s of Ha)for(let n of e.settings.get(s)?.assignments??[]){let{file:r,node:o}=n;if(!/^~[ \t]*$/.test(o.value))continue;let i=vf[s],a=i===void 0?{}:{help:`Write ${i} to deny all, or name those to deny.`},l=i===void 0?[]:ge(n,[{start:0,end:o.value.length,text:i}],`Write ${i}`,"suggested");t({message:"empty",file:r,span:R(o),hardeningIgnored:!0,fixes:l,...a})}}}),$a={docs:{what:"Finds deny lists that name nothing, such as `RestrictAddressFamilies=~`.",why:'It looks like the opposite of an empty allow list, "deny all". It denies what it names, which is nothing, and systemd says nothing about it.',breaks:"A list that denies something takes effect for the first time: test the service.",fix:"Write `RestrictAddressFamilies=none` or `RestrictNamespaces=yes`, or name what is to be denied.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
RestrictAddressFamilies=~
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
RestrictAddressFamilies=none
CapabilityBoundingSet=~
`,because:"none denies all families; ~ alone stands for all capabilities"}]}};var Sf=/@[A-Za-z_][\w.-]*@|\{\{.*?\}\}|__[A-Z][A-Z0-9_]*__|<[A-Z][A-Z0-9_]*>|#[A-Z][A-Z0-9_]*#|\{[A-Z][A-Z0-9_]*\}/,Ys=e=>Sf.test(e),ss="A placeholder is to be filled in here: lint the unit as it is installed.";function ns({tree:{text:e}},{start:t,end:s}){let n=t,r=s;for(;n>0&&!/[\s=]/.test(e.charAt(n-1));)n-=1;for(;r<e.length&&!/\s/.test(e.charAt(r));)r+=1;return Ys(e.slice(n,r))}var wf={StateDirectory:"/var/lib/",RuntimeDirectory:"/run/",CacheDirectory:"/var/cache/",LogsDirectory:"/var/log/",ConfigurationDirectory:"/etc/"};function*Pf(e,{directive:t}){let s=e.replace(/^["']|["']$/g,"");s!==e&&(yield{text:s,because:"quotes are no syntax here"}),ht(e)==="comma"&&(yield{text:e.replace(/[,;]+/g," ").trim(),because:"words are separated by blanks"}),e!==e.toLowerCase()&&(yield{text:e.toLowerCase()});let n=wf[t.name];n!==void 0&&e.startsWith(n)&&(yield{text:e.slice(n.length),because:`it lies below ${n} by itself`}),e.startsWith("~/")&&(yield{text:`%h${e.slice(1)}`,because:"only %h stands for the home of the manager, /root for services of the system"}),t.kind==="ip-prefix-set"&&/^(?:all|\*)$/i.test(e)&&(yield{text:"any"}),t.name.startsWith("LoadCredential")&&e.startsWith("/")&&(yield{text:`${e.split("/").at(-1)}:${e}`,because:"a name comes first"}),t.name.startsWith("SocketBind")&&/^\w+\/\d/.test(e)&&(yield{text:e.replace("/",":")})}var kf=/^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/;function xf(e,{directive:t}){return t.kind==="ip-prefix-set"&&kf.test(e)?"systemd resolves no names: write addresses such as 192.0.2.7 or 192.0.2.0/24.":t.kind==="path-list"&&!e.startsWith("/")?"Write an absolute path; - before it lets it be missing.":null}function rs(e,t,s){let{assignment:n}=t,{value:r}=n.node,o=r.slice(s.start,s.end),i=u=>r.slice(0,s.start)+u+r.slice(s.end);for(let{text:u,because:f}of Pf(o,n))if(u!==""&&Af(e,t,s,i(u),u))return Cf(n,{start:s.start,end:s.end,text:u},f);let a=s.suggestions?.()??[],[l]=a,c=xf(o,n);if(l===void 0)return c===null?null:{help:c,fixes:[]};let m=a.length===1?ge(n,[{start:s.start,end:s.end,text:l}],`Write ${l}`,"suggested"):[];return{help:`Did you mean ${a.join(" or ")}?`,fixes:m}}function Af(e,t,s,n,r){return es(e,t,r)?!0:!(s.start===0&&s.end===t.assignment.node.value.length)&&t.faults.length<=Hs&&es(e,t,n)}function Cf(e,t,s){let{text:n}=t;return{help:`Write ${n}${s===void 0?"":`: ${s}`}.`,fixes:ge(e,[t],`Write ${n}`,"suggested")}}var _f=({assignment:e})=>e.node.pieces===null?"Correct the value.":"Correct the value: the backslash joins the next line to it.";function Rf(e,{assignment:t,effect:s}){if(s!=="set")return"";let{name:n}=t.directive;if(n==="CapabilityBoundingSet"&&p(e,"CapabilityBoundingSet")===0n)return" As it stands the service has no capability at all.";let r=n==="SystemCallFilter"?p(e,"SystemCallFilter"):void 0,o=e.facts.syscalls.group("@default");return r?.mode!=="allow"||o===void 0||!Ke(o,r.named)?"":" As it stands nearly every call is forbidden."}var Ef=({facts:e},{assignment:t})=>t.directive.name==="Personality"&&e.syscallArchitectures.has(t.node.value),fA=d({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{empty:"systemd ignores this line: an empty value does not take {key}= back, it is not {expected}","line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":'systemd drops the rest of this line from "{value}" on: it is not {expected}',"silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:"systemd warns of this value: {expected}"},help:"Correct the value.",check({unit:e,report:t}){for(let{step:s,fault:n}of ie(e,"other")){let{directive:r,file:o,node:i}=s.assignment;if(n.effect==="unit-refused"||r.kind==="user-or-group")continue;let a=rs(e,s,n),l=F(i,n.start,n.end),c={message:i.value===""?"empty":n.effect,data:{value:G(i.value.slice(n.start,n.end)),key:r.name,expected:n.expected},file:o,span:l};if(ns(o,l)){t({...c,severity:"info",help:ss});continue}let m=Ne(s,n);t({...c,severity:m?"error":Ef(e,s)?"info":"warning",hardeningIgnored:m,...a,help:`${a?.help??_f(s)}${Rf(e,s)}`})}}}),Ga={docs:{what:"Reads every value as systemd does and reports those that it ignores, wholly or in part: misspelt words, values of the wrong kind, paths that are not absolute, names that it does not resolve.",why:"systemd keeps the value that held before, writes a line to the journal and starts the unit. A restriction with a bad value is not in force. Unknown capabilities are dropped without even that line, and a list of nothing but unknown capabilities takes all capabilities away.",breaks:"A corrected value takes effect for the first time: test the service as if it were new.",fix:"Write one of the values that the message names. Words are case-sensitive, except booleans, capabilities and address families.",seeAlso:["systemd.syntax(7)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
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
`,lines:[3,4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
TasksMax=@tasks@
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
NoNewPrivileges=On
CapabilityBoundingSet=cap_chown CAP_KILL
`,because:"booleans and capabilities may be written in any case"},{unit:`[Service]
ExecStart=/usr/bin/ledger
IPAddressDeny=any
IPAddressAllow=192.0.2.7 localhost
`,because:"any and localhost are names that systemd knows"}]}};var Ya=["SystemCallFilter","CapabilityBoundingSet","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],Xe=({assignment:e})=>e.node.value.startsWith("~"),qa=({assignment:e})=>e.node.value==="";function If({facts:e,name:t,manager:s},n){let r;return n.map(({assignment:{directive:o,node:i}})=>(r=Pe(o.kind)(i.value,r,{facts:e,name:t,manager:s,directive:o}).value,r))}function qs(e){return typeof e=="bigint"?String(e):e instanceof Set?[...e].sort().join(" "):typeof e!="object"||e===null?"":"named"in e?String(e.named):Object.values(e).map(qs).join("/")}function Df(e,{steps:t},s){let n=If(e,t),r=null;for(let[o,i]of t.entries())if(qa(i))r=null;else if(r===null)r=i;else if(Xe(r)&&!Xe(i)&&i.faults.length===0&&qs(n[o])===qs(n[o-1])){let{directive:a,file:l,node:c}=i.assignment;s({message:"not-narrowed",data:{key:a.name},file:l,span:R(c),related:[{file:r.assignment.file,span:R(r.assignment.node),note:"this line made it a list of what is denied"}],severity:"error",hardeningIgnored:!0,help:`Write the line that allows first, or an empty ${a.name}= between the two.`})}}function Nf(e,t,s){let n=t.value;if(n?.mode!=="allow")return;let{syscalls:r}=e.facts;for(let[o,i]of t.steps.entries()){if(Xe(i)||qa(i))continue;let{directive:a,file:l,node:c}=i.assignment;for(let{0:m,index:u}of c.value.matchAll(/@[\w-]+/g)){let f=r.group(m),A=t.steps.slice(o+1).filter(Xe);if(f===void 0||_t(n.allowed,f)||A.length===0||A.some(({assignment:q})=>q.node.value.includes(m)))continue;let D=A.map(({assignment:q})=>({file:q.file,span:R(q.node),note:"this line denies it"}));s({message:"taken-back",data:{word:m},file:l,span:F(c,u,u+m.length),related:D,help:`Write ${a.name}=${m} on a line of its own below them.`})}}}var PA=d({id:"list-order",category:"correctness",summary:"lines of a list stand in an order in which one of them does nothing",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:Ya,messages:{"not-narrowed":"this line restricts nothing: {key}= began with ~, so it could only take back what is denied","taken-back":'"{word}" is allowed here and denied again below, as a part of a wider group'},help:"Change the order of the lines.",check({unit:e,report:t}){for(let s of Ya){let n=N(e,s);n===void 0||n.assignments.length<2||!n.steps.some(Xe)||n.steps.every(Xe)||(Df(e,n,t),s==="SystemCallFilter"&&Nf(e,n,t))}}}),ja={docs:{what:"Finds lists of allowed and denied names whose lines undo each other: an allow list below a deny list, and a group that is allowed first and denied afterwards as a part of a wider one.",why:"The first line of such a list decides what it is. After `SystemCallFilter=~@mount` a line `SystemCallFilter=@system-service` does not narrow the service to that group: it only takes calls off the list of denied ones, and all others stay allowed. `@privileged` holds `@clock`, so denying it afterwards denies `@clock` too.",breaks:"The allow list takes effect for the first time: test the service as if it were new.",fix:"Allow first, then deny, then allow again what the denied group took too much. In a drop-in an empty assignment starts the list anew.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"the second line is an exception from the first"}]}};var za={tilde:"~ counts only as the first character of the value",comma:"commas separate nothing",quote:"quotes are no syntax here",colon:"colons separate nothing here"},Ff={"path-list":[["comma",/^[^,]+(?:,-?\+?\/[^,]*)+$/],["colon",/^[^:]+(?::-?\+?\/[^:]*)+$/]],path:[["comma",/^\/[^,\s]*(?:,[ \t]*\/[^,\s]*)+$/]],"directory-list":[["comma",/^[\w./-]+(?:,[\w./-]+)+$/]],"unit-names":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"install-only":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group-list":[["comma",/^[\w-]+(?:,[\w-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group":[["quote",/^(["']).+\1$/]]},Tf=new Set(["user-or-group","path"]),Of=/[^ \t]+/g;function Uf({directive:e,node:t}){let s=Ff[e.kind];return s===void 0||!/[,:"']/.test(t.value)?[]:(Tf.has(e.kind)?[{0:t.value,index:0}]:[...t.value.matchAll(Of)]).flatMap(({0:r,index:o})=>{let i=s.find(([,a])=>a.test(r));return i===void 0?[]:[{sign:i[0],start:o,word:r}]})}var Mf=(e,t,s)=>{let n=`${e.directive.name}=${s}`;return{help:`Write ${n} on a line of its own below.`,fixes:Ua(e,t,n)}},Lf=({sign:e,word:t})=>e==="quote"?t.slice(1,-1):t.replace(e==="comma"?/,[ \t]*/g:/:/g," "),EA=d({id:"list-syntax",category:"correctness",summary:"a comma, a quote or a ~ where it is no syntax",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":"systemd ignores this line: {mistake}","word-ignored":'systemd drops "{word}" from {key}=: {mistake}',"rest-ignored":'systemd drops "{word}" from {key}=: {mistake}',"silent-word-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',"silent-rest-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',taken:'"{word}" is one name to systemd: {mistake}'},help:"Separate words by blanks, without quotes.",check({unit:e,report:t}){for(let{step:s,fault:n}of ie(e,"list-syntax")){let{directive:r,file:o,node:i}=s.assignment,a=i.value.slice(n.start,n.end),l=ht(a);if(l===null||n.effect==="unit-refused"||n.effect==="warned")continue;let c=Ne(s,n);t({message:n.effect,data:{word:G(a),key:r.name,mistake:za[l]},file:o,span:F(i,n.start,n.end),severity:c?"error":"warning",hardeningIgnored:c,...l==="tilde"?Mf(s.assignment,n,a):rs(e,s,n)})}ne(e,({assignment:s})=>{for(let n of Uf(s)){let{start:r,word:o,sign:i}=n,a=Lf(n);t({message:"taken",data:{word:G(o),mistake:za[i]},file:s.file,span:F(s.node,r,r+o.length),help:`Write ${G(a)}.`,fixes:ge(s,[{start:r,end:r+o.length,text:a}],`Write ${G(a)}`,"suggested")})}})}}),Xa={docs:{what:"Finds commas and colons between the words of a list, quotes around values that are taken literally, and a `~` before a word in the middle of a list.",why:"Lists are separated by blanks alone. `CAP_CHOWN,CAP_KILL` is one unknown capability, dropped without a message, and the set is then empty. A `~` turns a whole line into a deny list, but only as its first character: `@system-service ~@privileged` denies nothing.",breaks:"The words take effect for the first time: test the service as if they were new.",fix:"Separate words by blanks, leave quotes away, and deny on a line of its own: `SystemCallFilter=~@privileged`.",seeAlso:["systemd.syntax(7)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"these lists take quotes around a word, and a ~ at the start denies all that follows"}]}};var Bf=({source:e})=>Xt(e.path),UA=d({id:"loosened-by-drop-in",category:"correctness",summary:"a drop-in switches off a restriction that another file sets",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{loosened:"{key}={value} takes back {key}={before} of {file}"},help:"Remove the line if the restriction was meant to hold.",check({unit:e,report:t}){if(!(e.files.length<2))for(let s of e.settings.values()){if(s.assignments.length<2)continue;let{steps:n}=Ye(s,e),r=n.findLast(({effect:m})=>m==="set"||m==="reset"),o=n.slice(0,r===void 0?0:n.indexOf(r)).findLast(({effect:m})=>m==="set"||m==="add");if(r===void 0||o===void 0||r!==n.findLast(({effect:m})=>m!=="none"))continue;let{directive:i,file:a,node:l}=r.assignment,c=o.assignment;c.file===a||$(i.name,l.value)||!$(i.name,c.node.value)||t({message:"loosened",data:{key:i.name,value:G(l.value),before:G(c.node.value),file:Bf(c.file)},file:a,span:R(l),related:[{file:c.file,span:R(c.node),note:"this line has no effect any more"}]})}}}),Za={docs:{what:"Finds drop-ins whose last word on a restriction is to switch it off: `ProtectSystem=no` over `ProtectSystem=strict`.",why:"Files are applied in the order of their names, whatever folder they lie in, and for settings of one value the last line counts. A drop-in from another package or an older day can take a restriction back unnoticed. Often it is meant; then all is well.",breaks:"The restriction holds again: test the service.",fix:"Remove the line, or give the drop-in that restricts a name that sorts last.",seeAlso:["systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
`,dropIn:`[Service]
ProtectSystem=no
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=full
`,dropIn:`[Service]
ProtectSystem=strict
`,because:"the drop-in restricts more"}]}};var Wf=(e,t)=>p(e,t)?.length??0;function is(e){let t=p(e,"Type");return t!==void 0?t:x(e,"BusName")?"dbus":Wf(e,"ExecStart")>0?"simple":"oneshot"}var Ze=e=>e.facts.behaviour.refuses;var os=[{when:e=>Ze(e).dynamicUserHomeDirectory&&I(e,"DynamicUser")&&p(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>Ze(e).workingDirectoryInApiMount&&Vf(e)&&Yf(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>Ze(e).dynamicUserInUserManager&&e.manager==="user"&&I(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>Ze(e).managedPrivateUsers&&p(e,"PrivateUsers")==="managed"&&(x(e,"User")||x(e,"Group")||I(e,"DynamicUser")||x(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>Ze(e).userNamespacePathWithPrivateUsers&&x(e,"UserNamespacePath")&&I(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>Ze(e).privatePidsPam&&I(e,"PrivatePIDs")&&x(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function Vf(e){let t=p(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var Kf=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],Hf=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],$f=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],Gf=["StateDirectory","CacheDirectory","LogsDirectory"],ft=(e,t)=>(e??t)!==t;function Yf(e){let t=p(e,"PrivateMounts");return Kf.some(s=>(p(e,s)?.length??0)>0)||Hf.some(s=>x(e,s))||$f.some(s=>I(e,s))||ft(p(e,"MountFlags"),"shared")||ft(p(e,"ProtectSystem"),"no")||ft(p(e,"ProtectHome"),"no")||ft(p(e,"ProtectProc"),"default")||ft(p(e,"ProcSubset"),"all")||x(e,"RootDirectory")&&N(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&I(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(p(e,"PrivateTmp")))||I(e,"DynamicUser")&&Gf.some(s=>x(e,s))}var qf=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],jf=[{when:e=>!x(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>I(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>qf.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>I(e,"Accept")&&N(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>I(e,"Accept")&&x(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],zf=[{when:e=>!x(e,"What"),message:"the mount has no What="},{when:e=>js(e,p(e,"Where")),message:"Where= does not match the name of the unit"}],js=(e,t)=>typeof t=="string"&&t.startsWith("/")&&Et(t)!==e.name.base,Xf=[{when:e=>js(e,N(e,"What")?.value),message:"What= does not match the name of the unit"}],Zf=[{when:e=>js(e,p(e,"Where")),message:"Where= does not match the name of the unit"}],Qf=["OnClockChange","OnTimezoneChange"],Jf=[{when:e=>!x(e,"OnCalendar")&&!Qf.some(t=>N(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],eg=[{when:e=>!x(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],VA={service:os,socket:[...os,...jf],mount:[...os,...zf],swap:[...os,...Xf],automount:Zf,timer:Jf,path:eg};var tg=/(?:^|\/)(?:ba|da|k|z)?sh$/;function sg({program:e,arguments:t}){if(!tg.test(e))return null;let s=t.findIndex(({text:n})=>/^-[a-z]*c$/.test(n));return s<0?null:t[s+1]?.text??null}var ng=e=>!/\bexec\b|systemd-notify/.test(e)&&/(?<!\|)\|(?!\|)|(?<![&>])&[ \t]*(?:;|$|[ \t]*wait\b)/.test(e),jA=d({id:"notify-from-child",category:"correctness",summary:"the message that the service is ready comes from a process that systemd does not listen to",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{child:"the start will time out: the program runs as a child of the shell, and only the main process may say that the service is ready"},help:"Write exec before the program, or NotifyAccess=all.",check({unit:e,report:t}){if(e.refusal!==null||!is(e).startsWith("notify")||!["main",void 0].includes(p(e,"NotifyAccess")))return;let s=N(e,"ExecStart"),n=s===void 0?void 0:We(s).made.at(-1),r=p(e,"ExecStart")?.map(sg).at(-1)??null;n!==void 0&&r!==null&&ng(r)&&t({message:"child",file:n.file,span:R(n.node)})}}),Qa={docs:{what:"Finds services of `Type=notify` that start their program in a pipe or in the background of a shell, while `NotifyAccess=main` holds, which is the default.",why:"systemd takes the message that the service is ready from its main process alone. That is the shell; the message of the program is dropped, and the start times out.",breaks:"`NotifyAccess=all` lets every process of the service send such messages.",fix:'Let the shell replace itself: `sh -c "exec ledger"`. What a pipe to `logger` or `tee` is for, `StandardOutput=` does.',seeAlso:["systemd.service(5)","sd_notify(3)"]},examples:{bad:[{unit:`[Service]
Type=notify
ExecStart=/bin/sh -c 'ledger | logger'
`,lines:[3]}],good:[{unit:`[Service]
Type=notify
ExecStart=/bin/sh -c 'ulimit -c 0 && exec ledger'
`,because:"the program takes the place of the shell"}]}};var eC=d({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){ne(e,({assignment:s})=>{let{directive:n,file:r,node:o}=s;if(n.kind!=="obsolete"||n.status===null)return;let i=ts.get(n.name);t({message:"removed",data:{key:n.name,version:String(e.facts.version)},file:r,span:R(o),fixes:ut(s,"safe"),...i===void 0?{}:{help:`${i}= took its place; its values may have another scale.`}})})}}),Ja={docs:{what:"Finds settings that the target version still recognises by name, only to say that they do nothing any more.",why:"The line looks as if it limited something, and does not.",breaks:"Nothing: the line has no effect.",fix:"Remove it. `CPUShares=` became `CPUWeight=`, `MemoryLimit=` became `MemoryMax=`, `BlockIOWeight=` became `IOWeight=`, `Capabilities=` became `CapabilityBoundingSet=` and `AmbientCapabilities=`.",seeAlso:["systemd.resource-control(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
CPUShares=512
`,targets:[262],lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
CPUWeight=50
`,because:"CPUWeight= took the place of CPUShares="}]}};var rg=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"];function og(e){let t=rg.flatMap(o=>(N(e,o)?.steps??[]).flatMap(i=>(pt(e,i,i.assignment.node.value).value??[]).filter(({optional:l})=>!l).map(({path:l})=>({assignment:i.assignment,path:l})))),s=N(e,"WorkingDirectory"),n=s?.value,r=s?.steps.findLast(({effect:o})=>o==="set")?.assignment;return n?.kind==="path"&&r!==void 0&&!r.node.value.startsWith("-")?[...t,{assignment:r,path:n.path}]:t}var aC=d({id:"path-not-there",category:"correctness",summary:"a path lies in a folder that another line makes an empty one",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{listed:"the service can not start: {path} is not there, because {setting}= gives it a {folder} of its own",working:"the service can not start in {path}: {setting}= gives it a {folder} of its own, which is empty"},help:"Use a folder that systemd makes for the service, with RuntimeDirectory= or StateDirectory=, or bring this one back with BindPaths=.",check({unit:e,report:t}){if(e.refusal===null)for(let{assignment:s,path:n}of og(e)){let r=Qt(e,n);r!==null&&t({message:s.directive.name==="WorkingDirectory"?"working":"listed",data:{path:n,setting:r.setting,folder:r.folder},file:s.file,span:R(s.node),related:r.line===null?[]:[{file:r.line.file,span:R(r.line.node),note:"this line hides it"}]})}}}),el={docs:{what:"Finds paths that must be there when the service starts, and lie in a folder that `PrivateTmp=`, `ProtectHome=` or `TemporaryFileSystem=` replaces by an empty one: in `ReadWritePaths=` and its kin, and in `WorkingDirectory=`.",why:"The start fails with status 226/NAMESPACE or 200/CHDIR.",breaks:"Nothing: the service does not start as it is.",fix:"Let systemd make the folder (`RuntimeDirectory=ledger` for `/run/ledger`, `StateDirectory=`), bind it in with `BindPaths=`, or write `-` before the path where it may be missing.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"one path may be missing, and the other is bound in again"}]}};var ig=e=>e.slice(0,e.lastIndexOf("/"))||"/";function ag(e){return["/dev",...["yes","read-only"].includes(p(e,"ProtectHome")??"no")?[]:fe,...I(e,"PrivateTmp")?jt:[],...(p(e,"RuntimeDirectory")??[]).map(({path:t})=>`/run/${t}`),...(p(e,"StateDirectory")??[]).map(({path:t})=>`/var/lib/${t}`),...(p(e,"ReadWritePaths")??[]).map(({path:t})=>t.replace(/^\/var\/run(?=\/|$)/,"/run")),...(p(e,"BindPaths")??[]).filter(({writable:t})=>t).map(({target:t})=>t),...(p(e,"TemporaryFileSystem")??[]).map(({path:t})=>t)]}var lg=e=>e!==void 0&&!ue(e),tl=(e,t)=>{let s=N(e,t);return s===void 0?void 0:We(s).made.at(-1)},yC=d({id:"pid-file-not-writable",category:"correctness",summary:"the service may not write the PID file that systemd waits for",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["PIDFile"],messages:{strict:"the service can not write {path}: ProtectSystem=strict makes {folder} read-only, and systemd waits for the file until the start times out",user:"the service can not write {path}: it runs as {user} and /run belongs to root, and systemd waits for the file until the start times out"},help:"Let systemd make a folder for it, such as RuntimeDirectory=ledger with PIDFile=/run/ledger/ledger.pid; or use Type=exec or Type=notify and no PID file.",check({unit:e,report:t}){let s=N(e,"PIDFile")?.value,n=tl(e,"PIDFile");if(e.refusal!==null||typeof s!="string"||n===void 0||is(e)!=="forking"||(p(e,"ExecStart")??[]).some(({prefixes:m})=>/[+!]/.test(m)))return;let r=s.replace(/^\/var\/run\//,"/run/"),o=ig(r),i=ag(e).some(m=>E(r,m)),a={file:n.file,span:R(n.node)},l=(m,u)=>{let f=tl(e,m);return f===void 0?[]:[{file:f.file,span:R(f.node),note:u}]},c=p(e,"User");p(e,"ProtectSystem")==="strict"&&!i?t({message:"strict",data:{path:r,folder:o},...a,related:l("ProtectSystem","this line makes it read-only")}):lg(c)&&o==="/run"&&t({message:"user",data:{path:r,user:c??""},...a,related:l("User","this user may not write there")})}}),sl={docs:{what:"Finds services of `Type=forking` with a `PIDFile=` in a folder that they may not write: read-only below `ProtectSystem=strict`, or `/run` itself for a user that is not root.",why:"The daemon runs, but systemd waits for the file, and ends the service when the time for the start is over.",breaks:"Nothing: the service does not come up as it is.",fix:"`RuntimeDirectory=ledger` makes `/run/ledger`, owned by the user of the service and writable. A daemon that can stay in the foreground needs no PID file: start it with `Type=exec` or `Type=notify`.",seeAlso:["systemd.service(5)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"systemd makes the folder for the service"},{unit:`[Service]
Type=forking
PIDFile=/home/ledger/ledger.pid
ExecStart=/usr/bin/ledger
User=ledger
ProtectSystem=strict
`,because:"homes are the business of ProtectHome="}]}};var PC=d({id:"shared-user",category:"correctness",summary:"the service runs as nobody, like others",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{nobody:"systemd warns of this line: {reason}"},help:"Write DynamicUser=yes in its place, or the name of a user that only this service has.",check({unit:e,report:t}){for(let{step:s,fault:n}of ie(e,"other")){let{directive:r,file:o,node:i}=s.assignment;r.kind==="user-or-group"&&n.effect==="warned"&&t({message:"nobody",data:{reason:n.expected},file:o,span:R(i)})}}}),nl={docs:{what:"Finds `User=nobody`.",why:"The account is there for the kernel, which maps strangers to it: unknown users of NFS and of user namespaces. Other services run as nobody too. They may read, signal and trace each other, and own the same files.",breaks:"Files that belong to nobody are closed to the new user: give them away once, or use `StateDirectory=`.",fix:"`DynamicUser=yes` makes a user for as long as the service runs. Otherwise create one for the service, with sysusers.d.",seeAlso:["systemd.exec(5)","sysusers.d(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=nobody
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
`,because:"the service has a user of its own"}]}};var cg=/[<>|&$`~*?;]|sh[ \t]/,dg=/^(?:\d|&)?(?:>>?|<<?<?)(?:&\d|[/\w$].*)?$/,mg=new Set(["|","||","&&","|&"]),ug=/(?:^|\/)(?:ba|da|k|z|a)?sh$/,pg=/(?:^|\/)(?:cat|chgrp|chmod|chown|cp|ln|ls|mkdir|mv|rm|rmdir|stat|tail|touch)$/,hg=/(?:^|\/)(?:expr|find|test|\[)$/;function fg({text:e,quoted:t},s,n){if(t)return null;if(!hg.test(s)){if(mg.has(e)||e==="&"&&n)return"operator";if(dg.test(e))return"redirect"}return/^\$\([^)]/.test(e)||/^`[^`]/.test(e)?"substitution":/^~\//.test(e)?"home":pg.test(s)&&/^\/\S*[*?]/.test(e)?"glob":/^[^;\\]+;$/.test(e)&&!n?"semicolon":null}function gg({program:e,arguments:t}){if(!ug.test(e))return null;let s=t.findIndex(({text:r})=>/^-[a-z]*c$/.test(r)),n=s<0?void 0:t[s+1];return n===void 0||n.quoted||t.length<=s+2?null:/^[\w./-]+$/.test(n.text)?n:null}function*yg(e){if(e.prefixes.includes("|"))return;/^\$[A-Za-z_{]/.test(e.program)&&(yield["variable",e.programSpan]);let t=gg(e);t!==null&&(yield["script",t]);for(let[s,n]of e.arguments.entries()){let r=fg(n,e.program,s===e.arguments.length-1);r!==null&&(yield[r,n])}}function bg(e,t){return pt(e,t,t.assignment.node.value).value??[]}var vg={redirect:"For a log file use StandardOutput=append:/path; otherwise put the whole command in quotes behind /bin/sh -c.",home:"Write %h for the home folder, or the whole path.",semicolon:"Put a blank before the ; or write a line for each command.",variable:"Write the path of the program, or /usr/bin/env before the variable.",script:"Put the command with its arguments in one pair of quotes."},_C=d({id:"shell-syntax",category:"correctness",summary:"a command line is written for a shell, and none reads it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{redirect:'"{word}" is an argument here: no shell reads the line, so nothing is redirected',operator:'"{word}" is an argument here: no shell reads the line, so one command runs and gets all of it',substitution:'"{word}" is an argument here: no shell reads the line, so no command is run in its place',home:'"{word}" is taken literally: no shell reads the line, so ~ stands for no folder',glob:'"{word}" is taken literally: no shell reads the line, so the pattern matches no files',semicolon:'"{word}" is an argument here: only a ; that stands alone ends a command',variable:'"{word}" is taken for the name of a program: variables are not put in there',script:'the shell runs "{word}" alone: the words behind it become its parameters, not its arguments'},help:"Put the whole command in quotes behind /bin/sh -c, or write it without a shell.",check({unit:e,report:t}){ne(e,s=>{let{directive:n,file:r,node:o}=s.assignment;if(n.kind!=="exec-command"||s.effect!=="add"||!cg.test(o.value))return;let i=new Set;for(let[a,{start:l,end:c}]of bg(e,s).flatMap(m=>[...yg(m)])){if(i.has(a))continue;i.add(a);let m=vg[a];t({message:a,data:{word:G(o.value.slice(l,c))},file:r,span:F(o,l,c),...m===void 0?{}:{help:m}})}})}}),rl={docs:{what:"Finds redirections, pipes, `&&`, `$(...)`, `~/` and patterns in command lines that no shell reads; a `;` that sticks to a word; a variable in place of the program; and `sh -c` whose command is not quoted.",why:"systemd starts the program itself. It splits the line at blanks, removes quotes and puts in variables and specifiers, and that is all: `>` and `/var/log/ledger` are two more arguments. Most programs do not complain.",breaks:"The command then does what it says, for the first time.",fix:"Use what systemd offers: `StandardOutput=append:`, `ExecStartPre=`, `WorkingDirectory=`, `%h`. Where a shell is needed, quote the whole command: `/bin/sh -c 'exec ledger --port \"$PORT\" 2>&1 | logger'`.",seeAlso:["systemd.service(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"a shell reads the quoted command, and find expands its pattern itself"}]}};var Sg=({tree:e})=>/^\uFEFF?\s*<[?!a-zA-Z]/.test(e.text),wg="D-BUS Service",Pg=({tree:e})=>{let t=e.nodes.flatMap(s=>s.kind==="section"?[s.name]:[]);return t.includes(wg)&&!t.includes("Service")},kg=new Set(At.flatMap(ce)),xg=e=>e.kind==="section"&&kg.has(e.name)||e.kind==="assignment"&&xt(e.key).length>0,Ag=/[\0-\x08\uDC80-\uDCFF]/,Cg=({tree:e})=>{if(Ag.test(e.text))return!1;let t=e.nodes.filter(({kind:s})=>s!=="trivia");return t.length>0&&!t.some(xg)},gt=W(({files:e})=>{let[t]=e;return t?.role==="main"&&(Sg(t)||Pg(t)||Cg(t))});var ol={severity:"info",help:"This file is no unit: leave it out, or give it another name."};function _g({tree:e},{start:t,end:s}){return e.nodes.some(r=>r.kind==="assignment"&&r.start>=t&&r.start<s&&$(r.key,r.value))?{severity:"error",hardeningIgnored:!0}:{}}var OC=d({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header","outside-sections":"systemd ignores these {count} lines: they stand before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let s of e.faults)(s.kind==="no-equals"||s.kind==="no-key")&&t({message:s.kind,file:s.file,span:s.span,...gt(e)?ol:{}});for(let s of e.files){let n=e.faults.filter(a=>a.kind==="outside-section"&&a.file===s),[r]=n,o=n.at(-1);if(r===void 0||o===void 0)continue;let i={start:r.span.start,end:o.span.end};t({message:n.length===1?"outside-section":"outside-sections",data:{count:String(n.length)},file:s,span:i,..._g(s,i),...gt(e)?ol:{}})}}}),il={docs:{what:"Finds lines that are neither a comment, a section header nor `Name=value` in a section.",why:"systemd passes over them with a line in the journal. Often they are the rest of a value that was to be continued, and the backslash at the end of the line before is missing, or is followed by a blank.",breaks:"Nothing, as long as the line stays out; a repaired continuation changes the value it belongs to.",fix:"End the line before with a backslash and nothing behind it, put `#` before a comment, or move the line below its section header.",seeAlso:["systemd.syntax(7)"]},examples:{bad:[{unit:`PrivateTmp=yes
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
`,because:"a comment may stand between the lines of a continued value"}]}};function Rg({pieces:e,value:t,valueEnd:s}){return e===null?[]:e.slice(1).map(({logical:n,source:r},o,i)=>{let a=t.slice(n,i[o+1]?.logical??t.length),l=r+a.length-a.trimStart().length;return{text:a.trim(),span:{start:l,end:Math.min(l+a.trim().length,s)}}})}var Eg=/^([A-Z][A-Za-z]+)[ \t]*=[ \t]*(.*)$/s;function Ig(e,t){let[,s="",n=""]=Eg.exec(t)??[];return!/[a-z]/.test(s)||s===""?null:ce(e.name.type).some(o=>e.facts.directive(o,s)!==void 0)?{key:s,value:n}:null}var WC=d({id:"swallowed-line",category:"correctness",summary:"a backslash at the end of a line makes the next one a part of its value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{assignment:"this line sets nothing: the backslash above makes it a part of {key}=",hardening:"this line hardens nothing: the backslash above makes it a part of {key}=",header:"this header begins no section: the backslash above makes it a part of {key}=",blank:"a blank behind the backslash: the line is not continued, and the backslash is a part of the value"},help:"Remove the backslash above.",check({unit:e,report:t}){for(let s of e.files)for(let n of s.tree.nodes)if(n.kind==="assignment"){Fg(n,s.tree.text)&&t({message:"blank",file:s,span:{start:n.valueEnd-1,end:n.valueEnd},help:Ng});for(let{text:r,span:o}of Rg(n)){let i=Tg(e,r);if(i===null)continue;let a=i==="hardening";t({message:i,data:{key:n.key},file:s,span:o,severity:a?"error":"warning",hardeningIgnored:a,fixes:Dg(s,o)})}}}});function Dg(e,{start:t}){let s=e.tree.text.slice(0,t),n=/[ \t]*\\(?=\r?\n[ \t]*$)/.exec(s.slice(-al));if(n===null)return[];let r=s.length-Math.min(s.length,al)+n.index;return[{title:"Remove the backslash",applicability:"suggested",edits:[{file:e,span:{start:r,end:r+n[0].length},text:""}]}]}var al=200,Ng="Remove the blank, or the backslash if the value ends here.",Fg=({value:e,valueEnd:t,end:s},n)=>e.endsWith("\\")&&/^[ \t]/.test(n.slice(t,s));function Tg(e,t){let s=Ig(e,t);return s!==null?$(s.key,s.value)?"hardening":"assignment":/^\[[^[\]]+\]$/.test(t)&&ce(e.name.type).includes(t.slice(1,-1))?"header":null}var ll={docs:{what:"Finds settings and section headers that a backslash at the end of the line before has made a part of another value; and backslashes that a blank follows, which continue nothing.",why:"A backslash as the last character of a line joins the next one to it, whatever stands there. When the last argument of a long command is removed and its backslash stays, the setting below becomes an argument. With a blank behind it, it is a backslash like any other: the value ends, and the next line stands alone.",breaks:"The line takes effect for the first time: test the service as if it were new.",fix:"Remove the backslash from the last line of the value, or the blank behind it.",seeAlso:["systemd.syntax(7)"]},examples:{bad:[{unit:`[Service]
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
`,because:"a blank line ends a value, and variables are no settings"}]}};var Og=W(e=>new Map);function Qe(e,t){let s=Og(e.facts),n=`${e.name.type} ${t.section} ${t.node.key}`,r=s.get(n)??Ug(e,t);return s.set(n,r),r}function Ug(e,{section:t,node:s}){let n=ys(t,s.key);if(n!==null&&n>e.facts.version)return{kind:"too-new",since:n};let r=e.facts.directives.sectionsWith(s.key);if(r.length>0){let a=r.filter(l=>ce(e.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:r}}let o=xt(s.key)[0],i=o===void 0?null:ys(o,s.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:O(s.key,e.facts.directives.namesIn(t),2)}}function Je({node:e},t=[]){return[e.key,...t.slice(0,1)].some(s=>$(s,e.value))}var zC=d({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",options:{allow:{kind:"names",default:[],summary:"directives that may be newer than the target"}},check({unit:e,options:t,report:s}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let r=Qe(e,n);if(r.kind!=="too-new")continue;let o=Je(n);s({message:o?"hardening":"newer",data:{key:n.node.key,version:String(e.facts.version),since:String(r.since)},file:n.file,span:n.span,severity:o?"error":"warning",hardeningIgnored:o})}}}),cl={docs:{what:"Finds settings that came with a later systemd than the target. The release is the one that the manual names, or the first verified version that knows the setting.",why:"An older systemd takes the name for a misspelt one, says so in its journal, and starts the unit without it. A unit that was hardened on a new system is then open on the old one.",breaks:"Nothing: without the line an older systemd does the same.",fix:"Keep the line if newer systems use the unit, and do not count on it on older ones; look for an older setting with a similar effect.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger

[Install]
UpheldBy=shop.service
`,targets:[252],lines:[5]},{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivatePIDs=yes
`,targets:[252,254],lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivatePIDs=yes
`,targets:[257,262],because:"PrivatePIDs= is known from systemd 257 on"}]}};var Mg=({assignment:e})=>e.directive.kind==="boolean"||e.directive.kind==="tristate";function Lg(e,{assignment:t}){let s=e.settings.get(t.directive.setting)?.steps??[],r=s.slice(0,s.findIndex(o=>o.assignment===t)).findLast(({effect:o})=>o!=="none");return r?.effect==="set"&&$(t.directive.name,r.assignment.node.value)?r.assignment.node.value:null}var s_=d({id:"too-new-value",category:"correctness",summary:"the systemd of the target does not know a value yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{line:"systemd {version} ignores this line: {key}={value} is known from systemd {since} on",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}={value} is known from systemd {since} on",word:'systemd {version} drops "{value}" from {key}=: it is known from systemd {since} on',kept:"systemd {version} ignores this line and keeps {key}={before}: the new value is known from systemd {since} on",silent:'systemd {version} drops "{value}" from {key}= without a word: it is known from systemd {since} on'},help:"Write what the target knows, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let{step:s,fault:n}of ie(e,"newer")){let{directive:r,file:o,node:i}=s.assignment;if(n.effect==="unit-refused")continue;let a=Gs(e,s,n),l=String(a?.version),c=Lg(e,s);if(n.effect==="line-ignored"&&c!==null){let f={key:r.name,before:c,version:String(e.facts.version),since:l};t({message:"kept",data:f,file:o,span:F(i,n.start,n.end),severity:"info",help:"Nothing: this is how a unit serves several versions."});continue}let m=n.effect==="line-ignored",u=a?.exact===!0&&Ne(s,n);t({message:m?u?"hardening":"line":n.effect.startsWith("silent-")?"silent":"word",data:{key:r.name,value:G(i.value.slice(n.start,n.end)),version:String(e.facts.version),since:l},file:o,span:F(i,n.start,n.end),severity:u?"error":"warning",hardeningIgnored:u,confidence:a?.exact===!0?"high":"low",...m&&Mg(s)?{help:`Write ${r.name}=yes on the line before: an older systemd then keeps that, a newer one takes this line.`,fixes:Ma(s.assignment,`${r.name}=yes`)}:{}})}}}),dl={docs:{what:"Finds values that came with a later systemd than the target, for settings that the target knows: `PrivateTmp=disconnected`, a new system-call group.",why:"An older systemd ignores the whole line. With a switch that became a choice that is worse than `yes`: the service is not restricted at all.",breaks:"Nothing: without the line an older systemd does the same.",fix:"Write the line twice, the old value first: `PrivateTmp=yes`, and below it `PrivateTmp=disconnected`. Every version takes the last one that it knows.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
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
`,targets:[257,262],because:"the target knows the value"}]}};var Bg=new Set(["condition-path","directory-list","exec-output","install-only","path","pid-file","service-sockets","unit-name","unit-names","user-or-group","user-or-group-list","working-directory"]),Wg=/[ \t]#[ \t]*\S/,Vg=/^[^"'\\]*[ \t]#[ \t]+[A-Za-z]/;function Kg({assignment:e}){let{directive:t,node:s}=e;return t.kind==="exec-command"?Vg.test(s.value):Bg.has(t.kind)&&Wg.test(s.value)}var l_=d({id:"trailing-comment",category:"correctness",summary:"a comment behind a value, which systemd takes for a part of the value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{ignored:'systemd ignores this line: it takes "{comment}" for a part of the value',dropped:'systemd drops words of "{comment}" from {key}=: to it they are a part of the value',silent:'systemd drops words of "{comment}" from {key}= without a word: to it they are a part of the value',taken:'"{comment}" is no comment to systemd, but a part of the value'},help:"Move the comment to a line of its own: there are none at the end of a line.",check({unit:e,report:t}){let s=new Set,n=(r,o,i)=>{let{directive:a,file:l,node:c}=r.assignment,m=$s(c.value);m===null||s.has(r)||(s.add(r),t({message:o,data:{comment:G(c.value.slice(m)),key:a.name},file:l,span:F(c,m,c.value.length),severity:i?"error":"warning",hardeningIgnored:i,fixes:Ta(r.assignment,m)}))};for(let{step:r,fault:o}of ie(e,"comment"))o.effect==="line-ignored"?n(r,"ignored",Ne(r,o)):o.effect!=="unit-refused"&&n(r,o.effect.startsWith("silent-")?"silent":"dropped",!1);ne(e,r=>{r.faults.length===0&&Kg(r)&&n(r,"taken",!1)})}}),ml={docs:{what:"Finds a `#` or `;` behind a value, with text after it. In unit files a comment has its line to itself; anywhere else the sign is a character like any other.",why:"With most settings the value is then invalid, and the whole line is ignored. With others, such as `User=`, paths and command lines, the comment becomes a part of the name or two more arguments.",breaks:"A restriction without its comment takes effect for the first time: test the service as if it were new.",fix:"Write the comment on the line above, with `#` as its first character.",seeAlso:["systemd.syntax(7)"]},examples:{bad:[{unit:`[Service]
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
`,because:"a description may hold any character, an argument too"}]}};function Hg(e){if(!e.refusal?.message.includes("more than one ExecStart="))return null;let t=N(e,"ExecStart"),[s,n]=t===void 0?[]:We(t).made;return s===void 0||n===void 0?null:[s,n]}var ul=({settings:e},{message:t})=>[...t.matchAll(/(\w+)=/g)].flatMap(([,s=""])=>e.get(s)?.assignments??[]),$g=(e,t)=>t.at===null?ul(e,t).some(({node:s})=>Ys(s.value)):ns(t.at.file,t.at.span);function Gg(e,t){if(!t.message.includes("does not match the name"))return null;let s=ul(e,t).at(-1)?.node.value??"";return s.startsWith("/")?`${Et(s)}.${e.name.type}`:null}function Yg(e,t){if(t.kind==="masked")return{severity:"info",help:"Nothing, if that is meant: an empty file or a link to /dev/null switches a unit off."};if($g(e,t))return{severity:"warning",help:ss};let s=Gg(e,t);return s===null?{}:{severity:s.replaceAll("\\x2d","-")===e.name.full?"warning":"error",help:`The file has to be called ${s} where it is installed.`}}var g_=d({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:s}=e,[n]=e.files;if(s===null||s.kind==="not-found"||n===void 0||gt(e))return;let r=s.at===null?Hg(e):null;if(r!==null){let[a,l]=r,c=[{file:a.file,span:R(a.node),note:"the first command"}],m=a.file===l.file?"Keep one, or write Type=oneshot.":"A drop-in adds to ExecStart=: write an empty ExecStart= before the line to replace it.";t({message:"refused",data:{message:s.message},file:l.file,span:R(l.node),related:c,help:m});return}let o=n.tree.nodes.findLast(a=>a.kind==="section"&&a.name.toLowerCase()===e.name.type),i=o?.kind==="section"?{start:o.nameStart,end:o.nameEnd}:{start:0,end:0};t({message:s.kind==="masked"?"masked":"refused",data:{message:s.message},file:s.at?.file??n,span:s.at?.span??i,...Yg(e,s)})}}),pl={docs:{what:"Finds what makes systemd refuse a whole unit: broken syntax, values that it does not forgive (`User=`, `DynamicUser=`, `RootDirectory=`, `WorkingDirectory=`, command lines), and combinations that it rules out.",why:"The unit can be neither started nor scored.",breaks:"Nothing: the unit does not run as it is.",fix:"The message names the reason. In a command line write `%%` for a percent sign, and an absolute path for the program.",seeAlso:["systemd.service(5)","systemd.unit(5)"]},examples:{bad:[{unit:`[Unit]
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
`,name:"ledger.timer",lines:[1]},{unit:`[Service]
Type=dbus
BusName=@bus-name@
ExecStart=/usr/bin/ledger
`,lines:[1]},{unit:`[Mount]
What=/dev/sdb1
Where=/srv/ledger-data
`,name:"srv-ledger-data.mount",lines:[1]}],good:[{unit:`[Service]
Type=oneshot
ExecStart=/usr/bin/ledger --close
ExecStart=/usr/bin/ledger --report
`,because:"a oneshot service may have several commands"}]}};var w_=d({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"directives of another program, or of a patched systemd, that are not reported"}},check({unit:e,options:t,report:s}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let r=Qe(e,n);if(r.kind!=="misspelt")continue;let{node:o,section:i}=n,a=Je(n,r.suggestions),[l]=r.suggestions;s({message:a?"hardening":"misspelt",data:{key:o.key,section:i},file:n.file,span:n.span,severity:a?"error":"warning",hardeningIgnored:a,...l===void 0?{}:{help:`Did you mean ${r.suggestions.map(c=>`${c}=`).join(" or ")}?`,fixes:Jt(n,l,"suggested")}})}}}),hl={docs:{what:"Finds names that no version of systemd knows in their section. Names are case-sensitive. Names that start with `X-` are left to other programs and never reported.",why:"systemd prints one line to the journal, drops the setting and starts the unit. A misspelt restriction is no restriction, and nothing else tells.",breaks:"A corrected line takes effect for the first time: test the service as if the restriction were new.",fix:"Write the name as the manual does. For data of other programs use a name or a section that starts with `X-`.",seeAlso:["systemd.syntax(7)","systemd.directives(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSytem=strict
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
privatetmp=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
X-Ledger-Shard=7
`,because:"names that start with X- belong to other programs"}]}};function qg(e,{span:t}){let{nodes:s}=e.tree,n=s.findIndex(o=>o.kind==="section"&&o.nameStart===t.start),r=0;for(let o of s.slice(n+1)){if(o.kind==="section")break;o.kind==="assignment"&&$(o.key,o.value)&&(r+=1)}return r}var __=d({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}",hardening:"systemd ignores this section, so the hardening in it is not in force: a .{type} unit has no {section}",dbus:"systemd ignores this section: it is that of a D-Bus service file, which is no unit"},help:"Correct the name of the section, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"sections of another program that are not reported"}},check({unit:e,options:t,report:s}){let n=ce(e.name.type);for(let r of e.faults){if(r.kind!=="unknown-section")continue;let o=r.file.tree.text.slice(r.span.start,r.span.end);if(t.allow.includes(o.slice(1,-1)))continue;let i={file:r.file,span:r.span};if(o==="[D-BUS Service]"){s({message:"dbus",...i,severity:"info",help:"It belongs to the message bus, in a folder dbus-1/services or dbus-1/system-services."});continue}let a=qg(r.file,r)>0,[l]=O(o.slice(1,-1).trim(),n,1),c={file:r.file,span:r.span,text:`[${l}]`};s({message:a?"hardening":"unknown",data:{section:o,type:e.name.type},...i,severity:a?"error":"warning",hardeningIgnored:a,help:l===void 0?`A .${e.name.type} unit has ${n.map(m=>`[${m}]`).join(", ")}.`:`Did you mean [${l}]?`,fixes:l===void 0?[]:[{title:`Write [${l}]`,applicability:"suggested",edits:[c]}]})}}}),fl={docs:{what:"Finds section headers that systemd does not know in units of this type. Names are case-sensitive and taken literally, blanks included. Sections that start with `X-` are left to other programs.",why:"Every line below such a header is skipped without a word. Restrictions that stand there are not in force. A timer, target or path unit has no `[Service]`: settings of the program belong in the service that it starts.",breaks:"The lines of the section take effect for the first time: test the service as if they were new.",fix:"Write the header as the manual does: `[Unit]`, `[Install]`, and the section of the unit type, such as `[Service]`.",seeAlso:["systemd.syntax(7)","systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"sections that start with X- belong to other programs"}]}};var jg=({source:e})=>e.path.split("/").at(-2)??"",zg=({tree:e})=>e.nodes.some(t=>t.kind==="assignment"&&$(t.key,t.value));function Xg({tree:e}){let t=e.nodes.find(s=>s.kind==="section");return t?.kind==="section"?{start:t.nameStart,end:t.nameEnd}:{start:0,end:0}}var D_=d({id:"unread-drop-in",category:"correctness",summary:"a file that looks like a drop-in, and that systemd does not read",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"file-name":"nothing reads this file: the name of a drop-in ends in .conf and does not begin with a dot","switched-off":"nothing reads this file, as its name does not end in .conf","folder-name":"nothing reads this file: drop-ins of {unit} belong in {unit}.d, not in {folder}","folder-link":"nothing reads this file: {folder} is a symbolic link, and systemd follows none to a folder of drop-ins"},help:"Rename it, or remove it.",check({unit:e,report:t}){let s=e.files[0]?.source.path.split("/").at(-1)??e.name.full;for(let{file:n,reason:r}of e.unread){let o=r!=="switched-off"&&zg(n);t({message:r,data:{unit:s,folder:jg(n)},file:n,span:Xg(n),severity:o?"error":Zg[r],hardeningIgnored:o,help:Qg[r]})}}}),Zg={"file-name":"warning","switched-off":"info","folder-name":"warning","folder-link":"warning"},Qg={"file-name":"Rename the file.","switched-off":"Nothing, if it is meant to be off.","folder-name":"Move the file to that folder.","folder-link":"Make the folder a real one, with links to the files in it."},gl={docs:{what:"Looks beside a unit for files that hold sections of a unit and are no drop-ins of it: `app.d/10-harden.conf` without the suffix of the unit, `app.service.d/harden.txt`, a folder of drop-ins that is a symbolic link.",why:"systemd looks for the folder by the full name of the unit, and in it for names that end in `.conf`. Everything else is passed over without a message, and `systemctl cat` does not show it either.",breaks:"What the file sets takes effect for the first time: test the service.",fix:"Move the file to `app.service.d/` and let its name end in `.conf`. `systemctl cat app` shows what is read.",seeAlso:["systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"the drop-in lies where systemd looks for it"}]}};var O_=d({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let s of e.faults)s.kind==="fatal-syntax"&&s.file.role==="drop-in"&&t({message:"syntax",data:{reason:Jg[s.reason]},file:s.file,span:s.span});ne(e,({assignment:s,faults:n})=>{let{file:r,node:o}=s;if(r.role==="drop-in")for(let{effect:i,expected:a,start:l,end:c}of n)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(l,c),expected:a},file:r,span:F(o,l,c)})})}}),Jg={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"},yl={docs:{what:"Finds faults in drop-ins that would make systemd refuse a unit if they stood in its main file: broken headers, invalid UTF-8, values that are not forgiven, such as those of `User=` and of command lines.",why:"In a drop-in they do not stop the unit. What stands above the line is applied, what stands below is not, and the unit starts.",breaks:"The lines below take effect for the first time: test the service as if they were new.",fix:"Correct the line that is named.",seeAlso:["systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"every line of the drop-in can be read"}]}};var ey=e=>e.map(t=>`[${t}]`).join(" or "),ty=W(({tree:e})=>e.nodes.filter(t=>t.kind==="section")),sy=(e,t)=>ty(e).find(({name:s})=>t.includes(s)),K_=d({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]",foreign:"systemd ignores this line: {key}= belongs in {sections}, which a .{type} unit does not have","hardening-foreign":"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, which a .{type} unit does not have"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let n=Qe(e,s);if(n.kind!=="wrong-section")continue;let r=Je(s),o=n.sections.filter(a=>ce(e.name.type).includes(a)),i=sy(s.file,o);t({message:o.length===0?r?"hardening-foreign":"foreign":r?"hardening":"misplaced",related:i===void 0?[]:[{file:s.file,span:{start:i.nameStart,end:i.nameEnd},note:`[${i.name}] begins here`}],fixes:i===void 0?[]:Oa(s,i),...o.length===0?{help:`Set it in the unit that runs the program: a .${e.name.type} unit runs none with such settings.`}:{},data:{key:s.node.key,section:s.section,sections:ey(n.sections),type:e.name.type},file:s.file,span:s.span,severity:r?"error":"warning",hardeningIgnored:r})}}}),bl={docs:{what:"Finds settings that systemd knows, but not in the section where they stand.",why:"A setting is looked up in its own section only. Everywhere else it is an unknown name: one line in the journal, and the unit starts without it. Lines added at the end of a file often land behind `[Install]`.",breaks:"A line that is moved takes effect for the first time: test the service as if it were new.",fix:"Move the line below the header of its section. Settings of a program go to `[Service]` (or `[Socket]`, `[Mount]`, `[Swap]` in units of those types), never to a timer.",seeAlso:["systemd.unit(5)","systemd.directives(7)"]},examples:{bad:[{unit:`[Unit]
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
`,because:"each setting stands in its own section"}]}};var q_=d({id:"ambient-in-user-namespace",category:"effectiveness",summary:"capabilities given to the service count for nothing outside its user namespace",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["AmbientCapabilities"],messages:{inside:"{names} counts only inside the user namespace of PrivateUsers=: a low port, a device or a mount of the host stays out of reach"},help:"Remove PrivateUsers= if the service needs the capability on the host, or AmbientCapabilities= if it does not.",check({unit:e,sandbox:t,report:s}){let n=g(e,"AmbientCapabilities");if(t===null||e.manager==="user"||n===void 0||!t.switches.PrivateUsers)return;let r=t.ambientSet&t.boundingSet;if(r===0n)return;let o=[...e.facts.capabilities].flatMap(([a,l])=>(r>>BigInt(l)&1n)===1n?[a]:[]),i={names:o.length===1?`${o[0]}`:"what AmbientCapabilities= gives"};s({message:"inside",data:i,...h(n),related:B(k(e,"PrivateUsers"),"makes the user namespace")})}}),vl={docs:{what:"Finds `AmbientCapabilities=` together with `PrivateUsers=`.",why:"In a user namespace of its own a service has its capabilities over that namespace only. Binding port 80 fails with `Permission denied` although `CAP_NET_BIND_SERVICE` was given to it.",breaks:"Without `PrivateUsers=` capabilities count on the host again.",fix:"Decide for one of the two. A socket unit can bind the port in place of the service.",seeAlso:["systemd.exec(5)","user_namespaces(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
AmbientCapabilities=CAP_NET_BIND_SERVICE
PrivateUsers=yes
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
AmbientCapabilities=CAP_NET_BIND_SERVICE
PrivateUsers=no
`,because:"there is no user namespace"},{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
AmbientCapabilities=
PrivateUsers=yes
`,because:"no capability is given"}]}};var tR=[...sr,"slice","scope"];var Sl=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]];var lR=d({id:"ambient-outside-bounding-set",category:"effectiveness",summary:"an ambient capability is not in the bounding set, so the service does not get it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["AmbientCapabilities"],messages:{dropped:"the service does not get {names}: the bounding set does not hold {them}"},help:"Add the capability to CapabilityBoundingSet=, or take it out of AmbientCapabilities=.",check({unit:e,sandbox:t,report:s}){if(t===null||e.manager==="user")return;let n=t.ambientSet&~t.boundingSet;if(n===0n)return;let r=[...e.facts.capabilities].flatMap(([u,f])=>(n>>BigInt(f)&1n)===1n?[u]:[]),o=k(e,"AmbientCapabilities").at(-1),[i]=r;if(o===void 0||i===void 0)return;let a=p(e,"CapabilityBoundingSet"),l=a!==void 0&&(n&~a)!==0n?k(e,"CapabilityBoundingSet"):[],c=Sl.filter(([u,f])=>t.switches[u]&&f.some(A=>r.includes(A))),m=r.length===1?ke(o,u=>u.toUpperCase()===i):h(o);s({message:"dropped",data:{names:r.length<=3?r.join(" and "):`${r.length} of these capabilities`,them:r.length===1?"it":"them"},...m,related:B([...l,...c.flatMap(([u])=>k(e,u))],"takes it out of the bounding set")})}}),wl={docs:{what:"Compares `AmbientCapabilities=` with `CapabilityBoundingSet=` and with the settings that take capabilities out of it (`PrivateDevices=`, `ProtectClock=`, `ProtectKernelLogs=`, `ProtectKernelModules=`).",why:"The bounding set is the upper limit. An ambient capability outside of it is dropped without a word: the service starts and fails later, with `Permission denied` at bind for example.",breaks:"Nothing: the service gets what was written for it.",fix:"Write the capability in both lines. Where a setting such as `ProtectKernelLogs=` takes it away, the two contradict each other: decide for one.",seeAlso:["systemd.exec(5)","capabilities(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
AmbientCapabilities=CAP_NET_BIND_SERVICE
CapabilityBoundingSet=
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/logs
User=logs
AmbientCapabilities=CAP_SYSLOG
ProtectKernelLogs=yes
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
AmbientCapabilities=CAP_NET_BIND_SERVICE
CapabilityBoundingSet=CAP_NET_BIND_SERVICE
`,because:"the bounding set holds the capability"},{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
AmbientCapabilities=CAP_NET_BIND_SERVICE
`,because:"the bounding set is not restricted"}]}};var yt=["ExecCondition","ExecStartPre","ExecStart","ExecStartPost","ExecReload","ExecStop","ExecStopPost"],ny=[];function me(e,t){let s=N(e,t);return s===void 0?ny:ry(s)}var ry=W(e=>zi(e).map(({entry:t,line:s})=>({...t,line:s}))),Fe=e=>yt.flatMap(t=>me(e,t)),Pl=({program:e})=>Xt(e);var kl=new Set([...z].filter(e=>e!=="User"&&e!=="DynamicUser")),SR=d({id:"container-client",category:"effectiveness",summary:"the sandbox holds for the client of a container daemon, not for the container",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...kl],messages:{client:"the docker client alone is restricted by {count} of the unit: the daemon runs the container elsewhere"},help:"Restrict the container: options such as --read-only, --cap-drop=all, --security-opt=no-new-privileges and --user.",check({unit:e,report:t}){let[s]=me(e,"ExecStart").filter(Ws);if(s===void 0)return;let n=M(e,kl);if(n.length===0)return;let r=n.length===1?"one hardening line":`${n.length} hardening lines`,{line:o,programSpan:i}=s;t({message:"client",data:{count:r},file:o.file,span:F(o.node,i.start,i.end),related:B(n,"does not reach the container")})}}),xl={docs:{what:"Finds hardening in a unit whose main command is `docker run`, `docker start` or `docker-compose up`.",why:"The client sends a request to the daemon, which starts the container in a control group and with a sandbox of its own. systemd-analyze security scores the client.",breaks:"Nothing.",fix:"Give the options to `docker run` or write them in the compose file. Podman with Quadlet runs the container in the unit itself.",seeAlso:["docker-run(1)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/docker run --rm --name forum forum:3
ProtectSystem=strict
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=/usr/bin/docker run --rm --name forum forum:3
`,because:"the unit claims nothing"},{unit:`[Service]
ExecStart=/usr/bin/docker system prune -f
ProtectSystem=strict
`,because:"the client itself does the work"}]}};var oy=["@clock","@cpu-emulation","@debug","@module","@mount","@obsolete","@privileged","@raw-io","@reboot","@resources","@swap","@io-uring","@keyring"],_R=d({id:"deny-list",category:"effectiveness",summary:"a deny list lets through what it forgets",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["CapabilityBoundingSet","RestrictAddressFamilies","SystemCallFilter"],messages:{calls:"this deny list leaves {open} open, and every call that a newer kernel adds",families:"this deny list leaves dozens of other address families open",capabilities:"this deny list keeps every capability that it does not name, also those of newer kernels"},help:"Write an allow list: SystemCallFilter=@system-service, RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6, CapabilityBoundingSet= with the capabilities that are needed.",check({unit:e,sandbox:t,report:s}){if(t===null)return;let{syscallFilter:n,families:r}=t,[o]=k(e,"SystemCallFilter");if(o!==void 0&&de(n)&&n.mode==="deny"){let c=oy.filter(m=>{let u=e.facts.syscalls.group(m);return u!==void 0&&!Ke(n.named,u)});s({message:"calls",data:{open:c.length===0?"some groups":`${c.slice(0,4).join(", ")}${c.length>4?" and others":""}`},...h(o)})}let[i]=k(e,"RestrictAddressFamilies");i!==void 0&&r?.mode==="deny"&&s({message:"families",...h(i)});let a=k(e,"CapabilityBoundingSet"),[l]=a;l!==void 0&&a.every(({node:c})=>c.value.startsWith("~"))&&s({message:"capabilities",...h(l)})}}),Al={docs:{what:"Finds `SystemCallFilter=`, `RestrictAddressFamilies=` and `CapabilityBoundingSet=` that name what is forbidden.",why:"A list of what is forbidden grows old: `bpf`, `userfaultfd` and `io_uring` were not in lists of ten years ago, `CAP_BPF` and `CAP_PERFMON` were split from `CAP_SYS_ADMIN`. What is not named stays allowed.",breaks:"An allow list stops what it does not name: `Bad system call`, `Address family not supported by protocol`, `Operation not permitted`.",fix:"Start from `@system-service`, the families that the program uses, and the capabilities that it needs; deny lines may follow.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallFilter=~@clock @debug @mount
RestrictAddressFamilies=~AF_PACKET
CapabilityBoundingSet=~CAP_SYS_ADMIN
`,lines:[3,4,5]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallFilter=@system-service
SystemCallFilter=~@privileged
RestrictAddressFamilies=AF_UNIX
CapabilityBoundingSet=CAP_CHOWN
`,because:"all are allow lists"}]}};var NR=d({id:"device-allow-closes",category:"effectiveness",summary:"DeviceAllow= closes all other devices",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["DeviceAllow"],messages:{closes:"with this line every device that is not listed is closed, except the usual ones such as /dev/null"},help:"List every device that the service needs, and write DevicePolicy=closed to say that this is meant.",check({unit:e,sandbox:t,report:s}){let n=g(e,"DeviceAllow");t===null||n===void 0||!x(e,"DeviceAllow")||t.devices.policy==="auto"&&s({message:"closes",...h(n)})}}),Cl={docs:{what:"Finds `DeviceAllow=` where `DevicePolicy=` is not set.",why:"The line reads as if it added a device. In fact the default `DevicePolicy=auto` restricts nothing as long as nothing is listed, and everything but the list from the first line on: `Operation not permitted` for the rest.",breaks:"Nothing.",fix:"`DevicePolicy=closed` with the full list says what happens.",seeAlso:["systemd.resource-control(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
DeviceAllow=/dev/ttyUSB0 rw
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
DevicePolicy=closed
DeviceAllow=/dev/ttyUSB0 rw
`,because:"the policy says that the rest is closed"},{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivateDevices=yes
DeviceAllow=/dev/ttyUSB0 rw
`,because:"PrivateDevices= closes the rest by itself"}]}};var iy=[["ProtectSystem","no","ProtectSystem=strict"],["ProtectSystem","yes","ProtectSystem=strict"],["ProtectSystem","full","ProtectSystem=strict"],["ProtectHome","no","ProtectHome=read-only"],["PrivateTmp",!1,"PrivateTmp=yes"],["NoNewPrivileges",!1,"NoNewPrivileges=yes"],["RestrictSUIDSGID",!1,"RestrictSUIDSGID=yes"],["RemoveIPC",!1,"RemoveIPC=yes"]],BR=d({id:"dynamic-user-conflict",category:"effectiveness",summary:"a line contradicts DynamicUser=",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["DynamicUser"],messages:{root:"User={user} makes DynamicUser= void: the service runs as root",ignored:"{text} has no effect: DynamicUser= implies {implied}"},help:"Remove one of the two lines.",check({unit:e,report:t}){if(e.manager==="user"||!I(e,"DynamicUser"))return;let s=B(k(e,"DynamicUser"),"DynamicUser= stands here"),n=p(e,"User"),r=g(e,"User");if(r!==void 0&&ue(n)){t({message:"root",data:{user:n},...h(r),related:s});return}for(let[o,i,a]of iy){let l=g(e,o),c=p(e,o);if(l===void 0||c!==i&&!(i===!1&&c==="no"))continue;let m=i==="yes"||i==="full"?"info":"warning";t({message:"ignored",data:{text:Us(l),implied:a},...h(l),severity:m,related:s})}}}),_l={docs:{what:"Finds lines beside `DynamicUser=yes` that can not be what is meant: `User=root`, and values that it overrules.",why:"With a user that exists already `DynamicUser=` uses that user; with `root` the service is root, and the score says so. `ProtectSystem=`, `ProtectHome=`, `PrivateTmp=`, `NoNewPrivileges=`, `RestrictSUIDSGID=` and `RemoveIPC=` are implied and can not be weakened.",breaks:"Nothing: the lines have no effect.",fix:"Remove `User=root`. A service for which the implied settings are too tight needs a static user (sysusers.d) instead.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
DynamicUser=yes
User=root
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
DynamicUser=yes
ProtectSystem=no
PrivateTmp=no
`,lines:[4,5]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
DynamicUser=yes
User=ledger
ProtectSystem=strict
ProtectHome=yes
`,because:"a name for the user and tighter values go along"},{unit:`[Service]
ExecStart=/usr/bin/ledger
DynamicUser=no
User=root
`,because:"it is switched off"}]}};var ay=["/run","/tmp","/var/tmp","/dev","/proc","/sys"],YR=d({id:"dynamic-user-files",category:"effectiveness",summary:"files outside of the own folders of a dynamic user",since:"0.1.0",severity:"info",confidence:"low",persona:"regular",about:["DynamicUser"],messages:{files:"files in {path} belong to a user whose number may change: DynamicUser= keeps only {kept} in order"},help:"Keep the data in StateDirectory=, or give the service a static user.",check({unit:e,report:t}){if(e.manager==="user"||!I(e,"DynamicUser"))return;let s=he(e);for(let{path:n,optional:r}of p(e,"ReadWritePaths")??[]){if(r||ay.some(i=>E(n,i))||s.some(i=>E(n,i.path)))continue;let o=xe(e,"ReadWritePaths",n);o!==null&&t({message:"files",data:{path:n,kept:"StateDirectory=, CacheDirectory= and LogsDirectory="},file:o.file,span:o.span})}}}),Rl={docs:{what:"Finds `ReadWritePaths=` beside `DynamicUser=yes` that name folders which systemd does not make for the service. Those that may be missing (`-`) are left alone.",why:"The user exists while the service runs, and may get another number at the next start. systemd hands the folders of `StateDirectory=` and its kin over to the new number, others stay with the old one: `Permission denied`, or files that belong to somebody else. On NFS and in backups the number is all there is.",breaks:"Data has to be moved.",fix:"`StateDirectory=app` (data that is there is moved to /var/lib/private), or a static user made by sysusers.d. A folder that a group may write is no problem.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
DynamicUser=yes
ReadWritePaths=/srv/ledger
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
DynamicUser=yes
StateDirectory=ledger
ReadWritePaths=/run/ledger /var/lib/ledger
`,because:"these are its own or short-lived"},{unit:`[Service]
ExecStart=/usr/bin/ledger
DynamicUser=yes
ReadWritePaths=-/coverage
`,because:"the folder need not be there at all"},{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
ReadWritePaths=/srv/ledger
`,because:"the user is static"}]}};var tE=d({id:"environment-file-writable",category:"effectiveness",summary:"the service can change the file that sets its own environment",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["EnvironmentFile"],messages:{own:"the service owns {folder} ({directive}=) and can change this file, which systemd reads{more}",shared:"every user may put this file there, and systemd reads it"},help:"Keep the file in /etc, with mode 0600 and owner root.",check({unit:e,sandbox:t,report:s}){if(t===null||e.manager==="user")return;let n=t.privileged?[]:he(e);for(let r of k(e,"EnvironmentFile")){let o=Y(r.node.value.replace(/^-/,""));if(o===null)continue;let i=n.find(a=>E(o,a.path));if(qt.some(a=>E(o,a)))s({message:"shared",...h(r),confidence:"high"});else if(i!==void 0){let a=Fe(e).filter(({prefixes:m})=>m.includes("+")||m.includes("!")),l={folder:i.path,directive:i.directive,more:a.length>0?" for commands of root as well":""},c=[...B(k(e,i.directive),"hands the folder to the service"),...a.map(m=>({...h(m.line),note:"runs as root with this environment"}))];s({message:"own",data:l,...h(r),severity:a.length>0?"warning":"info",related:c})}}}}),El={docs:{what:"Finds `EnvironmentFile=` in folders that belong to the service, or where every user may write.",why:"systemd reads the file as root at every start and gives its variables to all commands. `LD_PRELOAD=` in it loads code into them, those with `+` included, which run as root.",breaks:"Programs that write this file themselves have to be told otherwise.",fix:"Keep it in /etc, owned by root. `UnsetEnvironment=LD_PRELOAD LD_LIBRARY_PATH` takes the worst away.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
StateDirectory=ledger
EnvironmentFile=-/var/lib/ledger/env
`,lines:[5]},{unit:`[Service]
ExecStart=/usr/bin/ledger
EnvironmentFile=/tmp/ledger.env
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
StateDirectory=ledger
EnvironmentFile=/etc/ledger/env
`,because:"/etc belongs to root"}]}};var iE=d({id:"exception-without-protection",category:"effectiveness",summary:"ReadWritePaths= opens paths that nothing closes",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",about:["ReadWritePaths"],messages:{idle:"ReadWritePaths= opens nothing: no line of the unit makes anything read-only"},help:"Add ProtectSystem=strict, for which the list is made, or remove the line.",check({unit:e,sandbox:t,report:s}){let n=g(e,"ReadWritePaths");if(t===null||n===void 0)return;let{protectSystem:r,protectHome:o,switches:i,hasOwnRoot:a}=t,l=r!=="no"||o!=="no"||i.ProtectKernelTunables||i.ProtectControlGroups||a,c=["ReadOnlyPaths","InaccessiblePaths","BindPaths","TemporaryFileSystem","RootImage","MountImages"].some(m=>x(e,m));!l&&!c&&!I(e,"ProtectKernelLogs")&&!i.PrivateDevices&&s({message:"idle",...h(n)})}}),Il={docs:{what:"Finds `ReadWritePaths=` in a unit that makes nothing read-only.",why:"The setting restricts nothing: it makes exceptions from `ProtectSystem=`, `ReadOnlyPaths=` and their kin. Its author may have thought that only these paths can be written.",breaks:"`ProtectSystem=strict` makes all other paths read-only.",fix:"Add `ProtectSystem=strict` and `ProtectHome=yes`.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ReadWritePaths=/var/lib/ledger
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
ReadWritePaths=/var/lib/ledger
`,because:"strict closes the rest"},{unit:`[Service]
ExecStart=/usr/bin/ledger
ReadOnlyPaths=/
ReadWritePaths=/var/lib/ledger
`,because:"the rest is read-only"}]}};var pE=d({id:"full-privileges",category:"effectiveness",summary:"a command with the prefix + runs outside of the sandbox that the unit sets up",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...z],messages:{main:"the prefix + runs this command as root and without the sandbox: {count} nothing for it"},help:"Remove the +, and give the service what it needs by a capability, a group or a directory; keep + for one small helper.",check({unit:e,report:t}){let s=me(e,"ExecStart").filter(({prefixes:r})=>r.includes("+"));if(s.length===0)return;let n=M(e,z);if(n.length!==0)for(let{line:r,programSpan:o}of s)t({message:"main",data:{count:n.length===1?"the one hardening line of the unit does":`the ${n.length} hardening lines of the unit do`},file:r.file,span:F(r.node,0,o.end),related:B(n,"not applied to the command")})}}),Dl={docs:{what:"Finds a main command with the prefix `+` in a unit that restricts its service.",why:"`+` takes the command out of everything that is applied to the process: `User=`, capabilities, the file system and its protection, `NoNewPrivileges=`, the filters of system calls. systemd-analyze security counts all of it as met. What belongs to the control group (`IPAddressDeny=`, `DeviceAllow=`, limits), `PrivateNetwork=`, `RootDirectory=` and `UMask=` stays.",breaks:"Without the + the command is restricted for the first time: test the service as if it were new.",fix:"Remove the +. A port below 1024 needs `AmbientCapabilities=CAP_NET_BIND_SERVICE`, folders are made by `StateDirectory=` and `RuntimeDirectory=`; what really needs root goes to an `ExecStartPre=+` of its own.",seeAlso:["systemd.service(5)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=+/usr/bin/ledger
User=ledger
ProtectSystem=strict
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ExecStartPre=+/usr/bin/ledger-setup
ProtectSystem=strict
`,because:"only a helper is privileged"},{unit:`[Service]
ExecStart=+/usr/bin/ledger
`,because:"the unit has no sandbox to leave"}]}};var Nl=["/srv/home","/data/home","/export/home","/mnt/home","/usr/home","/homes","/nfs/home"],vE=d({id:"homes-elsewhere",category:"effectiveness",summary:"ProtectHome= does not cover homes outside of /home",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",about:["ProtectHome"],messages:{elsewhere:"ProtectHome= does not cover {path}: it closes /home, /root and /run/user"},help:"Add InaccessiblePaths= for the folder, or ReadOnlyPaths= if it has to be read.",check({unit:e,sandbox:t,needs:s,report:n}){let r=g(e,"ProtectHome");if(t===null||r===void 0||t.protectHome==="no")return;let o=[...p(e,"InaccessiblePaths")??[],...p(e,"ReadOnlyPaths")??[]],i=s().paths.find(({path:l})=>Nl.some(c=>E(l,c))&&!o.some(c=>E(l,c.path)));if(i===void 0)return;let a=Nl.find(l=>E(i.path,l))??i.path;n({message:"elsewhere",data:{path:a},file:i.place.file,span:i.place.span,related:[j(r,"covers other folders")]})}}),Fl={docs:{what:"Finds units with `ProtectHome=` that name homes in other places, such as /srv/home.",why:"`ProtectHome=` knows /home, /root and /run/user, and nothing else. A site that keeps its homes elsewhere gets the credit and no protection.",breaks:"The service can no longer read what is there.",fix:"`InaccessiblePaths=-/srv/home`.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/index /srv/home
ProtectHome=read-only
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=/usr/bin/index /srv/data
ProtectHome=read-only
`,because:"no home is named"},{unit:`[Service]
ExecStart=/usr/bin/index /srv/home
ProtectHome=read-only
ReadOnlyPaths=/srv/home
`,because:"it is closed by another line"}]}};var ly=e=>[...(p(e,"ReadWritePaths")??[]).map(({path:t})=>t),...(p(e,"BindPaths")??[]).map(({target:t})=>t)].some(t=>fe.some(s=>E(t,s))),cy=e=>["home-r","home-w","sessions"].some(t=>e.of(t)!==void 0),CE=d({id:"homes-under-strict",category:"effectiveness",summary:"ProtectSystem=strict leaves /home, /root and /run/user writable",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["ProtectSystem"],messages:{homes:"ProtectSystem=strict leaves /home, /root and /run/user writable: ProtectHome= decides about them, and is not set"},help:"Add ProtectHome=yes, or read-only if the service reads there.",check({unit:e,sandbox:t,needs:s,report:n}){let r=g(e,"ProtectSystem");t===null||e.manager==="user"||r===void 0||t.protectSystem!=="strict"||t.protectHome!=="no"||x(e,"ProtectHome")||t.hasOwnRoot||[p(e,"InaccessiblePaths")??[],p(e,"ReadOnlyPaths")??[],p(e,"TemporaryFileSystem")??[]].flat().some(({path:i})=>E("/home",i))||ly(e)||cy(s())||n({message:"homes",...h(r),severity:t.privileged?"warning":"info"})}}),Tl={docs:{what:"Finds `ProtectSystem=strict` in units that do not set `ProtectHome=`, and do not show that the service uses the homes.",why:"The manual says that strict makes the whole file system read-only except /dev, /proc and /sys. In fact systemd leaves /home, /root and /run/user as they are, for `ProtectHome=` to decide. Root, and every user in a home of their own, can write there.",breaks:"Programs with data or settings in a home: `Permission denied`, `No such file or directory`.",fix:"`ProtectHome=yes`; `read-only` for a service that reads there; `tmpfs` with `BindPaths=` for one folder.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
ProtectHome=read-only
`,because:"the homes are read-only"},{unit:`[Service]
ExecStart=/usr/bin/ledger
DynamicUser=yes
ProtectSystem=strict
`,because:"DynamicUser= makes them read-only"},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
InaccessiblePaths=/home /root
`,because:"they are closed by another line"},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
ProtectHome=no
`,because:"somebody has decided"},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
ReadWritePaths=/home/ledger
`,because:"the homes are opened on purpose"},{unit:`[Service]
ExecStart=/usr/sbin/dovecot -F
ProtectSystem=strict
`,because:"a mail server delivers to the homes"}]}};var TE=d({id:"implied-no-new-privileges",category:"effectiveness",summary:"NoNewPrivileges= is not what the unit seems to say for this version",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...ze],messages:{forced:"NoNewPrivileges=no has no effect: up to systemd 254 {line}= switches it on for a service that is not root",lost:"systemd {version} no longer switches NoNewPrivileges= on for {line}=, as it did up to 254: setuid programs work"},help:"Say what is meant: NoNewPrivileges=yes, or remove the filters that imply it on older versions.",check({unit:e,sandbox:t,report:s}){if(t===null||t.privileged||e.manager==="user"||t.switches.DynamicUser)return;let[n]=M(e,ze);if(n===void 0)return;let r=g(e,"NoNewPrivileges"),o={line:n.directive.name,version:String(e.facts.version)},i=e.facts.behaviour.filtersImplyNoNewPrivileges;r!==void 0&&i&&p(e,"NoNewPrivileges")===!1&&!me(e,"ExecStart").some(mt)&&s({message:"forced",data:o,...h(r),related:[j(n,"implies it")]}),r===void 0&&!i&&s({message:"lost",data:o,...h(n),severity:"info"})}}),Ol={docs:{what:"Compares `NoNewPrivileges=` with what filters of system calls imply in the target version.",why:"Up to systemd 254 every filter (`SystemCallFilter=`, `RestrictAddressFamilies=`, `PrivateDevices=`, `LockPersonality=` and their kin) set the no-new-privileges bit of services that do not run as root, even against `NoNewPrivileges=no`: sudo and other setuid programs fail there. From 255 on none of them does: setuid programs work again unless `NoNewPrivileges=yes` is written.",breaks:'`NoNewPrivileges=yes` stops sudo, su, sendmail and other setuid programs: `The "no new privileges" flag is set`.',fix:"Write `NoNewPrivileges=yes`, which means the same for all versions. A service that needs a setuid program can have no filter up to 254, and needs no line from 255 on.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
RestrictRealtime=yes
NoNewPrivileges=no
`,targets:[252,254],lines:[5]},{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
RestrictRealtime=yes
`,targets:[257,262],lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
RestrictRealtime=yes
NoNewPrivileges=yes
`,because:"it is said for all versions"},{unit:`[Service]
ExecStart=/usr/bin/ledger
RestrictRealtime=yes
NoNewPrivileges=no
`,because:"it was never implied for root"},{unit:`[Service]
ExecStart=!/usr/sbin/chronyd
User=_chrony
RestrictRealtime=yes
NoNewPrivileges=no
`,targets:[252,254],because:"the command starts as root, for which it is not implied"},{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
ProtectSystem=strict
`,because:"file system protection implies nothing"},{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
RestrictNamespaces=no
NoNewPrivileges=no
`,because:"no restricts nothing"}]}};var VE=d({id:"ip-address-allow",category:"effectiveness",summary:"IPAddressAllow= does not restrict what it seems to",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["IPAddressAllow"],messages:{any:"IPAddressAllow= allows every address, and allowing wins: IPAddressDeny= has no effect",alone:"IPAddressAllow= blocks nothing without IPAddressDeny="},help:"Write IPAddressDeny=any, and allow only the addresses that the service talks to.",check({unit:e,report:t}){let s=p(e,"IPAddressAllow")??[],n=g(e,"IPAddressAllow");if(s.length===0||n===void 0)return;let r=p(e,"IPAddressDeny")??[],o=st(s);r.length===0&&!o&&t({message:"alone",...h(n),confidence:"medium"}),r.length>0&&o&&t({message:"any",...h(n),related:B(k(e,"IPAddressDeny"),"has no effect")})}}),Ul={docs:{what:"Finds `IPAddressAllow=` that allows everything, and `IPAddressAllow=` without `IPAddressDeny=`.",why:"An address that the allow list holds is allowed, whatever is denied. An address in neither list is allowed too: without `IPAddressDeny=` the list blocks nothing, unless a slice above the service denies.",breaks:"With `IPAddressDeny=any` connections to other addresses time out, those to the DNS resolver at 127.0.0.53 as well: allow `localhost` for it.",fix:"`IPAddressDeny=any` with the prefixes that are needed. Where the slice of the service denies, the finding can be ignored.",seeAlso:["systemd.resource-control(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
IPAddressDeny=any
IPAddressAllow=any
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
IPAddressAllow=10.0.0.0/8
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
IPAddressDeny=any
IPAddressAllow=localhost
`,because:"only the host itself is allowed"},{unit:`[Service]
ExecStart=/usr/bin/ledger
IPAddressAllow=any
`,because:"it says itself that nothing is blocked"}]}};var YE=d({id:"kill-mode-leftovers",category:"effectiveness",summary:"processes of the service outlive it",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["KillMode"],messages:{left:"KillMode={mode} leaves child processes running when the service stops: they keep their ports and sockets"},help:"Remove the line: control-group stops everything that the service started.",check({unit:e,report:t}){let s=p(e,"KillMode"),n=g(e,"KillMode");n!==void 0&&(s==="process"||s==="none")&&t({message:"left",data:{mode:s},...h(n)})}}),Ml={docs:{what:"Finds `KillMode=process` and `KillMode=none`.",why:"Only the main process is stopped. What it started stays, with an old sandbox and old files, next to a new instance.",breaks:"Services that start sessions or containers which are to outlive a restart need it: sshd, dockerd, libvirtd.",fix:"`KillMode=control-group`, the default, or `mixed`.",seeAlso:["systemd.kill(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
KillMode=process
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
KillMode=mixed
`,because:"children are stopped as well"}]}};var ZE=d({id:"memory-deny-bypass",category:"effectiveness",summary:"MemoryDenyWriteExecute= can be walked around through files in memory",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["MemoryDenyWriteExecute"],messages:{memfd:"MemoryDenyWriteExecute= can be walked around: memfd_create and /dev/shm give memory that is mapped twice"},help:"Add SystemCallFilter=~memfd_create and InaccessiblePaths=/dev/shm or NoExecPaths=/dev/shm /tmp, where the program allows it.",check({unit:e,sandbox:t,report:s}){let n=g(e,"MemoryDenyWriteExecute");t?.switches.MemoryDenyWriteExecute===!0&&n!==void 0&&De(t,["memfd_create"])&&s({message:"memfd",...h(n)})}}),Ll={docs:{what:"Finds `MemoryDenyWriteExecute=yes` without a filter for `memfd_create`.",why:"The setting forbids memory that is writable and executable at once. A file in memory can be mapped twice, once for writing and once for execution.",breaks:"Python programs with ctypes callbacks, programs with shared memory.",fix:"`SystemCallFilter=~memfd_create` after the allow list.",seeAlso:["systemd.exec(5)","memfd_create(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
MemoryDenyWriteExecute=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
MemoryDenyWriteExecute=yes
SystemCallFilter=~memfd_create
`,because:"the call is filtered"}]}};var as="systemd was built without the BPF framework (Debian 12, for example)",zs=new Map([["RestrictFileSystems","the security module bpf is not in the lsm= list of the kernel, or systemd was built without the BPF framework"],["RestrictNetworkInterfaces",as],["SocketBindAllow",as],["SocketBindDeny",as]]),t2=d({id:"needs-bpf",category:"effectiveness",summary:"a restriction that does nothing where systemd or the kernel lacks BPF support",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:[...zs.keys()],messages:{bpf:"{key}= does nothing, and says so nowhere, where {needed}"},help:"Look for +BPF_FRAMEWORK in systemctl --version on the machines, and do not rely on this line alone.",check({unit:e,report:t}){for(let s of M(e,new Set(zs.keys())))t({message:"bpf",data:{key:s.directive.name,needed:zs.get(s.directive.setting)??as},...h(s)})}}),Bl={docs:{what:"Lists settings that need the BPF framework of systemd: `SocketBindAllow=`, `SocketBindDeny=`, `RestrictNetworkInterfaces=`, `RestrictFileSystems=`.",why:"Where it is missing they are read and then not applied, without a message. On Debian 12 a service binds every port in spite of `SocketBindDeny=any`.",breaks:"Nothing.",fix:"Keep the line as one layer among others: a firewall rule, `PrivateNetwork=`, `RestrictAddressFamilies=`, file modes.",seeAlso:["systemd.resource-control(5)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
SocketBindDeny=any
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
IPAddressDeny=any
`,because:"it is done by systemd itself, on all builds"}]}};var Xs=new Map([["MemoryHigh","memory"],["MemoryMax","memory"],["MemorySwapMax","memory"],["TasksMax","pids"],["CPUQuota","cpu"],["CPUWeight","cpu"],["IOWeight","io"],["AllowedCPUs","cpuset"]]),o2=d({id:"needs-controller",category:"effectiveness",summary:"a limit that does nothing without unified control groups",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:[...Xs.keys()],messages:{controller:"{key}= does nothing where the {controller} controller of unified control groups is missing"},help:"Look at /sys/fs/cgroup/cgroup.controllers on the machines.",check({unit:e,report:t}){for(let s of M(e,new Set(Xs.keys())))t({message:"controller",data:{key:s.directive.name,controller:Xs.get(s.directive.setting)??""},...h(s)})}}),Wl={docs:{what:"Lists resource limits that need a controller of unified control groups (version 2).",why:"On machines that boot with the legacy hierarchy, in some containers and in user managers without delegation the controller is not there, and the limit is not applied.",breaks:"Nothing.",fix:"Boot with unified control groups; for user services set `Delegate=` on `user@.service`.",seeAlso:["systemd.resource-control(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
MemoryMax=512M
TasksMax=64
`,lines:[3,4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
LimitNOFILE=1024
`,because:"a limit of the process needs no controller"}]}};var Vl=new Set(["BPFProgram","DeviceAllow","DevicePolicy","DynamicUser","IPAddressAllow","IPAddressDeny","IPEgressFilterPath","IPIngressFilterPath","LogNamespace","ProtectControlGroups","ProtectProc","RemoveIPC","SecureBits","SupplementaryGroups","User"]),Kl=new Set(["InaccessiblePaths","PrivateDevices","PrivateIPC","PrivateMounts","PrivateNetwork","PrivateTmp","ProtectClock","ProtectHome","ProtectHostname","ProtectKernelLogs","ProtectKernelModules","ProtectKernelTunables","ProtectSystem","ReadOnlyPaths","TemporaryFileSystem"]),d2=d({id:"no-effect-in-user-manager",category:"effectiveness",summary:"a setting that the manager of a user can not put into force",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...Vl,...Kl],messages:{rights:"a user manager has no rights for {key}=: the line has no effect, or the service does not start",namespace:"before systemd 254 {key}= needs PrivateUsers=yes in a user manager"},help:"Make it a system service, or take the line out.",check({unit:e,report:t}){if(e.manager==="user"){for(let s of M(e,Vl))t({message:"rights",data:{key:s.directive.name},...h(s)});if(!(e.facts.behaviour.userServicesHaveNamespaces||I(e,"PrivateUsers")))for(let s of M(e,Kl))t({message:"namespace",data:{key:s.directive.name},...h(s)})}}}),Hl={docs:{what:"Finds settings in units of a user manager (`--user`) that only the system manager can put into force.",why:"The manager of a user is an ordinary process: it can not change users, attach BPF programs to control groups or set up devices. Some lines are passed over in silence, others make the start fail (`status=216/GROUP`, `217/USER`, `218/CAPABILITIES`, `226/NAMESPACE`). What needs a mount or network namespace works from systemd 254 on, and before with `PrivateUsers=yes`.",breaks:"Nothing.",fix:"Make it a system service with `User=`, or take the line out. `PrivateUsers=yes` makes room for namespaces before 254.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
IPAddressDeny=any
User=ledger
`,manager:"user",lines:[3,4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
`,targets:[252],manager:"user",lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
NoNewPrivileges=yes
SystemCallFilter=@system-service
`,manager:"user",because:"these need no rights"},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
`,targets:[254,257,262],manager:"user",because:"newer versions make a user namespace for it"},{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
`,because:"the system manager has the rights"}]}};var f2=d({id:"optional-profile",category:"effectiveness",summary:"the service runs unconfined where its AppArmor profile is missing",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["AppArmorProfile"],messages:{optional:"where the profile {profile} is missing the service starts without any, and nothing says so"},help:"Remove the - before the profile once all machines have it.",check({unit:e,report:t}){let s=p(e,"AppArmorProfile"),n=g(e,"AppArmorProfile");s?.optional===!0&&n!==void 0&&t({message:"optional",data:{profile:s.label},...h(n)})}}),$l={docs:{what:"Finds `AppArmorProfile=-NAME`.",why:"The sign says that a missing profile is no error: the service then runs unconfined.",breaks:"Without the sign the start fails with `status=231/APPARMOR` where the profile is missing.",fix:"Ship the profile with the unit and remove the sign, or watch `aa-status`.",seeAlso:["systemd.exec(5)","apparmor(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
AppArmorProfile=-ledger
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
AppArmorProfile=ledger
`,because:"a missing profile is an error"}]}};var Gl=new Set(["MemoryDenyWriteExecute","RestrictAddressFamilies","RestrictNamespaces","RestrictRealtime","RestrictSUIDSGID"]),v2=d({id:"other-architectures",category:"effectiveness",summary:"filters hold only in part for programs of a second architecture",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:[...Gl],messages:{abi:"{names} can be walked around by system calls of another architecture, such as 32-bit ones"},help:"Add SystemCallArchitectures=native.",check({unit:e,sandbox:t,report:s}){let[n]=M(e,Gl);t===null||n===void 0||t.syscallArchitectures.size>0||s({message:"abi",data:{names:`${n.directive.name}=`},...h(n)})}}),Yl={docs:{what:"Finds filters such as `RestrictAddressFamilies=` without `SystemCallArchitectures=`.",why:"On x86-64 a program can make 32-bit calls, where sockets are made by `socketcall`, whose arguments a filter can not see. The manual advises to allow the native architecture alone.",breaks:"32-bit programs are killed: `Bad system call`.",fix:"`SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
RestrictAddressFamilies=AF_UNIX
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
RestrictAddressFamilies=AF_UNIX
SystemCallArchitectures=native
`,because:"only native calls are possible"},{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallFilter=@system-service
`,because:"names of calls are known on all architectures"}]}};function dy(e,{protectSystem:t,protectHome:s,switches:n}){return zt(t).includes(e)?`ProtectSystem=${t}`:s==="read-only"&&fe.includes(e)?"ProtectHome=read-only":n.ProtectKernelTunables&&(e==="/proc/sys"||e==="/sys")?"ProtectKernelTunables=":null}var my=(e,{protectHome:t})=>t==="yes"&&fe.some(s=>E(e,s))?"ProtectHome=yes":null,C2=d({id:"path-exception-without-effect",category:"effectiveness",summary:"a path that is to be opened stays closed",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["BindPaths","ReadWritePaths"],messages:{same:"{path} stays read-only: {by} closes this very path, and the stricter of the two wins",hidden:"{path} stays hidden: {by} masks all below it, and this line opens nothing"},help:"Name a folder below the closed one, or choose another level.",check({unit:e,sandbox:t,report:s}){if(t===null||t.hasOwnRoot||e.manager==="user")return;let n=[...(p(e,"ReadWritePaths")??[]).map(({path:r})=>({directive:"ReadWritePaths",path:r,target:r})),...(p(e,"BindPaths")??[]).map(({source:r,target:o})=>({directive:"BindPaths",path:r,target:o}))];for(let{directive:r,path:o,target:i}of n){let a=dy(i,t),l=a===null?my(i,t):null,c=a??l,m=c===null?null:xe(e,r,o);if(c===null||m===null)continue;let u=g(e,c.slice(0,c.indexOf("=")))??g(e,"DynamicUser"),f=u===void 0?[]:[j(u,"closes it")];s({message:a===null?"hidden":"same",data:{path:i,by:c},file:m.file,span:m.span,related:f})}}}),ql={docs:{what:"Finds paths in `ReadWritePaths=` and `BindPaths=` that a protection closes all the same: the very path of `ProtectSystem=` or `ProtectHome=read-only`, and anything below `ProtectHome=yes`.",why:"Of two settings for one path the stricter wins. `ReadWritePaths=/` below `ProtectSystem=strict` opens nothing, nor does `/etc` below `full`, nor `/home/app` below `ProtectHome=yes`, which masks all of /home.",breaks:"The service fails where it writes: `Read-only file system`, or `No such file or directory` below a mask.",fix:"Name a folder below the closed one (`ReadWritePaths=/etc/app`). For data in /home write `ProtectHome=tmpfs` with `BindPaths=/home/app`, or `ProtectHome=read-only` with `ReadWritePaths=/home/app`.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=full
ReadWritePaths=/var/lib/ledger /etc
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectHome=yes
BindPaths=/home/ledger
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
ReadWritePaths=/
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=full
ReadWritePaths=/etc/ledger
`,because:"a folder below the closed one can be opened"},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectHome=tmpfs
BindPaths=/home/ledger
`,because:"over an empty folder something can be mounted"},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
ReadWritePaths=/etc
`,because:"strict closes / and /etc lies below it"}]}};var F2=d({id:"permissions-start-only",category:"effectiveness",summary:"PermissionsStartOnly= takes the helper commands out of the sandbox",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["PermissionsStartOnly"],messages:{helpers:"PermissionsStartOnly= runs {count} beside ExecStart= as root and without the sandbox"},help:"Remove the line; write the prefix + before the one command that needs it, or let StateDirectory= and its kin make the folders.",check({unit:e,report:t}){let s=g(e,"PermissionsStartOnly");if(s===void 0||!I(e,"PermissionsStartOnly"))return;let n=yt.filter(o=>o!=="ExecStart").flatMap(o=>me(e,o));if(n.length===0||M(e,z).length===0)return;let r=n.length===1?"the command":`the ${n.length} commands`;t({message:"helpers",data:{count:r},...h(s),related:n.map(o=>j(o.line,"runs as root, without the sandbox"))})}}),jl={docs:{what:"Finds `PermissionsStartOnly=yes` in a unit that has commands beside `ExecStart=` and a sandbox.",why:"The old setting, which the manual no longer mentions, keeps all commands but `ExecStart=` out of the sandbox: they run as root, and nothing of `User=`, of the protected file system or of the filters holds for them.",breaks:"Commands that made folders for the service as root fail with `Permission denied` once they run as its user.",fix:"Let `StateDirectory=`, `RuntimeDirectory=` and `LogsDirectory=` make the folders, and mark a command that needs root with `+`.",seeAlso:["systemd.service(5)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStartPre=/bin/mkdir -p /run/ledger
ExecStart=/usr/bin/ledger
User=ledger
PermissionsStartOnly=yes
`,lines:[5]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
PermissionsStartOnly=yes
`,because:"there is no command that it could concern"},{unit:`[Service]
ExecStartPre=/bin/mkdir -p /run/ledger
ExecStart=/usr/bin/ledger
PermissionsStartOnly=no
User=ledger
`,because:"it is switched off"}]}};var uy=1,L2=d({id:"private-network-sockets",category:"effectiveness",summary:"PrivateNetwork= does not cut local sockets",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",about:["PrivateNetwork"],messages:{local:"PrivateNetwork= cuts neither D-Bus nor other sockets with a path, such as /run/docker.sock"},help:"Add RestrictAddressFamilies=none where no socket is needed, or InaccessiblePaths= for single ones.",check({unit:e,sandbox:t,report:s}){let n=g(e,"PrivateNetwork");if(t?.switches.PrivateNetwork!==!0||n===void 0)return;let{families:r}=t,o=r!==void 0&&r.mode==="allow"!==r.families.has(uy),i=(p(e,"InaccessiblePaths")??[]).some(({path:a})=>a==="/run"||a.startsWith("/run/"));!o&&!i&&s({message:"local",...h(n)})}}),zl={docs:{what:"Finds `PrivateNetwork=yes` in services that may open local sockets.",why:"A network namespace separates addresses and abstract sockets. Sockets with a path belong to the file system: the service can ask D-Bus, a database or a container daemon to do for it what it may not.",breaks:"Without AF_UNIX no messages to the journal, no D-Bus, no `Type=notify`.",fix:"`RestrictAddressFamilies=none`, or `InaccessiblePaths=-/run/docker.sock -/run/dbus/system_bus_socket`.",seeAlso:["systemd.exec(5)","unix(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivateNetwork=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivateNetwork=yes
RestrictAddressFamilies=none
`,because:"no socket can be made"},{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivateNetwork=yes
InaccessiblePaths=-/run/docker.sock
`,because:"sockets were thought of"}]}};var G2=d({id:"privileged-helper",category:"effectiveness",summary:"a helper command runs outside of the sandbox of its service",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",about:[...z],messages:{helper:"{directive}= runs {program} as root and without the sandbox"},help:"Look at what the helper reads and executes: files that the service may write must not be among them.",check({unit:e,report:t}){let s=Fe(e).filter(({prefixes:n,line:r})=>n.includes("+")&&r.directive.name!=="ExecStart");if(!(s.length===0||M(e,z).length===0))for(let n of s){let{line:r,programSpan:o}=n,i={directive:r.directive.name,program:Pl(n)};t({message:"helper",data:i,file:r.file,span:F(r.node,0,o.end)})}}}),Xl={docs:{what:"Lists the helper commands of a restricted service that have the prefix `+`.",why:"A sandbox is as strong as its weakest command. What runs as root before or after the service is worth a look, above all where it works on files of the service.",breaks:"Nothing: it is a list.",fix:"Move what can be moved to `StateDirectory=`, `RuntimeDirectory=` or tmpfiles.d, and keep the rest short.",seeAlso:["systemd.service(5)"]},examples:{bad:[{unit:`[Service]
ExecStartPre=+/usr/bin/ledger-setup
ExecStart=/usr/bin/ledger
User=ledger
`,lines:[2]}],good:[{unit:`[Service]
ExecStartPre=/usr/bin/ledger-setup
ExecStart=/usr/bin/ledger
User=ledger
`,because:"the helper runs in the sandbox"},{unit:`[Service]
ExecStartPre=+/usr/bin/ledger-setup
ExecStart=/usr/bin/ledger
`,because:"there is no sandbox"}]}};var X2=d({id:"protect-proc-as-root",category:"effectiveness",summary:"ProtectProc= hides nothing from this service",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["ProtectProc"],messages:{root:"ProtectProc={word} hides nothing here: {because}"},help:"Add User= or DynamicUser=yes and leave CAP_SYS_PTRACE out; without them the line only improves the score.",check({unit:e,sandbox:t,report:s}){let n=t?.protectProc,r=g(e,"ProtectProc");if(t===null||r===void 0||n===null||n===void 0||n==="default")return;let o=oe(t,"proc-of-root"),i=o??oe(t,"proc-of-tracers");if(i===null)return;s({message:"root",data:{word:n,because:o===null?"who has CAP_SYS_PTRACE sees all processes":"root and the group of root see all processes"},...h(r),related:B(i,"because of this line")})}}),Zl={docs:{what:"Finds `ProtectProc=` in a service that runs as root, in the group of root, or with `CAP_SYS_PTRACE`.",why:"The setting is a mount option of /proc (`hidepid=`), from which root, its group and processes with `CAP_SYS_PTRACE` are exempt. systemd-analyze security counts the line all the same.",breaks:"Nothing.",fix:"Run the service as a user of its own, or live with the line as a preparation for that.",seeAlso:["systemd.exec(5)","proc(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectProc=invisible
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/agent
User=agent
AmbientCapabilities=CAP_SYS_PTRACE
ProtectProc=invisible
`,lines:[5]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
ProtectProc=invisible
`,because:"another user than root is kept from looking"},{unit:`[Service]
ExecStart=/usr/bin/ledger
DynamicUser=yes
ProtectProc=invisible
`,because:"a dynamic user is not root"}]}};var py={"/usr":"warning","/etc":"warning","/boot":"warning","/var":"info","/opt":"info"};function hy(e,t,s,{protectSystem:n,protectHome:r,privateTmp:o}){return e==="/tmp"&&t==="/tmp"?o?"PrivateTmp":null:e==="/home"&&t==="/home"?r==="tmpfs"?"ProtectHome":null:e!=="/"||t==="/"||!s?null:r!=="no"&&r!==null?"ProtectHome":n!=="no"&&n!==null?"ProtectSystem":null}var t0=d({id:"protection-reopened",category:"effectiveness",summary:"a line opens most of what another one closes",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["BindPaths","ReadWritePaths"],messages:{system:"{path} can be written as a whole below ProtectSystem=strict",bound:"BindPaths= brings {path} of the host back, which {by} was to keep out"},help:"Name the folders that the service needs, and no more.",check({unit:e,sandbox:t,report:s}){if(t===null||e.manager==="user")return;let{protectSystem:n,protectHome:r,switches:o,hasOwnRoot:i}=t,a=l=>{let c=g(e,l)??g(e,"DynamicUser");return c===void 0?[]:[j(c,"undone by it")]};for(let{path:l}of n==="strict"&&!i?p(e,"ReadWritePaths")??[]:[]){let c=py[l],m=c===void 0?null:xe(e,"ReadWritePaths",l);c!==void 0&&m!==null&&s({message:"system",data:{path:l},file:m.file,span:m.span,severity:c,related:a("ProtectSystem")})}for(let{source:l,target:c,writable:m}of p(e,"BindPaths")??[]){let u=hy(l,c,m,{protectSystem:n,protectHome:r,privateTmp:o.PrivateTmp}),f=u===null?null:xe(e,"BindPaths",l);u!==null&&f!==null&&s({message:"bound",data:{path:l,by:`${u}=`},file:f.file,span:f.span,related:a(u)})}}}),Ql={docs:{what:"Finds `ReadWritePaths=` with whole system folders below `ProtectSystem=strict`, and `BindPaths=` that put the real /tmp over the private one, /home over the empty one, or the whole host into another place.",why:"systemd-analyze security looks at `ProtectSystem=`, `ProtectHome=` and `PrivateTmp=` alone and counts them as met.",breaks:"What the service really writes has to be named.",fix:"Write folders of the service (`ReadWritePaths=/var/lib/app`), or better `StateDirectory=`, `CacheDirectory=`, `LogsDirectory=`. Files shared in /tmp move to /run.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
ReadWritePaths=/var/lib/ledger /etc /usr
`,lines:[4,4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivateTmp=yes
BindPaths=/tmp
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectHome=yes
BindPaths=/:/host
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
ReadWritePaths=/etc/ledger /var/lib/ledger
`,because:"only folders of the service are opened"},{unit:`[Service]
ExecStart=/usr/bin/ledger
BindPaths=/tmp
`,because:"nothing was closed"},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectHome=tmpfs
BindPaths=/home/ledger
`,because:"one folder is brought back"}]}};var i0=d({id:"remove-ipc-as-root",category:"effectiveness",summary:"RemoveIPC= does nothing for root",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["RemoveIPC"],messages:{root:"RemoveIPC= has no effect: objects of root are never removed"},help:"Add User= or DynamicUser=yes, or remove the line.",check({unit:e,sandbox:t,report:s}){let n=g(e,"RemoveIPC");n!==void 0&&t?.privileged===!0&&e.manager==="system"&&I(e,"RemoveIPC")&&s({message:"root",...h(n)})}}),Jl={docs:{what:"Finds `RemoveIPC=yes` in a service that runs as root.",why:"systemd removes shared memory, message queues and semaphores of the user of the service when it stops, except those of root and of system users. The score says `n/a`.",breaks:"Nothing.",fix:"Remove the line, or run the service as a user of its own.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
RemoveIPC=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
RemoveIPC=yes
`,because:"the objects of the user are removed"},{unit:`[Service]
ExecStart=/usr/bin/ledger
RemoveIPC=no
`,because:"it is switched off"}]}};var fy=new Set(["/","/boot","/dev","/etc","/home","/opt","/proc","/root","/run","/sys","/usr","/var"]),m0=d({id:"root-directory-leak",category:"effectiveness",summary:"a folder of the host stands writable inside the root directory of the service",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["BindPaths"],messages:{leak:"BindPaths= puts {path} of the host into {root}, writable"},help:"Write BindReadOnlyPaths=, or bind only the folder that is needed.",check({unit:e,sandbox:t,report:s}){if(t?.hasOwnRoot!==!0)return;let n=x(e,"RootDirectory")?"RootDirectory":"RootImage",r=g(e,n);for(let{source:o,writable:i}of p(e,"BindPaths")??[]){let a=i&&fy.has(o)?xe(e,"BindPaths",o):null;if(a===null)continue;let l=r===void 0?[]:[j(r,"is left by it")];s({message:"leak",data:{path:o,root:`${n}=`},file:a.file,span:a.span,related:l})}}}),ec={docs:{what:"Finds `BindPaths=` of whole system folders in units with `RootDirectory=` or `RootImage=`.",why:"A root directory keeps the service away from the host. A writable bind of /, /etc, /usr, /var or /run brings the host back; the score counts the root directory as before.",breaks:"What the service writes there has to be bound by itself.",fix:"`BindReadOnlyPaths=/usr` for programs and libraries, `StateDirectory=` for data.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/bin/ledger
RootDirectory=/srv/ledger
BindPaths=/etc
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/bin/ledger
RootDirectory=/srv/ledger
BindReadOnlyPaths=/usr
BindPaths=/srv/data:/data
`,because:"system folders are read-only"},{unit:`[Service]
ExecStart=/bin/ledger
BindPaths=/etc
`,because:"there is no root directory"}]}};var gy={CAP_CHOWN:"can make every file its own",CAP_DAC_OVERRIDE:"can write every file",CAP_FOWNER:"can change the mode of every file",CAP_MKNOD:"can make nodes of every device",CAP_SETFCAP:"can give any capability to a program",CAP_SETGID:"can enter every group",CAP_SETUID:"can become root",CAP_SYS_ADMIN:"can mount and undo mounts, and much else",CAP_SYS_MODULE:"can load code into the kernel",CAP_SYS_PTRACE:"can take over every process",CAP_SYS_RAWIO:"can talk to hardware past the kernel"},y0=d({id:"rootlike-capability",category:"effectiveness",summary:"a capability that makes User= nearly worthless",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["AmbientCapabilities"],messages:{capability:"{name} makes this service as good as root: it {can}"},help:"Look for a smaller capability, or for a helper of root that does this one thing.",check({unit:e,sandbox:t,report:s}){let n=g(e,"AmbientCapabilities");if(t===null||t.privileged||e.manager==="user"||n===void 0||Bs(t))return;let r=t.ambientSet&t.boundingSet;for(let[o,i]of Object.entries(gy))(r&we(e.facts,o))!==0n&&s({message:"capability",data:{name:o,can:i},...ke(n,a=>a.toUpperCase()===o)})}}),tc={docs:{what:"Finds ambient capabilities of services with `User=` that lead to all other rights.",why:"`CAP_SETUID` becomes root, `CAP_DAC_OVERRIDE` writes /etc/shadow, `CAP_SYS_PTRACE` takes over a process of root. systemd-analyze security takes 0.1 for any ambient capability.",breaks:"What needs the capability stops working: `Operation not permitted`.",fix:"Often a smaller one is enough: `CAP_DAC_READ_SEARCH` for backups, `CAP_NET_ADMIN` for networks, `CAP_PERFMON` for profilers. `PrivateUsers=yes` keeps capabilities inside.",seeAlso:["capabilities(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/backup
User=backup
AmbientCapabilities=CAP_DAC_OVERRIDE CAP_SETUID
`,lines:[4,4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/backup
User=backup
AmbientCapabilities=CAP_DAC_READ_SEARCH
`,because:"it can read, but not change"},{unit:`[Service]
ExecStart=/usr/bin/backup
User=backup
AmbientCapabilities=CAP_SETUID
CapabilityBoundingSet=CAP_CHOWN
`,because:"the bounding set does not hold it"}]}};var Zs="can start containers as root with the whole host in them",yy={docker:Zs,"incus-admin":Zs,lxd:Zs,libvirt:"can start machines with disks and devices of the host",disk:"can read and write every disk, past all file modes",kmem:"can read the memory of the machine",shadow:"can read the hashes of all passwords"},x0=d({id:"rootlike-group",category:"effectiveness",summary:"the service is in a group whose members are as good as root",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["Group","SupplementaryGroups"],messages:{group:"members of {group} {can}"},help:"Take the service out of the group, and let a small helper of root do what it needs.",check({unit:e,sandbox:t,report:s}){if(t===null||t.privileged||e.manager==="user")return;let n=[p(e,"Group")??"",...p(e,"SupplementaryGroups")??[]];for(let r of new Set(n)){let o=yy[r];if(o===void 0||Zt.has(r)&&oe(t,"rootlike-group")===null||(r==="disk"||r==="kmem")&&I(e,"PrivateDevices"))continue;let i=p(e,"Group")===r?"Group":"SupplementaryGroups",a=k(e,i).find(({node:l})=>l.value.split(/\s+/).includes(r))??g(e,i);a!==void 0&&s({message:"group",data:{group:r,can:o},...ke(a,l=>l===r),severity:r==="shadow"?"info":"warning"})}}}),sc={docs:{what:"Finds services that are not root, but in a group such as docker, lxd, libvirt, disk or kmem.",why:"`docker run -v /:/host` makes a member of docker root; disk reads and writes the raw disks. systemd-analyze security takes 0.1 for any supplementary group, and nothing for `Group=`.",breaks:"What the service did through the group stops working.",fix:"Rootless containers, a socket proxy that allows a few requests only, udev rules for the one device.",seeAlso:["systemd.exec(5)","docker(1)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ci
User=ci
SupplementaryGroups=audio docker
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/ci
User=ci
Group=disk
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ci
User=ci
SupplementaryGroups=audio
`,because:"audio is no such group"},{unit:`[Service]
ExecStart=/usr/bin/ci
User=ci
Group=disk
PrivateDevices=yes
`,because:"no disk is in its /dev"},{unit:`[Service]
ExecStart=/usr/bin/ci
User=ci
Group=docker
RestrictAddressFamilies=AF_INET AF_INET6
`,because:"it can not open the socket of the daemon"}]}};var nc=new Set(["InaccessiblePaths","PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProtectSystem","ReadOnlyPaths","TemporaryFileSystem"]),by=[{id:"mounts-can-be-moved",message:"mounts"},{id:"host-root-in-proc",message:"proc"}],vy=e=>tr([...new Set(e.map(({directive:t})=>`${t.name}=`))]),N0=d({id:"sandbox-can-be-left",category:"effectiveness",summary:"a capability that the service keeps opens what other lines close",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:[...nc,"PrivateNetwork"],messages:{mounts:"{lines} can be undone by the service itself: with CAP_SYS_ADMIN and the mount calls it can lift what consists of mounts",proc:"{lines} can be walked around: with CAP_SYS_PTRACE the service reaches the file system of the host through /proc/1/root",network:"{lines} can be left: with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host"},help:"Run the service without root, or write CapabilityBoundingSet=~CAP_SYS_ADMIN CAP_SYS_PTRACE; SystemCallFilter=~@mount helps against the first of them alone.",check({unit:e,sandbox:t,report:s}){if(t===null)return;let n=M(e,nc),[r]=n,o=r===void 0?void 0:by.find(({id:l})=>oe(t,l)!==null);if(o!==void 0&&r!==void 0){let l=oe(t,o.id)??[],c=[...B(l,"leaves the way open"),...n.slice(1).map(m=>j(m,"can be undone as well"))];s({message:o.message,data:{lines:vy(n)},...h(r),related:c})}let[i]=k(e,"PrivateNetwork");if(i===void 0||p(e,"PrivateNetwork")===!1)return;let a=oe(t,"network-can-be-left");a!==null&&s({message:"network",data:{lines:"PrivateNetwork="},...h(i),related:B(a,"leaves the way open")})}}),rc={docs:{what:"Finds file system and network protection in services that keep the rights to undo it: `CAP_SYS_ADMIN` with the mount calls, `CAP_SYS_PTRACE` with `/proc/1/root`, or both with `setns`.",why:"The protection consists of mounts and namespaces that belong to the user namespace of the host. Root with `CAP_SYS_ADMIN` can unmount or remount them (`mount -o remount,rw,bind /`), with `CAP_SYS_PTRACE` it can open `/proc/1/root`, where nothing is mounted over anything. They keep accidents away, but no attacker.",breaks:"Programs that mount, trace or look into other processes need these capabilities.",fix:"`User=` or `DynamicUser=yes`, else `CapabilityBoundingSet=` without both. `PrivateUsers=yes` makes the capabilities of the service worthless outside of it.",seeAlso:["capabilities(7)","systemd.exec(5)","setns(2)","proc(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectSystem=strict
ProtectHome=yes
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/ledger
CapabilityBoundingSet=CAP_SYS_PTRACE
ProtectHome=yes
`,lines:[4]},{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivateNetwork=yes
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
CapabilityBoundingSet=~CAP_SYS_ADMIN CAP_SYS_PTRACE
ProtectSystem=strict
`,because:"the bounding set holds neither capability"},{unit:`[Service]
ExecStart=/usr/bin/ledger
User=ledger
ProtectSystem=strict
PrivateNetwork=yes
`,because:"another user than root has no capabilities"},{unit:`[Service]
ExecStart=/usr/bin/ledger
PrivateUsers=yes
ProtectSystem=strict
`,because:"in a user namespace capabilities count for nothing outside"}]}};var Sy=/(?:PASSWORD|PASSWD|PASSPHRASE|REQUIREPASS|SECRET|TOKEN|API_?KEY)$|(?:^|_)(?:PASS|PSK|(?:PRIVATE|SECRET|ACCESS|AUTH|ENCRYPTION|MASTER)_?KEY|SECRET_KEY_BASE)$/i,ls=e=>Sy.test(e.replaceAll("-","_")),wy=/^(?:$|[/~.%$]|file:|env:|-|<.*>$|\{.*\}$|@.*@$|\[.*\]$|_{2}.*_{2}$|[x*.]{3,}$|change.?(?:me|this)|your.|replace.?|example|insert.|todo|none$|null$|true$|false$|yes$|no$|on$|off$|\d{1,5}$|unset$|disabled?$|password$|secret$|token$)/i,cs=e=>e.length>=3&&!wy.test(e),Py=/[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"]*:([^\s/@'"]+)@/gi,ky=/\b(?:Bearer|Basic)[ =]+([A-Za-z0-9._~+/=-]{16,})/g,xy=/([A-Za-z_][\w-]*)=([^\s'"$;&|]+)/g;function ic(e){let t=[],s=(n,r,o)=>{let i=r.index+r[0].lastIndexOf(o);cs(o)&&t.push({name:n,start:i,end:i+o.length})};for(let n of e.matchAll(Py))s("the URL",n,n[1]??"");for(let n of e.matchAll(ky))s("the header",n,n[1]??"");for(let n of e.matchAll(xy))ls(n[1]??"")&&s(n[1]??"",n,n[2]??"");return t}function ac(e){let t=[],s=Z(e,0);for(;s<e.length;){let n=Me(e,s);if(n===null)break;let r=e.slice(n.start,n.end),o=/^["']/.exec(r)?.[0],i=o!==void 0&&r.endsWith(o)&&r.length>1;t.push(i?{text:r.slice(1,-1),start:n.start+1}:{text:r,start:n.start}),s=Z(e,n.end)}return t}var oc=e=>e.replace(/^["']|["']$/g,"");function Ay(e){return ac(e).flatMap(({text:t,start:s})=>{let n=t.indexOf("="),r=t.slice(0,n),o=t.slice(n+1);if(n>0&&ls(r)&&cs(oc(o))){let i=/^["']/.test(o)?1:0,a=s+n+1+i;return[{name:r,start:a,end:a+oc(o).length}]}return ic(t).map(i=>({...i,name:i.name==="the URL"?r:i.name,start:i.start+s,end:i.end+s}))})}var Cy=/^-{1,2}([A-Za-z][\w-]*)$/;function _y(e){let t=ac(e);return t.flatMap(({text:s,start:n},r)=>{let o=Cy.exec(t[r-1]?.text??"")?.[1];return r>1&&o!==void 0&&ls(o)&&cs(s)?[{name:t[r-1]?.text??"",start:n,end:n+s.length}]:ic(s).map(i=>({...i,start:i.start+n,end:i.end+n}))})}function Ry(e){let t=e.indexOf(":"),s=e.slice(0,t),n=e.slice(t+1);return t>0&&ls(s.replaceAll(".","_"))&&cs(n)?[{name:s,start:t+1,end:e.length}]:[]}var Ey=/pass|psk|secret|token|key|:\/\/[^\s/]*@|bearer|basic/i;function Qs(e,t,s){let{value:n}=e.node;return Ey.test(n)?s(n).map(({name:r,start:o,end:i})=>({kind:t,name:r,line:e,span:F(e.node,o,i),text:n.slice(o,i)})):[]}var lc=W(e=>{let t=s=>e.settings.get(s)?.assignments??[];return[...t("Environment").flatMap(s=>Qs(s,"variable",Ay)),...yt.flatMap(s=>t(s).flatMap(n=>Qs(n,"argument",_y))),...t("SetCredential").flatMap(s=>s.directive.name==="SetCredential"?Qs(s,"credential",Ry):[])]});var V0=d({id:"secret-in-unit",category:"effectiveness",summary:"a password, token or key stands in the unit",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{variable:"{name} holds a secret that every user can read with systemctl show",argument:"the command line holds a secret ({name}) that every user can read with systemctl show and in /proc",credential:"SetCredential={name} holds a secret in plain text that every user can read with systemctl cat"},help:"Change the secret, put it into a file that only root can read, and hand it over with LoadCredential= or LoadCredentialEncrypted=.",check({unit:e,report:t}){for(let{kind:s,name:n,line:r,span:o}of lc(e))t({message:s,data:{name:n},file:r.file,span:o})}}),cc={docs:{what:"Finds secrets in `Environment=`, in command lines and in `SetCredential=`: by the name of the variable or option (`DB_PASSWORD`, `--token`), in URLs with a password, and in authorization headers. What is a path, a reference to a variable or a blank to fill in is no secret. unitlint never prints the secret: it stands as asterisks in every report.",why:"Unit files are world-readable, `systemctl show` gives the environment and the command line to every user, and `/proc/PID/cmdline` does so as long as the service runs. Backups, repositories and images carry the file on.",breaks:"The program has to read the secret from a file: many take `--password-file` or a variable that ends in `_FILE`.",fix:"`LoadCredential=db-password:/etc/app/db-password` makes the file readable for the service alone, at `%d/db-password` (`$CREDENTIALS_DIRECTORY`). `EnvironmentFile=` with mode 0600 keeps it out of the unit, but not out of the environment.",seeAlso:["systemd.exec(5)","systemd-creds(1)"]},examples:{bad:[{unit:`[Service]
Environment=DB_HOST=db DB_PASSWORD=hunter22
ExecStart=/usr/bin/ledger
`,lines:[2]},{unit:`[Service]
Environment="DATABASE_URL=postgres://ledger:hunter22@db/ledger"
ExecStart=/usr/bin/ledger --token s3cr3t-t0ken --port 80
`,lines:[2,3]}],good:[{unit:`[Service]
Environment=DB_PASSWORD_FILE=%d/db-password TOKEN=$FROM_ELSEWHERE
LoadCredential=db-password:/etc/ledger/db-password
ExecStart=/usr/bin/ledger --password-file /etc/ledger/pw --token $TOKEN
`,because:"files and references are no secrets"},{unit:`[Service]
Environment=DB_PASSWORD=CHANGEME SECRET_KEY=<secret>
ExecStart=/usr/bin/ledger
`,because:"a blank to fill in is no secret"}]}};var G0=d({id:"shared-memory-folder",category:"effectiveness",summary:"temporary files in a place that PrivateTmp= does not cover",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",about:["DynamicUser","PrivateTmp"],messages:{shared:"PrivateTmp= covers /tmp and /var/tmp, and not {path}"},help:"Move the files to RuntimeDirectory=, or add PrivateIPC=yes and TemporaryFileSystem=/dev/shm.",check({sandbox:e,needs:t,report:s}){if(e?.switches.PrivateTmp!==!0)return;let n=t().paths.find(({path:r})=>E(r,"/dev/shm"));n!==void 0&&s({message:"shared",data:{path:n.path},file:n.place.file,span:n.place.span})}}),dc={docs:{what:"Finds units with `PrivateTmp=yes` that name files in /dev/shm.",why:"/dev/shm is open to every user like /tmp, and stays shared.",breaks:"Programs that share memory with others.",fix:"`RuntimeDirectory=app` for files of the service.",seeAlso:["systemd.exec(5)","shm_overview(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger --cache-dir=/dev/shm/ledger
PrivateTmp=yes
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger --cache-dir=/tmp/ledger
PrivateTmp=yes
`,because:"/tmp is private"}]}};var Iy=["ExecStartPre","ExecStartPost","ExecStopPre","ExecStopPost"],Dy=new Set(["User","DynamicUser","SELinuxContext","SmackProcessLabel","PrivateUsers"]),mc=new Set([...z].filter(e=>!Dy.has(e))),Z0=d({id:"socket-sandbox",category:"effectiveness",summary:"hardening in a socket unit that starts nothing itself",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...mc],messages:{socket:"{key}= restricts only commands of the socket unit, and it has none: the service keeps its own settings"},help:"Move the line to the service that the socket starts.",check({unit:e,report:t}){if(!(e.name.type!=="socket"||Iy.some(s=>x(e,s))))for(let s of M(e,mc))t({message:"socket",data:{key:s.directive.name},...h(s)})}}),uc={docs:{what:"Finds hardening of processes in `.socket` units without commands.",why:"The settings of a socket unit hold for the commands that it runs itself (`ExecStartPre=` and its kin). The service that it starts takes everything from its own unit.",breaks:"In the service the line takes effect for the first time.",fix:"Write it in the `.service` (`name@.service` with `Accept=yes`). `IPAddressDeny=` and `PrivateNetwork=` do mean the sockets.",seeAlso:["systemd.socket(5)"]},examples:{bad:[{unit:`[Socket]
ListenStream=/run/ledger.sock
NoNewPrivileges=yes
ProtectSystem=strict
`,name:"ledger.socket",lines:[3,4]}],good:[{unit:`[Socket]
ListenStream=80
IPAddressDeny=any
`,name:"ledger.socket",because:"addresses are a matter of the socket"},{unit:`[Socket]
ListenStream=80
ExecStartPre=/usr/bin/ledger-socket
NoNewPrivileges=yes
`,name:"ledger.socket",because:"the socket runs a command"}]}};var Ny=32,nI=d({id:"umask-hides-logs",category:"effectiveness",summary:"UMask= keeps log readers from the log files",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",about:["UMask"],messages:{logs:"with this mask nobody but the service reads the files in {folder}: log readers in the group adm see none"},help:"Write UMask=0027 and let the group of the service read its logs, or log to the journal.",check({unit:e,report:t}){let s=g(e,"UMask"),n=p(e,"LogsDirectory")?.[0]?.path,r=p(e,"UMask");s===void 0||n===void 0||r===void 0||(r&Ny)===0||t({message:"logs",data:{folder:`/var/log/${n}`},...h(s),related:B(k(e,"LogsDirectory"),"log files are here")})}}),pc={docs:{what:"Finds `UMask=0077` in a service with `LogsDirectory=`.",why:"Log shippers and the group adm can not read what the service makes with this mask.",breaks:"Nothing.",fix:"`UMask=0027`, which leaves reading to the group.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
LogsDirectory=ledger
UMask=0077
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
LogsDirectory=ledger
UMask=0027
`,because:"the group may read"},{unit:`[Service]
ExecStart=/usr/bin/ledger
UMask=0077
`,because:"no log folder is made"}]}};var pI=d({id:"user-not-applied",category:"effectiveness",summary:"a command with the prefix ! starts as root although User= is set",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["User"],messages:{root:"the prefix ! starts this command as root: User={user} is only handed to it, the program has to switch itself"},help:"Remove the ! if the program does not switch user itself; a low port needs AmbientCapabilities=CAP_NET_BIND_SERVICE.",check({unit:e,report:t}){let s=p(e,"User");if(!(s===void 0||ue(s)))for(let{line:n,prefixes:r,programSpan:o}of me(e,"ExecStart")){if(!mt({prefixes:r}))continue;let i=F(n.node,0,o.end);t({message:"root",data:{user:s},file:n.file,span:i,related:B(k(e,"User"),"not applied to the command")})}}}),hc={docs:{what:"Finds a main command with the prefix `!` in a unit that sets `User=`.",why:"`!` leaves the change of user to the program. Until it has switched it is root, with all capabilities of the bounding set; the rest of the sandbox holds. systemd-analyze security counts `User=` as met.",breaks:"A program that switches user itself may refuse to start when it is not root.",fix:"Keep the ! for a daemon that is written for it, such as chronyd, and shorten `CapabilityBoundingSet=`. Remove it otherwise.",seeAlso:["systemd.service(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=!/usr/sbin/chronyd
User=_chrony
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=!!/usr/bin/ledger
User=ledger
`,because:"two signs ask for ambient capabilities and do not keep root"},{unit:`[Service]
ExecStart=!/usr/bin/ledger
`,because:"the service runs as root anyway"}]}};var yI=d({id:"writable-home-tmpfs",category:"effectiveness",summary:"ProtectHome=tmpfs is writable in this version",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["ProtectHome"],messages:{writable:"up to systemd 254 the empty folders of ProtectHome=tmpfs can be written by every user of the service"},help:"Write ProtectHome=yes, or TemporaryFileSystem=/home:ro /root:ro /run/user:ro with BindPaths= for what is needed.",check({unit:e,sandbox:t,report:s}){let n=g(e,"ProtectHome");t?.protectHome==="tmpfs"&&n!==void 0&&e.facts.behaviour.homeTmpfs==="writable"&&s({message:"writable",...h(n)})}}),fc={docs:{what:"Finds `ProtectHome=tmpfs` for targets whose systemd makes the folders writable.",why:"The manual says that the folders are read-only. In older versions the mount options got lost: they have mode 1777, what is written there is lost at stop, and takes memory until then.",breaks:"Nothing.",fix:"Where it matters, `TemporaryFileSystem=` with the option `ro`.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectHome=tmpfs
BindPaths=/home/ledger
`,targets:[252,254],lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectHome=tmpfs
`,targets:[257,262],because:"newer versions make them read-only"},{unit:`[Service]
ExecStart=/usr/bin/ledger
ProtectHome=yes
`,because:"these folders can not be entered"}]}};var Fy=/\/(?:tmp|shm|home)\//,Ty=/^\/home\/[^/]+/,AI=d({id:"writable-program",category:"effectiveness",summary:"the program can be changed by others than root",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{shared:"{path} lies in a folder where every user may put files",own:"{path} lies in {folder}, which belongs to the service ({directive}=): what breaks in can change the program",home:"{path} runs as root, and the owner of {folder} can change it"},help:"Install the program below /usr or /opt, where only root may write.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null||e.manager==="user")return;let r=t.privileged?[]:he(e);if(r.length===0&&!Fe(e).some(({line:i})=>Fy.test(i.node.value)))return;let o=new Set;for(let{path:i,use:a,place:l}of s().paths){if(a!=="executed"||o.has(i))continue;o.add(i);let c=t.switches.PrivateTmp&&!i.startsWith("/dev")?void 0:qt.find(A=>E(i,A)),m=r.find(A=>E(i,A.path)),u=Ty.exec(i)?.[0],f={file:l.file,span:l.span};c!==void 0?n({message:"shared",data:{path:i},...f,confidence:"high"}):m!==void 0?n({message:"own",data:{path:i,folder:m.path,directive:m.directive},...f,related:B(k(e,m.directive),"hands the folder to the service")}):u!==void 0&&t.privileged&&n({message:"home",data:{path:i,folder:u},...f})}}}),gc={docs:{what:"Finds programs and scripts in folders where others than root may write: /tmp and its kin, the folders that `StateDirectory=`, `CacheDirectory=`, `LogsDirectory=` and `RuntimeDirectory=` hand to the service, and, for services of root, the homes of users.",why:"Who can change the file runs as the user of the service at the next start. A service that can change its own program keeps an intruder for ever; a service of root with its program in a home is root for the owner of that home.",breaks:"Programs that update themselves can not do so below /usr.",fix:"Install it as root below /usr/local or /opt, and run it as its own user. `NoExecPaths=` keeps the state folder from being executed.",seeAlso:["systemd.exec(5)","file-hierarchy(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/var/lib/ledger/bin/ledger
User=ledger
StateDirectory=ledger
`,lines:[2]},{unit:`[Service]
ExecStart=/tmp/ledger
`,lines:[2]},{unit:`[Service]
ExecStart=/usr/bin/python3 /home/anna/ledger.py
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=/usr/local/bin/ledger
User=ledger
StateDirectory=ledger
`,because:"only root may write there"},{unit:`[Service]
ExecStart=/home/anna/bin/ledger
User=anna
`,because:"the program belongs to the user that runs it"}]}};var RI=y({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]}),yc={docs:{what:"Ambient capabilities hand single rights of root to a process that runs as another user. Unlike other capabilities they survive the start of a further program, so every child has them too.",why:"Whoever takes over the service holds the listed capabilities at once, and so does each helper it starts, a shell included. The score charges the setting as soon as the list has an entry, whichever it is. It is still far better than running as root.",breaks:"What the capability was there for. Without `CAP_NET_BIND_SERVICE` a port below 1024 can not be bound (`bind() failed (13: Permission denied)`); without `CAP_NET_RAW` raw sockets fail with `Operation not permitted`.",fix:"For a listening port, let a `.socket` unit with `ListenStream=443` open it and hand it over; then no capability is needed. Lowering `net.ipv4.ip_unprivileged_port_start` in sysctl.d frees a port without either. If a capability must stay, keep just that one: `AmbientCapabilities=CAP_NET_BIND_SERVICE` with `CapabilityBoundingSet=CAP_NET_BIND_SERVICE`. A capability missing from the bounding set is dropped from this list without a message, and with `PrivateUsers=yes` it has no effect on the host. Lines add up, so a drop-in that wants to clear the list starts with `AmbientCapabilities=`.",seeAlso:["systemd.exec(5)","capabilities(7)","systemd.socket(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"an empty assignment clears the list"}]}};var T=(e,t=!1)=>({field:e,badness:({switches:s})=>s[e]===t?1:0}),ae=(e,t,s,n)=>({field:e,badness:r=>s[t(r)??""]??n}),L=(e,t)=>{let s=W(n=>t.reduce((r,o)=>r|we(n,o),0n));return{field:e,badness:({boundingSet:n,unit:r})=>(n&s(r.facts))===0n?0:1}},Te=(e,t)=>({field:e,badness:({namespaces:s})=>s===void 0||s.has(t)?1:0}),Oy=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],Uy=new Map(Oy),et=(e,t)=>({field:e,badness:({families:s})=>s===void 0||[...s.families].some(r=>(Uy.get(r)??"other")===t)===(s.mode==="allow")?1:0}),le=(e,t)=>{let s=W(({syscalls:n})=>(n.group(t)??n.native).map((r,o)=>r&(n.native[o]??0)));return{field:e,badness:({syscallFilter:n,unit:r})=>de(n)?n.mode==="deny"?Ke(n.named,s(r.facts))?0:10:_t(n.allowed,s(r.facts))?9:0:10,variant:({syscallFilter:n})=>de(n)?n.mode==="deny"?"deny-list":"allow-list":"none"}};var bc=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function My({unit:e,privileged:t,ambientSet:s,boundingSet:n}){let{capabilities:r}=e.facts,o=(l,c)=>(l>>BigInt(r.get(c)??0)&1n)===1n;if(t)return bc.some(l=>o(n,l))?[`CapabilityBoundingSet=~${bc.join(" ")}`]:[];let i=[...r.keys()].filter(l=>o(s,l));return i.length===0?["CapabilityBoundingSet="]:[...r.keys()].every(l=>!o(n,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var MI=y({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[L("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),L("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),L("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),L("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),L("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),L("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),L("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),L("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),L("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),L("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),L("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),L("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),L("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),L("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),L("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),L("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),L("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),L("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),L("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),L("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),L("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),L("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),L("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),L("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),L("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),L("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:My}),vc={docs:{what:"The bounding set is the upper limit of the capabilities that the processes of the service can ever hold, root or not. What is not in it can not be regained, neither through setuid programs nor through file capabilities.",why:"Root with a full set can mount, load kernel modules, read the memory of other processes and reconfigure the network. With `CAP_SYS_ADMIN` it can also undo most of the file system protection that other settings provide. For a service that runs as an ordinary user the set limits what a flaw in a setuid program can yield.",breaks:'A daemon that starts as root and changes to another user needs `CAP_SETUID` and `CAP_SETGID`, and often `CAP_CHOWN`, `CAP_KILL` and `CAP_DAC_OVERRIDE`. Without the last one root is bound by file modes like anyone else: `open() "/var/log/app.log" failed (13: Permission denied)`. Without `CAP_NET_BIND_SERVICE` ports below 1024 fail the same way. A program file with file capabilities outside the set does not start at all: `status=203/EXEC`, `Operation not permitted`.',fix:"A service that runs as an ordinary user and binds no low port needs none: `CapabilityBoundingSet=`. Otherwise list what it uses, separated by blanks: `CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID`. If that is unknown, exclude the strongest: `CapabilityBoundingSet=~CAP_SYS_ADMIN CAP_SYS_PTRACE CAP_SYS_MODULE CAP_SYS_RAWIO`. A misspelt name, or names joined by commas, gives an empty set without any message, which improves the score and breaks the service. Further lines change the set rather than replace it, so write `CapabilityBoundingSet=` first to start afresh. `PrivateDevices=`, `ProtectClock=`, `ProtectKernelLogs=` and `ProtectKernelModules=` take their capabilities out of the set as well.",seeAlso:["systemd.exec(5)","capabilities(7)"]},examples:{bad:[{unit:`[Unit]
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
`,because:"the set is empty"}]}};var VI=y({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[T("Delegate",!0)],advice:()=>["Delegate=no"]}),Sc={docs:{what:"`Delegate=` hands the control groups below the unit over to the service: systemd no longer touches them, and they belong to the account of `User=` if there is one.",why:"A process that took over the service can make groups of its own below the unit, distribute processor time and memory among them and freeze the processes in them. Limits set on the unit itself keep holding. Few services need this, and for the others it only widens what can be done with the kernel.",breaks:"Container engines, `systemd --user`, virtual machine managers and job schedulers place their children into groups of their own. Without delegation they report `Permission denied` or `Device or resource busy` when they write below `/sys/fs/cgroup`, or systemd undoes what they set up.",fix:"Remove the line, or write `Delegate=no` to override an earlier one. `Delegate=` with nothing behind it switches delegation on, it does not reset it. A service that really manages groups should name the controllers it needs, such as `Delegate=memory pids`, which scores the same. Together with `ProtectControlGroups=yes` delegation is of little use, since the tree is read-only then; from 257 on `ProtectControlGroups=private` gives the service a writable view of its own groups only.",seeAlso:["systemd.resource-control(5)","cgroups(7)"]},examples:{bad:[{unit:`[Service]
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
`,because:"the later line switches it off"}]}};var $I=y({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]}),wc={docs:{what:"`DevicePolicy=` decides which device nodes the processes of the service may open, whatever the file modes say. `closed` leaves the harmless pseudo devices such as `/dev/null`, `/dev/urandom` and `/dev/tty`, plus what `DeviceAllow=` lists.",why:"A service running as root can otherwise read and overwrite disks directly, past all file permissions, and reach the drivers of every other device. The check is made by the kernel when a node is opened, so it also covers nodes that an attacker creates elsewhere.",breaks:"Opening any other device fails with EPERM, `Operation not permitted`, while the node is still visible: graphics and compute cards, `/dev/net/tun`, `/dev/kvm`, `/dev/fuse`, serial ports, sound, TPM, block devices. With `DevicePolicy=strict` and an incomplete list not even `/dev/null` opens and the service ends with `status=208/STDIN` before it starts.",fix:"Write `DevicePolicy=closed`, or `PrivateDevices=yes`, which implies it and hides the nodes too. If a device is needed, add it: `DeviceAllow=/dev/ttyUSB0 rw`, or a class such as `DeviceAllow=char-rtc r`. A non-empty list earns half of the credit. `DeviceAllow=` alone already restricts the service to the list and the pseudo devices, but counts only together with `DevicePolicy=`. Under a closed policy `ProtectClock=yes` and `RootImage=` put a device of their own on the list, up to 257 encrypted credentials do as well; that costs the same half and is worth it. With `DevicePolicy=strict` also list `DeviceAllow=/dev/null rw`.",seeAlso:["systemd.resource-control(5)","systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"`PrivateDevices=yes` implies `DevicePolicy=closed`"}]}};var Ly={none:0,loopback:2,other:5},qI=y({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?Ly[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]}),Pc={docs:{what:"`IPAddressDeny=` drops IP packets to and from the given addresses for all sockets of the service. `IPAddressAllow=` makes exceptions and wins over it.",why:"A service that was taken over usually fetches more tools, sends data away or looks around in the local network. With a short list of peers none of that works, and unlike a firewall rule the list moves with the unit.",breaks:"TCP connections to addresses that are not allowed hang until they time out, without an error. UDP and ICMP fail with EPERM, `Operation not permitted`, and names no longer resolve: `Temporary failure in name resolution`. The resolver at `127.0.0.53` and databases on `127.0.0.1` need to be allowed as well. Where the kernel or a container lacks the needed BPF support, a message in the journal says so and the filter has no effect.",fix:"Without any IP traffic: `IPAddressDeny=any`. With known peers: `IPAddressDeny=any` and `IPAddressAllow=localhost 10.20.0.0/16`. Loopback exceptions cost a fifth of the credit, others half of it. Only addresses, prefixes and the words `any`, `localhost`, `link-local` and `multicast` are understood, host names are skipped. `IPAddressAllow=` restricts nothing without the deny line, and `IPAddressAllow=any` undoes it although the score still gives half. Both lists add up over lines and drop-ins; an empty assignment clears one. For socket activation, put the lines into the `.socket` unit too, since its listening sockets follow its own filter. A custom program in `IPIngressFilterPath=` or `IPEgressFilterPath=` counts fully, whatever it does.",seeAlso:["systemd.resource-control(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"a filter program of its own decides"}]}};var ZI=y({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[ae("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]}),kc={docs:{what:"`KeyringMode=` decides which session keyring of the kernel the service gets. `private`, the default of system services, is a new one with no link to the keyring of its account; `shared` adds that link, and `inherit` leaves everything as it was.",why:"Kernel keyrings hold secrets such as passwords of network file systems, Kerberos tickets and disk encryption keys. With `shared` or `inherit` the service can find keys that other processes of the same account, or systemd itself, put there.",breaks:"Mount helpers and tools that expect the keys of the account to be present: CIFS with several users, AFS, eCryptfs, fscrypt. They report `Required key not available`. If the keyring can not be set up the service ends with `status=237/KEYRING`, which is rare.",fix:"Remove the line, or write `KeyringMode=private`. Socket, mount and swap units default to `shared` and units of the user manager to `inherit`, so those need the line. If one program has to see the keys of the account, give that program a unit of its own with `KeyringMode=shared`.",seeAlso:["systemd.exec(5)","keyrings(7)"]},examples:{bad:[{unit:`[Service]
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
`,because:"the private keyring is written out"}]}};var tD=y({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[T("LockPersonality")],advice:()=>["LockPersonality=yes"]}),xc={docs:{what:"`LockPersonality=yes` refuses changes of the execution domain, the kernel setting that emulates old ABIs and switches off protections such as the random address layout.",why:"An attacker can start further programs with a predictable address layout or with executable data, and reach compatibility code in the kernel that is rarely tested.",breaks:"Few programs do this: wine, `setarch` and `linux32`, debuggers that switch off the random layout, some Lisp and very old Java runtimes. The call fails with EPERM, `Operation not permitted`.",fix:"`LockPersonality=yes`. If the service has to run in a fixed domain, let systemd choose it with `Personality=x86` and lock it nevertheless. The lock works through a system call filter, so add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","personality(2)"]},examples:{bad:[{unit:`[Unit]
Description=Feed fetcher

[Service]
ExecStart=/usr/bin/feedfetch
DynamicUser=yes
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/feedfetch
LockPersonality=yes
`,because:"the execution domain is locked"}]}};var oD=y({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[T("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]}),Ac={docs:{what:"`MemoryDenyWriteExecute=yes` refuses memory mappings that are writable and executable at once, and refuses to make memory executable later. Since 254 it uses a kernel feature for this where there is one (Linux 6.3).",why:"Machine code injected through a flaw has to be stored in memory and then executed. Without this setting one call turns a data buffer into code. It makes exploits harder, not impossible: code written to a file or a memfd can still be mapped as executable.",breaks:"Everything that generates code at run time: Java (`Failed to mark memory page as executable`), Node (exit by `status=5/TRAP`), .NET, LuaJIT (`runtime code generation failed`), browsers, Mono, WebAssembly runtimes. Some fail late: PHP only loses its regular expression compiler (`PCRE JIT will be disabled`), PostgreSQL fails at the first expensive query (`error during JITing`). Packed binaries and libraries that demand an executable stack fail to load. The error is EPERM, with the kernel feature EACCES.",fix:"`MemoryDenyWriteExecute=yes` for programs in C, Go, Rust, plain Python or Perl. For the others, switch the compiler off where that is an option (`node --jitless`, `jit=off` in PostgreSQL) or leave the setting out; its weight is small. To close the way around it as well, add `SystemCallFilter=~memfd_create` and `NoExecPaths=` for the writable directories. On x86 the filter needs `SystemCallArchitectures=native` to be complete.",seeAlso:["systemd.exec(5)","mprotect(2)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/tarot-mailfilter
User=mailfilter
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/tarot-mailfilter
User=mailfilter
MemoryDenyWriteExecute=yes
`,because:"writable memory can not become code"}]}};var cD=y({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[T("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]}),Cc={docs:{what:"`NoNewPrivileges=yes` makes the kernel ignore setuid and setgid bits and file capabilities for all programs that the service starts. The bit can not be taken back.",why:"Programs such as `sudo` or `mount` run with more rights than their caller, and a flaw in one of them turns an ordinary account into root. With the bit set that way is closed, which is what makes `User=` and a small bounding set last.",breaks:'Whatever relies on such programs: `sudo` (`The "no new privileges" flag is set, which prevents sudo from running as root`), `su`, `sendmail` and `postdrop` (`Permission denied` in the mail queue), password checks through PAM, mount helpers. `ping` or a server with file capabilities lose them silently and fail with `Operation not permitted` or `Permission denied`. Services that start user sessions, such as sshd or cron, pass the bit on to every user.',fix:"`NoNewPrivileges=yes`. Instead of a capability on the file write `AmbientCapabilities=`; instead of `sendmail` talk SMTP to localhost; instead of `sudo` use a second unit that runs as root. `DynamicUser=yes` implies it. Up to 254 many filter settings (`SystemCallFilter=`, `PrivateDevices=` and others) set the bit for units with `User=` on their own, even against `NoNewPrivileges=no`; from 255 on they do not. The score credits neither, so write the line.",seeAlso:["systemd.exec(5)","capabilities(7)"]},examples:{bad:[{unit:`[Service]
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
`,because:"`DynamicUser=yes` implies it"}]}};var pD=y({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[ae("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]}),_c={docs:{what:"`NotifyAccess=` decides whose status messages systemd accepts for this unit: `main` for the main process, `exec` also for the commands of the unit (`ExecStartPre=`, `ExecReload=` and so on), `all` for every process in it.",why:"With `all`, any child, a CGI script for example, can report the service as ready, keep the watchdog quiet, name another main process or store file descriptors in systemd. A compromised worker can thus hide a hang or prevent a restart.",breaks:"Readiness that is reported by a child: scripts that call `systemd-notify`, container tools, programs that fork before they report. The journal shows `Got notification message from PID 812, but reception only permitted for main PID 805`, and a start with `Type=notify` runs into its timeout.",fix:"`NotifyAccess=main`, which is the default with `Type=notify` and scores like `none`. If commands such as `ExecReload=` report, `NotifyAccess=exec` scores the same. In a wrapper script start the daemon with `exec`, so that it becomes the main process.",seeAlso:["systemd.service(5)","sd_notify(3)"]},examples:{bad:[{unit:`[Service]
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
`,because:"only commands of the unit may report"}]}};var yD=y({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[T("PrivateDevices")],advice:()=>["PrivateDevices=yes"]}),Rc={docs:{what:"`PrivateDevices=yes` gives the service a small `/dev` of its own with pseudo devices such as `null`, `urandom` and `tty` only. It also takes away `CAP_MKNOD` and `CAP_SYS_RAWIO`, blocks calls for raw hardware access and sets `DevicePolicy=closed`.",why:"Root can read and write disks, memory and firmware through device nodes, past every file permission. Other accounts may still reach drivers that were never meant for them, and drivers are a frequent source of kernel flaws.",breaks:"The node is simply absent, ENOENT, `No such file or directory`: graphics cards, `/dev/kvm`, `/dev/net/tun`, `/dev/fuse`, serial ports, sound, cameras, TPM, block devices. `mknod` fails with `Operation not permitted`. Old programs that map `/dev/zero` as executable stop working.",fix:"`PrivateDevices=yes`. For one device keep it and add both `BindPaths=/dev/ttyUSB0` and `DeviceAllow=/dev/ttyUSB0 rw`; the second alone leaves the node missing. For devices that come and go, leave it off and write `DevicePolicy=closed` with `DeviceAllow=` lines. In the score it also settles the check of `DevicePolicy=` and two capabilities, but not the `@raw-io` group of `SystemCallFilter=`. With `ProtectClock=yes` the device check drops to half, because that adds the clock to the device list.",seeAlso:["systemd.exec(5)","systemd.resource-control(5)"]},examples:{bad:[{unit:`[Unit]
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
`,because:"the service has a `/dev` of its own"}]}};var wD=y({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[T("PrivateMounts")],advice:()=>["PrivateMounts=yes"]}),Ec={docs:{what:"`PrivateMounts=yes` gives the service a mount namespace of its own: mounts of the host reach the service, mounts of the service do not reach the host.",why:"A service with the right to mount can otherwise cover files of the host, `/etc` for example, for every other process. With a view of its own it only deceives itself.",breaks:"Services whose mounts are meant for others: automounters, udisks, container engines, NFS helpers. Their mounts succeed but are invisible outside, often without any error. Apart from these hardly anything breaks.",fix:"`PrivateMounts=yes`. Most of the file system settings, `ProtectSystem=` and `PrivateTmp=` among them, create such a namespace anyway, so next to them the line changes nothing but the score: 252 credits only the line itself. From 254 on the unset value counts as good and only `PrivateMounts=no` is charged, even where no other setting creates a namespace; write the line if you rely on it.",seeAlso:["systemd.exec(5)","mount_namespaces(7)"]},examples:{bad:[{unit:`[Service]
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
`,targets:[254,257,262],because:"from 254 on the unset value counts as on"}]}};var AD=y({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[T("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]}),Ic={docs:{what:"`PrivateNetwork=yes` puts the service into a network of its own that has only a loopback interface. Sockets that a `.socket` unit opened and Unix sockets in the file system keep working.",why:"Without it, a service that was taken over can fetch tools, send data away, scan the local network and talk to daemons that trust every client on `127.0.0.1`.",breaks:"Every connection to the outside: `Network is unreachable`, names do not resolve (`Temporary failure in name resolution`). Databases and resolvers of the host on `127.0.0.1` are unreachable too (`Connection refused`), since the loopback is another one. Abstract Unix sockets of the host are out of reach; D-Bus and other sockets with a path are not.",fix:"`PrivateNetwork=yes` for jobs that work on files, and for servers whose ports a `.socket` unit opens. For everything else restrict the peers: `IPAddressDeny=any` with `IPAddressAllow=localhost 10.20.0.0/16`. Databases on the same host are best reached through a socket in the file system. `NetworkNamespacePath=` and `JoinsNamespaceOf=` share a network between units; the score ignores the first. The address family and IP checks are counted separately and gain nothing from this setting.",seeAlso:["systemd.exec(5)","systemd.resource-control(5)","network_namespaces(7)"]},examples:{bad:[{unit:`[Service]
Type=oneshot
ExecStart=/usr/bin/rotate-reports /var/lib/reports
User=reports
`,lines:[1]}],good:[{unit:`[Service]
Type=oneshot
ExecStart=/usr/bin/rotate-reports /var/lib/reports
User=reports
PrivateNetwork=yes
`,because:"only a loopback interface of its own is left"}]}};var ED=y({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[T("PrivateTmp")],advice:()=>["PrivateTmp=yes"]}),Dc={docs:{what:"`PrivateTmp=yes` gives the service a `/tmp` and a `/var/tmp` of its own, which are removed when it stops. From 257 on `PrivateTmp=disconnected` puts both into memory.",why:"Temporary files are a classic way from one account to another: predictable names, symbolic links laid in wait, files left readable. A service that was taken over can also collect what others leave there.",breaks:"Whatever meets others in `/tmp`: a database socket there, the X11 socket, Kerberos caches `/tmp/krb5cc_*`, files that users drop for the service. It reports `No such file or directory` for a file that is plainly there on the host. A `ReadWritePaths=` line below `/tmp` keeps the service from starting, `status=226/NAMESPACE`, unless the path has a leading `-`. Files do not survive a restart.",fix:"`PrivateTmp=yes`. Move sockets to a directory of their own below `/run` with `RuntimeDirectory=`. Two services that have to share temporary files can do so with `JoinsNamespaceOf=`; a single path comes in with `BindPaths=/tmp/.X11-unix`. `disconnected` scores the same, but large temporary files use memory, and before 257 the line is ignored. `DynamicUser=yes` implies the setting. Units with `DefaultDependencies=no` are not judged.",seeAlso:["systemd.exec(5)","systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"`DynamicUser=yes` implies it"}]}};var FD=y({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[T("PrivateUsers")],advice:()=>["PrivateUsers=yes"]}),Nc={docs:{what:"`PrivateUsers=yes` runs the service in a user namespace that knows only root, the account of the service and `nobody`. Capabilities then count inside that namespace only, not on the host.",why:"A capability that an attacker obtains, through a setuid program for example, is otherwise valid for the whole machine. Files and processes of other accounts also show who they belong to.",breaks:"Daemons that start as root and switch to another account, and everything that calls `chown`: `Invalid argument` (EINVAL), since the other account does not exist in there. Ports below 1024 fail with `Permission denied` even with `AmbientCapabilities=`. Mounting and setting the clock stop working, and foreign files appear to belong to `nobody`. If the system forbids user namespaces the service does not start, `status=217/USER`.",fix:"`PrivateUsers=yes` for services with `User=` or `DynamicUser=` that need no capability on the host; let a `.socket` unit open low ports. If accounts have to stay visible: `PrivateUsers=identity` from 257 on, which keeps the first 65536 of them, or `full` from 258 on, which keeps all. Both score the same; older versions ignore these words, so put `PrivateUsers=yes` on the line before. Leave it out for root daemons that drop their rights and tighten `CapabilityBoundingSet=` instead.",seeAlso:["systemd.exec(5)","user_namespaces(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/wikiserver --port 8080
User=wiki
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/wikiserver --port 8080
User=wiki
PrivateUsers=yes
`,because:"its capabilities mean nothing on the host"}]}};var MD=y({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[ae("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]}),Fc={docs:{what:"`ProcSubset=pid` reduces `/proc` to the directories of processes. The files about the kernel and the machine, `/proc/sys` included, are gone.",why:"Those files tell an attacker which kernel, modules and hardware to aim at, and hold a good share of the kernel interfaces that had flaws. They are of little use to an ordinary service. The weight in the score is tiny.",breaks:"Often silently: Node counts zero processors (`os.cpus()` is empty), `free`, `uptime` and `sysctl` fail, monitoring shows zeros, programs that probe `/proc/sys/net/core/somaxconn` or `/proc/sys/kernel/random/boot_id` fall back or stop. Where there is a message it is `open /proc/stat: no such file or directory`. The same file names are fine in a shell on the host, which makes this hard to find.",fix:"`ProcSubset=pid` if the program is known to read nothing else in `/proc`; test its metrics, not only its start. Otherwise leave it at `ProcSubset=all` and set `ProtectProc=invisible` and `ProtectKernelTunables=yes`, which cost less trouble and count a hundred times as much. It needs Linux 5.8 and is ignored on older kernels.",seeAlso:["systemd.exec(5)","proc(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/barcode-service
ProtectProc=invisible
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/barcode-service
ProcSubset=pid
`,because:"only processes are left in `/proc`"}]}};var VD=y({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[T("ProtectClock")],advice:()=>["ProtectClock=yes"]}),Tc={docs:{what:"`ProtectClock=yes` takes away the right to set the system clock and the hardware clock and to program wake-up alarms, and blocks the system calls for it.",why:"Who sets the clock can make expired certificates and tickets valid again, falsify log times and trigger or suppress timers.",breaks:"Time daemons, `hwclock`, tools that schedule a wake-up. Reading the state of the clock with `adjtimex` is blocked too, which fails in exporters of time metrics: `Operation not permitted`. Up to 252, unless the fix was backported, the setting also closed the device policy, so that `/dev/net/tun` or hidraw devices failed with EPERM; list them with `DeviceAllow=` there.",fix:"`ProtectClock=yes`. If only reading is needed, leave it out and write `CapabilityBoundingSet=~CAP_SYS_TIME CAP_WAKE_ALARM`. It removes these two capabilities in the score as well, but not the `@clock` group of `SystemCallFilter=`. With `PrivateDevices=yes` or a closed `DevicePolicy=` it puts the clock device on the device list, so that check falls to half of its credit; both together are still better than either alone.",seeAlso:["systemd.exec(5)","capabilities(7)"]},examples:{bad:[{unit:`[Unit]
Description=Ticket archive

[Service]
ExecStart=/usr/bin/ticket-archive
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ticket-archive
ProtectClock=yes
`,because:"the clock can not be set"}]}};var GD=y({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[T("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]}),Oc={docs:{what:"`ProtectControlGroups=yes` makes `/sys/fs/cgroup` read-only for the service.",why:"As root, a service can otherwise lift its own limits, starve or freeze others and move processes out of their units. With control groups of version 1 writing there has also been a way to run programs on the host.",breaks:"Container engines, `systemd --user`, kubelet, job schedulers and whatever makes groups of its own: `Read-only file system` (EROFS) below `/sys/fs/cgroup`. Reading stays possible, so Java or Go programs still find their limits. With `strict` or `private` tools that compare the paths in `/proc/self/cgroup` see `/` instead.",fix:"`ProtectControlGroups=yes`. From 257 on `ProtectControlGroups=strict` also hides the rest of the tree, and `private` gives a writable view of the own groups, to go with `Delegate=`; all three score the same. Older versions ignore the new words, so put `ProtectControlGroups=yes` on the line before.",seeAlso:["systemd.exec(5)","cgroups(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/spoolwatch
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/spoolwatch
ProtectControlGroups=yes
`,because:"the tree is read-only"},{unit:`[Service]
ExecStart=/usr/sbin/spoolwatch
ProtectControlGroups=private
Delegate=yes
`,targets:[257,262],because:"a tree of its own counts as well"}]}};var zD=y({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[ae("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]}),Uc={docs:{what:"`ProtectHome=yes` hides `/home`, `/root` and `/run/user` behind empty directories without access rights. `read-only` leaves them readable, `tmpfs` shows them empty and lets single paths be bound in.",why:"Homes hold SSH keys, tokens, mail and shell start files. Reading them leads to other machines, writing a start file runs code as its owner at the next login.",breaks:"Programs, settings and data below a home: `status=203/EXEC` or `status=200/CHDIR` if `ExecStart=` or `WorkingDirectory=` is there, else `Permission denied`, for root `No such file or directory` or `Read-only file system`. Git, npm, pip and GnuPG miss their files in `$HOME`. Sockets in `/run/user`, sound and the session bus among them, are gone, and rootless containers fail. Backup and indexing jobs find nothing to read, sometimes without an error.",fix:"`ProtectHome=yes`. If only a few paths are needed: `ProtectHome=tmpfs` with `BindPaths=/home/eva/inbox` (or `BindReadOnlyPaths=`); the same with `yes` opens nothing. For reading everything, as in a backup: `ProtectHome=read-only`, with `ReadWritePaths=/home/eva/inbox` where it must write. In the score `tmpfs` loses a tenth and `read-only` half. Up to 254 the directories of `tmpfs` can be written, but nothing in them lasts. `DynamicUser=yes` only implies `read-only`. Homes elsewhere, such as `/srv/home`, need `InaccessiblePaths=`. Units with `DefaultDependencies=no` are not judged.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"the check does not apply to early boot units"}]}};var JD=y({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[T("ProtectHostname")],advice:()=>["ProtectHostname=yes"]}),Mc={docs:{what:"`ProtectHostname=yes` gives the service a copy of the host name and refuses to change it.",why:"A changed host name misleads logs, mail and cluster software and can break logins. It takes a privileged service to do this, and the weight in the score is small.",breaks:"Hardly anything. DHCP clients and set-up tools can not set the name any more (`Operation not permitted`), and software that watches for a new name, such as mail servers or mDNS responders, keeps the one from its start. In a container that forbids the needed namespace only the ban on setting the name remains, and the journal says so.",fix:"`ProtectHostname=yes`. From 258 on `ProtectHostname=private` lets the service change its own copy, and scores the same; older versions ignore the word, so put `ProtectHostname=yes` on the line before.",seeAlso:["systemd.exec(5)","uts_namespaces(7)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/mapserver
DynamicUser=yes
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/mapserver
ProtectHostname=yes
`,because:"the name is fixed"}]}};var nN=y({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[T("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]}),Lc={docs:{what:"`ProtectKernelLogs=yes` hides `/dev/kmsg` and `/proc/kmsg`, takes away `CAP_SYSLOG` and blocks the `syslog` system call.",why:"Kernel messages can reveal addresses and hardware details that help to attack the kernel, and a privileged service can clear the buffer or write false entries.",breaks:"Programs that read the kernel log: `dmesg` (`read kernel buffer failed: Operation not permitted`), rsyslog with imklog or imkmsg, watchers for out-of-memory kills, crash collectors. `/dev/kmsg` can not be opened. Programs that log through the journal or syslog are not affected.",fix:"`ProtectKernelLogs=yes`. A watcher can read kernel messages from the journal instead (`journalctl -k`). In the score it also settles `CAP_SYSLOG` in the bounding set.",seeAlso:["systemd.exec(5)","syslog(2)"]},examples:{bad:[{unit:`# Watches the incoming fax line.
[Service]
ExecStart=/usr/sbin/faxgate
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/faxgate
ProtectKernelLogs=yes
`,because:"the kernel log is out of reach"}]}};var aN=y({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[T("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]}),Bc={docs:{what:"`ProtectKernelModules=yes` takes away the right to load and unload kernel modules, blocks the system calls for it and hides `/usr/lib/modules`.",why:"Loading a module is running code in the kernel, with which every other protection ends. Unloading one can switch off a firewall or an audit.",breaks:"Programs that call `modprobe`: VPN daemons (tun, wireguard), firewall helpers, container engines, libvirt. They report `modprobe: ERROR: could not insert` with `Operation not permitted`, or miss `/lib/modules`. Modules that the kernel requests on its own are still loaded.",fix:"`ProtectKernelModules=yes`, and let the system load what is needed at boot: a file in `/etc/modules-load.d` with one module name per line. In the score it also settles `CAP_SYS_MODULE` in the bounding set, but not the `@module` group of `SystemCallFilter=`.",seeAlso:["systemd.exec(5)","modules-load.d(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/radio-stream
ProtectKernelModules=no
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/radio-stream
ProtectKernelModules=yes
`,because:"no module can be loaded"}]}};var mN=y({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[T("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]}),Wc={docs:{what:"`ProtectKernelTunables=yes` makes `/proc/sys`, `/sys` and similar trees read-only and hides `/proc/kallsyms` and `/proc/kcore`.",why:"As root, a single write there can run a program of the choice of the attacker (`kernel.core_pattern`), switch off protections, forward packets or crash the machine. `kallsyms` helps to exploit flaws of the kernel.",breaks:"Everything that changes kernel settings at run time: `sysctl -w` (`permission denied on key`), VPN, DHCP and virtualisation tools that switch on forwarding, power management, LED and backlight tools, USB authorisation. Direct writes fail with `Read-only file system` (EROFS). Profilers miss `kallsyms`.",fix:"`ProtectKernelTunables=yes`, with the values set at boot in `/etc/sysctl.d`. To keep one subtree writable: `ReadWritePaths=/proc/sys/net`; naming `/proc/sys` itself has no effect. Root with `CAP_SYS_ADMIN` can undo the mounts, so drop that capability or add `SystemCallFilter=~@mount`.",seeAlso:["systemd.exec(5)","sysctl.d(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/sbin/greenhouse-control
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/sbin/greenhouse-control
ProtectKernelTunables=yes
`,because:"kernel settings are read-only"}]}};var fN=y({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[ae("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]}),Vc={docs:{what:"`ProtectProc=invisible` hides the processes of other users in `/proc`. `ptraceable` hides those that the service may not trace, `noaccess` shows that they exist but not what they do.",why:"Command lines often hold passwords and tokens, and the list of processes tells an attacker what else is worth a try.",breaks:"Monitoring agents, `pgrep`, `pidof`, debuggers and checks of a PID file through `/proc` find only processes of the own account: `No such file or directory`, with `noaccess` `Operation not permitted`. Messages to processes by `kill` are not affected.",fix:"`ProtectProc=invisible`; `ptraceable` scores the same and `noaccess` a third less. It protects nothing from root or from a process with `CAP_SYS_PTRACE`, so combine it with `User=` or `DynamicUser=yes`, although the score does not ask. It needs Linux 5.8 and is ignored on older kernels.",seeAlso:["systemd.exec(5)","proc(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"what can not be traced is hidden, which counts the same"}]}};var vN=y({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[ae("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]}),Kc={docs:{what:"`ProtectSystem=` makes parts of the file system read-only for the service: `yes` `/usr`, `/boot` and `/efi`, `full` also `/etc`, `strict` everything but `/dev`, `/proc`, `/sys`, the homes and `/run/user`.",why:"A service that runs as root can replace programs, libraries and settings and so survive a restart. For other accounts `strict` leaves only the places where they are meant to write.",breaks:"The first write to an unlisted place fails with `Read-only file system` (EROFS), often long after the start: logs in `/var/log`, data in `/var/lib`, PID files and sockets in `/run`, files in `/tmp`. Updaters, package tools and everything that edits `/etc` stop working. A path in `ReadWritePaths=` that does not exist keeps the service from starting: `status=226/NAMESPACE`.",fix:"`ProtectSystem=strict`, with the places to write named: `StateDirectory=app` (`/var/lib/app`), `CacheDirectory=`, `LogsDirectory=`, `RuntimeDirectory=`, and `PrivateTmp=yes` for `/tmp`. Other places: `ReadWritePaths=-/srv/app`; the `-` tolerates that it is missing. If the places are unknown, `ProtectSystem=full` breaks far less and earns seven tenths of the credit, `yes` half. Under `full`, `ReadWritePaths=/etc` has no effect, a path below it does. Homes are left to `ProtectHome=`, so set that too. `DynamicUser=yes` implies `strict`, whatever is written. Root with `CAP_SYS_ADMIN` can undo the mounts. Units with `DefaultDependencies=no` are not judged.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Unit]
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
`,because:"`DynamicUser=yes` implies `strict`"}]}};var PN=y({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:s})=>e||t?null:s.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]}),Hc={docs:{what:"`RemoveIPC=yes` deletes shared memory, semaphores and message queues of the account and group of the service when it stops.",why:"What is left behind occupies memory and may hold data that the next process of the same account, or with a lax mode any process, can read.",breaks:"Shared memory of the account vanishes when the last unit with that account stops, and processes that are no unit, such as a login session or a cron job, are not counted. PostgreSQL, Oracle and other databases then stop with errors like `could not open shared memory segment` or `semctl failed: Invalid argument`.",fix:"`RemoveIPC=yes` for an account that only this service uses. For databases and shared accounts keep `RemoveIPC=no`; the weight is small. It has no effect for root, so the score does not judge it there, and `DynamicUser=yes` implies it. To keep shared memory apart altogether there is `PrivateIPC=yes`, which the score ignores.",seeAlso:["systemd.exec(5)","sysvipc(7)"]},examples:{bad:[{unit:`[Service]
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
`,because:"it does not apply to services that run as root"}]}};var By=[["netlink","AF_NETLINK"],["packet","AF_PACKET"],["bluetooth","AF_BLUETOOTH"],["alg","AF_ALG"]],$c=e=>By.flatMap(([t,s])=>e.of(t)===void 0?[]:[s]);var Wy=["AF_UNIX","AF_INET","AF_INET6"];function Vy({unit:e,families:t},s){let n=[...Wy,...$c(s())],r=new Set(n.map(o=>e.facts.addressFamilies.get(o)));return t?.mode==="allow"&&[...t.families].every(o=>r.has(o))?[]:[...t===void 0?[]:["RestrictAddressFamilies="],`RestrictAddressFamilies=${n.join(" ")}`]}var RN=y({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[et("RestrictAddressFamilies_AF_INET_INET6","inet"),et("RestrictAddressFamilies_AF_UNIX","unix"),et("RestrictAddressFamilies_AF_NETLINK","netlink"),et("RestrictAddressFamilies_AF_PACKET","packet"),et("RestrictAddressFamilies_OTHER","other")],advice:Vy}),Gc={docs:{what:"`RestrictAddressFamilies=` limits which kinds of sockets the service may open. Sockets handed over by a `.socket` unit and pairs made with `socketpair` are not affected.",why:"The kernel offers dozens of rarely used protocols, and flaws in them have repeatedly led to root. Packet sockets can listen to traffic, and without any Internet socket a compromised service can not call home.",breaks:"Opening another kind fails with `Address family not supported by protocol` (EAFNOSUPPORT, 97). Without `AF_NETLINK` the list of network interfaces fails: Node (`uv_interface_addresses returned Unknown system error 97`), `ip`, several DNS servers. Without `AF_UNIX` there is no `sd_notify` (a start with `Type=notify` times out), no syslog, no D-Bus. Without `AF_INET6` servers that listen on `[::]` do not start. DHCP and capture tools need `AF_PACKET`.",fix:"Usually `RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6`, plus `AF_NETLINK` if interfaces are listed. A job without network gets along with `RestrictAddressFamilies=AF_UNIX`, one without any socket with `RestrictAddressFamilies=none`, which alone settles all checks. The Internet families weigh much, `AF_UNIX` hardly anything. Lines add up, so a drop-in that wants less writes `RestrictAddressFamilies=` first, which on its own lifts the restriction. A list with `~` forbids only what it names, and the score is content with one name of a kind: prefer the list without. Add `SystemCallArchitectures=native`, or the filter has gaps on 32-bit calls.",seeAlso:["systemd.exec(5)","address_families(7)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/weatherd
RestrictAddressFamilies=~AF_PACKET
`,lines:[3]},{unit:`[Service]
ExecStart=/usr/bin/weatherd
User=weather
`,lines:[1]},{unit:`[Service]
ExecStart=/usr/bin/node /srv/weather/server.js
User=weather
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/weatherd
User=weather
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
`,because:"only local and internet sockets are left"},{unit:`[Service]
ExecStart=/usr/bin/node /srv/weather/server.js
User=weather
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
`,because:"Node.js lists the network interfaces through netlink"},{unit:`[Service]
Type=oneshot
ExecStart=/usr/bin/weather-archive --compress
RestrictAddressFamilies=none
`,because:"no socket can be opened"}]}};var NN=y({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[Te("RestrictNamespaces_user","user"),Te("RestrictNamespaces_mnt","mnt"),Te("RestrictNamespaces_ipc","ipc"),Te("RestrictNamespaces_pid","pid"),Te("RestrictNamespaces_cgroup","cgroup"),Te("RestrictNamespaces_net","net"),Te("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]}),Yc={docs:{what:"`RestrictNamespaces=yes` refuses to create namespaces and to enter other ones. A list allows only the named kinds, a list with `~` all others.",why:"In a user namespace of its own an ordinary process is root and reaches parts of the kernel that are otherwise reserved: mounts, firewall rules, network devices. A good part of the known ways to gain root starts there. `NoNewPrivileges=yes` does not prevent it.",breaks:"Container engines, the sandbox of Chromium and Electron (`No usable sandbox!`), bubblewrap and Flatpak, firejail, snap, builds in a sandbox (nix, CI runners), jobs that call `unshare` or `nsenter`. The calls fail with EPERM, `Operation not permitted`. What systemd sets up itself, such as `PrivateTmp=`, is not affected.",fix:"`RestrictNamespaces=yes`. If some kinds are needed, list them: `RestrictNamespaces=user mnt pid`. The kinds are `cgroup`, `ipc`, `net`, `mnt`, `pid`, `time`, `user` and `uts`; one misspelt name makes systemd skip the line. Later lines widen or narrow the list, while `yes` or `no` replaces it. `user` weighs most. Add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","namespaces(7)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
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
`,because:"no kind of namespace is allowed"}]}};var UN=y({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[T("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]}),qc={docs:{what:"`RestrictRealtime=yes` refuses the realtime scheduling classes to the processes of the service.",why:"A realtime process runs before all ordinary ones. In a loop it can make the machine unusable, so this closes a simple way to deny service. As a rule it takes root or `CAP_SYS_NICE` to get there.",breaks:"JACK, PipeWire and other audio daemons, chrony, ntpd and PTP tools with a priority set, corosync, keepalived, watchdogs, telephony. `sched_setscheduler` fails with EPERM, `Operation not permitted`; many programs only warn and go on.",fix:"`RestrictRealtime=yes`. A fixed priority can be given by systemd instead: `CPUSchedulingPolicy=fifo` and `CPUSchedulingPriority=` are applied before the restriction and remain. Add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","sched(7)"]},examples:{bad:[{unit:`[Unit]
Description=Shopping cart service

[Service]
ExecStart=/usr/bin/cartd
User=cart
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/cartd
User=cart
RestrictRealtime=yes
`,because:"the realtime classes are closed"}]}};var WN=y({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[T("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]}),jc={docs:{what:"`RestrictSUIDSGID=yes` refuses to set the setuid or setgid bit on files and directories.",why:"A service that was taken over can leave a program behind that runs with its own rights for whoever starts it. If the service is root, that is a permanent way back to root for any local account.",breaks:"Package managers, `install -m 4755`, shared Git repositories and Samba shares with setgid directories, `tar -xp`, `rsync -p` and `cp -p` when they meet such files: EPERM, `Operation not permitted`. The call `openat2` fails with ENOSYS as well, because its mode can not be inspected; recent GNU tar and some container tools stumble over that.",fix:"`RestrictSUIDSGID=yes`. Use access lists or a common group instead of setgid directories; directories made by `StateDirectory=` and the like are created by systemd and may have any mode. `DynamicUser=yes` implies it, even against `RestrictSUIDSGID=no`. Add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","chmod(2)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/upload-inbox
User=uploads
`,lines:[1]}],good:[{unit:`[Service]
ExecStart=/usr/bin/upload-inbox
User=uploads
RestrictSUIDSGID=yes
`,because:"the bits can not be set"},{unit:`[Service]
ExecStart=/usr/bin/upload-inbox
DynamicUser=yes
`,because:"`DynamicUser=yes` implies it"}]}};var HN=y({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:()=>["RootDirectory=/var/lib/machines/%p"]}),zc={docs:{what:"`RootDirectory=` and `RootImage=` give the service a file tree of its own, from a directory or a disk image, instead of that of the host.",why:"With its own tree a service that was taken over finds no shell, no keys and no settings of the host, only what was put there. The weight is small, as it needs work that few services get.",breaks:"Whatever the tree lacks: without the program, its loader or its libraries `status=203/EXEC`, with a missing directory `status=200/CHDIR`, `status=210/CHROOT` or `status=226/NAMESPACE`. Accounts are unknown without `/etc/passwd`, names without `/etc/resolv.conf`, certificates without `/etc/ssl`. Sockets below `/run`, that of D-Bus for example, have to be bound in.",fix:"Best for a program without dependencies, or with an image built for it: `RootDirectory=/var/lib/machines/app` or `RootImage=/var/lib/machines/app.raw`. Bring in what is shared with `BindReadOnlyPaths=/etc/ssl /etc/resolv.conf` and data with `StateDirectory=app`. The path `/` does not count, nor does `RootMStack=` in 262. `RootImage=` puts loop devices on the device list and so halves the credit of a closed `DevicePolicy=`. Nearly the same without a tree to maintain, but not scored: `TemporaryFileSystem=/:ro` with `BindReadOnlyPaths=`. Units with `DefaultDependencies=no` are not judged.",seeAlso:["systemd.exec(5)"]},examples:{bad:[{unit:`[Service]
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
`,because:"an image counts as well"}]}};var YN=y({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]}),Xc={docs:{what:"`SupplementaryGroups=` puts the processes of the service into further groups, in addition to the group of its account.",why:"A service that was taken over can use whatever the groups own. Some are as good as root: `docker` and `libvirt` through their sockets, `disk` through the devices, `shadow` through the password hashes.",breaks:"The access for which the group was given: `Permission denied` (EACCES) on a shared socket, log, certificate or device.",fix:"Remove the line, or clear it in a drop-in with `SupplementaryGroups=`, since lines add up. Alternatives: `LoadCredential=key:/etc/ssl/private/app.key` for keys and certificates, a socket handed over by a `.socket` unit, an access list on one file, or `Group=` if one group is enough, which the score does not count. Groups of the account in `/etc/group` do not count either and stay in force. A service that runs as root is not judged.",seeAlso:["systemd.exec(5)","credentials(7)"]},examples:{bad:[{unit:`[Service]
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
`,because:"groups are not judged where the service is root"}]}};var zN=y({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]}),Zc={docs:{what:"`SystemCallArchitectures=native` allows only the system calls of the architecture of the machine. Otherwise a 64-bit PC also accepts the 32-bit variants.",why:"The second set of calls is rarely used and doubles what can be attacked in the kernel. Worse, some of the filters systemd sets (`RestrictAddressFamilies=`, `MemoryDenyWriteExecute=`) do not fully cover it, so an attacker can go around them.",breaks:"Only 32-bit programs on a 64-bit system: wine, Steam, some printer, backup and virus scanner agents, containers of another architecture. The kernel ends the process: `code=dumped, status=31/SYS` or `code=killed, status=31/SYS`.",fix:"`SystemCallArchitectures=native`. If 32-bit programs are needed, `SystemCallArchitectures=native x86` is better than nothing, but earns only a fifth of the credit. Naming the own architecture, such as `x86-64`, is rated the same way, although it does the job: write `native`. Lines add up, so a drop-in writes `SystemCallArchitectures=` first.",seeAlso:["systemd.exec(5)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/docsearch
User=docsearch
`,lines:[1]},{unit:`[Service]
ExecStart=/opt/oldscan/agent
SystemCallArchitectures=native x86
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/docsearch
SystemCallArchitectures=native
`,because:"only native calls are allowed"}]}};var Qc=[le("SystemCallFilter_swap","@swap"),le("SystemCallFilter_obsolete","@obsolete"),le("SystemCallFilter_clock","@clock"),le("SystemCallFilter_cpu_emulation","@cpu-emulation"),le("SystemCallFilter_debug","@debug"),le("SystemCallFilter_mount","@mount"),le("SystemCallFilter_module","@module"),le("SystemCallFilter_raw_io","@raw-io"),le("SystemCallFilter_reboot","@reboot"),le("SystemCallFilter_privileged","@privileged"),le("SystemCallFilter_resources","@resources")],Ky=["@privileged","@resources"],Hy=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function $y(e){let t=e.privileged?Ky:[],s=Qc.filter(r=>r.badness(e)!==0).map(Hy).filter(r=>!t.includes(r));if(de(e.syscallFilter))return s.length===0?[]:[`SystemCallFilter=~${s.join(" ")}`];let n=e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"];return x(e.unit,"SystemCallErrorNumber")?n:[...n,"SystemCallErrorNumber=EPERM"]}var tF=y({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:Qc,advice:$y}),Jc={docs:{what:"`SystemCallFilter=` limits the system calls of the service to a list, or forbids those of a list with `~`. Groups such as `@system-service` stand for sets of calls.",why:"Each call that is open is kernel code that a compromised service can attack or misuse: mounting, loading modules, tracing other processes, rebooting. `@system-service` covers what ordinary services use and leaves out the rest, and with it new calls of later kernels.",breaks:"A forbidden call ends the process: `code=dumped, status=31/SYS` or `code=killed`. If it hits a child, only that dies and the unit stays active while parts of it fail (`Bad system call`, `exited on signal 31`). `~@privileged` hits daemons that start as root and switch user (`setgroups`), and everything that calls `chown`; `~@resources` hits `nice` and processor affinity. Node needs `@pkey` in addition. Look for `type=1326` with `syscall=` in the kernel or audit log.",fix:"`SystemCallFilter=@system-service` and on a second line `SystemCallFilter=~@privileged @resources`. If that is too strict, the first line alone settles all checks but those two. The first line decides the mode: with the `~` line first the other one only re-allows calls. `~` counts only at the start of the value. What is to stay open comes last: `SystemCallFilter=@chown`. To find out what is used, run with `SystemCallLog=~@system-service` and no filter, or with `SystemCallErrorNumber=EPERM`, which lets calls fail instead of ending the process, but leaves no trace in the log. A misspelt group is skipped; if it was the only one, nearly everything is forbidden and the score improves. `SystemCallFilter=` alone lifts the filter. Add `SystemCallArchitectures=native`.",seeAlso:["systemd.exec(5)","systemd-analyze(1)","seccomp(2)"]},examples:{bad:[{unit:`[Service]
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
`,because:"all groups that count are closed"}]}};var Gy=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],rF=y({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>Gy.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]}),ed={docs:{what:"`UMask=` sets which permission bits are taken away from files and directories that the service creates. The default is 0022: everyone may read, only the account of the service may write.",why:"Databases, logs, caches and backups are created readable for every local account, unless the program takes care itself. A mask without the bits 0022 makes them writable, and then others can plant data.",breaks:"Files and sockets that another account has to use: a web server that connects to the socket of the application, log collectors in the group `adm`, uploads that a web server delivers. The other side reports `Permission denied` (EACCES). Files that existed before keep their mode.",fix:"`UMask=0077`. If the group has to read: `UMask=0027`, which is nearly as good; if it has to write too, for a socket for instance: `UMask=0007`. Alternatively open the socket in a `.socket` unit with `SocketMode=` and `SocketGroup=`. A program that calls `chmod` is not bound by the mask. Directories made by `StateDirectory=` and `LogsDirectory=` have `StateDirectoryMode=` and `LogsDirectoryMode=` instead.",seeAlso:["systemd.exec(5)","umask(2)"]},examples:{bad:[{unit:`[Service]
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
`,because:"new files belong to the service alone"}]}};var aF=y({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:s},n)=>n!==0?"":e.DynamicUser?"dynamic":t!==null&&s.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]}),td={docs:{what:"`User=` names the account of the service; `DynamicUser=yes` lets systemd make one up for as long as the service runs. Without either, a system service runs as root.",why:"A flaw in a service that runs as root is a flaw in the whole system, and most other settings then only slow an attacker down. `nobody` is little better: NFS and other services use it as well, and all of them can get at each other.",breaks:"Files that belong to root (`Permission denied`), PID files in `/run`, logs in `/var/log`, device nodes, ports below 1024, signals to other accounts. If the account does not exist the service ends with `status=217/USER` (`Failed to determine user credentials`). Daemons that switch user themselves, nginx or sshd for example, expect to start as root. With `DynamicUser=yes` also files shared with others by numeric account, D-Bus rules for a named account, and programs that need `$HOME`.",fix:"For a service that keeps its data in its own directory: `DynamicUser=yes` with `StateDirectory=app`; existing data there is moved and re-owned at the next start. Otherwise make an account with sysusers.d and write `User=app` with `StateDirectory=app`, `RuntimeDirectory=app` and `LogsDirectory=app`. For low ports use a `.socket` unit or `AmbientCapabilities=CAP_NET_BIND_SERVICE`. `DynamicUser=yes` implies `PrivateTmp=`, `ProtectSystem=strict`, `ProtectHome=read-only`, `NoNewPrivileges=`, `RestrictSUIDSGID=` and `RemoveIPC=`; together with `User=root` the service is still root. A daemon that drops its rights itself keeps root and gets a short `CapabilityBoundingSet=`. The score only compares names: `User=root` and `User=0` are root for it.",seeAlso:["systemd.exec(5)","sysusers.d(5)"]},examples:{bad:[{unit:`[Unit]
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
`,because:"the service has an account of its own"}]}};var dF=d({id:"expired-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment whose time is over",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{expired:"this comment held until {date}: what it left out is reported again"},help:"Mend what it left out and remove the comment, or give it a new date.",check({suppressions:e,report:t}){for(let{file:s,until:n,expired:r}of e)n!==null&&r&&t({message:"expired",data:{date:n.date},file:s,span:n.span})}}),sd={docs:{what:"Finds `unitlint: ignore[...]` comments with an `until=` date that has passed. The date is the last day on which the comment holds, in UTC.",why:"The finding was to be mended by that day. From then on it is reported again.",breaks:"Nothing: systemd reads no comments.",fix:"Mend what is reported and remove the comment. If it takes longer, write a new date.",seeAlso:["docs/suppressions.md"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] until=2020-01-31 -- reports are public
UMask=0022
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] until=2999-12-31 -- reports are public
UMask=0022
`,because:"the day has not come"}]}};var Yy={CacheDirectory:"%C",LogsDirectory:"%L",RuntimeDirectory:"%t",StateDirectory:"%S"},gF=d({id:"hard-coded-path",category:"hygiene",summary:"a folder is written out that a specifier stands for",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{specifier:"{path} is written out: {specifier} means the same and follows the manager"},help:"Write the specifier, or $RUNTIME_DIRECTORY and its kin in the program.",check({unit:e,report:t}){let s=he(e).filter(({path:n})=>!n.includes("/private/"));for(let{line:n,arguments:r}of Fe(e))for(let{text:o,start:i,end:a}of r){let l=s.find(({path:m})=>o===m||o.includes(`${m}/`)||o.endsWith(`=${m}`));if(l===void 0)continue;let c=l.path.slice(l.path.lastIndexOf("/"));t({message:"specifier",data:{path:l.path,specifier:`${Yy[l.directive]}${c}`},file:n.file,span:F(n.node,i,a)})}}}),nd={docs:{what:"Finds folders of `StateDirectory=`, `CacheDirectory=`, `LogsDirectory=` and `RuntimeDirectory=` that command lines write out.",why:"The name stands in two places that can drift apart, and a unit with specifiers works in the user manager too.",breaks:"Nothing.",fix:"`%S/app` for /var/lib/app, `%C/app`, `%L/app`, `%t/app`.",seeAlso:["systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
StateDirectory=ledger
ExecStart=/usr/bin/ledger --data /var/lib/ledger/db
`,lines:[3]}],good:[{unit:`[Service]
StateDirectory=ledger
ExecStart=/usr/bin/ledger --data %S/ledger/db
`,because:"the specifier follows the manager"}]}};var vF=d({id:"malformed-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that cannot be read, and so leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{malformed:"this comment leaves nothing out: {fault}"},help:'Write "# unitlint: ignore[rule-id] -- reason", with until=2027-01-31 before the reason for a time limit.',check({suppressions:e,report:t}){for(let{file:s,span:n,fault:r}of e)r!==null&&t({message:"malformed",data:{fault:r},file:s,span:n})}}),rd={docs:{what:"Finds comments that start with `unitlint:` and do not read as `ignore[rule-id, ...] until=DATE -- reason`.",why:"Such a comment looks as if findings were left out with care, and does nothing. There is no way to leave out everything: the rules are named.",breaks:"Nothing: systemd reads no comments.",fix:"Name the rules in brackets, write dates as `until=2027-01-31`, and put the reason behind `--`.",seeAlso:["docs/suppressions.md"]},examples:{bad:[{unit:`[Service]
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
`,because:"the comment names a rule and a reason"}]}};var xF=d({id:"missing-description",category:"hygiene",summary:"the unit has no Description=",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{none:"Description= is not set: systemctl and the journal show the file name"},help:"Write a few words that say what the service is: Description=Ledger of the accounts department.",check({unit:e,report:t}){let[s]=e.files;s?.role==="main"&&e.refusal===null&&!x(e,"Description")&&t({message:"none",file:s,span:$t(s,"Unit")})}}),od={docs:{what:"Finds units without `Description=`.",why:"It is what people see at boot, in `systemctl status` and in the journal.",breaks:"Nothing.",fix:"A noun phrase, not a sentence, without the word service.",seeAlso:["systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
`,lines:[1]}],good:[{unit:`[Unit]
Description=Ledger
[Service]
ExecStart=/usr/bin/ledger
`,because:"it says what it is"}]}};var EF=d({id:"missing-documentation",category:"hygiene",summary:"the unit has no Documentation=",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{none:"Documentation= is not set"},help:"Write where help is found: Documentation=man:ledger(8) https://example.org/ledger.",check({unit:e,report:t}){let[s]=e.files;s?.role==="main"&&e.refusal===null&&!x(e,"Documentation")&&t({message:"none",file:s,span:$t(s,"Unit")})}}),id={docs:{what:"Finds units without `Documentation=`.",why:"`systemctl help` opens it, and who is woken at night starts there.",breaks:"Nothing.",fix:"`man:`, `info:`, `file:` or `https:` addresses, most important first.",seeAlso:["systemd.unit(5)"]},examples:{bad:[{unit:`[Unit]
Description=Ledger
[Service]
ExecStart=/usr/bin/ledger
`,lines:[1]}],good:[{unit:`[Unit]
Documentation=man:ledger(8)
[Service]
ExecStart=/usr/bin/ledger
`,because:"it says where help is"}]}};var ad="network-online.target",qy=["Wants","Requires","BindsTo","Requisite","Upholds","PartOf"],TF=d({id:"network-online-not-wanted",category:"hygiene",summary:"the unit waits for a target that nothing starts",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",about:["After"],messages:{after:"After=network-online.target waits for nothing unless something starts that target"},help:"Add Wants=network-online.target, or use After=network.target if the service copes with a network that comes later.",check({unit:e,report:t}){let s=r=>k(e,r).find(({node:o})=>o.value.split(/\s+/).includes(ad)),n=s("After");n!==void 0&&qy.every(r=>s(r)===void 0)&&t({message:"after",...ke(n,r=>r===ad)})}}),ld={docs:{what:"Finds `After=network-online.target` without `Wants=`.",why:"`After=` orders, it starts nothing. Where no other unit wants the target the service starts before the network is up.",breaks:"With `Wants=` the boot may wait for the network.",fix:"`Wants=network-online.target` beside `After=`.",seeAlso:["systemd.special(7)"]},examples:{bad:[{unit:`[Unit]
After=network-online.target
[Service]
ExecStart=/usr/bin/ledger
`,lines:[2]}],good:[{unit:`[Unit]
After=network-online.target
Wants=network-online.target
[Service]
ExecStart=/usr/bin/ledger
`,because:"the target is started"}]}};var BF=d({id:"no-core-dumps",category:"hygiene",summary:"no core dump is left when a filter kills the service",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["LimitCORE"],messages:{none:"LimitCORE=0 leaves no core dump: what a filter of system calls killed is hard to find"},help:"Leave core dumps on while restrictions are tried out; CoredumpFilter= keeps secrets out of them.",check({unit:e,sandbox:t,report:s}){let n=g(e,"LimitCORE"),r=N(e,"LimitCORE")?.value;n!==void 0&&r?.soft===0&&t?.syscallFilter!==void 0&&s({message:"none",...h(n)})}}),cd={docs:{what:"Finds `LimitCORE=0` beside `SystemCallFilter=`.",why:"A core dump shows which call was stopped and from where. Without it there is only `status=31/SYS`.",breaks:"Core dumps hold what was in memory, passwords included.",fix:"Switch them off when the service has run for a while.",seeAlso:["systemd.exec(5)","coredumpctl(1)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
SystemCallFilter=@system-service
LimitCORE=0
`,lines:[4]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
LimitCORE=0
`,because:"no filter kills it"}]}};var GF=d({id:"restart-without-limit",category:"hygiene",summary:"the service is restarted at once and for ever",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["Restart"],messages:{fast:"Restart={restart} with RestartSec={delay} restarts a broken service without a pause: the cause drowns in the journal",unlimited:"StartLimitIntervalSec=0 lets the service be restarted for ever"},help:"Write RestartSec=5s, and let StartLimitIntervalSec= and StartLimitBurst= end it.",check({unit:e,report:t}){let s=p(e,"Restart")??"no",n=g(e,"Restart");if(n===void 0||s!=="always"&&s!=="on-failure")return;let r=g(e,"StartLimitIntervalSec");r!==void 0&&N(e,"StartLimitIntervalSec")?.value===0&&t({message:"unlimited",...h(r)}),g(e,"RestartSec")===void 0&&s==="always"&&t({message:"fast",data:{restart:s,delay:"100ms"},...h(n)})}}),dd={docs:{what:"Finds `Restart=always` without `RestartSec=`, and start limits that are switched off.",why:"A service that fails at once is started ten times a second until the start limit ends it. While a sandbox is being tightened the first message is what matters, and it is hard to find.",breaks:"A service that crashes is down for a few seconds longer.",fix:"`RestartSec=5s`; `Restart=on-failure`; `RestartSteps=` with `RestartMaxDelaySec=` (from 254) for growing pauses.",seeAlso:["systemd.service(5)","systemd.unit(5)"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
Restart=always
`,lines:[3]},{unit:`[Unit]
StartLimitIntervalSec=0
[Service]
ExecStart=/usr/bin/ledger
Restart=on-failure
`,lines:[2]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
Restart=always
RestartSec=5
`,because:"there is a pause"}]}};var jF=d({id:"unexplained-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment without a reason",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",options:{least:{kind:"integer",default:1,least:0,most:1e3,summary:"letters that a reason has at least; 0 asks for none"}},messages:{missing:"this comment gives no reason",short:"this reason is shorter than {least} letters"},help:'Write behind "--" why the finding does not matter here.',check({suppressions:e,options:t,report:s}){for(let{file:n,span:r,reason:o,fault:i}of e)i!==null||o.length>=t.least||s({message:o===""?"missing":"short",data:{least:String(t.least)},file:n,span:r})}}),md={docs:{what:"Finds `unitlint: ignore[...]` comments without a reason behind `--`.",why:"Whoever reads the unit next year can not tell whether the finding still does not matter.",breaks:"Nothing: systemd reads no comments.",fix:"Write the reason behind `--`. The option `least` sets how long it must be; `[rules] unexplained-suppression = off` asks for none.",seeAlso:["docs/suppressions.md"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask]
UMask=0022
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] -- reports are public
UMask=0022
`,because:"the comment says why"}]}};var QF=d({id:"unknown-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that names a rule there is not",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:'there is no rule "{id}", so this comment leaves nothing of it out'},help:'Take the id from the finding, or from "unitlint rules".',check({suppressions:e,ruleIds:t,report:s}){for(let{file:n,rules:r}of e)for(let{id:o,span:i,use:a}of r){if(a!=="unknown")continue;let l=O(o,t,1)[0];s({message:"unknown",data:{id:o},file:n,span:i,...l===void 0?{}:{help:`Did you mean ${l}?`}})}}}),ud={docs:{what:"Finds rule ids in `unitlint: ignore[...]` comments that no rule has. Categories are no rules.",why:"The comment leaves nothing out, and nobody notices until the finding fails a build.",breaks:"Nothing: systemd reads no comments.",fix:"Write the id as the finding shows it.",seeAlso:["docs/suppressions.md"]},examples:{bad:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[u-mask] -- reports are public
UMask=0022
`,lines:[3]}],good:[{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] -- reports are public
UMask=0022
`,because:"there is a rule umask"}]}};var tT=d({id:"unused-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unused:"{id} reports nothing that this comment is for"},help:"Remove it, or move it to a line of its own right above the line it is for.",check({suppressions:e,report:t}){for(let{file:s,line:n,rules:r}of e){let o=r.filter(({use:a})=>a==="unused"),i={title:"Remove the comment",applicability:"safe",edits:[{file:s,span:n,text:""}]};for(let{id:a,span:l}of o)t({message:"unused",data:{id:a},file:s,span:l,fixes:o.length===r.length?[i]:[]})}}}),pd={docs:{what:"Finds rules in `unitlint: ignore[...]` comments that report nothing at the place of the comment. A rule that does not run is not counted, nor is one that needs an exposure in a unit that has none.",why:"It hides the next finding of the kind, which nobody has looked at.",breaks:"Nothing: systemd reads no comments.",fix:"Remove the comment. It may also stand in the wrong place: it is for the line below it, for the section whose header is below it, or for the whole file when it stands above the first header.",seeAlso:["docs/suppressions.md"]},examples:{bad:[{unit:`[Service]
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
`,because:"a comment above the first header is for the whole file"},{unit:`[Service]
ExecStart=/usr/bin/ledger
# unitlint: ignore[umask] until=2020-13-01 -- reports are public
UMask=0022
`,because:"a comment that cannot be read is reported as that alone"}]}};var jy={"address-family-missing":ta,"capability-missing":sa,"code-generation-blocked":na,"device-policy-strict":ra,"device-unreachable":oa,"exchange-cut-off":ia,"kernel-interface-blocked":la,"limit-breaks":da,"network-cut-off":ma,"path-read-only":ya,"proc-hidden":ka,"program-hidden":Aa,"resolver-denied":Ca,"restriction-breaks":Ra,"sessions-inherit":Ia,"setuid-program-blocked":Da,"system-call-missing":Na,"user-namespace-breaks":Fa,"deprecated-setting":Wa,"duplicate-setting":Ka,"empty-deny-list":$a,"invalid-value":Ga,"list-order":ja,"list-syntax":Xa,"loosened-by-drop-in":Za,"notify-from-child":Qa,"obsolete-directive":Ja,"path-not-there":el,"pid-file-not-writable":sl,"shared-user":nl,"shell-syntax":rl,"stray-line":il,"swallowed-line":ll,"too-new-directive":cl,"too-new-value":dl,"trailing-comment":ml,"unit-refused":pl,"unknown-directive":hl,"unknown-section":fl,"unread-drop-in":gl,"unread-rest":yl,"wrong-section":bl,"ambient-in-user-namespace":vl,"ambient-outside-bounding-set":wl,"container-client":xl,"deny-list":Al,"device-allow-closes":Cl,"dynamic-user-conflict":_l,"dynamic-user-files":Rl,"environment-file-writable":El,"exception-without-protection":Il,"full-privileges":Dl,"homes-elsewhere":Fl,"homes-under-strict":Tl,"implied-no-new-privileges":Ol,"ip-address-allow":Ul,"kill-mode-leftovers":Ml,"memory-deny-bypass":Ll,"needs-bpf":Bl,"needs-controller":Wl,"no-effect-in-user-manager":Hl,"optional-profile":$l,"other-architectures":Yl,"path-exception-without-effect":ql,"permissions-start-only":jl,"private-network-sockets":zl,"privileged-helper":Xl,"protect-proc-as-root":Zl,"protection-reopened":Ql,"remove-ipc-as-root":Jl,"root-directory-leak":ec,"rootlike-capability":tc,"rootlike-group":sc,"sandbox-can-be-left":rc,"secret-in-unit":cc,"shared-memory-folder":dc,"socket-sandbox":uc,"umask-hides-logs":pc,"user-not-applied":hc,"writable-home-tmpfs":fc,"writable-program":gc,"ambient-capabilities":yc,"capability-bounding-set":vc,delegate:Sc,"device-policy":wc,"ip-address-deny":Pc,"keyring-mode":kc,"lock-personality":xc,"memory-deny-write-execute":Ac,"no-new-privileges":Cc,"notify-access":_c,"private-devices":Rc,"private-mounts":Ec,"private-network":Ic,"private-tmp":Dc,"private-users":Nc,"proc-subset":Fc,"protect-clock":Tc,"protect-control-groups":Oc,"protect-home":Uc,"protect-hostname":Mc,"protect-kernel-logs":Lc,"protect-kernel-modules":Bc,"protect-kernel-tunables":Wc,"protect-proc":Vc,"protect-system":Kc,"remove-ipc":Hc,"restrict-address-families":Gc,"restrict-namespaces":Yc,"restrict-realtime":qc,"restrict-suid-sgid":jc,"root-directory":zc,"supplementary-groups":Xc,"system-call-architectures":Zc,"system-call-filter":Jc,umask:ed,user:td,"expired-suppression":sd,"hard-coded-path":nd,"malformed-suppression":rd,"missing-description":od,"missing-documentation":id,"network-online-not-wanted":ld,"no-core-dumps":cd,"restart-without-limit":dd,"unexplained-suppression":md,"unknown-suppression":ud,"unused-suppression":pd};0&&(module.exports={pages});
