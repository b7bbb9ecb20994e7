var p=e=>({...e,category:"exposure",confidence:"high",persona:"regular"}),F=e=>e;var Oe=[],v=(e,t=Oe)=>({effect:"set",value:e,faults:t}),S=(e,t=Oe)=>({effect:"add",value:e,faults:t}),h=(e=void 0)=>({effect:"reset",value:e,faults:Oe});function y(e,t,s,n=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:s,suggestions:n}]}}function L(e,t,s){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:s}]}}function Wl(e,t,s){if(Math.abs(e.length-t.length)>s)return s+1;let n=[],r=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let a=1;a<=t.length;a+=1){let l=e.charAt(o-1)===t.charAt(a-1),c=Math.min((r[a]??0)+1,(i[a-1]??0)+1,(r[a-1]??0)+(l?0:1));o>1&&a>1&&e.charAt(o-1)===t.charAt(a-2)&&e.charAt(o-2)===t.charAt(a-1)&&(c=Math.min(c,(n[a-2]??0)+1)),i.push(c)}n=r,r=i}return r[t.length]??s+1}var Kl=64;function x(e,t,s=3){if(e===""||e.length>Kl)return[];let n=Math.max(1,Math.floor(e.length/3)),r=e.toLowerCase(),o=[];for(let i of t){let a=i===e?0:Wl(r,i.toLowerCase(),n);a<=n&&o.push({candidate:i,distance:a})}return o.sort((i,a)=>i.distance-a.distance||(i.candidate<a.candidate?-1:1)),o.slice(0,s).map(({candidate:i})=>i)}var He=e=>e===32||e===9||e===10||e===13,Vl=/['"\\]/;function P(e,t){return Vl.test(e)?Gl(e,t):{words:Yl(e),malformedAt:null}}function Yl(e){let t=[],s=0;for(;s<e.length;){for(;s<e.length&&He(e.charCodeAt(s));)s+=1;let n=s;for(;s<e.length&&!He(e.charCodeAt(s));)s+=1;s>n&&t.push({text:e.slice(n,s),start:n,end:s})}return t}function Gl(e,t){let s=[],n=0;for(;;){for(;n<e.length&&He(e.charCodeAt(n));)n+=1;if(n>=e.length)return{words:s,malformedAt:null};let r=$l(e,n,t);if(r===null)return{words:s,malformedAt:n};s.push({text:r.text,start:n,end:r.end}),n=r.end}}function $l(e,t,s){let n=s.unclosed==="closed",r="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n?{text:r,end:e.length}:null;r+=s.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":r+=a;else if(s.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(He(e.charCodeAt(i)))break;r+=a}i+=1}return o!==""&&!n?null:{text:r,end:i}}function pe(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var jl=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function z(e){let t=jl.exec(e);if(t===null)return null;let[,s,n,r,o,i,a]=t,l=qe(n,16)??qe(r,2)??qe(o??i,8)??qe(a,10);return l===null?null:s==="-"?-l:l}var qe=(e,t)=>e===void 0?null:Number.parseInt(e,t);var Et=e=>e===4?32:128;function As(e){let t=e.split(".");if(t.length!==4)return null;let s=0n;for(let n of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(n)||Number(n)>255)return null;s=s<<8n|BigInt(n)}return s}function Ps(e){if(e==="")return[];let t=[],s=e.split(":");for(let[n,r]of s.entries()){let o=n===s.length-1&&r.includes(".")?As(r):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(r))t.push(BigInt(`0x${r}`));else return null}return t}function Hl(e){let t=e.split("::");if(t.length>2)return null;let s=Ps(t[0]??""),n=Ps(t[1]??"");if(s===null||n===null)return null;let r=8-s.length-n.length;return(t.length===1?r!==0:r<1)?null:[...s,...Array.from({length:r},()=>0n),...n].reduce((i,a)=>i<<16n|a,0n)}function ql(e,t,s){let n=BigInt(Et(e)-s);return{family:e,address:t>>n<<n,length:s}}function ze(e){let t=e.indexOf("/"),s=t<0?e:e.slice(0,t),n=s.includes(":")?6:4,r=n===6?Hl(s):As(s);if(r===null)return null;let o=t<0?Et(n):z(e.slice(t+1));return o===null||o<0||o>Et(n)?null:ql(n,r,o)}var J=e=>{let t=ze(e);return t===null?[]:[t]},Xe={any:[...J("0.0.0.0/0"),...J("::/0")],localhost:[...J("127.0.0.0/8"),...J("::1/128")],"link-local":[...J("169.254.0.0/16"),...J("fe80::/64")],multicast:[...J("224.0.0.0/4"),...J("ff00::/8")]},Xl=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function zl(e){let t=Object.hasOwn(Xe,e)?Xe[e]:void 0;return t!==void 0?t:Xl.test(e)?Xe.localhost??[]:J(e)}var Rs=(e,t)=>{if(e==="")return h();let{words:s,malformedAt:n}=P(e,{quotes:"kept"}),r=[...t??[]],o=[];for(let i of s){let a=zl(i.text);a.length>0?r.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>x(i.text,Object.keys(Xe),1)})}return n!==null&&o.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),S(r,o)},Is=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,Je=e=>e.some(({family:t,length:s})=>t===4&&s===0)&&e.some(({family:t,length:s})=>t===6&&s===0);var Ns=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,Ts=`63	252-252
62	254`,Ds=`AF_UNIX	1
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
AF_FILE	1`,Os=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,Fs=`native
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
s390x`,Us=`E2BIG
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
EXFULL`,Ms=`%a
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
x86`,Ws=`HUP
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
SYS`,Ks=`other
batch
idle
fifo
ext	262
rr`,Vs=`none
realtime
best-effort
idle`,Ys=`emerg
alert
crit
err
warning
notice
info
debug`,Gs=`kern
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
local7`;var $s=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,js=`AS	bytes
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
STACK	bytes`,Hs=`seconds	1000000
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
\xB5s	1`,qs=`null
tty
tty-force
tty-fail
socket
fd
data
file`,Xs=`inherit
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
syslog+console`,zs=`shared
slave
private`,Js=`udplite
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
tilegx`,en=`private-users
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
container-other`,tn=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,sn=`device-tree
uefi
device-tree-compatible(
smbios-field(`,nn=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var j=["252","254","257","262"];var Pt=j[j.length-1]??"262";function C(e,t){return{first:e,changes:t}}function rn(e,t){let s=e.first;for(let n of j){let r=e.changes[n];if(r!==void 0&&(s=r),n===t)break}return s}function B(e,t){if(e==="")return!0;let s=Number(t);return e.split(",").some(n=>{let[r="",o]=n.split("-");return s>=Number(r)&&(o===void 0||s<=Number(o))})}var Zl={templateInstance:C("i",{257:"test_instance"}),capabilityInitialBits:C(64,{262:63}),capabilityInversionBits:C(64,{262:41}),capabilityUnclosedQuote:C("dropped",{254:"closed"}),privateMountsUnset:C("off",{254:"on"}),unknownFamily:C("skipped",{262:"ends-line"}),globSectionName:C("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:C(!0,{262:!1}),execPrefixes:C("-@:+!",{262:"-@:+!|"}),execFolderEndings:C(["/"],{257:["/","/.","/.."]}),ambientPrefix:C("honoured",{262:"ignored"}),userManagerIsUnprivileged:C(!1,{262:!0}),policyNotAnObject:C("ignored",{262:"error"}),warnsOfWeekdays:C(!1,{262:!0}),highestIoClass:C(8,{262:7}),imagesOutsideApi:C(!1,{257:!0}),unknownImagePolicies:C("refused",{262:"taken"}),directoryFlags:C("any",{257:"checked"}),pathsInApi:C("taken",{257:"refused"}),warnsOfVarRun:C(!1,{257:!0}),vsockTypes:C(!1,{254:!0}),alternativeInterfaces:C(!1,{257:!0}),bindsPortZero:C(!1,{257:!0}),renamesImports:C(!1,{257:!0}),textlessOutcome:C("incomparable",{262:"first"}),privateTmpNeedsNamespace:C([],{257:["disconnected"],262:["connected","disconnected"]})},Ql={oneshotRestartForceExitStatus:C(!0,{257:!1}),forkingPrivatePids:C(!1,{257:!0}),dynamicUserHomeDirectory:C(!1,{257:!0}),workingDirectoryInApiMount:C(!1,{257:!0}),dynamicUserInUserManager:C(!1,{257:!0}),managedPrivateUsers:C(!1,{262:!0}),userNamespacePathWithPrivateUsers:C(!1,{262:!0}),privatePidsPam:C(!1,{262:!0})};function on(e,t){return Object.fromEntries(Object.entries(e).map(([n,r])=>[n,rn(r,t)]))}function an(e){return{...on(Zl,e),refuses:on(Ql,e)}}var ln=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
UMask:0`;function dn(e,t){if(!e.includes(":"))return Number(e);let s=e.split(" ").find(n=>B(n.slice(0,n.indexOf(":")),t));return Number(s?.slice(s.indexOf(":")+1))}function un(e){return ln.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,s=""])=>t!==""&&B(s,e)).map(([t="",s="",n="",r="",,o="",i=""])=>({field:t,name:s,weight:dn(n,e),range:dn(r,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}function mn(e){let t=new Map;for(let[s,n]of cn.split(`
`).entries()){let[r="",o=""]=n.split("	");if(B(o,e))for(let i of r.split(" "))t.set(i,s)}return t}var At={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},pn=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
TimeoutStopSec		undocumented	time-span`;var Rt=`
${pn}`,fn=new Map,hn=new Map;function ec(e){let t=Z.lastIndexOf(`
[`,e),s=Z.slice(t<0?1:t+2,Z.indexOf("]",t+1)),n=Z.indexOf(`
`,e),[r="",o="",i="",a=""]=Z.slice(e,n<0?void 0:n).split("	");return{sections:s.split(","),name:r,since:o===""?null:Number(o),flags:i,specs:a}}function Ze(e){let t=hn.get(e);if(t!==void 0)return t;let s=[],n=`
${e}	`;for(let r=Z.indexOf(n);r>=0;r=Z.indexOf(n,r+1))s.push(ec(r+1));return hn.set(e,s),s}var tc=()=>[...new Set(Z.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],gn=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function sc(e){let t=Rt.indexOf(`
${e}	`);if(t<0)return gn(e);let s=Rt.indexOf(`
`,t+1),[,n="",r=""]=Rt.slice(t+1,s<0?void 0:s).split("	"),o=r.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");return{...gn(n),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")}}function Qe(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let s of e.split(" ")){let n=s.indexOf(":");if(n<0)return s;if(B(s.slice(0,n),t))return s.slice(n+1)}return null}function nc(e){let t=fn.get(e)??sc(e);return fn.set(e,t),t}var yn=(e,t,s)=>e!==""&&e.split(",").some(n=>n===t||n.startsWith(`${t}@`)&&B(n.slice(t.length+1),s));function rc(e,t,s,n){let r=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...nc(n),name:e.name,section:s,setting:r===void 0?e.name:r.slice(6),since:e.since,fatal:yn(e.flags,"fatal",t),documented:!yn(e.flags,"undocumented",t)}}function bn(e,t){let s=new Map,n=(r,o)=>{let i=s.get(r);if(i===void 0&&(i=new Map,s.set(r,i)),i.has(o))return i.get(o);let a=Ze(o).find(({sections:d})=>d.includes(r)),l=a===void 0?null:oc(a,e,t),c=a===void 0||l===null?void 0:rc(a,e,r,l);return i.set(o,c),c};return{find:n,namesIn:r=>tc().filter(o=>n(r,o)!==void 0),sectionsWith:r=>[...new Set(Ze(r).flatMap(({sections:o})=>o))].filter(o=>n(o,r)!==void 0)}}var oc=(e,t,s)=>e.since!==null&&e.since>s?null:Qe(e.specs,t)??ic(e,t);function ic(e,t){if(e.since===null||e.since<=Number(t))return null;let s=j.find(n=>Number(n)>Number(t)&&Qe(e.specs,n)!==null);return s===void 0?null:Qe(e.specs,s)}function It(e,t){let s=Ze(t).find(({sections:r})=>r.includes(e));if(s===void 0)return null;let n=j.find(r=>Qe(s.specs,r)!==null);return s.since??(n===void 0?null:Number(n))}function Sn(e){return Ze(e).flatMap(({sections:t})=>t)}var ve=e=>At[e],vn=Object.keys(At);var fe=e=>new Uint32Array(e+31>>>5);function Fe(e,t){let s=t>>>5;e[s]=(e[s]??0)|1<<(t&31)}function Nt(e,t){return((e[t>>>5]??0)>>>(t&31)&1)===1}function we(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)|(t[s]??0)}function et(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)&~(t[s]??0)}function wn(e,t){for(let s=0;s<e.length;s+=1)if(((e[s]??0)&(t[s]??0))!==0)return!0;return!1}function _n(e,t){for(let s=0;s<t.length;s+=1)if(((t[s]??0)&~(e[s]??0))!==0)return!1;return!0}var kn=e=>e.every(t=>t===0);var Cn=`_llseek	-
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
writev	20`,xn=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var ac=/^([^(]+)(?:\((.+)\))?$/;function lc(e){let t=new Map;for(let s of xn.split(`
`)){let[n="",r="",o=""]=s.split("	");if(n===""||!B(o,e))continue;let i=[];for(let a of r.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=ac.exec(a)??[];B(c,e)&&i.push(l)}t.set(n,i)}return t}function En(e){let t=new Map,s=[],n=new Map;for(let l of Cn.split(`
`)){let[c="",d="-",m=""]=l.split("	");c===""||!B(m,e)||(t.set(c,s.length),s.push(c),d!=="-"&&n.set(c,Number(d)))}let r=fe(s.length);for(let l of n.keys())Fe(r,t.get(l)??0);let o=lc(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let d=i.get(l);if(d!==void 0)return d;let m=fe(s.length);for(let f of c){let _=t.get(f);_!==void 0?Fe(m,_):f.startsWith("@")&&we(m,a(f)??m)}return i.set(l,m),m};return{bitOf:t,names:s,native:r,numberOf:n,groups:o,group:a}}function K(e,t,s){return e.split(`
`).filter(n=>n!=="").map(n=>n.split("	")).filter(n=>B(n[t]??"",s))}var Tt=(e,t)=>new Set(K(e,1,t).map(([s=""])=>s)),Pn=(e,t)=>new Map(K(e,2,t).map(([s="",n=""])=>[s.toUpperCase(),Number(n)])),cc={architectures:Qs,cgroupControllers:Zs,coredumpFilters:$s,execInputs:qs,execOutputs:Xs,filesystemGroups:nn,firmwares:sn,ioSchedulingClasses:Vs,logFacilities:Gs,logLevels:Ys,mountPropagations:zs,personalities:Bs,schedulingPolicies:Ks,securityModules:tn,signalNames:Ws,socketProtocols:Js,virtualizations:en};function Q(e){let t=null;return()=>(t??={made:e()},t.made)}var An=new Map;function Rn(e,t){let s=`${e} ${t}`,n=An.get(s);if(n!==void 0)return n;let r=dc(e,t);return An.set(s,r),r}function dc(e,t){let s=Q(()=>un(e)),n=Q(()=>bn(e,t)),r=Q(()=>En(e)),o=Q(()=>Pn(Ns,e)),i=Q(()=>Pn(Ds,e)),a=Q(()=>new Set(K(Os,2,e).map(([_=""])=>_))),l=Q(()=>Tt(Fs,e)),c=Q(()=>Tt(Us,e)),d=new Map,m=_=>{let I=d.get(_)??K(cc[_],_==="filesystemGroups"?2:1,e).map(([re=""])=>re);return d.set(_,I),I},f=Q(()=>new Set([...Tt(Ms,e)].map(_=>_.slice(1))));return{version:t,table:e,behaviour:an(e),words:m,directive:(_,I)=>n().find(_,I),get checks(){return s()},get directives(){return n()},get syscalls(){return r()},get capabilities(){return o()},get addressFamilies(){return i()},get namespaces(){return a()},get syscallArchitectures(){return l()},get errnoNames(){return c()},get specifiers(){return f()}}}var In=e=>(1n<<BigInt(e))-1n,Dt=e=>In(e.behaviour.capabilityInitialBits),oe=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),uc=e=>Number(K(Ts,1,e.table)[0]?.[0]??0);function mc(e,t){let s=t.capabilities.get(e.toUpperCase());if(s!==void 0)return s;let n=z(e);return n!==null&&n>=0&&n<=uc(t)?n:null}function pc(e,t,s){let n=s.behaviour.capabilityUnclosedQuote==="closed",{words:r,malformedAt:o}=P(e.slice(t),{quotes:"removed",unclosed:n?"closed":"malformed"}),i=0n,a=[];for(let l of r){let c=mc(l.text,s);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:pe(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>fc(l.text,s)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function fc(e,t){let s=e.toUpperCase(),n=[...t.capabilities.keys()],r=s.startsWith("CAP_")?s:`CAP_${s}`;if(n.includes(r))return[r];let o=`_${r.slice(4)}`,i=n.filter(a=>a.endsWith(o));return i.length>0?i:x(r,n,2)}var Nn=(e,t,s)=>{let{facts:n}=s,r=e.startsWith("~"),{set:o,faults:i}=pc(e,r?1:0,n),a=s.directive.name==="CapabilityBoundingSet"?Dt(n):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?v(r?In(n.behaviour.capabilityInversionBits)&~o:o,i):S(r?l&~o:l|o,i)};var hc=/^[0-9A-Za-z:\-_.\\@]+$/,gc=255;function yc(e){let t=e.lastIndexOf("."),s=vn.find(o=>o===e.slice(t+1));if(t<0||s===void 0)return null;let n=e.slice(0,t),r=n.indexOf("@");return{full:e,type:s,base:n,prefix:r<0?n:n.slice(0,r),instance:r<0?null:n.slice(r+1)}}var Ot=({full:e,base:t})=>e.length<=gc&&hc.test(t)&&!t.startsWith("@");function Ue(e){let t=yc(e);return t!==null&&Ot(t)?t:null}var Tn=e=>e.instance==="";function Dn(e,t){let s=`${e.prefix}@${t}`;return{...e,full:`${s}.${e.type}`,base:s,instance:t}}function Me(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,s)=>String.fromCharCode(Number.parseInt(s,16)))}function On(e){let t=e.split("/").filter(n=>n!==""&&n!==".");if(t.length===0)return"-";let s=new TextEncoder().encode(t.join("/"));return Array.from(s,(n,r)=>{let o=String.fromCharCode(n);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(r===0&&o===".")?o:`\\x${n.toString(16).padStart(2,"0")}`}).join("")}var bc="host",Sc="a".repeat(32),Fn={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function vc(e,t,s){let n=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return Me(t.prefix);case"i":return t.instance??"";case"I":return Me(t.instance??"");case"j":return n;case"J":return Me(n);case"f":return`/${Me(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return Sc;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${Fn[s].d??""}${t.full}`;default:return Fn[s][e]??bc}}var wc=/[0-9A-Za-z]/,_c="mbABMowWTV";function b(e,t){if(!e.includes("%"))return e;let s="";for(let n=0;n<e.length;n+=1){let r=e.charAt(n+1);if(e.charAt(n)!=="%"||r===""){s+=e.charAt(n);continue}if(r==="%")s+="%";else if(!wc.test(r))s+=`%${r}`;else{if(!_c.includes(r)&&!t.facts.specifiers.has(r))return{unknownAt:n};s+=vc(r,t.name,t.manager)}n+=1}return s}var kc=255,tt=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=kc;function Cc(e){let t="";for(let s=0;s<e.length;s+=1){let n=e.charAt(s);if(n===":")return{name:t,rest:e.slice(s+1)};n==="\\"&&(s+=1),t+=e.charAt(s)}return{name:t,rest:null}}var xc=/^[A-Za-z0-9+/]*={0,2}$/;function Ec(e,{directive:t}){let{name:s}=t;return s.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":s==="SetCredentialEncrypted"&&!xc.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function Pc(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let s=b(e,t);return typeof s!="string"?"a path with known specifiers":s.startsWith("/")||tt(s)?null:"a credential name, a colon and an absolute path"}function Ac(e,t,s){let[n="",r,...o]=e.split(":"),i=n.endsWith("*")?n.slice(0,-1):n,a=tt(i)&&!/[*?[]/.test(i)&&o.length===0,l=r===void 0||s.facts.behaviour.renamesImports&&tt(r);return!a||!l?y(t,e,"the name of a credential, or the beginning of one and *"):S(new Map(t).set(n,!1))}var Un=(e,t,s)=>{if(e==="")return h();if(s.directive.name==="ImportCredential")return Ac(e,t,s);let{name:n,rest:r}=Cc(e),o=b(n,s);if(typeof o!="string"||!tt(o))return y(t,e,'a credential name, such as "token" in token:/etc/token');let i=Ec(r,s)??Pc(r,s);return i!==null?y(t,e,i):S(new Map(t).set(o,s.directive.name.endsWith("Encrypted")))};var Ln=e=>e===32||e===9||e===10||e===13;function X(e,t){let s=t;for(;s<e.length&&Ln(e.charCodeAt(s));)s+=1;return s}var Rc={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Mn=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,Ic=1114111;function Nc(e,t){let s=Rc[e.charAt(t+1)];if(s!==void 0)return{text:s,length:2};Mn.lastIndex=t+1;let n=Mn.exec(e);if(n===null)return null;let[r,o,i,a,l]=n,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>Ic?null:{text:String.fromCodePoint(c),length:r.length+1}}function Le(e,t){let s="",n="",r=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n===""?{text:`${s}\\`,start:t,end:e.length,quoted:r,unknownEscape:!0}:null;let l=Nc(e,i);l===null&&(o=!0),s+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(n!=="")a===n?n="":s+=a;else if(a==='"'||a==="'")n=a,r=!0;else{if(Ln(e.charCodeAt(i)))break;s+=a}i+=1}return n===""?{text:s,start:t,end:i,quoted:r,unknownEscape:o}:null}var Tc=255,Dc="/bin/sh",Oc=/[\0-\x1F"'\\\x7F]/;function Fc(e,t){let s=0;for(;s<e.length;s+=1){let n=e.charAt(s),r=e.slice(0,s);if(!t.includes(n)||n==="!"&&(r.includes("+")||r.split("!").length>2)||n==="+"&&r.includes("!")||n!=="!"&&r.includes(n))break}return s}function Uc(e,t){return e===""?"followed by a program":Oc.test(e)?"a program path without quotes, backslashes or control characters":t.some(n=>e.endsWith(n))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=Tc?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var Wn=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"a known escape sequence: write \\\\ for a backslash"}]:[],Mc=(e,t,{facts:s})=>s.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"a prefix any more: !! does nothing in this version"}]:[];function Lc(e,t,s){let n=Le(e,t);if(n===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(n.text===";")return{next:X(e,n.end),more:!0};let r=Fc(n.text,s.facts.behaviour.execPrefixes),o=n.text.slice(0,r),i=o.includes("-"),a={start:n.start,end:n.end},l=o.includes("|"),c=l?Dc:b(n.text.slice(r),s);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=Uc(c,s.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let m=Bc(e,X(e,n.end),s);return"bad"in m?{...m,drops:i}:o.includes("@")&&!l&&m.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:n.start+r,end:n.end},arguments:m.arguments},next:m.next,more:m.more,faults:[...Wn(n),...Mc(n,o,s),...m.faults]}}var Bn=(e,t,s)=>e.startsWith(s,t)&&(t+s.length>=e.length||X(e,t+s.length)>t+s.length);function Bc(e,t,s){let n=[],r=[],o=t;for(;o<e.length;){if(Bn(e,o,";"))return{arguments:n,next:X(e,o+1),more:!0,faults:r};if(Bn(e,o,"\\;")){n.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=X(e,o+2);continue}let i=Le(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof b(i.text,s)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};n.push(i),r.push(...Wn(i)),o=X(e,i.end)}return{arguments:n,next:o,more:!1,faults:r}}var st=(e,t,s)=>{if(e==="")return h();let n=[...t??[]],r=[],o=0,i=!0;for(;i&&o<e.length;){let a=Lc(e,o,s);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?n.length>(t?.length??0)?"add":"none":"refuse",value:n,faults:[...r,l]}}"command"in a&&(n.push(a.command),r.push(...a.faults)),o=a.next,i=a.more}return S(n,r)};var Wc=/^(?:1|yes|y|true|t|on)$/i,Kc=/^(?:0|no|n|false|f|off)$/i;function ie(e){return Wc.test(e)?!0:Kc.test(e)?!1:null}var Kn="a boolean (yes or no)",Vn=["yes","no","true","false","on","off"],Be=(e,t,{directive:s})=>{let n=ie(e);return n!==null?v(n):s.fatal?L(t,e,Kn):y(t,e,Kn,()=>x(e,Vn,1))},Yn=(e,t,s)=>e===""?h():Be(e,t,s),Ft=(e,t,s)=>{let{directive:n}=s;if(e===""&&n.emptyResets)return h();let r=n.suffix===null?-1:e.indexOf(":"),o=r<0?e:e.slice(0,r),i=Vc(o,s);if(i===null)return y(t,e,Yc(s),()=>x(e,n.values,2));if(r>=0&&(i==="no"||!jc(e.slice(r+1),s)))return y(t,e,"a setting with a valid host name after the colon");let a=n.name==="KillMode"&&i==="none";return v(i,a?[{start:0,end:e.length,effect:"warned",expected:"safe: processes of the unit outlive it. Write mixed or control-group"}]:[])};function Vc(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let s=ie(e);return s===null?null:s?t.trueMeans??"yes":t.falseMeans}function Yc({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(s=>ie(s)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var Gc=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,$c=64;function jc(e,t){let s=b(e,t);return typeof s!="string"||s.length>$c?!1:s.split(".").every(n=>n.length<=63&&Gc.test(n))}var Gn=(e,t,{directive:s,facts:n})=>{if(s.section!=="Service"&&s.section!=="Scope")return y(t,e,"possible in units of this type");let r=ie(e);if(r!==null)return v(r);let o=n.words("cgroupControllers"),{words:i,malformedAt:a}=P(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>x(c.text,[...Vn,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),v(!0,l)};var Hc=(e,t)=>{let s=e.toUpperCase();return x(s.startsWith("AF_")?s:`AF_${s}`,t.addressFamilies.keys(),2)},$n=(e,t,{facts:s})=>{if(e==="")return h();if(e==="none")return v({mode:"allow",families:new Set,sealed:!0});let n=e.startsWith("~"),r=n?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:n?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=P(e.slice(r),{quotes:"removed"}),d=[];for(let f of l){let _=s.addressFamilies.get(f.text.toUpperCase());if(_===void 0){let I=s.behaviour.unknownFamily==="ends-line";if(d.push({start:r+f.start,end:I?e.length:r+f.end,effect:I?"rest-ignored":"word-ignored",expected:pe(f.text,"an address family such as AF_INET"),suggestions:()=>Hc(f.text,s)}),I)break}else n===(i==="deny")?a.add(_):a.delete(_)}c!==null&&d.push({start:r+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let m={mode:i,families:a,sealed:!1};return o?S(m,d):v(m,d)},jn=(e,t,{facts:s})=>{if(e==="")return h();let n=ie(e);if(n!==null)return v(n?new Set:new Set(s.namespaces));let r=e.startsWith("~"),o=r?1:0,{words:i,malformedAt:a}=P(e.slice(o),{quotes:"kept"}),l=i.find(f=>!s.namespaces.has(f.text)),c=`a namespace type (${[...s.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let f={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>x(l.text,s.namespaces,2)};return{effect:"none",value:t,faults:[f]}}if(a!==null)return y(t,e,c);let d=i.map(f=>f.text),m=new Set(t??(r?s.namespaces:[]));for(let f of d)r?m.delete(f):m.add(f);return t===void 0?v(m):S(m)};var qc=/^(?:0|[1-9]\d*)$/,Xc=2**32-1,zc=65535,Jc=/[\0-\x1F\x7F:/]/;function Zc(e){return e===""?!1:qc.test(e)&&Number(e)<Xc&&Number(e)!==zc?!0:Jc.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var Hn=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),qn="a user or group name, or a numeric id",Qc="a user of its own: others run as nobody too, and NFS maps strangers to it";function Xn(e,t){let s=b(e,t);return typeof s=="string"&&Zc(s)?s:null}var zn=(e,t,s)=>{if(e==="")return h();let n=Xn(e,s);return n===null?L(t,e,qn):v(n,s.directive.name==="User"&&n==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Qc}]:[])},Jn=(e,t,s)=>{if(e==="")return h();let{words:n,malformedAt:r}=P(e,{quotes:"kept"}),o=[...t??[]];for(let i of n){let a=Xn(i.text,s);if(a===null)return L(t,e,qn);o.push(a)}return r===null?S(o):L(t,e,"a list of words: it ends in a backslash")},ed=/^0*[0-7]{1,4}$/,Zn=(e,t,s)=>ed.test(e)?v(Number.parseInt(e,8)):y(t,e,`an octal mode such as ${s.directive.name==="UMask"?"0077":"0750"}`);var Qn=(e,t)=>typeof e=="string"?e:e(t),T="a text with known specifiers: write %% for a percent sign";function g(e,t,{empty:s="resets",specifiers:n="kept",suggestions:r}={}){return(o,i,a)=>{if(o===""&&s==="resets")return h();let l=n==="expanded"?b(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return v(c);let d=typeof l=="string"?Qn(t,a):T;return a.directive.fatal?L(i,o,d):y(i,o,d,r===void 0?void 0:()=>r(o,a))}}function W(e,t,s){let{empty:n="resets",specifiers:r="kept",malformed:o="rest-ignored",suggestions:i}=s;return(a,l,c)=>{if(a===""&&n==="resets")return h();let{words:d,malformedAt:m}=P(a,s),f=[...l??[]],_=[];for(let{text:I,start:re,end:Ll}of d){let xt=r==="expanded"?b(I,c):I,Es=typeof xt=="string"?e(xt,c):null;if(Es!==null)f.push(Es);else{let Bl=typeof xt=="string"?Qn(t,c):T;_.push({start:re,end:Ll,effect:"word-ignored",expected:Bl,...i===void 0?{}:{suggestions:()=>i(I,c)}})}}return m!==null&&_.push({start:m,end:a.length,effect:o,expected:"a word with closed quotes"}),S(f.length===0?void 0:f,_)}}function ae(e,t,s={}){let n=g(e,t,s);return(r,o,i)=>{let{effect:a,value:l,faults:c}=n(r,void 0,i);return a==="reset"?h():l===void 0?{effect:a,value:o,faults:c}:S([...o??[],l],c)}}var Ut=1e6,td=2**64,er=new Map;function sd({facts:e}){let t=er.get(e.table);if(t!==void 0)return t;let s=new Map(K(Hs,2,e.table).map(([n="",r=""])=>[n,Number(r)]));return er.set(e.table,s),s}var nd=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function le(e,t,s){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let n=e.trimEnd(),r=0;do{let o=nd.exec(n);if(o===null)return null;let[i,a="",l]=o;n=n.slice(i.length);let c=t;for(let[d,m]of sd(s))if(n.startsWith(d)){n=n.slice(d.length),c=m;break}if(r+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,r>=td)return null}while(n!=="");return r}var tr="a time span such as 90s, 5min or 1h 30min",rd=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function od(e,t){let s=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return s===null?le(e,1/1e3,t):Number(s[1])/1e3}var nt=(e,t)=>t.directive.name==="TimerSlackNSec"?od(e,t):e.trim()===""?null:le(e,Ut,t),id=g(nt,tr,{empty:"read"}),ad=g(nt,tr),sr=(e,t,s)=>(rd.has(s.directive.name)?ad:id)(e,t,s);var ld=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),cd=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function ot(e){let t=e.toLowerCase(),s=cd.findIndex(n=>n===t||n.slice(0,3)===t);return s<0?null:s}var rt="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",nr=new RegExp(`^(${rt}(?:(?:\\.\\.|-)${rt})?(?:,${rt}(?:(?:\\.\\.|-)${rt})?)*),?(?= |$)`,"i"),dd=e=>e.split(",").every(t=>{let[s="",n]=t.split(/\.\.|-/);return n===void 0||(ot(s)??0)<=(ot(n)??0)}),ir={lowest:1970,highest:2199,fractions:!1},ud={lowest:1,highest:12,fractions:!1},md={lowest:1,highest:31,fractions:!1},pd={lowest:0,highest:23,fractions:!1},fd={lowest:0,highest:59,fractions:!1},hd={lowest:0,highest:59.999999,fractions:!0},gd=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,yd=e=>e<70?e+2e3:e<100?e+1900:e;function bd(e,t){let[,s,n,r]=gd.exec(e)??[];if(s===void 0||!t.fractions&&[s,n,r].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===ir?yd(Number(c)):Number(c),i=o(s);if(i<t.lowest||i>t.highest)return!1;let a=n===void 0?null:o(n);if(a!==null&&(a<i||a>t.highest))return!1;if(r===void 0)return!0;let l=Number(r);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}var _e=(e,t)=>e==="*"||e.split(",").every(s=>bd(s,t));function rr(e){let t=/^(.*)~([^~-]*)$/.exec(e),s=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(s.length<2||s.length>3)return!1;let[n="",r="",o="*"]=[...s].reverse();return _e(n,md)&&_e(r,ud)&&_e(o,ir)}function or(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[s="",n="",r="0"]=t;return _e(s,pd)&&_e(n,fd)&&_e(r,hd)}var Sd="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",vd=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${Sd})$`);function wd(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let s=vd.exec(t);if(s!==null&&t.slice(0,s.index).trim()!==""&&!nr.test(t.slice(s.index+1))&&(t=t.slice(0,s.index).trim()),ld.has(t.toLowerCase()))return!0;let n=nr.exec(t);if(n!==null){if(!dd(n[1]??""))return!1;if(t=t.slice(n[0].length).trim(),t==="")return!0}let r=t.split(/ +/);return r.length===1?rr(t)||or(t):r.length===2&&rr(r[0]??"")&&or(r[1]??"")}function _d(e){let[,t="",s,n,r]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(s===void 0)return!1;let o=(new Date(Date.UTC(Number(s),Number(n)-1,Number(r))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(ot(a)??0)<=o&&o<=(ot(l)??6)})}var kd="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",Cd="a time span such as 15min or 1h 30min",xd=1e6;function Ed(e,t){if(t.directive.name==="OnCalendar")return wd(e)?{kind:"calendar",event:e}:null;let s=le(e,xd,t);return s===null?null:{kind:"span",microseconds:s}}var ar=(e,t,s)=>{if(e==="")return h();let n=b(e,s);if(typeof n!="string")return y(t,e,T);let r=Ed(n,s);if(r===null)return y(t,e,s.directive.name==="OnCalendar"?kd:Cd);let o=r.kind==="calendar"&&s.facts.behaviour.warnsOfWeekdays&&_d(r.event);return S([...t??[],r],o?[{start:0,end:e.length,effect:"warned",expected:"a date that falls on this weekday: the timer will never elapse"}]:[])};var lr=ae((e,t)=>{let s=b(e.replace(/^\|?!?/,""),t);return typeof s=="string"&&s.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),cr=ae((e,t)=>typeof b(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,T);function D(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(s=>s!==""&&s!==".");return t.includes("..")?null:`/${t.join("/")}`}function at(e,t){let s=b(e,t);return typeof s=="string"?D(s):null}var it='an absolute path without ".."',Pd=new Set(["EnvironmentFile"]),dr=(e,t,s)=>{if(e==="")return h();let n=Pd.has(s.directive.name)&&e.startsWith("-"),r=b(n?e.slice(1):e,s);if(r===""&&!n)return h();let o=typeof r=="string"?D(r):null;return o!==null?v(o):s.directive.fatal?L(t,e,it):y(t,e,it)},Ad=/^-?\+?/;function Rd(e,t){let s=Ad.exec(e.text)?.[0]??"",n=at(e.text.slice(s.length),t);return n===null?null:{path:n,optional:s.includes("-"),belowRoot:s.includes("+")}}var Id=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),ur=(e,t,s)=>{if(e==="")return h();if(Id.has(s.directive.name)){let a=at(e,s);return a===null?y(t,e,it):S([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:n,malformedAt:r}=P(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of n){let l=Rd(a,s);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:it}):o.push(l)}return r!==null&&i.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),S(o,i)},mr=(e,t,s)=>{if(e==="")return h();let n=e.startsWith("-"),r=n?e.slice(1):e;if(r==="~")return v({kind:"home"});let o=at(r,s);if(o!==null)return v({kind:"path",path:o});let i='an absolute path without "..", or ~';return n?y(t,e,i):L(t,e,i)},Nd=["/dev/","/run/systemd/inaccessible/"];function Td(e,t){let s=b(e,t);if(typeof s!="string")return null;if(s.startsWith("block-")||s.startsWith("char-"))return s;let n=D(s);return n!==null&&(n==="/dev"||Nd.some(r=>n.startsWith(r)))?n:null}var pr=(e,t,s)=>{if(e==="")return h();let[n]=P(e,{quotes:"removed"}).words;if(n===void 0)return y(t,e,'a device and its access, such as "/dev/null rw"');let r=e.slice(n.end).trim(),o=Td(n.text,s);return o===null?y(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(r)?S([...t??[],{device:o,access:r}]):y(t,e,"a device with an access out of the letters r, w and m")},fr=(e,t,s)=>{if(e==="")return h();let n=[...t??[]],r=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=at(i.replaceAll("\\:",":"),s);l===null?r.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):n.push(l),o=a+1}return S(n,r)};var O=(e,t)=>s=>{let n=z(s);return n!==null&&n>=e&&n<=t?n:null},Dd=2**32-1,hr=2**64,he=(e,t)=>e.trimStart().startsWith("-")?null:O(0,Dd)(e,t),lt=(e,t)=>e.trimStart().startsWith("-")?null:O(0,hr-2049)(e,t),Lt=O(-(2**31),2**31-1),Od=/^(\d+)(?:\.(\d{1,2}))?%$/,Fd=/^(\d+)(?:\.(\d))?‰$/,Ud=/^(\d+)‱$/;function gr(e){let[,t,s=""]=Od.exec(e)??[];if(t!==void 0)return Mt(Number(t)*100+Number(s.padEnd(2,"0")));let[,n,r=""]=Fd.exec(e)??[];if(n!==void 0)return Mt(Number(n)*10+Number(r||"0"));let[,o]=Ud.exec(e)??[];return o===void 0?null:Mt(Number(o))}var Mt=e=>e<=2**31-1?e:null;function ke(e){let t=gr(e);return t!==null&&t<=1e4?t:null}var Md={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},Ld=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function Ce(e,t){let s=e,n=0,r=Number.POSITIVE_INFINITY;do{let o=Ld.exec(s);if(o===null)return null;let[i,a="",l="",c=""]=o,d=Md[c]??0;if(d>=r)return null;let m=t**d;if(n+=Number(a)*m+(l===""?0:Math.floor(+`0.${l}`*m)),n>=hr)return null;r=d,s=s.slice(i.length)}while(s!=="");return n}var yr="a size in bytes, such as 512M or 2G",br=g(he,"a whole number from 0 up",{empty:"read"}),Sr=g(Lt,"a whole number",{empty:"read"}),vr=g(O(-(2**63),2**63-1025),"a whole number",{empty:"read"}),Bt=g(e=>Ce(e,1024),yr,{empty:"read"}),Bd=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),Wt=g((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=ke(e),n=s??Ce(e,1024);return n===null||n===0&&!Bd.has(t.name)?null:s===null?n:-s},`${yr}, a percentage of the memory, or infinity`),wr=g((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=ke(e);if(s!==null)return-s;let n=lt(e,t);return n===null||n===0?null:n},"a number of tasks from 1 up, a percentage, or infinity"),_r=g(e=>{let t=gr(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var Cr=g(O(-20,19),"a nice level from -20 to 19"),xr=g(O(-1e3,1e3),"a number from -1000 to 1000"),Er=g(O(0,99),"a priority from 0 to 99",{empty:"read"}),Pr=g(O(0,7),"a priority from 0 to 7"),ce=(e,{empty:t,highest:s=-1})=>g((n,r)=>{if(r.facts.words(e).includes(n))return n;let o=he(n,r);return o!==null&&o<=s?n:null},({facts:n})=>`one of ${n.words(e).join(", ")}`,{empty:t,suggestions:(n,{facts:r})=>x(n,r.words(e),2)}),Kd=2**31-1,Ar=ce("schedulingPolicies",{empty:"resets",highest:Kd}),Rr=(e,t,s)=>ce("ioSchedulingClasses",{empty:"resets",highest:s.facts.behaviour.highestIoClass})(e,t,s),kr=8191,Vd=/^(\d+)(?:-(\d+))?$/;function Yd(e){let t="a list of numbers and ranges, such as 0-3 8",{words:s,malformedAt:n}=P(e.replaceAll(","," "),{quotes:"removed"});if(n!==null)return t;for(let r of s){let[,o,i=o]=Vd.exec(r.text)??[],a=o===void 0?z(r.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>kr)return`a list of numbers up to ${kr}`}return null}var Gd={CPUAffinity:"numa",NUMAMask:"all"},We=(e,t,s)=>{if(e==="")return h();if(e===Gd[s.directive.name])return v([e]);let n=b(e,s),r=typeof n=="string"?Yd(n):"a text with known specifiers";return r===null?S([...t??[],e]):y(t,e,r)},Ir=(e,t,{facts:s})=>{if(e==="")return h();let n=s.words("coredumpFilters"),r=e.split(/[ \t]+/),o=r.find(i=>!n.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?y(t,e,`a mask in hexadecimal, or words out of ${n.join(", ")}`,()=>x(o,n,2)):S([...t??[],...r])},Nr=e=>e===""?h():v(e.split(/[ \t]+/)),Tr=ce("personalities",{empty:"resets"}),Dr=g((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let s=z(e);return s!==null&&s>=1&&s<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>x(e.toUpperCase(),t.errnoNames,2)});function dt(e){let t=[""];for(let s=0;s<e.length;s+=1){let n=e.charAt(s);n===":"?t.push(""):n==="\\"&&e.charAt(s+1)===":"?(t[t.length-1]+=":",s+=1):t[t.length-1]+=n}return t}var ct=(e,t)=>{let s=b(e,t);return typeof s=="string"?D(s):null},jd=new Set([void 0,"","rbind","norbind"]);function Hd(e,t){let[s="",n,r,...o]=dt(e);if(o.length>0||!jd.has(r))return null;let i=s.startsWith("-"),a=ct(i?s.slice(1):s,t),l=n===void 0?a:ct(n,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var Or=W(Hd,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),Fr=W((e,t)=>{let s=e.indexOf(":"),n=ct(s<0?e:e.slice(0,s),t);return n===null?null:{path:n,options:s<0?"":e.slice(s+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),Kt=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function Ur(e,t){for(let s=0;s<e.length;s+=2){let n=e[s]??"",r=e[s+1],o=r===void 0?n:r;if(r!==void 0&&!Kt.has(n))return`one of the partitions ${[...Kt].join(", ")}`;if(typeof b(o,t)!="string")return T}return null}var qd=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function Mr(e,t){let s=(r,o)=>{let i=ct(r,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&qd(i,e===1)?null:i},n=(r,o)=>{let[i="",...a]=dt(r.text).filter(d=>d!==""),l=s(i.replace(/^-/,""),o),c=e===2?s(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:Ur(a,o)}};return(r,o,i)=>{if(r==="")return h();let{words:a,malformedAt:l}=P(r,{quotes:"removed",escapes:"kept"}),c=[...o??[]],d=[];for(let m of a){let{image:f,fault:_}=n(m,i);f!==null&&c.push(f),_!==null&&d.push({start:m.start,end:m.end,effect:"word-ignored",expected:_})}return l!==null&&d.push({start:l,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),S(c.length===0?void 0:c,d)}}var Lr=Mr(2,"IMAGE:TARGET with absolute paths"),Br=Mr(1,"an absolute path of an image"),Wr=(e,t,s)=>{if(e==="")return h();let{words:n,malformedAt:r}=P(e,{quotes:"removed"});if(r!==null)return y(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of n){let d=a.indexOf(":"),m=Ur(d<0?[a]:[a.slice(0,d),a.slice(d+1)],s);m===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:m})}return v(i,o)},Xd=/^(?:[0-9a-fA-F]{2})+$/,zd=32,Kr=g(e=>e.startsWith("/")||Xd.test(e)&&e.length>=zd?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),Vt=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},Vr=g(e=>e.startsWith("/")||e.startsWith("base64:")&&Vt(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),Jd=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),Zd=/^(?:read-only|growfs)-(?:on|off)$/;function Qd(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(s=>{let n=s.indexOf("=");if(n<0)return!1;let r=s.slice(0,n).trim();return r!==""&&!Kt.has(r)?t:s.slice(n+1).split("+").every(o=>t||Jd.has(o.trim())||Zd.test(o.trim()))})}var Yr=g((e,{facts:t})=>Qd(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),Yt=ce("mountPropagations",{empty:"resets"}),Gr=g(e=>ie(e),"a boolean (yes or no)"),$r=g(e=>e,T,{specifiers:"expanded"});function jr(e,t){let s=b(e,t);if(typeof s!="string"||s.startsWith("/"))return null;let n=s.split("/").filter(r=>r!==""&&r!==".");return n.length===0||n.includes("..")?null:n.join("/")}function tu(e,t){let[s="",n="",r="",...o]=dt(e),i=jr(s,t);if(i===null||i.split("/")[0]==="private"||o.length>0||r!==""&&r!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(n==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:jr(n,t);return a===null?null:{path:i,link:a}}var Hr=W(tu,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var qr=/^[A-Za-z_][A-Za-z0-9_]*$/,su=/^[A-Za-z_][A-Za-z0-9_]*=/,Xr=e=>su.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function Gt(e,t,s){let n=(r,o)=>{let i=s?b(r,o):r;return typeof i!="string"?T:e(i)?null:t};return(r,o,i)=>{if(r==="")return h();let a=[...o??[]],l=[],c=X(r,0);for(;c<r.length;){let d=Le(r,c);if(d===null||d.unknownEscape){let f=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:r.length,effect:"rest-ignored",expected:f});break}let m=n(d.text,i);m===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:m}),c=X(r,d.end)}return S(a,l)}}var zr="the name of a variable",Jr=Gt(Xr,"NAME=value: quote a value that has blanks, and leave none around the =",!0),nu=Gt(e=>qr.test(e),zr,!0),ru=Gt(e=>qr.test(e)||Xr(e),`${zr}, or NAME=value`,!0),Zr=(e,t,s)=>(s.directive.name==="UnsetEnvironment"?ru:nu)(e,t,s);var ou=255,$t=e=>e.length<=ou&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),iu=/^(file|append|truncate):(.*)$/;function au(e,t,s){let n=s.facts.words(t),[,r="",o=""]=iu.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=b(i??o,s);return typeof a!="string"?T:i!==null?$t(a)?null:"fd: and the name of a file descriptor":r!==""&&n.includes(r)?D(a)===null?`${r}: and an absolute path`:null:n.includes(e)?null:`one of ${n.join(", ")}`}var eo=(e,t)=>(s,n,r)=>{let o=au(s,e,r);if(o!==null)return y(n,s,o,()=>x(s,r.facts.words(e),2));let i=t.includes(s)?[{start:0,end:s.length,effect:"warned",expected:"a word of today: systemd takes it for journal"}]:[];return v(s,i)},to=eo("execInputs",[]),so=eo("execOutputs",["syslog","syslog+console"]),no=g(e=>$t(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),lu=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,ro=(e,t,s)=>{if(e==="")return h();if(/\\./.test(e.replace(lu,"")))return y(t,e,"a text with known escape sequences: write \\\\ for a backslash");let n=b(e,s);return typeof n=="string"?S(`${t??""}${n}
`):y(t,e,T)},oo=(e,t)=>e===""?h():Vt(e)?S(`${t??""}${e}`):y(t,e,"data in Base64"),Qr=new Set(["read-only","append","truncate","graceful"]),cu=["read-only","append","truncate"],io=(e,t)=>{if(e==="")return h();let[s="",n="",r="",...o]=e.split(":"),i=r===""?[]:r.split(",");return!(s.startsWith("/")&&$t(n)&&o.length===0&&i.every(l=>Qr.has(l)))||i.filter(l=>cu.includes(l)).length>1?y(t,e,`an absolute path, a name and options out of ${[...Qr].join(", ")}, joined by colons`):S([...t??[],e])},ao=(e,t,s)=>{if(e==="")return h();let n=b(e,s);if(typeof n!="string")return y(t,e,T);let r=D(n.startsWith("/")?n:`/run/${n}`),{pathsInApi:o}=s.facts.behaviour;return r===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:v(r,jt(e,r,s))};function jt(e,t,{facts:s}){return!s.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t)?[]:[{start:0,end:e.length,effect:"warned",expected:`where this lies today: write ${t.slice(4)}`}]}var uu=O(1,65535),lo=107,co=/^(?:\d{1,10})?$/,uo=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function mu(e,t){let s=uu(e,t);if(s!==null)return{family:"inet6",port:s};let[,n,r=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(n!==void 0){let l=uo(r);return ze(n)?.family===6&&!n.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=uo(e.slice(o+1)),a=e.slice(0,o);return ze(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function pu(e,{facts:t}){let[,s="",n="",r=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return r===""||s!==""&&!t.behaviour.vsockTypes?null:co.test(n)&&co.test(r)?{family:"vsock",port:null}:null}function fu(e,t){return e.startsWith("/")?e.length<=lo?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=lo?{family:"unix",port:null}:null:e.startsWith("vsock")?pu(e,t):mu(e,t)}var hu=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function gu(e){let[,t="",s]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return hu.has(t)&&(s===void 0||/^\d+$/.test(s))?{family:"netlink",port:null}:null}var mo=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function yu(e,{directive:t,facts:s}){let n=D(e);return n===null||s.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?null:{family:"file",port:null}}var bu={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function Su(e,t){let{name:s}=t.directive;if(mo.has(s))return yu(e,t);if(s==="ListenNetlink")return gu(e);let n=fu(e,t);return s==="ListenSequentialPacket"&&n?.family!=="unix"?null:n}var po=(e,t,s)=>{if(e==="")return h();let{name:n}=s.directive,r=b(e,s);if(typeof r!="string")return y(t,e,T);let o=Su(r,s);if(o===null)return y(t,e,bu[n]??(mo.has(n)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||n==="ListenFIFO"?jt(e,r,s):[];return S([...t??[],{directive:n,address:r,...o}],i)},vu=15,wu=127,_u=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,ku=new Set(["all","default",".",".."]),ut=(e,t)=>_u.test(e)&&!ku.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?wu:vu),fo=g(e=>e==="*"||ut(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),ho=g(e=>ut(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),Cu={132:"sctp",136:"udplite",262:"mptcp"},go=g((e,{facts:t})=>{let s=Cu[e]??e;return t.words("socketProtocols").includes(s)?s:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),yo=g(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function wo(e,t){return(s,n,r)=>{if(s==="")return h();let o=s.startsWith("~"),i=o?1:0,a=n?.mode??(o?"deny":"allow"),l=new Set(n?.names),c=[],{words:d,malformedAt:m}=P(s.slice(i),{quotes:"removed"});for(let f of d)e(f.text,r)?a==="deny"===o?l.add(f.text):l.delete(f.text):c.push({start:f.start+i,end:f.end+i,effect:"word-ignored",expected:t});return m!==null&&c.push({start:m+i,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),S({mode:a,names:l},c)}}var Eu=15,_o=wo((e,{facts:t})=>ut(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=Eu),"the name of a network interface"),ko=wo((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),Pu=["tcp","udp"],Au=["ipv4","ipv6"];function Ru(e,{facts:t}){if(e==="any")return!0;let[,s,n=s]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],r=t.behaviour.bindsPortZero?0:1;return s!==void 0&&Number(s)>=r&&Number(s)<=Number(n)&&Number(n)<=65535}function Iu(e,t){let s=e.split(":");return s.length>3?!1:(Au.includes(s[0]??"")&&s.shift(),Pu.includes((s[0]??"").toLowerCase())&&s.shift(),s.length===0?!0:s.length===1&&Ru(s[0]??"",t))}var Co=ae((e,t)=>Iu(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),bo=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function So(e){let[t="",s="",n="",r="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(s)&&bo.test(n)&&bo.test(r)&&o.length===0}var xo=(e,t)=>{if(e==="")return h();let{words:s}=P(e,{quotes:"removed"}),n=s.filter(r=>!So(r.text)).map(r=>({start:r.start,end:r.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return S([...t??[],...s.filter(r=>So(r.text)).map(r=>r.text)],n)},Eo=(e,t,{facts:s})=>{if(e==="")return h();let n=s.words("cgroupControllers"),r=e.split(/[ \t]+/),o=r.find(i=>!n.includes(i));return o===void 0||r.some(i=>n.includes(i))?S([...t??[],...r]):y(t,e,`one or more of ${n.join(", ")}`,()=>x(o,n,2))},Nu=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),Po=ae((e,t)=>{let s=e.indexOf(":"),n=s<0?null:b(e.slice(s+1),t);return Nu.has(e.slice(0,s))&&typeof n=="string"&&D(n)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),Tu=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),Ao=g((e,{name:t,facts:s})=>{let n=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&Tu(e)&&!s.words("cgroupControllers").includes(n)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),vo=["extensions","credentials"],Ro=g(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>vo.includes(t))?e:null,`a boolean, or one or more of ${vo.join(", ")}`);var mt=(e,t,s)=>{if(e==="")return h();let n=e.startsWith("-"),r=b(n?e.slice(1):e,s);return typeof r=="string"?v({label:r,optional:n}):n?y(t,e,T):L(t,e,T)};var To=O(1,1e4),Do=O(10,1e3),Oo=g((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:To(e,t),"a weight from 1 to 10000"),pt=(e,t)=>(s,n,r)=>{let o=e(s,n,r);return{...o,faults:[...o.faults,{start:0,end:s.length,effect:"warned",expected:`read for much longer: write ${t} instead`}]}},Fo=g(Do,"a weight from 10 to 1000"),Uo=pt(g(O(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),Ou=pt(Wt,"MemoryMax="),Mo=(e,t,s)=>(s.directive.name==="MemoryLimit"?Ou:Wt)(e,t,s),Ht=1e6,Fu=-20,Uu=19;function Mu(e,t){let s=/^[+-]/.test(e),n=s?Lt(e,t):lt(e,t);return n===null?null:s?n<Fu||n>Uu?null:20-n:n<=40?n:null}function Io(e,t,s){if(t==="nice")return Mu(e,s);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return Ce(e,1024);if(t==="seconds"){let n=le(e,Ht,s);return n===null?null:Math.ceil(n/Ht)}return t==="microseconds"?le(e,1,s):lt(e,s)}var Lu={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},No=({directive:e,facts:t})=>K(js,2,t.table).find(([s])=>`Limit${s}`===e.name)?.[1]??"count",Lo=g((e,t)=>{let s=No(t),[n="",r=n,...o]=e.split(":");if(o.length>0||n===""||r==="")return null;let i=Io(n,s,t),a=Io(r,s,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>Lu[No(e)]??"a number",{empty:"read"}),Ke=(e,t)=>(s,n,r)=>{if(s==="")return h();let[o]=P(s,{quotes:"removed"}).words,i=o===void 0?null:b(o.text,r),a=o===void 0?null:e(s.slice(o.end).trimStart(),r);return typeof i!="string"||a===null?y(n,s,t):S([...n??[],{device:i,limit:a}])},Bo=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:Ce(e,1e3);return t===0?null:t},Wo='a device and a limit, such as "/dev/sda 5M"',Ko=Ke(Bo,Wo),Vo=pt(Ke(Bo,Wo),"IOReadBandwidthMax= or IOWriteBandwidthMax="),Yo=Ke(To,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),Go=pt(Ke(Do,"a device and a weight from 10 to 1000"),"IODeviceWeight="),$o=Ke((e,t)=>le(e,Ht,t),'a device and a time span, such as "/dev/sda 25ms"'),jo=g(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=ke(e);return t===null?Ce(e,1024):-t},"a size such as 5G, a percentage, or off"),Ho=g((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:he(e,t),"a whole number from 0 up, or infinity");var qo=ce("logLevels",{empty:"read",highest:7}),Xo=ce("logFacilities",{empty:"read",highest:127}),Wu=/^[A-Z][A-Z0-9_]{0,63}=/,zo=W(e=>Wu.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),Ku=255,Vu=Ku-25-40,Jo=g(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Vu?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),Zo=(e,t)=>e===""?h():e==="~"?y(t,e,"a regular expression"):S([...t??[],e]);var Gu=g((e,t)=>{let s=nt(e,t);return s!==null&&s>=Ut&&s!==Number.POSITIVE_INFINITY?s:null},"a time span of at least 1s"),$u=new Set(["service","slice","scope"]),qt=e=>(t,s,n)=>$u.has(n.name.type)?e(t,s,n):y(s,t,"possible in units of this type"),Qo=qt(Gu),ei=qt(g(ke,"a percentage up to 100%")),ju=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),Hu=qt(Ft),ti=(e,t,s)=>(ju.has(s.directive.name)?Hu:Ft)(e,t,s);var qu=34,si=64,Xu=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function ri(e,t){let s=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(s))return!0;let[,n,r="",o="0"]=Xu.exec(s)??[];if(n!==void 0){let i=si-qu;return Number(o)<=i&&r!==(n==="MIN"?"-":"+")}return s===e&&O(1,si)(e,t)!==null}var oi=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),zu=(e,t)=>x(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,oi(t),1),ii=g((e,t)=>ri(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:zu}),ni=({facts:e})=>K(Ls,2,e.table).map(([t=""])=>t),ai=O(0,255),li=g(ai,"an exit status from 0 to 255"),ci=W((e,t)=>ai(e,t)!==null||ni(t).includes(e)||ri(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>x(e.toUpperCase(),[...ni(t),...oi(t)],2)});var di=255,Zu=W(e=>e.length<=di?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),ui=e=>{let t=Ue(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=di?t:null},Qu={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},mi=(e,t,s)=>{let n=Zu(e,t,s),r=Qu[s.directive.name];return r===void 0?n:{...n,faults:[...n.faults,{start:0,end:e.length,effect:"warned",expected:`read for much longer: write ${r}=`}]}},pi=g(e=>{let t=ui(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),fi=W(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),hi=g((e,{directive:t})=>{let s=ui(e);return s===null?null:t.name!=="Service"||s.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),gi=["http://","https://","file:/","info:","man:"];function em(e){let t=gi.find(s=>e.startsWith(s));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var yi=W((e,t)=>{let s=b(e,t);return typeof s!="string"?null:em(s)||s===""?s:null},`a URL that begins with ${gi.join(", ")}`,{quotes:"removed"}),tm=/^[A-Za-z_-][A-Za-z0-9_-]*$/,sm=/^[A-Za-z0-9_-]+$/,nm=255,bi=g(e=>{let t=e.startsWith(":"),s=(t?e.slice(1):e).split(".");return s.length>1&&e.length<=nm&&s.every(r=>(t?sm:tm).test(r))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var ft=e=>e===""?h():v(e),Si=ae(e=>e,""),vi={"allowed-cpuset":We,"bind-mounts":Or,"bind-network-interface":ho,"blockio-bandwidth":Vo,"blockio-device-weight":Go,"blockio-weight":Fo,"bpf-delegate-attachments":ft,"bpf-delegate-commands":ft,"bpf-delegate-maps":ft,"bpf-delegate-programs":ft,"bpf-foreign-program":Po,"bus-name":bi,bytes:Bt,"bytes-or-percent":Mo,"cgroup-nft-set":xo,"cgroup-socket-bind":Co,"colon-separated-paths":fr,"concurrency-max":Ho,"condition-path":lr,"condition-string":cr,"cpu-set":We,"cpu-shares":Uo,"delegate-subgroup":Ao,"directory-list":Hr,"disable-controllers":Eo,enum:ti,"environment-assignments":Jr,"environment-names":Zr,"exec-apparmor-profile":mt,"exec-coredump-filter":Ir,"exec-cpu-affinity":We,"exec-cpu-sched-policy":Ar,"exec-cpu-sched-prio":Er,"exec-input":to,"exec-input-data":oo,"exec-input-text":ro,"exec-io-class":Rr,"exec-io-priority":Pr,"exec-mount-apivfs":Gr,"exec-mount-flags":Yt,"exec-mount-propagation-flag":Yt,"exec-nice":Cr,"exec-oom-score-adjust":xr,"exec-output":so,"exec-quota":jo,"exec-root-hash":Kr,"exec-root-hash-sig":Vr,"exec-selinux-context":mt,"exec-smack-process-label":mt,"exit-status":li,"exit-status-set":ci,"extension-images":Br,fdname:no,"filesystem-set":ko,"iec-size-long":Bt,"image-policy":Yr,integer:Sr,"integer-or-percent":wr,"io-device-latency":$o,"io-device-weight":Yo,"io-limit":Ko,"job-mode-isolate":Be,"log-extra-fields":zo,"log-facility":Xo,"log-filter-patterns":Zo,"log-level":qo,"log-namespace":Jo,long:vr,"luo-sessions":Si,"managed-oom-mem-pressure-duration-sec":Qo,"managed-oom-mem-pressure-limit":ei,"managed-oom-rules":Si,"mount-images":Lr,"mount-node":$r,"numa-mask":We,"open-file":io,percent:_r,personality:Tr,"pid-file":ao,"resource-limit":Lo,"restrict-network-interfaces":_o,"root-image-options":Wr,securebits:Nr,"service-refresh-on-reload":Ro,"service-sockets":fi,signal:ii,"slice-name":pi,"socket-address":po,"socket-bindtodevice":fo,"socket-protocol":go,"swap-priority":g(O(-1,32767),"a number from -1 to 32767"),"syscall-errno":Dr,"time-span":sr,"timer-spec":ar,"tmpfs-mounts":Fr,"tty-size":g(he,"a whole number from 0 up"),"unit-name":hi,"unit-names":mi,"unsigned-integer":br,"url-list":yi,weight:Oo,xattr:yo};var om=4095;function im(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=om:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function am(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let s=t.syscalls.bitOf.get(e);if(s===void 0)return null;let n=fe(t.syscalls.names.length);return Fe(n,s),n}var wi=e=>{let t=e.named.slice();return et(t,e.actioned),{...e,allowed:t}};function lm(e,{facts:t,directive:s}){let n=t.syscalls.names.length,r={mode:e?"deny":"allow",named:fe(n),actioned:fe(n)},o=t.syscalls.group("@default");return!e&&s.name==="SystemCallFilter"&&o!==void 0&&we(r.named,o),r}function cm(e,t,s,{facts:n,directive:r}){let o=r.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!im(a,n))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!s)return{expected:"possible without ~: an allowed call takes no error number"};let l=am(i,n);return l===null?dm(i,n):(s===(e.mode==="deny")||a!==null?we(e.named,l):et(e.named,l),e.mode==="allow"&&a!==null?we(e.actioned,l):et(e.actioned,l),null)}function dm(e,{syscalls:t}){return e.startsWith("@")?{expected:pe(e,"a system-call group"),suggestions:()=>x(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:pe(e,"a system call"),suggestions:()=>x(e,t.bitOf.keys(),2)}}var _i=(e,t,s)=>{if(e==="")return h();let n=e.startsWith("~"),r=n?1:0,o=t===void 0?lm(n,s):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=P(e.slice(r),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let d=cm(o,c,n,s);d!==null&&l.push({start:r+c.start,end:r+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:r+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?v(wi(o),l):S(wi(o),l)},ge=e=>e!==void 0&&(e.mode==="allow"||!kn(e.named)),ki=(e,t,{facts:s})=>{if(e==="")return h();let{words:n,malformedAt:r}=P(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of n)s.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>x(a.text,s.syscallArchitectures,2)});return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),S(i,o)};var um=new Set(["TCPCongestion","ExtraOptions"]),Ci=(e,t,s)=>{if(e==="")return h();if(um.has(s.directive.name))return v(e);let n=b(e,s);return typeof n=="string"?v(n):y(t,e,"a text with known specifiers: write %% for a percent sign")},xi=(e,t,{directive:s})=>s.status===null?{effect:"none",value:void 0,faults:Oe}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},Ei=e=>e===""?h():v(e);var mm={...vi,"address-family-set":$n,boolean:Be,"boolean-or-controllers":Gn,"capability-set":Nn,credential:Un,"device-rule":pr,"exec-command":st,"install-only":Ei,"ip-prefix-set":Rs,"namespace-set":jn,obsolete:xi,path:dr,"path-list":ur,string:Ci,"syscall-architectures":ki,"syscall-filter":_i,tristate:Yn,umask:Zn,"user-or-group":zn,"user-or-group-list":Jn,"working-directory":mr},pm=e=>e===""?h():v(e),Pi=e=>mm[e]??pm;function xe(e,t){let{assignments:s,steps:n}=e;for(;n.length<s.length;){let r=s[n.length];if(r===void 0)break;let{directive:o,node:i}=r,a=Pi(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,n.push({assignment:r,effect:a.effect,faults:a.faults})}return e}function N(e,t){let s=e.settings.get(t);return s===void 0?void 0:xe(s,e)}function U(e){let t=[],s=[];for(let{assignment:n,effect:r}of e.steps){if(r==="none"||r==="refuse"){s.push(n);continue}r!=="add"&&(s.push(...t),t=[]),t.push(n)}return{made:t,lost:s}}function Xt(e,t){if(e.pieces===null)return e.valueStart+t;let s={logical:0,source:e.valueStart};for(let n of e.pieces){if(n.logical>t)break;s=n}return s.source+t-s.logical}var M=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function ye(e,t,s){return s<=t?M(e):{start:Xt(e,t),end:Xt(e,s-1)+1}}function Ee(e,t){for(let s of e.settings.values())for(let n of xe(s,e).steps)t(n)}var fm=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAccounting IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,zt=new Set(fm.split(/\s+/).filter(e=>e!==""));var Ai=new WeakMap;function Pe(e,t){let s=Ai.get(e.facts)??new Map;Ai.set(e.facts,s);let n=`${e.name.type} ${t.section} ${t.node.key}`,r=s.get(n)??hm(e,t);return s.set(n,r),r}function hm(e,{section:t,node:s}){let n=It(t,s.key);if(n!==null&&n>e.facts.version)return{kind:"too-new",since:n};let r=e.facts.directives.sectionsWith(s.key);if(r.length>0){let a=r.filter(l=>ve(e.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:r}}let o=Sn(s.key)[0],i=o===void 0?null:It(o,s.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:x(s.key,e.facts.directives.namesIn(t),2)}}function de(e,t=[]){return zt.has(e)||t[0]!==void 0&&zt.has(t[0])}var gm=/[ \t][#;]/,Ri=F({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":"systemd drops the rest of this line from here on: it is not {expected}","silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:'systemd warns of this value: "{value}" is not {expected}'},help:"Correct the value.",check({unit:e,report:t}){Ee(e,({assignment:s,faults:n})=>{let{directive:r,file:o,node:i}=s;if(r.kind!=="obsolete")for(let a of n){if(a.effect==="unit-refused")continue;let l=a.effect!=="warned"&&de(r.name),c=a.suggestions?.()??[],d=gm.test(i.value);t({message:a.effect,data:{value:i.value.slice(a.start,a.end),key:r.name,expected:a.expected},file:o,span:ye(i,a.start,a.end),severity:l?"error":"warning",hardeningIgnored:l,...d?{help:"systemd has no comments at the end of a line: move it to a line of its own."}:c.length===0?{}:{help:`Did you mean ${c.join(" or ")}?`}})}})}});var Ii=F({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){Ee(e,({assignment:s})=>{let{directive:n,file:r,node:o}=s;n.kind!=="obsolete"||n.status===null||t({message:"removed",data:{key:n.name,version:String(e.facts.version)},file:r,span:M(o)})})}});var Ni=F({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let s of e.faults)(s.kind==="no-equals"||s.kind==="no-key"||s.kind==="outside-section")&&t({message:s.kind,file:s.file,span:s.span})}});var Ti=F({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let n=Pe(e,s);if(n.kind!=="too-new")continue;let r=de(s.node.key);t({message:r?"hardening":"newer",data:{key:s.node.key,version:String(e.facts.version),since:String(n.since)},file:s.file,span:s.span,severity:r?"error":"warning",hardeningIgnored:r})}}});var Di=F({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:s}=e,[n]=e.files;if(s===null||s.kind==="not-found"||n===void 0)return;let r=n.tree.nodes.findLast(i=>i.kind==="section"&&i.name.toLowerCase()===e.name.type),o=r?.kind==="section"?{start:r.nameStart,end:r.nameEnd}:{start:0,end:0};t({message:s.kind==="masked"?"masked":"refused",data:{message:s.message},file:s.at?.file??n,span:s.at?.span??o})}});var Oi=F({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let n=Pe(e,s);if(n.kind!=="misspelt")continue;let{node:r,section:o}=s,i=de(r.key,n.suggestions),[a]=n.suggestions;t({message:i?"hardening":"misspelt",data:{key:r.key,section:o},file:s.file,span:s.span,severity:i?"error":"warning",hardeningIgnored:i,...a===void 0?{}:{help:`Did you mean ${n.suggestions.map(l=>`${l}=`).join(" or ")}?`}})}}});var Fi=F({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}"},help:"Correct the name of the section, or start it with X- if another program reads it.",check({unit:e,report:t}){let s=ve(e.name.type);for(let n of e.faults){if(n.kind!=="unknown-section")continue;let r=n.file.tree.text.slice(n.span.start,n.span.end),[o]=x(r.slice(1,-1).trim(),s,1);t({message:"unknown",data:{section:r,type:e.name.type},file:n.file,span:n.span,help:o===void 0?`A .${e.name.type} unit has ${s.map(i=>`[${i}]`).join(", ")}.`:`Did you mean [${o}]?`})}}});var Ui=F({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let s of e.faults)s.kind==="fatal-syntax"&&s.file.role==="drop-in"&&t({message:"syntax",data:{reason:ym[s.reason]},file:s.file,span:s.span});Ee(e,({assignment:s,faults:n})=>{let{file:r,node:o}=s;if(r.role==="drop-in")for(let{effect:i,expected:a,start:l,end:c}of n)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(l,c),expected:a},file:r,span:ye(o,l,c)})})}}),ym={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"};var Mi=F({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let n=Pe(e,s);if(n.kind!=="wrong-section")continue;let r=de(s.node.key);t({message:r?"hardening":"misplaced",data:{key:s.node.key,section:s.section,sections:n.sections.map(o=>`[${o}]`).join(" or ")},file:s.file,span:s.span,severity:r?"error":"warning",hardeningIgnored:r})}}});var Li=p({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]});var E=(e,t=!1)=>({field:e,badness:({switches:s})=>s[e]===t?1:0}),V=(e,t,s,n)=>({field:e,badness:r=>s[t(r)??""]??n});function Bi(e){let t=new WeakMap;return s=>{let n=t.get(s);if(n!==void 0)return n;let r=e(s);return t.set(s,r),r}}var R=(e,t)=>{let s=Bi(n=>t.reduce((r,o)=>r|oe(n,o),0n));return{field:e,badness:({boundingSet:n,unit:r})=>(n&s(r.facts))===0n?0:1}},ue=(e,t)=>({field:e,badness:({namespaces:s})=>s===void 0||s.has(t)?1:0}),bm=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],Sm=new Map(bm),Ae=(e,t)=>({field:e,badness:({families:s})=>s===void 0||[...s.families].some(r=>(Sm.get(r)??"other")===t)===(s.mode==="allow")?1:0}),Y=(e,t)=>{let s=Bi(({syscalls:n})=>(n.group(t)??n.native).map((r,o)=>r&(n.native[o]??0)));return{field:e,badness:({syscallFilter:n,unit:r})=>ge(n)?n.mode==="deny"?_n(n.named,s(r.facts))?0:10:wn(n.allowed,s(r.facts))?9:0:10,variant:({syscallFilter:n})=>ge(n)?`${n.mode}-list`:"none"}};var Wi=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function vm({unit:e,privileged:t,ambientSet:s,boundingSet:n}){let{capabilities:r}=e.facts,o=(l,c)=>(l>>BigInt(r.get(c)??0)&1n)===1n;if(t)return Wi.some(l=>o(n,l))?[`CapabilityBoundingSet=~${Wi.join(" ")}`]:[];let i=[...r.keys()].filter(l=>o(s,l));return i.length===0?["CapabilityBoundingSet="]:[...r.keys()].every(l=>!o(n,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var Ki=p({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[R("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),R("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),R("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),R("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),R("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),R("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),R("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),R("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),R("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),R("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),R("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),R("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),R("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),R("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),R("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),R("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),R("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),R("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),R("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),R("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),R("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),R("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),R("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),R("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),R("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),R("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:vm});var Vi=p({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[E("Delegate",!0)],advice:()=>["Delegate=no"]});var Yi=p({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]});var wm={none:0,loopback:2,other:5},Gi=p({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?wm[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]});var $i=p({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[V("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]});var ji=p({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[E("LockPersonality")],advice:()=>["LockPersonality=yes"]});var Hi=p({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[E("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var qi=p({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[E("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var Xi=p({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[V("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]});var zi=p({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[E("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var Ji=p({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[E("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var Zi=p({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[E("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var Qi=p({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[E("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var ea=p({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[E("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var ta=p({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[V("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var sa=p({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[E("ProtectClock")],advice:()=>["ProtectClock=yes"]});var na=p({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[E("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var ra=p({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[V("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var oa=p({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[E("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var ia=p({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[E("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var aa=p({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[E("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var la=p({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[E("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var ca=p({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[V("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var da=p({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[V("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var ua=p({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:s})=>e||t?null:s.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var _m=new Set([1,2,10]),km=e=>e?.mode==="allow"&&[...e.families].every(t=>_m.has(t)),ma=p({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[Ae("RestrictAddressFamilies_AF_INET_INET6","inet"),Ae("RestrictAddressFamilies_AF_UNIX","unix"),Ae("RestrictAddressFamilies_AF_NETLINK","netlink"),Ae("RestrictAddressFamilies_AF_PACKET","packet"),Ae("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>km(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]});var pa=p({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[ue("RestrictNamespaces_user","user"),ue("RestrictNamespaces_mnt","mnt"),ue("RestrictNamespaces_ipc","ipc"),ue("RestrictNamespaces_pid","pid"),ue("RestrictNamespaces_cgroup","cgroup"),ue("RestrictNamespaces_net","net"),ue("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var fa=p({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[E("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var ha=p({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[E("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var ga=p({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]});var ya=p({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]});var ba=p({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var Sa=[Y("SystemCallFilter_swap","@swap"),Y("SystemCallFilter_obsolete","@obsolete"),Y("SystemCallFilter_clock","@clock"),Y("SystemCallFilter_cpu_emulation","@cpu-emulation"),Y("SystemCallFilter_debug","@debug"),Y("SystemCallFilter_mount","@mount"),Y("SystemCallFilter_module","@module"),Y("SystemCallFilter_raw_io","@raw-io"),Y("SystemCallFilter_reboot","@reboot"),Y("SystemCallFilter_privileged","@privileged"),Y("SystemCallFilter_resources","@resources")],Cm=["@privileged","@resources"],xm=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function Em(e){let t=e.privileged?Cm:[],s=Sa.filter(n=>n.badness(e)!==0).map(xm).filter(n=>!t.includes(n));return ge(e.syscallFilter)?s.length===0?[]:[`SystemCallFilter=~${s.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var va=p({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:Sa,advice:Em});var Pm=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],wa=p({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>Pm.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]});var _a=p({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:s},n)=>n!==0?"":e.DynamicUser?"dynamic":t!==null&&s.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var Jt=[Ri,Ii,Ni,Ti,Di,Oi,Fi,Ui,Mi,Li,Ki,Vi,Yi,Gi,$i,ji,Hi,qi,Xi,zi,Ji,Zi,Qi,ea,ta,sa,na,ra,oa,ia,aa,la,ca,da,ua,ma,pa,fa,ha,ga,ya,ba,va,wa,_a];function Zt(e,t){let s=t,n=!1,r=!1;for(;s<e.length;){let o=e.charCodeAt(s);if(o===10&&!n)n=!0;else if(o===13&&!r)r=!0;else return o===0?s+1:s;s+=1}return s}function Re(e){let t=[0],s=/[\n\r\0]/g;for(let n=s.exec(e);n!==null;n=s.exec(e)){let r=Zt(e,n.index);s.lastIndex=r,t.push(r)}return t}function Am(e,t){let s=0,n=e.length-1;for(;s<n;){let r=s+n+1>>1;(e[r]??0)<=t?s=r:n=r-1}return s}function ht(e,t){let s=Am(e,t);return{line:s+1,column:t-(e[s]??0)+1}}function gt(e,t){return{start:ht(e,t.start),end:ht(e,t.end)}}function Rm(){let e=new Map;return({source:t},s)=>{let n=e.get(t.path)??Re(t.text);return e.set(t.path,n),gt(n,s)}}function ka({exposure:e,rating:t,because:s}){let n=Rm(),r=({file:o,node:i})=>({path:o.source.path,range:n(o,M(i))});return{overall:e,rating:t,because:s.map(({defeat:o,lines:i,undone:a,fields:l})=>({id:o.id,because:o.because,source:o.source,lines:i.map(r),undone:a.map(r),undoes:l}))}}function u(e,t){return N(e,t)?.value}var A=(e,t)=>N(e,t)?.value!==void 0;function w(e,t){let s=u(e,t);return s===!0||typeof s=="string"&&s!=="no"}var Ca=new WeakMap;function Ie(e){let t=Ca.get(e);if(t!==void 0)return t;let s=new Map;for(let{text:r}of u(e,"Environment")??[]){let o=r.indexOf("=");s.set(r.slice(0,o),r.slice(o+1))}let n={get:r=>s.get(r),entries:[...s],expand:r=>Im(r,s)};return Ca.set(e,n),n}function Im(e,t){if(!e.includes("$"))return[e];let s=/^\$([A-Za-z_]\w*)$/.exec(e)?.[1],n=s===void 0?void 0:t.get(s);return n!==void 0?n.split(/\s+/).filter(r=>r!==""):[e.replace(/\$\{([A-Za-z_]\w*)\}/g,(r,o)=>t.get(o)??r)]}var G=(e,t)=>e===t||e.startsWith(t==="/"?"/":`${t}/`),Nm=["/etc","/usr","/lib","/lib64","/bin","/sbin","/boot","/proc","/sys","/dev"],Tm=["/var/log","/var/lib","/var/cache","/var/spool","/var/tmp","/var/mail","/run","/var/run","/tmp","/dev/shm"],Dm=/(?:log|pid|data|state|cache|db|database|storage|store|out|output|socket|sock|spool|save|dump|work|run|tmp|temp|home)[-_.a-z]*$/i,Om=/(?:conf|config|cfg|cert|key|ca|defaults|rules|env|ini|template|plugin|module|root|www|html|static|public|input|read)[-_.a-z]*$/i;function xa(e,t){return Nm.some(s=>G(e,s))&&!G(e,"/dev/shm")?{use:"read",confidence:"medium"}:Dm.test(t)?{use:"written",confidence:"high"}:Om.test(t)||t==="-c"||t==="-f"?{use:"read",confidence:"medium"}:Tm.some(s=>G(e,s))?{use:"written",confidence:"medium"}:{use:"named",confidence:"medium"}}var Fm=/^(?:-{1,2}[\w.-]+=|-[A-Za-z]|[\w.-]+=|(?:unix|file|sqlite|socket|stream|append|stdout):(?:\/\/)?)?(\/[^\s:;,"'`$*?|&<>(){}]*)/;function Um(e){let t=[],s="";for(let n of e.arguments){let r=D(Fm.exec(n)?.[1]??""),o=n.indexOf("=");r!==null&&r!=="/"&&t.push({path:r,...xa(r,o>0?n.slice(0,o):s),place:e.place}),s=n.startsWith("-")?n:""}for(let n of e.writes){let r=D(n);r!==null&&!G(r,"/dev")&&t.push({path:r,use:"written",place:e.place,confidence:"high"})}return t}var Mm=new Set(["mkdir","touch","install","chown","chmod","chgrp","rm","tee","cp","mv","ln","mktemp","truncate"]);function Lm(e){let t=e.path.startsWith("/")?[{path:D(e.path)??e.path,use:"executed",place:e.place,confidence:"high"}]:[],s=e.script?.startsWith("/")===!0?D(e.script):null,n=s===null?[]:[{path:s,use:"executed",place:e.place,confidence:"high"}],r=Um(e).filter(({path:o})=>o!==s);return[...t,...n,...r.map(o=>Bm(o,e))]}function Bm(e,{name:t,directive:s}){return Mm.has(t)?{...e,use:"written",confidence:"high"}:s==="ExecStart"||s==="ExecStartPre"||e.use!=="written"?e:{...e,use:"named",confidence:"low"}}function Qt(e,t){let s=N(e,t),n=s===void 0?void 0:U(s).made.at(-1);return n===void 0?null:{file:n.file,span:M(n.node),assignment:n}}function Wm(e){let t=[],s=u(e,"WorkingDirectory"),n=Qt(e,"WorkingDirectory");s?.kind==="path"&&n!==null&&t.push({path:s.path,use:"entered",place:n,confidence:"high"});let r=u(e,"PIDFile"),o=Qt(e,"PIDFile");r!==void 0&&o!==null&&t.push({path:r,use:"written",place:o,confidence:"high"});let i=Qt(e,"Environment");if(i!==null)for(let[a,l]of Ie(e).entries){let c=a==="PATH"||a.startsWith("LD_")?null:D(l);c!==null&&c!=="/"&&t.push({path:c,...xa(c,a),place:i})}return t}var Ea=(e,t)=>[...t.flatMap(Lm),...Wm(e)];var Km=65535;var es=e=>Number.isInteger(e)&&e>=1&&e<=Km,Pa=/^-{1,2}(?:[a-z]+[-_.])*(?:port|http|https|listen|bind|addr|address|listen[-_.]?(?:addr|address|port)|web[-_.]listen[-_.]address)$/i,Vm=/^-[pPlaL]$/,Ym=/^(?:(?:tcp|udp|http|https|ws|wss|grpc)?(?:[46])?:\/\/)?(\[?[\da-fA-F:.]*\]?|\*|localhost)?:(\d{1,5})\/?$/,Gm=/^(?:|\*|0\.0\.0\.0|\[?::\]?|\[::0\])$/,Aa=/^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;function Ra(e){let[,t="",s=""]=Ym.exec(e)??[];return s===""||!es(Number(s))||!(Gm.test(t)||Aa.test(t))?null:{number:Number(s),local:Aa.test(t)}}var $m=/(?:connect|remote|server|upstream|peer|target|broker|endpoint|url|uri|dsn|proxy|join|master|primary|redis|database|db|host)[-_.a-z]*$/i;function jm(e){let t=[],s=(r,o,i)=>t.push({number:r,by:"service",local:o,place:e.place,confidence:i}),n="";for(let r of e.arguments){let o=r.startsWith("-")?r.indexOf("="):-1,i=o>0?r.slice(0,o):n,a=o>0?r.slice(o+1):r;if(n=r.startsWith("-")&&o<0?r:"",$m.test(i))continue;let l=Ra(a);l!==null?s(l.number,l.local,"high"):/^\d{1,5}$/.test(a)&&es(Number(a))&&(Pa.test(i)||Vm.test(i))&&s(Number(a),!1,Pa.test(i)?"high":"low")}return t}var Hm=/(?:^|_)(?:PORT|LISTEN|BIND|ADDR|ADDRESS|LISTEN_ADDRESS)$/;function qm(e){let t=N(e,"Environment");return t===void 0?[]:U(t).made.flatMap(s=>{let n={file:s.file,span:M(s.node),assignment:s};return[...s.node.value.matchAll(/([A-Za-z_]\w*)=["']?([^\s"']+)/g)].flatMap(([,r="",o=""])=>{if(!Hm.test(r))return[];let i=Ra(o)??(/^\d{1,5}$/.test(o)&&es(Number(o))?{number:Number(o),local:!1}:null);return i===null?[]:[{...i,by:"service",place:n,confidence:"medium"}]})})}function Xm(e){return e.flatMap(t=>{let s=N(t,"ListenStream"),n=s===void 0?void 0:U(s).made[0];if(n===void 0)return[];let r={file:n.file,span:M(n.node),assignment:n};return(u(t,"ListenStream")??[]).flatMap(({port:o,address:i})=>o===null?[]:[{number:o,by:"socket",local:/^(?:127\.|\[::1\])/.test(i),place:r,confidence:"high"}])})}var Ia=(e,t,s)=>[...t.filter(({directive:n})=>n==="ExecStart").flatMap(jm),...qm(e),...Xm(s)];var Na=[{names:"node nodejs npm npx yarn pnpm bun deno pm2 tsx ts-node nuxt next",needs:"jit netlink proc-stat exec-children",says:{jit:"compiles JavaScript to machine code at run time",netlink:"lists network interfaces through netlink (os.networkInterfaces)","proc-stat":"counts processors in /proc/stat (os.cpus)"},calls:"@pkey",lifts:{"--jitless":"jit"},kind:"web-jit",confidence:"high"},{names:"java jsvc kotlin scala gradle mvn javaw",needs:"jit netlink",says:{jit:"compiles bytecode to machine code at run time",netlink:"lists network interfaces through netlink"},kind:"web-jit",confidence:"high"},{names:"python gunicorn uwsgi uvicorn hypercorn celery daphne supervisord waitress-serve flask django-admin",needs:"exec-children",kind:"web",confidence:"high"},{names:"pypy",needs:"jit exec-children",says:{jit:"compiles Python to machine code at run time"},kind:"web-jit",confidence:"high"},{names:"ruby puma unicorn sidekiq passenger bundle rails thin resque rake",needs:"exec-children",kind:"web",confidence:"medium"},{names:"php",needs:"exec-children",kind:"web",confidence:"medium"},{names:"php-fpm",needs:"setuid-drop chown dac kill-other unix run log netlink shared-files",says:{"setuid-drop":"starts as root and gives each pool a user of its own","shared-files":"makes sockets that the web server opens",log:"writes its log below /var/log"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL SYS_NICE SYS_RESOURCE NET_BIND_SERVICE SYS_CHROOT",families:"INET INET6 UNIX NETLINK",writes:"/run/php /var/lib/php /var/log",never:{MemoryDenyWriteExecute:"compiles regular expressions, and with opcache.jit whole scripts, to machine code"},kind:"web",confidence:"high"},{names:"dotnet mono Kestrel",needs:"jit netlink proc-stat",says:{jit:"compiles bytecode to machine code at run time","proc-stat":"sizes its heap by /proc/meminfo"},kind:"web-jit",confidence:"high"},{names:"perl starman hypnotoad munin-node",needs:"exec-children",confidence:"high"},{names:"luajit openresty lapis",needs:"jit",says:{jit:"runs LuaJIT, which stops when it may not make code"},kind:"web-jit",confidence:"high"},{names:"erl beam.smp elixir iex escript ejabberdctl ejabberd emqx couchdb vernemq",needs:"jit unix netlink exec-children",says:{jit:"compiles Erlang to machine code (OTP 24 and newer)"},kind:"web-jit",confidence:"medium"},{names:"guile guix",needs:"jit",confidence:"high"},{names:"wasmtime wasmer wasmedge",needs:"jit",says:{jit:"compiles WebAssembly to machine code"},confidence:"high"},{names:"sbcl clisp ecl",needs:"jit personality",says:{personality:"switches address randomization off for itself"},confidence:"medium"},{names:"julia",needs:"jit",confidence:"high"},{names:"R Rscript Rserve octave",needs:"exec-children",confidence:"medium"},{names:"wine winedbg steam steamcmd box64 box86 srcds_linux srcds_run",needs:"32bit jit personality home-w",confidence:"high"},{names:"chromium chrome chromium-browser google-chrome puppeteer playwright electron chromedriver",needs:"jit ns home-w dev:dri host-ipc",says:{ns:"builds its own sandbox out of namespaces"},confidence:"high"},{names:"bwrap flatpak firejail nsjail unshare",needs:"ns mount suid",says:{ns:"builds sandboxes out of namespaces"},confidence:"high"},{names:"fakeroot",needs:"shm-sysv",confidence:"medium"}],Ta={py:"python",js:"node",mjs:"node",cjs:"node",ts:"node",rb:"ruby",pl:"perl",php:"php",jar:"java",war:"java",dll:"dotnet",sh:"sh",bash:"sh",lua:"lua",jl:"julia",exe:"mono"};var zm=new Set(["if","then","else","elif","do","while","until","!","exec","command","builtin","time","{","("]),Jm=new Set("[ [[ test : . source cd echo printf export unset set shift read local return exit trap umask ulimit wait eval true false for in case esac fi done } ) type hash alias readonly declare let kill sleep function select break continue jobs pwd".split(" ")),Zm=/^(?:&&|\|\||;;|[;|&\n`()])/,Qm=/^(?:\d?>>?|&>>?)\s*/;function ts(e){let t=[],s=[],n=[],r=()=>{let i=sp(s);(i.length>0||n.length>0)&&t.push({words:i,writes:n}),s=[],n=[]},o=e;for(;o!=="";){let i=/^[ \t\r\\]+/.exec(o)?.[0]??"";if(i!==""){o=o.slice(i.length);continue}let a=Qm.exec(o)?.[0],l=a===void 0?Zm.exec(o)?.[0]:void 0;if(l!==void 0){r(),o=o.slice(l.length);continue}let{word:c,length:d}=ep(o.slice(a?.length??0));a===void 0?s.push(c):c.startsWith("/")&&n.push(c),o=o.slice(Math.max(1,d+(a?.length??0)))}return r(),t}function ep(e){let t="",s=0,n="";for(;s<e.length;s+=1){let r=e.charAt(s);if(n!=="")r===n?n="":t+=r;else if(r==='"'||r==="'")n=r;else{if(/[\s;|&`()<>]/.test(r)&&!(t===""&&s===0&&r==="<"))break;r==="\\"?(s+=1,t+=e.charAt(s)):t+=r}}return{word:t,length:s}}var tp=/^[A-Za-z_]\w*=/;function sp(e){let t=e.findIndex(n=>!zm.has(n)&&!tp.test(n)&&n!=="$"),s=t<0?void 0:e[t];return s===void 0||Jm.has(s)||s.startsWith("$")||s.startsWith("#")?[]:e.slice(t)}var $=e=>e===void 0||e===""?[]:e.trim().split(/\s+/);var Da={env:{valued:"-u --unset -C --chdir",assigns:!0},nice:{valued:"-n --adjustment"},ionice:{valued:"-c -n --class --classdata"},chrt:{valued:"-T -P -D --sched-runtime --sched-period --sched-deadline",positional:1},taskset:{positional:1},numactl:{valued:"-N -m -C -i -p"},setsid:{},nohup:{},stdbuf:{valued:"-i -o -e"},unbuffer:{},timeout:{valued:"-k -s --kill-after --signal",positional:1},prlimit:{valued:"-p --pid"},setpriv:{valued:"--reuid --regid --groups --bounding-set --inh-caps --ambient-caps --ruid --euid --rgid --egid --securebits --pdeathsig --selinux-label"},"systemd-cat":{valued:"-t -p --identifier --priority --level-prefix"},"systemd-inhibit":{valued:"--what --who --why --mode"},"systemd-notify":{},flock:{valued:"-w -E --timeout",positional:1},"dbus-run-session":{},"dbus-launch":{},tini:{valued:"-p"},"dumb-init":{valued:"-r"},catchsegv:{},busybox:{},cgexec:{valued:"-g"},"xvfb-run":{valued:"-n -s -e -w --server-args --server-num"},pkexec:{valued:"--user"},sudo:{valued:"-u -g -h -p -C -U -R -D -T --user --group"},doas:{valued:"-u -C"},gosu:{positional:1},"su-exec":{positional:1},setuidgid:{positional:1},chpst:{valued:"-u -U -b -e -/ -n -l -m -d -o -p -f -c -t"},unshare:{valued:"-S -G -R -w --setuid --setgid --root --wd"},nsenter:{valued:"-t -S -G --target --setuid --setgid"},chroot:{positional:1},strace:{valued:"-e -o -p -s"},proxychains:{valued:"-f"},proxychains4:{valued:"-f"},torsocks:{valued:"-u -p -a -P"},"python-venv":{}};function Oa(e,t){let s=Object.hasOwn(Da,e)?Da[e]:void 0;if(s===void 0)return null;let n=new Set($(s.valued)),r=0;for(;r<t.length;){let o=t[r]??"";if(o==="--"){r+=1;break}if(s.assigns===!0&&/^[A-Za-z_]\w*=/.test(o))r+=1;else if(o.startsWith("-")&&o!=="-")r+=n.has(o)?2:1;else break}return t.slice(r+(s.positional??0))}var np=["ExecStart","ExecCondition","ExecStartPre","ExecStartPost","ExecReload","ExecStop","ExecStopPost"],ss=e=>e.slice(e.lastIndexOf("/")+1);function ns(e){return np.flatMap(t=>{let s=N(e,t);return s===void 0?[]:U(s).made.flatMap(n=>rp(e,n))})}function rp(e,t){let{node:s,directive:n,file:r}=t,o={facts:e.facts,name:e.name,manager:e.manager,directive:n},i=Ie(e);return(st(s.value,void 0,o).value??[]).flatMap(a=>{let l=ye(s,a.programSpan.start,a.arguments.at(-1)?.end??a.programSpan.end),c={file:r,span:l,assignment:t},d=I=>{let re=b(I,o);return typeof re=="string"?re:I},m=a.arguments.flatMap(({text:I})=>i.expand(d(I))),f=a.prefixes.includes("@")?m.slice(1):m,_={directive:n.name,prefixes:a.prefixes,place:c};return be([a.program,...f]).map(I=>({...I,..._}))})}var op=new Set(["sh","bash","dash","ash","zsh","ksh","busybox"]),ip=6;function be(e,t=[],s=[]){let[n="",...r]=e,o=ss(n);if(o==="")return[];let i={path:n,name:o,script:mp(o,r),arguments:r,via:t,writes:s};if(t.length>=ip)return[i];if(op.has(o)&&o!=="busybox")return lp(i,r);if(o==="su"||o==="runuser")return[i,...cp(r,[...t,o])];if(o==="start-stop-daemon")return dp(i,r);let a=Oa(o,r);if(a===null)return[i];let l=be(a,[...t,o],s);return ap.has(o)?[{...i,arguments:[]},...l]:l}var ap=new Set(["sudo","doas","gosu","su-exec","setuidgid","chpst","pkexec","unshare","nsenter","chroot","strace"]);function lp(e,t){let s=t.findIndex(i=>/^-[a-z]*c$/.test(i)),n=s<0?void 0:t[s+1];if(n===void 0)return[e];let r=[...e.via,e.name],o=ts(n).flatMap(({words:i,writes:a})=>i.length>0?be(i,r,a):[{...e,script:null,arguments:[],writes:a}]);return o.length===0?[e]:o}function cp(e,t){let s=e.findIndex(i=>i==="-c"||i==="--command"),n=s<0?void 0:e[s+1];if(n!==void 0)return ts(n).flatMap(({words:i,writes:a})=>i.length>0?be(i,t,a):[]);let r=e.indexOf("--");if(r>=0)return be(e.slice(r+1),t);let o=e.indexOf("-u");return o<0?[]:be(e.slice(o+2),t)}function dp(e,t){if(t.some(i=>i==="--stop"||i==="-K"))return[e];let s=t.findIndex(i=>i==="--exec"||i==="-x"||i==="--startas"||i==="-a"),r=t.find(i=>i.startsWith("--exec="))?.slice(7)??(s<0?void 0:t[s+1]),o=t.indexOf("--");return r===void 0?[e]:be([r,...o<0?[]:t.slice(o+1)],[...e.via,e.name])}var up={python:["-W","-X"],pypy:["-W","-X"],perl:["-I","-M"],ruby:["-I","-r","-C"],php:["-c","-d","-S","-t"],node:["-r","--require","--import","--loader"],nodejs:["-r","--require"],deno:[],bun:[],npm:[],yarn:[],pnpm:[],npx:[],java:["-cp","-classpath","--class-path","-p","--module-path","--add-modules","--add-opens"],dotnet:[],mono:[],lua:[],luajit:[],tclsh:[],Rscript:[],julia:["--project"],guile:[],wine:[],wine64:[],sh:["-o"],bash:["-o"],dash:[],zsh:[]};function mp(e,t){let s=up[e.replace(/[\d.]+$/,"")];if(s===void 0)return null;for(let n=0;n<t.length;n+=1){let r=t[n]??"";if((r==="-m"||r==="-jar"||r==="-f")&&t[n+1]!==void 0)return t[n+1]??null;if(s.includes(r))n+=1;else{if(!r.startsWith("-")&&r!=="run"&&r!=="start"&&r!=="exec")return r;if(r==="-c"||r==="-e")return null}}return null}function Fa(e){let t=/\.([a-z]+)$/.exec(e)?.[1];return t===void 0?null:Ta[t]??null}function pp(e,{prefixes:t,directive:s}){return!t.includes("+")&&(s==="ExecStart"||!w(e,"PermissionsStartOnly"))}var fp=e=>e===void 0||e==="root"||e==="0";function hp(e,t){return e.manager==="user"?!1:fp(u(e,"User"))&&!w(e,"DynamicUser")?!0:t.some(({directive:s,prefixes:n})=>s==="ExecStart"&&n.includes("!"))}function Ua(e,t){let s=ns(e).filter(n=>pp(e,n));return{unit:e,companions:t,programs:s,ports:Ia(e,s,t),paths:Ea(e,s),startsAsRoot:hp(e,ns(e))}}function ee(e,t){let s=N(e,t);return s===void 0?[]:U(s).made}var te=e=>({file:e.file,span:M(e.node),assignment:e});function H(e,t){let s=ee(e,t).at(-1);return s===void 0?null:te(s)}function se({assignment:e}){let t=`${e.node.key}=${e.node.value}`;return t.length<=60?t:`${t.slice(0,59)}\u2026`}var gp=["/home","/root","/run/user"],yp=e=>gp.some(t=>G(e,t)),bp={executed:"runs",read:"reads",written:"writes",entered:"starts in",named:"names"},Sp=({path:e,use:t,place:s})=>`${s.assignment.node.key}= ${bp[t]} ${e}`,Se=(e,t)=>({token:e,because:Sp(t),place:t.place,confidence:t.confidence}),vp=[["/var/log","log"],["/run","run"],["/var/run","run"],["/etc","etc-w"],["/usr","usr-w"],["/boot","usr-w"],["/var","state"],["/srv","state"],["/opt","state"],["/mnt","state"],["/media","state"],["/data","state"]];function wp(e){let{path:t,use:s}=e;if(yp(t))return s==="written"||s==="entered"||s==="named"?[Se("home-r",e),{...Se("home-w",e),confidence:s==="written"?"high":"medium"}]:[Se("home-r",e)];if(G(t,"/tmp")||G(t,"/var/tmp"))return s==="executed"?[]:[{...Se("tmp-shared",e),confidence:"medium"}];if(G(t,"/dev/shm"))return[Se("host-ipc",e)];if(s!=="written"&&!(s==="entered"&&!G(t,"/etc")&&!G(t,"/usr")))return[];let n=vp.find(([r])=>G(t,r))?.[1];return n===void 0?s==="written"?[Se("state",e)]:[]:[Se(n,e)]}var _p=/^\/dev\/(?:null|zero|full|u?random|tty|console|pts|ptmx|stdin|stdout|stderr|fd|log|shm|mqueue|hugepages)(?:\/|$)/,kp=/\/dev\/[A-Za-z][\w/.-]*/g,Cp=[[/^tty/,"tty"],[/^serial\//,"tty"],[/^(?:sd|hd|vd|xvd|disk\/|mapper\/|md|dm-|block)/,"sd"],[/^nvme/,"nvme"],[/^rtc/,"rtc"],[/^pps/,"pps"],[/^ptp/,"ptp"],[/^video/,"video"],[/^dri/,"dri"],[/^snd/,"snd"],[/^input/,"input"],[/^i2c/,"i2c"],[/^bus\/usb/,"usb"]];function Ma(e,t){let s=`the unit says ${se(t)}`;return/^k?msg$/.test(e)?{token:"kernel-log",because:s,place:t,confidence:"high"}:{token:`dev:${Cp.find(([r])=>r.test(e))?.[1]??e}`,because:s,place:t,confidence:"high"}}var xp=["DeviceAllow","BindPaths","ConditionPathExists","AssertPathExists","ReadWritePaths","Environment","TTYPath"];function Ep({unit:e,programs:t}){let n=[...xp.flatMap(i=>ee(e,i).map(te)),...t.map(({place:i})=>i)].flatMap(i=>[...i.assignment.node.value.matchAll(kp)].filter(([a])=>!_p.test(a)&&!i.assignment.node.value.startsWith("!")).map(([a])=>Ma(a.slice(5),i))),r=ee(e,"DeviceAllow").flatMap(i=>{let a=/^(?:char|block)-([\w*-]+)/.exec(i.node.value)?.[1],l=te(i);return a===void 0||a==="pts"?[]:[{token:`dev:${a}`,because:`the unit says ${se(l)}`,place:l,confidence:"high"}]}),o=["BindsTo","Requires","Wants","After"].flatMap(i=>ee(e,i).flatMap(a=>[...a.node.value.matchAll(/(?:^|\s)dev-([\w\\-]+)\.device/g)].map(([,l=""])=>Ma(l.replaceAll("-","/"),te(a)))));return[...n,...r,...o]}function Pp({unit:e}){let t=H(e,"WorkingDirectory");return u(e,"WorkingDirectory")?.kind!=="home"||t===null?[]:["home-r","home-w"].map(s=>({token:s,because:"WorkingDirectory=~ starts it in the home of its user",place:t,confidence:"medium"}))}var La=[{id:"named-paths",find:({paths:e})=>e.flatMap(wp)},{id:"home-directory",find:Pp},{id:"devices",find:Ep},{id:"pid-file",find:({unit:e})=>{let t=H(e,"PIDFile");return t===null?[]:[{token:"pid",because:`the unit says ${se(t)}`,place:t,confidence:"high"}]}},{id:"kernel-log-file",find:({programs:e})=>e.filter(t=>t.arguments.some(s=>s.includes("/proc/kmsg"))).map(({place:t,directive:s})=>({token:"kernel-log",because:`${s}= reads /proc/kmsg`,place:t,confidence:"high"}))},{id:"declared-directories",find:({unit:e})=>[["StateDirectory","state"],["CacheDirectory","state"],["LogsDirectory","log"],["RuntimeDirectory","run"]].flatMap(([t,s])=>{let n=H(e,t);return n===null||!A(e,t)?[]:[{token:s,because:`the unit says ${se(n)}`,place:n,confidence:"high"}]})}];function Ne({unit:e},t,s,n="high"){let r=H(e,t);return r===null?[]:s.map(o=>({token:o,because:`the unit says ${se(r)}`,place:r,confidence:n}))}var Ap=[[/^network-online\.target$/,"net-client","medium"],[/^nss-lookup\.target$/,"dns","medium"],[/^(?:docker|containerd)\.(?:service|socket)$/,"unix","medium"]];function Rp({unit:e}){return["After","Wants","Requires","BindsTo"].flatMap(t=>ee(e,t).flatMap(s=>$(s.node.value).flatMap(n=>Ap.filter(([r])=>r.test(n)).map(([,r,o])=>({token:r,because:`${t}= names ${n}`,place:te(s),confidence:o})))))}var Ip=/^(?:DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|PULSE_\w+|QT_QPA_PLATFORM)$/;function Np({unit:e}){let t=H(e,"Environment");return t===null?[]:Ie(e).entries.flatMap(([s,n])=>{let r=`Environment= sets ${s}`;return Ip.test(s)&&n!=="offscreen"?["desktop","unix","tmp-shared","host-ipc","home-r","dev:dri"].map(o=>({token:o,because:r,place:t,confidence:"high"})):s==="RUBY_YJIT_ENABLE"&&n==="1"?[{token:"jit",because:r,place:t,confidence:"high"}]:s==="MAILTO"?[{token:"mail",because:r,place:t,confidence:"medium"}]:[]})}var Tp=/^(?:-{1,2}(?:[a-z]+[-_])?(?:user|uid|username|runas|setuid|chuid|user-id)(?:$|=)|-u$)/i,Dp=/^-{1,2}(?:chroot|chrootdir|root-dir)(?:$|=)/,Op=/^--(?:y?jit|rjit|enable-jit)$/,Fp=/^-{1,2}(?:mail-to|mailto|mail-on|send-?mail|notify-email)/;function Up({programs:e,startsAsRoot:t}){return e.filter(({directive:s})=>s==="ExecStart").flatMap(s=>s.arguments.flatMap(n=>{let r=o=>({token:o,because:`ExecStart= gives ${s.name} the option ${n.split("=")[0]??n}`,place:s.place,confidence:"medium"});return Tp.test(n)&&t?[r("setuid-drop")]:Dp.test(n)?[r("chroot")]:Op.test(n)?[r("jit")]:Fp.test(n)?[r("mail")]:[]}))}function Mp({ports:e}){return e.flatMap(({number:t,by:s,place:n,confidence:r})=>{let o=n.assignment.node.key;if(s==="socket")return[{token:"net-server",because:`${o}=${t} of its socket unit is handed to it`,place:n,confidence:r}];let i=`${o}= names port ${t}`,a={token:"net-server",because:i,place:n,confidence:r};return t>=1024?[a]:[a,{token:"port-low",because:`${i}, below 1024`,place:n,confidence:r}]})}var rs=new Set(["sh","bash","dash","ash","zsh","ksh"]);function Lp({programs:e}){return e.filter(({directive:t,name:s,script:n,via:r,path:o})=>t==="ExecStart"&&(rs.has(s)||r.some(i=>rs.has(i))||/\.(?:sh|bash)$/.test(n??o))).map(({name:t,script:s,via:n,place:r})=>({token:"exec-children",because:n.some(o=>rs.has(o))?`ExecStart= starts ${t} from a shell`:`ExecStart= runs the shell script ${s??t}`,place:r,confidence:"high"}))}var Bp=/^machine(?:-|\.)/,Ba=[{id:"notify",find:e=>/^notify/.test(u(e.unit,"Type")??"")?Ne(e,"Type",["unix"]):[]},{id:"watchdog",find:e=>Ne(e,"WatchdogSec",["unix"])},{id:"bus",find:e=>Ne(e,"BusName",["unix"])},{id:"delegated",find:e=>w(e.unit,"Delegate")?Ne(e,"Delegate",["cgroup"]):[]},{id:"machine-slice",find:e=>Bp.test(H(e.unit,"Slice")?.assignment.node.value??"")?Ne(e,"Slice",["ns","cgroup"]):[]},{id:"early-boot",find:e=>u(e.unit,"DefaultDependencies")===!1?Ne(e,"DefaultDependencies",["early-boot"]):[]},{id:"dependencies",find:Rp},{id:"variables",find:Np},{id:"options",find:Up},{id:"ports",find:Mp},{id:"shell",find:Lp}];var Wp={CAP_NET_ADMIN:"netlink",CAP_NET_RAW:"packet raw-icmp",CAP_NET_BIND_SERVICE:"port-low",CAP_SYS_TIME:"clock",CAP_SYS_PTRACE:"proc-all ptrace",CAP_IPC_LOCK:"memlock",CAP_SYS_NICE:"rt",CAP_SYSLOG:"kernel-log",CAP_SYS_MODULE:"modules",CAP_SYS_ADMIN:"mount mount-host",CAP_SYS_CHROOT:"chroot",CAP_SETUID:"setuid-drop",CAP_SETGID:"setuid-drop",CAP_CHOWN:"chown",CAP_DAC_OVERRIDE:"dac",CAP_DAC_READ_SEARCH:"dac",CAP_FOWNER:"dac",CAP_FSETID:"sgid",CAP_KILL:"kill-other",CAP_SYS_BOOT:"reboot",CAP_SYS_RAWIO:"raw-io",CAP_MKNOD:"raw-io",CAP_BPF:"bpf",CAP_PERFMON:"bpf",CAP_AUDIT_CONTROL:"netlink",CAP_AUDIT_READ:"netlink",CAP_AUDIT_WRITE:"netlink",CAP_WAKE_ALARM:"clock"},Kp=16;function Wa(e,t){let{unit:s}=e,n=u(s,t),r=H(s,t);if(n===void 0||r===null)return[];let o=[...s.facts.capabilities.keys()].filter(i=>(n&oe(s.facts,i))!==0n);return o.length>Kp?[]:o.flatMap(i=>{let a=`${t}= ${t==="AmbientCapabilities"?"gives it":"keeps"} ${i}`;return[`cap:${i}`,...$(Wp[i])].map(c=>({token:c,because:a,place:r,confidence:"high"}))})}var Ka={dialout:"tty",uucp:"tty",tty:"tty",video:"dri",render:"dri",audio:"snd",kvm:"kvm",input:"input",disk:"sd",lp:"usb",plugdev:"usb",i2c:"i2c",gpio:"gpiomem",spi:"spidev",tss:"tpmrm0",netdev:"net/tun"};function Vp({unit:e}){return["Group","SupplementaryGroups"].flatMap(t=>ee(e,t).flatMap(s=>$(s.node.value).flatMap(n=>{let r=Object.hasOwn(Ka,n)?Ka[n]:void 0,o=te(s),i=`${t}= puts it into the group ${n}, which opens /dev/${r}`;return r===void 0?[]:[{token:`dev:${r}`,because:i,place:o,confidence:"medium"}]})))}var Yp=[["LimitMEMLOCK",/^infinity$|:infinity$/,"memlock"],["LimitRTPRIO",/^(?!0$)/,"rt"],["LimitRTTIME",/./,"rt"],["CPUSchedulingPolicy",/^(?:fifo|rr)$/,"rt"],["PAMName",/./,"sessions"],["KeyringMode",/^shared$/,"keyring"],["Personality",/^(?:x86|arm|ppc)$/,"32bit"]],Va=[{id:"ambient-capabilities",find:e=>Wa(e,"AmbientCapabilities")},{id:"bounding-set",find:e=>e.startsAsRoot?Wa(e,"CapabilityBoundingSet"):[]},{id:"groups",find:Vp},{id:"limits",find:({unit:e})=>Yp.flatMap(([t,s,n])=>{let r=H(e,t);return r===null||!s.test(r.assignment.node.value)?[]:[{token:n,because:`the unit says ${se(r)}`,place:r,confidence:t==="LimitMEMLOCK"?"high":"medium"}]})}];var Ya=[{names:"gitea forgejo gogs gitolite cgit gitlab gitlab-workhorse sourcehut git-daemon",needs:"exec-children net-server net-client dns state home-w mail",says:{"exec-children":"starts git and hooks","home-w":"may keep SSH keys in the home of its user",mail:"may mail through sendmail"},capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"web",confidence:"medium"},{names:"syncthing rclone resilio rslsync unison insync megasync nextcloud-client owncloud-client",needs:"home-w net-server net-client dns netlink state chown",says:{"home-w":"synchronizes folders of its user"},capabilities:"CHOWN FOWNER",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may synchronize any folder"},confidence:"high"},{names:"rsync rsyncd borg borgmatic restic bacula-fd bareos-fd amanda duplicity duplicati kopia rdiff-backup rsnapshot burp urbackupsrv urbackupclientbackend snapper btrbk sanoid syncoid timeshift",needs:"home-r dac net-client dns state exec-children chown sgid mount-host netlink",says:{"home-r":"reads what it backs up, homes among it",dac:"reads files of every user",sgid:"restores any file mode"},capabilities:"DAC_READ_SEARCH DAC_OVERRIDE CHOWN FOWNER FSETID SETUID SETGID SYS_CHROOT MKNOD",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may write its copies to any folder"},kind:"oneshot",confidence:"high"},{names:"transmission-daemon transmission qbittorrent-nox qbittorrent deluged deluge-web aria2c rtorrent sabnzbd nzbget sonarr radarr lidarr prowlarr jackett bazarr readarr",needs:"net-server net-client dns netlink state exec-children home-w",says:{"exec-children":"may run a script after a download","home-w":"may keep downloads in home folders"},families:"INET INET6 UNIX NETLINK",never:{MemoryDenyWriteExecute:"may run on .NET"},confidence:"medium"},{names:"jellyfin plexmediaserver emby-server emby kodi mpd navidrome minidlnad minidlna readymedia tvheadend motion frigate photoprism immich",needs:"jit dev:dri dev:video netlink net-server net-client dns state exec-children home-r",says:{jit:"may run on .NET or JavaScript","dev:dri":"may transcode on the graphics card","home-r":"may find media in home folders","dev:video":"may record from cameras and tuners"},families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"home-assistant homeassistant hass zigbee2mqtt node-red nodered esphome zwave-js-ui openhab domoticz iobroker homebridge",needs:"jit dev:tty bluetooth raw-icmp packet netlink net-server net-client dns state exec-children home-w",says:{"dev:tty":"talks to radio sticks on serial ports","exec-children":"may install packages at run time",jit:"may run on JavaScript or Java"},capabilities:"NET_RAW NET_ADMIN NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK BLUETOOTH PACKET ALG",confidence:"medium"},{names:"pipewire pulseaudio wireplumber pipewire-pulse jackd asterisk freeswitch shairport-sync spotifyd librespot mumble-server murmurd snapserver snapclient squeezelite",needs:"rt dev:snd host-ipc unix net-server net-client dns netlink setuid-drop memlock",says:{rt:"plays sound in real time"},capabilities:"SYS_NICE IPC_LOCK SETUID SETGID NET_BIND_SERVICE CHOWN DAC_OVERRIDE",families:"UNIX INET INET6 NETLINK BLUETOOTH",confidence:"high"},{names:"ddclient inadyn noip2 fetchmail getmail offlineimap mbsync isync cfdyndns",needs:"net-client dns netlink",families:"INET INET6 UNIX NETLINK",kind:"worker",confidence:"high"},{names:"snapraid snapraid-daemon apticron logwatch",needs:"mail exec-children dac",kind:"oneshot",confidence:"high"},{names:"synapse matrix-synapse mastodon discourse peertube nextcloud wordpress dendrite conduit conduwuit prosody lemmy pleroma",needs:"net-server net-client dns netlink state exec-children",families:"INET INET6 UNIX NETLINK",kind:"web",confidence:"medium"},{names:"minecraft minecraft_server minecraft-server bedrock_server papermc factorio valheim_server.x86_64 terraria",needs:"jit net-server net-client dns netlink state",says:{jit:"runs on Java, .NET or another runtime that makes code"},families:"INET INET6 UNIX NETLINK",confidence:"medium"}];var Ga=[{names:"chronyd chrony",needs:"clock rt memlock setuid-drop pid run state log net-client net-server port-low dns dev:rtc mail chown dac",says:{clock:"sets the clock","dev:rtc":"may read hardware clocks",mail:"may send a mail when the clock jumps (mailonchange)",rt:"runs in real time when sched_priority is set",memlock:"may lock its memory (lock_all)","setuid-drop":"starts as root and switches to its own user"},capabilities:"SYS_TIME NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE SYS_RESOURCE IPC_LOCK SYS_NICE FOWNER KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/chrony /var/log/chrony /run",calls:"@clock",kind:"time",confidence:"high"},{names:"ntpd ntpsec openntpd ntp sntp ntpdate ntpd-rs busybox-ntpd",needs:"clock rt setuid-drop chroot net-client net-server port-low dns netlink state dev:rtc memlock run",says:{clock:"sets the clock",netlink:"scans the network interfaces"},capabilities:"SYS_TIME NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_NICE SYS_RESOURCE CHOWN DAC_OVERRIDE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/ntp /var/lib/ntpsec /var/log/ntpsec /run",calls:"@clock",kind:"time",confidence:"high"},{names:"ptp4l phc2sys gpsd ts2phc timemaster",needs:"clock packet netlink dev:ptp dev:pps dev:tty rt run setuid-drop raw-io",says:{clock:"sets the clock",packet:"stamps packets in hardware"},capabilities:"SYS_TIME NET_RAW NET_ADMIN NET_BIND_SERVICE SETUID SETGID SYS_NICE",families:"INET INET6 UNIX NETLINK PACKET",writes:"/run",calls:"@clock",kind:"time",confidence:"high"},{names:"systemd-timesyncd timesyncd",needs:"clock net-client dns",capabilities:"SYS_TIME",families:"INET INET6 UNIX",calls:"@clock",kind:"time",confidence:"high"},{names:"NetworkManager connmand connman iwd wpa_supplicant dhclient dhcpcd hostapd netplan netctl ifup ifplugd dhcpd kea-dhcp4 kea-dhcp6 radvd rdnssd systemd-networkd",needs:"netlink packet raw-icmp sysctl modules etc-w exec-children dev:rfkill alg dns net-client hostname run state home-r setuid-drop",says:{"etc-w":"may write /etc/resolv.conf","home-r":"may read certificates in home folders","exec-children":"runs dispatcher scripts",alg:"authenticates through the cryptography of the kernel"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SYS_MODULE DAC_OVERRIDE KILL AUDIT_WRITE SYS_CHROOT CHOWN FOWNER",families:"UNIX NETLINK PACKET INET INET6 ALG",confidence:"high"},{names:"ModemManager",needs:"dev:tty dev:cdc-wdm netlink unix cap:CAP_SYS_ADMIN",capabilities:"SYS_ADMIN NET_ADMIN",families:"UNIX NETLINK QIPCRTR",confidence:"high"},{names:"bluetoothd bluetooth bluealsa obexd btattach",needs:"bluetooth netlink alg unix dev:uinput dev:rfkill state",capabilities:"NET_ADMIN NET_BIND_SERVICE NET_RAW",families:"UNIX NETLINK BLUETOOTH ALG INET INET6",writes:"/var/lib/bluetooth",confidence:"high"},{names:"wg-quick wg wireguard",needs:"netlink sysctl modules exec-children etc-w net-client dns run",says:{sysctl:"may switch on forwarding in PostUp",modules:"may load the wireguard module","etc-w":"may set the name servers through resolvconf"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",kind:"vpn",confidence:"high"},{names:"openvpn",needs:"dev:net/tun netlink setuid-drop chroot exec-children net-client net-server port-low dns run log memlock dac chown",says:{"setuid-drop":"may start as root and switch to another user","exec-children":"runs scripts when a connection comes up"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SETPCAP SYS_CHROOT DAC_OVERRIDE IPC_LOCK AUDIT_WRITE SYS_NICE",families:"INET INET6 UNIX NETLINK",writes:"/run /var/log/openvpn /etc/openvpn",kind:"vpn",confidence:"high"},{names:"charon charon-systemd ipsec strongswan starter pluto libreswan tailscaled zerotier-one nebula netbird tinc tincd vpnc openconnect ocserv softether xl2tpd pptpd pppd fastd n2n headscale-client cloudflare-warp warp-svc",needs:"dev:net/tun netlink sysctl modules packet exec-children net-client net-server dns state run alg setuid-drop dac",says:{sysctl:"changes network tunables",modules:"may load modules for tunnels and firewalls"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE NET_BIND_SERVICE DAC_OVERRIDE SETUID SETGID SETPCAP CHOWN",families:"INET INET6 UNIX NETLINK PACKET KEY ALG",kind:"vpn",confidence:"high"},{names:"keepalived frr zebra bgpd ospfd watchfrr frrinit.sh bird bird6 lldpd snmpd snmptrapd quagga olsrd babeld batctl radvdump pimd conntrackd",needs:"netlink packet sysctl setuid-drop chroot net-server port-low exec-children state run chown dac log proc-stat",says:{sysctl:"changes network tunables",packet:"speaks protocols below TCP and UDP"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL SYS_ADMIN SYS_NICE",families:"INET INET6 UNIX NETLINK PACKET",confidence:"medium"},{names:"suricata zeek snort tcpdump arpwatch arpalert crowdsec ntopng softflowd pmacctd dumpcap p0f",needs:"packet netlink rt memlock log state net-client dns setuid-drop exec-children dac jit proc-stat",says:{rt:"may raise the priority of its threads",jit:"may compile its rules"},capabilities:"NET_RAW NET_ADMIN IPC_LOCK SYS_NICE SETUID SETGID DAC_OVERRIDE CHOWN",families:"INET INET6 UNIX NETLINK PACKET",confidence:"medium"},{names:"fail2ban-server fail2ban-client fail2ban sshguard",needs:"netlink exec-children mail modules dac log state run home-r dns net-client",says:{modules:"may make the firewall load modules","exec-children":"runs firewall commands",mail:"may mail its reports",dac:"reads the logs of other services"},capabilities:"DAC_READ_SEARCH DAC_OVERRIDE NET_ADMIN NET_RAW AUDIT_READ SETUID SETGID",families:"UNIX INET INET6 NETLINK",writes:"/var/lib/fail2ban /run/fail2ban /var/log",confidence:"high"},{names:"iptables ip6tables iptables-restore ip6tables-restore nft nftables ufw ufw-init firewalld ipset ebtables arptables shorewall ferm",needs:"netlink modules sysctl run",says:{modules:"may load modules of the packet filter",sysctl:"changes network tunables"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE DAC_OVERRIDE",families:"INET INET6 NETLINK UNIX",writes:"/run",confidence:"high"},{names:"prometheus-node-exporter node_exporter node-exporter",needs:"net-server dns proc-stat proc-all clock netlink mount-host home-r unix",says:{"proc-stat":"reads the statistics of the machine in /proc","proc-all":"may count the processes of all users",clock:"reads how the clock is tuned (timex collector)","mount-host":"reports the mounted file systems of the host","home-r":"reports how full home file systems are"},capabilities:"",families:"INET INET6 UNIX NETLINK",calls:"adjtimex clock_adjtime",kind:"exporter",confidence:"high"},{names:"process-exporter cadvisor telegraf datadog-agent zabbix_agentd zabbix_agent2 zabbix-agent netdata collectd glances newrelic-infra nrpe icinga2 check_mk_agent munin-node monit beszel-agent metricbeat otelcol alloy grafana-agent",needs:"net-server net-client dns netlink proc-all proc-stat raw-icmp suid exec-children state log mount-host home-r packet setuid-drop dac raw-io",says:{suid:"may start checks through sudo or setuid programs","proc-all":"watches the processes of all users"},capabilities:"SYS_PTRACE DAC_READ_SEARCH DAC_OVERRIDE NET_RAW NET_ADMIN SETUID SETGID SYS_RAWIO KILL CHOWN SYSLOG SYS_RESOURCE",families:"INET INET6 UNIX NETLINK PACKET",never:{PrivateDevices:"may ask disks for their health"},confidence:"high"},{names:"smartctl_exporter smartd smartmontools mdadm mdmonitor zed zfs-zed",needs:"dev:sd dev:nvme raw-io mail cap:CAP_SYS_ADMIN exec-children unix state",says:{mail:"mails when a disk fails","cap:CAP_SYS_ADMIN":"sends administrative commands to disks","exec-children":"runs scripts when a disk fails"},capabilities:"SYS_RAWIO SYS_ADMIN SETUID SETGID DAC_OVERRIDE",families:"UNIX INET INET6 NETLINK",confidence:"high"},{names:"blackbox_exporter prometheus-blackbox-exporter smokeping fping ping_exporter",needs:"raw-icmp net-server net-client dns",capabilities:"NET_RAW",families:"INET INET6 UNIX NETLINK",kind:"exporter",confidence:"high"},{names:"exporter",needs:"net-server net-client dns",capabilities:"",families:"INET INET6 UNIX NETLINK",kind:"exporter",confidence:"medium"},{names:"prometheus alertmanager prometheus-alertmanager pushgateway prometheus-pushgateway loki tempo thanos mimir karma vmagent vmalert vminsert vmselect",needs:"net-server net-client dns netlink state",says:{netlink:"may list network interfaces for its cluster"},capabilities:"",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"grafana grafana-server",needs:"net-server net-client dns netlink state log exec-children",says:{"exec-children":"starts its plugins as programs"},capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",never:{NoExecPaths:"starts plugins from its data folder"},kind:"web",confidence:"high"}];var $a="starts as root and hands mail to processes of other users",ja=[{names:"nginx angie tengine freenginx",needs:"setuid-drop net-server port-low dns pid log chown dac kill-other state",says:{"setuid-drop":"keeps a root master and switches its workers to another user",pid:"writes its PID file directly into /run",chown:"gives its cache folders to the user of its workers",dac:"opens logs and certificates of other owners"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",writes:"/var/log/nginx /var/lib/nginx /var/cache/nginx /run",never:{MemoryDenyWriteExecute:"may run LuaJIT or compiled regular expressions (pcre_jit)"},kind:"proxy",confidence:"high"},{names:"apache2 httpd apachectl apache2ctl apache",needs:"setuid-drop net-server port-low dns pid log chown dac kill-other exec-children netlink host-ipc",says:{"setuid-drop":"keeps a root parent and switches its workers to another user","exec-children":"may start CGI programs",netlink:"may list network interfaces in its modules","host-ipc":"keeps its scoreboard and locks in shared memory"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/log/apache2 /var/log/httpd /var/cache/apache2 /var/cache/httpd /var/lib/apache2 /var/lib/httpd /run",never:{MemoryDenyWriteExecute:"may run PHP or compiled regular expressions as modules",ProcSubset:"reads /proc for its statistics"},kind:"proxy",confidence:"high"},{names:"lighttpd",needs:"setuid-drop net-server port-low dns pid log chown dac kill-other exec-children",says:{"exec-children":"may start CGI programs"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/var/log/lighttpd /var/cache/lighttpd /var/lib/lighttpd /run",never:{MemoryDenyWriteExecute:"may compile regular expressions (pcre_jit) or run LuaJIT"},kind:"proxy",confidence:"high"},{names:"haproxy hapee",needs:"setuid-drop chroot net-server port-low dns run pid unix chown shared-files kill-other",says:{"setuid-drop":"starts as root, locks itself into a folder and switches to another user","shared-files":"makes its admin socket in /run"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN FOWNER DAC_OVERRIDE KILL SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/run /var/lib/haproxy",kind:"proxy",confidence:"high"},{names:"caddy",needs:"net-server port-low net-client dns netlink state",capabilities:"NET_BIND_SERVICE NET_ADMIN",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/caddy /var/log/caddy",kind:"static-web",confidence:"high"},{names:"traefik envoy pingora",needs:"net-server port-low net-client dns netlink unix",capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"proxy",confidence:"medium"},{names:"stunnel stunnel4 hitch",needs:"setuid-drop chroot net-server port-low net-client dns pid chown dac kill-other",says:{"setuid-drop":"may start as root and switch to another user"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",writes:"/run /var/lib/stunnel4 /var/log/stunnel4",kind:"proxy",confidence:"medium"},{names:"varnishd varnish",needs:"setuid-drop net-server net-client dns memlock exec-children state chown dac kill-other",says:{"exec-children":"compiles its configuration with a C compiler and loads the result","setuid-drop":"starts as root and gives its workers users of their own",memlock:"locks its shared memory log"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL IPC_LOCK NET_BIND_SERVICE SYS_RESOURCE SYS_NICE",families:"INET INET6 UNIX",writes:"/var/lib/varnish /run",never:{MemoryDenyWriteExecute:"loads code that it has compiled and may compile regular expressions",NoExecPaths:"loads code from /var/lib/varnish"},kind:"proxy",confidence:"medium"},{names:"squid squid3",needs:"setuid-drop net-server net-client dns netlink host-ipc pid log exec-children suid raw-icmp chown dac kill-other",says:{"host-ipc":"shares memory between its workers through /dev/shm",suid:"may start setuid helpers (pinger, authentication)"},capabilities:"SETUID SETGID NET_BIND_SERVICE NET_ADMIN NET_RAW CHOWN DAC_OVERRIDE FOWNER KILL SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/squid /var/log/squid /var/cache/squid /run",kind:"proxy",confidence:"medium"},{names:"dnsmasq",needs:"setuid-drop net-server port-low dns netlink packet raw-icmp pid run state exec-children chown dac",says:{packet:"answers DHCP with raw packets","exec-children":"may start a script for each lease"},capabilities:"NET_BIND_SERVICE NET_ADMIN NET_RAW SETUID SETGID CHOWN DAC_OVERRIDE KILL SETPCAP",families:"INET INET6 UNIX NETLINK PACKET",writes:"/run /var/lib/misc /var/lib/dnsmasq",kind:"proxy",confidence:"medium"},{names:"unbound",needs:"setuid-drop chroot net-server port-low net-client dns netlink sysctl state run chown dac",says:{sysctl:"may enlarge its socket buffers beyond the kernel limit",netlink:"lists the interfaces it binds to"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_RESOURCE NET_ADMIN CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/unbound /etc/unbound /run",kind:"proxy",confidence:"high"},{names:"named bind9 bind",needs:"setuid-drop net-server port-low net-client dns netlink state run etc-w chown dac chroot",says:{"etc-w":"may write keys and signed zones below /etc/bind",netlink:"watches the interfaces it binds to"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_RESOURCE CHOWN DAC_OVERRIDE DAC_READ_SEARCH SETPCAP",families:"INET INET6 UNIX NETLINK",writes:"/var/cache/bind /var/lib/bind /var/named /run /etc/bind",kind:"proxy",confidence:"medium"},{names:"knotd knot nsd pdns_server pdns pdns_recursor pdns-recursor dnsdist",needs:"setuid-drop net-server port-low net-client dns netlink state run chown dac chroot",capabilities:"NET_BIND_SERVICE SETUID SETGID SETPCAP SYS_CHROOT CHOWN DAC_OVERRIDE SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/knot /var/lib/nsd /var/lib/powerdns /run",never:{MemoryDenyWriteExecute:"may run LuaJIT"},kind:"proxy",confidence:"medium"},{names:"kresd knot-resolver",needs:"jit net-server port-low net-client dns netlink state run",says:{jit:"runs LuaJIT, which stops when it may not make code"},capabilities:"NET_BIND_SERVICE SETPCAP SETUID SETGID CHOWN",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/knot-resolver /var/cache/knot-resolver /run",kind:"proxy",confidence:"high"},{names:"avahi-daemon avahi",needs:"setuid-drop chroot net-server netlink hostname unix pid run chown dac",says:{hostname:"follows and publishes the host name"},capabilities:"SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX NETLINK",writes:"/run",confidence:"medium"},{names:"tor",needs:"setuid-drop net-server net-client dns netlink state run log pid chown dac port-low",says:{"setuid-drop":"may start as root and switch to the user of its configuration"},capabilities:"NET_BIND_SERVICE SETUID SETGID DAC_READ_SEARCH DAC_OVERRIDE CHOWN FOWNER KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/tor /var/log/tor /run",kind:"proxy",confidence:"high"},{names:"i2p i2pd dante sockd danted privoxy tinyproxy 3proxy shadowsocks ss-server ssserver xray v2ray sing-box",needs:"net-server net-client dns setuid-drop",says:{"setuid-drop":"may start as root and switch to another user"},capabilities:"SETUID SETGID NET_BIND_SERVICE CHOWN DAC_OVERRIDE NET_ADMIN NET_RAW",families:"INET INET6 UNIX NETLINK",kind:"proxy",confidence:"low"},{names:"postfix postmulti postfix-script",needs:"setuid-drop chroot net-server port-low net-client dns netlink exec-children mail suid home-w state run sgid chown dac kill-other shared-files",says:{"setuid-drop":"runs many processes under users of their own",suid:"delivers mail through programs of the recipients","home-w":"may deliver into home folders",sgid:"repairs the setgid bits of its queue programs"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_CHROOT SYS_RESOURCE SYS_NICE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/postfix /var/lib/postfix /var/mail /var/spool/mail /etc/postfix /etc/aliases.db /run",confidence:"medium"},{names:"exim exim4",needs:"setuid-drop net-server port-low net-client dns exec-children mail suid home-w state log run chown dac kill-other sgid netlink",says:{"setuid-drop":$a,suid:"is a setuid program itself","home-w":"may deliver into home folders"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/exim4 /var/log/exim4 /var/mail /run",confidence:"medium"},{names:"smtpd opensmtpd",needs:"setuid-drop chroot net-server port-low net-client dns exec-children mail home-w state sgid chown dac kill-other netlink",says:{"setuid-drop":$a,"home-w":"may deliver into home folders"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_CHROOT",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/smtpd /var/mail /run",confidence:"medium"},{names:"dovecot",needs:"setuid-drop chroot net-server port-low net-client dns home-w state run exec-children chown dac kill-other shared-files",says:{"setuid-drop":"runs each session as the user whose mail it reads","home-w":"may find the mail in home folders"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER KILL SYS_CHROOT NET_BIND_SERVICE SYS_RESOURCE AUDIT_WRITE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/dovecot /var/mail /var/spool/mail /var/vmail /run",confidence:"medium"},{names:"cyrmaster cyrus-imapd saslauthd opendkim opendmarc milter-greylist policyd-spf postgrey postsrsd",needs:"setuid-drop net-server net-client dns unix run state shared-files chown dac",says:{"shared-files":"makes a socket that the mail server opens"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL NET_BIND_SERVICE SYS_CHROOT AUDIT_WRITE",families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"rspamd clamd clamav-daemon clamonacc",needs:"jit net-client dns unix state log run shared-files",says:{jit:"compiles patterns or bytecode to machine code"},families:"INET INET6 UNIX",writes:"/var/lib/rspamd /var/lib/clamav /var/log/rspamd /var/log/clamav /run",confidence:"medium"},{names:"amavisd amavis amavisd-new spamd spamassassin freshclam",needs:"setuid-drop net-client net-server dns exec-children state log run chown dac shared-files",capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",confidence:"medium"},{names:"smbd nmbd winbindd samba",needs:"setuid-drop net-server port-low netlink dns home-w state log run sgid chown dac kill-other exec-children cap:CAP_SYS_ADMIN hostname",says:{"setuid-drop":"serves each client as that user","home-w":"may share home folders","cap:CAP_SYS_ADMIN":"keeps Windows attributes in trusted extended attributes"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL NET_BIND_SERVICE SYS_RESOURCE LEASE SYS_ADMIN NET_ADMIN NET_RAW SYS_NICE SYS_CHROOT IPC_LOCK",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may share any folder of the system"},confidence:"medium"},{names:"nfs-server rpc.mountd rpcbind rpc.nfsd nfsd rpc.gssd gssd rpc.statd rpc.idmapd exportfs nfsdcld blkmapd",needs:"sysctl mount-host net-server port-low netlink tmp-shared modules setuid-drop state",says:{sysctl:"writes to /proc/fs/nfsd","tmp-shared":"finds Kerberos tickets in /tmp"},families:"INET INET6 UNIX NETLINK",confidence:"high"},{names:"vsftpd proftpd pure-ftpd sftpgo",needs:"setuid-drop chroot net-server port-low home-w log chown dac kill-other run ns sgid",says:{"setuid-drop":"serves each session as the user who logged in","home-w":"serves home folders",ns:"may isolate its sessions in namespaces",sgid:"may be asked to set any file mode by its clients"},capabilities:"SETUID SETGID SYS_CHROOT NET_BIND_SERVICE CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER KILL AUDIT_WRITE SYS_ADMIN SETPCAP",families:"INET INET6 UNIX NETLINK",writes:"/var/log /srv /run /var/ftp",confidence:"medium"},{names:"slapd openldap krb5kdc kadmind freeradius radiusd",needs:"setuid-drop net-server port-low net-client dns state run tmp-shared pid chown dac unix shared-files",says:{"tmp-shared":"may keep Kerberos tickets in /tmp","shared-files":"makes a socket that local clients open"},capabilities:"SETUID SETGID NET_BIND_SERVICE DAC_OVERRIDE DAC_READ_SEARCH CHOWN SYS_CHROOT KILL FOWNER",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/ldap /etc/ldap/slapd.d /var/lib/krb5kdc /var/log /run",confidence:"medium"},{names:"sssd sssd_be samba-ad-dc adcli nscd nslcd",needs:"setuid-drop net-client dns netlink tmp-shared suid state run home-r chown dac kill-other exec-children etc-w shared-files",says:{"tmp-shared":"keeps Kerberos tickets in /tmp",suid:"starts setuid helpers for Kerberos and LDAP"},families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"certbot acme.sh lego dehydrated getssl",needs:"net-client dns etc-w port-low exec-children chown dac netlink state log",says:{"etc-w":"writes certificates below /etc","exec-children":"runs hooks that reload other services","port-low":"may answer on port 80"},capabilities:"NET_BIND_SERVICE CHOWN DAC_OVERRIDE FOWNER SETUID SETGID KILL",families:"INET INET6 UNIX NETLINK",writes:"/etc/letsencrypt /var/lib/letsencrypt /var/log/letsencrypt /srv /var/www",kind:"oneshot",confidence:"high"}];var Ha=[{names:"postgres postgresql postmaster pg_ctl pg_ctlcluster postgresql-check-db-dir pg_autoctl",needs:"shm-sysv ipc-keep jit net-server dns state run log shared-files setuid-drop chown dac",says:{jit:"compiles costly queries with LLVM unless jit is off","shm-sysv":"keeps an interlock in System V shared memory","ipc-keep":"loses its shared memory when its user logs out under RemoveIPC=","setuid-drop":"is started through a tool that switches to the owner of the cluster","shared-files":"makes a socket that local clients open"},lifts:{"jit=off":"jit"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL DAC_READ_SEARCH SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/postgresql /var/lib/pgsql /var/log/postgresql /run/postgresql",kind:"database",confidence:"high"},{names:"mariadbd mysqld mariadb mysql mysqld_safe mysqld_multi mariadbd-safe percona-server",needs:"memlock suid net-server dns state run log shared-files setuid-drop chown dac tmp-shared",says:{suid:"may check passwords through a setuid helper (auth_pam)","shared-files":"makes a socket that local clients open","tmp-shared":"may keep its socket or exported tables in /tmp","setuid-drop":"may start as root and switch to its own user"},capabilities:"IPC_LOCK SYS_NICE SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX",writes:"/var/lib/mysql /var/log/mysql /run/mysqld /run/mariadb",kind:"database",confidence:"high"},{names:"mongod mongos mongodb",needs:"jit proc-stat tmp-shared net-server dns netlink state log shared-files",says:{jit:"compiles JavaScript of queries","tmp-shared":"keeps a socket in /tmp","proc-stat":"reads the machine's memory layout in /proc"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/mongodb /var/lib/mongo /var/log/mongodb",kind:"database",confidence:"medium"},{names:"redis-server redis valkey-server valkey keydb-server dragonfly redis-sentinel garnet",needs:"net-server dns state log run shared-files",says:{"shared-files":"may make a socket that local clients open"},capabilities:"",families:"INET INET6 UNIX",writes:"/var/lib/redis /var/lib/valkey /var/log/redis /var/log/valkey /run/redis /etc/redis",kind:"broker",confidence:"high"},{names:"memcached systemd-memcached-wrapper",needs:"net-server setuid-drop pid",capabilities:"SETUID SETGID SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/run/memcached",kind:"broker",confidence:"high"},{names:"elasticsearch opensearch solr kafka zookeeper cassandra tomcat keycloak activemq artemis logstash neo4j wildfly glassfish nexus sonarqube graylog-server",needs:"jit memlock net-server net-client dns netlink state log proc-stat exec-children",says:{jit:"runs on Java, which compiles to machine code","proc-stat":"reports the load and memory of the machine",memlock:"may lock its heap"},capabilities:"IPC_LOCK",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"jenkins",needs:"jit net-server net-client dns netlink state log proc-stat exec-children suid home-w",says:{jit:"runs on Java, which compiles to machine code","exec-children":"runs the builds of its users",suid:"may run builds that use sudo"},families:"INET INET6 UNIX NETLINK",kind:"web-jit",confidence:"high"},{names:"clickhouse-server clickhouse",needs:"jit memlock proc-all proc-stat net-server net-client dns netlink state log rt",says:{jit:"compiles queries",rt:"may raise the priority of its threads"},capabilities:"NET_ADMIN IPC_LOCK SYS_NICE SETUID SETGID",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"},{names:"influxd influxdb victoria-metrics vmstorage questdb surreal cockroach tidb-server tikv-server rqlited mosdns meilisearch qdrant typesense manticore searchd",needs:"net-server net-client dns state netlink",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"},{names:"etcd consul",needs:"net-server net-client dns netlink state",capabilities:"",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/etcd /var/lib/consul /opt/consul",kind:"database",confidence:"medium"},{names:"vault bao openbao",needs:"memlock net-server net-client dns netlink state",says:{memlock:"locks its memory, so that no secret reaches the swap"},capabilities:"IPC_LOCK",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"rabbitmq-server rabbitmq epmd",needs:"jit unix net-server net-client dns netlink state log exec-children proc-stat",says:{jit:"runs on Erlang, which compiles to machine code"},families:"INET INET6 UNIX NETLINK",writes:"/var/lib/rabbitmq /var/log/rabbitmq",kind:"broker",confidence:"medium"},{names:"mosquitto",needs:"setuid-drop net-server dns state log run pid chown dac",says:{"setuid-drop":"starts as root and switches to its own user"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX",writes:"/var/lib/mosquitto /var/log/mosquitto /run/mosquitto",kind:"broker",confidence:"high"},{names:"nats-server nats beanstalkd nsqd nsqlookupd gearmand",needs:"net-server dns",capabilities:"SETUID SETGID NET_BIND_SERVICE",families:"INET INET6 UNIX",kind:"broker",confidence:"high"},{names:"minio seaweedfs weed garage rustfs",needs:"net-server net-client dns netlink state",capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"monerod bitcoind geth lighthouse polkadot parity lnd lightningd reth nethermind besu prysm",needs:"jit net-server net-client dns netlink state",says:{jit:"may compile proofs of work or WebAssembly to machine code"},families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"}];var qa="starts sessions of users, which inherit every restriction",Xa=[{names:"sshd dropbear telnetd in.telnetd sshd-session",needs:"sessions net-server port-low setuid-drop chroot suid home-w",says:{sessions:qa},confidence:"high"},{names:"cron crond atd anacron fcron systemd-cron cronie dcron",needs:"sessions mail suid setuid-drop home-w exec-children",says:{sessions:"runs jobs of root and of users, which inherit every restriction",mail:"mails the output of its jobs"},confidence:"high"},{names:"getty agetty login mingetty gdm gdm3 lightdm sddm xrdp xrdp-sesman xdm lxdm greetd ly serial-getty container-getty console-getty autologin startx xinit Xorg X weston kmscon tigervnc Xvnc vncserver",needs:"sessions suid setuid-drop home-w dev:tty",says:{sessions:qa},confidence:"high"},{names:"code-server jupyter jupyterhub jupyter-lab jupyter-notebook rstudio-server rserver openvscode-server ttyd gotty wetty shellinabox guacd webmin usermin cockpit-ws cockpit-session",needs:"sessions jit suid home-w exec-children net-server",says:{sessions:"runs code and shells of its users, which inherit every restriction"},confidence:"high"},{names:"webhook rundeck ansible-pull ansible-playbook puppet puppet-agent chef-client salt-minion salt-call cfengine cf-agent pm-utils gitlab-runner act_runner buildkite-agent actions-runner Runner.Listener runsvc.sh concourse teamcity-agent drone-runner woodpecker-agent circleci-runner bamboo-agent nomad cloud-init ignition",needs:"sessions host-admin suid jit ns home-w exec-children net-client",says:{sessions:"runs commands of others, which inherit every restriction","host-admin":"runs commands that may change anything on the host"},confidence:"high"},{names:"dockerd docker-init containerd crio cri-o podman kubelet k3s k0s rke2 microk8s minikube lxd lxc-start lxcfs incusd incus systemd-nspawn machined buildkitd conmon runc crun garden",needs:"ns mount mount-host cgroup sysctl modules netlink host-admin exec-children setuid-drop suid packet keyring bpf ptrace kill-other hostname",says:{ns:"builds containers out of namespaces","host-admin":"runs whatever its containers do"},kind:"container",confidence:"high"},{names:"libvirtd virtqemud virtlxcd virtlogd qemu-kvm qemu-system-x86_64 qemu-system-aarch64 qemu kvm firecracker cloud-hypervisor vboxdrv VBoxSVC vmtoolsd qemu-ga xenconsoled xenstored",needs:"ns mount mount-host cgroup sysctl modules dev:kvm dev:net/tun memlock jit netlink exec-children host-admin setuid-drop",says:{"host-admin":"runs machines and works on the host for them"},kind:"container",confidence:"high"},{names:"auditd",needs:"netlink kernel-log log exec-children kill-other mail rt reboot cap:CAP_AUDIT_CONTROL",says:{reboot:"may halt the machine when the disk is full",rt:"may raise its priority"},capabilities:"AUDIT_CONTROL AUDIT_READ SYS_NICE CHOWN FOWNER DAC_OVERRIDE KILL SYS_BOOT SYS_ADMIN NET_BIND_SERVICE SETUID SETGID",families:"UNIX INET INET6 NETLINK",writes:"/var/log/audit /run",confidence:"high"},{names:"rsyslogd rsyslog syslog-ng syslogd metalog",needs:"kernel-log log net-server net-client port-low dns unix setuid-drop exec-children chown dac pid state shared-files",says:{"kernel-log":"may read the kernel log (imklog)",log:"writes log files anywhere below /var/log","shared-files":"makes logs that the group adm reads"},capabilities:"SYSLOG SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER NET_BIND_SERVICE BLOCK_SUSPEND LEASE NET_ADMIN SYS_ADMIN SYS_CHROOT SYS_RESOURCE KILL IPC_LOCK",families:"UNIX INET INET6 NETLINK",writes:"/var/log /var/spool/rsyslog /var/lib/rsyslog /var/lib/syslog-ng /run",confidence:"high"},{names:"vector fluent-bit fluentd td-agent filebeat promtail journalbeat nxlog logstash-forwarder",needs:"log dac net-client net-server dns state netlink home-r",says:{log:"reads log files of other services",dac:"opens logs of other users"},capabilities:"DAC_READ_SEARCH SYSLOG NET_BIND_SERVICE",families:"UNIX INET INET6 NETLINK",kind:"worker",confidence:"medium"},{names:"logrotate savelog",needs:"log chown dac sgid exec-children mail kill-other home-r setuid-drop unix",says:{"exec-children":"runs scripts after a rotation",sgid:"keeps the modes of what it rotates",log:"may rotate files anywhere","setuid-drop":"rotates as the user that a rule names"},capabilities:"CHOWN DAC_OVERRIDE FOWNER FSETID SETUID SETGID KILL",families:"UNIX INET INET6",never:{ProtectSystem:"may rotate files in any folder"},kind:"oneshot",confidence:"high"},{names:"cupsd cups cups-browsed ippeveprinter ipp-usb",needs:"setuid-drop net-server port-low netlink dns dev:usb dev:lp etc-w state log run exec-children home-w chown dac kill-other sgid shared-files suid",says:{"exec-children":"starts filters and backends","etc-w":"writes its configuration below /etc/cups","home-w":"may print to files in home folders",suid:"may start backends with rights of their own"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL AUDIT_WRITE",families:"INET INET6 UNIX NETLINK",writes:"/etc/cups /etc/printcap /var/spool/cups /var/cache/cups /var/log/cups /run",confidence:"medium"},{names:"systemd-resolved systemd-journald systemd-logind systemd-udevd systemd-machined systemd-hostnamed systemd-timedated systemd-localed systemd-coredump systemd-homed systemd-oomd systemd-userdbd systemd-portabled systemd-importd udevd eudev",needs:"host-admin mount-host",says:{"host-admin":"belongs to systemd, which hardens it upstream"},confidence:"high"},{names:"polkitd polkit",needs:"jit setuid-drop unix",says:{jit:"runs its rules in a JavaScript engine"},capabilities:"SETUID SETGID",families:"UNIX INET INET6",confidence:"medium"},{names:"udisksd udisks2 snapd packagekitd packagekit apt-daily apt.systemd.daily unattended-upgrade unattended-upgrades dnf-automatic dnf yum apt-get apt zypper pacman pkcon rpm-ostree rpm-ostreed dpkg ostree flatpak-system-helper needrestart mandb man-db fwupd fwupdmgr fwupd-refresh",needs:"host-admin mount mount-host usr-w etc-w modules exec-children suid ns sysctl setuid-drop",says:{"host-admin":"installs software or mounts disks for the whole host"},confidence:"high"},{names:"accounts-daemon upowerd upower colord rtkit-daemon geoclue bolt boltd switcheroo-control iio-sensor-proxy thermald tlp tuned powerd power-profiles-daemon irqbalance cpupower cpufrequtils laptop-mode acpid lm-sensors fancontrol sensord",needs:"sysctl unix netlink dev:cpu host-admin exec-children raw-io",says:{sysctl:"writes tunables below /sys","host-admin":"manages devices and power of the host"},confidence:"medium"},{names:"usbguard-daemon usbguard",needs:"sysctl netlink etc-w log unix chown",says:{sysctl:"allows USB devices through /sys","etc-w":"writes its rules below /etc/usbguard"},capabilities:"CHOWN FOWNER",families:"UNIX NETLINK",writes:"/etc/usbguard /var/log/usbguard",confidence:"high"},{names:"lvm lvmetad dmeventd lvmpolld multipathd iscsid iscsiadm cryptsetup fstrim hdparm systemd-cryptsetup blkdeactivate vgchange mdadm-grow bcache zpool zfs zfs-mount zvol_wait drbdadm drbd",needs:"dev:mapper modules mount mount-host raw-io netlink alg host-admin cap:CAP_SYS_ADMIN rt",says:{"host-admin":"manages the disks of the host"},confidence:"medium"},{names:"corosync pacemakerd pacemaker sbd dlm_controld glusterd glusterfsd ceph-osd ceph-mon ceph-mgr ceph-mds radosgw",needs:"rt memlock netlink exec-children host-admin net-server dns dev:mapper state",says:{"host-admin":"runs agents that manage other services or disks",rt:"runs in real time to keep its deadlines"},confidence:"medium"},{names:"earlyoom nohang oomd",needs:"kill-other proc-all proc-stat memlock unix rt",says:{"kill-other":"kills processes of any user when memory runs out"},capabilities:"KILL IPC_LOCK SYS_PTRACE DAC_READ_SEARCH",families:"UNIX",confidence:"high"},{names:"bpftrace cilium-agent falco pixie ebpf_exporter tetragon inspektor-gadget tracee parca-agent bpfd",needs:"bpf proc-all sysctl ptrace mount-host netlink",capabilities:"BPF PERFMON SYS_ADMIN SYS_RESOURCE SYS_PTRACE",confidence:"high"}];var k=(e,t,s={})=>({names:e,needs:t,confidence:"high",...s}),za=[k("sudo su runuser pkexec doas gosu su-exec setuidgid chpst","suid setuid-drop",{says:{suid:"gains or changes rights through setuid"}}),k("sendmail mail mailx mutt msmtp nullmailer-send bsd-mailx s-nail","mail net-client"),k("chown chgrp","chown dac",{capabilities:"CHOWN DAC_OVERRIDE FOWNER"}),k("install","chown dac",{capabilities:"CHOWN DAC_OVERRIDE FOWNER"}),k("modprobe insmod rmmod depmod kmod","modules",{capabilities:"SYS_MODULE"}),k("sysctl","sysctl",{capabilities:"SYS_ADMIN NET_ADMIN"}),k("mount umount swapon swapoff losetup mount.cifs mount.nfs fusermount fusermount3 sshfs s3fs","mount mount-host cap:CAP_SYS_ADMIN"),k("rclone-mount gocryptfs encfs mergerfs bindfs","mount mount-host dev:fuse suid"),k("ip ifconfig route tc ethtool brctl bridge iw iwconfig ovs-vsctl vconfig","netlink",{capabilities:"NET_ADMIN NET_RAW",families:"INET INET6 NETLINK UNIX"}),k("ping ping6 traceroute arping","raw-icmp suid",{capabilities:"NET_RAW",says:{suid:"may be setuid or have file capabilities"}}),k("docker docker-compose nerdctl ctr","unix exec-children",{families:"INET INET6 UNIX NETLINK",says:{unix:"is a client of the container daemon, which runs the workload outside this sandbox"}}),k("systemctl busctl loginctl machinectl hostnamectl timedatectl resolvectl","unix",{families:"UNIX"}),k("hostname","hostname",{capabilities:"SYS_ADMIN"}),k("date hwclock timedatectl rtcwake adjtimex","clock dev:rtc",{capabilities:"SYS_TIME WAKE_ALARM"}),k("dmesg","kernel-log",{capabilities:"SYSLOG"}),k("ps pgrep pkill pidof lsof fuser top htop ss netstat","proc-all proc-stat netlink",{capabilities:"SYS_PTRACE KILL"}),k("killall","proc-all kill-other",{capabilities:"KILL"}),k("strace gdb ltrace gcore perf","ptrace proc-all",{capabilities:"SYS_PTRACE"}),k("nsenter","ns mount-host ptrace",{capabilities:"SYS_ADMIN SYS_PTRACE SYS_CHROOT"}),k("chroot schroot debootstrap mmdebstrap","chroot mount",{capabilities:"SYS_CHROOT"}),k("reboot poweroff shutdown halt kexec systemd-cat-reboot","reboot",{capabilities:"SYS_BOOT SYS_ADMIN"}),k("setcap setfacl chattr","dac",{capabilities:"SETFCAP FOWNER LINUX_IMMUTABLE DAC_OVERRIDE"}),k("mknod","raw-io",{capabilities:"MKNOD"}),k("ldconfig update-initramfs dracut mkinitcpio grub-install update-grub depmod","usr-w etc-w host-admin modules"),k("useradd usermod groupadd adduser userdel passwd chpasswd","etc-w suid home-w chown dac host-admin"),k("udevadm","sysctl netlink host-admin"),k("resolvconf","etc-w run"),k("curl wget aws gsutil s3cmd ssh scp sftp autossh git nc ncat socat openssl","net-client dns",{families:"INET INET6 UNIX NETLINK"}),k("ssh autossh sshuttle","home-r",{says:{"home-r":"reads keys below the home of its user"}}),k("pip pip3 gem cargo go","net-client dns home-w exec-children"),k("setserial stty minicom ser2net","dev:tty"),k("setterm kbd_mode loadkeys setfont chvt openvt fbset con2fbmap","dev:tty",{capabilities:"SYS_TTY_CONFIG"}),k("ffmpeg gst-launch-1.0 v4l2-ctl raspivid libcamera-vid ustreamer mjpg_streamer","dev:video dev:dri",{says:{"dev:video":"may read cameras","dev:dri":"may encode on the graphics card"}}),k("aplay arecord amixer alsactl speaker-test espeak","dev:snd"),k("nvidia-smi nvidia-persistenced nvidia-powerd ollama comfyui vllm llama-server","dev:nvidia dev:dri jit modules",{says:{"dev:nvidia":"computes on graphics cards",jit:"compiles kernels for graphics cards"}}),k("fakeroot fakechroot","shm-sysv"),k("pigpiod gpio raspi-gpio i2cset i2cget i2cdetect spidev","raw-io dev:gpiomem dev:i2c"),k("Xvfb xvfb-run","tmp-shared",{says:{"tmp-shared":"puts the socket of its display into /tmp"}})];var Ja=[...ja,...Ha,...Ga,...Xa,...Ya],Gp=[...Ja,...Na,...za],os=null;function $p(){if(os!==null)return os;let e=new Map;for(let t of Gp)for(let s of $(t.names))e.set(s,[...e.get(s)??[],t]);return os=e,e}var jp=/[-_.]?v?\d+(?:\.\d+)*$/,Hp=/\d+(?:\.\d+)*(?=-)/,qp=/\.(?:service|sh|py|bin|exe|real|pl|rb|js|jar|war|php)$/;function Xp(e){let t=e.replace(qp,"");return[...new Set([e,t,t.replace(jp,""),t.replace(Hp,""),t.toLowerCase()])].filter(s=>s!=="")}var zp=/(?:^|[-_])exporter\d*$/;function is(e){let t=$p();for(let s of Xp(e)){let n=t.get(s);if(n!==void 0)return n}return zp.test(e)?t.get("exporter")??[]:[]}var as=e=>Ja.includes(e);var Ve=["low","medium","high"],ls=(e,t)=>Ve.indexOf(e)>=Ve.indexOf(t);var Jp={"net-client":"talks to other hosts","net-server":"serves the network","port-low":"binds a port below 1024",dns:"resolves names",netlink:"lists or changes network interfaces",packet:"opens packet sockets","raw-icmp":"sends ICMP packets",bluetooth:"opens Bluetooth sockets",alg:"uses the cryptography of the kernel",unix:"opens local sockets","host-ipc":"shares memory with processes outside the unit","tmp-shared":"exchanges files with others through /tmp","home-r":"reads below /home or /root","home-w":"writes below /home or /root","etc-w":"writes below /etc","usr-w":"writes below /usr or /boot",state:"keeps data on disk",log:"writes log files",run:"makes files in /run",pid:"writes a PID file",jit:"makes machine code at run time",ns:"makes namespaces of its own",suid:"runs setuid programs",mail:"sends mail through sendmail, which is setgid","setuid-drop":"starts as root and switches to another user",chown:"changes owners of files",dac:"opens files of other users",clock:"sets or reads the tuning of the clock",rt:"asks for real-time scheduling","shm-sysv":"uses System V shared memory","proc-all":"looks at processes of other users","proc-stat":"reads system statistics in /proc",sysctl:"changes kernel tunables",modules:"loads kernel modules",mount:"mounts file systems","mount-host":"works with the mounts of the host",ptrace:"traces other processes","kill-other":"signals processes of other users",cgroup:"manages control groups","ipc-keep":"needs its shared memory to outlive logouts of its user","32bit":"runs 32-bit code",personality:"changes its execution domain",hostname:"sets or follows the host name",memlock:"locks memory","kernel-log":"reads the kernel log","raw-io":"talks to hardware directly",reboot:"may switch the machine off",bpf:"loads BPF programs",keyring:"uses shared kernel keyrings",sgid:"sets setuid or setgid bits on files","exec-children":"starts other programs","shared-files":"makes files or sockets that other users open",sessions:"starts sessions or jobs of users, which inherit every restriction","host-admin":"changes the host itself","early-boot":"starts before the file systems are set up",desktop:"belongs to a graphical session",chroot:"locks itself into a folder with chroot"};function Za(e){return e.startsWith("dev:")?`uses /dev/${e.slice(4)}`:e.startsWith("cap:")?`uses ${e.slice(4)}`:Jp[e]??e}var Zp=new Set(["setuid-drop","chroot","chown","dac","kill-other","modules","sysctl","raw-io","reboot"]),Qp={"port-low":"CAP_NET_BIND_SERVICE",packet:"CAP_NET_RAW",clock:"CAP_SYS_TIME","kernel-log":"CAP_SYSLOG",mount:"CAP_SYS_ADMIN"},ef=[...Va,...La,...Ba];function Qa(e,t=[]){let s=Ua(e,t),n=sf(s),o=[...ef.flatMap(({id:a,find:l})=>l(s).map(c=>({...c,source:a}))),...n.flatMap(a=>rf(a,s))],i=new Map;for(let a of o){let l=i.get(a.token);(l===void 0||Ve.indexOf(a.confidence)>Ve.indexOf(l.confidence))&&i.set(a.token,a)}return{all:o,of:(a,l="low")=>{let c=i.get(a);return c!==void 0&&ls(c.confidence,l)?c:void 0},devices:[...i.values()].filter(({token:a})=>a.startsWith("dev:")),matches:n,programs:s.programs,ports:s.ports,paths:s.paths,startsAsRoot:s.startsAsRoot}}var tf=(e,t)=>ls(e,t)?t:e;function sf(e){let t=e.programs.flatMap(nf);if(t.some(({known:i,isMain:a})=>a&&as(i)))return t;let{name:s}=e.unit,n=is(s.prefix).filter(as),o=e.programs.find(({directive:i})=>i==="ExecStart")?.place??null;return[...t,...n.map(i=>({known:i,evidence:`the unit is named ${s.full}`,place:o,confidence:tf(i.confidence,"medium"),isMain:!0}))]}function nf(e){let t=e.directive==="ExecStart",s=new Map,n=(i,a=i)=>{for(let l of is(i))s.has(l)||s.set(l,a)};n(e.name);let r=e.script===null?null:ss(e.script);r!==null&&n(r);let o=Fa(e.script??e.path);return o!==null&&n(o,`${r??e.name} with ${o}`),[...s].map(([i,a])=>({known:i,evidence:`${e.directive}= runs ${a}`,place:e.place,confidence:i.confidence,isMain:t}))}function rf(e,t){let{known:s}=e,n=new Set(Object.entries(s.lifts??{}).flatMap(([o,i])=>of(t,o)?[i]:[]));return $(s.needs).filter(o=>!n.has(o)&&af(o,t)).map(o=>({token:o,because:`${e.evidence}, which ${s.says?.[o]??Za(o)}`,place:e.place,confidence:e.confidence,source:$(s.names)[0]??""}))}var of=({programs:e},t)=>e.some(s=>s.arguments.includes(t));function af(e,{unit:t,startsAsRoot:s}){if(s)return!0;if(Zp.has(e)||e.startsWith("cap:"))return!1;let n=Qp[e];if(n===void 0)return!0;let r=t.facts.capabilities.get(n)??0;return((u(t,"AmbientCapabilities")??0n)>>BigInt(r)&1n)===1n||e==="clock"}var TC=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),DC=new TextEncoder;var el=/[\uDC80-\uDCFF]/u;function yt(e){let t=0;for(let s=0;s<e.length;s+=1){let n=e.charCodeAt(s);n<128?t+=1:n<2048?t+=2:n>=55296&&n<=56319?(t+=4,s+=1):t+=n>=56448&&n<=56575?1:3}return t}var ds=1<<20,tl=Math.floor(ds/3)-1,sl="\uFEFF",lf=/[\r\0]/,cf=/[^\0-\x7F]/,cs=/^[ \t\n\r]+|[ \t\n\r]+$/g,df=/[\0-\x1F\x7F"'\\]/,nl=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,Ye=e=>e===32||e===9||e===10||e===13;function bt(e){return{text:e,nodes:new us(e).run()}}var us=class{#e;#n;#t;#r=[];#i=-1;#l=!1;#s=null;constructor(t){this.#e=t,this.#n=!lf.test(t),this.#t=!cf.test(t)}run(){let t=this.#e,s=0;for(;s<t.length;){let n=this.#p(s),r=this.#n?Math.min(n+1,t.length):Zt(t,n);this.#f(s,n,r),s=r}return this.#s!==null&&(this.#s.lastLineStart=t.length,this.#u(this.#s,t.length)),this.#a(t.length),this.#r}#p(t){if(this.#n){let n=this.#e.indexOf(`
`,t);return n<0?this.#e.length:n}let s=t;for(;s<this.#e.length;){let n=this.#e.charCodeAt(s);if(n===10||n===13||n===0)break;s+=1}return s}#f(t,s,n){let r=this.#e;if(this.#y(t,s)){this.#d(t),this.#o("line-too-long",{start:t,end:n,textStart:t,textEnd:s,lastLineStart:t});return}let o=t;for(;o<s&&Ye(r.charCodeAt(o));)o+=1;let i=r.charCodeAt(o);if(o<s&&(i===35||i===59)){this.#s===null&&this.#c(t);return}this.#h(t,s,n)}#h(t,s,n){let r=this.#e,o=t;!this.#t&&!this.#l&&r.startsWith(sl,o)&&(this.#l=!0,o+=sl.length);let i=this.#b(o,s);if(this.#s===null&&!i){this.#S(t,o,s,n);return}let a=i?`${r.slice(o,s-1)} `:r.slice(o,s),l=this.#g(t,o,a);if(l===null){this.#o("line-too-long",{start:t,end:n,textStart:o,textEnd:s,lastLineStart:t});return}i?this.#s=l:this.#u(l,n)}#g(t,s,n){let r=this.#s;if(this.#s=null,r===null)return{start:t,text:n,pieces:[{logical:0,source:s}],lastLineStart:t};let o=r.text+n;return o.length>tl&&yt(r.text)+yt(n)>ds?(this.#s=r,this.#d(t),null):(r.pieces.push({logical:r.text.length,source:s}),{start:r.start,text:o,pieces:r.pieces,lastLineStart:t})}#d(t){let s=this.#s;this.#s=null,s!==null&&(this.#c(s.start),this.#a(t))}#y(t,s){return s-t>tl&&yt(this.#e.slice(t,s))>=ds}#b(t,s){let n=s;for(;n>t&&this.#e.charCodeAt(n-1)===92;)n-=1;return(s-n)%2===1}#S(t,s,n,r){let o=this.#e,i=s,a=n;for(;i<a&&Ye(o.charCodeAt(i));)i+=1;for(;a>i&&Ye(o.charCodeAt(a-1));)a-=1;if(i===a){this.#c(t);return}let l={start:t,end:r,textStart:i,textEnd:a,lastLineStart:t},c=this.#t?"":o.slice(i,a);if(c!==""&&nl.test(c)){this.#o("invalid-utf8",l);return}if(o.charCodeAt(i)===91){this.#m(o.slice(i,a),l);return}let d=o.indexOf("=",i);if(d<0||d>=a){this.#o("no-equals",l);return}if(d===i){this.#o("no-key",l);return}let m=d;for(;Ye(o.charCodeAt(m-1));)m-=1;let f=d+1;for(;f<a&&Ye(o.charCodeAt(f));)f+=1;this.#a(t),this.#r.push({kind:"assignment",start:t,end:r,key:o.slice(i,m),keyStart:i,keyEnd:m,value:o.slice(f,a),valueStart:f,valueEnd:a,pieces:null,lastLineStart:t})}#u(t,s){let n=f=>{let _=0;for(let I of t.pieces)I.logical<=f&&(_=I.source+f-I.logical);return _},r=t.text.replace(cs,"");if(r===""){this.#c(t.start);return}let o=t.text.indexOf(r),i=o+r.length,a={start:t.start,end:s,textStart:n(o),textEnd:n(i-1)+1,lastLineStart:t.lastLineStart};if(!this.#t&&nl.test(r)){this.#o("invalid-utf8",a);return}if(r.startsWith("[")){this.#m(r,a);return}let l=r.indexOf("=");if(l<=0){this.#o(l<0?"no-equals":"no-key",a);return}let c=r.slice(0,l).replace(cs,""),d=r.slice(l+1).replace(cs,""),m=o+r.length-d.length;this.#a(t.start),this.#r.push({kind:"assignment",start:t.start,end:s,key:c,keyStart:a.textStart,keyEnd:n(o+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:n(m),valueEnd:a.textEnd,pieces:uf(t.pieces,m),lastLineStart:t.lastLineStart})}#m(t,s){if(!t.endsWith("]")){this.#o("unclosed-header",s);return}let n=t.slice(1,-1);if(df.test(n)){this.#o("header-characters",s);return}this.#a(s.start),this.#r.push({kind:"section",start:s.start,end:s.end,name:n,nameStart:s.textStart,nameEnd:s.textEnd})}#o(t,s){this.#a(s.start),this.#r.push({kind:"invalid",reason:t,...s})}#c(t){this.#i<0&&(this.#i=t)}#a(t){this.#i>=0&&this.#i<t&&this.#r.push({kind:"trivia",start:this.#i,end:t}),this.#i=-1}};function uf(e,t){let s=[];for(let n of e)n.logical<=t?s[0]={logical:0,source:n.source+t-n.logical}:s.push({logical:n.logical-t,source:n.source});return s}var Te=(e,t)=>u(e,t)?.length??0,rl=e=>(u(e,"SuccessAction")??"none")!=="none";function ms(e){let t=u(e,"Type");return t!==void 0?t:A(e,"BusName")?"dbus":Te(e,"ExecStart")>0?"simple":"oneshot"}var Ge=e=>ms(e)==="oneshot",me=e=>e.facts.behaviour.refuses,mf=[{when:e=>Te(e,"ExecStart")+Te(e,"ExecStop")===0&&!rl(e),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:e=>!Ge(e)&&Te(e,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:e=>Te(e,"ExecStart")===0&&!rl(e)&&!w(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:e=>!Ge(e)&&Te(e,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:e=>Ge(e)&&["always","on-success"].includes(u(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:e=>Ge(e)&&me(e).oneshotRestartForceExitStatus&&A(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:e=>Ge(e)&&u(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:e=>ms(e)==="dbus"&&!A(e,"BusName"),message:"Type=dbus needs BusName="},{when:e=>A(e,"PAMName")&&!["control-group","mixed"].includes(u(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:e=>me(e).forkingPrivatePids&&ms(e)==="forking"&&w(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],St=[{when:e=>me(e).dynamicUserHomeDirectory&&w(e,"DynamicUser")&&u(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>me(e).workingDirectoryInApiMount&&pf(e)&&bf(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>me(e).dynamicUserInUserManager&&e.manager==="user"&&w(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>me(e).managedPrivateUsers&&u(e,"PrivateUsers")==="managed"&&(A(e,"User")||A(e,"Group")||w(e,"DynamicUser")||A(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>me(e).userNamespacePathWithPrivateUsers&&A(e,"UserNamespacePath")&&w(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>me(e).privatePidsPam&&w(e,"PrivatePIDs")&&A(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function pf(e){let t=u(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var ff=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],hf=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],gf=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],yf=["StateDirectory","CacheDirectory","LogsDirectory"],$e=(e,t)=>(e??t)!==t;function bf(e){let t=u(e,"PrivateMounts");return ff.some(s=>(u(e,s)?.length??0)>0)||hf.some(s=>A(e,s))||gf.some(s=>w(e,s))||$e(u(e,"MountFlags"),"shared")||$e(u(e,"ProtectSystem"),"no")||$e(u(e,"ProtectHome"),"no")||$e(u(e,"ProtectProc"),"default")||$e(u(e,"ProcSubset"),"all")||A(e,"RootDirectory")&&N(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&w(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(u(e,"PrivateTmp")))||w(e,"DynamicUser")&&yf.some(s=>A(e,s))}var Sf=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],vf=[{when:e=>!A(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>w(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>Sf.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>w(e,"Accept")&&N(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>w(e,"Accept")&&A(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],wf=[{when:e=>!A(e,"What"),message:"the mount has no What="},{when:e=>ps(e,u(e,"Where")),message:"Where= does not match the name of the unit"}],ps=(e,t)=>typeof t=="string"&&t.startsWith("/")&&On(t)!==e.name.base,_f=[{when:e=>ps(e,N(e,"What")?.value),message:"What= does not match the name of the unit"}],kf=[{when:e=>ps(e,u(e,"Where")),message:"Where= does not match the name of the unit"}],Cf=["OnClockChange","OnTimezoneChange"],xf=[{when:e=>!A(e,"OnCalendar")&&!Cf.some(t=>N(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],Ef=[{when:e=>!A(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],Pf={service:[...St,...mf],socket:[...St,...vf],mount:[...St,...wf],swap:[...St,..._f],automount:kf,timer:xf,path:Ef};function ol(e){let t=Pf[e.name.type]?.find(({when:s})=>s(e));return t===void 0?null:{kind:"combination",message:t.message,at:null}}var Af=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),Rf=e=>Af.get(e.setting)??e.setting;function fs(e,t,s="system"){let n=Tn(e.name)?Dn(e.name,t.behaviour.templateInstance):e.name,r={name:n,facts:t,manager:s,settings:new Map,faults:[],refusal:null},o=[],i=(l,c)=>{let d={source:l,role:c,tree:bt(l.text)};o.push(d),hs(r,d)};e.main!==null&&i(e.main,"main");for(let l of e.dropIns)i(l,"drop-in");let a={name:n,facts:t,manager:s,files:o,settings:r.settings,faults:r.faults,refusal:null};return{...a,refusal:If(e,a,r.refusal)}}function If(e,t,s){return Ot(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:s??ol(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function hs(e,t){let s={file:t,sections:ve(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let n of t.tree.nodes)n.kind==="assignment"?Ff(e,s,n):n.kind==="section"?Tf(e,s,n):n.kind==="invalid"&&Of(e,s,n)}var Nf=/^$|[?*[]/;function Tf(e,t,s){let n={start:s.nameStart,end:s.nameEnd},r={file:t.file,span:n,lastLineStart:s.nameEnd};if(Nf.test(s.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...r}),gs(e,t,{kind:"syntax",message:`the section name "${s.name}" is not valid`,at:{file:t.file,span:n}});return}t.headerSeen=!0;let o=t.sections.includes(s.name);t.section=o?s.name:null,!o&&!s.name.startsWith("X-")&&e.faults.push({kind:"unknown-section",...r})}var Df={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function Of(e,t,s){let n={start:s.textStart,end:s.textEnd},r={file:t.file,span:n,lastLineStart:s.lastLineStart};if(s.reason==="no-equals"||s.reason==="no-key"){t.section!==null?e.faults.push({kind:s.reason,...r}):t.headerSeen||e.faults.push({kind:"outside-section",...r});return}e.faults.push({kind:"fatal-syntax",reason:s.reason,...r}),gs(e,t,{kind:"syntax",message:Df[s.reason],at:{file:t.file,span:n}})}function Ff(e,t,s){let n={file:t.file,span:{start:s.keyStart,end:s.keyEnd},lastLineStart:s.lastLineStart};if(t.section===null){t.headerSeen||e.faults.push({kind:"outside-section",...n});return}let r=e.facts.directive(t.section,s.key);if(r===void 0){s.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:t.section,node:s,...n});return}t.stopped||Mf(e,t,s,r)}var Uf=new Set(["pid-file"]);function Mf(e,t,s,n){let r=Rf(n),o=Lf(e,r);if(o.assignments.push({file:t.file,node:s,directive:n}),!n.fatal&&!Uf.has(n.kind))return;let i=xe(o,e).steps.at(-1);if(i?.effect!=="refuse")return;let a={start:s.valueStart,end:s.valueEnd};gs(e,t,{kind:"value",message:`${n.name}= is not ${i.faults[0]?.expected??"valid"}`,at:{file:t.file,span:a}})}function Lf({settings:e,shared:t,...s},n){let r=e.get(n);if(r!==void 0&&r!==t?.get(n))return r;let o=r===void 0?void 0:xe(r,s),i={name:n,assignments:[...o?.assignments??[]],steps:[...o?.steps??[]],value:o?.value};return e.set(n,i),i}function gs(e,t,s){!t.stopped&&t.file.role==="main"&&(e.refusal??=s),t.stopped=!0}function il(e,t,s){let n=`[${t}]
${s.join(`
`)}
`,r={source:{path:"",text:n},role:"drop-in",tree:bt(n)},o=new Map(e.settings),i={name:e.name,facts:e.facts,manager:e.manager,settings:o,faults:[],refusal:null,shared:e.settings};return hs(i,r),{...e,files:[...e.files,r],settings:o}}var al=["service","socket","mount","swap"],Bf=[...al,"slice","scope"],Wf=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],Kf=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],Vf="-",Yf=2,Gf=18;function vt(e){let t=al.includes(e.name.type),s=[],n=Hf(e,t),r=n.DynamicUser;if(r){for(let l of Wf)n[l]=!0,s.push([l,"DynamicUser"]);s.push(["ProtectSystem","DynamicUser"],["ProtectHome","DynamicUser"])}let o=qf(e,r),i=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?Xf(e,r):jf;return{unit:e,defaultDependencies:u(e,"DefaultDependencies")!==!1&&e.name.base!==Vf,switches:n,user:o,privileged:!i&&(o==="root"||o==="0"||!r&&o===null),userManager:i,hasSupplementaryGroups:(u(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:u(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(u(e,l)??"/")!=="/"),umask:u(e,"UMask")??(t?Gf:Yf),boundingSet:zf(e,n,s),ambientSet:u(e,"AmbientCapabilities")??0n,syscallFilter:u(e,"SystemCallFilter"),syscallArchitectures:u(e,"SystemCallArchitectures")??$f,families:u(e,"RestrictAddressFamilies"),namespaces:u(e,"RestrictNamespaces"),addresses:Jf(e),devices:Zf(e,n,s),implied:s}}var $f=new Set,jf={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function Hf(e,t){let s=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:w(e,"Delegate"),DynamicUser:w(e,"DynamicUser"),LockPersonality:w(e,"LockPersonality"),MemoryDenyWriteExecute:w(e,"MemoryDenyWriteExecute"),NoNewPrivileges:w(e,"NoNewPrivileges"),PrivateDevices:w(e,"PrivateDevices"),PrivateMounts:s?u(e,"PrivateMounts")!==!1:w(e,"PrivateMounts"),PrivateNetwork:w(e,"PrivateNetwork"),PrivateTmp:w(e,"PrivateTmp"),PrivateUsers:w(e,"PrivateUsers"),ProtectClock:w(e,"ProtectClock"),ProtectControlGroups:w(e,"ProtectControlGroups"),ProtectHostname:w(e,"ProtectHostname"),ProtectKernelLogs:w(e,"ProtectKernelLogs"),ProtectKernelModules:w(e,"ProtectKernelModules"),ProtectKernelTunables:w(e,"ProtectKernelTunables"),RemoveIPC:w(e,"RemoveIPC"),RestrictRealtime:w(e,"RestrictRealtime"),RestrictSUIDSGID:w(e,"RestrictSUIDSGID")}}function qf(e,t){let s=u(e,"User");return s!==void 0?s:t?Hn(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function Xf(e,t){let s=u(e,"ProtectHome")??"no",n=e.name.type==="service";return{protectHome:t&&s==="no"?"read-only":s,protectSystem:t?"strict":u(e,"ProtectSystem")??"no",protectProc:u(e,"ProtectProc")??"default",procSubset:u(e,"ProcSubset")??"all",keyringMode:u(e,"KeyringMode")??(e.manager==="user"?"inherit":n?"private":"shared")}}function zf(e,t,s){let n=u(e,"CapabilityBoundingSet")??Dt(e.facts);for(let[r,o]of Kf)if(t[r]){for(let i of o)n&=~oe(e.facts,i);s.push(["CapabilityBoundingSet",r])}return n}function Jf(e){let t=u(e,"IPAddressAllow")??[];return{filtered:A(e,"IPIngressFilterPath")||A(e,"IPEgressFilterPath"),deniesAll:Je(u(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(Is)?"loopback":"other"}}function Zf(e,t,s){if(!Bf.includes(e.name.type))return{policy:null,listed:!1};let n=u(e,"DevicePolicy")??"auto";t.PrivateDevices&&n==="auto"&&(n="closed",s.push(["DevicePolicy","PrivateDevices"]));let r=(u(e,"DeviceAllow")?.length??0)>0;if(n==="auto"&&!r)return{policy:n,listed:!1};let o=Qf(e,t);for(let i of o)s.push(["DeviceAllow",i]);return{policy:n,listed:r||o.length>0}}function Qf(e,t){let s=["RootImage","MountImages","RootMStack"].filter(n=>A(e,n));if(t.ProtectClock&&s.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let n=["LoadCredential","SetCredential"];s.push(...n.filter(r=>[...u(e,r)?.values()??[]].includes(!0)).map(r=>`${r}Encrypted`))}return s}var ne=(e,t)=>{let s=N(e,t);return s===void 0?[]:U(s).made};function Ss(e,t,s){let n=ne(e,t),r=n.filter(({node:o})=>o.value.split(/[\s:]+/).some(i=>D(i.replace(/^[-+"']*/,""))===s));return r.length>0?r:n}function ys(e,t){let s=u(e,"ExecStart")??[];return s.length>0&&s.every(t)?ne(e,"ExecStart"):null}var ll=(e,t,s)=>(e&oe(t.facts,s))!==0n,eh=({switches:e,unit:t})=>e.PrivateUsers||A(t,"UserNamespacePath");function wt(e,t){let{unit:s,boundingSet:n,ambientSet:r,privileged:o}=e;return eh(e)||!ll(n,s,t)?!1:o&&!A(s,"SecureBits")||ll(r,s,t)}var th=e=>["AppArmorProfile","SELinuxContext","SmackProcessLabel"].some(t=>A(e,t));function cl({syscallFilter:e,unit:t},s){if(!ge(e))return!0;let{mode:n,named:r,allowed:o}=e;return s.every(i=>{let a=t.facts.syscalls.bitOf.get(i);return a!==void 0&&(n==="deny"?!Nt(r,a):Nt(o,a))})}var sh=({unit:e})=>["CapabilityBoundingSet","AmbientCapabilities","SystemCallFilter"].flatMap(t=>ne(e,t));function dl({protectSystem:e,hasOwnRoot:t,unit:s},n){if(e!=="strict"||t)return null;let r=(u(s,"ReadWritePaths")??[]).some(({path:i})=>i===n)?Ss(s,"ReadWritePaths",n):[],o=(u(s,"BindPaths")??[]).some(({source:i,target:a,writable:l})=>l&&i===n&&a===n)?Ss(s,"BindPaths",n):[];return r.length+o.length>0?[...r,...o]:null}function bs(e,t){let s=(u(e,"BindPaths")??[]).find(t);return s===void 0?null:Ss(e,"BindPaths",s.source)}var nh=e=>[...u(e,"InaccessiblePaths")??[],...u(e,"TemporaryFileSystem")??[]].some(({path:t})=>/^\/(?:var\/|var$|run\/|run$|$)/.test(t)),rh=["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectProc","ProtectSystem"],oh=["AmbientCapabilities","Delegate","DeviceAllow","IPAddressDeny","KeyringMode","NotifyAccess","PrivateMounts","PrivateNetwork","RemoveIPC","RootDirectoryOrRootImage","SupplementaryGroups","UMask"],ul=new Set(["docker","incus-admin","libvirt","lxd"]),ih=/(?:^|\/)docker(?:-compose)?$/,ah=new Set(["run","start","up"]),lh=e=>ih.test(e.program)&&e.arguments.some(({text:t})=>ah.has(t)),ch=e=>e===void 0||e==="root"||e==="0",dh=({prefixes:e})=>e.split("!").length===2,uh=[{id:"full-privileges",because:"the prefix + runs the command without the sandbox",when:"every command of `ExecStart=` has the prefix `+`",source:"systemd.service(5), the table of prefixes",undoes:{allBut:oh},lines:({unit:e})=>ys(e,({prefixes:t})=>t.includes("+"))},{id:"user-not-applied",because:"the prefix ! runs the command as root, whatever User= says",when:"every command of `ExecStart=` has the prefix `!` (once)",source:"systemd.service(5), the table of prefixes",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e})=>ys(e,dh)},{id:"mounts-can-be-moved",because:"with CAP_SYS_ADMIN and the mount calls the service can lift what consists of mounts",when:"root keeps `CAP_SYS_ADMIN`, or a user has it as an ambient capability; `mount` and `umount2` are not filtered; no user namespace, security module profile or `SecureBits=` stands in between",source:"capabilities(7); tried with mount and umount under systemd 252",undoes:{only:rh},lines:e=>wt(e,"CAP_SYS_ADMIN")&&!th(e.unit)&&cl(e,["mount","umount2"])?sh(e):null},{id:"proc-of-root",because:"root sees all processes whatever ProtectProc= says",when:"the service runs as root, in the group of root or with `CAP_SYS_PTRACE`",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>e.privileged&&(ch(u(e.unit,"Group"))||wt(e,"CAP_SYS_PTRACE"))?ne(e.unit,"User"):null},{id:"proc-of-tracers",because:"CAP_SYS_PTRACE sees all processes whatever ProtectProc= says",when:"another user than root has `CAP_SYS_PTRACE` as an ambient capability",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>!e.privileged&&wt(e,"CAP_SYS_PTRACE")?ne(e.unit,"AmbientCapabilities"):null},{id:"usr-reopened",because:"a line makes /usr writable again",when:"`ReadWritePaths=/usr` or `BindPaths=/usr` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},lines:e=>dl(e,"/usr")},{id:"etc-reopened",because:"a line makes /etc writable again",when:"`ReadWritePaths=/etc` or `BindPaths=/etc` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},badness:5,lines:e=>dl(e,"/etc")},{id:"root-bound",because:"BindPaths= shows the whole file system of the host in another place, writable",when:"`BindPaths=/:/elsewhere`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp","ProtectHome","ProtectSystem","RootDirectoryOrRootImage"]},lines:({unit:e})=>bs(e,({source:t,target:s,writable:n})=>n&&t==="/"&&s!=="/")},{id:"tmp-bound",because:"BindPaths= puts the /tmp of the host over the private one",when:"`BindPaths=/tmp` beside `PrivateTmp=`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp"]},lines:({unit:e})=>bs(e,({source:t,target:s})=>t==="/tmp"&&s==="/tmp")},{id:"home-bound",because:"BindPaths= puts /home over the empty one of ProtectHome=tmpfs",when:"`BindPaths=/home` beside `ProtectHome=tmpfs`",source:"systemd.exec(5) on ProtectHome=; tried under systemd 252 and 257",undoes:{only:["ProtectHome"]},badness:5,lines:({unit:e,protectHome:t})=>t==="tmpfs"?bs(e,({source:s,target:n})=>s==="/home"&&n==="/home"):null},{id:"allowed-everywhere",because:"IPAddressAllow= allows every address, and allowing wins",when:"`IPAddressAllow=` covers all of IPv4 and IPv6",source:"systemd.resource-control(5) on IPAddressAllow=",undoes:{only:["IPAddressDeny"]},lines:({unit:e,addresses:t})=>!t.filtered&&Je(u(e,"IPAddressAllow")??[])?ne(e,"IPAddressAllow"):null},{id:"rootlike-group",because:"members of the group can start containers or machines as root",when:"`Group=` or `SupplementaryGroups=` names docker, incus-admin, libvirt or lxd, and neither `RestrictAddressFamilies=` nor a hidden or own file system keeps the service from their sockets",source:"the security pages of Docker, Incus, LXD and libvirt",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e,families:t,hasOwnRoot:s})=>{if(t!==void 0&&t.mode==="allow"!==t.families.has(mh)||s||nh(e))return null;let r=ul.has(u(e,"Group")??"")?ne(e,"Group"):[],o=(u(e,"SupplementaryGroups")??[]).some(i=>ul.has(i))?ne(e,"SupplementaryGroups"):[];return r.length+o.length>0?[...r,...o]:null}},{id:"may-become-root",because:"CAP_SETUID lets the service become root at any time",when:"another user than root has `CAP_SETUID` as an ambient capability and may call `setuid`, outside of a user namespace",source:"capabilities(7)",undoes:{only:["UserOrDynamicUser"]},lines:e=>!e.privileged&&wt(e,"CAP_SETUID")&&cl(e,["setuid"])?ne(e.unit,"AmbientCapabilities"):null},{id:"container-client",because:"the container daemon runs the workload, outside this sandbox",when:"`ExecStart=` is `docker run`, `docker start` or `docker-compose up`",source:"docker-run(1): the client asks the daemon, which starts the container in a control group of its own",undoes:{allBut:["AmbientCapabilities","Delegate","KeyringMode","NotifyAccess","RemoveIPC","SupplementaryGroups"]},lines:({unit:e})=>ys(e,lh)}],mh=1;function ml(e){let{manager:t,name:s}=e.unit;return t==="user"||s.type!=="service"?[]:uh.flatMap(n=>{let r=n.lines(e);return r===null?[]:[{defeat:n,lines:r}]})}var pl=({undoes:e},t)=>"only"in e?e.only.includes(t):!e.allBut.includes(t);var ph=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],_s=e=>ph.find(([t])=>e>=t)?.[1]??"PERFECT",_t=e=>`${Math.floor(e/10)}.${e%10}`;function fl(e,t,s=null){let n=fh(e,t,s),r={ranks:mn(t.table),textless:t.behaviour.textlessOutcome==="first"?-1:null},o=i=>yh(n.map(a=>hh(a,i,r)));return{score:i=>o(vt(i)),scoreSandbox:o,inPrintOrder:Sh}}function fh(e,t,s){let n=new Map;for(let o of e)if(o.category==="exposure")for(let i of o.checks)n.set(i.field,{row:i,directives:o.directives});let r=t.checks.map(({name:o})=>o).sort();return t.checks.flatMap(o=>{let i=n.get(o.field),a=s?.get(o.field)??{};return i===void 0?[]:[{check:o,...i,weight:a.weight??o.weight,range:a.range??o.range,texts:a,nameRank:r.indexOf(o.name),outcomes:new Map}]})}function hh(e,t,s){if(e.check.defaultDependenciesOnly&&!t.defaultDependencies)return vs(e,null,"boot-phase",s);if(e.weight===0)return vs(e,null,"policy",s);let n=e.row.badness(t);return vs(e,n,e.row.variant?.(t,n)??"",s)}var De=(e,t)=>Math.ceil(e/t);function vs(e,t,s,n){let r=s===""?t:`${t}:${s}`,o=e.outcomes.get(r);if(o!==void 0)return o;let{check:i,directives:a,weight:l,range:c,texts:d}=e,m={check:i,directives:a,badness:t,contribution:t===null?0:De(t*l,c),weight:l,range:c,place:gh(e,t,s,n),description:(t===null?d.descriptionNa:t===0?d.descriptionGood:d.descriptionBad)??null,results:new Map};return e.outcomes.set(r,m),m}function gh({check:e,nameRank:t},s,n,{ranks:r,textless:o}){let i=`${e.field}:${s??"na"}`,a=r.get(n===""?i:`${i}:${n}`)??r.get(i)??r.get(`*:na:${n}`);return a===void 0?o:a*1e3+t}function yh(e){let t=0,s=0,n=null;for(let{check:i,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(n??=`the policy gives ${i.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,s+=c);s===0&&(n??="the policy gives no check any weight");let r=s===0?0:t*100/s,o=s===0?0:De(t*100,s);return{exposure:o,exact:r,rating:_s(o),outcomes:e,weightSum:s,problem:n}}function hl({outcomes:e,weightSum:t},s){let n=e.reduce((r,{check:o,contribution:i,weight:a,range:l})=>{let c=s.get(o.field);return r+(c===void 0?i:De(c*a,l))},0);return De(n*100,t)}function bh(e,t){let s=e.results.get(t);if(s!==void 0)return s;let{check:n,badness:r,weight:o,range:i,description:a}=e,l=r===null||r===0?null:De(De(r*o*100,i),t),c={check:n,badness:r,exposure:l,description:a};return e.results.set(t,c),c}var Sh=({outcomes:e,weightSum:t})=>vh(e).map(s=>bh(s,t));function vh(e){if(e.every(({place:s})=>s!==null))return[...e].sort((s,n)=>(s.place??0)-(n.place??0));let t=[null,...e.map((s,n)=>({outcome:s,index:n}))];return ws(t).flatMap(s=>s===null?[]:[s.outcome])}function wh(e,t){if(e===null||t===null)return e===null?-1:1;let{place:s}=e.outcome;return s===null||t.outcome.place===null?t.index-e.index:s-t.outcome.place}function ws(e){if(e.length<2)return e;let t=e.length>>1,[s,n]=[ws(e.slice(0,t)),ws(e.slice(t))],r=[],[o,i]=[0,0];for(;o<s.length&&i<n.length;)r.push(wh(s[o]??null,n[i]??null)<=0?s[o++]??null:n[i++]??null);return[...r,...s.slice(o),...n.slice(i)]}function gl(e,t){let s=ml(e);if(s.length===0||t.problem!==null)return null;let n=new Map,r=s.flatMap(i=>_h(i,e,t,n)),o=hl(t,n);return o===t.exposure?null:{exposure:o,rating:_s(o),because:r}}function _h({defeat:e,lines:t},s,{outcomes:n},r){let o=[],i=new Set,a=t.length>0;for(let{check:l,directives:c,badness:d,range:m}of n){let f=Math.min(e.badness??m,m);if(d===null||d>=f||!pl(e,l.field))continue;let _=Ch(s,c);if(_.length===0)continue;o.push(l.field);for(let re of _)i.add(re);let I=r.get(l.field)??0;f>I&&(a=!0),r.set(l.field,Math.max(f,I))}return o.length===0||!a?[]:[{defeat:e,lines:t,fields:o,undone:[...i].filter(l=>!t.includes(l))}]}var kh=(e,t)=>{let s=N(e,t);return s===void 0?[]:U(s).made};function Ch({unit:e,implied:t},s){let n=t.flatMap(([r,o])=>s.includes(r)?[o]:[]);return[...new Set([...s,...n])].flatMap(r=>kh(e,r))}var xh=new Set(["service","socket","mount","swap"]),ks=e=>xh.has(e.name.type),Sl=e=>e.name.type.charAt(0).toUpperCase()+e.name.type.slice(1),Eh=()=>[];function vl(e,t,s,n=Eh){let r=[],o=[],a=e.refusal===null&&ks(e)?vt(e):null,l=a===null?null:s.scoreSandbox(a),c=null,d=()=>(c??=Qa(e,n()),c);for(let f of t)try{f.category!=="exposure"?Ph(f,{unit:e,sandbox:a,needs:d},r):a!==null&&l!==null&&r.push(...Rh(f,a,l,s))}catch(_){o.push({rule:f.id,error:_})}let m=a===null||l===null?null:gl(a,l);return{findings:r,score:l,effective:m,failures:o}}function Ph(e,t,s){let n=({message:r,data:o={},file:i,span:a,related:l=[],help:c,severity:d,confidence:m,fixes:f=[],hardeningIgnored:_=!1})=>{s.push({rule:e.id,category:e.category,severity:d??e.severity,confidence:m??e.confidence,message:Ah(e.messages[r]??r,o),reason:"",missing:!1,file:i,span:a,related:l,gain:null,worth:0,advice:null,fixes:f,help:c??e.help,hardeningIgnored:_})};e.check({...t,report:n})}var Ah=(e,t)=>e.replace(/\{(\w+)\}/g,(s,n)=>t[n]??s);function Rh(e,t,s,n){if(Th(e,s).length===0)return[];let o=e.advice(t);if(o.length===0)return[];let{unit:i}=t,{file:a,span:l,assignment:c}=Oh(e,i),d=Sl(i),m=n.score(il(i,d,o)),f=Dh(e,s)?e.exposes:e.partly??e.exposes,_=c===null?`${e.directives[0]}= is not set`:`${c.directive.name}=${Ih(c.node.value)}`;return[{rule:e.id,category:"exposure",severity:e.severity,confidence:e.confidence,message:`${_}: ${f}`,reason:f,missing:c===null,file:a,span:l,related:[],gain:Math.max(0,s.exposure-m.exposure),worth:s.exact-m.exact,advice:{section:d,lines:o,breaks:e.risk},fixes:[],help:`Write ${o.join(" and ")} in [${d}]. It may break ${e.risk}.`,hardeningIgnored:!1}]}var yl=40,Ih=e=>e.length<=yl?e:`${e.slice(0,yl-1)}\u2026`,bl=new WeakMap;function Nh(e){let t=bl.get(e)??new Set(e.checks.map(({field:s})=>s));return bl.set(e,t),t}function wl(e,t){let s=Nh(e);return t.outcomes.filter(({check:n,badness:r})=>r!==null&&s.has(n.field))}var Th=(e,t)=>wl(e,t).filter(({badness:s})=>s!==0),Dh=(e,t)=>wl(e,t).every(({badness:s,check:n})=>s===n.range);function Oh(e,t){for(let r of e.directives){let o=N(t,r),i=o===void 0?void 0:U(o).made.at(-1);if(i!==void 0&&o?.value!==void 0)return{assignment:i,file:i.file,span:M(i.node)}}let s=t.files[0];if(s===void 0)throw new Error("a unit that is scored has a file");let n=s.tree.nodes.find(r=>r.kind==="section"&&r.name===Sl(t));return{assignment:null,file:s,span:n?.kind==="section"?{start:n.nameStart,end:n.nameEnd}:{start:0,end:0}}}var q=class extends Error{at;constructor(t,s){super(s),this.at=t}},kt=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,_l=100;function kl(e){try{return{ok:!0,value:new Cs(e).document()}}catch(t){if(t instanceof q)return{ok:!1,at:t.at,expected:t.message};throw t}}var Cs=class{#e;#n=0;constructor(t){this.#e=t}document(){let t=this.#r(this.#t("a value"),0),s=/[^ \t\n\r]/.exec(this.#e.slice(this.#n));if(s!==null)throw new q(this.#n+s.index,"the end of the file");return t}#t(t){kt.lastIndex=this.#n;let s=kt.exec(this.#e);if(s===null)throw new q(Math.min(this.#n+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#n))?.[0].length??0),this.#e.length),t);let[n,r,o,i,a]=s;return this.#n=kt.lastIndex,{text:r??o??i??a??"",kind:r!==void 0?"sign":o!==void 0?"string":i!==void 0?"number":"word",at:kt.lastIndex-n.trimStart().length}}#r({text:t,kind:s,at:n},r){if(r>_l)throw new q(n,`at most ${_l} levels`);if(s==="string")return{kind:"string",value:JSON.parse(t),at:n};if(s==="number")return{kind:"number",value:Number(t),at:n};if(s==="word")return{kind:t==="null"?"null":"boolean",at:n};if(t==="{")return{kind:"object",entries:this.#i(r),at:n};if(t==="[")return{kind:"array",items:this.#l(r),at:n};throw new q(n,"a value")}#i(t){let s=[],n=this.#t('a key in double quotes or "}"');if(n.text==="}")return s;for(;;){if(n.kind!=="string")throw new q(n.at,"a key in double quotes");let r=this.#t('":"');if(r.text!==":")throw new q(r.at,'":"');s.push({key:JSON.parse(n.text),value:this.#r(this.#t("a value"),t+1),at:n.at});let o=this.#t('"," or "}"');if(o.text==="}")return s;if(o.text!==",")throw new q(o.at,'"," or "}"');n=this.#t("a key in double quotes")}}#l(t){let s=[],n=this.#t('a value or "]"');if(n.text==="]")return s;for(;;){s.push(this.#r(n,t+1));let r=this.#t('"," or "]"');if(r.text==="]")return s;if(r.text!==",")throw new q(r.at,'"," or "]"');n=this.#t("a value")}}};var Cl=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),xl=5e12;function El(e,t){let s=new Set;return e.filter(({key:n,at:r})=>{let o=!s.has(n);return o||t(r,`"${n}" is given twice: systemd takes the first`),s.add(n),o})}var Pl=(e,t)=>{let[s]=x(e,t,1);return s===void 0?"":`; did you mean "${s}"?`};function Fh(e,t,s){if(t.kind==="number"&&Number.isInteger(t.value)&&t.value>=0&&t.value<=xl)return t.value;s(t.at,`"${e}" must be a whole number from 0 to ${xl}: systemd keeps its own value`)}function Uh(e,t){if(e.kind!=="object")return t(e.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let s={};for(let{key:n,value:r,at:o}of El(e.entries,t)){let i=Cl.get(n);if(i===void 0)t(o,`there is no field "${n}" in a policy${Pl(n,Cl.keys())}`);else if(i==="weight"||i==="range"){let a=Fh(n,r,t);a!==void 0&&(s[i]=a)}else r.kind==="string"?s[i]=r.value:t(r.at,`"${n}" must be a text`)}return s}function Al(e,t){let s=Re(e),n=[],r=(c,d)=>n.push({...ht(s,c),message:d}),o=el.exec(e);if(o!==null)return r(o.index,"this is not valid UTF-8"),{policy:null,problems:n};let i=kl(e);if(!i.ok)return r(i.at,`this is not valid JSON: expected ${i.expected}`),{policy:null,problems:n};if(i.value.kind!=="object")return r(i.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:t.behaviour.policyNotAnObject==="error"?null:new Map,problems:n};let a=new Map(t.checks.map(c=>[c.field,c])),l=new Map;for(let{key:c,value:d,at:m}of El(i.value.entries,r)){let f=a.get(c);f===void 0?r(m,`there is no check "${c}"${Pl(c,a.keys())}`):l.set(f.field,Uh(d,r))}return{policy:l,problems:n}}var Mh=(e,t)=>{for(let s=0;s<e.length&&s<t.length;s+=1){let n=Rl(e.charCodeAt(s)),r=Rl(t.charCodeAt(s));if(n!==r)return n-r}return e.length-t.length},Rl=e=>e>=55296&&e<=57343?e+65536:e;function Il(e){let t=new Map;for(let s of e)t.has(s.fileName)||t.set(s.fileName,s);return[...t.values()].sort((s,n)=>Mh(s.fileName,n.fileName))}var Nl=239,Lh=400,Ct={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},Ux=Object.entries(Ct);function Bh(e){return j.filter(s=>Number(s)<=e).at(-1)??j[0]}var Tl=(e,t)=>{let s=Bh(t);return{label:e,version:t,table:s,derived:Number(s)!==t}};function Dl(e){let t=e.toLowerCase(),s=/^\d+$/.test(t)?Number(t):Object.hasOwn(Ct,t)?Ct[t]:void 0;if(s!==void 0&&s>=Nl&&s<Lh)return{ok:!0,target:Tl(t,s)};if(s!==void 0)return{ok:!1,problem:`there is no target ${s}: systemd versions from ${Nl} on are known`};let[n]=x(t,Object.keys(Ct),1),r=n===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${n}?`;return{ok:!1,problem:`unknown target "${e}": ${r}`}}var Ol=Tl(Pt,Number(Pt)),xs=e=>Rn(e.table,e.version);var je=class extends Error{};function qx(e,t={}){let{unit:s,scorer:n}=Ul(e,t);return Ml(s.refusal?.message??null,s.refusal===null?n.score(s):null,n)}function Xx(e,t={}){let{unit:s,scorer:n,companions:r}=Ul(e,t),o=vl(s,Jt,n,r),i=ks(s)?o.score:null,a=o.effective===null?null:ka(o.effective);return{...Ml(s.refusal?.message??null,i,n),effective:a===null?null:{...a,overall:_t(a.overall)},findings:o.findings.map(Yh),failures:o.failures}}function Ul(e,t){let s=Wh(t.target),n=xs(s),{name:r}=Fl(t.name??"unit.service",e),o=Il(t.dropIns??[]).map(c=>({path:`${r.full}.d/${c.fileName}`,text:c.text})),i=t.manager??"system",a=fs({name:r,main:{path:r.full,text:e},dropIns:o},n,i),l=()=>(t.companions??[]).map(c=>fs(Fl(c.name,c.text),n,i));return{unit:a,scorer:fl(Jt,n,Kh(t,s)),companions:l}}function Fl(e,t){let s=Ue(e);if(s===null)throw new je(`"${e}" is not a valid unit name`);return{name:s,main:{path:e,text:t},dropIns:[]}}function Wh(e){if(e===void 0)return Ol;let t=Dl(e);if(!t.ok)throw new je(t.problem);return t.target}function Kh({policy:e},t){if(e===void 0)return null;let s=Al(e,xs(t)),[n]=s.problems;if(n!==void 0)throw new je(`policy, line ${n.line}: ${n.message}`);return s.policy}function Ml(e,t,s){return t===null?{overall:null,rating:null,checks:[],error:e}:{overall:_t(t.exposure),rating:t.rating,checks:s.inPrintOrder(t).map(Vh),error:e}}var Vh=({check:e,badness:t,exposure:s})=>({field:e.field,set:t===null?null:t===0,exposure:s===null?null:_t(s)});function Yh({file:e,span:t,related:s,fixes:n,worth:r,...o}){let i=(a,l)=>gt(Re(a),l);return{...o,path:e.source.path,range:i(e.source.text,t),related:s.map(a=>({path:a.file.source.path,range:i(a.file.source.text,a.span),note:a.note}))}}export{je as OptionError,Xx as lint,qx as score};
