var Ye=["low","medium","high"],Fs=(e,t)=>Ye.indexOf(e)>=Ye.indexOf(t);var vt=[],A=(e,t=vt)=>({effect:"set",value:e,faults:t}),_=(e,t=vt)=>({effect:"add",value:e,faults:t}),v=(e=void 0)=>({effect:"reset",value:e,faults:vt});function k(e,t,s,n=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:s,suggestions:n}]}}function te(e,t,s){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:s}]}}function Su(e,t,s){if(Math.abs(e.length-t.length)>s)return s+1;let n=[],r=Array.from({length:t.length+1},(i,o)=>o);for(let i=1;i<=e.length;i+=1){let o=[i];for(let a=1;a<=t.length;a+=1){let l=e.charAt(i-1)===t.charAt(a-1),c=Math.min((r[a]??0)+1,(o[a-1]??0)+1,(r[a-1]??0)+(l?0:1));i>1&&a>1&&e.charAt(i-1)===t.charAt(a-2)&&e.charAt(i-2)===t.charAt(a-1)&&(c=Math.min(c,(n[a-2]??0)+1)),o.push(c)}n=r,r=o}return r[t.length]??s+1}var wu=64;function F(e,t,s=3){if(e===""||e.length>wu)return[];let n=Math.max(1,Math.floor(e.length/3)),r=e.toLowerCase(),i=[];for(let l of t){let c=l===e?0:Su(r,l.toLowerCase(),n);c<=n&&i.push({candidate:l,distance:c})}i.sort((l,c)=>l.distance-c.distance||(l.candidate<c.candidate?-1:1));let o=i[0]?.distance??0;return i.filter(({distance:l})=>l<=(o===0?0:o+1)).slice(0,s).map(({candidate:l})=>l)}var Wt=e=>e===32||e===9||e===10||e===13,ku=/['"\\]/;function M(e,t){return ku.test(e)?Pu(e,t):{words:xu(e),malformedAt:null}}function xu(e){let t=[],s=0;for(;s<e.length;){for(;s<e.length&&Wt(e.charCodeAt(s));)s+=1;let n=s;for(;s<e.length&&!Wt(e.charCodeAt(s));)s+=1;s>n&&t.push({text:e.slice(n,s),start:n,end:s})}return t}function Pu(e,t){let s=[],n=0;for(;;){for(;n<e.length&&Wt(e.charCodeAt(n));)n+=1;if(n>=e.length)return{words:s,malformedAt:null};let r=Cu(e,n,t);if(r===null)return{words:s,malformedAt:n};s.push({text:r.text,start:n,end:r.end}),n=r.end}}function Cu(e,t,s){let n=s.unclosed==="closed",r="",i="",o=t;for(;o<e.length;){let a=e.charAt(o);if(a==="\\"){if(o+1>=e.length)return n?{text:r,end:e.length}:null;r+=s.escapes==="kept"?e.slice(o,o+2):e.charAt(o+1),o+=2;continue}if(i!=="")a===i?i="":r+=a;else if(s.quotes==="removed"&&(a==='"'||a==="'"))i=a;else{if(Wt(e.charCodeAt(o)))break;r+=a}o+=1}return i!==""&&!n?null:{text:r,end:o}}function Ge(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var Eu=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function ke(e){let t=Eu.exec(e);if(t===null)return null;let[,s,n,r,i,o,a]=t,l=Kt(n,16)??Kt(r,2)??Kt(i??o,8)??Kt(a,10);return l===null?null:s==="-"?-l:l}var Kt=(e,t)=>e===void 0?null:Number.parseInt(e,t);var Os=e=>e===4?32:128;function Gn(e){let t=e.split(".");if(t.length!==4)return null;let s=0n;for(let n of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(n)||Number(n)>255)return null;s=s<<8n|BigInt(n)}return s}function Yn(e){if(e==="")return[];let t=[],s=e.split(":");for(let[n,r]of s.entries()){let i=n===s.length-1&&r.includes(".")?Gn(r):null;if(i!==null)t.push(i>>16n,i&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(r))t.push(BigInt(`0x${r}`));else return null}return t}function _u(e){let t=e.split("::");if(t.length>2)return null;let s=Yn(t[0]??""),n=Yn(t[1]??"");if(s===null||n===null)return null;let r=8-s.length-n.length;return(t.length===1?r!==0:r<1)?null:[...s,...Array.from({length:r},()=>0n),...n].reduce((o,a)=>o<<16n|a,0n)}function Ru(e,t,s){let n=BigInt(Os(e)-s);return{family:e,address:t>>n<<n,length:s}}function $t(e){let t=e.indexOf("/"),s=t<0?e:e.slice(0,t),n=s.includes(":")?6:4,r=n===6?_u(s):Gn(s);if(r===null)return null;let i=t<0?Os(n):ke(e.slice(t+1));return i===null||i<0||i>Os(n)?null:Ru(n,r,i)}var xe=e=>{let t=$t(e);return t===null?[]:[t]},Vt={any:[...xe("0.0.0.0/0"),...xe("::/0")],localhost:[...xe("127.0.0.0/8"),...xe("::1/128")],"link-local":[...xe("169.254.0.0/16"),...xe("fe80::/64")],multicast:[...xe("224.0.0.0/4"),...xe("ff00::/8")]},Au=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function Iu(e){let t=Object.hasOwn(Vt,e)?Vt[e]:void 0;return t!==void 0?t:Au.test(e)?Vt.localhost??[]:xe(e)}var jn=(e,t)=>{if(e==="")return v();let{words:s,malformedAt:n}=M(e,{quotes:"kept"}),r=[...t??[]],i=[];for(let o of s){let a=Iu(o.text);a.length>0?r.push(...a):i.push({start:o.start,end:o.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>F(o.text,Object.keys(Vt),1)})}return n!==null&&i.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),_(r,i)},Ht=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,et=e=>e.some(({family:t,length:s})=>t===4&&s===0)&&e.some(({family:t,length:s})=>t===6&&s===0);var qn=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,Xn=`63	252-252
62	254`,zn=`AF_UNIX	1
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
AF_FILE	1`,Jn=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,Zn=`native
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
s390x`,Qn=`E2BIG
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
EXFULL`,er=`%a
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
%%`,tr=`SUCCESS	0
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
EXCEPTION	255`,sr=`x86-64
x86`,nr=`HUP
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
SYS`,rr=`other
batch
idle
fifo
ext	262
rr`,ir=`none
realtime
best-effort
idle`,or=`emerg
alert
crit
err
warning
notice
info
debug`,ar=`kern
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
local7`;var lr=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,cr=`AS	bytes
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
STACK	bytes`,dr=`seconds	1000000
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
\xB5s	1`,mr=`null
tty
tty-force
tty-fail
socket
fd
data
file`,ur=`inherit
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
syslog+console`,pr=`shared
slave
private`,hr=`udplite
sctp
mptcp	257`,fr=`cpu
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
bpf-bind-network-interface	262`,gr=`arm64
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
tilegx`,yr=`private-users
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
container-other`,br=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,vr=`device-tree
uefi
device-tree-compatible(
smbios-field(`,Sr=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var q=["252","254","257","262"];var Us=q[q.length-1]??"262";function O(e,t){return{first:e,changes:t}}function wr(e,t){let s=e.first;for(let n of q){let r=e.changes[n];if(r!==void 0&&(s=r),n===t)break}return s}function se(e,t){if(e==="")return!0;let s=Number(t);return e.split(",").some(n=>{let[r="",i]=n.split("-");return s>=Number(r)&&(i===void 0||s<=Number(i))})}var Tu=e=>t=>t<=e,Du=e=>t=>t>=e,Fu={templateInstance:O("i",{257:"test_instance"}),capabilityInitialBits:O(64,{262:63}),capabilityInversionBits:O(64,{262:41}),capabilityUnclosedQuote:O("dropped",{254:"closed"}),privateMountsUnset:O("off",{254:"on"}),unknownFamily:O("skipped",{262:"ends-line"}),globSectionName:O("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:O(!0,{262:!1}),execPrefixes:O("-@:+!",{262:"-@:+!|"}),execFolderEndings:O(["/"],{257:["/","/.","/.."]}),ambientPrefix:O("honoured",{262:"ignored"}),userManagerIsUnprivileged:O(!1,{262:!0}),policyNotAnObject:O("ignored",{262:"error"}),warnsOfWeekdays:O(!1,{262:!0}),highestIoClass:O(8,{262:7}),imagesOutsideApi:O(!1,{257:!0}),unknownImagePolicies:O("refused",{262:"taken"}),directoryFlags:O("any",{257:"checked"}),pathsInApi:O("taken",{257:"refused"}),warnsOfVarRun:O(!1,{257:!0}),vsockTypes:O(!1,{254:!0}),alternativeInterfaces:O(!1,{257:!0}),bindsPortZero:O(!1,{257:!0}),renamesImports:O(!1,{257:!0}),textlessOutcome:O("incomparable",{262:"first"}),privateTmpNeedsNamespace:O([],{257:["disconnected"],262:["connected","disconnected"]}),homeTmpfs:O("writable",{257:"read-only"})},Ou={filtersImplyNoNewPrivileges:Tu(254),clockClosesDevices:e=>e>=245&&e<252,userServicesHaveNamespaces:Du(254)},Uu={oneshotRestartForceExitStatus:O(!0,{257:!1}),forkingPrivatePids:O(!1,{257:!0}),dynamicUserHomeDirectory:O(!1,{257:!0}),workingDirectoryInApiMount:O(!1,{257:!0}),dynamicUserInUserManager:O(!1,{257:!0}),managedPrivateUsers:O(!1,{262:!0}),userNamespacePathWithPrivateUsers:O(!1,{262:!0}),privatePidsPam:O(!1,{262:!0})};function kr(e,t){return Object.fromEntries(Object.entries(e).map(([n,r])=>[n,wr(r,t)]))}function xr(e,t){let n=Object.fromEntries(Object.entries(Ou).map(([r,i])=>[r,i(t)]));return{...kr(Fu,e),...n,refuses:kr(Uu,e)}}var Pr=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`,Cr=`SystemCallFilter_swap:10:deny-list
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
UMask:0`;function Er(e,t){if(!e.includes(":"))return Number(e);let s=e.split(" ").find(n=>se(n.slice(0,n.indexOf(":")),t));return Number(s?.slice(s.indexOf(":")+1))}function _r(e){return Pr.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,s=""])=>t!==""&&se(s,e)).map(([t="",s="",n="",r="",,i="",o=""])=>({field:t,name:s,weight:Er(n,e),range:Er(r,e),param:i,defaultDependenciesOnly:o.includes("default-dependencies")}))}function Rr(e){let t=new Map;for(let[s,n]of Cr.split(`
`).entries()){let[r="",i=""]=n.split("	");if(se(i,e))for(let o of r.split(" "))t.set(o,s)}return t}var Ms={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},Ar=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,Pe=`[Unit]
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
TimeoutStopSec		undocumented	time-span`;var Ls=`
${Ar}`,Ir=new Map,Nr=new Map;function Mu(e){let t=Pe.lastIndexOf(`
[`,e),s=Pe.slice(t<0?1:t+2,Pe.indexOf("]",t+1)),n=Pe.indexOf(`
`,e),[r="",i="",o="",a=""]=Pe.slice(e,n<0?void 0:n).split("	");return{sections:s.split(","),name:r,since:i===""?null:Number(i),flags:o,specs:a}}function Yt(e){let t=Nr.get(e);if(t!==void 0)return t;let s=[],n=`
${e}	`;for(let r=Pe.indexOf(n);r>=0;r=Pe.indexOf(n,r+1))s.push(Mu(r+1));return Nr.set(e,s),s}var Lu=()=>[...new Set(Pe.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],Tr=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function Bu(e){let t=Ls.indexOf(`
${e}	`);if(t<0)return Tr(e);let s=Ls.indexOf(`
`,t+1),[,n="",r=""]=Ls.slice(t+1,s<0?void 0:s).split("	"),i=r.split(" "),o=l=>i.find(c=>c.startsWith(`${l}=`))?.slice(l.length+1)??null,a=o("values");return{...Tr(n),values:a===null?[]:a.split(","),booleanWords:i.includes("bool"),trueMeans:o("true"),falseMeans:o("false")??"no",emptyResets:i.includes("empty"),largestNumber:o("max")===null?null:Number(o("max")),suffix:o("suffix"),status:o("status")}}function Gt(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let s of e.split(" ")){let n=s.indexOf(":");if(n<0)return s;if(se(s.slice(0,n),t))return s.slice(n+1)}return null}function Wu(e){let t=Ir.get(e)??Bu(e);return Ir.set(e,t),t}var Dr=(e,t,s)=>e!==""&&e.split(",").some(n=>n===t||n.startsWith(`${t}@`)&&se(n.slice(t.length+1),s));function Ku(e,t,s,n){let r=e.flags===""?void 0:e.flags.split(",").find(i=>i.startsWith("alias="));return{...Wu(n),name:e.name,section:s,setting:r===void 0?e.name:r.slice(6),since:e.since,fatal:Dr(e.flags,"fatal",t),documented:!Dr(e.flags,"undocumented",t)}}function Fr(e,t){let s=new Map,n=(r,i)=>{let o=s.get(r);if(o===void 0&&(o=new Map,s.set(r,o)),o.has(i))return o.get(i);let a=Yt(i).find(({sections:d})=>d.includes(r)),l=a===void 0?null:Vu(a,e,t),c=a===void 0||l===null?void 0:Ku(a,e,r,l);return o.set(i,c),c};return{find:n,namesIn:r=>Lu().filter(i=>n(r,i)!==void 0),sectionsWith:r=>[...new Set(Yt(r).flatMap(({sections:i})=>i))].filter(i=>n(i,r)!==void 0)}}var Vu=(e,t,s)=>e.since!==null&&e.since>s?null:Gt(e.specs,t)??$u(e,t);function $u(e,t){if(e.since===null||e.since<=Number(t))return null;let s=q.find(n=>Number(n)>Number(t)&&Gt(e.specs,n)!==null);return s===void 0?null:Gt(e.specs,s)}function Bs(e,t){let s=Yt(t).find(({sections:r})=>r.includes(e));if(s===void 0)return null;let n=q.find(r=>Gt(s.specs,r)!==null);return s.since??(n===void 0?null:Number(n))}function Or(e){return Yt(e).flatMap(({sections:t})=>t)}var fe=e=>Ms[e],Ur=Object.keys(Ms);var je=e=>new Uint32Array(e+31>>>5);function St(e,t){let s=t>>>5;e[s]=(e[s]??0)|1<<(t&31)}function Ws(e,t){return((e[t>>>5]??0)>>>(t&31)&1)===1}function tt(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)|(t[s]??0)}function jt(e,t){for(let s=0;s<e.length;s+=1)e[s]=(e[s]??0)&~(t[s]??0)}function qt(e,t){for(let s=0;s<e.length;s+=1)if(((e[s]??0)&(t[s]??0))!==0)return!0;return!1}function st(e,t){for(let s=0;s<t.length;s+=1)if(((t[s]??0)&~(e[s]??0))!==0)return!1;return!0}var Mr=e=>e.every(t=>t===0);var Lr=`_llseek	-
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
writev	20`,Br=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var Hu=/^([^(]+)(?:\((.+)\))?$/;function Yu(e){let t=new Map;for(let s of Br.split(`
`)){let[n="",r="",i=""]=s.split("	");if(n===""||!se(i,e))continue;let o=[];for(let a of r.split(" "))if(!a.includes("("))o.push(a);else{let[,l="",c=""]=Hu.exec(a)??[];se(c,e)&&o.push(l)}t.set(n,o)}return t}function Wr(e){let t=new Map,s=[],n=new Map;for(let l of Lr.split(`
`)){let[c="",d="-",p=""]=l.split("	");c===""||!se(p,e)||(t.set(c,s.length),s.push(c),d!=="-"&&n.set(c,Number(d)))}let r=je(s.length);for(let l of n.keys())St(r,t.get(l)??0);let i=Yu(e),o=new Map,a=l=>{let c=i.get(l);if(c===void 0)return;let d=o.get(l);if(d!==void 0)return d;let p=je(s.length);for(let h of c){let f=t.get(h);f!==void 0?St(p,f):h.startsWith("@")&&tt(p,a(h)??p)}return o.set(l,p),p};return{bitOf:t,names:s,native:r,numberOf:n,groups:i,group:a}}function oe(e,t,s){return e.split(`
`).filter(n=>n!=="").map(n=>n.split("	")).filter(n=>se(n[t]??"",s))}var Ks=(e,t)=>new Set(oe(e,1,t).map(([s=""])=>s)),Kr=(e,t)=>new Map(oe(e,2,t).map(([s="",n=""])=>[s.toUpperCase(),Number(n)])),Gu={architectures:gr,cgroupControllers:fr,coredumpFilters:lr,execInputs:mr,execOutputs:ur,filesystemGroups:Sr,firmwares:vr,ioSchedulingClasses:ir,logFacilities:ar,logLevels:or,mountPropagations:pr,personalities:sr,schedulingPolicies:rr,securityModules:br,signalNames:nr,socketProtocols:hr,virtualizations:yr};function Ce(e){let t=null;return()=>(t??={made:e()},t.made)}var Vr=new Map;function De(e,t){let s=`${e} ${t}`,n=Vr.get(s);if(n!==void 0)return n;let r=ju(e,t);return Vr.set(s,r),r}function ju(e,t){let s=Ce(()=>_r(e)),n=Ce(()=>Fr(e,t)),r=Ce(()=>Wr(e)),i=Ce(()=>Kr(qn,e)),o=Ce(()=>Kr(zn,e)),a=Ce(()=>new Set(oe(Jn,2,e).map(([f=""])=>f))),l=Ce(()=>Ks(Zn,e)),c=Ce(()=>Ks(Qn,e)),d=new Map,p=f=>{let E=d.get(f)??oe(Gu[f],f==="filesystemGroups"?2:1,e).map(([L=""])=>L);return d.set(f,E),E},h=Ce(()=>new Set([...Ks(er,e)].map(f=>f.slice(1))));return{version:t,table:e,behaviour:xr(e,t),words:p,directive:(f,E)=>n().find(f,E),get checks(){return s()},get directives(){return n()},get syscalls(){return r()},get capabilities(){return i()},get addressFamilies(){return o()},get namespaces(){return a()},get syscallArchitectures(){return l()},get errnoNames(){return c()},get specifiers(){return h()}}}var $r=e=>(1n<<BigInt(e))-1n,Vs=e=>$r(e.behaviour.capabilityInitialBits),Z=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),qu=e=>Number(oe(Xn,1,e.table)[0]?.[0]??0);function Xu(e,t){let s=t.capabilities.get(e.toUpperCase());if(s!==void 0)return s;let n=ke(e);return n!==null&&n>=0&&n<=qu(t)?n:null}function zu(e,t,s){let n=s.behaviour.capabilityUnclosedQuote==="closed",{words:r,malformedAt:i}=M(e.slice(t),{quotes:"removed",unclosed:n?"closed":"malformed"}),o=0n,a=[];for(let l of r){if(l.text==="")continue;let c=Xu(l.text,s);c!==null?o|=1n<<BigInt(c):a.push({start:t+l.start,end:t+l.end,effect:"silent-word-ignored",expected:Ge(l.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Ju(l.text,s)})}return i!==null&&a.push({start:t+i,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:o,faults:a}}function Ju(e,t){let s=e.toUpperCase(),n=[...t.capabilities.keys()],r=s.startsWith("CAP_")?s:`CAP_${s}`;if(n.includes(r))return[r];let i=`_${r.slice(4)}`,o=n.filter(a=>a.endsWith(i)||a.startsWith(`${r}_`));return o.length>0?o:F(r,n,2)}var Hr=(e,t,s)=>{let{facts:n}=s,r=e.startsWith("~"),{set:i,faults:o}=zu(e,r?1:0,n),a=s.directive.name==="CapabilityBoundingSet"?Vs(n):0n,l=t??a;return e===""?{effect:"reset",value:0n,faults:o}:i===0n||l===a?A(r?$r(n.behaviour.capabilityInversionBits)&~i:i,o):_(r?l&~i:l|i,o)};var Zu=/^[0-9A-Za-z:\-_.\\@]+$/,Qu=255;function ep(e){let t=e.lastIndexOf("."),s=Ur.find(i=>i===e.slice(t+1));if(t<0||s===void 0)return null;let n=e.slice(0,t),r=n.indexOf("@");return{full:e,type:s,base:n,prefix:r<0?n:n.slice(0,r),instance:r<0?null:n.slice(r+1)}}var $s=({full:e,base:t})=>e.length<=Qu&&Zu.test(t)&&!t.startsWith("@");function wt(e){let t=ep(e);return t!==null&&$s(t)?t:null}var Yr=e=>e.instance==="";function Gr(e,t){let s=`${e.prefix}@${t}`;return{...e,full:`${s}.${e.type}`,base:s,instance:t}}function kt(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,s)=>String.fromCharCode(Number.parseInt(s,16)))}function jr(e){let t=e.split("/").filter(n=>n!==""&&n!==".");if(t.length===0)return"-";let s=new TextEncoder().encode(t.join("/"));return Array.from(s,(n,r)=>{let i=String.fromCharCode(n);return i==="/"?"-":/[0-9A-Za-z:_.]/.test(i)&&!(r===0&&i===".")?i:`\\x${n.toString(16).padStart(2,"0")}`}).join("")}var tp="host",sp="a".repeat(32),qr={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function np(e,t,s){let n=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return kt(t.prefix);case"i":return t.instance??"";case"I":return kt(t.instance??"");case"j":return n;case"J":return kt(n);case"f":return`/${kt(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return sp;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${qr[s].d??""}${t.full}`;default:return qr[s][e]??tp}}var rp=/[0-9A-Za-z]/,ip="mbABMowWTV";function P(e,t){if(!e.includes("%"))return e;let s="";for(let n=0;n<e.length;n+=1){let r=e.charAt(n+1);if(e.charAt(n)!=="%"||r===""){s+=e.charAt(n);continue}if(r==="%")s+="%";else if(!rp.test(r))s+=`%${r}`;else{if(!ip.includes(r)&&!t.facts.specifiers.has(r))return{unknownAt:n};s+=np(r,t.name,t.manager)}n+=1}return s}var op=255,Xt=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=op;function ap(e){let t="";for(let s=0;s<e.length;s+=1){let n=e.charAt(s);if(n===":")return{name:t,rest:e.slice(s+1)};n==="\\"&&(s+=1),t+=e.charAt(s)}return{name:t,rest:null}}var lp=/^[A-Za-z0-9+/]*={0,2}$/;function cp(e,{directive:t}){let{name:s}=t;return s.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":s==="SetCredentialEncrypted"&&!lp.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function dp(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let s=P(e,t);return typeof s!="string"?"a path with known specifiers":s.startsWith("/")||Xt(s)?null:"a credential name, a colon and an absolute path"}function mp(e,t,s){let[n="",r,...i]=e.split(":"),o=n.endsWith("*")?n.slice(0,-1):n,a=Xt(o)&&!/[*?[]/.test(o)&&i.length===0,l=r===void 0||s.facts.behaviour.renamesImports&&Xt(r);return!a||!l?k(t,e,"the name of a credential, or the beginning of one and *"):_(new Map(t).set(n,!1))}var Xr=(e,t,s)=>{if(e==="")return v();if(s.directive.name==="ImportCredential")return mp(e,t,s);let{name:n,rest:r}=ap(e),i=P(n,s);if(typeof i!="string"||!Xt(i))return k(t,e,'a credential name, such as "token" in token:/etc/token');let o=cp(r,s)??dp(r,s);return o!==null?k(t,e,o):_(new Map(t).set(i,s.directive.name.endsWith("Encrypted")))};var Jr=e=>e===32||e===9||e===10||e===13;function ne(e,t){let s=t;for(;s<e.length&&Jr(e.charCodeAt(s));)s+=1;return s}var up={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},zr=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,pp=1114111;function hp(e,t){let s=up[e.charAt(t+1)];if(s!==void 0)return{text:s,length:2};zr.lastIndex=t+1;let n=zr.exec(e);if(n===null)return null;let[r,i,o,a,l]=n,c=l===void 0?Number.parseInt(i??o??a??"",16):Number.parseInt(l,8);return c===0||c>pp?null:{text:String.fromCodePoint(c),length:r.length+1}}function qe(e,t){let s="",n="",r=!1,i=!1,o=t;for(;o<e.length;){let a=e.charAt(o);if(a==="\\"){if(o+1>=e.length)return n===""?{text:`${s}\\`,start:t,end:e.length,quoted:r,unknownEscape:!0}:null;let l=hp(e,o);l===null&&(i=!0),s+=l?.text??e.slice(o,o+2),o+=l?.length??2;continue}if(n!=="")a===n?n="":s+=a;else if(a==='"'||a==="'")n=a,r=!0;else{if(Jr(e.charCodeAt(o)))break;s+=a}o+=1}return n===""?{text:s,start:t,end:o,quoted:r,unknownEscape:i}:null}var fp=255,gp="/bin/sh",yp=/[\0-\x1F"'\\\x7F]/;function bp(e,t){let s=0;for(;s<e.length;s+=1){let n=e.charAt(s),r=e.slice(0,s);if(!t.includes(n)||n==="!"&&(r.includes("+")||r.split("!").length>2)||n==="+"&&r.includes("!")||n!=="!"&&r.includes(n))break}return s}function vp(e,t){return e===""?"followed by a program":yp.test(e)?"a program path without quotes, backslashes or control characters":t.some(n=>e.endsWith(n))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=fp?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var Qr=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"it keeps the backslash of an escape sequence that it does not know; write \\\\ for a backslash"}]:[],Sp=(e,t,{facts:s})=>s.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"the prefix !! does nothing any more",outdated:{}}]:[];function wp(e,t,s){let n=qe(e,t);if(n===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(n.text===";")return{next:ne(e,n.end),more:!0};let r=bp(n.text,s.facts.behaviour.execPrefixes),i=n.text.slice(0,r),o=i.includes("-"),a={start:n.start,end:n.end},l=i.includes("|"),c=l?gp:P(n.text.slice(r),s);if(typeof c!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:o};let d=vp(c,s.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:o};let p=kp(e,ne(e,n.end),s);return"bad"in p?{...p,drops:o}:i.includes("@")&&!l&&p.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:o}:{command:{prefixes:i,program:c,programSpan:{start:n.start+r,end:n.end},arguments:p.arguments},next:p.next,more:p.more,faults:[...Qr(n),...Sp(n,i,s),...p.faults]}}var Zr=(e,t,s)=>e.startsWith(s,t)&&(t+s.length>=e.length||ne(e,t+s.length)>t+s.length);function kp(e,t,s){let n=[],r=[],i=t;for(;i<e.length;){if(Zr(e,i,";"))return{arguments:n,next:ne(e,i+1),more:!0,faults:r};if(Zr(e,i,"\\;")){n.push({text:";",start:i,end:i+2,quoted:!1,unknownEscape:!1}),i=ne(e,i+2);continue}let o=qe(e,i);if(o===null)return{bad:"a word with closed quotes",start:i,end:e.length};if(typeof P(o.text,s)!="string")return{bad:"a known specifier: write %% for a percent sign",start:o.start,end:o.end};n.push(o),r.push(...Qr(o)),i=ne(e,o.end)}return{arguments:n,next:i,more:!1,faults:r}}var nt=(e,t,s)=>{if(e==="")return v();let n=[...t??[]],r=[],i=0,o=!0;for(;o&&i<e.length;){let a=wp(e,i,s);if("bad"in a){let l={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?n.length>(t?.length??0)?"add":"none":"refuse",value:n,faults:[...r,l]}}"command"in a&&(n.push(a.command),r.push(...a.faults)),i=a.next,o=a.more}return _(n,r)};var xp=/^(?:1|yes|y|true|t|on)$/i,Pp=/^(?:0|no|n|false|f|off)$/i;function Fe(e){return xp.test(e)?!0:Pp.test(e)?!1:null}var ei="a boolean (yes or no)",ti=["yes","no","true","false","on","off"],xt=(e,t,{directive:s})=>{let n=Fe(e);return n!==null?A(n):s.fatal?te(t,e,ei):k(t,e,ei,()=>F(e,ti,1))},si=(e,t,s)=>e===""?v():xt(e,t,s),Hs=(e,t,s)=>{let{directive:n}=s;if(e===""&&n.emptyResets)return v();let r=n.suffix===null?-1:e.indexOf(":"),i=r<0?e:e.slice(0,r),o=Cp(i,s);if(o===null)return k(t,e,Ep(s),()=>F(e,n.values,2));if(r>=0&&(o==="no"||!Ap(e.slice(r+1),s)))return k(t,e,"a setting with a valid host name after the colon");let a=n.name==="KillMode"&&o==="none";return A(o,a?[{start:0,end:e.length,effect:"warned",expected:"with KillMode=none processes outlive the unit unseen",outdated:{}}]:[])};function Cp(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let s=Fe(e);return s===null?null:s?t.trueMeans??"yes":t.falseMeans}function Ep({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(s=>Fe(s)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var _p=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,Rp=64;function Ap(e,t){let s=P(e,t);return typeof s!="string"||s.length>Rp?!1:s.split(".").every(n=>n.length<=63&&_p.test(n))}var ni=(e,t,{directive:s,facts:n})=>{if(s.section!=="Service"&&s.section!=="Scope")return k(t,e,"possible in units of this type");let r=Fe(e);if(r!==null)return A(r);let i=n.words("cgroupControllers"),{words:o,malformedAt:a}=M(e,{quotes:"removed"}),l=o.filter(c=>!i.includes(c.text)).map(c=>({start:c.start,end:c.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>F(c.text,[...ti,...i],2)}));return a!==null&&l.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),A(!0,l)};var Ip=(e,t)=>{let s=e.toUpperCase();return F(s.startsWith("AF_")?s:`AF_${s}`,t.addressFamilies.keys(),2)},ri=(e,t,{facts:s})=>{if(e==="")return v();if(e==="none")return A({mode:"allow",families:new Set,sealed:!0});let n=e.startsWith("~"),r=n?1:0,i=t!==void 0&&!t.sealed,o=i?t.mode:n?"deny":"allow",a=new Set(i?t.families:[]),{words:l,malformedAt:c}=M(e.slice(r),{quotes:"removed"}),d=[];for(let h of l){let f=s.addressFamilies.get(h.text.toUpperCase());if(f===void 0){let E=s.behaviour.unknownFamily==="ends-line";if(d.push({start:r+h.start,end:E?e.length:r+h.end,effect:E?"rest-ignored":"word-ignored",expected:Ge(h.text,"an address family such as AF_INET"),suggestions:()=>Ip(h.text,s)}),E)break}else n===(o==="deny")?a.add(f):a.delete(f)}c!==null&&d.push({start:r+c,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let p={mode:o,families:a,sealed:!1};return i?_(p,d):A(p,d)},ii=(e,t,{facts:s})=>{if(e==="")return v();let n=Fe(e);if(n!==null)return A(n?new Set:new Set(s.namespaces));let r=e.startsWith("~"),i=r?1:0,{words:o,malformedAt:a}=M(e.slice(i),{quotes:"kept"}),l=o.find(h=>!s.namespaces.has(h.text)),c=`a namespace type (${[...s.namespaces].join(", ")}) or a boolean`;if(l!==void 0){let h={start:i+l.start,end:i+l.end,effect:"line-ignored",expected:c,suggestions:()=>F(l.text,s.namespaces,2)};return{effect:"none",value:t,faults:[h]}}if(a!==null)return k(t,e,c);let d=o.map(h=>h.text),p=new Set(t??(r?s.namespaces:[]));for(let h of d)r?p.delete(h):p.add(h);return t===void 0?A(p):_(p)};var Np=/^(?:0|[1-9]\d*)$/,Tp=2**32-1,Dp=65535,Fp=/[\0-\x1F\x7F:/]/;function Op(e){return e===""?!1:Np.test(e)&&Number(e)<Tp&&Number(e)!==Dp?!0:Fp.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var oi=e=>/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(e),ai="a user or group name, or a numeric id",Up="other services run as nobody too, and NFS maps strangers to it";function li(e,t){let s=P(e,t);return typeof s=="string"&&Op(s)?s:null}var ci=(e,t,s)=>{if(e==="")return v();let n=li(e,s);return n===null?te(t,e,ai):A(n,s.directive.name==="User"&&n==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Up}]:[])},di=(e,t,s)=>{if(e==="")return v();let{words:n,malformedAt:r}=M(e,{quotes:"kept"}),i=[...t??[]];for(let o of n){let a=li(o.text,s);if(a===null)return te(t,e,ai);i.push(a)}return r===null?_(i):te(t,e,"a list of words: it ends in a backslash")},Mp=/^0*[0-7]{1,4}$/,mi=(e,t,s)=>Mp.test(e)?A(Number.parseInt(e,8)):k(t,e,`an octal mode such as ${s.directive.name==="UMask"?"0077":"0750"}`);var ui=(e,t)=>typeof e=="string"?e:e(t),H="a text with known specifiers: write %% for a percent sign";function w(e,t,{empty:s="resets",specifiers:n="kept",suggestions:r}={}){return(i,o,a)=>{if(i===""&&s==="resets")return v();let l=n==="expanded"?P(i,a):i,c=typeof l=="string"?e(l,a):null;if(c!==null)return A(c);let d=typeof l=="string"?ui(t,a):H;return a.directive.fatal?te(o,i,d):k(o,i,d,r===void 0?void 0:()=>r(i,a))}}function re(e,t,s){let{empty:n="resets",specifiers:r="kept",malformed:i="rest-ignored",suggestions:o}=s;return(a,l,c)=>{if(a===""&&n==="resets")return v();let{words:d,malformedAt:p}=M(a,s),h=[...l??[]],f=[];for(let{text:E,start:L,end:yt}of d){let bt=r==="expanded"?P(E,c):E,Bt=typeof bt=="string"?e(bt,c):null;if(Bt!==null)h.push(Bt);else{let He=typeof bt=="string"?ui(t,c):H;f.push({start:L,end:yt,effect:"word-ignored",expected:He,...o===void 0?{}:{suggestions:()=>o(E,c)}})}}return p!==null&&f.push({start:p,end:a.length,effect:i,expected:"a word with closed quotes"}),_(h.length===0?void 0:h,f)}}function Oe(e,t,s={}){let n=w(e,t,s);return(r,i,o)=>{let{effect:a,value:l,faults:c}=n(r,void 0,o);return a==="reset"?v():l===void 0?{effect:a,value:i,faults:c}:_([...i??[],l],c)}}var Ys=1e6,Lp=2**64,pi=new Map;function Bp({facts:e}){let t=pi.get(e.table);if(t!==void 0)return t;let s=new Map(oe(dr,2,e.table).map(([n="",r=""])=>[n,Number(r)]));return pi.set(e.table,s),s}var Wp=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function Ue(e,t,s){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let n=e.trimEnd(),r=0;do{let i=Wp.exec(n);if(i===null)return null;let[o,a="",l]=i;n=n.slice(o.length);let c=t;for(let[d,p]of Bp(s))if(n.startsWith(d)){n=n.slice(d.length),c=p;break}if(r+=Number(a===""?0:a)*c+ +`0.${l??"0"}`*c,r>=Lp)return null}while(n!=="");return r}var hi="a time span such as 90s, 5min or 1h 30min",Kp=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function Vp(e,t){let s=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return s===null?Ue(e,1/1e3,t):Number(s[1])/1e3}var zt=(e,t)=>t.directive.name==="TimerSlackNSec"?Vp(e,t):e.trim()===""?null:Ue(e,Ys,t),$p=w(zt,hi,{empty:"read"}),Hp=w(zt,hi),fi=(e,t,s)=>(Kp.has(s.directive.name)?Hp:$p)(e,t,s);var Yp=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),Gp=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function Zt(e){let t=e.toLowerCase(),s=Gp.findIndex(n=>n===t||n.slice(0,3)===t);return s<0?null:s}var Jt="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",gi=new RegExp(`^(${Jt}(?:(?:\\.\\.|-)${Jt})?(?:,${Jt}(?:(?:\\.\\.|-)${Jt})?)*),?(?= |$)`,"i"),jp=e=>e.split(",").every(t=>{let[s="",n]=t.split(/\.\.|-/);return n===void 0||(Zt(s)??0)<=(Zt(n)??0)}),vi={lowest:1970,highest:2199,fractions:!1},qp={lowest:1,highest:12,fractions:!1},Xp={lowest:1,highest:31,fractions:!1},zp={lowest:0,highest:23,fractions:!1},Jp={lowest:0,highest:59,fractions:!1},Zp={lowest:0,highest:59.999999,fractions:!0},Qp=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,eh=e=>e<70?e+2e3:e<100?e+1900:e;function th(e,t){let[,s,n,r]=Qp.exec(e)??[];if(s===void 0||!t.fractions&&[s,n,r].some(c=>c?.includes(".")===!0))return!1;let i=c=>t===vi?eh(Number(c)):Number(c),o=i(s);if(o<t.lowest||o>t.highest)return!1;let a=n===void 0?null:i(n);if(a!==null&&(a<o||a>t.highest))return!1;if(r===void 0)return!0;let l=Number(r);return l===0?!1:(a??o+l)<=t.highest||a!==null&&o+l<=a}var rt=(e,t)=>e==="*"||e.split(",").every(s=>th(s,t));function yi(e){let t=/^(.*)~([^~-]*)$/.exec(e),s=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(s.length<2||s.length>3)return!1;let[n="",r="",i="*"]=[...s].reverse();return rt(n,Xp)&&rt(r,qp)&&rt(i,vi)}function bi(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[s="",n="",r="0"]=t;return rt(s,zp)&&rt(n,Jp)&&rt(r,Zp)}var sh="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",nh=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${sh})$`);function rh(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let s=nh.exec(t);if(s!==null&&t.slice(0,s.index).trim()!==""&&!gi.test(t.slice(s.index+1))&&(t=t.slice(0,s.index).trim()),Yp.has(t.toLowerCase()))return!0;let n=gi.exec(t);if(n!==null){if(!jp(n[1]??""))return!1;if(t=t.slice(n[0].length).trim(),t==="")return!0}let r=t.split(/ +/);return r.length===1?yi(t)||bi(t):r.length===2&&yi(r[0]??"")&&bi(r[1]??"")}function ih(e){let[,t="",s,n,r]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(s===void 0)return!1;let i=(new Date(Date.UTC(Number(s),Number(n)-1,Number(r))).getUTCDay()+6)%7;return!t.split(",").some(o=>{let[a="",l=a]=o.split(/\.\.|-/);return(Zt(a)??0)<=i&&i<=(Zt(l)??6)})}var oh="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",ah="a time span such as 15min or 1h 30min",lh=1e6;function ch(e,t){if(t.directive.name==="OnCalendar")return rh(e)?{kind:"calendar",event:e}:null;let s=Ue(e,lh,t);return s===null?null:{kind:"span",microseconds:s}}var Si=(e,t,s)=>{if(e==="")return v();let n=P(e,s);if(typeof n!="string")return k(t,e,H);let r=ch(n,s);if(r===null)return k(t,e,s.directive.name==="OnCalendar"?oh:ah);let i=r.kind==="calendar"&&s.facts.behaviour.warnsOfWeekdays&&ih(r.event);return _([...t??[],r],i?[{start:0,end:e.length,effect:"warned",expected:"the date never falls on this weekday, so the timer never elapses"}]:[])};var wi=Oe((e,t)=>{let s=P(e.replace(/^\|?!?/,""),t);return typeof s=="string"&&s.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),ki=Oe((e,t)=>typeof P(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,H);function V(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(s=>s!==""&&s!==".");return t.includes("..")?null:`/${t.join("/")}`}function es(e,t){let s=P(e,t);return typeof s=="string"?V(s):null}var Qt='an absolute path without ".."',dh=new Set(["EnvironmentFile"]),xi=(e,t,s)=>{if(e==="")return v();let n=dh.has(s.directive.name)&&e.startsWith("-"),r=P(n?e.slice(1):e,s);if(r===""&&!n)return v();let i=typeof r=="string"?V(r):null;return i!==null?A(i):s.directive.fatal?te(t,e,Qt):k(t,e,Qt)},mh=/^-?\+?/;function uh(e,t){let s=mh.exec(e.text)?.[0]??"",n=es(e.text.slice(s.length),t);return n===null?null:{path:n,optional:s.includes("-"),belowRoot:s.includes("+")}}var ph=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),Pi=(e,t,s)=>{if(e==="")return v();if(ph.has(s.directive.name)){let a=es(e,s);return a===null?k(t,e,Qt):_([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:n,malformedAt:r}=M(e,{quotes:"removed"}),i=[...t??[]],o=[];for(let a of n){let l=uh(a,s);l===null?o.push({start:a.start,end:a.end,effect:"word-ignored",expected:Qt}):i.push(l)}return r!==null&&o.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),_(i,o)},Ci=(e,t,s)=>{if(e==="")return v();let n=e.startsWith("-"),r=n?e.slice(1):e;if(r==="~")return A({kind:"home"});let i=es(r,s);if(i!==null)return A({kind:"path",path:i});let o='an absolute path without "..", or ~';return n?k(t,e,o):te(t,e,o)},hh=["/dev/","/run/systemd/inaccessible/"];function fh(e,t){let s=P(e,t);if(typeof s!="string")return null;if(s.startsWith("block-")||s.startsWith("char-"))return s;let n=V(s);return n!==null&&(n==="/dev"||hh.some(r=>n.startsWith(r)))?n:null}var Ei=(e,t,s)=>{if(e==="")return v();let[n]=M(e,{quotes:"removed"}).words;if(n===void 0)return k(t,e,'a device and its access, such as "/dev/null rw"');let r=e.slice(n.end).trim(),i=fh(n.text,s);return i===null?k(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(r)?_([...t??[],{device:i,access:r}]):k(t,e,"a device with an access out of the letters r, w and m")},_i=(e,t,s)=>{if(e==="")return v();let n=[...t??[]],r=[],i=0;for(let o of e.split(/(?<!\\):/)){let a=i+o.length,l=es(o.replaceAll("\\:",":"),s);l===null?r.push({start:i,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):n.push(l),i=a+1}return _(n,r)};var Y=(e,t)=>s=>{let n=ke(s);return n!==null&&n>=e&&n<=t?n:null},gh=2**32-1,Ri=2**64,Xe=(e,t)=>e.trimStart().startsWith("-")?null:Y(0,gh)(e,t),ts=(e,t)=>e.trimStart().startsWith("-")?null:Y(0,Ri-2049)(e,t),js=Y(-(2**31),2**31-1),yh=/^(\d+)(?:\.(\d{1,2}))?%$/,bh=/^(\d+)(?:\.(\d))?‰$/,vh=/^(\d+)‱$/;function Ai(e){let[,t,s=""]=yh.exec(e)??[];if(t!==void 0)return Gs(Number(t)*100+Number(s.padEnd(2,"0")));let[,n,r=""]=bh.exec(e)??[];if(n!==void 0)return Gs(Number(n)*10+Number(r||"0"));let[,i]=vh.exec(e)??[];return i===void 0?null:Gs(Number(i))}var Gs=e=>e<=2**31-1?e:null;function it(e){let t=Ai(e);return t!==null&&t<=1e4?t:null}var Sh={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},wh=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function ot(e,t){let s=e,n=0,r=Number.POSITIVE_INFINITY;do{let i=wh.exec(s);if(i===null)return null;let[o,a="",l="",c=""]=i,d=Sh[c]??0;if(d>=r)return null;let p=t**d;if(n+=Number(a)*p+(l===""?0:Math.floor(+`0.${l}`*p)),n>=Ri)return null;r=d,s=s.slice(o.length)}while(s!=="");return n}var Ii="a size in bytes, such as 512M or 2G",Ni=w(Xe,"a whole number from 0 up",{empty:"read"}),Ti=w(js,"a whole number",{empty:"read"}),Di=w(Y(-(2**63),2**63-1025),"a whole number",{empty:"read"}),qs=w(e=>ot(e,1024),Ii,{empty:"read"}),kh=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),Xs=w((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=it(e),n=s??ot(e,1024);return n===null||n===0&&!kh.has(t.name)?null:s===null?n:-s},`${Ii}, a percentage of the memory, or infinity`),Fi=w((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let s=it(e);if(s!==null)return-s;let n=ts(e,t);return n===null||n===0?null:n},"a number of tasks from 1 up, a percentage, or infinity"),Oi=w(e=>{let t=Ai(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var Mi=w(Y(-20,19),"a nice level from -20 to 19"),Li=w(Y(-1e3,1e3),"a number from -1000 to 1000"),Bi=w(Y(0,99),"a priority from 0 to 99",{empty:"read"}),Wi=w(Y(0,7),"a priority from 0 to 7"),ze=(e,{empty:t,highest:s=-1})=>w((n,r)=>{if(r.facts.words(e).includes(n))return n;let i=Xe(n,r);return i!==null&&i<=s?n:null},({facts:n})=>`one of ${n.words(e).join(", ")}`,{empty:t,suggestions:(n,{facts:r})=>F(n,r.words(e),2)}),Ph=2**31-1,Ki=ze("schedulingPolicies",{empty:"resets",highest:Ph}),Vi=(e,t,s)=>ze("ioSchedulingClasses",{empty:"resets",highest:s.facts.behaviour.highestIoClass})(e,t,s),Ui=8191,Ch=/^(\d+)(?:-(\d+))?$/;function Eh(e){let t="a list of numbers and ranges, such as 0-3 8",{words:s,malformedAt:n}=M(e.replaceAll(","," "),{quotes:"removed"});if(n!==null)return t;for(let r of s){let[,i,o=i]=Ch.exec(r.text)??[],a=i===void 0?ke(r.text):Number(i),l=i===void 0?a:Number(o);if(a===null||l===null||a<0)return t;if(a>l)return"a range that runs upwards";if(l>Ui)return`a list of numbers up to ${Ui}`}return null}var _h={CPUAffinity:"numa",NUMAMask:"all"},Pt=(e,t,s)=>{if(e==="")return v();if(e===_h[s.directive.name])return A([e]);let n=P(e,s),r=typeof n=="string"?Eh(n):"a text with known specifiers";return r===null?_([...t??[],e]):k(t,e,r)},$i=(e,t,{facts:s})=>{if(e==="")return v();let n=s.words("coredumpFilters"),r=e.split(/[ \t]+/),i=r.find(o=>!n.includes(o)&&!/^(?:0x)?[0-9a-f]+$/i.test(o));return i!==void 0?k(t,e,`a mask in hexadecimal, or words out of ${n.join(", ")}`,()=>F(i,n,2)):_([...t??[],...r])},Hi=e=>e===""?v():A(e.split(/[ \t]+/)),Yi=w((e,{facts:t})=>t.words("personalities").includes(e)?e:null,({facts:e})=>`a personality of x86-64 machines (${e.words("personalities").join(", ")})`),Gi=w((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let s=ke(e);return s!==null&&s>=1&&s<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>F(e.toUpperCase(),t.errnoNames,2)});function ns(e){let t=[""];for(let s=0;s<e.length;s+=1){let n=e.charAt(s);n===":"?t.push(""):n==="\\"&&e.charAt(s+1)===":"?(t[t.length-1]+=":",s+=1):t[t.length-1]+=n}return t}var ss=(e,t)=>{let s=P(e,t);return typeof s=="string"?V(s):null},Ah=new Set([void 0,"","rbind","norbind"]);function Ih(e,t){let[s="",n,r,...i]=ns(e);if(i.length>0||!Ah.has(r))return null;let o=s.startsWith("-"),a=ss(o?s.slice(1):s,t),l=n===void 0?a:ss(n,t);return a===null||l===null?null:{source:a,target:l,optional:o,writable:t.directive.name!=="BindReadOnlyPaths"}}var ji=re(Ih,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),qi=re((e,t)=>{let s=e.indexOf(":"),n=ss(s<0?e:e.slice(0,s),t);return n===null?null:{path:n,options:s<0?"":e.slice(s+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),zs=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function Xi(e,t){for(let s=0;s<e.length;s+=2){let n=e[s]??"",r=e[s+1],i=r===void 0?n:r;if(r!==void 0&&!zs.has(n))return`one of the partitions ${[...zs].join(", ")}`;if(typeof P(i,t)!="string")return H}return null}var Nh=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function zi(e,t){let s=(r,i)=>{let o=ss(r,i);return o!==null&&i.facts.behaviour.imagesOutsideApi&&Nh(o,e===1)?null:o},n=(r,i)=>{let[o="",...a]=ns(r.text).filter(d=>d!==""),l=s(o.replace(/^-/,""),i),c=e===2?s(a.shift()??"",i):null;return l===null||e===2&&c===null?{image:null,fault:t}:{image:{source:l,target:c},fault:Xi(a,i)}};return(r,i,o)=>{if(r==="")return v();let{words:a,malformedAt:l}=M(r,{quotes:"removed",escapes:"kept"}),c=[...i??[]],d=[];for(let p of a){let{image:h,fault:f}=n(p,o);h!==null&&c.push(h),f!==null&&d.push({start:p.start,end:p.end,effect:"word-ignored",expected:f})}return l!==null&&d.push({start:l,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),_(c.length===0?void 0:c,d)}}var Ji=zi(2,"IMAGE:TARGET with absolute paths"),Zi=zi(1,"an absolute path of an image"),Qi=(e,t,s)=>{if(e==="")return v();let{words:n,malformedAt:r}=M(e,{quotes:"removed"});if(r!==null)return k(t,e,"a list of words with closed quotes");let i=[],o=[];for(let{text:a,start:l,end:c}of n){let d=a.indexOf(":"),p=Xi(d<0?[a]:[a.slice(0,d),a.slice(d+1)],s);p===null?o.push(a):i.push({start:l,end:c,effect:"word-ignored",expected:p})}return A(o,i)},Th=/^(?:[0-9a-fA-F]{2})+$/,Dh=32,eo=w(e=>e.startsWith("/")||Th.test(e)&&e.length>=Dh?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),Js=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},to=w(e=>e.startsWith("/")||e.startsWith("base64:")&&Js(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),Fh=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),Oh=/^(?:read-only|growfs)-(?:on|off)$/;function Uh(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(s=>{let n=s.indexOf("=");if(n<0)return!1;let r=s.slice(0,n).trim();return r!==""&&!zs.has(r)?t:s.slice(n+1).split("+").every(i=>t||Fh.has(i.trim())||Oh.test(i.trim()))})}var so=w((e,{facts:t})=>Uh(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),Zs=ze("mountPropagations",{empty:"resets"}),no=w(e=>Fe(e),"a boolean (yes or no)"),ro=w(e=>e,H,{specifiers:"expanded"});function io(e,t){let s=P(e,t);if(typeof s!="string"||s.startsWith("/"))return null;let n=s.split("/").filter(r=>r!==""&&r!==".");return n.length===0||n.includes("..")?null:n.join("/")}function Lh(e,t){let[s="",n="",r="",...i]=ns(e),o=io(s,t);if(o===null||o.split("/")[0]==="private"||i.length>0||r!==""&&r!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(n==="")return{path:o,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:io(n,t);return a===null?null:{path:o,link:a}}var oo=re(Lh,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var ao=/^[A-Za-z_][A-Za-z0-9_]*$/,Bh=/^[A-Za-z_][A-Za-z0-9_]*=/,lo=e=>Bh.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function Qs(e,t,s){let n=(r,i)=>{let o=s?P(r,i):r;return typeof o!="string"?H:e(o)?null:t};return(r,i,o)=>{if(r==="")return v();let a=[...i??[]],l=[],c=ne(r,0);for(;c<r.length;){let d=qe(r,c);if(d===null||d.unknownEscape){let h=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";l.push({start:c,end:r.length,effect:"rest-ignored",expected:h});break}let p=n(d.text,o);p===null?a.push({text:d.text,start:d.start,end:d.end}):l.push({start:d.start,end:d.end,effect:"word-ignored",expected:p}),c=ne(r,d.end)}return _(a,l)}}var co="the name of a variable",mo=Qs(lo,"NAME=value: quote a value that has blanks, and leave none around the =",!0),Wh=Qs(e=>ao.test(e),co,!0),Kh=Qs(e=>ao.test(e)||lo(e),`${co}, or NAME=value`,!0),uo=(e,t,s)=>(s.directive.name==="UnsetEnvironment"?Kh:Wh)(e,t,s);var Vh=255,en=e=>e.length<=Vh&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),$h=/^(file|append|truncate):(.*)$/;function Hh(e,t,s){let n=s.facts.words(t),[,r="",i=""]=$h.exec(e)??[],o=e.startsWith("fd:")?e.slice(3):null,a=P(o??i,s);return typeof a!="string"?H:o!==null?en(a)?null:"fd: and the name of a file descriptor":r!==""&&n.includes(r)?V(a)===null?`${r}: and an absolute path`:null:n.includes(e)?null:`one of ${n.join(", ")}`}var po=e=>e.replace("syslog","journal"),fo=(e,t)=>(s,n,r)=>{let i=Hh(s,e,r);if(i!==null)return k(n,s,i,()=>F(s,r.facts.words(e),2));let o=t.includes(s)?[{start:0,end:s.length,effect:"warned",expected:`${s} is read as ${po(s)}`,outdated:{instead:po(s)}}]:[];return A(s,o)},go=fo("execInputs",[]),yo=fo("execOutputs",["syslog","syslog+console"]),bo=w(e=>en(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),Yh=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,vo=(e,t,s)=>{if(e==="")return v();if(/\\./.test(e.replace(Yh,"")))return k(t,e,"a text with known escape sequences: write \\\\ for a backslash");let n=P(e,s);return typeof n=="string"?_(`${t??""}${n}
`):k(t,e,H)},So=(e,t)=>e===""?v():Js(e)?_(`${t??""}${e}`):k(t,e,"data in Base64"),ho=new Set(["read-only","append","truncate","graceful"]),Gh=["read-only","append","truncate"],wo=(e,t)=>{if(e==="")return v();let[s="",n="",r="",...i]=e.split(":"),o=r===""?[]:r.split(",");return!(s.startsWith("/")&&en(n)&&i.length===0&&o.every(l=>ho.has(l)))||o.filter(l=>Gh.includes(l)).length>1?k(t,e,`an absolute path, a name and options out of ${[...ho].join(", ")}, joined by colons`):_([...t??[],e])},ko=(e,t,s)=>{if(e==="")return v();let n=P(e,s);if(typeof n!="string")return k(t,e,H);let r=V(n.startsWith("/")?n:`/run/${n}`),{pathsInApi:i}=s.facts.behaviour;return r===null||i==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(r)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:A(r,tn(e,r,s))};function tn(e,t,{facts:s}){if(!s.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t))return[];let n=e.replace(/^\/var\/run\//,"/run/");return[{start:0,end:e.length,effect:"warned",expected:`/var/run is /run today, and it takes the path for ${n}`,outdated:{instead:n}}]}var qh=Y(1,65535),xo=107,Po=/^(?:\d{1,10})?$/,Co=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function Xh(e,t){let s=qh(e,t);if(s!==null)return{family:"inet6",port:s};let[,n,r=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(n!==void 0){let l=Co(r);return $t(n)?.family===6&&!n.includes("/")&&l!==null?{family:"inet6",port:l}:null}let i=e.lastIndexOf(":");if(i<0)return null;let o=Co(e.slice(i+1)),a=e.slice(0,i);return $t(a)?.family===4&&!a.includes("/")&&o!==null?{family:"inet",port:o}:null}function zh(e,{facts:t}){let[,s="",n="",r=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return r===""||s!==""&&!t.behaviour.vsockTypes?null:Po.test(n)&&Po.test(r)?{family:"vsock",port:null}:null}function Jh(e,t){return e.startsWith("/")?e.length<=xo?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=xo?{family:"unix",port:null}:null:e.startsWith("vsock")?zh(e,t):Xh(e,t)}var Zh=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function Qh(e){let[,t="",s]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return Zh.has(t)&&(s===void 0||/^\d+$/.test(s))?{family:"netlink",port:null}:null}var Eo=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function ef(e,{directive:t,facts:s}){let n=V(e);return n===null||s.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?null:{family:"file",port:null}}var tf={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function sf(e,t){let{name:s}=t.directive;if(Eo.has(s))return ef(e,t);if(s==="ListenNetlink")return Qh(e);let n=Jh(e,t);return s==="ListenSequentialPacket"&&n?.family!=="unix"?null:n}var _o=(e,t,s)=>{if(e==="")return v();let{name:n}=s.directive,r=P(e,s);if(typeof r!="string")return k(t,e,H);let i=sf(r,s);if(i===null)return k(t,e,tf[n]??(Eo.has(n)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let o=i.family==="unix"||n==="ListenFIFO"?tn(e,r,s):[];return _([...t??[],{directive:n,address:r,...i}],o)},nf=15,rf=127,of=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,af=new Set(["all","default",".",".."]),rs=(e,t)=>of.test(e)&&!af.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?rf:nf),Ro=w(e=>e==="*"||rs(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),Ao=w(e=>rs(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),lf={132:"sctp",136:"udplite",262:"mptcp"},Io=w((e,{facts:t})=>{let s=lf[e]??e;return t.words("socketProtocols").includes(s)?s:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),No=w(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function Oo(e,t){return(s,n,r)=>{if(s==="")return v();let i=s.startsWith("~"),o=i?1:0,a=n?.mode??(i?"deny":"allow"),l=new Set(n?.names),c=[],{words:d,malformedAt:p}=M(s.slice(o),{quotes:"removed"});for(let h of d)e(h.text,r)?a==="deny"===i?l.add(h.text):l.delete(h.text):c.push({start:h.start+o,end:h.end+o,effect:"word-ignored",expected:t});return p!==null&&c.push({start:p+o,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),_({mode:a,names:l},c)}}var df=15,Uo=Oo((e,{facts:t})=>rs(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=df),"the name of a network interface"),Mo=Oo((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),mf=["tcp","udp"],uf=["ipv4","ipv6"];function pf(e,{facts:t}){if(e==="any")return!0;let[,s,n=s]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],r=t.behaviour.bindsPortZero?0:1;return s!==void 0&&Number(s)>=r&&Number(s)<=Number(n)&&Number(n)<=65535}function hf(e,t){let s=e.split(":");return s.length>3?!1:(uf.includes(s[0]??"")&&s.shift(),mf.includes((s[0]??"").toLowerCase())&&s.shift(),s.length===0?!0:s.length===1&&pf(s[0]??"",t))}var Lo=Oe((e,t)=>hf(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),To=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function Do(e){let[t="",s="",n="",r="",...i]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(s)&&To.test(n)&&To.test(r)&&i.length===0}var Bo=(e,t)=>{if(e==="")return v();let{words:s}=M(e,{quotes:"removed"}),n=s.filter(r=>!Do(r.text)).map(r=>({start:r.start,end:r.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return _([...t??[],...s.filter(r=>Do(r.text)).map(r=>r.text)],n)},Wo=(e,t,{facts:s})=>{if(e==="")return v();let n=s.words("cgroupControllers"),r=e.split(/[ \t]+/),i=r.find(o=>!n.includes(o));return i===void 0||r.some(o=>n.includes(o))?_([...t??[],...r]):k(t,e,`one or more of ${n.join(", ")}`,()=>F(i,n,2))},ff=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),Ko=Oe((e,t)=>{let s=e.indexOf(":"),n=s<0?null:P(e.slice(s+1),t);return ff.has(e.slice(0,s))&&typeof n=="string"&&V(n)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),gf=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),Vo=w((e,{name:t,facts:s})=>{let n=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&gf(e)&&!s.words("cgroupControllers").includes(n)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),Fo=["extensions","credentials"],$o=w(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>Fo.includes(t))?e:null,`a boolean, or one or more of ${Fo.join(", ")}`);var is=(e,t,s)=>{if(e==="")return v();let n=e.startsWith("-"),r=P(n?e.slice(1):e,s);return typeof r=="string"?A({label:r,optional:n}):n?k(t,e,H):te(t,e,H)};var Go=Y(1,1e4),jo=Y(10,1e3),qo=w((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:Go(e,t),"a weight from 1 to 10000"),os=(e,t)=>(s,n,r)=>{let i=e(s,n,r);return{...i,faults:[...i.faults,{start:0,end:s.length,effect:"warned",expected:`it is for the old control groups, and ${t} took its place`,outdated:{}}]}},Xo=w(jo,"a weight from 10 to 1000"),zo=os(w(Y(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),bf=os(Xs,"MemoryMax="),Jo=(e,t,s)=>(s.directive.name==="MemoryLimit"?bf:Xs)(e,t,s),sn=1e6,vf=-20,Sf=19;function wf(e,t){let s=/^[+-]/.test(e),n=s?js(e,t):ts(e,t);return n===null?null:s?n<vf||n>Sf?null:20-n:n<=40?n:null}function Ho(e,t,s){if(t==="nice")return wf(e,s);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return ot(e,1024);if(t==="seconds"){let n=Ue(e,sn,s);return n===null?null:Math.ceil(n/sn)}return t==="microseconds"?Ue(e,1,s):ts(e,s)}var kf={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},Yo=({directive:e,facts:t})=>oe(cr,2,t.table).find(([s])=>`Limit${s}`===e.name)?.[1]??"count",Zo=w((e,t)=>{let s=Yo(t),[n="",r=n,...i]=e.split(":");if(i.length>0||n===""||r==="")return null;let o=Ho(n,s,t),a=Ho(r,s,t);return o===null||a===null||o>a?null:{soft:o,hard:a}},e=>kf[Yo(e)]??"a number",{empty:"read"}),Ct=(e,t)=>(s,n,r)=>{if(s==="")return v();let[i]=M(s,{quotes:"removed"}).words,o=i===void 0?null:P(i.text,r),a=i===void 0?null:e(s.slice(i.end).trimStart(),r);return typeof o!="string"||a===null?k(n,s,t):_([...n??[],{device:o,limit:a}])},Qo=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:ot(e,1e3);return t===0?null:t},ea='a device and a limit, such as "/dev/sda 5M"',ta=Ct(Qo,ea),sa=os(Ct(Qo,ea),"IOReadBandwidthMax= or IOWriteBandwidthMax="),na=Ct(Go,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),ra=os(Ct(jo,"a device and a weight from 10 to 1000"),"IODeviceWeight="),ia=Ct((e,t)=>Ue(e,sn,t),'a device and a time span, such as "/dev/sda 25ms"'),oa=w(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=it(e);return t===null?ot(e,1024):-t},"a size such as 5G, a percentage, or off"),aa=w((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:Xe(e,t),"a whole number from 0 up, or infinity");var la=ze("logLevels",{empty:"read",highest:7}),ca=ze("logFacilities",{empty:"read",highest:127}),Pf=/^[A-Z][A-Z0-9_]{0,63}=/,da=re(e=>Pf.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),Cf=255,Ef=Cf-25-40,ma=w(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Ef?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),ua=(e,t)=>e===""?v():e==="~"?k(t,e,"a regular expression"):_([...t??[],e]);var Rf=w((e,t)=>{let s=zt(e,t);return s!==null&&s>=Ys&&s!==Number.POSITIVE_INFINITY?s:null},"a time span of at least 1s"),Af=new Set(["service","slice","scope"]),nn=e=>(t,s,n)=>Af.has(n.name.type)?e(t,s,n):k(s,t,"possible in units of this type"),pa=nn(Rf),ha=nn(w(it,"a percentage up to 100%")),If=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),Nf=nn(Hs),fa=(e,t,s)=>(If.has(s.directive.name)?Nf:Hs)(e,t,s);var Tf=34,ga=64,Df=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function ba(e,t){let s=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(s))return!0;let[,n,r="",i="0"]=Df.exec(s)??[];if(n!==void 0){let o=ga-Tf;return Number(i)<=o&&r!==(n==="MIN"?"-":"+")}return s===e&&Y(1,ga)(e,t)!==null}var va=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),Ff=(e,t)=>F(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,va(t),1),Sa=w((e,t)=>ba(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:Ff}),ya=({facts:e})=>oe(tr,2,e.table).map(([t=""])=>t),wa=Y(0,255),ka=w(wa,"an exit status from 0 to 255"),xa=re((e,t)=>wa(e,t)!==null||ya(t).includes(e)||ba(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>F(e.toUpperCase(),[...ya(t),...va(t)],2)});var Pa=255,Uf=re(e=>e.length<=Pa?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),Ca=e=>{let t=wt(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Pa?t:null},Mf={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},Ea=(e,t,s)=>{let n=Uf(e,t,s),r=Mf[s.directive.name];return r===void 0?n:{...n,faults:[...n.faults,{start:0,end:e.length,effect:"warned",expected:`it is read as ${r}=`,outdated:{}}]}},_a=w(e=>{let t=Ca(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),Ra=re(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),Aa=w((e,{directive:t})=>{let s=Ca(e);return s===null?null:t.name!=="Service"||s.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),Ia=["http://","https://","file:/","info:","man:"];function Lf(e){let t=Ia.find(s=>e.startsWith(s));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var Na=re((e,t)=>{let s=P(e,t);return typeof s!="string"?null:Lf(s)||s===""?s:null},`a URL that begins with ${Ia.join(", ")}`,{quotes:"removed"}),Bf=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Wf=/^[A-Za-z0-9_-]+$/,Kf=255,Ta=w(e=>{let t=e.startsWith(":"),s=(t?e.slice(1):e).split(".");return s.length>1&&e.length<=Kf&&s.every(r=>(t?Wf:Bf).test(r))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var as=e=>e===""?v():A(e),Da=Oe(e=>e,""),Fa={"allowed-cpuset":Pt,"bind-mounts":ji,"bind-network-interface":Ao,"blockio-bandwidth":sa,"blockio-device-weight":ra,"blockio-weight":Xo,"bpf-delegate-attachments":as,"bpf-delegate-commands":as,"bpf-delegate-maps":as,"bpf-delegate-programs":as,"bpf-foreign-program":Ko,"bus-name":Ta,bytes:qs,"bytes-or-percent":Jo,"cgroup-nft-set":Bo,"cgroup-socket-bind":Lo,"colon-separated-paths":_i,"concurrency-max":aa,"condition-path":wi,"condition-string":ki,"cpu-set":Pt,"cpu-shares":zo,"delegate-subgroup":Vo,"directory-list":oo,"disable-controllers":Wo,enum:fa,"environment-assignments":mo,"environment-names":uo,"exec-apparmor-profile":is,"exec-coredump-filter":$i,"exec-cpu-affinity":Pt,"exec-cpu-sched-policy":Ki,"exec-cpu-sched-prio":Bi,"exec-input":go,"exec-input-data":So,"exec-input-text":vo,"exec-io-class":Vi,"exec-io-priority":Wi,"exec-mount-apivfs":no,"exec-mount-flags":Zs,"exec-mount-propagation-flag":Zs,"exec-nice":Mi,"exec-oom-score-adjust":Li,"exec-output":yo,"exec-quota":oa,"exec-root-hash":eo,"exec-root-hash-sig":to,"exec-selinux-context":is,"exec-smack-process-label":is,"exit-status":ka,"exit-status-set":xa,"extension-images":Zi,fdname:bo,"filesystem-set":Mo,"iec-size-long":qs,"image-policy":so,integer:Ti,"integer-or-percent":Fi,"io-device-latency":ia,"io-device-weight":na,"io-limit":ta,"job-mode-isolate":xt,"log-extra-fields":da,"log-facility":ca,"log-filter-patterns":ua,"log-level":la,"log-namespace":ma,long:Di,"luo-sessions":Da,"managed-oom-mem-pressure-duration-sec":pa,"managed-oom-mem-pressure-limit":ha,"managed-oom-rules":Da,"mount-images":Ji,"mount-node":ro,"numa-mask":Pt,"open-file":wo,percent:Oi,personality:Yi,"pid-file":ko,"resource-limit":Zo,"restrict-network-interfaces":Uo,"root-image-options":Qi,securebits:Hi,"service-refresh-on-reload":$o,"service-sockets":Ra,signal:Sa,"slice-name":_a,"socket-address":_o,"socket-bindtodevice":Ro,"socket-protocol":Io,"swap-priority":w(Y(-1,32767),"a number from -1 to 32767"),"syscall-errno":Gi,"time-span":fi,"timer-spec":Si,"tmpfs-mounts":qi,"tty-size":w(Xe,"a whole number from 0 up"),"unit-name":Aa,"unit-names":Ea,"unsigned-integer":Ni,"url-list":Na,weight:qo,xattr:No};var $f=4095;function Hf(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=$f:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function Yf(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let s=t.syscalls.bitOf.get(e);if(s===void 0)return null;let n=je(t.syscalls.names.length);return St(n,s),n}var Oa=e=>{let t=e.named.slice();return jt(t,e.actioned),{...e,allowed:t}};function Gf(e,{facts:t,directive:s}){let n=t.syscalls.names.length,r={mode:e?"deny":"allow",named:je(n),actioned:je(n)},i=t.syscalls.group("@default");return!e&&s.name==="SystemCallFilter"&&i!==void 0&&tt(r.named,i),r}function jf(e,t,s,{facts:n,directive:r}){let i=r.name==="SystemCallFilter"?t.text.indexOf(":"):-1,o=i<0?t.text:t.text.slice(0,i),a=i<0?null:t.text.slice(i+1);if(a!==null&&!Hf(a,n))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!s)return{expected:"possible without ~: an allowed call takes no error number"};let l=Yf(o,n);return l===null?qf(o,n):(s===(e.mode==="deny")||a!==null?tt(e.named,l):jt(e.named,l),e.mode==="allow"&&a!==null?tt(e.actioned,l):jt(e.actioned,l),null)}function qf(e,{syscalls:t}){return e.startsWith("@")?{expected:Ge(e,"a system-call group"),suggestions:()=>F(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:Ge(e,"a system call"),suggestions:()=>F(e,t.bitOf.keys(),2)}}var Ua=(e,t,s)=>{if(e==="")return v();let n=e.startsWith("~"),r=n?1:0,i=t===void 0?Gf(n,s):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:o,malformedAt:a}=M(e.slice(r),{quotes:"kept"}),l=[];for(let c of o){if(c.text==="")continue;let d=jf(i,c,n,s);d!==null&&l.push({start:r+c.start,end:r+c.end,effect:"word-ignored",...d})}return a!==null&&l.push({start:r+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?A(Oa(i),l):_(Oa(i),l)},ge=e=>e!==void 0&&(e.mode==="allow"||!Mr(e.named)),Ma=(e,t,{facts:s})=>{if(e==="")return v();let{words:n,malformedAt:r}=M(e,{quotes:"removed"}),i=[],o=new Set(t);for(let a of n)s.syscallArchitectures.has(a.text)?o.add(a.text):i.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>F(a.text,s.syscallArchitectures,2)});return r!==null&&i.push({start:r,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),_(o,i)};var Xf=new Set(["TCPCongestion","ExtraOptions"]),La=(e,t,s)=>{if(e==="")return v();if(Xf.has(s.directive.name))return A(e);let n=P(e,s);return typeof n=="string"?A(n):k(t,e,"a text with known specifiers: write %% for a percent sign")},Ba=(e,t,{directive:s})=>s.status===null?{effect:"none",value:void 0,faults:vt}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},Wa=e=>e===""?v():A(e);var zf={...Fa,"address-family-set":ri,boolean:xt,"boolean-or-controllers":ni,"capability-set":Hr,credential:Xr,"device-rule":Ei,"exec-command":nt,"install-only":Wa,"ip-prefix-set":jn,"namespace-set":ii,obsolete:Ba,path:xi,"path-list":Pi,string:La,"syscall-architectures":Ma,"syscall-filter":Ua,tristate:si,umask:mi,"user-or-group":ci,"user-or-group-list":di,"working-directory":Ci},Jf=e=>e===""?v():A(e),Ee=e=>zf[e]??Jf;function Q(e,t){let{assignments:s,steps:n}=e;for(;n.length<s.length;){let r=s[n.length];if(r===void 0)break;let{directive:i,node:o}=r,a=Ee(i.kind)(o.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:i});e.value=a.value,n.push({assignment:r,effect:a.effect,faults:a.faults})}return e}function N(e,t){let s=e.settings.get(t);return s===void 0?void 0:Q(s,e)}function X(e){let t=[],s=[];for(let{assignment:n,effect:r}of e.steps){if(r==="none"||r==="refuse"){s.push(n);continue}r!=="add"&&(s.push(...t),t=[]),t.push(n)}return{made:t,lost:s}}function C(e,t){let s=N(e,t);return s===void 0?[]:X(s).made}function at(e,t){if(e.pieces===null)return e.valueStart+t;let s={logical:0,source:e.valueStart};for(let n of e.pieces){if(n.logical>t)break;s=n}return s.source+t-s.logical}var R=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function T(e,t,s){return s<=t?R(e):{start:at(e,t),end:at(e,s-1)+1}}function ae(e,t){for(let s of e.settings.values())for(let n of Q(s,e).steps)t(n)}var Ka=60,j=e=>e.length<=Ka?e:`${e.slice(0,Ka-1)}\u2026`;var g=({file:e,node:t})=>({file:e,span:R(t)}),z=(e,t)=>({...g(e),note:t}),K=(e,t)=>e.map(s=>z(s,t)),y=(e,t)=>C(e,t).at(-1),rn=({node:e})=>`${e.key}=${e.value}`,Va=50;function be(e){let t=rn(e);return t.length<=Va?t:`${t.slice(0,Va-1)}\u2026`}var $a=({node:e})=>M(e.value,{quotes:"removed"}).words;function _e(e,t){let s=$a(e).find(({text:n})=>t(n));return s===void 0?g(e):{file:e.file,span:T(e.node,s.start,s.end)}}var Ha=(e,t)=>e.split(":").some(s=>V(s.replace(/^[-+]*/,""))===t);function Et(e,t,s){let n=C(e,t),r=n.filter(i=>$a(i).some(({text:o})=>Ha(o,s)));return r.length>0?r:n}function Re(e,t,s){let n=Et(e,t,s)[0];return n===void 0?null:{line:n,..._e(n,r=>Ha(r,s))}}var Zf=new Set([void 0,!1,"no","default","all","none"]),B=(e,t)=>[...e.settings.keys()].flatMap(s=>t.has(s)&&!Zf.has(N(e,s)?.value)?C(e,s):[]);function ls({tree:e},t){let s=e.nodes.filter(r=>r.kind==="section"),n=s.find(r=>r.name===t)??s[0];return n===void 0?{start:0,end:0}:{start:n.nameStart,end:n.nameEnd}}var Qf=new Set(["bounding-set","ambient-capabilities","limits","groups","dependencies","declared-directories"]);function G({all:e},t){return e.filter(n=>n.token===t&&!Qf.has(n.source)&&n.confidence!=="low").reduce((n,r)=>n===void 0||cs(r.confidence)>cs(n.confidence)?r:n,void 0)}var cs=e=>Ye.indexOf(e),ds=(e,t)=>cs(e)<cs(t)?e:t,Ae=e=>e==="high"?"warning":"info",Me=({place:e,because:t})=>e===null?[]:[{file:e.file,span:e.span,note:t}],Ie=(e,t)=>y(e,t)??y(e,"DynamicUser"),lt=["nginx","apache2","dovecot","postfix","sshd","cron"],eg=(e,t)=>!/ may | can /.test(e.because)&&(t===void 0||t.includes(e.source));function ie(e,t,{fails:s,certainty:n="high",sureFor:r}){let i=ds(ds(t.confidence,n),eg(t,r)?"high":"medium");return{message:"conflict",data:{line:be(e),fails:s,because:t.because},...g(e),severity:Ae(i),confidence:i,related:Me(t)}}function le({unit:e,needs:t,report:s},n,r){let i=new Set;for(let o of n){if(i.has(o.directive)||!r(o.directive))continue;let a=Ie(e,o.directive),l=a===void 0?void 0:G(t(),o.token);a===void 0||l===void 0||(i.add(o.directive),s(ie(a,l,o)))}}var b=e=>({...e,category:"exposure",confidence:"high",persona:"regular"}),m=e=>e;var tg=[["unix","AF_UNIX","high"],["netlink","AF_NETLINK","medium"],["packet","AF_PACKET","medium"],["bluetooth","AF_BLUETOOTH","high"],["alg","AF_ALG","medium"],["net-client","AF_INET","medium"],["net-server","AF_INET","medium"]],Ya=m({id:"address-family-missing",category:"breakage",summary:"RestrictAddressFamilies= forbids sockets that the service opens",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"RestrictAddressFamilies= forbids {fails}: {because}"},help:"Add the family to the line.",check({unit:e,sandbox:t,needs:s,report:n}){let r=t?.families,i=y(e,"RestrictAddressFamilies");if(r===void 0||i===void 0)return;let o=new Set;for(let[a,l,c]of tg){let d=e.facts.addressFamilies.get(l)??0;if(o.has(l)||r.families.has(d)===(r.mode==="allow")||l==="AF_INET"&&r.families.has(e.facts.addressFamilies.get("AF_INET6")??0)===(r.mode==="allow"))continue;let p=G(s(),a);p===void 0||a==="net-server"&&p.because.endsWith("handed to it")||(o.add(l),n({...ie(i,p,{fails:`${l} sockets`,certainty:p.source==="ports"?"medium":c}),help:`Add ${l} to the line.`}))}}});var sg=[["setuid-drop",["CAP_SETUID","CAP_SETGID"],"high"],["port-low",["CAP_NET_BIND_SERVICE"],"medium"],["chroot",["CAP_SYS_CHROOT"],"medium"],["clock",["CAP_SYS_TIME"],"medium"],["packet",["CAP_NET_RAW"],"medium"],["modules",["CAP_SYS_MODULE"],"medium"],["mount",["CAP_SYS_ADMIN"],"medium"],["kernel-log",["CAP_SYSLOG"],"medium"],["chown",["CAP_CHOWN"],"medium"],["kill-other",["CAP_KILL"],"medium"]],ng="CAP_NET_RAW",Ga=m({id:"capability-missing",category:"breakage",summary:"CapabilityBoundingSet= leaves out what the service needs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"without {fails} in its bounding set the service fails: {because}",file:"{program} has file capabilities on many systems and can not be executed without CAP_NET_RAW in the bounding set"},help:"Add the capability to CapabilityBoundingSet=.",check({unit:e,sandbox:t,needs:s,report:n}){let r=y(e,"CapabilityBoundingSet");if(t===null||r===void 0||e.manager==="user")return;let i=l=>(t.boundingSet&Z(e.facts,l))===0n,o=s();for(let[l,c,d]of o.startsAsRoot?sg:[]){let p=c.filter(i),h=p.length===0?void 0:G(o,l);h!==void 0&&n(ie(r,h,{fails:p.join(" and "),certainty:d,...l==="setuid-drop"?{sureFor:lt}:{}}))}let a=o.startsAsRoot||!i(ng)?void 0:o.programs.find(({name:l})=>l==="ping"||l==="ping6"||l==="arping");if(a!==void 0){let l=[{file:a.place.file,span:a.place.span,note:"is run here"}];n({message:"file",data:{program:a.name},...g(r),related:l})}}});var rg=[{directive:"MemoryDenyWriteExecute",token:"jit",fails:"stops what makes machine code at run time"}],ja=m({id:"code-generation-blocked",category:"breakage",summary:"MemoryDenyWriteExecute= stops programs that make machine code",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line, or switch the compiler off (node --jitless, jit=off of PostgreSQL).",check({unit:e,sandbox:t,needs:s,report:n}){t!==null&&le({unit:e,needs:s,report:n},rg,()=>t.switches.MemoryDenyWriteExecute)}});function u(e,t){return N(e,t)?.value}var x=(e,t)=>N(e,t)?.value!==void 0;function S(e,t){let s=u(e,t);return s===!0||typeof s=="string"&&s!=="no"}var qa=m({id:"device-policy-strict",category:"breakage",summary:"DevicePolicy=strict without /dev/null keeps the service from starting",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{null:"DevicePolicy=strict allows not even /dev/null, which systemd opens as standard input: the start fails with 208/STDIN"},help:"Write DevicePolicy=closed, which allows the usual nodes, or add DeviceAllow=/dev/null rw.",check({unit:e,sandbox:t,report:s}){let n=y(e,"DevicePolicy");if(t?.devices.policy!=="strict"||n===void 0||e.name.type!=="service"||e.manager==="user"||x(e,"PrivateDevices"))return;let r=N(e,"StandardInput")?.value??"null",i=(u(e,"DeviceAllow")??[]).some(({device:o})=>o==="/dev/null"||o==="char-mem"||o==="char-*"||o==="/dev");r==="null"&&!i&&s({message:"null",...g(n)})}});var ig=({source:e,place:t})=>e==="devices"&&t?.assignment.node.key!=="TTYPath",og=/\/dev\/[\w/.-]+/,ag=/\b(?:ba|da)?sh\b.*\s-[a-z]*c\s/;function lg(e){let t=og.exec(e.place?.assignment.node.value??"")?.[0];return t===void 0||t==="/dev/syslog"||t==="/dev/log"?null:t}var cg=(e,t)=>(u(e,"DeviceAllow")??[]).some(({device:s})=>s===t||s==="/dev"||s.startsWith("char-")||s.startsWith("block-")),dg=(e,t)=>(u(e,"BindPaths")??[]).some(({target:s})=>t===s||t.startsWith(`${s}/`)),Xa=m({id:"device-unreachable",category:"breakage",summary:"a device that the unit names is hidden or closed",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{hidden:"PrivateDevices=yes hides {device}: {because}",closed:"{line} closes {device}: {because}",clock:"ProtectClock= closes {device} in this version: {because}"},help:"Write DeviceAllow= for the device, and BindPaths= as well where PrivateDevices=yes stays.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null||e.manager==="user")return;let r=new Set,i=y(e,"PrivateDevices"),o=y(e,"DevicePolicy")??y(e,"DeviceAllow"),a=y(e,"ProtectClock");if(!(i===void 0&&o===void 0&&a===void 0))for(let l of s().all.filter(ig)){let c=lg(l);if(c===null||r.has(c)||l.place===null||l.place.assignment.node.key.startsWith("Condition"))continue;let d=ag.test(l.place.assignment.node.value)?"medium":l.confidence,p={severity:Ae(d),confidence:d,related:Me(l)},h={device:c,because:l.because},{policy:f,listed:E}=t.devices,L=f==="strict"||f==="closed"||f==="auto"&&E;if(t.switches.PrivateDevices&&i!==void 0&&!dg(e,c))n({message:"hidden",data:h,...g(i),...p});else if(L&&o!==void 0&&!cg(e,c))n({message:"closed",data:{...h,line:be(o)},...g(o),...p});else if(!L&&a!==void 0&&t.switches.ProtectClock&&e.facts.behaviour.clockClosesDevices)n({message:"clock",data:h,...g(a),...p});else continue;r.add(c)}}});var mg=[{directive:"PrivateIPC",token:"host-ipc",fails:"separates its shared memory from that of others",certainty:"medium"},{directive:"RemoveIPC",token:"ipc-keep",fails:"removes shared memory of its user when it stops",certainty:"medium"}],za=m({id:"exchange-cut-off",category:"breakage",summary:"a setting cuts a service off from what it shares with others",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line.",check({unit:e,sandbox:t,needs:s,report:n}){t!==null&&le({unit:e,needs:s,report:n},mg,r=>r==="PrivateIPC"?S(e,"PrivateIPC"):t.switches.RemoveIPC&&!t.privileged)}});var ug=[{directive:"ProtectClock",token:"clock",fails:"keeps it from the clock",sureFor:["chronyd","ntpd","ptp4l","systemd-timesyncd"]},{directive:"ProtectKernelModules",token:"modules",fails:"stops it from loading kernel modules",certainty:"medium"},{directive:"ProtectKernelTunables",token:"sysctl",fails:"makes /proc/sys and /sys read-only for it",certainty:"medium"},{directive:"ProtectKernelLogs",token:"kernel-log",fails:"closes the kernel log"},{directive:"ProtectControlGroups",token:"cgroup",fails:"makes the control groups read-only for it",certainty:"medium"},{directive:"ProtectHostname",token:"hostname",fails:"keeps changes of the host name from it",certainty:"medium"}],Ja=m({id:"kernel-interface-blocked",category:"breakage",summary:"a setting closes a part of the kernel that the service works with",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line; the capability can still be dropped from CapabilityBoundingSet= if the program can do without it.",check({unit:e,sandbox:t,needs:s,report:n}){t!==null&&le({unit:e,needs:s,report:n},ug,r=>t.switches[r])}});var pg=4,Za=e=>e?.soft??Number.POSITIVE_INFINITY,Qa=m({id:"limit-breaks",category:"breakage",summary:"a resource limit that the program does not live with",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{space:"LimitAS= limits addresses, not memory: {because}",processes:"LimitNPROC={limit} counts all processes of {user}: {because}"},help:"Use MemoryMax= for memory and TasksMax= for processes: they count what the unit uses.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null)return;let r=y(e,"LimitAS"),i=r===void 0||Za(N(e,"LimitAS")?.value)===Number.POSITIVE_INFINITY?void 0:G(s(),"jit");r!==void 0&&i!==void 0&&n({message:"space",data:{because:i.because},...g(r),related:Me(i)});let o=y(e,"LimitNPROC"),a=Za(N(e,"LimitNPROC")?.value);if(o===void 0||a>pg||t.privileged)return;let l=G(s(),"exec-children"),c={limit:String(a),user:t.user??"the user",because:l?.because??""};l!==void 0&&n({message:"processes",data:c,...g(o),related:Me(l)})}});var hg=/(?:^|[@/=,])((?:127\.0\.0\.1|localhost|\[::1\]):\d+)/,fg="leaves no network but a loopback of its own",el=m({id:"network-cut-off",category:"breakage",summary:"PrivateNetwork= cuts a service off that talks to others",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}",loopback:"{line} gives the service a loopback of its own: it does not reach {address} of the host"},help:"Remove the line and use IPAddressDeny=any with IPAddressAllow=, or hand the sockets over with a socket unit.",check({unit:e,sandbox:t,needs:s,report:n}){let r=Ie(e,"PrivateNetwork");if(t?.switches.PrivateNetwork!==!0||r===void 0||x(e,"JoinsNamespaceOf")||x(e,"NetworkNamespacePath"))return;for(let{arguments:o,place:a,directive:l}of s().programs){let c=l==="ExecStart"?o.map(p=>hg.exec(p)?.[1]).find(p=>p!==void 0):void 0;if(c===void 0)continue;let d=[{file:a.file,span:a.span,note:`names ${c}`}];n({message:"loopback",data:{line:be(r),address:c},...g(r),confidence:"high",related:d});return}let i=G(s(),"net-client")??G(s(),"net-server");i!==void 0&&!i.because.endsWith("handed to it")&&n(ie(r,i,{fails:fg,certainty:"medium"}))}});function ee(e,t){let s=N(e,t);return s===void 0?[]:X(s).made}var ce=e=>({file:e.file,span:R(e.node),assignment:e});function J(e,t){let s=ee(e,t).at(-1);return s===void 0?null:ce(s)}var tl=60;function Ne({assignment:e}){let t=`${e.node.key}=${e.node.value}`;return t.length<=tl?t:`${t.slice(0,tl-1)}\u2026`}var sl=new WeakMap;function ct(e){let t=sl.get(e);if(t!==void 0)return t;let s=new Map;for(let{text:r}of u(e,"Environment")??[]){let i=r.indexOf("=");s.set(r.slice(0,i),r.slice(i+1))}let n={get:r=>s.get(r),entries:[...s],expand:r=>gg(r,s)};return sl.set(e,n),n}function gg(e,t){if(!e.includes("$"))return[e];let s=/^\$([A-Za-z_]\w*)$/.exec(e)?.[1],n=s===void 0?void 0:t.get(s);return n!==void 0?n.split(/\s+/).filter(r=>r!==""):[e.replace(/\$\{([A-Za-z_]\w*)\}/g,(r,i)=>t.get(i)??r)]}var I=(e,t)=>e===t||e.startsWith(t==="/"?"/":`${t}/`),yg=["/etc","/usr","/lib","/lib64","/bin","/sbin","/boot","/proc","/sys","/dev"],bg=["/var/log","/var/lib","/var/cache","/var/spool","/var/tmp","/var/mail","/run","/var/run","/tmp","/dev/shm"],vg=/(?:log|pid|data|state|cache|db|database|storage|store|out|output|socket|sock|spool|save|dump|work|run|tmp|temp|home)[-_.a-z]*$/i,Sg=/(?:conf|config|cfg|cert|key|ca|defaults|rules|env|ini|template|plugin|module|root|www|html|static|public|input|read)[-_.a-z]*$/i;function nl(e,t){return yg.some(s=>I(e,s))&&!I(e,"/dev/shm")?{use:"read",confidence:"medium"}:vg.test(t)?{use:"written",confidence:"high"}:Sg.test(t)||t==="-c"||t==="-f"?{use:"read",confidence:"medium"}:bg.some(s=>I(e,s))?{use:"written",confidence:"medium"}:{use:"named",confidence:"medium"}}var wg=/^(?:-{1,2}[\w.-]+=|-[A-Za-z]|[\w.-]+=|(?:unix|file|sqlite|socket|stream|append|stdout):(?:\/\/)?)?(\/[^\s:;,"'`$*?|&<>(){}]*)/;function kg(e){let t=[],s="";for(let n of e.arguments){let r=V(wg.exec(n)?.[1]??""),i=n.indexOf("=");r!==null&&r!=="/"&&t.push({path:r,...nl(r,i>0?n.slice(0,i):s),place:e.place}),s=n.startsWith("-")?n:""}for(let n of e.writes){let r=V(n);r!==null&&!I(r,"/dev")&&t.push({path:r,use:"written",place:e.place,confidence:"high"})}return t}var xg=new Set(["mkdir","touch","install","chown","chmod","chgrp","rm","tee","mktemp","truncate"]),Pg=new Set(["cp","mv","ln","rsync"]);function Cg(e){let t=e.path.startsWith("/")?[{path:V(e.path)??e.path,use:"executed",place:e.place,confidence:"high"}]:[],s=e.script?.startsWith("/")===!0?V(e.script):null,n=s===null?[]:[{path:s,use:"executed",place:e.place,confidence:"high"}],r=kg(e).filter(({path:i})=>i!==s);return[...t,...n,...r.map((i,o)=>Eg(i,e,o===r.length-1))]}function Eg(e,{name:t,directive:s},n){return Pg.has(t)?n?{...e,use:"written",confidence:"high"}:{...e,use:"read"}:xg.has(t)?{...e,use:"written",confidence:"high"}:s==="ExecStart"||s==="ExecStartPre"||e.use!=="written"?e:{...e,use:"named",confidence:"low"}}function _g(e){let t=[],s=u(e,"WorkingDirectory"),n=J(e,"WorkingDirectory");s?.kind==="path"&&n!==null&&t.push({path:s.path,use:"entered",place:n,confidence:"high"});let r=u(e,"PIDFile"),i=J(e,"PIDFile");r!==void 0&&i!==null&&t.push({path:r,use:"written",place:i,confidence:"high"});let o=J(e,"Environment");if(o!==null)for(let[a,l]of ct(e).entries){let c=a==="PATH"||a.startsWith("LD_")?null:V(l);c!==null&&c!=="/"&&t.push({path:c,...nl(c,a),place:o})}return t}var rl=(e,t)=>[...t.flatMap(Cg),..._g(e)];var on={StateDirectory:"/var/lib",CacheDirectory:"/var/cache",LogsDirectory:"/var/log",RuntimeDirectory:"/run"},ve=e=>Object.keys(on).flatMap(t=>(u(e,t)??[]).flatMap(({path:s})=>[on[t],`${on[t]}/private`].map(n=>({path:`${n}/${s}`,directive:t})))),il=e=>[...(u(e,"ReadWritePaths")??[]).map(({path:t})=>({path:t,directive:"ReadWritePaths"})),...(u(e,"BindPaths")??[]).flatMap(({target:t,writable:s})=>s?[{path:t,directive:"BindPaths"}]:[])];var ms=["/tmp","/var/tmp","/dev/shm"];var Rg=/\b(?:ba|da)?sh\b.*\s-[a-z]*c\s/,Ag={yes:["/usr","/boot","/efi"],full:["/usr","/boot","/efi","/etc"],strict:["/"]},Ig=["/dev","/proc","/sys","/home","/root","/run/user"];function Ng(e,{unit:t,protectSystem:s,switches:n}){return[...ve(t),...il(t)].some(i=>I(e,i.path)||I(i.path,e))||(u(t,"ConfigurationDirectory")??[]).some(i=>I(e,`/etc/${i.path}`))?null:(u(t,"ReadOnlyPaths")??[]).some(i=>I(e,i.path))?"ReadOnlyPaths":Ig.some(i=>I(e,i))||n.PrivateTmp&&/^\/(?:var\/)?tmp(?:\/|$)/.test(e)||(u(t,"TemporaryFileSystem")??[]).some(i=>I(e,i.path))?null:(Ag[s??""]??[]).some(i=>I(e,i))?"ProtectSystem":null}var ol=m({id:"path-read-only",category:"breakage",summary:"a file that the unit writes is read-only for it",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{path:"{line} makes {path} read-only: {because}"},help:"Declare the folder with StateDirectory=, LogsDirectory=, CacheDirectory= or RuntimeDirectory=, or open it with ReadWritePaths=.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null||t.hasOwnRoot||e.manager==="user"||t.protectSystem==="no"&&(u(e,"ReadOnlyPaths")??[]).length===0)return;let r=new Set;for(let{path:i,use:o,place:a,confidence:l}of s().paths){let c=a.assignment.node.key;if(o!=="written"||c==="PIDFile"||l==="low"||i.includes("%")||r.has(i))continue;let d=Ng(i.replace(/^\/var\/run(?=\/)/,"/run"),t),p=d===null?void 0:Ie(e,d);if(p===void 0)continue;r.add(i);let h=`${c}= writes it`,f=a.assignment.node.value.startsWith("-")||Rg.test(a.assignment.node.value)?ds(l,"medium"):l,E=[{file:a.file,span:a.span,note:h}];n({message:"path",data:{line:be(p),path:i,because:h},...g(p),severity:Ae(f),confidence:f,related:E})}}});function an(e,t){let s=u(e,"ExecStart")??[];return s.length>0&&s.every(t)?C(e,"ExecStart"):null}var al=(e,t,s)=>(e&Z(t.facts,s))!==0n,cn=({switches:e,unit:t})=>e.PrivateUsers||x(t,"UserNamespacePath");function _t(e,t){let{unit:s,boundingSet:n,ambientSet:r,privileged:i}=e;return cn(e)||!al(n,s,t)?!1:i&&!x(s,"SecureBits")||al(r,s,t)}var pl=e=>["AppArmorProfile","SELinuxContext","SmackProcessLabel"].some(t=>x(e,t));function Le({syscallFilter:e,unit:t},s){if(!ge(e))return!0;let{mode:n,named:r,allowed:i}=e;return s.every(o=>{let a=t.facts.syscalls.bitOf.get(o);return a!==void 0&&(n==="deny"?!Ws(r,a):Ws(i,a))})}var ll=({unit:e})=>["CapabilityBoundingSet","AmbientCapabilities","SystemCallFilter"].flatMap(t=>C(e,t));function cl({protectSystem:e,hasOwnRoot:t,unit:s},n){if(e!=="strict"||t)return null;let r=(u(s,"ReadWritePaths")??[]).some(({path:o})=>o===n)?Et(s,"ReadWritePaths",n):[],i=(u(s,"BindPaths")??[]).some(({source:o,target:a,writable:l})=>l&&o===n&&a===n)?Et(s,"BindPaths",n):[];return r.length+i.length>0?[...r,...i]:null}function ln(e,t){let s=(u(e,"BindPaths")??[]).find(t);return s===void 0?null:Et(e,"BindPaths",s.source)}var Tg=e=>[...u(e,"InaccessiblePaths")??[],...u(e,"TemporaryFileSystem")??[]].some(({path:t})=>/^\/(?:var\/|var$|run\/|run$|$)/.test(t)),Dg=["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectProc","ProtectSystem"],Fg=["AmbientCapabilities","Delegate","DeviceAllow","IPAddressDeny","KeyringMode","NotifyAccess","PrivateMounts","PrivateNetwork","RemoveIPC","RootDirectoryOrRootImage","SupplementaryGroups","UMask"],dl=new Set(["docker","incus-admin","libvirt","lxd"]),Og=/(?:^|\/)docker(?:-compose)?$/,Ug=new Set(["run","start","up"]),dn=e=>Og.test(e.program)&&e.arguments.some(({text:t})=>Ug.has(t)),ml=["root","0"];function Mg({privileged:e,unit:t}){let s=u(t,"Group");return e&&s===void 0?C(t,"User"):s!==void 0&&ml.includes(s)?C(t,"Group"):(u(t,"SupplementaryGroups")??[]).some(n=>ml.includes(n))?C(t,"SupplementaryGroups"):null}var ul=e=>_t(e,"CAP_SYS_PTRACE")&&!pl(e.unit)&&!S(e.unit,"PrivatePIDs"),Lg=(e,t)=>(e.namespaces===void 0||e.namespaces.has(t))&&Le(e,["setns"]),mn=({prefixes:e})=>e.split("!").length===2,Bg=[{id:"full-privileges",because:"the prefix + runs the command without the sandbox",when:"every command of `ExecStart=` has the prefix `+`",source:"systemd.service(5), the table of prefixes",undoes:{allBut:Fg},lines:({unit:e})=>an(e,({prefixes:t})=>t.includes("+"))},{id:"user-not-applied",because:"the prefix ! runs the command as root, whatever User= says",when:"every command of `ExecStart=` has the prefix `!` (once)",source:"systemd.service(5), the table of prefixes",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e})=>an(e,mn)},{id:"proc-of-root",because:"root and the group of root see all processes whatever ProtectProc= says",when:"the service runs as root without `Group=`, or in the group of root",source:"systemd.exec(5) on ProtectProc=; proc(5) on hidepid; tried under systemd 252",undoes:{only:["ProtectProc"]},lines:Mg},{id:"proc-of-tracers",because:"CAP_SYS_PTRACE sees all processes whatever ProtectProc= says",when:"another user than root has `CAP_SYS_PTRACE` as an ambient capability",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>!e.privileged&&_t(e,"CAP_SYS_PTRACE")?C(e.unit,"AmbientCapabilities"):null},{id:"usr-reopened",because:"a line makes /usr writable again",when:"`ReadWritePaths=/usr` or `BindPaths=/usr` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},lines:e=>cl(e,"/usr")},{id:"etc-reopened",because:"a line makes /etc writable again",when:"`ReadWritePaths=/etc` or `BindPaths=/etc` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},badness:5,lines:e=>cl(e,"/etc")},{id:"root-bound",because:"BindPaths= shows the whole file system of the host in another place, writable",when:"`BindPaths=/:/elsewhere`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp","ProtectHome","ProtectSystem","RootDirectoryOrRootImage"]},lines:({unit:e})=>ln(e,({source:t,target:s,writable:n})=>n&&t==="/"&&s!=="/")},{id:"tmp-bound",because:"BindPaths= puts the /tmp of the host over the private one",when:"`BindPaths=/tmp` beside `PrivateTmp=`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp"]},lines:({unit:e})=>ln(e,({source:t,target:s})=>t==="/tmp"&&s==="/tmp")},{id:"home-bound",because:"BindPaths= puts /home over the empty one of ProtectHome=tmpfs",when:"`BindPaths=/home` beside `ProtectHome=tmpfs`",source:"systemd.exec(5) on ProtectHome=; tried under systemd 252 and 257",undoes:{only:["ProtectHome"]},badness:5,lines:({unit:e,protectHome:t})=>t==="tmpfs"?ln(e,({source:s,target:n})=>s==="/home"&&n==="/home"):null},{id:"allowed-everywhere",because:"IPAddressAllow= allows every address, and allowing wins",when:"`IPAddressAllow=` covers all of IPv4 and IPv6",source:"systemd.resource-control(5) on IPAddressAllow=",undoes:{only:["IPAddressDeny"]},lines:({unit:e,addresses:t})=>!t.filtered&&et(u(e,"IPAddressAllow")??[])?C(e,"IPAddressAllow"):null},{id:"rootlike-group",because:"members of the group can start containers or machines as root",when:"`Group=` or `SupplementaryGroups=` names docker, incus-admin, libvirt or lxd, and neither `RestrictAddressFamilies=` nor a hidden or own file system keeps the service from their sockets",source:"the security pages of Docker, Incus, LXD and libvirt",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e,families:t,hasOwnRoot:s})=>{if(t!==void 0&&t.mode==="allow"!==t.families.has(Wg)||s||Tg(e))return null;let r=dl.has(u(e,"Group")??"")?C(e,"Group"):[],i=(u(e,"SupplementaryGroups")??[]).some(o=>dl.has(o))?C(e,"SupplementaryGroups"):[];return r.length+i.length>0?[...r,...i]:null}},{id:"may-become-root",because:"CAP_SETUID lets the service become root at any time",when:"another user than root has `CAP_SETUID` as an ambient capability and may call `setuid`, outside of a user namespace",source:"capabilities(7)",undoes:{only:["UserOrDynamicUser"]},lines:e=>!e.privileged&&_t(e,"CAP_SETUID")&&Le(e,["setuid"])?C(e.unit,"AmbientCapabilities"):null},{id:"container-client",because:"the container daemon runs the workload, outside this sandbox",when:"`ExecStart=` is `docker run`, `docker start` or `docker-compose up`",source:"docker-run(1): the client asks the daemon, which starts the container in a control group of its own",undoes:{allBut:["AmbientCapabilities","Delegate","KeyringMode","NotifyAccess","RemoveIPC","SupplementaryGroups"]},lines:({unit:e})=>an(e,dn)},{id:"mounts-can-be-moved",because:"with CAP_SYS_ADMIN and the mount calls the service can lift what consists of mounts",when:"root keeps `CAP_SYS_ADMIN`, or a user has it as an ambient capability; `mount` and `umount2` are not filtered; no user namespace, security module profile or `SecureBits=` stands in between",source:"capabilities(7); tried with mount and umount under systemd 252",undoes:{only:Dg},lines:e=>_t(e,"CAP_SYS_ADMIN")&&!pl(e.unit)&&Le(e,["mount","umount2"])?ll(e):null},{id:"host-root-in-proc",because:"with CAP_SYS_PTRACE the service reaches all of the host through /proc/1/root",when:"root keeps `CAP_SYS_PTRACE`, or a user has it as an ambient capability, and neither a user or PID namespace nor a security module profile stands in between",source:"proc(5) on /proc/pid/root, ptrace(2); tried under systemd 252",undoes:{only:["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectSystem","RootDirectoryOrRootImage"]},lines:e=>ul(e)?["CapabilityBoundingSet","AmbientCapabilities"].flatMap(t=>C(e.unit,t)):null},{id:"network-can-be-left",because:"with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host",when:"the service has `CAP_SYS_ADMIN` and `CAP_SYS_PTRACE`, may call `setns`, and `RestrictNamespaces=` leaves network namespaces alone",source:"setns(2); tried with nsenter under systemd 252",undoes:{only:["PrivateNetwork"]},lines:e=>ul(e)&&_t(e,"CAP_SYS_ADMIN")&&Lg(e,"net")?ll(e):null}],Wg=1;function Se(e){let{manager:t,name:s}=e.unit;return t==="user"||s.type!=="service"?[]:Bg.flatMap(n=>{let r=n.lines(e);return r===null?[]:[{defeat:n,lines:r}]})}var hl=({undoes:e},t)=>"only"in e?e.only.includes(t):!e.allBut.includes(t);var Kg=[{directive:"ProtectProc",token:"proc-all",fails:"hides the processes of other users from it",certainty:"medium"},{directive:"ProcSubset",token:"proc-stat",fails:"hides /proc/stat, /proc/meminfo and the like: numbers turn to zero",certainty:"medium"}],fl=m({id:"proc-hidden",category:"breakage",summary:"ProtectProc= or ProcSubset= hides what the service reads in /proc",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line for this service.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null)return;let r=Se(t).some(({defeat:i})=>i.id.startsWith("proc-of-"));le({unit:e,needs:s,report:n},Kg,i=>i==="ProcSubset"?t.procSubset==="pid":t.protectProc!=="default"&&!r)}});var Rt=(e,t)=>e!==t&&e.startsWith(t==="/"?"/":`${t}/`),Vg=["/home","/root","/run/user"],$g=["/tmp","/var/tmp"];function Hg(e){if(["RootDirectory","RootImage","RootMStack","JoinsNamespaceOf"].some(r=>x(e,r)))return[];let t=r=>{let i=N(e,r);return i===void 0?null:X(i).made.at(-1)??null},s=r=>i=>({folder:i,setting:r,line:t(r)}),n=u(e,"ProtectHome");return[...S(e,"PrivateTmp")?$g.map(s("PrivateTmp")):[],...n==="yes"||n==="tmpfs"?Vg.map(s("ProtectHome")):[],...(u(e,"TemporaryFileSystem")??[]).map(({path:r})=>s("TemporaryFileSystem")(r))]}function Yg(e){return(u(e,"BindPaths")??[]).map(({target:t})=>t)}function us(e,t){let s=Hg(e).find(({folder:r})=>Rt(t,r));return s===void 0||Yg(e).some(r=>t===r||Rt(t,r)||Rt(r,t))?null:s}var Gg={executed:"runs",entered:"starts in",read:"reads",written:"writes",named:"names"},jg=["InaccessiblePaths","PrivateTmp","ProtectHome","TemporaryFileSystem"];function qg(e,t){let n=(u(e,"InaccessiblePaths")??[]).some(o=>I(t,o.path))?y(e,"InaccessiblePaths"):void 0;if(n!==void 0)return{line:n,setting:"InaccessiblePaths"};let r=us(e,t),i=r===null?void 0:r.line??Ie(e,r.setting);return r===null||i===void 0?null:{line:i,setting:r.setting}}function Xg({use:e,confidence:t},{setting:s}){return s==="PrivateTmp"?e==="executed"?"medium":"low":e==="executed"||s==="InaccessiblePaths"&&e==="entered"?"high":t==="high"?"medium":"low"}var gl=m({id:"program-hidden",category:"breakage",summary:"a file that the unit itself names is hidden from the service",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{path:"{line} hides {path}: {because}"},help:"Move the files, or choose a setting that leaves them in sight: ProtectHome=read-only, or tmpfs with BindPaths=.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null||t.hasOwnRoot||e.manager==="user"||!jg.some(i=>x(e,i))&&!t.switches.DynamicUser)return;let r=new Set;for(let i of s().paths){let{path:o,place:a,use:l}=i,c=a.assignment.node.value.startsWith("-"),d=r.has(o)||c?null:qg(e,o);if(d===null||l==="entered"&&d.setting!=="InaccessiblePaths")continue;let p=Xg(i,d);if(p==="low")continue;r.add(o);let h=`${a.assignment.node.key}= ${Gg[l]} it`,f=[{file:a.file,span:a.span,note:h}];n({message:"path",data:{line:be(d.line),path:o,because:h},...g(d.line),severity:Ae(p),confidence:p,related:f})}}});var yl=m({id:"resolver-denied",category:"breakage",summary:"IPAddressDeny= blocks the DNS resolver of the host",since:"0.1.0",severity:"info",confidence:"low",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Add IPAddressAllow=localhost.",check({unit:e,sandbox:t,needs:s,report:n}){let r=y(e,"IPAddressDeny"),i=u(e,"IPAddressAllow")??[];if(t===null||r===void 0||!t.addresses.deniesAll||i.length===0||i.some(a=>Ht(a)||a.length===0))return;let o=G(s(),"dns");o!==void 0&&n({...ie(r,o,{fails:"blocks a resolver at 127.0.0.53",certainty:"low"})})}});var zg=[{directive:"RestrictRealtime",token:"rt",fails:"forbids real-time scheduling",certainty:"medium"},{directive:"RestrictNamespaces",token:"ns",fails:"forbids the namespaces of its own sandbox or containers",sureFor:["chromium","bwrap"]},{directive:"RestrictSUIDSGID",token:"sgid",fails:"forbids setuid and setgid bits on files (Operation not permitted)",certainty:"medium"},{directive:"LockPersonality",token:"personality",fails:"forbids another execution domain",certainty:"medium"},{directive:"SystemCallArchitectures",token:"32bit",fails:"kills 32-bit programs"}],bl=m({id:"restriction-breaks",category:"breakage",summary:"a restriction forbids something that the service does",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line for this service, or allow the one kind that it needs.",check({unit:e,sandbox:t,needs:s,report:n}){t!==null&&le({unit:e,needs:s,report:n},zg,r=>r==="RestrictNamespaces"?t.namespaces?.size===0:r==="SystemCallArchitectures"?t.syscallArchitectures.size===1&&t.syscallArchitectures.has("native"):t.switches[r])}});var Jg=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,un=e=>new Set(e.split(/\s+/).filter(t=>t!=="")),Zg=un(Jg),Qg=/^(?:|0|no|n|false|f|off)$/i,$=(e,t)=>Zg.has(e)&&(!Qg.test(t)||e==="CapabilityBoundingSet"&&t===""),de=un(`
AppArmorProfile CapabilityBoundingSet DynamicUser ExecPaths InaccessiblePaths LockPersonality MemoryDenyWriteExecute NoExecPaths
NoNewPrivileges PrivateDevices PrivateTmp PrivateUsers ProcSubset ProtectClock ProtectControlGroups ProtectHome ProtectHostname
ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem ReadOnlyPaths RestrictAddressFamilies
RestrictNamespaces RestrictRealtime RestrictSUIDSGID SELinuxContext SecureBits SmackProcessLabel SystemCallArchitectures SystemCallFilter User
`),ps=un(`
LockPersonality MemoryDenyWriteExecute PrivateDevices ProtectClock ProtectHostname ProtectKernelLogs ProtectKernelModules
ProtectKernelTunables RestrictAddressFamilies RestrictNamespaces RestrictRealtime RestrictSUIDSGID SystemCallArchitectures
SystemCallFilter SystemCallLog
`);var ey=new Set(["sshd","cron","agetty","getty"]),ty=new Set([...de].filter(e=>e!=="User"&&e!=="DynamicUser")),vl=m({id:"sessions-inherit",category:"breakage",summary:"restrictions of a login service hold for the sessions that it starts",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{sessions:"{count} of this unit hold for every session and job that it starts: {because}"},help:"Restrict the users or jobs instead, and leave only resource limits in this unit.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null)return;let r=B(e,ty),[i]=r,o=i===void 0?void 0:G(s(),"sessions"),a=o!==void 0&&ey.has(o.source)?o.confidence:"medium";if(i===void 0||o===void 0)return;let l=r.length===1?"the hardening":`the ${r.length} hardening lines`;n({message:"sessions",data:{count:r.length===1?"the restrictions":l,because:o.because},...g(i),severity:Ae(a),confidence:a,related:Me(o)})}});var sy=["sudo"],ny='makes it fail when it gains rights (sudo: the "no new privileges" flag is set)',Sl=m({id:"setuid-program-blocked",category:"breakage",summary:"NoNewPrivileges= stops setuid programs that the unit runs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Let a root oneshot or a D-Bus service do this part, or set NoNewPrivileges=no and leave out what implies it.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null)return;let r=e.facts.behaviour.filtersImplyNoNewPrivileges?B(e,ps)[0]:void 0,i=t.switches.NoNewPrivileges?Ie(e,"NoNewPrivileges"):r;if(i===void 0||s().startsAsRoot)return;let o=G(s(),"suid")??G(s(),"mail");o!==void 0&&!/ runs (?:runuser|gosu|su-exec|setuidgid|chpst)\b/.test(o.because)&&n(ie(i,o,{fails:ny,sureFor:sy}))}});var ry=[["setuid-drop","setgroups","@setuid","high"],["chroot","chroot","chroot","medium"],["clock","clock_settime","@clock","medium"],["rt","sched_setscheduler","@resources","medium"],["shm-sysv","shmget","@ipc","high"],["memlock","mlock","@memlock","medium"],["mount","mount","@mount","medium"],["modules","init_module","@module","medium"],["ptrace","ptrace","@debug","medium"],["reboot","reboot","@reboot","medium"],["bpf","bpf","bpf","medium"],["chown","chown","@chown","medium"]],iy=new Set(["node","nodejs","npm","yarn","pnpm","deno","chromium","electron"]),oy="pkey_alloc",wl=m({id:"system-call-missing",category:"breakage",summary:"SystemCallFilter= stops calls that the service makes",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"SystemCallFilter= {how} {fails}: {because}",v8:"SystemCallFilter= kills {program}: V8 calls pkey_alloc, which is not allowed"},help:"Allow the calls, on a line of their own behind the deny lines.",check({unit:e,sandbox:t,needs:s,report:n}){let r=y(e,"SystemCallFilter");if(t===null||r===void 0||!ge(t.syscallFilter))return;let i=s(),o=!x(e,"SystemCallErrorNumber");for(let[c,d,p,h]of ry){let f=Le(t,[d])?void 0:G(i,c);if(f===void 0||c!=="shm-sysv"&&!i.startsAsRoot)continue;let E=ie(r,f,{fails:d,certainty:h,...c==="setuid-drop"?{sureFor:lt}:{}});n({...E,data:{...E.data,how:o?"kills the service at":"refuses"},help:`Add a line SystemCallFilter=${p} behind the others.`})}let a=Le(t,[oy])?void 0:i.programs.find(({name:c,directive:d})=>d==="ExecStart"&&iy.has(c));if(a===void 0||!o)return;let l=[{file:a.place.file,span:a.place.span,note:`${a.name} runs on V8`}];n({message:"v8",data:{program:a.name},...g(r),related:l,help:"Add a line SystemCallFilter=@pkey, or SystemCallErrorNumber=EPERM."})}});var ay=[{directive:"PrivateUsers",token:"setuid-drop",fails:"lets it switch to no other user (Invalid argument)",sureFor:lt},{directive:"PrivateUsers",token:"port-low",fails:"lets it bind no port below 1024 (Permission denied)",certainty:"medium"},{directive:"PrivateUsers",token:"chown",fails:"lets it give files to no other user (Invalid argument)",certainty:"medium"},{directive:"PrivateUsers",token:"mount",fails:"lets it mount nothing"},{directive:"PrivateUsers",token:"packet",fails:"lets it open no packet sockets",certainty:"medium"}],kl=m({id:"user-namespace-breaks",category:"breakage",summary:"PrivateUsers= takes rights away that the service needs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line, or take the need away: a user of its own, a socket unit for the port.",check({unit:e,sandbox:t,needs:s,report:n}){t!==null&&le({unit:e,needs:s,report:n},ay,()=>t.switches.PrivateUsers&&e.manager==="system")}});function pn({node:e},{start:t,end:s}){if(s<=t)return null;let n=at(e,t),r=at(e,s-1)+1;return r-n===s-t?{start:n,end:r}:null}function we(e,t,s,n){let r=[];for(let{start:i,end:o,text:a}of t){let l=pn(e,{start:i,end:o});if(l===null)return[];r.push({file:e.file,span:l,text:a})}return r.length===0?[]:[{title:s,applicability:n,edits:r}]}var hs=({file:e,node:t},s,n)=>[{title:`Write ${s}=`,applicability:n,edits:[{file:e,span:{start:t.keyStart,end:t.keyEnd},text:s}]}],At=({file:e,node:t},s)=>[{title:"Remove the line",applicability:s,edits:[{file:e,span:{start:t.start,end:t.end},text:""}]}];function xl(e,t){let{file:s,node:n}=e,{value:r}=n,i=r.slice(0,t).trimEnd().length,o=pn(e,{start:i,end:r.length});if(o===null)return[];let a=r.slice(t).replace(/^;/,"#"),{start:l}=R(n);return[{title:"Move the comment to a line of its own",applicability:"suggested",edits:[{file:s,span:{start:l,end:l},text:`${a}
`},{file:s,span:o,text:""}]}]}function Pl({file:e,node:t},s){let n=e.tree.text.slice(t.start,t.end);if(!n.endsWith(`
`)||!e.tree.text.slice(0,s.end).endsWith(`
`))return[];let r=[{file:e,span:{start:s.end,end:s.end},text:n},{file:e,span:{start:t.start,end:t.end},text:""}];return[{title:`Move the line to [${s.name}]`,applicability:"suggested",edits:r}]}function Cl(e,{start:t,end:s},n){let{file:r,node:i}=e,o=i.value.slice(0,t).trimEnd().length,a=pn(e,{start:o,end:s});if(o===0||a===null||i.pieces!==null)return[];let l=[{file:r,span:a,text:""},{file:r,span:{start:i.valueEnd,end:i.valueEnd},text:`
${n}`}];return[{title:`Write ${n} on a line of its own`,applicability:"suggested",edits:l}]}var El=({file:e,node:t},s)=>[{title:`Write ${s} on the line before`,applicability:"suggested",edits:[{file:e,span:{start:t.keyStart,end:t.keyStart},text:`${s}
`}]}];var ly=`
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
`,_l=new Map(ly.trim().split(`
`).map(e=>{let[t="",s=""]=e.split(" ");return[t,Number(s)]}));var Rl=new WeakMap;function cy(e){let t=Rl.get(e);if(t!==void 0)return t;let s=[...e.settings.values()].flatMap(n=>my(e,n));return Rl.set(e,s),s}var me=(e,t)=>cy(e).filter(s=>s.topic===t),dy=[];function my(e,t){let s=Q(t,e).steps.filter(({assignment:n,faults:r})=>r.length>0&&n.directive.kind!=="obsolete");return s.length===0?dy:s.flatMap(n=>n.faults.map(r=>({step:n,fault:r,topic:uy(e,n,r)})))}function hn(e){let t=/[ \t](?:#|;[ \t]*[A-Za-z])/.exec(e);return t===null?null:t.index+1}function It(e,{assignment:t},s){let{directive:n}=t;return Ee(n.kind)(s,void 0,{facts:e.facts,name:e.name,manager:e.manager,directive:n})}var fs=(e,t,s)=>It(e,t,s).faults.length===0;function uy(e,t,s){if(s.effect==="warned")return s.outdated!==void 0?"outdated":"other";let{value:n}=t.assignment.node;if(n==="")return"other";let r=hn(n);if(r!==null&&s.end>r&&fs(e,t,n.slice(0,r).trimEnd()))return"comment";if(Nt(n.slice(s.start,s.end))!==null&&!hy(t))return"list-syntax";let i=fn(e,t,s);return i===null?"other":i.version<=e.facts.version?"taken":"newer"}var py=new Set(["exec-command","environment-assignments","exec-input-text","timer-spec","credential"]),hy=({assignment:e})=>py.has(e.directive.kind);function Nt(e){return/^~\S/.test(e)?e.startsWith("~/")?null:"tilde":/^[^\s,]+,[^,]+/.test(e)?"comma":/^(["']).*\1$|^["']|["']$/.test(e)?"quote":null}function fn(e,t,s){let{directive:n,node:r}=t.assignment,i=_l.get(`${n.name}=${r.value.slice(s.start,s.end).replace(/:.*/,"")}`),o=q.find(a=>Number(a)>Number(e.facts.table)&&fy(De(a,Number(a)),e,t,s));return o===void 0?null:{version:i??Number(o),exact:i!==void 0||Number(e.facts.table)===e.facts.version}}function fy(e,t,s,n){let{directive:r,node:i}=s.assignment,o=e.directive(r.section,r.name);if(o===void 0||o.kind==="obsolete")return!1;let{faults:a}=Ee(o.kind)(i.value,void 0,{facts:e,name:t.name,manager:t.manager,directive:o});return!a.some(({start:l,end:c})=>l<n.end&&n.start<c)}function Be(e,t){let{directive:s,node:n}=e.assignment;return t.effect!=="warned"&&$(s.name,n.value)}var gy=`
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
`,gs=new Map(gy.trim().split(`
`).map(e=>e.split(" ")));var Al=/^\/var\/run\//,yy=new Set(["pid-file"]),by=({directive:e})=>e.setting!==e.name&&!e.documented&&e.kind!=="job-mode-isolate",Il=m({id:"deprecated-setting",category:"correctness",summary:"a setting or value that works today, and is a thing of the past",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{warned:"systemd warns of this line: {reason}",replaced:"{key}= is on its way out: {now}= took its place",renamed:"{key}= is called {now}= today",moved:"{key}= is {now}= in [Unit] today","legacy-run":"/var/run is a link to /run today: {key}= should say {path}"},help:"Write what took its place.",check({unit:e,report:t}){for(let{step:s,fault:n}of me(e,"outdated")){let{file:r,node:i}=s.assignment,o=n.outdated?.instead,a=o===void 0?[]:we(s.assignment,[{start:n.start,end:n.end,text:o}],`Write ${o}`,"safe"),l=T(i,n.start,n.end);t({message:"warned",data:{reason:n.expected},file:r,span:l,fixes:a,...o===void 0?{}:{help:`Write ${o}.`}})}ae(e,({assignment:s,faults:n})=>{let{directive:r,file:i,node:o}=s,a=r.kind==="obsolete"||n.length>0?void 0:gs.get(r.name);if(a!==void 0)t({message:"replaced",data:{key:r.name,now:a},file:i,span:R(o),severity:"info"});else if(by(s)){let l=e.facts.directive(r.section,r.setting)!==void 0,c=l?hs(s,r.setting,"safe"):[];t({message:l?"renamed":"moved",data:{key:r.name,now:r.setting},file:i,span:R(o),severity:"info",fixes:c})}else if(n.length===0&&yy.has(r.kind)&&Al.test(o.value)){let l=o.value.replace(Al,"/run/"),c=we(s,[{start:0,end:o.value.length,text:l}],`Write ${l}`,"safe"),d={key:r.name,path:l};t({message:"legacy-run",data:d,file:i,span:T(o,0,o.value.length),severity:"info",help:`Write ${l}.`,fixes:c})}})}});var vy=new Set(["Delegate","DirectoryNotEmpty","EnvironmentFile","PathChanged","PathExists","PathExistsGlob","PathModified","SecureBits"]),Sy=new Set(["address-family-set","install-only","timer-spec"]),wy=({directive:e})=>vy.has(e.name)||Sy.has(e.kind);function ky(e,{directive:t,node:s}){return q.some(n=>{let r=De(n,Number(n)),i=r.directive(t.section,t.name);return i===void 0?!1:Ee(i.kind)(s.value,void 0,{facts:r,name:e.name,manager:e.manager,directive:i}).effect==="none"})}function*xy({steps:e}){for(let[t,s]of e.entries()){if(s.effect!=="set")continue;let n=e.slice(t+1).find(({effect:r})=>r!=="none"&&r!=="refuse");n?.effect==="set"&&n.assignment.file===s.assignment.file&&(yield[s,n])}}var Nl=m({id:"duplicate-setting",category:"correctness",summary:"a line has no effect, because a later one sets the same",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{same:"{key}= is set to the same again below",replaced:"this line has no effect: {key}= is set again below, and the last one counts",loosened:"this line hardens nothing: {key}={value} below takes it back"},help:"Keep one of the two lines.",check({unit:e,report:t}){for(let s of e.settings.values())if(!(s.assignments.length<2))for(let[{assignment:n},{assignment:r}]of xy(Q(s,e)))!wy(n)&&!ky(e,r)&&t(Py(n,r))}});function Py(e,t){let{directive:s,file:n,node:r}=e,i={data:{key:s.name,value:j(t.node.value)},file:n,span:R(r),related:[{file:t.file,span:R(t.node),note:"this line counts"}]};return r.value===t.node.value?{message:"same",severity:"info",fixes:At(e,"safe"),...i}:$(s.name,r.value)&&!$(s.name,t.node.value)?{message:"loosened",severity:"error",hardeningIgnored:!0,...i}:{message:"replaced",fixes:At(e,"safe"),...i}}var Cy=["SystemCallFilter","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],Ey={RestrictAddressFamilies:"none",RestrictNamespaces:"yes"},Tl=m({id:"empty-deny-list",category:"correctness",summary:"a ~ with nothing behind it denies nothing",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{empty:"this line restricts nothing: it is a deny list without names"},help:"Name what is to be denied.",check({unit:e,report:t}){for(let s of Cy)for(let n of e.settings.get(s)?.assignments??[]){let{file:r,node:i}=n;if(!/^~[ \t]*$/.test(i.value))continue;let o=Ey[s],a=o===void 0?{}:{help:`Write ${o} to deny all, or name those to deny.`},l=o===void 0?[]:we(n,[{start:0,end:i.value.length,text:o}],`Write ${o}`,"suggested");t({message:"empty",file:r,span:R(i),hardeningIgnored:!0,fixes:l,...a})}}});var _y={StateDirectory:"/var/lib/",RuntimeDirectory:"/run/",CacheDirectory:"/var/cache/",LogsDirectory:"/var/log/",ConfigurationDirectory:"/etc/"};function*Ry(e,{directive:t}){let s=e.replace(/^["']|["']$/g,"");s!==e&&(yield{text:s,because:"quotes are no syntax here"}),Nt(e)==="comma"&&(yield{text:e.replace(/[,;]+/g," ").trim(),because:"words are separated by blanks"}),e!==e.toLowerCase()&&(yield{text:e.toLowerCase()});let n=_y[t.name];n!==void 0&&e.startsWith(n)&&(yield{text:e.slice(n.length),because:`it lies below ${n} by itself`}),e.startsWith("~/")&&(yield{text:`%h${e.slice(1)}`,because:"only %h stands for the home of the manager, /root for services of the system"}),t.kind==="ip-prefix-set"&&/^(?:all|\*)$/i.test(e)&&(yield{text:"any"}),t.name.startsWith("LoadCredential")&&e.startsWith("/")&&(yield{text:`${e.split("/").at(-1)}:${e}`,because:"a name comes first"}),t.name.startsWith("SocketBind")&&/^\w+\/\d/.test(e)&&(yield{text:e.replace("/",":")})}var Ay=/^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/;function Iy(e,{directive:t}){return t.kind==="ip-prefix-set"&&Ay.test(e)?"systemd resolves no names: write addresses such as 192.0.2.7 or 192.0.2.0/24.":t.kind==="path-list"&&!e.startsWith("/")?"Write an absolute path; - before it lets it be missing.":null}function ys(e,t,s){let{assignment:n}=t,{value:r}=n.node,i=r.slice(s.start,s.end),o=p=>r.slice(0,s.start)+p+r.slice(s.end);for(let{text:p,because:h}of Ry(i,n))if(p!==""&&Ny(e,t,s,o(p),p))return Ty(n,{start:s.start,end:s.end,text:p},h);let a=s.suggestions?.()??[],[l]=a,c=Iy(i,n);if(l===void 0)return c===null?null:{help:c,fixes:[]};let d=a.length===1?we(n,[{start:s.start,end:s.end,text:l}],`Write ${l}`,"suggested"):[];return{help:`Did you mean ${a.join(" or ")}?`,fixes:d}}function Ny(e,t,s,n,r){return fs(e,t,r)?!0:s.start===0&&s.end===t.assignment.node.value.length?!1:fs(e,t,n)}function Ty(e,t,s){let{text:n}=t;return{help:`Write ${n}${s===void 0?"":`: ${s}`}.`,fixes:we(e,[t],`Write ${n}`,"suggested")}}var Dy=({assignment:e})=>e.node.pieces===null?"Correct the value.":"Correct the value: the backslash joins the next line to it.";function Fy(e,{assignment:t,effect:s}){if(s!=="set")return"";let{name:n}=t.directive;if(n==="CapabilityBoundingSet"&&u(e,"CapabilityBoundingSet")===0n)return" As it stands the service has no capability at all.";let r=n==="SystemCallFilter"?u(e,"SystemCallFilter"):void 0,i=e.facts.syscalls.group("@default");return r?.mode!=="allow"||i===void 0||!st(i,r.named)?"":" As it stands nearly every call is forbidden."}var Dl=m({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{empty:"systemd ignores this line: an empty value does not take {key}= back, it is not {expected}","line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":'systemd drops the rest of this line from "{value}" on: it is not {expected}',"silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:"systemd warns of this value: {expected}"},help:"Correct the value.",check({unit:e,report:t}){for(let{step:s,fault:n}of me(e,"other")){let{directive:r,file:i,node:o}=s.assignment;if(n.effect==="unit-refused"||r.kind==="user-or-group")continue;let a=ys(e,s,n),l=Be(s,n);t({message:o.value===""?"empty":n.effect,data:{value:j(o.value.slice(n.start,n.end)),key:r.name,expected:n.expected},file:i,span:T(o,n.start,n.end),severity:l?"error":"warning",hardeningIgnored:l,...a,help:`${a?.help??Dy(s)}${Fy(e,s)}`})}}});var Oy=["SystemCallFilter","CapabilityBoundingSet","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],dt=({assignment:e})=>e.node.value.startsWith("~"),Fl=({assignment:e})=>e.node.value==="";function Uy(e,{steps:t}){let s;return t.map(({assignment:{directive:n,node:r}})=>(s=Ee(n.kind)(r.value,s,{facts:e.facts,name:e.name,manager:e.manager,directive:n}).value,s))}function gn(e){return typeof e=="bigint"?String(e):e instanceof Set?[...e].sort().join(" "):typeof e!="object"||e===null?"":"named"in e?String(e.named):Object.values(e).map(gn).join("/")}function My(e,t,s){let n=Uy(e,t),r=null;for(let[i,o]of t.steps.entries())if(Fl(o))r=null;else if(r===null)r=o;else if(dt(r)&&!dt(o)&&o.faults.length===0&&gn(n[i])===gn(n[i-1])){let{directive:a,file:l,node:c}=o.assignment;s({message:"not-narrowed",data:{key:a.name},file:l,span:R(c),related:[{file:r.assignment.file,span:R(r.assignment.node),note:"this line made it a list of what is denied"}],severity:"error",hardeningIgnored:!0,help:`Write the line that allows first, or an empty ${a.name}= between the two.`})}}function Ly(e,t,s){let n=t.value;if(n?.mode!=="allow")return;let{syscalls:r}=e.facts;for(let[i,o]of t.steps.entries()){if(dt(o)||Fl(o))continue;let{directive:a,file:l,node:c}=o.assignment;for(let{0:d,index:p}of c.value.matchAll(/@[\w-]+/g)){let h=r.group(d),f=t.steps.slice(i+1).filter(dt);if(h===void 0||qt(n.allowed,h)||f.length===0||f.some(({assignment:L})=>L.node.value.includes(d)))continue;let E=f.map(({assignment:L})=>({file:L.file,span:R(L.node),note:"this line denies it"}));s({message:"taken-back",data:{word:d},file:l,span:T(c,p,p+d.length),related:E,help:`Write ${a.name}=${d} on a line of its own below them.`})}}}var Ol=m({id:"list-order",category:"correctness",summary:"lines of a list stand in an order in which one of them does nothing",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"not-narrowed":"this line restricts nothing: {key}= began with ~, so it could only take back what is denied","taken-back":'"{word}" is allowed here and denied again below, as a part of a wider group'},help:"Change the order of the lines.",check({unit:e,report:t}){for(let s of Oy){let n=e.settings.get(s);n===void 0||n.assignments.length<2||!n.steps.some(dt)||n.steps.every(dt)||(My(e,n,t),s==="SystemCallFilter"&&Ly(e,n,t))}}});var Ul={tilde:"~ counts only as the first character of the value",comma:"commas separate nothing",quote:"quotes are no syntax here",colon:"colons separate nothing here"},By={"path-list":[["comma",/^[^,]+(?:,-?\+?\/[^,]*)+$/],["colon",/^[^:]+(?::-?\+?\/[^:]*)+$/]],path:[["comma",/^\/[^,\s]*(?:,[ \t]*\/[^,\s]*)+$/]],"directory-list":[["comma",/^[\w./-]+(?:,[\w./-]+)+$/]],"unit-names":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"install-only":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group-list":[["comma",/^[\w-]+(?:,[\w-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group":[["quote",/^(["']).+\1$/]]},Wy=new Set(["user-or-group","path"]),Ky=/[^ \t]+/g;function Vy({directive:e,node:t}){let s=By[e.kind];return s===void 0||!/[,:"']/.test(t.value)?[]:(Wy.has(e.kind)?[{0:t.value,index:0}]:[...t.value.matchAll(Ky)]).flatMap(({0:r,index:i})=>{let o=s.find(([,a])=>a.test(r));return o===void 0?[]:[{sign:o[0],start:i,word:r}]})}var $y=(e,t,s)=>{let n=`${e.directive.name}=${s}`;return{help:`Write ${n} on a line of its own below.`,fixes:Cl(e,t,n)}},Hy=({sign:e,word:t})=>e==="quote"?t.slice(1,-1):t.replace(e==="comma"?/,[ \t]*/g:/:/g," "),Ml=m({id:"list-syntax",category:"correctness",summary:"a comma, a quote or a ~ where it is no syntax",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":"systemd ignores this line: {mistake}","word-ignored":'systemd drops "{word}" from {key}=: {mistake}',"rest-ignored":'systemd drops "{word}" from {key}=: {mistake}',"silent-word-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',"silent-rest-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',taken:'"{word}" is one name to systemd: {mistake}'},help:"Separate words by blanks, without quotes.",check({unit:e,report:t}){for(let{step:s,fault:n}of me(e,"list-syntax")){let{directive:r,file:i,node:o}=s.assignment,a=o.value.slice(n.start,n.end),l=Nt(a);if(l===null||n.effect==="unit-refused"||n.effect==="warned")continue;let c=Be(s,n);t({message:n.effect,data:{word:j(a),key:r.name,mistake:Ul[l]},file:i,span:T(o,n.start,n.end),severity:c?"error":"warning",hardeningIgnored:c,...l==="tilde"?$y(s.assignment,n,a):ys(e,s,n)})}ae(e,({assignment:s})=>{for(let n of Vy(s)){let{start:r,word:i,sign:o}=n,a=Hy(n);t({message:"taken",data:{word:j(i),mistake:Ul[o]},file:s.file,span:T(s.node,r,r+i.length),help:`Write ${j(a)}.`,fixes:we(s,[{start:r,end:r+i.length,text:a}],`Write ${j(a)}`,"suggested")})}})}});var Yy=({source:e})=>e.path.slice(e.path.lastIndexOf("/")+1),Ll=m({id:"loosened-by-drop-in",category:"correctness",summary:"a drop-in switches off a restriction that another file sets",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{loosened:"{key}={value} takes back {key}={before} of {file}"},help:"Remove the line if the restriction was meant to hold.",check({unit:e,report:t}){if(!(e.files.length<2))for(let s of e.settings.values()){if(s.assignments.length<2)continue;let{steps:n}=Q(s,e),r=n.findLast(({effect:d})=>d==="set"||d==="reset"),i=n.slice(0,r===void 0?0:n.indexOf(r)).findLast(({effect:d})=>d==="set"||d==="add");if(r===void 0||i===void 0||r!==n.findLast(({effect:d})=>d!=="none"))continue;let{directive:o,file:a,node:l}=r.assignment,c=i.assignment;c.file===a||$(o.name,l.value)||!$(o.name,c.node.value)||t({message:"loosened",data:{key:o.name,value:j(l.value),before:j(c.node.value),file:Yy(c.file)},file:a,span:R(l),related:[{file:c.file,span:R(c.node),note:"this line has no effect any more"}]})}}});var mt=(e,t)=>u(e,t)?.length??0,Bl=e=>(u(e,"SuccessAction")??"none")!=="none";function Je(e){let t=u(e,"Type");return t!==void 0?t:x(e,"BusName")?"dbus":mt(e,"ExecStart")>0?"simple":"oneshot"}var Tt=e=>Je(e)==="oneshot",We=e=>e.facts.behaviour.refuses,Gy=[{when:e=>mt(e,"ExecStart")+mt(e,"ExecStop")===0&&!Bl(e),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:e=>!Tt(e)&&mt(e,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:e=>mt(e,"ExecStart")===0&&!Bl(e)&&!S(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:e=>!Tt(e)&&mt(e,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:e=>Tt(e)&&["always","on-success"].includes(u(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:e=>Tt(e)&&We(e).oneshotRestartForceExitStatus&&x(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:e=>Tt(e)&&u(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:e=>Je(e)==="dbus"&&!x(e,"BusName"),message:"Type=dbus needs BusName="},{when:e=>x(e,"PAMName")&&!["control-group","mixed"].includes(u(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:e=>We(e).forkingPrivatePids&&Je(e)==="forking"&&S(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],bs=[{when:e=>We(e).dynamicUserHomeDirectory&&S(e,"DynamicUser")&&u(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>We(e).workingDirectoryInApiMount&&jy(e)&&Zy(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>We(e).dynamicUserInUserManager&&e.manager==="user"&&S(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>We(e).managedPrivateUsers&&u(e,"PrivateUsers")==="managed"&&(x(e,"User")||x(e,"Group")||S(e,"DynamicUser")||x(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>We(e).userNamespacePathWithPrivateUsers&&x(e,"UserNamespacePath")&&S(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>We(e).privatePidsPam&&S(e,"PrivatePIDs")&&x(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function jy(e){let t=u(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var qy=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],Xy=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],zy=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],Jy=["StateDirectory","CacheDirectory","LogsDirectory"],Dt=(e,t)=>(e??t)!==t;function Zy(e){let t=u(e,"PrivateMounts");return qy.some(s=>(u(e,s)?.length??0)>0)||Xy.some(s=>x(e,s))||zy.some(s=>S(e,s))||Dt(u(e,"MountFlags"),"shared")||Dt(u(e,"ProtectSystem"),"no")||Dt(u(e,"ProtectHome"),"no")||Dt(u(e,"ProtectProc"),"default")||Dt(u(e,"ProcSubset"),"all")||x(e,"RootDirectory")&&N(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&S(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(u(e,"PrivateTmp")))||S(e,"DynamicUser")&&Jy.some(s=>x(e,s))}var Qy=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],eb=[{when:e=>!x(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>S(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>Qy.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>S(e,"Accept")&&N(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>S(e,"Accept")&&x(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],tb=[{when:e=>!x(e,"What"),message:"the mount has no What="},{when:e=>yn(e,u(e,"Where")),message:"Where= does not match the name of the unit"}],yn=(e,t)=>typeof t=="string"&&t.startsWith("/")&&jr(t)!==e.name.base,sb=[{when:e=>yn(e,N(e,"What")?.value),message:"What= does not match the name of the unit"}],nb=[{when:e=>yn(e,u(e,"Where")),message:"Where= does not match the name of the unit"}],rb=["OnClockChange","OnTimezoneChange"],ib=[{when:e=>!x(e,"OnCalendar")&&!rb.some(t=>N(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],ob=[{when:e=>!x(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],ab={service:[...bs,...Gy],socket:[...bs,...eb],mount:[...bs,...tb],swap:[...bs,...sb],automount:nb,timer:ib,path:ob};function Wl(e){let t=ab[e.name.type]?.find(({when:s})=>s(e));return t===void 0?null:{kind:"combination",message:t.message,at:null}}var lb=/(?:^|\/)(?:ba|da|k|z)?sh$/;function cb({program:e,arguments:t}){if(!lb.test(e))return null;let s=t.findIndex(({text:n})=>/^-[a-z]*c$/.test(n));return s<0?null:t[s+1]?.text??null}var db=e=>!/\bexec\b|systemd-notify/.test(e)&&/(?<!\|)\|(?!\|)|(?<![&>])&[ \t]*(?:;|$|[ \t]*wait\b)/.test(e),Kl=m({id:"notify-from-child",category:"correctness",summary:"the message that the service is ready comes from a process that systemd does not listen to",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{child:"the start will time out: the program runs as a child of the shell, and only the main process may say that the service is ready"},help:"Write exec before the program, or NotifyAccess=all.",check({unit:e,report:t}){if(e.refusal!==null||!Je(e).startsWith("notify")||!["main",void 0].includes(u(e,"NotifyAccess")))return;let s=N(e,"ExecStart"),n=s===void 0?void 0:X(s).made.at(-1),r=u(e,"ExecStart")?.map(cb).at(-1)??null;n!==void 0&&r!==null&&db(r)&&t({message:"child",file:n.file,span:R(n.node)})}});var Vl=m({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){ae(e,({assignment:s})=>{let{directive:n,file:r,node:i}=s;if(n.kind!=="obsolete"||n.status===null)return;let o=gs.get(n.name);t({message:"removed",data:{key:n.name,version:String(e.facts.version)},file:r,span:R(i),fixes:At(s,"safe"),...o===void 0?{}:{help:`${o}= took its place; its values may have another scale.`}})})}});var mb=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"];function ub(e){let t=mb.flatMap(i=>(N(e,i)?.steps??[]).flatMap(o=>(It(e,o,o.assignment.node.value).value??[]).filter(({optional:l})=>!l).map(({path:l})=>({assignment:o.assignment,path:l})))),s=N(e,"WorkingDirectory"),n=s?.value,r=s?.steps.findLast(({effect:i})=>i==="set")?.assignment;return n?.kind==="path"&&r!==void 0&&!r.node.value.startsWith("-")?[...t,{assignment:r,path:n.path}]:t}var $l=m({id:"path-not-there",category:"correctness",summary:"a path lies in a folder that another line makes an empty one",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{listed:"the service can not start: {path} is not there, because {setting}= gives it a {folder} of its own",working:"the service can not start in {path}: {setting}= gives it a {folder} of its own, which is empty"},help:"Use a folder that systemd makes for the service, with RuntimeDirectory= or StateDirectory=, or bring this one back with BindPaths=.",check({unit:e,report:t}){if(e.refusal===null)for(let{assignment:s,path:n}of ub(e)){let r=us(e,n);r!==null&&t({message:s.directive.name==="WorkingDirectory"?"working":"listed",data:{path:n,setting:r.setting,folder:r.folder},file:s.file,span:R(s.node),related:r.line===null?[]:[{file:r.line.file,span:R(r.line.node),note:"this line hides it"}]})}}});var pb=e=>e.slice(0,e.lastIndexOf("/"))||"/";function hb(e){return["/dev",...S(e,"PrivateTmp")?["/tmp","/var/tmp"]:[],...(u(e,"RuntimeDirectory")??[]).map(({path:t})=>`/run/${t}`),...(u(e,"StateDirectory")??[]).map(({path:t})=>`/var/lib/${t}`),...(u(e,"ReadWritePaths")??[]).map(({path:t})=>t.replace(/^\/var\/run(?=\/|$)/,"/run")),...(u(e,"BindPaths")??[]).filter(({writable:t})=>t).map(({target:t})=>t),...(u(e,"TemporaryFileSystem")??[]).map(({path:t})=>t)]}var fb=e=>e!==void 0&&e!=="root"&&e!=="0",Hl=(e,t)=>{let s=N(e,t);return s===void 0?void 0:X(s).made.at(-1)},Yl=m({id:"pid-file-not-writable",category:"correctness",summary:"the service may not write the PID file that systemd waits for",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{strict:"the service can not write {path}: ProtectSystem=strict makes {folder} read-only, and systemd waits for the file until the start times out",user:"the service can not write {path}: it runs as {user} and /run belongs to root, and systemd waits for the file until the start times out"},help:"Let systemd make a folder for it, such as RuntimeDirectory=ledger with PIDFile=/run/ledger/ledger.pid; or use Type=exec or Type=notify and no PID file.",check({unit:e,report:t}){let s=N(e,"PIDFile")?.value,n=Hl(e,"PIDFile");if(e.refusal!==null||typeof s!="string"||n===void 0||Je(e)!=="forking"||(u(e,"ExecStart")??[]).some(({prefixes:d})=>/[+!]/.test(d)))return;let r=s.replace(/^\/var\/run\//,"/run/"),i=pb(r),o=hb(e).some(d=>r===d||Rt(r,d)),a={file:n.file,span:R(n.node)},l=(d,p)=>{let h=Hl(e,d);return h===void 0?[]:[{file:h.file,span:R(h.node),note:p}]},c=u(e,"User");u(e,"ProtectSystem")==="strict"&&!o?t({message:"strict",data:{path:r,folder:i},...a,related:l("ProtectSystem","this line makes it read-only")}):fb(c)&&i==="/run"&&t({message:"user",data:{path:r,user:c??""},...a,related:l("User","this user may not write there")})}});var gb=/(?:^|\/)(?:ba|da|k|z)?sh$/,Gl=m({id:"process-limit",category:"correctness",summary:"a shell script may start no other process",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{one:"the script can start no program: LimitNPROC=1 allows {user} one process, and that is the shell"},help:"Write TasksMax=, which counts the processes of the service and not those of its user.",check({unit:e,report:t}){let s=N(e,"LimitNPROC"),n=s===void 0?void 0:X(s).made.at(-1),r=s?.value,i=u(e,"User");if(e.refusal!==null||n===void 0||r?.soft!==1||i===void 0||i==="root"||i==="0")return;(u(e,"ExecStart")??[]).some(({program:a,prefixes:l,arguments:c})=>{let d=c.map(({text:p})=>p).join(" ");return gb.test(a)&&!/[+!]/.test(l)&&!/\bexec\b/.test(d)})&&t({message:"one",data:{user:i},file:n.file,span:R(n.node)})}});var jl=m({id:"shared-user",category:"correctness",summary:"the service runs as nobody, like others",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{nobody:"systemd warns of this line: {reason}"},help:"Write DynamicUser=yes in its place, or the name of a user that only this service has.",check({unit:e,report:t}){for(let{step:s,fault:n}of me(e,"other")){let{directive:r,file:i,node:o}=s.assignment;r.kind==="user-or-group"&&n.effect==="warned"&&t({message:"nobody",data:{reason:n.expected},file:i,span:R(o)})}}});var yb=/[<>|&$`~*?;]|sh[ \t]/,bb=/^(?:\d|&)?(?:>>?|<<?<?)(?:&\d|[/\w$].*)?$/,vb=new Set(["|","||","&&","|&"]),Sb=/(?:^|\/)(?:ba|da|k|z|a)?sh$/,wb=/(?:^|\/)(?:cat|chgrp|chmod|chown|cp|ln|ls|mkdir|mv|rm|rmdir|stat|tail|touch)$/,kb=/(?:^|\/)(?:expr|find|test|\[)$/;function xb({text:e,quoted:t},s,n){if(t)return null;if(!kb.test(s)){if(vb.has(e)||e==="&"&&n)return"operator";if(bb.test(e))return"redirect"}return/^\$\([^)]/.test(e)||/^`[^`]/.test(e)?"substitution":/^~\//.test(e)?"home":wb.test(s)&&/^\/\S*[*?]/.test(e)?"glob":/^[^;\\]+;$/.test(e)&&!n?"semicolon":null}function Pb({program:e,arguments:t}){if(!Sb.test(e))return null;let s=t.findIndex(({text:r})=>/^-[a-z]*c$/.test(r)),n=s<0?void 0:t[s+1];return n===void 0||n.quoted||t.length<=s+2?null:/^[\w./-]+$/.test(n.text)?n:null}function*Cb(e){if(e.prefixes.includes("|"))return;/^\$[A-Za-z_{]/.test(e.program)&&(yield["variable",e.programSpan]);let t=Pb(e);t!==null&&(yield["script",t]);for(let[s,n]of e.arguments.entries()){let r=xb(n,e.program,s===e.arguments.length-1);r!==null&&(yield[r,n])}}function Eb(e,t){return It(e,t,t.assignment.node.value).value??[]}var _b={redirect:"For a log file use StandardOutput=append:/path; otherwise put the whole command in quotes behind /bin/sh -c.",home:"Write %h for the home folder, or the whole path.",semicolon:"Put a blank before the ; or write a line for each command.",variable:"Write the path of the program, or /usr/bin/env before the variable.",script:"Put the command with its arguments in one pair of quotes."},ql=m({id:"shell-syntax",category:"correctness",summary:"a command line is written for a shell, and none reads it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{redirect:'"{word}" is an argument here: no shell reads the line, so nothing is redirected',operator:'"{word}" is an argument here: no shell reads the line, so one command runs and gets all of it',substitution:'"{word}" is an argument here: no shell reads the line, so no command is run in its place',home:'"{word}" is taken literally: no shell reads the line, so ~ stands for no folder',glob:'"{word}" is taken literally: no shell reads the line, so the pattern matches no files',semicolon:'"{word}" is an argument here: only a ; that stands alone ends a command',variable:'"{word}" is taken for the name of a program: variables are not put in there',script:'the shell runs "{word}" alone: the words behind it become its parameters, not its arguments'},help:"Put the whole command in quotes behind /bin/sh -c, or write it without a shell.",check({unit:e,report:t}){ae(e,s=>{let{directive:n,file:r,node:i}=s.assignment;if(n.kind!=="exec-command"||s.effect!=="add"||!yb.test(i.value))return;let o=new Set;for(let[a,{start:l,end:c}]of Eb(e,s).flatMap(d=>[...Cb(d)])){if(o.has(a))continue;o.add(a);let d=_b[a];t({message:a,data:{word:j(i.value.slice(l,c))},file:r,span:T(i,l,c),...d===void 0?{}:{help:d}})}})}});var vs=({tree:e})=>/^\uFEFF?\s*<[?!a-zA-Z]/.test(e.text);var Rb="This is XML, such as a service of Avahi: leave it out, or give it another name if it was to be a unit.";function Ab({tree:e},{start:t,end:s}){return e.nodes.some(r=>r.kind==="assignment"&&r.start>=t&&r.start<s&&$(r.key,r.value))?{severity:"error",hardeningIgnored:!0}:{}}var Xl=m({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header","outside-sections":"systemd ignores these {count} lines: they stand before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let s of e.faults)(s.kind==="no-equals"||s.kind==="no-key")&&t({message:s.kind,file:s.file,span:s.span});for(let s of e.files){let n=e.faults.filter(a=>a.kind==="outside-section"&&a.file===s),[r]=n,i=n.at(-1);if(r===void 0||i===void 0)continue;let o={start:r.span.start,end:i.span.end};t({message:n.length===1?"outside-section":"outside-sections",data:{count:String(n.length)},file:s,span:o,...Ab(s,o),...vs(s)?{help:Rb}:{}})}}});function Ib({pieces:e,value:t,valueEnd:s}){return e===null?[]:e.slice(1).map(({logical:n,source:r},i,o)=>{let a=t.slice(n,o[i+1]?.logical??t.length),l=r+a.length-a.trimStart().length;return{text:a.trim(),span:{start:l,end:Math.min(l+a.trim().length,s)}}})}var Nb=/^([A-Z][A-Za-z]+)[ \t]*=[ \t]*(.*)$/s;function Tb(e,t){let[,s="",n=""]=Nb.exec(t)??[];return!/[a-z]/.test(s)||s===""?null:fe(e.name.type).some(i=>e.facts.directive(i,s)!==void 0)?{key:s,value:n}:null}var Jl=m({id:"swallowed-line",category:"correctness",summary:"a backslash at the end of a line makes the next one a part of its value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{assignment:"this line sets nothing: the backslash above makes it a part of {key}=",hardening:"this line hardens nothing: the backslash above makes it a part of {key}=",header:"this header begins no section: the backslash above makes it a part of {key}=",blank:"a blank behind the backslash: the line is not continued, and the backslash is a part of the value"},help:"Remove the backslash above.",check({unit:e,report:t}){for(let s of e.files)for(let n of s.tree.nodes)if(n.kind==="assignment"){Ob(n,s.tree.text)&&t({message:"blank",file:s,span:{start:n.valueEnd-1,end:n.valueEnd},help:Fb});for(let{text:r,span:i}of Ib(n)){let o=Ub(e,r);if(o===null)continue;let a=o==="hardening";t({message:o,data:{key:n.key},file:s,span:i,severity:a?"error":"warning",hardeningIgnored:a,fixes:Db(s,i)})}}}});function Db(e,{start:t}){let s=e.tree.text.slice(0,t),n=/[ \t]*\\(?=\r?\n[ \t]*$)/.exec(s.slice(-zl));if(n===null)return[];let r=s.length-Math.min(s.length,zl)+n.index;return[{title:"Remove the backslash",applicability:"suggested",edits:[{file:e,span:{start:r,end:r+n[0].length},text:""}]}]}var zl=200,Fb="Remove the blank, or the backslash if the value ends here.",Ob=({value:e,valueEnd:t,end:s},n)=>e.endsWith("\\")&&/^[ \t]/.test(n.slice(t,s));function Ub(e,t){let s=Tb(e,t);return s!==null?$(s.key,s.value)?"hardening":"assignment":/^\[[^[\]]+\]$/.test(t)&&fe(e.name.type).includes(t.slice(1,-1))?"header":null}var Zl=new WeakMap;function Ke(e,t){let s=Zl.get(e.facts)??new Map;Zl.set(e.facts,s);let n=`${e.name.type} ${t.section} ${t.node.key}`,r=s.get(n)??Mb(e,t);return s.set(n,r),r}function Mb(e,{section:t,node:s}){let n=Bs(t,s.key);if(n!==null&&n>e.facts.version)return{kind:"too-new",since:n};let r=e.facts.directives.sectionsWith(s.key);if(r.length>0){let a=r.filter(l=>fe(e.name.type).includes(l));return{kind:"wrong-section",sections:a.length>0?a:r}}let i=Or(s.key)[0],o=i===void 0?null:Bs(i,s.key);return o!==null&&o>e.facts.version?{kind:"too-new",since:o}:{kind:"misspelt",suggestions:F(s.key,e.facts.directives.namesIn(t),2)}}function ut({node:e},t=[]){return[e.key,...t.slice(0,1)].some(s=>$(s,e.value))}var Ql=m({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",options:{allow:{kind:"names",default:[],summary:"directives that may be newer than the target"}},check({unit:e,options:t,report:s}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let r=Ke(e,n);if(r.kind!=="too-new")continue;let i=ut(n);s({message:i?"hardening":"newer",data:{key:n.node.key,version:String(e.facts.version),since:String(r.since)},file:n.file,span:n.span,severity:i?"error":"warning",hardeningIgnored:i})}}});var Lb=({assignment:e})=>e.directive.kind==="boolean"||e.directive.kind==="tristate";function Bb(e,{assignment:t}){let s=e.settings.get(t.directive.setting)?.steps??[],r=s.slice(0,s.findIndex(i=>i.assignment===t)).findLast(({effect:i})=>i!=="none");return r?.effect==="set"&&$(t.directive.name,r.assignment.node.value)?r.assignment.node.value:null}var ec=m({id:"too-new-value",category:"correctness",summary:"the systemd of the target does not know a value yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{line:"systemd {version} ignores this line: {key}={value} is known from systemd {since} on",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}={value} is known from systemd {since} on",word:'systemd {version} drops "{value}" from {key}=: it is known from systemd {since} on',kept:"systemd {version} ignores this line and keeps {key}={before}: the new value is known from systemd {since} on",silent:'systemd {version} drops "{value}" from {key}= without a word: it is known from systemd {since} on'},help:"Write what the target knows, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let{step:s,fault:n}of me(e,"newer")){let{directive:r,file:i,node:o}=s.assignment;if(n.effect==="unit-refused")continue;let a=fn(e,s,n),l=String(a?.version),c=Bb(e,s);if(n.effect==="line-ignored"&&c!==null){let h={key:r.name,before:c,version:String(e.facts.version),since:l};t({message:"kept",data:h,file:i,span:T(o,n.start,n.end),severity:"info",help:"Nothing: this is how a unit serves several versions."});continue}let d=n.effect==="line-ignored",p=a?.exact===!0&&Be(s,n);t({message:d?p?"hardening":"line":n.effect.startsWith("silent-")?"silent":"word",data:{key:r.name,value:j(o.value.slice(n.start,n.end)),version:String(e.facts.version),since:l},file:i,span:T(o,n.start,n.end),severity:p?"error":"warning",hardeningIgnored:p,confidence:a?.exact===!0?"high":"low",...d&&Lb(s)?{help:`Write ${r.name}=yes on the line before: an older systemd then keeps that, a newer one takes this line.`,fixes:El(s.assignment,`${r.name}=yes`)}:{}})}}});var Wb=new Set(["condition-path","directory-list","exec-output","install-only","path","pid-file","service-sockets","unit-name","unit-names","user-or-group","user-or-group-list","working-directory"]),Kb=/[ \t]#[ \t]*\S/,Vb=/^[^"'\\]*[ \t]#[ \t]+[A-Za-z]/;function $b({assignment:e}){let{directive:t,node:s}=e;return t.kind==="exec-command"?Vb.test(s.value):Wb.has(t.kind)&&Kb.test(s.value)}var tc=m({id:"trailing-comment",category:"correctness",summary:"a comment behind a value, which systemd takes for a part of the value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{ignored:'systemd ignores this line: it takes "{comment}" for a part of the value',dropped:'systemd drops words of "{comment}" from {key}=: to it they are a part of the value',silent:'systemd drops words of "{comment}" from {key}= without a word: to it they are a part of the value',taken:'"{comment}" is no comment to systemd, but a part of the value'},help:"Move the comment to a line of its own: there are none at the end of a line.",check({unit:e,report:t}){let s=new Set,n=(r,i,o)=>{let{directive:a,file:l,node:c}=r.assignment,d=hn(c.value);d===null||s.has(r)||(s.add(r),t({message:i,data:{comment:j(c.value.slice(d)),key:a.name},file:l,span:T(c,d,c.value.length),severity:o?"error":"warning",hardeningIgnored:o,fixes:xl(r.assignment,d)}))};for(let{step:r,fault:i}of me(e,"comment"))i.effect==="line-ignored"?n(r,"ignored",Be(r,i)):i.effect!=="unit-refused"&&n(r,i.effect.startsWith("silent-")?"silent":"dropped",!1);ae(e,r=>{r.faults.length===0&&$b(r)&&n(r,"taken",!1)})}});var Hb=({tree:e})=>e.nodes.some(t=>t.kind==="section"&&t.name==="D-BUS Service")&&!e.nodes.some(t=>t.kind==="section"&&t.name==="Service");function Yb(e){if(!e.refusal?.message.includes("more than one ExecStart="))return null;let t=N(e,"ExecStart"),[s,n]=t===void 0?[]:X(t).made;return s===void 0||n===void 0?null:[s,n]}var sc=m({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:s}=e,[n]=e.files;if(s===null||s.kind==="not-found"||n===void 0||Hb(n)||vs(n))return;let r=s.at===null?Yb(e):null;if(r!==null){let[a,l]=r,c=[{file:a.file,span:R(a.node),note:"the first command"}],d=a.file===l.file?"Keep one, or write Type=oneshot.":"A drop-in adds to ExecStart=: write an empty ExecStart= before the line to replace it.";t({message:"refused",data:{message:s.message},file:l.file,span:R(l.node),related:c,help:d});return}let i=n.tree.nodes.findLast(a=>a.kind==="section"&&a.name.toLowerCase()===e.name.type),o=i?.kind==="section"?{start:i.nameStart,end:i.nameEnd}:{start:0,end:0};t({message:s.kind==="masked"?"masked":"refused",data:{message:s.message},file:s.at?.file??n,span:s.at?.span??o,...s.kind==="masked"?{severity:"info",help:"Nothing, if that is meant: an empty file or a link to /dev/null switches a unit off."}:{}})}});var nc=m({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"directives of another program, or of a patched systemd, that are not reported"}},check({unit:e,options:t,report:s}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let r=Ke(e,n);if(r.kind!=="misspelt")continue;let{node:i,section:o}=n,a=ut(n,r.suggestions),[l]=r.suggestions;s({message:a?"hardening":"misspelt",data:{key:i.key,section:o},file:n.file,span:n.span,severity:a?"error":"warning",hardeningIgnored:a,...l===void 0?{}:{help:`Did you mean ${r.suggestions.map(c=>`${c}=`).join(" or ")}?`,fixes:hs(n,l,"suggested")}})}}});function Gb(e,{span:t}){let{nodes:s}=e.tree,n=s.findIndex(i=>i.kind==="section"&&i.nameStart===t.start),r=0;for(let i of s.slice(n+1)){if(i.kind==="section")break;i.kind==="assignment"&&$(i.key,i.value)&&(r+=1)}return r}var rc=m({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}",hardening:"systemd ignores this section, so the hardening in it is not in force: a .{type} unit has no {section}",dbus:"systemd ignores this section: it is that of a D-Bus service file, which is no unit"},help:"Correct the name of the section, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"sections of another program that are not reported"}},check({unit:e,options:t,report:s}){let n=fe(e.name.type);for(let r of e.faults){if(r.kind!=="unknown-section")continue;let i=r.file.tree.text.slice(r.span.start,r.span.end);if(t.allow.includes(i.slice(1,-1)))continue;let o={file:r.file,span:r.span};if(i==="[D-BUS Service]"){s({message:"dbus",...o,help:"It belongs to the message bus, in a folder dbus-1/services or dbus-1/system-services."});continue}let a=Gb(r.file,r)>0,[l]=F(i.slice(1,-1).trim(),n,1),c={file:r.file,span:r.span,text:`[${l}]`};s({message:a?"hardening":"unknown",data:{section:i,type:e.name.type},...o,severity:a?"error":"warning",hardeningIgnored:a,help:l===void 0?`A .${e.name.type} unit has ${n.map(d=>`[${d}]`).join(", ")}.`:`Did you mean [${l}]?`,fixes:l===void 0?[]:[{title:`Write [${l}]`,applicability:"suggested",edits:[c]}]})}}});var jb=({source:e})=>e.path.split("/").at(-2)??"",qb=({tree:e})=>e.nodes.some(t=>t.kind==="assignment"&&$(t.key,t.value));function Xb({tree:e}){let t=e.nodes.find(s=>s.kind==="section");return t?.kind==="section"?{start:t.nameStart,end:t.nameEnd}:{start:0,end:0}}var ic=m({id:"unread-drop-in",category:"correctness",summary:"a file that looks like a drop-in, and that systemd does not read",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"file-name":"nothing reads this file: the name of a drop-in ends in .conf and does not begin with a dot","switched-off":"nothing reads this file, as its name does not end in .conf","folder-name":"nothing reads this file: drop-ins of {unit} belong in {unit}.d, not in {folder}","folder-link":"nothing reads this file: {folder} is a symbolic link, and systemd follows none to a folder of drop-ins"},help:"Rename it, or remove it.",check({unit:e,report:t}){let s=e.files[0]?.source.path.split("/").at(-1)??e.name.full;for(let{file:n,reason:r}of e.unread){let i=r!=="switched-off"&&qb(n);t({message:r,data:{unit:s,folder:jb(n)},file:n,span:Xb(n),severity:i?"error":zb[r],hardeningIgnored:i,help:Jb[r]})}}}),zb={"file-name":"warning","switched-off":"info","folder-name":"warning","folder-link":"warning"},Jb={"file-name":"Rename the file.","switched-off":"Nothing, if it is meant to be off.","folder-name":"Move the file to that folder.","folder-link":"Make the folder a real one, with links to the files in it."};var oc=m({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let s of e.faults)s.kind==="fatal-syntax"&&s.file.role==="drop-in"&&t({message:"syntax",data:{reason:Zb[s.reason]},file:s.file,span:s.span});ae(e,({assignment:s,faults:n})=>{let{file:r,node:i}=s;if(r.role==="drop-in")for(let{effect:o,expected:a,start:l,end:c}of n)o==="unit-refused"&&t({message:"value",data:{value:i.value.slice(l,c),expected:a},file:r,span:T(i,l,c)})})}}),Zb={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"};var Qb=e=>e.map(t=>`[${t}]`).join(" or "),ac=new WeakMap;function ev(e,t){let s=ac.get(e)??e.tree.nodes.filter(n=>n.kind==="section");return ac.set(e,s),s.find(({name:n})=>t.includes(n))}var lc=m({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]",foreign:"systemd ignores this line: {key}= belongs in {sections}, which a .{type} unit does not have","hardening-foreign":"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, which a .{type} unit does not have"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let s of e.faults){if(s.kind!=="unknown-directive")continue;let n=Ke(e,s);if(n.kind!=="wrong-section")continue;let r=ut(s),i=n.sections.filter(a=>fe(e.name.type).includes(a)),o=ev(s.file,i);t({message:i.length===0?r?"hardening-foreign":"foreign":r?"hardening":"misplaced",related:o===void 0?[]:[{file:s.file,span:{start:o.nameStart,end:o.nameEnd},note:`[${o.name}] begins here`}],fixes:o===void 0?[]:Pl(s,o),...i.length===0?{help:`Set it in the unit that runs the program: a .${e.name.type} unit runs none with such settings.`}:{},data:{key:s.node.key,section:s.section,sections:Qb(n.sections),type:e.name.type},file:s.file,span:s.span,severity:r?"error":"warning",hardeningIgnored:r})}}});var cc=m({id:"ambient-in-user-namespace",category:"effectiveness",summary:"capabilities given to the service count for nothing outside its user namespace",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{inside:"{names} counts only inside the user namespace of PrivateUsers=: a low port, a device or a mount of the host stays out of reach"},help:"Remove PrivateUsers= if the service needs the capability on the host, or AmbientCapabilities= if it does not.",check({unit:e,sandbox:t,report:s}){let n=y(e,"AmbientCapabilities");if(t===null||e.manager==="user"||n===void 0||!t.switches.PrivateUsers)return;let r=t.ambientSet&t.boundingSet;if(r===0n)return;let i=[...e.facts.capabilities].flatMap(([a,l])=>(r>>BigInt(l)&1n)===1n?[a]:[]),o={names:i.length===1?`${i[0]}`:"what AmbientCapabilities= gives"};s({message:"inside",data:o,...g(n),related:K(C(e,"PrivateUsers"),"makes the user namespace")})}});var dc=["service","socket","mount","swap"],tv=[...dc,"slice","scope"],sv=["PrivateTmp","RemoveIPC","NoNewPrivileges","RestrictSUIDSGID"],bn=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]],nv="-",rv=2,iv=18;function Ss(e){let t=dc.includes(e.name.type),s=[],n=lv(e,t),r=n.DynamicUser;if(r){for(let l of sv)n[l]=!0,s.push([l,"DynamicUser"]);s.push(["ProtectSystem","DynamicUser"],["ProtectHome","DynamicUser"])}let i=cv(e,r),o=e.manager==="user"&&e.facts.behaviour.userManagerIsUnprivileged,a=t?dv(e,r):av;return{unit:e,defaultDependencies:u(e,"DefaultDependencies")!==!1&&e.name.base!==nv,switches:n,user:i,privileged:!o&&(i==="root"||i==="0"||!r&&i===null),userManager:o,hasSupplementaryGroups:(u(e,"SupplementaryGroups")?.length??0)>0,...a,notifyAccess:u(e,"NotifyAccess")??"none",hasOwnRoot:["RootDirectory","RootImage"].some(l=>(u(e,l)??"/")!=="/"),umask:u(e,"UMask")??(t?iv:rv),boundingSet:mv(e,n,s),ambientSet:u(e,"AmbientCapabilities")??0n,syscallFilter:u(e,"SystemCallFilter"),syscallArchitectures:u(e,"SystemCallArchitectures")??ov,families:u(e,"RestrictAddressFamilies"),namespaces:u(e,"RestrictNamespaces"),addresses:uv(e),devices:pv(e,n,s),implied:s}}var ov=new Set,av={protectHome:null,protectSystem:null,protectProc:null,procSubset:null,keyringMode:null};function lv(e,t){let s=t&&e.facts.behaviour.privateMountsUnset==="on";return{Delegate:S(e,"Delegate"),DynamicUser:S(e,"DynamicUser"),LockPersonality:S(e,"LockPersonality"),MemoryDenyWriteExecute:S(e,"MemoryDenyWriteExecute"),NoNewPrivileges:S(e,"NoNewPrivileges"),PrivateDevices:S(e,"PrivateDevices"),PrivateMounts:s?u(e,"PrivateMounts")!==!1:S(e,"PrivateMounts"),PrivateNetwork:S(e,"PrivateNetwork"),PrivateTmp:S(e,"PrivateTmp"),PrivateUsers:S(e,"PrivateUsers"),ProtectClock:S(e,"ProtectClock"),ProtectControlGroups:S(e,"ProtectControlGroups"),ProtectHostname:S(e,"ProtectHostname"),ProtectKernelLogs:S(e,"ProtectKernelLogs"),ProtectKernelModules:S(e,"ProtectKernelModules"),ProtectKernelTunables:S(e,"ProtectKernelTunables"),RemoveIPC:S(e,"RemoveIPC"),RestrictRealtime:S(e,"RestrictRealtime"),RestrictSUIDSGID:S(e,"RestrictSUIDSGID")}}function cv(e,t){let s=u(e,"User");return s!==void 0?s:t?oi(e.name.prefix)?e.name.prefix:`_du${e.name.prefix}`:null}function dv(e,t){let s=u(e,"ProtectHome")??"no",n=e.name.type==="service";return{protectHome:t&&s==="no"?"read-only":s,protectSystem:t?"strict":u(e,"ProtectSystem")??"no",protectProc:u(e,"ProtectProc")??"default",procSubset:u(e,"ProcSubset")??"all",keyringMode:u(e,"KeyringMode")??(e.manager==="user"?"inherit":n?"private":"shared")}}function mv(e,t,s){let n=u(e,"CapabilityBoundingSet")??Vs(e.facts);for(let[r,i]of bn)if(t[r]){for(let o of i)n&=~Z(e.facts,o);s.push(["CapabilityBoundingSet",r])}return n}function uv(e){let t=u(e,"IPAddressAllow")??[];return{filtered:x(e,"IPIngressFilterPath")||x(e,"IPEgressFilterPath"),deniesAll:et(u(e,"IPAddressDeny")??[]),allows:t.length===0?"none":t.every(Ht)?"loopback":"other"}}function pv(e,t,s){if(!tv.includes(e.name.type))return{policy:null,listed:!1};let n=u(e,"DevicePolicy")??"auto";t.PrivateDevices&&n==="auto"&&(n="closed",s.push(["DevicePolicy","PrivateDevices"]));let r=(u(e,"DeviceAllow")?.length??0)>0;if(n==="auto"&&!r)return{policy:n,listed:!1};let i=hv(e,t);for(let o of i)s.push(["DeviceAllow",o]);return{policy:n,listed:r||i.length>0}}function hv(e,t){let s=["RootImage","MountImages","RootMStack"].filter(n=>x(e,n));if(t.ProtectClock&&s.push("ProtectClock"),e.facts.behaviour.encryptedCredentialsOpenTpm){let n=["LoadCredential","SetCredential"];s.push(...n.filter(r=>[...u(e,r)?.values()??[]].includes(!0)).map(r=>`${r}Encrypted`))}return s}var mc=m({id:"ambient-outside-bounding-set",category:"effectiveness",summary:"an ambient capability is not in the bounding set, so the service does not get it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{dropped:"the service does not get {names}: the bounding set does not hold {them}"},help:"Add the capability to CapabilityBoundingSet=, or take it out of AmbientCapabilities=.",check({unit:e,sandbox:t,report:s}){if(t===null||e.manager==="user")return;let n=t.ambientSet&~t.boundingSet;if(n===0n)return;let r=[...e.facts.capabilities].flatMap(([p,h])=>(n>>BigInt(h)&1n)===1n?[p]:[]),i=C(e,"AmbientCapabilities").at(-1),[o]=r;if(i===void 0||o===void 0)return;let a=u(e,"CapabilityBoundingSet"),l=a!==void 0&&(n&~a)!==0n?C(e,"CapabilityBoundingSet"):[],c=bn.filter(([p,h])=>t.switches[p]&&h.some(f=>r.includes(f))),d=r.length===1?_e(i,p=>p.toUpperCase()===o):g(i);s({message:"dropped",data:{names:r.length<=3?r.join(" and "):`${r.length} of these capabilities`,them:r.length===1?"it":"them"},...d,related:K([...l,...c.flatMap(([p])=>C(e,p))],"takes it out of the bounding set")})}});var Ft=["ExecCondition","ExecStartPre","ExecStart","ExecStartPost","ExecReload","ExecStop","ExecStopPost"],uc=new WeakMap;function Te(e,t){let s=uc.get(e)??new Map;uc.set(e,s);let n=s.get(t)??fv(e,t);return s.set(t,n),n}var fv=(e,t)=>C(e,t).flatMap(s=>{let{value:n}=nt(s.node.value,void 0,{facts:e.facts,name:e.name,manager:e.manager,directive:s.directive});return(n??[]).map(r=>({...r,line:s}))}),Ve=e=>Ft.flatMap(t=>Te(e,t)),pc=({program:e})=>e.slice(e.lastIndexOf("/")+1);var gv=new Set([...de].filter(e=>e!=="User"&&e!=="DynamicUser")),hc=m({id:"container-client",category:"effectiveness",summary:"the sandbox holds for the client of a container daemon, not for the container",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{client:"the docker client alone is restricted by {count} of the unit: the daemon runs the container elsewhere"},help:"Restrict the container: options such as --read-only, --cap-drop=all, --security-opt=no-new-privileges and --user.",check({unit:e,report:t}){let[s]=Te(e,"ExecStart").filter(dn);if(s===void 0)return;let n=B(e,gv);if(n.length===0)return;let r=n.length===1?"one hardening line":`${n.length} hardening lines`,{line:i,programSpan:o}=s;t({message:"client",data:{count:r},file:i.file,span:T(i.node,o.start,o.end),related:K(n,"does not reach the container")})}});var yv=["@clock","@cpu-emulation","@debug","@module","@mount","@obsolete","@privileged","@raw-io","@reboot","@resources","@swap","@io-uring","@keyring"],fc=m({id:"deny-list",category:"effectiveness",summary:"a deny list lets through what it forgets",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{calls:"this deny list leaves {open} open, and every call that a newer kernel adds",families:"this deny list leaves dozens of other address families open",capabilities:"this deny list keeps every capability that it does not name, also those of newer kernels"},help:"Write an allow list: SystemCallFilter=@system-service, RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6, CapabilityBoundingSet= with the capabilities that are needed.",check({unit:e,sandbox:t,report:s}){if(t===null)return;let{syscallFilter:n,families:r}=t,[i]=C(e,"SystemCallFilter");if(i!==void 0&&ge(n)&&n.mode==="deny"){let c=yv.filter(d=>{let p=e.facts.syscalls.group(d);return p!==void 0&&!st(n.named,p)});s({message:"calls",data:{open:c.length===0?"some groups":`${c.slice(0,4).join(", ")}${c.length>4?" and others":""}`},...g(i)})}let[o]=C(e,"RestrictAddressFamilies");o!==void 0&&r?.mode==="deny"&&s({message:"families",...g(o)});let a=C(e,"CapabilityBoundingSet"),[l]=a;l!==void 0&&a.every(({node:c})=>c.value.startsWith("~"))&&s({message:"capabilities",...g(l)})}});var gc=m({id:"device-allow-closes",category:"effectiveness",summary:"DeviceAllow= closes all other devices",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{closes:"with this line every device that is not listed is closed, except the usual ones such as /dev/null"},help:"List every device that the service needs, and write DevicePolicy=closed to say that this is meant.",check({unit:e,sandbox:t,report:s}){let n=y(e,"DeviceAllow");t===null||n===void 0||!x(e,"DeviceAllow")||t.devices.policy==="auto"&&s({message:"closes",...g(n)})}});var bv=[["ProtectSystem","no","ProtectSystem=strict"],["ProtectSystem","yes","ProtectSystem=strict"],["ProtectSystem","full","ProtectSystem=strict"],["ProtectHome","no","ProtectHome=read-only"],["PrivateTmp",!1,"PrivateTmp=yes"],["NoNewPrivileges",!1,"NoNewPrivileges=yes"],["RestrictSUIDSGID",!1,"RestrictSUIDSGID=yes"],["RemoveIPC",!1,"RemoveIPC=yes"]],yc=m({id:"dynamic-user-conflict",category:"effectiveness",summary:"a line contradicts DynamicUser=",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{root:"User={user} makes DynamicUser= void: the service runs as root",ignored:"{text} has no effect: DynamicUser= implies {implied}"},help:"Remove one of the two lines.",check({unit:e,report:t}){if(e.manager==="user"||!S(e,"DynamicUser"))return;let s=K(C(e,"DynamicUser"),"DynamicUser= stands here"),n=u(e,"User"),r=y(e,"User");if(r!==void 0&&(n==="root"||n==="0")){t({message:"root",data:{user:n},...g(r),related:s});return}for(let[i,o,a]of bv){let l=y(e,i),c=u(e,i);if(l===void 0||c!==o&&!(o===!1&&c==="no"))continue;let d=o==="yes"||o==="full"?"info":"warning";t({message:"ignored",data:{text:rn(l),implied:a},...g(l),severity:d,related:s})}}});var vv=["/run","/tmp","/var/tmp","/dev","/proc","/sys"],bc=m({id:"dynamic-user-files",category:"effectiveness",summary:"files outside of the own folders of a dynamic user",since:"0.1.0",severity:"info",confidence:"low",persona:"regular",messages:{files:"files in {path} belong to a user whose number may change: DynamicUser= keeps only {kept} in order"},help:"Keep the data in StateDirectory=, or give the service a static user.",check({unit:e,report:t}){if(e.manager==="user"||!S(e,"DynamicUser"))return;let s=ve(e);for(let{path:n}of u(e,"ReadWritePaths")??[]){if(vv.some(i=>I(n,i))||s.some(i=>I(n,i.path)))continue;let r=Re(e,"ReadWritePaths",n);r!==null&&t({message:"files",data:{path:n,kept:"StateDirectory=, CacheDirectory= and LogsDirectory="},file:r.file,span:r.span})}}});var vc=m({id:"environment-file-writable",category:"effectiveness",summary:"the service can change the file that sets its own environment",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{own:"the service owns {folder} ({directive}=) and can change this file, which systemd reads{more}",shared:"every user may put this file there, and systemd reads it"},help:"Keep the file in /etc, with mode 0600 and owner root.",check({unit:e,sandbox:t,report:s}){if(t===null||e.manager==="user")return;let n=t.privileged?[]:ve(e);for(let r of C(e,"EnvironmentFile")){let i=V(r.node.value.replace(/^-/,""));if(i===null)continue;let o=n.find(a=>I(i,a.path));if(ms.some(a=>I(i,a)))s({message:"shared",...g(r),confidence:"high"});else if(o!==void 0){let a=Ve(e).filter(({prefixes:d})=>d.includes("+")||d.includes("!")),l={folder:o.path,directive:o.directive,more:a.length>0?" for commands of root as well":""},c=[...K(C(e,o.directive),"hands the folder to the service"),...a.map(d=>({...g(d.line),note:"runs as root with this environment"}))];s({message:"own",data:l,...g(r),severity:a.length>0?"warning":"info",related:c})}}}});var Sc=m({id:"exception-without-protection",category:"effectiveness",summary:"ReadWritePaths= opens paths that nothing closes",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{idle:"ReadWritePaths= opens nothing: no line of the unit makes anything read-only"},help:"Add ProtectSystem=strict, for which the list is made, or remove the line.",check({unit:e,sandbox:t,report:s}){let n=y(e,"ReadWritePaths");if(t===null||n===void 0)return;let{protectSystem:r,protectHome:i,switches:o,hasOwnRoot:a}=t,l=r!=="no"||i!=="no"||o.ProtectKernelTunables||o.ProtectControlGroups||a,c=["ReadOnlyPaths","InaccessiblePaths","BindPaths","TemporaryFileSystem","RootImage","MountImages"].some(d=>x(e,d));!l&&!c&&!S(e,"ProtectKernelLogs")&&!o.PrivateDevices&&s({message:"idle",...g(n)})}});var wc=m({id:"full-privileges",category:"effectiveness",summary:"a command with the prefix + runs outside of the sandbox that the unit sets up",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{main:"the prefix + runs this command as root and without the sandbox: {count} nothing for it"},help:"Remove the +, and give the service what it needs by a capability, a group or a directory; keep + for one small helper.",check({unit:e,report:t}){let s=Te(e,"ExecStart").filter(({prefixes:r})=>r.includes("+"));if(s.length===0)return;let n=B(e,de);if(n.length!==0)for(let{line:r,programSpan:i}of s)t({message:"main",data:{count:n.length===1?"the one hardening line of the unit does":`the ${n.length} hardening lines of the unit do`},file:r.file,span:T(r.node,0,i.end),related:K(n,"not applied to the command")})}});var kc=["/srv/home","/data/home","/export/home","/mnt/home","/usr/home","/homes","/nfs/home"],xc=m({id:"homes-elsewhere",category:"effectiveness",summary:"ProtectHome= does not cover homes outside of /home",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{elsewhere:"ProtectHome= does not cover {path}: it closes /home, /root and /run/user"},help:"Add InaccessiblePaths= for the folder, or ReadOnlyPaths= if it has to be read.",check({unit:e,sandbox:t,needs:s,report:n}){let r=y(e,"ProtectHome");if(t===null||r===void 0||t.protectHome==="no")return;let i=[...u(e,"InaccessiblePaths")??[],...u(e,"ReadOnlyPaths")??[]],o=s().paths.find(({path:l})=>kc.some(c=>I(l,c))&&!i.some(c=>I(l,c.path)));if(o===void 0)return;let a=kc.find(l=>I(o.path,l))??o.path;n({message:"elsewhere",data:{path:a},file:o.place.file,span:o.place.span,related:[z(r,"covers other folders")]})}});var Pc=m({id:"homes-under-strict",category:"effectiveness",summary:"ProtectSystem=strict leaves /home, /root and /run/user writable",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{homes:"ProtectSystem=strict leaves /home, /root and /run/user writable: ProtectHome= decides about them, and is not set"},help:"Add ProtectHome=yes, or read-only if the service reads there.",check({unit:e,sandbox:t,report:s}){let n=y(e,"ProtectSystem");t===null||e.manager==="user"||n===void 0||t.protectSystem!=="strict"||t.protectHome!=="no"||t.hasOwnRoot||[u(e,"InaccessiblePaths")??[],u(e,"ReadOnlyPaths")??[],u(e,"TemporaryFileSystem")??[]].flat().some(({path:i})=>I("/home",i))||s({message:"homes",...g(n),severity:t.privileged?"warning":"info"})}});var Cc=m({id:"implied-no-new-privileges",category:"effectiveness",summary:"NoNewPrivileges= is not what the unit seems to say for this version",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{forced:"NoNewPrivileges=no has no effect: up to systemd 254 {line}= switches it on for a service that is not root",lost:"systemd {version} no longer switches NoNewPrivileges= on for {line}=, as it did up to 254: setuid programs work"},help:"Say what is meant: NoNewPrivileges=yes, or remove the filters that imply it on older versions.",check({unit:e,sandbox:t,report:s}){if(t===null||t.privileged||e.manager==="user"||t.switches.DynamicUser)return;let[n]=B(e,ps);if(n===void 0)return;let r=y(e,"NoNewPrivileges"),i={line:n.directive.name,version:String(e.facts.version)},o=e.facts.behaviour.filtersImplyNoNewPrivileges;r!==void 0&&o&&u(e,"NoNewPrivileges")===!1&&s({message:"forced",data:i,...g(r),related:[z(n,"implies it")]}),r===void 0&&!o&&s({message:"lost",data:i,...g(n),severity:"info"})}});var Ec=m({id:"ip-address-allow",category:"effectiveness",summary:"IPAddressAllow= does not restrict what it seems to",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{any:"IPAddressAllow= allows every address, and allowing wins: IPAddressDeny= has no effect",alone:"IPAddressAllow= blocks nothing without IPAddressDeny="},help:"Write IPAddressDeny=any, and allow only the addresses that the service talks to.",check({unit:e,report:t}){let s=u(e,"IPAddressAllow")??[],n=y(e,"IPAddressAllow");if(s.length===0||n===void 0)return;let r=u(e,"IPAddressDeny")??[],i=et(s);r.length===0&&!i&&t({message:"alone",...g(n),confidence:"medium"}),r.length>0&&i&&t({message:"any",...g(n),related:K(C(e,"IPAddressDeny"),"has no effect")})}});var _c=m({id:"kill-mode-leftovers",category:"effectiveness",summary:"processes of the service outlive it",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{left:"KillMode={mode} leaves child processes running when the service stops: they keep their ports and sockets"},help:"Remove the line: control-group stops everything that the service started.",check({unit:e,report:t}){let s=u(e,"KillMode"),n=y(e,"KillMode");n!==void 0&&(s==="process"||s==="none")&&t({message:"left",data:{mode:s},...g(n)})}});var Rc=m({id:"memory-deny-bypass",category:"effectiveness",summary:"MemoryDenyWriteExecute= can be walked around through files in memory",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{memfd:"MemoryDenyWriteExecute= can be walked around: memfd_create and /dev/shm give memory that is mapped twice"},help:"Add SystemCallFilter=~memfd_create and InaccessiblePaths=/dev/shm or NoExecPaths=/dev/shm /tmp, where the program allows it.",check({unit:e,sandbox:t,report:s}){let n=y(e,"MemoryDenyWriteExecute");t?.switches.MemoryDenyWriteExecute===!0&&n!==void 0&&Le(t,["memfd_create"])&&s({message:"memfd",...g(n)})}});var ws="systemd was built without the BPF framework (Debian 12, for example)",Ac=new Map([["RestrictFileSystems","the security module bpf is not in the lsm= list of the kernel, or systemd was built without the BPF framework"],["RestrictNetworkInterfaces",ws],["SocketBindAllow",ws],["SocketBindDeny",ws]]),Ic=m({id:"needs-bpf",category:"effectiveness",summary:"a restriction that does nothing where systemd or the kernel lacks BPF support",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{bpf:"{key}= does nothing, and says so nowhere, where {needed}"},help:"Look for +BPF_FRAMEWORK in systemctl --version on the machines, and do not rely on this line alone.",check({unit:e,report:t}){for(let s of B(e,new Set(Ac.keys())))t({message:"bpf",data:{key:s.directive.name,needed:Ac.get(s.directive.setting)??ws},...g(s)})}});var Nc=new Map([["MemoryHigh","memory"],["MemoryMax","memory"],["MemorySwapMax","memory"],["TasksMax","pids"],["CPUQuota","cpu"],["CPUWeight","cpu"],["IOWeight","io"],["AllowedCPUs","cpuset"]]),Tc=m({id:"needs-controller",category:"effectiveness",summary:"a limit that does nothing without unified control groups",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{controller:"{key}= does nothing where the {controller} controller of unified control groups is missing"},help:"Look at /sys/fs/cgroup/cgroup.controllers on the machines.",check({unit:e,report:t}){for(let s of B(e,new Set(Nc.keys())))t({message:"controller",data:{key:s.directive.name,controller:Nc.get(s.directive.setting)??""},...g(s)})}});var Sv=new Set(["BPFProgram","DeviceAllow","DevicePolicy","DynamicUser","IPAddressAllow","IPAddressDeny","IPEgressFilterPath","IPIngressFilterPath","LogNamespace","ProtectControlGroups","ProtectProc","RemoveIPC","SecureBits","SupplementaryGroups","User"]),wv=new Set(["InaccessiblePaths","PrivateDevices","PrivateIPC","PrivateMounts","PrivateNetwork","PrivateTmp","ProtectClock","ProtectHome","ProtectHostname","ProtectKernelLogs","ProtectKernelModules","ProtectKernelTunables","ProtectSystem","ReadOnlyPaths","TemporaryFileSystem"]),Dc=m({id:"no-effect-in-user-manager",category:"effectiveness",summary:"a setting that the manager of a user can not put into force",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{rights:"a user manager has no rights for {key}=: the line has no effect, or the service does not start",namespace:"before systemd 254 {key}= needs PrivateUsers=yes in a user manager"},help:"Make it a system service, or take the line out.",check({unit:e,report:t}){if(e.manager==="user"){for(let s of B(e,Sv))t({message:"rights",data:{key:s.directive.name},...g(s)});if(!(e.facts.behaviour.userServicesHaveNamespaces||S(e,"PrivateUsers")))for(let s of B(e,wv))t({message:"namespace",data:{key:s.directive.name},...g(s)})}}});var Fc=m({id:"optional-profile",category:"effectiveness",summary:"the service runs unconfined where its AppArmor profile is missing",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{optional:"where the profile {profile} is missing the service starts without any, and nothing says so"},help:"Remove the - before the profile once all machines have it.",check({unit:e,report:t}){let s=u(e,"AppArmorProfile"),n=y(e,"AppArmorProfile");s?.optional===!0&&n!==void 0&&t({message:"optional",data:{profile:s.label},...g(n)})}});var kv=new Set(["MemoryDenyWriteExecute","RestrictAddressFamilies","RestrictNamespaces","RestrictRealtime","RestrictSUIDSGID"]),Oc=m({id:"other-architectures",category:"effectiveness",summary:"filters hold only in part for programs of a second architecture",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{abi:"{names} can be walked around by system calls of another architecture, such as 32-bit ones"},help:"Add SystemCallArchitectures=native.",check({unit:e,sandbox:t,report:s}){let[n]=B(e,kv);t===null||n===void 0||t.syscallArchitectures.size>0||s({message:"abi",data:{names:`${n.directive.name}=`},...g(n)})}});var Uc=["/home","/root","/run/user"],xv=(e,t)=>e===t||e.startsWith(`${t}/`);function Pv(e,{protectSystem:t,protectHome:s,switches:n}){return{strict:["/"],full:["/usr","/boot","/efi","/etc"],yes:["/usr","/boot","/efi"]}[t??""]?.includes(e)?`ProtectSystem=${t}`:s==="read-only"&&Uc.includes(e)?"ProtectHome=read-only":n.ProtectKernelTunables&&(e==="/proc/sys"||e==="/sys")?"ProtectKernelTunables=":null}var Cv=(e,{protectHome:t})=>t==="yes"&&Uc.some(s=>xv(e,s))?"ProtectHome=yes":null,Mc=m({id:"path-exception-without-effect",category:"effectiveness",summary:"a path that is to be opened stays closed",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{same:"{path} stays read-only: {by} closes this very path, and the stricter of the two wins",hidden:"{path} stays hidden: {by} masks all below it, and this line opens nothing"},help:"Name a folder below the closed one, or choose another level.",check({unit:e,sandbox:t,report:s}){if(t===null||t.hasOwnRoot||e.manager==="user")return;let n=[...(u(e,"ReadWritePaths")??[]).map(({path:r})=>({directive:"ReadWritePaths",path:r,target:r})),...(u(e,"BindPaths")??[]).map(({source:r,target:i})=>({directive:"BindPaths",path:r,target:i}))];for(let{directive:r,path:i,target:o}of n){let a=Pv(o,t),l=a===null?Cv(o,t):null,c=a??l,d=Re(e,r,i);if(c===null||d===null)continue;let p=y(e,c.slice(0,c.indexOf("=")))??y(e,"DynamicUser"),h=p===void 0?[]:[z(p,"closes it")];s({message:a===null?"hidden":"same",data:{path:o,by:c},file:d.file,span:d.span,related:h})}}});var Lc=m({id:"permissions-start-only",category:"effectiveness",summary:"PermissionsStartOnly= takes the helper commands out of the sandbox",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{helpers:"PermissionsStartOnly= runs {count} beside ExecStart= as root and without the sandbox"},help:"Remove the line; write the prefix + before the one command that needs it, or let StateDirectory= and its kin make the folders.",check({unit:e,report:t}){let s=y(e,"PermissionsStartOnly");if(s===void 0||!S(e,"PermissionsStartOnly"))return;let n=Ft.filter(i=>i!=="ExecStart").flatMap(i=>Te(e,i));if(n.length===0||B(e,de).length===0)return;let r=n.length===1?"the command":`the ${n.length} commands`;t({message:"helpers",data:{count:r},...g(s),related:n.map(i=>z(i.line,"runs as root, without the sandbox"))})}});var Ev=1,Bc=m({id:"private-network-sockets",category:"effectiveness",summary:"PrivateNetwork= does not cut local sockets",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",messages:{local:"PrivateNetwork= cuts neither D-Bus nor other sockets with a path, such as /run/docker.sock"},help:"Add RestrictAddressFamilies=none where no socket is needed, or InaccessiblePaths= for single ones.",check({unit:e,sandbox:t,report:s}){let n=y(e,"PrivateNetwork");if(t?.switches.PrivateNetwork!==!0||n===void 0)return;let{families:r}=t,i=r!==void 0&&r.mode==="allow"!==r.families.has(Ev),o=(u(e,"InaccessiblePaths")??[]).some(({path:a})=>a==="/run"||a.startsWith("/run/"));!i&&!o&&s({message:"local",...g(n)})}});var Wc=m({id:"privileged-helper",category:"effectiveness",summary:"a helper command runs outside of the sandbox of its service",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{helper:"{directive}= runs {program} as root and without the sandbox"},help:"Look at what the helper reads and executes: files that the service may write must not be among them.",check({unit:e,report:t}){let s=Ve(e).filter(({prefixes:n,line:r})=>n.includes("+")&&r.directive.name!=="ExecStart");if(!(s.length===0||B(e,de).length===0))for(let n of s){let{line:r,programSpan:i}=n,o={directive:r.directive.name,program:pc(n)};t({message:"helper",data:o,file:r.file,span:T(r.node,0,i.end)})}}});var Kc=m({id:"protect-proc-as-root",category:"effectiveness",summary:"ProtectProc= hides nothing from this service",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{root:"ProtectProc={word} hides nothing here: {because}"},help:"Add User= or DynamicUser=yes and leave CAP_SYS_PTRACE out; without them the line only improves the score.",check({unit:e,sandbox:t,report:s}){let n=t?.protectProc,r=y(e,"ProtectProc");if(t===null||r===void 0||n===null||n===void 0||n==="default")return;let i=Se(t).find(({defeat:a})=>a.id==="proc-of-root"||a.id==="proc-of-tracers");if(i===void 0)return;let o=i.defeat.id==="proc-of-root"?"root and the group of root see all processes":"who has CAP_SYS_PTRACE sees all processes";s({message:"root",data:{word:n,because:o},...g(r),related:K(i.lines,"because of this line")})}});var _v={"/usr":"warning","/etc":"warning","/boot":"warning","/var":"info","/opt":"info"};function Rv(e,t,s,{protectSystem:n,protectHome:r,privateTmp:i}){return e==="/tmp"&&t==="/tmp"?i?"PrivateTmp":null:e==="/home"&&t==="/home"?r==="tmpfs"?"ProtectHome":null:e!=="/"||t==="/"||!s?null:r!=="no"&&r!==null?"ProtectHome":n!=="no"&&n!==null?"ProtectSystem":null}var Vc=m({id:"protection-reopened",category:"effectiveness",summary:"a line opens most of what another one closes",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{system:"{path} can be written as a whole below ProtectSystem=strict",bound:"BindPaths= brings {path} of the host back, which {by} was to keep out"},help:"Name the folders that the service needs, and no more.",check({unit:e,sandbox:t,report:s}){if(t===null||e.manager==="user")return;let{protectSystem:n,protectHome:r,switches:i,hasOwnRoot:o}=t,a=l=>{let c=y(e,l)??y(e,"DynamicUser");return c===void 0?[]:[z(c,"undone by it")]};for(let{path:l}of n==="strict"&&!o?u(e,"ReadWritePaths")??[]:[]){let c=_v[l],d=Re(e,"ReadWritePaths",l);c!==void 0&&d!==null&&s({message:"system",data:{path:l},file:d.file,span:d.span,severity:c,related:a("ProtectSystem")})}for(let{source:l,target:c,writable:d}of u(e,"BindPaths")??[]){let p=Rv(l,c,d,{protectSystem:n,protectHome:r,privateTmp:i.PrivateTmp}),h=Re(e,"BindPaths",l);p!==null&&h!==null&&s({message:"bound",data:{path:l,by:`${p}=`},file:h.file,span:h.span,related:a(p)})}}});var $c=m({id:"remove-ipc-as-root",category:"effectiveness",summary:"RemoveIPC= does nothing for root",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{root:"RemoveIPC= has no effect: objects of root are never removed"},help:"Add User= or DynamicUser=yes, or remove the line.",check({unit:e,sandbox:t,report:s}){let n=y(e,"RemoveIPC");n!==void 0&&t?.privileged===!0&&e.manager==="system"&&S(e,"RemoveIPC")&&s({message:"root",...g(n)})}});var Av=new Set(["/","/boot","/dev","/etc","/home","/opt","/proc","/root","/run","/sys","/usr","/var"]),Hc=m({id:"root-directory-leak",category:"effectiveness",summary:"a folder of the host stands writable inside the root directory of the service",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{leak:"BindPaths= puts {path} of the host into {root}, writable"},help:"Write BindReadOnlyPaths=, or bind only the folder that is needed.",check({unit:e,sandbox:t,report:s}){if(t?.hasOwnRoot!==!0)return;let n=x(e,"RootDirectory")?"RootDirectory":"RootImage",r=y(e,n);for(let{source:i,writable:o}of u(e,"BindPaths")??[]){let a=o&&Av.has(i)?Re(e,"BindPaths",i):null;if(a===null)continue;let l=r===void 0?[]:[z(r,"is left by it")];s({message:"leak",data:{path:i,root:`${n}=`},file:a.file,span:a.span,related:l})}}});var Iv={CAP_CHOWN:"can make every file its own",CAP_DAC_OVERRIDE:"can write every file",CAP_FOWNER:"can change the mode of every file",CAP_MKNOD:"can make nodes of every device",CAP_SETFCAP:"can give any capability to a program",CAP_SETGID:"can enter every group",CAP_SETUID:"can become root",CAP_SYS_ADMIN:"can mount and undo mounts, and much else",CAP_SYS_MODULE:"can load code into the kernel",CAP_SYS_PTRACE:"can take over every process",CAP_SYS_RAWIO:"can talk to hardware past the kernel"},Yc=m({id:"rootlike-capability",category:"effectiveness",summary:"a capability that makes User= nearly worthless",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{capability:"{name} makes this service as good as root: it {can}"},help:"Look for a smaller capability, or for a helper of root that does this one thing.",check({unit:e,sandbox:t,report:s}){let n=y(e,"AmbientCapabilities");if(t===null||t.privileged||e.manager==="user"||n===void 0||cn(t))return;let r=t.ambientSet&t.boundingSet;for(let[i,o]of Object.entries(Iv))(r&Z(e.facts,i))!==0n&&s({message:"capability",data:{name:i,can:o},..._e(n,a=>a.toUpperCase()===i)})}});var vn="can start containers as root with the whole host in them",Nv={docker:vn,"incus-admin":vn,lxd:vn,libvirt:"can start machines with disks and devices of the host",disk:"can read and write every disk, past all file modes",kmem:"can read the memory of the machine",shadow:"can read the hashes of all passwords"},Tv=new Set(["docker","incus-admin","lxd","libvirt"]),Gc=m({id:"rootlike-group",category:"effectiveness",summary:"the service is in a group whose members are as good as root",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{group:"members of {group} {can}"},help:"Take the service out of the group, and let a small helper of root do what it needs.",check({unit:e,sandbox:t,report:s}){if(t===null||t.privileged||e.manager==="user")return;let n=Se(t).some(({defeat:i})=>i.id==="rootlike-group"),r=[u(e,"Group")??"",...u(e,"SupplementaryGroups")??[]];for(let i of new Set(r)){let o=Nv[i];if(o===void 0||Tv.has(i)&&!n||(i==="disk"||i==="kmem")&&S(e,"PrivateDevices"))continue;let a=u(e,"Group")===i?"Group":"SupplementaryGroups",l=C(e,a).find(({node:c})=>c.value.split(/\s+/).includes(i))??y(e,a);l!==void 0&&s({message:"group",data:{group:i,can:o},..._e(l,c=>c===i),severity:i==="shadow"?"info":"warning"})}}});var jc=new Set(["InaccessiblePaths","PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProtectSystem","ReadOnlyPaths","TemporaryFileSystem"]),Dv=[{id:"mounts-can-be-moved",message:"mounts",settings:jc},{id:"host-root-in-proc",message:"proc",settings:jc}],Fv=e=>{let t=[...new Set(e.map(({directive:s})=>`${s.name}=`))];return t.length===1?`${t[0]}`:`${t.slice(0,-1).join(", ")} and ${t.at(-1)}`},qc=m({id:"sandbox-can-be-left",category:"effectiveness",summary:"a capability that the service keeps opens what other lines close",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{mounts:"{lines} can be undone by the service itself: with CAP_SYS_ADMIN and the mount calls it can lift what consists of mounts",proc:"{lines} can be walked around: with CAP_SYS_PTRACE the service reaches the file system of the host through /proc/1/root",network:"{lines} can be left: with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host"},help:"Run the service without root, or write CapabilityBoundingSet=~CAP_SYS_ADMIN CAP_SYS_PTRACE; SystemCallFilter=~@mount helps against the first of them alone.",check({unit:e,sandbox:t,report:s}){if(t===null)return;let n=Se(t),r=Dv.find(({id:c})=>n.some(({defeat:d})=>d.id===c)),i=r===void 0?[]:B(e,r.settings),[o]=i,a=c=>n.find(({defeat:d})=>d.id===c)?.lines??[];if(r!==void 0&&o!==void 0){let c=[...K(a(r.id),"leaves the way open"),...i.slice(1).map(d=>z(d,"can be undone as well"))];s({message:r.message,data:{lines:Fv(i)},...g(o),related:c})}let[l]=C(e,"PrivateNetwork");l===void 0||u(e,"PrivateNetwork")===!1||!n.some(({defeat:c})=>c.id==="network-can-be-left")||s({message:"network",data:{lines:"PrivateNetwork="},...g(l),related:K(a("network-can-be-left"),"leaves the way open")})}});var Ov=/(?:PASSWORD|PASSWD|PASSPHRASE|REQUIREPASS|SECRET|TOKEN|API_?KEY)$|(?:^|_)(?:PASS|PSK|(?:PRIVATE|SECRET|ACCESS|AUTH|ENCRYPTION|MASTER)_?KEY|SECRET_KEY_BASE)$/i,ks=e=>Ov.test(e.replaceAll("-","_")),Uv=/^(?:$|[/~.%$]|file:|env:|-|<.*>$|\{.*\}$|@.*@$|\[.*\]$|_{2}.*_{2}$|[x*.]{3,}$|change.?(?:me|this)|your.|replace.?|example|insert.|todo|none$|null$|true$|false$|yes$|no$|on$|off$|\d{1,5}$|unset$|disabled?$|password$|secret$|token$)/i,xs=e=>e.length>=3&&!Uv.test(e),Mv=/[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"]*:([^\s/@'"]+)@/gi,Lv=/\b(?:Bearer|Basic)[ =]+([A-Za-z0-9._~+/=-]{16,})/g,Bv=/([A-Za-z_][\w-]*)=([^\s'"$;&|]+)/g;function zc(e){let t=[],s=(n,r,i)=>{let o=r.index+r[0].lastIndexOf(i);xs(i)&&t.push({name:n,start:o,end:o+i.length})};for(let n of e.matchAll(Mv))s("the URL",n,n[1]??"");for(let n of e.matchAll(Lv))s("the header",n,n[1]??"");for(let n of e.matchAll(Bv))ks(n[1]??"")&&s(n[1]??"",n,n[2]??"");return t}function Jc(e){let t=[],s=ne(e,0);for(;s<e.length;){let n=qe(e,s);if(n===null)break;let r=e.slice(n.start,n.end),i=/^["']/.exec(r)?.[0],o=i!==void 0&&r.endsWith(i)&&r.length>1;t.push(o?{text:r.slice(1,-1),start:n.start+1}:{text:r,start:n.start}),s=ne(e,n.end)}return t}var Xc=e=>e.replace(/^["']|["']$/g,"");function Wv(e){return Jc(e).flatMap(({text:t,start:s})=>{let n=t.indexOf("="),r=t.slice(0,n),i=t.slice(n+1);if(n>0&&ks(r)&&xs(Xc(i))){let o=/^["']/.test(i)?1:0,a=s+n+1+o;return[{name:r,start:a,end:a+Xc(i).length}]}return zc(t).map(o=>({...o,name:o.name==="the URL"?r:o.name,start:o.start+s,end:o.end+s}))})}var Kv=/^-{1,2}([A-Za-z][\w-]*)$/;function Vv(e){let t=Jc(e);return t.flatMap(({text:s,start:n},r)=>{let i=Kv.exec(t[r-1]?.text??"")?.[1];return r>1&&i!==void 0&&ks(i)&&xs(s)?[{name:t[r-1]?.text??"",start:n,end:n+s.length}]:zc(s).map(o=>({...o,start:o.start+n,end:o.end+n}))})}function $v(e){let t=e.indexOf(":"),s=e.slice(0,t),n=e.slice(t+1);return t>0&&ks(s.replaceAll(".","_"))&&xs(n)?[{name:s,start:t+1,end:e.length}]:[]}var Hv=/pass|psk|secret|token|key|:\/\/[^\s/]*@|bearer|basic/i;function Sn(e,t,s){let{value:n}=e.node;return Hv.test(n)?s(n).map(({name:r,start:i,end:o})=>({kind:t,name:r,line:e,span:T(e.node,i,o),text:n.slice(i,o)})):[]}function Ps(e){let t=s=>e.settings.get(s)?.assignments??[];return[...t("Environment").flatMap(s=>Sn(s,"variable",Wv)),...Ft.flatMap(s=>t(s).flatMap(n=>Sn(n,"argument",Vv))),...t("SetCredential").flatMap(s=>s.directive.name==="SetCredential"?Sn(s,"credential",$v):[])]}var Zc=m({id:"secret-in-unit",category:"effectiveness",summary:"a password, token or key stands in the unit",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{variable:"{name} holds a secret that every user can read with systemctl show",argument:"the command line holds a secret ({name}) that every user can read with systemctl show and in /proc",credential:"SetCredential={name} holds a secret in plain text that every user can read with systemctl cat"},help:"Change the secret, put it into a file that only root can read, and hand it over with LoadCredential= or LoadCredentialEncrypted=.",check({unit:e,report:t}){for(let{kind:s,name:n,line:r,span:i}of Ps(e))t({message:s,data:{name:n},file:r.file,span:i})}});var Qc=m({id:"shared-memory-folder",category:"effectiveness",summary:"temporary files in a place that PrivateTmp= does not cover",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",messages:{shared:"PrivateTmp= covers /tmp and /var/tmp, and not {path}"},help:"Move the files to RuntimeDirectory=, or add PrivateIPC=yes and TemporaryFileSystem=/dev/shm.",check({sandbox:e,needs:t,report:s}){if(e?.switches.PrivateTmp!==!0)return;let n=t().paths.find(({path:r})=>I(r,"/dev/shm"));n!==void 0&&s({message:"shared",data:{path:n.path},file:n.place.file,span:n.place.span})}});var Yv=["ExecStartPre","ExecStartPost","ExecStopPre","ExecStopPost"],Gv=new Set(["User","DynamicUser","SELinuxContext","SmackProcessLabel","PrivateUsers"]),jv=new Set([...de].filter(e=>!Gv.has(e))),ed=m({id:"socket-sandbox",category:"effectiveness",summary:"hardening in a socket unit that starts nothing itself",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{socket:"{key}= restricts only commands of the socket unit, and it has none: the service keeps its own settings"},help:"Move the line to the service that the socket starts.",check({unit:e,report:t}){if(!(e.name.type!=="socket"||Yv.some(s=>x(e,s))))for(let s of B(e,jv))t({message:"socket",data:{key:s.directive.name},...g(s)})}});var qv=32,td=m({id:"umask-hides-logs",category:"effectiveness",summary:"UMask= keeps log readers from the log files",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",messages:{logs:"with this mask nobody but the service reads the files in {folder}: log readers in the group adm see none"},help:"Write UMask=0027 and let the group of the service read its logs, or log to the journal.",check({unit:e,report:t}){let s=y(e,"UMask"),n=u(e,"LogsDirectory")?.[0]?.path,r=u(e,"UMask");s===void 0||n===void 0||r===void 0||(r&qv)===0||t({message:"logs",data:{folder:`/var/log/${n}`},...g(s),related:K(C(e,"LogsDirectory"),"log files are here")})}});var sd=m({id:"user-not-applied",category:"effectiveness",summary:"a command with the prefix ! starts as root although User= is set",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{root:"the prefix ! starts this command as root: User={user} is only handed to it, the program has to switch itself"},help:"Remove the ! if the program does not switch user itself; a low port needs AmbientCapabilities=CAP_NET_BIND_SERVICE.",check({unit:e,report:t}){let s=u(e,"User");if(!(s===void 0||s==="root"||s==="0"))for(let{line:n,prefixes:r,programSpan:i}of Te(e,"ExecStart")){if(!mn({prefixes:r}))continue;let o=T(n.node,0,i.end);t({message:"root",data:{user:s},file:n.file,span:o,related:K(C(e,"User"),"not applied to the command")})}}});var nd=m({id:"writable-home-tmpfs",category:"effectiveness",summary:"ProtectHome=tmpfs is writable in this version",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{writable:"up to systemd 254 the empty folders of ProtectHome=tmpfs can be written by every user of the service"},help:"Write ProtectHome=yes, or TemporaryFileSystem=/home:ro /root:ro /run/user:ro with BindPaths= for what is needed.",check({unit:e,sandbox:t,report:s}){let n=y(e,"ProtectHome");t?.protectHome==="tmpfs"&&n!==void 0&&e.facts.behaviour.homeTmpfs==="writable"&&s({message:"writable",...g(n)})}});var Xv=/\/(?:tmp|shm|home)\//,zv=/^\/home\/[^/]+/,rd=m({id:"writable-program",category:"effectiveness",summary:"the program can be changed by others than root",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{shared:"{path} lies in a folder where every user may put files",own:"{path} lies in {folder}, which belongs to the service ({directive}=): what breaks in can change the program",home:"{path} runs as root, and the owner of {folder} can change it"},help:"Install the program below /usr or /opt, where only root may write.",check({unit:e,sandbox:t,needs:s,report:n}){if(t===null||e.manager==="user")return;let r=t.privileged?[]:ve(e);if(r.length===0&&!Ve(e).some(({line:o})=>Xv.test(o.node.value)))return;let i=new Set;for(let{path:o,use:a,place:l}of s().paths){if(a!=="executed"||i.has(o))continue;i.add(o);let c=t.switches.PrivateTmp&&!o.startsWith("/dev")?void 0:ms.find(f=>I(o,f)),d=r.find(f=>I(o,f.path)),p=zv.exec(o)?.[0],h={file:l.file,span:l.span};c!==void 0?n({message:"shared",data:{path:o},...h,confidence:"high"}):d!==void 0?n({message:"own",data:{path:o,folder:d.path,directive:d.directive},...h,related:K(C(e,d.directive),"hands the folder to the service")}):p!==void 0&&t.privileged&&n({message:"home",data:{path:o,folder:p},...h})}}});var id=b({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]});var U=(e,t=!1)=>({field:e,badness:({switches:s})=>s[e]===t?1:0}),ue=(e,t,s,n)=>({field:e,badness:r=>s[t(r)??""]??n});function od(e){let t=new WeakMap;return s=>{let n=t.get(s);if(n!==void 0)return n;let r=e(s);return t.set(s,r),r}}var W=(e,t)=>{let s=od(n=>t.reduce((r,i)=>r|Z(n,i),0n));return{field:e,badness:({boundingSet:n,unit:r})=>(n&s(r.facts))===0n?0:1}},$e=(e,t)=>({field:e,badness:({namespaces:s})=>s===void 0||s.has(t)?1:0}),Jv=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],Zv=new Map(Jv),pt=(e,t)=>({field:e,badness:({families:s})=>s===void 0||[...s.families].some(r=>(Zv.get(r)??"other")===t)===(s.mode==="allow")?1:0}),pe=(e,t)=>{let s=od(({syscalls:n})=>(n.group(t)??n.native).map((r,i)=>r&(n.native[i]??0)));return{field:e,badness:({syscallFilter:n,unit:r})=>ge(n)?n.mode==="deny"?st(n.named,s(r.facts))?0:10:qt(n.allowed,s(r.facts))?9:0:10,variant:({syscallFilter:n})=>ge(n)?`${n.mode}-list`:"none"}};var ad=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function Qv({unit:e,privileged:t,ambientSet:s,boundingSet:n}){let{capabilities:r}=e.facts,i=(l,c)=>(l>>BigInt(r.get(c)??0)&1n)===1n;if(t)return ad.some(l=>i(n,l))?[`CapabilityBoundingSet=~${ad.join(" ")}`]:[];let o=[...r.keys()].filter(l=>i(s,l));return o.length===0?["CapabilityBoundingSet="]:[...r.keys()].every(l=>!i(n,l)||o.includes(l))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${o.join(" ")}`]}var ld=b({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[W("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),W("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),W("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),W("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),W("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),W("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),W("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),W("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),W("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),W("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),W("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),W("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),W("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),W("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),W("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),W("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),W("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),W("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),W("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),W("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),W("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),W("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),W("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),W("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),W("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),W("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:Qv});var cd=b({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[U("Delegate",!0)],advice:()=>["Delegate=no"]});var dd=b({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]});var eS={none:0,loopback:2,other:5},md=b({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?eS[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]});var ud=b({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[ue("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]});var pd=b({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[U("LockPersonality")],advice:()=>["LockPersonality=yes"]});var hd=b({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[U("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var fd=b({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[U("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var gd=b({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[ue("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]});var yd=b({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[U("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var bd=b({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[U("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var vd=b({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[U("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var Sd=b({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[U("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var wd=b({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[U("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var kd=b({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[ue("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var xd=b({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[U("ProtectClock")],advice:()=>["ProtectClock=yes"]});var Pd=b({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[U("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var Cd=b({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[ue("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var Ed=b({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[U("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var _d=b({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[U("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var Rd=b({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[U("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var Ad=b({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[U("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var Id=b({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[ue("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var Nd=b({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[ue("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var Td=b({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:s})=>e||t?null:s.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var tS=new Set([1,2,10]),sS=e=>e?.mode==="allow"&&[...e.families].every(t=>tS.has(t)),Dd=b({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[pt("RestrictAddressFamilies_AF_INET_INET6","inet"),pt("RestrictAddressFamilies_AF_UNIX","unix"),pt("RestrictAddressFamilies_AF_NETLINK","netlink"),pt("RestrictAddressFamilies_AF_PACKET","packet"),pt("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>sS(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]});var Fd=b({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[$e("RestrictNamespaces_user","user"),$e("RestrictNamespaces_mnt","mnt"),$e("RestrictNamespaces_ipc","ipc"),$e("RestrictNamespaces_pid","pid"),$e("RestrictNamespaces_cgroup","cgroup"),$e("RestrictNamespaces_net","net"),$e("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var Od=b({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[U("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var Ud=b({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[U("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var Md=b({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]});var Ld=b({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]});var Bd=b({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var Wd=[pe("SystemCallFilter_swap","@swap"),pe("SystemCallFilter_obsolete","@obsolete"),pe("SystemCallFilter_clock","@clock"),pe("SystemCallFilter_cpu_emulation","@cpu-emulation"),pe("SystemCallFilter_debug","@debug"),pe("SystemCallFilter_mount","@mount"),pe("SystemCallFilter_module","@module"),pe("SystemCallFilter_raw_io","@raw-io"),pe("SystemCallFilter_reboot","@reboot"),pe("SystemCallFilter_privileged","@privileged"),pe("SystemCallFilter_resources","@resources")],nS=["@privileged","@resources"],rS=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function iS(e){let t=e.privileged?nS:[],s=Wd.filter(n=>n.badness(e)!==0).map(rS).filter(n=>!t.includes(n));return ge(e.syscallFilter)?s.length===0?[]:[`SystemCallFilter=~${s.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var Kd=b({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:Wd,advice:iS});var oS=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],Vd=b({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>oS.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]});var $d=b({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:s},n)=>n!==0?"":e.DynamicUser?"dynamic":t!==null&&s.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var Hd=m({id:"expired-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment whose time is over",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{expired:"this comment held until {date}: what it left out is reported again"},help:"Mend what it left out and remove the comment, or give it a new date.",check({suppressions:e,report:t}){for(let{file:s,until:n,expired:r}of e)n!==null&&r&&t({message:"expired",data:{date:n.date},file:s,span:n.span})}});var aS={CacheDirectory:"%C",LogsDirectory:"%L",RuntimeDirectory:"%t",StateDirectory:"%S"},Yd=m({id:"hard-coded-path",category:"hygiene",summary:"a folder is written out that a specifier stands for",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{specifier:"{path} is written out: {specifier} means the same and follows the manager"},help:"Write the specifier, or $RUNTIME_DIRECTORY and its kin in the program.",check({unit:e,report:t}){let s=ve(e).filter(({path:n})=>!n.includes("/private/"));for(let{line:n,arguments:r}of Ve(e))for(let{text:i,start:o,end:a}of r){let l=s.find(({path:d})=>i===d||i.includes(`${d}/`)||i.endsWith(`=${d}`));if(l===void 0)continue;let c=l.path.slice(l.path.lastIndexOf("/"));t({message:"specifier",data:{path:l.path,specifier:`${aS[l.directive]}${c}`},file:n.file,span:T(n.node,o,a)})}}});var Gd=m({id:"malformed-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that cannot be read, and so leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{malformed:"this comment leaves nothing out: {fault}"},help:'Write "# unitlint: ignore[rule-id] -- reason", with until=2027-01-31 before the reason for a time limit.',check({suppressions:e,report:t}){for(let{file:s,span:n,fault:r}of e)r!==null&&t({message:"malformed",data:{fault:r},file:s,span:n})}});var jd=m({id:"missing-description",category:"hygiene",summary:"the unit has no Description=",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{none:"Description= is not set: systemctl and the journal show the file name"},help:"Write a few words that say what the service is: Description=Ledger of the accounts department.",check({unit:e,report:t}){let[s]=e.files;s?.role==="main"&&e.refusal===null&&!x(e,"Description")&&t({message:"none",file:s,span:ls(s,"Unit")})}});var qd=m({id:"missing-documentation",category:"hygiene",summary:"the unit has no Documentation=",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{none:"Documentation= is not set"},help:"Write where help is found: Documentation=man:ledger(8) https://example.org/ledger.",check({unit:e,report:t}){let[s]=e.files;s?.role==="main"&&e.refusal===null&&!x(e,"Documentation")&&t({message:"none",file:s,span:ls(s,"Unit")})}});var Xd="network-online.target",lS=["Wants","Requires","BindsTo","Requisite","Upholds","PartOf"],zd=m({id:"network-online-not-wanted",category:"hygiene",summary:"the unit waits for a target that nothing starts",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{after:"After=network-online.target waits for nothing unless something starts that target"},help:"Add Wants=network-online.target, or use After=network.target if the service copes with a network that comes later.",check({unit:e,report:t}){let s=r=>C(e,r).find(({node:i})=>i.value.split(/\s+/).includes(Xd)),n=s("After");n!==void 0&&lS.every(r=>s(r)===void 0)&&t({message:"after",..._e(n,r=>r===Xd)})}});var Jd=m({id:"no-core-dumps",category:"hygiene",summary:"no core dump is left when a filter kills the service",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{none:"LimitCORE=0 leaves no core dump: what a filter of system calls killed is hard to find"},help:"Leave core dumps on while restrictions are tried out; CoredumpFilter= keeps secrets out of them.",check({unit:e,sandbox:t,report:s}){let n=y(e,"LimitCORE"),r=N(e,"LimitCORE")?.value;n!==void 0&&r?.soft===0&&t?.syscallFilter!==void 0&&s({message:"none",...g(n)})}});var Zd=m({id:"restart-without-limit",category:"hygiene",summary:"the service is restarted at once and for ever",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{fast:"Restart={restart} with RestartSec={delay} restarts a broken service without a pause: the cause drowns in the journal",unlimited:"StartLimitIntervalSec=0 lets the service be restarted for ever"},help:"Write RestartSec=5s, and let StartLimitIntervalSec= and StartLimitBurst= end it.",check({unit:e,report:t}){let s=u(e,"Restart")??"no",n=y(e,"Restart");if(n===void 0||s!=="always"&&s!=="on-failure")return;let r=y(e,"StartLimitIntervalSec");r!==void 0&&N(e,"StartLimitIntervalSec")?.value===0&&t({message:"unlimited",...g(r)}),y(e,"RestartSec")===void 0&&s==="always"&&t({message:"fast",data:{restart:s,delay:"100ms"},...g(n)})}});var Qd=m({id:"unexplained-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment without a reason",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",options:{least:{kind:"integer",default:1,least:0,most:1e3,summary:"letters that a reason has at least; 0 asks for none"}},messages:{missing:"this comment gives no reason",short:"this reason is shorter than {least} letters"},help:'Write behind "--" why the finding does not matter here.',check({suppressions:e,options:t,report:s}){for(let{file:n,span:r,reason:i,fault:o}of e)o!==null||i.length>=t.least||s({message:i===""?"missing":"short",data:{least:String(t.least)},file:n,span:r})}});var em=m({id:"unknown-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that names a rule there is not",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:'there is no rule "{id}", so this comment leaves nothing of it out'},help:'Take the id from the finding, or from "unitlint rules".',check({suppressions:e,ruleIds:t,report:s}){for(let{file:n,rules:r}of e)for(let{id:i,span:o,use:a}of r){if(a!=="unknown")continue;let l=F(i,t,1)[0];s({message:"unknown",data:{id:i},file:n,span:o,...l===void 0?{}:{help:`Did you mean ${l}?`}})}}});var tm=m({id:"unused-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unused:"{id} reports nothing that this comment is for"},help:"Remove it, or move it to a line of its own right above the line it is for.",check({suppressions:e,report:t}){for(let{file:s,line:n,rules:r}of e){let i=r.filter(({use:a})=>a==="unused"),o={title:"Remove the comment",applicability:"safe",edits:[{file:s,span:n,text:""}]};for(let{id:a,span:l}of i)t({message:"unused",data:{id:a},file:s,span:l,fixes:i.length===r.length?[o]:[]})}}});var Cs=[Ya,Ga,ja,qa,Xa,za,Ja,Qa,el,ol,fl,gl,yl,bl,vl,Sl,wl,kl,Il,Nl,Tl,Dl,Ol,Ml,Ll,Kl,Vl,$l,Yl,Gl,jl,ql,Xl,Jl,Ql,ec,tc,sc,nc,rc,ic,oc,lc,cc,mc,hc,fc,gc,yc,bc,vc,Sc,wc,xc,Pc,Cc,Ec,_c,Rc,Ic,Tc,Dc,Fc,Oc,Mc,Lc,Bc,Wc,Kc,Vc,$c,Hc,Yc,Gc,qc,Zc,Qc,ed,td,sd,nd,rd,id,ld,cd,dd,md,ud,pd,hd,fd,gd,yd,bd,vd,Sd,wd,kd,xd,Pd,Cd,Ed,_d,Rd,Ad,Id,Nd,Td,Dd,Fd,Od,Ud,Md,Ld,Bd,Kd,Vd,$d,Hd,Yd,Gd,jd,qd,zd,Jd,Zd,Qd,em,tm];var NM=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),TM=new TextEncoder;var sm=/[\uDC80-\uDCFF]/u;function Es(e){let t=0;for(let s=0;s<e.length;s+=1){let n=e.charCodeAt(s);n<128?t+=1:n<2048?t+=2:n>=55296&&n<=56319?(t+=4,s+=1):t+=n>=56448&&n<=56575?1:3}return t}function ht(e,t){let s=t,n=!1,r=!1;for(;s<e.length;){let i=e.charCodeAt(s);if(i===10&&!n)n=!0;else if(i===13&&!r)r=!0;else return i===0?s+1:s;s+=1}return s}function Rs(e){let t=[0],s=/[\n\r\0]/g;for(let n=s.exec(e);n!==null;n=s.exec(e)){let r=ht(e,n.index);s.lastIndex=r,t.push(r)}return t}function cS(e,t){let s=0,n=e.length-1;for(;s<n;){let r=s+n+1>>1;(e[r]??0)<=t?s=r:n=r-1}return s}function _s(e,t){let s=cS(e,t);return{line:s+1,column:t-(e[s]??0)+1}}function nm(e,t){return{start:_s(e,t.start),end:_s(e,t.end)}}var kn=1<<20,rm=Math.floor(kn/3)-1,im="\uFEFF",dS=/[\r\0]/,mS=/[^\0-\x7F]/,wn=/^[ \t\n\r]+|[ \t\n\r]+$/g,uS=/[\0-\x1F\x7F"'\\]/,om=/[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u,Ot=e=>e===32||e===9||e===10||e===13;function Ut(e){return{text:e,nodes:new xn(e).run()}}var xn=class{#e;#n;#t;#r=[];#o=-1;#l=!1;#s=null;constructor(t){this.#e=t,this.#n=!dS.test(t),this.#t=!mS.test(t)}run(){let t=this.#e,s=0;for(;s<t.length;){let n=this.#p(s),r=this.#n?Math.min(n+1,t.length):ht(t,n);this.#h(s,n,r),s=r}return this.#s!==null&&(this.#s.lastLineStart=t.length,this.#m(this.#s,t.length)),this.#a(t.length),this.#r}#p(t){if(this.#n){let n=this.#e.indexOf(`
`,t);return n<0?this.#e.length:n}let s=t;for(;s<this.#e.length;){let n=this.#e.charCodeAt(s);if(n===10||n===13||n===0)break;s+=1}return s}#h(t,s,n){let r=this.#e;if(this.#y(t,s)){this.#d(t),this.#i("line-too-long",{start:t,end:n,textStart:t,textEnd:s,lastLineStart:t});return}let i=t;for(;i<s&&Ot(r.charCodeAt(i));)i+=1;let o=r.charCodeAt(i);if(i<s&&(o===35||o===59)){this.#s===null&&this.#c(t);return}this.#f(t,s,n)}#f(t,s,n){let r=this.#e,i=t;!this.#t&&!this.#l&&r.startsWith(im,i)&&(this.#l=!0,i+=im.length);let o=this.#b(i,s);if(this.#s===null&&!o){this.#v(t,i,s,n);return}let a=o?`${r.slice(i,s-1)} `:r.slice(i,s),l=this.#g(t,i,a);if(l===null){this.#i("line-too-long",{start:t,end:n,textStart:i,textEnd:s,lastLineStart:t});return}o?this.#s=l:this.#m(l,n)}#g(t,s,n){let r=this.#s;if(this.#s=null,r===null)return{start:t,text:n,pieces:[{logical:0,source:s}],lastLineStart:t};let i=r.text+n;return i.length>rm&&Es(r.text)+Es(n)>kn?(this.#s=r,this.#d(t),null):(r.pieces.push({logical:r.text.length,source:s}),{start:r.start,text:i,pieces:r.pieces,lastLineStart:t})}#d(t){let s=this.#s;this.#s=null,s!==null&&(this.#c(s.start),this.#a(t))}#y(t,s){return s-t>rm&&Es(this.#e.slice(t,s))>=kn}#b(t,s){let n=s;for(;n>t&&this.#e.charCodeAt(n-1)===92;)n-=1;return(s-n)%2===1}#v(t,s,n,r){let i=this.#e,o=s,a=n;for(;o<a&&Ot(i.charCodeAt(o));)o+=1;for(;a>o&&Ot(i.charCodeAt(a-1));)a-=1;if(o===a){this.#c(t);return}let l={start:t,end:r,textStart:o,textEnd:a,lastLineStart:t},c=this.#t?"":i.slice(o,a);if(c!==""&&om.test(c)){this.#i("invalid-utf8",l);return}if(i.charCodeAt(o)===91){this.#u(i.slice(o,a),l);return}let d=i.indexOf("=",o);if(d<0||d>=a){this.#i("no-equals",l);return}if(d===o){this.#i("no-key",l);return}let p=d;for(;Ot(i.charCodeAt(p-1));)p-=1;let h=d+1;for(;h<a&&Ot(i.charCodeAt(h));)h+=1;this.#a(t),this.#r.push({kind:"assignment",start:t,end:r,key:i.slice(o,p),keyStart:o,keyEnd:p,value:i.slice(h,a),valueStart:h,valueEnd:a,pieces:null,lastLineStart:t})}#m(t,s){let n=h=>{let f=0;for(let E of t.pieces)E.logical<=h&&(f=E.source+h-E.logical);return f},r=t.text.replace(wn,"");if(r===""){this.#c(t.start);return}let i=t.text.indexOf(r),o=i+r.length,a={start:t.start,end:s,textStart:n(i),textEnd:n(o-1)+1,lastLineStart:t.lastLineStart};if(!this.#t&&om.test(r)){this.#i("invalid-utf8",a);return}if(r.startsWith("[")){this.#u(r,a);return}let l=r.indexOf("=");if(l<=0){this.#i(l<0?"no-equals":"no-key",a);return}let c=r.slice(0,l).replace(wn,""),d=r.slice(l+1).replace(wn,""),p=i+r.length-d.length;this.#a(t.start),this.#r.push({kind:"assignment",start:t.start,end:s,key:c,keyStart:a.textStart,keyEnd:n(i+c.length-1)+1,value:d,valueStart:d===""?a.textEnd:n(p),valueEnd:a.textEnd,pieces:pS(t.pieces,p),lastLineStart:t.lastLineStart})}#u(t,s){if(!t.endsWith("]")){this.#i("unclosed-header",s);return}let n=t.slice(1,-1);if(uS.test(n)){this.#i("header-characters",s);return}this.#a(s.start),this.#r.push({kind:"section",start:s.start,end:s.end,name:n,nameStart:s.textStart,nameEnd:s.textEnd})}#i(t,s){this.#a(s.start),this.#r.push({kind:"invalid",reason:t,...s})}#c(t){this.#o<0&&(this.#o=t)}#a(t){this.#o>=0&&this.#o<t&&this.#r.push({kind:"trivia",start:this.#o,end:t}),this.#o=-1}};function pS(e,t){let s=[];for(let n of e)n.logical<=t?s[0]={logical:0,source:n.source+t-n.logical}:s.push({logical:n.logical-t,source:n.source});return s}var hS=new Map([["LoadCredentialEncrypted","LoadCredential"],["SetCredentialEncrypted","SetCredential"],["BindReadOnlyPaths","BindPaths"],...["OnActiveSec","OnBootSec","OnStartupSec","OnUnitActiveSec","OnUnitInactiveSec"].map(e=>[e,"OnCalendar"]),...["PathExistsGlob","PathChanged","PathModified","DirectoryNotEmpty"].map(e=>[e,"PathExists"]),...["ListenDatagram","ListenSequentialPacket","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"].map(e=>[e,"ListenStream"])]),fS=e=>hS.get(e.setting)??e.setting;function Mt(e,t,s="system"){let n=Yr(e.name)?Gr(e.name,t.behaviour.templateInstance):e.name,r={name:n,facts:t,manager:s,settings:new Map,faults:[],refusal:null},i=[],o=(c,d)=>{let p={source:c,role:d,tree:Ut(c.text)};i.push(p),Pn(r,p)};e.main!==null&&o(e.main,"main");for(let c of e.dropIns)o(c,"drop-in");let a=(e.unread??[]).map(({file:c,reason:d})=>({file:{source:c,role:"drop-in",tree:Ut(c.text)},reason:d})),l={name:n,facts:t,manager:s,files:i,settings:r.settings,faults:r.faults,refusal:null,unread:a};return{...l,refusal:gS(e,l,r.refusal)}}function gS(e,t,s){return $s(e.name)?e.main===null?{kind:"not-found",message:`${t.name.full} itself is not here, only drop-ins of it`,at:null}:e.main.text===""?{kind:"masked",message:"an empty file masks it",at:null}:t.name.type==="scope"?{kind:"not-found",message:"scope units are made by programs, systemd loads none from files",at:null}:s??Wl(t):{kind:"name",message:`"${e.name.full}" is not a valid unit name`,at:null}}function Pn(e,t){let s={file:t,sections:fe(e.name.type),section:null,headerSeen:!1,stopped:!1};for(let n of t.tree.nodes)n.kind==="assignment"?wS(e,s,n):n.kind==="section"?bS(e,s,n):n.kind==="invalid"&&SS(e,s,n)}var yS=/^$|[?*[]/;function bS(e,t,s){let n={start:s.nameStart,end:s.nameEnd},r={file:t.file,span:n,lastLineStart:s.nameEnd};if(yS.test(s.name)&&e.facts.behaviour.globSectionName==="fatal"){e.faults.push({kind:"fatal-syntax",reason:"glob-section",...r}),Cn(e,t,{kind:"syntax",message:`the section name "${s.name}" is not valid`,at:{file:t.file,span:n}});return}t.headerSeen=!0;let i=t.sections.includes(s.name);t.section=i?s.name:null,!i&&!s.name.startsWith("X-")&&e.faults.push({kind:"unknown-section",...r})}var vS={"unclosed-header":"a section header has no closing bracket at its end","header-characters":"a section header holds quotes, backslashes or control characters","invalid-utf8":"a line is not valid UTF-8","line-too-long":"a line is longer than 1 MiB"};function SS(e,t,s){let n={start:s.textStart,end:s.textEnd},r={file:t.file,span:n,lastLineStart:s.lastLineStart};if(s.reason==="no-equals"||s.reason==="no-key"){t.section!==null?e.faults.push({kind:s.reason,...r}):t.headerSeen||e.faults.push({kind:"outside-section",...r});return}e.faults.push({kind:"fatal-syntax",reason:s.reason,...r}),Cn(e,t,{kind:"syntax",message:vS[s.reason],at:{file:t.file,span:n}})}function wS(e,t,s){let n={file:t.file,span:{start:s.keyStart,end:s.keyEnd},lastLineStart:s.lastLineStart};if(t.section===null){t.headerSeen||e.faults.push({kind:"outside-section",...n});return}let r=e.facts.directive(t.section,s.key);if(r===void 0){s.key.startsWith("X-")||e.faults.push({kind:"unknown-directive",section:t.section,node:s,...n});return}t.stopped||xS(e,t,s,r)}var kS=new Set(["pid-file"]);function xS(e,t,s,n){let r=fS(n),i=CS(e,r);if(i.assignments.push({file:t.file,node:s,directive:n}),!n.fatal&&!kS.has(n.kind))return;let o=Q(i,e).steps.at(-1);if(o?.effect!=="refuse")return;let a=o.faults.find(({effect:f})=>f==="unit-refused"),{start:l=0,end:c=s.value.length,expected:d="valid"}=a??{},p=T(s,l,c),h=c>l?`"${PS(s.value.slice(l,c))}" in ${n.name}=`:`${n.name}=`;Cn(e,t,{kind:"value",message:`${h} is not ${d}`,at:{file:t.file,span:p}})}var am=60,PS=e=>e.length<=am?e:`${e.slice(0,am-1)}\u2026`;function CS({settings:e,shared:t,...s},n){let r=e.get(n);if(r!==void 0&&r!==t?.get(n))return r;let i=r===void 0?void 0:Q(r,s),o={name:n,assignments:[...i?.assignments??[]],steps:[...i?.steps??[]],value:i?.value};return e.set(n,o),o}function Cn(e,t,s){!t.stopped&&t.file.role==="main"&&(e.refusal??=s),t.stopped=!0}function As(e,t,s){let n=`[${t}]
${s.join(`
`)}
`,r={source:{path:"",text:n},role:"drop-in",tree:Ut(n)},i=new Map(e.settings),o={name:e.name,facts:e.facts,manager:e.manager,settings:i,faults:[],refusal:null,shared:e.settings};return Pn(o,r),{...e,files:[...e.files,r],settings:i}}var lm={error:0,warning:1,info:2,never:-1},cm=(e,t)=>lm[e]-lm[t];function En(){let e=new Map;return({source:t},s)=>{let n=e.get(t.path)??Rs(t.text);return e.set(t.path,n),nm(n,s)}}function dm(e,t,s){return e.toSorted((n,r)=>_S(n.finding,r.finding)).map(({finding:n,targets:r})=>({...RS(n,s),targets:r,everywhere:r.length===t.length}))}var ES=({rule:e,file:t,span:s})=>`${e} ${s.start} ${s.end} ${t.source.path}`;function mm(e){let t=new Map;for(let{target:s,findings:n}of e)for(let r of n){let i=ES(r),o=t.get(i)??[];o.length===0&&t.set(i,o);let a=o.filter(({targets:c})=>c.at(-1)!==s),l=a.find(c=>c.finding.message===r.message)??a[0];l===void 0?o.push({finding:r,targets:[s],parts:[r]}):(l.targets.push(s),l.parts.push(r))}return[...t.values()].flat()}function _S(e,t){let s=r=>r.category==="exposure"?1:0;return s(e)-s(t)||(e.category==="exposure"?0:cm(e.severity,t.severity))||t.worth-e.worth||e.span.start-t.span.start}function RS(e,t){let{file:s,span:n,related:r,fixes:i,worth:o,...a}=e;return{...a,path:s.source.path,range:t(s,n),related:r.map(l=>({path:l.file.source.path,range:t(l.file,l.span),note:l.note})),fixes:i.map(({edits:l,...c})=>({...c,edits:l.map(d=>({path:d.file.source.path,range:t(d.file,d.span),text:d.text}))}))}}function um({exposure:e,rating:t,because:s}){let n=En(),r=({file:i,node:o})=>({path:i.source.path,range:n(i,R(o))});return{overall:e,rating:t,because:s.map(({defeat:i,lines:o,undone:a,fields:l})=>({id:i.id,because:i.because,source:i.source,lines:o.map(r),undone:a.map(r),undoes:l}))}}var AS=["/home","/root","/run/user"],IS=e=>AS.some(t=>I(e,t)),NS={executed:"runs",read:"reads",written:"writes",entered:"starts in",named:"names"},TS=({path:e,use:t,place:s})=>`${s.assignment.node.key}= ${NS[t]} ${e}`,Ze=(e,t)=>({token:e,because:TS(t),place:t.place,confidence:t.confidence}),DS=[["/var/log","log"],["/run","run"],["/var/run","run"],["/etc","etc-w"],["/usr","usr-w"],["/boot","usr-w"],["/var","state"],["/srv","state"],["/opt","state"],["/mnt","state"],["/media","state"],["/data","state"]];function FS(e){let{path:t,use:s}=e;if(IS(t))return s==="written"||s==="entered"||s==="named"?[Ze("home-r",e),{...Ze("home-w",e),confidence:s==="written"?"high":"medium"}]:[Ze("home-r",e)];if(I(t,"/tmp")||I(t,"/var/tmp"))return s==="executed"?[]:[{...Ze("tmp-shared",e),confidence:"medium"}];if(I(t,"/dev/shm"))return[Ze("host-ipc",e)];if(s!=="written"&&!(s==="entered"&&!I(t,"/etc")&&!I(t,"/usr")))return[];let n=DS.find(([r])=>I(t,r))?.[1];return n===void 0?s==="written"?[Ze("state",e)]:[]:[Ze(n,e)]}var OS=/^\/dev\/(?:null|zero|full|u?random|tty|console|pts|ptmx|stdin|stdout|stderr|fd|log|shm|mqueue|hugepages)(?:\/|$)/,US=/\/dev\/[A-Za-z][\w/.-]*/g,MS=[[/^tty/,"tty"],[/^serial\//,"tty"],[/^(?:sd|hd|vd|xvd|disk\/|mapper\/|md|dm-|block)/,"sd"],[/^nvme/,"nvme"],[/^rtc/,"rtc"],[/^pps/,"pps"],[/^ptp/,"ptp"],[/^video/,"video"],[/^dri/,"dri"],[/^snd/,"snd"],[/^input/,"input"],[/^i2c/,"i2c"],[/^bus\/usb/,"usb"]];function pm(e,t){let s=`the unit says ${Ne(t)}`;return/^k?msg$/.test(e)?{token:"kernel-log",because:s,place:t,confidence:"high"}:{token:`dev:${MS.find(([r])=>r.test(e))?.[1]??e}`,because:s,place:t,confidence:"high"}}var LS=["DeviceAllow","BindPaths","ConditionPathExists","AssertPathExists","ReadWritePaths","Environment","TTYPath"];function BS({unit:e,programs:t}){let n=[...LS.flatMap(o=>ee(e,o).map(ce)),...t.map(({place:o})=>o)].flatMap(o=>[...o.assignment.node.value.matchAll(US)].filter(([a])=>!OS.test(a)&&!o.assignment.node.value.startsWith("!")).map(([a])=>pm(a.slice(5),o))),r=ee(e,"DeviceAllow").flatMap(o=>{let a=/^(?:char|block)-([\w*-]+)/.exec(o.node.value)?.[1],l=ce(o);return a===void 0||a==="pts"?[]:[{token:`dev:${a}`,because:`the unit says ${Ne(l)}`,place:l,confidence:"high"}]}),i=["BindsTo","Requires","Wants","After"].flatMap(o=>ee(e,o).flatMap(a=>[...a.node.value.matchAll(/(?:^|\s)dev-([\w\\-]+)\.device/g)].map(([,l=""])=>pm(l.replaceAll("-","/"),ce(a)))));return[...n,...r,...i]}function WS({unit:e}){let t=J(e,"WorkingDirectory");return u(e,"WorkingDirectory")?.kind!=="home"||t===null?[]:["home-r","home-w"].map(s=>({token:s,because:"WorkingDirectory=~ starts it in the home of its user",place:t,confidence:"medium"}))}var hm=[{id:"named-paths",find:({paths:e})=>e.flatMap(FS)},{id:"home-directory",find:WS},{id:"devices",find:BS},{id:"pid-file",find:({unit:e})=>{let t=J(e,"PIDFile");return t===null?[]:[{token:"pid",because:`the unit says ${Ne(t)}`,place:t,confidence:"high"}]}},{id:"kernel-log-file",find:({programs:e})=>e.filter(t=>t.arguments.some(s=>s.includes("/proc/kmsg"))).map(({place:t,directive:s})=>({token:"kernel-log",because:`${s}= reads /proc/kmsg`,place:t,confidence:"high"}))},{id:"declared-directories",find:({unit:e})=>[["StateDirectory","state"],["CacheDirectory","state"],["LogsDirectory","log"],["RuntimeDirectory","run"]].flatMap(([t,s])=>{let n=J(e,t);return n===null||!x(e,t)?[]:[{token:s,because:`the unit says ${Ne(n)}`,place:n,confidence:"high"}]})}];var he=e=>e===void 0||e===""?[]:e.trim().split(/\s+/);var KS=65535,_n=1024,Rn=e=>Number.isInteger(e)&&e>=1&&e<=KS,fm=/^-{1,2}(?:[a-z]+[-_.])*(?:port|http|https|listen|bind|addr|address|listen[-_.]?(?:addr|address|port)|web[-_.]listen[-_.]address)$/i,VS=/^-[pPlaL]$/,$S=/^(?:(?:tcp|udp|http|https|ws|wss|grpc)?(?:[46])?:\/\/)?(\[?[\da-fA-F:.]*\]?|\*|localhost)?:(\d{1,5})\/?$/,HS=/^(?:|\*|0\.0\.0\.0|\[?::\]?|\[::0\])$/,gm=/^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;function ym(e){let[,t="",s=""]=$S.exec(e)??[];return s===""||!Rn(Number(s))||!(HS.test(t)||gm.test(t))?null:{number:Number(s),local:gm.test(t)}}var YS=/(?:connect|remote|server|upstream|peer|target|broker|endpoint|url|uri|dsn|proxy|join|master|primary|redis|database|db|host)[-_.a-z]*$/i;function GS(e){let t=[],s=(r,i,o)=>t.push({number:r,by:"service",local:i,place:e.place,confidence:o}),n="";for(let r of e.arguments){let i=r.startsWith("-")?r.indexOf("="):-1,o=i>0?r.slice(0,i):n,a=i>0?r.slice(i+1):r;if(n=r.startsWith("-")&&i<0?r:"",YS.test(o))continue;let l=ym(a);l!==null?s(l.number,l.local,"high"):/^\d{1,5}$/.test(a)&&Rn(Number(a))&&(fm.test(o)||VS.test(o))&&s(Number(a),!1,fm.test(o)?"high":"low")}return t}var jS=/(?:^|_)(?:PORT|LISTEN|BIND|ADDR|ADDRESS|LISTEN_ADDRESS)$/;function qS(e){return ee(e,"Environment").flatMap(t=>{let s=ce(t);return[...t.node.value.matchAll(/([A-Za-z_]\w*)=["']?([^\s"']+)/g)].flatMap(([,n="",r=""])=>{if(!jS.test(n))return[];let i=ym(r)??(/^\d{1,5}$/.test(r)&&Rn(Number(r))?{number:Number(r),local:!1}:null);return i===null?[]:[{...i,by:"service",place:s,confidence:"medium"}]})})}function XS(e){return e.flatMap(t=>{let[s]=ee(t,"ListenStream");if(s===void 0)return[];let n=ce(s);return(u(t,"ListenStream")??[]).flatMap(({port:r,address:i})=>r===null?[]:[{number:r,by:"socket",local:/^(?:127\.|\[::1\])/.test(i),place:n,confidence:"high"}])})}var bm=(e,t,s)=>[...t.filter(({directive:n})=>n==="ExecStart").flatMap(GS),...qS(e),...XS(s)];function ft({unit:e},t,s,n="high"){let r=J(e,t);return r===null?[]:s.map(i=>({token:i,because:`the unit says ${Ne(r)}`,place:r,confidence:n}))}var zS=[[/^network-online\.target$/,"net-client","medium"],[/^nss-lookup\.target$/,"dns","medium"],[/^(?:docker|containerd)\.(?:service|socket)$/,"unix","medium"]];function JS({unit:e}){return["After","Wants","Requires","BindsTo"].flatMap(t=>ee(e,t).flatMap(s=>he(s.node.value).flatMap(n=>zS.filter(([r])=>r.test(n)).map(([,r,i])=>({token:r,because:`${t}= names ${n}`,place:ce(s),confidence:i})))))}var ZS=/^(?:DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|PULSE_\w+|QT_QPA_PLATFORM)$/;function QS({unit:e}){let t=J(e,"Environment");return t===null?[]:ct(e).entries.flatMap(([s,n])=>{let r=`Environment= sets ${s}`;return ZS.test(s)&&n!=="offscreen"?["desktop","unix","tmp-shared","host-ipc","home-r","dev:dri"].map(i=>({token:i,because:r,place:t,confidence:"high"})):s==="RUBY_YJIT_ENABLE"&&n==="1"?[{token:"jit",because:r,place:t,confidence:"high"}]:s==="MAILTO"?[{token:"mail",because:r,place:t,confidence:"medium"}]:[]})}var ew=/^(?:-{1,2}(?:[a-z]+[-_])?(?:user|uid|username|runas|setuid|chuid|user-id)(?:$|=)|-u$)/i,tw=/^-{1,2}(?:chroot|chrootdir|root-dir)(?:$|=)/,sw=/^--(?:y?jit|rjit|enable-jit)$/,nw=/^-{1,2}(?:mail-to|mailto|mail-on|send-?mail|notify-email)/;function rw({programs:e,startsAsRoot:t}){return e.filter(({directive:s})=>s==="ExecStart").flatMap(s=>s.arguments.flatMap(n=>{let r=i=>({token:i,because:`ExecStart= gives ${s.name} the option ${n.split("=")[0]??n}`,place:s.place,confidence:"medium"});return ew.test(n)&&t?[r("setuid-drop")]:tw.test(n)?[r("chroot")]:sw.test(n)?[r("jit")]:nw.test(n)?[r("mail")]:[]}))}function iw(e){return e.ports.flatMap(({number:t,by:s,place:n,confidence:r})=>{let i=n.assignment.node.key;if(s==="socket")return[{token:"net-server",because:`${i}=${t} of its socket unit is handed to it`,place:n,confidence:r}];let o=`${i}= names port ${t}`,a={token:"net-server",because:o,place:n,confidence:r};if(t>=_n)return[a];let l={token:"port-low",because:`${o}, below ${_n}`,place:n,confidence:r};return[a,l,...ow(e,l)]})}function ow({unit:e,startsAsRoot:t},s){let n=((u(e,"AmbientCapabilities")??0n)&Z(e.facts,"CAP_NET_BIND_SERVICE"))!==0n;if(t||e.manager==="user"||n||S(e,"NoNewPrivileges")||s.confidence==="low")return[];let r=u(e,"User")??"its user";return[{...s,token:"suid",because:`${s.because}, which ${r} can bind only if the program file has capabilities`}]}var An=new Set(["sh","bash","dash","ash","zsh","ksh"]);function aw({programs:e}){return e.filter(({directive:t,name:s,script:n,via:r,path:i})=>t==="ExecStart"&&(An.has(s)||r.some(o=>An.has(o))||/\.(?:sh|bash)$/.test(n??i))).map(({name:t,script:s,via:n,place:r})=>({token:"exec-children",because:n.some(i=>An.has(i))?`ExecStart= starts ${t} from a shell`:`ExecStart= runs the shell script ${s??t}`,place:r,confidence:"high"}))}var lw=/^\/etc\/(?:rc\.d\/)?init\.d\//;function cw({programs:e}){return e.filter(({path:t,name:s,arguments:n})=>lw.test(t)||s==="start-stop-daemon"&&n.some(r=>/^(?:-x|--exec(?:=|$))/.test(r))).flatMap(({directive:t,path:s,place:n})=>["cap:CAP_SYS_PTRACE","kill-other","run"].map(r=>({token:r,because:`${t}= runs ${s}, which finds the daemon among all processes to stop it`,place:n,confidence:"high"})))}var dw=/^machine(?:-|\.)/,vm=[{id:"notify",find:e=>/^notify/.test(u(e.unit,"Type")??"")?ft(e,"Type",["unix"]):[]},{id:"watchdog",find:e=>ft(e,"WatchdogSec",["unix"])},{id:"bus",find:e=>ft(e,"BusName",["unix"])},{id:"delegated",find:e=>S(e.unit,"Delegate")?ft(e,"Delegate",["cgroup"]):[]},{id:"machine-slice",find:e=>dw.test(J(e.unit,"Slice")?.assignment.node.value??"")?ft(e,"Slice",["ns","cgroup"]):[]},{id:"early-boot",find:e=>u(e.unit,"DefaultDependencies")===!1?ft(e,"DefaultDependencies",["early-boot"]):[]},{id:"dependencies",find:JS},{id:"variables",find:QS},{id:"options",find:rw},{id:"ports",find:iw},{id:"shell",find:aw},{id:"init-script",find:cw}];var mw={CAP_NET_ADMIN:"netlink",CAP_NET_RAW:"packet raw-icmp",CAP_NET_BIND_SERVICE:"port-low",CAP_SYS_TIME:"clock",CAP_SYS_PTRACE:"proc-all ptrace",CAP_IPC_LOCK:"memlock",CAP_SYS_NICE:"rt",CAP_SYSLOG:"kernel-log",CAP_SYS_MODULE:"modules",CAP_SYS_ADMIN:"mount mount-host",CAP_SYS_CHROOT:"chroot",CAP_SETUID:"setuid-drop",CAP_SETGID:"setuid-drop",CAP_CHOWN:"chown",CAP_DAC_OVERRIDE:"dac",CAP_DAC_READ_SEARCH:"dac",CAP_FOWNER:"dac",CAP_FSETID:"sgid",CAP_KILL:"kill-other",CAP_SYS_BOOT:"reboot",CAP_SYS_RAWIO:"raw-io",CAP_MKNOD:"raw-io",CAP_BPF:"bpf",CAP_PERFMON:"bpf",CAP_AUDIT_CONTROL:"netlink",CAP_AUDIT_READ:"netlink",CAP_AUDIT_WRITE:"netlink",CAP_WAKE_ALARM:"clock"},uw=16;function Sm(e,t){let{unit:s}=e,n=u(s,t),r=J(s,t);if(n===void 0||r===null)return[];let i=[...s.facts.capabilities.keys()].filter(o=>(n&Z(s.facts,o))!==0n);return i.length>uw?[]:i.flatMap(o=>{let a=`${t}= ${t==="AmbientCapabilities"?"gives it":"keeps"} ${o}`;return[`cap:${o}`,...he(mw[o])].map(c=>({token:c,because:a,place:r,confidence:"high"}))})}var wm={dialout:"tty",uucp:"tty",tty:"tty",video:"dri",render:"dri",audio:"snd",kvm:"kvm",input:"input",disk:"sd",lp:"usb",plugdev:"usb",i2c:"i2c",gpio:"gpiomem",spi:"spidev",tss:"tpmrm0",netdev:"net/tun"};function pw({unit:e}){return["Group","SupplementaryGroups"].flatMap(t=>ee(e,t).flatMap(s=>he(s.node.value).flatMap(n=>{let r=Object.hasOwn(wm,n)?wm[n]:void 0,i=ce(s),o=`${t}= puts it into the group ${n}, which opens /dev/${r}`;return r===void 0?[]:[{token:`dev:${r}`,because:o,place:i,confidence:"medium"}]})))}var hw=[["LimitMEMLOCK",/^infinity$|:infinity$/,"memlock"],["LimitRTPRIO",/^(?!0$)/,"rt"],["LimitRTTIME",/./,"rt"],["CPUSchedulingPolicy",/^(?:fifo|rr)$/,"rt"],["PAMName",/./,"sessions"],["KeyringMode",/^shared$/,"keyring"],["Personality",/^(?:x86|arm|ppc)$/,"32bit"]],km=[{id:"ambient-capabilities",find:e=>Sm(e,"AmbientCapabilities")},{id:"bounding-set",find:e=>e.startsAsRoot?Sm(e,"CapabilityBoundingSet"):[]},{id:"groups",find:pw},{id:"limits",find:({unit:e})=>hw.flatMap(([t,s,n])=>{let r=J(e,t);return r===null||!s.test(r.assignment.node.value)?[]:[{token:n,because:`the unit says ${Ne(r)}`,place:r,confidence:t==="LimitMEMLOCK"?"high":"medium"}]})}];var xm=[{names:"gitea forgejo gogs gitolite cgit gitlab gitlab-workhorse sourcehut git-daemon",needs:"exec-children net-server net-client dns state",may:"home-w mail",says:{"exec-children":"starts git and hooks","home-w":"may keep SSH keys in the home of its user",mail:"may mail through sendmail"},capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"web",confidence:"medium"},{names:"syncthing rclone resilio rslsync unison insync megasync nextcloud-client owncloud-client",needs:"home-w net-server net-client dns netlink state chown",says:{"home-w":"synchronizes folders of its user"},capabilities:"CHOWN FOWNER",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may synchronize any folder"},confidence:"high"},{names:"rsync rsyncd borg borgmatic restic bacula-fd bareos-fd amanda duplicity duplicati kopia rdiff-backup rsnapshot burp urbackupsrv urbackupclientbackend snapper btrbk sanoid syncoid timeshift",needs:"home-r dac net-client dns state exec-children chown sgid netlink",says:{"home-r":"reads what it backs up, homes among it",dac:"reads files of every user",sgid:"restores any file mode"},capabilities:"DAC_READ_SEARCH DAC_OVERRIDE CHOWN FOWNER FSETID SETUID SETGID SYS_CHROOT MKNOD",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may write its copies to any folder"},kind:"oneshot",confidence:"high"},{names:"transmission-daemon transmission qbittorrent-nox qbittorrent deluged deluge-web aria2c rtorrent sabnzbd nzbget sonarr radarr lidarr prowlarr jackett bazarr readarr",needs:"net-server net-client dns netlink state",may:"exec-children home-w",says:{"exec-children":"may run a script after a download","home-w":"may keep downloads in home folders"},families:"INET INET6 UNIX NETLINK",never:{MemoryDenyWriteExecute:"may run on .NET"},confidence:"medium"},{names:"jellyfin plexmediaserver emby-server emby kodi mpd navidrome minidlnad minidlna readymedia tvheadend motion frigate photoprism immich",needs:"netlink net-server net-client dns state exec-children",may:"jit dev:dri dev:video home-r",says:{jit:"may run on .NET or JavaScript","dev:dri":"may transcode on the graphics card","home-r":"may find media in home folders","dev:video":"may record from cameras and tuners"},families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"home-assistant homeassistant hass zigbee2mqtt node-red nodered esphome zwave-js-ui openhab domoticz iobroker homebridge",needs:"dev:tty bluetooth raw-icmp packet netlink net-server net-client dns state home-w",may:"jit exec-children",says:{"dev:tty":"talks to radio sticks on serial ports","exec-children":"may install packages at run time",jit:"may run on JavaScript or Java"},capabilities:"NET_RAW NET_ADMIN NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK BLUETOOTH PACKET ALG",confidence:"medium"},{names:"pipewire pulseaudio wireplumber pipewire-pulse jackd asterisk freeswitch shairport-sync spotifyd librespot mumble-server murmurd snapserver snapclient squeezelite",needs:"rt dev:snd host-ipc unix net-server net-client dns netlink setuid-drop memlock",says:{rt:"plays sound in real time"},capabilities:"SYS_NICE IPC_LOCK SETUID SETGID NET_BIND_SERVICE CHOWN DAC_OVERRIDE",families:"UNIX INET INET6 NETLINK BLUETOOTH",confidence:"high"},{names:"ddclient inadyn noip2 fetchmail getmail offlineimap mbsync isync cfdyndns",needs:"net-client dns netlink",families:"INET INET6 UNIX NETLINK",kind:"worker",confidence:"high"},{names:"snapraid snapraid-daemon apticron logwatch",needs:"mail exec-children dac",kind:"oneshot",confidence:"high"},{names:"synapse matrix-synapse mastodon discourse peertube nextcloud wordpress dendrite conduit conduwuit prosody lemmy pleroma",needs:"net-server net-client dns netlink state exec-children",families:"INET INET6 UNIX NETLINK",kind:"web",confidence:"medium"},{names:"minecraft minecraft_server minecraft-server bedrock_server papermc factorio valheim_server.x86_64 terraria",needs:"jit net-server net-client dns netlink state",says:{jit:"runs on Java, .NET or another runtime that makes code"},families:"INET INET6 UNIX NETLINK",confidence:"medium"}];var Pm=[{names:"chronyd chrony",needs:"clock rt setuid-drop pid run state log net-client net-server port-low dns chown dac",may:"memlock dev:rtc mail",says:{clock:"sets the clock","dev:rtc":"may read hardware clocks",mail:"may send a mail when the clock jumps (mailonchange)",rt:"runs in real time when sched_priority is set",memlock:"may lock its memory (lock_all)","setuid-drop":"starts as root and switches to its own user"},capabilities:"SYS_TIME NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE SYS_RESOURCE IPC_LOCK SYS_NICE FOWNER KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/chrony /var/log/chrony /run",calls:"@clock",kind:"time",confidence:"high"},{names:"ntpd ntpsec openntpd ntp sntp ntpdate ntpd-rs busybox-ntpd",needs:"clock rt setuid-drop chroot net-client net-server port-low dns netlink state dev:rtc memlock run",says:{clock:"sets the clock",netlink:"scans the network interfaces"},capabilities:"SYS_TIME NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_NICE SYS_RESOURCE CHOWN DAC_OVERRIDE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/ntp /var/lib/ntpsec /var/log/ntpsec /run",calls:"@clock",kind:"time",confidence:"high"},{names:"ptp4l phc2sys gpsd ts2phc timemaster",needs:"clock packet netlink dev:ptp dev:pps dev:tty rt run setuid-drop raw-io",says:{clock:"sets the clock",packet:"stamps packets in hardware"},capabilities:"SYS_TIME NET_RAW NET_ADMIN NET_BIND_SERVICE SETUID SETGID SYS_NICE",families:"INET INET6 UNIX NETLINK PACKET",writes:"/run",calls:"@clock",kind:"time",confidence:"high"},{names:"systemd-timesyncd timesyncd",needs:"clock net-client dns",capabilities:"SYS_TIME",families:"INET INET6 UNIX",calls:"@clock",kind:"time",confidence:"high"},{names:"NetworkManager connmand connman iwd wpa_supplicant dhclient dhcpcd hostapd netplan netctl ifup ifplugd dhcpd kea-dhcp4 kea-dhcp6 radvd rdnssd systemd-networkd",needs:"netlink packet raw-icmp sysctl modules exec-children dev:rfkill alg dns net-client hostname run state setuid-drop",may:"etc-w home-r",says:{"etc-w":"may write /etc/resolv.conf","home-r":"may read certificates in home folders","exec-children":"runs dispatcher scripts",alg:"authenticates through the cryptography of the kernel"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SYS_MODULE DAC_OVERRIDE KILL AUDIT_WRITE SYS_CHROOT CHOWN FOWNER",families:"UNIX NETLINK PACKET INET INET6 ALG",confidence:"high"},{names:"ModemManager",needs:"dev:tty dev:cdc-wdm netlink unix cap:CAP_SYS_ADMIN",capabilities:"SYS_ADMIN NET_ADMIN",families:"UNIX NETLINK QIPCRTR",confidence:"high"},{names:"bluetoothd bluetooth bluealsa obexd btattach",needs:"bluetooth netlink alg unix dev:uinput dev:rfkill state",capabilities:"NET_ADMIN NET_BIND_SERVICE NET_RAW",families:"UNIX NETLINK BLUETOOTH ALG INET INET6",writes:"/var/lib/bluetooth",confidence:"high"},{names:"wg-quick wg wireguard",needs:"netlink exec-children net-client dns run",may:"sysctl modules etc-w",says:{sysctl:"may switch on forwarding in PostUp",modules:"may load the wireguard module","etc-w":"may set the name servers through resolvconf"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",kind:"vpn",confidence:"high"},{names:"openvpn",needs:"dev:net/tun netlink chroot exec-children net-client net-server port-low dns run log memlock dac chown",may:"setuid-drop",says:{"setuid-drop":"may start as root and switch to another user","exec-children":"runs scripts when a connection comes up"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SETPCAP SYS_CHROOT DAC_OVERRIDE IPC_LOCK AUDIT_WRITE SYS_NICE",families:"INET INET6 UNIX NETLINK",writes:"/run /var/log/openvpn /etc/openvpn",kind:"vpn",confidence:"high"},{names:"charon charon-systemd ipsec strongswan starter pluto libreswan tailscaled zerotier-one nebula netbird tinc tincd vpnc openconnect ocserv softether xl2tpd pptpd pppd fastd n2n headscale-client cloudflare-warp warp-svc",needs:"dev:net/tun netlink sysctl packet exec-children net-client net-server dns state run alg setuid-drop dac",may:"modules",says:{sysctl:"changes network tunables",modules:"may load modules for tunnels and firewalls"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE NET_BIND_SERVICE DAC_OVERRIDE SETUID SETGID SETPCAP CHOWN",families:"INET INET6 UNIX NETLINK PACKET KEY ALG",kind:"vpn",confidence:"high"},{names:"keepalived frr zebra bgpd ospfd watchfrr frrinit.sh bird bird6 lldpd snmpd snmptrapd quagga olsrd babeld batctl radvdump pimd conntrackd",needs:"netlink packet sysctl setuid-drop chroot net-server port-low exec-children state run chown dac log proc-stat",says:{sysctl:"changes network tunables",packet:"speaks protocols below TCP and UDP"},capabilities:"NET_ADMIN NET_RAW NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL SYS_ADMIN SYS_NICE",families:"INET INET6 UNIX NETLINK PACKET",confidence:"medium"},{names:"suricata zeek snort tcpdump arpwatch arpalert crowdsec ntopng softflowd pmacctd dumpcap p0f",needs:"packet netlink memlock log state net-client dns setuid-drop exec-children dac proc-stat",may:"rt jit",says:{rt:"may raise the priority of its threads",jit:"may compile its rules"},capabilities:"NET_RAW NET_ADMIN IPC_LOCK SYS_NICE SETUID SETGID DAC_OVERRIDE CHOWN",families:"INET INET6 UNIX NETLINK PACKET",confidence:"medium"},{names:"fail2ban-server fail2ban-client fail2ban sshguard",needs:"netlink exec-children dac log state run home-r dns net-client",may:"mail modules",says:{modules:"may make the firewall load modules","exec-children":"runs firewall commands",mail:"may mail its reports",dac:"reads the logs of other services"},capabilities:"DAC_READ_SEARCH DAC_OVERRIDE NET_ADMIN NET_RAW AUDIT_READ SETUID SETGID",families:"UNIX INET INET6 NETLINK",writes:"/var/lib/fail2ban /run/fail2ban /var/log",confidence:"high"},{names:"iptables ip6tables iptables-restore ip6tables-restore nft nftables ufw ufw-init firewalld ipset ebtables arptables shorewall ferm",needs:"netlink sysctl run",may:"modules",says:{modules:"may load modules of the packet filter",sysctl:"changes network tunables"},capabilities:"NET_ADMIN NET_RAW SYS_MODULE DAC_OVERRIDE",families:"INET INET6 NETLINK UNIX",writes:"/run",confidence:"high"},{names:"prometheus-node-exporter node_exporter node-exporter",needs:"net-server dns proc-stat clock netlink home-r unix",may:"proc-all",says:{"proc-stat":"reads the statistics of the machine in /proc","proc-all":"may count the processes of all users",clock:"reads how the clock is tuned (timex collector)","home-r":"reports how full home file systems are"},capabilities:"",families:"INET INET6 UNIX NETLINK",calls:"adjtimex clock_adjtime",kind:"exporter",confidence:"high"},{names:"process-exporter cadvisor telegraf datadog-agent zabbix_agentd zabbix_agent2 zabbix-agent netdata collectd glances newrelic-infra nrpe icinga2 check_mk_agent munin-node monit beszel-agent metricbeat otelcol alloy grafana-agent",needs:"net-server net-client dns netlink proc-all proc-stat raw-icmp exec-children state log home-r packet setuid-drop dac raw-io",may:"suid",says:{suid:"may start checks through sudo or setuid programs","proc-all":"watches the processes of all users"},capabilities:"SYS_PTRACE DAC_READ_SEARCH DAC_OVERRIDE NET_RAW NET_ADMIN SETUID SETGID SYS_RAWIO KILL CHOWN SYSLOG SYS_RESOURCE",families:"INET INET6 UNIX NETLINK PACKET",never:{PrivateDevices:"may ask disks for their health"},confidence:"high"},{names:"smartctl_exporter smartd smartmontools mdadm mdmonitor zed zfs-zed",needs:"dev:sd dev:nvme raw-io mail cap:CAP_SYS_ADMIN exec-children unix state",says:{mail:"mails when a disk fails","cap:CAP_SYS_ADMIN":"sends administrative commands to disks","exec-children":"runs scripts when a disk fails"},capabilities:"SYS_RAWIO SYS_ADMIN SETUID SETGID DAC_OVERRIDE",families:"UNIX INET INET6 NETLINK",confidence:"high"},{names:"blackbox_exporter prometheus-blackbox-exporter smokeping fping ping_exporter",needs:"raw-icmp net-server net-client dns",capabilities:"NET_RAW",families:"INET INET6 UNIX NETLINK",kind:"exporter",confidence:"high"},{names:"exporter",needs:"net-server net-client dns",capabilities:"",families:"INET INET6 UNIX NETLINK",kind:"exporter",confidence:"medium"},{names:"prometheus alertmanager prometheus-alertmanager pushgateway prometheus-pushgateway loki tempo thanos mimir karma vmagent vmalert vminsert vmselect",needs:"net-server net-client dns state",may:"netlink",says:{netlink:"may list network interfaces for its cluster"},capabilities:"",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"grafana grafana-server",needs:"net-server net-client dns netlink state log exec-children",says:{"exec-children":"starts its plugins as programs"},capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",never:{NoExecPaths:"starts plugins from its data folder"},kind:"web",confidence:"high"}];var Cm=[{names:"node nodejs npm npx yarn pnpm bun deno pm2 tsx ts-node nuxt next",needs:"jit netlink proc-stat exec-children",says:{jit:"compiles JavaScript to machine code at run time",netlink:"lists network interfaces through netlink (os.networkInterfaces)","proc-stat":"counts processors in /proc/stat (os.cpus)"},calls:"@pkey",lifts:{"--jitless":"jit"},kind:"web-jit",confidence:"high"},{names:"java jsvc kotlin scala gradle mvn javaw",needs:"jit netlink",says:{jit:"compiles bytecode to machine code at run time",netlink:"lists network interfaces through netlink"},kind:"web-jit",confidence:"high"},{names:"python gunicorn uwsgi uvicorn hypercorn celery daphne supervisord waitress-serve flask django-admin",needs:"exec-children",kind:"web",confidence:"high"},{names:"pypy",needs:"jit exec-children",says:{jit:"compiles Python to machine code at run time"},kind:"web-jit",confidence:"high"},{names:"ruby puma unicorn sidekiq passenger bundle rails thin resque rake",needs:"exec-children",kind:"web",confidence:"medium"},{names:"php",needs:"exec-children",kind:"web",confidence:"medium"},{names:"php-fpm",needs:"setuid-drop chown dac kill-other unix run log netlink shared-files",says:{"setuid-drop":"starts as root and gives each pool a user of its own","shared-files":"makes sockets that the web server opens",log:"writes its log below /var/log"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL SYS_NICE SYS_RESOURCE NET_BIND_SERVICE SYS_CHROOT",families:"INET INET6 UNIX NETLINK",writes:"/run/php /var/lib/php /var/log",never:{MemoryDenyWriteExecute:"compiles regular expressions, and with opcache.jit whole scripts, to machine code"},kind:"web",confidence:"high"},{names:"dotnet mono Kestrel",needs:"jit netlink proc-stat",says:{jit:"compiles bytecode to machine code at run time","proc-stat":"sizes its heap by /proc/meminfo"},kind:"web-jit",confidence:"high"},{names:"perl starman hypnotoad munin-node",needs:"exec-children",confidence:"high"},{names:"luajit openresty lapis",needs:"jit",says:{jit:"runs LuaJIT, which stops when it may not make code"},kind:"web-jit",confidence:"high"},{names:"erl beam.smp elixir iex escript ejabberdctl ejabberd emqx couchdb vernemq",needs:"jit unix netlink exec-children",says:{jit:"compiles Erlang to machine code (OTP 24 and newer)"},kind:"web-jit",confidence:"medium"},{names:"guile guix",needs:"jit",confidence:"high"},{names:"wasmtime wasmer wasmedge",needs:"jit",says:{jit:"compiles WebAssembly to machine code"},confidence:"high"},{names:"sbcl clisp ecl",needs:"jit personality",says:{personality:"switches address randomization off for itself"},confidence:"medium"},{names:"julia",needs:"jit",confidence:"high"},{names:"R Rscript Rserve octave",needs:"exec-children",confidence:"medium"},{names:"wine winedbg steam steamcmd box64 box86 srcds_linux srcds_run",needs:"32bit jit personality home-w",confidence:"high"},{names:"chromium chrome chromium-browser google-chrome puppeteer playwright electron chromedriver",needs:"jit ns home-w dev:dri host-ipc",says:{ns:"builds its own sandbox out of namespaces"},confidence:"high"},{names:"bwrap flatpak firejail nsjail unshare",needs:"ns mount suid",says:{ns:"builds sandboxes out of namespaces"},confidence:"high"},{names:"fakeroot",needs:"shm-sysv",confidence:"medium"}],Em={py:"python",js:"node",mjs:"node",cjs:"node",ts:"node",rb:"ruby",pl:"perl",php:"php",jar:"java",war:"java",dll:"dotnet",sh:"sh",bash:"sh",lua:"lua",jl:"julia",exe:"mono"};var _m="starts as root and hands mail to processes of other users",Rm=[{names:"nginx angie tengine freenginx",needs:"setuid-drop net-server port-low dns pid log chown dac kill-other state",says:{"setuid-drop":"keeps a root master and switches its workers to another user",pid:"writes its PID file directly into /run",chown:"gives its cache folders to the user of its workers",dac:"opens logs and certificates of other owners"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",writes:"/var/log/nginx /var/lib/nginx /var/cache/nginx /run",never:{MemoryDenyWriteExecute:"may run LuaJIT or compiled regular expressions (pcre_jit)"},kind:"proxy",confidence:"high"},{names:"apache2 httpd apachectl apache2ctl apache",needs:"setuid-drop net-server port-low dns pid log chown dac kill-other host-ipc",may:"exec-children netlink",says:{"setuid-drop":"keeps a root parent and switches its workers to another user","exec-children":"may start CGI programs",netlink:"may list network interfaces in its modules","host-ipc":"keeps its scoreboard and locks in shared memory"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/log/apache2 /var/log/httpd /var/cache/apache2 /var/cache/httpd /var/lib/apache2 /var/lib/httpd /run",never:{MemoryDenyWriteExecute:"may run PHP or compiled regular expressions as modules",ProcSubset:"reads /proc for its statistics"},kind:"proxy",confidence:"high"},{names:"lighttpd",needs:"setuid-drop net-server port-low dns pid log chown dac kill-other",may:"exec-children",says:{"exec-children":"may start CGI programs"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE KILL SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/var/log/lighttpd /var/cache/lighttpd /var/lib/lighttpd /run",never:{MemoryDenyWriteExecute:"may compile regular expressions (pcre_jit) or run LuaJIT"},kind:"proxy",confidence:"high"},{names:"haproxy hapee",needs:"setuid-drop chroot net-server port-low dns run pid unix chown shared-files kill-other",says:{"setuid-drop":"starts as root, locks itself into a folder and switches to another user","shared-files":"makes its admin socket in /run"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN FOWNER DAC_OVERRIDE KILL SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/run /var/lib/haproxy",kind:"proxy",confidence:"high"},{names:"caddy",needs:"net-server port-low net-client dns netlink state",capabilities:"NET_BIND_SERVICE NET_ADMIN",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/caddy /var/log/caddy",kind:"static-web",confidence:"high"},{names:"traefik envoy pingora",needs:"net-server port-low net-client dns netlink unix",capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"proxy",confidence:"medium"},{names:"stunnel stunnel4 hitch",needs:"chroot net-server port-low net-client dns pid chown dac kill-other",may:"setuid-drop",says:{"setuid-drop":"may start as root and switch to another user"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",writes:"/run /var/lib/stunnel4 /var/log/stunnel4",kind:"proxy",confidence:"medium"},{names:"varnishd varnish",needs:"setuid-drop net-server net-client dns memlock exec-children state chown dac kill-other",says:{"exec-children":"compiles its configuration with a C compiler and loads the result","setuid-drop":"starts as root and gives its workers users of their own",memlock:"locks its shared memory log"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL IPC_LOCK NET_BIND_SERVICE SYS_RESOURCE SYS_NICE",families:"INET INET6 UNIX",writes:"/var/lib/varnish /run",never:{MemoryDenyWriteExecute:"loads code that it has compiled and may compile regular expressions",NoExecPaths:"loads code from /var/lib/varnish"},kind:"proxy",confidence:"medium"},{names:"squid squid3",needs:"setuid-drop net-server net-client dns netlink host-ipc pid log exec-children raw-icmp chown dac kill-other",may:"suid",says:{"host-ipc":"shares memory between its workers through /dev/shm",suid:"may start setuid helpers (pinger, authentication)"},capabilities:"SETUID SETGID NET_BIND_SERVICE NET_ADMIN NET_RAW CHOWN DAC_OVERRIDE FOWNER KILL SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/squid /var/log/squid /var/cache/squid /run",kind:"proxy",confidence:"medium"},{names:"dnsmasq",needs:"setuid-drop net-server port-low dns netlink packet raw-icmp pid run state chown dac",may:"exec-children",says:{packet:"answers DHCP with raw packets","exec-children":"may start a script for each lease"},capabilities:"NET_BIND_SERVICE NET_ADMIN NET_RAW SETUID SETGID CHOWN DAC_OVERRIDE KILL SETPCAP",families:"INET INET6 UNIX NETLINK PACKET",writes:"/run /var/lib/misc /var/lib/dnsmasq",kind:"proxy",confidence:"medium"},{names:"unbound",needs:"setuid-drop chroot net-server port-low net-client dns netlink state run chown dac",may:"sysctl",says:{sysctl:"may enlarge its socket buffers beyond the kernel limit",netlink:"lists the interfaces it binds to"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_RESOURCE NET_ADMIN CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/unbound /etc/unbound /run",kind:"proxy",confidence:"high"},{names:"named bind9 bind",needs:"setuid-drop net-server port-low net-client dns netlink state run chown dac chroot",may:"etc-w",says:{"etc-w":"may write keys and signed zones below /etc/bind",netlink:"watches the interfaces it binds to"},capabilities:"NET_BIND_SERVICE SETUID SETGID SYS_CHROOT SYS_RESOURCE CHOWN DAC_OVERRIDE DAC_READ_SEARCH SETPCAP",families:"INET INET6 UNIX NETLINK",writes:"/var/cache/bind /var/lib/bind /var/named /run /etc/bind",kind:"proxy",confidence:"medium"},{names:"knotd knot nsd pdns_server pdns pdns_recursor pdns-recursor dnsdist",needs:"setuid-drop net-server port-low net-client dns netlink state run chown dac chroot",capabilities:"NET_BIND_SERVICE SETUID SETGID SETPCAP SYS_CHROOT CHOWN DAC_OVERRIDE SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/knot /var/lib/nsd /var/lib/powerdns /run",never:{MemoryDenyWriteExecute:"may run LuaJIT"},kind:"proxy",confidence:"medium"},{names:"kresd knot-resolver",needs:"jit net-server port-low net-client dns netlink state run",says:{jit:"runs LuaJIT, which stops when it may not make code"},capabilities:"NET_BIND_SERVICE SETPCAP SETUID SETGID CHOWN",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/knot-resolver /var/cache/knot-resolver /run",kind:"proxy",confidence:"high"},{names:"avahi-daemon avahi",needs:"setuid-drop chroot net-server netlink hostname unix pid run chown dac",says:{hostname:"follows and publishes the host name"},capabilities:"SETUID SETGID SYS_CHROOT CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX NETLINK",writes:"/run",confidence:"medium"},{names:"tor",needs:"net-server net-client dns netlink state run log pid chown dac port-low",may:"setuid-drop",says:{"setuid-drop":"may start as root and switch to the user of its configuration"},capabilities:"NET_BIND_SERVICE SETUID SETGID DAC_READ_SEARCH DAC_OVERRIDE CHOWN FOWNER KILL",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/tor /var/log/tor /run",kind:"proxy",confidence:"high"},{names:"i2p i2pd dante sockd danted privoxy tinyproxy 3proxy shadowsocks ss-server ssserver xray v2ray sing-box",needs:"net-server net-client dns",may:"setuid-drop",says:{"setuid-drop":"may start as root and switch to another user"},capabilities:"SETUID SETGID NET_BIND_SERVICE CHOWN DAC_OVERRIDE NET_ADMIN NET_RAW",families:"INET INET6 UNIX NETLINK",kind:"proxy",confidence:"low"},{names:"postfix postmulti postfix-script",needs:"setuid-drop chroot net-server port-low net-client dns netlink exec-children mail suid state run sgid chown dac kill-other shared-files",may:"home-w",says:{"setuid-drop":"runs many processes under users of their own",suid:"delivers mail through programs of the recipients","home-w":"may deliver into home folders",sgid:"repairs the setgid bits of its queue programs"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_CHROOT SYS_RESOURCE SYS_NICE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/postfix /var/lib/postfix /var/mail /var/spool/mail /etc/postfix /etc/aliases.db /run",confidence:"medium"},{names:"exim exim4",needs:"setuid-drop net-server port-low net-client dns exec-children mail suid state log run chown dac kill-other sgid netlink",may:"home-w",says:{"setuid-drop":_m,suid:"is a setuid program itself","home-w":"may deliver into home folders"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/exim4 /var/log/exim4 /var/mail /run",confidence:"medium"},{names:"smtpd opensmtpd",needs:"setuid-drop chroot net-server port-low net-client dns exec-children mail state sgid chown dac kill-other netlink",may:"home-w",says:{"setuid-drop":_m,"home-w":"may deliver into home folders"},capabilities:"SETUID SETGID DAC_OVERRIDE DAC_READ_SEARCH CHOWN FOWNER FSETID KILL NET_BIND_SERVICE SYS_CHROOT",families:"INET INET6 UNIX NETLINK",writes:"/var/spool/smtpd /var/mail /run",confidence:"medium"},{names:"dovecot",needs:"setuid-drop chroot net-server port-low net-client dns state run exec-children chown dac kill-other shared-files",may:"home-w",says:{"setuid-drop":"runs each session as the user whose mail it reads","home-w":"may find the mail in home folders"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER KILL SYS_CHROOT NET_BIND_SERVICE SYS_RESOURCE AUDIT_WRITE IPC_LOCK",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/dovecot /var/mail /var/spool/mail /var/vmail /run",confidence:"medium"},{names:"cyrmaster cyrus-imapd saslauthd opendkim opendmarc milter-greylist policyd-spf postgrey postsrsd",needs:"setuid-drop net-server net-client dns unix run state shared-files chown dac",says:{"shared-files":"makes a socket that the mail server opens"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL NET_BIND_SERVICE SYS_CHROOT AUDIT_WRITE",families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"rspamd clamd clamav-daemon clamonacc",needs:"jit net-client dns unix state log run shared-files",says:{jit:"compiles patterns or bytecode to machine code"},families:"INET INET6 UNIX",writes:"/var/lib/rspamd /var/lib/clamav /var/log/rspamd /var/log/clamav /run",confidence:"medium"},{names:"amavisd amavis amavisd-new spamd spamassassin freshclam",needs:"setuid-drop net-client net-server dns exec-children state log run chown dac shared-files",capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE KILL",families:"INET INET6 UNIX",confidence:"medium"},{names:"smbd nmbd winbindd samba",needs:"setuid-drop net-server port-low netlink dns state log run sgid chown dac kill-other exec-children cap:CAP_SYS_ADMIN hostname",may:"home-w",says:{"setuid-drop":"serves each client as that user","home-w":"may share home folders","cap:CAP_SYS_ADMIN":"keeps Windows attributes in trusted extended attributes"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL NET_BIND_SERVICE SYS_RESOURCE LEASE SYS_ADMIN NET_ADMIN NET_RAW SYS_NICE SYS_CHROOT IPC_LOCK",families:"INET INET6 UNIX NETLINK",never:{ProtectSystem:"may share any folder of the system"},confidence:"medium"},{names:"nfs-server rpc.mountd rpcbind rpc.nfsd nfsd rpc.gssd gssd rpc.statd rpc.idmapd exportfs nfsdcld blkmapd",needs:"sysctl mount-host net-server port-low netlink tmp-shared modules setuid-drop state",says:{sysctl:"writes to /proc/fs/nfsd","tmp-shared":"finds Kerberos tickets in /tmp"},families:"INET INET6 UNIX NETLINK",confidence:"high"},{names:"vsftpd proftpd pure-ftpd sftpgo",needs:"setuid-drop chroot net-server port-low home-w log chown dac kill-other run",may:"ns sgid",says:{"setuid-drop":"serves each session as the user who logged in","home-w":"serves home folders",ns:"may isolate its sessions in namespaces",sgid:"may be asked to set any file mode by its clients"},capabilities:"SETUID SETGID SYS_CHROOT NET_BIND_SERVICE CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER KILL AUDIT_WRITE SYS_ADMIN SETPCAP",families:"INET INET6 UNIX NETLINK",writes:"/var/log /srv /run /var/ftp",confidence:"medium"},{names:"slapd openldap krb5kdc kadmind freeradius radiusd",needs:"setuid-drop net-server port-low net-client dns state run pid chown dac unix shared-files",may:"tmp-shared",says:{"tmp-shared":"may keep Kerberos tickets in /tmp","shared-files":"makes a socket that local clients open"},capabilities:"SETUID SETGID NET_BIND_SERVICE DAC_OVERRIDE DAC_READ_SEARCH CHOWN SYS_CHROOT KILL FOWNER",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/ldap /etc/ldap/slapd.d /var/lib/krb5kdc /var/log /run",confidence:"medium"},{names:"sssd sssd_be samba-ad-dc adcli nscd nslcd",needs:"setuid-drop net-client dns netlink tmp-shared suid state run home-r chown dac kill-other exec-children etc-w shared-files",says:{"tmp-shared":"keeps Kerberos tickets in /tmp",suid:"starts setuid helpers for Kerberos and LDAP"},families:"INET INET6 UNIX NETLINK",confidence:"medium"},{names:"certbot acme.sh lego dehydrated getssl",needs:"net-client dns etc-w exec-children chown dac netlink state log",may:"port-low",says:{"etc-w":"writes certificates below /etc","exec-children":"runs hooks that reload other services","port-low":"may answer on port 80"},capabilities:"NET_BIND_SERVICE CHOWN DAC_OVERRIDE FOWNER SETUID SETGID KILL",families:"INET INET6 UNIX NETLINK",writes:"/etc/letsencrypt /var/lib/letsencrypt /var/log/letsencrypt /srv /var/www",kind:"oneshot",confidence:"high"}];var Am=[{names:"postgres postgresql postmaster pg_ctl pg_ctlcluster postgresql-check-db-dir pg_autoctl",needs:"shm-sysv ipc-keep jit net-server dns state run log setuid-drop chown dac",says:{jit:"compiles costly queries with LLVM unless jit is off","shm-sysv":"keeps an interlock in System V shared memory","ipc-keep":"loses its shared memory when its user logs out under RemoveIPC=","setuid-drop":"is started through a tool that switches to the owner of the cluster"},lifts:{"jit=off":"jit"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE FOWNER KILL DAC_READ_SEARCH SYS_RESOURCE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/postgresql /var/lib/pgsql /var/log/postgresql /run/postgresql",kind:"database",confidence:"high"},{names:"mariadbd mysqld mariadb mysql mysqld_safe mysqld_multi mariadbd-safe percona-server",needs:"memlock net-server dns state run log shared-files chown dac",may:"suid setuid-drop tmp-shared",says:{suid:"may check passwords through a setuid helper (auth_pam)","shared-files":"makes a socket that local clients open","tmp-shared":"may keep its socket or exported tables in /tmp","setuid-drop":"may start as root and switch to its own user"},capabilities:"IPC_LOCK SYS_NICE SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX",writes:"/var/lib/mysql /var/log/mysql /run/mysqld /run/mariadb",kind:"database",confidence:"high"},{names:"mongod mongos mongodb",needs:"jit proc-stat tmp-shared net-server dns netlink state log shared-files",says:{jit:"compiles JavaScript of queries","tmp-shared":"keeps a socket in /tmp","proc-stat":"reads the machine's memory layout in /proc"},capabilities:"SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/mongodb /var/lib/mongo /var/log/mongodb",kind:"database",confidence:"medium"},{names:"redis-server redis valkey-server valkey keydb-server dragonfly redis-sentinel garnet",needs:"net-server dns state log run",may:"shared-files",says:{"shared-files":"may make a socket that local clients open"},capabilities:"",families:"INET INET6 UNIX",writes:"/var/lib/redis /var/lib/valkey /var/log/redis /var/log/valkey /run/redis /etc/redis",kind:"broker",confidence:"high"},{names:"memcached systemd-memcached-wrapper",needs:"net-server setuid-drop pid",capabilities:"SETUID SETGID SYS_RESOURCE",families:"INET INET6 UNIX",writes:"/run/memcached",kind:"broker",confidence:"high"},{names:"elasticsearch opensearch solr kafka zookeeper cassandra tomcat keycloak activemq artemis logstash neo4j wildfly glassfish nexus sonarqube graylog-server",needs:"jit net-server net-client dns netlink state log proc-stat exec-children",may:"memlock",says:{jit:"runs on Java, which compiles to machine code","proc-stat":"reports the load and memory of the machine",memlock:"may lock its heap"},capabilities:"IPC_LOCK",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"jenkins",needs:"jit net-server net-client dns netlink state log proc-stat exec-children home-w",may:"suid",says:{jit:"runs on Java, which compiles to machine code","exec-children":"runs the builds of its users",suid:"may run builds that use sudo"},families:"INET INET6 UNIX NETLINK",kind:"web-jit",confidence:"high"},{names:"clickhouse-server clickhouse",needs:"jit memlock proc-all proc-stat net-server net-client dns netlink state log",may:"rt",says:{jit:"compiles queries",rt:"may raise the priority of its threads"},capabilities:"NET_ADMIN IPC_LOCK SYS_NICE SETUID SETGID",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"},{names:"influxd influxdb victoria-metrics vmstorage questdb surreal cockroach tidb-server tikv-server rqlited mosdns meilisearch qdrant typesense manticore searchd",needs:"net-server net-client dns state netlink",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"},{names:"etcd consul",needs:"net-server net-client dns netlink state",capabilities:"",families:"INET INET6 UNIX NETLINK",writes:"/var/lib/etcd /var/lib/consul /opt/consul",kind:"database",confidence:"medium"},{names:"vault bao openbao",needs:"memlock net-server net-client dns netlink state",says:{memlock:"locks its memory, so that no secret reaches the swap"},capabilities:"IPC_LOCK",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"rabbitmq-server rabbitmq epmd",needs:"jit unix net-server net-client dns netlink state log exec-children proc-stat",says:{jit:"runs on Erlang, which compiles to machine code"},families:"INET INET6 UNIX NETLINK",writes:"/var/lib/rabbitmq /var/log/rabbitmq",kind:"broker",confidence:"medium"},{names:"mosquitto",needs:"setuid-drop net-server dns state log run pid chown dac",says:{"setuid-drop":"starts as root and switches to its own user"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE",families:"INET INET6 UNIX",writes:"/var/lib/mosquitto /var/log/mosquitto /run/mosquitto",kind:"broker",confidence:"high"},{names:"nats-server nats beanstalkd nsqd nsqlookupd gearmand",needs:"net-server dns state",capabilities:"SETUID SETGID NET_BIND_SERVICE",families:"INET INET6 UNIX",writes:"/var/lib/nats /var/log/nats /var/lib/beanstalkd",kind:"broker",confidence:"high"},{names:"minio seaweedfs weed garage rustfs",needs:"net-server net-client dns netlink state",capabilities:"NET_BIND_SERVICE",families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"high"},{names:"monerod bitcoind geth lighthouse polkadot parity lnd lightningd reth nethermind besu prysm",needs:"net-server net-client dns netlink state",may:"jit",says:{jit:"may compile proofs of work or WebAssembly to machine code"},families:"INET INET6 UNIX NETLINK",kind:"database",confidence:"medium"}];var Im="starts sessions of users, which inherit every restriction",Nm=[{names:"sshd dropbear telnetd in.telnetd sshd-session",needs:"sessions net-server port-low setuid-drop chroot suid home-w",says:{sessions:Im},confidence:"high"},{names:"cron crond atd anacron fcron systemd-cron cronie dcron",needs:"sessions mail suid setuid-drop home-w exec-children",says:{sessions:"runs jobs of root and of users, which inherit every restriction",mail:"mails the output of its jobs"},confidence:"high"},{names:"getty agetty login mingetty gdm gdm3 lightdm sddm xrdp xrdp-sesman xdm lxdm greetd ly serial-getty container-getty console-getty autologin startx xinit Xorg X weston kmscon tigervnc Xvnc vncserver",needs:"sessions suid setuid-drop home-w dev:tty",says:{sessions:Im},confidence:"high"},{names:"code-server jupyter jupyterhub jupyter-lab jupyter-notebook rstudio-server rserver openvscode-server ttyd gotty wetty shellinabox guacd webmin usermin cockpit-ws cockpit-session",needs:"sessions jit suid home-w exec-children net-server",says:{sessions:"runs code and shells of its users, which inherit every restriction"},confidence:"high"},{names:"webhook rundeck ansible-pull ansible-playbook puppet puppet-agent chef-client salt-minion salt-call cfengine cf-agent pm-utils gitlab-runner act_runner buildkite-agent actions-runner Runner.Listener runsvc.sh concourse teamcity-agent drone-runner woodpecker-agent circleci-runner bamboo-agent nomad cloud-init ignition",needs:"sessions host-admin suid jit ns home-w exec-children net-client",says:{sessions:"runs commands of others, which inherit every restriction","host-admin":"runs commands that may change anything on the host"},confidence:"high"},{names:"dockerd docker-init containerd crio cri-o podman kubelet k3s k0s rke2 microk8s minikube lxd lxc-start lxcfs incusd incus systemd-nspawn machined buildkitd conmon runc crun garden",needs:"ns mount mount-host cgroup sysctl modules netlink host-admin exec-children setuid-drop suid packet keyring bpf ptrace kill-other hostname",says:{ns:"builds containers out of namespaces","host-admin":"runs whatever its containers do"},kind:"container",confidence:"high"},{names:"libvirtd virtqemud virtlxcd virtlogd qemu-kvm qemu-system-x86_64 qemu-system-aarch64 qemu kvm firecracker cloud-hypervisor vboxdrv VBoxSVC vmtoolsd qemu-ga xenconsoled xenstored",needs:"ns mount mount-host cgroup sysctl modules dev:kvm dev:net/tun memlock jit netlink exec-children host-admin setuid-drop",says:{"host-admin":"runs machines and works on the host for them"},kind:"container",confidence:"high"},{names:"auditd",needs:"netlink kernel-log log exec-children kill-other mail cap:CAP_AUDIT_CONTROL",may:"rt reboot",says:{reboot:"may halt the machine when the disk is full",rt:"may raise its priority"},capabilities:"AUDIT_CONTROL AUDIT_READ SYS_NICE CHOWN FOWNER DAC_OVERRIDE KILL SYS_BOOT SYS_ADMIN NET_BIND_SERVICE SETUID SETGID",families:"UNIX INET INET6 NETLINK",writes:"/var/log/audit /run",confidence:"high"},{names:"rsyslogd rsyslog syslog-ng syslogd metalog",needs:"log net-server net-client port-low dns unix setuid-drop exec-children chown dac pid state shared-files",may:"kernel-log",says:{"kernel-log":"may read the kernel log (imklog)",log:"writes log files anywhere below /var/log","shared-files":"makes logs that the group adm reads"},capabilities:"SYSLOG SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER NET_BIND_SERVICE BLOCK_SUSPEND LEASE NET_ADMIN SYS_ADMIN SYS_CHROOT SYS_RESOURCE KILL IPC_LOCK",families:"UNIX INET INET6 NETLINK",writes:"/var/log /var/spool/rsyslog /var/lib/rsyslog /var/lib/syslog-ng /run",confidence:"high"},{names:"vector fluent-bit fluentd td-agent filebeat promtail journalbeat nxlog logstash-forwarder",needs:"log dac net-client net-server dns state netlink home-r",says:{log:"reads log files of other services",dac:"opens logs of other users"},capabilities:"DAC_READ_SEARCH SYSLOG NET_BIND_SERVICE",families:"UNIX INET INET6 NETLINK",kind:"worker",confidence:"medium"},{names:"logrotate savelog",needs:"chown dac sgid exec-children mail kill-other home-r setuid-drop unix",may:"log",says:{"exec-children":"runs scripts after a rotation",sgid:"keeps the modes of what it rotates",log:"may rotate files anywhere","setuid-drop":"rotates as the user that a rule names"},capabilities:"CHOWN DAC_OVERRIDE FOWNER FSETID SETUID SETGID KILL",families:"UNIX INET INET6",never:{ProtectSystem:"may rotate files in any folder"},kind:"oneshot",confidence:"high"},{names:"cupsd cups cups-browsed ippeveprinter ipp-usb",needs:"setuid-drop net-server port-low netlink dns dev:usb dev:lp etc-w state log run exec-children chown dac kill-other sgid shared-files",may:"home-w suid",says:{"exec-children":"starts filters and backends","etc-w":"writes its configuration below /etc/cups","home-w":"may print to files in home folders",suid:"may start backends with rights of their own"},capabilities:"NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL AUDIT_WRITE",families:"INET INET6 UNIX NETLINK",writes:"/etc/cups /etc/printcap /var/spool/cups /var/cache/cups /var/log/cups /run",confidence:"medium"},{names:"systemd-resolved systemd-journald systemd-logind systemd-udevd systemd-machined systemd-hostnamed systemd-timedated systemd-localed systemd-coredump systemd-homed systemd-oomd systemd-userdbd systemd-portabled systemd-importd udevd eudev",needs:"host-admin mount-host",says:{"host-admin":"belongs to systemd, which hardens it upstream"},confidence:"high"},{names:"polkitd polkit",needs:"jit setuid-drop unix",says:{jit:"runs its rules in a JavaScript engine"},capabilities:"SETUID SETGID",families:"UNIX INET INET6",confidence:"medium"},{names:"udisksd udisks2 snapd packagekitd packagekit apt-daily apt.systemd.daily unattended-upgrade unattended-upgrades dnf-automatic dnf yum apt-get apt zypper pacman pkcon rpm-ostree rpm-ostreed dpkg ostree flatpak-system-helper needrestart mandb man-db fwupd fwupdmgr fwupd-refresh",needs:"host-admin mount mount-host usr-w etc-w modules exec-children suid ns sysctl setuid-drop",says:{"host-admin":"installs software or mounts disks for the whole host"},confidence:"high"},{names:"accounts-daemon upowerd upower colord rtkit-daemon geoclue bolt boltd switcheroo-control iio-sensor-proxy thermald tlp tuned powerd power-profiles-daemon irqbalance cpupower cpufrequtils laptop-mode acpid lm-sensors fancontrol sensord",needs:"sysctl unix netlink dev:cpu host-admin exec-children raw-io",says:{sysctl:"writes tunables below /sys","host-admin":"manages devices and power of the host"},confidence:"medium"},{names:"usbguard-daemon usbguard",needs:"sysctl netlink etc-w log unix chown",says:{sysctl:"allows USB devices through /sys","etc-w":"writes its rules below /etc/usbguard"},capabilities:"CHOWN FOWNER",families:"UNIX NETLINK",writes:"/etc/usbguard /var/log/usbguard",confidence:"high"},{names:"lvm lvmetad dmeventd lvmpolld multipathd iscsid iscsiadm cryptsetup fstrim hdparm systemd-cryptsetup blkdeactivate vgchange mdadm-grow bcache zpool zfs zfs-mount zvol_wait drbdadm drbd",needs:"dev:mapper modules mount mount-host raw-io netlink alg host-admin cap:CAP_SYS_ADMIN rt",says:{"host-admin":"manages the disks of the host"},confidence:"medium"},{names:"corosync pacemakerd pacemaker sbd dlm_controld glusterd glusterfsd ceph-osd ceph-mon ceph-mgr ceph-mds radosgw",needs:"rt memlock netlink exec-children host-admin net-server dns dev:mapper state",says:{"host-admin":"runs agents that manage other services or disks",rt:"runs in real time to keep its deadlines"},confidence:"medium"},{names:"earlyoom nohang oomd",needs:"kill-other proc-all proc-stat memlock unix rt",says:{"kill-other":"kills processes of any user when memory runs out"},capabilities:"KILL IPC_LOCK SYS_PTRACE DAC_READ_SEARCH",families:"UNIX",confidence:"high"},{names:"bpftrace cilium-agent falco pixie ebpf_exporter tetragon inspektor-gadget tracee parca-agent bpfd",needs:"bpf proc-all sysctl ptrace mount-host netlink",capabilities:"BPF PERFMON SYS_ADMIN SYS_RESOURCE SYS_PTRACE",confidence:"high"}];var D=(e,t,s={})=>({names:e,needs:t,confidence:"high",...s}),Tm=[D("sudo su runuser pkexec doas gosu su-exec setuidgid chpst","suid setuid-drop",{says:{suid:"gains or changes rights through setuid"}}),D("sendmail mail mailx mutt msmtp nullmailer-send bsd-mailx s-nail","mail net-client"),D("chown chgrp","chown dac",{capabilities:"CHOWN DAC_OVERRIDE FOWNER"}),D("install","chown dac",{capabilities:"CHOWN DAC_OVERRIDE FOWNER"}),D("modprobe insmod rmmod depmod kmod","modules",{capabilities:"SYS_MODULE"}),D("sysctl","sysctl",{capabilities:"SYS_ADMIN NET_ADMIN"}),D("mount umount swapon swapoff losetup mount.cifs mount.nfs fusermount fusermount3 sshfs s3fs","mount mount-host cap:CAP_SYS_ADMIN"),D("rclone-mount gocryptfs encfs mergerfs bindfs","mount mount-host dev:fuse suid"),D("ip ifconfig route tc ethtool brctl bridge iw iwconfig ovs-vsctl vconfig","netlink",{capabilities:"NET_ADMIN NET_RAW",families:"INET INET6 NETLINK UNIX"}),D("ping ping6 traceroute arping","raw-icmp",{may:"suid",capabilities:"NET_RAW",says:{suid:"may be setuid or have file capabilities"}}),D("docker docker-compose nerdctl ctr","unix exec-children",{families:"INET INET6 UNIX NETLINK",says:{unix:"is a client of the container daemon, which runs the workload outside this sandbox"}}),D("systemctl busctl loginctl machinectl hostnamectl timedatectl resolvectl","unix",{families:"UNIX"}),D("hostname","hostname",{capabilities:"SYS_ADMIN"}),D("date hwclock timedatectl rtcwake adjtimex","clock dev:rtc",{capabilities:"SYS_TIME WAKE_ALARM"}),D("dmesg","kernel-log",{capabilities:"SYSLOG"}),D("ps pgrep pkill pidof lsof fuser top htop ss netstat","proc-all proc-stat netlink",{capabilities:"SYS_PTRACE KILL"}),D("killall","proc-all kill-other",{capabilities:"KILL"}),D("strace gdb ltrace gcore perf","ptrace proc-all",{capabilities:"SYS_PTRACE"}),D("nsenter","ns mount-host ptrace",{capabilities:"SYS_ADMIN SYS_PTRACE SYS_CHROOT"}),D("chroot schroot debootstrap mmdebstrap","chroot mount",{capabilities:"SYS_CHROOT"}),D("reboot poweroff shutdown halt kexec systemd-cat-reboot","reboot",{capabilities:"SYS_BOOT SYS_ADMIN"}),D("setcap setfacl chattr","dac",{capabilities:"SETFCAP FOWNER LINUX_IMMUTABLE DAC_OVERRIDE"}),D("mknod","raw-io",{capabilities:"MKNOD"}),D("ldconfig update-initramfs dracut mkinitcpio grub-install update-grub depmod","usr-w etc-w host-admin modules"),D("useradd usermod groupadd adduser userdel passwd chpasswd","etc-w suid home-w chown dac host-admin"),D("udevadm","sysctl netlink host-admin"),D("resolvconf","etc-w run"),D("curl wget aws gsutil s3cmd ssh scp sftp autossh git nc ncat socat openssl","net-client dns",{families:"INET INET6 UNIX NETLINK"}),D("ssh autossh sshuttle","home-r",{says:{"home-r":"reads keys below the home of its user"}}),D("pip pip3 gem cargo go","net-client dns home-w exec-children"),D("setserial stty minicom ser2net","dev:tty"),D("setterm kbd_mode loadkeys setfont chvt openvt fbset con2fbmap","dev:tty",{capabilities:"SYS_TTY_CONFIG"}),D("ffmpeg gst-launch-1.0 v4l2-ctl raspivid libcamera-vid ustreamer mjpg_streamer","",{may:"dev:video dev:dri",says:{"dev:video":"may read cameras","dev:dri":"may encode on the graphics card"}}),D("aplay arecord amixer alsactl speaker-test espeak","dev:snd"),D("nvidia-smi nvidia-persistenced nvidia-powerd ollama comfyui vllm llama-server","dev:nvidia dev:dri jit modules",{says:{"dev:nvidia":"computes on graphics cards",jit:"compiles kernels for graphics cards"}}),D("fakeroot fakechroot","shm-sysv"),D("pigpiod gpio raspi-gpio i2cset i2cget i2cdetect spidev","raw-io dev:gpiomem dev:i2c"),D("Xvfb xvfb-run","tmp-shared",{says:{"tmp-shared":"puts the socket of its display into /tmp"}})];var Dm=[...Rm,...Am,...Pm,...Nm,...xm],fw=[...Dm,...Cm,...Tm],In=null;function gw(){if(In!==null)return In;let e=new Map;for(let t of fw)for(let s of he(t.names))e.set(s,[...e.get(s)??[],t]);return In=e,e}var yw=/[-_.]?v?\d+(?:\.\d+)*$/,bw=/\d+(?:\.\d+)*(?=-)/,vw=/\.(?:service|sh|py|bin|exe|real|pl|rb|js|jar|war|php)$/;function Sw(e){let t=e.replace(vw,"");return[...new Set([e,t,t.replace(yw,""),t.replace(bw,""),t.toLowerCase()])].filter(s=>s!=="")}var ww=/(?:^|[-_])exporter\d*$/;function Nn(e){let t=gw();for(let s of Sw(e)){let n=t.get(s);if(n!==void 0)return n}return ww.test(e)?t.get("exporter")??[]:[]}var Tn=e=>Dm.includes(e);var kw=new Set(["if","then","else","elif","do","while","until","!","exec","command","builtin","time","{","("]),xw=new Set("[ [[ test : . source cd echo printf export unset set shift read local return exit trap umask ulimit wait eval true false for in case esac fi done } ) type hash alias readonly declare let kill sleep function select break continue jobs pwd".split(" ")),Pw=/^(?:&&|\|\||;;|[;|&\n`()])/,Cw=/^(?:\d?>>?|&>>?)\s*/;function Dn(e){let t=[],s=[],n=[],r=()=>{let o=Rw(s);(o.length>0||n.length>0)&&t.push({words:o,writes:n}),s=[],n=[]},i=e;for(;i!=="";){let o=/^[ \t\r\\]+/.exec(i)?.[0]??"";if(o!==""){i=i.slice(o.length);continue}let a=Cw.exec(i)?.[0],l=a===void 0?Pw.exec(i)?.[0]:void 0;if(l!==void 0){r(),i=i.slice(l.length);continue}let{word:c,length:d}=Ew(i.slice(a?.length??0));a===void 0?s.push(c):c.startsWith("/")&&n.push(c),i=i.slice(Math.max(1,d+(a?.length??0)))}return r(),t}function Ew(e){let t="",s=0,n="";for(;s<e.length;s+=1){let r=e.charAt(s);if(n!=="")r===n?n="":t+=r;else if(r==='"'||r==="'")n=r;else{if(/[\s;|&`()<>]/.test(r)&&!(t===""&&s===0&&r==="<"))break;r==="\\"?(s+=1,t+=e.charAt(s)):t+=r}}return{word:t,length:s}}var _w=/^[A-Za-z_]\w*=/;function Rw(e){let t=e.findIndex(n=>!kw.has(n)&&!_w.test(n)&&n!=="$"),s=t<0?void 0:e[t];return s===void 0||xw.has(s)||s.startsWith("$")||s.startsWith("#")?[]:e.slice(t)}var Fm={env:{valued:"-u --unset -C --chdir",assigns:!0},nice:{valued:"-n --adjustment"},ionice:{valued:"-c -n --class --classdata"},chrt:{valued:"-T -P -D --sched-runtime --sched-period --sched-deadline",positional:1},taskset:{positional:1},numactl:{valued:"-N -m -C -i -p"},setsid:{},nohup:{},stdbuf:{valued:"-i -o -e"},unbuffer:{},timeout:{valued:"-k -s --kill-after --signal",positional:1},prlimit:{valued:"-p --pid"},setpriv:{valued:"--reuid --regid --groups --bounding-set --inh-caps --ambient-caps --ruid --euid --rgid --egid --securebits --pdeathsig --selinux-label"},"systemd-cat":{valued:"-t -p --identifier --priority --level-prefix"},"systemd-inhibit":{valued:"--what --who --why --mode"},"systemd-notify":{},flock:{valued:"-w -E --timeout",positional:1},"dbus-run-session":{},"dbus-launch":{},tini:{valued:"-p"},"dumb-init":{valued:"-r"},catchsegv:{},busybox:{},cgexec:{valued:"-g"},"xvfb-run":{valued:"-n -s -e -w --server-args --server-num"},pkexec:{valued:"--user"},sudo:{valued:"-u -g -h -p -C -U -R -D -T --user --group"},doas:{valued:"-u -C"},gosu:{positional:1},"su-exec":{positional:1},setuidgid:{positional:1},chpst:{valued:"-u -U -b -e -/ -n -l -m -d -o -p -f -c -t"},unshare:{valued:"-S -G -R -w --setuid --setgid --root --wd"},nsenter:{valued:"-t -S -G --target --setuid --setgid"},chroot:{positional:1},strace:{valued:"-e -o -p -s"},proxychains:{valued:"-f"},proxychains4:{valued:"-f"},torsocks:{valued:"-u -p -a -P"},"python-venv":{}};function Om(e,t){let s=Object.hasOwn(Fm,e)?Fm[e]:void 0;if(s===void 0)return null;let n=new Set(he(s.valued)),r=0;for(;r<t.length;){let i=t[r]??"";if(i==="--"){r+=1;break}if(s.assigns===!0&&/^[A-Za-z_]\w*=/.test(i))r+=1;else if(i.startsWith("-")&&i!=="-")r+=n.has(i)?2:1;else break}return t.slice(r+(s.positional??0))}var Aw=["ExecStart","ExecCondition","ExecStartPre","ExecStartPost","ExecReload","ExecStop","ExecStopPost"],Fn=e=>e.slice(e.lastIndexOf("/")+1);function On(e){return Aw.flatMap(t=>ee(e,t).flatMap(s=>Iw(e,s)))}function Iw(e,t){let{node:s,directive:n,file:r}=t,i={facts:e.facts,name:e.name,manager:e.manager,directive:n},o=ct(e);return(nt(s.value,void 0,i).value??[]).flatMap(a=>{let l=T(s,a.programSpan.start,a.arguments.at(-1)?.end??a.programSpan.end),c={file:r,span:l,assignment:t},d=E=>{let L=P(E,i);return typeof L=="string"?L:E},p=a.arguments.flatMap(({text:E})=>o.expand(d(E))),h=a.prefixes.includes("@")?p.slice(1):p,f={directive:n.name,prefixes:a.prefixes,place:c};return Qe([a.program,...h]).map(E=>({...E,...f}))})}var Nw=new Set(["sh","bash","dash","ash","zsh","ksh","busybox"]),Tw=6;function Qe(e,t=[],s=[]){let[n="",...r]=e,i=Fn(n);if(i==="")return[];let o={path:n,name:i,script:Lw(i,r),arguments:r,via:t,writes:s};if(t.length>=Tw)return[o];if(Nw.has(i)&&i!=="busybox")return Fw(o,r);if(i==="su"||i==="runuser")return[o,...Ow(r,[...t,i])];if(i==="start-stop-daemon")return Uw(o,r);let a=Om(i,r);if(a===null)return[o];let l=Qe(a,[...t,i],s);return Dw.has(i)?[{...o,arguments:[]},...l]:l}var Dw=new Set(["sudo","doas","gosu","su-exec","setuidgid","chpst","pkexec","unshare","nsenter","chroot","strace"]);function Fw(e,t){let s=t.findIndex(o=>/^-[a-z]*c$/.test(o)),n=s<0?void 0:t[s+1];if(n===void 0)return[e];let r=[...e.via,e.name],i=Dn(n).flatMap(({words:o,writes:a})=>o.length>0?Qe(o,r,a):[{...e,script:null,arguments:[],writes:a}]);return i.length===0?[e]:i}function Ow(e,t){let s=e.findIndex(o=>o==="-c"||o==="--command"),n=s<0?void 0:e[s+1];if(n!==void 0)return Dn(n).flatMap(({words:o,writes:a})=>o.length>0?Qe(o,t,a):[]);let r=e.indexOf("--");if(r>=0)return Qe(e.slice(r+1),t);let i=e.indexOf("-u");return i<0?[]:Qe(e.slice(i+2),t)}function Uw(e,t){if(t.some(o=>o==="--stop"||o==="-K"))return[e];let s=t.findIndex(o=>o==="--exec"||o==="-x"||o==="--startas"||o==="-a"),r=t.find(o=>o.startsWith("--exec="))?.slice(7)??(s<0?void 0:t[s+1]),i=t.indexOf("--");return r===void 0?[e]:Qe([r,...i<0?[]:t.slice(i+1)],[...e.via,e.name])}var Mw={python:["-W","-X"],pypy:["-W","-X"],perl:["-I","-M"],ruby:["-I","-r","-C"],php:["-c","-d","-S","-t"],node:["-r","--require","--import","--loader"],nodejs:["-r","--require"],deno:[],bun:[],npm:[],yarn:[],pnpm:[],npx:[],java:["-cp","-classpath","--class-path","-p","--module-path","--add-modules","--add-opens"],dotnet:[],mono:[],lua:[],luajit:[],tclsh:[],Rscript:[],julia:["--project"],guile:[],wine:[],wine64:[],sh:["-o"],bash:["-o"],dash:[],zsh:[]};function Lw(e,t){let s=Mw[e.replace(/[\d.]+$/,"")];if(s===void 0)return null;for(let n=0;n<t.length;n+=1){let r=t[n]??"";if((r==="-m"||r==="-jar"||r==="-f")&&t[n+1]!==void 0)return t[n+1]??null;if(s.includes(r))n+=1;else{if(!r.startsWith("-")&&r!=="run"&&r!=="start"&&r!=="exec")return r;if(r==="-c"||r==="-e")return null}}return null}function Um(e){let t=/\.([a-z]+)$/.exec(e)?.[1];return t===void 0?null:Em[t]??null}function Bw(e,{prefixes:t,directive:s}){return!t.includes("+")&&(s==="ExecStart"||!S(e,"PermissionsStartOnly"))}var Ww=e=>e===void 0||e==="root"||e==="0";function Kw(e,t){return e.manager==="user"?!1:Ww(u(e,"User"))&&!S(e,"DynamicUser")?!0:t.some(({directive:s,prefixes:n})=>s==="ExecStart"&&n.includes("!"))}function Mm(e,t){let s=On(e).filter(n=>Bw(e,n));return{unit:e,companions:t,programs:s,ports:bm(e,s,t),paths:rl(e,s),startsAsRoot:Kw(e,On(e))}}var Vw={"net-client":"talks to other hosts","net-server":"serves the network","port-low":"binds a port below 1024",dns:"resolves names",netlink:"lists or changes network interfaces",packet:"opens packet sockets","raw-icmp":"sends ICMP packets",bluetooth:"opens Bluetooth sockets",alg:"uses the cryptography of the kernel",unix:"opens local sockets","host-ipc":"shares memory with processes outside the unit","tmp-shared":"exchanges files with others through /tmp","home-r":"reads below /home or /root","home-w":"writes below /home or /root","etc-w":"writes below /etc","usr-w":"writes below /usr or /boot",state:"keeps data on disk",log:"writes log files",run:"makes files in /run",pid:"writes a PID file",jit:"makes machine code at run time",ns:"makes namespaces of its own",suid:"runs setuid programs",mail:"sends mail through sendmail, which is setgid","setuid-drop":"starts as root and switches to another user",chown:"changes owners of files",dac:"opens files of other users",clock:"sets or reads the tuning of the clock",rt:"asks for real-time scheduling","shm-sysv":"uses System V shared memory","proc-all":"looks at processes of other users","proc-stat":"reads system statistics in /proc",sysctl:"changes kernel tunables",modules:"loads kernel modules",mount:"mounts file systems","mount-host":"works with the mounts of the host",ptrace:"traces other processes","kill-other":"signals processes of other users",cgroup:"manages control groups","ipc-keep":"needs its shared memory to outlive logouts of its user","32bit":"runs 32-bit code",personality:"changes its execution domain",hostname:"sets or follows the host name",memlock:"locks memory","kernel-log":"reads the kernel log","raw-io":"talks to hardware directly",reboot:"may switch the machine off",bpf:"loads BPF programs",keyring:"uses shared kernel keyrings",sgid:"sets setuid or setgid bits on files","exec-children":"starts other programs","shared-files":"makes files or sockets that other users open",sessions:"starts sessions or jobs of users, which inherit every restriction","host-admin":"changes the host itself","early-boot":"starts before the file systems are set up",desktop:"belongs to a graphical session",chroot:"locks itself into a folder with chroot"};function Lm(e){return e.startsWith("dev:")?`uses /dev/${e.slice(4)}`:e.startsWith("cap:")?`uses ${e.slice(4)}`:Vw[e]??e}var $w=new Set(["setuid-drop","chroot","chown","dac","kill-other","modules","sysctl","raw-io","reboot"]),Hw={"port-low":"CAP_NET_BIND_SERVICE",packet:"CAP_NET_RAW",clock:"CAP_SYS_TIME","kernel-log":"CAP_SYSLOG",mount:"CAP_SYS_ADMIN"},Yw=[...km,...hm,...vm];function Un(e,t=[]){let s=Mm(e,t),n=jw(s),i=[...Yw.flatMap(({id:a,find:l})=>l(s).map(c=>({...c,source:a}))),...n.flatMap(a=>Xw(a,s))],o=new Map;for(let a of i){let l=o.get(a.token);(l===void 0||Ye.indexOf(a.confidence)>Ye.indexOf(l.confidence))&&o.set(a.token,a)}return{all:i,of:(a,l="low")=>{let c=o.get(a);return c!==void 0&&Fs(c.confidence,l)?c:void 0},devices:[...o.values()].filter(({token:a})=>a.startsWith("dev:")),matches:n,programs:s.programs,ports:s.ports,paths:s.paths,startsAsRoot:s.startsAsRoot}}var Gw=(e,t)=>Fs(e,t)?t:e;function jw(e){let t=e.programs.flatMap(qw);if(t.some(({known:o,isMain:a})=>a&&Tn(o)))return t;let{name:s}=e.unit,n=Nn(s.prefix).filter(Tn),i=e.programs.find(({directive:o})=>o==="ExecStart")?.place??null;return[...t,...n.map(o=>({known:o,evidence:`the unit is named ${s.full}`,place:i,confidence:Gw(o.confidence,"medium"),isMain:!0}))]}function qw(e){let t=e.directive==="ExecStart",s=new Map,n=(o,a=o)=>{for(let l of Nn(o))s.has(l)||s.set(l,a)};n(e.name);let r=e.script===null?null:Fn(e.script);r!==null&&n(r);let i=Um(e.script??e.path);return i!==null&&n(i,`${r??e.name} with ${i}`),[...s].map(([o,a])=>({known:o,evidence:`${e.directive}= runs ${a}`,place:e.place,confidence:o.confidence,isMain:t}))}function Xw(e,t){let{known:s}=e,n=new Set(Object.entries(s.lifts??{}).flatMap(([i,o])=>zw(t,i)?[o]:[])),r=(i,o)=>he(i).filter(a=>!n.has(a)&&Jw(a,t)).map(a=>({token:a,because:`${e.evidence}, which ${s.says?.[a]??Lm(a)}`,place:e.place,confidence:o,source:he(s.names)[0]??""}));return[...r(s.needs,e.confidence),...r(s.may,"low")]}var zw=({programs:e},t)=>e.some(s=>s.arguments.includes(t));function Jw(e,{unit:t,startsAsRoot:s}){if(s)return!0;if($w.has(e)||e.startsWith("cap:"))return!1;let n=Hw[e];if(n===void 0)return!0;let r=t.facts.capabilities.get(n)??0;return((u(t,"AmbientCapabilities")??0n)>>BigInt(r)&1n)===1n||e==="clock"}var Zw=[[100,"DANGEROUS"],[90,"UNSAFE"],[75,"EXPOSED"],[50,"MEDIUM"],[10,"OK"],[1,"SAFE"],[0,"PERFECT"]],Bn=e=>Zw.find(([t])=>e>=t)?.[1]??"PERFECT",Is=e=>`${Math.floor(e/10)}.${e%10}`;function Ns(e,t,s=null){let n=Qw(e,t,s),r={ranks:Rr(t.table),textless:t.behaviour.textlessOutcome==="first"?-1:null},i=o=>sk(n.map(a=>ek(a,o,r)));return{score:o=>i(Ss(o)),scoreSandbox:i,inPrintOrder:rk}}function Qw(e,t,s){let n=new Map;for(let i of e)if(i.category==="exposure")for(let o of i.checks)n.set(o.field,{row:o,directives:i.directives});let r=t.checks.map(({name:i})=>i).sort();return t.checks.flatMap(i=>{let o=n.get(i.field),a=s?.get(i.field)??{};return o===void 0?[]:[{check:i,...o,weight:a.weight??i.weight,range:a.range??i.range,texts:a,nameRank:r.indexOf(i.name),outcomes:new Map}]})}function ek(e,t,s){if(e.check.defaultDependenciesOnly&&!t.defaultDependencies)return Mn(e,null,"boot-phase",s);if(e.weight===0)return Mn(e,null,"policy",s);let n=e.row.badness(t);return Mn(e,n,e.row.variant?.(t,n)??"",s)}var gt=(e,t)=>Math.ceil(e/t);function Mn(e,t,s,n){let r=s===""?t:`${t}:${s}`,i=e.outcomes.get(r);if(i!==void 0)return i;let{check:o,directives:a,weight:l,range:c,texts:d}=e,p={check:o,directives:a,badness:t,contribution:t===null?0:gt(t*l,c),weight:l,range:c,place:tk(e,t,s,n),description:(t===null?d.descriptionNa:t===0?d.descriptionGood:d.descriptionBad)??null,results:new Map};return e.outcomes.set(r,p),p}function tk({check:e,nameRank:t},s,n,{ranks:r,textless:i}){let o=`${e.field}:${s??"na"}`,a=r.get(n===""?o:`${o}:${n}`)??r.get(o)??r.get(`*:na:${n}`);return a===void 0?i:a*1e3+t}function sk(e){let t=0,s=0,n=null;for(let{check:o,badness:a,contribution:l,weight:c,range:d}of e)(d===0||a!==null&&a>d)&&(n??=`the policy gives ${o.field} the range ${d}, below a badness that occurs`),a!==null&&(t+=l,s+=c);s===0&&(n??="the policy gives no check any weight");let r=s===0?0:t*100/s,i=s===0?0:gt(t*100,s);return{exposure:i,exact:r,rating:Bn(i),outcomes:e,weightSum:s,problem:n}}function Bm({outcomes:e,weightSum:t},s){let n=e.reduce((r,{check:i,contribution:o,weight:a,range:l})=>{let c=s.get(i.field);return r+(c===void 0?o:gt(c*a,l))},0);return gt(n*100,t)}function nk(e,t){let s=e.results.get(t);if(s!==void 0)return s;let{check:n,badness:r,weight:i,range:o,description:a}=e,l=r===null||r===0?null:gt(gt(r*i*100,o),t),c={check:n,badness:r,exposure:l,description:a};return e.results.set(t,c),c}var rk=({outcomes:e,weightSum:t})=>ik(e).map(s=>nk(s,t));function ik(e){if(e.every(({place:s})=>s!==null))return[...e].sort((s,n)=>(s.place??0)-(n.place??0));let t=[null,...e.map((s,n)=>({outcome:s,index:n}))];return Ln(t).flatMap(s=>s===null?[]:[s.outcome])}function ok(e,t){if(e===null||t===null)return e===null?-1:1;let{place:s}=e.outcome;return s===null||t.outcome.place===null?t.index-e.index:s-t.outcome.place}function Ln(e){if(e.length<2)return e;let t=e.length>>1,[s,n]=[Ln(e.slice(0,t)),Ln(e.slice(t))],r=[],[i,o]=[0,0];for(;i<s.length&&o<n.length;)r.push(ok(s[i]??null,n[o]??null)<=0?s[i++]??null:n[o++]??null);return[...r,...s.slice(i),...n.slice(o)]}function Wm(e,t){let s=Se(e);if(s.length===0||t.problem!==null)return null;let n=new Map,r=s.flatMap(o=>ak(o,e,t,n)),i=Bm(t,n);return i===t.exposure?null:{exposure:i,rating:Bn(i),because:r}}function ak({defeat:e,lines:t},s,{outcomes:n},r){let i=[],o=new Set,a=t.length>0;for(let{check:l,directives:c,badness:d,range:p}of n){let h=Math.min(e.badness??p,p);if(d===null||d>=h||!hl(e,l.field))continue;let f=lk(s,c);if(f.length===0)continue;i.push(l.field);for(let L of f)o.add(L);let E=r.get(l.field)??0;h>E&&(a=!0),r.set(l.field,Math.max(h,E))}return i.length===0||!a?[]:[{defeat:e,lines:t,fields:i,undone:[...o].filter(l=>!t.includes(l))}]}function lk({unit:e,implied:t},s){let n=t.flatMap(([r,i])=>s.includes(r)?[i]:[]);return[...new Set([...s,...n])].flatMap(r=>C(e,r))}var ck="***",dk={file:({source:e})=>e.text,finding:e=>e};function Km(e){let t=Ps(e);if(t.length===0)return dk;let s=[...new Set(t.map(({text:r})=>r))].sort((r,i)=>i.length-r.length),n=r=>s.reduce((i,o)=>i.replaceAll(o,ck),r);return{file:r=>{let i=r.source.text;for(let{line:o,span:a}of t)o.file===r&&(i=i.slice(0,a.start)+i.slice(a.start,a.end).replace(/[^\r\n]/g,"*")+i.slice(a.end));return s.reduce((o,a)=>o.replaceAll(a,"*".repeat(a.length)),i)},finding:r=>({...r,message:n(r.message),help:n(r.help),related:r.related.map(i=>({...i,note:n(i.note)})),fixes:r.fixes.filter(({title:i,edits:o})=>[i,...o.map(({text:a})=>a)].every(a=>n(a)===a))})}}var mk=new Set(["service","socket","mount","swap"]),Wn=e=>mk.has(e.name.type),Hm=e=>e.name.type.charAt(0).toUpperCase()+e.name.type.slice(1),uk=()=>[],pk=new Map;function Ym(e,t,s,{companions:n=uk,options:r=pk}={}){let i=[],o=[],l=e.refusal===null&&Wn(e)?Ss(e):null,c=l===null?null:s.scoreSandbox(l),d=null,h={unit:e,sandbox:l,needs:()=>(d??=Un(e,n()),d),suppressions:[],ruleIds:[]};for(let L of t)try{L.category!=="exposure"?L.stage===void 0&&jm(L,{...h,options:qm(L,r)},i):l!==null&&c!==null&&i.push(...gk(L,l,c,s))}catch(yt){o.push({rule:L.id,error:yt})}let f=l===null||c===null?null:Wm(l,c),E=Km(e);return{findings:i.map(E.finding),score:c,effective:f,failures:o,redactor:E}}function Gm(e,t,{suppressions:s,ruleIds:n},r){let i=[];if(s.length===0)return i;let o={unit:e,sandbox:null,needs:()=>Un(e,[]),suppressions:s,ruleIds:n};for(let a of t)a.category!=="exposure"&&a.stage==="suppressions"&&jm(a,{...o,options:qm(a,r)},i);return i}function jm(e,t,s){let n=({message:r,data:i={},file:o,span:a,related:l=[],help:c,severity:d,confidence:p,fixes:h=[],hardeningIgnored:f=!1})=>{s.push({rule:e.id,category:e.category,severity:d??e.severity,confidence:p??e.confidence,message:fk(e.messages[r]??r,i),reason:"",missing:!1,file:o,span:a,related:l,gain:null,worth:0,advice:null,fixes:h,help:c??e.help,hardeningIgnored:f})};e.check({...t,report:n})}var hk={};function qm({id:e,options:t},s){return t===void 0?hk:{...Object.fromEntries(Object.entries(t).map(([n,r])=>[n,r.default])),...s.get(e)}}var fk=(e,t)=>e.replace(/\{(\w+)\}/g,(s,n)=>t[n]??s);function gk(e,t,s,n){if(vk(e,s).length===0)return[];let i=e.advice(t);if(i.length===0)return[];let{unit:o}=t,{file:a,span:l,assignment:c}=wk(e,o),d=Hm(o),p=n.score(As(o,d,i)),h=Sk(e,s)?e.exposes:e.partly??e.exposes,f=c===null?`${e.directives[0]}= is not set`:`${c.directive.name}=${yk(c.node.value)}`;return[{rule:e.id,category:"exposure",severity:e.severity,confidence:e.confidence,message:`${f}: ${h}`,reason:h,missing:c===null,file:a,span:l,related:[],gain:Math.max(0,s.exposure-p.exposure),worth:s.exact-p.exact,advice:{section:d,lines:i,breaks:e.risk},fixes:[],help:`Write ${i.join(" and ")} in [${d}]. It may break ${e.risk}.`,hardeningIgnored:!1}]}var Vm=40,yk=e=>e.length<=Vm?e:`${e.slice(0,Vm-1)}\u2026`,$m=new WeakMap;function bk(e){let t=$m.get(e)??new Set(e.checks.map(({field:s})=>s));return $m.set(e,t),t}function Xm(e,t){let s=bk(e);return t.outcomes.filter(({check:n,badness:r})=>r!==null&&s.has(n.field))}var vk=(e,t)=>Xm(e,t).filter(({badness:s})=>s!==0),Sk=(e,t)=>Xm(e,t).every(({badness:s,check:n})=>s===n.range);function wk(e,t){for(let r of e.directives){let i=N(t,r),o=i===void 0?void 0:X(i).made.at(-1);if(o!==void 0&&i?.value!==void 0)return{assignment:o,file:o.file,span:R(o.node)}}let s=t.files[0];if(s===void 0)throw new Error("a unit that is scored has a file");let n=s.tree.nodes.find(r=>r.kind==="section"&&r.name===Hm(t));return{assignment:null,file:s,span:n?.kind==="section"?{start:n.nameStart,end:n.nameEnd}:{start:0,end:0}}}var Kn=(e,t)=>`${t.start} ${e}`;function kk(e){let t=new Map;for(let n of e.settings.values())for(let r of Q(n,e).steps)t.set(Kn(r.assignment.file.source.path,r.assignment.node),r);let s=new Map;for(let n of e.faults)n.kind==="unknown-directive"&&s.set(Kn(n.file.source.path,n.node),Ke(e,n).kind);return{refused:e.refusal!==null,steps:t,unknown:s}}function xk(e,{refused:t,steps:s,unknown:n}){if(t)return"refused";let r=s.get(e);return r===void 0?n.get(e)==="too-new"?"too-new":"ignored":r.effect==="none"||r.effect==="refuse"||r.assignment.directive.kind==="obsolete"?"ignored":r.faults.some(({effect:i})=>i!=="warned")?"partly":"works"}function zm(e,t){let s=e.map(kk),[n]=e;return(n?.files??[]).flatMap(r=>r.tree.nodes.flatMap(i=>{if(i.kind!=="assignment"||!$(i.key,i.value))return[];let o=Kn(r.source.path,i),a=s.map(c=>xk(o,c)),{line:l}=t(r,{start:i.keyStart,end:i.keyEnd}).start;return[{path:r.source.path,line:l,text:`${i.key}=${i.value}`,states:a}]}))}var Pk="unitlint:",Jm=e=>e.flatMap(t=>t.source.text.includes(Pk)?Ck(t):[]);function Ck(e){let{nodes:t,text:s}=e.tree,n={start:0,end:s.length+1},r=t.findIndex(({kind:i})=>i!=="trivia");return t.flatMap((i,o)=>{let a=i.kind!=="trivia"&&i.kind!=="section",l=c=>a?Rk(s,c,i.end):r<0||o<r?n:_k(t,o,s.length);return Ek(s,i).flatMap(c=>{let d=Dk(e,c);return d===null?[]:[{...d,covers:l(c)}]})})}function Ek(e,{start:t,end:s}){let n=[];for(let r=t;r<s;){let i=r;for(;i<s&&!/[\n\r\0]/.test(e.charAt(i));)i+=1;let o=Math.max(ht(e,i),i);n.push({start:r,end:o}),r=o===r?s:o}return n}function _k(e,t,s){let n=e.slice(t+1).find(({kind:i})=>i!=="trivia");if(n===void 0)return{start:s,end:s};if(n.kind!=="section")return n;let r=e.slice(e.indexOf(n)+1).find(({kind:i})=>i==="section");return{start:n.start,end:r?.start??s+1}}function Rk(e,{end:t},s){let n=t;for(;;){let r=Ak(e,n);if(n>=s||!Ik.test(e.slice(n,r)))return{start:n,end:Math.max(r,n)};n=ht(e,r)}}function Ak(e,t){let s=e.slice(t).search(/[\n\r\0]/);return s<0?e.length:t+s}var Ik=/^[ \t]*[#;]/,Nk=/^([ \t]*)[#;]+[ \t]*unitlint:([^\n\r\0]*)/,Tk=/^([ \t]*ignore[ \t]*\[)([^\]]*)\](.*)$/,Vn='write "unitlint: ignore[rule] -- reason"';function Dk(e,t){let s=e.tree.text.slice(t.start,t.end),n=Nk.exec(s);if(n===null)return null;let[r,i="",o=""]=n,a={start:t.start+i.length,end:t.start+r.trimEnd().length},l=t.start+r.length-o.length;return{file:e,span:a,line:t,...Fk(o,l)}}function Fk(e,t){let s={rules:[],until:null,reason:"",fault:null},n=Tk.exec(e);if(n===null)return{...s,fault:/^\s*ignore\b/.test(e)?`it names no rules in brackets: ${Vn}`:`it says nothing that is known: ${Vn}`};let[,r="",i="",o=""]=n,a=[...i.matchAll(/[^\s,]+/g)].map(({0:h,index:f})=>{let E=t+r.length+f;return{id:h,span:{start:E,end:E+h.length}}});if(a.length===0)return{...s,fault:`it names no rules: ${Vn}`};let[l="",...c]=o.split(/(?:^|\s)--(?:\s|$)/),d=c.join(" -- ").trim(),p=t+r.length+i.length+1;return{...s,rules:a,reason:d,...Ok(l,p)}}function Ok(e,t){let s=null;for(let{0:n,index:r}of e.matchAll(/\S+/g)){let i={start:t+r,end:t+r+n.length},o=n.startsWith("until=")?n.slice(6):null;if(o===null)return{until:s,fault:`"${n}" is out of place: a reason stands behind "--", a date behind "until="`};if(!Uk(o))return{until:s,fault:`"${o}" is no date: write until=2027-01-31`};s={date:o,span:i}}return{until:s,fault:null}}function Uk(e){if(!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=Date.parse(`${e}T00:00:00Z`);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)}function Zm(e,t,{today:s,isRule:n,ran:r}){let i=new Set,o=new Set,a=({until:d})=>d!==null&&d.date<s;for(let d of t)for(let p of e){let h=p.fault===null&&Mk(p,d)?p.rules.find(({id:f})=>f===d.rule):void 0;h!==void 0&&(o.add(h),a(p)||i.add(d))}let l=d=>n(d.id)?o.has(d)?"used":r(d.id)?"unused":"not-run":"unknown",c=e.map(({covers:d,...p})=>({...p,rules:p.rules.map(h=>({...h,use:l(h)})),expired:a({...p,covers:d})}));return{dropped:i,suppressions:c}}var Mk=({file:e,covers:{start:t,end:s}},n)=>n.file.source.path===e.source.path&&n.span.start>=t&&n.span.start<Math.max(s,t+1);var Qm={manager:"system",options:new Map,severities:new Map,policy:()=>null,threshold:null,gate:"systemd",today:"0000-01-01"};function eu(e){let t=e.map(({id:r})=>r),s=new WeakMap,n=r=>{let i=s.get(r)??r.targets.map(o=>Lk(o,e,r));return s.set(r,i),i};return(r,i)=>Bk(r,{settings:i,ruleIds:t,judges:n(i)})}function Lk(e,t,{policy:s}){let n=De(e.table,e.version);return{target:e,facts:n,scorer:Ns(t,n,s(n))}}function Bk(e,t){let s=[];for(let o of t.judges){let a=e.read(o.facts.behaviour.templateInstance);if(!a.ok)return{report:null,problems:[a.problem],failures:[]};s.push(Wk(e,a.source,o,t.settings))}let n=s.flatMap(o=>o.failures),[r]=s;if(r===void 0)return{report:null,problems:[],failures:n};let i=s.flatMap(({score:o})=>o?.problem==null?[]:[{path:e.path,message:o.problem}]);return{report:Kk(e,r,s,t),problems:i,failures:n}}function Wk(e,t,s,{manager:n,rules:r,options:i,severities:o}){let a=Mt(t,s.facts,n),l=Ym(a,r,s.scorer,{companions:$k(e,a),options:i});return{...l,findings:l.findings.map(c=>tu(c,o)),unit:a,judge:s}}function Kk(e,{unit:t,redactor:s},n,{settings:r,ruleIds:i}){let o=mm(n.map(({findings:f,judge:E})=>({target:E.target.label,findings:f}))),{dropped:a,suppressions:l}=Vk(t,o,n,r,i),c=new Set(o.filter(({finding:f})=>a.has(f)).flatMap(({parts:f})=>f)),d=n.map(({judge:f})=>f.target.label),p=En(),h=Gm(t,r.rules,{suppressions:l,ruleIds:i},r.options).map(f=>{let E=tu(f,r.severities);return{finding:E,targets:d,parts:[E]}});return{path:e.path,unit:e.unit,targets:d,exposure:n.flatMap(f=>Hk(f,c,r)),note:Gk(t),findings:dm([...o.filter(({finding:f})=>!a.has(f)),...h],d,p),texts:new Map([...t.files,...t.unread.map(({file:f})=>f)].map(f=>[f.source.path,s.file(f)])),matrix:n.length>1?zm(n.map(f=>f.unit),p):[],suppressed:a.size,baseline:null}}function Vk(e,t,s,{rules:n,today:r},i){let o=Jm(e.files);if(o.length===0)return{dropped:new Set,suppressions:[]};let a=s.some(({score:d})=>d!==null),l=new Set(n.flatMap(({id:d,category:p})=>p==="exposure"&&!a?[]:[d])),c=t.map(({finding:d})=>d);return Zm(o,c,{today:r,isRule:d=>i.includes(d),ran:d=>l.has(d)})}var $k=({companions:e},{name:t,facts:s,manager:n})=>()=>(e?.(t,s.behaviour.templateInstance)??[]).map(r=>Mt(r,s,n));function tu(e,t){let s=t.get(e.rule);return s===void 0?e:{...e,severity:s}}function Hk({unit:e,score:t,effective:s,findings:n,judge:{target:r,scorer:i}},o,a){if(t===null||t.problem!==null)return[];let l=n.flatMap(He=>He.advice===null||o.has(He)?[]:[He.advice]),c=l[0]?.section,d=l.flatMap(He=>He.lines),p=c===void 0?t.exposure:i.score(As(e,c,d)).exposure,{label:h,derived:f,table:E}=r,L=s===null?null:um(s),yt=a.gate==="effective"&&L!==null?L.overall:t.exposure,{exposure:bt,rating:Bt}=t;return[{target:h,derived:f,table:E,overall:bt,rating:Bt,effective:L,gated:yt,reachable:p,limit:a.threshold,recorded:null}]}var Yk={syntax:"systemd refuses the unit",value:"systemd refuses the unit",combination:"systemd refuses the unit",masked:"the unit is masked"};function Gk(e){return e.refusal!==null?`no exposure: ${Yk[e.refusal.kind]??e.refusal.message}`:Wn(e)?null:`no exposure: a .${e.name.type} unit runs no program`}var ye=class extends Error{at;constructor(t,s){super(s),this.at=t}},Ts=/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y,su=100;function nu(e){try{return{ok:!0,value:new $n(e).document()}}catch(t){if(t instanceof ye)return{ok:!1,at:t.at,expected:t.message};throw t}}var $n=class{#e;#n=0;constructor(t){this.#e=t}document(){let t=this.#r(this.#t("a value"),0),s=/[^ \t\n\r]/.exec(this.#e.slice(this.#n));if(s!==null)throw new ye(this.#n+s.index,"the end of the file");return t}#t(t){Ts.lastIndex=this.#n;let s=Ts.exec(this.#e);if(s===null)throw new ye(Math.min(this.#n+(/^[ \t\n\r]*/.exec(this.#e.slice(this.#n))?.[0].length??0),this.#e.length),t);let[n,r,i,o,a]=s;return this.#n=Ts.lastIndex,{text:r??i??o??a??"",kind:r!==void 0?"sign":i!==void 0?"string":o!==void 0?"number":"word",at:Ts.lastIndex-n.trimStart().length}}#r({text:t,kind:s,at:n},r){if(r>su)throw new ye(n,`at most ${su} levels`);if(s==="string")return{kind:"string",value:JSON.parse(t),at:n};if(s==="number")return{kind:"number",value:Number(t),at:n};if(s==="word")return{kind:t==="null"?"null":"boolean",at:n};if(t==="{")return{kind:"object",entries:this.#o(r),at:n};if(t==="[")return{kind:"array",items:this.#l(r),at:n};throw new ye(n,"a value")}#o(t){let s=[],n=this.#t('a key in double quotes or "}"');if(n.text==="}")return s;for(;;){if(n.kind!=="string")throw new ye(n.at,"a key in double quotes");let r=this.#t('":"');if(r.text!==":")throw new ye(r.at,'":"');s.push({key:JSON.parse(n.text),value:this.#r(this.#t("a value"),t+1),at:n.at});let i=this.#t('"," or "}"');if(i.text==="}")return s;if(i.text!==",")throw new ye(i.at,'"," or "}"');n=this.#t("a key in double quotes")}}#l(t){let s=[],n=this.#t('a value or "]"');if(n.text==="]")return s;for(;;){s.push(this.#r(n,t+1));let r=this.#t('"," or "]"');if(r.text==="]")return s;if(r.text!==",")throw new ye(r.at,'"," or "]"');n=this.#t("a value")}}};var ru=new Map([["weight","weight"],["range","range"],["description_good","descriptionGood"],["description_bad","descriptionBad"],["description_na","descriptionNa"]]),iu=5e12;function ou(e,t){let s=new Set;return e.filter(({key:n,at:r})=>{let i=!s.has(n);return i||t(r,`"${n}" is given twice: systemd takes the first`),s.add(n),i})}var au=(e,t)=>{let[s]=F(e,t,1);return s===void 0?"":`; did you mean "${s}"?`};function jk(e,t,s){if(t.kind==="number"&&Number.isInteger(t.value)&&t.value>=0&&t.value<=iu)return t.value;s(t.at,`"${e}" must be a whole number from 0 to ${iu}: systemd keeps its own value`)}function qk(e,t){if(e.kind!=="object")return t(e.at,'a check needs an object such as {"weight": 100}: systemd passes over anything else'),{};let s={};for(let{key:n,value:r,at:i}of ou(e.entries,t)){let o=ru.get(n);if(o===void 0)t(i,`there is no field "${n}" in a policy${au(n,ru.keys())}`);else if(o==="weight"||o==="range"){let a=jk(n,r,t);a!==void 0&&(s[o]=a)}else r.kind==="string"?s[o]=r.value:t(r.at,`"${n}" must be a text`)}return s}function lu(e,t){let s=Rs(e),n=[],r=(c,d)=>n.push({..._s(s,c),message:d}),i=sm.exec(e);if(i!==null)return r(i.index,"this is not valid UTF-8"),{policy:null,problems:n};let o=nu(e);if(!o.ok)return r(o.at,`this is not valid JSON: expected ${o.expected}`),{policy:null,problems:n};if(o.value.kind!=="object")return r(o.value.at,'a policy is an object: {"PrivateTmp": {"weight": 100}}'),{policy:t.behaviour.policyNotAnObject==="error"?null:new Map,problems:n};let a=new Map(t.checks.map(c=>[c.field,c])),l=new Map;for(let{key:c,value:d,at:p}of ou(o.value.entries,r)){let h=a.get(c);h===void 0?r(p,`there is no check "${c}"${au(c,a.keys())}`):l.set(h.field,qk(d,r))}return{policy:l,problems:n}}var Xk=(e,t)=>{for(let s=0;s<e.length&&s<t.length;s+=1){let n=cu(e.charCodeAt(s)),r=cu(t.charCodeAt(s));if(n!==r)return n-r}return e.length-t.length},cu=e=>e>=55296&&e<=57343?e+65536:e;function du(e){let t=new Map;for(let s of e)t.has(s.fileName)||t.set(s.fileName,s);return[...t.values()].sort((s,n)=>Xk(s.fileName,n.fileName))}var mu=239,zk=400,Ds={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},n5=Object.entries(Ds);function Jk(e){return q.filter(s=>Number(s)<=e).at(-1)??q[0]}var uu=(e,t)=>{let s=Jk(t);return{label:e,version:t,table:s,derived:Number(s)!==t}};function pu(e){let t=e.toLowerCase(),s=/^\d+$/.test(t)?Number(t):Object.hasOwn(Ds,t)?Ds[t]:void 0;if(s!==void 0&&s>=mu&&s<zk)return{ok:!0,target:uu(t,s)};if(s!==void 0)return{ok:!1,problem:`there is no target ${s}: systemd versions from ${mu} on are known`};let[n]=F(t,Object.keys(Ds),1),r=n===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${n}?`;return{ok:!1,problem:`unknown target "${e}": ${r}`}}var hu=uu(Us,Number(Us)),Hn=e=>De(e.table,e.version);var Lt=class extends Error{};function p5(e,t={}){let{unit:s,scorer:n}=gu(e,t);return vu(s.refusal?.message??null,s.refusal===null?n.score(s):null,n)}var Zk=eu(Cs),Qk=Cs.filter(({persona:e})=>e==="regular");function h5(e,t={}){let{unit:s,scorer:n,source:r,companions:i}=gu(e,t),o=yu(t.target),a={path:s.name.full,unit:s.name.full,read:()=>({ok:!0,source:r}),companions:()=>i},l={...Qm,targets:[o],manager:s.manager,rules:Qk,policy:()=>bu(t,o)},{report:c,failures:d}=Zk(a,t.today===void 0?l:{...l,today:t.today}),[p]=c?.exposure??[],h=p?.effective??null;return{...vu(s.refusal?.message??null,p===void 0?null:n.score(s),n),effective:h===null?null:{...h,overall:Is(h.overall)},findings:c?.findings??[],failures:d}}function gu(e,t){let s=yu(t.target),n=Hn(s),{name:r}=fu(t.name??"unit.service",e),i=du(t.dropIns??[]).map(d=>({path:`${r.full}.d/${d.fileName}`,text:d.text})),o=t.manager??"system",a={name:r,main:{path:r.full,text:e},dropIns:i},l=Mt(a,n,o),c=(t.companions??[]).map(d=>fu(d.name,d.text));return{unit:l,source:a,scorer:Ns(Cs,n,bu(t,s)),companions:c}}function fu(e,t){let s=wt(e);if(s===null)throw new Lt(`"${e}" is not a valid unit name`);return{name:s,main:{path:e,text:t},dropIns:[]}}function yu(e){if(e===void 0)return hu;let t=pu(e);if(!t.ok)throw new Lt(t.problem);return t.target}function bu({policy:e},t){if(e===void 0)return null;let s=lu(e,Hn(t)),[n]=s.problems;if(n!==void 0)throw new Lt(`policy, line ${n.line}: ${n.message}`);return s.policy}function vu(e,t,s){return t===null?{overall:null,rating:null,checks:[],error:e}:{overall:Is(t.exposure),rating:t.rating,checks:s.inPrintOrder(t).map(ex),error:e}}var ex=({check:e,badness:t,exposure:s})=>({field:e.field,set:t===null?null:t===0,exposure:s===null?null:Is(s)});export{Lt as OptionError,h5 as lint,p5 as score};
