"use strict";var th=Object.create;var tr=Object.defineProperty;var rh=Object.getOwnPropertyDescriptor;var nh=Object.getOwnPropertyNames;var oh=Object.getPrototypeOf,sh=Object.prototype.hasOwnProperty;var ih=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},Qo=(e,t)=>{for(var r in t)tr(e,r,{get:t[r],enumerable:!0})},es=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of nh(t))!sh.call(e,o)&&o!==r&&tr(e,o,{get:()=>t[o],enumerable:!(n=rh(t,o))||n.enumerable});return e};var ts=(e,t,r)=>(r=e!=null?th(oh(e)):{},es(t||!e||!e.__esModule?tr(r,"default",{value:e,enumerable:!0}):r,e)),ah=e=>es(tr({},"__esModule",{value:!0}),e);var Pu=ih((wT,ku)=>{var{hasOwnProperty:zn}=Object.prototype,Ln=(e,t={})=>{typeof t=="string"&&(t={section:t}),t.align=t.align===!0,t.newline=t.newline===!0,t.sort=t.sort===!0,t.whitespace=t.whitespace===!0||t.align===!0,t.platform=t.platform||typeof process<"u"&&process.platform,t.bracketedArray=t.bracketedArray!==!1;let r=t.platform==="win32"?`\r
`:`
`,n=t.whitespace?" = ":"=",o=[],s=t.sort?Object.keys(e).sort():Object.keys(e),i=0;t.align&&(i=Re(s.filter(l=>e[l]===null||Array.isArray(e[l])||typeof e[l]!="object").map(l=>Array.isArray(e[l])?`${l}[]`:l).concat([""]).reduce((l,u)=>Re(l).length>=Re(u).length?l:u)).length);let a="",c=t.bracketedArray?"[]":"";for(let l of s){let u=e[l];if(u&&Array.isArray(u))for(let d of u)a+=Re(`${l}${c}`).padEnd(i," ")+n+Re(d)+r;else u&&typeof u=="object"?o.push(l):a+=Re(l).padEnd(i," ")+n+Re(u)+r}t.section&&a.length&&(a="["+Re(t.section)+"]"+(t.newline?r+r:r)+a);for(let l of o){let u=xu(l,".").join("\\."),d=(t.section?t.section+".":"")+u,p=Ln(e[l],{...t,section:d});a.length&&p.length&&(a+=r),a+=p}return a};function xu(e,t){var r=0,n=0,o=0,s=[];do if(o=e.indexOf(t,r),o!==-1){if(r=o+t.length,o>0&&e[o-1]==="\\")continue;s.push(e.slice(n,o)),n=o+t.length}while(o!==-1);return s.push(e.slice(n)),s}var Su=(e,t={})=>{t.bracketedArray=t.bracketedArray!==!1;let r=Object.create(null),n=r,o=null,s=/^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i,i=e.split(/[\r\n]+/g),a={};for(let l of i){if(!l||l.match(/^\s*[;#]/)||l.match(/^\s*$/))continue;let u=l.match(s);if(!u)continue;if(u[1]!==void 0){if(o=Er(u[1]),o==="__proto__"){n=Object.create(null);continue}n=r[o]=r[o]||Object.create(null);continue}let d=Er(u[2]),p;t.bracketedArray?p=d.length>2&&d.slice(-2)==="[]":(a[d]=(a?.[d]||0)+1,p=a[d]>1);let m=p&&d.endsWith("[]")?d.slice(0,-2):d;if(m==="__proto__")continue;let h=u[3]?Er(u[4]):!0,b=h==="true"||h==="false"||h==="null"?JSON.parse(h):h;p&&(zn.call(n,m)?Array.isArray(n[m])||(n[m]=[n[m]]):n[m]=[]),Array.isArray(n[m])?n[m].push(b):n[m]=b}let c=[];for(let l of Object.keys(r)){if(!zn.call(r,l)||typeof r[l]!="object"||Array.isArray(r[l]))continue;let u=xu(l,".");n=r;let d=u.pop(),p=d.replace(/\\\./g,".");for(let m of u)m!=="__proto__"&&((!zn.call(n,m)||typeof n[m]!="object")&&(n[m]=Object.create(null)),n=n[m]);n===r&&p===d||(n[p]=r[l],c.push(l))}for(let l of c)delete r[l];return r},wu=e=>e.startsWith('"')&&e.endsWith('"')||e.startsWith("'")&&e.endsWith("'"),Re=e=>typeof e!="string"||e.match(/[=\r\n]/)||e.match(/^\[/)||e.length>1&&wu(e)||e!==e.trim()?JSON.stringify(e):e.split(";").join("\\;").split("#").join("\\#"),Er=e=>{if(e=(e||"").trim(),wu(e)){e.charAt(0)==="'"&&(e=e.slice(1,-1));try{e=JSON.parse(e)}catch{}}else{let t=!1,r="";for(let n=0,o=e.length;n<o;n++){let s=e.charAt(n);if(t)"\\;#".indexOf(s)!==-1?r+=s:r+="\\"+s,t=!1;else{if(";#".indexOf(s)!==-1)break;s==="\\"?t=!0:r+=s}}return t&&(r+="\\"),r.trim()}return e};ku.exports={parse:Su,decode:Su,stringify:Ln,encode:Ln,safe:Re,unsafe:Er}});var Nw={};Qo(Nw,{readConfigFile:()=>Ow});module.exports=ah(Nw);function tt(e,t){if(e.pieces===null)return e.valueStart+t;let r={logical:0,source:e.valueStart};for(let n of e.pieces){if(n.logical>t)break;r=n}return r.source+t-r.logical}var Pt=[],A=(e,t=Pt)=>({effect:"set",value:e,faults:t}),x=(e,t=Pt)=>({effect:"add",value:e,faults:t}),y=(e=void 0)=>({effect:"reset",value:e,faults:Pt});function S(e,t,r,n=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:r,suggestions:n}]}}function ne(e,t,r){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:r}]}}function ch(e,t,r){if(Math.abs(e.length-t.length)>r)return r+1;let n=[],o=Array.from({length:t.length+1},(s,i)=>i);for(let s=1;s<=e.length;s+=1){let i=[s];for(let a=1;a<=t.length;a+=1){let c=e.charAt(s-1)===t.charAt(a-1),l=Math.min((o[a]??0)+1,(i[a-1]??0)+1,(o[a-1]??0)+(c?0:1));s>1&&a>1&&e.charAt(s-1)===t.charAt(a-2)&&e.charAt(s-2)===t.charAt(a-1)&&(l=Math.min(l,(n[a-2]??0)+1)),i.push(l)}n=o,o=i}return o[t.length]??r+1}var lh=64;function E(e,t,r=3){if(e===""||e.length>lh)return[];let n=Math.max(1,Math.floor(e.length/3)),o=e.toLowerCase(),s=[];for(let c of t){let l=c===e?0:ch(o,c.toLowerCase(),n);l<=n&&s.push({candidate:c,distance:l})}s.sort((c,l)=>c.distance-l.distance||(c.candidate<l.candidate?-1:1));let i=s[0]?.distance??0;return s.filter(({distance:c})=>c<=(i===0?0:i+1)).slice(0,r).map(({candidate:c})=>c)}var rr=e=>e===32||e===9||e===10||e===13,uh=/['"\\]/;function F(e,t){return uh.test(e)?ph(e,t):{words:dh(e),malformedAt:null}}function dh(e){let t=[],r=0;for(;r<e.length;){for(;r<e.length&&rr(e.charCodeAt(r));)r+=1;let n=r;for(;r<e.length&&!rr(e.charCodeAt(r));)r+=1;r>n&&t.push({text:e.slice(n,r),start:n,end:r})}return t}function ph(e,t){let r=[],n=0;for(;;){for(;n<e.length&&rr(e.charCodeAt(n));)n+=1;if(n>=e.length)return{words:r,malformedAt:null};let o=mh(e,n,t);if(o===null)return{words:r,malformedAt:n};r.push({text:o.text,start:n,end:o.end}),n=o.end}}function mh(e,t,r){let n=r.unclosed==="closed",o="",s="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n?{text:o,end:e.length}:null;o+=r.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(s!=="")a===s?s="":o+=a;else if(r.quotes==="removed"&&(a==='"'||a==="'"))s=a;else{if(rr(e.charCodeAt(i)))break;o+=a}i+=1}return s!==""&&!n?null:{text:o,end:i}}function Ge(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var fh=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function Se(e){let t=fh.exec(e);if(t===null)return null;let[,r,n,o,s,i,a]=t,c=nr(n,16)??nr(o,2)??nr(s??i,8)??nr(a,10);return c===null?null:r==="-"?-c:c}var nr=(e,t)=>e===void 0?null:Number.parseInt(e,t);var hn=e=>e===4?32:128;function ns(e){let t=e.split(".");if(t.length!==4)return null;let r=0n;for(let n of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(n)||Number(n)>255)return null;r=r<<8n|BigInt(n)}return r}function rs(e){if(e==="")return[];let t=[],r=e.split(":");for(let[n,o]of r.entries()){let s=n===r.length-1&&o.includes(".")?ns(o):null;if(s!==null)t.push(s>>16n,s&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(o))t.push(BigInt(`0x${o}`));else return null}return t}function hh(e){let t=e.split("::");if(t.length>2)return null;let r=rs(t[0]??""),n=rs(t[1]??"");if(r===null||n===null)return null;let o=8-r.length-n.length;return(t.length===1?o!==0:o<1)?null:[...r,...Array.from({length:o},()=>0n),...n].reduce((i,a)=>i<<16n|a,0n)}function gh(e,t,r){let n=BigInt(hn(e)-r);return{family:e,address:t>>n<<n,length:r}}function sr(e){let t=e.indexOf("/"),r=t<0?e:e.slice(0,t),n=r.includes(":")?6:4,o=n===6?hh(r):ns(r);if(o===null)return null;let s=t<0?hn(n):Se(e.slice(t+1));return s===null||s<0||s>hn(n)?null:gh(n,o,s)}var xe=e=>{let t=sr(e);return t===null?[]:[t]},or={any:[...xe("0.0.0.0/0"),...xe("::/0")],localhost:[...xe("127.0.0.0/8"),...xe("::1/128")],"link-local":[...xe("169.254.0.0/16"),...xe("fe80::/64")],multicast:[...xe("224.0.0.0/4"),...xe("ff00::/8")]},yh=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function bh(e){let t=Object.hasOwn(or,e)?or[e]:void 0;return t!==void 0?t:yh.test(e)?or.localhost??[]:xe(e)}var os=(e,t)=>{if(e==="")return y();let{words:r,malformedAt:n}=F(e,{quotes:"kept"}),o=[...t??[]],s=[];for(let i of r){let a=bh(i.text);a.length>0?o.push(...a):s.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>E(i.text,Object.keys(or),1)})}return n!==null&&s.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),x(o,s)};var ss=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,is=`63	252-252
62	254`,as=`AF_UNIX	1
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
time	0x00000080`,ls=`native
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
EXFULL`,ds=`%a
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
EXCEPTION	255`,ms=`x86-64
x86`,fs=`HUP
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
SYS`,hs=`other
batch
idle
fifo
ext	262
rr`,gs=`none
realtime
best-effort
idle`,ys=`emerg
alert
crit
err
warning
notice
info
debug`,bs=`kern
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
all`,_s=`AS	bytes
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
STACK	bytes`,Ss=`seconds	1000000
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
\xB5s	1`,xs=`null
tty
tty-force
tty-fail
socket
fd
data
file`,ws=`inherit
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
syslog+console`,ks=`shared
slave
private`,Ps=`udplite
sctp
mptcp	257`,Cs=`cpu
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
bpf-bind-network-interface	262`,As=`arm64
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
tilegx`,Rs=`private-users
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
container-other`,Es=`selinux
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
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var Q=["252","254","257","262"];var gn=Q[Q.length-1]??"262";function I(e,t){return{first:e,changes:t}}function Os(e,t){let r=e.first;for(let n of Q){let o=e.changes[n];if(o!==void 0&&(r=o),n===t)break}return r}function ae(e,t){if(e==="")return!0;let r=Number(t);return e.split(",").some(n=>{let[o="",s]=n.split("-");return r>=Number(o)&&(s===void 0||r<=Number(s))})}var _h={templateInstance:I("i",{257:"test_instance"}),capabilityInitialBits:I(64,{262:63}),capabilityInversionBits:I(64,{262:41}),capabilityUnclosedQuote:I("dropped",{254:"closed"}),privateMountsUnset:I("off",{254:"on"}),unknownFamily:I("skipped",{262:"ends-line"}),globSectionName:I("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:I(!0,{262:!1}),execPrefixes:I("-@:+!",{262:"-@:+!|"}),execFolderEndings:I(["/"],{257:["/","/.","/.."]}),ambientPrefix:I("honoured",{262:"ignored"}),userManagerIsUnprivileged:I(!1,{262:!0}),policyNotAnObject:I("ignored",{262:"error"}),warnsOfWeekdays:I(!1,{262:!0}),highestIoClass:I(8,{262:7}),imagesOutsideApi:I(!1,{257:!0}),unknownImagePolicies:I("refused",{262:"taken"}),directoryFlags:I("any",{257:"checked"}),pathsInApi:I("taken",{257:"refused"}),warnsOfVarRun:I(!1,{257:!0}),vsockTypes:I(!1,{254:!0}),alternativeInterfaces:I(!1,{257:!0}),bindsPortZero:I(!1,{257:!0}),renamesImports:I(!1,{257:!0}),textlessOutcome:I("incomparable",{262:"first"}),privateTmpNeedsNamespace:I([],{257:["disconnected"],262:["connected","disconnected"]})},Sh={oneshotRestartForceExitStatus:I(!0,{257:!1}),forkingPrivatePids:I(!1,{257:!0}),dynamicUserHomeDirectory:I(!1,{257:!0}),workingDirectoryInApiMount:I(!1,{257:!0}),dynamicUserInUserManager:I(!1,{257:!0}),managedPrivateUsers:I(!1,{262:!0}),userNamespacePathWithPrivateUsers:I(!1,{262:!0}),privatePidsPam:I(!1,{262:!0})};function Ns(e,t){return Object.fromEntries(Object.entries(e).map(([n,o])=>[n,Os(o,t)]))}function Fs(e){return{...Ns(_h,e),refuses:Ns(Sh,e)}}var Ds=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`;function $s(e,t){if(!e.includes(":"))return Number(e);let r=e.split(" ").find(n=>ae(n.slice(0,n.indexOf(":")),t));return Number(r?.slice(r.indexOf(":")+1))}function Ms(e){return Ds.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,r=""])=>t!==""&&ae(r,e)).map(([t="",r="",n="",o="",,s="",i=""])=>({field:t,name:r,weight:$s(n,e),range:$s(o,e),param:s,defaultDependenciesOnly:i.includes("default-dependencies")}))}var yn={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},Us=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,we=`[Unit]
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
TimeoutStopSec		undocumented	time-span`;var bn=`
${Us}`,zs=new Map,Ls=new Map;function xh(e){let t=we.lastIndexOf(`
[`,e),r=we.slice(t<0?1:t+2,we.indexOf("]",t+1)),n=we.indexOf(`
`,e),[o="",s="",i="",a=""]=we.slice(e,n<0?void 0:n).split("	");return{sections:r.split(","),name:o,since:s===""?null:Number(s),flags:i,specs:a}}function ir(e){let t=Ls.get(e);if(t!==void 0)return t;let r=[],n=`
${e}	`;for(let o=we.indexOf(n);o>=0;o=we.indexOf(n,o+1))r.push(xh(o+1));return Ls.set(e,r),r}var wh=()=>[...new Set(we.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],Bs=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function kh(e){let t=bn.indexOf(`
${e}	`);if(t<0)return Bs(e);let r=bn.indexOf(`
`,t+1),[,n="",o=""]=bn.slice(t+1,r<0?void 0:r).split("	"),s=o.split(" "),i=c=>s.find(l=>l.startsWith(`${c}=`))?.slice(c.length+1)??null,a=i("values");return{...Bs(n),values:a===null?[]:a.split(","),booleanWords:s.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:s.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")}}function ar(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let r of e.split(" ")){let n=r.indexOf(":");if(n<0)return r;if(ae(r.slice(0,n),t))return r.slice(n+1)}return null}function Ph(e){let t=zs.get(e)??kh(e);return zs.set(e,t),t}var Zs=(e,t,r)=>e!==""&&e.split(",").some(n=>n===t||n.startsWith(`${t}@`)&&ae(n.slice(t.length+1),r));function Ch(e,t,r,n){let o=e.flags===""?void 0:e.flags.split(",").find(s=>s.startsWith("alias="));return{...Ph(n),name:e.name,section:r,setting:o===void 0?e.name:o.slice(6),since:e.since,fatal:Zs(e.flags,"fatal",t),documented:!Zs(e.flags,"undocumented",t)}}function Ws(e,t){let r=new Map,n=(o,s)=>{let i=r.get(o);if(i===void 0&&(i=new Map,r.set(o,i)),i.has(s))return i.get(s);let a=ir(s).find(({sections:u})=>u.includes(o)),c=a===void 0?null:Ah(a,e,t),l=a===void 0||c===null?void 0:Ch(a,e,o,c);return i.set(s,l),l};return{find:n,namesIn:o=>wh().filter(s=>n(o,s)!==void 0),sectionsWith:o=>[...new Set(ir(o).flatMap(({sections:s})=>s))].filter(s=>n(s,o)!==void 0)}}var Ah=(e,t,r)=>e.since!==null&&e.since>r?null:ar(e.specs,t)??Rh(e,t);function Rh(e,t){if(e.since===null||e.since<=Number(t))return null;let r=Q.find(n=>Number(n)>Number(t)&&ar(e.specs,n)!==null);return r===void 0?null:ar(e.specs,r)}function vn(e,t){let r=ir(t).find(({sections:o})=>o.includes(e));if(r===void 0)return null;let n=Q.find(o=>ar(r.specs,o)!==null);return r.since??(n===void 0?null:Number(n))}function Vs(e){return ir(e).flatMap(({sections:t})=>t)}var ke=e=>yn[e],js=Object.keys(yn);var Ye=e=>new Uint32Array(e+31>>>5);function Ct(e,t){let r=t>>>5;e[r]=(e[r]??0)|1<<(t&31)}function rt(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)|(t[r]??0)}function cr(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)&~(t[r]??0)}function lr(e,t){for(let r=0;r<e.length;r+=1)if(((e[r]??0)&(t[r]??0))!==0)return!0;return!1}function ur(e,t){for(let r=0;r<t.length;r+=1)if(((t[r]??0)&~(e[r]??0))!==0)return!1;return!0}var Ks=e=>e.every(t=>t===0);var Gs=`_llseek	-
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var Eh=/^([^(]+)(?:\((.+)\))?$/;function Ih(e){let t=new Map;for(let r of Ys.split(`
`)){let[n="",o="",s=""]=r.split("	");if(n===""||!ae(s,e))continue;let i=[];for(let a of o.split(" "))if(!a.includes("("))i.push(a);else{let[,c="",l=""]=Eh.exec(a)??[];ae(l,e)&&i.push(c)}t.set(n,i)}return t}function Hs(e){let t=new Map,r=[],n=new Map;for(let c of Gs.split(`
`)){let[l="",u="-",d=""]=c.split("	");l===""||!ae(d,e)||(t.set(l,r.length),r.push(l),u!=="-"&&n.set(l,Number(u)))}let o=Ye(r.length);for(let c of n.keys())Ct(o,t.get(c)??0);let s=Ih(e),i=new Map,a=c=>{let l=s.get(c);if(l===void 0)return;let u=i.get(c);if(u!==void 0)return u;let d=Ye(r.length);for(let p of l){let m=t.get(p);m!==void 0?Ct(d,m):p.startsWith("@")&&rt(d,a(p)??d)}return i.set(c,d),d};return{bitOf:t,names:r,native:o,numberOf:n,groups:s,group:a}}function ce(e,t,r){return e.split(`
`).filter(n=>n!=="").map(n=>n.split("	")).filter(n=>ae(n[t]??"",r))}var _n=(e,t)=>new Set(ce(e,1,t).map(([r=""])=>r)),qs=(e,t)=>new Map(ce(e,2,t).map(([r="",n=""])=>[r.toUpperCase(),Number(n)])),Th={architectures:As,cgroupControllers:Cs,coredumpFilters:vs,execInputs:xs,execOutputs:ws,filesystemGroups:Ts,firmwares:Is,ioSchedulingClasses:gs,logFacilities:bs,logLevels:ys,mountPropagations:ks,personalities:ms,schedulingPolicies:hs,securityModules:Es,signalNames:fs,socketProtocols:Ps,virtualizations:Rs};function Pe(e){let t=null;return()=>(t??={made:e()},t.made)}var Js=new Map;function At(e,t){let r=`${e} ${t}`,n=Js.get(r);if(n!==void 0)return n;let o=Oh(e,t);return Js.set(r,o),o}function Oh(e,t){let r=Pe(()=>Ms(e)),n=Pe(()=>Ws(e,t)),o=Pe(()=>Hs(e)),s=Pe(()=>qs(ss,e)),i=Pe(()=>qs(as,e)),a=Pe(()=>new Set(ce(cs,2,e).map(([m=""])=>m))),c=Pe(()=>_n(ls,e)),l=Pe(()=>_n(us,e)),u=new Map,d=m=>{let h=u.get(m)??ce(Th[m],m==="filesystemGroups"?2:1,e).map(([b=""])=>b);return u.set(m,h),h},p=Pe(()=>new Set([..._n(ds,e)].map(m=>m.slice(1))));return{version:t,table:e,behaviour:Fs(e),words:d,directive:(m,h)=>n().find(m,h),get checks(){return r()},get directives(){return n()},get syscalls(){return o()},get capabilities(){return s()},get addressFamilies(){return i()},get namespaces(){return a()},get syscallArchitectures(){return c()},get errnoNames(){return l()},get specifiers(){return p()}}}var Xs=e=>(1n<<BigInt(e))-1n,Nh=e=>Xs(e.behaviour.capabilityInitialBits),Qs=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),Fh=e=>Number(ce(is,1,e.table)[0]?.[0]??0);function Dh(e,t){let r=t.capabilities.get(e.toUpperCase());if(r!==void 0)return r;let n=Se(e);return n!==null&&n>=0&&n<=Fh(t)?n:null}function $h(e,t,r){let n=r.behaviour.capabilityUnclosedQuote==="closed",{words:o,malformedAt:s}=F(e.slice(t),{quotes:"removed",unclosed:n?"closed":"malformed"}),i=0n,a=[];for(let c of o){if(c.text==="")continue;let l=Dh(c.text,r);l!==null?i|=1n<<BigInt(l):a.push({start:t+c.start,end:t+c.end,effect:"silent-word-ignored",expected:Ge(c.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Mh(c.text,r)})}return s!==null&&a.push({start:t+s,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function Mh(e,t){let r=e.toUpperCase(),n=[...t.capabilities.keys()],o=r.startsWith("CAP_")?r:`CAP_${r}`;if(n.includes(o))return[o];let s=`_${o.slice(4)}`,i=n.filter(a=>a.endsWith(s)||a.startsWith(`${o}_`));return i.length>0?i:E(o,n,2)}var ei=(e,t,r)=>{let{facts:n}=r,o=e.startsWith("~"),{set:s,faults:i}=$h(e,o?1:0,n),a=r.directive.name==="CapabilityBoundingSet"?Nh(n):0n,c=t??a;return e===""?{effect:"reset",value:0n,faults:i}:s===0n||c===a?A(o?Xs(n.behaviour.capabilityInversionBits)&~s:s,i):x(o?c&~s:c|s,i)};var Uh=/^[0-9A-Za-z:\-_.\\@]+$/,zh=255;function Lh(e){let t=e.lastIndexOf("."),r=js.find(s=>s===e.slice(t+1));if(t<0||r===void 0)return null;let n=e.slice(0,t),o=n.indexOf("@");return{full:e,type:r,base:n,prefix:o<0?n:n.slice(0,o),instance:o<0?null:n.slice(o+1)}}var Bh=({full:e,base:t})=>e.length<=zh&&Uh.test(t)&&!t.startsWith("@");function ti(e){let t=Lh(e);return t!==null&&Bh(t)?t:null}function Rt(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,r)=>String.fromCharCode(Number.parseInt(r,16)))}function ri(e){let t=e.split("/").filter(n=>n!==""&&n!==".");if(t.length===0)return"-";let r=new TextEncoder().encode(t.join("/"));return Array.from(r,(n,o)=>{let s=String.fromCharCode(n);return s==="/"?"-":/[0-9A-Za-z:_.]/.test(s)&&!(o===0&&s===".")?s:`\\x${n.toString(16).padStart(2,"0")}`}).join("")}var Zh="host",Wh="a".repeat(32),ni={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function Vh(e,t,r){let n=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return Rt(t.prefix);case"i":return t.instance??"";case"I":return Rt(t.instance??"");case"j":return n;case"J":return Rt(n);case"f":return`/${Rt(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return Wh;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${ni[r].d??""}${t.full}`;default:return ni[r][e]??Zh}}var jh=/[0-9A-Za-z]/,Kh="mbABMowWTV";function w(e,t){if(!e.includes("%"))return e;let r="";for(let n=0;n<e.length;n+=1){let o=e.charAt(n+1);if(e.charAt(n)!=="%"||o===""){r+=e.charAt(n);continue}if(o==="%")r+="%";else if(!jh.test(o))r+=`%${o}`;else{if(!Kh.includes(o)&&!t.facts.specifiers.has(o))return{unknownAt:n};r+=Vh(o,t.name,t.manager)}n+=1}return r}var Gh=255,dr=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=Gh;function Yh(e){let t="";for(let r=0;r<e.length;r+=1){let n=e.charAt(r);if(n===":")return{name:t,rest:e.slice(r+1)};n==="\\"&&(r+=1),t+=e.charAt(r)}return{name:t,rest:null}}var Hh=/^[A-Za-z0-9+/]*={0,2}$/;function qh(e,{directive:t}){let{name:r}=t;return r.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":r==="SetCredentialEncrypted"&&!Hh.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function Jh(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let r=w(e,t);return typeof r!="string"?"a path with known specifiers":r.startsWith("/")||dr(r)?null:"a credential name, a colon and an absolute path"}function Xh(e,t,r){let[n="",o,...s]=e.split(":"),i=n.endsWith("*")?n.slice(0,-1):n,a=dr(i)&&!/[*?[]/.test(i)&&s.length===0,c=o===void 0||r.facts.behaviour.renamesImports&&dr(o);return!a||!c?S(t,e,"the name of a credential, or the beginning of one and *"):x(new Map(t).set(n,!1))}var oi=(e,t,r)=>{if(e==="")return y();if(r.directive.name==="ImportCredential")return Xh(e,t,r);let{name:n,rest:o}=Yh(e),s=w(n,r);if(typeof s!="string"||!dr(s))return S(t,e,'a credential name, such as "token" in token:/etc/token');let i=qh(o,r)??Jh(o,r);return i!==null?S(t,e,i):x(new Map(t).set(s,r.directive.name.endsWith("Encrypted")))};var ii=e=>e===32||e===9||e===10||e===13;function ve(e,t){let r=t;for(;r<e.length&&ii(e.charCodeAt(r));)r+=1;return r}var Qh={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},si=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,eg=1114111;function tg(e,t){let r=Qh[e.charAt(t+1)];if(r!==void 0)return{text:r,length:2};si.lastIndex=t+1;let n=si.exec(e);if(n===null)return null;let[o,s,i,a,c]=n,l=c===void 0?Number.parseInt(s??i??a??"",16):Number.parseInt(c,8);return l===0||l>eg?null:{text:String.fromCodePoint(l),length:o.length+1}}function Et(e,t){let r="",n="",o=!1,s=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n===""?{text:`${r}\\`,start:t,end:e.length,quoted:o,unknownEscape:!0}:null;let c=tg(e,i);c===null&&(s=!0),r+=c?.text??e.slice(i,i+2),i+=c?.length??2;continue}if(n!=="")a===n?n="":r+=a;else if(a==='"'||a==="'")n=a,o=!0;else{if(ii(e.charCodeAt(i)))break;r+=a}i+=1}return n===""?{text:r,start:t,end:i,quoted:o,unknownEscape:s}:null}var rg=255,ng="/bin/sh",og=/[\0-\x1F"'\\\x7F]/;function sg(e,t){let r=0;for(;r<e.length;r+=1){let n=e.charAt(r),o=e.slice(0,r);if(!t.includes(n)||n==="!"&&(o.includes("+")||o.split("!").length>2)||n==="+"&&o.includes("!")||n!=="!"&&o.includes(n))break}return r}function ig(e,t){return e===""?"followed by a program":og.test(e)?"a program path without quotes, backslashes or control characters":t.some(n=>e.endsWith(n))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=rg?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var ci=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"it keeps the backslash of an escape sequence that it does not know; write \\\\ for a backslash"}]:[],ag=(e,t,{facts:r})=>r.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"the prefix !! does nothing any more",outdated:{}}]:[];function cg(e,t,r){let n=Et(e,t);if(n===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(n.text===";")return{next:ve(e,n.end),more:!0};let o=sg(n.text,r.facts.behaviour.execPrefixes),s=n.text.slice(0,o),i=s.includes("-"),a={start:n.start,end:n.end},c=s.includes("|"),l=c?ng:w(n.text.slice(o),r);if(typeof l!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let u=ig(l,r.facts.behaviour.execFolderEndings);if(u!==null)return{bad:u,...a,drops:i};let d=lg(e,ve(e,n.end),r);return"bad"in d?{...d,drops:i}:s.includes("@")&&!c&&d.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:s,program:l,programSpan:{start:n.start+o,end:n.end},arguments:d.arguments},next:d.next,more:d.more,faults:[...ci(n),...ag(n,s,r),...d.faults]}}var ai=(e,t,r)=>e.startsWith(r,t)&&(t+r.length>=e.length||ve(e,t+r.length)>t+r.length);function lg(e,t,r){let n=[],o=[],s=t;for(;s<e.length;){if(ai(e,s,";"))return{arguments:n,next:ve(e,s+1),more:!0,faults:o};if(ai(e,s,"\\;")){n.push({text:";",start:s,end:s+2,quoted:!1,unknownEscape:!1}),s=ve(e,s+2);continue}let i=Et(e,s);if(i===null)return{bad:"a word with closed quotes",start:s,end:e.length};if(typeof w(i.text,r)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};n.push(i),o.push(...ci(i)),s=ve(e,i.end)}return{arguments:n,next:s,more:!1,faults:o}}var li=(e,t,r)=>{if(e==="")return y();let n=[...t??[]],o=[],s=0,i=!0;for(;i&&s<e.length;){let a=cg(e,s,r);if("bad"in a){let c={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?n.length>(t?.length??0)?"add":"none":"refuse",value:n,faults:[...o,c]}}"command"in a&&(n.push(a.command),o.push(...a.faults)),s=a.next,i=a.more}return x(n,o)};var ug=/^(?:1|yes|y|true|t|on)$/i,dg=/^(?:0|no|n|false|f|off)$/i;function Oe(e){return ug.test(e)?!0:dg.test(e)?!1:null}var ui="a boolean (yes or no)",di=["yes","no","true","false","on","off"],It=(e,t,{directive:r})=>{let n=Oe(e);return n!==null?A(n):r.fatal?ne(t,e,ui):S(t,e,ui,()=>E(e,di,1))},pi=(e,t,r)=>e===""?y():It(e,t,r),Sn=(e,t,r)=>{let{directive:n}=r;if(e===""&&n.emptyResets)return y();let o=n.suffix===null?-1:e.indexOf(":"),s=o<0?e:e.slice(0,o),i=pg(s,r);if(i===null)return S(t,e,mg(r),()=>E(e,n.values,2));if(o>=0&&(i==="no"||!gg(e.slice(o+1),r)))return S(t,e,"a setting with a valid host name after the colon");let a=n.name==="KillMode"&&i==="none";return A(i,a?[{start:0,end:e.length,effect:"warned",expected:"with KillMode=none processes outlive the unit unseen",outdated:{}}]:[])};function pg(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let r=Oe(e);return r===null?null:r?t.trueMeans??"yes":t.falseMeans}function mg({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(r=>Oe(r)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var fg=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,hg=64;function gg(e,t){let r=w(e,t);return typeof r!="string"||r.length>hg?!1:r.split(".").every(n=>n.length<=63&&fg.test(n))}var mi=(e,t,{directive:r,facts:n})=>{if(r.section!=="Service"&&r.section!=="Scope")return S(t,e,"possible in units of this type");let o=Oe(e);if(o!==null)return A(o);let s=n.words("cgroupControllers"),{words:i,malformedAt:a}=F(e,{quotes:"removed"}),c=i.filter(l=>!s.includes(l.text)).map(l=>({start:l.start,end:l.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>E(l.text,[...di,...s],2)}));return a!==null&&c.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),A(!0,c)};var yg=(e,t)=>{let r=e.toUpperCase();return E(r.startsWith("AF_")?r:`AF_${r}`,t.addressFamilies.keys(),2)},fi=(e,t,{facts:r})=>{if(e==="")return y();if(e==="none")return A({mode:"allow",families:new Set,sealed:!0});let n=e.startsWith("~"),o=n?1:0,s=t!==void 0&&!t.sealed,i=s?t.mode:n?"deny":"allow",a=new Set(s?t.families:[]),{words:c,malformedAt:l}=F(e.slice(o),{quotes:"removed"}),u=[];for(let p of c){let m=r.addressFamilies.get(p.text.toUpperCase());if(m===void 0){let h=r.behaviour.unknownFamily==="ends-line";if(u.push({start:o+p.start,end:h?e.length:o+p.end,effect:h?"rest-ignored":"word-ignored",expected:Ge(p.text,"an address family such as AF_INET"),suggestions:()=>yg(p.text,r)}),h)break}else n===(i==="deny")?a.add(m):a.delete(m)}l!==null&&u.push({start:o+l,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let d={mode:i,families:a,sealed:!1};return s?x(d,u):A(d,u)},hi=(e,t,{facts:r})=>{if(e==="")return y();let n=Oe(e);if(n!==null)return A(n?new Set:new Set(r.namespaces));let o=e.startsWith("~"),s=o?1:0,{words:i,malformedAt:a}=F(e.slice(s),{quotes:"kept"}),c=i.find(p=>!r.namespaces.has(p.text)),l=`a namespace type (${[...r.namespaces].join(", ")}) or a boolean`;if(c!==void 0){let p={start:s+c.start,end:s+c.end,effect:"line-ignored",expected:l,suggestions:()=>E(c.text,r.namespaces,2)};return{effect:"none",value:t,faults:[p]}}if(a!==null)return S(t,e,l);let u=i.map(p=>p.text),d=new Set(t??(o?r.namespaces:[]));for(let p of u)o?d.delete(p):d.add(p);return t===void 0?A(d):x(d)};var bg=/^(?:0|[1-9]\d*)$/,vg=2**32-1,_g=65535,Sg=/[\0-\x1F\x7F:/]/;function xg(e){return e===""?!1:bg.test(e)&&Number(e)<vg&&Number(e)!==_g?!0:Sg.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var gi="a user or group name, or a numeric id",wg="other services run as nobody too, and NFS maps strangers to it";function yi(e,t){let r=w(e,t);return typeof r=="string"&&xg(r)?r:null}var bi=(e,t,r)=>{if(e==="")return y();let n=yi(e,r);return n===null?ne(t,e,gi):A(n,r.directive.name==="User"&&n==="nobody"?[{start:0,end:e.length,effect:"warned",expected:wg}]:[])},vi=(e,t,r)=>{if(e==="")return y();let{words:n,malformedAt:o}=F(e,{quotes:"kept"}),s=[...t??[]];for(let i of n){let a=yi(i.text,r);if(a===null)return ne(t,e,gi);s.push(a)}return o===null?x(s):ne(t,e,"a list of words: it ends in a backslash")},kg=/^0*[0-7]{1,4}$/,_i=(e,t,r)=>kg.test(e)?A(Number.parseInt(e,8)):S(t,e,`an octal mode such as ${r.directive.name==="UMask"?"0077":"0750"}`);var Si=(e,t)=>typeof e=="string"?e:e(t),Z="a text with known specifiers: write %% for a percent sign";function v(e,t,{empty:r="resets",specifiers:n="kept",suggestions:o}={}){return(s,i,a)=>{if(s===""&&r==="resets")return y();let c=n==="expanded"?w(s,a):s,l=typeof c=="string"?e(c,a):null;if(l!==null)return A(l);let u=typeof c=="string"?Si(t,a):Z;return a.directive.fatal?ne(i,s,u):S(i,s,u,o===void 0?void 0:()=>o(s,a))}}function oe(e,t,r){let{empty:n="resets",specifiers:o="kept",malformed:s="rest-ignored",suggestions:i}=r;return(a,c,l)=>{if(a===""&&n==="resets")return y();let{words:u,malformedAt:d}=F(a,r),p=[...c??[]],m=[];for(let{text:h,start:b,end:k}of u){let $=o==="expanded"?w(h,l):h,X=typeof $=="string"?e($,l):null;if(X!==null)p.push(X);else{let Ke=typeof $=="string"?Si(t,l):Z;m.push({start:b,end:k,effect:"word-ignored",expected:Ke,...i===void 0?{}:{suggestions:()=>i(h,l)}})}}return d!==null&&m.push({start:d,end:a.length,effect:s,expected:"a word with closed quotes"}),x(p.length===0?void 0:p,m)}}function Ne(e,t,r={}){let n=v(e,t,r);return(o,s,i)=>{let{effect:a,value:c,faults:l}=n(o,void 0,i);return a==="reset"?y():c===void 0?{effect:a,value:s,faults:l}:x([...s??[],c],l)}}var xn=1e6,Pg=2**64,xi=new Map;function Cg({facts:e}){let t=xi.get(e.table);if(t!==void 0)return t;let r=new Map(ce(Ss,2,e.table).map(([n="",o=""])=>[n,Number(o)]));return xi.set(e.table,r),r}var Ag=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function Fe(e,t,r){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let n=e.trimEnd(),o=0;do{let s=Ag.exec(n);if(s===null)return null;let[i,a="",c]=s;n=n.slice(i.length);let l=t;for(let[u,d]of Cg(r))if(n.startsWith(u)){n=n.slice(u.length),l=d;break}if(o+=Number(a===""?0:a)*l+ +`0.${c??"0"}`*l,o>=Pg)return null}while(n!=="");return o}var wi="a time span such as 90s, 5min or 1h 30min",Rg=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function Eg(e,t){let r=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return r===null?Fe(e,1/1e3,t):Number(r[1])/1e3}var pr=(e,t)=>t.directive.name==="TimerSlackNSec"?Eg(e,t):e.trim()===""?null:Fe(e,xn,t),Ig=v(pr,wi,{empty:"read"}),Tg=v(pr,wi),ki=(e,t,r)=>(Rg.has(r.directive.name)?Tg:Ig)(e,t,r);var Og=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),Ng=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function fr(e){let t=e.toLowerCase(),r=Ng.findIndex(n=>n===t||n.slice(0,3)===t);return r<0?null:r}var mr="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",Pi=new RegExp(`^(${mr}(?:(?:\\.\\.|-)${mr})?(?:,${mr}(?:(?:\\.\\.|-)${mr})?)*),?(?= |$)`,"i"),Fg=e=>e.split(",").every(t=>{let[r="",n]=t.split(/\.\.|-/);return n===void 0||(fr(r)??0)<=(fr(n)??0)}),Ri={lowest:1970,highest:2199,fractions:!1},Dg={lowest:1,highest:12,fractions:!1},$g={lowest:1,highest:31,fractions:!1},Mg={lowest:0,highest:23,fractions:!1},Ug={lowest:0,highest:59,fractions:!1},zg={lowest:0,highest:59.999999,fractions:!0},Lg=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,Bg=e=>e<70?e+2e3:e<100?e+1900:e;function Zg(e,t){let[,r,n,o]=Lg.exec(e)??[];if(r===void 0||!t.fractions&&[r,n,o].some(l=>l?.includes(".")===!0))return!1;let s=l=>t===Ri?Bg(Number(l)):Number(l),i=s(r);if(i<t.lowest||i>t.highest)return!1;let a=n===void 0?null:s(n);if(a!==null&&(a<i||a>t.highest))return!1;if(o===void 0)return!0;let c=Number(o);return c===0?!1:(a??i+c)<=t.highest||a!==null&&i+c<=a}var nt=(e,t)=>e==="*"||e.split(",").every(r=>Zg(r,t));function Ci(e){let t=/^(.*)~([^~-]*)$/.exec(e),r=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(r.length<2||r.length>3)return!1;let[n="",o="",s="*"]=[...r].reverse();return nt(n,$g)&&nt(o,Dg)&&nt(s,Ri)}function Ai(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[r="",n="",o="0"]=t;return nt(r,Mg)&&nt(n,Ug)&&nt(o,zg)}var Wg="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",Vg=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${Wg})$`);function jg(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let r=Vg.exec(t);if(r!==null&&t.slice(0,r.index).trim()!==""&&!Pi.test(t.slice(r.index+1))&&(t=t.slice(0,r.index).trim()),Og.has(t.toLowerCase()))return!0;let n=Pi.exec(t);if(n!==null){if(!Fg(n[1]??""))return!1;if(t=t.slice(n[0].length).trim(),t==="")return!0}let o=t.split(/ +/);return o.length===1?Ci(t)||Ai(t):o.length===2&&Ci(o[0]??"")&&Ai(o[1]??"")}function Kg(e){let[,t="",r,n,o]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(r===void 0)return!1;let s=(new Date(Date.UTC(Number(r),Number(n)-1,Number(o))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",c=a]=i.split(/\.\.|-/);return(fr(a)??0)<=s&&s<=(fr(c)??6)})}var Gg="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",Yg="a time span such as 15min or 1h 30min",Hg=1e6;function qg(e,t){if(t.directive.name==="OnCalendar")return jg(e)?{kind:"calendar",event:e}:null;let r=Fe(e,Hg,t);return r===null?null:{kind:"span",microseconds:r}}var Ei=(e,t,r)=>{if(e==="")return y();let n=w(e,r);if(typeof n!="string")return S(t,e,Z);let o=qg(n,r);if(o===null)return S(t,e,r.directive.name==="OnCalendar"?Gg:Yg);let s=o.kind==="calendar"&&r.facts.behaviour.warnsOfWeekdays&&Kg(o.event);return x([...t??[],o],s?[{start:0,end:e.length,effect:"warned",expected:"the date never falls on this weekday, so the timer never elapses"}]:[])};var Ii=Ne((e,t)=>{let r=w(e.replace(/^\|?!?/,""),t);return typeof r=="string"&&r.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),Ti=Ne((e,t)=>typeof w(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,Z);function le(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(r=>r!==""&&r!==".");return t.includes("..")?null:`/${t.join("/")}`}function gr(e,t){let r=w(e,t);return typeof r=="string"?le(r):null}var hr='an absolute path without ".."',Jg=new Set(["EnvironmentFile"]),Oi=(e,t,r)=>{if(e==="")return y();let n=Jg.has(r.directive.name)&&e.startsWith("-"),o=w(n?e.slice(1):e,r);if(o===""&&!n)return y();let s=typeof o=="string"?le(o):null;return s!==null?A(s):r.directive.fatal?ne(t,e,hr):S(t,e,hr)},Xg=/^-?\+?/;function Qg(e,t){let r=Xg.exec(e.text)?.[0]??"",n=gr(e.text.slice(r.length),t);return n===null?null:{path:n,optional:r.includes("-"),belowRoot:r.includes("+")}}var ey=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),Ni=(e,t,r)=>{if(e==="")return y();if(ey.has(r.directive.name)){let a=gr(e,r);return a===null?S(t,e,hr):x([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:n,malformedAt:o}=F(e,{quotes:"removed"}),s=[...t??[]],i=[];for(let a of n){let c=Qg(a,r);c===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:hr}):s.push(c)}return o!==null&&i.push({start:o,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),x(s,i)},Fi=(e,t,r)=>{if(e==="")return y();let n=e.startsWith("-"),o=n?e.slice(1):e;if(o==="~")return A({kind:"home"});let s=gr(o,r);if(s!==null)return A({kind:"path",path:s});let i='an absolute path without "..", or ~';return n?S(t,e,i):ne(t,e,i)},ty=["/dev/","/run/systemd/inaccessible/"];function ry(e,t){let r=w(e,t);if(typeof r!="string")return null;if(r.startsWith("block-")||r.startsWith("char-"))return r;let n=le(r);return n!==null&&(n==="/dev"||ty.some(o=>n.startsWith(o)))?n:null}var Di=(e,t,r)=>{if(e==="")return y();let[n]=F(e,{quotes:"removed"}).words;if(n===void 0)return S(t,e,'a device and its access, such as "/dev/null rw"');let o=e.slice(n.end).trim(),s=ry(n.text,r);return s===null?S(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(o)?x([...t??[],{device:s,access:o}]):S(t,e,"a device with an access out of the letters r, w and m")},$i=(e,t,r)=>{if(e==="")return y();let n=[...t??[]],o=[],s=0;for(let i of e.split(/(?<!\\):/)){let a=s+i.length,c=gr(i.replaceAll("\\:",":"),r);c===null?o.push({start:s,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):n.push(c),s=a+1}return x(n,o)};var W=(e,t)=>r=>{let n=Se(r);return n!==null&&n>=e&&n<=t?n:null},ny=2**32-1,Mi=2**64,He=(e,t)=>e.trimStart().startsWith("-")?null:W(0,ny)(e,t),yr=(e,t)=>e.trimStart().startsWith("-")?null:W(0,Mi-2049)(e,t),kn=W(-(2**31),2**31-1),oy=/^(\d+)(?:\.(\d{1,2}))?%$/,sy=/^(\d+)(?:\.(\d))?‰$/,iy=/^(\d+)‱$/;function Ui(e){let[,t,r=""]=oy.exec(e)??[];if(t!==void 0)return wn(Number(t)*100+Number(r.padEnd(2,"0")));let[,n,o=""]=sy.exec(e)??[];if(n!==void 0)return wn(Number(n)*10+Number(o||"0"));let[,s]=iy.exec(e)??[];return s===void 0?null:wn(Number(s))}var wn=e=>e<=2**31-1?e:null;function ot(e){let t=Ui(e);return t!==null&&t<=1e4?t:null}var ay={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},cy=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function st(e,t){let r=e,n=0,o=Number.POSITIVE_INFINITY;do{let s=cy.exec(r);if(s===null)return null;let[i,a="",c="",l=""]=s,u=ay[l]??0;if(u>=o)return null;let d=t**u;if(n+=Number(a)*d+(c===""?0:Math.floor(+`0.${c}`*d)),n>=Mi)return null;o=u,r=r.slice(i.length)}while(r!=="");return n}var zi="a size in bytes, such as 512M or 2G",Li=v(He,"a whole number from 0 up",{empty:"read"}),Bi=v(kn,"a whole number",{empty:"read"}),Zi=v(W(-(2**63),2**63-1025),"a whole number",{empty:"read"}),Pn=v(e=>st(e,1024),zi,{empty:"read"}),ly=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),Cn=v((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=ot(e),n=r??st(e,1024);return n===null||n===0&&!ly.has(t.name)?null:r===null?n:-r},`${zi}, a percentage of the memory, or infinity`),Wi=v((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=ot(e);if(r!==null)return-r;let n=yr(e,t);return n===null||n===0?null:n},"a number of tasks from 1 up, a percentage, or infinity"),Vi=v(e=>{let t=Ui(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var Ki=v(W(-20,19),"a nice level from -20 to 19"),Gi=v(W(-1e3,1e3),"a number from -1000 to 1000"),Yi=v(W(0,99),"a priority from 0 to 99",{empty:"read"}),Hi=v(W(0,7),"a priority from 0 to 7"),De=(e,{empty:t,highest:r=-1})=>v((n,o)=>{if(o.facts.words(e).includes(n))return n;let s=He(n,o);return s!==null&&s<=r?n:null},({facts:n})=>`one of ${n.words(e).join(", ")}`,{empty:t,suggestions:(n,{facts:o})=>E(n,o.words(e),2)}),dy=2**31-1,qi=De("schedulingPolicies",{empty:"resets",highest:dy}),Ji=(e,t,r)=>De("ioSchedulingClasses",{empty:"resets",highest:r.facts.behaviour.highestIoClass})(e,t,r),ji=8191,py=/^(\d+)(?:-(\d+))?$/;function my(e){let t="a list of numbers and ranges, such as 0-3 8",{words:r,malformedAt:n}=F(e.replaceAll(","," "),{quotes:"removed"});if(n!==null)return t;for(let o of r){let[,s,i=s]=py.exec(o.text)??[],a=s===void 0?Se(o.text):Number(s),c=s===void 0?a:Number(i);if(a===null||c===null||a<0)return t;if(a>c)return"a range that runs upwards";if(c>ji)return`a list of numbers up to ${ji}`}return null}var fy={CPUAffinity:"numa",NUMAMask:"all"},Tt=(e,t,r)=>{if(e==="")return y();if(e===fy[r.directive.name])return A([e]);let n=w(e,r),o=typeof n=="string"?my(n):"a text with known specifiers";return o===null?x([...t??[],e]):S(t,e,o)},Xi=(e,t,{facts:r})=>{if(e==="")return y();let n=r.words("coredumpFilters"),o=e.split(/[ \t]+/),s=o.find(i=>!n.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return s!==void 0?S(t,e,`a mask in hexadecimal, or words out of ${n.join(", ")}`,()=>E(s,n,2)):x([...t??[],...o])},Qi=e=>e===""?y():A(e.split(/[ \t]+/)),ea=De("personalities",{empty:"resets"}),ta=v((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let r=Se(e);return r!==null&&r>=1&&r<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>E(e.toUpperCase(),t.errnoNames,2)});function vr(e){let t=[""];for(let r=0;r<e.length;r+=1){let n=e.charAt(r);n===":"?t.push(""):n==="\\"&&e.charAt(r+1)===":"?(t[t.length-1]+=":",r+=1):t[t.length-1]+=n}return t}var br=(e,t)=>{let r=w(e,t);return typeof r=="string"?le(r):null},gy=new Set([void 0,"","rbind","norbind"]);function yy(e,t){let[r="",n,o,...s]=vr(e);if(s.length>0||!gy.has(o))return null;let i=r.startsWith("-"),a=br(i?r.slice(1):r,t),c=n===void 0?a:br(n,t);return a===null||c===null?null:{source:a,target:c,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var ra=oe(yy,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),na=oe((e,t)=>{let r=e.indexOf(":"),n=br(r<0?e:e.slice(0,r),t);return n===null?null:{path:n,options:r<0?"":e.slice(r+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),An=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function oa(e,t){for(let r=0;r<e.length;r+=2){let n=e[r]??"",o=e[r+1],s=o===void 0?n:o;if(o!==void 0&&!An.has(n))return`one of the partitions ${[...An].join(", ")}`;if(typeof w(s,t)!="string")return Z}return null}var by=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function sa(e,t){let r=(o,s)=>{let i=br(o,s);return i!==null&&s.facts.behaviour.imagesOutsideApi&&by(i,e===1)?null:i},n=(o,s)=>{let[i="",...a]=vr(o.text).filter(u=>u!==""),c=r(i.replace(/^-/,""),s),l=e===2?r(a.shift()??"",s):null;return c===null||e===2&&l===null?{image:null,fault:t}:{image:{source:c,target:l},fault:oa(a,s)}};return(o,s,i)=>{if(o==="")return y();let{words:a,malformedAt:c}=F(o,{quotes:"removed",escapes:"kept"}),l=[...s??[]],u=[];for(let d of a){let{image:p,fault:m}=n(d,i);p!==null&&l.push(p),m!==null&&u.push({start:d.start,end:d.end,effect:"word-ignored",expected:m})}return c!==null&&u.push({start:c,end:o.length,effect:"rest-ignored",expected:"a word with closed quotes"}),x(l.length===0?void 0:l,u)}}var ia=sa(2,"IMAGE:TARGET with absolute paths"),aa=sa(1,"an absolute path of an image"),ca=(e,t,r)=>{if(e==="")return y();let{words:n,malformedAt:o}=F(e,{quotes:"removed"});if(o!==null)return S(t,e,"a list of words with closed quotes");let s=[],i=[];for(let{text:a,start:c,end:l}of n){let u=a.indexOf(":"),d=oa(u<0?[a]:[a.slice(0,u),a.slice(u+1)],r);d===null?i.push(a):s.push({start:c,end:l,effect:"word-ignored",expected:d})}return A(i,s)},vy=/^(?:[0-9a-fA-F]{2})+$/,_y=32,la=v(e=>e.startsWith("/")||vy.test(e)&&e.length>=_y?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),Rn=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},ua=v(e=>e.startsWith("/")||e.startsWith("base64:")&&Rn(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),Sy=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),xy=/^(?:read-only|growfs)-(?:on|off)$/;function wy(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(r=>{let n=r.indexOf("=");if(n<0)return!1;let o=r.slice(0,n).trim();return o!==""&&!An.has(o)?t:r.slice(n+1).split("+").every(s=>t||Sy.has(s.trim())||xy.test(s.trim()))})}var da=v((e,{facts:t})=>wy(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),En=De("mountPropagations",{empty:"resets"}),pa=v(e=>Oe(e),"a boolean (yes or no)"),ma=v(e=>e,Z,{specifiers:"expanded"});function fa(e,t){let r=w(e,t);if(typeof r!="string"||r.startsWith("/"))return null;let n=r.split("/").filter(o=>o!==""&&o!==".");return n.length===0||n.includes("..")?null:n.join("/")}function Py(e,t){let[r="",n="",o="",...s]=vr(e),i=fa(r,t);if(i===null||i.split("/")[0]==="private"||s.length>0||o!==""&&o!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(n==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:fa(n,t);return a===null?null:{path:i,link:a}}var ha=oe(Py,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var ga=/^[A-Za-z_][A-Za-z0-9_]*$/,Cy=/^[A-Za-z_][A-Za-z0-9_]*=/,ya=e=>Cy.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function In(e,t,r){let n=(o,s)=>{let i=r?w(o,s):o;return typeof i!="string"?Z:e(i)?null:t};return(o,s,i)=>{if(o==="")return y();let a=[...s??[]],c=[],l=ve(o,0);for(;l<o.length;){let u=Et(o,l);if(u===null||u.unknownEscape){let p=u===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";c.push({start:l,end:o.length,effect:"rest-ignored",expected:p});break}let d=n(u.text,i);d===null?a.push({text:u.text,start:u.start,end:u.end}):c.push({start:u.start,end:u.end,effect:"word-ignored",expected:d}),l=ve(o,u.end)}return x(a,c)}}var ba="the name of a variable",va=In(ya,"NAME=value: quote a value that has blanks, and leave none around the =",!0),Ay=In(e=>ga.test(e),ba,!0),Ry=In(e=>ga.test(e)||ya(e),`${ba}, or NAME=value`,!0),_a=(e,t,r)=>(r.directive.name==="UnsetEnvironment"?Ry:Ay)(e,t,r);var Ey=255,Tn=e=>e.length<=Ey&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),Iy=/^(file|append|truncate):(.*)$/;function Ty(e,t,r){let n=r.facts.words(t),[,o="",s=""]=Iy.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=w(i??s,r);return typeof a!="string"?Z:i!==null?Tn(a)?null:"fd: and the name of a file descriptor":o!==""&&n.includes(o)?le(a)===null?`${o}: and an absolute path`:null:n.includes(e)?null:`one of ${n.join(", ")}`}var Sa=e=>e.replace("syslog","journal"),wa=(e,t)=>(r,n,o)=>{let s=Ty(r,e,o);if(s!==null)return S(n,r,s,()=>E(r,o.facts.words(e),2));let i=t.includes(r)?[{start:0,end:r.length,effect:"warned",expected:`${r} is read as ${Sa(r)}`,outdated:{instead:Sa(r)}}]:[];return A(r,i)},ka=wa("execInputs",[]),Pa=wa("execOutputs",["syslog","syslog+console"]),Ca=v(e=>Tn(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),Oy=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,Aa=(e,t,r)=>{if(e==="")return y();if(/\\./.test(e.replace(Oy,"")))return S(t,e,"a text with known escape sequences: write \\\\ for a backslash");let n=w(e,r);return typeof n=="string"?x(`${t??""}${n}
`):S(t,e,Z)},Ra=(e,t)=>e===""?y():Rn(e)?x(`${t??""}${e}`):S(t,e,"data in Base64"),xa=new Set(["read-only","append","truncate","graceful"]),Ny=["read-only","append","truncate"],Ea=(e,t)=>{if(e==="")return y();let[r="",n="",o="",...s]=e.split(":"),i=o===""?[]:o.split(",");return!(r.startsWith("/")&&Tn(n)&&s.length===0&&i.every(c=>xa.has(c)))||i.filter(c=>Ny.includes(c)).length>1?S(t,e,`an absolute path, a name and options out of ${[...xa].join(", ")}, joined by colons`):x([...t??[],e])},Ia=(e,t,r)=>{if(e==="")return y();let n=w(e,r);if(typeof n!="string")return S(t,e,Z);let o=le(n.startsWith("/")?n:`/run/${n}`),{pathsInApi:s}=r.facts.behaviour;return o===null||s==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(o)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:A(o,On(e,o,r))};function On(e,t,{facts:r}){if(!r.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t))return[];let n=e.replace(/^\/var\/run\//,"/run/");return[{start:0,end:e.length,effect:"warned",expected:`/var/run is /run today, and it takes the path for ${n}`,outdated:{instead:n}}]}var Dy=W(1,65535),Ta=107,Oa=/^(?:\d{1,10})?$/,Na=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function $y(e,t){let r=Dy(e,t);if(r!==null)return{family:"inet6",port:r};let[,n,o=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(n!==void 0){let c=Na(o);return sr(n)?.family===6&&!n.includes("/")&&c!==null?{family:"inet6",port:c}:null}let s=e.lastIndexOf(":");if(s<0)return null;let i=Na(e.slice(s+1)),a=e.slice(0,s);return sr(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function My(e,{facts:t}){let[,r="",n="",o=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return o===""||r!==""&&!t.behaviour.vsockTypes?null:Oa.test(n)&&Oa.test(o)?{family:"vsock",port:null}:null}function Uy(e,t){return e.startsWith("/")?e.length<=Ta?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=Ta?{family:"unix",port:null}:null:e.startsWith("vsock")?My(e,t):$y(e,t)}var zy=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function Ly(e){let[,t="",r]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return zy.has(t)&&(r===void 0||/^\d+$/.test(r))?{family:"netlink",port:null}:null}var Fa=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function By(e,{directive:t,facts:r}){let n=le(e);return n===null||r.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?null:{family:"file",port:null}}var Zy={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function Wy(e,t){let{name:r}=t.directive;if(Fa.has(r))return By(e,t);if(r==="ListenNetlink")return Ly(e);let n=Uy(e,t);return r==="ListenSequentialPacket"&&n?.family!=="unix"?null:n}var Da=(e,t,r)=>{if(e==="")return y();let{name:n}=r.directive,o=w(e,r);if(typeof o!="string")return S(t,e,Z);let s=Wy(o,r);if(s===null)return S(t,e,Zy[n]??(Fa.has(n)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=s.family==="unix"||n==="ListenFIFO"?On(e,o,r):[];return x([...t??[],{directive:n,address:o,...s}],i)},Vy=15,jy=127,Ky=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,Gy=new Set(["all","default",".",".."]),_r=(e,t)=>Ky.test(e)&&!Gy.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?jy:Vy),$a=v(e=>e==="*"||_r(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),Ma=v(e=>_r(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),Yy={132:"sctp",136:"udplite",262:"mptcp"},Ua=v((e,{facts:t})=>{let r=Yy[e]??e;return t.words("socketProtocols").includes(r)?r:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),za=v(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function Wa(e,t){return(r,n,o)=>{if(r==="")return y();let s=r.startsWith("~"),i=s?1:0,a=n?.mode??(s?"deny":"allow"),c=new Set(n?.names),l=[],{words:u,malformedAt:d}=F(r.slice(i),{quotes:"removed"});for(let p of u)e(p.text,o)?a==="deny"===s?c.add(p.text):c.delete(p.text):l.push({start:p.start+i,end:p.end+i,effect:"word-ignored",expected:t});return d!==null&&l.push({start:d+i,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),x({mode:a,names:c},l)}}var qy=15,Va=Wa((e,{facts:t})=>_r(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=qy),"the name of a network interface"),ja=Wa((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),Jy=["tcp","udp"],Xy=["ipv4","ipv6"];function Qy(e,{facts:t}){if(e==="any")return!0;let[,r,n=r]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],o=t.behaviour.bindsPortZero?0:1;return r!==void 0&&Number(r)>=o&&Number(r)<=Number(n)&&Number(n)<=65535}function eb(e,t){let r=e.split(":");return r.length>3?!1:(Xy.includes(r[0]??"")&&r.shift(),Jy.includes((r[0]??"").toLowerCase())&&r.shift(),r.length===0?!0:r.length===1&&Qy(r[0]??"",t))}var Ka=Ne((e,t)=>eb(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),La=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function Ba(e){let[t="",r="",n="",o="",...s]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(r)&&La.test(n)&&La.test(o)&&s.length===0}var Ga=(e,t)=>{if(e==="")return y();let{words:r}=F(e,{quotes:"removed"}),n=r.filter(o=>!Ba(o.text)).map(o=>({start:o.start,end:o.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return x([...t??[],...r.filter(o=>Ba(o.text)).map(o=>o.text)],n)},Ya=(e,t,{facts:r})=>{if(e==="")return y();let n=r.words("cgroupControllers"),o=e.split(/[ \t]+/),s=o.find(i=>!n.includes(i));return s===void 0||o.some(i=>n.includes(i))?x([...t??[],...o]):S(t,e,`one or more of ${n.join(", ")}`,()=>E(s,n,2))},tb=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),Ha=Ne((e,t)=>{let r=e.indexOf(":"),n=r<0?null:w(e.slice(r+1),t);return tb.has(e.slice(0,r))&&typeof n=="string"&&le(n)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),rb=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),qa=v((e,{name:t,facts:r})=>{let n=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&rb(e)&&!r.words("cgroupControllers").includes(n)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),Za=["extensions","credentials"],Ja=v(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>Za.includes(t))?e:null,`a boolean, or one or more of ${Za.join(", ")}`);var Sr=(e,t,r)=>{if(e==="")return y();let n=e.startsWith("-"),o=w(n?e.slice(1):e,r);return typeof o=="string"?A({label:o,optional:n}):n?S(t,e,Z):ne(t,e,Z)};var ec=W(1,1e4),tc=W(10,1e3),rc=v((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:ec(e,t),"a weight from 1 to 10000"),xr=(e,t)=>(r,n,o)=>{let s=e(r,n,o);return{...s,faults:[...s.faults,{start:0,end:r.length,effect:"warned",expected:`it is for the old control groups, and ${t} took its place`,outdated:{}}]}},nc=v(tc,"a weight from 10 to 1000"),oc=xr(v(W(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),ob=xr(Cn,"MemoryMax="),sc=(e,t,r)=>(r.directive.name==="MemoryLimit"?ob:Cn)(e,t,r),Nn=1e6,sb=-20,ib=19;function ab(e,t){let r=/^[+-]/.test(e),n=r?kn(e,t):yr(e,t);return n===null?null:r?n<sb||n>ib?null:20-n:n<=40?n:null}function Xa(e,t,r){if(t==="nice")return ab(e,r);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return st(e,1024);if(t==="seconds"){let n=Fe(e,Nn,r);return n===null?null:Math.ceil(n/Nn)}return t==="microseconds"?Fe(e,1,r):yr(e,r)}var cb={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},Qa=({directive:e,facts:t})=>ce(_s,2,t.table).find(([r])=>`Limit${r}`===e.name)?.[1]??"count",ic=v((e,t)=>{let r=Qa(t),[n="",o=n,...s]=e.split(":");if(s.length>0||n===""||o==="")return null;let i=Xa(n,r,t),a=Xa(o,r,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>cb[Qa(e)]??"a number",{empty:"read"}),Ot=(e,t)=>(r,n,o)=>{if(r==="")return y();let[s]=F(r,{quotes:"removed"}).words,i=s===void 0?null:w(s.text,o),a=s===void 0?null:e(r.slice(s.end).trimStart(),o);return typeof i!="string"||a===null?S(n,r,t):x([...n??[],{device:i,limit:a}])},ac=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:st(e,1e3);return t===0?null:t},cc='a device and a limit, such as "/dev/sda 5M"',lc=Ot(ac,cc),uc=xr(Ot(ac,cc),"IOReadBandwidthMax= or IOWriteBandwidthMax="),dc=Ot(ec,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),pc=xr(Ot(tc,"a device and a weight from 10 to 1000"),"IODeviceWeight="),mc=Ot((e,t)=>Fe(e,Nn,t),'a device and a time span, such as "/dev/sda 25ms"'),fc=v(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=ot(e);return t===null?st(e,1024):-t},"a size such as 5G, a percentage, or off"),hc=v((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:He(e,t),"a whole number from 0 up, or infinity");var gc=De("logLevels",{empty:"read",highest:7}),yc=De("logFacilities",{empty:"read",highest:127}),ub=/^[A-Z][A-Z0-9_]{0,63}=/,bc=oe(e=>ub.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),db=255,pb=db-25-40,vc=v(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=pb?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),_c=(e,t)=>e===""?y():e==="~"?S(t,e,"a regular expression"):x([...t??[],e]);var fb=v((e,t)=>{let r=pr(e,t);return r!==null&&r>=xn&&r!==Number.POSITIVE_INFINITY?r:null},"a time span of at least 1s"),hb=new Set(["service","slice","scope"]),Fn=e=>(t,r,n)=>hb.has(n.name.type)?e(t,r,n):S(r,t,"possible in units of this type"),Sc=Fn(fb),xc=Fn(v(ot,"a percentage up to 100%")),gb=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),yb=Fn(Sn),wc=(e,t,r)=>(gb.has(r.directive.name)?yb:Sn)(e,t,r);var bb=34,kc=64,vb=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function Cc(e,t){let r=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(r))return!0;let[,n,o="",s="0"]=vb.exec(r)??[];if(n!==void 0){let i=kc-bb;return Number(s)<=i&&o!==(n==="MIN"?"-":"+")}return r===e&&W(1,kc)(e,t)!==null}var Ac=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),_b=(e,t)=>E(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,Ac(t),1),Rc=v((e,t)=>Cc(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:_b}),Pc=({facts:e})=>ce(ps,2,e.table).map(([t=""])=>t),Ec=W(0,255),Ic=v(Ec,"an exit status from 0 to 255"),Tc=oe((e,t)=>Ec(e,t)!==null||Pc(t).includes(e)||Cc(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>E(e.toUpperCase(),[...Pc(t),...Ac(t)],2)});var Oc=255,xb=oe(e=>e.length<=Oc?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),Nc=e=>{let t=ti(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Oc?t:null},wb={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},Fc=(e,t,r)=>{let n=xb(e,t,r),o=wb[r.directive.name];return o===void 0?n:{...n,faults:[...n.faults,{start:0,end:e.length,effect:"warned",expected:`it is read as ${o}=`,outdated:{}}]}},Dc=v(e=>{let t=Nc(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),$c=oe(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),Mc=v((e,{directive:t})=>{let r=Nc(e);return r===null?null:t.name!=="Service"||r.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),Uc=["http://","https://","file:/","info:","man:"];function kb(e){let t=Uc.find(r=>e.startsWith(r));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var zc=oe((e,t)=>{let r=w(e,t);return typeof r!="string"?null:kb(r)||r===""?r:null},`a URL that begins with ${Uc.join(", ")}`,{quotes:"removed"}),Pb=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Cb=/^[A-Za-z0-9_-]+$/,Ab=255,Lc=v(e=>{let t=e.startsWith(":"),r=(t?e.slice(1):e).split(".");return r.length>1&&e.length<=Ab&&r.every(o=>(t?Cb:Pb).test(o))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var wr=e=>e===""?y():A(e),Bc=Ne(e=>e,""),Zc={"allowed-cpuset":Tt,"bind-mounts":ra,"bind-network-interface":Ma,"blockio-bandwidth":uc,"blockio-device-weight":pc,"blockio-weight":nc,"bpf-delegate-attachments":wr,"bpf-delegate-commands":wr,"bpf-delegate-maps":wr,"bpf-delegate-programs":wr,"bpf-foreign-program":Ha,"bus-name":Lc,bytes:Pn,"bytes-or-percent":sc,"cgroup-nft-set":Ga,"cgroup-socket-bind":Ka,"colon-separated-paths":$i,"concurrency-max":hc,"condition-path":Ii,"condition-string":Ti,"cpu-set":Tt,"cpu-shares":oc,"delegate-subgroup":qa,"directory-list":ha,"disable-controllers":Ya,enum:wc,"environment-assignments":va,"environment-names":_a,"exec-apparmor-profile":Sr,"exec-coredump-filter":Xi,"exec-cpu-affinity":Tt,"exec-cpu-sched-policy":qi,"exec-cpu-sched-prio":Yi,"exec-input":ka,"exec-input-data":Ra,"exec-input-text":Aa,"exec-io-class":Ji,"exec-io-priority":Hi,"exec-mount-apivfs":pa,"exec-mount-flags":En,"exec-mount-propagation-flag":En,"exec-nice":Ki,"exec-oom-score-adjust":Gi,"exec-output":Pa,"exec-quota":fc,"exec-root-hash":la,"exec-root-hash-sig":ua,"exec-selinux-context":Sr,"exec-smack-process-label":Sr,"exit-status":Ic,"exit-status-set":Tc,"extension-images":aa,fdname:Ca,"filesystem-set":ja,"iec-size-long":Pn,"image-policy":da,integer:Bi,"integer-or-percent":Wi,"io-device-latency":mc,"io-device-weight":dc,"io-limit":lc,"job-mode-isolate":It,"log-extra-fields":bc,"log-facility":yc,"log-filter-patterns":_c,"log-level":gc,"log-namespace":vc,long:Zi,"luo-sessions":Bc,"managed-oom-mem-pressure-duration-sec":Sc,"managed-oom-mem-pressure-limit":xc,"managed-oom-rules":Bc,"mount-images":ia,"mount-node":ma,"numa-mask":Tt,"open-file":Ea,percent:Vi,personality:ea,"pid-file":Ia,"resource-limit":ic,"restrict-network-interfaces":Va,"root-image-options":ca,securebits:Qi,"service-refresh-on-reload":Ja,"service-sockets":$c,signal:Rc,"slice-name":Dc,"socket-address":Da,"socket-bindtodevice":$a,"socket-protocol":Ua,"swap-priority":v(W(-1,32767),"a number from -1 to 32767"),"syscall-errno":ta,"time-span":ki,"timer-spec":Ei,"tmpfs-mounts":na,"tty-size":v(He,"a whole number from 0 up"),"unit-name":Mc,"unit-names":Fc,"unsigned-integer":Li,"url-list":zc,weight:rc,xattr:za};var Eb=4095;function Ib(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=Eb:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function Tb(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let r=t.syscalls.bitOf.get(e);if(r===void 0)return null;let n=Ye(t.syscalls.names.length);return Ct(n,r),n}var Wc=e=>{let t=e.named.slice();return cr(t,e.actioned),{...e,allowed:t}};function Ob(e,{facts:t,directive:r}){let n=t.syscalls.names.length,o={mode:e?"deny":"allow",named:Ye(n),actioned:Ye(n)},s=t.syscalls.group("@default");return!e&&r.name==="SystemCallFilter"&&s!==void 0&&rt(o.named,s),o}function Nb(e,t,r,{facts:n,directive:o}){let s=o.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=s<0?t.text:t.text.slice(0,s),a=s<0?null:t.text.slice(s+1);if(a!==null&&!Ib(a,n))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!r)return{expected:"possible without ~: an allowed call takes no error number"};let c=Tb(i,n);return c===null?Fb(i,n):(r===(e.mode==="deny")||a!==null?rt(e.named,c):cr(e.named,c),e.mode==="allow"&&a!==null?rt(e.actioned,c):cr(e.actioned,c),null)}function Fb(e,{syscalls:t}){return e.startsWith("@")?{expected:Ge(e,"a system-call group"),suggestions:()=>E(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:Ge(e,"a system call"),suggestions:()=>E(e,t.bitOf.keys(),2)}}var Vc=(e,t,r)=>{if(e==="")return y();let n=e.startsWith("~"),o=n?1:0,s=t===void 0?Ob(n,r):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=F(e.slice(o),{quotes:"kept"}),c=[];for(let l of i){if(l.text==="")continue;let u=Nb(s,l,n,r);u!==null&&c.push({start:o+l.start,end:o+l.end,effect:"word-ignored",...u})}return a!==null&&c.push({start:o+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?A(Wc(s),c):x(Wc(s),c)},Nt=e=>e!==void 0&&(e.mode==="allow"||!Ks(e.named)),jc=(e,t,{facts:r})=>{if(e==="")return y();let{words:n,malformedAt:o}=F(e,{quotes:"removed"}),s=[],i=new Set(t);for(let a of n)r.syscallArchitectures.has(a.text)?i.add(a.text):s.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>E(a.text,r.syscallArchitectures,2)});return o!==null&&s.push({start:o,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),x(i,s)};var Db=new Set(["TCPCongestion","ExtraOptions"]),Kc=(e,t,r)=>{if(e==="")return y();if(Db.has(r.directive.name))return A(e);let n=w(e,r);return typeof n=="string"?A(n):S(t,e,"a text with known specifiers: write %% for a percent sign")},Gc=(e,t,{directive:r})=>r.status===null?{effect:"none",value:void 0,faults:Pt}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},Yc=e=>e===""?y():A(e);var $b={...Zc,"address-family-set":fi,boolean:It,"boolean-or-controllers":mi,"capability-set":ei,credential:oi,"device-rule":Di,"exec-command":li,"install-only":Yc,"ip-prefix-set":os,"namespace-set":hi,obsolete:Gc,path:Oi,"path-list":Ni,string:Kc,"syscall-architectures":jc,"syscall-filter":Vc,tristate:pi,umask:_i,"user-or-group":bi,"user-or-group-list":vi,"working-directory":Fi},Mb=e=>e===""?y():A(e),Ce=e=>$b[e]??Mb;function Ae(e,t){let{assignments:r,steps:n}=e;for(;n.length<r.length;){let o=r[n.length];if(o===void 0)break;let{directive:s,node:i}=o,a=Ce(s.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:s});e.value=a.value,n.push({assignment:o,effect:a.effect,faults:a.faults})}return e}function V(e,t){let r=e.settings.get(t);return r===void 0?void 0:Ae(r,e)}function $e(e){let t=[],r=[];for(let{assignment:n,effect:o}of e.steps){if(o==="none"||o==="refuse"){r.push(n);continue}o!=="add"&&(r.push(...t),t=[]),t.push(n)}return{made:t,lost:r}}var O=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function j(e,t,r){return r<=t?O(e):{start:tt(e,t),end:tt(e,r-1)+1}}function ue(e,t){for(let r of e.settings.values())for(let n of Ae(r,e).steps)t(n)}var Hc=60,q=e=>e.length<=Hc?e:`${e.slice(0,Hc-1)}\u2026`;function qc({node:e},{start:t,end:r}){if(r<=t)return null;let n=tt(e,t),o=tt(e,r-1)+1;return o-n===r-t?{start:n,end:o}:null}function Me(e,t,r,n){let o=[];for(let{start:s,end:i,text:a}of t){let c=qc(e,{start:s,end:i});if(c===null)return[];o.push({file:e.file,span:c,text:a})}return o.length===0?[]:[{title:r,applicability:n,edits:o}]}var kr=({file:e,node:t},r,n)=>[{title:`Write ${r}=`,applicability:n,edits:[{file:e,span:{start:t.keyStart,end:t.keyEnd},text:r}]}],Ft=({file:e,node:t},r)=>[{title:"Remove the line",applicability:r,edits:[{file:e,span:{start:t.start,end:t.end},text:""}]}];function Jc(e,t){let{file:r,node:n}=e,{value:o}=n,s=o.slice(0,t).trimEnd().length,i=qc(e,{start:s,end:o.length});if(i===null)return[];let a=o.slice(t).replace(/^;/,"#"),{start:c}=O(n);return[{title:"Move the comment to a line of its own",applicability:"suggested",edits:[{file:r,span:{start:c,end:c},text:`${a}
`},{file:r,span:i,text:""}]}]}var Ub=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,zb=new Set(Ub.split(/\s+/).filter(e=>e!=="")),Lb=/^(?:|0|no|n|false|f|off)$/i,K=(e,t)=>zb.has(e)&&(!Lb.test(t)||e==="CapabilityBoundingSet"&&t==="");var Bb=`
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
`,Xc=new Map(Bb.trim().split(`
`).map(e=>{let[t="",r=""]=e.split(" ");return[t,Number(r)]}));var Qc=new WeakMap;function Zb(e){let t=Qc.get(e);if(t!==void 0)return t;let r=[...e.settings.values()].flatMap(n=>Vb(e,n));return Qc.set(e,r),r}var _e=(e,t)=>Zb(e).filter(r=>r.topic===t),Wb=[];function Vb(e,t){let r=Ae(t,e).steps.filter(({assignment:n,faults:o})=>o.length>0&&n.directive.kind!=="obsolete");return r.length===0?Wb:r.flatMap(n=>n.faults.map(o=>({step:n,fault:o,topic:jb(e,n,o)})))}function Dn(e){let t=/[ \t](?:#|;[ \t]*[A-Za-z])/.exec(e);return t===null?null:t.index+1}function Dt(e,{assignment:t},r){let{directive:n}=t;return Ce(n.kind)(r,void 0,{facts:e.facts,name:e.name,manager:e.manager,directive:n})}var Pr=(e,t,r)=>Dt(e,t,r).faults.length===0;function jb(e,t,r){if(r.effect==="warned")return r.outdated!==void 0?"outdated":"other";let{value:n}=t.assignment.node;if(n==="")return"other";let o=Dn(n);return o!==null&&r.end>o&&Pr(e,t,n.slice(0,o).trimEnd())?"comment":$t(n.slice(r.start,r.end))!==null&&!Gb(t)?"list-syntax":$n(e,t,r)===null?"other":"newer"}var Kb=new Set(["exec-command","environment-assignments","exec-input-text","timer-spec","credential"]),Gb=({assignment:e})=>Kb.has(e.directive.kind);function $t(e){return/^~\S/.test(e)?e.startsWith("~/")?null:"tilde":/^[^\s,]+,[^,]+/.test(e)?"comma":/^(["']).*\1$|^["']|["']$/.test(e)?"quote":null}function $n(e,t,r){let{directive:n,node:o}=t.assignment,s=Xc.get(`${n.name}=${o.value.slice(r.start,r.end).replace(/:.*/,"")}`);for(let i of Q){if(Number(i)<=Number(e.facts.table))continue;let a=At(i,Number(i));if(Yb(a,e,t,r))return s??Number(i)}return null}function Yb(e,t,r,n){let{directive:o,node:s}=r.assignment,i=e.directive(o.section,o.name);if(i===void 0||i.kind==="obsolete")return!1;let{faults:a}=Ce(i.kind)(s.value,void 0,{facts:e,name:t.name,manager:t.manager,directive:i});return!a.some(({start:c,end:l})=>c<n.end&&n.start<l)}function Ue(e,t){let{directive:r,node:n}=e.assignment;return t.effect!=="warned"&&K(r.name,n.value)}var g=e=>({...e,category:"exposure",confidence:"high",persona:"regular"}),_=e=>e,Mt=e=>e.category==="exposure"?{}:e.options??{};var Hb=`
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
`,Cr=new Map(Hb.trim().split(`
`).map(e=>e.split(" ")));var el=/^\/var\/run\//,qb=new Set(["pid-file"]),Jb=({directive:e})=>e.setting!==e.name&&!e.documented&&e.kind!=="job-mode-isolate",tl=_({id:"deprecated-setting",category:"correctness",summary:"a setting or value that works today, and is a thing of the past",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{warned:"systemd warns of this line: {reason}",replaced:"{key}= is on its way out: {now}= took its place",renamed:"{key}= is called {now}= today","legacy-run":"/var/run is a link to /run today: {key}= should say {path}"},help:"Write what took its place.",check({unit:e,report:t}){for(let{step:r,fault:n}of _e(e,"outdated")){let{file:o,node:s}=r.assignment,i=n.outdated?.instead,a=i===void 0?[]:Me(r.assignment,[{start:n.start,end:n.end,text:i}],`Write ${i}`,"safe"),c=j(s,n.start,n.end);t({message:"warned",data:{reason:n.expected},file:o,span:c,fixes:a,...i===void 0?{}:{help:`Write ${i}.`}})}ue(e,({assignment:r,faults:n})=>{let{directive:o,file:s,node:i}=r,a=o.kind==="obsolete"||n.length>0?void 0:Cr.get(o.name);if(a!==void 0)t({message:"replaced",data:{key:o.name,now:a},file:s,span:O(i),severity:"info"});else if(Jb(r)){let c=kr(r,o.setting,"safe");t({message:"renamed",data:{key:o.name,now:o.setting},file:s,span:O(i),severity:"info",fixes:c})}else if(n.length===0&&qb.has(o.kind)&&el.test(i.value)){let c=i.value.replace(el,"/run/"),l=Me(r,[{start:0,end:i.value.length,text:c}],`Write ${c}`,"safe"),u={key:o.name,path:c};t({message:"legacy-run",data:u,file:s,span:j(i,0,i.value.length),severity:"info",help:`Write ${c}.`,fixes:l})}})}});var Xb=new Set(["EnvironmentFile","Description","SecureBits"]),Qb=new Set(["install-only"]),ev=({directive:e})=>Xb.has(e.name)||Qb.has(e.kind);function tv(e,{directive:t,node:r}){return Q.some(n=>{let o=At(n,Number(n)),s=o.directive(t.section,t.name);return s===void 0?!1:Ce(s.kind)(r.value,void 0,{facts:o,name:e.name,manager:e.manager,directive:s}).effect==="none"})}function*rv({steps:e}){for(let[t,r]of e.entries()){if(r.effect!=="set")continue;let n=e.slice(t+1).find(({effect:o})=>o!=="none"&&o!=="refuse");n?.effect==="set"&&n.assignment.file===r.assignment.file&&(yield[r,n])}}var rl=_({id:"duplicate-setting",category:"correctness",summary:"a line has no effect, because a later one sets the same",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{same:"{key}= is set to the same again below",replaced:"this line has no effect: {key}= is set again below, and the last one counts",loosened:"this line hardens nothing: {key}={value} below takes it back"},help:"Keep one of the two lines.",check({unit:e,report:t}){for(let r of e.settings.values())if(!(r.assignments.length<2))for(let[{assignment:n},{assignment:o}]of rv(Ae(r,e)))!ev(n)&&!tv(e,o)&&t(nv(n,o))}});function nv(e,t){let{directive:r,file:n,node:o}=e,s={data:{key:r.name,value:q(t.node.value)},file:n,span:O(o),related:[{file:t.file,span:O(t.node),note:"this line counts"}]};return o.value===t.node.value?{message:"same",severity:"info",fixes:Ft(e,"safe"),...s}:K(r.name,o.value)&&!K(r.name,t.node.value)?{message:"loosened",severity:"error",hardeningIgnored:!0,...s}:{message:"replaced",fixes:Ft(e,"safe"),...s}}var ov=["SystemCallFilter","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],sv={RestrictAddressFamilies:"Write none to deny all families, or name those to deny.",RestrictNamespaces:"Write yes to deny all types, or name those to deny."},nl=_({id:"empty-deny-list",category:"correctness",summary:"a ~ with nothing behind it denies nothing",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{empty:"this line restricts nothing: it is a deny list without names"},help:"Name what is to be denied.",check({unit:e,report:t}){for(let r of ov)for(let{file:n,node:o}of e.settings.get(r)?.assignments??[]){if(!/^~[ \t]*$/.test(o.value))continue;let s=sv[r];t({message:"empty",file:n,span:O(o),hardeningIgnored:!0,...s===void 0?{}:{help:s}})}}});function R(e,t){return V(e,t)?.value}var G=(e,t)=>V(e,t)?.value!==void 0;function J(e,t){let r=R(e,t);return r===!0||typeof r=="string"&&r!=="no"}var iv={StateDirectory:"/var/lib/",RuntimeDirectory:"/run/",CacheDirectory:"/var/cache/",LogsDirectory:"/var/log/",ConfigurationDirectory:"/etc/"};function*av(e,{directive:t}){let r=e.replace(/^["']|["']$/g,"");r!==e&&(yield{text:r,because:"quotes are no syntax here"}),$t(e)==="comma"&&(yield{text:e.replace(/[,;]+/g," ").trim(),because:"words are separated by blanks"}),e!==e.toLowerCase()&&(yield{text:e.toLowerCase()});let n=iv[t.name];n!==void 0&&e.startsWith(n)&&(yield{text:e.slice(n.length),because:`it lies below ${n} by itself`}),e.startsWith("~/")&&(yield{text:`%h${e.slice(1)}`,because:"only %h stands for the home of the manager, /root for services of the system"}),t.kind==="ip-prefix-set"&&/^(?:all|\*)$/i.test(e)&&(yield{text:"any"}),t.name.startsWith("LoadCredential")&&e.startsWith("/")&&(yield{text:`${e.split("/").at(-1)}:${e}`,because:"a name comes first"}),t.name.startsWith("SocketBind")&&/^\w+\/\d/.test(e)&&(yield{text:e.replace("/",":")})}var cv=/^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/;function lv(e,{directive:t}){return t.kind==="ip-prefix-set"&&cv.test(e)?"systemd resolves no names: write addresses such as 192.0.2.7 or 192.0.2.0/24.":t.kind==="path-list"&&!e.startsWith("/")?"Write an absolute path; - before it lets it be missing.":null}function Ar(e,t,r){let{assignment:n}=t,{value:o}=n.node,s=o.slice(r.start,r.end),i=d=>o.slice(0,r.start)+d+o.slice(r.end);for(let{text:d,because:p}of av(s,n))if(d!==""&&uv(e,t,r,i(d),d))return dv(n,{start:r.start,end:r.end,text:d},p);let a=r.suggestions?.()??[],[c]=a,l=lv(s,n);if(c===void 0)return l===null?null:{help:l,fixes:[]};let u=a.length===1?Me(n,[{start:r.start,end:r.end,text:c}],`Write ${c}`,"suggested"):[];return{help:`Did you mean ${a.join(" or ")}?`,fixes:u}}function uv(e,t,r,n,o){return Pr(e,t,o)?!0:r.start===0&&r.end===t.assignment.node.value.length?!1:Pr(e,t,n)}function dv(e,t,r){let{text:n}=t;return{help:`Write ${n}${r===void 0?"":`: ${r}`}.`,fixes:Me(e,[t],`Write ${n}`,"suggested")}}var pv=({assignment:e})=>e.node.pieces===null?"Correct the value.":"Correct the value: the backslash joins the next line to it.";function mv(e,{assignment:t,effect:r}){if(r!=="set")return"";let{name:n}=t.directive;if(n==="CapabilityBoundingSet"&&R(e,"CapabilityBoundingSet")===0n)return" As it stands the service has no capability at all.";let o=n==="SystemCallFilter"?R(e,"SystemCallFilter"):void 0,s=e.facts.syscalls.group("@default");return o?.mode!=="allow"||s===void 0||!ur(s,o.named)?"":" As it stands nearly every call is forbidden."}var ol=_({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{empty:"systemd ignores this line: an empty value does not take {key}= back, it is not {expected}","line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":'systemd drops the rest of this line from "{value}" on: it is not {expected}',"silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:"systemd warns of this value: {expected}"},help:"Correct the value.",check({unit:e,report:t}){for(let{step:r,fault:n}of _e(e,"other")){let{directive:o,file:s,node:i}=r.assignment;if(n.effect==="unit-refused")continue;let a=Ar(e,r,n),c=Ue(r,n);t({message:i.value===""?"empty":n.effect,data:{value:q(i.value.slice(n.start,n.end)),key:o.name,expected:n.expected},file:s,span:j(i,n.start,n.end),severity:c?"error":"warning",hardeningIgnored:c,...a,help:`${a?.help??pv(r)}${mv(e,r)}`})}}});var fv=["SystemCallFilter","CapabilityBoundingSet","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],it=({assignment:e})=>e.node.value.startsWith("~"),sl=({assignment:e})=>e.node.value==="";function hv(e,{steps:t}){let r;return t.map(({assignment:{directive:n,node:o}})=>(r=Ce(n.kind)(o.value,r,{facts:e.facts,name:e.name,manager:e.manager,directive:n}).value,r))}function Mn(e){return typeof e=="bigint"?String(e):e instanceof Set?[...e].sort().join(" "):typeof e!="object"||e===null?"":"named"in e?String(e.named):Object.values(e).map(Mn).join("/")}function gv(e,t,r){let n=hv(e,t),o=null;for(let[s,i]of t.steps.entries())if(sl(i))o=null;else if(o===null)o=i;else if(it(o)&&!it(i)&&i.faults.length===0&&Mn(n[s])===Mn(n[s-1])){let{directive:a,file:c,node:l}=i.assignment;r({message:"not-narrowed",data:{key:a.name},file:c,span:O(l),related:[{file:o.assignment.file,span:O(o.assignment.node),note:"this line made it a list of what is denied"}],severity:"error",hardeningIgnored:!0,help:`Write the line that allows first, or an empty ${a.name}= between the two.`})}}function yv(e,t,r){let n=t.value;if(n?.mode!=="allow")return;let{syscalls:o}=e.facts;for(let[s,i]of t.steps.entries()){if(it(i)||sl(i))continue;let{directive:a,file:c,node:l}=i.assignment;for(let{0:u,index:d}of l.value.matchAll(/@[\w-]+/g)){let p=o.group(u),m=t.steps.slice(s+1).filter(it);if(p===void 0||lr(n.allowed,p)||m.length===0||m.some(({assignment:b})=>b.node.value.includes(u)))continue;let h=m.map(({assignment:b})=>({file:b.file,span:O(b.node),note:"this line denies it"}));r({message:"taken-back",data:{word:u},file:c,span:j(l,d,d+u.length),related:h,help:`Write ${a.name}=${u} on a line of its own below them.`})}}}var il=_({id:"list-order",category:"correctness",summary:"lines of a list stand in an order in which one of them does nothing",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"not-narrowed":"this line restricts nothing: {key}= began with ~, so it could only take back what is denied","taken-back":'"{word}" is allowed here and denied again below, as a part of a wider group'},help:"Change the order of the lines.",check({unit:e,report:t}){for(let r of fv){let n=e.settings.get(r);n===void 0||n.assignments.length<2||!n.steps.some(it)||n.steps.every(it)||(gv(e,n,t),r==="SystemCallFilter"&&yv(e,n,t))}}});var al={tilde:"~ counts only as the first character of the value",comma:"commas separate nothing",quote:"quotes are no syntax here",colon:"colons separate nothing here"},bv={"path-list":[["comma",/^[^,]+(?:,-?\+?\/[^,]*)+$/],["colon",/^[^:]+(?::-?\+?\/[^:]*)+$/]],path:[["comma",/^\/[^,\s]*(?:,[ \t]*\/[^,\s]*)+$/]],"directory-list":[["comma",/^[\w./-]+(?:,[\w./-]+)+$/]],"unit-names":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"install-only":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group-list":[["comma",/^[\w-]+(?:,[\w-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group":[["quote",/^(["']).+\1$/]]},vv=new Set(["user-or-group","path"]),_v=/[^ \t]+/g;function Sv({directive:e,node:t}){let r=bv[e.kind];return r===void 0||!/[,:"']/.test(t.value)?[]:(vv.has(e.kind)?[{0:t.value,index:0}]:[...t.value.matchAll(_v)]).flatMap(({0:o,index:s})=>{let i=r.find(([,a])=>a.test(o));return i===void 0?[]:[{sign:i[0],start:s,word:o}]})}var xv=({sign:e,word:t})=>e==="quote"?t.slice(1,-1):t.replace(e==="comma"?/,[ \t]*/g:/:/g," "),cl=_({id:"list-syntax",category:"correctness",summary:"a comma, a quote or a ~ where it is no syntax",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":"systemd ignores this line: {mistake}","word-ignored":'systemd drops "{word}" from {key}=: {mistake}',"rest-ignored":'systemd drops "{word}" from {key}=: {mistake}',"silent-word-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',"silent-rest-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',taken:'"{word}" is one name to systemd: {mistake}'},help:"Separate words by blanks, without quotes.",check({unit:e,report:t}){for(let{step:r,fault:n}of _e(e,"list-syntax")){let{directive:o,file:s,node:i}=r.assignment,a=i.value.slice(n.start,n.end),c=$t(a);if(c===null||n.effect==="unit-refused"||n.effect==="warned")continue;let l=Ue(r,n);t({message:n.effect,data:{word:q(a),key:o.name,mistake:al[c]},file:s,span:j(i,n.start,n.end),severity:l?"error":"warning",hardeningIgnored:l,...c==="tilde"?{help:`Write ${o.name}=${a} on a line of its own below.`}:Ar(e,r,n)})}ue(e,({assignment:r})=>{for(let n of Sv(r)){let{start:o,word:s,sign:i}=n,a=xv(n);t({message:"taken",data:{word:q(s),mistake:al[i]},file:r.file,span:j(r.node,o,o+s.length),help:`Write ${q(a)}.`,fixes:Me(r,[{start:o,end:o+s.length,text:a}],`Write ${q(a)}`,"suggested")})}})}});var wv=({source:e})=>e.path.slice(e.path.lastIndexOf("/")+1),ll=_({id:"loosened-by-drop-in",category:"correctness",summary:"a drop-in switches off a restriction that another file sets",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{loosened:"{key}={value} takes back {key}={before} of {file}"},help:"Remove the line if the restriction was meant to hold.",check({unit:e,report:t}){if(!(e.files.length<2))for(let r of e.settings.values()){if(r.assignments.length<2)continue;let{steps:n}=Ae(r,e),o=n.findLast(({effect:u})=>u==="set"||u==="reset"),s=n.slice(0,o===void 0?0:n.indexOf(o)).findLast(({effect:u})=>u==="set"||u==="add");if(o===void 0||s===void 0||o!==n.findLast(({effect:u})=>u!=="none"))continue;let{directive:i,file:a,node:c}=o.assignment,l=s.assignment;l.file===a||K(i.name,c.value)||!K(i.name,l.node.value)||t({message:"loosened",data:{key:i.name,value:q(c.value),before:q(l.node.value),file:wv(l.file)},file:a,span:O(c),related:[{file:l.file,span:O(l.node),note:"this line has no effect any more"}]})}}});var at=(e,t)=>R(e,t)?.length??0,ul=e=>(R(e,"SuccessAction")??"none")!=="none";function qe(e){let t=R(e,"Type");return t!==void 0?t:G(e,"BusName")?"dbus":at(e,"ExecStart")>0?"simple":"oneshot"}var Ut=e=>qe(e)==="oneshot",ze=e=>e.facts.behaviour.refuses,kv=[{when:e=>at(e,"ExecStart")+at(e,"ExecStop")===0&&!ul(e),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:e=>!Ut(e)&&at(e,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:e=>at(e,"ExecStart")===0&&!ul(e)&&!J(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:e=>!Ut(e)&&at(e,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:e=>Ut(e)&&["always","on-success"].includes(R(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:e=>Ut(e)&&ze(e).oneshotRestartForceExitStatus&&G(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:e=>Ut(e)&&R(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:e=>qe(e)==="dbus"&&!G(e,"BusName"),message:"Type=dbus needs BusName="},{when:e=>G(e,"PAMName")&&!["control-group","mixed"].includes(R(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:e=>ze(e).forkingPrivatePids&&qe(e)==="forking"&&J(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],Rr=[{when:e=>ze(e).dynamicUserHomeDirectory&&J(e,"DynamicUser")&&R(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>ze(e).workingDirectoryInApiMount&&Pv(e)&&Iv(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>ze(e).dynamicUserInUserManager&&e.manager==="user"&&J(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>ze(e).managedPrivateUsers&&R(e,"PrivateUsers")==="managed"&&(G(e,"User")||G(e,"Group")||J(e,"DynamicUser")||G(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>ze(e).userNamespacePathWithPrivateUsers&&G(e,"UserNamespacePath")&&J(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>ze(e).privatePidsPam&&J(e,"PrivatePIDs")&&G(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function Pv(e){let t=R(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var Cv=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],Av=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],Rv=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],Ev=["StateDirectory","CacheDirectory","LogsDirectory"],zt=(e,t)=>(e??t)!==t;function Iv(e){let t=R(e,"PrivateMounts");return Cv.some(r=>(R(e,r)?.length??0)>0)||Av.some(r=>G(e,r))||Rv.some(r=>J(e,r))||zt(R(e,"MountFlags"),"shared")||zt(R(e,"ProtectSystem"),"no")||zt(R(e,"ProtectHome"),"no")||zt(R(e,"ProtectProc"),"default")||zt(R(e,"ProcSubset"),"all")||G(e,"RootDirectory")&&V(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&J(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(R(e,"PrivateTmp")))||J(e,"DynamicUser")&&Ev.some(r=>G(e,r))}var Tv=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],Ov=[{when:e=>!G(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>J(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>Tv.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>J(e,"Accept")&&V(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>J(e,"Accept")&&G(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],Nv=[{when:e=>!G(e,"What"),message:"the mount has no What="},{when:e=>Un(e,R(e,"Where")),message:"Where= does not match the name of the unit"}],Un=(e,t)=>typeof t=="string"&&t.startsWith("/")&&ri(t)!==e.name.base,Fv=[{when:e=>Un(e,V(e,"What")?.value),message:"What= does not match the name of the unit"}],Dv=[{when:e=>Un(e,R(e,"Where")),message:"Where= does not match the name of the unit"}],$v=["OnClockChange","OnTimezoneChange"],Mv=[{when:e=>!G(e,"OnCalendar")&&!$v.some(t=>V(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],Uv=[{when:e=>!G(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],N0={service:[...Rr,...kv],socket:[...Rr,...Ov],mount:[...Rr,...Nv],swap:[...Rr,...Fv],automount:Dv,timer:Mv,path:Uv};var zv=/(?:^|\/)(?:ba|da|k|z)?sh$/;function Lv({program:e,arguments:t}){if(!zv.test(e))return null;let r=t.findIndex(({text:n})=>/^-[a-z]*c$/.test(n));return r<0?null:t[r+1]?.text??null}var Bv=e=>!/\bexec\b|systemd-notify/.test(e)&&/(?<!\|)\|(?!\|)|(?<![&>])&[ \t]*(?:;|$|[ \t]*wait\b)/.test(e),dl=_({id:"notify-from-child",category:"correctness",summary:"the message that the service is ready comes from a process that systemd does not listen to",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{child:"the start will time out: the program runs as a child of the shell, and only the main process may say that the service is ready"},help:"Write exec before the program, or NotifyAccess=all.",check({unit:e,report:t}){if(e.refusal!==null||!qe(e).startsWith("notify")||!["main",void 0].includes(R(e,"NotifyAccess")))return;let r=V(e,"ExecStart"),n=r===void 0?void 0:$e(r).made.at(-1),o=R(e,"ExecStart")?.map(Lv).at(-1)??null;n!==void 0&&o!==null&&Bv(o)&&t({message:"child",file:n.file,span:O(n.node)})}});var pl=_({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){ue(e,({assignment:r})=>{let{directive:n,file:o,node:s}=r;if(n.kind!=="obsolete"||n.status===null)return;let i=Cr.get(n.name);t({message:"removed",data:{key:n.name,version:String(e.facts.version)},file:o,span:O(s),fixes:Ft(r,"safe"),...i===void 0?{}:{help:`${i}= took its place; its values may have another scale.`}})})}});var Lt=(e,t)=>e!==t&&e.startsWith(t==="/"?"/":`${t}/`),Zv=["/home","/root","/run/user"],Wv=["/tmp","/var/tmp"];function Vv(e){if(["RootDirectory","RootImage","RootMStack","JoinsNamespaceOf"].some(o=>G(e,o)))return[];let t=o=>{let s=V(e,o);return s===void 0?null:$e(s).made.at(-1)??null},r=o=>s=>({folder:s,setting:o,line:t(o)}),n=R(e,"ProtectHome");return[...J(e,"PrivateTmp")?Wv.map(r("PrivateTmp")):[],...n==="yes"||n==="tmpfs"?Zv.map(r("ProtectHome")):[],...(R(e,"TemporaryFileSystem")??[]).map(({path:o})=>r("TemporaryFileSystem")(o))]}function jv(e){return(R(e,"BindPaths")??[]).map(({target:t})=>t)}function ml(e,t){let r=Vv(e).find(({folder:o})=>Lt(t,o));return r===void 0||jv(e).some(o=>t===o||Lt(t,o)||Lt(o,t))?null:r}var Kv=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"];function Gv(e){let t=Kv.flatMap(s=>(V(e,s)?.steps??[]).flatMap(i=>(Dt(e,i,i.assignment.node.value).value??[]).filter(({optional:c})=>!c).map(({path:c})=>({assignment:i.assignment,path:c})))),r=V(e,"WorkingDirectory"),n=r?.value,o=r?.steps.findLast(({effect:s})=>s==="set")?.assignment;return n?.kind==="path"&&o!==void 0&&!o.node.value.startsWith("-")?[...t,{assignment:o,path:n.path}]:t}var fl=_({id:"path-not-there",category:"correctness",summary:"a path lies in a folder that another line makes an empty one",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{listed:"the service can not start: {path} is not there, because {setting}= gives it a {folder} of its own",working:"the service can not start in {path}: {setting}= gives it a {folder} of its own, which is empty"},help:"Use a folder that systemd makes for the service, with RuntimeDirectory= or StateDirectory=, or bring this one back with BindPaths=.",check({unit:e,report:t}){if(e.refusal===null)for(let{assignment:r,path:n}of Gv(e)){let o=ml(e,n);o!==null&&t({message:r.directive.name==="WorkingDirectory"?"working":"listed",data:{path:n,setting:o.setting,folder:o.folder},file:r.file,span:O(r.node),related:o.line===null?[]:[{file:o.line.file,span:O(o.line.node),note:"this line hides it"}]})}}});var Yv=e=>e.slice(0,e.lastIndexOf("/"))||"/";function Hv(e){return["/dev",...J(e,"PrivateTmp")?["/tmp","/var/tmp"]:[],...(R(e,"RuntimeDirectory")??[]).map(({path:t})=>`/run/${t}`),...(R(e,"StateDirectory")??[]).map(({path:t})=>`/var/lib/${t}`),...(R(e,"ReadWritePaths")??[]).map(({path:t})=>t.replace(/^\/var\/run(?=\/|$)/,"/run")),...(R(e,"BindPaths")??[]).filter(({writable:t})=>t).map(({target:t})=>t),...(R(e,"TemporaryFileSystem")??[]).map(({path:t})=>t)]}var qv=e=>e!==void 0&&e!=="root"&&e!=="0",hl=(e,t)=>{let r=V(e,t);return r===void 0?void 0:$e(r).made.at(-1)},gl=_({id:"pid-file-not-writable",category:"correctness",summary:"the service may not write the PID file that systemd waits for",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{strict:"the service can not write {path}: ProtectSystem=strict makes {folder} read-only, and systemd waits for the file until the start times out",user:"the service can not write {path}: it runs as {user} and /run belongs to root, and systemd waits for the file until the start times out"},help:"Let systemd make a folder for it, such as RuntimeDirectory=ledger with PIDFile=/run/ledger/ledger.pid; or use Type=exec or Type=notify and no PID file.",check({unit:e,report:t}){let r=V(e,"PIDFile")?.value,n=hl(e,"PIDFile");if(e.refusal!==null||typeof r!="string"||n===void 0||qe(e)!=="forking"||(R(e,"ExecStart")??[]).some(({prefixes:u})=>/[+!]/.test(u)))return;let o=r.replace(/^\/var\/run\//,"/run/"),s=Yv(o),i=Hv(e).some(u=>o===u||Lt(o,u)),a={file:n.file,span:O(n.node)},c=(u,d)=>{let p=hl(e,u);return p===void 0?[]:[{file:p.file,span:O(p.node),note:d}]},l=R(e,"User");R(e,"ProtectSystem")==="strict"&&!i?t({message:"strict",data:{path:o,folder:s},...a,related:c("ProtectSystem","this line makes it read-only")}):qv(l)&&s==="/run"&&t({message:"user",data:{path:o,user:l??""},...a,related:c("User","this user may not write there")})}});var Jv=/[<>|&$`~*?;]|sh[ \t]/,Xv=/^(?:\d|&)?(?:>>?|<<?<?)(?:&\d|[/\w$].*)?$/,Qv=new Set(["|","||","&&","|&"]),e_=/(?:^|\/)(?:ba|da|k|z|a)?sh$/,t_=/(?:^|\/)(?:cat|chgrp|chmod|chown|cp|ln|ls|mkdir|mv|rm|rmdir|stat|tail|touch)$/,r_=/(?:^|\/)(?:expr|find|test|\[)$/;function n_({text:e,quoted:t},r,n){if(t)return null;if(!r_.test(r)){if(Qv.has(e)||e==="&"&&n)return"operator";if(Xv.test(e))return"redirect"}return/^\$\([^)]/.test(e)||/^`[^`]/.test(e)?"substitution":/^~\//.test(e)?"home":t_.test(r)&&/^\/\S*[*?]/.test(e)?"glob":/^[^;\\]+;$/.test(e)&&!n?"semicolon":null}function o_({program:e,arguments:t}){if(!e_.test(e))return null;let r=t.findIndex(({text:o})=>/^-[a-z]*c$/.test(o)),n=r<0?void 0:t[r+1];return n===void 0||n.quoted||t.length<=r+2?null:/^[\w./-]+$/.test(n.text)?n:null}function*s_(e){if(e.prefixes.includes("|"))return;/^\$[A-Za-z_{]/.test(e.program)&&(yield["variable",e.programSpan]);let t=o_(e);t!==null&&(yield["script",t]);for(let[r,n]of e.arguments.entries()){let o=n_(n,e.program,r===e.arguments.length-1);o!==null&&(yield[o,n])}}function i_(e,t){return Dt(e,t,t.assignment.node.value).value??[]}var a_={redirect:"For a log file use StandardOutput=append:/path; otherwise put the whole command in quotes behind /bin/sh -c.",home:"Write %h for the home folder, or the whole path.",semicolon:"Put a blank before the ; or write a line for each command.",variable:"Write the path of the program, or /usr/bin/env before the variable.",script:"Put the command with its arguments in one pair of quotes."},yl=_({id:"shell-syntax",category:"correctness",summary:"a command line is written for a shell, and none reads it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{redirect:'"{word}" is an argument here: no shell reads the line, so nothing is redirected',operator:'"{word}" is an argument here: no shell reads the line, so one command runs and gets all of it',substitution:'"{word}" is an argument here: no shell reads the line, so no command is run in its place',home:'"{word}" is taken literally: no shell reads the line, so ~ stands for no folder',glob:'"{word}" is taken literally: no shell reads the line, so the pattern matches no files',semicolon:'"{word}" is an argument here: only a ; that stands alone ends a command',variable:'"{word}" is taken for the name of a program: variables are not put in there',script:'the shell runs "{word}" alone: the words behind it become its parameters, not its arguments'},help:"Put the whole command in quotes behind /bin/sh -c, or write it without a shell.",check({unit:e,report:t}){ue(e,r=>{let{directive:n,file:o,node:s}=r.assignment;if(n.kind!=="exec-command"||r.effect!=="add"||!Jv.test(s.value))return;let i=new Set;for(let[a,{start:c,end:l}]of i_(e,r).flatMap(u=>[...s_(u)])){if(i.has(a))continue;i.add(a);let u=a_[a];t({message:a,data:{word:q(s.value.slice(c,l))},file:o,span:j(s,c,l),...u===void 0?{}:{help:u}})}})}});function c_({tree:e},{start:t,end:r}){return e.nodes.some(o=>o.kind==="assignment"&&o.start>=t&&o.start<r&&K(o.key,o.value))?{severity:"error",hardeningIgnored:!0}:{}}var bl=_({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header","outside-sections":"systemd ignores these {count} lines: they stand before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let r of e.faults)(r.kind==="no-equals"||r.kind==="no-key")&&t({message:r.kind,file:r.file,span:r.span});for(let r of e.files){let n=e.faults.filter(a=>a.kind==="outside-section"&&a.file===r),[o]=n,s=n.at(-1);if(o===void 0||s===void 0)continue;let i={start:o.span.start,end:s.span.end};t({message:n.length===1?"outside-section":"outside-sections",data:{count:String(n.length)},file:r,span:i,...c_(r,i)})}}});function l_({pieces:e,value:t,valueEnd:r}){return e===null?[]:e.slice(1).map(({logical:n,source:o},s,i)=>{let a=t.slice(n,i[s+1]?.logical??t.length),c=o+a.length-a.trimStart().length;return{text:a.trim(),span:{start:c,end:Math.min(c+a.trim().length,r)}}})}var u_=/^([A-Z][A-Za-z]+)[ \t]*=[ \t]*(.*)$/s;function d_(e,t){let[,r="",n=""]=u_.exec(t)??[];return!/[a-z]/.test(r)||r===""?null:ke(e.name.type).some(s=>e.facts.directive(s,r)!==void 0)?{key:r,value:n}:null}var vl=_({id:"swallowed-line",category:"correctness",summary:"a backslash at the end of a line makes the next one a part of its value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{assignment:"this line sets nothing: the backslash above makes it a part of {key}=",hardening:"this line hardens nothing: the backslash above makes it a part of {key}=",header:"this header begins no section: the backslash above makes it a part of {key}=",blank:"a blank behind the backslash: the line is not continued, and the backslash is a part of the value"},help:"Remove the backslash above.",check({unit:e,report:t}){for(let r of e.files)for(let n of r.tree.nodes)if(n.kind==="assignment"){m_(n,r.tree.text)&&t({message:"blank",file:r,span:{start:n.valueEnd-1,end:n.valueEnd},help:p_});for(let{text:o,span:s}of l_(n)){let i=f_(e,o);if(i===null)continue;let a=i==="hardening";t({message:i,data:{key:n.key},file:r,span:s,severity:a?"error":"warning",hardeningIgnored:a})}}}}),p_="Remove the blank, or the backslash if the value ends here.",m_=({value:e,valueEnd:t,end:r},n)=>e.endsWith("\\")&&/^[ \t]/.test(n.slice(t,r));function f_(e,t){let r=d_(e,t);return r!==null?K(r.key,r.value)?"hardening":"assignment":/^\[[^[\]]+\]$/.test(t)&&ke(e.name.type).includes(t.slice(1,-1))?"header":null}var _l=new WeakMap;function ct(e,t){let r=_l.get(e.facts)??new Map;_l.set(e.facts,r);let n=`${e.name.type} ${t.section} ${t.node.key}`,o=r.get(n)??h_(e,t);return r.set(n,o),o}function h_(e,{section:t,node:r}){let n=vn(t,r.key);if(n!==null&&n>e.facts.version)return{kind:"too-new",since:n};let o=e.facts.directives.sectionsWith(r.key);if(o.length>0){let a=o.filter(c=>ke(e.name.type).includes(c));return{kind:"wrong-section",sections:a.length>0?a:o}}let s=Vs(r.key)[0],i=s===void 0?null:vn(s,r.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:E(r.key,e.facts.directives.namesIn(t),2)}}function lt({node:e},t=[]){return[e.key,...t.slice(0,1)].some(r=>K(r,e.value))}var Sl=_({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",options:{allow:{kind:"names",default:[],summary:"directives that may be newer than the target"}},check({unit:e,options:t,report:r}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let o=ct(e,n);if(o.kind!=="too-new")continue;let s=lt(n);r({message:s?"hardening":"newer",data:{key:n.node.key,version:String(e.facts.version),since:String(o.since)},file:n.file,span:n.span,severity:s?"error":"warning",hardeningIgnored:s})}}});var g_=({assignment:e})=>e.directive.kind==="boolean"||e.directive.kind==="tristate";function y_(e,{assignment:t}){let r=e.settings.get(t.directive.setting)?.steps??[],o=r.slice(0,r.findIndex(s=>s.assignment===t)).findLast(({effect:s})=>s!=="none");return o?.effect==="set"&&K(t.directive.name,o.assignment.node.value)?o.assignment.node.value:null}var xl=_({id:"too-new-value",category:"correctness",summary:"the systemd of the target does not know a value yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{line:"systemd {version} ignores this line: {key}={value} is known from systemd {since} on",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}={value} is known from systemd {since} on",word:'systemd {version} drops "{value}" from {key}=: it is known from systemd {since} on',kept:"systemd {version} ignores this line and keeps {key}={before}: the new value is known from systemd {since} on",silent:'systemd {version} drops "{value}" from {key}= without a word: it is known from systemd {since} on'},help:"Write what the target knows, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let{step:r,fault:n}of _e(e,"newer")){let{directive:o,file:s,node:i}=r.assignment;if(n.effect==="unit-refused")continue;let a=String($n(e,r,n)),c=y_(e,r);if(n.effect==="line-ignored"&&c!==null){let d={key:o.name,before:c,version:String(e.facts.version),since:a};t({message:"kept",data:d,file:s,span:j(i,n.start,n.end),severity:"info",help:"Nothing: this is how a unit serves several versions."});continue}let l=n.effect==="line-ignored",u=Ue(r,n);t({message:l?u?"hardening":"line":n.effect.startsWith("silent-")?"silent":"word",data:{key:o.name,value:q(i.value.slice(n.start,n.end)),version:String(e.facts.version),since:a},file:s,span:j(i,n.start,n.end),severity:u?"error":"warning",hardeningIgnored:u,...l&&g_(r)?{help:`Write ${o.name}=yes on the line before: an older systemd then keeps that, a newer one takes this line.`}:{}})}}});var b_=new Set(["condition-path","directory-list","exec-output","install-only","path","pid-file","service-sockets","unit-name","unit-names","user-or-group","user-or-group-list","working-directory"]),v_=/[ \t]#[ \t]*\S/,__=/^[^"'\\]*[ \t]#[ \t]+[A-Za-z]/;function S_({assignment:e}){let{directive:t,node:r}=e;return t.kind==="exec-command"?__.test(r.value):b_.has(t.kind)&&v_.test(r.value)}var wl=_({id:"trailing-comment",category:"correctness",summary:"a comment behind a value, which systemd takes for a part of the value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{ignored:'systemd ignores this line: it takes "{comment}" for a part of the value',dropped:'systemd drops words of "{comment}" from {key}=: to it they are a part of the value',silent:'systemd drops words of "{comment}" from {key}= without a word: to it they are a part of the value',taken:'"{comment}" is no comment to systemd, but a part of the value'},help:"Move the comment to a line of its own: there are none at the end of a line.",check({unit:e,report:t}){let r=new Set,n=(o,s,i)=>{let{directive:a,file:c,node:l}=o.assignment,u=Dn(l.value);u===null||r.has(o)||(r.add(o),t({message:s,data:{comment:q(l.value.slice(u)),key:a.name},file:c,span:j(l,u,l.value.length),severity:i?"error":"warning",hardeningIgnored:i,fixes:Jc(o.assignment,u)}))};for(let{step:o,fault:s}of _e(e,"comment"))s.effect==="line-ignored"?n(o,"ignored",Ue(o,s)):s.effect!=="unit-refused"&&n(o,s.effect.startsWith("silent-")?"silent":"dropped",!1);ue(e,o=>{o.faults.length===0&&S_(o)&&n(o,"taken",!1)})}});var x_=({tree:e})=>e.nodes.some(t=>t.kind==="section"&&t.name==="D-BUS Service")&&!e.nodes.some(t=>t.kind==="section"&&t.name==="Service");function w_(e){if(!e.refusal?.message.includes("more than one ExecStart="))return null;let t=V(e,"ExecStart"),[r,n]=t===void 0?[]:$e(t).made;return r===void 0||n===void 0?null:[r,n]}var kl=_({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:r}=e,[n]=e.files;if(r===null||r.kind==="not-found"||n===void 0||x_(n))return;let o=r.at===null?w_(e):null;if(o!==null){let[a,c]=o,l=[{file:a.file,span:O(a.node),note:"the first command"}],u=a.file===c.file?"Keep one, or write Type=oneshot.":"A drop-in adds to ExecStart=: write an empty ExecStart= before the line to replace it.";t({message:"refused",data:{message:r.message},file:c.file,span:O(c.node),related:l,help:u});return}let s=n.tree.nodes.findLast(a=>a.kind==="section"&&a.name.toLowerCase()===e.name.type),i=s?.kind==="section"?{start:s.nameStart,end:s.nameEnd}:{start:0,end:0};t({message:r.kind==="masked"?"masked":"refused",data:{message:r.message},file:r.at?.file??n,span:r.at?.span??i,...r.kind==="masked"?{severity:"info",help:"Nothing, if that is meant: an empty file or a link to /dev/null switches a unit off."}:{}})}});var Pl=_({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"directives of another program, or of a patched systemd, that are not reported"}},check({unit:e,options:t,report:r}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let o=ct(e,n);if(o.kind!=="misspelt")continue;let{node:s,section:i}=n,a=lt(n,o.suggestions),[c]=o.suggestions;r({message:a?"hardening":"misspelt",data:{key:s.key,section:i},file:n.file,span:n.span,severity:a?"error":"warning",hardeningIgnored:a,...c===void 0?{}:{help:`Did you mean ${o.suggestions.map(l=>`${l}=`).join(" or ")}?`,fixes:kr(n,c,"suggested")}})}}});function k_(e,{span:t}){let{nodes:r}=e.tree,n=r.findIndex(s=>s.kind==="section"&&s.nameStart===t.start),o=0;for(let s of r.slice(n+1)){if(s.kind==="section")break;s.kind==="assignment"&&K(s.key,s.value)&&(o+=1)}return o}var Cl=_({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}",hardening:"systemd ignores this section, so the hardening in it is not in force: a .{type} unit has no {section}",dbus:"systemd ignores this section: it is that of a D-Bus service file, which is no unit"},help:"Correct the name of the section, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"sections of another program that are not reported"}},check({unit:e,options:t,report:r}){let n=ke(e.name.type);for(let o of e.faults){if(o.kind!=="unknown-section")continue;let s=o.file.tree.text.slice(o.span.start,o.span.end);if(t.allow.includes(s.slice(1,-1)))continue;let i={file:o.file,span:o.span};if(s==="[D-BUS Service]"){r({message:"dbus",...i,help:"It belongs to the message bus, in a folder dbus-1/services or dbus-1/system-services."});continue}let a=k_(o.file,o)>0,[c]=E(s.slice(1,-1).trim(),n,1),l={file:o.file,span:o.span,text:`[${c}]`};r({message:a?"hardening":"unknown",data:{section:s,type:e.name.type},...i,severity:a?"error":"warning",hardeningIgnored:a,help:c===void 0?`A .${e.name.type} unit has ${n.map(u=>`[${u}]`).join(", ")}.`:`Did you mean [${c}]?`,fixes:c===void 0?[]:[{title:`Write [${c}]`,applicability:"suggested",edits:[l]}]})}}});var P_=({source:e})=>e.path.split("/").at(-2)??"",C_=({tree:e})=>e.nodes.some(t=>t.kind==="assignment"&&K(t.key,t.value));function A_({tree:e}){let t=e.nodes.find(r=>r.kind==="section");return t?.kind==="section"?{start:t.nameStart,end:t.nameEnd}:{start:0,end:0}}var Al=_({id:"unread-drop-in",category:"correctness",summary:"a file that looks like a drop-in, and that systemd does not read",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"file-name":"nothing reads this file: the name of a drop-in ends in .conf and does not begin with a dot","switched-off":"nothing reads this file, as its name does not end in .conf","folder-name":"nothing reads this file: drop-ins of {unit} belong in {unit}.d, not in {folder}","folder-link":"nothing reads this file: {folder} is a symbolic link, and systemd follows none to a folder of drop-ins"},help:"Rename it, or remove it.",check({unit:e,report:t}){let r=e.files[0]?.source.path.split("/").at(-1)??e.name.full;for(let{file:n,reason:o}of e.unread){let s=o!=="switched-off"&&C_(n);t({message:o,data:{unit:r,folder:P_(n)},file:n,span:A_(n),severity:s?"error":R_[o],hardeningIgnored:s,help:E_[o]})}}}),R_={"file-name":"warning","switched-off":"info","folder-name":"warning","folder-link":"warning"},E_={"file-name":"Rename the file.","switched-off":"Nothing, if it is meant to be off.","folder-name":"Move the file to that folder.","folder-link":"Make the folder a real one, with links to the files in it."};var Rl=_({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let r of e.faults)r.kind==="fatal-syntax"&&r.file.role==="drop-in"&&t({message:"syntax",data:{reason:I_[r.reason]},file:r.file,span:r.span});ue(e,({assignment:r,faults:n})=>{let{file:o,node:s}=r;if(o.role==="drop-in")for(let{effect:i,expected:a,start:c,end:l}of n)i==="unit-refused"&&t({message:"value",data:{value:s.value.slice(c,l),expected:a},file:o,span:j(s,c,l)})})}}),I_={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"};var T_=e=>e.map(t=>`[${t}]`).join(" or "),El=_({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]",foreign:"systemd ignores this line: {key}= belongs in {sections}, which a .{type} unit does not have","hardening-foreign":"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, which a .{type} unit does not have"},help:"Move the line to the section that is named.",check({unit:e,report:t}){let r=new Map,n=(o,s)=>{let i=`${o} ${s.source.path}`,a=r.get(i);if(a!==void 0)return a;let c=s.tree.nodes.find(u=>u.kind==="section"&&u.name===o),l=c?.kind==="section"?{file:s,span:{start:c.nameStart,end:c.nameEnd},note:`[${o}] begins here`}:null;return r.set(i,l),l};for(let o of e.faults){if(o.kind!=="unknown-directive")continue;let s=ct(e,o);if(s.kind!=="wrong-section")continue;let i=lt(o),a=s.sections.filter(l=>ke(e.name.type).includes(l)),c=a.flatMap(l=>n(l,o.file)??[]);t({message:a.length===0?i?"hardening-foreign":"foreign":i?"hardening":"misplaced",related:c,...a.length===0?{help:`Set it in the unit that runs the program: a .${e.name.type} unit runs none with such settings.`}:{},data:{key:o.node.key,section:o.section,sections:T_(s.sections),type:e.name.type},file:o.file,span:o.span,severity:i?"error":"warning",hardeningIgnored:i})}}});var Il=g({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]});var T=(e,t=!1)=>({field:e,badness:({switches:r})=>r[e]===t?1:0}),de=(e,t,r,n)=>({field:e,badness:o=>r[t(o)??""]??n});function Tl(e){let t=new WeakMap;return r=>{let n=t.get(r);if(n!==void 0)return n;let o=e(r);return t.set(r,o),o}}var D=(e,t)=>{let r=Tl(n=>t.reduce((o,s)=>o|Qs(n,s),0n));return{field:e,badness:({boundingSet:n,unit:o})=>(n&r(o.facts))===0n?0:1}},Le=(e,t)=>({field:e,badness:({namespaces:r})=>r===void 0||r.has(t)?1:0}),O_=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],N_=new Map(O_),ut=(e,t)=>({field:e,badness:({families:r})=>r===void 0||[...r.families].some(o=>(N_.get(o)??"other")===t)===(r.mode==="allow")?1:0}),pe=(e,t)=>{let r=Tl(({syscalls:n})=>(n.group(t)??n.native).map((o,s)=>o&(n.native[s]??0)));return{field:e,badness:({syscallFilter:n,unit:o})=>Nt(n)?n.mode==="deny"?ur(n.named,r(o.facts))?0:10:lr(n.allowed,r(o.facts))?9:0:10,variant:({syscallFilter:n})=>Nt(n)?`${n.mode}-list`:"none"}};var Ol=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function F_({unit:e,privileged:t,ambientSet:r,boundingSet:n}){let{capabilities:o}=e.facts,s=(c,l)=>(c>>BigInt(o.get(l)??0)&1n)===1n;if(t)return Ol.some(c=>s(n,c))?[`CapabilityBoundingSet=~${Ol.join(" ")}`]:[];let i=[...o.keys()].filter(c=>s(r,c));return i.length===0?["CapabilityBoundingSet="]:[...o.keys()].every(c=>!s(n,c)||i.includes(c))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var Nl=g({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[D("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),D("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),D("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),D("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),D("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),D("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),D("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),D("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),D("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),D("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),D("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),D("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),D("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),D("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),D("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),D("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),D("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),D("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),D("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),D("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),D("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),D("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),D("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),D("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),D("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),D("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:F_});var Fl=g({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[T("Delegate",!0)],advice:()=>["Delegate=no"]});var Dl=g({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]});var D_={none:0,loopback:2,other:5},$l=g({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?D_[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]});var Ml=g({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[de("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]});var Ul=g({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[T("LockPersonality")],advice:()=>["LockPersonality=yes"]});var zl=g({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[T("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var Ll=g({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[T("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var Bl=g({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[de("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]});var Zl=g({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[T("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var Wl=g({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[T("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var Vl=g({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[T("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var jl=g({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[T("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var Kl=g({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[T("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var Gl=g({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[de("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var Yl=g({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[T("ProtectClock")],advice:()=>["ProtectClock=yes"]});var Hl=g({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[T("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var ql=g({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[de("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var Jl=g({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[T("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var Xl=g({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[T("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var Ql=g({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[T("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var eu=g({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[T("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var tu=g({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[de("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var ru=g({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[de("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var nu=g({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:r})=>e||t?null:r.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var $_=new Set([1,2,10]),M_=e=>e?.mode==="allow"&&[...e.families].every(t=>$_.has(t)),ou=g({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[ut("RestrictAddressFamilies_AF_INET_INET6","inet"),ut("RestrictAddressFamilies_AF_UNIX","unix"),ut("RestrictAddressFamilies_AF_NETLINK","netlink"),ut("RestrictAddressFamilies_AF_PACKET","packet"),ut("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>M_(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]});var su=g({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[Le("RestrictNamespaces_user","user"),Le("RestrictNamespaces_mnt","mnt"),Le("RestrictNamespaces_ipc","ipc"),Le("RestrictNamespaces_pid","pid"),Le("RestrictNamespaces_cgroup","cgroup"),Le("RestrictNamespaces_net","net"),Le("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var iu=g({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[T("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var au=g({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[T("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var cu=g({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]});var lu=g({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]});var uu=g({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var du=[pe("SystemCallFilter_swap","@swap"),pe("SystemCallFilter_obsolete","@obsolete"),pe("SystemCallFilter_clock","@clock"),pe("SystemCallFilter_cpu_emulation","@cpu-emulation"),pe("SystemCallFilter_debug","@debug"),pe("SystemCallFilter_mount","@mount"),pe("SystemCallFilter_module","@module"),pe("SystemCallFilter_raw_io","@raw-io"),pe("SystemCallFilter_reboot","@reboot"),pe("SystemCallFilter_privileged","@privileged"),pe("SystemCallFilter_resources","@resources")],U_=["@privileged","@resources"],z_=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function L_(e){let t=e.privileged?U_:[],r=du.filter(n=>n.badness(e)!==0).map(z_).filter(n=>!t.includes(n));return Nt(e.syscallFilter)?r.length===0?[]:[`SystemCallFilter=~${r.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var pu=g({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:du,advice:L_});var B_=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],mu=g({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>B_.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]});var fu=g({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:r},n)=>n!==0?"":e.DynamicUser?"dynamic":t!==null&&r.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var hu=_({id:"expired-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment whose time is over",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{expired:"this comment held until {date}: what it left out is reported again"},help:"Mend what it left out and remove the comment, or give it a new date.",check({suppressions:e,report:t}){for(let{file:r,until:n,expired:o}of e)n!==null&&o&&t({message:"expired",data:{date:n.date},file:r,span:n.span})}});var gu=_({id:"malformed-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that cannot be read, and so leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{malformed:"this comment leaves nothing out: {fault}"},help:'Write "# unitlint: ignore[rule-id] -- reason", with until=2027-01-31 before the reason for a time limit.',check({suppressions:e,report:t}){for(let{file:r,span:n,fault:o}of e)o!==null&&t({message:"malformed",data:{fault:o},file:r,span:n})}});var yu=_({id:"unexplained-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment without a reason",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",options:{least:{kind:"integer",default:1,least:0,most:1e3,summary:"letters that a reason has at least; 0 asks for none"}},messages:{missing:"this comment gives no reason",short:"this reason is shorter than {least} letters"},help:'Write behind "--" why the finding does not matter here.',check({suppressions:e,options:t,report:r}){for(let{file:n,span:o,reason:s,fault:i}of e)i!==null||s.length>=t.least||r({message:s===""?"missing":"short",data:{least:String(t.least)},file:n,span:o})}});var bu=_({id:"unknown-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that names a rule there is not",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:'there is no rule "{id}", so this comment leaves nothing of it out'},help:'Take the id from the finding, or from "unitlint rules".',check({suppressions:e,ruleIds:t,report:r}){for(let{file:n,rules:o}of e)for(let{id:s,span:i,use:a}of o){if(a!=="unknown")continue;let c=E(s,t,1)[0];r({message:"unknown",data:{id:s},file:n,span:i,...c===void 0?{}:{help:`Did you mean ${c}?`}})}}});var vu=_({id:"unused-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unused:"{id} reports nothing that this comment is for"},help:"Remove it, or move it to a line of its own right above the line it is for.",check({suppressions:e,report:t}){for(let{file:r,line:n,rules:o}of e){let s=o.filter(({use:a})=>a==="unused"),i={title:"Remove the comment",applicability:"safe",edits:[{file:r,span:n,text:""}]};for(let{id:a,span:c}of s)t({message:"unused",data:{id:a},file:r,span:c,fixes:s.length===o.length?[i]:[]})}}});var _u=[tl,rl,nl,ol,il,cl,ll,dl,pl,fl,gl,yl,bl,vl,Sl,xl,wl,kl,Pl,Cl,Al,Rl,El,Il,Nl,Fl,Dl,$l,Ml,Ul,zl,Ll,Bl,Zl,Wl,Vl,jl,Kl,Gl,Yl,Hl,ql,Jl,Xl,Ql,eu,tu,ru,nu,ou,su,iu,au,cu,lu,uu,pu,mu,fu,hu,gu,yu,bu,vu];var Yo=ts(require("./ignore.cjs"),1),pn=ts(Pu(),1);var Z_=/^\[([^\]]*)\]\s*([;#].*)?$/;function W_(e,t){let r=e.trim();if(r===""||r.startsWith(";")||r.startsWith("#"))return{kind:"blank"};let n=Z_.exec(r),o=r.indexOf("=");if(n!==null&&(o<0||n[2]!==void 0))return{kind:"section",name:t(n[1]??""),alone:n[2]===void 0&&e.startsWith("[")};if(o<=0)return{kind:"bad",message:r.startsWith("[")?"this section header has no closing bracket":`this line is no "key = value": ${j_(r)}`};let s=t(r.slice(0,o));return s.endsWith("[]")?{kind:"entry",key:s.slice(0,-2),repeats:!0}:{kind:"entry",key:s,repeats:!1}}function Au(e,t){let r=new Map,n=[],o="",s=(a,c)=>{let l=r.get(a);return l===void 0&&r.set(a,c),l},i=e.split(/\r\n|\r|\n/);for(let[a,c]of i.entries()){let l=a+1,u=W_(c,t);if(u.kind==="bad"&&(n.push({line:l,message:u.message}),i[a]=""),u.kind==="section"){o=u.name;let d=s(o,l);u.alone||n.push({line:l,message:"a section header stands alone on its line, from the first column"}),d!==void 0&&n.push({line:l,message:`[${o}] is here a second time, after line ${d}: write its keys in one place`})}if(u.kind==="entry"){let d=s(`${o}\0${u.key}`,l);d!==void 0&&!u.repeats&&n.push({line:l,message:`${u.key} is given a second time, after line ${d}: keep one of them`})}}return{lineOf:a=>V_(r,a.map(String)),clean:i.join(`
`),problems:n}}function V_(e,t){let[r,n]=[t.slice(0,-1).join("."),t.join(".")],o=[...e].find(([s])=>s.startsWith(`${n}.`))?.[1];return e.get(`${r}\0${t.at(-1)}`)??e.get(n)??o??e.get(r)??1}var Cu=60,j_=e=>e.length<=Cu?e:`${e.slice(0,Cu-1)}\u2026`;var P={};Qo(P,{BIGINT_FORMAT_RANGES:()=>Fr,CONSTANT_CATCH:()=>Lu,Class:()=>Wn,NUMBER_FORMAT_RANGES:()=>Nr,aborted:()=>he,allowsEval:()=>Gn,assert:()=>q_,assertEqual:()=>K_,assertIs:()=>Y_,assertNever:()=>H_,assertNotEqual:()=>G_,assignProp:()=>me,attachSchema:()=>Vt,base64ToUint8Array:()=>Uu,base64urlToUint8Array:()=>hS,cached:()=>Bt,captureStackTrace:()=>Tr,cleanEnum:()=>fS,cleanRegex:()=>Zt,clone:()=>fe,cloneDef:()=>Q_,codePointLength:()=>jt,constantCatch:()=>Bu,createTransparentProxy:()=>sS,defineLazy:()=>Tu,defineLazyInternal:()=>N,derived:()=>vS,esc:()=>jn,escapeRegex:()=>Xe,explicitlyAborted:()=>qn,extend:()=>cS,finalizeIssue:()=>ge,floatSafeRemainder:()=>Iu,getElementAtPath:()=>eS,getEnumValues:()=>mt,getLengthableOrigin:()=>Kt,getParsedType:()=>oS,getSizableOrigin:()=>Mu,hexToUint8Array:()=>yS,hide:()=>Mr,installLazyProp:()=>wS,isObject:()=>pt,isPlainObject:()=>We,issue:()=>ht,joinValues:()=>Ir,jsonStringifyReplacer:()=>ft,members:()=>Xn,merge:()=>uS,mergeDefs:()=>Ie,normalizeParams:()=>C,nullish:()=>Vn,numKeys:()=>nS,objectClone:()=>J_,omit:()=>aS,optionalKeys:()=>Hn,own:()=>Ze,parsedType:()=>Jn,partial:()=>dS,pick:()=>iS,prefixIssues:()=>Te,primitiveTypes:()=>Du,promiseAllObject:()=>tS,propertyKeyTypes:()=>Yn,randomString:()=>rS,rawShape:()=>Wt,required:()=>pS,safeExtend:()=>lS,shallowClone:()=>Fu,sizeCaps:()=>$r,slugify:()=>Kn,stringifyPrimitive:()=>Or,toZod:()=>Eu,uint8ArrayToBase64:()=>zu,uint8ArrayToBase64url:()=>gS,uint8ArrayToHex:()=>bS,unwrapMessage:()=>dt});function K_(e){return e}function G_(e){return e}function Eu(){return e=>e}function Y_(e){}function H_(e){throw new Error("Unexpected value in exhaustive check")}function q_(e){}function mt(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function Ir(e,t="|"){return e.map(r=>Or(r)).join(t)}function ft(e,t){return typeof t=="bigint"?t.toString():t}var Zn=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Bt(e){return new Zn(e)}function Vn(e){return e==null}function Zt(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function Iu(e,t){let r=e/t,n=Math.round(r),o=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var Ru=Symbol("evaluating");function Tu(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==Ru)return n===void 0&&(n=Ru,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function J_(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function me(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function Wt(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Ee(e){return Wt(e._zod.def)??e._zod.def.shape}function Ou(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return me(this,t,n),n},enumerable:!0,configurable:!0})}function Nu(e,t,r){t in e?me(e,t,r):e[t]=r}function Je(e,t,r,n){let o=Ee(t);for(let s of r){let i=Object.getOwnPropertyDescriptor(o,s);i.enumerable&&(i.get?Ou(e,s,()=>{let a=t._zod.def.shape[s];return n?n(a,s):a}):Nu(e,s,n?n(i.value,s):i.value))}}function X_(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?Ou(e,r,()=>t[r]):Nu(e,r,n.value))}}function Ie(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.defineProperties({},t)}function Q_(e){return Ie(e._zod.def)}function eS(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function tS(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let s=0;s<t.length;s++)o[t[s]]=n[s];return o})}function rS(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function jn(e){return JSON.stringify(e)}function Kn(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var Tr="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function pt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Gn=Bt(()=>{if(te.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function We(e){if(pt(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(pt(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function Fu(e){return We(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function nS(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var oS=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Yn=new Set(["string","number","symbol"]),Du=new Set(["string","number","bigint","boolean","symbol","undefined"]);function Xe(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function fe(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function C(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function sS(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,s){return t??(t=e()),Reflect.set(t,n,o,s)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=e()),Reflect.defineProperty(t,n,o)}})}function Or(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Hn(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Nr={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Fr={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function iS(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let s={};return Je(s,e,Dr(e,t)),fe(e,Ie(r,{shape:s,checks:[]}))}function Dr(e,t){let r=Ee(e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function aS(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(Dr(e,t)),i={};return Je(i,e,Reflect.ownKeys(Ee(e)).filter(a=>!s.has(a))),fe(e,Ie(r,{shape:i,checks:[]}))}function cS(e,t){if(!We(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=Ee(e);for(let s of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return fe(e,Ie(e._zod.def,{shape:$u(e,t)}))}function $u(e,t){let r={};return Je(r,e,Reflect.ownKeys(Ee(e))),X_(r,t),r}function lS(e,t){if(!We(t))throw new Error("Invalid input to safeExtend: expected a plain object");return fe(e,Ie(e._zod.def,{shape:$u(e,t)}))}function uS(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};Je(r,e,Reflect.ownKeys(Ee(e))),Je(r,t,Reflect.ownKeys(Ee(t)));let n=Ie(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return fe(e,n)}function dS(e,t,r,n="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let a=r?new Set(Dr(t,r)):void 0,c={};return Je(c,t,Reflect.ownKeys(Ee(t)),e&&((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),fe(t,Ie(t._zod.def,{shape:c,checks:[]}))}function pS(e,t,r){let n=r?new Set(Dr(t,r)):void 0,o={};return Je(o,t,Reflect.ownKeys(Ee(t)),(s,i)=>n&&!n.has(i)?s:new e({type:"nonoptional",innerType:s})),fe(t,Ie(t._zod.def,{shape:o}))}function he(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function qn(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function Te(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function dt(e){return typeof e=="string"?e:e?.message}function $r(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function Vt(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function ge(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:dt(e.inst?._zod.def?.error?.(e))??dt(s?.(e))??dt(t?.error?.(e))??dt(r.customError?.(e))??dt(r.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Mu(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var mS=/[\uD800-\uDBFF]/;function jt(e){let t=e.length;if(!mS.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function Kt(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Jn(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function ht(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function fS(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function Uu(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function zu(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function hS(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return Uu(t+r)}function gS(e){return zu(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function yS(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function bS(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var Wn=class{constructor(...t){}};function Xn(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):_S(e,r,n.value)}}function Ze(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Mr(e,t,r){return Ze(e,t,r,!1)}function vS(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return Ze(this,r,n(this))},set(o){Ze(this,r,o)}})}return t}function _S(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:Ze(this,t,r.bind(this))},set(n){Ze(this,t,n)}})}function SS(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var Bn,Be=!1,xS={configurable:!0,get(){Be=!0}};function N(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&Bn!==e._zod){Bn=void 0;return}Bn=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,xS);let o=Be;Be=!1;try{let s=r(this);return Be?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Be=Be||o,s}catch(s){throw delete this[t],Be=Be||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function wS(e,t,r,n){let o=SS(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:s})}})}var Lu="~constantCatch";function Bu(e){let t=()=>e;return t[Lu]=!0,t}var Zu,eo=Object.freeze({status:"aborted"}),Qn={value:void 0,enumerable:!1},Wu="captureStackTrace"in Error?Error:null;function kS(e){let t=Wu;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return Wu=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function f(e,t,r,n){let o={};function s(p){this.def=p,this.constr=d,this.traits=new Set}s.prototype=o;let i=r,a=i&&new WeakSet;function c(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{Qn.value=new s(m);try{Object.defineProperty(p,"_zod",Qn)}finally{Qn.value=void 0}}if(p._zod.traits.add(e),t(p,m),a){let b=Object.getPrototypeOf(p),k=p._zod.constr.prototype,$=b;for(;$&&$!==k;)$=Object.getPrototypeOf($);let X=$??b;a.has(X)||(a.add(X),Xn(X,i))}let h=d.prototype;for(let b in h)Object.prototype.hasOwnProperty.call(h,b)&&(b in p||(p[b]=h[b].bind(p)))}let l=n?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(p){let m=n?.Parent?kS(u):this;c(m,p);let h=m._zod.deferred;if(h){for(let k of h)k();m._zod.deferred=void 0}let b=globalThis.__zod_globalConfig?.postProcessor;return b&&b(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:p=>n?.Parent&&p instanceof n.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var ye=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},gt=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Zu=globalThis).__zod_globalConfig??(Zu.__zod_globalConfig={});var te=globalThis.__zod_globalConfig;function re(e){return e&&Object.assign(te,e),te}function PS(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,ft,2)),e.message}function CS(e){this._zod.message=e}var AS={get:PS,set:CS,enumerable:!0,configurable:!0},ro={value:void 0,enumerable:!1},Vu=new WeakSet([Object.prototype,Error.prototype]),ju=(e,t)=>{e.name="$ZodError",ro.value=t,Object.defineProperty(e,"issues",ro),ro.value=void 0,Object.defineProperty(e,"message",AS);let r=Object.getPrototypeOf(e);Vu.has(r)||(Vu.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},Ku=f("$ZodError",ju),RT=f("$ZodError",ju,void 0,{Parent:Error});function RS(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function no(e,t=r=>r.message){let r={},n=[];for(let o of e.issues)o.path.length>0?RS(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function oo(e,t=r=>r.message){let r={_errors:[]},n=(o,s=[])=>{for(let i of o.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(a=>n({issues:a},[...s,...i.path]));else if(i.code==="invalid_key")n({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},[...s,...i.path]);else{let a=[...s,...i.path];if(a.length===0)r._errors.push(t(i));else{let c=r,l=0;for(;l<a.length;){let u=a[l],d=l===a.length-1;if(u==="_errors"){d&&c._errors.push(t(i)),l++;continue}Object.prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let p=c[u];d&&p._errors.push(t(i)),c=p,l++}}}};return n(e),r}function Ur(e,t){return{callee:t?.callee??e,Err:t?.Err}}var zr=e=>{let t=(r,n,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new ye;if(a.issues.length){let c=new(s?.Err??e)(a.issues.map(l=>ge(l,i,re())));throw Tr(c,s?.callee??t),c}return a.value};return t};var Lr=e=>{let t=async(r,n,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(s?.Err??e)(a.issues.map(l=>ge(l,i,re())));throw Tr(c,s?.callee??t),c}return a.value};return t};var Br=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new ye;return s.issues.length?Gu(e,s.issues,o):{success:!0,data:s.value}};function Gu(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>ge(o,r,re()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var Zr=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:{async:!0},s=t._zod.run({value:r,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?Gu(e,s.issues,o):{success:!0,data:s.value}};var ES=Symbol.for("zod.compile.invalid"),IS=Symbol.for("zod.compile.fallback"),so=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==ES)return!0;if(n.definite===!0&&r===void 0)return!1}return TS(e,t,r)});function TS(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,s;if(o?(n[IS]=!0,s=o({value:t,issues:[]},n)):s=e._zod.run({value:t,issues:[]},n),s instanceof Promise)throw new ye;return s.issues.length===0}var io=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},Yu=e=>{let t=zr(e),r=(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return t(n,o,a,Ur(r,i))};return r};var Hu=e=>{let t=zr(e),r=(n,o,s,i)=>t(n,o,s,Ur(r,i));return r};var qu=e=>{let t=Lr(e),r=async(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return await t(n,o,a,Ur(r,i))};return r};var Ju=e=>{let t=Lr(e),r=async(n,o,s,i)=>await t(n,o,s,Ur(r,i));return r};var Xu=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Br(e)(t,r,o)};var Qu=e=>(t,r,n)=>Br(e)(t,r,n);var ed=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Zr(e)(t,r,o)};var td=e=>async(t,r,n)=>Zr(e)(t,r,n);var rd=/^[cC][0-9a-z]{6,}$/,nd=/^[0-9a-z]+$/,od=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,sd=/^[0-9a-vA-V]{20}$/,id=/^[A-Za-z0-9]{27}$/,ad=/^[a-zA-Z0-9_-]{21}$/;function cd(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var ld=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var ud=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,co=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var dd=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var OS="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function pd(){return new RegExp(OS,"u")}var md=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,fd=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var hd=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,gd=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,yd=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,bd=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var vd=/^https?$/,_d=/^\+[1-9]\d{6,14}$/;var Sd="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function NS(e){return new RegExp(`^${e}$`)}var xd=NS(Sd);function ao(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function wd(e){return new RegExp(`^${ao(e)}$`)}function kd(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${ao({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${ao({precision:e.precision})}`:r;return new RegExp(`^${Sd}T(?:${n})$`)}var Pd=/^[\s\S]{0,}$/;var lo=/^-?\d+$/,Wr=/^-?\d+(?:\.\d+)?$/;var Cd=/^[^A-Z]*$/,Ad=/^[^a-z]*$/;var se=f("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var uo=e=>{let t=e.value;return!Vn(t)&&t.length!==void 0};var Rd=f("$ZodCheckMaxLength",(e,t)=>{var r;se.init(e,t),(r=e._zod.def).when??(r.when=uo),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>t.maximum?jt(o):s)<=t.maximum)return;let a=Kt(o);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Ed=f("$ZodCheckMinLength",(e,t)=>{var r;se.init(e,t),(r=e._zod.def).when??(r.when=uo),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?jt(o):s)>=t.minimum)return;let a=Kt(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Id=f("$ZodCheckLengthEquals",(e,t)=>{var r;se.init(e,t),(r=e._zod.def).when??(r.when=uo),e._zod.check=n=>{let o=n.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.length*2?jt(o):s;if(i===t.length)return;let a=Kt(o),c=i>t.length;n.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),Gt=f("$ZodCheckStringFormat",(e,t)=>{var r,n;se.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),Td=f("$ZodCheckRegex",(e,t)=>{Gt.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),Od=f("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=Cd),Gt.init(e,t)}),Nd=f("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=Ad),Gt.init(e,t)}),Fd=f("$ZodCheckIncludes",(e,t)=>{se.init(e,t);let r=Xe(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),Dd=f("$ZodCheckStartsWith",(e,t)=>{se.init(e,t);let r=new RegExp(`^${Xe(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),$d=f("$ZodCheckEndsWith",(e,t)=>{se.init(e,t);let r=new RegExp(`.*${Xe(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var Md=f("$ZodCheckOverwrite",(e,t)=>{se.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Vr=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),o=Math.min(...n.map(i=>i.length-i.trimStart().length)),s=n.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(i)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var zd={major:4,minor:6,patch:7};var L=f("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=zd;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,c,l)=>{if(a.memo)return a;let u=he(a),d;for(let p of c){if(p._zod.def.when){if(qn(a)||!p._zod.def.when(a))continue}else if(u)continue;let m=a.issues.length,h=p._zod.check(a);if(h instanceof Promise&&l?.async===!1)throw new ye;if(d||h instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await h,a.issues.length!==m&&(Vt(a.issues,m,e),u||(u=he(a,m)))});else{if(a.issues.length===m)continue;Vt(a.issues,m,e),u||(u=he(a,m))}}return d?d.then(()=>a):a},i=(a,c,l)=>{if(he(a))return a.aborted=!0,a;let u=s(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new ye;return u.then(d=>e._zod.parse(d,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(d=>i(d,a,c)):i(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===!1)throw new ye;return l.then(u=>s(u,o,c))}return s(l,o,c)}}},{get"~standard"(){return Mr(this,"~standard",mo(this))},set"~standard"(e){Ze(this,"~standard",e)}}),qd=(e,t)=>e.issues.length?{issues:e.issues.map(r=>ge(r,t,re()))}:{value:e.value};async function FS(e,t){let r={async:!0};return qd(await e._zod.run({value:t,issues:[]},r),r)}function mo(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return qd(n,r)}catch{}return FS(e,t)},vendor:"zod",version:1}}var Yr=f("$ZodString",(e,t)=>{L.init(e,t),e._zod.pattern=t.pattern??Pd,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),U=f("$ZodStringFormat",(e,t)=>{Gt.init(e,t),Yr.init(e,t)}),Jd=f("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=ud),U.init(e,t)}),Xd=f("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=co(n))}else t.pattern??(t.pattern=co());U.init(e,t)}),Qd=f("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=dd),U.init(e,t)}),ep=1,Kr=2;function tp(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function DS(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?tp(e)||Kr:$S(e,t)}function $S(e,t){if(!t.normalize&&t.protocol?.source===vd.source&&!/^https?:\/\//i.test(e))return ep;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Kr}return new URL(e)}catch{return Kr}}var MS=/[\t\n\r]/g;function Ld(e){return e.replace(MS,"")}function US(e,t){return t.lastIndex=0,t.test(e.hostname)}function zS(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var rp=f("$ZodURL",(e,t)=>{U.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=DS(n,t);if(o===ep){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===Kr){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(o===!0){r.value=Ld(n);return}t.hostname&&!US(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!zS(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:Ld(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),np=f("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=pd()),U.init(e,t)}),op=f("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?ad:cd(t.length)),U.init(e,t)}),sp=f("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=rd),U.init(e,t)}),ip=f("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=nd),U.init(e,t)}),ap=f("$ZodULID",(e,t)=>{t.pattern??(t.pattern=od),U.init(e,t)}),cp=f("$ZodXID",(e,t)=>{t.pattern??(t.pattern=sd),U.init(e,t)}),lp=f("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=id),U.init(e,t)}),up=f("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=kd(t)),U.init(e,t)}),dp=f("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=xd),U.init(e,t)}),pp=f("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=wd(t)),U.init(e,t)}),mp=f("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=ld),U.init(e,t)}),fp=f("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=md),U.init(e,t)}),LS=/^[0-9a-fA-F:.]+$/;function hp(e){return LS.test(e)?tp(`http://[${e}]`):!1}var gp=f("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=fd),U.init(e,t),e._zod.check=r=>{hp(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var yp=f("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=hd),U.init(e,t)});function BS(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?!1:hp(r)}var bp=f("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=gd),U.init(e,t),e._zod.check=r=>{BS(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function vp(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var fo=/^[0-9a-zA-Z+/]*={0,2}$/,_p=f("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=fo),U.init(e,t),e._zod.check=r=>{vp(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),Hr=/^[A-Za-z0-9_-]*$/;function ZS(e){if(!Hr.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return vp(r)}var Sp=f("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Hr),U.init(e,t),e._zod.check=r=>{ZS(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),xp=f("$ZodE164",(e,t)=>{t.pattern??(t.pattern=_d),U.init(e,t)});function WS(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var wp=f("$ZodJWT",(e,t)=>{U.init(e,t),e._zod.check=r=>{WS(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var kp=f("$ZodUnknown",(e,t)=>{L.init(e,t),e._zod.parse=r=>r}),Pp=f("$ZodNever",(e,t)=>{L.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function VS(e,t){let r=$r(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>n&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,l]of $r(e._zod.def.checks))if(a>c&&l._zod.def.when(s)){let u=s.issues.length;return l._zod.check(s),s.issues[u].continue=!1,Vt(s.issues,u,e),s}}return o(s,i)}}var jS=e=>Array.isArray(e)?e.length:-1;function Bd(e,t,r){e.issues.length&&t.issues.push(...Te(r,e.issues)),t.value[r]=e.value}var Cp=f("$ZodArray",(e,t)=>{L.init(e,t);let r=te.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!Array.isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;for(let c=0;c<s.length;c++){let l=s[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof Promise)i.push(u.then(d=>Bd(d,n,c)));else if(Bd(u,n,c),a&&u.issues.length!==0&&he(u))break}return i.length?Promise.all(i).then(()=>n):n},VS(e,jS)});function Gr(e,t,r,n,o,s){let i=r in n,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...Te(r,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var KS=[];function Ap(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:KS,o=n.length?[...t,...n]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let s=Hn(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function Rp(e,t,r,n,o,s,i){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,d=l.optin,p=l.optout,m=0;for(let h in t){if(i&&r.issues.length!==m){if(he(r,m))break;m=r.issues.length}if(c.has(h))continue;if(h==="__proto__"){u==="never"&&a.push(h);continue}if(u==="never"){a.push(h);continue}let b=l.run({value:t[h],issues:[]},n);b instanceof Promise?e.push(b.then(k=>Gr(k,r,h,t,d,p))):Gr(b,r,h,t,d,p)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var GS=f("$ZodObject",(e,t)=>{L.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let l=()=>{let u={...n};return Object.defineProperty(t,"shape",{value:u}),l.raw=u,u};l.raw=n,Object.defineProperty(t,"shape",{get:l})}let o=Bt(()=>Ap(t));N(e,"propValues",l=>{let u=l.def.shape,d={};for(let p in u){let m=u[p]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,p)||me(d,p,new Set);for(let h of m.values)d[p].add(h);m.optin!==void 0&&d[p].add(void 0)}}return d});let s=pt,i=t.catchall,a,c=te.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let d=l.value;if(!s(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let p=[],m=a.shape,h=u?.abortEarly,b=l.issues.length;for(let k of a.allKeys){if(h&&l.issues.length!==b){if(he(l,b))break;b=l.issues.length}if(k==="__proto__")continue;let $=m[k],X=$._zod.optin,Ke=$._zod.optout,kt=$._zod.run({value:d[k],issues:[]},u);kt instanceof Promise?p.push(kt.then(H=>Gr(H,l,k,d,X,Ke))):Gr(kt,l,k,d,X,Ke)}return i?Rp(p,d,l,u,o.value,e,h===!0):p.length?Promise.all(p).then(()=>l):l}}),Ep=f("$ZodObjectJIT",(e,t)=>{GS.init(e,t);let r=e._zod.parse,n=Bt(()=>Ap(t)),o=te.memoizer,s=m=>{let h=n.value,b=h.symbolKeys,k=new Vr(["payload","ctx"],{shape:m,inst:e,memo:o,syms:b}),$=H=>`shape[${H}]._zod.run({ value: input[${H}], issues: [] }, ctx)`,X=(H,M)=>`
          let ${H}_ab = false;
          for (let i = 0; i < ${H}.issues.length; i++) {
            const iss = ${H}.issues[i];
            iss.path = iss.path ? [${M}, ...iss.path] : [${M}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${H}_ab = true;
          }
          if (${H}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;k.write("const input = payload.value;");let Ke=Object.create(null),kt=0;for(let H of h.allKeys)Ke[H]=`key_${kt++}`;k.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let H of h.allKeys){if(H==="__proto__")continue;let M=Ke[H],be=typeof H=="symbol"?`syms[${b.indexOf(H)}]`:jn(H),mn=`${be} in input`,Jo=m[H],fn=Jo?._zod?.optin,Xo=fn!==void 0,Qf=Jo?._zod?.optout==="optional";if(k.write(`const ${M} = ${$(be)};`),Xo&&Qf){let eh=fn==="optional"?`${M}_present`:`${M}.value !== undefined || ${M}_present`;k.write(`
        const ${M}_present = ${mn};
        if (!${M}.issues.length || ${M}_present) {
          if (${M}.issues.length) {${X(M,be)}
          }

          if (${eh}) {
            newResult[${be}] = ${M}.value;
          }
        }

      `)}else Xo?(k.write(`
        if (${M}.issues.length) {${X(M,be)}
        }
      `),fn==="defaulted"?k.write(`newResult[${be}] = ${M}.value;`):k.write(`
        if (${M}.value !== undefined || ${mn}) {
          newResult[${be}] = ${M}.value;
        }
      `)):k.write(`
        const ${M}_present = ${mn};
        if (${M}.issues.length) {${X(M,be)}
        }
        if (!${M}_present && !${M}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${be}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${M}_present) {
          newResult[${be}] = ${M}.value;
        }

      `)}return k.write("payload.value = newResult;"),k.write("return payload;"),k.compile()},i,a=pt,c=!te.jitless,u=c&&Gn.value,d=t.catchall,p;e._zod.parse=(m,h)=>{p??(p=n.value);let b=m.value;return a(b)?c&&u&&h?.async===!1&&h.jitless!==!0?(i||(i=s(t.shape)),m=i(m,h),d?Rp([],b,m,h,p,e,h?.abortEarly===!0):m):r(m,h):(m.issues.push({expected:"object",code:"invalid_type",input:b,inst:e}),m)}});function Zd(e,t,r,n){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(s=>!he(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(s=>s.issues.map(i=>ge(i,n,re())))}),t)}var Ip=f("$ZodUnion",(e,t)=>{L.init(e,t),N(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),N(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),N(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),N(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>Zt(s.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let s=!1,i=[];for(let a of t.options){let c=a._zod.run({value:n.value,issues:[]},o);if(c instanceof Promise)i.push(c),s=!0;else{if(c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>Zd(a,n,e,o)):Zd(i,n,e,o)}});var Tp=f("$ZodIntersection",(e,t)=>{L.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,s=t.left._zod.run({value:o,issues:[]},n),i=t.right._zod.run({value:o,issues:[]},n);return s instanceof Promise||i instanceof Promise?Promise.all([s,i]).then(([c,l])=>Wd(r,c,l)):Wd(r,s,i)}});function po(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(We(e)&&We(t)){let r=Object.keys(t),n=Object.keys(e).filter(s=>r.indexOf(s)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of n){if(s==="__proto__")continue;let i=po(e[s],t[s]);if(!i.valid)return{valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],s=t[n],i=po(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function Wd(e,t,r){let n=new Map,o,s=new Map,i=(l,u)=>{let d;if(l.code==="unrecognized_keys"&&!l.path?.length)o??(o=l),d=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let p=String(l.path[0]);s.has(p)||s.set(p,l),d=[p]}else return!1;for(let p of d)n.has(p)||n.set(p,{}),n.get(p)[u]=!0;return!0};for(let l of t.issues)i(l,"l")||e.issues.push(l);for(let l of r.issues)i(l,"r")||e.issues.push(l);let a=[...n].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({...o,keys:l});for(let u of a)!l.includes(u)&&s.has(u)&&e.issues.push(s.get(u))}let c=po(t.value,r.value);if(!c.valid){if(he(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}var Op=f("$ZodRecord",(e,t)=>{L.init(e,t);let r=te.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!We(s))return n.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),n;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>ge(h,o,re())),input:u,path:[u],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},o);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&n.issues.push(...Te(u,h.issues)),n.value[p]=h.value})):(m.issues.length&&n.issues.push(...Te(u,m.issues)),n.value[p]=m.value)}let l;for(let u in s)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;n.value[u]=s[u]}else l=l??[],l.push(u);l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:l,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let c;for(let l of Reflect.ownKeys(s)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,l))continue;let u=t.keyType._zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Wr.test(l)&&u.issues.length){let h=t.keyType._zod.run({value:Number(l),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(u=h)}if(u.issues.length){t.mode==="loose"?n.value[l]=s[l]:a?(c=c??[],c.push(l)):n.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(h=>ge(h,o,re())),input:l,path:[l],inst:e});continue}let p=u.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:s[l],issues:[]},o);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&n.issues.push(...Te(l,h.issues)),n.value[p]=h.value})):(m.issues.length&&n.issues.push(...Te(l,m.issues)),n.value[p]=m.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var Np=f("$ZodEnum",(e,t)=>{L.init(e,t);let r=mt(t.entries),n=new Set(r);e._zod.values=n,N(e,"pattern",o=>{let s=mt(o.def.entries).filter(i=>Yn.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Xe(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return n.has(i)||o.issues.push({code:"invalid_value",values:r,input:i,inst:e}),o}});var Fp=f("$ZodTransform",(e,t)=>{L.init(e,t),e._zod.optin="optional",te.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new gt(e.constructor.name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new ye;return r.value=o,r}});function Vd(e,t){return e.value=t.issues.length?void 0:t.value,e}var ho=f("$ZodOptional",(e,t)=>{L.init(e,t),N(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",N(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),N(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Zt(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>Vd(r,s)):Vd(r,o)}return t.innerType._zod.run(r,n)}}),Dp=f("$ZodExactOptional",(e,t)=>{ho.init(e,t),N(e,"values",r=>r.def.innerType._zod.values),N(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),$p=f("$ZodNullable",(e,t)=>{L.init(e,t),N(e,"optin",r=>r.def.innerType._zod.optin),N(e,"optout",r=>r.def.innerType._zod.optout),N(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Zt(n.source)}|null)$`):void 0}),N(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),Mp=f("$ZodDefault",(e,t)=>{L.init(e,t),e._zod.optin="defaulted",N(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>jd(s,t)):jd(o,t)}});function jd(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var Up=f("$ZodPrefault",(e,t)=>{L.init(e,t),e._zod.optin="defaulted",N(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),zp=f("$ZodNonOptional",(e,t)=>{L.init(e,t),N(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>Kd(s,e)):Kd(o,e)}});function Kd(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Gd(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>ge(o,n,re()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Lp=f("$ZodCatch",(e,t)=>{L.init(e,t),N(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),N(e,"optout",r=>r.def.innerType._zod.optout),N(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>Gd(r,s,t,n)):Gd(r,o,t,n)}});var Bp=f("$ZodPipe",(e,t)=>{L.init(e,t),N(e,"values",r=>r.def.in._zod.values),N(e,"optin",r=>r.def.in._zod.optin),N(e,"optout",r=>r.def.out._zod.optout),N(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=t.out._zod.run(r,n);return s instanceof Promise?s.then(i=>jr(i,t.in,n)):jr(s,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(s=>jr(s,t.out,n)):jr(o,t.out,n)}});function jr(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Zp=f("$ZodReadonly",(e,t)=>{L.init(e,t),N(e,"propValues",r=>r.def.innerType._zod.propValues),N(e,"values",r=>r.def.innerType._zod.values),N(e,"optin",r=>r.def.innerType?._zod?.optin),N(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(Yd):Yd(o)}});function Yd(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Wp=f("$ZodCustom",(e,t)=>{se.init(e,t),L.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(s=>Hd(s,r,n,e));Hd(o,r,n,e)}});function Hd(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(ht(o))}}var yo=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},bo="~memo",Vp=[];function jp(e){return e!==null&&typeof e=="object"}function go(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Kp=new WeakMap,Yt=0,Xr=1,Ht=2;function Qr(e,t,r){let n=Kp.get(e);if(n!==void 0)return n?Ht:Yt;if(t.has(e))return Ht;t.add(e);let o=Yt,s=u=>{if(o!==Ht&&u?._zod){let d=Qr(u,t,r);d>o&&(o=d)}},i=(u,d)=>{let p=Yt;for(let m of Reflect.ownKeys(u)){let h=Object.getOwnPropertyDescriptor(u,m);if(d&&!h.enumerable)continue;let b=h.get?Xr:h.value?._zod?Qr(h.value,t,r):Yt;b>p&&(p=b)}return p},a=u=>{u>o&&(o=u)},c=e._zod.def,l=c.type;switch(l){case"object":{let u=Wt(c);a(u?i(u,!0):Xr),s(c.catchall);break}case"array":s(c.element);break;case"tuple":for(let u of c.items)s(u);s(c.rest);break;case"record":case"map":s(c.keyType),s(c.valueType);break;case"set":s(c.valueType);break;case"union":for(let u of c.options)s(u);break;case"intersection":s(c.left),s(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(c.innerType);break;case"pipe":s(c.in),s(c.out);break;case"function":s(c.input),s(c.output);break;case"lazy":{let u=c._cachedInner??(r?e._zod.innerType:void 0);a(u?Qr(u,t,!1):Xr);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let d=Object.getOwnPropertyDescriptor(c,u);if(!d||d.get)continue;let p=d.value;if(!(!p||typeof p!="object")){if(p._zod)s(p);else if(Array.isArray(p))for(let m of p)s(m)}}}return t.delete(e),YS(e,o)}function YS(e,t){return t!==Xr&&Kp.set(e,t===Ht),t}function HS(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var qr,Jr=[],qS={alloc(e,t,r){let n=qr;if(!n)return r;qr=void 0;let o={value:r,issues:null};return n.set(t.value,o),Jr.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,s)=>{if(s.direction!=="backward"&&JS(s,o.value))throw new yo;return r(o,s)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,s;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(c,l)=>{if(r===void 0){let $=Qr(e,new Set,!1);if($===Yt)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(c,l);$===Ht||n?r=!0:n=!0}let u=c.value;if(!jp(u))return i(c,l);let d=l[bo];d||(d={buckets:new WeakMap,backEdges:void 0},l[bo]=d);let p;o===l?p=s:(p=HS(d,e),o=l,s=p);let m=p.get(u);if(m)return c.value=m.value,m.issues?m.issues.length&&c.issues.push(...go(m.issues)):(c.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),c;qr=p;let h=Jr.length,b=i(c,l);qr=void 0;let k=Jr.length>h?Jr.pop():void 0;return b instanceof Promise?b.then($=>(k&&(k.issues=$.issues.length?go($.issues):Vp),$)):(k&&(k.issues=b.issues.length?go(b.issues):Vp),b)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function vo(){return qS}function JS(e,t){let r=e[bo]?.backEdges;return r!==void 0&&jp(t)&&r.has(t)}var XS=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(s){return e[s]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[s]??s}return s=>{switch(s.code){case"invalid_type":{let i=o(s.expected),a=Jn(s.input),c=o(a,s.input);return`Invalid input: expected ${i}, received ${c}`}case"invalid_value":return s.values.length===1?`Invalid input: expected ${Or(s.values[0])}`:`Invalid option: expected one of ${Ir(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?"<=":"<",a=t(s.origin);return a?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${a.unit??"elements"}`:`Too big: expected ${s.origin??"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",a=t(s.origin);return a?`Too small: expected ${s.origin} to have ${i}${s.minimum.toString()} ${a.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format==="starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${r[i.format]??s.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.keys.length>1?"s":""}: ${Ir(s.keys,", ")}`;case"invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminator value. Expected ${s.options.map(a=>`'${a}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${s.origin}`;default:return"Invalid input"}}};function Gp(){return{localeError:XS()}}var Yp;var _o=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Hp(){return new _o}(Yp=globalThis).__zod_globalRegistry??(Yp.__zod_globalRegistry=Hp());var Ve=globalThis.__zod_globalRegistry;function QS(e){return e.checks&&(e.checks=[...e.checks]),e}function qp(e,t){return new e(QS({type:"string",...C(t)}))}function Jp(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...C(t)})}function Xp(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...C(t)})}function Qp(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...C(t)})}function em(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...C(t)})}function tm(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...C(t)})}function rm(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...C(t)})}function nm(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...C(t)})}function om(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...C(t)})}function sm(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...C(t)})}function im(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...C(t)})}function am(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...C(t)})}function cm(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...C(t)})}function lm(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...C(t)})}function um(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...C(t)})}function dm(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...C(t)})}function pm(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...C(t)})}function mm(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...C(t)})}function fm(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...C(t)})}function hm(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...C(t)})}function gm(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...C(t)})}function ym(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...C(t)})}function bm(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...C(t)})}function vm(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...C(t)})}function _m(e,t){return new e({type:"string",format:"date",check:"string_format",...C(t)})}function Sm(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...C(t)})}function xm(e,t){return new e({type:"string",format:"duration",check:"string_format",...C(t)})}function wm(e){return new e({type:"unknown"})}function km(e,t){return new e({type:"never",...C(t)})}function en(e,t){return new Rd({check:"max_length",...C(t),maximum:e})}function bt(e,t){return new Ed({check:"min_length",...C(t),minimum:e})}function tn(e,t){return new Id({check:"length_equals",...C(t),length:e})}function So(e,t){return new Td({check:"string_format",format:"regex",...C(t),pattern:e})}function xo(e){return new Od({check:"string_format",format:"lowercase",...C(e)})}function wo(e){return new Nd({check:"string_format",format:"uppercase",...C(e)})}function ko(e,t){return new Fd({check:"string_format",format:"includes",...C(t),includes:e})}function Po(e,t){return new Dd({check:"string_format",format:"starts_with",...C(t),prefix:e})}function Co(e,t){return new $d({check:"string_format",format:"ends_with",...C(t),suffix:e})}function je(e){return new Md({check:"overwrite",tx:e})}function Ao(e){return je(t=>t.normalize(e))}function Ro(){return je(e=>e.trim())}function Eo(){return je(e=>e.toLowerCase())}function Io(){return je(e=>e.toUpperCase())}function To(){return je(e=>Kn(e))}function Pm(e,t,r){return new e({type:"array",element:t,...C(r)})}function Cm(e,t,r){return new e({type:"custom",check:"custom",fn:t,...C(r)})}function Am(e,t){let r=ex(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(ht(o,n.value,r._zod.def));else{let s=o;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=r),s.continue??(s.continue=!r._zod.def.abort),n.issues.push(ht(s))}},e(n.value,n)),t);return r}function ex(e,t){let r=new se({check:"custom",...C(t)});return r._zod.check=e,r}function qt(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&me(e,n,r[n]);return e}function No(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Ve,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function vt(e,t,r,n,o){let s=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(o);return Object.assign(r,s),!0}function B(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,r.schemaPath.includes(e)&&(s.cycle=r.path),s.schema;let i={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let u={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,u);else{let p=i.schema,m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);m(e,t,p,u)}let d=e._zod.parent;d&&(i.ref||(i.ref=d),B(d,t,u),t.seen.get(d).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&qt(i.schema,c),t.io==="input"&&ee(e)&&(delete i.schema.examples,delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function Rm(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function Fo(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let c=n.get(a);if(c&&c!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);n.set(a,i[0])}}let o=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.registry.get(i[0])?.id,p=e.external.uri??(h=>h);if(d)return{ref:p(d)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${p("__shared")}#/${a}/${Rm(m)}`}}let c="#",l=`${c}/${a}/`;if(i[1]===r&&!i[1].schema.id)return{ref:c};let u=i[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:l+Rm(u)}},s=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:c,defId:l}=o(i);a.def={...a.schema},l&&(a.defId=l);let u=a.schema;for(let d in u)delete u[d];u.$ref=c};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){s(i);continue}if(e.external){let l=e.external.registry.get(i[0])?.id;if(t!==i[0]&&l){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(a.cycle){s(i);continue}a.count>1&&e.reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function Tm(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;Tm(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let s=n.type;for(let i of Array.isArray(s)?s:[s]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var Om=new Set(["type","properties","required","additionalProperties"]),Em=["oneOf","anyOf"];function Im(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function Oo(e){let t=[];for(let s of e){if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!Om.has(i))return null;t.push(s)}let r={},n=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.call(r,i))continue;let a=[];for(let l of t){let u=l.properties?.[i]??Im(l);u!=null&&(a.some(d=>JSON.stringify(d)===JSON.stringify(u))||a.push(u))}let c=a.length===1?a[0]:Oo(a)??{allOf:a};me(r,i,c)}for(let i of s.required??[])n.add(i)}let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){let a=Im(i);a&&!s.some(c=>JSON.stringify(c)===JSON.stringify(a))&&s.push(a)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}return o}function tx(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of Om)if(o in e)return;let r=t.filter(o=>Em.some(s=>Array.isArray(o[s]))),n=null;if(!r.length)n=Oo(t);else{let o=r[0],s=Em.find(c=>Array.isArray(o[c]));if(Object.keys(o).length!==1)return;let i=t.filter(c=>c!==o),a=o[s].map(c=>Oo([...i,c]));if(a.some(c=>!c))return;n={[s]:a}}n&&(delete e.allOf,qt(e,n))}function Do(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,u={...l},d=c.ref;if(c.ref=null,d){n(d);let m=e.seen.get(d),h=m.schema;if(h.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(h)):qt(l,h),qt(l,u),a._zod.parent===d)for(let k in l)k==="$ref"||k==="allOf"||k in u||delete l[k];if(h.$ref&&m.def)for(let k in l)k==="$ref"||k==="allOf"||k in m.def&&JSON.stringify(l[k])===JSON.stringify(m.def[k])&&delete l[k]}let p=a._zod.parent;if(p&&p!==d){n(p);let m=e.seen.get(p);if(m?.schema.$ref&&(l.$ref=m.schema.$ref,m.def))for(let h in l)h==="$ref"||h==="allOf"||h in m.def&&JSON.stringify(l[h])===JSON.stringify(m.def[h])&&delete l[h]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())n(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())Tm(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let u=l?.allOf;if(!Array.isArray(u))continue;let d=a.get(u);d?d.push(l):a.set(u,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])tx(l)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(a)}qt(o,r.defId?r.schema:r.def??r.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.id,me(i,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:Jt(t,"input",e.processors),output:Jt(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function ee(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return ee(n.element,r);if(n.type==="set")return ee(n.valueType,r);if(n.type==="lazy")return ee(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return ee(n.innerType,r);if(n.type==="intersection")return ee(n.left,r)||ee(n.right,r);if(n.type==="record"||n.type==="map")return ee(n.keyType,r)||ee(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:ee(n.in,r)||ee(n.out,r);if(n.type==="object"){for(let o in n.shape)if(ee(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.options)if(ee(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(ee(o,r))return!0;return!!(n.rest&&ee(n.rest,r))}return!1}var Nm=(e,t={})=>r=>{let n=No({...r,processors:t});return B(e,n),Fo(n,e),Do(n,e)},Jt=(e,t,r={})=>n=>{let{libraryOptions:o,target:s}=n??{},i=No({...o??{},target:s,io:t,processors:r});return B(e,i),Fo(i,e),Do(i,e)};var _t=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},St=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},Fm=(e,t)=>{_t(e,"minimum",t),St(e,"maximum",t)},Um=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},zm=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},Lm=(e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},Bm=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},Dm=(e,t)=>_t(e,"minimum",t.minimum),$m=(e,t)=>St(e,"maximum",t.maximum),Mm=e=>(t,r)=>{Bm(t,r.format);let[n,o]=e[r.format];_t(t,"minimum",n),St(t,"maximum",o)},rx={greater_than:(e,t)=>_t(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>St(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>Um(e,t.value),number_format:Mm(Nr),bigint_format:Mm(Fr),min_length:Dm,max_length:$m,length_equals:(e,t)=>Fm(e,t.length),min_size:Dm,max_size:$m,size_equals:(e,t)=>Fm(e,t.size),string_format:(e,t)=>{Bm(e,t.format),t.pattern&&zm(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>Lm(e,t.mime)};function Qe(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let s of n)rx[s._zod.def.check]?.(t,s._zod.def);let o=e._zod.bag;o.minimum!==void 0&&_t(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&_t(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&St(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&St(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&Um(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&Lm(t,o.mime);for(let s of o.patterns??[])zm(t,s);return t}var nx={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},ox=new Map([[fo,yd],[Hr,bd]]),Zm=e=>ox.get(e)??e,Wm=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:s,maximum:i,format:a,patterns:c,contentEncoding:l,laxFormat:u}=Qe(e);if(typeof s=="number"&&(o.minLength=s),typeof i=="number"&&(o.maxLength=i),a&&(o.format=nx[a]??a,o.format===""&&delete o.format,(a==="time"||u)&&delete o.format),l&&(o.contentEncoding=l),c&&c.size>0){let d=[...c].map(Zm);d.length===1?o.pattern=d[0].source:d.length>1&&(o.allOf=[...d.map(p=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:p.source}))])}};var Vm=(e,t,r,n)=>{r.not={}};var jm=(e,t,r,n)=>{};var Km=(e,t,r,n)=>{let o=e._zod.def,s=mt(o.entries);if(s.length===0){r.not={};return}s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),r.enum=s};var Gm=(e,t,r,n)=>{vt(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var Ym=(e,t,r,n)=>{vt(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var Hm=(e,t,r,n)=>{let o=r,s=e._zod.def,{minimum:i,maximum:a}=Qe(e);typeof i=="number"&&(o.minItems=i),typeof a=="number"&&(o.maxItems=a),o.type="array",o.items=B(s.element,t,{...n,path:[...n.path,"items"]})};function rn(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?rn(t.out):t.type==="catch"?rn(t.innerType):e._zod.optin}var qm=(e,t,r,n)=>{let o=r,s=e._zod.def,i=s.shape;if(Object.getOwnPropertySymbols(i).length&&vt(e,t,o,n,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let l in i)me(o.properties,l,B(i[l],t,{...n,path:[...n.path,"properties",l]}));let c=[];for(let l of Object.keys(i)){let u=s.shape[l];(t.io==="input"?rn(u)===void 0:u._zod.optout===void 0)&&c.push(l)}c.length>0&&(o.required=c),s.catchall?._zod.def.type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=B(s.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},Jm=(e,t,r,n)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((a,c)=>B(a,t,{...n,path:[...n.path,s?"oneOf":"anyOf",c]}));s?r.oneOf=i:r.anyOf=i},Xm=(e,t,r,n)=>{let o=e._zod.def,s=B(o.left,t,{...n,path:[...n.path,"allOf",0]}),i=B(o.right,t,{...n,path:[...n.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(s)?s.allOf:[s],...a(i)?i.allOf:[i]];r.allOf=c,t.intersections.push(c)};function $o(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let h=e.get(t)?.def;if(!h)return t;let b=$o(e,h,r);return b===h?t:b}for(let h of["anyOf","oneOf"]){let b=t[h];if(!Array.isArray(b))continue;let k=b.map($=>$o(e,$,r));k.some(($,X)=>$!==b[X])&&(t={...t,[h]:k})}let n=Array.isArray(t.type)?t.type:[t.type],o=!n.includes("string")&&n.some(h=>h==="number"||h==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(h=>typeof h=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,multipleOf:u,format:d,id:p,...m}=t;return m.enum?m.enum=m.enum.map(h=>typeof h=="number"?String(h):h):typeof m.const=="number"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=(n.includes("number")?Wr:lo).source)),m}var Mo=new WeakMap;function sx(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of Mo.get(e)??[]){let o=e.seen.get(n),s=(o?.def??o?.schema)?.propertyNames;if(!s||s===!0||r.has(s))continue;let i=$o(t,s,new Set);i!==s&&r.set(s,i)}if(r.size)for(let n of e.seen.values())for(let o of[n.schema,n.def]){let s=o&&r.get(o.propertyNames);s&&(o.propertyNames=s)}}var Qm=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="object";let i=s.keyType,a=Qe(i).patterns;if(s.mode==="loose"&&a&&a.size>0){let u=B(s.valueType,t,{...n,path:[...n.path,"patternProperties","*"]});o.patternProperties={};for(let d of a)me(o.patternProperties,Zm(d).source,u)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=B(s.keyType,t,{...n,path:[...n.path,"propertyNames"]});let u=Mo.get(t);u||(u=[],Mo.set(t,u),t.deferred.push(()=>sx(t))),u.push(e)}o.additionalProperties=B(s.valueType,t,{...n,path:[...n.path,"additionalProperties"]})}let c=i._zod.values,l=t.io==="input"&&rn(s.valueType)!==void 0;if(c&&!s.partial&&!l){let u=[...c].filter(d=>typeof d=="string"||typeof d=="number");u.length>0&&(o.required=u.map(String))}},ef=(e,t,r,n)=>{let o=e._zod.def,s=B(o.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,r.nullable=!0):r.anyOf=[s,{type:"null"}]},tf=(e,t,r,n)=>{let o=e._zod.def;B(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType},Uo=Symbol();function rf(e,t,r,n,o){let s=!1,i=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(s=!0,null));return s?(vt(t,r,n,o,"BigInt defaults cannot be represented in JSON Schema"),Uo):JSON.parse(i)}var nf=(e,t,r,n)=>{let o=e._zod.def;B(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i=rf(o.defaultValue,e,t,r,n);i!==Uo&&(r.default=i)},of=(e,t,r,n)=>{let o=e._zod.def;B(o.innerType,t,n);let s=t.seen.get(e);if(s.ref=o.innerType,t.io!=="input")return;let i=rf(o.defaultValue,e,t,r,n);i!==Uo&&(r._prefault=i)},sf=(e,t,r,n)=>{let o=e._zod.def;B(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i;try{i=o.catchValue(void 0)}catch{vt(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},af=(e,t,r,n)=>{let o=e._zod.def,s=o.in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;B(i,t,n);let a=t.seen.get(e);a.ref=i},cf=(e,t,r,n)=>{let o=e._zod.def;B(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType,r.readOnly=!0};var zo=(e,t,r,n)=>{let o=e._zod.def;B(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType};var lf=new WeakSet([Object.prototype,Error.prototype]);function on(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var vx=(e,t)=>{Ku.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);lf.has(r)||(lf.add(r),on(r,"format",n=>o=>oo(n,o)),on(r,"flatten",n=>o=>no(n,o)),on(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,ft,2)}),on(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,ft,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var ie=f("ZodError",vx,void 0,{Parent:Error});var uf=zr(ie),df=Lr(ie),pf=Br(ie),mf=Zr(ie),ff=Yu(ie),hf=Hu(ie),gf=qu(ie),yf=Ju(ie),bf=Xu(ie),vf=Qu(ie),_f=ed(ie),Sf=td(ie);function Sx(){te.localeError||re(Gp())}function an(){te.memoizer||re({memoizer:vo()})}var Y=f("ZodType",(e,t)=>(Sx(),L.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(P.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return fe(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(fw(e,t))},superRefine(e,t){return this.check(hw(e,t))},overwrite(e){return this.check(je(e))},optional(){return kf(this)},exactOptional(){return tw(this)},nullable(){return Pf(this)},nullish(){return kf(Pf(this))},nonoptional(e){return aw(this,e)},array(){return Bo(this)},or(e){return Zo([this,e])},and(e){return Jx(this,e)},transform(e){return Cf(this,ew(e))},default(e){return ow(this,e)},prefault(e){return iw(this,e)},catch(e){return lw(this,e)},pipe(e){return Cf(this,e)},readonly(){return pw(this)},describe(e){let t=this.clone();return Ve.add(t,{description:e}),t},meta(...e){if(e.length===0)return Ve.get(this);let t=this.clone();return Ve.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return P.hide(this,"~standard",{...mo(this),jsonSchema:{input:Jt(this,"input"),output:Jt(this,"output")}})},set"~standard"(e){P.own(this,"~standard",e)},parse:function e(t,r){return uf(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await df(this,t,r,{callee:e})},safeParse(e,t){return pf(this,e,t)},async safeParseAsync(e,t){return mf(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){P.own(this,"spa",e)},validate(e,t){return so(this,e,t)},validateAsync(e,t){return io(this,e,t)},encode:function e(t,r){return ff(this,t,r,{callee:e})},decode:function e(t,r){return hf(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await gf(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await yf(this,t,r,{callee:e})},safeEncode(e,t){return bf(this,e,t)},safeDecode(e,t){return vf(this,e,t)},async safeEncodeAsync(e,t){return _f(this,e,t)},async safeDecodeAsync(e,t){return Sf(this,e,t)},toJSONSchema(e){return Nm(this,{})(e)},get description(){return Ve.get(this)?.description},get _def(){return this._zod.def}}),Af=f("_ZodString",(e,t)=>{Yr.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Wm(e,r,n,o)},P.derived({format:e=>Qe(e).format??null,minLength:e=>Qe(e).minimum??null,maxLength:e=>Qe(e).maximum??null},{regex(...e){return this.check(So(...e))},includes(...e){return this.check(ko(...e))},startsWith(...e){return this.check(Po(...e))},endsWith(...e){return this.check(Co(...e))},min(...e){return this.check(bt(...e))},max(...e){return this.check(en(...e))},length(...e){return this.check(tn(...e))},nonempty(...e){return this.check(bt(1,...e))},lowercase(e){return this.check(xo(e))},uppercase(e){return this.check(wo(e))},trim(){return this.check(Ro())},normalize(...e){return this.check(Ao(...e))},toLowerCase(){return this.check(Eo())},toUpperCase(){return this.check(Io())},slugify(){return this.check(To())}})),xx=f("ZodString",(e,t)=>{Yr.init(e,t),Af.init(e,t)},{email(e){return this.check(Jp(Ax,e))},url(e){return this.check(nm(Ex,e))},jwt(e){return this.check(bm(Vx,e))},emoji(e){return this.check(om(Ix,e))},guid(e){return this.check(Xp(Rx,e))},uuid(e){return this.check(Qp(sn,e))},uuidv4(e){return this.check(em(sn,e))},uuidv6(e){return this.check(tm(sn,e))},uuidv7(e){return this.check(rm(sn,e))},nanoid(e){return this.check(sm(Tx,e))},cuid(e){return this.check(im(Ox,e))},cuid2(e){return this.check(am(Nx,e))},ulid(e){return this.check(cm(Fx,e))},base64(e){return this.check(hm(Bx,e))},base64url(e){return this.check(gm(Zx,e))},xid(e){return this.check(lm(Dx,e))},ksuid(e){return this.check(um($x,e))},ipv4(e){return this.check(dm(Mx,e))},ipv6(e){return this.check(pm(Ux,e))},cidrv4(e){return this.check(mm(zx,e))},cidrv6(e){return this.check(fm(Lx,e))},e164(e){return this.check(ym(Wx,e))},datetime(e){return this.check(vm(wx,e))},date(e){return this.check(_m(kx,e))},time(e){return this.check(Sm(Px,e))},duration(e){return this.check(xm(Cx,e))}});function Xt(e){return qp(xx,e)}var z=f("ZodStringFormat",(e,t)=>{U.init(e,t),Af.init(e,t)}),wx=f("ZodISODateTime",(e,t)=>{up.init(e,t),z.init(e,t)}),kx=f("ZodISODate",(e,t)=>{dp.init(e,t),z.init(e,t)}),Px=f("ZodISOTime",(e,t)=>{pp.init(e,t),z.init(e,t)}),Cx=f("ZodISODuration",(e,t)=>{mp.init(e,t),z.init(e,t)}),Ax=f("ZodEmail",(e,t)=>{Qd.init(e,t),z.init(e,t)});var Rx=f("ZodGUID",(e,t)=>{Jd.init(e,t),z.init(e,t)});var sn=f("ZodUUID",(e,t)=>{Xd.init(e,t),z.init(e,t)});var Ex=f("ZodURL",(e,t)=>{rp.init(e,t),z.init(e,t)});var Ix=f("ZodEmoji",(e,t)=>{np.init(e,t),z.init(e,t)});var Tx=f("ZodNanoID",(e,t)=>{op.init(e,t),z.init(e,t)});var Ox=f("ZodCUID",(e,t)=>{sp.init(e,t),z.init(e,t)});var Nx=f("ZodCUID2",(e,t)=>{ip.init(e,t),z.init(e,t)});var Fx=f("ZodULID",(e,t)=>{ap.init(e,t),z.init(e,t)});var Dx=f("ZodXID",(e,t)=>{cp.init(e,t),z.init(e,t)});var $x=f("ZodKSUID",(e,t)=>{lp.init(e,t),z.init(e,t)});var Mx=f("ZodIPv4",(e,t)=>{fp.init(e,t),z.init(e,t)});var Ux=f("ZodIPv6",(e,t)=>{gp.init(e,t),z.init(e,t)});var zx=f("ZodCIDRv4",(e,t)=>{yp.init(e,t),z.init(e,t)});var Lx=f("ZodCIDRv6",(e,t)=>{bp.init(e,t),z.init(e,t)});var Bx=f("ZodBase64",(e,t)=>{_p.init(e,t),z.init(e,t)});var Zx=f("ZodBase64URL",(e,t)=>{Sp.init(e,t),z.init(e,t)});var Wx=f("ZodE164",(e,t)=>{xp.init(e,t),z.init(e,t)});var Vx=f("ZodJWT",(e,t)=>{wp.init(e,t),z.init(e,t)});var jx=f("ZodUnknown",(e,t)=>{kp.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>jm(e,r,n,o)});function xf(){return wm(jx)}var Kx=f("ZodNever",(e,t)=>{Pp.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Vm(e,r,n,o)});function Rf(e){return km(Kx,e)}var Gx=f("ZodArray",(e,t)=>{an(),Cp.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Hm(e,r,n,o),e.element=t.element},{min(e,t){return this.check(bt(e,t))},nonempty(e){return this.check(bt(1,e))},max(e,t){return this.check(en(e,t))},length(e,t){return this.check(tn(e,t))},unwrap(){return this.element}});function Bo(e,t){return Pm(Gx,e,t)}var Yx=f("ZodObject",(e,t)=>{an(),Ep.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>qm(e,r,n,o),P.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return Xx(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(P.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(P.mergeDefs(this._zod.def,{catchall:xf()}))},loose(){return this.clone(P.mergeDefs(this._zod.def,{catchall:xf()}))},strict(){return this.clone(P.mergeDefs(this._zod.def,{catchall:Rf()}))},strip(){return this.clone(P.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return P.extend(this,e)},safeExtend(e){return P.safeExtend(this,e)},merge(e){return P.merge(this,e)},pick(e){return P.pick(this,e)},omit(e){return P.omit(this,e)},partial(...e){return P.partial(If,this,e[0])},exactPartial(...e){return P.partial(Tf,this,e[0],"exactPartial")},required(...e){return P.required(Of,this,e[0])}});function Ef(e,t){return new Yx({type:"object",shape:e,catchall:Rf(),...P.normalizeParams(t)})}var Hx=f("ZodUnion",(e,t)=>{Ip.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Jm(e,r,n,o),e.options=t.options});function Zo(e,t){return new Hx({type:"union",options:e,...P.normalizeParams(t)})}var qx=f("ZodIntersection",(e,t)=>{Tp.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Xm(e,r,n,o)});function Jx(e,t){return new qx({type:"intersection",left:e,right:t})}var wf=f("ZodRecord",(e,t)=>{an(),Op.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Qm(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});function Wo(e,t,r){return!t||!t._zod?new wf({type:"record",keyType:Xt(),valueType:e,...P.normalizeParams(t)}):new wf({type:"record",keyType:e,valueType:t,...P.normalizeParams(r)})}var Lo=f("ZodEnum",(e,t)=>{Np.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(n,o,s)=>Km(e,n,o,s),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,o)=>{let s={};for(let i of n)if(r.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new Lo({...t,checks:[],...P.normalizeParams(o),entries:s})},e.exclude=(n,o)=>{let s={...t.entries};for(let i of n)if(r.has(i))delete s[i];else throw new Error(`Key ${i} not found in enum`);return new Lo({...t,checks:[],...P.normalizeParams(o),entries:s})}});function Xx(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new Lo({type:"enum",entries:r,...P.normalizeParams(t)})}var Qx=f("ZodTransform",(e,t)=>{an(),Fp.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Ym(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new gt(e.constructor.name);r.addIssue=s=>{if(typeof s=="string")r.issues.push(P.issue(s,r.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(P.issue(i))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(s=>(r.value=s,r)):(r.value=o,r)}});function ew(e){return new Qx({type:"transform",transform:e})}var If=f("ZodOptional",(e,t)=>{ho.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>zo(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function kf(e){return new If({type:"optional",innerType:e})}var Tf=f("ZodExactOptional",(e,t)=>{Dp.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>zo(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function tw(e){return new Tf({type:"optional",innerType:e})}var rw=f("ZodNullable",(e,t)=>{$p.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ef(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Pf(e){return new rw({type:"nullable",innerType:e})}var nw=f("ZodDefault",(e,t)=>{Mp.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>nf(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function ow(e,t){return new nw({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():P.shallowClone(t)}})}var sw=f("ZodPrefault",(e,t)=>{Up.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>of(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function iw(e,t){return new sw({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():P.shallowClone(t)}})}var Of=f("ZodNonOptional",(e,t)=>{zp.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>tf(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function aw(e,t){return new Of({type:"nonoptional",innerType:e,...P.normalizeParams(t)})}var cw=f("ZodCatch",(e,t)=>{Lp.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>sf(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function lw(e,t){return new cw({type:"catch",innerType:e,catchValue:typeof t=="function"?t:P.constantCatch(t)})}var uw=f("ZodPipe",(e,t)=>{Bp.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>af(e,r,n,o),e.in=t.in,e.out=t.out});function Cf(e,t){return new uw({type:"pipe",in:e,out:t})}var dw=f("ZodReadonly",(e,t)=>{Zp.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>cf(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function pw(e){return new dw({type:"readonly",innerType:e})}var mw=f("ZodCustom",(e,t)=>{Wp.init(e,t),Y.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Gm(e,r,n,o)});function fw(e,t={}){return Cm(mw,e,t)}function hw(e,t){return Am(e,t)}var Nf=["systemd","effective"];var Ff=["error","warning","info","never"];var cn=["correctness","effectiveness","breakage","exposure","hygiene"],Df=["error","warning","info"];var $f=239,gw=400,ln={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},$N=Object.entries(ln);function yw(e){return Q.filter(r=>Number(r)<=e).at(-1)??Q[0]}var Mf=(e,t)=>{let r=yw(t);return{label:e,version:t,table:r,derived:Number(r)!==t}};function Uf(e){let t=e.toLowerCase(),r=/^\d+$/.test(t)?Number(t):Object.hasOwn(ln,t)?ln[t]:void 0;if(r!==void 0&&r>=$f&&r<gw)return{ok:!0,target:Mf(t,r)};if(r!==void 0)return{ok:!1,problem:`there is no target ${r}: systemd versions from ${$f} on are known`};let[n]=E(t,Object.keys(ln),1),o=n===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${n}?`;return{ok:!1,problem:`unknown target "${e}": ${o}`}}var MN=Mf(gn,Number(gn));var Qt=e=>({ok:!0,value:e}),et=e=>({ok:!1,problem:e});function un(e,t){let[r]=E(e,t,1);return r===void 0?"":`; did you mean ${r}?`}var bw=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;function Lf(e,t){let r=t.find(n=>n===e);return r===void 0?et(`takes ${bw(t)}, not "${e}"${un(e,t)}`):Qt(r)}function Bf(e){let t=/^\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN;if(!(t<=10))return et(`takes a number from 0.0 to 10.0, not "${e}"`);let r=Math.round(t*10);return Math.abs(r-t*10)>1e-9?et(`takes one decimal at most, not "${e}": exposures have no more`):Qt(r)}var er=e=>e.split(/[\s,]+/).filter(t=>t!=="");function Zf(e){let t=new Map;for(let r of er(e)){let n=Uf(r);if(!n.ok)return et(n.problem);t.set(n.target.label,n.target)}return t.size===0?et("names no target: write a systemd version such as 257, or a distribution such as debian12"):Qt([...t.values()])}function Vo(e,t){let r=[...cn,...t.map(({id:s})=>s)],n=er(e),o=n.find(s=>!r.includes(s));return o===void 0?Qt(n):et(`names "${o}", which is no rule or category${un(o,r)}`)}var zf={yes:!0,true:!0,on:!0,no:!1,false:!1,off:!1};function Wf(e){let t=Object.hasOwn(zf,e)?zf[e]:void 0;return t===void 0?et(`takes yes or no, not "${e}"`):Qt(t)}var Vf=[...Df,"off"];var Go=Xt({error:"takes one value on one line; a section or a list is no value here"}),wt=(e,t,r={})=>Go.meta(r).transform((n,o)=>Kf(t(n),o)).meta({description:e}),xt=(e,t)=>Zo([Go,Bo(Go)],{error:({input:r})=>r===void 0?"is missing":"takes a list of words"}).transform((r,n)=>Kf(t(typeof r=="string"?r:r.join(" ")),n)).meta({description:e});function Kf(e,t){return e.ok?e.value:(t.addIssue(e.problem),eo)}var dn=(e,t)=>wt(e,r=>Lf(r,t),{enum:[...t]}),Gf=e=>wt(e,Wf,{enum:["yes","no","true","false","on","off"]}),Yf=e=>({ok:!0,value:er(e)}),vw=e=>{let t=er(e);return t.length===0?{ok:!1,problem:"names no path: write patterns as in .gitignore, such as units/web*.service"}:{ok:!0,value:t}},jf=e=>e===""||e==="true"?{ok:!1,problem:"names no file: write a path, relative to the folder of this file"}:{ok:!0,value:e};function _w(e,{least:t,most:r}){let n=/^\d+$/.test(e)?Number(e):Number.NaN;return n>=t&&n<=r?{ok:!0,value:n}:{ok:!1,problem:`takes a whole number from ${t} to ${r}, not "${e}"`}}function Sw(e){return e.kind==="names"?xt(e.summary,Yf):e.kind==="switch"?Gf(e.summary):wt(e.summary,t=>_w(t,e),{pattern:"^\\d+$"})}var jo=(e,t)=>Object.fromEntries(e.map(t)),xw=e=>`is a section: write [${e}] on a line of its own, and keys below it`;function Hf(e,t){let r=(l,u)=>Ef(u,{error:Ko(l)}),n=l=>r(l,jo(e,u=>[u.id,dn(u.summary,Vf).optional()])).meta({description:"severity of a rule, or off"}),o=wt("highest exposure that passes, 0.0 to 10.0",Bf,{pattern:"^(?:\\d(?:\\.\\d)?|10(?:\\.0)?)$"}),s={threshold:o.optional(),target:xt("systemd versions or distributions, such as 257 or debian12",Zf).optional(),user:Gf("whether these are units of the user manager").optional(),ignore:xt("rules or categories that do not run",l=>Vo(l,e)).optional()},i=r("overrides.NAME",{...s,paths:xt("the units this is for: patterns as in .gitignore, relative to the folder of this file",vw),rules:n("overrides.NAME.rules").optional()}),a=e.filter(l=>Object.keys(Mt(l)).length>0),c=r("options.RULE",jo(a,l=>[l.id,r(`options.${l.id}`,jo(Object.entries(Mt(l)),([u,d])=>[u,Sw(d).optional()])).optional()]));return r("",{...s,format:dn("how to report",t).optional(),"fail-on":dn("lowest severity that fails the run",Ff).optional(),gate:dn("the exposure that thresholds hold for",Nf).optional(),select:xt(`the rules to run, by id or category (${cn.join(", ")})`,l=>Vo(l,e)).optional(),policy:wt("a systemd-analyze --security-policy file",jf).optional(),baseline:wt("a file of known findings",jf).optional(),exclude:xt("paths that are not checked: patterns as in .gitignore",Yf).optional(),rules:n("rules").optional(),options:c.optional(),overrides:Wo(Xt(),i,{error:Ko("overrides.NAME")}).optional(),budgets:Wo(Xt(),o,{error:Ko("budgets")}).meta({description:"a threshold for each path or pattern"}).optional()}).meta({title:"unitlint.ini",description:"Sections are objects, keys are their members; lists may be written as one text with commas."})}var Ko=e=>t=>t.code==="invalid_type"?xw(e):void 0;function qf(e,{path:t,rules:r,formats:n}){let o=Au(e.replace(/^\uFEFF/,""),pn.unsafe),s=Hf(r,n),i=s.safeParse(Ho((0,pn.decode)(o.clean)));if(i.success&&o.problems.length===0){let l=(u,...d)=>({value:u,from:`${t}:${o.lineOf(d)}`});return{ok:!0,config:Aw(i.data,t,l)}}let c=(i.success?[]:i.error.issues.flatMap(l=>ww(l,r,s))).map(({path:l,message:u})=>({line:o.lineOf(l),message:u}));return{ok:!1,problems:[...o.problems,...c].sort((l,u)=>l.line-u.line)}}function Ho(e){return Array.isArray(e)?e.map(Ho):typeof e!="object"||e===null?String(e):Object.fromEntries(Object.entries(e).map(([t,r])=>[t,Ho(r)]))}function ww(e,t,r){if(e.code!=="unrecognized_keys")return[{path:e.path,message:`${String(e.path.at(-1)??"this")} ${e.message}`}];let n=Cw(e.path,t,r);return e.keys.map(o=>({path:[...e.path,o],message:`${Pw(e.path,o)}${kw(o,n)}`}))}function kw(e,t){let r=un(e,t);return r===""&&t.length<=20?`; known are ${t.join(", ")}`:r}function Pw(e,t){let r=e.at(-1);return r==="rules"?`there is no rule "${t}"`:e[0]==="options"?e.length===1?`there is no rule "${t}" with options`:`the rule ${String(r)} has no option "${t}"`:e.length===0?`there is no key or section "${t}"`:`there is no key "${t}" in [${e.join(".")}]`}function Cw([e,t,r],n,o){if(e===void 0)return Object.keys(o.shape);if(e==="rules"||r==="rules")return n.map(({id:i})=>i);if(e==="overrides")return Object.keys(o.shape.overrides.unwrap().valueType.shape);let s=new Map(n.map(i=>[i.id,Object.keys(Mt(i))]));return t===void 0?[...s].flatMap(([i,a])=>a.length>0?[i]:[]):s.get(String(t))??[]}function Aw(e,t,r){let{format:n,"fail-on":o,gate:s,select:i,policy:a,baseline:c,exclude:l}=e;return{path:t,run:{...Jf(e,r,[]),...n===void 0?{}:{format:r(n,"format")},...o===void 0?{}:{failOn:r(o,"fail-on")},...s===void 0?{}:{gate:r(s,"gate")},...i===void 0?{}:{select:r(i,"select")},...a===void 0?{}:{policy:r(a,"policy")},...c===void 0?{}:{baseline:r(c,"baseline")},options:Tw(e,r)},exclude:l===void 0?null:r(qo(l),"exclude"),overrides:[...Rw(e,r),...Ew(e,r)]}}function Jf({threshold:e,target:t,user:r,ignore:n,rules:o={}},s,i){let a=Object.entries(o).flatMap(([c,l])=>l===void 0?[]:[[c,s(l,...i,"rules",c)]]);return{...e===void 0?{}:{threshold:s(e,...i,"threshold")},...t===void 0?{}:{targets:s(t,...i,"target")},...r===void 0?{}:{user:s(r,...i,"user")},...n===void 0?{}:{ignore:s(n,...i,"ignore")},levels:new Map(a)}}var Rw=({overrides:e={}},t)=>Object.entries(e).map(([r,n])=>({name:`overrides.${r}`,matches:qo(n.paths),...Jf(n,t,["overrides",r])})),Ew=({budgets:e={}},t)=>Object.entries(e).map(([r,n])=>({name:"budgets",matches:qo([r]),threshold:t(n,"budgets",r),levels:new Map})),Iw=/^\/?[^*?[\]\\!#/]+(?:\/[^*?[\]\\/]+)*$/;function qo(e){let[t=""]=e;if(e.length===1&&Iw.test(t)&&t.includes("/")){let n=t.replace(/^\//,"");return o=>o===n||o.startsWith(`${n}/`)}let r=(0,Yo.default)().add([...e]);return n=>Yo.default.isPathValid(n)&&r.ignores(n)}var Tw=({options:e={}},t)=>new Map(Object.entries(e).flatMap(([r,n])=>{let o=Object.entries(n??{}).flatMap(([s,i])=>i===void 0?[]:[[s,i]]);return o.length===0?[]:[[r,t(Object.fromEntries(o),"options",r)]]}));var Xf=["pretty","concise","json","ndjson","sarif","github","gitlab","junit","checkstyle","rdjson","sonar","markdown","html","prometheus"];var Ow=(e,t)=>qf(e,{path:t,rules:_u,formats:Xf});0&&(module.exports={readConfigFile});
