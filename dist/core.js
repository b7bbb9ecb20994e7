var u=e=>({...e,category:"exposure",confidence:"high",persona:"regular"}),T=e=>e;var _e=[],v=(e,t=_e)=>({effect:"set",value:e,faults:t}),b=(e,t=_e)=>({effect:"add",value:e,faults:t}),p=(e=void 0)=>({effect:"reset",value:e,faults:_e});function h(e,t,s,n=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:s,suggestions:n}]}}function O(e,t,s){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:s}]}}function Wa(e,t,s){if(Math.abs(e.length-t.length)>s)return s+1;let n=[],r=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let a=1;a<=t.length;a+=1){let l=e.charAt(o-1)===t.charAt(a-1),c=Math.min((r[a]??0)+1,(i[a-1]??0)+1,(r[a-1]??0)+(l?0:1));o>1&&a>1&&e.charAt(o-1)===t.charAt(a-2)&&e.charAt(o-2)===t.charAt(a-1)&&(c=Math.min(c,(n[a-2]??0)+1)),i.push(c)}n=r,r=i}return r[t.length]??s+1}var Va=64;function w(e,t,s=3){if(e===""||e.length>Va)return[];let n=Math.max(1,Math.floor(e.length/3)),r=e.toLowerCase(),o=[];for(let i of t){let a=i===e?0:Wa(r,i.toLowerCase(),n);a<=n&&o.push({candidate:i,distance:a})}return o.sort((i,a)=>i.distance-a.distance||(i.candidate<a.candidate?-1:1)),o.slice(0,s).map(({candidate:i})=>i)}var De=e=>e===32||e===9||e===10||e===13,Ka=/['"\\]/;function k(e,t){return Ka.test(e)?Ya(e,t):{words:Ga(e),malformedAt:null}}function Ga(e){let t=[],s=0;for(;s<e.length;){for(;s<e.length&&De(e.charCodeAt(s));)s+=1;let n=s;for(;s<e.length&&!De(e.charCodeAt(s));)s+=1;s>n&&t.push({text:e.slice(n,s),start:n,end:s})}return t}function Ya(e,t){let s=[],n=0;for(;;){for(;n<e.length&&De(e.charCodeAt(n));)n+=1;if(n>=e.length)return{words:s,malformedAt:null};let r=$a(e,n,t);if(r===null)return{words:s,malformedAt:n};s.push({text:r.text,start:n,end:r.end}),n=r.end}}function $a(e,t,s){let n=s.unclosed==="closed",r="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n?{text:r,end:e.length}:null;r+=s.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":r+=a;else if(s.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(De(e.charCodeAt(i)))break;r+=a}i+=1}return o!==""&&!n?null:{text:r,end:i}}function se(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var Ha=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function Y(e){let t=Ha.exec(e);if(t===null)return null;let[,s,n,r,o,i,a]=t,l=Oe(n,16)??Oe(r,2)??Oe(o??i,8)??Oe(a,10);return l===null?null:s==="-"?-l:l}var Oe=(e,t)=>e===void 0?null:Number.parseInt(e,t);var pt=e=>e===4?32:128;function ns(e){let t=e.split(".");if(t.length!==4)return null;let s=0n;for(let n of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(n)||Number(n)>255)return null;s=s<<8n|BigInt(n)}return s}function ss(e){if(e==="")return[];let t=[],s=e.split(":");for(let[n,r]of s.entries()){let o=n===s.length-1&&r.includes(".")?ns(r):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(r))t.push(BigInt(`0x${r}`));else return null}return t}function qa(e){let t=e.split("::");if(t.length>2)return null;let s=ss(t[0]??""),n=ss(t[1]??"");if(s===null||n===null)return null;let r=8-s.length-n.length;return(t.length===1?r!==0:r<1)?null:[...s,...Array.from({length:r},()=>0n),...n].reduce((i,a)=>i<<16n|a,0n)}function ja(e,t,s){let n=BigInt(pt(e)-s);return{family:e,address:t>>n<<n,length:s}}function Ue(e){let t=e.indexOf("/"),s=t<0?e:e.slice(0,t),n=s.includes(":")?6:4,r=n===6?qa(s):ns(s);if(r===null)return null;let o=t<0?pt(n):Y(e.slice(t+1));return o===null||o<0||o>pt(n)?null:ja(n,r,o)}var $=e=>{let t=Ue(e);return t===null?[]:[t]},Me={any:[...$("0.0.0.0/0"),...$("::/0")],localhost:[...$("127.0.0.0/8"),...$("::1/128")],"link-local":[...$("169.254.0.0/16"),...$("fe80::/64")],multicast:[...$("224.0.0.0/4"),...$("ff00::/8")]},za=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function Xa(e){let t=Object.hasOwn(Me,e)?Me[e]:void 0;return t!==void 0?t:za.test(e)?Me.localhost??[]:$(e)}var rs=(e,t)=>{if(e==="")return p();let{words:s,malformedAt:n}=k(e,{quotes:"kept"}),r=[...t??[]],o=[];for(let i of s){let a=Xa(i.text);a.length>0?r.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>w(i.text,Object.keys(Me),1)})}return n!==null&&o.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),b(r,o)},os=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,Le=e=>e.some(({family:t,length:s})=>t===4&&s===0)&&e.some(({family:t,length:s})=>t===6&&s===0);var is=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,as=`63	252-252
62	254`,ls=`AF_UNIX	1
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
AF_FILE	1`,cs=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,ds=`native
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
s390x`,us=`E2BIG
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
EXFULL`,ms=`%a
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
%%`,ps=`SUCCESS	0
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
EXCEPTION	255`,fs=`x86-64
x86`,gs=`HUP
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
SYS`,ys=`other
batch
idle
fifo
ext	262
rr`,hs=`none
realtime
best-effort
idle`,bs=`emerg
alert
crit
err
warning
notice
info
debug`,Ss=`kern
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
local7`;var vs=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,Ps=`AS	bytes
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
STACK	bytes`,_s=`seconds	1000000
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
µs	1`,ws=`null
tty
tty-force
tty-fail
socket
fd
data
file`,Cs=`inherit
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
syslog+console`,xs=`shared
slave
private`,ks=`udplite
sctp
mptcp	257`,As=`cpu
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
bpf-bind-network-interface	262`,Rs=`arm64
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
tilegx`,Es=`private-users
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
container-other`,Fs=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,Is=`device-tree
uefi
device-tree-compatible(
smbios-field(`,Ts=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var V=["252","254","257","262"];var ft=V[V.length-1]??"262";function P(e,t){return{first:e,changes:t}}function Ns(e,t){let s=e.first;for(let n of V){let r=e.changes[n];if(r!==void 0&&(s=r),n===t)break}return s}function M(e,t){if(e==="")return!0;let s=Number(t);return e.split(",").some(n=>{let[r="",o]=n.split("-");return s>=Number(r)&&(o===void 0||s<=Number(o))})}var Za={templateInstance:P("i",{257:"test_instance"}),capabilityInitialBits:P(64,{262:63}),capabilityInversionBits:P(64,{262:41}),capabilityUnclosedQuote:P("dropped",{254:"closed"}),privateMountsUnset:P("off",{254:"on"}),unknownFamily:P("skipped",{262:"ends-line"}),globSectionName:P("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:P(!0,{262:!1}),execPrefixes:P("-@:+!",{262:"-@:+!|"}),execFolderEndings:P(["/"],{257:["/","/.","/.."]}),ambientPrefix:P("honoured",{262:"ignored"}),userManagerIsUnprivileged:P(!1,{262:!0}),policyNotAnObject:P("ignored",{262:"error"}),warnsOfWeekdays:P(!1,{262:!0}),highestIoClass:P(8,{262:7}),imagesOutsideApi:P(!1,{257:!0}),unknownImagePolicies:P("refused",{262:"taken"}),directoryFlags:P("any",{257:"checked"}),pathsInApi:P("taken",{257:"refused"}),warnsOfVarRun:P(!1,{257:!0}),vsockTypes:P(!1,{254:!0}),alternativeInterfaces:P(!1,{257:!0}),bindsPortZero:P(!1,{257:!0}),renamesImports:P(!1,{257:!0}),textlessOutcome:P("incomparable",{262:"first"}),privateTmpNeedsNamespace:P([],{257:["disconnected"],262:["connected","disconnected"]})},Qa={oneshotRestartForceExitStatus:P(!0,{257:!1}),forkingPrivatePids:P(!1,{257:!0}),dynamicUserHomeDirectory:P(!1,{257:!0}),workingDirectoryInApiMount:P(!1,{257:!0}),dynamicUserInUserManager:P(!1,{257:!0}),managedPrivateUsers:P(!1,{262:!0}),userNamespacePathWithPrivateUsers:P(!1,{262:!0}),privatePidsPam:P(!1,{262:!0})};function Ds(e,t){return Object.fromEntries(Object.entries(e).map(([n,r])=>[n,Ns(r,t)]))}function Os(e){return{...Ds(Za,e),refuses:Ds(Qa,e)}}var Ms=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,Us=`SystemCallFilter_swap:10:deny-list
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
UMask:0`;function Ls(e,t){if(!e.includes(":"))return Number(e);let s=e.split(" ").find(n=>M(n.slice(0,n.indexOf(":")),t));return Number(s?.slice(s.indexOf(":")+1))}function Bs(e){return Ms.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,s=""])=>t!==""&&M(s,e)).map(([t="",s="",n="",r="",,o="",i=""])=>({field:t,name:s,weight:Ls(n,e),range:Ls(r,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}function Ws(e){let t=new Map;for(let[s,n]of Us.split(`
`).entries()){let[r="",o=""]=n.split("	");if(M(o,e))for(let i of r.split(" "))t.set(i,s)}return t}var gt={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},Vs=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
TimeoutStopSec		undocumented	time-span`;var Ks=null,Gs=new Map;function el(e){let t=H.lastIndexOf(`
[`,e),s=H.slice(t<0?1:t+2,H.indexOf("]",t+1)),n=H.indexOf(`
`,e),[r="",o="",i="",a=""]=H.slice(e,n<0?void 0:n).split("	");return{sections:s.split(","),name:r,since:o===""?null:Number(o),flags:i,specs:a}}function Be(e){let t=Gs.get(e);if(t!==void 0)return t;let s=[],n=`
${e}	`;for(let r=H.indexOf(n);r>=0;r=H.indexOf(n,r+1))s.push(el(r+1));return Gs.set(e,s),s}var tl=()=>[...new Set(H.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],$s=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function sl(){let e=new Map;for(let t of Vs.split(`
`)){let[s="",n="",r=""]=t.split("	");if(s==="")continue;let o=r.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");e.set(s,{...$s(n),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")})}return e}function We(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let s of e.split(" ")){let n=s.indexOf(":");if(n<0)return s;if(M(s.slice(0,n),t))return s.slice(n+1)}return null}function nl(e){return Ks??=sl(),Ks.get(e)??$s(e)}var Ys=(e,t,s)=>e!==""&&e.split(",").some(n=>n===t||n.startsWith(`${t}@`)&&M(n.slice(t.length+1),s));function rl(e,t,s,n){let r=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...nl(n),name:e.name,section:s,setting:r===void 0?e.name:r.slice(6),since:e.since,fatal:Ys(e.flags,"fatal",t),documented:!Ys(e.flags,"undocumented",t)}}function Hs(e,t){let s=new Map,n=(r,o)=>{let i=s.get(r);if(i===void 0&&(i=new Map,s.set(r,i)),i.has(o))return i.get(o);let a=Be(o).find(({sections:d})=>d.includes(r)),l=a===void 0?null:ol(a,e,t),c=a===void 0||l===null?void 0:rl(a,e,r,l);return i.set(o,c),c};return{find:n,namesIn:r=>tl().filter(o=>n(r,o)!==void 0),sectionsWith:r=>[...new Set(Be(r).flatMap(({sections:o})=>o))].filter(o=>n(o,r)!==void 0)}}var ol=(e,t,s)=>e.since!==null&&e.since>s?null:We(e.specs,t)??il(e,t);function il(e,t){if(e.since===null||e.since<=Number(t))return null;let s=V.find(n=>Number(n)>Number(t)&&We(e.specs,n)!==null);return s===void 0?null:We(e.specs,s)}function yt(e,t){let s=Be(t).find(({sections:r})=>r.includes(e));if(s===void 0)return null;let n=V.find(r=>We(s.specs,r)!==null);return s.since??(n===void 0?null:Number(n))}function qs(e){return Be(e).flatMap(({sections:t})=>t)}var ae=e=>gt[e],js=Object.keys(gt);var ne=e=>new Uint32Array(e+31>>>5);function we(e,t){let s=t>>>5;e[s]=(e[s]??0)|1<<(t&31)}function ht(e,t){return((e[t>>>5]??0)>>>(t&31)&1)===1}function le(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)|(t[s]??0)}function Ve(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)&~(t[s]??0)}function zs(e,t){for(let s=0;s<e.length;s+=1)if(((e[s]??0)&(t[s]??0))!==0)return!0;return!1}function Xs(e,t){for(let s=0;s<t.length;s+=1)if(((t[s]??0)&~(e[s]??0))!==0)return!1;return!0}var Js=e=>e.every(t=>t===0);var Zs=`_llseek	-
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
writev	20`,Qs=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var al=/^([^(]+)(?:\((.+)\))?$/;function ll(e){let t=new Map;for(let s of Qs.split(`
`)){let[n="",r="",o=""]=s.split("	");if(n===""||!M(o,e))continue;let i=[];for(let a of r.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=al.exec(a)??[];M(c,e)&&i.push(l)}t.set(n,i)}return t}function en(e){let t=new Map,s=[],n=new Map;for(let l of Zs.split(`
`)){let[c="",d="-",m=""]=l.split("	");c===""||!M(m,e)||(t.set(c,s.length),s.push(c),d!=="-"&&n.set(c,Number(d)))}let r=ne(s.length);for(let l of n.keys())we(r,t.get(l)??0);let o=ll(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let d=i.get(l);if(d!==void 0)return d;let m=ne(s.length);for(let f of c){let _=t.get(f);_!==void 0?we(m,_):f.startsWith("@")&&le(m,a(f)??m)}return i.set(l,m),m};return{bitOf:t,names:s,native:r,numberOf:n,groups:o,group:a}}function L(e,t,s){return e.split(`
`).filter(n=>n!=="").map(n=>n.split("	")).filter(n=>M(n[t]??"",s))}var bt=(e,t)=>new Set(L(e,1,t).map(([s=""])=>s)),tn=(e,t)=>new Map(L(e,2,t).map(([s="",n=""])=>[s.toUpperCase(),Number(n)])),cl={architectures:Rs,cgroupControllers:As,coredumpFilters:vs,execInputs:ws,execOutputs:Cs,filesystemGroups:Ts,firmwares:Is,ioSchedulingClasses:hs,logFacilities:Ss,logLevels:bs,mountPropagations:xs,personalities:fs,schedulingPolicies:ys,securityModules:Fs,signalNames:gs,socketProtocols:ks,virtualizations:Es};function q(e){let t=null;return()=>(t??={made:e()},t.made)}var sn=new Map;function nn(e,t){let s=`${e} ${t}`,n=sn.get(s);if(n!==void 0)return n;let r=dl(e,t);return sn.set(s,r),r}function dl(e,t){let s=q(()=>Bs(e)),n=q(()=>Hs(e,t)),r=q(()=>en(e)),o=q(()=>tn(is,e)),i=q(()=>tn(ls,e)),a=q(()=>new Set(L(cs,2,e).map(([_=""])=>_))),l=q(()=>bt(ds,e)),c=q(()=>bt(us,e)),d=new Map,m=_=>{let I=d.get(_)??L(cl[_],_==="filesystemGroups"?2:1,e).map(([Pe=""])=>Pe);return d.set(_,I),I},f=q(()=>new Set([...bt(ms,e)].map(_=>_.slice(1))));return{version:t,table:e,behaviour:Os(e),words:m,directive:(_,I)=>n().find(_,I),get checks(){return s()},get directives(){return n()},get syscalls(){return r()},get capabilities(){return o()},get addressFamilies(){return i()},get namespaces(){return a()},get syscallArchitectures(){return l()},get errnoNames(){return c()},get specifiers(){return f()}}}var rn=e=>(1n<<BigInt(e))-1n,St=e=>rn(e.behaviour.capabilityInitialBits),ce=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),ul=e=>Number(L(as,1,e.table)[0]?.[0]??0);function ml(e,t){let s=t.capabilities.get(e.toUpperCase());if(s!==void 0)return s;let n=Y(e);return n!==null&&n>=0&&n<=ul(t)?n:null}function pl(e,t,s){let n=s.behaviour.capabilityUnclosedQuote==="closed",{words:r,malformedAt:o}=k(e.slice(t),{quotes:"removed",unclosed:n?"closed":"malformed"}),i=0n,a=[];for(let l of r){let c=ml(l.text,s);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:se(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>fl(l.text,s)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function fl(e,t){let s=e.toUpperCase(),n=[...t.capabilities.keys()],r=s.startsWith("CAP_")?s:`CAP_${s}`;if(n.includes(r))return[r];let o=`_${r.slice(4)}`,i=n.filter(a=>a.endsWith(o));return i.length>0?i:w(r,n,2)}var on=(e,t,s)=>{let{facts:n}=s,r=e.startsWith("~"),{set:o,faults:i}=pl(e,r?1:0,n),a=s.directive.name==="CapabilityBoundingSet"?St(n):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?v(r?rn(n.behaviour.capabilityInversionBits)&~o:o,i):b(r?l&~o:l|o,i)};var gl=/^[0-9A-Za-z:\-_.\\@]+$/,yl=255;function hl(e){let t=e.lastIndexOf("."),s=js.find(o=>o===e.slice(t+1));if(t<0||s===void 0)return null;let n=e.slice(0,t),r=n.indexOf("@");return{full:e,type:s,base:n,prefix:r<0?n:n.slice(0,r),instance:r<0?null:n.slice(r+1)}}var vt=({full:e,base:t})=>e.length<=yl&&gl.test(t)&&!t.startsWith("@");function Ce(e){let t=hl(e);return t!==null&&vt(t)?t:null}var an=e=>e.instance==="";function ln(e,t){let s=`${e.prefix}@${t}`;return{...e,full:`${s}.${e.type}`,base:s,instance:t}}function xe(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,s)=>String.fromCharCode(Number.parseInt(s,16)))}function cn(e){let t=e.split("/").filter(n=>n!==""&&n!==".");if(t.length===0)return"-";let s=new TextEncoder().encode(t.join("/"));return Array.from(s,(n,r)=>{let o=String.fromCharCode(n);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(r===0&&o===".")?o:`\\x${n.toString(16).padStart(2,"0")}`}).join("")}var bl="host",Sl="a".repeat(32),dn={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function vl(e,t,s){let n=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return xe(t.prefix);case"i":return t.instance??"";case"I":return xe(t.instance??"");case"j":return n;case"J":return xe(n);case"f":return`/${xe(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return Sl;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${dn[s].d??""}${t.full}`;default:return dn[s][e]??bl}}var Pl=/[0-9A-Za-z]/,_l="mbABMowWTV";function S(e,t){if(!e.includes("%"))return e;let s="";for(let n=0;n<e.length;n+=1){let r=e.charAt(n+1);if(e.charAt(n)!=="%"||r===""){s+=e.charAt(n);continue}if(r==="%")s+="%";else if(!Pl.test(r))s+=`%${r}`;else{if(!_l.includes(r)&&!t.facts.specifiers.has(r))return{unknownAt:n};s+=vl(r,t.name,t.manager)}n+=1}return s}var wl=255,Ke=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=wl;function Cl(e){let t="";for(let s=0;s<e.length;s+=1){let n=e.charAt(s);if(n===":")return{name:t,rest:e.slice(s+1)};n==="\\"&&(s+=1),t+=e.charAt(s)}return{name:t,rest:null}}var xl=/^[A-Za-z0-9+/]*={0,2}$/;function kl(e,{directive:t}){let{name:s}=t;return s.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":s==="SetCredentialEncrypted"&&!xl.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function Al(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let s=S(e,t);return typeof s!="string"?"a path with known specifiers":s.startsWith("/")||Ke(s)?null:"a credential name, a colon and an absolute path"}function Rl(e,t,s){let[n="",r,...o]=e.split(":"),i=n.endsWith("*")?n.slice(0,-1):n,a=Ke(i)&&!/[*?[]/.test(i)&&o.length===0,l=r===void 0||s.facts.behaviour.renamesImports&&Ke(r);return!a||!l?h(t,e,"the name of a credential, or the beginning of one and *"):b(new Map(t).set(n,!1))}var un=(e,t,s)=>{if(e==="")return p();if(s.directive.name==="ImportCredential")return Rl(e,t,s);let{name:n,rest:r}=Cl(e),o=S(n,s);if(typeof o!="string"||!Ke(o))return h(t,e,'a credential name, such as "token" in token:/etc/token');let i=kl(r,s)??Al(r,s);return i!==null?h(t,e,i):b(new Map(t).set(o,s.directive.name.endsWith("Encrypted")))};var pn=e=>e===32||e===9||e===10||e===13;function G(e,t){let s=t;for(;s<e.length&&pn(e.charCodeAt(s));)s+=1;return s}var El={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},mn=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,Fl=1114111;function Il(e,t){let s=El[e.charAt(t+1)];if(s!==void 0)return{text:s,length:2};mn.lastIndex=t+1;let n=mn.exec(e);if(n===null)return null;let[r,o,i,a,l]=n,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>Fl?null:{text:String.fromCodePoint(c),length:r.length+1}}function ke(e,t){let s="",n="",r=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n===""?{text:`${s}\\`,start:t,end:e.length,quoted:r,unknownEscape:!0}:null;let l=Il(e,i);l===null&&(o=!0),s+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(n!=="")a===n?n="":s+=a;else if(a==='"'||a==="'")n=a,r=!0;else{if(pn(e.charCodeAt(i)))break;s+=a}i+=1}return n===""?{text:s,start:t,end:i,quoted:r,unknownEscape:o}:null}var Tl=255,Nl="/bin/sh",Dl=/[\0-\x1F"'\\\x7F]/;function Ol(e,t){let s=0;for(;s<e.length;s+=1){let n=e.charAt(s),r=e.slice(0,s);if(!t.includes(n)||n==="!"&&(r.includes("+")||r.split("!").length>2)||n==="+"&&r.includes("!")||n!=="!"&&r.includes(n))break}return s}function Ml(e,t){return e===""?"followed by a program":Dl.test(e)?"a program path without quotes, backslashes or control characters":t.some(n=>e.endsWith(n))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=Tl?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var gn=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"a known escape sequence: write \\\\ for a backslash"}]:[],Ul=(e,t,{facts:s})=>s.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"a prefix any more: !! does nothing in this version"}]:[];function Ll(e,t,s){let n=ke(e,t);if(n===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(n.text===";")return{next:G(e,n.end),more:!0};let r=Ol(n.text,s.facts.behaviour.execPrefixes),o=n.text.slice(0,r),i=o.includes("-"),a={start:n.start,end:n.end},l=o.includes("|"),c=l?Nl:S(n.text.slice(r),s);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=Ml(c,s.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let m=Bl(e,G(e,n.end),s);return"bad"in m?{...m,drops:i}:o.includes("@")&&!l&&m.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:n.start+r,end:n.end},arguments:m.arguments},next:m.next,more:m.more,faults:[...gn(n),...Ul(n,o,s),...m.faults]}}var fn=(e,t,s)=>e.startsWith(s,t)&&(t+s.length>=e.length||G(e,t+s.length)>t+s.length);function Bl(e,t,s){let n=[],r=[],o=t;for(;o<e.length;){if(fn(e,o,";"))return{arguments:n,next:G(e,o+1),more:!0,faults:r};if(fn(e,o,"\\;")){n.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=G(e,o+2);continue}let i=ke(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof S(i.text,s)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};n.push(i),r.push(...gn(i)),o=G(e,i.end)}return{arguments:n,next:o,more:!1,faults:r}}var yn=(e,t,s)=>{if(e==="")return p();let n=[...t??[]],r=[],o=0,i=!0;for(;i&&o<e.length;){let a=Ll(e,o,s);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?n.length>(t?.length??0)?"add":"none":"refuse",value:n,faults:[...r,l]}}"command"in a&&(n.push(a.command),r.push(...a.faults)),o=a.next,i=a.more}return b(n,r)};var Wl=/^(?:1|yes|y|true|t|on)$/i,Vl=/^(?:0|no|n|false|f|off)$/i;function z(e){return Wl.test(e)?!0:Vl.test(e)?!1:null}var hn="a boolean (yes or no)",bn=["yes","no","true","false","on","off"],Ae=(e,t,{directive:s})=>{let n=z(e);return n!==null?v(n):s.fatal?O(t,e,hn):h(t,e,hn,()=>w(e,bn,1))},Sn=(e,t,s)=>e===""?p():Ae(e,t,s),Pt=(e,t,s)=>{let{directive:n}=s;if(e===""&&n.emptyResets)return p();let r=n.suffix===null?-1:e.indexOf(":"),o=r<0?e:e.slice(0,r),i=Kl(o,s);if(i===null)return h(t,e,Gl(s),()=>w(e,n.values,2));if(r>=0&&(i==="no"||!Hl(e.slice(r+1),s)))return h(t,e,"a setting with a valid host name after the colon");let a=n.name==="KillMode"&&i==="none";return v(i,a?[{start:0,end:e.length,effect:"warned",expected:"safe: processes of the unit outlive it. Write mixed or control-group"}]:[])};function Kl(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let s=z(e);return s===null?null:s?t.trueMeans??"yes":t.falseMeans}function Gl({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(s=>z(s)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var Yl=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,$l=64;function Hl(e,t){let s=S(e,t);return typeof s!="string"||s.length>$l?!1:s.split(".").every(n=>n.length<=63&&Yl.test(n))}var vn=(e,t,{directive:s,facts:n})=>{if(s.section!=="Service"&&s.section!=="Scope")return h(t,e,"possible in units of this type");let r=z(e);if(r!==null)return v(r);let o=n.words("cgroupControllers"),{words:i,malformedAt:a}=k(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>w(c.text,[...bn,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),v(!0,l)};var ql=(e,t)=>{let s=e.toUpperCase();return w(s.startsWith("AF_")?s:`AF_${s}`,t.addressFamilies.keys(),2)},Pn=(e,t,{facts:s})=>{if(e==="")return p();if(e==="none")return v({mode:"allow",families:new Set,sealed:!0});let n=e.startsWith("~"),r=n?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:n?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=k(e.slice(r),{quotes:"removed"}),d=[];for(let f of l){let _=s.addressFamilies.get(f.text.toUpperCase());if(_===void 0){let I=s.behaviour.unknownFamily==="ends-line";if(d.push({start:r+f.start,end:I?e.length:r+f.end,effect:I?"rest-ignored":"word-ignored",expected:se(f.text,"an address family such as AF_INET"),suggestions:()=>ql(f.text,s)}),I)break}else n===(i==="deny")?a.add(_):a.delete(_)}c!==null&&d.push({start:r+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let m={mode:i,families:a,sealed:!1};return o?b(m,d):v(m,d)},_n=(e,t,{facts:s})=>{if(e==="")return p();let n=z(e);if(n!==null)return v(n?new Set:new Set(s.namespaces));let r=e.startsWith("~"),o=r?1:0,{words:i,malformedAt:a}=k(e.slice(o),{quotes:"kept"}),l=i.find(f=>!s.namespaces.has(f.text)),c=`a namespace type (${[...s.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let f={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>w(l.text,s.namespaces,2)};return{effect:"none",value:t,faults:[f]}}if(a!==null)return h(t,e,c);let d=i.map(f=>f.text),m=new Set(t??(r?s.namespaces:[]));for(let f of d)r?m.delete(f):m.add(f);return t===void 0?v(m):b(m)};var jl=/^(?:0|[1-9]\d*)$/,zl=2**32-1,Xl=65535,Jl=/[\0-\x1F\x7F:/]/;function Zl(e){return e===""?!1:jl.test(e)&&Number(e)<zl&&Number(e)!==Xl?!0:Jl.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var wn=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),Cn="a user or group name, or a numeric id",Ql="a user of its own: others run as nobody too, and NFS maps strangers to it";function xn(e,t){let s=S(e,t);return typeof s=="string"&&Zl(s)?s:null}var kn=(e,t,s)=>{if(e==="")return p();let n=xn(e,s);return n===null?O(t,e,Cn):v(n,s.directive.name==="User"&&n==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Ql}]:[])},An=(e,t,s)=>{if(e==="")return p();let{words:n,malformedAt:r}=k(e,{quotes:"kept"}),o=[...t??[]];for(let i of n){let a=xn(i.text,s);if(a===null)return O(t,e,Cn);o.push(a)}return r===null?b(o):O(t,e,"a list of words: it ends in a backslash")},ec=/^0*[0-7]{1,4}$/,Rn=(e,t,s)=>ec.test(e)?v(Number.parseInt(e,8)):h(t,e,`an octal mode such as ${s.directive.name==="UMask"?"0077":"0750"}`);var En=(e,t)=>typeof e=="string"?e:e(t),E="a text with known specifiers: write %% for a percent sign";function g(e,t,{empty:s="resets",specifiers:n="kept",suggestions:r}={}){return(o,i,a)=>{if(o===""&&s==="resets")return p();let l=n==="expanded"?S(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return v(c);let d=typeof l=="string"?En(t,a):E;return a.directive.fatal?O(i,o,d):h(i,o,d,r===void 0?void 0:()=>r(o,a))}}function U(e,t,s){let{empty:n="resets",specifiers:r="kept",malformed:o="rest-ignored",suggestions:i}=s;return(a,l,c)=>{if(a===""&&n==="resets")return p();let{words:d,malformedAt:m}=k(a,s),f=[...l??[]],_=[];for(let{text:I,start:Pe,end:La}of d){let mt=r==="expanded"?S(I,c):I,ts=typeof mt=="string"?e(mt,c):null;if(ts!==null)f.push(ts);else{let Ba=typeof mt=="string"?En(t,c):E;_.push({start:Pe,end:La,effect:"word-ignored",expected:Ba,...i===void 0?{}:{suggestions:()=>i(I,c)}})}}return m!==null&&_.push({start:m,end:a.length,effect:o,expected:"a word with closed quotes"}),b(f.length===0?void 0:f,_)}}function X(e,t,s={}){let n=g(e,t,s);return(r,o,i)=>{let{effect:a,value:l,faults:c}=n(r,void 0,i);return a==="reset"?p():l===void 0?{effect:a,value:o,faults:c}:b([...o??[],l],c)}}var _t=1e6,tc=2**64,Fn=new Map;function sc({facts:e}){let t=Fn.get(e.table);if(t!==void 0)return t;let s=new Map(L(_s,2,e.table).map(([n="",r=""])=>[n,Number(r)]));return Fn.set(e.table,s),s}var nc=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function J(e,t,s){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let n=e.trimEnd(),r=0;do{let o=nc.exec(n);if(o===null)return null;let[i,a="",l]=o;n=n.slice(i.length);let c=t;for(let[d,m]of sc(s))if(n.startsWith(d)){n=n.slice(d.length),c=m;break}if(r+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,r>=tc)return null}while(n!=="");return r}var In="a time span such as 90s, 5min or 1h 30min",rc=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function oc(e,t){let s=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return s===null?J(e,1/1e3,t):Number(s[1])/1e3}var Ge=(e,t)=>t.directive.name==="TimerSlackNSec"?oc(e,t):e.trim()===""?null:J(e,_t,t),ic=g(Ge,In,{empty:"read"}),ac=g(Ge,In),Tn=(e,t,s)=>(rc.has(s.directive.name)?ac:ic)(e,t,s);var lc=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),cc=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function $e(e){let t=e.toLowerCase(),s=cc.findIndex(n=>n===t||n.slice(0,3)===t);return s<0?null:s}var Ye="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",Nn=new RegExp(`^(${Ye}(?:(?:\\.\\.|-)${Ye})?(?:,${Ye}(?:(?:\\.\\.|-)${Ye})?)*),?(?= |$)`,"i"),dc=e=>e.split(",").every(t=>{let[s="",n]=t.split(/\.\.|-/);return n===void 0||($e(s)??0)<=($e(n)??0)}),Mn={lowest:1970,highest:2199,fractions:!1},uc={lowest:1,highest:12,fractions:!1},mc={lowest:1,highest:31,fractions:!1},pc={lowest:0,highest:23,fractions:!1},fc={lowest:0,highest:59,fractions:!1},gc={lowest:0,highest:59.999999,fractions:!0},yc=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,hc=e=>e<70?e+2e3:e<100?e+1900:e;function bc(e,t){let[,s,n,r]=yc.exec(e)??[];if(s===void 0||!t.fractions&&[s,n,r].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===Mn?hc(Number(c)):Number(c),i=o(s);if(i<t.lowest||i>t.highest)return!1;let a=n===void 0?null:o(n);if(a!==null&&(a<i||a>t.highest))return!1;if(r===void 0)return!0;let l=Number(r);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}var de=(e,t)=>e==="*"||e.split(",").every(s=>bc(s,t));function Dn(e){let t=/^(.*)~([^~-]*)$/.exec(e),s=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(s.length<2||s.length>3)return!1;let[n="",r="",o="*"]=[...s].reverse();return de(n,mc)&&de(r,uc)&&de(o,Mn)}function On(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[s="",n="",r="0"]=t;return de(s,pc)&&de(n,fc)&&de(r,gc)}var Sc="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",vc=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${Sc})$`);function Pc(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let s=vc.exec(t);if(s!==null&&t.slice(0,s.index).trim()!==""&&!Nn.test(t.slice(s.index+1))&&(t=t.slice(0,s.index).trim()),lc.has(t.toLowerCase()))return!0;let n=Nn.exec(t);if(n!==null){if(!dc(n[1]??""))return!1;if(t=t.slice(n[0].length).trim(),t==="")return!0}let r=t.split(/ +/);return r.length===1?Dn(t)||On(t):r.length===2&&Dn(r[0]??"")&&On(r[1]??"")}function _c(e){let[,t="",s,n,r]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(s===void 0)return!1;let o=(new Date(Date.UTC(Number(s),Number(n)-1,Number(r))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return($e(a)??0)<=o&&o<=($e(l)??6)})}var wc="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",Cc="a time span such as 15min or 1h 30min",xc=1e6;function kc(e,t){if(t.directive.name==="OnCalendar")return Pc(e)?{kind:"calendar",event:e}:null;let s=J(e,xc,t);return s===null?null:{kind:"span",microseconds:s}}var Un=(e,t,s)=>{if(e==="")return p();let n=S(e,s);if(typeof n!="string")return h(t,e,E);let r=kc(n,s);if(r===null)return h(t,e,s.directive.name==="OnCalendar"?wc:Cc);let o=r.kind==="calendar"&&s.facts.behaviour.warnsOfWeekdays&&_c(r.event);return b([...t??[],r],o?[{start:0,end:e.length,effect:"warned",expected:"a date that falls on this weekday: the timer will never elapse"}]:[])};var Ln=X((e,t)=>{let s=S(e.replace(/^\|?!?/,""),t);return typeof s=="string"&&s.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),Bn=X((e,t)=>typeof S(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,E);function N(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(s=>s!==""&&s!==".");return t.includes("..")?null:`/${t.join("/")}`}function qe(e,t){let s=S(e,t);return typeof s=="string"?N(s):null}var He='an absolute path without ".."',Ac=new Set(["EnvironmentFile"]),Wn=(e,t,s)=>{if(e==="")return p();let n=Ac.has(s.directive.name)&&e.startsWith("-"),r=S(n?e.slice(1):e,s);if(r===""&&!n)return p();let o=typeof r=="string"?N(r):null;return o!==null?v(o):s.directive.fatal?O(t,e,He):h(t,e,He)},Rc=/^-?\+?/;function Ec(e,t){let s=Rc.exec(e.text)?.[0]??"",n=qe(e.text.slice(s.length),t);return n===null?null:{path:n,optional:s.includes("-"),belowRoot:s.includes("+")}}var Fc=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),Vn=(e,t,s)=>{if(e==="")return p();if(Fc.has(s.directive.name)){let a=qe(e,s);return a===null?h(t,e,He):b([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:n,malformedAt:r}=k(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of n){let l=Ec(a,s);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:He}):o.push(l)}return r!==null&&i.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),b(o,i)},Kn=(e,t,s)=>{if(e==="")return p();let n=e.startsWith("-"),r=n?e.slice(1):e;if(r==="~")return v({kind:"home"});let o=qe(r,s);if(o!==null)return v({kind:"path",path:o});let i='an absolute path without "..", or ~';return n?h(t,e,i):O(t,e,i)},Ic=["/dev/","/run/systemd/inaccessible/"];function Tc(e,t){let s=S(e,t);if(typeof s!="string")return null;if(s.startsWith("block-")||s.startsWith("char-"))return s;let n=N(s);return n!==null&&(n==="/dev"||Ic.some(r=>n.startsWith(r)))?n:null}var Gn=(e,t,s)=>{if(e==="")return p();let[n]=k(e,{quotes:"removed"}).words;if(n===void 0)return h(t,e,'a device and its access, such as "/dev/null rw"');let r=e.slice(n.end).trim(),o=Tc(n.text,s);return o===null?h(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(r)?b([...t??[],{device:o,access:r}]):h(t,e,"a device with an access out of the letters r, w and m")},Yn=(e,t,s)=>{if(e==="")return p();let n=[...t??[]],r=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=qe(i.replaceAll("\\:",":"),s);l===null?r.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):n.push(l),o=a+1}return b(n,r)};var F=(e,t)=>s=>{let n=Y(s);return n!==null&&n>=e&&n<=t?n:null},Nc=2**32-1,$n=2**64,re=(e,t)=>e.trimStart().startsWith("-")?null:F(0,Nc)(e,t),je=(e,t)=>e.trimStart().startsWith("-")?null:F(0,$n-2049)(e,t),Ct=F(-(2**31),2**31-1),Dc=/^(\d+)(?:\.(\d{1,2}))?%$/,Oc=/^(\d+)(?:\.(\d))?‰$/,Mc=/^(\d+)‱$/;function Hn(e){let[,t,s=""]=Dc.exec(e)??[];if(t!==void 0)return wt(Number(t)*100+Number(s.padEnd(2,"0")));let[,n,r=""]=Oc.exec(e)??[];if(n!==void 0)return wt(Number(n)*10+Number(r||"0"));let[,o]=Mc.exec(e)??[];return o===void 0?null:wt(Number(o))}var wt=e=>e<=2**31-1?e:null;function ue(e){let t=Hn(e);return t!==null&&t<=1e4?t:null}var Uc={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},Lc=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function me(e,t){let s=e,n=0,r=Number.POSITIVE_INFINITY;do{let o=Lc.exec(s);if(o===null)return null;let[i,a="",l="",c=""]=o,d=Uc[c]??0;if(d>=r)return null;let m=t**d;if(n+=Number(a)*m+(l===""?0:Math.floor(+`0.${l}`*m)),n>=$n)return null;r=d,s=s.slice(i.length)}while(s!=="");return n}var qn="a size in bytes, such as 512M or 2G",jn=g(re,"a whole number from 0 up",{empty:"read"}),zn=g(Ct,"a whole number",{empty:"read"}),Xn=g(F(-(2**63),2**63-1025),"a whole number",{empty:"read"}),xt=g(e=>me(e,1024),qn,{empty:"read"}),Bc=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),kt=g((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=ue(e),n=s??me(e,1024);return n===null||n===0&&!Bc.has(t.name)?null:s===null?n:-s},`${qn}, a percentage of the memory, or infinity`),Jn=g((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=ue(e);if(s!==null)return-s;let n=je(e,t);return n===null||n===0?null:n},"a number of tasks from 1 up, a percentage, or infinity"),Zn=g(e=>{let t=Hn(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var er=g(F(-20,19),"a nice level from -20 to 19"),tr=g(F(-1e3,1e3),"a number from -1000 to 1000"),sr=g(F(0,99),"a priority from 0 to 99",{empty:"read"}),nr=g(F(0,7),"a priority from 0 to 7"),Z=(e,{empty:t,highest:s=-1})=>g((n,r)=>{if(r.facts.words(e).includes(n))return n;let o=re(n,r);return o!==null&&o<=s?n:null},({facts:n})=>`one of ${n.words(e).join(", ")}`,{empty:t,suggestions:(n,{facts:r})=>w(n,r.words(e),2)}),Vc=2**31-1,rr=Z("schedulingPolicies",{empty:"resets",highest:Vc}),or=(e,t,s)=>Z("ioSchedulingClasses",{empty:"resets",highest:s.facts.behaviour.highestIoClass})(e,t,s),Qn=8191,Kc=/^(\d+)(?:-(\d+))?$/;function Gc(e){let t="a list of numbers and ranges, such as 0-3 8",{words:s,malformedAt:n}=k(e.replaceAll(","," "),{quotes:"removed"});if(n!==null)return t;for(let r of s){let[,o,i=o]=Kc.exec(r.text)??[],a=o===void 0?Y(r.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>Qn)return`a list of numbers up to ${Qn}`}return null}var Yc={CPUAffinity:"numa",NUMAMask:"all"},Re=(e,t,s)=>{if(e==="")return p();if(e===Yc[s.directive.name])return v([e]);let n=S(e,s),r=typeof n=="string"?Gc(n):"a text with known specifiers";return r===null?b([...t??[],e]):h(t,e,r)},ir=(e,t,{facts:s})=>{if(e==="")return p();let n=s.words("coredumpFilters"),r=e.split(/[ \t]+/),o=r.find(i=>!n.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?h(t,e,`a mask in hexadecimal, or words out of ${n.join(", ")}`,()=>w(o,n,2)):b([...t??[],...r])},ar=e=>e===""?p():v(e.split(/[ \t]+/)),lr=Z("personalities",{empty:"resets"}),cr=g((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let s=Y(e);return s!==null&&s>=1&&s<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>w(e.toUpperCase(),t.errnoNames,2)});function Xe(e){let t=[""];for(let s=0;s<e.length;s+=1){let n=e.charAt(s);n===":"?t.push(""):n==="\\"&&e.charAt(s+1)===":"?(t[t.length-1]+=":",s+=1):t[t.length-1]+=n}return t}var ze=(e,t)=>{let s=S(e,t);return typeof s=="string"?N(s):null},Hc=new Set([void 0,"","rbind","norbind"]);function qc(e,t){let[s="",n,r,...o]=Xe(e);if(o.length>0||!Hc.has(r))return null;let i=s.startsWith("-"),a=ze(i?s.slice(1):s,t),l=n===void 0?a:ze(n,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var dr=U(qc,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),ur=U((e,t)=>{let s=e.indexOf(":"),n=ze(s<0?e:e.slice(0,s),t);return n===null?null:{path:n,options:s<0?"":e.slice(s+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),At=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function mr(e,t){for(let s=0;s<e.length;s+=2){let n=e[s]??"",r=e[s+1],o=r===void 0?n:r;if(r!==void 0&&!At.has(n))return`one of the partitions ${[...At].join(", ")}`;if(typeof S(o,t)!="string")return E}return null}var jc=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function pr(e,t){let s=(r,o)=>{let i=ze(r,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&jc(i,e===1)?null:i},n=(r,o)=>{let[i="",...a]=Xe(r.text).filter(d=>d!==""),l=s(i.replace(/^-/,""),o),c=e===2?s(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:mr(a,o)}};return(r,o,i)=>{if(r==="")return p();let{words:a,malformedAt:l}=k(r,{quotes:"removed",escapes:"kept"}),c=[...o??[]],d=[];for(let m of a){let{image:f,fault:_}=n(m,i);f!==null&&c.push(f),_!==null&&d.push({start:m.start,end:m.end,effect:"word-ignored",expected:_})}return l!==null&&d.push({start:l,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),b(c.length===0?void 0:c,d)}}var fr=pr(2,"IMAGE:TARGET with absolute paths"),gr=pr(1,"an absolute path of an image"),yr=(e,t,s)=>{if(e==="")return p();let{words:n,malformedAt:r}=k(e,{quotes:"removed"});if(r!==null)return h(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of n){let d=a.indexOf(":"),m=mr(d<0?[a]:[a.slice(0,d),a.slice(d+1)],s);m===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:m})}return v(i,o)},zc=/^(?:[0-9a-fA-F]{2})+$/,Xc=32,hr=g(e=>e.startsWith("/")||zc.test(e)&&e.length>=Xc?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),Rt=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},br=g(e=>e.startsWith("/")||e.startsWith("base64:")&&Rt(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),Jc=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),Zc=/^(?:read-only|growfs)-(?:on|off)$/;function Qc(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(s=>{let n=s.indexOf("=");if(n<0)return!1;let r=s.slice(0,n).trim();return r!==""&&!At.has(r)?t:s.slice(n+1).split("+").every(o=>t||Jc.has(o.trim())||Zc.test(o.trim()))})}var Sr=g((e,{facts:t})=>Qc(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),Et=Z("mountPropagations",{empty:"resets"}),vr=g(e=>z(e),"a boolean (yes or no)"),Pr=g(e=>e,E,{specifiers:"expanded"});function _r(e,t){let s=S(e,t);if(typeof s!="string"||s.startsWith("/"))return null;let n=s.split("/").filter(r=>r!==""&&r!==".");return n.length===0||n.includes("..")?null:n.join("/")}function td(e,t){let[s="",n="",r="",...o]=Xe(e),i=_r(s,t);if(i===null||i.split("/")[0]==="private"||o.length>0||r!==""&&r!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(n==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:_r(n,t);return a===null?null:{path:i,link:a}}var wr=U(td,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var Cr=/^[A-Za-z_][A-Za-z0-9_]*$/,sd=/^[A-Za-z_][A-Za-z0-9_]*=/,xr=e=>sd.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function Ft(e,t,s){let n=(r,o)=>{let i=s?S(r,o):r;return typeof i!="string"?E:e(i)?null:t};return(r,o,i)=>{if(r==="")return p();let a=[...o??[]],l=[],c=G(r,0);for(;c<r.length;){let d=ke(r,c);if(d===null||d.unknownEscape){let f=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:r.length,effect:"rest-ignored",expected:f});break}let m=n(d.text,i);m===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:m}),c=G(r,d.end)}return b(a,l)}}var kr="the name of a variable",Ar=Ft(xr,"NAME=value: quote a value that has blanks, and leave none around the =",!0),nd=Ft(e=>Cr.test(e),kr,!0),rd=Ft(e=>Cr.test(e)||xr(e),`${kr}, or NAME=value`,!0),Rr=(e,t,s)=>(s.directive.name==="UnsetEnvironment"?rd:nd)(e,t,s);var od=255,It=e=>e.length<=od&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),id=/^(file|append|truncate):(.*)$/;function ad(e,t,s){let n=s.facts.words(t),[,r="",o=""]=id.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=S(i??o,s);return typeof a!="string"?E:i!==null?It(a)?null:"fd: and the name of a file descriptor":r!==""&&n.includes(r)?N(a)===null?`${r}: and an absolute path`:null:n.includes(e)?null:`one of ${n.join(", ")}`}var Fr=(e,t)=>(s,n,r)=>{let o=ad(s,e,r);if(o!==null)return h(n,s,o,()=>w(s,r.facts.words(e),2));let i=t.includes(s)?[{start:0,end:s.length,effect:"warned",expected:"a word of today: systemd takes it for journal"}]:[];return v(s,i)},Ir=Fr("execInputs",[]),Tr=Fr("execOutputs",["syslog","syslog+console"]),Nr=g(e=>It(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),ld=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,Dr=(e,t,s)=>{if(e==="")return p();if(/\\./.test(e.replace(ld,"")))return h(t,e,"a text with known escape sequences: write \\\\ for a backslash");let n=S(e,s);return typeof n=="string"?b(`${t??""}${n}
`):h(t,e,E)},Or=(e,t)=>e===""?p():Rt(e)?b(`${t??""}${e}`):h(t,e,"data in Base64"),Er=new Set(["read-only","append","truncate","graceful"]),cd=["read-only","append","truncate"],Mr=(e,t)=>{if(e==="")return p();let[s="",n="",r="",...o]=e.split(":"),i=r===""?[]:r.split(",");return!(s.startsWith("/")&&It(n)&&o.length===0&&i.every(l=>Er.has(l)))||i.filter(l=>cd.includes(l)).length>1?h(t,e,`an absolute path, a name and options out of ${[...Er].join(", ")}, joined by colons`):b([...t??[],e])},Ur=(e,t,s)=>{if(e==="")return p();let n=S(e,s);if(typeof n!="string")return h(t,e,E);let r=N(n.startsWith("/")?n:`/run/${n}`),{pathsInApi:o}=s.facts.behaviour;return r===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:v(r,Tt(e,r,s))};function Tt(e,t,{facts:s}){return!s.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t)?[]:[{start:0,end:e.length,effect:"warned",expected:`where this lies today: write ${t.slice(4)}`}]}var ud=F(1,65535),Lr=107,Br=/^(?:\d{1,10})?$/,Wr=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function md(e,t){let s=ud(e,t);if(s!==null)return{family:"inet6",port:s};let[,n,r=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(n!==void 0){let l=Wr(r);return Ue(n)?.family===6&&!n.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=Wr(e.slice(o+1)),a=e.slice(0,o);return Ue(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function pd(e,{facts:t}){let[,s="",n="",r=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return r===""||s!==""&&!t.behaviour.vsockTypes?null:Br.test(n)&&Br.test(r)?{family:"vsock",port:null}:null}function fd(e,t){return e.startsWith("/")?e.length<=Lr?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=Lr?{family:"unix",port:null}:null:e.startsWith("vsock")?pd(e,t):md(e,t)}var gd=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function yd(e){let[,t="",s]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return gd.has(t)&&(s===void 0||/^\d+$/.test(s))?{family:"netlink",port:null}:null}var Vr=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function hd(e,{directive:t,facts:s}){let n=N(e);return n===null||s.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?null:{family:"file",port:null}}var bd={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function Sd(e,t){let{name:s}=t.directive;if(Vr.has(s))return hd(e,t);if(s==="ListenNetlink")return yd(e);let n=fd(e,t);return s==="ListenSequentialPacket"&&n?.family!=="unix"?null:n}var Kr=(e,t,s)=>{if(e==="")return p();let{name:n}=s.directive,r=S(e,s);if(typeof r!="string")return h(t,e,E);let o=Sd(r,s);if(o===null)return h(t,e,bd[n]??(Vr.has(n)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||n==="ListenFIFO"?Tt(e,r,s):[];return b([...t??[],{directive:n,address:r,...o}],i)},vd=15,Pd=127,_d=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,wd=new Set(["all","default",".",".."]),Je=(e,t)=>_d.test(e)&&!wd.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?Pd:vd),Gr=g(e=>e==="*"||Je(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),Yr=g(e=>Je(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),Cd={132:"sctp",136:"udplite",262:"mptcp"},$r=g((e,{facts:t})=>{let s=Cd[e]??e;return t.words("socketProtocols").includes(s)?s:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),Hr=g(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function Xr(e,t){return(s,n,r)=>{if(s==="")return p();let o=s.startsWith("~"),i=o?1:0,a=n?.mode??(o?"deny":"allow"),l=new Set(n?.names),c=[],{words:d,malformedAt:m}=k(s.slice(i),{quotes:"removed"});for(let f of d)e(f.text,r)?a==="deny"===o?l.add(f.text):l.delete(f.text):c.push({start:f.start+i,end:f.end+i,effect:"word-ignored",expected:t});return m!==null&&c.push({start:m+i,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),b({mode:a,names:l},c)}}var kd=15,Jr=Xr((e,{facts:t})=>Je(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=kd),"the name of a network interface"),Zr=Xr((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),Ad=["tcp","udp"],Rd=["ipv4","ipv6"];function Ed(e,{facts:t}){if(e==="any")return!0;let[,s,n=s]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],r=t.behaviour.bindsPortZero?0:1;return s!==void 0&&Number(s)>=r&&Number(s)<=Number(n)&&Number(n)<=65535}function Fd(e,t){let s=e.split(":");return s.length>3?!1:(Rd.includes(s[0]??"")&&s.shift(),Ad.includes((s[0]??"").toLowerCase())&&s.shift(),s.length===0?!0:s.length===1&&Ed(s[0]??"",t))}var Qr=X((e,t)=>Fd(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),qr=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function jr(e){let[t="",s="",n="",r="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(s)&&qr.test(n)&&qr.test(r)&&o.length===0}var eo=(e,t)=>{if(e==="")return p();let{words:s}=k(e,{quotes:"removed"}),n=s.filter(r=>!jr(r.text)).map(r=>({start:r.start,end:r.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return b([...t??[],...s.filter(r=>jr(r.text)).map(r=>r.text)],n)},to=(e,t,{facts:s})=>{if(e==="")return p();let n=s.words("cgroupControllers"),r=e.split(/[ \t]+/),o=r.find(i=>!n.includes(i));return o===void 0||r.some(i=>n.includes(i))?b([...t??[],...r]):h(t,e,`one or more of ${n.join(", ")}`,()=>w(o,n,2))},Id=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),so=X((e,t)=>{let s=e.indexOf(":"),n=s<0?null:S(e.slice(s+1),t);return Id.has(e.slice(0,s))&&typeof n=="string"&&N(n)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),Td=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),no=g((e,{name:t,facts:s})=>{let n=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&Td(e)&&!s.words("cgroupControllers").includes(n)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),zr=["extensions","credentials"],ro=g(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>zr.includes(t))?e:null,`a boolean, or one or more of ${zr.join(", ")}`);var Ze=(e,t,s)=>{if(e==="")return p();let n=e.startsWith("-"),r=S(n?e.slice(1):e,s);return typeof r=="string"?v({label:r,optional:n}):n?h(t,e,E):O(t,e,E)};var ao=F(1,1e4),lo=F(10,1e3),co=g((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:ao(e,t),"a weight from 1 to 10000"),Qe=(e,t)=>(s,n,r)=>{let o=e(s,n,r);return{...o,faults:[...o.faults,{start:0,end:s.length,effect:"warned",expected:`read for much longer: write ${t} instead`}]}},uo=g(lo,"a weight from 10 to 1000"),mo=Qe(g(F(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),Dd=Qe(kt,"MemoryMax="),po=(e,t,s)=>(s.directive.name==="MemoryLimit"?Dd:kt)(e,t,s),Nt=1e6,Od=-20,Md=19;function Ud(e,t){let s=/^[+-]/.test(e),n=s?Ct(e,t):je(e,t);return n===null?null:s?n<Od||n>Md?null:20-n:n<=40?n:null}function oo(e,t,s){if(t==="nice")return Ud(e,s);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return me(e,1024);if(t==="seconds"){let n=J(e,Nt,s);return n===null?null:Math.ceil(n/Nt)}return t==="microseconds"?J(e,1,s):je(e,s)}var Ld={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},io=({directive:e,facts:t})=>L(Ps,2,t.table).find(([s])=>`Limit${s}`===e.name)?.[1]??"count",fo=g((e,t)=>{let s=io(t),[n="",r=n,...o]=e.split(":");if(o.length>0||n===""||r==="")return null;let i=oo(n,s,t),a=oo(r,s,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>Ld[io(e)]??"a number",{empty:"read"}),Ee=(e,t)=>(s,n,r)=>{if(s==="")return p();let[o]=k(s,{quotes:"removed"}).words,i=o===void 0?null:S(o.text,r),a=o===void 0?null:e(s.slice(o.end).trimStart(),r);return typeof i!="string"||a===null?h(n,s,t):b([...n??[],{device:i,limit:a}])},go=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:me(e,1e3);return t===0?null:t},yo='a device and a limit, such as "/dev/sda 5M"',ho=Ee(go,yo),bo=Qe(Ee(go,yo),"IOReadBandwidthMax= or IOWriteBandwidthMax="),So=Ee(ao,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),vo=Qe(Ee(lo,"a device and a weight from 10 to 1000"),"IODeviceWeight="),Po=Ee((e,t)=>J(e,Nt,t),'a device and a time span, such as "/dev/sda 25ms"'),_o=g(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=ue(e);return t===null?me(e,1024):-t},"a size such as 5G, a percentage, or off"),wo=g((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:re(e,t),"a whole number from 0 up, or infinity");var Co=Z("logLevels",{empty:"read",highest:7}),xo=Z("logFacilities",{empty:"read",highest:127}),Wd=/^[A-Z][A-Z0-9_]{0,63}=/,ko=U(e=>Wd.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),Vd=255,Kd=Vd-25-40,Ao=g(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Kd?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),Ro=(e,t)=>e===""?p():e==="~"?h(t,e,"a regular expression"):b([...t??[],e]);var Yd=g((e,t)=>{let s=Ge(e,t);return s!==null&&s>=_t&&s!==Number.POSITIVE_INFINITY?s:null},"a time span of at least 1s"),$d=new Set(["service","slice","scope"]),Dt=e=>(t,s,n)=>$d.has(n.name.type)?e(t,s,n):h(s,t,"possible in units of this type"),Eo=Dt(Yd),Fo=Dt(g(ue,"a percentage up to 100%")),Hd=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),qd=Dt(Pt),Io=(e,t,s)=>(Hd.has(s.directive.name)?qd:Pt)(e,t,s);var jd=34,To=64,zd=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function Do(e,t){let s=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(s))return!0;let[,n,r="",o="0"]=zd.exec(s)??[];if(n!==void 0){let i=To-jd;return Number(o)<=i&&r!==(n==="MIN"?"-":"+")}return s===e&&F(1,To)(e,t)!==null}var Oo=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),Xd=(e,t)=>w(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,Oo(t),1),Mo=g((e,t)=>Do(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:Xd}),No=({facts:e})=>L(ps,2,e.table).map(([t=""])=>t),Uo=F(0,255),Lo=g(Uo,"an exit status from 0 to 255"),Bo=U((e,t)=>Uo(e,t)!==null||No(t).includes(e)||Do(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>w(e.toUpperCase(),[...No(t),...Oo(t)],2)});var Wo=255,Zd=U(e=>e.length<=Wo?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),Vo=e=>{let t=Ce(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Wo?t:null},Qd={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},Ko=(e,t,s)=>{let n=Zd(e,t,s),r=Qd[s.directive.name];return r===void 0?n:{...n,faults:[...n.faults,{start:0,end:e.length,effect:"warned",expected:`read for much longer: write ${r}=`}]}},Go=g(e=>{let t=Vo(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),Yo=U(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),$o=g((e,{directive:t})=>{let s=Vo(e);return s===null?null:t.name!=="Service"||s.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),Ho=["http://","https://","file:/","info:","man:"];function eu(e){let t=Ho.find(s=>e.startsWith(s));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var qo=U((e,t)=>{let s=S(e,t);return typeof s!="string"?null:eu(s)||s===""?s:null},`a URL that begins with ${Ho.join(", ")}`,{quotes:"removed"}),tu=/^[A-Za-z_-][A-Za-z0-9_-]*$/,su=/^[A-Za-z0-9_-]+$/,nu=255,jo=g(e=>{let t=e.startsWith(":"),s=(t?e.slice(1):e).split(".");return s.length>1&&e.length<=nu&&s.every(r=>(t?su:tu).test(r))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var et=e=>e===""?p():v(e),zo=X(e=>e,""),Xo={"allowed-cpuset":Re,"bind-mounts":dr,"bind-network-interface":Yr,"blockio-bandwidth":bo,"blockio-device-weight":vo,"blockio-weight":uo,"bpf-delegate-attachments":et,"bpf-delegate-commands":et,"bpf-delegate-maps":et,"bpf-delegate-programs":et,"bpf-foreign-program":so,"bus-name":jo,bytes:xt,"bytes-or-percent":po,"cgroup-nft-set":eo,"cgroup-socket-bind":Qr,"colon-separated-paths":Yn,"concurrency-max":wo,"condition-path":Ln,"condition-string":Bn,"cpu-set":Re,"cpu-shares":mo,"delegate-subgroup":no,"directory-list":wr,"disable-controllers":to,enum:Io,"environment-assignments":Ar,"environment-names":Rr,"exec-apparmor-profile":Ze,"exec-coredump-filter":ir,"exec-cpu-affinity":Re,"exec-cpu-sched-policy":rr,"exec-cpu-sched-prio":sr,"exec-input":Ir,"exec-input-data":Or,"exec-input-text":Dr,"exec-io-class":or,"exec-io-priority":nr,"exec-mount-apivfs":vr,"exec-mount-flags":Et,"exec-mount-propagation-flag":Et,"exec-nice":er,"exec-oom-score-adjust":tr,"exec-output":Tr,"exec-quota":_o,"exec-root-hash":hr,"exec-root-hash-sig":br,"exec-selinux-context":Ze,"exec-smack-process-label":Ze,"exit-status":Lo,"exit-status-set":Bo,"extension-images":gr,fdname:Nr,"filesystem-set":Zr,"iec-size-long":xt,"image-policy":Sr,integer:zn,"integer-or-percent":Jn,"io-device-latency":Po,"io-device-weight":So,"io-limit":ho,"job-mode-isolate":Ae,"log-extra-fields":ko,"log-facility":xo,"log-filter-patterns":Ro,"log-level":Co,"log-namespace":Ao,long:Xn,"luo-sessions":zo,"managed-oom-mem-pressure-duration-sec":Eo,"managed-oom-mem-pressure-limit":Fo,"managed-oom-rules":zo,"mount-images":fr,"mount-node":Pr,"numa-mask":Re,"open-file":Mr,percent:Zn,personality:lr,"pid-file":Ur,"resource-limit":fo,"restrict-network-interfaces":Jr,"root-image-options":yr,securebits:ar,"service-refresh-on-reload":ro,"service-sockets":Yo,signal:Mo,"slice-name":Go,"socket-address":Kr,"socket-bindtodevice":Gr,"socket-protocol":$r,"swap-priority":g(F(-1,32767),"a number from -1 to 32767"),"syscall-errno":cr,"time-span":Tn,"timer-spec":Un,"tmpfs-mounts":ur,"tty-size":g(re,"a whole number from 0 up"),"unit-name":$o,"unit-names":Ko,"unsigned-integer":jn,"url-list":qo,weight:co,xattr:Hr};var ou=4095;function iu(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=ou:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function au(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let s=t.syscalls.bitOf.get(e);if(s===void 0)return null;let n=ne(t.syscalls.names.length);return we(n,s),n}var Jo=e=>{let t=e.named.slice();return Ve(t,e.actioned),{...e,allowed:t}};function lu(e,{facts:t,directive:s}){let n=t.syscalls.names.length,r={mode:e?"deny":"allow",named:ne(n),actioned:ne(n)},o=t.syscalls.group("@default");return!e&&s.name==="SystemCallFilter"&&o!==void 0&&le(r.named,o),r}function cu(e,t,s,{facts:n,directive:r}){let o=r.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!iu(a,n))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!s)return{expected:"possible without ~: an allowed call takes no error number"};let l=au(i,n);return l===null?du(i,n):(s===(e.mode==="deny")||a!==null?le(e.named,l):Ve(e.named,l),e.mode==="allow"&&a!==null?le(e.actioned,l):Ve(e.actioned,l),null)}function du(e,{syscalls:t}){return e.startsWith("@")?{expected:se(e,"a system-call group"),suggestions:()=>w(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:se(e,"a system call"),suggestions:()=>w(e,t.bitOf.keys(),2)}}var Zo=(e,t,s)=>{if(e==="")return p();let n=e.startsWith("~"),r=n?1:0,o=t===void 0?lu(n,s):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=k(e.slice(r),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let d=cu(o,c,n,s);d!==null&&l.push({start:r+c.start,end:r+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:r+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?v(Jo(o),l):b(Jo(o),l)},oe=e=>e!==void 0&&(e.mode==="allow"||!Js(e.named)),Qo=(e,t,{facts:s})=>{if(e==="")return p();let{words:n,malformedAt:r}=k(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of n)s.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>w(a.text,s.syscallArchitectures,2)});return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),b(i,o)};var uu=new Set(["TCPCongestion","ExtraOptions"]),ei=(e,t,s)=>{if(e==="")return p();if(uu.has(s.directive.name))return v(e);let n=S(e,s);return typeof n=="string"?v(n):h(t,e,"a text with known specifiers: write %% for a percent sign")},ti=(e,t,{directive:s})=>s.status===null?{effect:"none",value:void 0,faults:_e}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},si=e=>e===""?p():v(e);var mu={...Xo,"address-family-set":Pn,boolean:Ae,"boolean-or-controllers":vn,"capability-set":on,credential:un,"device-rule":Gn,"exec-command":yn,"install-only":si,"ip-prefix-set":rs,"namespace-set":_n,obsolete:ti,path:Wn,"path-list":Vn,string:ei,"syscall-architectures":Qo,"syscall-filter":Zo,tristate:Sn,umask:Rn,"user-or-group":kn,"user-or-group-list":An,"working-directory":Kn},pu=e=>e===""?p():v(e),ni=e=>mu[e]??pu;function pe(e,t){let{assignments:s,steps:n}=e;for(;n.length<s.length;){let r=s[n.length];if(r===void 0)break;let{directive:o,node:i}=r,a=ni(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,n.push({assignment:r,effect:a.effect,faults:a.faults})}return e}function D(e,t){let s=e.settings.get(t);return s===void 0?void 0:pe(s,e)}function fe(e){let t=[],s=[];for(let{assignment:n,effect:r}of e.steps){if(r==="none"||r==="refuse"){s.push(n);continue}r!=="add"&&(s.push(...t),t=[]),t.push(n)}return{made:t,lost:s}}function Ot(e,t){if(e.pieces===null)return e.valueStart+t;let s={logical:0,source:e.valueStart};for(let n of e.pieces){if(n.logical>t)break;s=n}return s.source+t-s.logical}function ge(e,t){for(let s of e.settings.values())for(let n of pe(s,e).steps)t(n)}var ie=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function tt(e,t,s){return s<=t?ie(e):{start:Ot(e,t),end:Ot(e,s-1)+1}}var fu=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAccounting IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,Mt=new Set(fu.split(/\s+/).filter(e=>e!==""));var ri=new WeakMap;function ye(e,t){let s=ri.get(e.facts)??new Map;ri.set(e.facts,s);let n=`${e.name.type} ${t.section} ${t.node.key}`,r=s.get(n)??gu(e,t);return s.set(n,r),r}function gu(e,{section:t,node:s}){let n=yt(t,s.key);if(n!==null&&n>e.facts.version)return{kind:"too-new",since:n};let r=e.facts.directives.sectionsWith(s.key);if(r.length>0){let a=r.filter(l=>ae(e.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:r}}let o=qs(s.key)[0],i=o===void 0?null:yt(o,s.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:w(s.key,e.facts.directives.namesIn(t),2)}}function Q(e,t=[]){return Mt.has(e)||t[0]!==void 0&&Mt.has(t[0])}var yu=/[ \t][#;]/,oi=T({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":"systemd drops the rest of this line from here on: it is not {expected}","silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:'systemd warns of this value: "{value}" is not {expected}'},help:"Correct the value.",check({unit:e,report:t}){ge(e,({assignment:s,faults:n})=>{let{directive:r,file:o,node:i}=s;if(r.kind!=="obsolete")for(let a of n){if(a.effect==="unit-refused")continue;let l=a.effect!=="warned"&&Q(r.name),c=a.suggestions?.()??[],d=yu.test(i.value);t({message:a.effect,data:{value:i.value.slice(a.start,a.end),key:r.name,expected:a.expected},file:o,span:tt(i,a.start,a.end),severity:l?"error":"warning",hardeningIgnored:l,...d?{help:"systemd has no comments at the end of a line: move it to a line of its own."}:c.length===0?{}:{help:`Did you mean ${c.join(" or ")}?`}})}})}});var ii=T({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){ge(e,({assignment:s})=>{let{directive:n,file:r,node:o}=s;n.kind!=="obsolete"||n.status===null||t({message:"removed",data:{key:n.name,version:String(e.facts.version)},file:r,span:ie(o)})})}});var ai=T({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let s of e.faults)(s.kind==="no-equals"||s.kind==="no-key"||s.kind==="outside-section")&&t({message:s.kind,file:s.file,span:s.span})}});var li=T({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let n=ye(e,s);if(n.kind!=="too-new")continue;let r=Q(s.node.key);t({message:r?"hardening":"newer",data:{key:s.node.key,version:String(e.facts.version),since:String(n.since)},file:s.file,span:s.span,severity:r?"error":"warning",hardeningIgnored:r})}}});var ci=T({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:s}=e,[n]=e.files;if(s===null||s.kind==="not-found"||n===void 0)return;let r=n.tree.nodes.findLast(i=>i.kind==="section"&&i.name.toLowerCase()===e.name.type),o=r?.kind==="section"?{start:r.nameStart,end:r.nameEnd}:{start:0,end:0};t({message:s.kind==="masked"?"masked":"refused",data:{message:s.message},file:s.at?.file??n,span:s.at?.span??o})}});var di=T({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let n=ye(e,s);if(n.kind!=="misspelt")continue;let{node:r,section:o}=s,i=Q(r.key,n.suggestions),[a]=n.suggestions;t({message:i?"hardening":"misspelt",data:{key:r.key,section:o},file:s.file,span:s.span,severity:i?"error":"warning",hardeningIgnored:i,...a===void 0?{}:{help:`Did you mean ${n.suggestions.map(l=>`${l}=`).join(" or ")}?`}})}}});var ui=T({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}"},help:"Correct the name of the section, or start it with X- if another program reads it.",check({unit:e,report:t}){let s=ae(e.name.type);for(let n of e.faults){if(n.kind!=="unknown-section")continue;let r=n.file.tree.text.slice(n.span.start,n.span.end),[o]=w(r.slice(1,-1).trim(),s,1);t({message:"unknown",data:{section:r,type:e.name.type},file:n.file,span:n.span,help:o===void 0?`A .${e.name.type} unit has ${s.map(i=>`[${i}]`).join(", ")}.`:`Did you mean [${o}]?`})}}});var mi=T({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let s of e.faults)s.kind==="fatal-syntax"&&s.file.role==="drop-in"&&t({message:"syntax",data:{reason:hu[s.reason]},file:s.file,span:s.span});ge(e,({assignment:s,faults:n})=>{let{file:r,node:o}=s;if(r.role==="drop-in")for(let{effect:i,expected:a,start:l,end:c}of n)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(l,c),expected:a},file:r,span:tt(o,l,c)})})}}),hu={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"};var pi=T({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let n=ye(e,s);if(n.kind!=="wrong-section")continue;let r=Q(s.node.key);t({message:r?"hardening":"misplaced",data:{key:s.node.key,section:s.section,sections:n.sections.map(o=>`[${o}]`).join(" or ")},file:s.file,span:s.span,severity:r?"error":"warning",hardeningIgnored:r})}}});var fi=u({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]});var C=(e,t=!1)=>({field:e,badness:({switches:s})=>s[e]===t?1:0}),B=(e,t,s,n)=>({field:e,badness:r=>s[t(r)??""]??n});function gi(e){let t=new WeakMap;return s=>{let n=t.get(s);if(n!==void 0)return n;let r=e(s);return t.set(s,r),r}}var A=(e,t)=>{let s=gi(n=>t.reduce((r,o)=>r|ce(n,o),0n));return{field:e,badness:({boundingSet:n,unit:r})=>(n&s(r.facts))===0n?0:1}},ee=(e,t)=>({field:e,badness:({namespaces:s})=>s===void 0||s.has(t)?1:0}),bu=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],Su=new Map(bu),he=(e,t)=>({field:e,badness:({families:s})=>s===void 0||[...s.families].some(r=>(Su.get(r)??"other")===t)===(s.mode==="allow")?1:0}),W=(e,t)=>{let s=gi(({syscalls:n})=>(n.group(t)??n.native).map((r,o)=>r&(n.native[o]??0)));return{field:e,badness:({syscallFilter:n,unit:r})=>oe(n)?n.mode==="deny"?Xs(n.named,s(r.facts))?0:10:zs(n.allowed,s(r.facts))?9:0:10,variant:({syscallFilter:n})=>oe(n)?`${n.mode}-list`:"none"}};var yi=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function vu({unit:e,privileged:t,ambientSet:s,boundingSet:n}){let{capabilities:r}=e.facts,o=(l,c)=>(l>>BigInt(r.get(c)??0)&1n)===1n;if(t)return yi.some(l=>o(n,l))?[`CapabilityBoundingSet=~${yi.join(" ")}`]:[];let i=[...r.keys()].filter(l=>o(s,l));return i.length===0?["CapabilityBoundingSet="]:[...r.keys()].every(l=>!o(n,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var hi=u({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[A("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),A("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),A("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),A("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),A("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),A("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),A("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),A("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),A("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),A("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),A("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),A("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),A("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),A("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),A("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),A("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),A("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),A("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),A("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),A("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),A("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),A("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),A("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),A("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),A("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),A("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:vu});var bi=u({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[C("Delegate",!0)],advice:()=>["Delegate=no"]});var Si=u({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]});var Pu={none:0,loopback:2,other:5},vi=u({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?Pu[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]});var Pi=u({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[B("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]});var _i=u({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[C("LockPersonality")],advice:()=>["LockPersonality=yes"]});var wi=u({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[C("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var Ci=u({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[C("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var xi=u({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[B("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]});var ki=u({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[C("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var Ai=u({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[C("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var Ri=u({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[C("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var Ei=u({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[C("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var Fi=u({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[C("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var Ii=u({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[B("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var Ti=u({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[C("ProtectClock")],advice:()=>["ProtectClock=yes"]});var Ni=u({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[C("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var Di=u({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[B("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var Oi=u({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[C("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var Mi=u({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[C("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var Ui=u({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[C("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var Li=u({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[C("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var Bi=u({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[B("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var Wi=u({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[B("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var Vi=u({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:s})=>e||t?null:s.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var _u=new Set([1,2,10]),wu=e=>e?.mode==="allow"&&[...e.families].every(t=>_u.has(t)),Ki=u({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[he("RestrictAddressFamilies_AF_INET_INET6","inet"),he("RestrictAddressFamilies_AF_UNIX","unix"),he("RestrictAddressFamilies_AF_NETLINK","netlink"),he("RestrictAddressFamilies_AF_PACKET","packet"),he("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>wu(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]});var Gi=u({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[ee("RestrictNamespaces_user","user"),ee("RestrictNamespaces_mnt","mnt"),ee("RestrictNamespaces_ipc","ipc"),ee("RestrictNamespaces_pid","pid"),ee("RestrictNamespaces_cgroup","cgroup"),ee("RestrictNamespaces_net","net"),ee("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var Yi=u({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[C("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var $i=u({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[C("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var Hi=u({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]});var qi=u({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]});var ji=u({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var zi=[W("SystemCallFilter_swap","@swap"),W("SystemCallFilter_obsolete","@obsolete"),W("SystemCallFilter_clock","@clock"),W("SystemCallFilter_cpu_emulation","@cpu-emulation"),W("SystemCallFilter_debug","@debug"),W("SystemCallFilter_mount","@mount"),W("SystemCallFilter_module","@module"),W("SystemCallFilter_raw_io","@raw-io"),W("SystemCallFilter_reboot","@reboot"),W("SystemCallFilter_privileged","@privileged"),W("SystemCallFilter_resources","@resources")],Cu=["@privileged","@resources"],xu=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function ku(e){let t=e.privileged?Cu:[],s=zi.filter(n=>n.badness(e)!==0).map(xu).filter(n=>!t.includes(n));return oe(e.syscallFilter)?s.length===0?[]:[`SystemCallFilter=~${s.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var Xi=u({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:zi,advice:ku});var Au=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],Ji=u({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>Au.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]});var Zi=u({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:s},n)=>n!==0?"":e.DynamicUser?"dynamic":t!==null&&s.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var Ut=[oi,ii,ai,li,ci,di,ui,mi,pi,fi,hi,bi,Si,vi,Pi,_i,wi,Ci,xi,ki,Ai,Ri,Ei,Fi,Ii,Ti,Ni,Di,Oi,Mi,Ui,Li,Bi,Wi,Vi,Ki,Gi,Yi,$i,Hi,qi,ji,Xi,Ji,Zi];function Lt(e,t){let s=t,n=!1,r=!1;for(;s<e.length;){let o=e.charCodeAt(s);if(o===10&&!n)n=!0;else if(o===13&&!r)r=!0;else return o===0?s+1:s;s+=1}return s}function be(e){let t=[0],s=/[\n\r\0]/g;for(let n=s.exec(e);n!==null;n=s.exec(e)){let r=Lt(e,n.index);s.lastIndex=r,t.push(r)}return t}function Ru(e,t){let s=0,n=e.length-1;for(;s<n;){let r=s+n+1>>1;(e[r]??0)<=t?s=r:n=r-1}return s}function st(e,t){let s=Ru(e,t);return{line:s+1,column:t-(e[s]??0)+1}}function nt(e,t){return{start:st(e,t.start),end:st(e,t.end)}}function Eu(){let e=new Map;return({source:t},s)=>{let n=e.get(t.path)??be(t.text);return e.set(t.path,n),nt(n,s)}}function Qi({exposure:e,rating:t,because:s}){let n=Eu(),r=({file:o,node:i})=>({path:o.source.path,range:n(o,ie(i))});return{overall:e,rating:t,because:s.map(({defeat:o,lines:i,undone:a,fields:l})=>({id:o.id,because:o.because,source:o.source,lines:i.map(r),undone:a.map(r),undoes:l}))}}var Ev=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Fv=new TextEncoder;var ea=/[\uDC80-\uDCFF]/u;function rt(e){let t=0;for(let s=0;s<e.length;s+=1){let n=e.charCodeAt(s);n<128?t+=1:n<2048?t+=2:n>=55296&&n<=56319?(t+=4,s+=1):t+=n>=56448&&n<=56575?1:3}return t}var Wt=1<<20,ta=Math.floor(Wt/3)-1,sa="\uFEFF",Fu=/[\r\0]/,Iu=/[^\0-\x7F]/,Bt=/^[ \t\n\r]+|[ \t\n\r]+$/g,Tu=/[\0-\x1F\x7F"'\\]/,na=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,Fe=e=>e===32||e===9||e===10||e===13;function ot(e){return{text:e,nodes:new Vt(e).run()}}var Vt=class{#e;#n;#t;#r=[];#i=-1;#l=!1;#s=null;constructor(t){this.#e=t,this.#n=!Fu.test(t),this.#t=!Iu.test(t)}run(){let t=this.#e,s=0;for(;s<t.length;){let n=this.#p(s),r=this.#n?Math.min(n+1,t.length):Lt(t,n);this.#f(s,n,r),s=r}return this.#s!==null&&(this.#s.lastLineStart=t.length,this.#u(this.#s,t.length)),this.#a(t.length),this.#r}#p(t){if(this.#n){let n=this.#e.indexOf(`
`,t);return n<0?this.#e.length:n}let s=t;for(;s<this.#e.length;){let n=this.#e.charCodeAt(s);if(n===10||n===13||n===0)break;s+=1}return s}#f(t,s,n){let r=this.#e;if(this.#h(t,s)){this.#d(t),this.#o("line-too-long",{start:t,end:n,textStart:t,textEnd:s,lastLineStart:t});return}let o=t;for(;o<s&&Fe(r.charCodeAt(o));)o+=1;let i=r.charCodeAt(o);if(o<s&&(i===35||i===59)){this.#s===null&&this.#c(t);return}this.#g(t,s,n)}#g(t,s,n){let r=this.#e,o=t;!this.#t&&!this.#l&&r.startsWith(sa,o)&&(this.#l=!0,o+=sa.length);let i=this.#b(o,s);if(this.#s===null&&!i){this.#S(t,o,s,n);return}let a=i?`${r.slice(o,s-1)} `:r.slice(o,s),l=this.#y(t,o,a);if(l===null){this.#o("line-too-long",{start:t,end:n,textStart:o,textEnd:s,lastLineStart:t});return}i?this.#s=l:this.#u(l,n)}#y(t,s,n){let r=this.#s;if(this.#s=null,r===null)return{start:t,text:n,pieces:[{logical:0,source:s}],lastLineStart:t};let o=r.text+n;return o.length>ta&&rt(r.text)+rt(n)>Wt?(this.#s=r,this.#d(t),null):(r.pieces.push({logical:r.text.length,source:s}),{start:r.start,text:o,pieces:r.pieces,lastLineStart:t})}#d(t){let s=this.#s;this.#s=null,s!==null&&(this.#c(s.start),this.#a(t))}#h(t,s){return s-t>ta&&rt(this.#e.slice(t,s))>=Wt}#b(t,s){let n=s;for(;n>t&&this.#e.charCodeAt(n-1)===92;)n-=1;return(s-n)%2===1}#S(t,s,n,r){let o=this.#e,i=s,a=n;for(;i<a&&Fe(o.charCodeAt(i));)i+=1;for(;a>i&&Fe(o.charCodeAt(a-1));)a-=1;if(i===a){this.#c(t);return}let l={start:t,end:r,textStart:i,textEnd:a,lastLineStart:t},c=this.#t?"":o.slice(i,a);if(c!==""&&na.test(c)){this.#o("invalid-utf8",l);return}if(o.charCodeAt(i)===91){this.#m(o.slice(i,a),l);return}let d=o.indexOf("=",i);if(d<0||d>=a){this.#o("no-equals",l);return}if(d===i){this.#o("no-key",l);return}let m=d;for(;Fe(o.charCodeAt(m-1));)m-=1;let f=d+1;for(;f<a&&Fe(o.charCodeAt(f));)f+=1;this.#a(t),this.#r.push({kind:"assignment",start:t,end:r,key:o.slice(i,m),keyStart:i,keyEnd:m,value:o.slice(f,a),valueStart:f,valueEnd:a,pieces:null,lastLineStart:t})}#u(t,s){let n=f=>{let _=0;for(let I of t.pieces)I.logical<=f&&(_=I.source+f-I.logical);return _},r=t.text.replace(Bt,"");if(r===""){this.#c(t.start);return}let o=t.text.indexOf(r),i=o+r.length,a={start:t.start,end:s,textStart:n(o),textEnd:n(i-1)+1,lastLineStart:t.lastLineStart};if(!this.#t&&na.test(r)){this.#o("invalid-utf8",a);return}if(r.startsWith("[")){this.#m(r,a);return}let l=r.indexOf("=");if(l<=0){this.#o(l<0?"no-equals":"no-key",a);return}let c=r.slice(0,l).replace(Bt,""),d=r.slice(l+1).replace(Bt,""),m=o+r.length-d.length;this.#a(t.start),this.#r.push({kind:"assignment",start:t.start,end:s,key:c,keyStart:a.textStart,keyEnd:n(o+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:n(m),valueEnd:a.textEnd,pieces:Nu(t.pieces,m),lastLineStart:t.lastLineStart})}#m(t,s){if(!t.endsWith("]")){this.#o("unclosed-header",s);return}let n=t.slice(1,-1);if(Tu.test(n)){this.#o("header-characters",s);return}this.#a(s.start),this.#r.push({kind:"section",start:s.start,end:s.end,name:n,nameStart:s.textStart,nameEnd:s.textEnd})}#o(t,s){this.#a(s.start),this.#r.push({kind:"invalid",reason:t,...s})}#c(t){this.#i<0&&(this.#i=t)}#a(t){this.#i>=0&&this.#i<t&&this.#r.push({kind:"trivia",start:this.#i,end:t}),this.#i=-1}};function Nu(e,t){let s=[];for(let n of e)n.logical<=t?s[0]={logical:0,source:n.source+t-n.logical}:s.push({logical:n.logical-t,source:n.source});return s}function y(e,t){return D(e,t)?.value}var R=(e,t)=>D(e,t)?.value!==void 0;function x(e,t){let s=y(e,t);return s===!0||typeof s=="string"&&s!=="no"}var Se=(e,t)=>y(e,t)?.length??0,ra=e=>(y(e,"SuccessAction")??"none")!=="none";function Kt(e){let t=y(e,"Type");return t!==void 0?t:R(e,"BusName")?"dbus":Se(e,"ExecStart")>0?"simple":"oneshot"}var Ie=e=>Kt(e)==="oneshot",te=e=>e.facts.behaviour.refuses,Du=[{when:e=>Se(e,"ExecStart")+Se(e,"ExecStop")===0&&!ra(e),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:e=>!Ie(e)&&Se(e,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:e=>Se(e,"ExecStart")===0&&!ra(e)&&!x(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:e=>!Ie(e)&&Se(e,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:e=>Ie(e)&&["always","on-success"].includes(y(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:e=>Ie(e)&&te(e).oneshotRestartForceExitStatus&&R(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:e=>Ie(e)&&y(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:e=>Kt(e)==="dbus"&&!R(e,"BusName"),message:"Type=dbus needs BusName="},{when:e=>R(e,"PAMName")&&!["control-group","mixed"].includes(y(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:e=>te(e).forkingPrivatePids&&Kt(e)==="forking"&&x(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],it=[{when:e=>te(e).dynamicUserHomeDirectory&&x(e,"DynamicUser")&&y(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>te(e).workingDirectoryInApiMount&&Ou(e)&&Wu(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>te(e).dynamicUserInUserManager&&e.manager==="user"&&x(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>te(e).managedPrivateUsers&&y(e,"PrivateUsers")==="managed"&&(R(e,"User")||R(e,"Group")||x(e,"DynamicUser")||R(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>te(e).userNamespacePathWithPrivateUsers&&R(e,"UserNamespacePath")&&x(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>te(e).privatePidsPam&&x(e,"PrivatePIDs")&&R(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function Ou(e){let t=y(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var Mu=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],Uu=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],Lu=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],Bu=["StateDirectory","CacheDirectory","LogsDirectory"],Te=(e,t)=>(e??t)!==t;function Wu(e){let t=y(e,"PrivateMounts");return Mu.some(s=>(y(e,s)?.length??0)>0)||Uu.some(s=>R(e,s))||Lu.some(s=>x(e,s))||Te(y(e,"MountFlags"),"shared")||Te(y(e,"ProtectSystem"),"no")||Te(y(e,"ProtectHome"),"no")||Te(y(e,"ProtectProc"),"default")||Te(y(e,"ProcSubset"),"all")||R(e,"RootDirectory")&&D(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&x(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(y(e,"PrivateTmp")))||x(e,"DynamicUser")&&Bu.some(s=>R(e,s))}var Vu=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],Ku=[{when:e=>!R(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>x(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>Vu.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>x(e,"Accept")&&D(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>x(e,"Accept")&&R(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],Gu=[{when:e=>!R(e,"What"),message:"the mount has no What="},{when:e=>Gt(e,y(e,"Where")),message:"Where= does not match the name of the unit"}],Gt=(e,t)=>typeof t=="string"&&t.startsWith("/")&&cn(t)!==e.name.base,Yu=[{when:e=>Gt(e,D(e,"What")?.value),message:"What= does not match the name of the unit"}],$u=[{when:e=>Gt(e,y(e,"Where")),message:"Where= does not match the name of the unit"}],Hu=["OnClockChange","OnTimezoneChange"],qu=[{when:e=>!R(e,"OnCalendar")&&!Hu.some(t=>D(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],ju=[{when:e=>!R(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],zu={service:[...it,...Du],socket:[...it,...Ku],mount:[...it,...Gu],swap:[...it,...Yu],automount:$u,timer:qu,path:ju};function oa(e){let t=zu[e.name.type]?.find(({when:s})=>s(e));return t===void 0?null:{kind:"combination",message:t.message,at:null}}var Xu=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),Ju=e=>Xu.get(e.setting)??e.setting;function ia(e,t,s="system"){let n=an(e.name)?ln(e.name,t.behaviour.templateInstance):e.name,r={name:n,facts:t,manager:s,settings:new Map,faults:[],refusal:null},o=[],i=(l,c)=>{let d={source:l,role:c,tree:ot(l.text)};o.push(d),Yt(r,d)};e.main!==null&&i(e.main,"main");for(let l of e.dropIns)i(l,"drop-in");let a={name:n,facts:t,manager:s,files:o,settings:r.settings,faults:r.faults,refusal:null};return{...a,refusal:Zu(e,a,r.refusal)}}function Zu(e,t,s){return vt(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:s??oa(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function Yt(e,t){let s={file:t,sections:ae(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let n of t.tree.nodes)n.kind==="assignment"?nm(e,s,n):n.kind==="section"?em(e,s,n):n.kind==="invalid"&&sm(e,s,n)}var Qu=/^$|[?*[]/;function em(e,t,s){let n={start:s.nameStart,end:s.nameEnd},r={file:t.file,span:n,lastLineStart:s.nameEnd};if(Qu.test(s.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...r}),$t(e,t,{kind:"syntax",message:`the section name "${s.name}" is not valid`,at:{file:t.file,span:n}});return}t.headerSeen=!0;let o=t.sections.includes(s.name);t.section=o?s.name:null,!o&&!s.name.startsWith("X-")&&e.faults.push({kind:"unknown-section",...r})}var tm={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function sm(e,t,s){let n={start:s.textStart,end:s.textEnd},r={file:t.file,span:n,lastLineStart:s.lastLineStart};if(s.reason==="no-equals"||s.reason==="no-key"){t.section!==null?e.faults.push({kind:s.reason,...r}):t.headerSeen||e.faults.push({kind:"outside-section",...r});return}e.faults.push({kind:"fatal-syntax",reason:s.reason,...r}),$t(e,t,{kind:"syntax",message:tm[s.reason],at:{file:t.file,span:n}})}function nm(e,t,s){let n={file:t.file,span:{start:s.keyStart,end:s.keyEnd},lastLineStart:s.lastLineStart};if(t.section===null){t.headerSeen||e.faults.push({kind:"outside-section",...n});return}let r=e.facts.directive(t.section,s.key);if(r===void 0){s.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:t.section,node:s,...n});return}t.stopped||om(e,t,s,r)}var rm=new Set(["pid-file"]);function om(e,t,s,n){let r=Ju(n),o=im(e,r);if(o.assignments.push({file:t.file,node:s,directive:n}),!n.fatal&&!rm.has(n.kind))return;let i=pe(o,e).steps.at(-1);if(i?.effect!=="refuse")return;let a={start:s.valueStart,end:s.valueEnd};$t(e,t,{kind:"value",message:`${n.name}= is not ${i.faults[0]?.expected??"valid"}`,at:{file:t.file,span:a}})}function im({settings:e,shared:t,...s},n){let r=e.get(n);if(r!==void 0&&r!==t?.get(n))return r;let o=r===void 0?void 0:pe(r,s),i={name:n,assignments:[...o?.assignments??[]],steps:[...o?.steps??[]],value:o?.value};return e.set(n,i),i}function $t(e,t,s){!t.stopped&&t.file.role==="main"&&(e.refusal??=s),t.stopped=!0}function aa(e,t,s){let n=`[${t}]
${s.join(`
`)}
`,r={source:{path:"",text:n},role:"drop-in",tree:ot(n)},o=new Map(e.settings),i={name:e.name,facts:e.facts,manager:e.manager,settings:o,faults:[],refusal:null,shared:e.settings};return Yt(i,r),{...e,files:[...e.files,r],settings:o}}var la=["service","socket","mount","swap"],am=[...la,"slice","scope"],lm=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],cm=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],dm="-",um=2,mm=18;function at(e){let t=la.includes(e.name.type),s=[],n=gm(e,t),r=n.DynamicUser;if(r){for(let l of lm)n[l]=!0,s.push([l,"DynamicUser"]);s.push(["ProtectSystem","DynamicUser"],["ProtectHome","DynamicUser"])}let o=ym(e,r),i=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?hm(e,r):fm;return{unit:e,defaultDependencies:y(e,"DefaultDependencies")!==!1&&e.name.base!==dm,switches:n,user:o,privileged:!i&&(o==="root"||o==="0"||!r&&o===null),userManager:i,hasSupplementaryGroups:(y(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:y(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(y(e,l)??"/")!=="/"),umask:y(e,"UMask")??(t?mm:um),boundingSet:bm(e,n,s),ambientSet:y(e,"AmbientCapabilities")??0n,syscallFilter:y(e,"SystemCallFilter"),syscallArchitectures:y(e,"SystemCallArchitectures")??pm,families:y(e,"RestrictAddressFamilies"),namespaces:y(e,"RestrictNamespaces"),addresses:Sm(e),devices:vm(e,n,s),implied:s}}var pm=new Set,fm={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function gm(e,t){let s=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:x(e,"Delegate"),DynamicUser:x(e,"DynamicUser"),LockPersonality:x(e,"LockPersonality"),MemoryDenyWriteExecute:x(e,"MemoryDenyWriteExecute"),NoNewPrivileges:x(e,"NoNewPrivileges"),PrivateDevices:x(e,"PrivateDevices"),PrivateMounts:s?y(e,"PrivateMounts")!==!1:x(e,"PrivateMounts"),PrivateNetwork:x(e,"PrivateNetwork"),PrivateTmp:x(e,"PrivateTmp"),PrivateUsers:x(e,"PrivateUsers"),ProtectClock:x(e,"ProtectClock"),ProtectControlGroups:x(e,"ProtectControlGroups"),ProtectHostname:x(e,"ProtectHostname"),ProtectKernelLogs:x(e,"ProtectKernelLogs"),ProtectKernelModules:x(e,"ProtectKernelModules"),ProtectKernelTunables:x(e,"ProtectKernelTunables"),RemoveIPC:x(e,"RemoveIPC"),RestrictRealtime:x(e,"RestrictRealtime"),RestrictSUIDSGID:x(e,"RestrictSUIDSGID")}}function ym(e,t){let s=y(e,"User");return s!==void 0?s:t?wn(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function hm(e,t){let s=y(e,"ProtectHome")??"no",n=e.name.type==="service";return{protectHome:t&&s==="no"?"read-only":s,protectSystem:t?"strict":y(e,"ProtectSystem")??"no",protectProc:y(e,"ProtectProc")??"default",procSubset:y(e,"ProcSubset")??"all",keyringMode:y(e,"KeyringMode")??(e.manager==="user"?"inherit":n?"private":"shared")}}function bm(e,t,s){let n=y(e,"CapabilityBoundingSet")??St(e.facts);for(let[r,o]of cm)if(t[r]){for(let i of o)n&=~ce(e.facts,i);s.push(["CapabilityBoundingSet",r])}return n}function Sm(e){let t=y(e,"IPAddressAllow")??[];return{filtered:R(e,"IPIngressFilterPath")||R(e,"IPEgressFilterPath"),deniesAll:Le(y(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(os)?"loopback":"other"}}function vm(e,t,s){if(!am.includes(e.name.type))return{policy:null,listed:!1};let n=y(e,"DevicePolicy")??"auto";t.PrivateDevices&&n==="auto"&&(n="closed",s.push(["DevicePolicy","PrivateDevices"]));let r=(y(e,"DeviceAllow")?.length??0)>0;if(n==="auto"&&!r)return{policy:n,listed:!1};let o=Pm(e,t);for(let i of o)s.push(["DeviceAllow",i]);return{policy:n,listed:r||o.length>0}}function Pm(e,t){let s=["RootImage","MountImages","RootMStack"].filter(n=>R(e,n));if(t.ProtectClock&&s.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let n=["LoadCredential","SetCredential"];s.push(...n.filter(r=>[...y(e,r)?.values()??[]].includes(!0)).map(r=>`${r}Encrypted`))}return s}var j=(e,t)=>{let s=D(e,t);return s===void 0?[]:fe(s).made};function jt(e,t,s){let n=j(e,t),r=n.filter(({node:o})=>o.value.split(/[\s:]+/).some(i=>N(i.replace(/^[-+"']*/,""))===s));return r.length>0?r:n}function Ht(e,t){let s=y(e,"ExecStart")??[];return s.length>0&&s.every(t)?j(e,"ExecStart"):null}var ca=(e,t,s)=>(e&ce(t.facts,s))!==0n,_m=({switches:e,unit:t})=>e.PrivateUsers||R(t,"UserNamespacePath");function lt(e,t){let{unit:s,boundingSet:n,ambientSet:r,privileged:o}=e;return _m(e)||!ca(n,s,t)?!1:o&&!R(s,"SecureBits")||ca(r,s,t)}var wm=e=>["AppArmorProfile","SELinuxContext","SmackProcessLabel"].some(t=>R(e,t));function da({syscallFilter:e,unit:t},s){if(!oe(e))return!0;let{mode:n,named:r,allowed:o}=e;return s.every(i=>{let a=t.facts.syscalls.bitOf.get(i);return a!==void 0&&(n==="deny"?!ht(r,a):ht(o,a))})}var Cm=({unit:e})=>["CapabilityBoundingSet","AmbientCapabilities","SystemCallFilter"].flatMap(t=>j(e,t));function ua({protectSystem:e,hasOwnRoot:t,unit:s},n){if(e!=="strict"||t)return null;let r=(y(s,"ReadWritePaths")??[]).some(({path:i})=>i===n)?jt(s,"ReadWritePaths",n):[],o=(y(s,"BindPaths")??[]).some(({source:i,target:a,writable:l})=>l&&i===n&&a===n)?jt(s,"BindPaths",n):[];return r.length+o.length>0?[...r,...o]:null}function qt(e,t){let s=(y(e,"BindPaths")??[]).find(t);return s===void 0?null:jt(e,"BindPaths",s.source)}var xm=e=>[...y(e,"InaccessiblePaths")??[],...y(e,"TemporaryFileSystem")??[]].some(({path:t})=>/^\/(?:var\/|var$|run\/|run$|$)/.test(t)),km=["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectProc","ProtectSystem"],Am=["AmbientCapabilities","Delegate","DeviceAllow","IPAddressDeny","KeyringMode","NotifyAccess","PrivateMounts","PrivateNetwork","RemoveIPC","RootDirectoryOrRootImage","SupplementaryGroups","UMask"],ma=new Set(["docker","incus-admin","libvirt","lxd"]),Rm=/(?:^|\/)docker(?:-compose)?$/,Em=new Set(["run","start","up"]),Fm=e=>Rm.test(e.program)&&e.arguments.some(({text:t})=>Em.has(t)),Im=e=>e===void 0||e==="root"||e==="0",Tm=({prefixes:e})=>e.split("!").length===2,Nm=[{id:"full-privileges",because:"the prefix + runs the command without the sandbox",when:"every command of `ExecStart=` has the prefix `+`",source:"systemd.service(5), the table of prefixes",undoes:{allBut:Am},lines:({unit:e})=>Ht(e,({prefixes:t})=>t.includes("+"))},{id:"user-not-applied",because:"the prefix ! runs the command as root, whatever User= says",when:"every command of `ExecStart=` has the prefix `!` (once)",source:"systemd.service(5), the table of prefixes",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e})=>Ht(e,Tm)},{id:"mounts-can-be-moved",because:"with CAP_SYS_ADMIN and the mount calls the service can lift what consists of mounts",when:"root keeps `CAP_SYS_ADMIN`, or a user has it as an ambient capability; `mount` and `umount2` are not filtered; no user namespace, security module profile or `SecureBits=` stands in between",source:"capabilities(7); tried with mount and umount under systemd 252",undoes:{only:km},lines:e=>lt(e,"CAP_SYS_ADMIN")&&!wm(e.unit)&&da(e,["mount","umount2"])?Cm(e):null},{id:"proc-of-root",because:"root sees all processes whatever ProtectProc= says",when:"the service runs as root, in the group of root or with `CAP_SYS_PTRACE`",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>e.privileged&&(Im(y(e.unit,"Group"))||lt(e,"CAP_SYS_PTRACE"))?j(e.unit,"User"):null},{id:"proc-of-tracers",because:"CAP_SYS_PTRACE sees all processes whatever ProtectProc= says",when:"another user than root has `CAP_SYS_PTRACE` as an ambient capability",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>!e.privileged&&lt(e,"CAP_SYS_PTRACE")?j(e.unit,"AmbientCapabilities"):null},{id:"usr-reopened",because:"a line makes /usr writable again",when:"`ReadWritePaths=/usr` or `BindPaths=/usr` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},lines:e=>ua(e,"/usr")},{id:"etc-reopened",because:"a line makes /etc writable again",when:"`ReadWritePaths=/etc` or `BindPaths=/etc` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},badness:5,lines:e=>ua(e,"/etc")},{id:"root-bound",because:"BindPaths= shows the whole file system of the host in another place, writable",when:"`BindPaths=/:/elsewhere`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp","ProtectHome","ProtectSystem","RootDirectoryOrRootImage"]},lines:({unit:e})=>qt(e,({source:t,target:s,writable:n})=>n&&t==="/"&&s!=="/")},{id:"tmp-bound",because:"BindPaths= puts the /tmp of the host over the private one",when:"`BindPaths=/tmp` beside `PrivateTmp=`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp"]},lines:({unit:e})=>qt(e,({source:t,target:s})=>t==="/tmp"&&s==="/tmp")},{id:"home-bound",because:"BindPaths= puts /home over the empty one of ProtectHome=tmpfs",when:"`BindPaths=/home` beside `ProtectHome=tmpfs`",source:"systemd.exec(5) on ProtectHome=; tried under systemd 252 and 257",undoes:{only:["ProtectHome"]},badness:5,lines:({unit:e,protectHome:t})=>t==="tmpfs"?qt(e,({source:s,target:n})=>s==="/home"&&n==="/home"):null},{id:"allowed-everywhere",because:"IPAddressAllow= allows every address, and allowing wins",when:"`IPAddressAllow=` covers all of IPv4 and IPv6",source:"systemd.resource-control(5) on IPAddressAllow=",undoes:{only:["IPAddressDeny"]},lines:({unit:e,addresses:t})=>!t.filtered&&Le(y(e,"IPAddressAllow")??[])?j(e,"IPAddressAllow"):null},{id:"rootlike-group",because:"members of the group can start containers or machines as root",when:"`Group=` or `SupplementaryGroups=` names docker, incus-admin, libvirt or lxd, and neither `RestrictAddressFamilies=` nor a hidden or own file system keeps the service from their sockets",source:"the security pages of Docker, Incus, LXD and libvirt",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e,families:t,hasOwnRoot:s})=>{if(t!==void 0&&t.mode==="allow"!==t.families.has(Dm)||s||xm(e))return null;let r=ma.has(y(e,"Group")??"")?j(e,"Group"):[],o=(y(e,"SupplementaryGroups")??[]).some(i=>ma.has(i))?j(e,"SupplementaryGroups"):[];return r.length+o.length>0?[...r,...o]:null}},{id:"may-become-root",because:"CAP_SETUID lets the service become root at any time",when:"another user than root has `CAP_SETUID` as an ambient capability and may call `setuid`, outside of a user namespace",source:"capabilities(7)",undoes:{only:["UserOrDynamicUser"]},lines:e=>!e.privileged&&lt(e,"CAP_SETUID")&&da(e,["setuid"])?j(e.unit,"AmbientCapabilities"):null},{id:"container-client",because:"the container daemon runs the workload, outside this sandbox",when:"`ExecStart=` is `docker run`, `docker start` or `docker-compose up`",source:"docker-run(1): the client asks the daemon, which starts the container in a control group of its own",undoes:{allBut:["AmbientCapabilities","Delegate","KeyringMode","NotifyAccess","RemoveIPC","SupplementaryGroups"]},lines:({unit:e})=>Ht(e,Fm)}],Dm=1;function pa(e){let{manager:t,name:s}=e.unit;return t==="user"||s.type!=="service"?[]:Nm.flatMap(n=>{let r=n.lines(e);return r===null?[]:[{defeat:n,lines:r}]})}var fa=({undoes:e},t)=>"only"in e?e.only.includes(t):!e.allBut.includes(t);var Om=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],Jt=e=>Om.find(([t])=>e>=t)?.[1]??"PERFECT",ct=e=>`${Math.floor(e/10)}.${e%10}`;function ga(e,t,s=null){let n=Mm(e,t,s),r={ranks:Ws(t.table),textless:t.behaviour.textlessOutcome==="first"?-1:null},o=i=>Bm(n.map(a=>Um(a,i,r)));return{score:i=>o(at(i)),scoreSandbox:o,inPrintOrder:Vm}}function Mm(e,t,s){let n=new Map;for(let o of e)if(o.category==="exposure")for(let i of o.checks)n.set(i.field,{row:i,directives:o.directives});let r=t.checks.map(({name:o})=>o).sort();return t.checks.flatMap(o=>{let i=n.get(o.field),a=s?.get(o.field)??{};return i===void 0?[]:[{check:o,...i,weight:a.weight??o.weight,range:a.range??o.range,texts:a,nameRank:r.indexOf(o.name),outcomes:new Map}]})}function Um(e,t,s){if(e.check.defaultDependenciesOnly&&!t.defaultDependencies)return zt(e,null,"boot-phase",s);if(e.weight===0)return zt(e,null,"policy",s);let n=e.row.badness(t);return zt(e,n,e.row.variant?.(t,n)??"",s)}var ve=(e,t)=>Math.ceil(e/t);function zt(e,t,s,n){let r=s===""?t:`${t}:${s}`,o=e.outcomes.get(r);if(o!==void 0)return o;let{check:i,directives:a,weight:l,range:c,texts:d}=e,m={check:i,directives:a,badness:t,contribution:t===null?0:ve(t*l,c),weight:l,range:c,place:Lm(e,t,s,n),description:(t===null?d.descriptionNa:t===0?d.descriptionGood:d.descriptionBad)??null,results:new Map};return e.outcomes.set(r,m),m}function Lm({check:e,nameRank:t},s,n,{ranks:r,textless:o}){let i=`${e.field}:${s??"na"}`,a=r.get(n===""?i:`${i}:${n}`)??r.get(i)??r.get(`*:na:${n}`);return a===void 0?o:a*1e3+t}function Bm(e){let t=0,s=0,n=null;for(let{check:i,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(n??=`the policy gives ${i.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,s+=c);s===0&&(n??="the policy gives no check any weight");let r=s===0?0:t*100/s,o=s===0?0:ve(t*100,s);return{exposure:o,exact:r,rating:Jt(o),outcomes:e,weightSum:s,problem:n}}function ya({outcomes:e,weightSum:t},s){let n=e.reduce((r,{check:o,contribution:i,weight:a,range:l})=>{let c=s.get(o.field);return r+(c===void 0?i:ve(c*a,l))},0);return ve(n*100,t)}function Wm(e,t){let s=e.results.get(t);if(s!==void 0)return s;let{check:n,badness:r,weight:o,range:i,description:a}=e,l=r===null||r===0?null:ve(ve(r*o*100,i),t),c={check:n,badness:r,exposure:l,description:a};return e.results.set(t,c),c}var Vm=({outcomes:e,weightSum:t})=>Km(e).map(s=>Wm(s,t));function Km(e){if(e.every(({place:s})=>s!==null))return[...e].sort((s,n)=>(s.place??0)-(n.place??0));let t=[null,...e.map((s,n)=>({outcome:s,index:n}))];return Xt(t).flatMap(s=>s===null?[]:[s.outcome])}function Gm(e,t){if(e===null||t===null)return e===null?-1:1;let{place:s}=e.outcome;return s===null||t.outcome.place===null?t.index-e.index:s-t.outcome.place}function Xt(e){if(e.length<2)return e;let t=e.length>>1,[s,n]=[Xt(e.slice(0,t)),Xt(e.slice(t))],r=[],[o,i]=[0,0];for(;o<s.length&&i<n.length;)r.push(Gm(s[o]??null,n[i]??null)<=0?s[o++]??null:n[i++]??null);return[...r,...s.slice(o),...n.slice(i)]}function ha(e,t){let s=pa(e);if(s.length===0||t.problem!==null)return null;let n=new Map,r=s.flatMap(i=>Ym(i,e,t,n)),o=ya(t,n);return o===t.exposure?null:{exposure:o,rating:Jt(o),because:r}}function Ym({defeat:e,lines:t},s,{outcomes:n},r){let o=[],i=new Set,a=t.length>0;for(let{check:l,directives:c,badness:d,range:m}of n){let f=Math.min(e.badness??m,m);if(d===null||d>=f||!fa(e,l.field))continue;let _=Hm(s,c);if(_.length===0)continue;o.push(l.field);for(let Pe of _)i.add(Pe);let I=r.get(l.field)??0;f>I&&(a=!0),r.set(l.field,Math.max(f,I))}return o.length===0||!a?[]:[{defeat:e,lines:t,fields:o,undone:[...i].filter(l=>!t.includes(l))}]}var $m=(e,t)=>{let s=D(e,t);return s===void 0?[]:fe(s).made};function Hm({unit:e,implied:t},s){let n=t.flatMap(([r,o])=>s.includes(r)?[o]:[]);return[...new Set([...s,...n])].flatMap(r=>$m(e,r))}var qm=new Set(["service","socket","mount","swap"]),Zt=e=>qm.has(e.name.type),va=e=>e.name.type.charAt(0).toUpperCase()+e.name.type.slice(1);function Pa(e,t,s){let n=[],r=[],i=e.refusal===null&&Zt(e)?at(e):null,a=i===null?null:s.scoreSandbox(i);for(let c of t)try{c.category!=="exposure"?jm(c,{unit:e,sandbox:i},n):i!==null&&a!==null&&n.push(...Xm(c,i,a,s))}catch(d){r.push({rule:c.id,error:d})}let l=i===null||a===null?null:ha(i,a);return{findings:n,score:a,effective:l,failures:r}}function jm(e,t,s){let n=({message:r,data:o={},file:i,span:a,related:l=[],help:c,severity:d,confidence:m,fixes:f=[],hardeningIgnored:_=!1})=>{s.push({rule:e.id,category:e.category,severity:d??e.severity,confidence:m??e.confidence,message:zm(e.messages[r]??r,o),reason:"",missing:!1,file:i,span:a,related:l,gain:null,worth:0,advice:null,fixes:f,help:c??e.help,hardeningIgnored:_})};e.check({...t,report:n})}var zm=(e,t)=>e.replace(/\{(\w+)\}/g,(s,n)=>t[n]??s);function Xm(e,t,s,n){if(Qm(e,s).length===0)return[];let o=e.advice(t);if(o.length===0)return[];let{unit:i}=t,{file:a,span:l,assignment:c}=tp(e,i),d=va(i),m=n.score(aa(i,d,o)),f=ep(e,s)?e.exposes:e.partly??e.exposes,_=c===null?`${e.directives[0]}= is not set`:`${c.directive.name}=${Jm(c.node.value)}`;return[{rule:e.id,category:"exposure",severity:e.severity,confidence:e.confidence,message:`${_}: ${f}`,reason:f,missing:c===null,file:a,span:l,related:[],gain:Math.max(0,s.exposure-m.exposure),worth:s.exact-m.exact,advice:{section:d,lines:o,breaks:e.risk},fixes:[],help:`Write ${o.join(" and ")} in [${d}]. It may break ${e.risk}.`,hardeningIgnored:!1}]}var ba=40,Jm=e=>e.length<=ba?e:`${e.slice(0,ba-1)}…`,Sa=new WeakMap;function Zm(e){let t=Sa.get(e)??new Set(e.checks.map(({field:s})=>s));return Sa.set(e,t),t}function _a(e,t){let s=Zm(e);return t.outcomes.filter(({check:n,badness:r})=>r!==null&&s.has(n.field))}var Qm=(e,t)=>_a(e,t).filter(({badness:s})=>s!==0),ep=(e,t)=>_a(e,t).every(({badness:s,check:n})=>s===n.range);function tp(e,t){for(let r of e.directives){let o=D(t,r),i=o===void 0?void 0:fe(o).made.at(-1);if(i!==void 0&&o?.value!==void 0)return{assignment:i,file:i.file,span:ie(i.node)}}let s=t.files[0];if(s===void 0)throw new Error("a unit that is scored has a file");let n=s.tree.nodes.find(r=>r.kind==="section"&&r.name===va(t));return{assignment:null,file:s,span:n?.kind==="section"?{start:n.nameStart,end:n.nameEnd}:{start:0,end:0}}}var K=class extends Error{at;constructor(t,s){super(s),this.at=t}},dt=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,wa=100;function Ca(e){try{return{ok:!0,value:new Qt(e).document()}}catch(t){if(t instanceof K)return{ok:!1,at:t.at,expected:t.message};throw t}}var Qt=class{#e;#n=0;constructor(t){this.#e=t}document(){let t=this.#r(this.#t("a value"),0),s=/[^ \t\n\r]/.exec(this.#e.slice(this.#n));if(s!==null)throw new K(this.#n+s.index,"the end of the file");return t}#t(t){dt.lastIndex=this.#n;let s=dt.exec(this.#e);if(s===null)throw new K(Math.min(this.#n+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#n))?.[0].length??0),this.#e.length),t);let[n,r,o,i,a]=s;return this.#n=dt.lastIndex,{text:r??o??i??a??"",kind:r!==void 0?"sign":o!==void 0?"string":i!==void 0?"number":"word",at:dt.lastIndex-n.trimStart().length}}#r({text:t,kind:s,at:n},r){if(r>wa)throw new K(n,`at most ${wa} levels`);if(s==="string")return{kind:"string",value:JSON.parse(t),at:n};if(s==="number")return{kind:"number",value:Number(t),at:n};if(s==="word")return{kind:t==="null"?"null":"boolean",at:n};if(t==="{")return{kind:"object",entries:this.#i(r),at:n};if(t==="[")return{kind:"array",items:this.#l(r),at:n};throw new K(n,"a value")}#i(t){let s=[],n=this.#t('a key in double quotes or "}"');if(n.text==="}")return s;for(;;){if(n.kind!=="string")throw new K(n.at,"a key in double quotes");let r=this.#t('":"');if(r.text!==":")throw new K(r.at,'":"');s.push({key:JSON.parse(n.text),value:this.#r(this.#t("a value"),t+1),at:n.at});let o=this.#t('"," or "}"');if(o.text==="}")return s;if(o.text!==",")throw new K(o.at,'"," or "}"');n=this.#t("a key in double quotes")}}#l(t){let s=[],n=this.#t('a value or "]"');if(n.text==="]")return s;for(;;){s.push(this.#r(n,t+1));let r=this.#t('"," or "]"');if(r.text==="]")return s;if(r.text!==",")throw new K(r.at,'"," or "]"');n=this.#t("a value")}}};var xa=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),ka=5e12;function Aa(e,t){let s=new Set;return e.filter(({key:n,at:r})=>{let o=!s.has(n);return o||t(r,`"${n}" is given twice: systemd takes the first`),s.add(n),o})}var Ra=(e,t)=>{let[s]=w(e,t,1);return s===void 0?"":`; did you mean "${s}"?`};function sp(e,t,s){if(t.kind==="number"&&Number.isInteger(t.value)&&t.value>=0&&t.value<=ka)return t.value;s(t.at,`"${e}" must be a whole number from 0 to ${ka}: systemd keeps its own value`)}function np(e,t){if(e.kind!=="object")return t(e.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let s={};for(let{key:n,value:r,at:o}of Aa(e.entries,t)){let i=xa.get(n);if(i===void 0)t(o,`there is no field "${n}" in a policy${Ra(n,xa.keys())}`);else if(i==="weight"||i==="range"){let a=sp(n,r,t);a!==void 0&&(s[i]=a)}else r.kind==="string"?s[i]=r.value:t(r.at,`"${n}" must be a text`)}return s}function Ea(e,t){let s=be(e),n=[],r=(c,d)=>n.push({...st(s,c),message:d}),o=ea.exec(e);if(o!==null)return r(o.index,"this is not valid UTF-8"),{policy:null,problems:n};let i=Ca(e);if(!i.ok)return r(i.at,`this is not valid JSON: expected ${i.expected}`),{policy:null,problems:n};if(i.value.kind!=="object")return r(i.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:t.behaviour.policyNotAnObject==="error"?null:new Map,problems:n};let a=new Map(t.checks.map(c=>[c.field,c])),l=new Map;for(let{key:c,value:d,at:m}of Aa(i.value.entries,r)){let f=a.get(c);f===void 0?r(m,`there is no check "${c}"${Ra(c,a.keys())}`):l.set(f.field,np(d,r))}return{policy:l,problems:n}}var rp=(e,t)=>{for(let s=0;s<e.length&&s<t.length;s+=1){let n=Fa(e.charCodeAt(s)),r=Fa(t.charCodeAt(s));if(n!==r)return n-r}return e.length-t.length},Fa=e=>e>=55296&&e<=57343?e+65536:e;function Ia(e){let t=new Map;for(let s of e)t.has(s.fileName)||t.set(s.fileName,s);return[...t.values()].sort((s,n)=>rp(s.fileName,n.fileName))}var Ta=239,op=400,ut={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},DP=Object.entries(ut);function ip(e){return V.filter(s=>Number(s)<=e).at(-1)??V[0]}var Na=(e,t)=>{let s=ip(t);return{label:e,version:t,table:s,derived:Number(s)!==t}};function Da(e){let t=e.toLowerCase(),s=/^\d+$/.test(t)?Number(t):Object.hasOwn(ut,t)?ut[t]:void 0;if(s!==void 0&&s>=Ta&&s<op)return{ok:!0,target:Na(t,s)};if(s!==void 0)return{ok:!1,problem:`there is no target ${s}: systemd versions from ${Ta} on are known`};let[n]=w(t,Object.keys(ut),1),r=n===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${n}?`;return{ok:!1,problem:`unknown target "${e}": ${r}`}}var Oa=Na(ft,Number(ft)),es=e=>nn(e.table,e.version);var Ne=class extends Error{};function HP(e,t={}){let{unit:s,scorer:n}=Ma(e,t);return Ua(s.refusal?.message??null,s.refusal===null?n.score(s):null,n)}function qP(e,t={}){let{unit:s,scorer:n}=Ma(e,t),r=Pa(s,Ut,n),o=Zt(s)?r.score:null,i=r.effective===null?null:Qi(r.effective);return{...Ua(s.refusal?.message??null,o,n),effective:i===null?null:{...i,overall:ct(i.overall)},findings:r.findings.map(dp),failures:r.failures}}function Ma(e,t){let s=ap(t.target),n=es(s),r=Ce(t.name??"unit.service");if(r===null)throw new Ne(`"${t.name}" is not a valid unit name`);let o=Ia(t.dropIns??[]).map(a=>({path:`${r.full}.d/${a.fileName}`,text:a.text}));return{unit:ia({name:r,main:{path:r.full,text:e},dropIns:o},n,t.manager??"system"),scorer:ga(Ut,n,lp(t,s))}}function ap(e){if(e===void 0)return Oa;let t=Da(e);if(!t.ok)throw new Ne(t.problem);return t.target}function lp({policy:e},t){if(e===void 0)return null;let s=Ea(e,es(t)),[n]=s.problems;if(n!==void 0)throw new Ne(`policy, line ${n.line}: ${n.message}`);return s.policy}function Ua(e,t,s){return t===null?{overall:null,rating:null,checks:[],error:e}:{overall:ct(t.exposure),rating:t.rating,checks:s.inPrintOrder(t).map(cp),error:e}}var cp=({check:e,badness:t,exposure:s})=>({field:e.field,set:t===null?null:t===0,exposure:s===null?null:ct(s)});function dp({file:e,span:t,related:s,fixes:n,worth:r,...o}){let i=(a,l)=>nt(be(a),l);return{...o,path:e.source.path,range:i(e.source.text,t),related:s.map(a=>({path:a.file.source.path,range:i(a.file.source.text,a.span),note:a.note}))}}export{Ne as OptionError,qP as lint,HP as score};
