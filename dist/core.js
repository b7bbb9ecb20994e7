var u=e=>({...e,category:"exposure",confidence:"high",persona:"regular"}),I=e=>e;var fe=[],v=(e,t=fe)=>({effect:"set",value:e,faults:t}),y=(e,t=fe)=>({effect:"add",value:e,faults:t}),m=(e=void 0)=>({effect:"reset",value:e,faults:fe});function h(e,t,s,r=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:s,suggestions:r}]}}function N(e,t,s){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:s}]}}function Ca(e,t,s){if(Math.abs(e.length-t.length)>s)return s+1;let r=[],n=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let a=1;a<=t.length;a+=1){let l=e.charAt(o-1)===t.charAt(a-1),c=Math.min((n[a]??0)+1,(i[a-1]??0)+1,(n[a-1]??0)+(l?0:1));o>1&&a>1&&e.charAt(o-1)===t.charAt(a-2)&&e.charAt(o-2)===t.charAt(a-1)&&(c=Math.min(c,(r[a-2]??0)+1)),i.push(c)}r=n,n=i}return n[t.length]??s+1}var xa=64;function P(e,t,s=3){if(e===""||e.length>xa)return[];let r=Math.max(1,Math.floor(e.length/3)),n=e.toLowerCase(),o=[];for(let i of t){let a=i===e?0:Ca(n,i.toLowerCase(),r);a<=r&&o.push({candidate:i,distance:a})}return o.sort((i,a)=>i.distance-a.distance||(i.candidate<a.candidate?-1:1)),o.slice(0,s).map(({candidate:i})=>i)}var Re=e=>e===32||e===9||e===10||e===13,ka=/['"\\]/;function k(e,t){return ka.test(e)?Ra(e,t):{words:Aa(e),malformedAt:null}}function Aa(e){let t=[],s=0;for(;s<e.length;){for(;s<e.length&&Re(e.charCodeAt(s));)s+=1;let r=s;for(;s<e.length&&!Re(e.charCodeAt(s));)s+=1;s>r&&t.push({text:e.slice(r,s),start:r,end:s})}return t}function Ra(e,t){let s=[],r=0;for(;;){for(;r<e.length&&Re(e.charCodeAt(r));)r+=1;if(r>=e.length)return{words:s,malformedAt:null};let n=Ea(e,r,t);if(n===null)return{words:s,malformedAt:r};s.push({text:n.text,start:r,end:n.end}),r=n.end}}function Ea(e,t,s){let r=s.unclosed==="closed",n="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return r?{text:n,end:e.length}:null;n+=s.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":n+=a;else if(s.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(Re(e.charCodeAt(i)))break;n+=a}i+=1}return o!==""&&!r?null:{text:n,end:i}}function te(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var Fa=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function Y(e){let t=Fa.exec(e);if(t===null)return null;let[,s,r,n,o,i,a]=t,l=Ee(r,16)??Ee(n,2)??Ee(o??i,8)??Ee(a,10);return l===null?null:s==="-"?-l:l}var Ee=(e,t)=>e===void 0?null:Number.parseInt(e,t);var at=e=>e===4?32:128;function qt(e){let t=e.split(".");if(t.length!==4)return null;let s=0n;for(let r of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(r)||Number(r)>255)return null;s=s<<8n|BigInt(r)}return s}function Ht(e){if(e==="")return[];let t=[],s=e.split(":");for(let[r,n]of s.entries()){let o=r===s.length-1&&n.includes(".")?qt(n):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(n))t.push(BigInt(`0x${n}`));else return null}return t}function Ia(e){let t=e.split("::");if(t.length>2)return null;let s=Ht(t[0]??""),r=Ht(t[1]??"");if(s===null||r===null)return null;let n=8-s.length-r.length;return(t.length===1?n!==0:n<1)?null:[...s,...Array.from({length:n},()=>0n),...r].reduce((i,a)=>i<<16n|a,0n)}function Ta(e,t,s){let r=BigInt(at(e)-s);return{family:e,address:t>>r<<r,length:s}}function Ie(e){let t=e.indexOf("/"),s=t<0?e:e.slice(0,t),r=s.includes(":")?6:4,n=r===6?Ia(s):qt(s);if(n===null)return null;let o=t<0?at(r):Y(e.slice(t+1));return o===null||o<0||o>at(r)?null:Ta(r,n,o)}var $=e=>{let t=Ie(e);return t===null?[]:[t]},Fe={any:[...$("0.0.0.0/0"),...$("::/0")],localhost:[...$("127.0.0.0/8"),...$("::1/128")],"link-local":[...$("169.254.0.0/16"),...$("fe80::/64")],multicast:[...$("224.0.0.0/4"),...$("ff00::/8")]},Na=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function Da(e){let t=Object.hasOwn(Fe,e)?Fe[e]:void 0;return t!==void 0?t:Na.test(e)?Fe.localhost??[]:$(e)}var jt=(e,t)=>{if(e==="")return m();let{words:s,malformedAt:r}=k(e,{quotes:"kept"}),n=[...t??[]],o=[];for(let i of s){let a=Da(i.text);a.length>0?n.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>P(i.text,Object.keys(Fe),1)})}return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),y(n,o)},zt=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,Xt=e=>e.some(({family:t,length:s})=>t===4&&s===0)&&e.some(({family:t,length:s})=>t===6&&s===0);var Jt=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,Zt=`63	252-252
62	254`,Qt=`AF_UNIX	1
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
AF_FILE	1`,es=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,ts=`native
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
s390x`,ss=`E2BIG
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
EXFULL`,rs=`%a
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
%%`,ns=`SUCCESS	0
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
EXCEPTION	255`,os=`x86-64
x86`,is=`HUP
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
SYS`,as=`other
batch
idle
fifo
ext	262
rr`,ls=`none
realtime
best-effort
idle`,cs=`emerg
alert
crit
err
warning
notice
info
debug`,ds=`kern
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
local7`;var us=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,ms=`AS	bytes
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
STACK	bytes`,ps=`seconds	1000000
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
µs	1`,fs=`null
tty
tty-force
tty-fail
socket
fd
data
file`,gs=`inherit
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
syslog+console`,hs=`shared
slave
private`,ys=`udplite
sctp
mptcp	257`,bs=`cpu
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
bpf-bind-network-interface	262`,Ss=`arm64
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
tilegx`,vs=`private-users
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
container-other`,_s=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,Ps=`device-tree
uefi
device-tree-compatible(
smbios-field(`,ws=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var W=["252","254","257","262"];var lt=W[W.length-1]??"262";function _(e,t){return{first:e,changes:t}}function Cs(e,t){let s=e.first;for(let r of W){let n=e.changes[r];if(n!==void 0&&(s=n),r===t)break}return s}function D(e,t){if(e==="")return!0;let s=Number(t);return e.split(",").some(r=>{let[n="",o]=r.split("-");return s>=Number(n)&&(o===void 0||s<=Number(o))})}var Ma={templateInstance:_("i",{257:"test_instance"}),capabilityInitialBits:_(64,{262:63}),capabilityInversionBits:_(64,{262:41}),capabilityUnclosedQuote:_("dropped",{254:"closed"}),privateMountsUnset:_("off",{254:"on"}),unknownFamily:_("skipped",{262:"ends-line"}),globSectionName:_("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:_(!0,{262:!1}),execPrefixes:_("-@:+!",{262:"-@:+!|"}),execFolderEndings:_(["/"],{257:["/","/.","/.."]}),ambientPrefix:_("honoured",{262:"ignored"}),userManagerIsUnprivileged:_(!1,{262:!0}),policyNotAnObject:_("ignored",{262:"error"}),warnsOfWeekdays:_(!1,{262:!0}),highestIoClass:_(8,{262:7}),imagesOutsideApi:_(!1,{257:!0}),unknownImagePolicies:_("refused",{262:"taken"}),directoryFlags:_("any",{257:"checked"}),pathsInApi:_("taken",{257:"refused"}),warnsOfVarRun:_(!1,{257:!0}),vsockTypes:_(!1,{254:!0}),alternativeInterfaces:_(!1,{257:!0}),bindsPortZero:_(!1,{257:!0}),renamesImports:_(!1,{257:!0}),textlessOutcome:_("incomparable",{262:"first"}),privateTmpNeedsNamespace:_([],{257:["disconnected"],262:["connected","disconnected"]})},Ua={oneshotRestartForceExitStatus:_(!0,{257:!1}),forkingPrivatePids:_(!1,{257:!0}),dynamicUserHomeDirectory:_(!1,{257:!0}),workingDirectoryInApiMount:_(!1,{257:!0}),dynamicUserInUserManager:_(!1,{257:!0}),managedPrivateUsers:_(!1,{262:!0}),userNamespacePathWithPrivateUsers:_(!1,{262:!0}),privatePidsPam:_(!1,{262:!0})};function xs(e,t){return Object.fromEntries(Object.entries(e).map(([r,n])=>[r,Cs(n,t)]))}function ks(e){return{...xs(Ma,e),refuses:xs(Ua,e)}}var As=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,Rs=`SystemCallFilter_swap:10:deny-list
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
UMask:0`;function Es(e,t){if(!e.includes(":"))return Number(e);let s=e.split(" ").find(r=>D(r.slice(0,r.indexOf(":")),t));return Number(s?.slice(s.indexOf(":")+1))}function Fs(e){return As.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,s=""])=>t!==""&&D(s,e)).map(([t="",s="",r="",n="",,o="",i=""])=>({field:t,name:s,weight:Es(r,e),range:Es(n,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}function Is(e){let t=new Map;for(let[s,r]of Rs.split(`
`).entries()){let[n="",o=""]=r.split("	");if(D(o,e))for(let i of n.split(" "))t.set(i,s)}return t}var ct={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},Ts=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,H=`[Unit]
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
TimeoutStopSec		undocumented	time-span`;var Ns=null,Ds=new Map;function La(e){let t=H.lastIndexOf(`
[`,e),s=H.slice(t<0?1:t+2,H.indexOf("]",t+1)),r=H.indexOf(`
`,e),[n="",o="",i="",a=""]=H.slice(e,r<0?void 0:r).split("	");return{sections:s.split(","),name:n,since:o===""?null:Number(o),flags:i,specs:a}}function Te(e){let t=Ds.get(e);if(t!==void 0)return t;let s=[],r=`
${e}	`;for(let n=H.indexOf(r);n>=0;n=H.indexOf(r,n+1))s.push(La(n+1));return Ds.set(e,s),s}var Ba=()=>[...new Set(H.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],Ms=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function Wa(){let e=new Map;for(let t of Ts.split(`
`)){let[s="",r="",n=""]=t.split("	");if(s==="")continue;let o=n.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");e.set(s,{...Ms(r),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")})}return e}function Ne(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let s of e.split(" ")){let r=s.indexOf(":");if(r<0)return s;if(D(s.slice(0,r),t))return s.slice(r+1)}return null}function Va(e){return Ns??=Wa(),Ns.get(e)??Ms(e)}var Os=(e,t,s)=>e!==""&&e.split(",").some(r=>r===t||r.startsWith(`${t}@`)&&D(r.slice(t.length+1),s));function Ka(e,t,s,r){let n=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...Va(r),name:e.name,section:s,setting:n===void 0?e.name:n.slice(6),since:e.since,fatal:Os(e.flags,"fatal",t),documented:!Os(e.flags,"undocumented",t)}}function Us(e,t){let s=new Map,r=(n,o)=>{let i=s.get(n);if(i===void 0&&(i=new Map,s.set(n,i)),i.has(o))return i.get(o);let a=Te(o).find(({sections:d})=>d.includes(n)),l=a===void 0?null:Ga(a,e,t),c=a===void 0||l===null?void 0:Ka(a,e,n,l);return i.set(o,c),c};return{find:r,namesIn:n=>Ba().filter(o=>r(n,o)!==void 0),sectionsWith:n=>[...new Set(Te(n).flatMap(({sections:o})=>o))].filter(o=>r(o,n)!==void 0)}}var Ga=(e,t,s)=>e.since!==null&&e.since>s?null:Ne(e.specs,t)??Ya(e,t);function Ya(e,t){if(e.since===null||e.since<=Number(t))return null;let s=W.find(r=>Number(r)>Number(t)&&Ne(e.specs,r)!==null);return s===void 0?null:Ne(e.specs,s)}function dt(e,t){let s=Te(t).find(({sections:n})=>n.includes(e));if(s===void 0)return null;let r=W.find(n=>Ne(s.specs,n)!==null);return s.since??(r===void 0?null:Number(r))}function Ls(e){return Te(e).flatMap(({sections:t})=>t)}var ne=e=>ct[e],Bs=Object.keys(ct);var se=e=>new Uint32Array(e+31>>>5);function ge(e,t){let s=t>>>5;e[s]=(e[s]??0)|1<<(t&31)}function oe(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)|(t[s]??0)}function De(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)&~(t[s]??0)}function Ws(e,t){for(let s=0;s<e.length;s+=1)if(((e[s]??0)&(t[s]??0))!==0)return!0;return!1}function Vs(e,t){for(let s=0;s<t.length;s+=1)if(((t[s]??0)&~(e[s]??0))!==0)return!1;return!0}var Ks=e=>e.every(t=>t===0);var Gs=`_llseek	-
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
writev	20`,Ys=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var $a=/^([^(]+)(?:\((.+)\))?$/;function Ha(e){let t=new Map;for(let s of Ys.split(`
`)){let[r="",n="",o=""]=s.split("	");if(r===""||!D(o,e))continue;let i=[];for(let a of n.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=$a.exec(a)??[];D(c,e)&&i.push(l)}t.set(r,i)}return t}function $s(e){let t=new Map,s=[],r=new Map;for(let l of Gs.split(`
`)){let[c="",d="-",p=""]=l.split("	");c===""||!D(p,e)||(t.set(c,s.length),s.push(c),d!=="-"&&r.set(c,Number(d)))}let n=se(s.length);for(let l of r.keys())ge(n,t.get(l)??0);let o=Ha(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let d=i.get(l);if(d!==void 0)return d;let p=se(s.length);for(let g of c){let x=t.get(g);x!==void 0?ge(p,x):g.startsWith("@")&&oe(p,a(g)??p)}return i.set(l,p),p};return{bitOf:t,names:s,native:n,numberOf:r,groups:o,group:a}}function M(e,t,s){return e.split(`
`).filter(r=>r!=="").map(r=>r.split("	")).filter(r=>D(r[t]??"",s))}var ut=(e,t)=>new Set(M(e,1,t).map(([s=""])=>s)),Hs=(e,t)=>new Map(M(e,2,t).map(([s="",r=""])=>[s.toUpperCase(),Number(r)])),qa={architectures:Ss,cgroupControllers:bs,coredumpFilters:us,execInputs:fs,execOutputs:gs,filesystemGroups:ws,firmwares:Ps,ioSchedulingClasses:ls,logFacilities:ds,logLevels:cs,mountPropagations:hs,personalities:os,schedulingPolicies:as,securityModules:_s,signalNames:is,socketProtocols:ys,virtualizations:vs};function q(e){let t=null;return()=>(t??={made:e()},t.made)}var qs=new Map;function js(e,t){let s=`${e} ${t}`,r=qs.get(s);if(r!==void 0)return r;let n=ja(e,t);return qs.set(s,n),n}function ja(e,t){let s=q(()=>Fs(e)),r=q(()=>Us(e,t)),n=q(()=>$s(e)),o=q(()=>Hs(Jt,e)),i=q(()=>Hs(Qt,e)),a=q(()=>new Set(M(es,2,e).map(([x=""])=>x))),l=q(()=>ut(ts,e)),c=q(()=>ut(ss,e)),d=new Map,p=x=>{let T=d.get(x)??M(qa[x],x==="filesystemGroups"?2:1,e).map(([ot=""])=>ot);return d.set(x,T),T},g=q(()=>new Set([...ut(rs,e)].map(x=>x.slice(1))));return{version:t,table:e,behaviour:ks(e),words:p,directive:(x,T)=>r().find(x,T),get checks(){return s()},get directives(){return r()},get syscalls(){return n()},get capabilities(){return o()},get addressFamilies(){return i()},get namespaces(){return a()},get syscallArchitectures(){return l()},get errnoNames(){return c()},get specifiers(){return g()}}}var zs=e=>(1n<<BigInt(e))-1n,mt=e=>zs(e.behaviour.capabilityInitialBits),Oe=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),za=e=>Number(M(Zt,1,e.table)[0]?.[0]??0);function Xa(e,t){let s=t.capabilities.get(e.toUpperCase());if(s!==void 0)return s;let r=Y(e);return r!==null&&r>=0&&r<=za(t)?r:null}function Ja(e,t,s){let r=s.behaviour.capabilityUnclosedQuote==="closed",{words:n,malformedAt:o}=k(e.slice(t),{quotes:"removed",unclosed:r?"closed":"malformed"}),i=0n,a=[];for(let l of n){let c=Xa(l.text,s);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:te(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Za(l.text,s)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function Za(e,t){let s=e.toUpperCase(),r=[...t.capabilities.keys()],n=s.startsWith("CAP_")?s:`CAP_${s}`;if(r.includes(n))return[n];let o=`_${n.slice(4)}`,i=r.filter(a=>a.endsWith(o));return i.length>0?i:P(n,r,2)}var Xs=(e,t,s)=>{let{facts:r}=s,n=e.startsWith("~"),{set:o,faults:i}=Ja(e,n?1:0,r),a=s.directive.name==="CapabilityBoundingSet"?mt(r):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?v(n?zs(r.behaviour.capabilityInversionBits)&~o:o,i):y(n?l&~o:l|o,i)};var Qa=/^[0-9A-Za-z:\-_.\\@]+$/,el=255;function tl(e){let t=e.lastIndexOf("."),s=Bs.find(o=>o===e.slice(t+1));if(t<0||s===void 0)return null;let r=e.slice(0,t),n=r.indexOf("@");return{full:e,type:s,base:r,prefix:n<0?r:r.slice(0,n),instance:n<0?null:r.slice(n+1)}}var pt=({full:e,base:t})=>e.length<=el&&Qa.test(t)&&!t.startsWith("@");function he(e){let t=tl(e);return t!==null&&pt(t)?t:null}var Js=e=>e.instance==="";function Zs(e,t){let s=`${e.prefix}@${t}`;return{...e,full:`${s}.${e.type}`,base:s,instance:t}}function ye(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,s)=>String.fromCharCode(Number.parseInt(s,16)))}function Qs(e){let t=e.split("/").filter(r=>r!==""&&r!==".");if(t.length===0)return"-";let s=new TextEncoder().encode(t.join("/"));return Array.from(s,(r,n)=>{let o=String.fromCharCode(r);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(n===0&&o===".")?o:`\\x${r.toString(16).padStart(2,"0")}`}).join("")}var sl="host",rl="a".repeat(32),er={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function nl(e,t,s){let r=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return ye(t.prefix);case"i":return t.instance??"";case"I":return ye(t.instance??"");case"j":return r;case"J":return ye(r);case"f":return`/${ye(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return rl;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${er[s].d??""}${t.full}`;default:return er[s][e]??sl}}var ol=/[0-9A-Za-z]/,il="mbABMowWTV";function b(e,t){if(!e.includes("%"))return e;let s="";for(let r=0;r<e.length;r+=1){let n=e.charAt(r+1);if(e.charAt(r)!=="%"||n===""){s+=e.charAt(r);continue}if(n==="%")s+="%";else if(!ol.test(n))s+=`%${n}`;else{if(!il.includes(n)&&!t.facts.specifiers.has(n))return{unknownAt:r};s+=nl(n,t.name,t.manager)}r+=1}return s}var al=255,Me=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=al;function ll(e){let t="";for(let s=0;s<e.length;s+=1){let r=e.charAt(s);if(r===":")return{name:t,rest:e.slice(s+1)};r==="\\"&&(s+=1),t+=e.charAt(s)}return{name:t,rest:null}}var cl=/^[A-Za-z0-9+/]*={0,2}$/;function dl(e,{directive:t}){let{name:s}=t;return s.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":s==="SetCredentialEncrypted"&&!cl.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function ul(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let s=b(e,t);return typeof s!="string"?"a path with known specifiers":s.startsWith("/")||Me(s)?null:"a credential name, a colon and an absolute path"}function ml(e,t,s){let[r="",n,...o]=e.split(":"),i=r.endsWith("*")?r.slice(0,-1):r,a=Me(i)&&!/[*?[]/.test(i)&&o.length===0,l=n===void 0||s.facts.behaviour.renamesImports&&Me(n);return!a||!l?h(t,e,"the name of a credential, or the beginning of one and *"):y(new Map(t).set(r,!1))}var tr=(e,t,s)=>{if(e==="")return m();if(s.directive.name==="ImportCredential")return ml(e,t,s);let{name:r,rest:n}=ll(e),o=b(r,s);if(typeof o!="string"||!Me(o))return h(t,e,'a credential name, such as "token" in token:/etc/token');let i=dl(n,s)??ul(n,s);return i!==null?h(t,e,i):y(new Map(t).set(o,s.directive.name.endsWith("Encrypted")))};var rr=e=>e===32||e===9||e===10||e===13;function K(e,t){let s=t;for(;s<e.length&&rr(e.charCodeAt(s));)s+=1;return s}var pl={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},sr=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,fl=1114111;function gl(e,t){let s=pl[e.charAt(t+1)];if(s!==void 0)return{text:s,length:2};sr.lastIndex=t+1;let r=sr.exec(e);if(r===null)return null;let[n,o,i,a,l]=r,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>fl?null:{text:String.fromCodePoint(c),length:n.length+1}}function be(e,t){let s="",r="",n=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return r===""?{text:`${s}\\`,start:t,end:e.length,quoted:n,unknownEscape:!0}:null;let l=gl(e,i);l===null&&(o=!0),s+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(r!=="")a===r?r="":s+=a;else if(a==='"'||a==="'")r=a,n=!0;else{if(rr(e.charCodeAt(i)))break;s+=a}i+=1}return r===""?{text:s,start:t,end:i,quoted:n,unknownEscape:o}:null}var hl=255,yl="/bin/sh",bl=/[\0-\x1F"'\\\x7F]/;function Sl(e,t){let s=0;for(;s<e.length;s+=1){let r=e.charAt(s),n=e.slice(0,s);if(!t.includes(r)||r==="!"&&(n.includes("+")||n.split("!").length>2)||r==="+"&&n.includes("!")||r!=="!"&&n.includes(r))break}return s}function vl(e,t){return e===""?"followed by a program":bl.test(e)?"a program path without quotes, backslashes or control characters":t.some(r=>e.endsWith(r))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=hl?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var or=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"a known escape sequence: write \\\\ for a backslash"}]:[],_l=(e,t,{facts:s})=>s.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"a prefix any more: !! does nothing in this version"}]:[];function Pl(e,t,s){let r=be(e,t);if(r===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(r.text===";")return{next:K(e,r.end),more:!0};let n=Sl(r.text,s.facts.behaviour.execPrefixes),o=r.text.slice(0,n),i=o.includes("-"),a={start:r.start,end:r.end},l=o.includes("|"),c=l?yl:b(r.text.slice(n),s);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=vl(c,s.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let p=wl(e,K(e,r.end),s);return"bad"in p?{...p,drops:i}:o.includes("@")&&!l&&p.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:r.start+n,end:r.end},arguments:p.arguments},next:p.next,more:p.more,faults:[...or(r),..._l(r,o,s),...p.faults]}}var nr=(e,t,s)=>e.startsWith(s,t)&&(t+s.length>=e.length||K(e,t+s.length)>t+s.length);function wl(e,t,s){let r=[],n=[],o=t;for(;o<e.length;){if(nr(e,o,";"))return{arguments:r,next:K(e,o+1),more:!0,faults:n};if(nr(e,o,"\\;")){r.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=K(e,o+2);continue}let i=be(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof b(i.text,s)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};r.push(i),n.push(...or(i)),o=K(e,i.end)}return{arguments:r,next:o,more:!1,faults:n}}var ir=(e,t,s)=>{if(e==="")return m();let r=[...t??[]],n=[],o=0,i=!0;for(;i&&o<e.length;){let a=Pl(e,o,s);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?r.length>(t?.length??0)?"add":"none":"refuse",value:r,faults:[...n,l]}}"command"in a&&(r.push(a.command),n.push(...a.faults)),o=a.next,i=a.more}return y(r,n)};var Cl=/^(?:1|yes|y|true|t|on)$/i,xl=/^(?:0|no|n|false|f|off)$/i;function j(e){return Cl.test(e)?!0:xl.test(e)?!1:null}var ar="a boolean (yes or no)",lr=["yes","no","true","false","on","off"],Se=(e,t,{directive:s})=>{let r=j(e);return r!==null?v(r):s.fatal?N(t,e,ar):h(t,e,ar,()=>P(e,lr,1))},cr=(e,t,s)=>e===""?m():Se(e,t,s),ft=(e,t,s)=>{let{directive:r}=s;if(e===""&&r.emptyResets)return m();let n=r.suffix===null?-1:e.indexOf(":"),o=n<0?e:e.slice(0,n),i=kl(o,s);if(i===null)return h(t,e,Al(s),()=>P(e,r.values,2));if(n>=0&&(i==="no"||!Fl(e.slice(n+1),s)))return h(t,e,"a setting with a valid host name after the colon");let a=r.name==="KillMode"&&i==="none";return v(i,a?[{start:0,end:e.length,effect:"warned",expected:"safe: processes of the unit outlive it. Write mixed or control-group"}]:[])};function kl(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let s=j(e);return s===null?null:s?t.trueMeans??"yes":t.falseMeans}function Al({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(s=>j(s)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var Rl=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,El=64;function Fl(e,t){let s=b(e,t);return typeof s!="string"||s.length>El?!1:s.split(".").every(r=>r.length<=63&&Rl.test(r))}var dr=(e,t,{directive:s,facts:r})=>{if(s.section!=="Service"&&s.section!=="Scope")return h(t,e,"possible in units of this type");let n=j(e);if(n!==null)return v(n);let o=r.words("cgroupControllers"),{words:i,malformedAt:a}=k(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>P(c.text,[...lr,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),v(!0,l)};var Il=(e,t)=>{let s=e.toUpperCase();return P(s.startsWith("AF_")?s:`AF_${s}`,t.addressFamilies.keys(),2)},ur=(e,t,{facts:s})=>{if(e==="")return m();if(e==="none")return v({mode:"allow",families:new Set,sealed:!0});let r=e.startsWith("~"),n=r?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:r?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=k(e.slice(n),{quotes:"removed"}),d=[];for(let g of l){let x=s.addressFamilies.get(g.text.toUpperCase());if(x===void 0){let T=s.behaviour.unknownFamily==="ends-line";if(d.push({start:n+g.start,end:T?e.length:n+g.end,effect:T?"rest-ignored":"word-ignored",expected:te(g.text,"an address family such as AF_INET"),suggestions:()=>Il(g.text,s)}),T)break}else r===(i==="deny")?a.add(x):a.delete(x)}c!==null&&d.push({start:n+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let p={mode:i,families:a,sealed:!1};return o?y(p,d):v(p,d)},mr=(e,t,{facts:s})=>{if(e==="")return m();let r=j(e);if(r!==null)return v(r?new Set:new Set(s.namespaces));let n=e.startsWith("~"),o=n?1:0,{words:i,malformedAt:a}=k(e.slice(o),{quotes:"kept"}),l=i.find(g=>!s.namespaces.has(g.text)),c=`a namespace type (${[...s.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let g={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>P(l.text,s.namespaces,2)};return{effect:"none",value:t,faults:[g]}}if(a!==null)return h(t,e,c);let d=i.map(g=>g.text),p=new Set(t??(n?s.namespaces:[]));for(let g of d)n?p.delete(g):p.add(g);return t===void 0?v(p):y(p)};var Tl=/^(?:0|[1-9]\d*)$/,Nl=2**32-1,Dl=65535,Ol=/[\0-\x1F\x7F:/]/;function Ml(e){return e===""?!1:Tl.test(e)&&Number(e)<Nl&&Number(e)!==Dl?!0:Ol.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var pr=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),fr="a user or group name, or a numeric id",Ul="a user of its own: others run as nobody too, and NFS maps strangers to it";function gr(e,t){let s=b(e,t);return typeof s=="string"&&Ml(s)?s:null}var hr=(e,t,s)=>{if(e==="")return m();let r=gr(e,s);return r===null?N(t,e,fr):v(r,s.directive.name==="User"&&r==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Ul}]:[])},yr=(e,t,s)=>{if(e==="")return m();let{words:r,malformedAt:n}=k(e,{quotes:"kept"}),o=[...t??[]];for(let i of r){let a=gr(i.text,s);if(a===null)return N(t,e,fr);o.push(a)}return n===null?y(o):N(t,e,"a list of words: it ends in a backslash")},Ll=/^0*[0-7]{1,4}$/,br=(e,t,s)=>Ll.test(e)?v(Number.parseInt(e,8)):h(t,e,`an octal mode such as ${s.directive.name==="UMask"?"0077":"0750"}`);var Sr=(e,t)=>typeof e=="string"?e:e(t),E="a text with known specifiers: write %% for a percent sign";function f(e,t,{empty:s="resets",specifiers:r="kept",suggestions:n}={}){return(o,i,a)=>{if(o===""&&s==="resets")return m();let l=r==="expanded"?b(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return v(c);let d=typeof l=="string"?Sr(t,a):E;return a.directive.fatal?N(i,o,d):h(i,o,d,n===void 0?void 0:()=>n(o,a))}}function O(e,t,s){let{empty:r="resets",specifiers:n="kept",malformed:o="rest-ignored",suggestions:i}=s;return(a,l,c)=>{if(a===""&&r==="resets")return m();let{words:d,malformedAt:p}=k(a,s),g=[...l??[]],x=[];for(let{text:T,start:ot,end:Pa}of d){let it=n==="expanded"?b(T,c):T,$t=typeof it=="string"?e(it,c):null;if($t!==null)g.push($t);else{let wa=typeof it=="string"?Sr(t,c):E;x.push({start:ot,end:Pa,effect:"word-ignored",expected:wa,...i===void 0?{}:{suggestions:()=>i(T,c)}})}}return p!==null&&x.push({start:p,end:a.length,effect:o,expected:"a word with closed quotes"}),y(g.length===0?void 0:g,x)}}function z(e,t,s={}){let r=f(e,t,s);return(n,o,i)=>{let{effect:a,value:l,faults:c}=r(n,void 0,i);return a==="reset"?m():l===void 0?{effect:a,value:o,faults:c}:y([...o??[],l],c)}}var gt=1e6,Bl=2**64,vr=new Map;function Wl({facts:e}){let t=vr.get(e.table);if(t!==void 0)return t;let s=new Map(M(ps,2,e.table).map(([r="",n=""])=>[r,Number(n)]));return vr.set(e.table,s),s}var Vl=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function X(e,t,s){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let r=e.trimEnd(),n=0;do{let o=Vl.exec(r);if(o===null)return null;let[i,a="",l]=o;r=r.slice(i.length);let c=t;for(let[d,p]of Wl(s))if(r.startsWith(d)){r=r.slice(d.length),c=p;break}if(n+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,n>=Bl)return null}while(r!=="");return n}var _r="a time span such as 90s, 5min or 1h 30min",Kl=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function Gl(e,t){let s=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return s===null?X(e,1/1e3,t):Number(s[1])/1e3}var Ue=(e,t)=>t.directive.name==="TimerSlackNSec"?Gl(e,t):e.trim()===""?null:X(e,gt,t),Yl=f(Ue,_r,{empty:"read"}),$l=f(Ue,_r),Pr=(e,t,s)=>(Kl.has(s.directive.name)?$l:Yl)(e,t,s);var Hl=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),ql=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function Be(e){let t=e.toLowerCase(),s=ql.findIndex(r=>r===t||r.slice(0,3)===t);return s<0?null:s}var Le="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",wr=new RegExp(`^(${Le}(?:(?:\\.\\.|-)${Le})?(?:,${Le}(?:(?:\\.\\.|-)${Le})?)*),?(?= |$)`,"i"),jl=e=>e.split(",").every(t=>{let[s="",r]=t.split(/\.\.|-/);return r===void 0||(Be(s)??0)<=(Be(r)??0)}),kr={lowest:1970,highest:2199,fractions:!1},zl={lowest:1,highest:12,fractions:!1},Xl={lowest:1,highest:31,fractions:!1},Jl={lowest:0,highest:23,fractions:!1},Zl={lowest:0,highest:59,fractions:!1},Ql={lowest:0,highest:59.999999,fractions:!0},ec=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,tc=e=>e<70?e+2e3:e<100?e+1900:e;function sc(e,t){let[,s,r,n]=ec.exec(e)??[];if(s===void 0||!t.fractions&&[s,r,n].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===kr?tc(Number(c)):Number(c),i=o(s);if(i<t.lowest||i>t.highest)return!1;let a=r===void 0?null:o(r);if(a!==null&&(a<i||a>t.highest))return!1;if(n===void 0)return!0;let l=Number(n);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}var ie=(e,t)=>e==="*"||e.split(",").every(s=>sc(s,t));function Cr(e){let t=/^(.*)~([^~-]*)$/.exec(e),s=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(s.length<2||s.length>3)return!1;let[r="",n="",o="*"]=[...s].reverse();return ie(r,Xl)&&ie(n,zl)&&ie(o,kr)}function xr(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[s="",r="",n="0"]=t;return ie(s,Jl)&&ie(r,Zl)&&ie(n,Ql)}var rc="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",nc=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${rc})$`);function oc(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let s=nc.exec(t);if(s!==null&&t.slice(0,s.index).trim()!==""&&!wr.test(t.slice(s.index+1))&&(t=t.slice(0,s.index).trim()),Hl.has(t.toLowerCase()))return!0;let r=wr.exec(t);if(r!==null){if(!jl(r[1]??""))return!1;if(t=t.slice(r[0].length).trim(),t==="")return!0}let n=t.split(/ +/);return n.length===1?Cr(t)||xr(t):n.length===2&&Cr(n[0]??"")&&xr(n[1]??"")}function ic(e){let[,t="",s,r,n]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(s===void 0)return!1;let o=(new Date(Date.UTC(Number(s),Number(r)-1,Number(n))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(Be(a)??0)<=o&&o<=(Be(l)??6)})}var ac="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",lc="a time span such as 15min or 1h 30min",cc=1e6;function dc(e,t){if(t.directive.name==="OnCalendar")return oc(e)?{kind:"calendar",event:e}:null;let s=X(e,cc,t);return s===null?null:{kind:"span",microseconds:s}}var Ar=(e,t,s)=>{if(e==="")return m();let r=b(e,s);if(typeof r!="string")return h(t,e,E);let n=dc(r,s);if(n===null)return h(t,e,s.directive.name==="OnCalendar"?ac:lc);let o=n.kind==="calendar"&&s.facts.behaviour.warnsOfWeekdays&&ic(n.event);return y([...t??[],n],o?[{start:0,end:e.length,effect:"warned",expected:"a date that falls on this weekday: the timer will never elapse"}]:[])};var Rr=z((e,t)=>{let s=b(e.replace(/^\|?!?/,""),t);return typeof s=="string"&&s.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),Er=z((e,t)=>typeof b(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,E);function U(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(s=>s!==""&&s!==".");return t.includes("..")?null:`/${t.join("/")}`}function Ve(e,t){let s=b(e,t);return typeof s=="string"?U(s):null}var We='an absolute path without ".."',uc=new Set(["EnvironmentFile"]),Fr=(e,t,s)=>{if(e==="")return m();let r=uc.has(s.directive.name)&&e.startsWith("-"),n=b(r?e.slice(1):e,s);if(n===""&&!r)return m();let o=typeof n=="string"?U(n):null;return o!==null?v(o):s.directive.fatal?N(t,e,We):h(t,e,We)},mc=/^-?\+?/;function pc(e,t){let s=mc.exec(e.text)?.[0]??"",r=Ve(e.text.slice(s.length),t);return r===null?null:{path:r,optional:s.includes("-"),belowRoot:s.includes("+")}}var fc=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),Ir=(e,t,s)=>{if(e==="")return m();if(fc.has(s.directive.name)){let a=Ve(e,s);return a===null?h(t,e,We):y([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:r,malformedAt:n}=k(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of r){let l=pc(a,s);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:We}):o.push(l)}return n!==null&&i.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),y(o,i)},Tr=(e,t,s)=>{if(e==="")return m();let r=e.startsWith("-"),n=r?e.slice(1):e;if(n==="~")return v({kind:"home"});let o=Ve(n,s);if(o!==null)return v({kind:"path",path:o});let i='an absolute path without "..", or ~';return r?h(t,e,i):N(t,e,i)},gc=["/dev/","/run/systemd/inaccessible/"];function hc(e,t){let s=b(e,t);if(typeof s!="string")return null;if(s.startsWith("block-")||s.startsWith("char-"))return s;let r=U(s);return r!==null&&(r==="/dev"||gc.some(n=>r.startsWith(n)))?r:null}var Nr=(e,t,s)=>{if(e==="")return m();let[r]=k(e,{quotes:"removed"}).words;if(r===void 0)return h(t,e,'a device and its access, such as "/dev/null rw"');let n=e.slice(r.end).trim(),o=hc(r.text,s);return o===null?h(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(n)?y([...t??[],{device:o,access:n}]):h(t,e,"a device with an access out of the letters r, w and m")},Dr=(e,t,s)=>{if(e==="")return m();let r=[...t??[]],n=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=Ve(i.replaceAll("\\:",":"),s);l===null?n.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):r.push(l),o=a+1}return y(r,n)};var F=(e,t)=>s=>{let r=Y(s);return r!==null&&r>=e&&r<=t?r:null},yc=2**32-1,Or=2**64,re=(e,t)=>e.trimStart().startsWith("-")?null:F(0,yc)(e,t),Ke=(e,t)=>e.trimStart().startsWith("-")?null:F(0,Or-2049)(e,t),yt=F(-(2**31),2**31-1),bc=/^(\d+)(?:\.(\d{1,2}))?%$/,Sc=/^(\d+)(?:\.(\d))?‰$/,vc=/^(\d+)‱$/;function Mr(e){let[,t,s=""]=bc.exec(e)??[];if(t!==void 0)return ht(Number(t)*100+Number(s.padEnd(2,"0")));let[,r,n=""]=Sc.exec(e)??[];if(r!==void 0)return ht(Number(r)*10+Number(n||"0"));let[,o]=vc.exec(e)??[];return o===void 0?null:ht(Number(o))}var ht=e=>e<=2**31-1?e:null;function ae(e){let t=Mr(e);return t!==null&&t<=1e4?t:null}var _c={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},Pc=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function le(e,t){let s=e,r=0,n=Number.POSITIVE_INFINITY;do{let o=Pc.exec(s);if(o===null)return null;let[i,a="",l="",c=""]=o,d=_c[c]??0;if(d>=n)return null;let p=t**d;if(r+=Number(a)*p+(l===""?0:Math.floor(+`0.${l}`*p)),r>=Or)return null;n=d,s=s.slice(i.length)}while(s!=="");return r}var Ur="a size in bytes, such as 512M or 2G",Lr=f(re,"a whole number from 0 up",{empty:"read"}),Br=f(yt,"a whole number",{empty:"read"}),Wr=f(F(-(2**63),2**63-1025),"a whole number",{empty:"read"}),bt=f(e=>le(e,1024),Ur,{empty:"read"}),wc=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),St=f((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=ae(e),r=s??le(e,1024);return r===null||r===0&&!wc.has(t.name)?null:s===null?r:-s},`${Ur}, a percentage of the memory, or infinity`),Vr=f((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=ae(e);if(s!==null)return-s;let r=Ke(e,t);return r===null||r===0?null:r},"a number of tasks from 1 up, a percentage, or infinity"),Kr=f(e=>{let t=Mr(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var Yr=f(F(-20,19),"a nice level from -20 to 19"),$r=f(F(-1e3,1e3),"a number from -1000 to 1000"),Hr=f(F(0,99),"a priority from 0 to 99",{empty:"read"}),qr=f(F(0,7),"a priority from 0 to 7"),J=(e,{empty:t,highest:s=-1})=>f((r,n)=>{if(n.facts.words(e).includes(r))return r;let o=re(r,n);return o!==null&&o<=s?r:null},({facts:r})=>`one of ${r.words(e).join(", ")}`,{empty:t,suggestions:(r,{facts:n})=>P(r,n.words(e),2)}),xc=2**31-1,jr=J("schedulingPolicies",{empty:"resets",highest:xc}),zr=(e,t,s)=>J("ioSchedulingClasses",{empty:"resets",highest:s.facts.behaviour.highestIoClass})(e,t,s),Gr=8191,kc=/^(\d+)(?:-(\d+))?$/;function Ac(e){let t="a list of numbers and ranges, such as 0-3 8",{words:s,malformedAt:r}=k(e.replaceAll(","," "),{quotes:"removed"});if(r!==null)return t;for(let n of s){let[,o,i=o]=kc.exec(n.text)??[],a=o===void 0?Y(n.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>Gr)return`a list of numbers up to ${Gr}`}return null}var Rc={CPUAffinity:"numa",NUMAMask:"all"},ve=(e,t,s)=>{if(e==="")return m();if(e===Rc[s.directive.name])return v([e]);let r=b(e,s),n=typeof r=="string"?Ac(r):"a text with known specifiers";return n===null?y([...t??[],e]):h(t,e,n)},Xr=(e,t,{facts:s})=>{if(e==="")return m();let r=s.words("coredumpFilters"),n=e.split(/[ \t]+/),o=n.find(i=>!r.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?h(t,e,`a mask in hexadecimal, or words out of ${r.join(", ")}`,()=>P(o,r,2)):y([...t??[],...n])},Jr=e=>e===""?m():v(e.split(/[ \t]+/)),Zr=J("personalities",{empty:"resets"}),Qr=f((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let s=Y(e);return s!==null&&s>=1&&s<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>P(e.toUpperCase(),t.errnoNames,2)});function Ye(e){let t=[""];for(let s=0;s<e.length;s+=1){let r=e.charAt(s);r===":"?t.push(""):r==="\\"&&e.charAt(s+1)===":"?(t[t.length-1]+=":",s+=1):t[t.length-1]+=r}return t}var Ge=(e,t)=>{let s=b(e,t);return typeof s=="string"?U(s):null},Fc=new Set([void 0,"","rbind","norbind"]);function Ic(e,t){let[s="",r,n,...o]=Ye(e);if(o.length>0||!Fc.has(n))return null;let i=s.startsWith("-"),a=Ge(i?s.slice(1):s,t),l=r===void 0?a:Ge(r,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var en=O(Ic,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),tn=O((e,t)=>{let s=e.indexOf(":"),r=Ge(s<0?e:e.slice(0,s),t);return r===null?null:{path:r,options:s<0?"":e.slice(s+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),vt=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function sn(e,t){for(let s=0;s<e.length;s+=2){let r=e[s]??"",n=e[s+1],o=n===void 0?r:n;if(n!==void 0&&!vt.has(r))return`one of the partitions ${[...vt].join(", ")}`;if(typeof b(o,t)!="string")return E}return null}var Tc=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function rn(e,t){let s=(n,o)=>{let i=Ge(n,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&Tc(i,e===1)?null:i},r=(n,o)=>{let[i="",...a]=Ye(n.text).filter(d=>d!==""),l=s(i.replace(/^-/,""),o),c=e===2?s(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:sn(a,o)}};return(n,o,i)=>{if(n==="")return m();let{words:a,malformedAt:l}=k(n,{quotes:"removed",escapes:"kept"}),c=[...o??[]],d=[];for(let p of a){let{image:g,fault:x}=r(p,i);g!==null&&c.push(g),x!==null&&d.push({start:p.start,end:p.end,effect:"word-ignored",expected:x})}return l!==null&&d.push({start:l,end:n.length,effect:"rest-ignored",expected:"a word with closed quotes"}),y(c.length===0?void 0:c,d)}}var nn=rn(2,"IMAGE:TARGET with absolute paths"),on=rn(1,"an absolute path of an image"),an=(e,t,s)=>{if(e==="")return m();let{words:r,malformedAt:n}=k(e,{quotes:"removed"});if(n!==null)return h(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of r){let d=a.indexOf(":"),p=sn(d<0?[a]:[a.slice(0,d),a.slice(d+1)],s);p===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:p})}return v(i,o)},Nc=/^(?:[0-9a-fA-F]{2})+$/,Dc=32,ln=f(e=>e.startsWith("/")||Nc.test(e)&&e.length>=Dc?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),_t=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},cn=f(e=>e.startsWith("/")||e.startsWith("base64:")&&_t(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),Oc=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),Mc=/^(?:read-only|growfs)-(?:on|off)$/;function Uc(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(s=>{let r=s.indexOf("=");if(r<0)return!1;let n=s.slice(0,r).trim();return n!==""&&!vt.has(n)?t:s.slice(r+1).split("+").every(o=>t||Oc.has(o.trim())||Mc.test(o.trim()))})}var dn=f((e,{facts:t})=>Uc(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),Pt=J("mountPropagations",{empty:"resets"}),un=f(e=>j(e),"a boolean (yes or no)"),mn=f(e=>e,E,{specifiers:"expanded"});function pn(e,t){let s=b(e,t);if(typeof s!="string"||s.startsWith("/"))return null;let r=s.split("/").filter(n=>n!==""&&n!==".");return r.length===0||r.includes("..")?null:r.join("/")}function Bc(e,t){let[s="",r="",n="",...o]=Ye(e),i=pn(s,t);if(i===null||i.split("/")[0]==="private"||o.length>0||n!==""&&n!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(r==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:pn(r,t);return a===null?null:{path:i,link:a}}var fn=O(Bc,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var gn=/^[A-Za-z_][A-Za-z0-9_]*$/,Wc=/^[A-Za-z_][A-Za-z0-9_]*=/,hn=e=>Wc.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function wt(e,t,s){let r=(n,o)=>{let i=s?b(n,o):n;return typeof i!="string"?E:e(i)?null:t};return(n,o,i)=>{if(n==="")return m();let a=[...o??[]],l=[],c=K(n,0);for(;c<n.length;){let d=be(n,c);if(d===null||d.unknownEscape){let g=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:n.length,effect:"rest-ignored",expected:g});break}let p=r(d.text,i);p===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:p}),c=K(n,d.end)}return y(a,l)}}var yn="the name of a variable",bn=wt(hn,"NAME=value: quote a value that has blanks, and leave none around the =",!0),Vc=wt(e=>gn.test(e),yn,!0),Kc=wt(e=>gn.test(e)||hn(e),`${yn}, or NAME=value`,!0),Sn=(e,t,s)=>(s.directive.name==="UnsetEnvironment"?Kc:Vc)(e,t,s);var Gc=255,Ct=e=>e.length<=Gc&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),Yc=/^(file|append|truncate):(.*)$/;function $c(e,t,s){let r=s.facts.words(t),[,n="",o=""]=Yc.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=b(i??o,s);return typeof a!="string"?E:i!==null?Ct(a)?null:"fd: and the name of a file descriptor":n!==""&&r.includes(n)?U(a)===null?`${n}: and an absolute path`:null:r.includes(e)?null:`one of ${r.join(", ")}`}var _n=(e,t)=>(s,r,n)=>{let o=$c(s,e,n);if(o!==null)return h(r,s,o,()=>P(s,n.facts.words(e),2));let i=t.includes(s)?[{start:0,end:s.length,effect:"warned",expected:"a word of today: systemd takes it for journal"}]:[];return v(s,i)},Pn=_n("execInputs",[]),wn=_n("execOutputs",["syslog","syslog+console"]),Cn=f(e=>Ct(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),Hc=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,xn=(e,t,s)=>{if(e==="")return m();if(/\\./.test(e.replace(Hc,"")))return h(t,e,"a text with known escape sequences: write \\\\ for a backslash");let r=b(e,s);return typeof r=="string"?y(`${t??""}${r}
`):h(t,e,E)},kn=(e,t)=>e===""?m():_t(e)?y(`${t??""}${e}`):h(t,e,"data in Base64"),vn=new Set(["read-only","append","truncate","graceful"]),qc=["read-only","append","truncate"],An=(e,t)=>{if(e==="")return m();let[s="",r="",n="",...o]=e.split(":"),i=n===""?[]:n.split(",");return!(s.startsWith("/")&&Ct(r)&&o.length===0&&i.every(l=>vn.has(l)))||i.filter(l=>qc.includes(l)).length>1?h(t,e,`an absolute path, a name and options out of ${[...vn].join(", ")}, joined by colons`):y([...t??[],e])},Rn=(e,t,s)=>{if(e==="")return m();let r=b(e,s);if(typeof r!="string")return h(t,e,E);let n=U(r.startsWith("/")?r:`/run/${r}`),{pathsInApi:o}=s.facts.behaviour;return n===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:v(n,xt(e,n,s))};function xt(e,t,{facts:s}){return!s.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t)?[]:[{start:0,end:e.length,effect:"warned",expected:`where this lies today: write ${t.slice(4)}`}]}var zc=F(1,65535),En=107,Fn=/^(?:\d{1,10})?$/,In=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function Xc(e,t){let s=zc(e,t);if(s!==null)return{family:"inet6",port:s};let[,r,n=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(r!==void 0){let l=In(n);return Ie(r)?.family===6&&!r.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=In(e.slice(o+1)),a=e.slice(0,o);return Ie(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function Jc(e,{facts:t}){let[,s="",r="",n=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return n===""||s!==""&&!t.behaviour.vsockTypes?null:Fn.test(r)&&Fn.test(n)?{family:"vsock",port:null}:null}function Zc(e,t){return e.startsWith("/")?e.length<=En?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=En?{family:"unix",port:null}:null:e.startsWith("vsock")?Jc(e,t):Xc(e,t)}var Qc=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function ed(e){let[,t="",s]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return Qc.has(t)&&(s===void 0||/^\d+$/.test(s))?{family:"netlink",port:null}:null}var Tn=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function td(e,{directive:t,facts:s}){let r=U(e);return r===null||s.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r)?null:{family:"file",port:null}}var sd={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function rd(e,t){let{name:s}=t.directive;if(Tn.has(s))return td(e,t);if(s==="ListenNetlink")return ed(e);let r=Zc(e,t);return s==="ListenSequentialPacket"&&r?.family!=="unix"?null:r}var Nn=(e,t,s)=>{if(e==="")return m();let{name:r}=s.directive,n=b(e,s);if(typeof n!="string")return h(t,e,E);let o=rd(n,s);if(o===null)return h(t,e,sd[r]??(Tn.has(r)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||r==="ListenFIFO"?xt(e,n,s):[];return y([...t??[],{directive:r,address:n,...o}],i)},nd=15,od=127,id=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,ad=new Set(["all","default",".",".."]),$e=(e,t)=>id.test(e)&&!ad.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?od:nd),Dn=f(e=>e==="*"||$e(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),On=f(e=>$e(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),ld={132:"sctp",136:"udplite",262:"mptcp"},Mn=f((e,{facts:t})=>{let s=ld[e]??e;return t.words("socketProtocols").includes(s)?s:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),Un=f(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function Vn(e,t){return(s,r,n)=>{if(s==="")return m();let o=s.startsWith("~"),i=o?1:0,a=r?.mode??(o?"deny":"allow"),l=new Set(r?.names),c=[],{words:d,malformedAt:p}=k(s.slice(i),{quotes:"removed"});for(let g of d)e(g.text,n)?a==="deny"===o?l.add(g.text):l.delete(g.text):c.push({start:g.start+i,end:g.end+i,effect:"word-ignored",expected:t});return p!==null&&c.push({start:p+i,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),y({mode:a,names:l},c)}}var dd=15,Kn=Vn((e,{facts:t})=>$e(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=dd),"the name of a network interface"),Gn=Vn((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),ud=["tcp","udp"],md=["ipv4","ipv6"];function pd(e,{facts:t}){if(e==="any")return!0;let[,s,r=s]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],n=t.behaviour.bindsPortZero?0:1;return s!==void 0&&Number(s)>=n&&Number(s)<=Number(r)&&Number(r)<=65535}function fd(e,t){let s=e.split(":");return s.length>3?!1:(md.includes(s[0]??"")&&s.shift(),ud.includes((s[0]??"").toLowerCase())&&s.shift(),s.length===0?!0:s.length===1&&pd(s[0]??"",t))}var Yn=z((e,t)=>fd(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),Ln=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function Bn(e){let[t="",s="",r="",n="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(s)&&Ln.test(r)&&Ln.test(n)&&o.length===0}var $n=(e,t)=>{if(e==="")return m();let{words:s}=k(e,{quotes:"removed"}),r=s.filter(n=>!Bn(n.text)).map(n=>({start:n.start,end:n.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return y([...t??[],...s.filter(n=>Bn(n.text)).map(n=>n.text)],r)},Hn=(e,t,{facts:s})=>{if(e==="")return m();let r=s.words("cgroupControllers"),n=e.split(/[ \t]+/),o=n.find(i=>!r.includes(i));return o===void 0||n.some(i=>r.includes(i))?y([...t??[],...n]):h(t,e,`one or more of ${r.join(", ")}`,()=>P(o,r,2))},gd=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),qn=z((e,t)=>{let s=e.indexOf(":"),r=s<0?null:b(e.slice(s+1),t);return gd.has(e.slice(0,s))&&typeof r=="string"&&U(r)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),hd=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),jn=f((e,{name:t,facts:s})=>{let r=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&hd(e)&&!s.words("cgroupControllers").includes(r)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),Wn=["extensions","credentials"],zn=f(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>Wn.includes(t))?e:null,`a boolean, or one or more of ${Wn.join(", ")}`);var He=(e,t,s)=>{if(e==="")return m();let r=e.startsWith("-"),n=b(r?e.slice(1):e,s);return typeof n=="string"?v({label:n,optional:r}):r?h(t,e,E):N(t,e,E)};var Zn=F(1,1e4),Qn=F(10,1e3),eo=f((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:Zn(e,t),"a weight from 1 to 10000"),qe=(e,t)=>(s,r,n)=>{let o=e(s,r,n);return{...o,faults:[...o.faults,{start:0,end:s.length,effect:"warned",expected:`read for much longer: write ${t} instead`}]}},to=f(Qn,"a weight from 10 to 1000"),so=qe(f(F(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),bd=qe(St,"MemoryMax="),ro=(e,t,s)=>(s.directive.name==="MemoryLimit"?bd:St)(e,t,s),kt=1e6,Sd=-20,vd=19;function _d(e,t){let s=/^[+-]/.test(e),r=s?yt(e,t):Ke(e,t);return r===null?null:s?r<Sd||r>vd?null:20-r:r<=40?r:null}function Xn(e,t,s){if(t==="nice")return _d(e,s);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return le(e,1024);if(t==="seconds"){let r=X(e,kt,s);return r===null?null:Math.ceil(r/kt)}return t==="microseconds"?X(e,1,s):Ke(e,s)}var Pd={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},Jn=({directive:e,facts:t})=>M(ms,2,t.table).find(([s])=>`Limit${s}`===e.name)?.[1]??"count",no=f((e,t)=>{let s=Jn(t),[r="",n=r,...o]=e.split(":");if(o.length>0||r===""||n==="")return null;let i=Xn(r,s,t),a=Xn(n,s,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>Pd[Jn(e)]??"a number",{empty:"read"}),_e=(e,t)=>(s,r,n)=>{if(s==="")return m();let[o]=k(s,{quotes:"removed"}).words,i=o===void 0?null:b(o.text,n),a=o===void 0?null:e(s.slice(o.end).trimStart(),n);return typeof i!="string"||a===null?h(r,s,t):y([...r??[],{device:i,limit:a}])},oo=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:le(e,1e3);return t===0?null:t},io='a device and a limit, such as "/dev/sda 5M"',ao=_e(oo,io),lo=qe(_e(oo,io),"IOReadBandwidthMax= or IOWriteBandwidthMax="),co=_e(Zn,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),uo=qe(_e(Qn,"a device and a weight from 10 to 1000"),"IODeviceWeight="),mo=_e((e,t)=>X(e,kt,t),'a device and a time span, such as "/dev/sda 25ms"'),po=f(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=ae(e);return t===null?le(e,1024):-t},"a size such as 5G, a percentage, or off"),fo=f((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:re(e,t),"a whole number from 0 up, or infinity");var go=J("logLevels",{empty:"read",highest:7}),ho=J("logFacilities",{empty:"read",highest:127}),Cd=/^[A-Z][A-Z0-9_]{0,63}=/,yo=O(e=>Cd.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),xd=255,kd=xd-25-40,bo=f(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=kd?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),So=(e,t)=>e===""?m():e==="~"?h(t,e,"a regular expression"):y([...t??[],e]);var Rd=f((e,t)=>{let s=Ue(e,t);return s!==null&&s>=gt&&s!==Number.POSITIVE_INFINITY?s:null},"a time span of at least 1s"),Ed=new Set(["service","slice","scope"]),At=e=>(t,s,r)=>Ed.has(r.name.type)?e(t,s,r):h(s,t,"possible in units of this type"),vo=At(Rd),_o=At(f(ae,"a percentage up to 100%")),Fd=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),Id=At(ft),Po=(e,t,s)=>(Fd.has(s.directive.name)?Id:ft)(e,t,s);var Td=34,wo=64,Nd=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function xo(e,t){let s=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(s))return!0;let[,r,n="",o="0"]=Nd.exec(s)??[];if(r!==void 0){let i=wo-Td;return Number(o)<=i&&n!==(r==="MIN"?"-":"+")}return s===e&&F(1,wo)(e,t)!==null}var ko=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),Dd=(e,t)=>P(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,ko(t),1),Ao=f((e,t)=>xo(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:Dd}),Co=({facts:e})=>M(ns,2,e.table).map(([t=""])=>t),Ro=F(0,255),Eo=f(Ro,"an exit status from 0 to 255"),Fo=O((e,t)=>Ro(e,t)!==null||Co(t).includes(e)||xo(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>P(e.toUpperCase(),[...Co(t),...ko(t)],2)});var Io=255,Md=O(e=>e.length<=Io?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),To=e=>{let t=he(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Io?t:null},Ud={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},No=(e,t,s)=>{let r=Md(e,t,s),n=Ud[s.directive.name];return n===void 0?r:{...r,faults:[...r.faults,{start:0,end:e.length,effect:"warned",expected:`read for much longer: write ${n}=`}]}},Do=f(e=>{let t=To(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),Oo=O(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),Mo=f((e,{directive:t})=>{let s=To(e);return s===null?null:t.name!=="Service"||s.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),Uo=["http://","https://","file:/","info:","man:"];function Ld(e){let t=Uo.find(s=>e.startsWith(s));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var Lo=O((e,t)=>{let s=b(e,t);return typeof s!="string"?null:Ld(s)||s===""?s:null},`a URL that begins with ${Uo.join(", ")}`,{quotes:"removed"}),Bd=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Wd=/^[A-Za-z0-9_-]+$/,Vd=255,Bo=f(e=>{let t=e.startsWith(":"),s=(t?e.slice(1):e).split(".");return s.length>1&&e.length<=Vd&&s.every(n=>(t?Wd:Bd).test(n))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var je=e=>e===""?m():v(e),Wo=z(e=>e,""),Vo={"allowed-cpuset":ve,"bind-mounts":en,"bind-network-interface":On,"blockio-bandwidth":lo,"blockio-device-weight":uo,"blockio-weight":to,"bpf-delegate-attachments":je,"bpf-delegate-commands":je,"bpf-delegate-maps":je,"bpf-delegate-programs":je,"bpf-foreign-program":qn,"bus-name":Bo,bytes:bt,"bytes-or-percent":ro,"cgroup-nft-set":$n,"cgroup-socket-bind":Yn,"colon-separated-paths":Dr,"concurrency-max":fo,"condition-path":Rr,"condition-string":Er,"cpu-set":ve,"cpu-shares":so,"delegate-subgroup":jn,"directory-list":fn,"disable-controllers":Hn,enum:Po,"environment-assignments":bn,"environment-names":Sn,"exec-apparmor-profile":He,"exec-coredump-filter":Xr,"exec-cpu-affinity":ve,"exec-cpu-sched-policy":jr,"exec-cpu-sched-prio":Hr,"exec-input":Pn,"exec-input-data":kn,"exec-input-text":xn,"exec-io-class":zr,"exec-io-priority":qr,"exec-mount-apivfs":un,"exec-mount-flags":Pt,"exec-mount-propagation-flag":Pt,"exec-nice":Yr,"exec-oom-score-adjust":$r,"exec-output":wn,"exec-quota":po,"exec-root-hash":ln,"exec-root-hash-sig":cn,"exec-selinux-context":He,"exec-smack-process-label":He,"exit-status":Eo,"exit-status-set":Fo,"extension-images":on,fdname:Cn,"filesystem-set":Gn,"iec-size-long":bt,"image-policy":dn,integer:Br,"integer-or-percent":Vr,"io-device-latency":mo,"io-device-weight":co,"io-limit":ao,"job-mode-isolate":Se,"log-extra-fields":yo,"log-facility":ho,"log-filter-patterns":So,"log-level":go,"log-namespace":bo,long:Wr,"luo-sessions":Wo,"managed-oom-mem-pressure-duration-sec":vo,"managed-oom-mem-pressure-limit":_o,"managed-oom-rules":Wo,"mount-images":nn,"mount-node":mn,"numa-mask":ve,"open-file":An,percent:Kr,personality:Zr,"pid-file":Rn,"resource-limit":no,"restrict-network-interfaces":Kn,"root-image-options":an,securebits:Jr,"service-refresh-on-reload":zn,"service-sockets":Oo,signal:Ao,"slice-name":Do,"socket-address":Nn,"socket-bindtodevice":Dn,"socket-protocol":Mn,"swap-priority":f(F(-1,32767),"a number from -1 to 32767"),"syscall-errno":Qr,"time-span":Pr,"timer-spec":Ar,"tmpfs-mounts":tn,"tty-size":f(re,"a whole number from 0 up"),"unit-name":Mo,"unit-names":No,"unsigned-integer":Lr,"url-list":Lo,weight:eo,xattr:Un};var Gd=4095;function Yd(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=Gd:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function $d(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let s=t.syscalls.bitOf.get(e);if(s===void 0)return null;let r=se(t.syscalls.names.length);return ge(r,s),r}var Ko=e=>{let t=e.named.slice();return De(t,e.actioned),{...e,allowed:t}};function Hd(e,{facts:t,directive:s}){let r=t.syscalls.names.length,n={mode:e?"deny":"allow",named:se(r),actioned:se(r)},o=t.syscalls.group("@default");return!e&&s.name==="SystemCallFilter"&&o!==void 0&&oe(n.named,o),n}function qd(e,t,s,{facts:r,directive:n}){let o=n.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!Yd(a,r))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!s)return{expected:"possible without ~: an allowed call takes no error number"};let l=$d(i,r);return l===null?jd(i,r):(s===(e.mode==="deny")||a!==null?oe(e.named,l):De(e.named,l),e.mode==="allow"&&a!==null?oe(e.actioned,l):De(e.actioned,l),null)}function jd(e,{syscalls:t}){return e.startsWith("@")?{expected:te(e,"a system-call group"),suggestions:()=>P(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:te(e,"a system call"),suggestions:()=>P(e,t.bitOf.keys(),2)}}var Go=(e,t,s)=>{if(e==="")return m();let r=e.startsWith("~"),n=r?1:0,o=t===void 0?Hd(r,s):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=k(e.slice(n),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let d=qd(o,c,r,s);d!==null&&l.push({start:n+c.start,end:n+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:n+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?v(Ko(o),l):y(Ko(o),l)},Pe=e=>e!==void 0&&(e.mode==="allow"||!Ks(e.named)),Yo=(e,t,{facts:s})=>{if(e==="")return m();let{words:r,malformedAt:n}=k(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of r)s.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>P(a.text,s.syscallArchitectures,2)});return n!==null&&o.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),y(i,o)};var zd=new Set(["TCPCongestion","ExtraOptions"]),$o=(e,t,s)=>{if(e==="")return m();if(zd.has(s.directive.name))return v(e);let r=b(e,s);return typeof r=="string"?v(r):h(t,e,"a text with known specifiers: write %% for a percent sign")},Ho=(e,t,{directive:s})=>s.status===null?{effect:"none",value:void 0,faults:fe}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},qo=e=>e===""?m():v(e);var Xd={...Vo,"address-family-set":ur,boolean:Se,"boolean-or-controllers":dr,"capability-set":Xs,credential:tr,"device-rule":Nr,"exec-command":ir,"install-only":qo,"ip-prefix-set":jt,"namespace-set":mr,obsolete:Ho,path:Fr,"path-list":Ir,string:$o,"syscall-architectures":Yo,"syscall-filter":Go,tristate:cr,umask:br,"user-or-group":hr,"user-or-group-list":yr,"working-directory":Tr},Jd=e=>e===""?m():v(e),jo=e=>Xd[e]??Jd;function ce(e,t){let{assignments:s,steps:r}=e;for(;r.length<s.length;){let n=s[r.length];if(n===void 0)break;let{directive:o,node:i}=n,a=jo(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,r.push({assignment:n,effect:a.effect,faults:a.faults})}return e}function G(e,t){let s=e.settings.get(t);return s===void 0?void 0:ce(s,e)}function zo(e){let t=[],s=[];for(let{assignment:r,effect:n}of e.steps){if(n==="none"||n==="refuse"){s.push(r);continue}n!=="add"&&(s.push(...t),t=[]),t.push(r)}return{made:t,lost:s}}function Rt(e,t){if(e.pieces===null)return e.valueStart+t;let s={logical:0,source:e.valueStart};for(let r of e.pieces){if(r.logical>t)break;s=r}return s.source+t-s.logical}function de(e,t){for(let s of e.settings.values())for(let r of ce(s,e).steps)t(r)}var we=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function ze(e,t,s){return s<=t?we(e):{start:Rt(e,t),end:Rt(e,s-1)+1}}var Zd=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAccounting IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,Et=new Set(Zd.split(/\s+/).filter(e=>e!==""));var Xo=new WeakMap;function ue(e,t){let s=Xo.get(e.facts)??new Map;Xo.set(e.facts,s);let r=`${e.name.type} ${t.section} ${t.node.key}`,n=s.get(r)??Qd(e,t);return s.set(r,n),n}function Qd(e,{section:t,node:s}){let r=dt(t,s.key);if(r!==null&&r>e.facts.version)return{kind:"too-new",since:r};let n=e.facts.directives.sectionsWith(s.key);if(n.length>0){let a=n.filter(l=>ne(e.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:n}}let o=Ls(s.key)[0],i=o===void 0?null:dt(o,s.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:P(s.key,e.facts.directives.namesIn(t),2)}}function Z(e,t=[]){return Et.has(e)||t[0]!==void 0&&Et.has(t[0])}var eu=/[ \t][#;]/,Jo=I({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":"systemd drops the rest of this line from here on: it is not {expected}","silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:'systemd warns of this value: "{value}" is not {expected}'},help:"Correct the value.",check({unit:e,report:t}){de(e,({assignment:s,faults:r})=>{let{directive:n,file:o,node:i}=s;if(n.kind!=="obsolete")for(let a of r){if(a.effect==="unit-refused")continue;let l=a.effect!=="warned"&&Z(n.name),c=a.suggestions?.()??[],d=eu.test(i.value);t({message:a.effect,data:{value:i.value.slice(a.start,a.end),key:n.name,expected:a.expected},file:o,span:ze(i,a.start,a.end),severity:l?"error":"warning",hardeningIgnored:l,...d?{help:"systemd has no comments at the end of a line: move it to a line of its own."}:c.length===0?{}:{help:`Did you mean ${c.join(" or ")}?`}})}})}});var Zo=I({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){de(e,({assignment:s})=>{let{directive:r,file:n,node:o}=s;r.kind!=="obsolete"||r.status===null||t({message:"removed",data:{key:r.name,version:String(e.facts.version)},file:n,span:we(o)})})}});var Qo=I({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let s of e.faults)(s.kind==="no-equals"||s.kind==="no-key"||s.kind==="outside-section")&&t({message:s.kind,file:s.file,span:s.span})}});var ei=I({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let r=ue(e,s);if(r.kind!=="too-new")continue;let n=Z(s.node.key);t({message:n?"hardening":"newer",data:{key:s.node.key,version:String(e.facts.version),since:String(r.since)},file:s.file,span:s.span,severity:n?"error":"warning",hardeningIgnored:n})}}});var ti=I({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:s}=e,[r]=e.files;if(s===null||s.kind==="not-found"||r===void 0)return;let n=r.tree.nodes.findLast(i=>i.kind==="section"&&i.name.toLowerCase()===e.name.type),o=n?.kind==="section"?{start:n.nameStart,end:n.nameEnd}:{start:0,end:0};t({message:s.kind==="masked"?"masked":"refused",data:{message:s.message},file:s.at?.file??r,span:s.at?.span??o})}});var si=I({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let r=ue(e,s);if(r.kind!=="misspelt")continue;let{node:n,section:o}=s,i=Z(n.key,r.suggestions),[a]=r.suggestions;t({message:i?"hardening":"misspelt",data:{key:n.key,section:o},file:s.file,span:s.span,severity:i?"error":"warning",hardeningIgnored:i,...a===void 0?{}:{help:`Did you mean ${r.suggestions.map(l=>`${l}=`).join(" or ")}?`}})}}});var ri=I({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}"},help:"Correct the name of the section, or start it with X- if another program reads it.",check({unit:e,report:t}){let s=ne(e.name.type);for(let r of e.faults){if(r.kind!=="unknown-section")continue;let n=r.file.tree.text.slice(r.span.start,r.span.end),[o]=P(n.slice(1,-1).trim(),s,1);t({message:"unknown",data:{section:n,type:e.name.type},file:r.file,span:r.span,help:o===void 0?`A .${e.name.type} unit has ${s.map(i=>`[${i}]`).join(", ")}.`:`Did you mean [${o}]?`})}}});var ni=I({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let s of e.faults)s.kind==="fatal-syntax"&&s.file.role==="drop-in"&&t({message:"syntax",data:{reason:tu[s.reason]},file:s.file,span:s.span});de(e,({assignment:s,faults:r})=>{let{file:n,node:o}=s;if(n.role==="drop-in")for(let{effect:i,expected:a,start:l,end:c}of r)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(l,c),expected:a},file:n,span:ze(o,l,c)})})}}),tu={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"};var oi=I({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let r=ue(e,s);if(r.kind!=="wrong-section")continue;let n=Z(s.node.key);t({message:n?"hardening":"misplaced",data:{key:s.node.key,section:s.section,sections:r.sections.map(o=>`[${o}]`).join(" or ")},file:s.file,span:s.span,severity:n?"error":"warning",hardeningIgnored:n})}}});var ii=u({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]});var w=(e,t=!1)=>({field:e,badness:({switches:s})=>s[e]===t?1:0}),L=(e,t,s,r)=>({field:e,badness:n=>s[t(n)??""]??r});function ai(e){let t=new WeakMap;return s=>{let r=t.get(s);if(r!==void 0)return r;let n=e(s);return t.set(s,n),n}}var A=(e,t)=>{let s=ai(r=>t.reduce((n,o)=>n|Oe(r,o),0n));return{field:e,badness:({boundingSet:r,unit:n})=>(r&s(n.facts))===0n?0:1}},Q=(e,t)=>({field:e,badness:({namespaces:s})=>s===void 0||s.has(t)?1:0}),su=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],ru=new Map(su),me=(e,t)=>({field:e,badness:({families:s})=>s===void 0||[...s.families].some(n=>(ru.get(n)??"other")===t)===(s.mode==="allow")?1:0}),B=(e,t)=>{let s=ai(({syscalls:r})=>(r.group(t)??r.native).map((n,o)=>n&(r.native[o]??0)));return{field:e,badness:({syscallFilter:r,unit:n})=>Pe(r)?r.mode==="deny"?Vs(r.named,s(n.facts))?0:10:Ws(r.allowed,s(n.facts))?9:0:10,variant:({syscallFilter:r})=>Pe(r)?`${r.mode}-list`:"none"}};var li=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function nu({unit:e,privileged:t,ambientSet:s,boundingSet:r}){let{capabilities:n}=e.facts,o=(l,c)=>(l>>BigInt(n.get(c)??0)&1n)===1n;if(t)return li.some(l=>o(r,l))?[`CapabilityBoundingSet=~${li.join(" ")}`]:[];let i=[...n.keys()].filter(l=>o(s,l));return i.length===0?["CapabilityBoundingSet="]:[...n.keys()].every(l=>!o(r,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var ci=u({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[A("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),A("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),A("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),A("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),A("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),A("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),A("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),A("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),A("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),A("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),A("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),A("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),A("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),A("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),A("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),A("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),A("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),A("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),A("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),A("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),A("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),A("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),A("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),A("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),A("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),A("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:nu});var di=u({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[w("Delegate",!0)],advice:()=>["Delegate=no"]});var ui=u({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]});var ou={none:0,loopback:2,other:5},mi=u({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?ou[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]});var pi=u({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[L("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]});var fi=u({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[w("LockPersonality")],advice:()=>["LockPersonality=yes"]});var gi=u({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[w("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var hi=u({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[w("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var yi=u({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[L("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]});var bi=u({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[w("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var Si=u({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[w("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var vi=u({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[w("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var _i=u({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[w("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var Pi=u({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[w("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var wi=u({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[L("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var Ci=u({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[w("ProtectClock")],advice:()=>["ProtectClock=yes"]});var xi=u({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[w("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var ki=u({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[L("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var Ai=u({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[w("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var Ri=u({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[w("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var Ei=u({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[w("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var Fi=u({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[w("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var Ii=u({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[L("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var Ti=u({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[L("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var Ni=u({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:s})=>e||t?null:s.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var iu=new Set([1,2,10]),au=e=>e?.mode==="allow"&&[...e.families].every(t=>iu.has(t)),Di=u({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[me("RestrictAddressFamilies_AF_INET_INET6","inet"),me("RestrictAddressFamilies_AF_UNIX","unix"),me("RestrictAddressFamilies_AF_NETLINK","netlink"),me("RestrictAddressFamilies_AF_PACKET","packet"),me("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>au(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]});var Oi=u({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[Q("RestrictNamespaces_user","user"),Q("RestrictNamespaces_mnt","mnt"),Q("RestrictNamespaces_ipc","ipc"),Q("RestrictNamespaces_pid","pid"),Q("RestrictNamespaces_cgroup","cgroup"),Q("RestrictNamespaces_net","net"),Q("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var Mi=u({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[w("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var Ui=u({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[w("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var Li=u({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]});var Bi=u({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]});var Wi=u({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var Vi=[B("SystemCallFilter_swap","@swap"),B("SystemCallFilter_obsolete","@obsolete"),B("SystemCallFilter_clock","@clock"),B("SystemCallFilter_cpu_emulation","@cpu-emulation"),B("SystemCallFilter_debug","@debug"),B("SystemCallFilter_mount","@mount"),B("SystemCallFilter_module","@module"),B("SystemCallFilter_raw_io","@raw-io"),B("SystemCallFilter_reboot","@reboot"),B("SystemCallFilter_privileged","@privileged"),B("SystemCallFilter_resources","@resources")],lu=["@privileged","@resources"],cu=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function du(e){let t=e.privileged?lu:[],s=Vi.filter(r=>r.badness(e)!==0).map(cu).filter(r=>!t.includes(r));return Pe(e.syscallFilter)?s.length===0?[]:[`SystemCallFilter=~${s.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var Ki=u({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:Vi,advice:du});var uu=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],Gi=u({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>uu.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]});var Yi=u({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:s},r)=>r!==0?"":e.DynamicUser?"dynamic":t!==null&&s.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var Ft=[Jo,Zo,Qo,ei,ti,si,ri,ni,oi,ii,ci,di,ui,mi,pi,fi,gi,hi,yi,bi,Si,vi,_i,Pi,wi,Ci,xi,ki,Ai,Ri,Ei,Fi,Ii,Ti,Ni,Di,Oi,Mi,Ui,Li,Bi,Wi,Ki,Gi,Yi];var VS=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),KS=new TextEncoder;var $i=/[\uDC80-\uDCFF]/u;function Xe(e){let t=0;for(let s=0;s<e.length;s+=1){let r=e.charCodeAt(s);r<128?t+=1:r<2048?t+=2:r>=55296&&r<=56319?(t+=4,s+=1):t+=r>=56448&&r<=56575?1:3}return t}function It(e,t){let s=t,r=!1,n=!1;for(;s<e.length;){let o=e.charCodeAt(s);if(o===10&&!r)r=!0;else if(o===13&&!n)n=!0;else return o===0?s+1:s;s+=1}return s}function Ze(e){let t=[0],s=/[\n\r\0]/g;for(let r=s.exec(e);r!==null;r=s.exec(e)){let n=It(e,r.index);s.lastIndex=n,t.push(n)}return t}function mu(e,t){let s=0,r=e.length-1;for(;s<r;){let n=s+r+1>>1;(e[n]??0)<=t?s=n:r=n-1}return s}function Je(e,t){let s=mu(e,t);return{line:s+1,column:t-(e[s]??0)+1}}function Hi(e,t){return{start:Je(e,t.start),end:Je(e,t.end)}}var Nt=1<<20,qi=Math.floor(Nt/3)-1,ji="\uFEFF",pu=/[\r\0]/,fu=/[^\0-\x7F]/,Tt=/^[ \t\n\r]+|[ \t\n\r]+$/g,gu=/[\0-\x1F\x7F"'\\]/,zi=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,Ce=e=>e===32||e===9||e===10||e===13;function Qe(e){return{text:e,nodes:new Dt(e).run()}}var Dt=class{#e;#r;#t;#n=[];#i=-1;#l=!1;#s=null;constructor(t){this.#e=t,this.#r=!pu.test(t),this.#t=!fu.test(t)}run(){let t=this.#e,s=0;for(;s<t.length;){let r=this.#p(s),n=this.#r?Math.min(r+1,t.length):It(t,r);this.#f(s,r,n),s=n}return this.#s!==null&&(this.#s.lastLineStart=t.length,this.#u(this.#s,t.length)),this.#a(t.length),this.#n}#p(t){if(this.#r){let r=this.#e.indexOf(`
`,t);return r<0?this.#e.length:r}let s=t;for(;s<this.#e.length;){let r=this.#e.charCodeAt(s);if(r===10||r===13||r===0)break;s+=1}return s}#f(t,s,r){let n=this.#e;if(this.#y(t,s)){this.#d(t),this.#o("line-too-long",{start:t,end:r,textStart:t,textEnd:s,lastLineStart:t});return}let o=t;for(;o<s&&Ce(n.charCodeAt(o));)o+=1;let i=n.charCodeAt(o);if(o<s&&(i===35||i===59)){this.#s===null&&this.#c(t);return}this.#g(t,s,r)}#g(t,s,r){let n=this.#e,o=t;!this.#t&&!this.#l&&n.startsWith(ji,o)&&(this.#l=!0,o+=ji.length);let i=this.#b(o,s);if(this.#s===null&&!i){this.#S(t,o,s,r);return}let a=i?`${n.slice(o,s-1)} `:n.slice(o,s),l=this.#h(t,o,a);if(l===null){this.#o("line-too-long",{start:t,end:r,textStart:o,textEnd:s,lastLineStart:t});return}i?this.#s=l:this.#u(l,r)}#h(t,s,r){let n=this.#s;if(this.#s=null,n===null)return{start:t,text:r,pieces:[{logical:0,source:s}],lastLineStart:t};let o=n.text+r;return o.length>qi&&Xe(n.text)+Xe(r)>Nt?(this.#s=n,this.#d(t),null):(n.pieces.push({logical:n.text.length,source:s}),{start:n.start,text:o,pieces:n.pieces,lastLineStart:t})}#d(t){let s=this.#s;this.#s=null,s!==null&&(this.#c(s.start),this.#a(t))}#y(t,s){return s-t>qi&&Xe(this.#e.slice(t,s))>=Nt}#b(t,s){let r=s;for(;r>t&&this.#e.charCodeAt(r-1)===92;)r-=1;return(s-r)%2===1}#S(t,s,r,n){let o=this.#e,i=s,a=r;for(;i<a&&Ce(o.charCodeAt(i));)i+=1;for(;a>i&&Ce(o.charCodeAt(a-1));)a-=1;if(i===a){this.#c(t);return}let l={start:t,end:n,textStart:i,textEnd:a,lastLineStart:t},c=this.#t?"":o.slice(i,a);if(c!==""&&zi.test(c)){this.#o("invalid-utf8",l);return}if(o.charCodeAt(i)===91){this.#m(o.slice(i,a),l);return}let d=o.indexOf("=",i);if(d<0||d>=a){this.#o("no-equals",l);return}if(d===i){this.#o("no-key",l);return}let p=d;for(;Ce(o.charCodeAt(p-1));)p-=1;let g=d+1;for(;g<a&&Ce(o.charCodeAt(g));)g+=1;this.#a(t),this.#n.push({kind:"assignment",start:t,end:n,key:o.slice(i,p),keyStart:i,keyEnd:p,value:o.slice(g,a),valueStart:g,valueEnd:a,pieces:null,lastLineStart:t})}#u(t,s){let r=g=>{let x=0;for(let T of t.pieces)T.logical<=g&&(x=T.source+g-T.logical);return x},n=t.text.replace(Tt,"");if(n===""){this.#c(t.start);return}let o=t.text.indexOf(n),i=o+n.length,a={start:t.start,end:s,textStart:r(o),textEnd:r(i-1)+1,lastLineStart:t.lastLineStart};if(!this.#t&&zi.test(n)){this.#o("invalid-utf8",a);return}if(n.startsWith("[")){this.#m(n,a);return}let l=n.indexOf("=");if(l<=0){this.#o(l<0?"no-equals":"no-key",a);return}let c=n.slice(0,l).replace(Tt,""),d=n.slice(l+1).replace(Tt,""),p=o+n.length-d.length;this.#a(t.start),this.#n.push({kind:"assignment",start:t.start,end:s,key:c,keyStart:a.textStart,keyEnd:r(o+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:r(p),valueEnd:a.textEnd,pieces:hu(t.pieces,p),lastLineStart:t.lastLineStart})}#m(t,s){if(!t.endsWith("]")){this.#o("unclosed-header",s);return}let r=t.slice(1,-1);if(gu.test(r)){this.#o("header-characters",s);return}this.#a(s.start),this.#n.push({kind:"section",start:s.start,end:s.end,name:r,nameStart:s.textStart,nameEnd:s.textEnd})}#o(t,s){this.#a(s.start),this.#n.push({kind:"invalid",reason:t,...s})}#c(t){this.#i<0&&(this.#i=t)}#a(t){this.#i>=0&&this.#i<t&&this.#n.push({kind:"trivia",start:this.#i,end:t}),this.#i=-1}};function hu(e,t){let s=[];for(let r of e)r.logical<=t?s[0]={logical:0,source:r.source+t-r.logical}:s.push({logical:r.logical-t,source:r.source});return s}function S(e,t){return G(e,t)?.value}var R=(e,t)=>G(e,t)?.value!==void 0;function C(e,t){let s=S(e,t);return s===!0||typeof s=="string"&&s!=="no"}var pe=(e,t)=>S(e,t)?.length??0,Xi=e=>(S(e,"SuccessAction")??"none")!=="none";function Ot(e){let t=S(e,"Type");return t!==void 0?t:R(e,"BusName")?"dbus":pe(e,"ExecStart")>0?"simple":"oneshot"}var xe=e=>Ot(e)==="oneshot",ee=e=>e.facts.behaviour.refuses,yu=[{when:e=>pe(e,"ExecStart")+pe(e,"ExecStop")===0&&!Xi(e),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:e=>!xe(e)&&pe(e,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:e=>pe(e,"ExecStart")===0&&!Xi(e)&&!C(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:e=>!xe(e)&&pe(e,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:e=>xe(e)&&["always","on-success"].includes(S(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:e=>xe(e)&&ee(e).oneshotRestartForceExitStatus&&R(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:e=>xe(e)&&S(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:e=>Ot(e)==="dbus"&&!R(e,"BusName"),message:"Type=dbus needs BusName="},{when:e=>R(e,"PAMName")&&!["control-group","mixed"].includes(S(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:e=>ee(e).forkingPrivatePids&&Ot(e)==="forking"&&C(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],et=[{when:e=>ee(e).dynamicUserHomeDirectory&&C(e,"DynamicUser")&&S(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>ee(e).workingDirectoryInApiMount&&bu(e)&&wu(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>ee(e).dynamicUserInUserManager&&e.manager==="user"&&C(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>ee(e).managedPrivateUsers&&S(e,"PrivateUsers")==="managed"&&(R(e,"User")||R(e,"Group")||C(e,"DynamicUser")||R(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>ee(e).userNamespacePathWithPrivateUsers&&R(e,"UserNamespacePath")&&C(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>ee(e).privatePidsPam&&C(e,"PrivatePIDs")&&R(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function bu(e){let t=S(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var Su=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],vu=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],_u=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],Pu=["StateDirectory","CacheDirectory","LogsDirectory"],ke=(e,t)=>(e??t)!==t;function wu(e){let t=S(e,"PrivateMounts");return Su.some(s=>(S(e,s)?.length??0)>0)||vu.some(s=>R(e,s))||_u.some(s=>C(e,s))||ke(S(e,"MountFlags"),"shared")||ke(S(e,"ProtectSystem"),"no")||ke(S(e,"ProtectHome"),"no")||ke(S(e,"ProtectProc"),"default")||ke(S(e,"ProcSubset"),"all")||R(e,"RootDirectory")&&G(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&C(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(S(e,"PrivateTmp")))||C(e,"DynamicUser")&&Pu.some(s=>R(e,s))}var Cu=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],xu=[{when:e=>!R(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>C(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>Cu.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>C(e,"Accept")&&G(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>C(e,"Accept")&&R(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],ku=[{when:e=>!R(e,"What"),message:"the mount has no What="},{when:e=>Mt(e,S(e,"Where")),message:"Where= does not match the name of the unit"}],Mt=(e,t)=>typeof t=="string"&&t.startsWith("/")&&Qs(t)!==e.name.base,Au=[{when:e=>Mt(e,G(e,"What")?.value),message:"What= does not match the name of the unit"}],Ru=[{when:e=>Mt(e,S(e,"Where")),message:"Where= does not match the name of the unit"}],Eu=["OnClockChange","OnTimezoneChange"],Fu=[{when:e=>!R(e,"OnCalendar")&&!Eu.some(t=>G(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],Iu=[{when:e=>!R(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],Tu={service:[...et,...yu],socket:[...et,...xu],mount:[...et,...ku],swap:[...et,...Au],automount:Ru,timer:Fu,path:Iu};function Ji(e){let t=Tu[e.name.type]?.find(({when:s})=>s(e));return t===void 0?null:{kind:"combination",message:t.message,at:null}}var Nu=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),Du=e=>Nu.get(e.setting)??e.setting;function Zi(e,t,s="system"){let r=Js(e.name)?Zs(e.name,t.behaviour.templateInstance):e.name,n={name:r,facts:t,manager:s,settings:new Map,faults:[],refusal:null},o=[],i=(l,c)=>{let d={source:l,role:c,tree:Qe(l.text)};o.push(d),Ut(n,d)};e.main!==null&&i(e.main,"main");for(let l of e.dropIns)i(l,"drop-in");let a={name:r,facts:t,manager:s,files:o,settings:n.settings,faults:n.faults,refusal:null};return{...a,refusal:Ou(e,a,n.refusal)}}function Ou(e,t,s){return pt(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:s??Ji(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function Ut(e,t){let s={file:t,sections:ne(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let r of t.tree.nodes)r.kind==="assignment"?Wu(e,s,r):r.kind==="section"?Uu(e,s,r):r.kind==="invalid"&&Bu(e,s,r)}var Mu=/^$|[?*[]/;function Uu(e,t,s){let r={start:s.nameStart,end:s.nameEnd},n={file:t.file,span:r,lastLineStart:s.nameEnd};if(Mu.test(s.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...n}),Lt(e,t,{kind:"syntax",message:`the section name "${s.name}" is not valid`,at:{file:t.file,span:r}});return}t.headerSeen=!0;let o=t.sections.includes(s.name);t.section=o?s.name:null,!o&&!s.name.startsWith("X-")&&e.faults.push({kind:"unknown-section",...n})}var Lu={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function Bu(e,t,s){let r={start:s.textStart,end:s.textEnd},n={file:t.file,span:r,lastLineStart:s.lastLineStart};if(s.reason==="no-equals"||s.reason==="no-key"){t.section!==null?e.faults.push({kind:s.reason,...n}):t.headerSeen||e.faults.push({kind:"outside-section",...n});return}e.faults.push({kind:"fatal-syntax",reason:s.reason,...n}),Lt(e,t,{kind:"syntax",message:Lu[s.reason],at:{file:t.file,span:r}})}function Wu(e,t,s){let r={file:t.file,span:{start:s.keyStart,end:s.keyEnd},lastLineStart:s.lastLineStart};if(t.section===null){t.headerSeen||e.faults.push({kind:"outside-section",...r});return}let n=e.facts.directive(t.section,s.key);if(n===void 0){s.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:t.section,node:s,...r});return}t.stopped||Ku(e,t,s,n)}var Vu=new Set(["pid-file"]);function Ku(e,t,s,r){let n=Du(r),o=Gu(e,n);if(o.assignments.push({file:t.file,node:s,directive:r}),!r.fatal&&!Vu.has(r.kind))return;let i=ce(o,e).steps.at(-1);if(i?.effect!=="refuse")return;let a={start:s.valueStart,end:s.valueEnd};Lt(e,t,{kind:"value",message:`${r.name}= is not ${i.faults[0]?.expected??"valid"}`,at:{file:t.file,span:a}})}function Gu({settings:e,shared:t,...s},r){let n=e.get(r);if(n!==void 0&&n!==t?.get(r))return n;let o=n===void 0?void 0:ce(n,s),i={name:r,assignments:[...o?.assignments??[]],steps:[...o?.steps??[]],value:o?.value};return e.set(r,i),i}function Lt(e,t,s){!t.stopped&&t.file.role==="main"&&(e.refusal??=s),t.stopped=!0}function Qi(e,t,s){let r=`[${t}]
${s.join(`
`)}
`,n={source:{path:"",text:r},role:"drop-in",tree:Qe(r)},o=new Map(e.settings),i={name:e.name,facts:e.facts,manager:e.manager,settings:o,faults:[],refusal:null,shared:e.settings};return Ut(i,n),{...e,files:[...e.files,n],settings:o}}var ea=["service","socket","mount","swap"],Yu=[...ea,"slice","scope"],$u=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],Hu=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],qu="-",ju=2,zu=18;function tt(e){let t=ea.includes(e.name.type),s=[],r=Zu(e,t),n=r.DynamicUser;if(n)for(let l of $u)r[l]=!0,s.push([l,"DynamicUser"]);let o=Qu(e,n),i=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?em(e,n):Ju;return{unit:e,defaultDependencies:S(e,"DefaultDependencies")!==!1&&e.name.base!==qu,switches:r,user:o,privileged:!i&&(o==="root"||o==="0"||!n&&o===null),userManager:i,hasSupplementaryGroups:(S(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:S(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(S(e,l)??"/")!=="/"),umask:S(e,"UMask")??(t?zu:ju),boundingSet:tm(e,r,s),ambientSet:S(e,"AmbientCapabilities")??0n,syscallFilter:S(e,"SystemCallFilter"),syscallArchitectures:S(e,"SystemCallArchitectures")??Xu,families:S(e,"RestrictAddressFamilies"),namespaces:S(e,"RestrictNamespaces"),addresses:sm(e),devices:rm(e,r,s),implied:s}}var Xu=new Set,Ju={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function Zu(e,t){let s=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:C(e,"Delegate"),DynamicUser:C(e,"DynamicUser"),LockPersonality:C(e,"LockPersonality"),MemoryDenyWriteExecute:C(e,"MemoryDenyWriteExecute"),NoNewPrivileges:C(e,"NoNewPrivileges"),PrivateDevices:C(e,"PrivateDevices"),PrivateMounts:s?S(e,"PrivateMounts")!==!1:C(e,"PrivateMounts"),PrivateNetwork:C(e,"PrivateNetwork"),PrivateTmp:C(e,"PrivateTmp"),PrivateUsers:C(e,"PrivateUsers"),ProtectClock:C(e,"ProtectClock"),ProtectControlGroups:C(e,"ProtectControlGroups"),ProtectHostname:C(e,"ProtectHostname"),ProtectKernelLogs:C(e,"ProtectKernelLogs"),ProtectKernelModules:C(e,"ProtectKernelModules"),ProtectKernelTunables:C(e,"ProtectKernelTunables"),RemoveIPC:C(e,"RemoveIPC"),RestrictRealtime:C(e,"RestrictRealtime"),RestrictSUIDSGID:C(e,"RestrictSUIDSGID")}}function Qu(e,t){let s=S(e,"User");return s!==void 0?s:t?pr(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function em(e,t){let s=S(e,"ProtectHome")??"no",r=e.name.type==="service";return{protectHome:t&&s==="no"?"read-only":s,protectSystem:t?"strict":S(e,"ProtectSystem")??"no",protectProc:S(e,"ProtectProc")??"default",procSubset:S(e,"ProcSubset")??"all",keyringMode:S(e,"KeyringMode")??(e.manager==="user"?"inherit":r?"private":"shared")}}function tm(e,t,s){let r=S(e,"CapabilityBoundingSet")??mt(e.facts);for(let[n,o]of Hu)if(t[n]){for(let i of o)r&=~Oe(e.facts,i);s.push(["CapabilityBoundingSet",n])}return r}function sm(e){let t=S(e,"IPAddressAllow")??[];return{filtered:R(e,"IPIngressFilterPath")||R(e,"IPEgressFilterPath"),deniesAll:Xt(S(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(zt)?"loopback":"other"}}function rm(e,t,s){if(!Yu.includes(e.name.type))return{policy:null,listed:!1};let r=S(e,"DevicePolicy")??"auto";t.PrivateDevices&&r==="auto"&&(r="closed",s.push(["DevicePolicy","PrivateDevices"]));let n=(S(e,"DeviceAllow")?.length??0)>0;if(r==="auto"&&!n)return{policy:r,listed:!1};let o=nm(e,t);for(let i of o)s.push(["DeviceAllow",i]);return{policy:r,listed:n||o.length>0}}function nm(e,t){let s=["RootImage","MountImages","RootMStack"].filter(r=>R(e,r));if(t.ProtectClock&&s.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let r=["LoadCredential","SetCredential"];s.push(...r.filter(n=>[...S(e,n)?.values()??[]].includes(!0)).map(n=>`${n}Encrypted`))}return s}var om=new Set(["service","socket","mount","swap"]),Bt=e=>om.has(e.name.type),ra=e=>e.name.type.charAt(0).toUpperCase()+e.name.type.slice(1);function na(e,t,s){let r=[],n=[],i=e.refusal===null&&Bt(e)?tt(e):null,a=i===null?null:s.scoreSandbox(i);for(let l of t)try{l.category!=="exposure"?im(l,{unit:e,sandbox:i},r):i!==null&&a!==null&&r.push(...lm(l,i,a,s))}catch(c){n.push({rule:l.id,error:c})}return{findings:r,score:a,failures:n}}function im(e,t,s){let r=({message:n,data:o={},file:i,span:a,related:l=[],help:c,severity:d,confidence:p,fixes:g=[],hardeningIgnored:x=!1})=>{s.push({rule:e.id,category:e.category,severity:d??e.severity,confidence:p??e.confidence,message:am(e.messages[n]??n,o),reason:"",missing:!1,file:i,span:a,related:l,gain:null,worth:0,advice:null,fixes:g,help:c??e.help,hardeningIgnored:x})};e.check({...t,report:r})}var am=(e,t)=>e.replace(/\{(\w+)\}/g,(s,r)=>t[r]??s);function lm(e,t,s,r){if(um(e,s).length===0)return[];let o=e.advice(t);if(o.length===0)return[];let{unit:i}=t,{file:a,span:l,assignment:c}=pm(e,i),d=ra(i),p=r.score(Qi(i,d,o)),g=mm(e,s)?e.exposes:e.partly??e.exposes,x=c===null?`${e.directives[0]}= is not set`:`${c.directive.name}=${cm(c.node.value)}`;return[{rule:e.id,category:"exposure",severity:e.severity,confidence:e.confidence,message:`${x}: ${g}`,reason:g,missing:c===null,file:a,span:l,related:[],gain:Math.max(0,s.exposure-p.exposure),worth:s.exact-p.exact,advice:{section:d,lines:o,breaks:e.risk},fixes:[],help:`Write ${o.join(" and ")} in [${d}]. It may break ${e.risk}.`,hardeningIgnored:!1}]}var ta=40,cm=e=>e.length<=ta?e:`${e.slice(0,ta-1)}…`,sa=new WeakMap;function dm(e){let t=sa.get(e)??new Set(e.checks.map(({field:s})=>s));return sa.set(e,t),t}function oa(e,t){let s=dm(e);return t.outcomes.filter(({check:r,badness:n})=>n!==null&&s.has(r.field))}var um=(e,t)=>oa(e,t).filter(({badness:s})=>s!==0),mm=(e,t)=>oa(e,t).every(({badness:s,check:r})=>s===r.range);function pm(e,t){for(let n of e.directives){let o=G(t,n),i=o===void 0?void 0:zo(o).made.at(-1);if(i!==void 0&&o?.value!==void 0)return{assignment:i,file:i.file,span:we(i.node)}}let s=t.files[0];if(s===void 0)throw new Error("a unit that is scored has a file");let r=s.tree.nodes.find(n=>n.kind==="section"&&n.name===ra(t));return{assignment:null,file:s,span:r?.kind==="section"?{start:r.nameStart,end:r.nameEnd}:{start:0,end:0}}}var V=class extends Error{at;constructor(t,s){super(s),this.at=t}},st=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,ia=100;function aa(e){try{return{ok:!0,value:new Wt(e).document()}}catch(t){if(t instanceof V)return{ok:!1,at:t.at,expected:t.message};throw t}}var Wt=class{#e;#r=0;constructor(t){this.#e=t}document(){let t=this.#n(this.#t("a value"),0),s=/[^ \t\n\r]/.exec(this.#e.slice(this.#r));if(s!==null)throw new V(this.#r+s.index,"the end of the file");return t}#t(t){st.lastIndex=this.#r;let s=st.exec(this.#e);if(s===null)throw new V(Math.min(this.#r+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#r))?.[0].length??0),this.#e.length),t);let[r,n,o,i,a]=s;return this.#r=st.lastIndex,{text:n??o??i??a??"",kind:n!==void 0?"sign":o!==void 0?"string":i!==void 0?"number":"word",at:st.lastIndex-r.trimStart().length}}#n({text:t,kind:s,at:r},n){if(n>ia)throw new V(r,`at most ${ia} levels`);if(s==="string")return{kind:"string",value:JSON.parse(t),at:r};if(s==="number")return{kind:"number",value:Number(t),at:r};if(s==="word")return{kind:t==="null"?"null":"boolean",at:r};if(t==="{")return{kind:"object",entries:this.#i(n),at:r};if(t==="[")return{kind:"array",items:this.#l(n),at:r};throw new V(r,"a value")}#i(t){let s=[],r=this.#t('a key in double quotes or "}"');if(r.text==="}")return s;for(;;){if(r.kind!=="string")throw new V(r.at,"a key in double quotes");let n=this.#t('":"');if(n.text!==":")throw new V(n.at,'":"');s.push({key:JSON.parse(r.text),value:this.#n(this.#t("a value"),t+1),at:r.at});let o=this.#t('"," or "}"');if(o.text==="}")return s;if(o.text!==",")throw new V(o.at,'"," or "}"');r=this.#t("a key in double quotes")}}#l(t){let s=[],r=this.#t('a value or "]"');if(r.text==="]")return s;for(;;){s.push(this.#n(r,t+1));let n=this.#t('"," or "]"');if(n.text==="]")return s;if(n.text!==",")throw new V(n.at,'"," or "]"');r=this.#t("a value")}}};var la=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),ca=5e12;function da(e,t){let s=new Set;return e.filter(({key:r,at:n})=>{let o=!s.has(r);return o||t(n,`"${r}" is given twice: systemd takes the first`),s.add(r),o})}var ua=(e,t)=>{let[s]=P(e,t,1);return s===void 0?"":`; did you mean "${s}"?`};function fm(e,t,s){if(t.kind==="number"&&Number.isInteger(t.value)&&t.value>=0&&t.value<=ca)return t.value;s(t.at,`"${e}" must be a whole number from 0 to ${ca}: systemd keeps its own value`)}function gm(e,t){if(e.kind!=="object")return t(e.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let s={};for(let{key:r,value:n,at:o}of da(e.entries,t)){let i=la.get(r);if(i===void 0)t(o,`there is no field "${r}" in a policy${ua(r,la.keys())}`);else if(i==="weight"||i==="range"){let a=fm(r,n,t);a!==void 0&&(s[i]=a)}else n.kind==="string"?s[i]=n.value:t(n.at,`"${r}" must be a text`)}return s}function ma(e,t){let s=Ze(e),r=[],n=(c,d)=>r.push({...Je(s,c),message:d}),o=$i.exec(e);if(o!==null)return n(o.index,"this is not valid UTF-8"),{policy:null,problems:r};let i=aa(e);if(!i.ok)return n(i.at,`this is not valid JSON: expected ${i.expected}`),{policy:null,problems:r};if(i.value.kind!=="object")return n(i.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:t.behaviour.policyNotAnObject==="error"?null:new Map,problems:r};let a=new Map(t.checks.map(c=>[c.field,c])),l=new Map;for(let{key:c,value:d,at:p}of da(i.value.entries,n)){let g=a.get(c);g===void 0?n(p,`there is no check "${c}"${ua(c,a.keys())}`):l.set(g.field,gm(d,n))}return{policy:l,problems:r}}var hm=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],ym=e=>hm.find(([t])=>e>=t)?.[1]??"PERFECT",Gt=e=>`${Math.floor(e/10)}.${e%10}`;function pa(e,t,s=null){let r=bm(e,t,s),n={ranks:Is(t.table),textless:t.behaviour.textlessOutcome==="first"?-1:null},o=i=>_m(r.map(a=>Sm(a,i,n)));return{score:i=>o(tt(i)),scoreSandbox:o,inPrintOrder:wm}}function bm(e,t,s){let r=new Map;for(let o of e)if(o.category==="exposure")for(let i of o.checks)r.set(i.field,i);let n=t.checks.map(({name:o})=>o).sort();return t.checks.flatMap(o=>{let i=r.get(o.field),a=s?.get(o.field)??{};return i===void 0?[]:[{check:o,row:i,weight:a.weight??o.weight,range:a.range??o.range,texts:a,nameRank:n.indexOf(o.name),outcomes:new Map}]})}function Sm(e,t,s){if(e.check.defaultDependenciesOnly&&!t.defaultDependencies)return Vt(e,null,"boot-phase",s);if(e.weight===0)return Vt(e,null,"policy",s);let r=e.row.badness(t);return Vt(e,r,e.row.variant?.(t,r)??"",s)}var rt=(e,t)=>Math.ceil(e/t);function Vt(e,t,s,r){let n=s===""?t:`${t}:${s}`,o=e.outcomes.get(n);if(o!==void 0)return o;let{check:i,weight:a,range:l,texts:c}=e,d={check:i,badness:t,contribution:t===null?0:rt(t*a,l),weight:a,range:l,place:vm(e,t,s,r),description:(t===null?c.descriptionNa:t===0?c.descriptionGood:c.descriptionBad)??null,results:new Map};return e.outcomes.set(n,d),d}function vm({check:e,nameRank:t},s,r,{ranks:n,textless:o}){let i=`${e.field}:${s??"na"}`,a=n.get(r===""?i:`${i}:${r}`)??n.get(i)??n.get(`*:na:${r}`);return a===void 0?o:a*1e3+t}function _m(e){let t=0,s=0,r=null;for(let{check:i,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(r??=`the policy gives ${i.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,s+=c);s===0&&(r??="the policy gives no check any weight");let n=s===0?0:t*100/s,o=s===0?0:rt(t*100,s);return{exposure:o,exact:n,rating:ym(o),outcomes:e,weightSum:s,problem:r}}function Pm(e,t){let s=e.results.get(t);if(s!==void 0)return s;let{check:r,badness:n,weight:o,range:i,description:a}=e,l=n===null||n===0?null:rt(rt(n*o*100,i),t),c={check:r,badness:n,exposure:l,description:a};return e.results.set(t,c),c}var wm=({outcomes:e,weightSum:t})=>Cm(e).map(s=>Pm(s,t));function Cm(e){if(e.every(({place:s})=>s!==null))return[...e].sort((s,r)=>(s.place??0)-(r.place??0));let t=[null,...e.map((s,r)=>({outcome:s,index:r}))];return Kt(t).flatMap(s=>s===null?[]:[s.outcome])}function xm(e,t){if(e===null||t===null)return e===null?-1:1;let{place:s}=e.outcome;return s===null||t.outcome.place===null?t.index-e.index:s-t.outcome.place}function Kt(e){if(e.length<2)return e;let t=e.length>>1,[s,r]=[Kt(e.slice(0,t)),Kt(e.slice(t))],n=[],[o,i]=[0,0];for(;o<s.length&&i<r.length;)n.push(xm(s[o]??null,r[i]??null)<=0?s[o++]??null:r[i++]??null);return[...n,...s.slice(o),...r.slice(i)]}var km=(e,t)=>{for(let s=0;s<e.length&&s<t.length;s+=1){let r=fa(e.charCodeAt(s)),n=fa(t.charCodeAt(s));if(r!==n)return r-n}return e.length-t.length},fa=e=>e>=55296&&e<=57343?e+65536:e;function ga(e){let t=new Map;for(let s of e)t.has(s.fileName)||t.set(s.fileName,s);return[...t.values()].sort((s,r)=>km(s.fileName,r.fileName))}var ha=239,Am=400,nt={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},Dv=Object.entries(nt);function Rm(e){return W.filter(s=>Number(s)<=e).at(-1)??W[0]}var ya=(e,t)=>{let s=Rm(t);return{label:e,version:t,table:s,derived:Number(s)!==t}};function ba(e){let t=e.toLowerCase(),s=/^\d+$/.test(t)?Number(t):Object.hasOwn(nt,t)?nt[t]:void 0;if(s!==void 0&&s>=ha&&s<Am)return{ok:!0,target:ya(t,s)};if(s!==void 0)return{ok:!1,problem:`there is no target ${s}: systemd versions from ${ha} on are known`};let[r]=P(t,Object.keys(nt),1),n=r===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${r}?`;return{ok:!1,problem:`unknown target "${e}": ${n}`}}var Sa=ya(lt,Number(lt)),Yt=e=>js(e.table,e.version);var Ae=class extends Error{};function $v(e,t={}){let{unit:s,scorer:r}=va(e,t);return _a(s.refusal?.message??null,s.refusal===null?r.score(s):null,r)}function Hv(e,t={}){let{unit:s,scorer:r}=va(e,t),n=na(s,Ft,r),o=Bt(s)?n.score:null;return{..._a(s.refusal?.message??null,o,r),findings:n.findings.map(Tm),failures:n.failures}}function va(e,t){let s=Em(t.target),r=Yt(s),n=he(t.name??"unit.service");if(n===null)throw new Ae(`"${t.name}" is not a valid unit name`);let o=ga(t.dropIns??[]).map(a=>({path:`${n.full}.d/${a.fileName}`,text:a.text}));return{unit:Zi({name:n,main:{path:n.full,text:e},dropIns:o},r,t.manager??"system"),scorer:pa(Ft,r,Fm(t,s))}}function Em(e){if(e===void 0)return Sa;let t=ba(e);if(!t.ok)throw new Ae(t.problem);return t.target}function Fm({policy:e},t){if(e===void 0)return null;let s=ma(e,Yt(t)),[r]=s.problems;if(r!==void 0)throw new Ae(`policy, line ${r.line}: ${r.message}`);return s.policy}function _a(e,t,s){return t===null?{overall:null,rating:null,checks:[],error:e}:{overall:Gt(t.exposure),rating:t.rating,checks:s.inPrintOrder(t).map(Im),error:e}}var Im=({check:e,badness:t,exposure:s})=>({field:e.field,set:t===null?null:t===0,exposure:s===null?null:Gt(s)});function Tm({file:e,span:t,related:s,fixes:r,worth:n,...o}){let i=(a,l)=>Hi(Ze(a),l);return{...o,path:e.source.path,range:i(e.source.text,t),related:s.map(a=>({path:a.file.source.path,range:i(a.file.source.text,a.span),note:a.note}))}}export{Ae as OptionError,Hv as lint,$v as score};
