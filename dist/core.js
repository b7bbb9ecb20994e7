var Je=["low","medium","high"],Xn=(e,t)=>Je.indexOf(e)>=Je.indexOf(t);function Ze(e){let t=null;return()=>(t??=e(),t)}function B(e){let t=new WeakMap;return n=>{let s=t.get(n);if(s!==void 0)return s;let r=e(n);return t.set(n,r),r}}var xt=[],I=(e,t=xt)=>({effect:"set",value:e,faults:t}),A=(e,t=xt)=>({effect:"add",value:e,faults:t}),S=(e=void 0)=>({effect:"reset",value:e,faults:xt});function E(e,t,n,s=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:n,suggestions:s}]}}function ne(e,t,n){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:n}]}}function gp(e,t,n){let s=n+1;if(Math.abs(e.length-t.length)>n)return s;let r=[],o=Array.from({length:t.length+1},(a,l)=>l),i=0;for(let a=1;a<=e.length;a+=1){let l=e.charCodeAt(a-1),c=e.charCodeAt(a-2),d=[a],m=a;for(let f=1;f<=t.length;f+=1){let g=l===t.charCodeAt(f-1),h=Math.min((o[f]??0)+1,(d[f-1]??0)+1,(o[f-1]??0)+(g?0:1));a>1&&f>1&&l===t.charCodeAt(f-2)&&c===t.charCodeAt(f-1)&&(h=Math.min(h,(r[f-2]??0)+1)),d.push(h),h<m&&(m=h)}if(m>n&&i>n)return s;i=m,r=o,o=d}return Math.min(o[t.length]??s,s)}var yp=64;function U(e,t,n=3){if(e===""||e.length>yp)return[];let s=Math.max(1,Math.floor(e.length/3)),r=e.toLowerCase(),o=[];for(let l of t){let c=l===e?0:gp(r,l.toLowerCase(),s);c>s||(o.push({candidate:l,distance:c}),s=Math.min(s,c+1))}o.sort((l,c)=>l.distance-c.distance||(l.candidate<c.candidate?-1:1));let i=o[0]?.distance??0;return o.filter(({distance:l})=>l<=(i===0?0:i+1)).slice(0,n).map(({candidate:l})=>l)}function Jn(e,t,n=s=>s){let[s]=U(e,t,1);return s===void 0?"":`; did you mean ${n(s)}?`}var Yt=e=>e===32||e===9||e===10||e===13,bp=/['"\\]/;function L(e,t){return bp.test(e)?Sp(e,t):{words:vp(e),malformedAt:null}}function vp(e){let t=[],n=0;for(;n<e.length;){for(;n<e.length&&Yt(e.charCodeAt(n));)n+=1;let s=n;for(;n<e.length&&!Yt(e.charCodeAt(n));)n+=1;n>s&&t.push({text:e.slice(s,n),start:s,end:n})}return t}function Sp(e,t){let n=[],s=0;for(;;){for(;s<e.length&&Yt(e.charCodeAt(s));)s+=1;if(s>=e.length)return{words:n,malformedAt:null};let r=wp(e,s,t);if(r===null)return{words:n,malformedAt:s};n.push({text:r.text,start:s,end:r.end}),s=r.end}}function wp(e,t,n){let s=n.unclosed==="closed",r="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return s?{text:r,end:e.length}:null;r+=n.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":r+=a;else if(n.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(Yt(e.charCodeAt(i)))break;r+=a}i+=1}return o!==""&&!s?null:{text:r,end:i}}function Qe(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var kp=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function Re(e){let t=kp.exec(e);if(t===null)return null;let[,n,s,r,o,i,a]=t,l=jt(s,16)??jt(r,2)??jt(o??i,8)??jt(a,10);return l===null?null:n==="-"?-l:l}var jt=(e,t)=>e===void 0?null:Number.parseInt(e,t);var Zn=e=>e===4?32:128;function Sr(e){let t=e.split(".");if(t.length!==4)return null;let n=0n;for(let s of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(s)||Number(s)>255)return null;n=n<<8n|BigInt(s)}return n}function vr(e){if(e==="")return[];let t=[],n=e.split(":");for(let[s,r]of n.entries()){let o=s===n.length-1&&r.includes(".")?Sr(r):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(r))t.push(BigInt(`0x${r}`));else return null}return t}function xp(e){let t=e.split("::");if(t.length>2)return null;let n=vr(t[0]??""),s=vr(t[1]??"");if(n===null||s===null)return null;let r=8-n.length-s.length;return(t.length===1?r!==0:r<1)?null:[...n,...Array.from({length:r},()=>0n),...s].reduce((i,a)=>i<<16n|a,0n)}function Pp(e,t,n){let s=BigInt(Zn(e)-n);return{family:e,address:t>>s<<s,length:n}}function qt(e){let t=e.indexOf("/"),n=t<0?e:e.slice(0,t),s=n.includes(":")?6:4,r=s===6?xp(n):Sr(n);if(r===null)return null;let o=t<0?Zn(s):Re(e.slice(t+1));return o===null||o<0||o>Zn(s)?null:Pp(s,r,o)}var Ae=e=>{let t=qt(e);return t===null?[]:[t]},Gt={any:[...Ae("0.0.0.0/0"),...Ae("::/0")],localhost:[...Ae("127.0.0.0/8"),...Ae("::1/128")],"link-local":[...Ae("169.254.0.0/16"),...Ae("fe80::/64")],multicast:[...Ae("224.0.0.0/4"),...Ae("ff00::/8")]},Cp=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function Ep(e){let t=Object.hasOwn(Gt,e)?Gt[e]:void 0;return t!==void 0?t:Cp.test(e)?Gt.localhost??[]:Ae(e)}var wr=(e,t)=>{if(e==="")return S();let{words:n,malformedAt:s}=L(e,{quotes:"kept"}),r=[...t??[]],o=[];for(let i of n){let a=Ep(i.text);a.length>0?r.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>U(i.text,Object.keys(Gt),1)})}return s!==null&&o.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),A(r,o)},zt=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,at=e=>e.some(({family:t,length:n})=>t===4&&n===0)&&e.some(({family:t,length:n})=>t===6&&n===0);var kr=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,xr=`63	252-252
62	254`,Pr=`AF_UNIX	1
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
AF_FILE	1`,Cr=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,Er=`native
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
s390x`,Rr=`E2BIG
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
EXFULL`,Ar=`%a
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
%%`,_r=`SUCCESS	0
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
EXCEPTION	255`,Ir=`x86-64
x86`,Nr=`HUP
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
SYS`,Tr=`other
batch
idle
fifo
ext	262
rr`,Dr=`none
realtime
best-effort
idle`,Or=`emerg
alert
crit
err
warning
notice
info
debug`,Fr=`kern
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
local7`;var Ur=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,Mr=`AS	bytes
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
STACK	bytes`,Lr=`seconds	1000000
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
\xB5s	1`,Br=`null
tty
tty-force
tty-fail
socket
fd
data
file`,Wr=`inherit
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
syslog+console`,Kr=`shared
slave
private`,Vr=`udplite
sctp
mptcp	257`,$r=`cpu
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
bpf-bind-network-interface	262`,Hr=`arm64
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
tilegx`,Yr=`private-users
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
container-other`,jr=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,Gr=`device-tree
uefi
device-tree-compatible(
smbios-field(`,qr=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var X=["252","254","257","262"];var Qn=X[X.length-1]??"262";function F(e,t){return{first:e,changes:t}}function zr(e,t){let n=e.first;for(let s of X){let r=e.changes[s];if(r!==void 0&&(n=r),s===t)break}return n}function se(e,t){if(e==="")return!0;let n=Number(t);return e.split(",").some(s=>{let[r="",o]=s.split("-");return n>=Number(r)&&(o===void 0||n<=Number(o))})}var Xr=e=>t=>t<=e,Jr=e=>t=>t>=e,Ap={templateInstance:F("i",{257:"test_instance"}),capabilityInitialBits:F(64,{262:63}),capabilityInversionBits:F(64,{262:41}),capabilityUnclosedQuote:F("dropped",{254:"closed"}),privateMountsUnset:F("off",{254:"on"}),unknownFamily:F("skipped",{262:"ends-line"}),globSectionName:F("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:F(!0,{262:!1}),execPrefixes:F("-@:+!",{262:"-@:+!|"}),execFolderEndings:F(["/"],{257:["/","/.","/.."]}),ambientPrefix:F("honoured",{262:"ignored"}),userManagerIsUnprivileged:F(!1,{262:!0}),policyNotAnObject:F("ignored",{262:"error"}),warnsOfWeekdays:F(!1,{262:!0}),highestIoClass:F(8,{262:7}),imagesOutsideApi:F(!1,{257:!0}),unknownImagePolicies:F("refused",{262:"taken"}),directoryFlags:F("any",{257:"checked"}),pathsInApi:F("taken",{257:"refused"}),warnsOfVarRun:F(!1,{257:!0}),vsockTypes:F(!1,{254:!0}),alternativeInterfaces:F(!1,{257:!0}),bindsPortZero:F(!1,{257:!0}),renamesImports:F(!1,{257:!0}),textlessOutcome:F("incomparable",{262:"first"}),privateTmpNeedsNamespace:F([],{257:["disconnected"],262:["connected","disconnected"]}),homeTmpfs:F("writable",{257:"read-only"})},_p={filtersImplyNoNewPrivileges:Xr(254),clockClosesDevices:e=>e>=245&&e<252,clockMayCloseDevices:Xr(252),userServicesHaveNamespaces:Jr(254),editReadsStandardInput:Jr(256)},Ip={oneshotRestartForceExitStatus:F(!0,{257:!1}),forkingPrivatePids:F(!1,{257:!0}),dynamicUserHomeDirectory:F(!1,{257:!0}),workingDirectoryInApiMount:F(!1,{257:!0}),dynamicUserInUserManager:F(!1,{257:!0}),managedPrivateUsers:F(!1,{262:!0}),userNamespacePathWithPrivateUsers:F(!1,{262:!0}),privatePidsPam:F(!1,{262:!0})};function Zr(e,t){return Object.fromEntries(Object.entries(e).map(([s,r])=>[s,zr(r,t)]))}function Qr(e,t){let s=Object.fromEntries(Object.entries(_p).map(([r,o])=>[r,o(t)]));return{...Zr(Ap,e),...s,refuses:Zr(Ip,e)}}var eo=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,to=`SystemCallFilter_swap:10:deny-list
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
UMask:0`;function no(e,t){if(!e.includes(":"))return Number(e);let n=e.split(" ").find(s=>se(s.slice(0,s.indexOf(":")),t));return Number(n?.slice(n.indexOf(":")+1))}function so(e){return eo.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,n=""])=>t!==""&&se(n,e)).map(([t="",n="",s="",r="",,o="",i=""])=>({field:t,name:n,weight:no(s,e),range:no(r,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}function ro(e){let t=new Map;for(let[n,s]of to.split(`
`).entries()){let[r="",o=""]=s.split("	");if(se(o,e))for(let i of r.split(" "))t.set(i,n)}return t}var es={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},oo=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,_e=`[Unit]
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
TimeoutStopSec		undocumented	time-span`;var ts=`
${oo}`,io=new Map,ao=new Map;function Np(e){let t=_e.lastIndexOf(`
[`,e),n=_e.slice(t<0?1:t+2,_e.indexOf("]",t+1)),s=_e.indexOf(`
`,e),[r="",o="",i="",a=""]=_e.slice(e,s<0?void 0:s).split("	");return{sections:n.split(","),name:r,since:o===""?null:Number(o),flags:i,specs:a}}function Xt(e){let t=ao.get(e);if(t!==void 0)return t;let n=[],s=`
${e}	`;for(let r=_e.indexOf(s);r>=0;r=_e.indexOf(s,r+1))n.push(Np(r+1));return ao.set(e,n),n}var Tp=()=>[...new Set(_e.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],lo=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function Dp(e){let t=ts.indexOf(`
${e}	`);if(t<0)return lo(e);let n=ts.indexOf(`
`,t+1),[,s="",r=""]=ts.slice(t+1,n<0?void 0:n).split("	"),o=r.split(" "),i=l=>o.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=i("values");return{...lo(s),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")}}function Jt(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let n of e.split(" ")){let s=n.indexOf(":");if(s<0)return n;if(se(n.slice(0,s),t))return n.slice(s+1)}return null}function Op(e){let t=io.get(e)??Dp(e);return io.set(e,t),t}var co=(e,t,n)=>e!==""&&e.split(",").some(s=>s===t||s.startsWith(`${t}@`)&&se(s.slice(t.length+1),n));function Fp(e,t,n,s){let r=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...Op(s),name:e.name,section:n,setting:r===void 0?e.name:r.slice(6),since:e.since,fatal:co(e.flags,"fatal",t),documented:!co(e.flags,"undocumented",t)}}function mo(e,t){let n=new Map,s=(r,o)=>{let i=n.get(r);i===void 0&&(i=new Map,n.set(r,i));let a=i.get(o);if(a!==void 0||i.has(o))return a;let l=Xt(o).find(({sections:m})=>m.includes(r)),c=l===void 0?null:Up(l,e,t),d=l===void 0||c===null?void 0:Fp(l,e,r,c);return i.set(o,d),d};return{find:s,namesIn:r=>Tp().filter(o=>s(r,o)!==void 0),sectionsWith:r=>[...new Set(Xt(r).flatMap(({sections:o})=>o))].filter(o=>s(o,r)!==void 0)}}var Up=(e,t,n)=>e.since!==null&&e.since>n?null:Jt(e.specs,t)??Mp(e,t);function Mp(e,t){if(e.since===null||e.since<=Number(t))return null;let n=X.find(s=>Number(s)>Number(t)&&Jt(e.specs,s)!==null);return n===void 0?null:Jt(e.specs,n)}function ns(e,t){let n=Xt(t).find(({sections:r})=>r.includes(e));if(n===void 0)return null;let s=X.find(r=>Jt(n.specs,r)!==null);return n.since??(s===void 0?null:Number(s))}function Zt(e){return Xt(e).flatMap(({sections:t})=>t)}var re=e=>es[e],Qt=Object.keys(es);var et=e=>new Uint32Array(e+31>>>5);function Pt(e,t){let n=t>>>5;e[n]=(e[n]??0)|1<<(t&31)}function ss(e,t){return((e[t>>>5]??0)>>>(t&31)&1)===1}function lt(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)|(t[n]??0)}function en(e,t){for(let n=0;n<e.length;n+=1)e[n]=(e[n]??0)&~(t[n]??0)}function tn(e,t){for(let n=0;n<e.length;n+=1)if(((e[n]??0)&(t[n]??0))!==0)return!0;return!1}function ct(e,t){for(let n=0;n<t.length;n+=1)if(((t[n]??0)&~(e[n]??0))!==0)return!1;return!0}var uo=e=>e.every(t=>t===0);var po=`_llseek	-
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
writev	20`,fo=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var Lp=/^([^(]+)(?:\((.+)\))?$/;function Bp(e){let t=new Map;for(let n of fo.split(`
`)){let[s="",r="",o=""]=n.split("	");if(s===""||!se(o,e))continue;let i=[];for(let a of r.split(" "))if(!a.includes("("))i.push(a);else{let[,l="",c=""]=Lp.exec(a)??[];se(c,e)&&i.push(l)}t.set(s,i)}return t}function ho(e){let t=new Map,n=[],s=new Map;for(let l of po.split(`
`)){let[c="",d="-",m=""]=l.split("	");c===""||!se(m,e)||(t.set(c,n.length),n.push(c),d!=="-"&&s.set(c,Number(d)))}let r=et(n.length);for(let l of s.keys())Pt(r,t.get(l)??0);let o=Bp(e),i=new Map,a=l=>{let c=o.get(l);if(c===void 0)return;let d=i.get(l);if(d!==void 0)return d;let m=et(n.length);for(let f of c){let g=t.get(f);g!==void 0?Pt(m,g):f.startsWith("@")&&lt(m,a(f)??m)}return i.set(l,m),m};return{bitOf:t,names:n,native:r,numberOf:s,groups:o,group:a}}function me(e,t,n){return e.split(`
`).filter(s=>s!=="").map(s=>s.split("	")).filter(s=>se(s[t]??"",n))}var rs=(e,t)=>new Set(me(e,1,t).map(([n=""])=>n)),go=(e,t)=>new Map(me(e,2,t).map(([n="",s=""])=>[n.toUpperCase(),Number(s)])),Wp={architectures:Hr,cgroupControllers:$r,coredumpFilters:Ur,execInputs:Br,execOutputs:Wr,filesystemGroups:qr,firmwares:Gr,ioSchedulingClasses:Dr,logFacilities:Fr,logLevels:Or,mountPropagations:Kr,personalities:Ir,schedulingPolicies:Tr,securityModules:jr,signalNames:Nr,socketProtocols:Vr,virtualizations:Yr};function Ie(e){let t=null;return()=>(t??={made:e()},t.made)}var yo=new Map;function Me(e,t){let n=`${e} ${t}`,s=yo.get(n);if(s!==void 0)return s;let r=Kp(e,t);return yo.set(n,r),r}function Kp(e,t){let n=Ie(()=>so(e)),s=Ie(()=>mo(e,t)),r=null,o=Ie(()=>ho(e)),i=Ie(()=>go(kr,e)),a=Ie(()=>go(Pr,e)),l=Ie(()=>new Set(me(Cr,2,e).map(([h=""])=>h))),c=Ie(()=>rs(Er,e)),d=Ie(()=>rs(Rr,e)),m=new Map,f=h=>{let _=m.get(h)??me(Wp[h],h==="filesystemGroups"?2:1,e).map(([te=""])=>te);return m.set(h,_),_},g=Ie(()=>new Set([...rs(Ar,e)].map(h=>h.slice(1))));return{version:t,table:e,behaviour:Qr(e,t),words:f,directive:(h,_)=>(r??=s().find,r(h,_)),get checks(){return n()},get directives(){return s()},get syscalls(){return o()},get capabilities(){return i()},get addressFamilies(){return a()},get namespaces(){return l()},get syscallArchitectures(){return c()},get errnoNames(){return d()},get specifiers(){return g()}}}var bo=e=>(1n<<BigInt(e))-1n,os=e=>bo(e.behaviour.capabilityInitialBits),Q=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),Vp=e=>Number(me(xr,1,e.table)[0]?.[0]??0);function $p(e,t){let n=t.capabilities.get(e.toUpperCase());if(n!==void 0)return n;let s=Re(e);return s!==null&&s>=0&&s<=Vp(t)?s:null}function Hp(e,t,n){let s=n.behaviour.capabilityUnclosedQuote==="closed",{words:r,malformedAt:o}=L(e.slice(t),{quotes:"removed",unclosed:s?"closed":"malformed"}),i=0n,a=[];for(let l of r){if(l.text==="")continue;let c=$p(l.text,n);c!==null?i|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:Qe(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Yp(l.text,n)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function Yp(e,t){let n=e.toUpperCase(),s=[...t.capabilities.keys()],r=n.startsWith("CAP_")?n:`CAP_${n}`;if(s.includes(r))return[r];let o=`_${r.slice(4)}`,i=s.filter(a=>a.endsWith(o)||a.startsWith(`${r}_`));return i.length>0?i:U(r,s,2)}var vo=(e,t,n)=>{let{facts:s}=n,r=e.startsWith("~"),{set:o,faults:i}=Hp(e,r?1:0,s),a=n.directive.name==="CapabilityBoundingSet"?os(s):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||l===a?I(r?bo(s.behaviour.capabilityInversionBits)&~o:o,i):A(r?l&~o:l|o,i)};var So=(e,t="and")=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)}`,wo=e=>`${e.charAt(0).toUpperCase()}${e.slice(1)}`;var ko=({type:e})=>wo(e),nn=["service","socket","mount","swap"],sn=({type:e})=>nn.includes(e),jp=/^[0-9A-Za-z:\-_.\\@]+$/,Gp=255;function qp(e){let t=e.lastIndexOf("."),n=Qt.find(o=>o===e.slice(t+1));if(t<0||n===void 0)return null;let s=e.slice(0,t),r=s.indexOf("@");return{full:e,type:n,base:s,prefix:r<0?s:s.slice(0,r),instance:r<0?null:s.slice(r+1)}}var is=({full:e,base:t})=>e.length<=Gp&&jp.test(t)&&!t.startsWith("@");function Ct(e){let t=qp(e);return t!==null&&is(t)?t:null}var xo=e=>e.instance==="";function Po(e,t){let n=`${e.prefix}@${t}`;return{...e,full:`${n}.${e.type}`,base:n,instance:t}}function Et(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,n)=>String.fromCharCode(Number.parseInt(n,16)))}function rn(e){let t=e.split("/").filter(s=>s!==""&&s!==".");if(t.length===0)return"-";let n=new TextEncoder().encode(t.join("/"));return Array.from(n,(s,r)=>{let o=String.fromCharCode(s);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(r===0&&o===".")?o:`\\x${s.toString(16).padStart(2,"0")}`}).join("")}var zp="host",Xp="a".repeat(32),Co={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function Jp(e,t,n){let s=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return Et(t.prefix);case"i":return t.instance??"";case"I":return Et(t.instance??"");case"j":return s;case"J":return Et(s);case"f":return`/${Et(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return Xp;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${Co[n].d??""}${t.full}`;default:return Co[n][e]??zp}}var Zp=/[0-9A-Za-z]/,Qp="mbABMowWTV";function R(e,t){if(!e.includes("%"))return e;let n="";for(let s=0;s<e.length;s+=1){let r=e.charAt(s+1);if(e.charAt(s)!=="%"||r===""){n+=e.charAt(s);continue}if(r==="%")n+="%";else if(!Zp.test(r))n+=`%${r}`;else{if(!Qp.includes(r)&&!t.facts.specifiers.has(r))return{unknownAt:s};n+=Jp(r,t.name,t.manager)}s+=1}return n}var ef=255,on=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=ef;function tf(e){let t="";for(let n=0;n<e.length;n+=1){let s=e.charAt(n);if(s===":")return{name:t,rest:e.slice(n+1)};s==="\\"&&(n+=1),t+=e.charAt(n)}return{name:t,rest:null}}var nf=/^[A-Za-z0-9+/]*={0,2}$/;function sf(e,{directive:t}){let{name:n}=t;return n.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":n==="SetCredentialEncrypted"&&!nf.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function rf(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let n=R(e,t);return typeof n!="string"?"a path with known specifiers":n.startsWith("/")||on(n)?null:"a credential name, a colon and an absolute path"}function of(e,t,n){let[s="",r,...o]=e.split(":"),i=s.endsWith("*")?s.slice(0,-1):s,a=on(i)&&!/[*?[]/.test(i)&&o.length===0,l=r===void 0||n.facts.behaviour.renamesImports&&on(r);return!a||!l?E(t,e,"the name of a credential, or the beginning of one and *"):A(new Map(t).set(s,!1))}var Eo=(e,t,n)=>{if(e==="")return S();if(n.directive.name==="ImportCredential")return of(e,t,n);let{name:s,rest:r}=tf(e),o=R(s,n);if(typeof o!="string"||!on(o))return E(t,e,'a credential name, such as "token" in token:/etc/token');let i=sf(r,n)??rf(r,n);return i!==null?E(t,e,i):A(new Map(t).set(o,n.directive.name.endsWith("Encrypted")))};var ls=e=>e===32||e===9||e===10||e===13;function oe(e,t){let n=t;for(;n<e.length&&ls(e.charCodeAt(n));)n+=1;return n}var af={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Ro=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,lf=1114111;function cf(e,t){let n=af[e.charAt(t+1)];if(n!==void 0)return{text:n,length:2};Ro.lastIndex=t+1;let s=Ro.exec(e);if(s===null)return null;let[r,o,i,a,l]=s,c=l===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(l,8);return c===0||c>lf?null:{text:String.fromCodePoint(c),length:r.length+1}}var as=/[^ \t\n\r"'\\]+/y;function df(e,t){return as.lastIndex=t,as.test(e)?as.lastIndex:t}function tt(e,t){let n=df(e,t);return n>=e.length||ls(e.charCodeAt(n))?{text:e.slice(t,n),start:t,end:n,quoted:!1,unknownEscape:!1}:mf(e,t)}function mf(e,t){let n="",s="",r=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return s===""?{text:`${n}\\`,start:t,end:e.length,quoted:r,unknownEscape:!0}:null;let l=cf(e,i);l===null&&(o=!0),n+=l?.text??e.slice(i,i+2),i+=l?.length??2;continue}if(s!=="")a===s?s="":n+=a;else if(a==='"'||a==="'")s=a,r=!0;else{if(ls(e.charCodeAt(i)))break;n+=a}i+=1}return s===""?{text:n,start:t,end:i,quoted:r,unknownEscape:o}:null}var uf=255,pf="/bin/sh",ff=/[\0-\x1F"'\\\x7F]/;function hf(e,t){let n=0;for(;n<e.length;n+=1){let s=e.charAt(n),r=e.slice(0,n);if(!t.includes(s)||s==="!"&&(r.includes("+")||r.split("!").length>2)||s==="+"&&r.includes("!")||s!=="!"&&r.includes(s))break}return n}function gf(e,t){return e===""?"followed by a program":ff.test(e)?"a program path without quotes, backslashes or control characters":t.some(s=>e.endsWith(s))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=uf?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var _o=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"it keeps the backslash of an escape sequence that it does not know; write \\\\ for a backslash"}]:[],yf=(e,t,{facts:n})=>n.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"the prefix !! does nothing any more",outdated:{}}]:[];function bf(e,t,n){let s=tt(e,t);if(s===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(s.text===";")return{next:oe(e,s.end),more:!0};let r=hf(s.text,n.facts.behaviour.execPrefixes),o=s.text.slice(0,r),i=o.includes("-"),a={start:s.start,end:s.end},l=o.includes("|"),c=l?pf:R(s.text.slice(r),n);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=gf(c,n.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let m=vf(e,oe(e,s.end),n);return"bad"in m?{...m,drops:i}:o.includes("@")&&!l&&m.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:c,programSpan:{start:s.start+r,end:s.end},arguments:m.arguments},next:m.next,more:m.more,faults:[..._o(s),...yf(s,o,n),...m.faults]}}var Ao=(e,t,n)=>e.startsWith(n,t)&&(t+n.length>=e.length||oe(e,t+n.length)>t+n.length);function vf(e,t,n){let s=[],r=[],o=t;for(;o<e.length;){if(Ao(e,o,";"))return{arguments:s,next:oe(e,o+1),more:!0,faults:r};if(Ao(e,o,"\\;")){s.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=oe(e,o+2);continue}let i=tt(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof R(i.text,n)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};s.push(i),r.push(..._o(i)),o=oe(e,i.end)}return{arguments:s,next:o,more:!1,faults:r}}var Io=(e,t,n)=>{if(e==="")return S();let s=[...t??[]],r=[],o=0,i=!0;for(;i&&o<e.length;){let a=bf(e,o,n);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?s.length>(t?.length??0)?"add":"none":"refuse",value:s,faults:[...r,l]}}"command"in a&&(s.push(a.command),r.push(...a.faults)),o=a.next,i=a.more}return A(s,r)};var Sf=/^(?:1|yes|y|true|t|on)$/i,wf=/^(?:0|no|n|false|f|off)$/i;function Le(e){return Sf.test(e)?!0:wf.test(e)?!1:null}var No="a boolean (yes or no)",To=["yes","no","true","false","on","off"],Rt=(e,t,{directive:n})=>{let s=Le(e);return s!==null?I(s):n.fatal?ne(t,e,No):E(t,e,No,()=>U(e,To,1))},Do=(e,t,n)=>e===""?S():Rt(e,t,n),cs=(e,t,n)=>{let{directive:s}=n;if(e===""&&s.emptyResets)return S();let r=s.suffix===null?-1:e.indexOf(":"),o=r<0?e:e.slice(0,r),i=kf(o,n);if(i===null)return E(t,e,xf(n),()=>U(e,s.values,2));if(r>=0&&(i==="no"||!Ef(e.slice(r+1),n)))return E(t,e,"a setting with a valid host name after the colon");let a=s.name==="KillMode"&&i==="none";return I(i,a?[{start:0,end:e.length,effect:"warned",expected:"with KillMode=none processes outlive the unit unseen",outdated:{}}]:[])};function kf(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let n=Le(e);return n===null?null:n?t.trueMeans??"yes":t.falseMeans}function xf({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(n=>Le(n)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var Pf=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,Cf=64;function Ef(e,t){let n=R(e,t);return typeof n!="string"||n.length>Cf?!1:n.split(".").every(s=>s.length<=63&&Pf.test(s))}var Oo=(e,t,{directive:n,facts:s})=>{if(n.section!=="Service"&&n.section!=="Scope")return E(t,e,"possible in units of this type");let r=Le(e);if(r!==null)return I(r);let o=s.words("cgroupControllers"),{words:i,malformedAt:a}=L(e,{quotes:"removed"}),l=i.filter(c=>!o.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>U(c.text,[...To,...o],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),I(!0,l)};var Rf=(e,t)=>{let n=e.toUpperCase();return U(n.startsWith("AF_")?n:`AF_${n}`,t.addressFamilies.keys(),2)},Fo=(e,t,{facts:n})=>{if(e==="")return S();if(e==="none")return I({mode:"allow",families:new Set,sealed:!0});let s=e.startsWith("~"),r=s?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:s?"deny":"allow",a=new Set(o?t.families:[]),{words:l,malformedAt:c}=L(e.slice(r),{quotes:"removed"}),d=[];for(let f of l){let g=n.addressFamilies.get(f.text.toUpperCase());if(g===void 0){let h=n.behaviour.unknownFamily==="ends-line";if(d.push({start:r+f.start,end:h?e.length:r+f.end,effect:h?"rest-ignored":"word-ignored",expected:Qe(f.text,"an address family such as AF_INET"),suggestions:()=>Rf(f.text,n)}),h)break}else s===(i==="deny")?a.add(g):a.delete(g)}c!==null&&d.push({start:r+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let m={mode:i,families:a,sealed:!1};return o?A(m,d):I(m,d)},Uo=(e,t,{facts:n})=>{if(e==="")return S();let s=Le(e);if(s!==null)return I(s?new Set:new Set(n.namespaces));let r=e.startsWith("~"),o=r?1:0,{words:i,malformedAt:a}=L(e.slice(o),{quotes:"kept"}),l=i.find(f=>!n.namespaces.has(f.text)),c=`a namespace type (${[...n.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let f={start:o+l.start,end:o+l.end,effect:"line-ignored",expected:c,suggestions:()=>U(l.text,n.namespaces,2)};return{effect:"none",value:t,faults:[f]}}if(a!==null)return E(t,e,c);let d=i.map(f=>f.text),m=new Set(t??(r?n.namespaces:[]));for(let f of d)r?m.delete(f):m.add(f);return t===void 0?I(m):A(m)};var Af=/^(?:0|[1-9]\d*)$/,_f=2**32-1,If=65535,Nf=/[\0-\x1F\x7F:/]/;function Tf(e){return e===""?!1:Af.test(e)&&Number(e)<_f&&Number(e)!==If?!0:Nf.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var Mo=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),Lo="a user or group name, or a numeric id",Df="other services run as nobody too, and NFS maps strangers to it";function Bo(e,t){let n=R(e,t);return typeof n=="string"&&Tf(n)?n:null}var Wo=(e,t,n)=>{if(e==="")return S();let s=Bo(e,n);return s===null?ne(t,e,Lo):I(s,n.directive.name==="User"&&s==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Df}]:[])},Ko=(e,t,n)=>{if(e==="")return S();let{words:s,malformedAt:r}=L(e,{quotes:"kept"}),o=[...t??[]];for(let i of s){let a=Bo(i.text,n);if(a===null)return ne(t,e,Lo);o.push(a)}return r===null?A(o):ne(t,e,"a list of words: it ends in a backslash")},Of=/^0*[0-7]{1,4}$/,Vo=(e,t,n)=>Of.test(e)?I(Number.parseInt(e,8)):E(t,e,`an octal mode such as ${n.directive.name==="UMask"?"0077":"0750"}`),ie=e=>e==="root"||e==="0";var $o=(e,t)=>typeof e=="string"?e:e(t),j="a text with known specifiers: write %% for a percent sign";function x(e,t,{empty:n="resets",specifiers:s="kept",suggestions:r}={}){return(o,i,a)=>{if(o===""&&n==="resets")return S();let l=s==="expanded"?R(o,a):o,c=typeof l=="string"?e(l,a):null;if(c!==null)return I(c);let d=typeof l=="string"?$o(t,a):j;return a.directive.fatal?ne(i,o,d):E(i,o,d,r===void 0?void 0:()=>r(o,a))}}function ae(e,t,n){let{empty:s="resets",specifiers:r="kept",malformed:o="rest-ignored",suggestions:i}=n;return(a,l,c)=>{if(a===""&&s==="resets")return S();let{words:d,malformedAt:m}=L(a,n),f=[...l??[]],g=[];for(let{text:h,start:_,end:te}of d){let Xe=r==="expanded"?R(h,c):h,Ht=typeof Xe=="string"?e(Xe,c):null;if(Ht!==null)f.push(Ht);else{let hp=typeof Xe=="string"?$o(t,c):j;g.push({start:_,end:te,effect:"word-ignored",expected:hp,...i===void 0?{}:{suggestions:()=>i(h,c)}})}}return m!==null&&g.push({start:m,end:a.length,effect:o,expected:"a word with closed quotes"}),A(f.length===0?void 0:f,g)}}function Be(e,t,n={}){let s=x(e,t,n);return(r,o,i)=>{let{effect:a,value:l,faults:c}=s(r,void 0,i);return a==="reset"?S():l===void 0?{effect:a,value:o,faults:c}:A([...o??[],l],c)}}var ds=1e6,Ff=2**64,Ho=new Map;function Uf({facts:e}){let t=Ho.get(e.table);if(t!==void 0)return t;let n=new Map(me(Lr,2,e.table).map(([s="",r=""])=>[s,Number(r)]));return Ho.set(e.table,n),n}var Mf=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function We(e,t,n){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let s=e.trimEnd(),r=0;do{let o=Mf.exec(s);if(o===null)return null;let[i,a="",l]=o;s=s.slice(i.length);let c=t;for(let[d,m]of Uf(n))if(s.startsWith(d)){s=s.slice(d.length),c=m;break}if(r+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,r>=Ff)return null}while(s!=="");return r}var Yo="a time span such as 90s, 5min or 1h 30min",Lf=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function Bf(e,t){let n=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return n===null?We(e,1/1e3,t):Number(n[1])/1e3}var an=(e,t)=>t.directive.name==="TimerSlackNSec"?Bf(e,t):e.trim()===""?null:We(e,ds,t),Wf=x(an,Yo,{empty:"read"}),Kf=x(an,Yo),jo=(e,t,n)=>(Lf.has(n.directive.name)?Kf:Wf)(e,t,n);var Vf=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),$f=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function cn(e){let t=e.toLowerCase(),n=$f.findIndex(s=>s===t||s.slice(0,3)===t);return n<0?null:n}var ln="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",Go=new RegExp(`^(${ln}(?:(?:\\.\\.|-)${ln})?(?:,${ln}(?:(?:\\.\\.|-)${ln})?)*),?(?= |$)`,"i"),Hf=e=>e.split(",").every(t=>{let[n="",s]=t.split(/\.\.|-/);return s===void 0||(cn(n)??0)<=(cn(s)??0)}),Xo={lowest:1970,highest:2199,fractions:!1},Yf={lowest:1,highest:12,fractions:!1},jf={lowest:1,highest:31,fractions:!1},Gf={lowest:0,highest:23,fractions:!1},qf={lowest:0,highest:59,fractions:!1},zf={lowest:0,highest:59.999999,fractions:!0},Xf=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,Jf=e=>e<70?e+2e3:e<100?e+1900:e;function Zf(e,t){let[,n,s,r]=Xf.exec(e)??[];if(n===void 0||!t.fractions&&[n,s,r].some(c=>c?.includes(".")===!0))return!1;let o=c=>t===Xo?Jf(Number(c)):Number(c),i=o(n);if(i<t.lowest||i>t.highest)return!1;let a=s===void 0?null:o(s);if(a!==null&&(a<i||a>t.highest))return!1;if(r===void 0)return!0;let l=Number(r);return l===0?!1:(a??i+l)<=t.highest||a!==null&&i+l<=a}var dt=(e,t)=>e==="*"||e.split(",").every(n=>Zf(n,t));function qo(e){let t=/^(.*)~([^~-]*)$/.exec(e),n=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(n.length<2||n.length>3)return!1;let[s="",r="",o="*"]=[...n].reverse();return dt(s,jf)&&dt(r,Yf)&&dt(o,Xo)}function zo(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[n="",s="",r="0"]=t;return dt(n,Gf)&&dt(s,qf)&&dt(r,zf)}var Qf="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",eh=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${Qf})$`);function th(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let n=eh.exec(t);if(n!==null&&t.slice(0,n.index).trim()!==""&&!Go.test(t.slice(n.index+1))&&(t=t.slice(0,n.index).trim()),Vf.has(t.toLowerCase()))return!0;let s=Go.exec(t);if(s!==null){if(!Hf(s[1]??""))return!1;if(t=t.slice(s[0].length).trim(),t==="")return!0}let r=t.split(/ +/);return r.length===1?qo(t)||zo(t):r.length===2&&qo(r[0]??"")&&zo(r[1]??"")}function nh(e){let[,t="",n,s,r]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(n===void 0)return!1;let o=(new Date(Date.UTC(Number(n),Number(s)-1,Number(r))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",l=a]=i.split(/\.\.|-/);return(cn(a)??0)<=o&&o<=(cn(l)??6)})}var sh="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",rh="a time span such as 15min or 1h 30min",oh=1e6;function ih(e,t){if(t.directive.name==="OnCalendar")return th(e)?{kind:"calendar",event:e}:null;let n=We(e,oh,t);return n===null?null:{kind:"span",microseconds:n}}var Jo=(e,t,n)=>{if(e==="")return S();let s=R(e,n);if(typeof s!="string")return E(t,e,j);let r=ih(s,n);if(r===null)return E(t,e,n.directive.name==="OnCalendar"?sh:rh);let o=r.kind==="calendar"&&n.facts.behaviour.warnsOfWeekdays&&nh(r.event);return A([...t??[],r],o?[{start:0,end:e.length,effect:"warned",expected:"the date never falls on this weekday, so the timer never elapses"}]:[])};var Zo=Be((e,t)=>{let n=R(e.replace(/^\|?!?/,""),t);return typeof n=="string"&&n.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),Qo=Be((e,t)=>typeof R(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,j);function $(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(n=>n!==""&&n!==".");return t.includes("..")?null:`/${t.join("/")}`}function mn(e,t){let n=R(e,t);return typeof n=="string"?$(n):null}var dn='an absolute path without ".."',ah=new Set(["EnvironmentFile"]),ei=(e,t,n)=>{if(e==="")return S();let s=ah.has(n.directive.name)&&e.startsWith("-"),r=R(s?e.slice(1):e,n);if(r===""&&!s)return S();let o=typeof r=="string"?$(r):null;return o!==null?I(o):n.directive.fatal?ne(t,e,dn):E(t,e,dn)},lh=/^-?\+?/;function ch(e,t){let n=lh.exec(e.text)?.[0]??"",s=mn(e.text.slice(n.length),t);return s===null?null:{path:s,optional:n.includes("-"),belowRoot:n.includes("+")}}var dh=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),ti=(e,t,n)=>{if(e==="")return S();if(dh.has(n.directive.name)){let a=mn(e,n);return a===null?E(t,e,dn):A([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:s,malformedAt:r}=L(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of s){let l=ch(a,n);l===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:dn}):o.push(l)}return r!==null&&i.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),A(o,i)},ni=(e,t,n)=>{if(e==="")return S();let s=e.startsWith("-"),r=s?e.slice(1):e;if(r==="~")return I({kind:"home"});let o=mn(r,n);if(o!==null)return I({kind:"path",path:o});let i='an absolute path without "..", or ~';return s?E(t,e,i):ne(t,e,i)},mh=["/dev/","/run/systemd/inaccessible/"];function uh(e,t){let n=R(e,t);if(typeof n!="string")return null;if(n.startsWith("block-")||n.startsWith("char-"))return n;let s=$(n);return s!==null&&(s==="/dev"||mh.some(r=>s.startsWith(r)))?s:null}var si=(e,t,n)=>{if(e==="")return S();let[s]=L(e,{quotes:"removed"}).words;if(s===void 0)return E(t,e,'a device and its access, such as "/dev/null rw"');let r=e.slice(s.end).trim(),o=uh(s.text,n);return o===null?E(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(r)?A([...t??[],{device:o,access:r}]):E(t,e,"a device with an access out of the letters r, w and m")},ri=(e,t,n)=>{if(e==="")return S();let s=[...t??[]],r=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,l=mn(i.replaceAll("\\:",":"),n);l===null?r.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):s.push(l),o=a+1}return A(s,r)};var G=(e,t)=>n=>{let s=Re(n);return s!==null&&s>=e&&s<=t?s:null},ph=2**32-1,oi=2**64,nt=(e,t)=>e.trimStart().startsWith("-")?null:G(0,ph)(e,t),un=(e,t)=>e.trimStart().startsWith("-")?null:G(0,oi-2049)(e,t),us=G(-(2**31),2**31-1),fh=/^(\d+)(?:\.(\d{1,2}))?%$/,hh=/^(\d+)(?:\.(\d))?‰$/,gh=/^(\d+)‱$/;function ii(e){let[,t,n=""]=fh.exec(e)??[];if(t!==void 0)return ms(Number(t)*100+Number(n.padEnd(2,"0")));let[,s,r=""]=hh.exec(e)??[];if(s!==void 0)return ms(Number(s)*10+Number(r||"0"));let[,o]=gh.exec(e)??[];return o===void 0?null:ms(Number(o))}var ms=e=>e<=2**31-1?e:null;function mt(e){let t=ii(e);return t!==null&&t<=1e4?t:null}var yh={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},bh=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function ut(e,t){let n=e,s=0,r=Number.POSITIVE_INFINITY;do{let o=bh.exec(n);if(o===null)return null;let[i,a="",l="",c=""]=o,d=yh[c]??0;if(d>=r)return null;let m=t**d;if(s+=Number(a)*m+(l===""?0:Math.floor(+`0.${l}`*m)),s>=oi)return null;r=d,n=n.slice(i.length)}while(n!=="");return s}var ai="a size in bytes, such as 512M or 2G",li=x(nt,"a whole number from 0 up",{empty:"read"}),ci=x(us,"a whole number",{empty:"read"}),di=x(G(-(2**63),2**63-1025),"a whole number",{empty:"read"}),ps=x(e=>ut(e,1024),ai,{empty:"read"}),vh=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),fs=x((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=mt(e),s=n??ut(e,1024);return s===null||s===0&&!vh.has(t.name)?null:n===null?s:-n},`${ai}, a percentage of the memory, or infinity`),mi=x((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let n=mt(e);if(n!==null)return-n;let s=un(e,t);return s===null||s===0?null:s},"a number of tasks from 1 up, a percentage, or infinity"),ui=x(e=>{let t=ii(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var fi=x(G(-20,19),"a nice level from -20 to 19"),hi=x(G(-1e3,1e3),"a number from -1000 to 1000"),gi=x(G(0,99),"a priority from 0 to 99",{empty:"read"}),yi=x(G(0,7),"a priority from 0 to 7"),st=(e,{empty:t,highest:n=-1})=>x((s,r)=>{if(r.facts.words(e).includes(s))return s;let o=nt(s,r);return o!==null&&o<=n?s:null},({facts:s})=>`one of ${s.words(e).join(", ")}`,{empty:t,suggestions:(s,{facts:r})=>U(s,r.words(e),2)}),wh=2**31-1,bi=st("schedulingPolicies",{empty:"resets",highest:wh}),vi=(e,t,n)=>st("ioSchedulingClasses",{empty:"resets",highest:n.facts.behaviour.highestIoClass})(e,t,n),pi=8191,kh=/^(\d+)(?:-(\d+))?$/;function xh(e){let t="a list of numbers and ranges, such as 0-3 8",{words:n,malformedAt:s}=L(e.replaceAll(","," "),{quotes:"removed"});if(s!==null)return t;for(let r of n){let[,o,i=o]=kh.exec(r.text)??[],a=o===void 0?Re(r.text):Number(o),l=o===void 0?a:Number(i);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>pi)return`a list of numbers up to ${pi}`}return null}var Ph={CPUAffinity:"numa",NUMAMask:"all"},At=(e,t,n)=>{if(e==="")return S();if(e===Ph[n.directive.name])return I([e]);let s=R(e,n),r=typeof s=="string"?xh(s):"a text with known specifiers";return r===null?A([...t??[],e]):E(t,e,r)},Si=(e,t,{facts:n})=>{if(e==="")return S();let s=n.words("coredumpFilters"),r=e.split(/[ \t]+/),o=r.find(i=>!s.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?E(t,e,`a mask in hexadecimal, or words out of ${s.join(", ")}`,()=>U(o,s,2)):A([...t??[],...r])},wi=e=>e===""?S():I(e.split(/[ \t]+/)),ki=x((e,{facts:t})=>t.words("personalities").includes(e)?e:null,({facts:e})=>`a personality of x86-64 machines (${e.words("personalities").join(", ")})`),xi=x((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let n=Re(e);return n!==null&&n>=1&&n<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>U(e.toUpperCase(),t.errnoNames,2)});function fn(e){let t=[""];for(let n=0;n<e.length;n+=1){let s=e.charAt(n);s===":"?t.push(""):s==="\\"&&e.charAt(n+1)===":"?(t[t.length-1]+=":",n+=1):t[t.length-1]+=s}return t}var pn=(e,t)=>{let n=R(e,t);return typeof n=="string"?$(n):null},Eh=new Set([void 0,"","rbind","norbind"]);function Rh(e,t){let[n="",s,r,...o]=fn(e);if(o.length>0||!Eh.has(r))return null;let i=n.startsWith("-"),a=pn(i?n.slice(1):n,t),l=s===void 0?a:pn(s,t);return a===null||l===null?null:{source:a,target:l,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var Pi=ae(Rh,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),Ci=ae((e,t)=>{let n=e.indexOf(":"),s=pn(n<0?e:e.slice(0,n),t);return s===null?null:{path:s,options:n<0?"":e.slice(n+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),hs=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function Ei(e,t){for(let n=0;n<e.length;n+=2){let s=e[n]??"",r=e[n+1],o=r===void 0?s:r;if(r!==void 0&&!hs.has(s))return`one of the partitions ${[...hs].join(", ")}`;if(typeof R(o,t)!="string")return j}return null}var Ah=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function Ri(e,t){let n=(r,o)=>{let i=pn(r,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&Ah(i,e===1)?null:i},s=(r,o)=>{let[i="",...a]=fn(r.text).filter(d=>d!==""),l=n(i.replace(/^-/,""),o),c=e===2?n(a.shift()??"",o):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:Ei(a,o)}};return(r,o,i)=>{if(r==="")return S();let{words:a,malformedAt:l}=L(r,{quotes:"removed",escapes:"kept"}),c=[...o??[]],d=[];for(let m of a){let{image:f,fault:g}=s(m,i);f!==null&&c.push(f),g!==null&&d.push({start:m.start,end:m.end,effect:"word-ignored",expected:g})}return l!==null&&d.push({start:l,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),A(c.length===0?void 0:c,d)}}var Ai=Ri(2,"IMAGE:TARGET with absolute paths"),_i=Ri(1,"an absolute path of an image"),Ii=(e,t,n)=>{if(e==="")return S();let{words:s,malformedAt:r}=L(e,{quotes:"removed"});if(r!==null)return E(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:l,end:c}of s){let d=a.indexOf(":"),m=Ei(d<0?[a]:[a.slice(0,d),a.slice(d+1)],n);m===null?i.push(a):o.push({start:l,end:c,effect:"word-ignored",expected:m})}return I(i,o)},_h=/^(?:[0-9a-fA-F]{2})+$/,Ih=32,Ni=x(e=>e.startsWith("/")||_h.test(e)&&e.length>=Ih?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),gs=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},Ti=x(e=>e.startsWith("/")||e.startsWith("base64:")&&gs(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),Nh=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),Th=/^(?:read-only|growfs)-(?:on|off)$/;function Dh(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(n=>{let s=n.indexOf("=");if(s<0)return!1;let r=n.slice(0,s).trim();return r!==""&&!hs.has(r)?t:n.slice(s+1).split("+").every(o=>t||Nh.has(o.trim())||Th.test(o.trim()))})}var Di=x((e,{facts:t})=>Dh(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),ys=st("mountPropagations",{empty:"resets"}),Oi=x(e=>Le(e),"a boolean (yes or no)"),Fi=x(e=>e,j,{specifiers:"expanded"});function Ui(e,t){let n=R(e,t);if(typeof n!="string"||n.startsWith("/"))return null;let s=n.split("/").filter(r=>r!==""&&r!==".");return s.length===0||s.includes("..")?null:s.join("/")}function Fh(e,t){let[n="",s="",r="",...o]=fn(e),i=Ui(n,t);if(i===null||i.split("/")[0]==="private"||o.length>0||r!==""&&r!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(s==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:Ui(s,t);return a===null?null:{path:i,link:a}}var Mi=ae(Fh,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var Li=/^[A-Za-z_][A-Za-z0-9_]*$/,Uh=/^[A-Za-z_][A-Za-z0-9_]*=/,Bi=e=>Uh.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function bs(e,t,n){let s=(r,o)=>{let i=n?R(r,o):r;return typeof i!="string"?j:e(i)?null:t};return(r,o,i)=>{if(r==="")return S();let a=[...o??[]],l=[],c=oe(r,0);for(;c<r.length;){let d=tt(r,c);if(d===null||d.unknownEscape){let f=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:r.length,effect:"rest-ignored",expected:f});break}let m=s(d.text,i);m===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:m}),c=oe(r,d.end)}return A(a,l)}}var Wi="the name of a variable",Ki=bs(Bi,"NAME=value: quote a value that has blanks, and leave none around the =",!0),Mh=bs(e=>Li.test(e),Wi,!0),Lh=bs(e=>Li.test(e)||Bi(e),`${Wi}, or NAME=value`,!0),Vi=(e,t,n)=>(n.directive.name==="UnsetEnvironment"?Lh:Mh)(e,t,n);var Bh=255,vs=e=>e.length<=Bh&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),Wh=/^(file|append|truncate):(.*)$/;function Kh(e,t,n){let s=n.facts.words(t),[,r="",o=""]=Wh.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=R(i??o,n);return typeof a!="string"?j:i!==null?vs(a)?null:"fd: and the name of a file descriptor":r!==""&&s.includes(r)?$(a)===null?`${r}: and an absolute path`:null:s.includes(e)?null:`one of ${s.join(", ")}`}var Vh=e=>e.replace("syslog","journal"),Hi=(e,t)=>(n,s,r)=>{let o=Kh(n,e,r);if(o!==null)return E(s,n,o,()=>U(n,r.facts.words(e),2));if(!t.includes(n))return I(n);let i=Vh(n);return I(i,[{start:0,end:n.length,effect:"warned",expected:`${n} is read as ${i}`,outdated:{instead:i}}])},Yi=Hi("execInputs",[]),ji=Hi("execOutputs",["syslog","syslog+console"]),Gi=x(e=>vs(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),$h=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,qi=(e,t,n)=>{if(e==="")return S();if(/\\./.test(e.replace($h,"")))return E(t,e,"a text with known escape sequences: write \\\\ for a backslash");let s=R(e,n);return typeof s=="string"?A(`${t??""}${s}
`):E(t,e,j)},zi=(e,t)=>e===""?S():gs(e)?A(`${t??""}${e}`):E(t,e,"data in Base64"),$i=new Set(["read-only","append","truncate","graceful"]),Hh=["read-only","append","truncate"],Xi=(e,t)=>{if(e==="")return S();let[n="",s="",r="",...o]=e.split(":"),i=r===""?[]:r.split(",");return!(n.startsWith("/")&&vs(s)&&o.length===0&&i.every(l=>$i.has(l)))||i.filter(l=>Hh.includes(l)).length>1?E(t,e,`an absolute path, a name and options out of ${[...$i].join(", ")}, joined by colons`):A([...t??[],e])},Ji=(e,t,n)=>{if(e==="")return S();let s=R(e,n);if(typeof s!="string")return E(t,e,j);let r=$(s.startsWith("/")?s:`/run/${s}`),{pathsInApi:o}=n.facts.behaviour;if(r===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r))return{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]};let i=Ss(e,r,n);return I(i.length===0?r:r.replace(/^\/var/,""),i)};function Ss(e,t,{facts:n}){if(!n.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t))return[];let s=e.replace(/^\/var\/run\//,"/run/");return[{start:0,end:e.length,effect:"warned",expected:`/var/run is /run today, and it takes the path for ${s}`,outdated:{instead:s}}]}var jh=G(1,65535),Zi=107,Qi=/^(?:\d{1,10})?$/,ea=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function Gh(e,t){let n=jh(e,t);if(n!==null)return{family:"inet6",port:n};let[,s,r=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(s!==void 0){let l=ea(r);return qt(s)?.family===6&&!s.includes("/")&&l!==null?{family:"inet6",port:l}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=ea(e.slice(o+1)),a=e.slice(0,o);return qt(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function qh(e,{facts:t}){let[,n="",s="",r=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return r===""||n!==""&&!t.behaviour.vsockTypes?null:Qi.test(s)&&Qi.test(r)?{family:"vsock",port:null}:null}function zh(e,t){return e.startsWith("/")?e.length<=Zi?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=Zi?{family:"unix",port:null}:null:e.startsWith("vsock")?qh(e,t):Gh(e,t)}var Xh=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function Jh(e){let[,t="",n]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return Xh.has(t)&&(n===void 0||/^\d+$/.test(n))?{family:"netlink",port:null}:null}var ta=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function Zh(e,{directive:t,facts:n}){let s=$(e);return s===null||n.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(s)?null:{family:"file",port:null}}var Qh={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function eg(e,t){let{name:n}=t.directive;if(ta.has(n))return Zh(e,t);if(n==="ListenNetlink")return Jh(e);let s=zh(e,t);return n==="ListenSequentialPacket"&&s?.family!=="unix"?null:s}var na=(e,t,n)=>{if(e==="")return S();let{name:s}=n.directive,r=R(e,n);if(typeof r!="string")return E(t,e,j);let o=eg(r,n);if(o===null)return E(t,e,Qh[s]??(ta.has(s)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||s==="ListenFIFO"?Ss(e,r,n):[],a=i.length===0?r:r.replace(/^\/var/,"");return A([...t??[],{directive:s,address:a,...o}],i)},tg=15,ng=127,sg=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,rg=new Set(["all","default",".",".."]),hn=(e,t)=>sg.test(e)&&!rg.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?ng:tg),sa=x(e=>e==="*"||hn(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),ra=x(e=>hn(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),og={132:"sctp",136:"udplite",262:"mptcp"},oa=x((e,{facts:t})=>{let n=og[e]??e;return t.words("socketProtocols").includes(n)?n:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),ia=x(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function da(e,t){return(n,s,r)=>{if(n==="")return S();let o=n.startsWith("~"),i=o?1:0,a=s?.mode??(o?"deny":"allow"),l=new Set(s?.names),c=[],{words:d,malformedAt:m}=L(n.slice(i),{quotes:"removed"});for(let f of d)e(f.text,r)?a==="deny"===o?l.add(f.text):l.delete(f.text):c.push({start:f.start+i,end:f.end+i,effect:"word-ignored",expected:t});return m!==null&&c.push({start:m+i,end:n.length,effect:"rest-ignored",expected:"a word with closed quotes"}),A({mode:a,names:l},c)}}var ag=15,ma=da((e,{facts:t})=>hn(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=ag),"the name of a network interface"),ua=da((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),lg=["tcp","udp"],cg=["ipv4","ipv6"];function dg(e,{facts:t}){if(e==="any")return!0;let[,n,s=n]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],r=t.behaviour.bindsPortZero?0:1;return n!==void 0&&Number(n)>=r&&Number(n)<=Number(s)&&Number(s)<=65535}function mg(e,t){let n=e.split(":");return n.length>3?!1:(cg.includes(n[0]??"")&&n.shift(),lg.includes((n[0]??"").toLowerCase())&&n.shift(),n.length===0?!0:n.length===1&&dg(n[0]??"",t))}var pa=Be((e,t)=>mg(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),aa=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function la(e){let[t="",n="",s="",r="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(n)&&aa.test(s)&&aa.test(r)&&o.length===0}var fa=(e,t)=>{if(e==="")return S();let{words:n}=L(e,{quotes:"removed"}),s=n.filter(r=>!la(r.text)).map(r=>({start:r.start,end:r.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return A([...t??[],...n.filter(r=>la(r.text)).map(r=>r.text)],s)},ha=(e,t,{facts:n})=>{if(e==="")return S();let s=n.words("cgroupControllers"),r=e.split(/[ \t]+/),o=r.find(i=>!s.includes(i));return o===void 0||r.some(i=>s.includes(i))?A([...t??[],...r]):E(t,e,`one or more of ${s.join(", ")}`,()=>U(o,s,2))},ug=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),ga=Be((e,t)=>{let n=e.indexOf(":"),s=n<0?null:R(e.slice(n+1),t);return ug.has(e.slice(0,n))&&typeof s=="string"&&$(s)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),pg=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),ya=x((e,{name:t,facts:n})=>{let s=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&pg(e)&&!n.words("cgroupControllers").includes(s)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),ca=["extensions","credentials"],ba=x(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>ca.includes(t))?e:null,`a boolean, or one or more of ${ca.join(", ")}`);var gn=(e,t,n)=>{if(e==="")return S();let s=e.startsWith("-"),r=R(s?e.slice(1):e,n);return typeof r=="string"?I({label:r,optional:s}):s?E(t,e,j):ne(t,e,j)};var wa=G(1,1e4),ka=G(10,1e3),xa=x((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:wa(e,t),"a weight from 1 to 10000"),yn=(e,t)=>(n,s,r)=>{let o=e(n,s,r);return{...o,faults:[...o.faults,{start:0,end:n.length,effect:"warned",expected:`it is for the old control groups, and ${t} took its place`,outdated:{}}]}},Pa=x(ka,"a weight from 10 to 1000"),Ca=yn(x(G(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),hg=yn(fs,"MemoryMax="),Ea=(e,t,n)=>(n.directive.name==="MemoryLimit"?hg:fs)(e,t,n),ws=1e6,gg=-20,yg=19;function bg(e,t){let n=/^[+-]/.test(e),s=n?us(e,t):un(e,t);return s===null?null:n?s<gg||s>yg?null:20-s:s<=40?s:null}function va(e,t,n){if(t==="nice")return bg(e,n);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return ut(e,1024);if(t==="seconds"){let s=We(e,ws,n);return s===null?null:Math.ceil(s/ws)}return t==="microseconds"?We(e,1,n):un(e,n)}var vg={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},Sa=({directive:e,facts:t})=>me(Mr,2,t.table).find(([n])=>`Limit${n}`===e.name)?.[1]??"count",Ra=x((e,t)=>{let n=Sa(t),[s="",r=s,...o]=e.split(":");if(o.length>0||s===""||r==="")return null;let i=va(s,n,t),a=va(r,n,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>vg[Sa(e)]??"a number",{empty:"read"}),_t=(e,t)=>(n,s,r)=>{if(n==="")return S();let[o]=L(n,{quotes:"removed"}).words,i=o===void 0?null:R(o.text,r),a=o===void 0?null:e(n.slice(o.end).trimStart(),r);return typeof i!="string"||a===null?E(s,n,t):A([...s??[],{device:i,limit:a}])},Aa=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:ut(e,1e3);return t===0?null:t},_a='a device and a limit, such as "/dev/sda 5M"',Ia=_t(Aa,_a),Na=yn(_t(Aa,_a),"IOReadBandwidthMax= or IOWriteBandwidthMax="),Ta=_t(wa,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),Da=yn(_t(ka,"a device and a weight from 10 to 1000"),"IODeviceWeight="),Oa=_t((e,t)=>We(e,ws,t),'a device and a time span, such as "/dev/sda 25ms"'),Fa=x(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=mt(e);return t===null?ut(e,1024):-t},"a size such as 5G, a percentage, or off"),Ua=x((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:nt(e,t),"a whole number from 0 up, or infinity");var Ma=st("logLevels",{empty:"read",highest:7}),La=st("logFacilities",{empty:"read",highest:127}),wg=/^[A-Z][A-Z0-9_]{0,63}=/,Ba=ae(e=>wg.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),kg=255,xg=kg-25-40,Wa=x(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=xg?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),Ka=(e,t)=>e===""?S():e==="~"?E(t,e,"a regular expression"):A([...t??[],e]);var Cg=x((e,t)=>{let n=an(e,t);return n!==null&&n>=ds&&n!==Number.POSITIVE_INFINITY?n:null},"a time span of at least 1s"),Eg=new Set(["service","slice","scope"]),ks=e=>(t,n,s)=>Eg.has(s.name.type)?e(t,n,s):E(n,t,"possible in units of this type"),Va=ks(Cg),$a=ks(x(mt,"a percentage up to 100%")),Rg=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),Ag=ks(cs),Ha=(e,t,n)=>(Rg.has(n.directive.name)?Ag:cs)(e,t,n);var _g=34,Ya=64,Ig=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function Ga(e,t){let n=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(n))return!0;let[,s,r="",o="0"]=Ig.exec(n)??[];if(s!==void 0){let i=Ya-_g;return Number(o)<=i&&r!==(s==="MIN"?"-":"+")}return n===e&&G(1,Ya)(e,t)!==null}var qa=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),Ng=(e,t)=>U(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,qa(t),1),za=x((e,t)=>Ga(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:Ng}),ja=({facts:e})=>me(_r,2,e.table).map(([t=""])=>t),Xa=G(0,255),Ja=x(Xa,"an exit status from 0 to 255"),Za=ae((e,t)=>Xa(e,t)!==null||ja(t).includes(e)||Ga(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>U(e.toUpperCase(),[...ja(t),...qa(t)],2)});var Qa=255,Dg=ae(e=>e.length<=Qa?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),el=e=>{let t=Ct(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Qa?t:null},Og={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},tl=(e,t,n)=>{let s=Dg(e,t,n),r=Og[n.directive.name];return r===void 0?s:{...s,faults:[...s.faults,{start:0,end:e.length,effect:"warned",expected:`it is read as ${r}=`,outdated:{}}]}},nl=x(e=>{let t=el(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),sl=ae(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),rl=x((e,{directive:t})=>{let n=el(e);return n===null?null:t.name!=="Service"||n.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),ol=["http://","https://","file:/","info:","man:"];function Fg(e){let t=ol.find(n=>e.startsWith(n));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var il=ae((e,t)=>{let n=R(e,t);return typeof n!="string"?null:Fg(n)||n===""?n:null},`a URL that begins with ${ol.join(", ")}`,{quotes:"removed"}),Ug=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Mg=/^[A-Za-z0-9_-]+$/,Lg=255,al=x(e=>{let t=e.startsWith(":"),n=(t?e.slice(1):e).split(".");return n.length>1&&e.length<=Lg&&n.every(r=>(t?Mg:Ug).test(r))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var bn=e=>e===""?S():I(e),ll=Be(e=>e,""),cl={"allowed-cpuset":At,"bind-mounts":Pi,"bind-network-interface":ra,"blockio-bandwidth":Na,"blockio-device-weight":Da,"blockio-weight":Pa,"bpf-delegate-attachments":bn,"bpf-delegate-commands":bn,"bpf-delegate-maps":bn,"bpf-delegate-programs":bn,"bpf-foreign-program":ga,"bus-name":al,bytes:ps,"bytes-or-percent":Ea,"cgroup-nft-set":fa,"cgroup-socket-bind":pa,"colon-separated-paths":ri,"concurrency-max":Ua,"condition-path":Zo,"condition-string":Qo,"cpu-set":At,"cpu-shares":Ca,"delegate-subgroup":ya,"directory-list":Mi,"disable-controllers":ha,enum:Ha,"environment-assignments":Ki,"environment-names":Vi,"exec-apparmor-profile":gn,"exec-coredump-filter":Si,"exec-cpu-affinity":At,"exec-cpu-sched-policy":bi,"exec-cpu-sched-prio":gi,"exec-input":Yi,"exec-input-data":zi,"exec-input-text":qi,"exec-io-class":vi,"exec-io-priority":yi,"exec-mount-apivfs":Oi,"exec-mount-flags":ys,"exec-mount-propagation-flag":ys,"exec-nice":fi,"exec-oom-score-adjust":hi,"exec-output":ji,"exec-quota":Fa,"exec-root-hash":Ni,"exec-root-hash-sig":Ti,"exec-selinux-context":gn,"exec-smack-process-label":gn,"exit-status":Ja,"exit-status-set":Za,"extension-images":_i,fdname:Gi,"filesystem-set":ua,"iec-size-long":ps,"image-policy":Di,integer:ci,"integer-or-percent":mi,"io-device-latency":Oa,"io-device-weight":Ta,"io-limit":Ia,"job-mode-isolate":Rt,"log-extra-fields":Ba,"log-facility":La,"log-filter-patterns":Ka,"log-level":Ma,"log-namespace":Wa,long:di,"luo-sessions":ll,"managed-oom-mem-pressure-duration-sec":Va,"managed-oom-mem-pressure-limit":$a,"managed-oom-rules":ll,"mount-images":Ai,"mount-node":Fi,"numa-mask":At,"open-file":Xi,percent:ui,personality:ki,"pid-file":Ji,"resource-limit":Ra,"restrict-network-interfaces":ma,"root-image-options":Ii,securebits:wi,"service-refresh-on-reload":ba,"service-sockets":sl,signal:za,"slice-name":nl,"socket-address":na,"socket-bindtodevice":sa,"socket-protocol":oa,"swap-priority":x(G(-1,32767),"a number from -1 to 32767"),"syscall-errno":xi,"time-span":jo,"timer-spec":Jo,"tmpfs-mounts":Ci,"tty-size":x(nt,"a whole number from 0 up"),"unit-name":rl,"unit-names":tl,"unsigned-integer":li,"url-list":il,weight:xa,xattr:ia};var Wg=4095;function Kg(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=Wg:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function Vg(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let n=t.syscalls.bitOf.get(e);if(n===void 0)return null;let s=et(t.syscalls.names.length);return Pt(s,n),s}var dl=e=>{let t=e.named.slice();return en(t,e.actioned),{...e,allowed:t}};function $g(e,{facts:t,directive:n}){let s=t.syscalls.names.length,r={mode:e?"deny":"allow",named:et(s),actioned:et(s)},o=t.syscalls.group("@default");return!e&&n.name==="SystemCallFilter"&&o!==void 0&&lt(r.named,o),r}function Hg(e,t,n,{facts:s,directive:r}){let o=r.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!Kg(a,s))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!n)return{expected:"possible without ~: an allowed call takes no error number"};let l=Vg(i,s);return l===null?Yg(i,s):(n===(e.mode==="deny")||a!==null?lt(e.named,l):en(e.named,l),e.mode==="allow"&&a!==null?lt(e.actioned,l):en(e.actioned,l),null)}function Yg(e,{syscalls:t}){return e.startsWith("@")?{expected:Qe(e,"a system-call group"),suggestions:()=>U(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:Qe(e,"a system call"),suggestions:()=>U(e,t.bitOf.keys(),2)}}var ml=(e,t,n)=>{if(e==="")return S();let s=e.startsWith("~"),r=s?1:0,o=t===void 0?$g(s,n):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=L(e.slice(r),{quotes:"kept"}),l=[];for(let c of i){if(c.text==="")continue;let d=Hg(o,c,s,n);d!==null&&l.push({start:r+c.start,end:r+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:r+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?I(dl(o),l):A(dl(o),l)},Se=e=>e!==void 0&&(e.mode==="allow"||!uo(e.named)),ul=(e,t,{facts:n})=>{if(e==="")return S();let{words:s,malformedAt:r}=L(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of s)n.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>U(a.text,n.syscallArchitectures,2)});return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),A(i,o)};var jg=new Set(["TCPCongestion","ExtraOptions"]),pl=(e,t,n)=>{if(e==="")return S();if(jg.has(n.directive.name))return I(e);let s=R(e,n);return typeof s=="string"?I(s):E(t,e,"a text with known specifiers: write %% for a percent sign")},fl=(e,t,{directive:n})=>n.status===null?{effect:"none",value:void 0,faults:xt}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},hl=e=>e===""?S():I(e);var Gg={...cl,"address-family-set":Fo,boolean:Rt,"boolean-or-controllers":Oo,"capability-set":vo,credential:Eo,"device-rule":si,"exec-command":Io,"install-only":hl,"ip-prefix-set":wr,"namespace-set":Uo,obsolete:fl,path:ei,"path-list":ti,string:pl,"syscall-architectures":ul,"syscall-filter":ml,tristate:Do,umask:Vo,"user-or-group":Wo,"user-or-group-list":Ko,"working-directory":ni},qg=e=>e===""?S():I(e),Ne=e=>Gg[e]??qg;function we(e,t){let{assignments:n,steps:s}=e;for(;s.length<n.length;){let r=n[s.length];if(r===void 0)break;let{directive:o,node:i}=r,a=Ne(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,s.push({assignment:r,effect:a.effect,faults:a.faults,length:Array.isArray(a.value)?a.value.length:0})}return e}var vn=B(e=>{let t=[];for(let n of e.settings.values())for(let s of we(n,e).steps)t.push(s);return t});function T(e,t){let n=e.settings.get(t);return n===void 0?void 0:we(n,e)}function Te(e){let t=[],n=[];for(let{assignment:s,effect:r}of e.steps){if(r==="none"||r==="refuse"){n.push(s);continue}r!=="add"&&(n.push(...t),t=[]),t.push(s)}return{made:t,lost:n}}function Sn({steps:e,value:t}){let n=t??[],s=[],r=e.findLastIndex(({length:i})=>i===0)+1,o=0;for(let{assignment:i,effect:a,length:l}of e.slice(r)){if(a!=="refuse")for(let c of n.slice(o,l))s.push({entry:c,line:i});o=l}return s}function w(e,t){let n=T(e,t);return n===void 0?[]:Te(n).made}function pt(e,t){if(e.pieces===null)return e.valueStart+t;let n={logical:0,source:e.valueStart};for(let s of e.pieces){if(s.logical>t)break;n=s}return n.source+t-n.logical}var N=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function D(e,t,n){return n<=t?N(e):{start:pt(e,t),end:pt(e,n-1)+1}}function ue(e,t){for(let n of vn(e))t(n)}var gl=60,z=e=>e.length<=gl?e:`${e.slice(0,gl-1)}\u2026`;var y=({file:e,node:t})=>({file:e,span:N(t)}),J=(e,t)=>({...y(e),note:t}),V=(e,t)=>e.map(n=>J(n,t)),b=(e,t)=>w(e,t).at(-1),xs=({node:e})=>`${e.key}=${e.value}`,yl=50;function Pe(e){let t=xs(e);return t.length<=yl?t:`${t.slice(0,yl-1)}\u2026`}var bl=({node:e})=>L(e.value,{quotes:"removed"}).words;function De(e,t){let n=bl(e).find(({text:s})=>t(s));return n===void 0?y(e):{file:e.file,span:D(e.node,n.start,n.end)}}var vl=(e,t)=>e.split(":").some(n=>$(n.replace(/^[-+]*/,""))===t);function It(e,t,n){let s=w(e,t),r=s.filter(o=>bl(o).some(({text:i})=>vl(i,n)));return r.length>0?r:s}function Oe(e,t,n){let s=It(e,t,n)[0];return s===void 0?null:{line:s,...De(s,r=>vl(r,n))}}var zg=new Set([void 0,!1,"no","default","all","none"]);function Xg(e,t){let n=T(e,t)?.value;return t==="RestrictNamespaces"?n instanceof Set&&n.size<e.facts.namespaces.size:!zg.has(n)}var W=(e,t)=>[...e.settings.keys()].flatMap(n=>t.has(n)&&Xg(e,n)?w(e,n):[]);function wn({tree:e},t){let n=e.nodes.filter(r=>r.kind==="section"),s=n.find(r=>r.name===t)??n[0];return s===void 0?{start:0,end:0}:{start:s.nameStart,end:s.nameEnd}}var Jg=new Set(["bounding-set","ambient-capabilities","limits","groups","dependencies","declared-directories","opened-paths"]),q=(e,t)=>Zg(e).get(t),Zg=B(({all:e})=>{let t=new Map;for(let n of e){if(n.confidence==="low"||Jg.has(n.source))continue;let s=t.get(n.token);(s===void 0||kn(n.confidence)>kn(s.confidence))&&t.set(n.token,n)}return t}),kn=e=>Je.indexOf(e),xn=(e,t)=>kn(e)<kn(t)?e:t,Fe=e=>e==="high"?"warning":"info",Ke=({place:e,because:t})=>e===null?[]:[{file:e.file,span:e.span,note:t}],Ue=(e,t)=>b(e,t)??b(e,"DynamicUser"),ft=["nginx","apache2","dovecot","postfix","sshd","cron"],Qg=(e,t)=>!/ may | can /.test(e.because)&&(t===void 0||t.includes(e.source));function le(e,t,{fails:n,certainty:s="high",sureFor:r}){let o=xn(xn(t.confidence,s),Qg(t,r)?"high":"medium");return{message:"conflict",data:{line:Pe(e),fails:n,because:t.because},...y(e),severity:Fe(o),confidence:o,related:Ke(t)}}function pe({unit:e,needs:t,report:n},s,r){let o=new Set;for(let i of s){if(o.has(i.directive)||!r(i.directive))continue;let a=Ue(e,i.directive),l=a===void 0?void 0:q(t(),i.token);a===void 0||l===void 0||(o.add(i.directive),n(le(a,l,i)))}}var Sl=({id:e,summary:t,since:n,severity:s,confidence:r,persona:o},i)=>({id:e,category:i,summary:t,since:n,severity:s,confidence:r,persona:o}),v=e=>{let{directives:t,checks:n,exposes:s,partly:r,risk:o,advice:i}=e;return{...Sl({...e,confidence:"high",persona:"regular"},"exposure"),directives:t,checks:n,exposes:s,partly:r,risk:o,advice:i}},u=e=>{let{category:t,about:n,messages:s,help:r,options:o,stage:i,check:a}=e;return{...Sl(e,t),about:n,messages:s,help:r,options:o,stage:i,check:a}};var ey=[["unix","AF_UNIX","high"],["netlink","AF_NETLINK","medium"],["packet","AF_PACKET","medium"],["bluetooth","AF_BLUETOOTH","high"],["alg","AF_ALG","medium"],["net-client","AF_INET","medium"],["net-server","AF_INET","medium"]],wl=u({id:"address-family-missing",category:"breakage",summary:"RestrictAddressFamilies= forbids sockets that the service opens",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["RestrictAddressFamilies"],messages:{conflict:"RestrictAddressFamilies= forbids {fails}: {because}"},help:"Add the family to the line.",check({unit:e,sandbox:t,needs:n,report:s}){let r=t?.families,o=b(e,"RestrictAddressFamilies");if(r===void 0||o===void 0)return;let i=new Set;for(let[a,l,c]of ey){let d=e.facts.addressFamilies.get(l)??0;if(i.has(l)||r.families.has(d)===(r.mode==="allow")||l==="AF_INET"&&r.families.has(e.facts.addressFamilies.get("AF_INET6")??0)===(r.mode==="allow"))continue;let m=q(n(),a);m===void 0||a==="net-server"&&m.because.endsWith("handed to it")||(i.add(l),s({...le(o,m,{fails:`${l} sockets`,certainty:m.source==="ports"?"medium":c}),help:`Add ${l} to the line.`}))}}});var ty=[["setuid-drop",["CAP_SETUID","CAP_SETGID"],"high"],["port-low",["CAP_NET_BIND_SERVICE"],"medium"],["chroot",["CAP_SYS_CHROOT"],"medium"],["clock",["CAP_SYS_TIME"],"medium"],["packet",["CAP_NET_RAW"],"medium"],["modules",["CAP_SYS_MODULE"],"medium"],["mount",["CAP_SYS_ADMIN"],"medium"],["kernel-log",["CAP_SYSLOG"],"medium"],["chown",["CAP_CHOWN"],"medium"],["kill-other",["CAP_KILL"],"medium"]],ny="CAP_NET_RAW",kl=u({id:"capability-missing",category:"breakage",summary:"CapabilityBoundingSet= leaves out what the service needs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["CapabilityBoundingSet"],messages:{conflict:"without {fails} in its bounding set the service {outcome}: {because}",file:"{program} has file capabilities on many systems and can not be executed without CAP_NET_RAW in the bounding set"},help:"Add the capability to CapabilityBoundingSet=.",check({unit:e,sandbox:t,needs:n,report:s}){let r=b(e,"CapabilityBoundingSet");if(t===null||r===void 0||e.manager==="user")return;let o=l=>(t.boundingSet&Q(e.facts,l))===0n,i=n();for(let[l,c,d]of i.startsAsRoot?ty:[]){let m=c.filter(o),f=m.length===0?void 0:q(i,l);if(f===void 0)continue;let g=le(r,f,{fails:m.join(" and "),certainty:d,...l==="setuid-drop"?{sureFor:ft}:{}});s({...g,data:{...g.data,outcome:g.confidence==="high"?"fails":"may fail"}})}let a=i.startsAsRoot||!o(ny)?void 0:i.programs.find(({name:l})=>l==="ping"||l==="ping6"||l==="arping");if(a!==void 0){let l=[{file:a.place.file,span:a.place.span,note:"is run here"}];s({message:"file",data:{program:a.name},...y(r),related:l})}}});var sy=[{directive:"MemoryDenyWriteExecute",token:"jit",fails:"stops what makes machine code at run time"}],xl=u({id:"code-generation-blocked",category:"breakage",summary:"MemoryDenyWriteExecute= stops programs that make machine code",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["MemoryDenyWriteExecute"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line, or switch the compiler off (node --jitless, jit=off of PostgreSQL).",check({unit:e,sandbox:t,needs:n,report:s}){t!==null&&pe({unit:e,needs:n,report:s},sy,()=>t.switches.MemoryDenyWriteExecute)}});function p(e,t){return T(e,t)?.value}var P=(e,t)=>T(e,t)?.value!==void 0;function k(e,t){let n=p(e,t);return n===!0||typeof n=="string"&&n!=="no"}var Pl=u({id:"device-policy-strict",category:"breakage",summary:"DevicePolicy=strict without /dev/null keeps the service from starting",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["DevicePolicy"],messages:{null:"DevicePolicy=strict allows not even /dev/null, which systemd opens as standard input: the start fails with 208/STDIN"},help:"Write DevicePolicy=closed, which allows the usual nodes, or add DeviceAllow=/dev/null rw.",check({unit:e,sandbox:t,report:n}){let s=b(e,"DevicePolicy");if(t?.devices.policy!=="strict"||s===void 0||e.name.type!=="service"||e.manager==="user"||P(e,"PrivateDevices"))return;let r=T(e,"StandardInput")?.value??"null",o=(p(e,"DeviceAllow")??[]).some(({device:i})=>i==="/dev/null"||i==="char-mem"||i==="char-*"||i==="/dev");r==="null"&&!o&&n({message:"null",...y(s)})}});var ry=({source:e,place:t,confidence:n})=>e==="devices"&&n!=="low"&&t?.assignment.node.key!=="TTYPath",oy=/\/dev\/[\w/.-]+/,iy=/\b(?:ba|da)?sh\b.*\s-[a-z]*c\s/;function ay(e){let t=oy.exec(e.place?.assignment.node.value??"")?.[0];return t===void 0||t==="/dev/syslog"||t==="/dev/log"?null:t}var ly=(e,t)=>(p(e,"DeviceAllow")??[]).some(({device:n})=>n===t||n==="/dev"||n.startsWith("char-")||n.startsWith("block-")),cy=(e,t)=>(p(e,"BindPaths")??[]).some(({target:n})=>t===n||t.startsWith(`${n}/`)),Cl=u({id:"device-unreachable",category:"breakage",summary:"a device that the unit names is hidden or closed",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["DeviceAllow","DevicePolicy","PrivateDevices","ProtectClock"],messages:{hidden:"PrivateDevices=yes hides {device}: {because}",closed:"{line} closes {device}: {because}",clock:"ProtectClock= closes {device} in this version: {because}"},help:"Write DeviceAllow= for the device, and BindPaths= as well where PrivateDevices=yes stays.",check({unit:e,sandbox:t,needs:n,report:s}){if(t===null||e.manager==="user")return;let r=new Set,o=b(e,"PrivateDevices"),i=b(e,"DevicePolicy")??b(e,"DeviceAllow"),a=b(e,"ProtectClock");if(!(o===void 0&&i===void 0&&a===void 0))for(let l of n().all.filter(ry)){let c=ay(l);if(c===null||r.has(c)||l.place===null||l.place.assignment.node.key.startsWith("Condition"))continue;let d=iy.test(l.place.assignment.node.value)?"medium":l.confidence,m={severity:Fe(d),confidence:d,related:Ke(l)},f={device:c,because:l.because},{policy:g,listed:h}=t.devices,_=g==="strict"||g==="closed"||g==="auto"&&h;if(t.switches.PrivateDevices&&o!==void 0&&!cy(e,c))s({message:"hidden",data:f,...y(o),...m});else if(_&&i!==void 0&&!ly(e,c))s({message:"closed",data:{...f,line:Pe(i)},...y(i),...m});else if(!_&&a!==void 0&&t.switches.ProtectClock&&e.facts.behaviour.clockClosesDevices)s({message:"clock",data:f,...y(a),...m});else continue;r.add(c)}}});var dy=[{directive:"PrivateIPC",token:"host-ipc",fails:"separates its shared memory from that of others",certainty:"medium"},{directive:"RemoveIPC",token:"ipc-keep",fails:"removes shared memory of its user when it stops",certainty:"medium"}],El=u({id:"exchange-cut-off",category:"breakage",summary:"a setting cuts a service off from what it shares with others",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["DynamicUser","PrivateIPC","RemoveIPC"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line.",check({unit:e,sandbox:t,needs:n,report:s}){t!==null&&pe({unit:e,needs:n,report:s},dy,r=>r==="PrivateIPC"?k(e,"PrivateIPC"):t.switches.RemoveIPC&&!t.privileged)}});var Rl=[{directive:"ProtectClock",token:"clock",fails:"keeps it from the clock",sureFor:["chronyd","ntpd","ptp4l","systemd-timesyncd"]},{directive:"ProtectKernelModules",token:"modules",fails:"stops it from loading kernel modules",certainty:"medium"},{directive:"ProtectKernelTunables",token:"sysctl",fails:"makes /proc/sys and /sys read-only for it",certainty:"medium"},{directive:"ProtectKernelLogs",token:"kernel-log",fails:"closes the kernel log"},{directive:"ProtectControlGroups",token:"cgroup",fails:"makes the control groups read-only for it",certainty:"medium"},{directive:"ProtectHostname",token:"hostname",fails:"keeps changes of the host name from it",certainty:"medium"}],Al=u({id:"kernel-interface-blocked",category:"breakage",summary:"a setting closes a part of the kernel that the service works with",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:Rl.map(({directive:e})=>e),messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line; the capability can still be dropped from CapabilityBoundingSet= if the program can do without it.",check({unit:e,sandbox:t,needs:n,report:s}){t!==null&&pe({unit:e,needs:n,report:s},Rl,r=>t.switches[r])}});var my=4,_l=e=>e?.soft??Number.POSITIVE_INFINITY,uy=/(?:^|\/)(?:ba|da|k|z)?sh$/,py=e=>(p(e,"ExecStart")??[]).filter(({program:t,prefixes:n})=>uy.test(t)&&!/[+!]/.test(n)).map(({arguments:t})=>t.map(({text:n})=>n).join(" ")),fy=e=>/^-c exec [^|&;`$()]*$/.test(e),Il=u({id:"limit-breaks",category:"breakage",summary:"a resource limit that the program does not live with",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",about:["LimitAS","LimitNPROC"],messages:{space:"LimitAS= limits addresses, not memory: {because}",processes:"LimitNPROC={limit} counts all processes of {user}: {because}",script:"the script can start no program: LimitNPROC=1 allows {user} one process, and that is the shell"},help:"Use MemoryMax= for memory and TasksMax= for processes: they count what the unit uses.",check({unit:e,sandbox:t,needs:n,report:s}){if(t===null)return;let r=b(e,"LimitAS"),o=r===void 0||_l(T(e,"LimitAS")?.value)===Number.POSITIVE_INFINITY?void 0:q(n(),"jit");r!==void 0&&o!==void 0&&s({message:"space",data:{because:o.because},...y(r),related:Ke(o)});let i=b(e,"LimitNPROC"),a=_l(T(e,"LimitNPROC")?.value);if(i===void 0||a>my||t.privileged)return;let l=t.user??"the user",c=py(e);if(c.length>0&&c.every(fy))return;if(a===1&&c.some(f=>!/\bexec\b/.test(f))){s({message:"script",data:{user:l},...y(i),severity:"warning"});return}let d=q(n(),"exec-children"),m={limit:String(a),user:l,because:d?.because??""};d!==void 0&&s({message:"processes",data:m,...y(i),related:Ke(d)})}});var hy=/(?:^|[@/=,])((?:127\.0\.0\.1|localhost|\[::1\]):\d+)/,gy="leaves no network but a loopback of its own",Nl=u({id:"network-cut-off",category:"breakage",summary:"PrivateNetwork= cuts a service off that talks to others",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["PrivateNetwork"],messages:{conflict:"{line} {fails}: {because}",loopback:"{line} gives the service a loopback of its own: it does not reach {address} of the host"},help:"Remove the line and use IPAddressDeny=any with IPAddressAllow=, or hand the sockets over with a socket unit.",check({unit:e,sandbox:t,needs:n,report:s}){let r=Ue(e,"PrivateNetwork");if(t?.switches.PrivateNetwork!==!0||r===void 0||P(e,"JoinsNamespaceOf")||P(e,"NetworkNamespacePath"))return;for(let{arguments:i,place:a,directive:l}of n().programs){let c=l==="ExecStart"?i.map(m=>hy.exec(m)?.[1]).find(m=>m!==void 0):void 0;if(c===void 0)continue;let d=[{file:a.file,span:a.span,note:`names ${c}`}];s({message:"loopback",data:{line:Pe(r),address:c},...y(r),confidence:"high",related:d});return}let o=q(n(),"net-client")??q(n(),"net-server");o!==void 0&&!o.because.endsWith("handed to it")&&s(le(r,o,{fails:gy,certainty:"medium"}))}});var Nt={StateDirectory:"/var/lib",CacheDirectory:"/var/cache",LogsDirectory:"/var/log",RuntimeDirectory:"/run"},Ce=e=>Object.keys(Nt).flatMap(t=>(p(e,t)??[]).flatMap(({path:n})=>[Nt[t],`${Nt[t]}/private`].map(s=>({path:`${s}/${n}`,directive:t})))),Tl=e=>Object.keys(Nt).flatMap(t=>(p(e,t)??[]).flatMap(({link:n})=>n===null?[]:[{path:`${Nt[t]}/${n}`,directive:t}])),Dl=e=>[...(p(e,"ReadWritePaths")??[]).map(({path:t})=>({path:t,directive:"ReadWritePaths"})),...(p(e,"BindPaths")??[]).flatMap(({target:t,writable:n})=>n?[{path:t,directive:"BindPaths"}]:[])],Pn=["/tmp","/var/tmp","/dev/shm"];var fe=["/home","/root","/run/user"],Ve=["/tmp","/var/tmp"],Ol=["/usr","/boot","/efi"],yy={yes:Ol,full:[...Ol,"/etc"],strict:["/"]},Cn=e=>yy[e??"no"]??[],Fl=["/dev","/proc","/sys",...fe];var C=(e,t)=>e===t||e.startsWith(t==="/"?"/":`${t}/`),Ul=(e,t)=>e!==t&&C(e,t),$e=e=>e.slice(e.lastIndexOf("/")+1);var by=/\b(?:ba|da)?sh\b.*\s-[a-z]*c\s/;function vy(e,{unit:t,protectSystem:n,switches:s}){return[...Ce(t),...Tl(t),...Dl(t)].some(o=>C(e,o.path)||C(o.path,e))||(p(t,"ConfigurationDirectory")??[]).some(o=>C(e,`/etc/${o.path}`))?null:(p(t,"ReadOnlyPaths")??[]).some(o=>C(e,o.path))?"ReadOnlyPaths":Fl.some(o=>C(e,o))||s.PrivateTmp&&/^\/(?:var\/)?tmp(?:\/|$)/.test(e)||(p(t,"TemporaryFileSystem")??[]).some(o=>C(e,o.path))?null:Cn(n).some(o=>C(e,o))?"ProtectSystem":null}var Ml=u({id:"path-read-only",category:"breakage",summary:"a file that the unit writes is read-only for it",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",about:["DynamicUser","ProtectSystem","ReadOnlyPaths"],messages:{path:"{line} makes {path} read-only: {because}"},help:"Declare the folder with StateDirectory=, LogsDirectory=, CacheDirectory= or RuntimeDirectory=, or open it with ReadWritePaths=.",check({unit:e,sandbox:t,needs:n,report:s}){if(t===null||t.hasOwnRoot||e.manager==="user"||t.protectSystem==="no"&&(p(e,"ReadOnlyPaths")??[]).length===0)return;let r=new Set;for(let{path:o,use:i,place:a,confidence:l}of n().paths){let c=a.assignment.node.key;if(i!=="written"||c==="PIDFile"||l==="low"||o.includes("%")||r.has(o))continue;let d=vy(o.replace(/^\/var\/run(?=\/)/,"/run"),t),m=d===null?void 0:Ue(e,d);if(m===void 0)continue;r.add(o);let f=`${c}= writes it`,g=a.assignment.node.value.startsWith("-")||by.test(a.assignment.node.value)?xn(l,"medium"):l,h=[{file:a.file,span:a.span,note:f}];s({message:"path",data:{line:Pe(m),path:o,because:f},...y(m),severity:Fe(g),confidence:g,related:h})}}});function Ps(e,t){let n=p(e,"ExecStart")??[];return n.length>0&&n.every(t)?w(e,"ExecStart"):null}var Ll=(e,t,n)=>(e&Q(t.facts,n))!==0n,Es=({switches:e,unit:t})=>e.PrivateUsers||P(t,"UserNamespacePath");function Tt(e,t){let{unit:n,boundingSet:s,ambientSet:r,privileged:o}=e;return Es(e)||!Ll(s,n,t)?!1:o&&!P(n,"SecureBits")||Ll(r,n,t)}var $l=e=>["AppArmorProfile","SELinuxContext","SmackProcessLabel"].some(t=>P(e,t));function He({syscallFilter:e,unit:t},n){if(!Se(e))return!0;let{mode:s,named:r,allowed:o}=e;return n.every(i=>{let a=t.facts.syscalls.bitOf.get(i);return a!==void 0&&(s==="deny"?!ss(r,a):ss(o,a))})}var Bl=({unit:e})=>["CapabilityBoundingSet","AmbientCapabilities","SystemCallFilter"].flatMap(t=>w(e,t));function Wl({protectSystem:e,hasOwnRoot:t,unit:n},s){if(e!=="strict"||t)return null;let r=(p(n,"ReadWritePaths")??[]).some(({path:i})=>i===s)?It(n,"ReadWritePaths",s):[],o=(p(n,"BindPaths")??[]).some(({source:i,target:a,writable:l})=>l&&i===s&&a===s)?It(n,"BindPaths",s):[];return r.length+o.length>0?[...r,...o]:null}function Cs(e,t){let n=(p(e,"BindPaths")??[]).find(t);return n===void 0?null:It(e,"BindPaths",n.source)}var Sy=e=>[...p(e,"InaccessiblePaths")??[],...p(e,"TemporaryFileSystem")??[]].some(({path:t})=>/^\/(?:var\/|var$|run\/|run$|$)/.test(t)),wy=["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectProc","ProtectSystem"],ky=["AmbientCapabilities","Delegate","DeviceAllow","IPAddressDeny","KeyringMode","NotifyAccess","PrivateMounts","PrivateNetwork","RemoveIPC","RootDirectoryOrRootImage","SupplementaryGroups","UMask"],En=new Set(["docker","incus-admin","libvirt","lxd"]),xy=/(?:^|\/)docker(?:-compose)?$/,Py=new Set(["run","start","up"]),Rs=e=>xy.test(e.program)&&e.arguments.some(({text:t})=>Py.has(t));function Cy({privileged:e,unit:t}){let n=p(t,"Group");return e&&n===void 0?w(t,"User"):ie(n)?w(t,"Group"):(p(t,"SupplementaryGroups")??[]).some(ie)?w(t,"SupplementaryGroups"):null}var Kl=e=>Tt(e,"CAP_SYS_PTRACE")&&!$l(e.unit)&&!k(e.unit,"PrivatePIDs"),Ey=(e,t)=>(e.namespaces===void 0||e.namespaces.has(t))&&He(e,["setns"]),Dt=({prefixes:e})=>e.split("!").length===2,Ry=[{id:"full-privileges",because:"the prefix + runs the command without the sandbox",when:"every command of `ExecStart=` has the prefix `+`",source:"systemd.service(5), the table of prefixes",undoes:{allBut:ky},lines:({unit:e})=>Ps(e,({prefixes:t})=>t.includes("+"))},{id:"user-not-applied",because:"the prefix ! runs the command as root, whatever User= says",when:"every command of `ExecStart=` has the prefix `!` (once)",source:"systemd.service(5), the table of prefixes",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e})=>Ps(e,Dt)},{id:"proc-of-root",because:"root and the group of root see all processes whatever ProtectProc= says",when:"the service runs as root without `Group=`, or in the group of root",source:"systemd.exec(5) on ProtectProc=; proc(5) on hidepid; tried under systemd 252",undoes:{only:["ProtectProc"]},lines:Cy},{id:"proc-of-tracers",because:"CAP_SYS_PTRACE sees all processes whatever ProtectProc= says",when:"another user than root has `CAP_SYS_PTRACE` as an ambient capability",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>!e.privileged&&Tt(e,"CAP_SYS_PTRACE")?w(e.unit,"AmbientCapabilities"):null},{id:"usr-reopened",because:"a line makes /usr writable again",when:"`ReadWritePaths=/usr` or `BindPaths=/usr` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},lines:e=>Wl(e,"/usr")},{id:"etc-reopened",because:"a line makes /etc writable again",when:"`ReadWritePaths=/etc` or `BindPaths=/etc` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},badness:5,lines:e=>Wl(e,"/etc")},{id:"root-bound",because:"BindPaths= shows the whole file system of the host in another place, writable",when:"`BindPaths=/:/elsewhere`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp","ProtectHome","ProtectSystem","RootDirectoryOrRootImage"]},lines:({unit:e})=>Cs(e,({source:t,target:n,writable:s})=>s&&t==="/"&&n!=="/")},{id:"tmp-bound",because:"BindPaths= puts the /tmp of the host over the private one",when:"`BindPaths=/tmp` beside `PrivateTmp=`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp"]},lines:({unit:e})=>Cs(e,({source:t,target:n})=>t==="/tmp"&&n==="/tmp")},{id:"home-bound",because:"BindPaths= puts /home over the empty one of ProtectHome=tmpfs",when:"`BindPaths=/home` beside `ProtectHome=tmpfs`",source:"systemd.exec(5) on ProtectHome=; tried under systemd 252 and 257",undoes:{only:["ProtectHome"]},badness:5,lines:({unit:e,protectHome:t})=>t==="tmpfs"?Cs(e,({source:n,target:s})=>n==="/home"&&s==="/home"):null},{id:"allowed-everywhere",because:"IPAddressAllow= allows every address, and allowing wins",when:"`IPAddressAllow=` covers all of IPv4 and IPv6",source:"systemd.resource-control(5) on IPAddressAllow=",undoes:{only:["IPAddressDeny"]},lines:({unit:e,addresses:t})=>!t.filtered&&at(p(e,"IPAddressAllow")??[])?w(e,"IPAddressAllow"):null},{id:"rootlike-group",because:"members of the group can start containers or machines as root",when:"`Group=` or `SupplementaryGroups=` names docker, incus-admin, libvirt or lxd, and neither `RestrictAddressFamilies=` nor a hidden or own file system keeps the service from their sockets",source:"the security pages of Docker, Incus, LXD and libvirt",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e,families:t,hasOwnRoot:n})=>{if(t!==void 0&&t.mode==="allow"!==t.families.has(Ay)||n||Sy(e))return null;let r=En.has(p(e,"Group")??"")?w(e,"Group"):[],o=(p(e,"SupplementaryGroups")??[]).some(i=>En.has(i))?w(e,"SupplementaryGroups"):[];return r.length+o.length>0?[...r,...o]:null}},{id:"may-become-root",because:"CAP_SETUID lets the service become root at any time",when:"another user than root has `CAP_SETUID` as an ambient capability and may call `setuid`, outside of a user namespace",source:"capabilities(7)",undoes:{only:["UserOrDynamicUser"]},lines:e=>!e.privileged&&Tt(e,"CAP_SETUID")&&He(e,["setuid"])?w(e.unit,"AmbientCapabilities"):null},{id:"container-client",because:"the container daemon runs the workload, outside this sandbox",when:"`ExecStart=` is `docker run`, `docker start` or `docker-compose up`",source:"docker-run(1): the client asks the daemon, which starts the container in a control group of its own",undoes:{allBut:["AmbientCapabilities","Delegate","KeyringMode","NotifyAccess","RemoveIPC","SupplementaryGroups"]},lines:({unit:e})=>Ps(e,Rs)},{id:"mounts-can-be-moved",because:"with CAP_SYS_ADMIN and the mount calls the service can lift what consists of mounts",when:"root keeps `CAP_SYS_ADMIN`, or a user has it as an ambient capability; `mount` and `umount2` are not filtered; no user namespace, security module profile or `SecureBits=` stands in between",source:"capabilities(7); tried with mount and umount under systemd 252",undoes:{only:wy},lines:e=>Tt(e,"CAP_SYS_ADMIN")&&!$l(e.unit)&&He(e,["mount","umount2"])?Bl(e):null},{id:"host-root-in-proc",because:"with CAP_SYS_PTRACE the service reaches all of the host through /proc/1/root",when:"root keeps `CAP_SYS_PTRACE`, or a user has it as an ambient capability, and neither a user or PID namespace nor a security module profile stands in between",source:"proc(5) on /proc/pid/root, ptrace(2); tried under systemd 252",undoes:{only:["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectSystem","RootDirectoryOrRootImage"]},lines:e=>Kl(e)?["CapabilityBoundingSet","AmbientCapabilities"].flatMap(t=>w(e.unit,t)):null},{id:"network-can-be-left",because:"with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host",when:"the service has `CAP_SYS_ADMIN` and `CAP_SYS_PTRACE`, may call `setns`, and `RestrictNamespaces=` leaves network namespaces alone",source:"setns(2); tried with nsenter under systemd 252",undoes:{only:["PrivateNetwork"]},lines:e=>Kl(e)&&Tt(e,"CAP_SYS_ADMIN")&&Ey(e,"net")?Bl(e):null}],Hl=Ry,Ay=1,Yl=({unit:e})=>e.manager!=="user"&&e.name.type==="service",Vl=[];function jl(e){return Yl(e)?Hl.flatMap(t=>{let n=t.lines(e);return n===null?Vl:{defeat:t,lines:n}}):Vl}var _y=new Map(Hl.map(e=>[e.id,e])),he=(e,t)=>Yl(e)?_y.get(t)?.lines(e)??null:null,Gl=({undoes:e},t)=>"only"in e?e.only.includes(t):!e.allBut.includes(t);var Iy=[{directive:"ProtectProc",token:"proc-all",fails:"hides the processes of other users from it",certainty:"medium"},{directive:"ProcSubset",token:"proc-stat",fails:"hides /proc/stat, /proc/meminfo and the like: numbers turn to zero",certainty:"medium"}],ql=u({id:"proc-hidden",category:"breakage",summary:"ProtectProc= or ProcSubset= hides what the service reads in /proc",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",about:["ProcSubset","ProtectProc"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line for this service.",check({unit:e,sandbox:t,needs:n,report:s}){if(t===null)return;let r=()=>he(t,"proc-of-root")!==null||he(t,"proc-of-tracers")!==null;pe({unit:e,needs:n,report:s},Iy,o=>o==="ProcSubset"?t.procSubset==="pid":t.protectProc!=="default"&&!r())}});var Ny=B(e=>{if(["RootDirectory","RootImage","RootMStack","JoinsNamespaceOf"].some(r=>P(e,r)))return[];let t=r=>w(e,r).at(-1)??null,n=r=>o=>({folder:o,setting:r,line:t(r)}),s=p(e,"ProtectHome");return[...k(e,"PrivateTmp")?Ve.map(n("PrivateTmp")):[],...s==="yes"||s==="tmpfs"?fe.map(n("ProtectHome")):[],...(p(e,"TemporaryFileSystem")??[]).map(({path:r})=>n("TemporaryFileSystem")(r))]});function Ty(e){return(p(e,"BindPaths")??[]).map(({target:t})=>t)}function Rn(e,t){let n=Ny(e).find(({folder:r})=>Ul(t,r));return n===void 0||Ty(e).some(r=>C(t,r)||C(r,t))?null:n}var Dy={executed:"runs",entered:"starts in",read:"reads",written:"writes",named:"names"},zl=["InaccessiblePaths","PrivateTmp","ProtectHome","TemporaryFileSystem"];function Oy(e,t){let n=(p(e,"InaccessiblePaths")??[]).find(i=>C(t,i.path)),s=n===void 0?void 0:b(e,"InaccessiblePaths");if(n!==void 0&&s!==void 0)return{line:s,setting:"InaccessiblePaths",folder:n.path};let r=Rn(e,t),o=r===null?void 0:r.line??Ue(e,r.setting);return r===null||o===void 0?null:{line:o,setting:r.setting,folder:r.folder}}function Fy(e,{path:t,use:n},{setting:s,folder:r}){return n!=="written"||s!=="TemporaryFileSystem"||t.slice(0,t.lastIndexOf("/"))!==r?!1:(p(e,s)??[]).some(o=>o.path===r&&!o.options.split(",").includes("ro"))}function Uy({use:e,confidence:t},{setting:n}){return t==="low"?"low":n==="PrivateTmp"?e==="executed"?"medium":"low":e==="executed"||n==="InaccessiblePaths"&&e==="entered"?"high":t==="high"?"medium":"low"}var Xl=u({id:"program-hidden",category:"breakage",summary:"a file that the unit itself names is hidden from the service",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...zl,"DynamicUser"],messages:{path:"{line} hides {path}: {because}"},help:"Move the files, or choose a setting that leaves them in sight: ProtectHome=read-only, or tmpfs with BindPaths=.",check({unit:e,sandbox:t,needs:n,report:s}){if(t===null||t.hasOwnRoot||e.manager==="user"||!zl.some(o=>P(e,o))&&!t.switches.DynamicUser)return;let r=new Set;for(let o of n().paths){let{path:i,place:a,use:l}=o,c=a.assignment.node.value.startsWith("-"),d=r.has(i)||c?null:Oy(e,i);if(d===null||l==="entered"&&d.setting!=="InaccessiblePaths"||Fy(e,o,d))continue;let m=Uy(o,d);if(m==="low")continue;r.add(i);let f=`${a.assignment.node.key}= ${Dy[l]} it`,g=[{file:a.file,span:a.span,note:f}];s({message:"path",data:{line:Pe(d.line),path:i,because:f},...y(d.line),severity:Fe(m),confidence:m,related:g})}}});var Jl=u({id:"resolver-denied",category:"breakage",summary:"IPAddressDeny= blocks the DNS resolver of the host",since:"0.1.0",severity:"info",confidence:"low",persona:"regular",about:["IPAddressDeny"],messages:{conflict:"{line} {fails}: {because}"},help:"Add IPAddressAllow=localhost.",check({unit:e,sandbox:t,needs:n,report:s}){let r=b(e,"IPAddressDeny"),o=p(e,"IPAddressAllow")??[];if(t===null||r===void 0||!t.addresses.deniesAll||o.length===0||o.some(a=>zt(a)||a.length===0))return;let i=q(n(),"dns");i!==void 0&&s({...le(r,i,{fails:"blocks a resolver at 127.0.0.53",certainty:"low"})})}});var Zl=[{directive:"RestrictRealtime",token:"rt",fails:"forbids real-time scheduling",certainty:"medium"},{directive:"RestrictNamespaces",token:"ns",fails:"forbids the namespaces of its own sandbox or containers",sureFor:["chromium","bwrap"]},{directive:"RestrictSUIDSGID",token:"sgid",fails:"forbids setuid and setgid bits on files (Operation not permitted)",certainty:"medium"},{directive:"LockPersonality",token:"personality",fails:"forbids another execution domain",certainty:"medium"},{directive:"SystemCallArchitectures",token:"32bit",fails:"kills 32-bit programs"}],Ql=u({id:"restriction-breaks",category:"breakage",summary:"a restriction forbids something that the service does",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:[...Zl.map(({directive:e})=>e),"DynamicUser"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line for this service, or allow the one kind that it needs.",check({unit:e,sandbox:t,needs:n,report:s}){t!==null&&pe({unit:e,needs:n,report:s},Zl,r=>r==="RestrictNamespaces"?t.namespaces?.size===0:r==="SystemCallArchitectures"?t.syscallArchitectures.size===1&&t.syscallArchitectures.has("native"):t.switches[r])}});var My=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,As=e=>new Set(e.split(/\s+/).filter(t=>t!=="")),Ly=As(My),By=/^(?:|0|no|n|false|f|off)$/i,H=(e,t)=>Ly.has(e)&&(!By.test(t)||e==="CapabilityBoundingSet"&&t===""),ee=As(`
AppArmorProfile CapabilityBoundingSet DynamicUser ExecPaths InaccessiblePaths LockPersonality MemoryDenyWriteExecute NoExecPaths
NoNewPrivileges PrivateDevices PrivateTmp PrivateUsers ProcSubset ProtectClock ProtectControlGroups ProtectHome ProtectHostname
ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem ReadOnlyPaths RestrictAddressFamilies
RestrictNamespaces RestrictRealtime RestrictSUIDSGID SELinuxContext SecureBits SmackProcessLabel SystemCallArchitectures SystemCallFilter User
`),ht=As(`
LockPersonality MemoryDenyWriteExecute PrivateDevices ProtectClock ProtectHostname ProtectKernelLogs ProtectKernelModules
ProtectKernelTunables RestrictAddressFamilies RestrictNamespaces RestrictRealtime RestrictSUIDSGID SystemCallArchitectures
SystemCallFilter SystemCallLog
`);var Wy=new Set(["sshd","cron","agetty","getty"]),ec=new Set([...ee].filter(e=>e!=="User"&&e!=="DynamicUser")),tc=u({id:"sessions-inherit",category:"breakage",summary:"restrictions of a login service hold for the sessions that it starts",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:[...ec],messages:{sessions:"{count} of this unit hold for every session and job that it starts: {because}"},help:"Restrict the users or jobs instead, and leave only resource limits in this unit.",check({unit:e,sandbox:t,needs:n,report:s}){if(t===null)return;let r=W(e,ec),[o]=r,i=o===void 0?void 0:q(n(),"sessions"),a=i!==void 0&&Wy.has(i.source)?i.confidence:"medium";if(o===void 0||i===void 0)return;let l=r.length===1?"the hardening":`the ${r.length} hardening lines`;s({message:"sessions",data:{count:r.length===1?"the restrictions":l,because:i.because},...y(o),severity:Fe(a),confidence:a,related:Ke(i)})}});var Ky=["sudo"],Vy='makes it fail when it gains rights (sudo: the "no new privileges" flag is set)',nc=u({id:"setuid-program-blocked",category:"breakage",summary:"NoNewPrivileges= stops setuid programs that the unit runs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:[...ht,"DynamicUser","NoNewPrivileges"],messages:{conflict:"{line} {fails}: {because}"},help:"Let a root oneshot or a D-Bus service do this part, or set NoNewPrivileges=no and leave out what implies it.",check({unit:e,sandbox:t,needs:n,report:s}){if(t===null)return;let r=e.facts.behaviour.filtersImplyNoNewPrivileges?W(e,ht)[0]:void 0,o=t.switches.NoNewPrivileges?Ue(e,"NoNewPrivileges"):r;if(o===void 0||n().startsAsRoot)return;let i=q(n(),"suid")??q(n(),"mail");i!==void 0&&!/ runs (?:runuser|gosu|su-exec|setuidgid|chpst)\b/.test(i.because)&&s(le(o,i,{fails:Vy,sureFor:Ky}))}});var $y=[["setuid-drop","setgroups","@setuid","high"],["chroot","chroot","chroot","medium"],["clock","clock_settime","@clock","medium"],["rt","sched_setscheduler","@resources","medium"],["shm-sysv","shmget","@ipc","high"],["memlock","mlock","@memlock","medium"],["mount","mount","@mount","medium"],["modules","init_module","@module","medium"],["ptrace","ptrace","@debug","medium"],["reboot","reboot","@reboot","medium"],["bpf","bpf","bpf","medium"],["chown","chown","@chown","medium"]],Hy=new Set(["node","nodejs","npm","yarn","pnpm","deno","chromium","electron"]),Yy="pkey_alloc",sc=u({id:"system-call-missing",category:"breakage",summary:"SystemCallFilter= stops calls that the service makes",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["SystemCallFilter"],messages:{conflict:"SystemCallFilter= {how} {fails}: {because}",v8:"SystemCallFilter= kills {program}: V8 calls pkey_alloc, which is not allowed"},help:"Allow the calls, on a line of their own behind the deny lines.",check({unit:e,sandbox:t,needs:n,report:s}){let r=b(e,"SystemCallFilter");if(t===null||r===void 0||!Se(t.syscallFilter))return;let o=n(),i=!P(e,"SystemCallErrorNumber");for(let[c,d,m,f]of $y){let g=He(t,[d])?void 0:q(o,c);if(g===void 0||c!=="shm-sysv"&&!o.startsAsRoot)continue;let h=le(r,g,{fails:d,certainty:f,...c==="setuid-drop"?{sureFor:ft}:{}});s({...h,data:{...h.data,how:i?h.confidence==="high"?"kills the service at":"may kill the service at":"refuses"},help:`Add a line SystemCallFilter=${m} behind the others.`})}let a=He(t,[Yy])?void 0:o.programs.find(({name:c,directive:d})=>d==="ExecStart"&&Hy.has(c));if(a===void 0||!i)return;let l=[{file:a.place.file,span:a.place.span,note:`${a.name} runs on V8`}];s({message:"v8",data:{program:a.name},...y(r),related:l,help:"Add a line SystemCallFilter=@pkey, or SystemCallErrorNumber=EPERM."})}});var jy=[{directive:"PrivateUsers",token:"setuid-drop",fails:"lets it switch to no other user (Invalid argument)",sureFor:ft},{directive:"PrivateUsers",token:"port-low",fails:"lets it bind no port below 1024 (Permission denied)",certainty:"medium"},{directive:"PrivateUsers",token:"chown",fails:"lets it give files to no other user (Invalid argument)",certainty:"medium"},{directive:"PrivateUsers",token:"mount",fails:"lets it mount nothing"},{directive:"PrivateUsers",token:"packet",fails:"lets it open no packet sockets",certainty:"medium"}],rc=u({id:"user-namespace-breaks",category:"breakage",summary:"PrivateUsers= takes rights away that the service needs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["PrivateUsers"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line, or take the need away: a user of its own, a socket unit for the port.",check({unit:e,sandbox:t,needs:n,report:s}){t!==null&&pe({unit:e,needs:n,report:s},jy,()=>t.switches.PrivateUsers&&e.manager==="system")}});function _s({node:e},{start:t,end:n}){if(n<=t)return null;let s=pt(e,t),r=pt(e,n-1)+1;return r-s===n-t?{start:s,end:r}:null}function Ee(e,t,n,s){let r=[];for(let{start:o,end:i,text:a}of t){let l=_s(e,{start:o,end:i});if(l===null)return[];r.push({file:e.file,span:l,text:a})}return r.length===0?[]:[{title:n,applicability:s,edits:r}]}var An=({file:e,node:t},n,s)=>[{title:`Write ${n}=`,applicability:s,edits:[{file:e,span:{start:t.keyStart,end:t.keyEnd},text:n}]}],Ot=({file:e,node:t},n)=>[{title:"Remove the line",applicability:n,edits:[{file:e,span:{start:t.start,end:t.end},text:""}]}];function oc(e,t){let{file:n,node:s}=e,{value:r}=s,o=r.slice(0,t).trimEnd().length,i=_s(e,{start:o,end:r.length});if(i===null)return[];let a=r.slice(t).replace(/^;/,"#"),{start:l}=N(s);return[{title:"Move the comment to a line of its own",applicability:"suggested",edits:[{file:n,span:{start:l,end:l},text:`${a}
`},{file:n,span:i,text:""}]}]}function ic({file:e,node:t},n){let s=e.tree.text.slice(t.start,t.end);if(!s.endsWith(`
`)||!e.tree.text.slice(0,n.end).endsWith(`
`))return[];let r=[{file:e,span:{start:n.end,end:n.end},text:s},{file:e,span:{start:t.start,end:t.end},text:""}];return[{title:`Move the line to [${n.name}]`,applicability:"suggested",edits:r}]}function ac(e,{start:t,end:n},s){let{file:r,node:o}=e,i=o.value.slice(0,t).trimEnd().length,a=_s(e,{start:i,end:n});if(i===0||a===null||o.pieces!==null)return[];let l=[{file:r,span:a,text:""},{file:r,span:{start:o.valueEnd,end:o.valueEnd},text:`
${s}`}];return[{title:`Write ${s} on a line of its own`,applicability:"suggested",edits:l}]}var lc=({file:e,node:t},n)=>[{title:`Write ${n} on the line before`,applicability:"suggested",edits:[{file:e,span:{start:t.keyStart,end:t.keyStart},text:`${n}
`}]}];var Gy=`
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
`,cc=new Map(Gy.trim().split(`
`).map(e=>{let[t="",n=""]=e.split(" ");return[t,Number(n)]}));var qy=B(e=>vn(e).filter(({assignment:t,faults:n})=>n.length>0&&t.directive.kind!=="obsolete").flatMap(t=>t.faults.slice(0,Is).map(n=>({step:t,fault:n,topic:zy(e,t,n)})))),ge=(e,t)=>qy(e).filter(n=>n.topic===t),Is=100;function Ns(e){let t=/[ \t](?:#|;[ \t]*[A-Za-z])/.exec(e);return t===null?null:t.index+1}function Ft(e,{assignment:t},n){let{directive:s}=t;return Ne(s.kind)(n,void 0,{facts:e.facts,name:e.name,manager:e.manager,directive:s})}var _n=(e,t,n)=>Ft(e,t,n).faults.length===0;function zy(e,t,n){if(n.effect==="warned")return n.outdated!==void 0?"outdated":"other";let{value:s}=t.assignment.node;if(s==="")return"other";let r=Ns(s);if(r!==null&&n.end>r&&_n(e,t,s.slice(0,r).trimEnd()))return"comment";if(Ut(s.slice(n.start,n.end))!==null&&!Jy(t))return"list-syntax";let o=Ts(e,t,n);return o===null?"other":o.version<=e.facts.version?"taken":"newer"}var Xy=new Set(["exec-command","environment-assignments","exec-input-text","timer-spec","credential"]),Jy=({assignment:e})=>Xy.has(e.directive.kind);function Ut(e){return/^~\S/.test(e)?e.startsWith("~/")?null:"tilde":/^[^\s,]+,[^,]+/.test(e)?"comma":/^(["']).*\1$|^["']|["']$/.test(e)?"quote":null}function Ts(e,t,n){let{directive:s,node:r}=t.assignment,o=cc.get(`${s.name}=${r.value.slice(n.start,n.end).replace(/:.*/,"")}`),i=X.find(a=>Number(a)>Number(e.facts.table)&&eb(Me(a,Number(a)),e,t,n));return i===void 0?null:{version:o??Number(i),exact:o!==void 0||Number(e.facts.table)===e.facts.version}}var Zy=B(e=>new Map);function Qy(e,t,{name:n,manager:s},r){let o=Zy(r),i=o.get(e)??Ne(e.kind)(r.assignment.node.value,void 0,{facts:t,name:n,manager:s,directive:e});return o.set(e,i),i}function eb(e,t,n,s){let{directive:r}=n.assignment,o=e.directive(r.section,r.name);if(o===void 0||o.kind==="obsolete")return!1;let{faults:i}=Qy(o,e,t,n);return!i.some(({start:a,end:l})=>a<s.end&&s.start<l)}function Ye(e,t){let{directive:n,node:s}=e.assignment;return t.effect!=="warned"&&H(n.name,s.value)}var tb=`
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
`,In=new Map(tb.trim().split(`
`).map(e=>e.split(" ")));var dc=/^\/var\/run\//,nb=new Set(["pid-file"]),sb=({directive:e})=>e.setting!==e.name&&!e.documented&&e.kind!=="job-mode-isolate",mc=u({id:"deprecated-setting",category:"correctness",summary:"a setting or value that works today, and is a thing of the past",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{warned:"systemd warns of this line: {reason}",replaced:"{key}= is on its way out: {now}= took its place",renamed:"{key}= is called {now}= today",moved:"{key}= is {now}= in [Unit] today","legacy-run":"/var/run is a link to /run today: {key}= should say {path}"},help:"Write what took its place.",check({unit:e,report:t}){for(let{step:n,fault:s}of ge(e,"outdated")){let{file:r,node:o}=n.assignment,i=s.outdated?.instead,a=i===void 0?[]:Ee(n.assignment,[{start:s.start,end:s.end,text:i}],`Write ${i}`,"safe"),l=D(o,s.start,s.end);t({message:"warned",data:{reason:s.expected},file:r,span:l,fixes:a,...i===void 0?{}:{help:`Write ${i}.`}})}ue(e,({assignment:n,faults:s})=>{let{directive:r,file:o,node:i}=n,a=r.kind==="obsolete"||s.length>0?void 0:In.get(r.name);if(a!==void 0)t({message:"replaced",data:{key:r.name,now:a},file:o,span:N(i),severity:"info"});else if(sb(n)){let l=e.facts.directive(r.section,r.setting)!==void 0,c=l?An(n,r.setting,"safe"):[];t({message:l?"renamed":"moved",data:{key:r.name,now:r.setting},file:o,span:N(i),severity:"info",fixes:c})}else if(s.length===0&&nb.has(r.kind)&&dc.test(i.value)){let l=i.value.replace(dc,"/run/"),c=Ee(n,[{start:0,end:i.value.length,text:l}],`Write ${l}`,"safe"),d={key:r.name,path:l};t({message:"legacy-run",data:d,file:o,span:D(i,0,i.value.length),severity:"info",help:`Write ${l}.`,fixes:c})}})}});var rb=new Set(["Delegate","DirectoryNotEmpty","EnvironmentFile","PathChanged","PathExists","PathExistsGlob","PathModified","SecureBits"]),ob=new Set(["address-family-set","install-only","timer-spec"]),ib=({directive:e})=>rb.has(e.name)||ob.has(e.kind);function ab(e,{directive:t,node:n}){return X.some(s=>{let r=Me(s,Number(s)),o=r.directive(t.section,t.name);return o===void 0?!1:Ne(o.kind)(n.value,void 0,{facts:r,name:e.name,manager:e.manager,directive:o}).effect==="none"})}var uc=({effect:e})=>e!=="none"&&e!=="refuse";function*lb(e){for(let[t,n]of e.entries()){if(n.effect!=="set")continue;let s=e.slice(t+1).find(uc);s?.effect==="set"&&s.assignment.file===n.assignment.file&&(yield[n,s])}}function cb({file:e,node:t}){let{text:n}=e.tree,s=n.lastIndexOf(`
`,t.start-1);return/^[ \t]*[#;]/.test(n.slice(n.lastIndexOf(`
`,s-1)+1,Math.max(s,0)))}var pc=u({id:"duplicate-setting",category:"correctness",summary:"a line has no effect, because a later one sets the same",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{same:"{key}= is set to the same again below",replaced:"this line has no effect: {key}= is set again below, and the last one counts",loosened:"this line hardens nothing: {key}={value} below takes it back"},help:"Keep one of the two lines.",check({unit:e,report:t}){for(let n of e.settings.values()){if(n.assignments.length<2)continue;let{steps:s}=we(n,e),r=s.findLast(uc);for(let[{assignment:o},i]of lb(s))!ib(o)&&!ab(e,i.assignment)&&t(db(o,i.assignment,i===r))}}});function db(e,t,n){let{directive:s,file:r,node:o}=e,i={data:{key:s.name,value:z(t.node.value)},file:r,span:N(o),related:[{file:t.file,span:N(t.node),note:"this line counts"}]};if(o.value===t.node.value)return{message:"same",severity:"info",fixes:Ot(e,"safe"),...i};let a=n&&H(s.name,o.value)&&!H(s.name,t.node.value);return a&&cb(t)?{message:"loosened",severity:"info",...i}:a?{message:"loosened",severity:"error",hardeningIgnored:!0,...i}:{message:"replaced",fixes:Ot(e,"safe"),...i}}var fc=["SystemCallFilter","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],mb={RestrictAddressFamilies:"none",RestrictNamespaces:"yes"},hc=u({id:"empty-deny-list",category:"correctness",summary:"a ~ with nothing behind it denies nothing",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",about:fc,messages:{empty:"this line restricts nothing: it is a deny list without names"},help:"Name what is to be denied.",check({unit:e,report:t}){for(let n of fc)for(let s of e.settings.get(n)?.assignments??[]){let{file:r,node:o}=s;if(!/^~[ \t]*$/.test(o.value))continue;let i=mb[n],a=i===void 0?{}:{help:`Write ${i} to deny all, or name those to deny.`},l=i===void 0?[]:Ee(s,[{start:0,end:o.value.length,text:i}],`Write ${i}`,"suggested");t({message:"empty",file:r,span:N(o),hardeningIgnored:!0,fixes:l,...a})}}});var ub=/@[A-Za-z_][\w.-]*@|\{\{.*?\}\}|__[A-Z][A-Z0-9_]*__|<[A-Z][A-Z0-9_]*>|#[A-Z][A-Z0-9_]*#|\{[A-Z][A-Z0-9_]*\}/,Ds=e=>ub.test(e),Nn="A placeholder is to be filled in here: lint the unit as it is installed.";function Tn({tree:{text:e}},{start:t,end:n}){let s=t,r=n;for(;s>0&&!/[\s=]/.test(e.charAt(s-1));)s-=1;for(;r<e.length&&!/\s/.test(e.charAt(r));)r+=1;return Ds(e.slice(s,r))}var pb={StateDirectory:"/var/lib/",RuntimeDirectory:"/run/",CacheDirectory:"/var/cache/",LogsDirectory:"/var/log/",ConfigurationDirectory:"/etc/"};function*fb(e,{directive:t}){let n=e.replace(/^["']|["']$/g,"");n!==e&&(yield{text:n,because:"quotes are no syntax here"}),Ut(e)==="comma"&&(yield{text:e.replace(/[,;]+/g," ").trim(),because:"words are separated by blanks"}),e!==e.toLowerCase()&&(yield{text:e.toLowerCase()});let s=pb[t.name];s!==void 0&&e.startsWith(s)&&(yield{text:e.slice(s.length),because:`it lies below ${s} by itself`}),e.startsWith("~/")&&(yield{text:`%h${e.slice(1)}`,because:"only %h stands for the home of the manager, /root for services of the system"}),t.kind==="ip-prefix-set"&&/^(?:all|\*)$/i.test(e)&&(yield{text:"any"}),t.name.startsWith("LoadCredential")&&e.startsWith("/")&&(yield{text:`${e.split("/").at(-1)}:${e}`,because:"a name comes first"}),t.name.startsWith("SocketBind")&&/^\w+\/\d/.test(e)&&(yield{text:e.replace("/",":")})}var hb=/^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/;function gb(e,{directive:t}){return t.kind==="ip-prefix-set"&&hb.test(e)?"systemd resolves no names: write addresses such as 192.0.2.7 or 192.0.2.0/24.":t.kind==="path-list"&&!e.startsWith("/")?"Write an absolute path; - before it lets it be missing.":null}function Dn(e,t,n){let{assignment:s}=t,{value:r}=s.node,o=r.slice(n.start,n.end),i=m=>r.slice(0,n.start)+m+r.slice(n.end);for(let{text:m,because:f}of fb(o,s))if(m!==""&&yb(e,t,n,i(m),m))return bb(s,{start:n.start,end:n.end,text:m},f);let a=n.suggestions?.()??[],[l]=a,c=gb(o,s);if(l===void 0)return c===null?null:{help:c,fixes:[]};let d=a.length===1?Ee(s,[{start:n.start,end:n.end,text:l}],`Write ${l}`,"suggested"):[];return{help:`Did you mean ${a.join(" or ")}?`,fixes:d}}function yb(e,t,n,s,r){return _n(e,t,r)?!0:!(n.start===0&&n.end===t.assignment.node.value.length)&&t.faults.length<=Is&&_n(e,t,s)}function bb(e,t,n){let{text:s}=t;return{help:`Write ${s}${n===void 0?"":`: ${n}`}.`,fixes:Ee(e,[t],`Write ${s}`,"suggested")}}var vb=({assignment:e})=>e.node.pieces===null?"Correct the value.":"Correct the value: the backslash joins the next line to it.";function Sb(e,{assignment:t,effect:n}){if(n!=="set")return"";let{name:s}=t.directive;if(s==="CapabilityBoundingSet"&&p(e,"CapabilityBoundingSet")===0n)return" As it stands the service has no capability at all.";let r=s==="SystemCallFilter"?p(e,"SystemCallFilter"):void 0,o=e.facts.syscalls.group("@default");return r?.mode!=="allow"||o===void 0||!ct(o,r.named)?"":" As it stands nearly every call is forbidden."}var wb=({facts:e},{assignment:t})=>t.directive.name==="Personality"&&e.syscallArchitectures.has(t.node.value),gc=u({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{empty:"systemd ignores this line: an empty value does not take {key}= back, it is not {expected}","line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":'systemd drops the rest of this line from "{value}" on: it is not {expected}',"silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:"systemd warns of this value: {expected}"},help:"Correct the value.",check({unit:e,report:t}){for(let{step:n,fault:s}of ge(e,"other")){let{directive:r,file:o,node:i}=n.assignment;if(s.effect==="unit-refused"||r.kind==="user-or-group")continue;let a=Dn(e,n,s),l=D(i,s.start,s.end),c={message:i.value===""?"empty":s.effect,data:{value:z(i.value.slice(s.start,s.end)),key:r.name,expected:s.expected},file:o,span:l};if(Tn(o,l)){t({...c,severity:"info",help:Nn});continue}let d=Ye(n,s);t({...c,severity:d?"error":wb(e,n)?"info":"warning",hardeningIgnored:d,...a,help:`${a?.help??vb(n)}${Sb(e,n)}`})}}});var yc=["SystemCallFilter","CapabilityBoundingSet","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],gt=({assignment:e})=>e.node.value.startsWith("~"),bc=({assignment:e})=>e.node.value==="";function kb({facts:e,name:t,manager:n},s){let r;return s.map(({assignment:{directive:o,node:i}})=>(r=Ne(o.kind)(i.value,r,{facts:e,name:t,manager:n,directive:o}).value,r))}function Os(e){return typeof e=="bigint"?String(e):e instanceof Set?[...e].sort().join(" "):typeof e!="object"||e===null?"":"named"in e?String(e.named):Object.values(e).map(Os).join("/")}function xb(e,{steps:t},n){let s=kb(e,t),r=null;for(let[o,i]of t.entries())if(bc(i))r=null;else if(r===null)r=i;else if(gt(r)&&!gt(i)&&i.faults.length===0&&Os(s[o])===Os(s[o-1])){let{directive:a,file:l,node:c}=i.assignment;n({message:"not-narrowed",data:{key:a.name},file:l,span:N(c),related:[{file:r.assignment.file,span:N(r.assignment.node),note:"this line made it a list of what is denied"}],severity:"error",hardeningIgnored:!0,help:`Write the line that allows first, or an empty ${a.name}= between the two.`})}}function Pb(e,t,n){let s=t.value;if(s?.mode!=="allow")return;let{syscalls:r}=e.facts;for(let[o,i]of t.steps.entries()){if(gt(i)||bc(i))continue;let{directive:a,file:l,node:c}=i.assignment;for(let{0:d,index:m}of c.value.matchAll(/@[\w-]+/g)){let f=r.group(d),g=t.steps.slice(o+1).filter(gt);if(f===void 0||tn(s.allowed,f)||g.length===0||g.some(({assignment:_})=>_.node.value.includes(d)))continue;let h=g.map(({assignment:_})=>({file:_.file,span:N(_.node),note:"this line denies it"}));n({message:"taken-back",data:{word:d},file:l,span:D(c,m,m+d.length),related:h,help:`Write ${a.name}=${d} on a line of its own below them.`})}}}var vc=u({id:"list-order",category:"correctness",summary:"lines of a list stand in an order in which one of them does nothing",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:yc,messages:{"not-narrowed":"this line restricts nothing: {key}= began with ~, so it could only take back what is denied","taken-back":'"{word}" is allowed here and denied again below, as a part of a wider group'},help:"Change the order of the lines.",check({unit:e,report:t}){for(let n of yc){let s=T(e,n);s===void 0||s.assignments.length<2||!s.steps.some(gt)||s.steps.every(gt)||(xb(e,s,t),n==="SystemCallFilter"&&Pb(e,s,t))}}});var Sc={tilde:"~ counts only as the first character of the value",comma:"commas separate nothing",quote:"quotes are no syntax here",colon:"colons separate nothing here"},Cb={"path-list":[["comma",/^[^,]+(?:,-?\+?\/[^,]*)+$/],["colon",/^[^:]+(?::-?\+?\/[^:]*)+$/]],path:[["comma",/^\/[^,\s]*(?:,[ \t]*\/[^,\s]*)+$/]],"directory-list":[["comma",/^[\w./-]+(?:,[\w./-]+)+$/]],"unit-names":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"install-only":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group-list":[["comma",/^[\w-]+(?:,[\w-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group":[["quote",/^(["']).+\1$/]]},Eb=new Set(["user-or-group","path"]),Rb=/[^ \t]+/g;function Ab({directive:e,node:t}){let n=Cb[e.kind];return n===void 0||!/[,:"']/.test(t.value)?[]:(Eb.has(e.kind)?[{0:t.value,index:0}]:[...t.value.matchAll(Rb)]).flatMap(({0:r,index:o})=>{let i=n.find(([,a])=>a.test(r));return i===void 0?[]:[{sign:i[0],start:o,word:r}]})}var _b=(e,t,n)=>{let s=`${e.directive.name}=${n}`;return{help:`Write ${s} on a line of its own below.`,fixes:ac(e,t,s)}},Ib=({sign:e,word:t})=>e==="quote"?t.slice(1,-1):t.replace(e==="comma"?/,[ \t]*/g:/:/g," "),wc=u({id:"list-syntax",category:"correctness",summary:"a comma, a quote or a ~ where it is no syntax",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":"systemd ignores this line: {mistake}","word-ignored":'systemd drops "{word}" from {key}=: {mistake}',"rest-ignored":'systemd drops "{word}" from {key}=: {mistake}',"silent-word-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',"silent-rest-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',taken:'"{word}" is one name to systemd: {mistake}'},help:"Separate words by blanks, without quotes.",check({unit:e,report:t}){for(let{step:n,fault:s}of ge(e,"list-syntax")){let{directive:r,file:o,node:i}=n.assignment,a=i.value.slice(s.start,s.end),l=Ut(a);if(l===null||s.effect==="unit-refused"||s.effect==="warned")continue;let c=Ye(n,s);t({message:s.effect,data:{word:z(a),key:r.name,mistake:Sc[l]},file:o,span:D(i,s.start,s.end),severity:c?"error":"warning",hardeningIgnored:c,...l==="tilde"?_b(n.assignment,s,a):Dn(e,n,s)})}ue(e,({assignment:n})=>{for(let s of Ab(n)){let{start:r,word:o,sign:i}=s,a=Ib(s);t({message:"taken",data:{word:z(o),mistake:Sc[i]},file:n.file,span:D(n.node,r,r+o.length),help:`Write ${z(a)}.`,fixes:Ee(n,[{start:r,end:r+o.length,text:a}],`Write ${z(a)}`,"suggested")})}})}});var Nb=({source:e})=>$e(e.path),kc=u({id:"loosened-by-drop-in",category:"correctness",summary:"a drop-in switches off a restriction that another file sets",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{loosened:"{key}={value} takes back {key}={before} of {file}"},help:"Remove the line if the restriction was meant to hold.",check({unit:e,report:t}){if(!(e.files.length<2))for(let n of e.settings.values()){if(n.assignments.length<2)continue;let{steps:s}=we(n,e),r=s.findLast(({effect:d})=>d==="set"||d==="reset"),o=s.slice(0,r===void 0?0:s.indexOf(r)).findLast(({effect:d})=>d==="set"||d==="add");if(r===void 0||o===void 0||r!==s.findLast(({effect:d})=>d!=="none"))continue;let{directive:i,file:a,node:l}=r.assignment,c=o.assignment;c.file===a||H(i.name,l.value)||!H(i.name,c.node.value)||t({message:"loosened",data:{key:i.name,value:z(l.value),before:z(c.node.value),file:Nb(c.file)},file:a,span:N(l),related:[{file:c.file,span:N(c.node),note:"this line has no effect any more"}]})}}});var Fs=(e,t)=>p(e,t)?.length??0,Tb=e=>(p(e,"SuccessAction")??"none")!=="none";function Lt(e){let t=p(e,"Type");return t!==void 0?t:P(e,"BusName")?"dbus":Fs(e,"ExecStart")>0?"simple":"oneshot"}var je=e=>e.facts.behaviour.refuses,Db=e=>({unit:e,type:Lt(e),starts:Fs(e,"ExecStart"),stops:Fs(e,"ExecStop"),endsWithAction:Tb(e)}),Ob=[{when:({starts:e,stops:t,endsWithAction:n})=>e+t===0&&!n,message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:({type:e,starts:t})=>e!=="oneshot"&&t===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:({unit:e,starts:t,endsWithAction:n})=>t===0&&!n&&!k(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:({type:e,starts:t})=>e!=="oneshot"&&t>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:({unit:e,type:t})=>t==="oneshot"&&["always","on-success"].includes(p(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:({unit:e,type:t})=>t==="oneshot"&&je(e).oneshotRestartForceExitStatus&&P(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:({unit:e,type:t})=>t==="oneshot"&&p(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:({unit:e,type:t})=>t==="dbus"&&!P(e,"BusName"),message:"Type=dbus needs BusName="},{when:({unit:e})=>P(e,"PAMName")&&!["control-group","mixed"].includes(p(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:({unit:e,type:t})=>je(e).forkingPrivatePids&&t==="forking"&&k(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],On=[{when:e=>je(e).dynamicUserHomeDirectory&&k(e,"DynamicUser")&&p(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>je(e).workingDirectoryInApiMount&&Fb(e)&&Wb(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>je(e).dynamicUserInUserManager&&e.manager==="user"&&k(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>je(e).managedPrivateUsers&&p(e,"PrivateUsers")==="managed"&&(P(e,"User")||P(e,"Group")||k(e,"DynamicUser")||P(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>je(e).userNamespacePathWithPrivateUsers&&P(e,"UserNamespacePath")&&k(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>je(e).privatePidsPam&&k(e,"PrivatePIDs")&&P(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function Fb(e){let t=p(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var Ub=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],Mb=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],Lb=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],Bb=["StateDirectory","CacheDirectory","LogsDirectory"],Mt=(e,t)=>(e??t)!==t;function Wb(e){let t=p(e,"PrivateMounts");return Ub.some(n=>(p(e,n)?.length??0)>0)||Mb.some(n=>P(e,n))||Lb.some(n=>k(e,n))||Mt(p(e,"MountFlags"),"shared")||Mt(p(e,"ProtectSystem"),"no")||Mt(p(e,"ProtectHome"),"no")||Mt(p(e,"ProtectProc"),"default")||Mt(p(e,"ProcSubset"),"all")||P(e,"RootDirectory")&&T(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&k(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(p(e,"PrivateTmp")))||k(e,"DynamicUser")&&Bb.some(n=>P(e,n))}var Kb=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],Vb=[{when:e=>!P(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>k(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>Kb.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>k(e,"Accept")&&T(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>k(e,"Accept")&&P(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],$b=[{when:e=>!P(e,"What"),message:"the mount has no What="},{when:e=>Us(e,p(e,"Where")),message:"Where= does not match the name of the unit"}],Us=(e,t)=>typeof t=="string"&&t.startsWith("/")&&rn(t)!==e.name.base,Hb=[{when:e=>Us(e,T(e,"What")?.value),message:"What= does not match the name of the unit"}],Yb=[{when:e=>Us(e,p(e,"Where")),message:"Where= does not match the name of the unit"}],jb=["OnClockChange","OnTimezoneChange"],Gb=[{when:e=>!P(e,"OnCalendar")&&!jb.some(t=>T(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],qb=[{when:e=>!P(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],zb={service:On,socket:[...On,...Vb],mount:[...On,...$b],swap:[...On,...Hb],automount:Yb,timer:Gb,path:qb};function Xb(e){let t=zb[e.name.type]?.find(({when:s})=>s(e));if(t!==void 0||e.name.type!=="service")return t;let n=Db(e);return Ob.find(({when:s})=>s(n))}function xc(e){let t=Xb(e);return t===void 0?null:{kind:"combination",message:t.message,at:null}}var Jb=/(?:^|\/)(?:ba|da|k|z)?sh$/;function Zb({program:e,arguments:t}){if(!Jb.test(e))return null;let n=t.findIndex(({text:s})=>/^-[a-z]*c$/.test(s));return n<0?null:t[n+1]?.text??null}var Qb=e=>!/\bexec\b|systemd-notify/.test(e)&&/(?<!\|)\|(?!\|)|(?<![&>])&[ \t]*(?:;|$|[ \t]*wait\b)/.test(e),Pc=u({id:"notify-from-child",category:"correctness",summary:"the message that the service is ready comes from a process that systemd does not listen to",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{child:"the start will time out: the program runs as a child of the shell, and only the main process may say that the service is ready"},help:"Write exec before the program, or NotifyAccess=all.",check({unit:e,report:t}){if(e.refusal!==null||!Lt(e).startsWith("notify")||!["main",void 0].includes(p(e,"NotifyAccess")))return;let n=T(e,"ExecStart"),s=n===void 0?void 0:Te(n).made.at(-1),r=p(e,"ExecStart")?.map(Zb).at(-1)??null;s!==void 0&&r!==null&&Qb(r)&&t({message:"child",file:s.file,span:N(s.node)})}});var Cc=u({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){ue(e,({assignment:n})=>{let{directive:s,file:r,node:o}=n;if(s.kind!=="obsolete"||s.status===null)return;let i=In.get(s.name);t({message:"removed",data:{key:s.name,version:String(e.facts.version)},file:r,span:N(o),fixes:Ot(n,"safe"),...i===void 0?{}:{help:`${i}= took its place; its values may have another scale.`}})})}});var ev=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"];function tv(e){let t=ev.flatMap(o=>(T(e,o)?.steps??[]).flatMap(i=>(Ft(e,i,i.assignment.node.value).value??[]).filter(({optional:l})=>!l).map(({path:l})=>({assignment:i.assignment,path:l})))),n=T(e,"WorkingDirectory"),s=n?.value,r=n?.steps.findLast(({effect:o})=>o==="set")?.assignment;return s?.kind==="path"&&r!==void 0&&!r.node.value.startsWith("-")?[...t,{assignment:r,path:s.path}]:t}var Ec=u({id:"path-not-there",category:"correctness",summary:"a path lies in a folder that another line makes an empty one",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{listed:"the service can not start: {path} is not there, because {setting}= gives it a {folder} of its own",working:"the service can not start in {path}: {setting}= gives it a {folder} of its own, which is empty"},help:"Use a folder that systemd makes for the service, with RuntimeDirectory= or StateDirectory=, or bring this one back with BindPaths=.",check({unit:e,report:t}){if(e.refusal===null)for(let{assignment:n,path:s}of tv(e)){let r=Rn(e,s);r!==null&&t({message:n.directive.name==="WorkingDirectory"?"working":"listed",data:{path:s,setting:r.setting,folder:r.folder},file:n.file,span:N(n.node),related:r.line===null?[]:[{file:r.line.file,span:N(r.line.node),note:"this line hides it"}]})}}});var nv=e=>e.slice(0,e.lastIndexOf("/"))||"/";function sv(e){return["/dev",...["yes","read-only"].includes(p(e,"ProtectHome")??"no")?[]:fe,...k(e,"PrivateTmp")?Ve:[],...(p(e,"RuntimeDirectory")??[]).map(({path:t})=>`/run/${t}`),...(p(e,"StateDirectory")??[]).map(({path:t})=>`/var/lib/${t}`),...(p(e,"ReadWritePaths")??[]).map(({path:t})=>t.replace(/^\/var\/run(?=\/|$)/,"/run")),...(p(e,"BindPaths")??[]).filter(({writable:t})=>t).map(({target:t})=>t),...(p(e,"TemporaryFileSystem")??[]).map(({path:t})=>t)]}var rv=e=>e!==void 0&&!ie(e),Rc=(e,t)=>{let n=T(e,t);return n===void 0?void 0:Te(n).made.at(-1)},Ac=u({id:"pid-file-not-writable",category:"correctness",summary:"the service may not write the PID file that systemd waits for",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["PIDFile"],messages:{strict:"the service can not write {path}: ProtectSystem=strict makes {folder} read-only, and systemd waits for the file until the start times out",user:"the service can not write {path}: it runs as {user} and /run belongs to root, and systemd waits for the file until the start times out"},help:"Let systemd make a folder for it, such as RuntimeDirectory=ledger with PIDFile=/run/ledger/ledger.pid; or use Type=exec or Type=notify and no PID file.",check({unit:e,report:t}){let n=T(e,"PIDFile")?.value,s=Rc(e,"PIDFile");if(e.refusal!==null||typeof n!="string"||s===void 0||Lt(e)!=="forking"||(p(e,"ExecStart")??[]).some(({prefixes:d})=>/[+!]/.test(d)))return;let r=n.replace(/^\/var\/run\//,"/run/"),o=nv(r),i=sv(e).some(d=>C(r,d)),a={file:s.file,span:N(s.node)},l=(d,m)=>{let f=Rc(e,d);return f===void 0?[]:[{file:f.file,span:N(f.node),note:m}]},c=p(e,"User");p(e,"ProtectSystem")==="strict"&&!i?t({message:"strict",data:{path:r,folder:o},...a,related:l("ProtectSystem","this line makes it read-only")}):rv(c)&&o==="/run"&&t({message:"user",data:{path:r,user:c??""},...a,related:l("User","this user may not write there")})}});var _c=u({id:"shared-user",category:"correctness",summary:"the service runs as nobody, like others",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{nobody:"systemd warns of this line: {reason}"},help:"Write DynamicUser=yes in its place, or the name of a user that only this service has.",check({unit:e,report:t}){for(let{step:n,fault:s}of ge(e,"other")){let{directive:r,file:o,node:i}=n.assignment;r.kind==="user-or-group"&&s.effect==="warned"&&t({message:"nobody",data:{reason:s.expected},file:o,span:N(i)})}}});var ov=/[<>|&$`~*?;]|sh[ \t]/,iv=/^(?:\d|&)?(?:>>?|<<?<?)(?:&\d|[/\w$].*)?$/,av=new Set(["|","||","&&","|&"]),lv=/(?:^|\/)(?:ba|da|k|z|a)?sh$/,cv=/(?:^|\/)(?:cat|chgrp|chmod|chown|cp|ln|ls|mkdir|mv|rm|rmdir|stat|tail|touch)$/,dv=/(?:^|\/)(?:expr|find|test|\[)$/;function mv({text:e,quoted:t},n,s){if(t)return null;if(!dv.test(n)){if(av.has(e)||e==="&"&&s)return"operator";if(iv.test(e))return"redirect"}return/^\$\([^)]/.test(e)||/^`[^`]/.test(e)?"substitution":/^~\//.test(e)?"home":cv.test(n)&&/^\/\S*[*?]/.test(e)?"glob":/^[^;\\]+;$/.test(e)&&!s?"semicolon":null}function uv({program:e,arguments:t}){if(!lv.test(e))return null;let n=t.findIndex(({text:r})=>/^-[a-z]*c$/.test(r)),s=n<0?void 0:t[n+1];return s===void 0||s.quoted||t.length<=n+2?null:/^[\w./-]+$/.test(s.text)?s:null}function*pv(e){if(e.prefixes.includes("|"))return;/^\$[A-Za-z_{]/.test(e.program)&&(yield["variable",e.programSpan]);let t=uv(e);t!==null&&(yield["script",t]);for(let[n,s]of e.arguments.entries()){let r=mv(s,e.program,n===e.arguments.length-1);r!==null&&(yield[r,s])}}function fv(e,t){return Ft(e,t,t.assignment.node.value).value??[]}var hv={redirect:"For a log file use StandardOutput=append:/path; otherwise put the whole command in quotes behind /bin/sh -c.",home:"Write %h for the home folder, or the whole path.",semicolon:"Put a blank before the ; or write a line for each command.",variable:"Write the path of the program, or /usr/bin/env before the variable.",script:"Put the command with its arguments in one pair of quotes."},Ic=u({id:"shell-syntax",category:"correctness",summary:"a command line is written for a shell, and none reads it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{redirect:'"{word}" is an argument here: no shell reads the line, so nothing is redirected',operator:'"{word}" is an argument here: no shell reads the line, so one command runs and gets all of it',substitution:'"{word}" is an argument here: no shell reads the line, so no command is run in its place',home:'"{word}" is taken literally: no shell reads the line, so ~ stands for no folder',glob:'"{word}" is taken literally: no shell reads the line, so the pattern matches no files',semicolon:'"{word}" is an argument here: only a ; that stands alone ends a command',variable:'"{word}" is taken for the name of a program: variables are not put in there',script:'the shell runs "{word}" alone: the words behind it become its parameters, not its arguments'},help:"Put the whole command in quotes behind /bin/sh -c, or write it without a shell.",check({unit:e,report:t}){ue(e,n=>{let{directive:s,file:r,node:o}=n.assignment;if(s.kind!=="exec-command"||n.effect!=="add"||!ov.test(o.value))return;let i=new Set;for(let[a,{start:l,end:c}]of fv(e,n).flatMap(d=>[...pv(d)])){if(i.has(a))continue;i.add(a);let d=hv[a];t({message:a,data:{word:z(o.value.slice(l,c))},file:r,span:D(o,l,c),...d===void 0?{}:{help:d}})}})}});var gv=({tree:e})=>/^\uFEFF?\s*<[?!a-zA-Z]/.test(e.text),yv="D-BUS Service",bv=({tree:e})=>{let t=e.nodes.flatMap(n=>n.kind==="section"?[n.name]:[]);return t.includes(yv)&&!t.includes("Service")},vv=new Set(Qt.flatMap(re)),Sv=e=>e.kind==="section"&&vv.has(e.name)||e.kind==="assignment"&&Zt(e.key).length>0,wv=/[\0-\x08\uDC80-\uDCFF]/,kv=({tree:e})=>{if(wv.test(e.text))return!1;let t=e.nodes.filter(({kind:n})=>n!=="trivia");return t.length>0&&!t.some(Sv)},Bt=B(({files:e})=>{let[t]=e;return t?.role==="main"&&(gv(t)||bv(t)||kv(t))});var Nc={severity:"info",help:"This file is no unit: leave it out, or give it another name."};function xv({tree:e},{start:t,end:n}){return e.nodes.some(r=>r.kind==="assignment"&&r.start>=t&&r.start<n&&H(r.key,r.value))?{severity:"error",hardeningIgnored:!0}:{}}var Tc=u({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header","outside-sections":"systemd ignores these {count} lines: they stand before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let n of e.faults)(n.kind==="no-equals"||n.kind==="no-key")&&t({message:n.kind,file:n.file,span:n.span,...Bt(e)?Nc:{}});for(let n of e.files){let s=e.faults.filter(a=>a.kind==="outside-section"&&a.file===n),[r]=s,o=s.at(-1);if(r===void 0||o===void 0)continue;let i={start:r.span.start,end:o.span.end};t({message:s.length===1?"outside-section":"outside-sections",data:{count:String(s.length)},file:n,span:i,...xv(n,i),...Bt(e)?Nc:{}})}}});function Pv({pieces:e,value:t,valueEnd:n}){return e===null?[]:e.slice(1).map(({logical:s,source:r},o,i)=>{let a=t.slice(s,i[o+1]?.logical??t.length),l=r+a.length-a.trimStart().length;return{text:a.trim(),span:{start:l,end:Math.min(l+a.trim().length,n)}}})}var Cv=/^([A-Z][A-Za-z]+)[ \t]*=[ \t]*(.*)$/s;function Ev(e,t){let[,n="",s=""]=Cv.exec(t)??[];return!/[a-z]/.test(n)||n===""?null:re(e.name.type).some(o=>e.facts.directive(o,n)!==void 0)?{key:n,value:s}:null}var Oc=u({id:"swallowed-line",category:"correctness",summary:"a backslash at the end of a line makes the next one a part of its value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{assignment:"this line sets nothing: the backslash above makes it a part of {key}=",hardening:"this line hardens nothing: the backslash above makes it a part of {key}=",header:"this header begins no section: the backslash above makes it a part of {key}=",blank:"a blank behind the backslash: the line is not continued, and the backslash is a part of the value"},help:"Remove the backslash above.",check({unit:e,report:t}){for(let n of e.files)for(let s of n.tree.nodes)if(s.kind==="assignment"){_v(s,n.tree.text)&&t({message:"blank",file:n,span:{start:s.valueEnd-1,end:s.valueEnd},help:Av});for(let{text:r,span:o}of Pv(s)){let i=Iv(e,r);if(i===null)continue;let a=i==="hardening";t({message:i,data:{key:s.key},file:n,span:o,severity:a?"error":"warning",hardeningIgnored:a,fixes:Rv(n,o)})}}}});function Rv(e,{start:t}){let n=e.tree.text.slice(0,t),s=/[ \t]*\\(?=\r?\n[ \t]*$)/.exec(n.slice(-Dc));if(s===null)return[];let r=n.length-Math.min(n.length,Dc)+s.index;return[{title:"Remove the backslash",applicability:"suggested",edits:[{file:e,span:{start:r,end:r+s[0].length},text:""}]}]}var Dc=200,Av="Remove the blank, or the backslash if the value ends here.",_v=({value:e,valueEnd:t,end:n},s)=>e.endsWith("\\")&&/^[ \t]/.test(s.slice(t,n));function Iv(e,t){let n=Ev(e,t);return n!==null?H(n.key,n.value)?"hardening":"assignment":/^\[[^[\]]+\]$/.test(t)&&re(e.name.type).includes(t.slice(1,-1))?"header":null}var Nv=B(e=>new Map);function Ge(e,t){let n=Nv(e.facts),s=`${e.name.type} ${t.section} ${t.node.key}`,r=n.get(s)??Tv(e,t);return n.set(s,r),r}function Tv(e,{section:t,node:n}){let s=ns(t,n.key);if(s!==null&&s>e.facts.version)return{kind:"too-new",since:s};let r=e.facts.directives.sectionsWith(n.key);if(r.length>0){let a=r.filter(l=>re(e.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:r}}let o=Zt(n.key)[0],i=o===void 0?null:ns(o,n.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:U(n.key,e.facts.directives.namesIn(t),2)}}function yt({node:e},t=[]){return[e.key,...t.slice(0,1)].some(n=>H(n,e.value))}var Fc=u({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",options:{allow:{kind:"names",default:[],summary:"directives that may be newer than the target"}},check({unit:e,options:t,report:n}){for(let s of e.faults){if(s.kind!=="unknown-directive"||t.allow.includes(s.node.key))continue;let r=Ge(e,s);if(r.kind!=="too-new")continue;let o=yt(s);n({message:o?"hardening":"newer",data:{key:s.node.key,version:String(e.facts.version),since:String(r.since)},file:s.file,span:s.span,severity:o?"error":"warning",hardeningIgnored:o})}}});var Dv=({assignment:e})=>e.directive.kind==="boolean"||e.directive.kind==="tristate";function Ov(e,{assignment:t}){let n=e.settings.get(t.directive.setting)?.steps??[],r=n.slice(0,n.findIndex(o=>o.assignment===t)).findLast(({effect:o})=>o!=="none");return r?.effect==="set"&&H(t.directive.name,r.assignment.node.value)?r.assignment.node.value:null}var Uc=u({id:"too-new-value",category:"correctness",summary:"the systemd of the target does not know a value yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{line:"systemd {version} ignores this line: {key}={value} is known from systemd {since} on",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}={value} is known from systemd {since} on",word:'systemd {version} drops "{value}" from {key}=: it is known from systemd {since} on',kept:"systemd {version} ignores this line and keeps {key}={before}: the new value is known from systemd {since} on",silent:'systemd {version} drops "{value}" from {key}= without a word: it is known from systemd {since} on'},help:"Write what the target knows, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let{step:n,fault:s}of ge(e,"newer")){let{directive:r,file:o,node:i}=n.assignment;if(s.effect==="unit-refused")continue;let a=Ts(e,n,s),l=String(a?.version),c=Ov(e,n);if(s.effect==="line-ignored"&&c!==null){let f={key:r.name,before:c,version:String(e.facts.version),since:l};t({message:"kept",data:f,file:o,span:D(i,s.start,s.end),severity:"info",help:"Nothing: this is how a unit serves several versions."});continue}let d=s.effect==="line-ignored",m=a?.exact===!0&&Ye(n,s);t({message:d?m?"hardening":"line":s.effect.startsWith("silent-")?"silent":"word",data:{key:r.name,value:z(i.value.slice(s.start,s.end)),version:String(e.facts.version),since:l},file:o,span:D(i,s.start,s.end),severity:m?"error":"warning",hardeningIgnored:m,confidence:a?.exact===!0?"high":"low",...d&&Dv(n)?{help:`Write ${r.name}=yes on the line before: an older systemd then keeps that, a newer one takes this line.`,fixes:lc(n.assignment,`${r.name}=yes`)}:{}})}}});var Fv=new Set(["condition-path","directory-list","exec-output","install-only","path","pid-file","service-sockets","unit-name","unit-names","user-or-group","user-or-group-list","working-directory"]),Uv=/[ \t]#[ \t]*\S/,Mv=/^[^"'\\]*[ \t]#[ \t]+[A-Za-z]/;function Lv({assignment:e}){let{directive:t,node:n}=e;return t.kind==="exec-command"?Mv.test(n.value):Fv.has(t.kind)&&Uv.test(n.value)}var Mc=u({id:"trailing-comment",category:"correctness",summary:"a comment behind a value, which systemd takes for a part of the value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{ignored:'systemd ignores this line: it takes "{comment}" for a part of the value',dropped:'systemd drops words of "{comment}" from {key}=: to it they are a part of the value',silent:'systemd drops words of "{comment}" from {key}= without a word: to it they are a part of the value',taken:'"{comment}" is no comment to systemd, but a part of the value'},help:"Move the comment to a line of its own: there are none at the end of a line.",check({unit:e,report:t}){let n=new Set,s=(r,o,i)=>{let{directive:a,file:l,node:c}=r.assignment,d=Ns(c.value);d===null||n.has(r)||(n.add(r),t({message:o,data:{comment:z(c.value.slice(d)),key:a.name},file:l,span:D(c,d,c.value.length),severity:i?"error":"warning",hardeningIgnored:i,fixes:oc(r.assignment,d)}))};for(let{step:r,fault:o}of ge(e,"comment"))o.effect==="line-ignored"?s(r,"ignored",Ye(r,o)):o.effect!=="unit-refused"&&s(r,o.effect.startsWith("silent-")?"silent":"dropped",!1);ue(e,r=>{r.faults.length===0&&Lv(r)&&s(r,"taken",!1)})}});function Bv(e){if(!e.refusal?.message.includes("more than one ExecStart="))return null;let t=T(e,"ExecStart"),[n,s]=t===void 0?[]:Te(t).made;return n===void 0||s===void 0?null:[n,s]}var Lc=({settings:e},{message:t})=>[...t.matchAll(/(\w+)=/g)].flatMap(([,n=""])=>e.get(n)?.assignments??[]),Wv=(e,t)=>t.at===null?Lc(e,t).some(({node:n})=>Ds(n.value)):Tn(t.at.file,t.at.span);function Kv(e,t){if(!t.message.includes("does not match the name"))return null;let n=Lc(e,t).at(-1)?.node.value??"";return n.startsWith("/")?`${rn(n)}.${e.name.type}`:null}function Vv(e,t){if(t.kind==="masked")return{severity:"info",help:"Nothing, if that is meant: an empty file or a link to /dev/null switches a unit off."};if(Wv(e,t))return{severity:"warning",help:Nn};let n=Kv(e,t);return n===null?{}:{severity:n.replaceAll("\\x2d","-")===e.name.full?"warning":"error",help:`The file has to be called ${n} where it is installed.`}}var Bc=u({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:n}=e,[s]=e.files;if(n===null||n.kind==="not-found"||s===void 0||Bt(e))return;let r=n.at===null?Bv(e):null;if(r!==null){let[a,l]=r,c=[{file:a.file,span:N(a.node),note:"the first command"}],d=a.file===l.file?"Keep one, or write Type=oneshot.":"A drop-in adds to ExecStart=: write an empty ExecStart= before the line to replace it.";t({message:"refused",data:{message:n.message},file:l.file,span:N(l.node),related:c,help:d});return}let o=s.tree.nodes.findLast(a=>a.kind==="section"&&a.name.toLowerCase()===e.name.type),i=o?.kind==="section"?{start:o.nameStart,end:o.nameEnd}:{start:0,end:0};t({message:n.kind==="masked"?"masked":"refused",data:{message:n.message},file:n.at?.file??s,span:n.at?.span??i,...Vv(e,n)})}});var Wc=u({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"directives of another program, or of a patched systemd, that are not reported"}},check({unit:e,options:t,report:n}){for(let s of e.faults){if(s.kind!=="unknown-directive"||t.allow.includes(s.node.key))continue;let r=Ge(e,s);if(r.kind!=="misspelt")continue;let{node:o,section:i}=s,a=yt(s,r.suggestions),[l]=r.suggestions;n({message:a?"hardening":"misspelt",data:{key:o.key,section:i},file:s.file,span:s.span,severity:a?"error":"warning",hardeningIgnored:a,...l===void 0?{}:{help:`Did you mean ${r.suggestions.map(c=>`${c}=`).join(" or ")}?`,fixes:An(s,l,"suggested")}})}}});function $v(e,{span:t}){let{nodes:n}=e.tree,s=n.findIndex(o=>o.kind==="section"&&o.nameStart===t.start),r=0;for(let o of n.slice(s+1)){if(o.kind==="section")break;o.kind==="assignment"&&H(o.key,o.value)&&(r+=1)}return r}var Kc=u({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}",hardening:"systemd ignores this section, so the hardening in it is not in force: a .{type} unit has no {section}",dbus:"systemd ignores this section: it is that of a D-Bus service file, which is no unit"},help:"Correct the name of the section, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"sections of another program that are not reported"}},check({unit:e,options:t,report:n}){let s=re(e.name.type);for(let r of e.faults){if(r.kind!=="unknown-section")continue;let o=r.file.tree.text.slice(r.span.start,r.span.end);if(t.allow.includes(o.slice(1,-1)))continue;let i={file:r.file,span:r.span};if(o==="[D-BUS Service]"){n({message:"dbus",...i,severity:"info",help:"It belongs to the message bus, in a folder dbus-1/services or dbus-1/system-services."});continue}let a=$v(r.file,r)>0,[l]=U(o.slice(1,-1).trim(),s,1),c={file:r.file,span:r.span,text:`[${l}]`};n({message:a?"hardening":"unknown",data:{section:o,type:e.name.type},...i,severity:a?"error":"warning",hardeningIgnored:a,help:l===void 0?`A .${e.name.type} unit has ${s.map(d=>`[${d}]`).join(", ")}.`:`Did you mean [${l}]?`,fixes:l===void 0?[]:[{title:`Write [${l}]`,applicability:"suggested",edits:[c]}]})}}});var Hv=({source:e})=>e.path.split("/").at(-2)??"",Yv=({tree:e})=>e.nodes.some(t=>t.kind==="assignment"&&H(t.key,t.value));function jv({tree:e}){let t=e.nodes.find(n=>n.kind==="section");return t?.kind==="section"?{start:t.nameStart,end:t.nameEnd}:{start:0,end:0}}var Vc=u({id:"unread-drop-in",category:"correctness",summary:"a file that looks like a drop-in, and that systemd does not read",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"file-name":"nothing reads this file: the name of a drop-in ends in .conf and does not begin with a dot","switched-off":"nothing reads this file, as its name does not end in .conf","folder-name":"nothing reads this file: drop-ins of {unit} belong in {unit}.d, not in {folder}","folder-link":"nothing reads this file: {folder} is a symbolic link, and systemd follows none to a folder of drop-ins"},help:"Rename it, or remove it.",check({unit:e,report:t}){let n=e.files[0]?.source.path.split("/").at(-1)??e.name.full;for(let{file:s,reason:r}of e.unread){let o=r!=="switched-off"&&Yv(s);t({message:r,data:{unit:n,folder:Hv(s)},file:s,span:jv(s),severity:o?"error":Gv[r],hardeningIgnored:o,help:qv[r]})}}}),Gv={"file-name":"warning","switched-off":"info","folder-name":"warning","folder-link":"warning"},qv={"file-name":"Rename the file.","switched-off":"Nothing, if it is meant to be off.","folder-name":"Move the file to that folder.","folder-link":"Make the folder a real one, with links to the files in it."};var $c=u({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let n of e.faults)n.kind==="fatal-syntax"&&n.file.role==="drop-in"&&t({message:"syntax",data:{reason:zv[n.reason]},file:n.file,span:n.span});ue(e,({assignment:n,faults:s})=>{let{file:r,node:o}=n;if(r.role==="drop-in")for(let{effect:i,expected:a,start:l,end:c}of s)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(l,c),expected:a},file:r,span:D(o,l,c)})})}}),zv={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"};var Xv=e=>e.map(t=>`[${t}]`).join(" or "),Jv=B(({tree:e})=>e.nodes.filter(t=>t.kind==="section")),Zv=(e,t)=>Jv(e).find(({name:n})=>t.includes(n)),Hc=u({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]",foreign:"systemd ignores this line: {key}= belongs in {sections}, which a .{type} unit does not have","hardening-foreign":"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, which a .{type} unit does not have"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let n of e.faults){if(n.kind!=="unknown-directive")continue;let s=Ge(e,n);if(s.kind!=="wrong-section")continue;let r=yt(n),o=s.sections.filter(a=>re(e.name.type).includes(a)),i=Zv(n.file,o);t({message:o.length===0?r?"hardening-foreign":"foreign":r?"hardening":"misplaced",related:i===void 0?[]:[{file:n.file,span:{start:i.nameStart,end:i.nameEnd},note:`[${i.name}] begins here`}],fixes:i===void 0?[]:ic(n,i),...o.length===0?{help:`Set it in the unit that runs the program: a .${e.name.type} unit runs none with such settings.`}:{},data:{key:n.node.key,section:n.section,sections:Xv(s.sections),type:e.name.type},file:n.file,span:n.span,severity:r?"error":"warning",hardeningIgnored:r})}}});var Yc=u({id:"ambient-in-user-namespace",category:"effectiveness",summary:"capabilities given to the service count for nothing outside its user namespace",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["AmbientCapabilities"],messages:{inside:"{names} counts only inside the user namespace of PrivateUsers=: a low port, a device or a mount of the host stays out of reach"},help:"Remove PrivateUsers= if the service needs the capability on the host, or AmbientCapabilities= if it does not.",check({unit:e,sandbox:t,report:n}){let s=b(e,"AmbientCapabilities");if(t===null||e.manager==="user"||s===void 0||!t.switches.PrivateUsers)return;let r=t.ambientSet&t.boundingSet;if(r===0n)return;let o=[...e.facts.capabilities].flatMap(([a,l])=>(r>>BigInt(l)&1n)===1n?[a]:[]),i={names:o.length===1?`${o[0]}`:"what AmbientCapabilities= gives"};n({message:"inside",data:i,...y(s),related:V(w(e,"PrivateUsers"),"makes the user namespace")})}});var Qv=[...nn,"slice","scope"],eS=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],Ms=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],tS="-",nS=2,sS=18;function Fn(e){let t=nn.includes(e.name.type),n=[],s=iS(e,t),r=s.DynamicUser;if(r){for(let l of eS)s[l]=!0,n.push([l,"DynamicUser"]);n.push(["ProtectSystem","DynamicUser"],["ProtectHome","DynamicUser"])}let o=aS(e,r),i=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?lS(e,r):oS;return{unit:e,defaultDependencies:p(e,"DefaultDependencies")!==!1&&e.name.base!==tS,switches:s,user:o,privileged:!i&&(ie(o)||!r&&o===null),userManager:i,hasSupplementaryGroups:(p(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:p(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(p(e,l)??"/")!=="/"),umask:p(e,"UMask")??(t?sS:nS),boundingSet:cS(e,s,n),ambientSet:p(e,"AmbientCapabilities")??0n,syscallFilter:p(e,"SystemCallFilter"),syscallArchitectures:p(e,"SystemCallArchitectures")??rS,families:p(e,"RestrictAddressFamilies"),namespaces:p(e,"RestrictNamespaces"),addresses:dS(e),devices:mS(e,s,n),implied:n}}var rS=new Set,oS={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function iS(e,t){let n=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:k(e,"Delegate"),DynamicUser:k(e,"DynamicUser"),LockPersonality:k(e,"LockPersonality"),MemoryDenyWriteExecute:k(e,"MemoryDenyWriteExecute"),NoNewPrivileges:k(e,"NoNewPrivileges"),PrivateDevices:k(e,"PrivateDevices"),PrivateMounts:n?p(e,"PrivateMounts")!==!1:k(e,"PrivateMounts"),PrivateNetwork:k(e,"PrivateNetwork"),PrivateTmp:k(e,"PrivateTmp"),PrivateUsers:k(e,"PrivateUsers"),ProtectClock:k(e,"ProtectClock"),ProtectControlGroups:k(e,"ProtectControlGroups"),ProtectHostname:k(e,"ProtectHostname"),ProtectKernelLogs:k(e,"ProtectKernelLogs"),ProtectKernelModules:k(e,"ProtectKernelModules"),ProtectKernelTunables:k(e,"ProtectKernelTunables"),RemoveIPC:k(e,"RemoveIPC"),RestrictRealtime:k(e,"RestrictRealtime"),RestrictSUIDSGID:k(e,"RestrictSUIDSGID")}}function aS(e,t){let n=p(e,"User");return n!==void 0?n:t?Mo(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function lS(e,t){let n=p(e,"ProtectHome")??"no",s=e.name.type==="service";return{protectHome:t&&n==="no"?"read-only":n,protectSystem:t?"strict":p(e,"ProtectSystem")??"no",protectProc:p(e,"ProtectProc")??"default",procSubset:p(e,"ProcSubset")??"all",keyringMode:p(e,"KeyringMode")??(e.manager==="user"?"inherit":s?"private":"shared")}}function cS(e,t,n){let s=p(e,"CapabilityBoundingSet")??os(e.facts);for(let[r,o]of Ms)if(t[r]){for(let i of o)s&=~Q(e.facts,i);n.push(["CapabilityBoundingSet",r])}return s}function dS(e){let t=p(e,"IPAddressAllow")??[];return{filtered:P(e,"IPIngressFilterPath")||P(e,"IPEgressFilterPath"),deniesAll:at(p(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(zt)?"loopback":"other"}}function mS(e,t,n){if(!Qv.includes(e.name.type))return{policy:null,listed:!1};let s=p(e,"DevicePolicy")??"auto";t.PrivateDevices&&s==="auto"&&(s="closed",n.push(["DevicePolicy","PrivateDevices"]));let r=(p(e,"DeviceAllow")?.length??0)>0;if(s==="auto"&&!r)return{policy:s,listed:!1};let o=uS(e,t);for(let i of o)n.push(["DeviceAllow",i]);return{policy:s,listed:r||o.length>0}}function uS(e,t){let n=["RootImage","MountImages","RootMStack"].filter(s=>P(e,s));if(t.ProtectClock&&n.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let s=["LoadCredential","SetCredential"];n.push(...s.filter(r=>[...p(e,r)?.values()??[]].includes(!0)).map(r=>`${r}Encrypted`))}return n}var jc=u({id:"ambient-outside-bounding-set",category:"effectiveness",summary:"an ambient capability is not in the bounding set, so the service does not get it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["AmbientCapabilities"],messages:{dropped:"the service does not get {names}: the bounding set does not hold {them}"},help:"Add the capability to CapabilityBoundingSet=, or take it out of AmbientCapabilities=.",check({unit:e,sandbox:t,report:n}){if(t===null||e.manager==="user")return;let s=t.ambientSet&~t.boundingSet;if(s===0n)return;let r=[...e.facts.capabilities].flatMap(([m,f])=>(s>>BigInt(f)&1n)===1n?[m]:[]),o=w(e,"AmbientCapabilities").at(-1),[i]=r;if(o===void 0||i===void 0)return;let a=p(e,"CapabilityBoundingSet"),l=a!==void 0&&(s&~a)!==0n?w(e,"CapabilityBoundingSet"):[],c=Ms.filter(([m,f])=>t.switches[m]&&f.some(g=>r.includes(g))),d=r.length===1?De(o,m=>m.toUpperCase()===i):y(o);n({message:"dropped",data:{names:r.length<=3?r.join(" and "):`${r.length} of these capabilities`,them:r.length===1?"it":"them"},...d,related:V([...l,...c.flatMap(([m])=>w(e,m))],"takes it out of the bounding set")})}});var rt=["ExecCondition","ExecStartPre","ExecStart","ExecStartPost","ExecReload","ExecStop","ExecStopPost"],pS=[];function ce(e,t){let n=T(e,t);return n===void 0?pS:fS(n)}var fS=B(e=>Sn(e).map(({entry:t,line:n})=>({...t,line:n}))),qe=e=>rt.flatMap(t=>ce(e,t)),Gc=({program:e})=>$e(e);var qc=new Set([...ee].filter(e=>e!=="User"&&e!=="DynamicUser")),zc=u({id:"container-client",category:"effectiveness",summary:"the sandbox holds for the client of a container daemon, not for the container",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...qc],messages:{client:"the docker client alone is restricted by {count} of the unit: the daemon runs the container elsewhere"},help:"Restrict the container: options such as --read-only, --cap-drop=all, --security-opt=no-new-privileges and --user.",check({unit:e,report:t}){let[n]=ce(e,"ExecStart").filter(Rs);if(n===void 0)return;let s=W(e,qc);if(s.length===0)return;let r=s.length===1?"one hardening line":`${s.length} hardening lines`,{line:o,programSpan:i}=n;t({message:"client",data:{count:r},file:o.file,span:D(o.node,i.start,i.end),related:V(s,"does not reach the container")})}});var hS=["@clock","@cpu-emulation","@debug","@module","@mount","@obsolete","@privileged","@raw-io","@reboot","@resources","@swap","@io-uring","@keyring"],Xc=u({id:"deny-list",category:"effectiveness",summary:"a deny list lets through what it forgets",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["CapabilityBoundingSet","RestrictAddressFamilies","SystemCallFilter"],messages:{calls:"this deny list leaves {open} open, and every call that a newer kernel adds",families:"this deny list leaves dozens of other address families open",capabilities:"this deny list keeps every capability that it does not name, also those of newer kernels"},help:"Write an allow list: SystemCallFilter=@system-service, RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6, CapabilityBoundingSet= with the capabilities that are needed.",check({unit:e,sandbox:t,report:n}){if(t===null)return;let{syscallFilter:s,families:r}=t,[o]=w(e,"SystemCallFilter");if(o!==void 0&&Se(s)&&s.mode==="deny"){let c=hS.filter(d=>{let m=e.facts.syscalls.group(d);return m!==void 0&&!ct(s.named,m)});n({message:"calls",data:{open:c.length===0?"some groups":`${c.slice(0,4).join(", ")}${c.length>4?" and others":""}`},...y(o)})}let[i]=w(e,"RestrictAddressFamilies");i!==void 0&&r?.mode==="deny"&&n({message:"families",...y(i)});let a=w(e,"CapabilityBoundingSet"),[l]=a;l!==void 0&&a.every(({node:c})=>c.value.startsWith("~"))&&n({message:"capabilities",...y(l)})}});var Jc=u({id:"device-allow-closes",category:"effectiveness",summary:"DeviceAllow= closes all other devices",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["DeviceAllow"],messages:{closes:"with this line every device that is not listed is closed, except the usual ones such as /dev/null"},help:"List every device that the service needs, and write DevicePolicy=closed to say that this is meant.",check({unit:e,sandbox:t,report:n}){let s=b(e,"DeviceAllow");t===null||s===void 0||!P(e,"DeviceAllow")||t.devices.policy==="auto"&&n({message:"closes",...y(s)})}});var gS=[["ProtectSystem","no","ProtectSystem=strict"],["ProtectSystem","yes","ProtectSystem=strict"],["ProtectSystem","full","ProtectSystem=strict"],["ProtectHome","no","ProtectHome=read-only"],["PrivateTmp",!1,"PrivateTmp=yes"],["NoNewPrivileges",!1,"NoNewPrivileges=yes"],["RestrictSUIDSGID",!1,"RestrictSUIDSGID=yes"],["RemoveIPC",!1,"RemoveIPC=yes"]],Zc=u({id:"dynamic-user-conflict",category:"effectiveness",summary:"a line contradicts DynamicUser=",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["DynamicUser"],messages:{root:"User={user} makes DynamicUser= void: the service runs as root",ignored:"{text} has no effect: DynamicUser= implies {implied}"},help:"Remove one of the two lines.",check({unit:e,report:t}){if(e.manager==="user"||!k(e,"DynamicUser"))return;let n=V(w(e,"DynamicUser"),"DynamicUser= stands here"),s=p(e,"User"),r=b(e,"User");if(r!==void 0&&ie(s)){t({message:"root",data:{user:s},...y(r),related:n});return}for(let[o,i,a]of gS){let l=b(e,o),c=p(e,o);if(l===void 0||c!==i&&!(i===!1&&c==="no"))continue;let d=i==="yes"||i==="full"?"info":"warning";t({message:"ignored",data:{text:xs(l),implied:a},...y(l),severity:d,related:n})}}});var yS=["/run","/tmp","/var/tmp","/dev","/proc","/sys"],Qc=u({id:"dynamic-user-files",category:"effectiveness",summary:"files outside of the own folders of a dynamic user",since:"0.1.0",severity:"info",confidence:"low",persona:"regular",about:["DynamicUser"],messages:{files:"files in {path} belong to a user whose number may change: DynamicUser= keeps only {kept} in order"},help:"Keep the data in StateDirectory=, or give the service a static user.",check({unit:e,report:t}){if(e.manager==="user"||!k(e,"DynamicUser"))return;let n=Ce(e);for(let{path:s,optional:r}of p(e,"ReadWritePaths")??[]){if(r||yS.some(i=>C(s,i))||n.some(i=>C(s,i.path)))continue;let o=Oe(e,"ReadWritePaths",s);o!==null&&t({message:"files",data:{path:s,kept:"StateDirectory=, CacheDirectory= and LogsDirectory="},file:o.file,span:o.span})}}});var ed=u({id:"environment-file-writable",category:"effectiveness",summary:"the service can change the file that sets its own environment",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["EnvironmentFile"],messages:{own:"the service owns {folder} ({directive}=) and can change this file, which systemd reads{more}",shared:"every user may put this file there, and systemd reads it"},help:"Keep the file in /etc, with mode 0600 and owner root.",check({unit:e,sandbox:t,report:n}){if(t===null||e.manager==="user")return;let s=t.privileged?[]:Ce(e);for(let r of w(e,"EnvironmentFile")){let o=$(r.node.value.replace(/^-/,""));if(o===null)continue;let i=s.find(a=>C(o,a.path));if(Pn.some(a=>C(o,a)))n({message:"shared",...y(r),confidence:"high"});else if(i!==void 0){let a=qe(e).filter(({prefixes:d})=>d.includes("+")||d.includes("!")),l={folder:i.path,directive:i.directive,more:a.length>0?" for commands of root as well":""},c=[...V(w(e,i.directive),"hands the folder to the service"),...a.map(d=>({...y(d.line),note:"runs as root with this environment"}))];n({message:"own",data:l,...y(r),severity:a.length>0?"warning":"info",related:c})}}}});var td=u({id:"exception-without-protection",category:"effectiveness",summary:"ReadWritePaths= opens paths that nothing closes",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",about:["ReadWritePaths"],messages:{idle:"ReadWritePaths= opens nothing: no line of the unit makes anything read-only"},help:"Add ProtectSystem=strict, for which the list is made, or remove the line.",check({unit:e,sandbox:t,report:n}){let s=b(e,"ReadWritePaths");if(t===null||s===void 0)return;let{protectSystem:r,protectHome:o,switches:i,hasOwnRoot:a}=t,l=r!=="no"||o!=="no"||i.ProtectKernelTunables||i.ProtectControlGroups||a,c=["ReadOnlyPaths","InaccessiblePaths","BindPaths","TemporaryFileSystem","RootImage","MountImages"].some(d=>P(e,d));!l&&!c&&!k(e,"ProtectKernelLogs")&&!i.PrivateDevices&&n({message:"idle",...y(s)})}});var nd=u({id:"full-privileges",category:"effectiveness",summary:"a command with the prefix + runs outside of the sandbox that the unit sets up",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...ee],messages:{main:"the prefix + runs this command as root and without the sandbox: {count} nothing for it"},help:"Remove the +, and give the service what it needs by a capability, a group or a directory; keep + for one small helper.",check({unit:e,report:t}){let n=ce(e,"ExecStart").filter(({prefixes:r})=>r.includes("+"));if(n.length===0)return;let s=W(e,ee);if(s.length!==0)for(let{line:r,programSpan:o}of n)t({message:"main",data:{count:s.length===1?"the one hardening line of the unit does":`the ${s.length} hardening lines of the unit do`},file:r.file,span:D(r.node,0,o.end),related:V(s,"not applied to the command")})}});var sd=["/srv/home","/data/home","/export/home","/mnt/home","/usr/home","/homes","/nfs/home"],rd=u({id:"homes-elsewhere",category:"effectiveness",summary:"ProtectHome= does not cover homes outside of /home",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",about:["ProtectHome"],messages:{elsewhere:"ProtectHome= does not cover {path}: it closes /home, /root and /run/user"},help:"Add InaccessiblePaths= for the folder, or ReadOnlyPaths= if it has to be read.",check({unit:e,sandbox:t,needs:n,report:s}){let r=b(e,"ProtectHome");if(t===null||r===void 0||t.protectHome==="no")return;let o=[...p(e,"InaccessiblePaths")??[],...p(e,"ReadOnlyPaths")??[]],i=n().paths.find(({path:l})=>sd.some(c=>C(l,c))&&!o.some(c=>C(l,c.path)));if(i===void 0)return;let a=sd.find(l=>C(i.path,l))??i.path;s({message:"elsewhere",data:{path:a},file:i.place.file,span:i.place.span,related:[J(r,"covers other folders")]})}});var bS=e=>[...(p(e,"ReadWritePaths")??[]).map(({path:t})=>t),...(p(e,"BindPaths")??[]).map(({target:t})=>t)].some(t=>fe.some(n=>C(t,n))),vS=e=>["home-r","home-w","sessions"].some(t=>e.of(t)!==void 0),od=u({id:"homes-under-strict",category:"effectiveness",summary:"ProtectSystem=strict leaves /home, /root and /run/user writable",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["ProtectSystem"],messages:{homes:"ProtectSystem=strict leaves /home, /root and /run/user writable: ProtectHome= decides about them, and is not set"},help:"Add ProtectHome=yes, or read-only if the service reads there.",check({unit:e,sandbox:t,needs:n,report:s}){let r=b(e,"ProtectSystem");t===null||e.manager==="user"||r===void 0||t.protectSystem!=="strict"||t.protectHome!=="no"||P(e,"ProtectHome")||t.hasOwnRoot||[p(e,"InaccessiblePaths")??[],p(e,"ReadOnlyPaths")??[],p(e,"TemporaryFileSystem")??[]].flat().some(({path:i})=>C("/home",i))||bS(e)||vS(n())||s({message:"homes",...y(r),severity:t.privileged?"warning":"info"})}});var id=u({id:"implied-no-new-privileges",category:"effectiveness",summary:"NoNewPrivileges= is not what the unit seems to say for this version",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...ht],messages:{forced:"NoNewPrivileges=no has no effect: up to systemd 254 {line}= switches it on for a service that is not root",lost:"systemd {version} no longer switches NoNewPrivileges= on for {line}=, as it did up to 254: setuid programs work"},help:"Say what is meant: NoNewPrivileges=yes, or remove the filters that imply it on older versions.",check({unit:e,sandbox:t,report:n}){if(t===null||t.privileged||e.manager==="user"||t.switches.DynamicUser)return;let[s]=W(e,ht);if(s===void 0)return;let r=b(e,"NoNewPrivileges"),o={line:s.directive.name,version:String(e.facts.version)},i=e.facts.behaviour.filtersImplyNoNewPrivileges;r!==void 0&&i&&p(e,"NoNewPrivileges")===!1&&!ce(e,"ExecStart").some(Dt)&&n({message:"forced",data:o,...y(r),related:[J(s,"implies it")]}),r===void 0&&!i&&n({message:"lost",data:o,...y(s),severity:"info"})}});var ad=u({id:"ip-address-allow",category:"effectiveness",summary:"IPAddressAllow= does not restrict what it seems to",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["IPAddressAllow"],messages:{any:"IPAddressAllow= allows every address, and allowing wins: IPAddressDeny= has no effect",alone:"IPAddressAllow= blocks nothing without IPAddressDeny="},help:"Write IPAddressDeny=any, and allow only the addresses that the service talks to.",check({unit:e,report:t}){let n=p(e,"IPAddressAllow")??[],s=b(e,"IPAddressAllow");if(n.length===0||s===void 0)return;let r=p(e,"IPAddressDeny")??[],o=at(n);r.length===0&&!o&&t({message:"alone",...y(s),confidence:"medium"}),r.length>0&&o&&t({message:"any",...y(s),related:V(w(e,"IPAddressDeny"),"has no effect")})}});var ld=u({id:"kill-mode-leftovers",category:"effectiveness",summary:"processes of the service outlive it",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["KillMode"],messages:{left:"KillMode={mode} leaves child processes running when the service stops: they keep their ports and sockets"},help:"Remove the line: control-group stops everything that the service started.",check({unit:e,report:t}){let n=p(e,"KillMode"),s=b(e,"KillMode");s!==void 0&&(n==="process"||n==="none")&&t({message:"left",data:{mode:n},...y(s)})}});var cd=u({id:"memory-deny-bypass",category:"effectiveness",summary:"MemoryDenyWriteExecute= can be walked around through files in memory",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["MemoryDenyWriteExecute"],messages:{memfd:"MemoryDenyWriteExecute= can be walked around: memfd_create and /dev/shm give memory that is mapped twice"},help:"Add SystemCallFilter=~memfd_create and InaccessiblePaths=/dev/shm or NoExecPaths=/dev/shm /tmp, where the program allows it.",check({unit:e,sandbox:t,report:n}){let s=b(e,"MemoryDenyWriteExecute");t?.switches.MemoryDenyWriteExecute===!0&&s!==void 0&&He(t,["memfd_create"])&&n({message:"memfd",...y(s)})}});var Un="systemd was built without the BPF framework (Debian 12, for example)",Ls=new Map([["RestrictFileSystems","the security module bpf is not in the lsm= list of the kernel, or systemd was built without the BPF framework"],["RestrictNetworkInterfaces",Un],["SocketBindAllow",Un],["SocketBindDeny",Un]]),dd=u({id:"needs-bpf",category:"effectiveness",summary:"a restriction that does nothing where systemd or the kernel lacks BPF support",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:[...Ls.keys()],messages:{bpf:"{key}= does nothing, and says so nowhere, where {needed}"},help:"Look for +BPF_FRAMEWORK in systemctl --version on the machines, and do not rely on this line alone.",check({unit:e,report:t}){for(let n of W(e,new Set(Ls.keys())))t({message:"bpf",data:{key:n.directive.name,needed:Ls.get(n.directive.setting)??Un},...y(n)})}});var Bs=new Map([["MemoryHigh","memory"],["MemoryMax","memory"],["MemorySwapMax","memory"],["TasksMax","pids"],["CPUQuota","cpu"],["CPUWeight","cpu"],["IOWeight","io"],["AllowedCPUs","cpuset"]]),md=u({id:"needs-controller",category:"effectiveness",summary:"a limit that does nothing without unified control groups",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:[...Bs.keys()],messages:{controller:"{key}= does nothing where the {controller} controller of unified control groups is missing"},help:"Look at /sys/fs/cgroup/cgroup.controllers on the machines.",check({unit:e,report:t}){for(let n of W(e,new Set(Bs.keys())))t({message:"controller",data:{key:n.directive.name,controller:Bs.get(n.directive.setting)??""},...y(n)})}});var ud=new Set(["BPFProgram","DeviceAllow","DevicePolicy","DynamicUser","IPAddressAllow","IPAddressDeny","IPEgressFilterPath","IPIngressFilterPath","LogNamespace","ProtectControlGroups","ProtectProc","RemoveIPC","SecureBits","SupplementaryGroups","User"]),pd=new Set(["InaccessiblePaths","PrivateDevices","PrivateIPC","PrivateMounts","PrivateNetwork","PrivateTmp","ProtectClock","ProtectHome","ProtectHostname","ProtectKernelLogs","ProtectKernelModules","ProtectKernelTunables","ProtectSystem","ReadOnlyPaths","TemporaryFileSystem"]),fd=u({id:"no-effect-in-user-manager",category:"effectiveness",summary:"a setting that the manager of a user can not put into force",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...ud,...pd],messages:{rights:"a user manager has no rights for {key}=: the line has no effect, or the service does not start",namespace:"before systemd 254 {key}= needs PrivateUsers=yes in a user manager"},help:"Make it a system service, or take the line out.",check({unit:e,report:t}){if(e.manager==="user"){for(let n of W(e,ud))t({message:"rights",data:{key:n.directive.name},...y(n)});if(!(e.facts.behaviour.userServicesHaveNamespaces||k(e,"PrivateUsers")))for(let n of W(e,pd))t({message:"namespace",data:{key:n.directive.name},...y(n)})}}});var hd=u({id:"optional-profile",category:"effectiveness",summary:"the service runs unconfined where its AppArmor profile is missing",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["AppArmorProfile"],messages:{optional:"where the profile {profile} is missing the service starts without any, and nothing says so"},help:"Remove the - before the profile once all machines have it.",check({unit:e,report:t}){let n=p(e,"AppArmorProfile"),s=b(e,"AppArmorProfile");n?.optional===!0&&s!==void 0&&t({message:"optional",data:{profile:n.label},...y(s)})}});var gd=new Set(["MemoryDenyWriteExecute","RestrictAddressFamilies","RestrictNamespaces","RestrictRealtime","RestrictSUIDSGID"]),yd=u({id:"other-architectures",category:"effectiveness",summary:"filters hold only in part for programs of a second architecture",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:[...gd],messages:{abi:"{names} can be walked around by system calls of another architecture, such as 32-bit ones"},help:"Add SystemCallArchitectures=native.",check({unit:e,sandbox:t,report:n}){let[s]=W(e,gd);t===null||s===void 0||t.syscallArchitectures.size>0||n({message:"abi",data:{names:`${s.directive.name}=`},...y(s)})}});function SS(e,{protectSystem:t,protectHome:n,switches:s}){return Cn(t).includes(e)?`ProtectSystem=${t}`:n==="read-only"&&fe.includes(e)?"ProtectHome=read-only":s.ProtectKernelTunables&&(e==="/proc/sys"||e==="/sys")?"ProtectKernelTunables=":null}var wS=(e,{protectHome:t})=>t==="yes"&&fe.some(n=>C(e,n))?"ProtectHome=yes":null,bd=u({id:"path-exception-without-effect",category:"effectiveness",summary:"a path that is to be opened stays closed",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["BindPaths","ReadWritePaths"],messages:{same:"{path} stays read-only: {by} closes this very path, and the stricter of the two wins",hidden:"{path} stays hidden: {by} masks all below it, and this line opens nothing"},help:"Name a folder below the closed one, or choose another level.",check({unit:e,sandbox:t,report:n}){if(t===null||t.hasOwnRoot||e.manager==="user")return;let s=[...(p(e,"ReadWritePaths")??[]).map(({path:r})=>({directive:"ReadWritePaths",path:r,target:r})),...(p(e,"BindPaths")??[]).map(({source:r,target:o})=>({directive:"BindPaths",path:r,target:o}))];for(let{directive:r,path:o,target:i}of s){let a=SS(i,t),l=a===null?wS(i,t):null,c=a??l,d=c===null?null:Oe(e,r,o);if(c===null||d===null)continue;let m=b(e,c.slice(0,c.indexOf("=")))??b(e,"DynamicUser"),f=m===void 0?[]:[J(m,"closes it")];n({message:a===null?"hidden":"same",data:{path:i,by:c},file:d.file,span:d.span,related:f})}}});var vd=u({id:"permissions-start-only",category:"effectiveness",summary:"PermissionsStartOnly= takes the helper commands out of the sandbox",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["PermissionsStartOnly"],messages:{helpers:"PermissionsStartOnly= runs {count} beside ExecStart= as root and without the sandbox"},help:"Remove the line; write the prefix + before the one command that needs it, or let StateDirectory= and its kin make the folders.",check({unit:e,report:t}){let n=b(e,"PermissionsStartOnly");if(n===void 0||!k(e,"PermissionsStartOnly"))return;let s=rt.filter(o=>o!=="ExecStart").flatMap(o=>ce(e,o));if(s.length===0||W(e,ee).length===0)return;let r=s.length===1?"the command":`the ${s.length} commands`;t({message:"helpers",data:{count:r},...y(n),related:s.map(o=>J(o.line,"runs as root, without the sandbox"))})}});var kS=1,Sd=u({id:"private-network-sockets",category:"effectiveness",summary:"PrivateNetwork= does not cut local sockets",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",about:["PrivateNetwork"],messages:{local:"PrivateNetwork= cuts neither D-Bus nor other sockets with a path, such as /run/docker.sock"},help:"Add RestrictAddressFamilies=none where no socket is needed, or InaccessiblePaths= for single ones.",check({unit:e,sandbox:t,report:n}){let s=b(e,"PrivateNetwork");if(t?.switches.PrivateNetwork!==!0||s===void 0)return;let{families:r}=t,o=r!==void 0&&r.mode==="allow"!==r.families.has(kS),i=(p(e,"InaccessiblePaths")??[]).some(({path:a})=>a==="/run"||a.startsWith("/run/"));!o&&!i&&n({message:"local",...y(s)})}});var wd=u({id:"privileged-helper",category:"effectiveness",summary:"a helper command runs outside of the sandbox of its service",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",about:[...ee],messages:{helper:"{directive}= runs {program} as root and without the sandbox"},help:"Look at what the helper reads and executes: files that the service may write must not be among them.",check({unit:e,report:t}){let n=qe(e).filter(({prefixes:s,line:r})=>s.includes("+")&&r.directive.name!=="ExecStart");if(!(n.length===0||W(e,ee).length===0))for(let s of n){let{line:r,programSpan:o}=s,i={directive:r.directive.name,program:Gc(s)};t({message:"helper",data:i,file:r.file,span:D(r.node,0,o.end)})}}});var kd=u({id:"protect-proc-as-root",category:"effectiveness",summary:"ProtectProc= hides nothing from this service",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["ProtectProc"],messages:{root:"ProtectProc={word} hides nothing here: {because}"},help:"Add User= or DynamicUser=yes and leave CAP_SYS_PTRACE out; without them the line only improves the score.",check({unit:e,sandbox:t,report:n}){let s=t?.protectProc,r=b(e,"ProtectProc");if(t===null||r===void 0||s===null||s===void 0||s==="default")return;let o=he(t,"proc-of-root"),i=o??he(t,"proc-of-tracers");if(i===null)return;n({message:"root",data:{word:s,because:o===null?"who has CAP_SYS_PTRACE sees all processes":"root and the group of root see all processes"},...y(r),related:V(i,"because of this line")})}});var xS={"/usr":"warning","/etc":"warning","/boot":"warning","/var":"info","/opt":"info"};function PS(e,t,n,{protectSystem:s,protectHome:r,privateTmp:o}){return e==="/tmp"&&t==="/tmp"?o?"PrivateTmp":null:e==="/home"&&t==="/home"?r==="tmpfs"?"ProtectHome":null:e!=="/"||t==="/"||!n?null:r!=="no"&&r!==null?"ProtectHome":s!=="no"&&s!==null?"ProtectSystem":null}var xd=u({id:"protection-reopened",category:"effectiveness",summary:"a line opens most of what another one closes",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["BindPaths","ReadWritePaths"],messages:{system:"{path} can be written as a whole below ProtectSystem=strict",bound:"BindPaths= brings {path} of the host back, which {by} was to keep out"},help:"Name the folders that the service needs, and no more.",check({unit:e,sandbox:t,report:n}){if(t===null||e.manager==="user")return;let{protectSystem:s,protectHome:r,switches:o,hasOwnRoot:i}=t,a=l=>{let c=b(e,l)??b(e,"DynamicUser");return c===void 0?[]:[J(c,"undone by it")]};for(let{path:l}of s==="strict"&&!i?p(e,"ReadWritePaths")??[]:[]){let c=xS[l],d=c===void 0?null:Oe(e,"ReadWritePaths",l);c!==void 0&&d!==null&&n({message:"system",data:{path:l},file:d.file,span:d.span,severity:c,related:a("ProtectSystem")})}for(let{source:l,target:c,writable:d}of p(e,"BindPaths")??[]){let m=PS(l,c,d,{protectSystem:s,protectHome:r,privateTmp:o.PrivateTmp}),f=m===null?null:Oe(e,"BindPaths",l);m!==null&&f!==null&&n({message:"bound",data:{path:l,by:`${m}=`},file:f.file,span:f.span,related:a(m)})}}});var Pd=u({id:"remove-ipc-as-root",category:"effectiveness",summary:"RemoveIPC= does nothing for root",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["RemoveIPC"],messages:{root:"RemoveIPC= has no effect: objects of root are never removed"},help:"Add User= or DynamicUser=yes, or remove the line.",check({unit:e,sandbox:t,report:n}){let s=b(e,"RemoveIPC");s!==void 0&&t?.privileged===!0&&e.manager==="system"&&k(e,"RemoveIPC")&&n({message:"root",...y(s)})}});var CS=new Set(["/","/boot","/dev","/etc","/home","/opt","/proc","/root","/run","/sys","/usr","/var"]),Cd=u({id:"root-directory-leak",category:"effectiveness",summary:"a folder of the host stands writable inside the root directory of the service",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["BindPaths"],messages:{leak:"BindPaths= puts {path} of the host into {root}, writable"},help:"Write BindReadOnlyPaths=, or bind only the folder that is needed.",check({unit:e,sandbox:t,report:n}){if(t?.hasOwnRoot!==!0)return;let s=P(e,"RootDirectory")?"RootDirectory":"RootImage",r=b(e,s);for(let{source:o,writable:i}of p(e,"BindPaths")??[]){let a=i&&CS.has(o)?Oe(e,"BindPaths",o):null;if(a===null)continue;let l=r===void 0?[]:[J(r,"is left by it")];n({message:"leak",data:{path:o,root:`${s}=`},file:a.file,span:a.span,related:l})}}});var ES={CAP_CHOWN:"can make every file its own",CAP_DAC_OVERRIDE:"can write every file",CAP_FOWNER:"can change the mode of every file",CAP_MKNOD:"can make nodes of every device",CAP_SETFCAP:"can give any capability to a program",CAP_SETGID:"can enter every group",CAP_SETUID:"can become root",CAP_SYS_ADMIN:"can mount and undo mounts, and much else",CAP_SYS_MODULE:"can load code into the kernel",CAP_SYS_PTRACE:"can take over every process",CAP_SYS_RAWIO:"can talk to hardware past the kernel"},Ed=u({id:"rootlike-capability",category:"effectiveness",summary:"a capability that makes User= nearly worthless",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["AmbientCapabilities"],messages:{capability:"{name} makes this service as good as root: it {can}"},help:"Look for a smaller capability, or for a helper of root that does this one thing.",check({unit:e,sandbox:t,report:n}){let s=b(e,"AmbientCapabilities");if(t===null||t.privileged||e.manager==="user"||s===void 0||Es(t))return;let r=t.ambientSet&t.boundingSet;for(let[o,i]of Object.entries(ES))(r&Q(e.facts,o))!==0n&&n({message:"capability",data:{name:o,can:i},...De(s,a=>a.toUpperCase()===o)})}});var Ws="can start containers as root with the whole host in them",RS={docker:Ws,"incus-admin":Ws,lxd:Ws,libvirt:"can start machines with disks and devices of the host",disk:"can read and write every disk, past all file modes",kmem:"can read the memory of the machine",shadow:"can read the hashes of all passwords"},Rd=u({id:"rootlike-group",category:"effectiveness",summary:"the service is in a group whose members are as good as root",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["Group","SupplementaryGroups"],messages:{group:"members of {group} {can}"},help:"Take the service out of the group, and let a small helper of root do what it needs.",check({unit:e,sandbox:t,report:n}){if(t===null||t.privileged||e.manager==="user")return;let s=[p(e,"Group")??"",...p(e,"SupplementaryGroups")??[]];for(let r of new Set(s)){let o=RS[r];if(o===void 0||En.has(r)&&he(t,"rootlike-group")===null||(r==="disk"||r==="kmem")&&k(e,"PrivateDevices"))continue;let i=p(e,"Group")===r?"Group":"SupplementaryGroups",a=w(e,i).find(({node:l})=>l.value.split(/\s+/).includes(r))??b(e,i);a!==void 0&&n({message:"group",data:{group:r,can:o},...De(a,l=>l===r),severity:r==="shadow"?"info":"warning"})}}});var Ad=new Set(["InaccessiblePaths","PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProtectSystem","ReadOnlyPaths","TemporaryFileSystem"]),AS=[{id:"mounts-can-be-moved",message:"mounts"},{id:"host-root-in-proc",message:"proc"}],_S=e=>So([...new Set(e.map(({directive:t})=>`${t.name}=`))]),_d=u({id:"sandbox-can-be-left",category:"effectiveness",summary:"a capability that the service keeps opens what other lines close",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:[...Ad,"PrivateNetwork"],messages:{mounts:"{lines} can be undone by the service itself: with CAP_SYS_ADMIN and the mount calls it can lift what consists of mounts",proc:"{lines} can be walked around: with CAP_SYS_PTRACE the service reaches the file system of the host through /proc/1/root",network:"{lines} can be left: with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host"},help:"Run the service without root, or write CapabilityBoundingSet=~CAP_SYS_ADMIN CAP_SYS_PTRACE; SystemCallFilter=~@mount helps against the first of them alone.",check({unit:e,sandbox:t,report:n}){if(t===null)return;let s=W(e,Ad),[r]=s,o=r===void 0?void 0:AS.find(({id:l})=>he(t,l)!==null);if(o!==void 0&&r!==void 0){let l=he(t,o.id)??[],c=[...V(l,"leaves the way open"),...s.slice(1).map(d=>J(d,"can be undone as well"))];n({message:o.message,data:{lines:_S(s)},...y(r),related:c})}let[i]=w(e,"PrivateNetwork");if(i===void 0||p(e,"PrivateNetwork")===!1)return;let a=he(t,"network-can-be-left");a!==null&&n({message:"network",data:{lines:"PrivateNetwork="},...y(i),related:V(a,"leaves the way open")})}});var IS=/(?:PASSWORD|PASSWD|PASSPHRASE|REQUIREPASS|SECRET|TOKEN|API_?KEY)$|(?:^|_)(?:PASS|PSK|(?:PRIVATE|SECRET|ACCESS|AUTH|ENCRYPTION|MASTER)_?KEY|SECRET_KEY_BASE)$/i,Mn=e=>IS.test(e.replaceAll("-","_")),NS=/^(?:$|[/~.%$]|file:|env:|-|<.*>$|\{.*\}$|@.*@$|\[.*\]$|_{2}.*_{2}$|[x*.]{3,}$|change.?(?:me|this)|your.|replace.?|example|insert.|todo|none$|null$|true$|false$|yes$|no$|on$|off$|\d{1,5}$|unset$|disabled?$|password$|secret$|token$)/i,Ln=e=>e.length>=3&&!NS.test(e),TS=/[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"]*:([^\s/@'"]+)@/gi,DS=/\b(?:Bearer|Basic)[ =]+([A-Za-z0-9._~+/=-]{16,})/g,OS=/([A-Za-z_][\w-]*)=([^\s'"$;&|]+)/g;function Nd(e){let t=[],n=(s,r,o)=>{let i=r.index+r[0].lastIndexOf(o);Ln(o)&&t.push({name:s,start:i,end:i+o.length})};for(let s of e.matchAll(TS))n("the URL",s,s[1]??"");for(let s of e.matchAll(DS))n("the header",s,s[1]??"");for(let s of e.matchAll(OS))Mn(s[1]??"")&&n(s[1]??"",s,s[2]??"");return t}function Td(e){let t=[],n=oe(e,0);for(;n<e.length;){let s=tt(e,n);if(s===null)break;let r=e.slice(s.start,s.end),o=/^["']/.exec(r)?.[0],i=o!==void 0&&r.endsWith(o)&&r.length>1;t.push(i?{text:r.slice(1,-1),start:s.start+1}:{text:r,start:s.start}),n=oe(e,s.end)}return t}var Id=e=>e.replace(/^["']|["']$/g,"");function FS(e){return Td(e).flatMap(({text:t,start:n})=>{let s=t.indexOf("="),r=t.slice(0,s),o=t.slice(s+1);if(s>0&&Mn(r)&&Ln(Id(o))){let i=/^["']/.test(o)?1:0,a=n+s+1+i;return[{name:r,start:a,end:a+Id(o).length}]}return Nd(t).map(i=>({...i,name:i.name==="the URL"?r:i.name,start:i.start+n,end:i.end+n}))})}var US=/^-{1,2}([A-Za-z][\w-]*)$/;function MS(e){let t=Td(e);return t.flatMap(({text:n,start:s},r)=>{let o=US.exec(t[r-1]?.text??"")?.[1];return r>1&&o!==void 0&&Mn(o)&&Ln(n)?[{name:t[r-1]?.text??"",start:s,end:s+n.length}]:Nd(n).map(i=>({...i,start:i.start+s,end:i.end+s}))})}function LS(e){let t=e.indexOf(":"),n=e.slice(0,t),s=e.slice(t+1);return t>0&&Mn(n.replaceAll(".","_"))&&Ln(s)?[{name:n,start:t+1,end:e.length}]:[]}var BS=/pass|psk|secret|token|key|:\/\/[^\s/]*@|bearer|basic/i;function Ks(e,t,n){let{value:s}=e.node;return BS.test(s)?n(s).map(({name:r,start:o,end:i})=>({kind:t,name:r,line:e,span:D(e.node,o,i),text:s.slice(o,i)})):[]}var Bn=B(e=>{let t=n=>e.settings.get(n)?.assignments??[];return[...t("Environment").flatMap(n=>Ks(n,"variable",FS)),...rt.flatMap(n=>t(n).flatMap(s=>Ks(s,"argument",MS))),...t("SetCredential").flatMap(n=>n.directive.name==="SetCredential"?Ks(n,"credential",LS):[])]});var Dd=u({id:"secret-in-unit",category:"effectiveness",summary:"a password, token or key stands in the unit",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{variable:"{name} holds a secret that every user can read with systemctl show",argument:"the command line holds a secret ({name}) that every user can read with systemctl show and in /proc",credential:"SetCredential={name} holds a secret in plain text that every user can read with systemctl cat"},help:"Change the secret, put it into a file that only root can read, and hand it over with LoadCredential= or LoadCredentialEncrypted=.",check({unit:e,report:t}){for(let{kind:n,name:s,line:r,span:o}of Bn(e))t({message:n,data:{name:s},file:r.file,span:o})}});var Od=u({id:"shared-memory-folder",category:"effectiveness",summary:"temporary files in a place that PrivateTmp= does not cover",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",about:["DynamicUser","PrivateTmp"],messages:{shared:"PrivateTmp= covers /tmp and /var/tmp, and not {path}"},help:"Move the files to RuntimeDirectory=, or add PrivateIPC=yes and TemporaryFileSystem=/dev/shm.",check({sandbox:e,needs:t,report:n}){if(e?.switches.PrivateTmp!==!0)return;let s=t().paths.find(({path:r})=>C(r,"/dev/shm"));s!==void 0&&n({message:"shared",data:{path:s.path},file:s.place.file,span:s.place.span})}});var WS=["ExecStartPre","ExecStartPost","ExecStopPre","ExecStopPost"],KS=new Set(["User","DynamicUser","SELinuxContext","SmackProcessLabel","PrivateUsers"]),Fd=new Set([...ee].filter(e=>!KS.has(e))),Ud=u({id:"socket-sandbox",category:"effectiveness",summary:"hardening in a socket unit that starts nothing itself",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...Fd],messages:{socket:"{key}= restricts only commands of the socket unit, and it has none: the service keeps its own settings"},help:"Move the line to the service that the socket starts.",check({unit:e,report:t}){if(!(e.name.type!=="socket"||WS.some(n=>P(e,n))))for(let n of W(e,Fd))t({message:"socket",data:{key:n.directive.name},...y(n)})}});var VS=32,Md=u({id:"umask-hides-logs",category:"effectiveness",summary:"UMask= keeps log readers from the log files",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",about:["UMask"],messages:{logs:"with this mask nobody but the service reads the files in {folder}: log readers in the group adm see none"},help:"Write UMask=0027 and let the group of the service read its logs, or log to the journal.",check({unit:e,report:t}){let n=b(e,"UMask"),s=p(e,"LogsDirectory")?.[0]?.path,r=p(e,"UMask");n===void 0||s===void 0||r===void 0||(r&VS)===0||t({message:"logs",data:{folder:`/var/log/${s}`},...y(n),related:V(w(e,"LogsDirectory"),"log files are here")})}});var Ld=u({id:"user-not-applied",category:"effectiveness",summary:"a command with the prefix ! starts as root although User= is set",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["User"],messages:{root:"the prefix ! starts this command as root: User={user} is only handed to it, the program has to switch itself"},help:"Remove the ! if the program does not switch user itself; a low port needs AmbientCapabilities=CAP_NET_BIND_SERVICE.",check({unit:e,report:t}){let n=p(e,"User");if(!(n===void 0||ie(n)))for(let{line:s,prefixes:r,programSpan:o}of ce(e,"ExecStart")){if(!Dt({prefixes:r}))continue;let i=D(s.node,0,o.end);t({message:"root",data:{user:n},file:s.file,span:i,related:V(w(e,"User"),"not applied to the command")})}}});var Bd=u({id:"writable-home-tmpfs",category:"effectiveness",summary:"ProtectHome=tmpfs is writable in this version",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["ProtectHome"],messages:{writable:"up to systemd 254 the empty folders of ProtectHome=tmpfs can be written by every user of the service"},help:"Write ProtectHome=yes, or TemporaryFileSystem=/home:ro /root:ro /run/user:ro with BindPaths= for what is needed.",check({unit:e,sandbox:t,report:n}){let s=b(e,"ProtectHome");t?.protectHome==="tmpfs"&&s!==void 0&&e.facts.behaviour.homeTmpfs==="writable"&&n({message:"writable",...y(s)})}});var $S=/\/(?:tmp|shm|home)\//,HS=/^\/home\/[^/]+/,Wd=u({id:"writable-program",category:"effectiveness",summary:"the program can be changed by others than root",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{shared:"{path} lies in a folder where every user may put files",own:"{path} lies in {folder}, which belongs to the service ({directive}=): what breaks in can change the program",home:"{path} runs as root, and the owner of {folder} can change it"},help:"Install the program below /usr or /opt, where only root may write.",check({unit:e,sandbox:t,needs:n,report:s}){if(t===null||e.manager==="user")return;let r=t.privileged?[]:Ce(e);if(r.length===0&&!qe(e).some(({line:i})=>$S.test(i.node.value)))return;let o=new Set;for(let{path:i,use:a,place:l}of n().paths){if(a!=="executed"||o.has(i))continue;o.add(i);let c=t.switches.PrivateTmp&&!i.startsWith("/dev")?void 0:Pn.find(g=>C(i,g)),d=r.find(g=>C(i,g.path)),m=HS.exec(i)?.[0],f={file:l.file,span:l.span};c!==void 0?s({message:"shared",data:{path:i},...f,confidence:"high"}):d!==void 0?s({message:"own",data:{path:i,folder:d.path,directive:d.directive},...f,related:V(w(e,d.directive),"hands the folder to the service")}):m!==void 0&&t.privileged&&s({message:"home",data:{path:i,folder:m},...f})}}});var Kd=v({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]});var M=(e,t=!1)=>({field:e,badness:({switches:n})=>n[e]===t?1:0}),ye=(e,t,n,s)=>({field:e,badness:r=>n[t(r)??""]??s}),K=(e,t)=>{let n=B(s=>t.reduce((r,o)=>r|Q(s,o),0n));return{field:e,badness:({boundingSet:s,unit:r})=>(s&n(r.facts))===0n?0:1}},ze=(e,t)=>({field:e,badness:({namespaces:n})=>n===void 0||n.has(t)?1:0}),YS=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],jS=new Map(YS),bt=(e,t)=>({field:e,badness:({families:n})=>n===void 0||[...n.families].some(r=>(jS.get(r)??"other")===t)===(n.mode==="allow")?1:0}),be=(e,t)=>{let n=B(({syscalls:s})=>(s.group(t)??s.native).map((r,o)=>r&(s.native[o]??0)));return{field:e,badness:({syscallFilter:s,unit:r})=>Se(s)?s.mode==="deny"?ct(s.named,n(r.facts))?0:10:tn(s.allowed,n(r.facts))?9:0:10,variant:({syscallFilter:s})=>Se(s)?s.mode==="deny"?"deny-list":"allow-list":"none"}};var Vd=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function GS({unit:e,privileged:t,ambientSet:n,boundingSet:s}){let{capabilities:r}=e.facts,o=(l,c)=>(l>>BigInt(r.get(c)??0)&1n)===1n;if(t)return Vd.some(l=>o(s,l))?[`CapabilityBoundingSet=~${Vd.join(" ")}`]:[];let i=[...r.keys()].filter(l=>o(n,l));return i.length===0?["CapabilityBoundingSet="]:[...r.keys()].every(l=>!o(s,l)||i.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var $d=v({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[K("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),K("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),K("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),K("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),K("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),K("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),K("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),K("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),K("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),K("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),K("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),K("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),K("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),K("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),K("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),K("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),K("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),K("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),K("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),K("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),K("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),K("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),K("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),K("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),K("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),K("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:GS});var Hd=v({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[M("Delegate",!0)],advice:()=>["Delegate=no"]});var Yd=v({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]});var qS={none:0,loopback:2,other:5},jd=v({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?qS[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]});var Gd=v({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[ye("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]});var qd=v({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[M("LockPersonality")],advice:()=>["LockPersonality=yes"]});var zd=v({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[M("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var Xd=v({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[M("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var Jd=v({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[ye("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]});var Zd=v({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[M("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var Qd=v({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[M("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var em=v({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[M("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var tm=v({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[M("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var nm=v({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[M("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var sm=v({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[ye("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var rm=v({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[M("ProtectClock")],advice:()=>["ProtectClock=yes"]});var om=v({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[M("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var im=v({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[ye("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var am=v({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[M("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var lm=v({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[M("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var cm=v({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[M("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var dm=v({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[M("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var mm=v({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[ye("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var um=v({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[ye("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var pm=v({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:n})=>e||t?null:n.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var zS=[["netlink","AF_NETLINK"],["packet","AF_PACKET"],["bluetooth","AF_BLUETOOTH"],["alg","AF_ALG"]],fm=e=>zS.flatMap(([t,n])=>e.of(t)===void 0?[]:[n]);var XS=["AF_UNIX","AF_INET","AF_INET6"];function JS({unit:e,families:t},n){let s=[...XS,...fm(n())],r=new Set(s.map(o=>e.facts.addressFamilies.get(o)));return t?.mode==="allow"&&[...t.families].every(o=>r.has(o))?[]:[...t===void 0?[]:["RestrictAddressFamilies="],`RestrictAddressFamilies=${s.join(" ")}`]}var hm=v({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[bt("RestrictAddressFamilies_AF_INET_INET6","inet"),bt("RestrictAddressFamilies_AF_UNIX","unix"),bt("RestrictAddressFamilies_AF_NETLINK","netlink"),bt("RestrictAddressFamilies_AF_PACKET","packet"),bt("RestrictAddressFamilies_OTHER","other")],advice:JS});var gm=v({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[ze("RestrictNamespaces_user","user"),ze("RestrictNamespaces_mnt","mnt"),ze("RestrictNamespaces_ipc","ipc"),ze("RestrictNamespaces_pid","pid"),ze("RestrictNamespaces_cgroup","cgroup"),ze("RestrictNamespaces_net","net"),ze("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var ym=v({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[M("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var bm=v({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[M("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var vm=v({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:()=>["RootDirectory=/var/lib/machines/%p"]});var Sm=v({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]});var wm=v({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var km=[be("SystemCallFilter_swap","@swap"),be("SystemCallFilter_obsolete","@obsolete"),be("SystemCallFilter_clock","@clock"),be("SystemCallFilter_cpu_emulation","@cpu-emulation"),be("SystemCallFilter_debug","@debug"),be("SystemCallFilter_mount","@mount"),be("SystemCallFilter_module","@module"),be("SystemCallFilter_raw_io","@raw-io"),be("SystemCallFilter_reboot","@reboot"),be("SystemCallFilter_privileged","@privileged"),be("SystemCallFilter_resources","@resources")],ZS=["@privileged","@resources"],QS=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function ew(e){let t=e.privileged?ZS:[],n=km.filter(r=>r.badness(e)!==0).map(QS).filter(r=>!t.includes(r));if(Se(e.syscallFilter))return n.length===0?[]:[`SystemCallFilter=~${n.join(" ")}`];let s=e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"];return P(e.unit,"SystemCallErrorNumber")?s:[...s,"SystemCallErrorNumber=EPERM"]}var xm=v({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:km,advice:ew});var tw=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],Pm=v({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>tw.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]});var Cm=v({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:n},s)=>s!==0?"":e.DynamicUser?"dynamic":t!==null&&n.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var Em=u({id:"expired-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment whose time is over",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{expired:"this comment held until {date}: what it left out is reported again"},help:"Mend what it left out and remove the comment, or give it a new date.",check({suppressions:e,report:t}){for(let{file:n,until:s,expired:r}of e)s!==null&&r&&t({message:"expired",data:{date:s.date},file:n,span:s.span})}});var nw={CacheDirectory:"%C",LogsDirectory:"%L",RuntimeDirectory:"%t",StateDirectory:"%S"},Rm=u({id:"hard-coded-path",category:"hygiene",summary:"a folder is written out that a specifier stands for",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{specifier:"{path} is written out: {specifier} means the same and follows the manager"},help:"Write the specifier, or $RUNTIME_DIRECTORY and its kin in the program.",check({unit:e,report:t}){let n=Ce(e).filter(({path:s})=>!s.includes("/private/"));for(let{line:s,arguments:r}of qe(e))for(let{text:o,start:i,end:a}of r){let l=n.find(({path:d})=>o===d||o.includes(`${d}/`)||o.endsWith(`=${d}`));if(l===void 0)continue;let c=l.path.slice(l.path.lastIndexOf("/"));t({message:"specifier",data:{path:l.path,specifier:`${nw[l.directive]}${c}`},file:s.file,span:D(s.node,i,a)})}}});var Am=u({id:"malformed-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that cannot be read, and so leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{malformed:"this comment leaves nothing out: {fault}"},help:'Write "# unitlint: ignore[rule-id] -- reason", with until=2027-01-31 before the reason for a time limit.',check({suppressions:e,report:t}){for(let{file:n,span:s,fault:r}of e)r!==null&&t({message:"malformed",data:{fault:r},file:n,span:s})}});var _m=u({id:"missing-description",category:"hygiene",summary:"the unit has no Description=",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{none:"Description= is not set: systemctl and the journal show the file name"},help:"Write a few words that say what the service is: Description=Ledger of the accounts department.",check({unit:e,report:t}){let[n]=e.files;n?.role==="main"&&e.refusal===null&&!P(e,"Description")&&t({message:"none",file:n,span:wn(n,"Unit")})}});var Im=u({id:"missing-documentation",category:"hygiene",summary:"the unit has no Documentation=",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{none:"Documentation= is not set"},help:"Write where help is found: Documentation=man:ledger(8) https://example.org/ledger.",check({unit:e,report:t}){let[n]=e.files;n?.role==="main"&&e.refusal===null&&!P(e,"Documentation")&&t({message:"none",file:n,span:wn(n,"Unit")})}});var Nm="network-online.target",sw=["Wants","Requires","BindsTo","Requisite","Upholds","PartOf"],Tm=u({id:"network-online-not-wanted",category:"hygiene",summary:"the unit waits for a target that nothing starts",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",about:["After"],messages:{after:"After=network-online.target waits for nothing unless something starts that target"},help:"Add Wants=network-online.target, or use After=network.target if the service copes with a network that comes later.",check({unit:e,report:t}){let n=r=>w(e,r).find(({node:o})=>o.value.split(/\s+/).includes(Nm)),s=n("After");s!==void 0&&sw.every(r=>n(r)===void 0)&&t({message:"after",...De(s,r=>r===Nm)})}});var Dm=u({id:"no-core-dumps",category:"hygiene",summary:"no core dump is left when a filter kills the service",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["LimitCORE"],messages:{none:"LimitCORE=0 leaves no core dump: what a filter of system calls killed is hard to find"},help:"Leave core dumps on while restrictions are tried out; CoredumpFilter= keeps secrets out of them.",check({unit:e,sandbox:t,report:n}){let s=b(e,"LimitCORE"),r=T(e,"LimitCORE")?.value;s!==void 0&&r?.soft===0&&t?.syscallFilter!==void 0&&n({message:"none",...y(s)})}});var Om=u({id:"restart-without-limit",category:"hygiene",summary:"the service is restarted at once and for ever",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["Restart"],messages:{fast:"Restart={restart} with RestartSec={delay} restarts a broken service without a pause: the cause drowns in the journal",unlimited:"StartLimitIntervalSec=0 lets the service be restarted for ever"},help:"Write RestartSec=5s, and let StartLimitIntervalSec= and StartLimitBurst= end it.",check({unit:e,report:t}){let n=p(e,"Restart")??"no",s=b(e,"Restart");if(s===void 0||n!=="always"&&n!=="on-failure")return;let r=b(e,"StartLimitIntervalSec");r!==void 0&&T(e,"StartLimitIntervalSec")?.value===0&&t({message:"unlimited",...y(r)}),b(e,"RestartSec")===void 0&&n==="always"&&t({message:"fast",data:{restart:n,delay:"100ms"},...y(s)})}});var Fm=u({id:"unexplained-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment without a reason",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",options:{least:{kind:"integer",default:1,least:0,most:1e3,summary:"letters that a reason has at least; 0 asks for none"}},messages:{missing:"this comment gives no reason",short:"this reason is shorter than {least} letters"},help:'Write behind "--" why the finding does not matter here.',check({suppressions:e,options:t,report:n}){for(let{file:s,span:r,reason:o,fault:i}of e)i!==null||o.length>=t.least||n({message:o===""?"missing":"short",data:{least:String(t.least)},file:s,span:r})}});var Um=u({id:"unknown-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that names a rule there is not",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:'there is no rule "{id}", so this comment leaves nothing of it out'},help:'Take the id from the finding, or from "unitlint rules".',check({suppressions:e,ruleIds:t,report:n}){for(let{file:s,rules:r}of e)for(let{id:o,span:i,use:a}of r){if(a!=="unknown")continue;let l=U(o,t,1)[0];n({message:"unknown",data:{id:o},file:s,span:i,...l===void 0?{}:{help:`Did you mean ${l}?`}})}}});var Mm=u({id:"unused-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unused:"{id} reports nothing that this comment is for"},help:"Remove it, or move it to a line of its own right above the line it is for.",check({suppressions:e,report:t}){for(let{file:n,line:s,rules:r}of e){let o=r.filter(({use:a})=>a==="unused"),i={title:"Remove the comment",applicability:"safe",edits:[{file:n,span:s,text:""}]};for(let{id:a,span:l}of o)t({message:"unused",data:{id:a},file:n,span:l,fixes:o.length===r.length?[i]:[]})}}});var Wn=[wl,kl,xl,Pl,Cl,El,Al,Il,Nl,Ml,ql,Xl,Jl,Ql,tc,nc,sc,rc,mc,pc,hc,gc,vc,wc,kc,Pc,Cc,Ec,Ac,_c,Ic,Tc,Oc,Fc,Uc,Mc,Bc,Wc,Kc,Vc,$c,Hc,Yc,jc,zc,Xc,Jc,Zc,Qc,ed,td,nd,rd,od,id,ad,ld,cd,dd,md,fd,hd,yd,bd,vd,Sd,wd,kd,xd,Pd,Cd,Ed,Rd,_d,Dd,Od,Ud,Md,Ld,Bd,Wd,Kd,$d,Hd,Yd,jd,Gd,qd,zd,Xd,Jd,Zd,Qd,em,tm,nm,sm,rm,om,im,am,lm,cm,dm,mm,um,pm,hm,gm,ym,bm,vm,Sm,wm,xm,Pm,Cm,Em,Rm,Am,_m,Im,Tm,Dm,Om,Fm,Um,Mm];var WB=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),KB=new TextEncoder;var Lm=/[\uDC80-\uDCFF]/u;function Kn(e){let t=0;for(let n=0;n<e.length;n+=1){let s=e.charCodeAt(n);s<128?t+=1:s<2048?t+=2:s>=55296&&s<=56319?(t+=4,n+=1):t+=s>=56448&&s<=56575?1:3}return t}function vt(e,t){let n=t,s=!1,r=!1;for(;n<e.length;){let o=e.charCodeAt(n);if(o===10&&!s)s=!0;else if(o===13&&!r)r=!0;else return o===0?n+1:n;n+=1}return n}function $n(e){let t=[0],n=/[\n\r\0]/g;for(let s=n.exec(e);s!==null;s=n.exec(e)){let r=vt(e,s.index);n.lastIndex=r,t.push(r)}return t}function rw(e,t){let n=0,s=e.length-1;for(;n<s;){let r=n+s+1>>1;(e[r]??0)<=t?n=r:s=r-1}return n}function Vn(e,t){let n=rw(e,t);return{line:n+1,column:t-(e[n]??0)+1}}function Bm(e,t){return{start:Vn(e,t.start),end:Vn(e,t.end)}}var $s=1<<20,Wm=Math.floor($s/3)-1,Km="\uFEFF",ow=/[\r\0]/,iw=/[^\0-\x7F]/,Vs=/^[ \t\n\r]+|[ \t\n\r]+$/g,aw=/[\0-\x1F\x7F"'\\]/,Vm=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,$m=92,Wt=e=>e===32||e===9||e===10||e===13;function Kt(e){return{text:e,nodes:new Hs(e).run()}}var Hs=class{#e;#s;#t;#r=[];#i=-1;#l=!1;#n=null;constructor(t){this.#e=t,this.#s=!ow.test(t),this.#t=!iw.test(t)}run(){let t=this.#e,n=0;for(;n<t.length;){let s=this.#f(n),r=this.#s?Math.min(s+1,t.length):vt(t,s);this.#h(n,s,r),n=r}return this.#n!==null&&(this.#n.lastLineStart=t.length,this.#u(this.#n,t.length)),this.#a(t.length),this.#r}#f(t){if(this.#s){let s=this.#e.indexOf(`
`,t);return s<0?this.#e.length:s}let n=t;for(;n<this.#e.length;){let s=this.#e.charCodeAt(n);if(s===10||s===13||s===0)break;n+=1}return n}#h(t,n,s){let r=this.#e;if(n-t>Wm&&this.#b(t,n)){this.#d(t),this.#o("line-too-long",{start:t,end:s,textStart:t,textEnd:n,lastLineStart:t});return}let o=t;for(;o<n&&Wt(r.charCodeAt(o));)o+=1;let i=r.charCodeAt(o);o<n&&(i===35||i===59)?this.#n===null&&this.#c(t):this.#n===null&&this.#t&&r.charCodeAt(n-1)!==$m?this.#m(t,o,n,s):this.#g(t,n,s)}#g(t,n,s){let r=this.#e,o=t;!this.#t&&!this.#l&&r.startsWith(Km,o)&&(this.#l=!0,o+=Km.length);let i=this.#v(o,n);if(this.#n===null&&!i){this.#m(t,o,n,s);return}let a=i?`${r.slice(o,n-1)} `:r.slice(o,n),l=this.#y(t,o,a);if(l===null){this.#o("line-too-long",{start:t,end:s,textStart:o,textEnd:n,lastLineStart:t});return}i?this.#n=l:this.#u(l,s)}#y(t,n,s){let r=this.#n;if(this.#n=null,r===null)return{start:t,text:s,pieces:[{logical:0,source:n}],lastLineStart:t};let o=r.text+s;return o.length>Wm&&Kn(r.text)+Kn(s)>$s?(this.#n=r,this.#d(t),null):(r.pieces.push({logical:r.text.length,source:n}),{start:r.start,text:o,pieces:r.pieces,lastLineStart:t})}#d(t){let n=this.#n;this.#n=null,n!==null&&(this.#c(n.start),this.#a(t))}#b(t,n){return Kn(this.#e.slice(t,n))>=$s}#v(t,n){let s=n;for(;s>t&&this.#e.charCodeAt(s-1)===$m;)s-=1;return(n-s)%2===1}#m(t,n,s,r){let o=this.#e,i=n,a=s;for(;i<a&&Wt(o.charCodeAt(i));)i+=1;for(;a>i&&Wt(o.charCodeAt(a-1));)a-=1;if(i===a){this.#c(t);return}let l={start:t,end:r,textStart:i,textEnd:a,lastLineStart:t},c=this.#t?"":o.slice(i,a);if(c!==""&&Vm.test(c)){this.#o("invalid-utf8",l);return}if(o.charCodeAt(i)===91){this.#p(o.slice(i,a),l);return}let d=o.indexOf("=",i);if(d<0||d>=a){this.#o("no-equals",l);return}if(d===i){this.#o("no-key",l);return}let m=d;for(;Wt(o.charCodeAt(m-1));)m-=1;let f=d+1;for(;f<a&&Wt(o.charCodeAt(f));)f+=1;this.#a(t),this.#r.push({kind:"assignment",start:t,end:r,key:o.slice(i,m),keyStart:i,keyEnd:m,value:o.slice(f,a),valueStart:f,valueEnd:a,pieces:null,lastLineStart:t})}#u(t,n){let s=f=>{let g=0;for(let h of t.pieces)h.logical<=f&&(g=h.source+f-h.logical);return g},r=t.text.replace(Vs,"");if(r===""){this.#c(t.start);return}let o=t.text.indexOf(r),i=o+r.length,a={start:t.start,end:n,textStart:s(o),textEnd:s(i-1)+1,lastLineStart:t.lastLineStart};if(!this.#t&&Vm.test(r)){this.#o("invalid-utf8",a);return}if(r.startsWith("[")){this.#p(r,a);return}let l=r.indexOf("=");if(l<=0){this.#o(l<0?"no-equals":"no-key",a);return}let c=r.slice(0,l).replace(Vs,""),d=r.slice(l+1).replace(Vs,""),m=o+r.length-d.length;this.#a(t.start),this.#r.push({kind:"assignment",start:t.start,end:n,key:c,keyStart:a.textStart,keyEnd:s(o+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:s(m),valueEnd:a.textEnd,pieces:lw(t.pieces,m),lastLineStart:t.lastLineStart})}#p(t,n){if(!t.endsWith("]")){this.#o("unclosed-header",n);return}let s=t.slice(1,-1);if(aw.test(s)){this.#o("header-characters",n);return}this.#a(n.start),this.#r.push({kind:"section",start:n.start,end:n.end,name:s,nameStart:n.textStart,nameEnd:n.textEnd})}#o(t,n){this.#a(n.start),this.#r.push({kind:"invalid",reason:t,...n})}#c(t){this.#i<0&&(this.#i=t)}#a(t){this.#i>=0&&this.#i<t&&this.#r.push({kind:"trivia",start:this.#i,end:t}),this.#i=-1}};function lw(e,t){let n=[];for(let s of e)s.logical<=t?n[0]={logical:0,source:s.source+t-s.logical}:n.push({logical:s.logical-t,source:s.source});return n}var cw=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),Ys=e=>cw.get(e.setting)??e.setting;function Vt(e,t,n="system"){let s=xo(e.name)?Po(e.name,t.behaviour.templateInstance):e.name,r={name:s,facts:t,manager:n,settings:new Map,faults:[],refusal:null},o=[],i=(c,d)=>{let m={source:c,role:d,tree:Kt(c.text)};o.push(m),js(r,m)};e.main!==null&&i(e.main,"main");for(let c of e.dropIns)i(c,"drop-in");let a=(e.unread??[]).map(({file:c,reason:d})=>({file:{source:c,role:"drop-in",tree:Kt(c.text)},reason:d})),l={name:s,facts:t,manager:n,files:o,settings:r.settings,faults:r.faults,refusal:null,unread:a};return{...l,refusal:dw(e,l,r.refusal)}}function dw(e,t,n){return is(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:n??xc(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function js(e,t){let n={file:t,sections:re(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let s of t.tree.nodes)s.kind==="assignment"?hw(e,n,s):s.kind==="section"?uw(e,n,s):s.kind==="invalid"&&fw(e,n,s)}var mw=/^$|[?*[]/;function uw(e,t,n){if(t.sections.includes(n.name)){t.headerSeen=!0,t.section=n.name;return}let s={start:n.nameStart,end:n.nameEnd},r={file:t.file,span:s,lastLineStart:n.nameEnd};if(mw.test(n.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...r}),Gs(e,t,{kind:"syntax",message:`the section name "${n.name}" is not valid`,at:{file:t.file,span:s}});return}t.headerSeen=!0,t.section=null,n.name.startsWith("X-")||e.faults.push({kind:"unknown-section",...r})}var pw={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function fw(e,t,n){let s={start:n.textStart,end:n.textEnd},r={file:t.file,span:s,lastLineStart:n.lastLineStart};if(n.reason==="no-equals"||n.reason==="no-key"){t.section!==null?e.faults.push({kind:n.reason,...r}):t.headerSeen||e.faults.push({kind:"outside-section",...r});return}e.faults.push({kind:"fatal-syntax",reason:n.reason,...r}),Gs(e,t,{kind:"syntax",message:pw[n.reason],at:{file:t.file,span:s}})}function hw(e,t,n){let{section:s}=t;if(s===null){t.headerSeen||e.faults.push({kind:"outside-section",...Hm(t,n)});return}let r=e.facts.directive(s,n.key);r!==void 0?t.stopped||yw(e,t,n,r):n.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:s,node:n,...Hm(t,n)})}var Hm=({file:e},{keyStart:t,keyEnd:n,lastLineStart:s})=>({file:e,span:{start:t,end:n},lastLineStart:s}),gw=new Set(["pid-file"]);function yw(e,t,n,s){let r=Ys(s),o=vw(e,r);if(o.assignments.push({file:t.file,node:n,directive:s}),!s.fatal&&!gw.has(s.kind))return;let i=we(o,e).steps.at(-1);if(i?.effect!=="refuse")return;let a=i.faults.find(({effect:g})=>g==="unit-refused"),{start:l=0,end:c=n.value.length,expected:d="valid"}=a??{},m=D(n,l,c),f=c>l?`"${bw(n.value.slice(l,c))}" in ${s.name}=`:`${s.name}=`;Gs(e,t,{kind:"value",message:`${f} is not ${d}`,at:{file:t.file,span:m}})}var Ym=60,bw=e=>e.length<=Ym?e:`${e.slice(0,Ym-1)}\u2026`;function vw(e,t){let{settings:n,shared:s}=e,r=n.get(t);if(r!==void 0&&r!==s?.get(t))return r;let o=r===void 0?void 0:we(r,e),i={name:t,assignments:[...o?.assignments??[]],steps:[...o?.steps??[]],value:o?.value};return n.set(t,i),i}function Gs(e,t,n){!t.stopped&&t.file.role==="main"&&(e.refusal??=n),t.stopped=!0}var Y=["sessions","host-admin"],jm=["setuid-drop","chown","dac","suid","mail","kill-other","modules","sysctl","mount","mount-host","raw-io","reboot"],Sw={CapabilityBoundingSet:["clock","modules","kernel-log","mount","mount-host","ptrace","raw-io","reboot",...Y],DevicePolicy:["raw-io","desktop",...Y],DynamicUser:["port-low","early-boot",...jm,"etc-w","usr-w","home-r","home-w","shared-files",...Y],IPAddressDeny:["net-client","net-server","dns",...Y],LockPersonality:["32bit","personality"],MemoryDenyWriteExecute:["jit","desktop",...Y],NoNewPrivileges:["suid","mail",...Y],PrivateDevices:["raw-io","desktop",...Y],PrivateIPC:["shm-sysv","host-ipc","ipc-keep","desktop"],PrivateMounts:["mount-host",...Y],PrivateNetwork:["net-client","net-server","dns","netlink","packet","bluetooth",...Y],PrivateTmp:["tmp-shared","desktop","early-boot",...Y],PrivateUsers:["port-low","clock",...jm,...Y],ProcSubset:["proc-stat","proc-all","sysctl","netlink",...Y],ProtectClock:["clock"],ProtectControlGroups:["cgroup",...Y],ProtectHome:["home-r","home-w",...Y],ProtectHostname:["hostname"],ProtectKernelLogs:["kernel-log"],ProtectKernelModules:["modules"],ProtectKernelTunables:["sysctl",...Y],ProtectProc:["proc-all","ptrace",...Y],ProtectSystem:["usr-w","etc-w",...Y],RemoveIPC:["ipc-keep","shm-sysv","host-ipc"],RestrictAddressFamilies:Y,RestrictNamespaces:["ns","mount",...Y],RestrictRealtime:["rt"],RestrictSUIDSGID:["sgid",...Y],SystemCallArchitectures:["32bit"],SystemCallFilter:["setuid-drop","chown","clock","mount","ptrace","modules","raw-io","reboot","rt",...Y],UMask:["shared-files","setuid-drop",...Y]},ww=new Set(["PrivateDevices","DevicePolicy"]),kw=new Set(["setuid-drop","chown","rt"]),xw=(e,{place:t})=>e!=="DevicePolicy"||t?.assignment.directive.name!=="DeviceAllow",Pw={because:"the program would find none of its files: the tree has to be built first",place:null};function Gm(e,t,n){if(e==="RootDirectory")return Pw;let s=o=>e==="SystemCallFilter"&&kw.has(o)&&!t.some(i=>i.includes("=~")),r=Sw[e]??[];for(let o of r){let i=s(o)?void 0:n.of(o,"medium");if(i!==void 0)return i}return ww.has(e)?n.devices.find(o=>o.confidence!=="low"&&xw(e,o)):e==="PrivateUsers"?n.all.find(({token:o,confidence:i})=>o.startsWith("cap:")&&i!=="low"):void 0}function qm(e,t,n){let s=`[${t}]
${n.join(`
`)}
`,r={source:{path:"",text:s},role:"drop-in",tree:Kt(s)},o=new Map(e.settings),i={name:e.name,facts:e.facts,manager:e.manager,settings:o,faults:[],refusal:null,shared:e.settings};return js(i,r),{...e,files:[...e.files,r],settings:o}}var Cw=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],zs=e=>Cw.find(([t])=>e>=t)?.[1]??"PERFECT",Hn=e=>`${Math.floor(e/10)}.${e%10}`;function Yn(e,t,n=null){let s=Ew(e,t,n),r={ranks:ro(t.table),textless:t.behaviour.textlessOutcome==="first"?-1:null},o=[],i=!0,a=(m,f,g)=>{let h=Aw(m,f,g,r);return m.outcomes.push(h),o.push(h),i=!1,h},l=m=>Iw(s.map(f=>Rw(f,m,a))),c=0;return{score:m=>l(Fn(m)),scoreSandbox:l,inPrintOrder:({outcomes:m,weightSum:f})=>(c+=1,i||o.sort((g,h)=>(g.place??0)-(h.place??0)),i=!0,Tw(m,o,c).map(g=>Nw(g,f)))}}function Ew(e,t,n){let s=new Map;for(let o of e)if(o.category==="exposure")for(let i of o.checks)s.set(i.field,{row:i,directives:o.directives});let r=t.checks.map(({name:o})=>o).sort();return t.checks.flatMap(o=>{let i=s.get(o.field),a=n?.get(o.field)??{};return i===void 0?[]:[{check:o,...i,weight:a.weight??o.weight,range:a.range??o.range,texts:a,nameRank:r.indexOf(o.name),outcomes:[]}]})}function Rw(e,t,n){let s=null,r="";e.check.defaultDependenciesOnly&&!t.defaultDependencies?r="boot-phase":e.weight===0?r="policy":(s=e.row.badness(t),e.row.variant!==void 0&&(r=e.row.variant(t,s)));for(let o of e.outcomes)if(o.badness===s&&o.variant===r)return o;return n(e,s,r)}var St=(e,t)=>Math.ceil(e/t);function Aw(e,t,n,s){let{check:r,directives:o,weight:i,range:a,texts:l}=e;return{check:r,directives:o,badness:t,variant:n,contribution:t===null?0:St(t*i,a),weight:i,range:a,place:_w(e,t,n,s),description:(t===null?l.descriptionNa:t===0?l.descriptionGood:l.descriptionBad)??null,results:new Map,listed:0}}function _w({check:e,nameRank:t},n,s,{ranks:r,textless:o}){let i=`${e.field}:${n??"na"}`,a=r.get(s===""?i:`${i}:${s}`)??r.get(i)??r.get(`*:na:${s}`);return a===void 0?o:a*1e3+t}function Iw(e){let t=0,n=0,s=null;for(let{check:i,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(s??=`the policy gives ${i.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,n+=c);n===0&&(s??="the policy gives no check any weight");let{exposure:r,exact:o}=Xs(t,n);return{exposure:r,exact:o,rating:zs(r),outcomes:e,badnessSum:t,weightSum:n,problem:s}}var Xs=(e,t)=>t===0?{exposure:0,exact:0}:{exposure:St(e*100,t),exact:e*100/t};function zm({outcomes:e,weightSum:t},n){let s=e.reduce((r,{check:o,contribution:i,weight:a,range:l})=>{let c=n.get(o.field);return r+(c===void 0?i:St(c*a,l))},0);return St(s*100,t)}function Nw(e,t){let n=e.results.get(t);if(n!==void 0)return n;let{check:s,badness:r,weight:o,range:i,description:a}=e,l=r===null||r===0?null:St(St(r*o*100,i),t),c={check:s,badness:r,exposure:l,description:a};return e.results.set(t,c),c}function Tw(e,t,n){let s=!0;for(let o of e)o.listed=n,o.place===null&&(s=!1);if(s)return t.filter(({listed:o})=>o===n);let r=[null,...e.map((o,i)=>({outcome:o,index:i}))];return qs(r).flatMap(o=>o===null?[]:[o.outcome])}function Dw(e,t){if(e===null||t===null)return e===null?-1:1;let{place:n}=e.outcome;return n===null||t.outcome.place===null?t.index-e.index:n-t.outcome.place}function qs(e){if(e.length<2)return e;let t=e.length>>1,[n,s]=[qs(e.slice(0,t)),qs(e.slice(t))],r=[],[o,i]=[0,0];for(;o<n.length&&i<s.length;)r.push(Dw(n[o]??null,s[i]??null)<=0?n[o++]??null:s[i++]??null);return[...r,...n.slice(o),...s.slice(i)]}var Ow=["RootImage","MountImages","RootMStack","LoadCredential","SetCredential"];function Fw(e){let{unit:t,switches:n,boundingSet:s,ambientSet:r,addresses:o,devices:i,user:a}=e,l=Object.values(n).map(Number).join(""),c=Ow.map(_=>Number(t.settings.has(_))).join(""),d=[e.syscallFilter,e.families,e.namespaces].map(_=>+(_===void 0)).join(""),m=[e.protectHome,e.protectSystem,e.protectProc,e.procSubset,e.keyringMode,e.notifyAccess],f=[e.defaultDependencies,e.privileged,e.userManager,e.hasSupplementaryGroups,e.hasOwnRoot,a===null],g=[e.umask,e.syscallArchitectures.size,s,r],h=[o.filtered,o.deniesAll,o.allows,i.policy,i.listed];return[t.name.type,t.manager,l,c,d,...m,...f.map(Number),...g,...h].join(" ")}function Uw({facts:e},t,n){return n.flatMap(s=>{let r=e.directive(t,s.slice(0,s.indexOf("=")));return r===void 0?[]:[Ys(r)]})}function Mw({settings:e},t){let n="";for(let s of t)for(let{node:r,directive:o}of e.get(s)?.assignments??[]){if(r.value.includes("%"))return null;n+=`
${o.name}=${r.value}`}return n}function Lw(){let e=new Map,t=new WeakMap;return n=>{let s=t.get(n);if(s!==void 0)return s;let r=Fw(n),o=e.get(r)??e.size;return e.set(r,o),t.set(n,o),o}}function Xm(e){let t=new Map,n=Lw();return({sandbox:s,score:r,section:o},i)=>{let{unit:a}=s,l=i.length===1?i[0]??"":i.join(`
`),c=t.get(l)??{settings:Uw(a,o,i),changes:new Map};t.set(l,c);let d=Mw(a,c.settings),m=d===null?null:`${n(s)}${d}`,f=m===null?void 0:c.changes.get(m);if(f!==void 0)return Xs(r.badnessSum+f.badness,r.weightSum+f.weight);let g=e.score(qm(a,o,i));return m!==null&&c.changes.set(m,{badness:g.badnessSum-r.badnessSum,weight:g.weightSum-r.weightSum}),g}}var Jm=new WeakMap;function jn(e){let t=Jm.get(e)??Bw(e);return Jm.set(e,t),t}function Bw(e){let t=Xm(e),n=new Map,s=(r,{outcomes:o})=>{let i=n.get(r)??r.checks.map(({field:a})=>o.findIndex(({check:l})=>l.field===a));return n.set(r,i),i};return{gains:t,about:(r,o,i,a)=>{let l=Gw(r.unit,i);return c=>{let d=Ww(s(c,o),o);if(d.every(({badness:h})=>h===0))return[];let m=c.advice(r,a);if(m.length===0)return[];let f=Yw(c,r.unit)??l,g=Gm(Kw(m),m,a());return[$w({rule:c,place:f,section:i,lines:m,outcomes:d,score:o,after:t({sandbox:r,score:o,section:i},m),against:g})]}}}}function Ww(e,{outcomes:t}){let n=[];for(let s of e){let r=t[s];r!==void 0&&r.badness!==null&&n.push(r)}return n}function Kw(e){let t=e.find(n=>!n.endsWith("="))??e[0]??"";return t.slice(0,t.indexOf("="))}var Zm=40,Vw=e=>e.length<=Zm?e:`${e.slice(0,Zm-1)}\u2026`;function $w({rule:e,place:t,section:n,lines:s,outcomes:r,score:o,after:i,against:a}){let{assignment:l,file:c,span:d}=t,f=r.every(({badness:h,check:_})=>h===_.range)?e.exposes:e.partly??e.exposes,g=l===null?`${e.directives[0]}= is not set`:`${l.directive.name}=${Vw(l.node.value)}`;return{rule:e.id,category:"exposure",severity:a===void 0?e.severity:"info",confidence:a===void 0?e.confidence:"low",message:`${g}: ${f}`,reason:f,missing:l===null,file:c,span:d,related:a?.place==null?[]:[{file:a.place.file,span:a.place.span,note:a.because}],gain:Math.max(0,o.exposure-i.exposure),worth:o.exact-i.exact,advice:{section:n,lines:s,breaks:e.risk,against:a?.because??null},fixes:[],help:Hw(s,n,e.risk,a),hardeningIgnored:!1}}function Hw(e,t,n,s){let r=`${e.join(" and ")} in [${t}]`;return s===void 0?`Write ${r}. It may break ${n}.`:`${r} would close this, but ${s.because}.`}function Yw(e,t){for(let n of e.directives){let s=T(t,n),r=s===void 0?void 0:jw(s);if(r!==void 0)return{assignment:r,file:r.file,span:N(r.node)}}return null}function jw(e){let t=e.steps.at(-1);return e.value!==void 0?Te(e).made.at(-1):t?.effect==="none"?t.assignment:void 0}function Gw(e,t){let n=e.files[0];if(n===void 0)throw new Error("a unit that is scored has a file");let s=n.tree.nodes.find(r=>r.kind==="section"&&r.name===t);return{assignment:null,file:n,span:s?.kind==="section"?{start:s.nameStart,end:s.nameEnd}:{start:0,end:0}}}var Js=({mistakes:e,advice:t})=>[...e,...t()];var Qm={error:0,warning:1,info:2,never:-1},Zs=(e,t)=>Qm[e]-Qm[t],eu=e=>[...e].sort(Zs)[0]??"info";function Qs(){let e=new Map;return({source:t},n)=>{let s=e.get(t.path)??$n(t.text);return e.set(t.path,s),Bm(s,n)}}function er(e,t,n){return e.toSorted((s,r)=>zw(s.finding,r.finding)).map(({finding:s,targets:r})=>Xw(s,n,{targets:r,everywhere:r.length===t.length}))}var qw=({rule:e,file:t,span:n})=>`${e} ${n.start} ${n.end} ${t.source.path}`;function tr(e){let[t,...n]=e;if(t!==void 0&&n.length===0){let r=[t.target];return t.findings.map(o=>({finding:o,targets:r,parts:[o]}))}let s=new Map;for(let{target:r,findings:o}of e)for(let i of o){let a=qw(i),l=s.get(a)??[];l.length===0&&s.set(a,l);let c=l.filter(({targets:m})=>m.at(-1)!==r),d=c.find(m=>m.finding.message===i.message)??c[0];d===void 0?l.push({finding:i,targets:[r],parts:[i]}):(d.targets.push(r),d.parts.push(i))}return[...s.values()].flat()}function zw(e,t){let n=r=>r.category!=="exposure"?0:r.advice?.against==null?1:2;return n(e)-n(t)||(e.category==="exposure"?0:Zs(e.severity,t.severity))||t.worth-e.worth||e.span.start-t.span.start}var tu=[];function Xw(e,t,{targets:n,everywhere:s}){let{file:r,span:o,related:i,fixes:a}=e;return{rule:e.rule,category:e.category,severity:e.severity,confidence:e.confidence,message:e.message,path:r.source.path,range:t(r,o),related:i.length===0?tu:i.map(l=>({path:l.file.source.path,range:t(l.file,l.span),note:l.note})),gain:e.gain,advice:e.advice,reason:e.reason,missing:e.missing,fixes:a.length===0?tu:a.map(({edits:l,...c})=>({...c,edits:l.map(d=>Jw(d,t))})),help:e.help,hardeningIgnored:e.hardeningIgnored,targets:n,everywhere:s}}var Jw=({file:e,span:t,text:n},s)=>({path:e.source.path,range:s(e,t),text:n});function nu({exposure:e,rating:t,because:n}){let s=Qs(),r=({file:o,node:i})=>({path:o.source.path,range:s(o,N(i))});return{overall:e,rating:t,because:n.map(({defeat:o,lines:i,undone:a,fields:l})=>({id:o.id,because:o.because,source:o.source,lines:i.map(r),undone:a.map(r),undoes:l}))}}var de=e=>({file:e.file,span:N(e.node),assignment:e});function Z(e,t){let n=w(e,t).at(-1);return n===void 0?null:de(n)}function nr(e,t){let n=T(e,t);return n===void 0?[]:Sn(n).map(({entry:s,line:r})=>({entry:s,place:de(r)}))}var su=60;function ke({assignment:e}){let t=`${e.node.key}=${e.node.value}`;return t.length<=su?t:`${t.slice(0,su-1)}\u2026`}var Zw=new Set(["if","then","else","elif","do","while","until","!","exec","command","builtin","time","{","("]),Qw=new Set("[ [[ test : . source cd echo printf export unset set shift read local return exit trap umask ulimit wait eval true false for in case esac fi done } ) type hash alias readonly declare let kill sleep function select break continue jobs pwd".split(" ")),ek=/^(?:&&|\|\||;;|[;|&\n`()])/,tk=/^(?:\d?>>?|&>>?)\s*/;function sr(e){let t=[],n=[],s=[],r=()=>{let i=ik(n);(i.length>0||s.length>0)&&t.push({words:i,writes:s,isNegated:n[0]==="!"}),n=[],s=[]},o=e;for(;o!=="";){let i=/^[ \t\r\\]+/.exec(o)?.[0]??"";if(i!==""){o=o.slice(i.length);continue}let a=tk.exec(o)?.[0],l=a===void 0?ek.exec(o)?.[0]:void 0;if(l!==void 0){r(),o=o.slice(l.length);continue}let{word:c,length:d}=rk(o.slice(a?.length??0));a===void 0?n.push(c):c.startsWith("/")&&s.push(c),o=o.slice(Math.max(1,d+(a?.length??0)))}return r(),t}var nk=/((?:^[-@:+!|]*|[;&|('"`!]|\b(?:if|elif|while|until|then|else|do)\s)[ \t]*)(?:\/[^\s;&|]*\/)?(?:test|\[\[?)[ \t][^;&|\n]*/g,sk=/([;&|('"`][ \t]*)![ \t][^;&|\n]*/g,ru=e=>e.replace(nk,"$1").replace(sk,"$1");function rk(e){let t="",n=0,s="";for(;n<e.length;n+=1){let r=e.charAt(n);if(s!=="")r===s?s="":t+=r;else if(r==='"'||r==="'")s=r;else{if(/[\s;|&`()<>]/.test(r)&&!(t===""&&n===0&&r==="<"))break;r==="\\"?(n+=1,t+=e.charAt(n)):t+=r}}return{word:t,length:n}}var ok=/^[A-Za-z_]\w*=/;function ik(e){let t=e.findIndex(s=>!Zw.has(s)&&!ok.test(s)&&s!=="$"),n=t<0?void 0:e[t];return n===void 0||Qw.has(n)||n.startsWith("$")||n.startsWith("#")?[]:e.slice(t)}var Gn=e=>fe.some(t=>C(e,t)),ak={executed:"runs",read:"reads",written:"writes",entered:"starts in",named:"names"},lk=({path:e,use:t,place:n})=>`${n.assignment.node.key}= ${ak[t]} ${e}`,ot=(e,t)=>({token:e,because:lk(t),place:t.place,confidence:t.confidence}),ck=[["/var/log","log"],["/run","run"],["/var/run","run"],["/etc","etc-w"],["/usr","usr-w"],["/boot","usr-w"],["/var","state"],["/srv","state"],["/opt","state"],["/mnt","state"],["/media","state"],["/data","state"]];function dk(e){let{path:t,use:n}=e;if(Gn(t))return n==="written"||n==="entered"||n==="named"?[ot("home-r",e),{...ot("home-w",e),confidence:n==="written"?"high":"medium"}]:[ot("home-r",e)];if(Ve.some(r=>C(t,r)))return n==="executed"?[]:[{...ot("tmp-shared",e),confidence:"medium"}];if(C(t,"/dev/shm"))return[ot("host-ipc",e)];if(n!=="written"&&!(n==="entered"&&!C(t,"/etc")&&!C(t,"/usr")))return[];let s=ck.find(([r])=>C(t,r))?.[1];return s===void 0?n==="written"?[ot("state",e)]:[]:[ot(s,e)]}var rr=[],mk=/^\/dev\/(?:null|zero|full|u?random|tty|console|pts|ptmx|stdin|stdout|stderr|fd|log|shm|mqueue|hugepages)(?:\/|$)/,uk=/\/dev\/[A-Za-z][\w/.-]*/g,pk=/(?:^|\s)dev-([\w\\-]+)\.device/g,fk=[[/^tty/,"tty"],[/^serial\//,"tty"],[/^(?:sd|hd|vd|xvd|disk\/|mapper\/|md|dm-|block)/,"sd"],[/^nvme/,"nvme"],[/^rtc/,"rtc"],[/^pps/,"pps"],[/^ptp/,"ptp"],[/^video/,"video"],[/^dri/,"dri"],[/^snd/,"snd"],[/^input/,"input"],[/^i2c/,"i2c"],[/^bus\/usb/,"usb"]];function iu(e,t){let n=`the unit says ${ke(t)}`,r={token:`dev:${fk.find(([o])=>o.test(e))?.[1]??e}`,because:n,place:t,confidence:"high"};return/^k?msg$/.test(e)?[r,{...r,token:"kernel-log"}]:[r]}var or=(e,t)=>mk.test(e)?rr:iu(e.slice(5),t),hk=["DeviceAllow","BindPaths","ConditionPathExists","AssertPathExists","ReadWritePaths","Environment","TTYPath"],ou=e=>[...e.matchAll(uk)].map(([t])=>t);function gk({unit:e,programs:t}){let s=[...hk.flatMap(i=>w(e,i).map(de)),...t.map(({place:i})=>i)].flatMap(i=>{let{key:a,value:l}=i.assignment.node;if(!l.includes("/dev/")||!a.startsWith("Exec")&&/^\|?!/.test(l))return rr;let c=new Set(ou(ru(l)));return ou(l).flatMap(d=>or(d,i).map(m=>c.has(d)?m:{...m,confidence:"low"}))}),r=w(e,"DeviceAllow").flatMap(i=>{let a=/^(?:char|block)-([\w*-]+)/.exec(i.node.value)?.[1],l=de(i);return a===void 0||a==="pts"?[]:[{token:`dev:${a}`,because:`the unit says ${ke(l)}`,place:l,confidence:"high"}]}),o=["BindsTo","Requires","Wants","After"].flatMap(i=>w(e,i).flatMap(a=>a.node.value.includes(".device")?[...a.node.value.matchAll(pk)].flatMap(([,l=""])=>iu(l.replaceAll("-","/"),de(a))):rr));return[...s,...r,...o]}function yk({unit:e}){let t=Z(e,"WorkingDirectory");return p(e,"WorkingDirectory")?.kind!=="home"||t===null?[]:["home-r","home-w"].map(n=>({token:n,because:"WorkingDirectory=~ starts it in the home of its user",place:t,confidence:"medium"}))}var au=[{id:"named-paths",find:({paths:e})=>e.flatMap(dk)},{id:"home-directory",find:yk},{id:"devices",find:gk},{id:"pid-file",find:({unit:e})=>{let t=Z(e,"PIDFile");return t===null?[]:[{token:"pid",because:`the unit says ${ke(t)}`,place:t,confidence:"high"}]}},{id:"kernel-log-file",find:({programs:e})=>e.filter(t=>t.arguments.some(n=>n.includes("/proc/kmsg"))).map(({place:t,directive:n})=>({token:"kernel-log",because:`${n}= reads /proc/kmsg`,place:t,confidence:"high"}))},{id:"declared-directories",find:({unit:e})=>[["StateDirectory","state"],["CacheDirectory","state"],["LogsDirectory","log"],["RuntimeDirectory","run"]].flatMap(([t,n])=>{let s=Z(e,t);return s===null||!P(e,t)?[]:[{token:n,because:`the unit says ${ke(s)}`,place:s,confidence:"high"}]})}];var ve=e=>e===void 0||e===""?[]:e.trim().split(/\s+/);var bk=65535,ir=1024,ar=e=>Number.isInteger(e)&&e>=1&&e<=bk,lu=/^-{1,2}(?:[a-z]+[-_.])*(?:port|http|https|listen|bind|addr|address|listen[-_.]?(?:addr|address|port)|web[-_.]listen[-_.]address)$/i,vk=/^-[pPlaL]$/,Sk=/^(?:(?:tcp|udp|http|https|ws|wss|grpc)?(?:[46])?:\/\/)?(\[?[\da-fA-F:.]*\]?|\*|localhost)?:(\d{1,5})\/?$/,wk=/^(?:|\*|0\.0\.0\.0|\[?::\]?|\[::0\])$/,cu=/^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;function du(e){let[,t="",n=""]=Sk.exec(e)??[];return n===""||!ar(Number(n))||!(wk.test(t)||cu.test(t))?null:{number:Number(n),local:cu.test(t)}}var kk=/(?:connect|remote|server|upstream|peer|target|broker|endpoint|url|uri|dsn|proxy|join|master|primary|redis|database|db|host)[-_.a-z]*$/i;function xk(e){let t=[],n=(r,o,i)=>t.push({number:r,by:"service",local:o,place:e.place,confidence:i}),s="";for(let r of e.arguments){let o=r.startsWith("-")?r.indexOf("="):-1,i=o>0?r.slice(0,o):s,a=o>0?r.slice(o+1):r;if(s=r.startsWith("-")&&o<0?r:"",kk.test(i))continue;let l=du(a);l!==null?n(l.number,l.local,"high"):/^\d{1,5}$/.test(a)&&ar(Number(a))&&(lu.test(i)||vk.test(i))&&n(Number(a),!1,lu.test(i)?"high":"low")}return t}var Pk=/(?:^|_)(?:PORT|LISTEN|BIND|ADDR|ADDRESS|LISTEN_ADDRESS)$/;function Ck(e){return w(e,"Environment").flatMap(t=>{let n=de(t);return[...t.node.value.matchAll(/([A-Za-z_]\w*)=["']?([^\s"']+)/g)].flatMap(([,s="",r=""])=>{if(!Pk.test(s))return[];let o=du(r)??(/^\d{1,5}$/.test(r)&&ar(Number(r))?{number:Number(r),local:!1}:null);return o===null?[]:[{...o,by:"service",place:n,confidence:"medium"}]})})}function Ek(e){return e.flatMap(t=>{let[n]=w(t,"ListenStream");if(n===void 0)return[];let s=de(n);return(p(t,"ListenStream")??[]).flatMap(({port:r,address:o})=>r===null?[]:[{number:r,by:"socket",local:/^(?:127\.|\[::1\])/.test(o),place:s,confidence:"high"}])})}var mu=(e,t,n)=>[...t.filter(({directive:s})=>s==="ExecStart").flatMap(xk),...Ck(e),...Ek(n)];var wt=B(e=>{let t=new Map;for(let{text:n}of p(e,"Environment")??[]){let s=n.indexOf("=");t.set(n.slice(0,s),n.slice(s+1))}return{get:n=>t.get(n),entries:[...t],expand:n=>Rk(n,t)}});function Rk(e,t){if(!e.includes("$"))return[e];let n=/^\$([A-Za-z_]\w*)$/.exec(e)?.[1],s=n===void 0?void 0:t.get(n);return s!==void 0?s.split(/\s+/).filter(r=>r!==""):[e.replace(/\$\{([A-Za-z_]\w*)\}/g,(r,o)=>t.get(o)??r)]}function kt({unit:e},t,n,s="high"){let r=Z(e,t);return r===null?[]:n.map(o=>({token:o,because:`the unit says ${ke(r)}`,place:r,confidence:s}))}var Ak=new Map([["network-online.target","net-client"],["nss-lookup.target","dns"],["docker.service","unix"],["docker.socket","unix"],["containerd.service","unix"],["containerd.socket","unix"]]);function _k({unit:e}){return["After","Wants","Requires","BindsTo"].flatMap(t=>w(e,t).flatMap(n=>ve(n.node.value).flatMap(s=>{let r=Ak.get(s);return r===void 0?[]:[{token:r,because:`${t}= names ${s}`,place:de(n),confidence:"medium"}]})))}var Ik=/^(?:DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|PULSE_\w+|QT_QPA_PLATFORM)$/;function Nk({unit:e}){let t=Z(e,"Environment");return t===null?[]:wt(e).entries.flatMap(([n,s])=>{let r=`Environment= sets ${n}`;return Ik.test(n)&&s!=="offscreen"?["desktop","unix","tmp-shared","host-ipc","home-r","dev:dri"].map(o=>({token:o,because:r,place:t,confidence:"high"})):n==="RUBY_YJIT_ENABLE"&&s==="1"?[{token:"jit",because:r,place:t,confidence:"high"}]:n==="MAILTO"?[{token:"mail",because:r,place:t,confidence:"medium"}]:[]})}var Tk=/^-{1,2}(?:[a-z]+[-_])?(?:user|uid|username|runas|setuid|chuid|user-id)(?:$|=)/i,Dk=/^-u$/i,Ok=/^(?!root(?:$|:))[a-z_][\w-]*\$?(?::[a-z_][\w-]*)?$/i,Fk=/^-{1,2}(?:chroot|chrootdir|root-dir)(?:$|=)/,Uk=/^--(?:y?jit|rjit|enable-jit)$/,Mk=/^-{1,2}(?:mail-to|mailto|mail-on|send-?mail|notify-email)/;function Lk({programs:e,startsAsRoot:t}){return e.filter(({directive:n})=>n==="ExecStart").flatMap(n=>n.arguments.flatMap((s,r,o)=>{let i=l=>({token:l,because:`ExecStart= gives ${n.name} the option ${s.split("=")[0]??s}`,place:n.place,confidence:"medium"});return(Tk.test(s)||Dk.test(s)&&Ok.test(o[r+1]??""))&&t?[i("setuid-drop")]:Fk.test(s)?[i("chroot")]:Uk.test(s)?[i("jit")]:Mk.test(s)?[i("mail")]:[]}))}function Bk(e){return e.ports.flatMap(({number:t,by:n,place:s,confidence:r})=>{let o=s.assignment.node.key;if(n==="socket")return[{token:"net-server",because:`${o}=${t} of its socket unit is handed to it`,place:s,confidence:r}];let i=`${o}= names port ${t}`,a={token:"net-server",because:i,place:s,confidence:r};if(t>=ir)return[a];let l={token:"port-low",because:`${i}, below ${ir}`,place:s,confidence:r};return[a,l,...Wk(e,l)]})}function Wk({unit:e,startsAsRoot:t},n){let s=((p(e,"AmbientCapabilities")??0n)&Q(e.facts,"CAP_NET_BIND_SERVICE"))!==0n;if(t||e.manager==="user"||s||k(e,"NoNewPrivileges")||n.confidence==="low")return[];let r=p(e,"User")??"its user";return[{...n,token:"suid",because:`${n.because}, which ${r} can bind only if the program file has capabilities`}]}var lr=new Set(["sh","bash","dash","ash","zsh","ksh"]);function Kk({programs:e}){return e.filter(({directive:t,name:n,script:s,via:r,path:o})=>t==="ExecStart"&&(lr.has(n)||r.some(i=>lr.has(i))||/\.(?:sh|bash)$/.test(s??o))).map(({name:t,script:n,via:s,place:r})=>({token:"exec-children",because:s.some(o=>lr.has(o))?`ExecStart= starts ${t} from a shell`:`ExecStart= runs the shell script ${n??t}`,place:r,confidence:"high"}))}var Vk=/^\/etc\/(?:rc\.d\/)?init\.d\//;function $k({programs:e}){return e.filter(({path:t,name:n,arguments:s})=>Vk.test(t)||n==="start-stop-daemon"&&s.some(r=>/^(?:-x|--exec(?:=|$))/.test(r))).flatMap(({directive:t,path:n,place:s})=>["cap:CAP_SYS_PTRACE","kill-other","run"].map(r=>({token:r,because:`${t}= runs ${n}, which finds the daemon among all processes to stop it`,place:s,confidence:"high"})))}var Hk=/^machine(?:-|\.)/,uu=[{id:"notify",find:e=>/^notify/.test(p(e.unit,"Type")??"")?kt(e,"Type",["unix"]):[]},{id:"watchdog",find:e=>kt(e,"WatchdogSec",["unix"])},{id:"bus",find:e=>kt(e,"BusName",["unix"])},{id:"delegated",find:e=>k(e.unit,"Delegate")?kt(e,"Delegate",["cgroup"]):[]},{id:"machine-slice",find:e=>Hk.test(Z(e.unit,"Slice")?.assignment.node.value??"")?kt(e,"Slice",["ns","cgroup"]):[]},{id:"early-boot",find:e=>p(e.unit,"DefaultDependencies")===!1?kt(e,"DefaultDependencies",["early-boot"]):[]},{id:"dependencies",find:_k},{id:"variables",find:Nk},{id:"options",find:Lk},{id:"ports",find:Bk},{id:"shell",find:Kk},{id:"init-script",find:$k}];var Yk=["ReadWritePaths","ReadOnlyPaths","ExecPaths"];function pu(e,t){return e==="ReadOnlyPaths"||e==="ExecPaths"?t?"low":"medium":t?"medium":"high"}function jk({unit:e}){let t=Yk.flatMap(s=>nr(e,s).filter(({entry:r})=>s==="ReadWritePaths"||r.path!=="/").map(({entry:{path:r,optional:o},place:i})=>{let a=r.replace(/^\/var\/run(?=\/|$)/,"/run");return{source:a,target:a,writable:s==="ReadWritePaths",place:i,confidence:pu(s,o)}})),n=nr(e,"BindPaths").map(({entry:s,place:r})=>({...s,place:r,confidence:pu("BindPaths",s.optional)}));return[...t,...n]}var Gk={"/":["usr-w","etc-w"],"/usr":["usr-w"],"/boot":["usr-w"],"/efi":["usr-w"],"/etc":["etc-w"]};function qk({source:e,target:t,writable:n}){let s=e==="/",r=n?["home-r","home-w"]:["home-r"],o=C(t,"/sys/fs/cgroup")?"cgroup":"sysctl";return[...s||Gn(e)||Gn(t)?r:[],...Ve.some(i=>C(e,i))?["tmp-shared"]:[],...C(e,"/dev/shm")?["host-ipc"]:[],...n&&(C(t,"/proc/sys")||C(t,"/sys"))?[o]:[],...n?Gk[s?e:t]??[]:[]]}function zk(e){let{source:t,place:n,confidence:s}=e,r=t.startsWith("/dev/")?or(t,n):[],o=`the unit says ${ke(n)}`;return[...r,...qk(e).map(i=>({token:i,because:o,place:n}))].map(i=>({...i,confidence:s}))}var fu=[{id:"opened-paths",find:e=>jk(e).flatMap(zk)}];var Xk={CAP_NET_ADMIN:"netlink",CAP_NET_RAW:"packet raw-icmp",CAP_NET_BIND_SERVICE:"port-low",CAP_SYS_TIME:"clock",CAP_SYS_PTRACE:"proc-all ptrace",CAP_IPC_LOCK:"memlock",CAP_SYS_NICE:"rt",CAP_SYSLOG:"kernel-log",CAP_SYS_MODULE:"modules",CAP_SYS_ADMIN:"mount mount-host",CAP_SYS_CHROOT:"chroot",CAP_SETUID:"setuid-drop",CAP_SETGID:"setuid-drop",CAP_CHOWN:"chown",CAP_DAC_OVERRIDE:"dac",CAP_DAC_READ_SEARCH:"dac",CAP_FOWNER:"dac",CAP_FSETID:"sgid",CAP_KILL:"kill-other",CAP_SYS_BOOT:"reboot",CAP_SYS_RAWIO:"raw-io",CAP_MKNOD:"raw-io",CAP_BPF:"bpf",CAP_PERFMON:"bpf",CAP_AUDIT_CONTROL:"netlink",CAP_AUDIT_READ:"netlink",CAP_AUDIT_WRITE:"netlink",CAP_WAKE_ALARM:"clock"},Jk=16;function hu(e,t){let{unit:n}=e,s=p(n,t),r=Z(n,t);if(s===void 0||r===null)return[];let o=[...n.facts.capabilities.keys()].filter(i=>(s&Q(n.facts,i))!==0n);return o.length>Jk?[]:o.flatMap(i=>{let a=`${t}= ${t==="AmbientCapabilities"?"gives it":"keeps"} ${i}`;return[`cap:${i}`,...ve(Xk[i])].map(c=>({token:c,because:a,place:r,confidence:"high"}))})}var gu={dialout:"tty",uucp:"tty",tty:"tty",video:"dri",render:"dri",audio:"snd",kvm:"kvm",input:"input",disk:"sd",lp:"usb",plugdev:"usb",i2c:"i2c",gpio:"gpiomem",spi:"spidev",tss:"tpmrm0",netdev:"net/tun"};function Zk({unit:e}){return["Group","SupplementaryGroups"].flatMap(t=>w(e,t).flatMap(n=>ve(n.node.value).flatMap(s=>{let r=Object.hasOwn(gu,s)?gu[s]:void 0,o=de(n),i=`${t}= puts it into the group ${s}, which opens /dev/${r}`;return r===void 0?[]:[{token:`dev:${r}`,because:i,place:o,confidence:"medium"}]})))}var Qk=[["LimitMEMLOCK",/^infinity$|:infinity$/,"memlock"],["LimitRTPRIO",/^(?!0$)/,"rt"],["LimitRTTIME",/./,"rt"],["CPUSchedulingPolicy",/^(?:fifo|rr)$/,"rt"],["PAMName",/./,"sessions"],["KeyringMode",/^shared$/,"keyring"],["Personality",/^(?:x86|arm|ppc)$/,"32bit"]],yu=[{id:"ambient-capabilities",find:e=>hu(e,"AmbientCapabilities")},{id:"bounding-set",find:e=>e.startsAsRoot?hu(e,"CapabilityBoundingSet"):[]},{id:"groups",find:Zk},{id:"limits",find:({unit:e})=>Qk.flatMap(([t,n,s])=>{let r=Z(e,t);return r===null||!n.test(r.assignment.node.value)?[]:[{token:s,because:`the unit says ${ke(r)}`,place:r,confidence:t==="LimitMEMLOCK"?"high":"medium"}]})}];var bu=[{names:"gitea forgejo gogs gitolite cgit gitlab gitlab-workhorse sourcehut git-daemon",needs:"exec-children net-server net-client dns state",may:"home-w mail",says:{"exec-children":"starts git and hooks","home-w":"may keep SSH keys in the home of its user",mail:"may mail through sendmail"},capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"web",confidence:"medium"},{names:"syncthing rclone resilio rslsync unison insync megasync nextcloud-client owncloud-client",needs:"home-w net-server net-client dns netlink state chown",says:{"home-w":"synchronizes folders of its user"},capabilities:"CHOWN FOWNER",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may synchronize any folder"},confidence:"high"},{names:"rsync rsyncd bacula-fd bareos-fd amanda duplicati rdiff-backup rsnapshot burp urbackupsrv urbackupclientbackend snapper btrbk sanoid syncoid timeshift",needs:"home-r dac net-client dns state exec-children chown sgid",may:"netlink",says:{"home-r":"reads what it backs up, homes among it",dac:"reads files of every user",sgid:"restores any file mode",netlink:"may list network interfaces"},capabilities:"DAC_READ_SEARCH DAC_OVERRIDE CHOWN FOWNER FSETID SETUID SETGID SYS_CHROOT MKNOD",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may write its copies to any folder"},kind:"oneshot",confidence:"high"},{names:"borg borgmatic restic duplicity kopia",needs:"home-r dac net-client dns state exec-children",may:"chown sgid netlink",says:{"home-r":"reads what it backs up, homes among it",dac:"reads files of every user",chown:"may restore owners of files",sgid:"may restore any file mode",netlink:"may list network interfaces"},with:{restore:"chown sgid",extract:"chown sgid"},capabilities:"DAC_READ_SEARCH DAC_OVERRIDE CHOWN FOWNER FSETID SETUID SETGID SYS_CHROOT MKNOD",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may write its copies to any folder"},kind:"oneshot",confidence:"high"},{names:"transmission-daemon transmission qbittorrent-nox qbittorrent deluged deluge-web aria2c rtorrent sabnzbd nzbget sonarr radarr lidarr prowlarr jackett bazarr readarr",needs:"net-server net-client dns state",may:"exec-children home-w netlink",says:{"exec-children":"may run a script after a download","home-w":"may keep downloads in home folders",netlink:"may list network interfaces"},families:"INET INET6 UNIX NETLINK",never:{MemoryDenyWriteExecute:"may run on .NET"},confidence:"medium"},{names:"jellyfin plexmediaserver emby-server emby kodi mpd navidrome minidlnad minidlna readymedia tvheadend motion frigate photoprism immich",needs:"net-server net-client dns state exec-children",may:"netlink jit dev:dri dev:video home-r",says:{netlink:"may list network interfaces",jit:"may run on .NET or JavaScript","dev:dri":"may transcode on the graphics card","home-r":"may find media in home folders","dev:video":"may record from cameras and tuners"},families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"jellyfin plexmediaserver emby-server emby minidlnad minidlna readymedia qbittorrent-nox qbittorrent deluged sonarr radarr lidarr prowlarr jackett readarr",needs:"netlink",says:{netlink:"lists network interfaces"},confidence:"medium"},{names:"home-assistant homeassistant hass zigbee2mqtt node-red nodered esphome zwave-js-ui openhab domoticz iobroker homebridge",needs:"dev:tty bluetooth raw-icmp packet netlink net-server net-client dns state home-w",may:"jit exec-children",says:{"dev:tty":"talks to radio sticks on serial ports","exec-children":"may install packages at run time",jit:"may run on JavaScript or Java"},capabilities:"NET_RAW NET_ADMIN NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK BLUETOOTH PACKET ALG",confidence:"medium"},{names:"pipewire pulseaudio wireplumber pipewire-pulse jackd asterisk freeswitch shairport-sync spotifyd librespot mumble-server murmurd snapserver snapclient squeezelite",needs:"rt dev:snd host-ipc unix net-server net-client dns netlink setuid-drop memlock",says:{rt:"plays sound in real time"},capabilities:"SYS_NICE IPC_LOCK SETUID SETGID NET_BIND_SERVICE CHOWN DAC_OVERRIDE",families:"UNIX INET INET6 NETLINK BLUETOOTH",confidence:"high"},{names:"ddclient inadyn noip2 fetchmail getmail offlineimap mbsync isync cfdyndns",needs:"net-client dns netlink",families:"INET INET6 UNIX NETLINK",kind:"worker",confidence:"high"},{names:"snapraid snapraid-daemon apticron logwatch",needs:"mail exec-children dac",kind:"oneshot",confidence:"high"},{names:"synapse matrix-synapse mastodon discourse peertube nextcloud wordpress dendrite conduit conduwuit prosody lemmy pleroma",needs:"net-server net-client dns state exec-children",may:"netlink",says:{netlink:"may list network interfaces"},families:"INET INET6 UNIX NETLINK",kind:"web",confidence:"medium"},{names:"minecraft minecraft_server minecraft-server bedrock_server papermc factorio valheim_server.x86_64 terraria",needs:"jit net-server net-client dns state",may:"netlink",says:{jit:"runs on Java, .NET or another runtime that makes code",netlink:"may list network interfaces"},families:"INET INET6 UNIX NETLINK",confidence:"medium"}];var vu=[{names:"chronyd chrony",needs:"clock rt setuid-drop pid run state log net-client net-server port-low dns chown dac",may:"memlock dev:rtc mail",says:{clock:"sets the clock","dev:rtc":"may read hardware clocks",mail:"may send a mail when the clock jumps (mailonchange)",rt:"runs in real time when sched_priority is set",memlock:"may lock its memory (lock_all)","setuid-drop":"starts as root and switches to its own user"},capabilities:"SYS_TIME NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE SYS_RESOURCE IPC_LOCK SYS_NICE FOWNER KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/chrony /var/log/chrony /run",calls:"@clock",kind:"time",confidence:"high"},{names:"ntpd ntpsec openntpd ntp sntp ntpdate ntpd-rs busybox-ntpd",needs:"clock rt setuid-drop net-client net-server port-low dns netlink state dev:rtc memlock run",may:"chroot",says:{clock:"sets the clock",netlink:"scans the network interfaces",chroot:"may lock itself into a folder with chroot"},with:{"-i":"chroot","--jaildir":"chroot"},capabilities:"SYS_TIME NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_NICE SYS_RESOURCE CHOWN DAC_OVERRIDE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/ntp /var/lib/ntpsec /var/log/ntpsec /run",calls:"@clock",kind:"time",confidence:"high"},{names:"openntpd",needs:"chroot",confidence:"high"},{names:"ptp4l phc2sys gpsd ts2phc timemaster",needs:"clock packet netlink dev:ptp dev:pps dev:tty rt run setuid-drop raw-io",says:{clock:"sets the clock",packet:"stamps packets in hardware"},capabilities:"SYS_TIME NET_RAW NET_ADMIN NET_BIND_SERVICE SETUID SETGID SYS_NICE",families:"INET INET6 UNIX NETLINK PACKET",writes:"/run",calls:"@clock",kind:"time",confidence:"high"},{names:"systemd-timesyncd timesyncd",needs:"clock net-client dns",capabilities:"SYS_TIME",families:"INET INET6 UNIX",calls:"@clock",kind:"time",confidence:"high"},{names:"NetworkManager connmand connman iwd wpa_supplicant dhclient dhcpcd hostapd netplan netctl ifup ifplugd dhcpd kea-dhcp4 kea-dhcp6 radvd rdnssd",needs:"netlink packet raw-icmp sysctl exec-children dev:rfkill dns net-client run state",may:"etc-w home-r modules hostname setuid-drop alg",says:{modules:"may load drivers itself; most leave that to the kernel",hostname:"may set the host name that DHCP gives","setuid-drop":"may start as root and switch to another user","etc-w":"may write /etc/resolv.conf","home-r":"may read certificates in home folders","exec-children":"runs dispatcher scripts",alg:"may authenticate through the cryptography of the kernel"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SYS_MODULE DAC_OVERRIDE KILL AUDIT_WRITE SYS_CHROOT CHOWN FOWNER",families:"UNIX NETLINK PACKET INET INET6 ALG",confidence:"high"},{names:"systemd-networkd",needs:"netlink packet raw-icmp sysctl net-client run state",may:"etc-w",says:{"etc-w":"may write its configuration below /etc"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE NET_BROADCAST",families:"UNIX NETLINK PACKET INET INET6",confidence:"high"},{names:"ModemManager",needs:"dev:tty dev:cdc-wdm netlink unix cap:CAP_SYS_ADMIN",capabilities:"SYS_ADMIN NET_ADMIN",families:"UNIX NETLINK QIPCRTR",confidence:"high"},{names:"bluetoothd bluetooth bluealsa obexd btattach",needs:"bluetooth netlink alg unix dev:uinput dev:rfkill state",capabilities:"NET_ADMIN NET_BIND_SERVICE NET_RAW",families:"UNIX NETLINK BLUETOOTH ALG INET INET6",writes:"/var/lib/bluetooth",confidence:"high"},{names:"wg-quick wg wireguard",needs:"netlink exec-children net-client dns run",may:"sysctl modules etc-w",says:{sysctl:"may switch on forwarding in PostUp",modules:"may load the wireguard module","etc-w":"may set the name servers through resolvconf"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",kind:"vpn",confidence:"high"},{names:"openvpn",needs:"dev:net/tun netlink exec-children net-client net-server dns run log memlock dac",may:"setuid-drop port-low chown chroot",says:{"setuid-drop":"may start as root and switch to another user","port-low":"may bind a port below 1024",chown:"may give files to that user",chroot:"may lock itself into a folder with chroot","exec-children":"runs scripts when a connection comes up"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SETPCAP SYS_CHROOT CHOWN DAC_OVERRIDE IPC_LOCK AUDIT_WRITE SYS_NICE",families:"INET INET6 UNIX NETLINK",writes:"/run /var/log/openvpn /etc/openvpn",kind:"vpn",confidence:"high"},{names:"charon charon-systemd ipsec strongswan starter pluto libreswan tailscaled zerotier-one nebula netbird tinc tincd vpnc openconnect ocserv softether xl2tpd pptpd pppd fastd n2n headscale-client cloudflare-warp warp-svc",needs:"dev:net/tun netlink sysctl packet exec-children net-client net-server dns state run alg setuid-drop dac",may:"modules",says:{sysctl:"changes network tunables",modules:"may load modules for tunnels and firewalls"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE NET_BIND_SERVICE DAC_OVERRIDE SETUID SETGID SETPCAP CHOWN",families:"INET INET6 UNIX NETLINK PACKET KEY ALG",kind:"vpn",confidence:"high"},{names:"keepalived frr zebra bgpd ospfd watchfrr frrinit.sh bird bird6 lldpd snmpd snmptrapd quagga olsrd babeld batctl radvdump pimd conntrackd",needs:"netlink packet sysctl setuid-drop chroot net-server port-low exec-children state run chown dac log proc-stat",says:{sysctl:"changes network tunables",packet:"speaks protocols below TCP and UDP"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL SYS_ADMIN SYS_NICE",families:"INET INET6 UNIX NETLINK PACKET",confidence:"medium"},{names:"suricata zeek snort tcpdump arpwatch arpalert crowdsec ntopng softflowd pmacctd dumpcap p0f",needs:"packet netlink memlock log state net-client dns exec-children dac proc-stat",may:"rt jit setuid-drop",says:{rt:"may raise the priority of its threads",jit:"may compile its rules","setuid-drop":"may start as root and switch to another user"},capabilities:"NET_RAW NET_ADMIN IPC_LOCK SYS_NICE SETUID SETGID DAC_OVERRIDE CHOWN",families:"INET INET6 UNIX NETLINK PACKET",confidence:"medium"},{names:"fail2ban-server fail2ban-client fail2ban sshguard",needs:"netlink exec-children dac log state run home-r dns net-client",may:"mail modules",says:{modules:"may make the firewall load modules","exec-children":"runs firewall commands",mail:"may mail its reports",dac:"reads the logs of other services"},capabilities:"DAC_READ_SEARCH DAC_OVERRIDE NET_ADMIN NET_RAW AUDIT_READ SETUID SETGID",families:"UNIX INET INET6 NETLINK",writes:"/var/lib/fail2ban /run/fail2ban /var/log",confidence:"high"},{names:"iptables ip6tables iptables-restore ip6tables-restore nft nftables ufw ufw-init firewalld ipset ebtables arptables shorewall ferm",needs:"netlink sysctl run",may:"modules",says:{modules:"may load modules of the packet filter",sysctl:"changes network tunables"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE DAC_OVERRIDE",families:"INET INET6 NETLINK UNIX",writes:"/run",confidence:"high"},{names:"prometheus-node-exporter node_exporter node-exporter",needs:"net-server dns proc-stat clock netlink home-r unix",may:"proc-all",says:{"proc-stat":"reads the statistics of the machine in /proc","proc-all":"may count the processes of all users",clock:"reads how the clock is tuned (timex collector)","home-r":"reports how full home file systems are"},capabilities:"",families:"INET INET6 UNIX NETLINK",calls:"adjtimex clock_adjtime",kind:"exporter",confidence:"high"},{names:"process-exporter cadvisor telegraf datadog-agent zabbix_agentd zabbix_agent2 zabbix-agent netdata collectd glances newrelic-infra nrpe icinga2 check_mk_agent munin-node monit beszel-agent metricbeat otelcol alloy grafana-agent",needs:"net-server net-client dns netlink proc-all proc-stat raw-icmp exec-children state log home-r dac raw-io",may:"suid packet setuid-drop",says:{suid:"may start checks through sudo or setuid programs",packet:"may watch packets","setuid-drop":"may start as root and switch to another user","proc-all":"watches the processes of all users"},capabilities:"SYS_PTRACE DAC_READ_SEARCH DAC_OVERRIDE NET_RAW NET_ADMIN SETUID SETGID SYS_RAWIO KILL CHOWN SYSLOG SYS_RESOURCE",families:"INET INET6 UNIX NETLINK PACKET",never:{PrivateDevices:"may ask disks for their health"},confidence:"high"},{names:"zabbix_agentd zabbix-agent netdata nrpe icinga2",needs:"setuid-drop",confidence:"high"},{names:"smartctl_exporter smartd smartmontools mdadm mdmonitor zed zfs-zed",needs:"dev:sd dev:nvme raw-io mail cap:CAP_SYS_ADMIN exec-children unix state",says:{mail:"mails when a disk fails","cap:CAP_SYS_ADMIN":"sends administrative commands to disks","exec-children":"runs scripts when a disk fails"},capabilities:"SYS_RAWIO SYS_ADMIN SETUID SETGID DAC_OVERRIDE",families:"UNIX INET INET6 NETLINK",confidence:"high"},{names:"blackbox_exporter prometheus-blackbox-exporter smokeping fping ping_exporter",needs:"raw-icmp net-server net-client dns",capabilities:"NET_RAW",families:"INET INET6 UNIX NETLINK",kind:"exporter",confidence:"high"},{names:"exporter",needs:"net-server net-client dns",capabilities:"",families:"INET INET6 UNIX NETLINK",kind:"exporter",confidence:"medium"},{names:"prometheus alertmanager prometheus-alertmanager pushgateway prometheus-pushgateway loki tempo thanos mimir karma vmagent vmalert vminsert vmselect",needs:"net-server net-client dns state",may:"netlink",says:{netlink:"may list network interfaces for its cluster"},capabilities:"",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"grafana grafana-server",needs:"net-server net-client dns netlink state log exec-children",says:{"exec-children":"starts its plugins as programs"},capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",never:{NoExecPaths:"starts plugins from its data folder"},kind:"web",confidence:"high"}];var Su=[{names:"node nodejs npm npx yarn pnpm bun deno pm2 tsx ts-node nuxt next",needs:"jit netlink proc-stat exec-children",says:{jit:"compiles JavaScript to machine code at run time",netlink:"lists network interfaces through netlink (os.networkInterfaces)","proc-stat":"counts processors in /proc/stat (os.cpus)"},calls:"@pkey",lifts:{"--jitless":"jit"},kind:"web-jit",confidence:"high"},{names:"java jsvc kotlin scala gradle mvn javaw",needs:"jit",may:"netlink",says:{jit:"compiles bytecode to machine code at run time",netlink:"may list network interfaces through a native library"},kind:"web-jit",confidence:"high"},{names:"python gunicorn uwsgi uvicorn hypercorn celery daphne supervisord waitress-serve flask django-admin",needs:"exec-children",kind:"web",confidence:"high"},{names:"pypy",needs:"jit exec-children",says:{jit:"compiles Python to machine code at run time"},kind:"web-jit",confidence:"high"},{names:"ruby puma unicorn sidekiq passenger bundle rails thin resque rake",needs:"exec-children",kind:"web",confidence:"medium"},{names:"php",needs:"exec-children",kind:"web",confidence:"medium"},{names:"php-fpm",needs:"setuid-drop chown dac kill-other unix run log netlink shared-files",says:{"setuid-drop":"starts as root and gives each pool a user of its own","shared-files":"makes sockets that the web server opens",log:"writes its log below /var/log"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL SYS_NICE SYS_RESOURCE NET_BIND_SERVICE SYS_CHROOT",families:"INET INET6 UNIX NETLINK",writes:"/run/php /var/lib/php /var/log",never:{MemoryDenyWriteExecute:"compiles regular expressions, and with opcache.jit whole scripts, to machine code"},kind:"web",confidence:"high"},{names:"dotnet mono Kestrel",needs:"jit netlink proc-stat",says:{jit:"compiles bytecode to machine code at run time","proc-stat":"sizes its heap by /proc/meminfo"},kind:"web-jit",confidence:"high"},{names:"perl starman hypnotoad munin-node",needs:"exec-children",confidence:"high"},{names:"luajit openresty lapis",needs:"jit",says:{jit:"runs LuaJIT, which stops when it may not make code"},kind:"web-jit",confidence:"high"},{names:"erl beam.smp elixir iex escript ejabberdctl ejabberd emqx couchdb vernemq",needs:"jit unix netlink exec-children",says:{jit:"compiles Erlang to machine code (OTP 24 and newer)"},kind:"web-jit",confidence:"medium"},{names:"guile guix",needs:"jit",confidence:"high"},{names:"wasmtime wasmer wasmedge",needs:"jit",says:{jit:"compiles WebAssembly to machine code"},confidence:"high"},{names:"sbcl clisp ecl",needs:"jit personality",says:{personality:"switches address randomization off for itself"},confidence:"medium"},{names:"julia",needs:"jit",confidence:"high"},{names:"R Rscript Rserve octave",needs:"exec-children",confidence:"medium"},{names:"wine winedbg steam steamcmd box64 box86 srcds_linux srcds_run",needs:"32bit jit personality home-w",confidence:"high"},{names:"chromium chrome chromium-browser google-chrome puppeteer playwright electron chromedriver",needs:"jit ns home-w dev:dri host-ipc",says:{ns:"builds its own sandbox out of namespaces"},confidence:"high"},{names:"bwrap flatpak firejail nsjail unshare",needs:"ns mount suid",says:{ns:"builds sandboxes out of namespaces"},confidence:"high"},{names:"fakeroot",needs:"shm-sysv",confidence:"medium"}],wu={py:"python",js:"node",mjs:"node",cjs:"node",ts:"node",rb:"ruby",pl:"perl",php:"php",jar:"java",war:"java",dll:"dotnet",sh:"sh",bash:"sh",lua:"lua",jl:"julia",exe:"mono"};var ku="starts as root and hands mail to processes of other users",xu=[{names:"nginx angie tengine freenginx",needs:"setuid-drop net-server port-low dns pid log chown dac state",may:"kill-other",says:{"setuid-drop":"keeps a root master and switches its workers to another user",pid:"writes its PID file directly into /run",chown:"gives its cache folders to the user of its workers",dac:"opens logs and certificates of other owners","kill-other":"may kill workers that do not listen to its master"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",writes:"/var/log/nginx /var/lib/nginx /var/cache/nginx /run",never:{MemoryDenyWriteExecute:"may run LuaJIT or compiled regular expressions (pcre_jit)"},kind:"proxy",confidence:"high"},{names:"apache2 httpd apachectl apache2ctl apache",needs:"setuid-drop net-server port-low dns pid log chown dac kill-other host-ipc",may:"exec-children netlink",says:{"setuid-drop":"keeps a root parent and switches its workers to another user","exec-children":"may start CGI programs",netlink:"may list network interfaces in its modules","host-ipc":"keeps its scoreboard and locks in shared memory"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/log/apache2 /var/log/httpd /var/cache/apache2 /var/cache/httpd /var/lib/apache2 /var/lib/httpd /run",never:{MemoryDenyWriteExecute:"may run PHP or compiled regular expressions as modules",ProcSubset:"reads /proc for its statistics"},kind:"proxy",confidence:"high"},{names:"lighttpd",needs:"setuid-drop net-server port-low dns pid log chown dac kill-other",may:"exec-children",says:{"exec-children":"may start CGI programs"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/var/log/lighttpd /var/cache/lighttpd /var/lib/lighttpd /run",never:{MemoryDenyWriteExecute:"may compile regular expressions (pcre_jit) or run LuaJIT"},kind:"proxy",confidence:"high"},{names:"haproxy hapee",needs:"setuid-drop chroot net-server port-low dns run pid unix chown shared-files kill-other",says:{"setuid-drop":"starts as root, locks itself into a folder and switches to another user","shared-files":"makes its admin socket in /run"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN FOWNER DAC_OVERRIDE KILL SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/run /var/lib/haproxy",kind:"proxy",confidence:"high"},{names:"caddy",needs:"net-server port-low net-client dns netlink state",capabilities:"NET_BIND_SERVICE NET_ADMIN",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/caddy /var/log/caddy",kind:"static-web",confidence:"high"},{names:"traefik envoy pingora",needs:"net-server port-low net-client dns netlink unix",capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"proxy",confidence:"medium"},{names:"stunnel stunnel4 hitch",needs:"chroot net-server port-low net-client dns pid chown dac kill-other",may:"setuid-drop",says:{"setuid-drop":"may start as root and switch to another user"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",writes:"/run /var/lib/stunnel4 /var/log/stunnel4",kind:"proxy",confidence:"medium"},{names:"varnishd varnish",needs:"setuid-drop net-server net-client dns memlock exec-children state chown dac kill-other",says:{"exec-children":"compiles its configuration with a C compiler and loads the result","setuid-drop":"starts as root and gives its workers users of their own",memlock:"locks its shared memory log"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL IPC_LOCK NET_BIND_SERVICE SYS_RESOURCE SYS_NICE",families:"INET INET6 UNIX",writes:"/var/lib/varnish /run",never:{MemoryDenyWriteExecute:"loads code that it has compiled and may compile regular expressions",NoExecPaths:"loads code from /var/lib/varnish"},kind:"proxy",confidence:"medium"},{names:"squid squid3",needs:"setuid-drop net-server net-client dns netlink host-ipc pid log exec-children raw-icmp chown dac kill-other",may:"suid",says:{"host-ipc":"shares memory between its workers through /dev/shm",suid:"may start setuid helpers (pinger, authentication)"},capabilities:"SETUID SETGID NET_BIND_SERVICE NET_ADMIN NET_RAW CHOWN DAC_OVERRIDE FOWNER KILL SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/squid /var/log/squid /var/cache/squid /run",kind:"proxy",confidence:"medium"},{names:"dnsmasq",needs:"setuid-drop net-server port-low dns netlink packet raw-icmp pid run state chown dac",may:"exec-children",says:{packet:"answers DHCP with raw packets","exec-children":"may start a script for each lease"},capabilities:"NET_BIND_SERVICE NET_ADMIN NET_RAW SETUID SETGID CHOWN DAC_OVERRIDE KILL SETPCAP",families:"INET INET6 UNIX NETLINK PACKET",writes:"/run /var/lib/misc /var/lib/dnsmasq",kind:"proxy",confidence:"medium"},{names:"unbound",needs:"setuid-drop chroot net-server port-low net-client dns netlink state run chown dac",may:"sysctl",says:{sysctl:"may enlarge its socket buffers beyond the kernel limit",netlink:"lists the interfaces it binds to"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_RESOURCE NET_ADMIN CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/unbound /etc/unbound /run",kind:"proxy",confidence:"high"},{names:"named bind9 bind",needs:"setuid-drop net-server port-low net-client dns netlink state run chown dac chroot",may:"etc-w",says:{"etc-w":"may write keys and signed zones below /etc/bind",netlink:"watches the interfaces it binds to"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_RESOURCE CHOWN DAC_OVERRIDE DAC_READ_SEARCH SETPCAP",families:"INET INET6 UNIX NETLINK",writes:"/var/cache/bind /var/lib/bind /var/named /run /etc/bind",kind:"proxy",confidence:"medium"},{names:"knotd knot nsd pdns_server pdns pdns_recursor pdns-recursor dnsdist",needs:"setuid-drop net-server port-low net-client dns netlink state run chown dac chroot",capabilities:"NET_BIND_SERVICE SETUID SETGID SETPCAP SYS_CHROOT CHOWN DAC_OVERRIDE SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/knot /var/lib/nsd /var/lib/powerdns /run",never:{MemoryDenyWriteExecute:"may run LuaJIT"},kind:"proxy",confidence:"medium"},{names:"kresd knot-resolver",needs:"jit net-server port-low net-client dns netlink state run",says:{jit:"runs LuaJIT, which stops when it may not make code"},capabilities:"NET_BIND_SERVICE SETPCAP SETUID SETGID CHOWN",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/knot-resolver /var/cache/knot-resolver /run",kind:"proxy",confidence:"high"},{names:"avahi-daemon avahi",needs:"setuid-drop chroot net-server netlink hostname unix pid run chown dac",says:{hostname:"follows and publishes the host name"},capabilities:"SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX NETLINK",writes:"/run",confidence:"medium"},{names:"tor",needs:"net-server net-client dns netlink state run log pid dac port-low",may:"setuid-drop chown",says:{"setuid-drop":"may start as root and switch to the user of its configuration",chown:"may give its folders to that user"},capabilities:"NET_BIND_SERVICE SETUID SETGID DAC_READ_SEARCH DAC_OVERRIDE CHOWN FOWNER KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/tor /var/log/tor /run",kind:"proxy",confidence:"high"},{names:"i2p i2pd dante sockd danted privoxy tinyproxy 3proxy shadowsocks ss-server ssserver xray v2ray sing-box",needs:"net-server net-client dns",may:"setuid-drop",says:{"setuid-drop":"may start as root and switch to another user"},capabilities:"SETUID SETGID NET_BIND_SERVICE CHOWN DAC_OVERRIDE NET_ADMIN NET_RAW",families:"INET INET6 UNIX NETLINK",kind:"proxy",confidence:"low"},{names:"postfix postmulti postfix-script",needs:"setuid-drop chroot net-server port-low net-client dns netlink exec-children mail suid state run chown dac kill-other shared-files",may:"home-w sgid",says:{"setuid-drop":"runs many processes under users of their own",suid:"delivers mail through programs of the recipients","home-w":"may deliver into home folders",sgid:"may repair the setgid bits of its queue programs"},with:{"set-permissions":"sgid","upgrade-configuration":"sgid"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_CHROOT SYS_RESOURCE SYS_NICE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/postfix /var/lib/postfix /var/mail /var/spool/mail /etc/postfix /etc/aliases.db /run",confidence:"medium"},{names:"exim exim4",needs:"setuid-drop net-server port-low net-client dns exec-children mail suid state log run chown dac kill-other sgid netlink",may:"home-w",says:{"setuid-drop":ku,suid:"is a setuid program itself","home-w":"may deliver into home folders"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/exim4 /var/log/exim4 /var/mail /run",confidence:"medium"},{names:"smtpd opensmtpd",needs:"setuid-drop chroot net-server port-low net-client dns exec-children mail state sgid chown dac kill-other netlink",may:"home-w",says:{"setuid-drop":ku,"home-w":"may deliver into home folders"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_CHROOT",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/smtpd /var/mail /run",confidence:"medium"},{names:"dovecot",needs:"setuid-drop chroot net-server port-low net-client dns state run exec-children chown dac kill-other shared-files",may:"home-w",says:{"setuid-drop":"runs each session as the user whose mail it reads","home-w":"may find the mail in home folders"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER KILL SYS_CHROOT NET_BIND_SERVICE SYS_RESOURCE AUDIT_WRITE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/dovecot /var/mail /var/spool/mail /var/vmail /run",confidence:"medium"},{names:"cyrmaster cyrus-imapd saslauthd opendkim opendmarc milter-greylist policyd-spf postgrey postsrsd",needs:"setuid-drop net-server net-client dns unix run state shared-files chown dac",says:{"shared-files":"makes a socket that the mail server opens"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL NET_BIND_SERVICE SYS_CHROOT AUDIT_WRITE",families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"rspamd clamd clamav-daemon clamonacc",needs:"jit net-client dns unix state log run shared-files",says:{jit:"compiles patterns or bytecode to machine code"},families:"INET INET6 UNIX",writes:"/var/lib/rspamd /var/lib/clamav /var/log/rspamd /var/log/clamav /run",confidence:"medium"},{names:"amavisd amavis amavisd-new spamd spamassassin freshclam",needs:"setuid-drop net-client net-server dns exec-children state log run chown dac shared-files",capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",confidence:"medium"},{names:"smbd nmbd winbindd samba",needs:"setuid-drop net-server port-low netlink dns state log run sgid chown dac kill-other exec-children cap:CAP_SYS_ADMIN hostname",may:"home-w",says:{"setuid-drop":"serves each client as that user","home-w":"may share home folders","cap:CAP_SYS_ADMIN":"keeps Windows attributes in trusted extended attributes"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL NET_BIND_SERVICE SYS_RESOURCE LEASE SYS_ADMIN NET_ADMIN NET_RAW SYS_NICE SYS_CHROOT IPC_LOCK",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may share any folder of the system"},confidence:"medium"},{names:"nfs-server rpc.mountd rpcbind rpc.nfsd nfsd rpc.gssd gssd rpc.statd rpc.idmapd exportfs nfsdcld blkmapd",needs:"sysctl mount-host net-server tmp-shared state",may:"modules setuid-drop port-low netlink",says:{modules:"may load the modules of the file system","port-low":"may bind a port below 1024",netlink:"may talk to the server in the kernel through netlink","setuid-drop":"may start as root and switch to another user",sysctl:"writes to /proc/fs/nfsd","tmp-shared":"finds Kerberos tickets in /tmp"},families:"INET INET6 UNIX NETLINK",confidence:"high"},{names:"rpcbind rpc.statd",needs:"port-low netlink",confidence:"high"},{names:"vsftpd proftpd pure-ftpd sftpgo",needs:"setuid-drop chroot net-server port-low home-w log chown dac kill-other run",may:"ns sgid",says:{"setuid-drop":"serves each session as the user who logged in","home-w":"serves home folders",ns:"may isolate its sessions in namespaces",sgid:"may be asked to set any file mode by its clients"},capabilities:"SETUID SETGID SYS_CHROOT NET_BIND_SERVICE CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER KILL AUDIT_WRITE SYS_ADMIN SETPCAP",families:"INET INET6 UNIX NETLINK",writes:"/var/log /srv /run /var/ftp",confidence:"medium"},{names:"slapd openldap krb5kdc kadmind freeradius radiusd",needs:"setuid-drop net-server port-low net-client dns state run pid chown dac unix shared-files",may:"tmp-shared",says:{"tmp-shared":"may keep Kerberos tickets in /tmp","shared-files":"makes a socket that local clients open"},capabilities:"SETUID SETGID NET_BIND_SERVICE DAC_OVERRIDE DAC_READ_SEARCH CHOWN SYS_CHROOT KILL FOWNER",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/ldap /etc/ldap/slapd.d /var/lib/krb5kdc /var/log /run",confidence:"medium"},{names:"sssd sssd_be samba-ad-dc adcli nscd nslcd",needs:"setuid-drop net-client dns netlink tmp-shared suid state run home-r chown dac kill-other exec-children etc-w shared-files",says:{"tmp-shared":"keeps Kerberos tickets in /tmp",suid:"starts setuid helpers for Kerberos and LDAP"},families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"certbot acme.sh lego dehydrated getssl",needs:"net-client dns etc-w exec-children chown dac netlink state log",may:"port-low",says:{"etc-w":"writes certificates below /etc","exec-children":"runs hooks that reload other services","port-low":"may answer on port 80"},capabilities:"NET_BIND_SERVICE CHOWN DAC_OVERRIDE FOWNER SETUID SETGID KILL",families:"INET INET6 UNIX NETLINK",writes:"/etc/letsencrypt /var/lib/letsencrypt /var/log/letsencrypt /srv /var/www",kind:"oneshot",confidence:"high"}];var Pu=[{names:"postgres postgresql postmaster pg_ctl pg_ctlcluster postgresql-check-db-dir pg_autoctl",needs:"shm-sysv ipc-keep jit net-server dns state run log setuid-drop chown dac",says:{jit:"compiles costly queries with LLVM unless jit is off","shm-sysv":"keeps an interlock in System V shared memory","ipc-keep":"loses its shared memory when its user logs out under RemoveIPC=","setuid-drop":"is started through a tool that switches to the owner of the cluster"},lifts:{"jit=off":"jit"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL DAC_READ_SEARCH SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/postgresql /var/lib/pgsql /var/log/postgresql /run/postgresql",kind:"database",confidence:"high"},{names:"mariadbd mysqld mariadb mysql mysqld_safe mysqld_multi mariadbd-safe percona-server",needs:"memlock net-server dns state run log shared-files chown dac",may:"suid setuid-drop tmp-shared",says:{suid:"may check passwords through a setuid helper (auth_pam)","shared-files":"makes a socket that local clients open","tmp-shared":"may keep its socket or exported tables in /tmp","setuid-drop":"may start as root and switch to its own user"},capabilities:"IPC_LOCK SYS_NICE SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX",writes:"/var/lib/mysql /var/log/mysql /run/mysqld /run/mariadb",kind:"database",confidence:"high"},{names:"mongod mongos mongodb",needs:"jit proc-stat tmp-shared net-server dns netlink state log shared-files",says:{jit:"compiles JavaScript of queries","tmp-shared":"keeps a socket in /tmp","proc-stat":"reads the machine's memory layout in /proc"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/mongodb /var/lib/mongo /var/log/mongodb",kind:"database",confidence:"medium"},{names:"redis-server redis valkey-server valkey keydb-server dragonfly redis-sentinel garnet",needs:"net-server dns state log run",may:"shared-files",says:{"shared-files":"may make a socket that local clients open"},capabilities:"",families:"INET INET6 UNIX",writes:"/var/lib/redis /var/lib/valkey /var/log/redis /var/log/valkey /run/redis /etc/redis",kind:"broker",confidence:"high"},{names:"memcached systemd-memcached-wrapper",needs:"net-server setuid-drop pid",capabilities:"SETUID SETGID SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/run/memcached",kind:"broker",confidence:"high"},{names:"elasticsearch opensearch solr kafka zookeeper cassandra tomcat keycloak activemq artemis logstash neo4j wildfly glassfish nexus sonarqube graylog-server",needs:"jit net-server net-client dns state log proc-stat exec-children",may:"memlock netlink",says:{jit:"runs on Java, which compiles to machine code","proc-stat":"reports the load and memory of the machine",memlock:"may lock its heap",netlink:"may list network interfaces through a native library"},capabilities:"IPC_LOCK",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"jenkins",needs:"jit net-server net-client dns state log proc-stat exec-children home-w",may:"suid netlink",says:{jit:"runs on Java, which compiles to machine code","exec-children":"runs the builds of its users",suid:"may run builds that use sudo",netlink:"may list network interfaces through a native library"},families:"INET INET6 UNIX NETLINK",kind:"web-jit",confidence:"high"},{names:"clickhouse-server clickhouse",needs:"jit memlock proc-all proc-stat net-server net-client dns netlink state log",may:"rt",says:{jit:"compiles queries",rt:"may raise the priority of its threads"},capabilities:"NET_ADMIN IPC_LOCK SYS_NICE SETUID SETGID",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"},{names:"influxd influxdb victoria-metrics vmstorage questdb surreal cockroach tidb-server tikv-server rqlited mosdns meilisearch qdrant typesense manticore searchd",needs:"net-server net-client dns state netlink",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"},{names:"etcd consul",needs:"net-server net-client dns netlink state",capabilities:"",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/etcd /var/lib/consul /opt/consul",kind:"database",confidence:"medium"},{names:"vault bao openbao",needs:"memlock net-server net-client dns netlink state",says:{memlock:"locks its memory, so that no secret reaches the swap"},capabilities:"IPC_LOCK",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"rabbitmq-server rabbitmq epmd",needs:"jit unix net-server net-client dns netlink state log exec-children proc-stat",says:{jit:"runs on Erlang, which compiles to machine code"},families:"INET INET6 UNIX NETLINK",writes:"/var/lib/rabbitmq /var/log/rabbitmq",kind:"broker",confidence:"medium"},{names:"mosquitto",needs:"setuid-drop net-server dns state log run pid chown dac",says:{"setuid-drop":"starts as root and switches to its own user"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX",writes:"/var/lib/mosquitto /var/log/mosquitto /run/mosquitto",kind:"broker",confidence:"high"},{names:"nats-server nats beanstalkd nsqd nsqlookupd gearmand",needs:"net-server dns state",capabilities:"SETUID SETGID NET_BIND_SERVICE",families:"INET INET6 UNIX",writes:"/var/lib/nats /var/log/nats /var/lib/beanstalkd",kind:"broker",confidence:"high"},{names:"minio seaweedfs weed garage rustfs",needs:"net-server net-client dns netlink state",capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"monerod bitcoind geth lighthouse polkadot parity lnd lightningd reth nethermind besu prysm",needs:"net-server net-client dns netlink state",may:"jit",says:{jit:"may compile proofs of work or WebAssembly to machine code"},families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"}];var Cu="starts sessions of users, which inherit every restriction",Eu=[{names:"sshd dropbear telnetd in.telnetd sshd-session",needs:"sessions net-server port-low setuid-drop chroot suid home-w",says:{sessions:Cu},confidence:"high"},{names:"cron crond atd anacron fcron systemd-cron cronie dcron",needs:"sessions mail suid setuid-drop home-w exec-children",says:{sessions:"runs jobs of root and of users, which inherit every restriction",mail:"mails the output of its jobs"},confidence:"high"},{names:"getty agetty login mingetty gdm gdm3 lightdm sddm xrdp xrdp-sesman xdm lxdm greetd ly serial-getty container-getty console-getty autologin startx xinit Xorg X weston kmscon tigervnc Xvnc vncserver",needs:"sessions suid setuid-drop home-w dev:tty",says:{sessions:Cu},confidence:"high"},{names:"code-server jupyter jupyterhub jupyter-lab jupyter-notebook rstudio-server rserver openvscode-server ttyd gotty wetty shellinabox guacd webmin usermin cockpit-ws cockpit-session",needs:"sessions jit suid home-w exec-children net-server",says:{sessions:"runs code and shells of its users, which inherit every restriction"},confidence:"high"},{names:"webhook rundeck ansible-pull ansible-playbook puppet puppet-agent chef-client salt-minion salt-call cfengine cf-agent pm-utils gitlab-runner act_runner buildkite-agent actions-runner Runner.Listener runsvc.sh concourse teamcity-agent drone-runner woodpecker-agent circleci-runner bamboo-agent nomad cloud-init ignition",needs:"sessions host-admin suid jit ns home-w exec-children net-client",says:{sessions:"runs commands of others, which inherit every restriction","host-admin":"runs commands that may change anything on the host"},confidence:"high"},{names:"dockerd docker-init containerd crio cri-o podman kubelet k3s k0s rke2 microk8s minikube lxd lxc-start lxcfs incusd incus systemd-nspawn machined buildkitd conmon runc crun garden",needs:"ns mount mount-host cgroup sysctl modules netlink host-admin exec-children setuid-drop suid packet keyring bpf ptrace kill-other hostname",says:{ns:"builds containers out of namespaces","host-admin":"runs whatever its containers do"},kind:"container",confidence:"high"},{names:"libvirtd virtqemud virtlxcd virtlogd qemu-kvm qemu-system-x86_64 qemu-system-aarch64 qemu kvm firecracker cloud-hypervisor vboxdrv VBoxSVC vmtoolsd qemu-ga xenconsoled xenstored",needs:"ns mount mount-host cgroup sysctl modules dev:kvm dev:net/tun memlock jit netlink exec-children host-admin setuid-drop",says:{"host-admin":"runs machines and works on the host for them"},kind:"container",confidence:"high"},{names:"auditd",needs:"netlink kernel-log log exec-children kill-other mail cap:CAP_AUDIT_CONTROL",may:"rt reboot",says:{reboot:"may halt the machine when the disk is full",rt:"may raise its priority"},capabilities:"AUDIT_CONTROL AUDIT_READ SYS_NICE CHOWN FOWNER DAC_OVERRIDE KILL SYS_BOOT SYS_ADMIN NET_BIND_SERVICE SETUID SETGID",families:"UNIX INET INET6 NETLINK",writes:"/var/log/audit /run",confidence:"high"},{names:"rsyslogd rsyslog syslog-ng syslogd metalog",needs:"log net-server net-client port-low dns unix setuid-drop exec-children chown dac pid state shared-files",may:"kernel-log",says:{"kernel-log":"may read the kernel log (imklog)",log:"writes log files anywhere below /var/log","shared-files":"makes logs that the group adm reads"},capabilities:"SYSLOG SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER NET_BIND_SERVICE BLOCK_SUSPEND LEASE NET_ADMIN SYS_ADMIN SYS_CHROOT SYS_RESOURCE KILL IPC_LOCK",families:"UNIX INET INET6 NETLINK",writes:"/var/log /var/spool/rsyslog /var/lib/rsyslog /var/lib/syslog-ng /run",confidence:"high"},{names:"vector fluent-bit fluentd td-agent filebeat promtail journalbeat nxlog logstash-forwarder",needs:"log dac net-client net-server dns state netlink home-r",says:{log:"reads log files of other services",dac:"opens logs of other users"},capabilities:"DAC_READ_SEARCH SYSLOG NET_BIND_SERVICE",families:"UNIX INET INET6 NETLINK",kind:"worker",confidence:"medium"},{names:"logrotate savelog",needs:"chown dac sgid exec-children mail kill-other home-r setuid-drop unix",may:"log",says:{"exec-children":"runs scripts after a rotation",sgid:"keeps the modes of what it rotates",log:"may rotate files anywhere","setuid-drop":"rotates as the user that a rule names"},capabilities:"CHOWN DAC_OVERRIDE FOWNER FSETID SETUID SETGID KILL",families:"UNIX INET INET6",never:{ProtectSystem:"may rotate files in any folder"},kind:"oneshot",confidence:"high"},{names:"cupsd cups cups-browsed ippeveprinter ipp-usb",needs:"setuid-drop net-server port-low netlink dns dev:usb dev:lp etc-w state log run exec-children chown dac kill-other sgid shared-files",may:"home-w suid",says:{"exec-children":"starts filters and backends","etc-w":"writes its configuration below /etc/cups","home-w":"may print to files in home folders",suid:"may start backends with rights of their own"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL AUDIT_WRITE",families:"INET INET6 UNIX NETLINK",writes:"/etc/cups /etc/printcap /var/spool/cups /var/cache/cups /var/log/cups /run",confidence:"medium"},{names:"systemd-resolved systemd-journald systemd-logind systemd-udevd systemd-machined systemd-hostnamed systemd-timedated systemd-localed systemd-coredump systemd-homed systemd-oomd systemd-userdbd systemd-portabled systemd-importd udevd eudev",needs:"host-admin mount-host",says:{"host-admin":"belongs to systemd, which hardens it upstream"},confidence:"high"},{names:"polkitd polkit",needs:"jit setuid-drop unix",says:{jit:"runs its rules in a JavaScript engine"},capabilities:"SETUID SETGID",families:"UNIX INET INET6",confidence:"medium"},{names:"udisksd udisks2 snapd packagekitd packagekit apt-daily apt.systemd.daily unattended-upgrade unattended-upgrades dnf-automatic dnf yum apt-get apt zypper pacman pkcon rpm-ostree rpm-ostreed dpkg ostree flatpak-system-helper needrestart mandb man-db fwupd fwupdmgr fwupd-refresh",needs:"host-admin mount mount-host usr-w etc-w modules exec-children suid ns sysctl setuid-drop",says:{"host-admin":"installs software or mounts disks for the whole host"},confidence:"high"},{names:"accounts-daemon upowerd upower colord rtkit-daemon geoclue bolt boltd switcheroo-control iio-sensor-proxy thermald tlp tuned powerd power-profiles-daemon irqbalance cpupower cpufrequtils laptop-mode acpid lm-sensors fancontrol sensord",needs:"sysctl unix netlink dev:cpu host-admin exec-children raw-io",says:{sysctl:"writes tunables below /sys and /proc","host-admin":"manages devices and power of the host"},confidence:"medium"},{names:"usbguard-daemon usbguard",needs:"sysctl netlink etc-w log unix chown",says:{sysctl:"allows USB devices through /sys","etc-w":"writes its rules below /etc/usbguard"},capabilities:"CHOWN FOWNER",families:"UNIX NETLINK",writes:"/etc/usbguard /var/log/usbguard",confidence:"high"},{names:"lvm lvmetad dmeventd lvmpolld multipathd iscsid iscsiadm cryptsetup hdparm systemd-cryptsetup blkdeactivate vgchange mdadm-grow bcache zpool zfs zfs-mount zvol_wait drbdadm drbd",needs:"dev:mapper modules mount mount-host raw-io netlink alg host-admin cap:CAP_SYS_ADMIN rt",says:{"host-admin":"manages the disks of the host"},confidence:"medium"},{names:"fstrim",needs:"mount-host home-r cap:CAP_SYS_ADMIN",says:{"mount-host":"trims the file systems that the host has mounted","home-r":"trims /home where it is a file system of its own"},capabilities:"SYS_ADMIN DAC_OVERRIDE",confidence:"high"},{names:"corosync pacemakerd pacemaker sbd dlm_controld glusterd glusterfsd ceph-osd ceph-mon ceph-mgr ceph-mds radosgw",needs:"rt memlock netlink exec-children host-admin net-server dns dev:mapper state",says:{"host-admin":"runs agents that manage other services or disks",rt:"runs in real time to keep its deadlines"},confidence:"medium"},{names:"earlyoom nohang oomd",needs:"kill-other proc-all proc-stat memlock unix rt",says:{"kill-other":"kills processes of any user when memory runs out"},capabilities:"KILL IPC_LOCK SYS_PTRACE DAC_READ_SEARCH",families:"UNIX",confidence:"high"},{names:"bpftrace cilium-agent pixie ebpf_exporter tetragon inspektor-gadget tracee parca-agent bpfd",needs:"bpf proc-all sysctl ptrace mount-host netlink",capabilities:"BPF PERFMON SYS_ADMIN SYS_RESOURCE SYS_PTRACE",confidence:"high"},{names:"falco",needs:"bpf proc-all ptrace mount-host netlink",may:"sysctl",says:{sysctl:"may write to the tracing files below /sys"},capabilities:"BPF PERFMON SYS_ADMIN SYS_RESOURCE SYS_PTRACE",confidence:"high"}];var O=(e,t,n={})=>({names:e,needs:t,confidence:"high",...n}),Ru=[O("sudo su runuser pkexec doas gosu su-exec setuidgid chpst","suid setuid-drop",{says:{suid:"gains or changes rights through setuid"}}),O("sendmail mail mailx mutt msmtp nullmailer-send bsd-mailx s-nail","mail net-client"),O("chown chgrp","chown dac",{capabilities:"CHOWN DAC_OVERRIDE FOWNER"}),O("install","chown dac",{capabilities:"CHOWN DAC_OVERRIDE FOWNER"}),O("modprobe insmod rmmod depmod kmod","modules",{capabilities:"SYS_MODULE"}),O("sysctl","sysctl",{capabilities:"SYS_ADMIN NET_ADMIN"}),O("mount umount swapon swapoff losetup mount.cifs mount.nfs fusermount fusermount3 sshfs s3fs","mount mount-host cap:CAP_SYS_ADMIN"),O("rclone-mount gocryptfs encfs mergerfs bindfs","mount mount-host dev:fuse suid"),O("ip ifconfig route tc ethtool brctl bridge iw iwconfig ovs-vsctl vconfig","netlink",{capabilities:"NET_ADMIN NET_RAW",families:"INET INET6 NETLINK UNIX"}),O("ping ping6 traceroute arping","raw-icmp",{may:"suid",capabilities:"NET_RAW",says:{suid:"may be setuid or have file capabilities"}}),O("docker docker-compose nerdctl ctr","unix exec-children",{families:"INET INET6 UNIX NETLINK",says:{unix:"is a client of the container daemon, which runs the workload outside this sandbox"}}),O("systemctl busctl loginctl machinectl hostnamectl timedatectl resolvectl","unix",{families:"UNIX"}),O("hostname","hostname",{capabilities:"SYS_ADMIN"}),O("date hwclock timedatectl rtcwake adjtimex","clock dev:rtc",{capabilities:"SYS_TIME WAKE_ALARM"}),O("dmesg","kernel-log",{capabilities:"SYSLOG"}),O("ps pgrep pkill pidof lsof fuser top htop ss netstat","proc-all proc-stat netlink",{capabilities:"SYS_PTRACE KILL"}),O("killall","proc-all kill-other",{capabilities:"KILL"}),O("strace gdb ltrace gcore perf","ptrace proc-all",{capabilities:"SYS_PTRACE"}),O("nsenter","ns mount-host ptrace",{capabilities:"SYS_ADMIN SYS_PTRACE SYS_CHROOT"}),O("chroot schroot debootstrap mmdebstrap","chroot mount",{capabilities:"SYS_CHROOT"}),O("reboot poweroff shutdown halt kexec systemd-cat-reboot","reboot",{capabilities:"SYS_BOOT SYS_ADMIN"}),O("setcap setfacl chattr","dac",{capabilities:"SETFCAP FOWNER LINUX_IMMUTABLE DAC_OVERRIDE"}),O("mknod","raw-io",{capabilities:"MKNOD"}),O("ldconfig update-initramfs dracut mkinitcpio grub-install update-grub depmod","usr-w etc-w host-admin modules"),O("useradd usermod groupadd adduser userdel passwd chpasswd","etc-w suid home-w chown dac host-admin"),O("udevadm","sysctl netlink host-admin"),O("resolvconf","etc-w run"),O("curl wget aws gsutil s3cmd ssh scp sftp autossh git nc ncat socat openssl","net-client dns",{families:"INET INET6 UNIX NETLINK"}),O("ssh autossh sshuttle","home-r",{says:{"home-r":"reads keys below the home of its user"}}),O("pip pip3 gem cargo go","net-client dns home-w exec-children"),O("setserial stty minicom ser2net","dev:tty"),O("setterm kbd_mode loadkeys setfont chvt openvt fbset con2fbmap","dev:tty",{capabilities:"SYS_TTY_CONFIG"}),O("ffmpeg gst-launch-1.0 v4l2-ctl raspivid libcamera-vid ustreamer mjpg_streamer","",{may:"dev:video dev:dri",says:{"dev:video":"may read cameras","dev:dri":"may encode on the graphics card"}}),O("aplay arecord amixer alsactl speaker-test espeak","dev:snd"),O("nvidia-smi nvidia-persistenced nvidia-powerd ollama comfyui vllm llama-server","dev:nvidia dev:dri jit modules",{says:{"dev:nvidia":"computes on graphics cards",jit:"compiles kernels for graphics cards"}}),O("fakeroot fakechroot","shm-sysv"),O("pigpiod gpio raspi-gpio i2cset i2cget i2cdetect spidev","raw-io dev:gpiomem dev:i2c"),O("Xvfb xvfb-run","tmp-shared",{says:{"tmp-shared":"puts the socket of its display into /tmp"}})];var Au=[...xu,...Pu,...vu,...Eu,...bu],ex=[...Au,...Su,...Ru],cr=null;function tx(){if(cr!==null)return cr;let e=new Map;for(let t of ex)for(let n of ve(t.names))e.set(n,[...e.get(n)??[],t]);return cr=e,e}var nx=/[-_.]?v?\d+(?:\.\d+)*$/,sx=/\d+(?:\.\d+)*(?=-)/,rx=/\.(?:service|sh|py|bin|exe|real|pl|rb|js|jar|war|php)$/;function ox(e){let t=e.replace(rx,"");return[...new Set([e,t,t.replace(nx,""),t.replace(sx,""),t.toLowerCase()])].filter(n=>n!=="")}var ix=/(?:^|[-_])exporter\d*$/;function dr(e){let t=tx();for(let n of ox(e)){let s=t.get(n);if(s!==void 0)return s}return ix.test(e)?t.get("exporter")??[]:[]}var mr=e=>Au.includes(e);var _u={env:{valued:"-u --unset -C --chdir",assigns:!0},nice:{valued:"-n --adjustment"},ionice:{valued:"-c -n --class --classdata"},chrt:{valued:"-T -P -D --sched-runtime --sched-period --sched-deadline",positional:1},taskset:{positional:1},numactl:{valued:"-N -m -C -i -p"},setsid:{},nohup:{},stdbuf:{valued:"-i -o -e"},unbuffer:{},timeout:{valued:"-k -s --kill-after --signal",positional:1},prlimit:{valued:"-p --pid"},setpriv:{valued:"--reuid --regid --groups --bounding-set --inh-caps --ambient-caps --ruid --euid --rgid --egid --securebits --pdeathsig --selinux-label"},"systemd-cat":{valued:"-t -p --identifier --priority --level-prefix"},"systemd-inhibit":{valued:"--what --who --why --mode"},"systemd-notify":{},flock:{valued:"-w -E --timeout",positional:1},"dbus-run-session":{},"dbus-launch":{},tini:{valued:"-p"},"dumb-init":{valued:"-r"},catchsegv:{},busybox:{},cgexec:{valued:"-g"},"xvfb-run":{valued:"-n -s -e -w --server-args --server-num"},pkexec:{valued:"--user"},sudo:{valued:"-u -g -h -p -C -U -R -D -T --user --group"},doas:{valued:"-u -C"},gosu:{positional:1},"su-exec":{positional:1},setuidgid:{positional:1},chpst:{valued:"-u -U -b -e -/ -n -l -m -d -o -p -f -c -t"},unshare:{valued:"-S -G -R -w --setuid --setgid --root --wd"},nsenter:{valued:"-t -S -G --target --setuid --setgid"},chroot:{positional:1},strace:{valued:"-e -o -p -s"},proxychains:{valued:"-f"},proxychains4:{valued:"-f"},torsocks:{valued:"-u -p -a -P"},"python-venv":{}};function Iu(e,t){let n=Object.hasOwn(_u,e)?_u[e]:void 0;if(n===void 0)return null;let s=new Set(ve(n.valued)),r=0;for(;r<t.length;){let o=t[r]??"";if(o==="--"){r+=1;break}if(n.assigns===!0&&/^[A-Za-z_]\w*=/.test(o))r+=1;else if(o.startsWith("-")&&o!=="-")r+=s.has(o)?2:1;else break}return t.slice(r+(n.positional??0))}var ax=["ExecStart",...rt.filter(e=>e!=="ExecStart")];function Nu(e){return ax.flatMap(t=>ce(e,t).flatMap(n=>lx(e,n)))}function lx(e,{line:t,program:n,programSpan:s,arguments:r,prefixes:o}){let{node:i,directive:a,file:l}=t,c={facts:e.facts,name:e.name,manager:e.manager,directive:a},d=wt(e),m={file:l,span:D(i,s.start,r.at(-1)?.end??s.end),assignment:t},f=_=>{let te=R(_,c);return typeof te=="string"?te:_},g=r.flatMap(({text:_})=>d.expand(f(_))),h=o.includes("@")?g.slice(1):g;return it([n,...h]).map(_=>({..._,directive:a.name,prefixes:o,place:m}))}var cx=new Set(["sh","bash","dash","ash","zsh","ksh","busybox"]),dx=6;function it(e,t=[],n=[]){let[s="",...r]=e,o=$e(s);if(o==="")return[];let i={path:s,name:o,script:gx(o,r),arguments:r,via:t,writes:n,isNegated:!1};if(t.length>=dx)return[i];if(cx.has(o)&&o!=="busybox")return ux(i,r);if(o==="su"||o==="runuser")return[i,...px(r,[...t,o])];if(o==="start-stop-daemon")return fx(i,r);let a=Iu(o,r);if(a===null)return[i];let l=it(a,[...t,o],n);return mx.has(o)?[{...i,arguments:[]},...l]:l}var mx=new Set(["sudo","doas","gosu","su-exec","setuidgid","chpst","pkexec","unshare","nsenter","chroot","strace"]);function ux(e,t){let n=t.findIndex(i=>/^-[a-z]*c$/.test(i)),s=n<0?void 0:t[n+1];if(s===void 0)return[e];let r=[...e.via,e.name],o=sr(s).flatMap(({words:i,writes:a,isNegated:l})=>(i.length>0?it(i,r,a):[{...e,script:null,arguments:[],writes:a}]).map(d=>({...d,isNegated:l||d.isNegated})));return o.length===0?[e]:o}function px(e,t){let n=e.findIndex(i=>i==="-c"||i==="--command"),s=n<0?void 0:e[n+1];if(s!==void 0)return sr(s).flatMap(({words:i,writes:a})=>i.length>0?it(i,t,a):[]);let r=e.indexOf("--");if(r>=0)return it(e.slice(r+1),t);let o=e.indexOf("-u");return o<0?[]:it(e.slice(o+2),t)}function fx(e,t){if(t.some(i=>i==="--stop"||i==="-K"))return[e];let n=t.findIndex(i=>i==="--exec"||i==="-x"||i==="--startas"||i==="-a"),r=t.find(i=>i.startsWith("--exec="))?.slice(7)??(n<0?void 0:t[n+1]),o=t.indexOf("--");return r===void 0?[e]:it([r,...o<0?[]:t.slice(o+1)],[...e.via,e.name])}var hx={python:["-W","-X"],pypy:["-W","-X"],perl:["-I","-M"],ruby:["-I","-r","-C"],php:["-c","-d","-S","-t"],node:["-r","--require","--import","--loader"],nodejs:["-r","--require"],deno:[],bun:[],npm:[],yarn:[],pnpm:[],npx:[],java:["-cp","-classpath","--class-path","-p","--module-path","--add-modules","--add-opens"],dotnet:[],mono:[],lua:[],luajit:[],tclsh:[],Rscript:[],julia:["--project"],guile:[],wine:[],wine64:[],sh:["-o"],bash:["-o"],dash:[],zsh:[]};function gx(e,t){let n=hx[e.replace(/[\d.]+$/,"")];if(n===void 0)return null;for(let s=0;s<t.length;s+=1){let r=t[s]??"";if((r==="-m"||r==="-jar"||r==="-f")&&t[s+1]!==void 0)return t[s+1]??null;if(n.includes(r))s+=1;else{if(!r.startsWith("-")&&r!=="run"&&r!=="start"&&r!=="exec")return r;if(r==="-c"||r==="-e")return null}}return null}function Tu(e){let t=/\.([a-z]+)$/.exec(e)?.[1];return t===void 0?null:wu[t]??null}var yx=["/etc","/usr","/lib","/lib64","/bin","/sbin","/boot","/proc","/sys","/dev"],bx=["/var/log","/var/lib","/var/cache","/var/spool","/var/tmp","/var/mail","/run","/var/run","/tmp","/dev/shm"],vx=/(?:log|pid|data|state|cache|db|database|storage|store|out|output|socket|sock|spool|save|dump|work|run|tmp|temp|home)[-_.a-z]*$/i,Sx=/(?:conf|config|cfg|cert|key|ca|defaults|rules|env|ini|template|plugin|module|root|www|html|static|public|input|read)[-_.a-z]*$/i;function Du(e,t){return yx.some(n=>C(e,n))&&!C(e,"/dev/shm")?{use:"read",confidence:"medium"}:vx.test(t)?{use:"written",confidence:"high"}:Sx.test(t)||t==="-c"||t==="-f"?{use:"read",confidence:"medium"}:bx.some(n=>C(e,n))?{use:"written",confidence:"medium"}:{use:"named",confidence:"medium"}}var wx=/^(?:-{1,2}[\w.-]+=|-[A-Za-z]|[\w.-]+=|(?:unix|file|sqlite|socket|stream|append|stdout):(?:\/\/)?)?(\/[^\s:;,"'`$*?|&<>(){}]*)/,Ou=new Set(["mkdir","touch","install","chown","chmod","chgrp","rm","tee","mktemp","truncate"]),Fu=new Set(["cp","mv","ln","rsync"]),Uu=new Set(["test","["]),kx=e=>Ou.has(e)||Fu.has(e)||Uu.has(e),xx=/^(\/[^\s;,"'`$*?|&<>(){}]*)/;function Px(e){let t=[],n="";for(let s of e.arguments){let r=$(((kx(e.name)?xx.exec(s):null)??wx.exec(s))?.[1]??""),o=s.indexOf("=");r!==null&&r!=="/"&&t.push({path:r,...Du(r,o>0?s.slice(0,o):n),place:e.place}),n=s.startsWith("-")?s:""}for(let s of e.writes){let r=$(s);r!==null&&!C(r,"/dev")&&t.push({path:r,use:"written",place:e.place,confidence:"high"})}return t}function Cx(e){let t=e.path.startsWith("/")?[{path:$(e.path)??e.path,use:"executed",place:e.place,confidence:"high"}]:[],n=e.script?.startsWith("/")===!0?$(e.script):null,s=n===null?[]:[{path:n,use:"executed",place:e.place,confidence:"high"}],r=Px(e).filter(({path:o})=>o!==n);return[...t,...s,...r.map((o,i)=>Ex(o,e,i===r.length-1))]}function Ex(e,{name:t,directive:n,isNegated:s},r){return s||Uu.has(t)?{...e,use:"read",confidence:"low"}:Fu.has(t)?r?{...e,use:"written",confidence:"high"}:{...e,use:"read"}:Ou.has(t)?{...e,use:"written",confidence:"high"}:n==="ExecStart"||n==="ExecStartPre"||e.use!=="written"?e:{...e,use:"named",confidence:"low"}}function Rx(e){let t=[],n=p(e,"WorkingDirectory"),s=Z(e,"WorkingDirectory");n?.kind==="path"&&s!==null&&t.push({path:n.path,use:"entered",place:s,confidence:"high"});let r=p(e,"PIDFile"),o=Z(e,"PIDFile");r!==void 0&&o!==null&&t.push({path:r,use:"written",place:o,confidence:"high"});let i=Z(e,"Environment");if(i!==null)for(let[a,l]of wt(e).entries){let c=a==="PATH"||a.startsWith("LD_")?null:$(l);c!==null&&c!=="/"&&t.push({path:c,...Du(c,a),place:i})}return t}var Mu=(e,t)=>[...t.flatMap(Cx),...Rx(e)];function Ax(e,{prefixes:t,directive:n}){return!t.includes("+")&&(n==="ExecStart"||!k(e,"PermissionsStartOnly"))}function _x(e,t){if(e.manager==="user")return!1;let n=p(e,"User");return(n===void 0||ie(n))&&!k(e,"DynamicUser")?!0:t.some(({directive:s,prefixes:r})=>s==="ExecStart"&&r.includes("!"))}function Lu(e,t){let n=Nu(e),s=n.filter(r=>Ax(e,r));return{unit:e,companions:t,programs:s,ports:mu(e,s,t),paths:Mu(e,s),startsAsRoot:_x(e,n)}}var Ix={"net-client":"talks to other hosts","net-server":"serves the network","port-low":"binds a port below 1024",dns:"resolves names",netlink:"lists or changes network interfaces",packet:"opens packet sockets","raw-icmp":"sends ICMP packets",bluetooth:"opens Bluetooth sockets",alg:"uses the cryptography of the kernel",unix:"opens local sockets","host-ipc":"shares memory with processes outside the unit","tmp-shared":"exchanges files with others through /tmp","home-r":"reads below /home or /root","home-w":"writes below /home or /root","etc-w":"writes below /etc","usr-w":"writes below /usr or /boot",state:"keeps data on disk",log:"writes log files",run:"makes files in /run",pid:"writes a PID file",jit:"makes machine code at run time",ns:"makes namespaces of its own",suid:"runs setuid programs",mail:"sends mail through sendmail, which is setgid","setuid-drop":"starts as root and switches to another user",chown:"changes owners of files",dac:"opens files of other users",clock:"sets or reads the tuning of the clock",rt:"asks for real-time scheduling","shm-sysv":"uses System V shared memory","proc-all":"looks at processes of other users","proc-stat":"reads system statistics in /proc",sysctl:"changes kernel tunables",modules:"loads kernel modules",mount:"mounts file systems","mount-host":"works with the mounts of the host",ptrace:"traces other processes","kill-other":"signals processes of other users",cgroup:"manages control groups","ipc-keep":"needs its shared memory to outlive logouts of its user","32bit":"runs 32-bit code",personality:"changes its execution domain",hostname:"sets or follows the host name",memlock:"locks memory","kernel-log":"reads the kernel log","raw-io":"talks to hardware directly",reboot:"may switch the machine off",bpf:"loads BPF programs",keyring:"uses shared kernel keyrings",sgid:"sets setuid or setgid bits on files","exec-children":"starts other programs","shared-files":"makes files or sockets that other users open",sessions:"starts sessions or jobs of users, which inherit every restriction","host-admin":"changes the host itself","early-boot":"starts before the file systems are set up",desktop:"belongs to a graphical session",chroot:"locks itself into a folder with chroot"};function ur(e){return e.startsWith("dev:")?`uses /dev/${e.slice(4)}`:e.startsWith("cap:")?`uses ${e.slice(4)}`:Ix[e]??e}var Nx=new Set(["setuid-drop","chroot","chown","dac","kill-other","modules","sysctl","raw-io","reboot"]),Tx={"port-low":"CAP_NET_BIND_SERVICE",packet:"CAP_NET_RAW",clock:"CAP_SYS_TIME","kernel-log":"CAP_SYSLOG",mount:"CAP_SYS_ADMIN"},Dx=[...yu,...au,...fu,...uu];function pr(e,t=[]){let n=Lu(e,t),s=Fx(n),o=[...Dx.flatMap(({id:a,find:l})=>l(n).map(c=>({...c,source:a}))),...s.flatMap(a=>Mx(a,n))],i=new Map;for(let a of o){let l=i.get(a.token);(l===void 0||Je.indexOf(a.confidence)>Je.indexOf(l.confidence))&&i.set(a.token,a)}return{all:o,of:(a,l="low")=>{let c=i.get(a);return c!==void 0&&Xn(c.confidence,l)?c:void 0},devices:[...i.values()].filter(({token:a})=>a.startsWith("dev:")),matches:s,programs:n.programs,ports:n.ports,paths:n.paths,startsAsRoot:n.startsAsRoot}}var Ox=(e,t)=>Xn(e,t)?t:e;function Fx(e){let t=e.programs.flatMap(Ux);if(t.some(({known:i,isMain:a})=>a&&mr(i)))return t;let{name:n}=e.unit,s=dr(n.prefix).filter(mr),r=e.programs.find(({directive:i})=>i==="ExecStart"),o=r?.place??null;return[...t,...s.map(i=>({known:i,evidence:`the unit is named ${n.full}`,place:o,confidence:Ox(i.confidence,"medium"),arguments:r?.arguments??[],isMain:!0}))]}function Ux(e){let t=e.directive==="ExecStart",n=new Map,s=(i,a=i)=>{for(let l of dr(i))n.has(l)||n.set(l,a)};s(e.name);let r=e.script===null?null:$e(e.script);r!==null&&s(r);let o=Tu(e.script??e.path);return o!==null&&s(o,`${r??e.name} with ${o}`),[...n].map(([i,a])=>({known:i,evidence:`${e.directive}= runs ${a}`,place:e.place,confidence:i.confidence,arguments:e.arguments,isMain:t}))}function Mx(e,t){let{known:n}=e,s=new Set(Object.entries(n.lifts??{}).flatMap(([a,l])=>Lx(t,a)?[l]:[])),r=(a,l,c)=>ve(a).filter(d=>!s.has(d)&&Bx(d,t)).map(d=>({token:d,because:c(d),place:e.place,confidence:l,source:ve(n.names)[0]??""})),o=a=>`${e.evidence}, which ${n.says?.[a]??ur(a)}`,i=Object.entries(n.with??{}).filter(([a])=>e.arguments.some(l=>l.split("=")[0]===a));return[...r(n.needs,e.confidence,o),...r(n.may,"low",o),...i.flatMap(([a,l])=>r(l,e.confidence,c=>`${e.evidence} with ${a}, which ${ur(c)}`))]}var Lx=({programs:e},t)=>e.some(n=>n.arguments.includes(t));function Bx(e,{unit:t,startsAsRoot:n}){if(n)return!0;if(Nx.has(e)||e.startsWith("cap:"))return!1;let s=Tx[e];if(s===void 0)return!0;let r=t.facts.capabilities.get(s)??0;return((p(t,"AmbientCapabilities")??0n)>>BigInt(r)&1n)===1n||e==="clock"}function Bu(e,t){if(t.problem!==null||!Wx(e,t))return null;let n=new Map,s=jl(e).flatMap(o=>Kx(o,e,t,n)),r=zm(t,n);return r===t.exposure?null:{exposure:r,rating:zs(r),because:s}}var Wx=({unit:e,implied:t},{outcomes:n})=>t.length>0||n.some(({badness:s,range:r,directives:o})=>s!==null&&s<r&&o.some(i=>e.settings.has(i)));function Kx({defeat:e,lines:t},n,{outcomes:s},r){let o=[],i=new Set,a=t.length>0;for(let{check:l,directives:c,badness:d,range:m}of s){let f=Math.min(e.badness??m,m);if(d===null||d>=f||!Gl(e,l.field))continue;let g=Vx(n,c);if(g.length===0)continue;o.push(l.field);for(let _ of g)i.add(_);let h=r.get(l.field)??0;f>h&&(a=!0),r.set(l.field,Math.max(f,h))}return o.length===0||!a?[]:[{defeat:e,lines:t,fields:o,undone:[...i].filter(l=>!t.includes(l))}]}function Vx({unit:e,implied:t},n){let s=t.flatMap(([r,o])=>n.includes(r)?[o]:[]);return[...new Set([...n,...s])].flatMap(r=>w(e,r))}var $x="***",Hx={file:({source:e})=>e.text,all:e=>e};function Wu(e){let t=Bn(e);if(t.length===0)return Hx;let n=[...new Set(t.map(({text:r})=>r))].sort((r,o)=>o.length-r.length),s=r=>n.reduce((o,i)=>o.replaceAll(i,$x),r);return{file:r=>{let o=r.source.text;for(let{line:i,span:a}of t)i.file===r&&(o=o.slice(0,a.start)+o.slice(a.start,a.end).replace(/[^\r\n]/g,"*")+o.slice(a.end));return n.reduce((i,a)=>i.replaceAll(a,"*".repeat(a.length)),o)},all:r=>r.map(o=>({...o,message:s(o.message),help:s(o.help),related:o.related.map(i=>({...i,note:s(i.note)})),fixes:o.fixes.filter(({title:i,edits:a})=>[i,...a.map(({text:l})=>l)].every(l=>s(l)===l))}))}}var Yx=()=>[],jx=new Map;function Vu(e,t,n,{companions:s=Yx,options:r=jx}={}){let o=[],i=[],l=e.refusal===null&&sn(e.name)?Fn(e):null,c=l===null?null:n.scoreSandbox(l),d=Ze(()=>pr(e,s())),m=Hu({unit:e,sandbox:l,needs:d,suppressions:[],ruleIds:[]},r,o);for(let _ of qx(e,t))try{m(_)}catch(te){i.push({rule:_.id,error:te})}let f=Wu(e),g=Ze(()=>{if(l===null||c===null||c.problem!==null)return[];let _=[],te=jn(n).about(l,c,ko(e.name),d);for(let Xe of t)try{Xe.category==="exposure"&&_.push(...te(Xe))}catch(Ht){i.push({rule:Xe.id,error:Ht})}return f.all(_)}),h=l===null||c===null?null:Bu(l,c);return{mistakes:f.all(o),advice:g,sandbox:l,score:c,effective:h,failures:i,redactor:f}}var Gx=B(e=>{let t=e.filter(s=>s.category!=="exposure"&&s.stage===void 0),n=new Map;for(let[s,{about:r=[]}]of t.entries())for(let o of r)n.set(o,[...n.get(o)??[],s]);return{rules:t,always:Uint8Array.from(t,({about:s})=>s===void 0?1:0),bySetting:n}});function qx({settings:e},t){let{rules:n,always:s,bySetting:r}=Gx(t),o=s.slice();for(let i of e.keys())for(let a of r.get(i)??zx)o[a]=1;return n.filter((i,a)=>o[a]===1)}var zx=[];function $u(e,t,{suppressions:n,ruleIds:s},r){let o=[];if(n.length===0)return o;let i=Hu({unit:e,sandbox:null,needs:()=>pr(e,[]),suppressions:n,ruleIds:s},r,o);for(let a of t)a.category!=="exposure"&&a.stage==="suppressions"&&i(a);return o}function Hu(e,t,n){let s=null,o={...e,options:Jx,report:i=>{s!==null&&n.push(Xx(s,i))}};return i=>{s=i,i.check(i.options===void 0?o:{...o,options:Zx(i,t)})}}function Xx(e,t){let{message:n,data:s={},file:r,span:o,related:i=[],help:a,severity:l,confidence:c,fixes:d=[],hardeningIgnored:m=!1}=t;return{rule:e.id,category:e.category,severity:l??e.severity,confidence:c??e.confidence,message:Qx(e.messages[n]??n,s),reason:"",missing:!1,file:r,span:o,related:i,gain:null,worth:0,advice:null,fixes:d,help:a??e.help,hardeningIgnored:m}}var Jx={},Ku=B(({options:e})=>Object.fromEntries(Object.entries(e??{}).map(([t,n])=>[t,n.default])));function Zx(e,t){let n=t.get(e.id);return n===void 0?Ku(e):{...Ku(e),...n}}var Qx=(e,t)=>e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n);var fr=(e,t)=>`${t.start} ${e}`;function eP(e){let t=new Map;for(let s of e.settings.values())for(let r of we(s,e).steps)t.set(fr(r.assignment.file.source.path,r.assignment.node),r);let n=new Map;for(let s of e.faults)s.kind==="unknown-directive"&&n.set(fr(s.file.source.path,s.node),Ge(e,s).kind);return{refused:e.refusal!==null,steps:t,unknown:n}}function tP(e,{refused:t,steps:n,unknown:s}){if(t)return"refused";let r=n.get(e);return r===void 0?s.get(e)==="too-new"?"too-new":"ignored":r.effect==="none"||r.effect==="refuse"||r.assignment.directive.kind==="obsolete"?"ignored":r.faults.some(({effect:o})=>o!=="warned")?"partly":"works"}function Yu(e,t){let n=e.map(eP),[s]=e;return(s?.files??[]).flatMap(r=>r.tree.nodes.flatMap(o=>{if(o.kind!=="assignment"||!H(o.key,o.value))return[];let i=fr(r.source.path,o),a=n.map(c=>tP(i,c)),{line:l}=t(r,{start:o.keyStart,end:o.keyEnd}).start;return[{path:r.source.path,line:l,text:`${o.key}=${o.value}`,states:a}]}))}var nP="unitlint:",ju=e=>e.flatMap(t=>t.source.text.includes(nP)?sP(t):[]);function sP(e){let{nodes:t,text:n}=e.tree,s={covers:{start:0,end:n.length+1},width:"file"},r=t.findIndex(({kind:o})=>o!=="trivia");return t.flatMap((o,i)=>{let a=o.kind!=="trivia"&&o.kind!=="section",l=c=>a?{covers:iP(n,c,o.end),width:"line"}:r<0||i<r?s:oP(t,i,n.length);return rP(n,o).flatMap(c=>{let d=mP(e,c);return d===null?[]:[{...d,...l(c)}]})})}function rP(e,{start:t,end:n}){let s=[];for(let r=t;r<n;){let o=r;for(;o<n&&!/[\n\r\0]/.test(e.charAt(o));)o+=1;let i=Math.max(vt(e,o),o);s.push({start:r,end:i}),r=i===r?n:i}return s}function oP(e,t,n){let s=t+1;for(;e[s]?.kind==="trivia";)s+=1;let r=e[s];if(r===void 0)return{covers:{start:n,end:n},width:"line"};if(r.kind!=="section")return{covers:r,width:"line"};do s+=1;while(e[s]!==void 0&&e[s]?.kind!=="section");return{covers:{start:r.start,end:e[s]?.start??n+1},width:"section"}}function iP(e,{end:t},n){let s=t;for(;;){let r=aP(e,s);if(s>=n||!lP.test(e.slice(s,r)))return{start:s,end:Math.max(r,s)};s=vt(e,r)}}function aP(e,t){let n=e.slice(t).search(/[\n\r\0]/);return n<0?e.length:t+n}var lP=/^[ \t]*[#;]/,cP=/^([ \t]*)[#;]+[ \t]*unitlint:([^\n\r\0]*)/,dP=/^([ \t]*ignore[ \t]*\[)([^\]]*)\](.*)$/,hr='write "unitlint: ignore[rule] -- reason"';function mP(e,t){let n=e.tree.text.slice(t.start,t.end),s=cP.exec(n);if(s===null)return null;let[r,o="",i=""]=s,a={start:t.start+o.length,end:t.start+r.trimEnd().length},l=t.start+r.length-i.length;return{file:e,span:a,line:t,...uP(i,l)}}function uP(e,t){let n={rules:[],until:null,reason:"",fault:null},s=dP.exec(e);if(s===null)return{...n,fault:/^\s*ignore\b/.test(e)?`it names no rules in brackets: ${hr}`:`it says nothing that is known: ${hr}`};let[,r="",o="",i=""]=s,a=[...o.matchAll(/[^\s,]+/g)].map(({0:h,index:_})=>{let te=t+r.length+_;return{id:h,span:{start:te,end:te+h.length}}});if(a.length===0)return{...n,fault:`it names no rules: ${hr}`};let[l="",...c]=i.split(/(?:^|\s)--(?:\s|$)/),d=c.join(" -- ").trim(),m=t+r.length+o.length+1,{until:f,fault:g}=pP(l,m);return g===null?{...n,rules:a,reason:d,until:f}:{...n,fault:g}}function pP(e,t){let n=null;for(let{0:s,index:r}of e.matchAll(/\S+/g)){let o={start:t+r,end:t+r+s.length},i=s.startsWith("until=")?s.slice(6):null;if(i===null)return{until:n,fault:`"${s}" is out of place: a reason stands behind "--", a date behind "until="`};if(!fP(i))return{until:n,fault:`"${i}" is no date: write until=2027-01-31`};n={date:i,span:o}}return{until:n,fault:null}}function fP(e){if(!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=Date.parse(`${e}T00:00:00Z`);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)}function hP(e){let t=new Map,n=["line","section","file"],s=(r,o,i)=>`${r} ${o} ${i}`;for(let r of e)if(r.fault===null)for(let o of r.rules){let i=s(r.width,o.id,r.file.source.path),a=t.get(i)??[];t.set(i,a),a.push({comment:r,named:o})}for(let r of t.values())r.sort((o,i)=>o.comment.covers.start-i.comment.covers.start);return({rule:r,file:o,span:i})=>n.flatMap(a=>gP(t.get(s(a,r,o.source.path))??[],i.start))}function gP(e,t){let[n,s]=[0,e.length];for(;n<s;){let o=n+s>>1;(e[o]?.comment.covers.start??0)<=t?n=o+1:s=o}let r=[];for(let o=n-1;o>=0;o-=1){let i=e[o];if(i===void 0||i.comment.covers.end<=t)break;r.push(i)}return r}function Gu(e,t,{today:n,isRule:s,ran:r}){let o=new Set,i=new Set,a=({until:m})=>m!==null&&m.date<n,l=hP(e);for(let m of t)for(let{comment:f,named:g}of l(m))i.add(g),a(f)||o.add(m);let c=m=>s(m.id)?i.has(m)?"used":r(m.id)?"unused":"not-run":"unknown",d=e.map(({covers:m,width:f,...g})=>({...g,rules:g.rules.map(h=>({...h,use:c(h)})),expired:a(g)}));return{dropped:o,suppressions:d}}var zu={manager:"system",options:new Map,severities:new Map,policy:()=>null,threshold:null,gate:"systemd",today:"0000-01-01"};function Xu(e){let t=yP(e);return(n,s)=>wP(n,t(s))}function yP(e){let t=e.map(({id:s})=>s),n=new WeakMap;return s=>{let r=n.get(s)??bP(s,t,e);return n.set(s,r),r}}var bP=(e,t,n)=>({settings:e,ruleIds:t,judges:e.targets.map(s=>vP(s,n,e)),gravestAdvice:eu(e.rules.flatMap(({id:s,category:r,severity:o})=>r==="exposure"?[e.severities.get(s)??o]:[]))});function vP(e,t,{policy:n}){let s=Me(e.table,e.version);return{target:e,facts:s,scorer:Yn(t,s,n(s))}}function SP(e,{judges:t,settings:n}){let s=[];for(let r of t){let o=e.read(r.facts.behaviour.templateInstance);if(!o.ok)return{judged:[],problem:o.problem};s.push(kP(e,o.source,r,n))}return{judged:s,problem:null}}function wP(e,t){let{judged:n,problem:s}=SP(e,t);if(s!==null)return{report:null,problems:[s],failures:()=>[]};let r=()=>n.flatMap(a=>a.failures),[o]=n;if(o===void 0)return{report:null,problems:[],failures:r};let i=n.flatMap(({score:a})=>a?.problem==null?[]:[{path:e.path,message:a.problem}]);return{report:PP(e,o,n,t),problems:i,failures:r}}function kP(e,t,n,{manager:s,rules:r,options:o,severities:i}){let a=Vt(t,n.facts,s),{mistakes:l,advice:c,sandbox:d,score:m,effective:f,failures:g,redactor:h}=Vu(a,r,n.scorer,{companions:EP(e,a),options:o});return{mistakes:gr(l,i),advice:i.size===0?c:Ze(()=>gr(c(),i)),sandbox:d,score:m,effective:f,failures:g,redactor:h,unit:a,judge:n}}var qu=new Set;function xP(e,t,{settings:n,ruleIds:s}){let r=tr(t.map(({mistakes:h,judge:_})=>({target:_.target.label,findings:h}))),o=Ze(()=>tr(t.map(h=>({target:h.judge.target.label,findings:h.advice()})))),i=ju(e.files);if(i.length===0)return{mistakes:r,advice:o,dropped:qu,gone:qu,about:[]};let a=[...r,...o()],{dropped:l,suppressions:c}=CP(i,a,t,n,s),d=new Set(a.filter(({finding:h})=>l.has(h)).flatMap(({parts:h})=>h)),m=t.map(({judge:h})=>h.target.label),f=$u(e,n.rules,{suppressions:c,ruleIds:s},n.options),g=gr(f,n.severities).map(h=>({finding:h,targets:m,parts:[h]}));return{mistakes:r,advice:o,dropped:l,gone:d,about:g}}function PP(e,{unit:t,redactor:n},s,r){let{settings:o}=r,{mistakes:i,advice:a,dropped:l,gone:c,about:d}=xP(t,s,r),m=s.map(({judge:h})=>h.target.label),f=Qs(),g=h=>l.size===0?h:h.filter(({finding:_})=>!l.has(_));return{path:e.path,unit:e.unit,targets:m,exposure:s.flatMap(h=>AP(h,c,o)),note:IP(t,s),mistakes:er([...g(i),...d],m,f),advice:Ze(()=>er(g(a()),m,f)),gravestAdvice:r.gravestAdvice,texts:new Map([...t.files,...t.unread.map(({file:h})=>h)].map(h=>[h.source.path,n.file(h)])),matrix:s.length>1?Yu(s.map(h=>h.unit),f):[],suppressed:l.size,baseline:null}}function CP(e,t,n,{rules:s,today:r},o){let i=n.some(({score:c})=>c?.problem===null),a=new Set(s.flatMap(({id:c,category:d})=>d==="exposure"&&!i?[]:[c])),l=t.map(({finding:c})=>c);return Gu(e,l,{today:r,isRule:c=>o.includes(c),ran:c=>a.has(c)})}var EP=({companions:e},{name:t,facts:n,manager:s})=>()=>(e?.(t,n.behaviour.templateInstance)??[]).map(r=>Vt(r,n,s));function gr(e,t){return t.size===0?e:e.map(n=>({...n,severity:t.get(n.rule)??n.severity}))}function RP({sandbox:e,score:t,advice:n,judge:{scorer:s}},r){let o=n().flatMap(l=>l.advice===null||l.advice.against!==null||r.has(l)?[]:[l.advice]),i=o[0]?.section,a=o.flatMap(l=>l.lines);return t===null||e===null||i===void 0?t?.exposure??0:jn(s).gains({sandbox:e,score:t,section:i},a).exposure}function AP(e,t,n){let{score:s,effective:r,judge:o}=e;if(s===null||s.problem!==null)return[];let{label:i,derived:a,table:l}=o.target,c=r===null?null:nu(r),d=n.gate==="effective"&&c!==null?c.overall:s.exposure,{exposure:m,rating:f}=s;return[{target:i,derived:a,table:l,overall:m,rating:f,effective:c,gated:d,reachable:()=>RP(e,t),limit:n.threshold,recorded:null}]}var _P={syntax:"systemd refuses the unit",value:"systemd refuses the unit",combination:"systemd refuses the unit",masked:"the unit is masked"};function IP(e,t){if(e.refusal!==null)return`no exposure: ${_P[e.refusal.kind]??e.refusal.message}`;if(!sn(e.name))return`no exposure: a .${e.name.type} unit runs no program`;let n=t.map(({score:s})=>s?.problem).find(s=>s!=null);return n==null?null:`no exposure: ${n}`}var xe=class extends Error{at;constructor(t,n){super(n),this.at=t}},qn=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,Ju=100;function Zu(e){try{return{ok:!0,value:new yr(e).document()}}catch(t){if(t instanceof xe)return{ok:!1,at:t.at,expected:t.message};throw t}}var yr=class{#e;#s=0;constructor(t){this.#e=t}document(){let t=this.#r(this.#t("a value"),0),n=/[^ \t\n\r]/.exec(this.#e.slice(this.#s));if(n!==null)throw new xe(this.#s+n.index,"the end of the file");return t}#t(t){qn.lastIndex=this.#s;let n=qn.exec(this.#e);if(n===null)throw new xe(Math.min(this.#s+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#s))?.[0].length??0),this.#e.length),t);let[s,r,o,i,a]=n;return this.#s=qn.lastIndex,{text:r??o??i??a??"",kind:r!==void 0?"sign":o!==void 0?"string":i!==void 0?"number":"word",at:qn.lastIndex-s.trimStart().length}}#r({text:t,kind:n,at:s},r){if(r>Ju)throw new xe(s,`at most ${Ju} levels`);if(n==="string")return{kind:"string",value:JSON.parse(t),at:s};if(n==="number")return{kind:"number",value:Number(t),at:s};if(n==="word")return{kind:t==="null"?"null":"boolean",at:s};if(t==="{")return{kind:"object",entries:this.#i(r),at:s};if(t==="[")return{kind:"array",items:this.#l(r),at:s};throw new xe(s,"a value")}#i(t){let n=[],s=this.#t('a key in double quotes or "}"');if(s.text==="}")return n;for(;;){if(s.kind!=="string")throw new xe(s.at,"a key in double quotes");let r=this.#t('":"');if(r.text!==":")throw new xe(r.at,'":"');n.push({key:JSON.parse(s.text),value:this.#r(this.#t("a value"),t+1),at:s.at});let o=this.#t('"," or "}"');if(o.text==="}")return n;if(o.text!==",")throw new xe(o.at,'"," or "}"');s=this.#t("a key in double quotes")}}#l(t){let n=[],s=this.#t('a value or "]"');if(s.text==="]")return n;for(;;){n.push(this.#r(s,t+1));let r=this.#t('"," or "]"');if(r.text==="]")return n;if(r.text!==",")throw new xe(r.at,'"," or "]"');s=this.#t("a value")}}};var Qu=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),ep=5e12;function tp(e,t){let n=new Set;return e.filter(({key:s,at:r})=>{let o=!n.has(s);return o||t(r,`"${s}" is given twice: systemd takes the first`),n.add(s),o})}var np=e=>`"${e}"`;function NP(e,t,n){if(t.kind==="number"&&Number.isInteger(t.value)&&t.value>=0&&t.value<=ep)return t.value;n(t.at,`"${e}" must be a whole number from 0 to ${ep}: systemd keeps its own value`)}function TP(e,t){if(e.kind!=="object")return t(e.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let n={};for(let{key:s,value:r,at:o}of tp(e.entries,t)){let i=Qu.get(s);if(i===void 0)t(o,`there is no field "${s}" in a policy${Jn(s,Qu.keys(),np)}`);else if(i==="weight"||i==="range"){let a=NP(s,r,t);a!==void 0&&(n[i]=a)}else r.kind==="string"?n[i]=r.value:t(r.at,`"${s}" must be a text`)}return n}function sp(e,t){let n=$n(e),s=[],r=(c,d)=>s.push({...Vn(n,c),message:d}),o=Lm.exec(e);if(o!==null)return r(o.index,"this is not valid UTF-8"),{policy:null,problems:s};let i=Zu(e);if(!i.ok)return r(i.at,`this is not valid JSON: expected ${i.expected}`),{policy:null,problems:s};if(i.value.kind!=="object")return r(i.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:t.behaviour.policyNotAnObject==="error"?null:new Map,problems:s};let a=new Map(t.checks.map(c=>[c.field,c])),l=new Map;for(let{key:c,value:d,at:m}of tp(i.value.entries,r)){let f=a.get(c);f===void 0?r(m,`there is no check "${c}"${Jn(c,a.keys(),np)}`):l.set(f.field,TP(d,r))}return{policy:l,problems:s}}var DP=(e,t)=>{for(let n=0;n<e.length&&n<t.length;n+=1){let s=rp(e.charCodeAt(n)),r=rp(t.charCodeAt(n));if(s!==r)return s-r}return e.length-t.length},rp=e=>e>=55296&&e<=57343?e+65536:e;function op(e){let t=new Map;for(let n of e)t.has(n.fileName)||t.set(n.fileName,n);return[...t.values()].sort((n,s)=>DP(n.fileName,s.fileName))}var ip=239,OP=400,zn={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},J4=Object.entries(zn);function FP(e){return X.filter(n=>Number(n)<=e).at(-1)??X[0]}var ap=(e,t)=>{let n=FP(t);return{label:e,version:t,table:n,derived:Number(n)!==t}};function lp(e){let t=e.toLowerCase(),n=/^\d+$/.test(t)?Number(t):Object.hasOwn(zn,t)?zn[t]:void 0;if(n!==void 0&&n>=ip&&n<OP)return{ok:!0,target:ap(t,n)};if(n!==void 0)return{ok:!1,problem:`there is no target ${n}: systemd versions from ${ip} on are known`};let[s]=U(t,Object.keys(zn),1),r=s===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${s}?`;return{ok:!1,problem:`unknown target "${e}": ${r}`}}var cp=ap(Qn,Number(Qn)),br=e=>Me(e.table,e.version);var $t=class extends Error{};function l6(e,t={}){let{unit:n,scorer:s}=mp(e,t);return fp(n.refusal?.message??null,n.refusal===null?s.score(n):null,s)}var UP=Xu(Wn),MP=Wn.filter(({persona:e})=>e==="regular");function c6(e,t={}){let{unit:n,scorer:s,source:r,companions:o}=mp(e,t),i=up(t.target),a={path:n.name.full,unit:n.name.full,read:()=>({ok:!0,source:r}),companions:()=>o},l={...zu,targets:[i],manager:n.manager,rules:MP,policy:()=>pp(t,i)},{report:c,problems:d,failures:m}=UP(a,t.today===void 0?l:{...l,today:t.today}),[f]=c?.exposure??[],g=f?.effective??null,h=c===null?[]:Js(c);return{...fp(n.refusal?.message??d[0]?.message??null,f===void 0?null:s.score(n),s),effective:g===null?null:{...g,overall:Hn(g.overall)},findings:h,failures:m()}}function mp(e,t){let n=up(t.target),s=br(n),{name:r}=dp(t.name??"unit.service",e),o=op(t.dropIns??[]).map(d=>({path:`${r.full}.d/${d.fileName}`,text:d.text})),i=t.manager??"system",a={name:r,main:{path:r.full,text:e},dropIns:o},l=Vt(a,s,i),c=(t.companions??[]).map(d=>dp(d.name,d.text));return{unit:l,source:a,scorer:Yn(Wn,s,pp(t,n)),companions:c}}function dp(e,t){let n=Ct(e);if(n===null)throw new $t(`"${e}" is not a valid unit name`);return{name:n,main:{path:e,text:t},dropIns:[]}}function up(e){if(e===void 0)return cp;let t=lp(e);if(!t.ok)throw new $t(t.problem);return t.target}function pp({policy:e},t){if(e===void 0)return null;let n=sp(e,br(t)),[s]=n.problems;if(s!==void 0)throw new $t(`policy, line ${s.line}: ${s.message}`);return n.policy}function fp(e,t,n){return t===null||t.problem!==null?{overall:null,rating:null,checks:[],error:e??t?.problem??null}:{overall:Hn(t.exposure),rating:t.rating,checks:n.inPrintOrder(t).map(LP),error:e}}var LP=({check:e,badness:t,exposure:n})=>({field:e.field,set:t===null?null:t===0,exposure:n===null?null:Hn(n)});export{$t as OptionError,c6 as lint,l6 as score};
