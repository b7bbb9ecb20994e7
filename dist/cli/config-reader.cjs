"use strict";var Yy=Object.create;var Ir=Object.defineProperty;var qy=Object.getOwnPropertyDescriptor;var Jy=Object.getOwnPropertyNames;var Xy=Object.getPrototypeOf,Qy=Object.prototype.hasOwnProperty;var eb=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},si=(e,t)=>{for(var r in t)Ir(e,r,{get:t[r],enumerable:!0})},oi=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Jy(t))!Qy.call(e,s)&&s!==r&&Ir(e,s,{get:()=>t[s],enumerable:!(n=qy(t,s))||n.enumerable});return e};var ii=(e,t,r)=>(r=e!=null?Yy(Xy(e)):{},oi(t||!e||!e.__esModule?Ir(r,"default",{value:e,enumerable:!0}):r,e)),tb=e=>oi(Ir({},"__esModule",{value:!0}),e);var vp=eb((Jz,bp)=>{var{hasOwnProperty:Vs}=Object.prototype,Ks=(e,t={})=>{typeof t=="string"&&(t={section:t}),t.align=t.align===!0,t.newline=t.newline===!0,t.sort=t.sort===!0,t.whitespace=t.whitespace===!0||t.align===!0,t.platform=t.platform||typeof process<"u"&&process.platform,t.bracketedArray=t.bracketedArray!==!1;let r=t.platform==="win32"?`\r
`:`
`,n=t.whitespace?" = ":"=",s=[],o=t.sort?Object.keys(e).sort():Object.keys(e),i=0;t.align&&(i=Ye(o.filter(l=>e[l]===null||Array.isArray(e[l])||typeof e[l]!="object").map(l=>Array.isArray(e[l])?`${l}[]`:l).concat([""]).reduce((l,d)=>Ye(l).length>=Ye(d).length?l:d)).length);let a="",c=t.bracketedArray?"[]":"";for(let l of o){let d=e[l];if(d&&Array.isArray(d))for(let u of d)a+=Ye(`${l}${c}`).padEnd(i," ")+n+Ye(u)+r;else d&&typeof d=="object"?s.push(l):a+=Ye(l).padEnd(i," ")+n+Ye(d)+r}t.section&&a.length&&(a="["+Ye(t.section)+"]"+(t.newline?r+r:r)+a);for(let l of s){let d=gp(l,".").join("\\."),u=(t.section?t.section+".":"")+d,p=Ks(e[l],{...t,section:u});a.length&&p.length&&(a+=r),a+=p}return a};function gp(e,t){var r=0,n=0,s=0,o=[];do if(s=e.indexOf(t,r),s!==-1){if(r=s+t.length,s>0&&e[s-1]==="\\")continue;o.push(e.slice(n,s)),n=s+t.length}while(s!==-1);return o.push(e.slice(n)),o}var hp=(e,t={})=>{t.bracketedArray=t.bracketedArray!==!1;let r=Object.create(null),n=r,s=null,o=/^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i,i=e.split(/[\r\n]+/g),a={};for(let l of i){if(!l||l.match(/^\s*[;#]/)||l.match(/^\s*$/))continue;let d=l.match(o);if(!d)continue;if(d[1]!==void 0){if(s=wn(d[1]),s==="__proto__"){n=Object.create(null);continue}n=r[s]=r[s]||Object.create(null);continue}let u=wn(d[2]),p;t.bracketedArray?p=u.length>2&&u.slice(-2)==="[]":(a[u]=(a?.[u]||0)+1,p=a[u]>1);let f=p&&u.endsWith("[]")?u.slice(0,-2):u;if(f==="__proto__")continue;let h=d[3]?wn(d[4]):!0,x=h==="true"||h==="false"||h==="null"?JSON.parse(h):h;p&&(Vs.call(n,f)?Array.isArray(n[f])||(n[f]=[n[f]]):n[f]=[]),Array.isArray(n[f])?n[f].push(x):n[f]=x}let c=[];for(let l of Object.keys(r)){if(!Vs.call(r,l)||typeof r[l]!="object"||Array.isArray(r[l]))continue;let d=gp(l,".");n=r;let u=d.pop(),p=u.replace(/\\\./g,".");for(let f of d)f!=="__proto__"&&((!Vs.call(n,f)||typeof n[f]!="object")&&(n[f]=Object.create(null)),n=n[f]);n===r&&p===u||(n[p]=r[l],c.push(l))}for(let l of c)delete r[l];return r},yp=e=>e.startsWith('"')&&e.endsWith('"')||e.startsWith("'")&&e.endsWith("'"),Ye=e=>typeof e!="string"||e.match(/[=\r\n]/)||e.match(/^\[/)||e.length>1&&yp(e)||e!==e.trim()?JSON.stringify(e):e.split(";").join("\\;").split("#").join("\\#"),wn=e=>{if(e=(e||"").trim(),yp(e)){e.charAt(0)==="'"&&(e=e.slice(1,-1));try{e=JSON.parse(e)}catch{}}else{let t=!1,r="";for(let n=0,s=e.length;n<s;n++){let o=e.charAt(n);if(t)"\\;#".indexOf(o)!==-1?r+=o:r+="\\"+o,t=!1;else{if(";#".indexOf(o)!==-1)break;o==="\\"?t=!0:r+=o}}return t&&(r+="\\"),r.trim()}return e};bp.exports={parse:hp,decode:hp,stringify:Ks,encode:Ks,safe:Ye,unsafe:wn}});var lR={};si(lR,{readConfigFile:()=>cR});module.exports=tb(lR);var ai=["low","medium","high"];var Xt=[],O=(e,t=Xt)=>({effect:"set",value:e,faults:t}),A=(e,t=Xt)=>({effect:"add",value:e,faults:t}),w=(e=void 0)=>({effect:"reset",value:e,faults:Xt});function _(e,t,r,n=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:r,suggestions:n}]}}function me(e,t,r){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:r}]}}function rb(e,t,r){if(Math.abs(e.length-t.length)>r)return r+1;let n=[],s=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let a=1;a<=t.length;a+=1){let c=e.charAt(o-1)===t.charAt(a-1),l=Math.min((s[a]??0)+1,(i[a-1]??0)+1,(s[a-1]??0)+(c?0:1));o>1&&a>1&&e.charAt(o-1)===t.charAt(a-2)&&e.charAt(o-2)===t.charAt(a-1)&&(l=Math.min(l,(n[a-2]??0)+1)),i.push(l)}n=s,s=i}return s[t.length]??r+1}var nb=64;function F(e,t,r=3){if(e===""||e.length>nb)return[];let n=Math.max(1,Math.floor(e.length/3)),s=e.toLowerCase(),o=[];for(let c of t){let l=c===e?0:rb(s,c.toLowerCase(),n);l<=n&&o.push({candidate:c,distance:l})}o.sort((c,l)=>c.distance-l.distance||(c.candidate<l.candidate?-1:1));let i=o[0]?.distance??0;return o.filter(({distance:c})=>c<=(i===0?0:i+1)).slice(0,r).map(({candidate:c})=>c)}function Qt(e,t,r=n=>n){let[n]=F(e,t,1);return n===void 0?"":`; did you mean ${r(n)}?`}var Or=e=>e===32||e===9||e===10||e===13,sb=/['"\\]/;function B(e,t){return sb.test(e)?ib(e,t):{words:ob(e),malformedAt:null}}function ob(e){let t=[],r=0;for(;r<e.length;){for(;r<e.length&&Or(e.charCodeAt(r));)r+=1;let n=r;for(;r<e.length&&!Or(e.charCodeAt(r));)r+=1;r>n&&t.push({text:e.slice(n,r),start:n,end:r})}return t}function ib(e,t){let r=[],n=0;for(;;){for(;n<e.length&&Or(e.charCodeAt(n));)n+=1;if(n>=e.length)return{words:r,malformedAt:null};let s=ab(e,n,t);if(s===null)return{words:r,malformedAt:n};r.push({text:s.text,start:n,end:s.end}),n=s.end}}function ab(e,t,r){let n=r.unclosed==="closed",s="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n?{text:s,end:e.length}:null;s+=r.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":s+=a;else if(r.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(Or(e.charCodeAt(i)))break;s+=a}i+=1}return o!==""&&!n?null:{text:s,end:i}}function ht(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var cb=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function $e(e){let t=cb.exec(e);if(t===null)return null;let[,r,n,s,o,i,a]=t,c=Tr(n,16)??Tr(s,2)??Tr(o??i,8)??Tr(a,10);return c===null?null:r==="-"?-c:c}var Tr=(e,t)=>e===void 0?null:Number.parseInt(e,t);var os=e=>e===4?32:128;function li(e){let t=e.split(".");if(t.length!==4)return null;let r=0n;for(let n of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(n)||Number(n)>255)return null;r=r<<8n|BigInt(n)}return r}function ci(e){if(e==="")return[];let t=[],r=e.split(":");for(let[n,s]of r.entries()){let o=n===r.length-1&&s.includes(".")?li(s):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(s))t.push(BigInt(`0x${s}`));else return null}return t}function lb(e){let t=e.split("::");if(t.length>2)return null;let r=ci(t[0]??""),n=ci(t[1]??"");if(r===null||n===null)return null;let s=8-r.length-n.length;return(t.length===1?s!==0:s<1)?null:[...r,...Array.from({length:s},()=>0n),...n].reduce((i,a)=>i<<16n|a,0n)}function db(e,t,r){let n=BigInt(os(e)-r);return{family:e,address:t>>n<<n,length:r}}function Dr(e){let t=e.indexOf("/"),r=t<0?e:e.slice(0,t),n=r.includes(":")?6:4,s=n===6?lb(r):li(r);if(s===null)return null;let o=t<0?os(n):$e(e.slice(t+1));return o===null||o<0||o>os(n)?null:db(n,s,o)}var Le=e=>{let t=Dr(e);return t===null?[]:[t]},Nr={any:[...Le("0.0.0.0/0"),...Le("::/0")],localhost:[...Le("127.0.0.0/8"),...Le("::1/128")],"link-local":[...Le("169.254.0.0/16"),...Le("fe80::/64")],multicast:[...Le("224.0.0.0/4"),...Le("ff00::/8")]},ub=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function mb(e){let t=Object.hasOwn(Nr,e)?Nr[e]:void 0;return t!==void 0?t:ub.test(e)?Nr.localhost??[]:Le(e)}var di=(e,t)=>{if(e==="")return w();let{words:r,malformedAt:n}=B(e,{quotes:"kept"}),s=[...t??[]],o=[];for(let i of r){let a=mb(i.text);a.length>0?s.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>F(i.text,Object.keys(Nr),1)})}return n!==null&&o.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),A(s,o)},is=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,er=e=>e.some(({family:t,length:r})=>t===4&&r===0)&&e.some(({family:t,length:r})=>t===6&&r===0);var ui=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,mi=`63	252-252
62	254`,pi=`AF_UNIX	1
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
AF_FILE	1`,fi=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,hi=`native
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
s390x`,gi=`E2BIG
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
EXFULL`,yi=`%a
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
%%`,bi=`SUCCESS	0
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
EXCEPTION	255`,vi=`x86-64
x86`,Si=`HUP
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
SYS`,wi=`other
batch
idle
fifo
ext	262
rr`,xi=`none
realtime
best-effort
idle`,Pi=`emerg
alert
crit
err
warning
notice
info
debug`,_i=`kern
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
local7`;var ki=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,Ai=`AS	bytes
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
STACK	bytes`,Ci=`seconds	1000000
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
\xB5s	1`,Ri=`null
tty
tty-force
tty-fail
socket
fd
data
file`,Ei=`inherit
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
syslog+console`,Ii=`shared
slave
private`,Oi=`udplite
sctp
mptcp	257`,Ti=`cpu
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
bpf-bind-network-interface	262`,Ni=`arm64
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
tilegx`,Di=`private-users
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
container-other`,Fi=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,Ui=`device-tree
uefi
device-tree-compatible(
smbios-field(`,Mi=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var ae=["252","254","257","262"];var as=ae[ae.length-1]??"262";function N(e,t){return{first:e,changes:t}}function $i(e,t){let r=e.first;for(let n of ae){let s=e.changes[n];if(s!==void 0&&(r=s),n===t)break}return r}function be(e,t){if(e==="")return!0;let r=Number(t);return e.split(",").some(n=>{let[s="",o]=n.split("-");return r>=Number(s)&&(o===void 0||r<=Number(o))})}var Li=e=>t=>t<=e,Bi=e=>t=>t>=e,fb={templateInstance:N("i",{257:"test_instance"}),capabilityInitialBits:N(64,{262:63}),capabilityInversionBits:N(64,{262:41}),capabilityUnclosedQuote:N("dropped",{254:"closed"}),privateMountsUnset:N("off",{254:"on"}),unknownFamily:N("skipped",{262:"ends-line"}),globSectionName:N("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:N(!0,{262:!1}),execPrefixes:N("-@:+!",{262:"-@:+!|"}),execFolderEndings:N(["/"],{257:["/","/.","/.."]}),ambientPrefix:N("honoured",{262:"ignored"}),userManagerIsUnprivileged:N(!1,{262:!0}),policyNotAnObject:N("ignored",{262:"error"}),warnsOfWeekdays:N(!1,{262:!0}),highestIoClass:N(8,{262:7}),imagesOutsideApi:N(!1,{257:!0}),unknownImagePolicies:N("refused",{262:"taken"}),directoryFlags:N("any",{257:"checked"}),pathsInApi:N("taken",{257:"refused"}),warnsOfVarRun:N(!1,{257:!0}),vsockTypes:N(!1,{254:!0}),alternativeInterfaces:N(!1,{257:!0}),bindsPortZero:N(!1,{257:!0}),renamesImports:N(!1,{257:!0}),textlessOutcome:N("incomparable",{262:"first"}),privateTmpNeedsNamespace:N([],{257:["disconnected"],262:["connected","disconnected"]}),homeTmpfs:N("writable",{257:"read-only"})},hb={filtersImplyNoNewPrivileges:Li(254),clockClosesDevices:e=>e>=245&&e<252,clockMayCloseDevices:Li(252),userServicesHaveNamespaces:Bi(254),editReadsStandardInput:Bi(256)},gb={oneshotRestartForceExitStatus:N(!0,{257:!1}),forkingPrivatePids:N(!1,{257:!0}),dynamicUserHomeDirectory:N(!1,{257:!0}),workingDirectoryInApiMount:N(!1,{257:!0}),dynamicUserInUserManager:N(!1,{257:!0}),managedPrivateUsers:N(!1,{262:!0}),userNamespacePathWithPrivateUsers:N(!1,{262:!0}),privatePidsPam:N(!1,{262:!0})};function zi(e,t){return Object.fromEntries(Object.entries(e).map(([n,s])=>[n,$i(s,t)]))}function Wi(e,t){let n=Object.fromEntries(Object.entries(hb).map(([s,o])=>[s,o(t)]));return{...zi(fb,e),...n,refuses:zi(gb,e)}}var Zi=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`;function Vi(e,t){if(!e.includes(":"))return Number(e);let r=e.split(" ").find(n=>be(n.slice(0,n.indexOf(":")),t));return Number(r?.slice(r.indexOf(":")+1))}function Ki(e){return Zi.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,r=""])=>t!==""&&be(r,e)).map(([t="",r="",n="",s="",,o="",i=""])=>({field:t,name:r,weight:Vi(n,e),range:Vi(s,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}var cs={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},ji=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,Be=`[Unit]
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
TimeoutStopSec		undocumented	time-span`;var ls=`
${ji}`,Gi=new Map,Hi=new Map;function yb(e){let t=Be.lastIndexOf(`
[`,e),r=Be.slice(t<0?1:t+2,Be.indexOf("]",t+1)),n=Be.indexOf(`
`,e),[s="",o="",i="",a=""]=Be.slice(e,n<0?void 0:n).split("	");return{sections:r.split(","),name:s,since:o===""?null:Number(o),flags:i,specs:a}}function Fr(e){let t=Hi.get(e);if(t!==void 0)return t;let r=[],n=`
${e}	`;for(let s=Be.indexOf(n);s>=0;s=Be.indexOf(n,s+1))r.push(yb(s+1));return Hi.set(e,r),r}var bb=()=>[...new Set(Be.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],Yi=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function vb(e){let t=ls.indexOf(`
${e}	`);if(t<0)return Yi(e);let r=ls.indexOf(`
`,t+1),[,n="",s=""]=ls.slice(t+1,r<0?void 0:r).split("	"),o=s.split(" "),i=c=>o.find(l=>l.startsWith(`${c}=`))?.slice(c.length+1)??null,a=i("values");return{...Yi(n),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")}}function Ur(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let r of e.split(" ")){let n=r.indexOf(":");if(n<0)return r;if(be(r.slice(0,n),t))return r.slice(n+1)}return null}function Sb(e){let t=Gi.get(e)??vb(e);return Gi.set(e,t),t}var qi=(e,t,r)=>e!==""&&e.split(",").some(n=>n===t||n.startsWith(`${t}@`)&&be(n.slice(t.length+1),r));function wb(e,t,r,n){let s=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...Sb(n),name:e.name,section:r,setting:s===void 0?e.name:s.slice(6),since:e.since,fatal:qi(e.flags,"fatal",t),documented:!qi(e.flags,"undocumented",t)}}function Ji(e,t){let r=new Map,n=(s,o)=>{let i=r.get(s);i===void 0&&(i=new Map,r.set(s,i));let a=i.get(o);if(a!==void 0||i.has(o))return a;let c=Fr(o).find(({sections:u})=>u.includes(s)),l=c===void 0?null:xb(c,e,t),d=c===void 0||l===null?void 0:wb(c,e,s,l);return i.set(o,d),d};return{find:n,namesIn:s=>bb().filter(o=>n(s,o)!==void 0),sectionsWith:s=>[...new Set(Fr(s).flatMap(({sections:o})=>o))].filter(o=>n(o,s)!==void 0)}}var xb=(e,t,r)=>e.since!==null&&e.since>r?null:Ur(e.specs,t)??Pb(e,t);function Pb(e,t){if(e.since===null||e.since<=Number(t))return null;let r=ae.find(n=>Number(n)>Number(t)&&Ur(e.specs,n)!==null);return r===void 0?null:Ur(e.specs,r)}function ds(e,t){let r=Fr(t).find(({sections:s})=>s.includes(e));if(r===void 0)return null;let n=ae.find(s=>Ur(r.specs,s)!==null);return r.since??(n===void 0?null:Number(n))}function Xi(e){return Fr(e).flatMap(({sections:t})=>t)}var ze=e=>cs[e],Qi=Object.keys(cs);var gt=e=>new Uint32Array(e+31>>>5);function tr(e,t){let r=t>>>5;e[r]=(e[r]??0)|1<<(t&31)}function us(e,t){return((e[t>>>5]??0)>>>(t&31)&1)===1}function kt(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)|(t[r]??0)}function Mr(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)&~(t[r]??0)}function $r(e,t){for(let r=0;r<e.length;r+=1)if(((e[r]??0)&(t[r]??0))!==0)return!0;return!1}function At(e,t){for(let r=0;r<t.length;r+=1)if(((t[r]??0)&~(e[r]??0))!==0)return!1;return!0}var ea=e=>e.every(t=>t===0);var ta=`_llseek	-
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
writev	20`,ra=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var _b=/^([^(]+)(?:\((.+)\))?$/;function kb(e){let t=new Map;for(let r of ra.split(`
`)){let[n="",s="",o=""]=r.split("	");if(n===""||!be(o,e))continue;let i=[];for(let a of s.split(" "))if(!a.includes("("))i.push(a);else{let[,c="",l=""]=_b.exec(a)??[];be(l,e)&&i.push(c)}t.set(n,i)}return t}function na(e){let t=new Map,r=[],n=new Map;for(let c of ta.split(`
`)){let[l="",d="-",u=""]=c.split("	");l===""||!be(u,e)||(t.set(l,r.length),r.push(l),d!=="-"&&n.set(l,Number(d)))}let s=gt(r.length);for(let c of n.keys())tr(s,t.get(c)??0);let o=kb(e),i=new Map,a=c=>{let l=o.get(c);if(l===void 0)return;let d=i.get(c);if(d!==void 0)return d;let u=gt(r.length);for(let p of l){let f=t.get(p);f!==void 0?tr(u,f):p.startsWith("@")&&kt(u,a(p)??u)}return i.set(c,u),u};return{bitOf:t,names:r,native:s,numberOf:n,groups:o,group:a}}function ve(e,t,r){return e.split(`
`).filter(n=>n!=="").map(n=>n.split("	")).filter(n=>be(n[t]??"",r))}var ms=(e,t)=>new Set(ve(e,1,t).map(([r=""])=>r)),sa=(e,t)=>new Map(ve(e,2,t).map(([r="",n=""])=>[r.toUpperCase(),Number(n)])),Ab={architectures:Ni,cgroupControllers:Ti,coredumpFilters:ki,execInputs:Ri,execOutputs:Ei,filesystemGroups:Mi,firmwares:Ui,ioSchedulingClasses:xi,logFacilities:_i,logLevels:Pi,mountPropagations:Ii,personalities:vi,schedulingPolicies:wi,securityModules:Fi,signalNames:Si,socketProtocols:Oi,virtualizations:Di};function We(e){let t=null;return()=>(t??={made:e()},t.made)}var oa=new Map;function rr(e,t){let r=`${e} ${t}`,n=oa.get(r);if(n!==void 0)return n;let s=Cb(e,t);return oa.set(r,s),s}function Cb(e,t){let r=We(()=>Ki(e)),n=We(()=>Ji(e,t)),s=null,o=We(()=>na(e)),i=We(()=>sa(ui,e)),a=We(()=>sa(pi,e)),c=We(()=>new Set(ve(fi,2,e).map(([h=""])=>h))),l=We(()=>ms(hi,e)),d=We(()=>ms(gi,e)),u=new Map,p=h=>{let x=u.get(h)??ve(Ab[h],h==="filesystemGroups"?2:1,e).map(([C=""])=>C);return u.set(h,x),x},f=We(()=>new Set([...ms(yi,e)].map(h=>h.slice(1))));return{version:t,table:e,behaviour:Wi(e,t),words:p,directive:(h,x)=>(s??=n().find,s(h,x)),get checks(){return r()},get directives(){return n()},get syscalls(){return o()},get capabilities(){return i()},get addressFamilies(){return a()},get namespaces(){return c()},get syscallArchitectures(){return l()},get errnoNames(){return d()},get specifiers(){return f()}}}var ia=e=>(1n<<BigInt(e))-1n,aa=e=>ia(e.behaviour.capabilityInitialBits),Ze=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),Rb=e=>Number(ve(mi,1,e.table)[0]?.[0]??0);function Eb(e,t){let r=t.capabilities.get(e.toUpperCase());if(r!==void 0)return r;let n=$e(e);return n!==null&&n>=0&&n<=Rb(t)?n:null}function Ib(e,t,r){let n=r.behaviour.capabilityUnclosedQuote==="closed",{words:s,malformedAt:o}=B(e.slice(t),{quotes:"removed",unclosed:n?"closed":"malformed"}),i=0n,a=[];for(let c of s){if(c.text==="")continue;let l=Eb(c.text,r);l!==null?i|=1n<<BigInt(l):a.push({start:t+c.start,end:t+c.end,effect:"silent-word-ignored",expected:ht(c.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Ob(c.text,r)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function Ob(e,t){let r=e.toUpperCase(),n=[...t.capabilities.keys()],s=r.startsWith("CAP_")?r:`CAP_${r}`;if(n.includes(s))return[s];let o=`_${s.slice(4)}`,i=n.filter(a=>a.endsWith(o)||a.startsWith(`${s}_`));return i.length>0?i:F(s,n,2)}var ca=(e,t,r)=>{let{facts:n}=r,s=e.startsWith("~"),{set:o,faults:i}=Ib(e,s?1:0,n),a=r.directive.name==="CapabilityBoundingSet"?aa(n):0n,c=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||c===a?O(s?ia(n.behaviour.capabilityInversionBits)&~o:o,i):A(s?c&~o:c|o,i)};var Lr=(e,t="and")=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)}`;var Tb=/^[0-9A-Za-z:\-_.\\@]+$/,Nb=255;function Db(e){let t=e.lastIndexOf("."),r=Qi.find(o=>o===e.slice(t+1));if(t<0||r===void 0)return null;let n=e.slice(0,t),s=n.indexOf("@");return{full:e,type:r,base:n,prefix:s<0?n:n.slice(0,s),instance:s<0?null:n.slice(s+1)}}var Fb=({full:e,base:t})=>e.length<=Nb&&Tb.test(t)&&!t.startsWith("@");function la(e){let t=Db(e);return t!==null&&Fb(t)?t:null}function nr(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,r)=>String.fromCharCode(Number.parseInt(r,16)))}function da(e){let t=e.split("/").filter(n=>n!==""&&n!==".");if(t.length===0)return"-";let r=new TextEncoder().encode(t.join("/"));return Array.from(r,(n,s)=>{let o=String.fromCharCode(n);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(s===0&&o===".")?o:`\\x${n.toString(16).padStart(2,"0")}`}).join("")}var Ub="host",Mb="a".repeat(32),ua={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function $b(e,t,r){let n=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return nr(t.prefix);case"i":return t.instance??"";case"I":return nr(t.instance??"");case"j":return n;case"J":return nr(n);case"f":return`/${nr(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return Mb;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${ua[r].d??""}${t.full}`;default:return ua[r][e]??Ub}}var Lb=/[0-9A-Za-z]/,Bb="mbABMowWTV";function R(e,t){if(!e.includes("%"))return e;let r="";for(let n=0;n<e.length;n+=1){let s=e.charAt(n+1);if(e.charAt(n)!=="%"||s===""){r+=e.charAt(n);continue}if(s==="%")r+="%";else if(!Lb.test(s))r+=`%${s}`;else{if(!Bb.includes(s)&&!t.facts.specifiers.has(s))return{unknownAt:n};r+=$b(s,t.name,t.manager)}n+=1}return r}var zb=255,Br=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=zb;function Wb(e){let t="";for(let r=0;r<e.length;r+=1){let n=e.charAt(r);if(n===":")return{name:t,rest:e.slice(r+1)};n==="\\"&&(r+=1),t+=e.charAt(r)}return{name:t,rest:null}}var Zb=/^[A-Za-z0-9+/]*={0,2}$/;function Vb(e,{directive:t}){let{name:r}=t;return r.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":r==="SetCredentialEncrypted"&&!Zb.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function Kb(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let r=R(e,t);return typeof r!="string"?"a path with known specifiers":r.startsWith("/")||Br(r)?null:"a credential name, a colon and an absolute path"}function jb(e,t,r){let[n="",s,...o]=e.split(":"),i=n.endsWith("*")?n.slice(0,-1):n,a=Br(i)&&!/[*?[]/.test(i)&&o.length===0,c=s===void 0||r.facts.behaviour.renamesImports&&Br(s);return!a||!c?_(t,e,"the name of a credential, or the beginning of one and *"):A(new Map(t).set(n,!1))}var ma=(e,t,r)=>{if(e==="")return w();if(r.directive.name==="ImportCredential")return jb(e,t,r);let{name:n,rest:s}=Wb(e),o=R(n,r);if(typeof o!="string"||!Br(o))return _(t,e,'a credential name, such as "token" in token:/etc/token');let i=Vb(s,r)??Kb(s,r);return i!==null?_(t,e,i):A(new Map(t).set(o,r.directive.name.endsWith("Encrypted")))};var fs=e=>e===32||e===9||e===10||e===13;function pe(e,t){let r=t;for(;r<e.length&&fs(e.charCodeAt(r));)r+=1;return r}var Gb={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},pa=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,Hb=1114111;function Yb(e,t){let r=Gb[e.charAt(t+1)];if(r!==void 0)return{text:r,length:2};pa.lastIndex=t+1;let n=pa.exec(e);if(n===null)return null;let[s,o,i,a,c]=n,l=c===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(c,8);return l===0||l>Hb?null:{text:String.fromCodePoint(l),length:s.length+1}}var ps=/[^ \t\n\r"'\\]+/y;function qb(e,t){return ps.lastIndex=t,ps.test(e)?ps.lastIndex:t}function yt(e,t){let r=qb(e,t);return r>=e.length||fs(e.charCodeAt(r))?{text:e.slice(t,r),start:t,end:r,quoted:!1,unknownEscape:!1}:Jb(e,t)}function Jb(e,t){let r="",n="",s=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n===""?{text:`${r}\\`,start:t,end:e.length,quoted:s,unknownEscape:!0}:null;let c=Yb(e,i);c===null&&(o=!0),r+=c?.text??e.slice(i,i+2),i+=c?.length??2;continue}if(n!=="")a===n?n="":r+=a;else if(a==='"'||a==="'")n=a,s=!0;else{if(fs(e.charCodeAt(i)))break;r+=a}i+=1}return n===""?{text:r,start:t,end:i,quoted:s,unknownEscape:o}:null}var Xb=255,Qb="/bin/sh",ev=/[\0-\x1F"'\\\x7F]/;function tv(e,t){let r=0;for(;r<e.length;r+=1){let n=e.charAt(r),s=e.slice(0,r);if(!t.includes(n)||n==="!"&&(s.includes("+")||s.split("!").length>2)||n==="+"&&s.includes("!")||n!=="!"&&s.includes(n))break}return r}function rv(e,t){return e===""?"followed by a program":ev.test(e)?"a program path without quotes, backslashes or control characters":t.some(n=>e.endsWith(n))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=Xb?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var ha=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"it keeps the backslash of an escape sequence that it does not know; write \\\\ for a backslash"}]:[],nv=(e,t,{facts:r})=>r.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"the prefix !! does nothing any more",outdated:{}}]:[];function sv(e,t,r){let n=yt(e,t);if(n===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(n.text===";")return{next:pe(e,n.end),more:!0};let s=tv(n.text,r.facts.behaviour.execPrefixes),o=n.text.slice(0,s),i=o.includes("-"),a={start:n.start,end:n.end},c=o.includes("|"),l=c?Qb:R(n.text.slice(s),r);if(typeof l!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=rv(l,r.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let u=ov(e,pe(e,n.end),r);return"bad"in u?{...u,drops:i}:o.includes("@")&&!c&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:l,programSpan:{start:n.start+s,end:n.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...ha(n),...nv(n,o,r),...u.faults]}}var fa=(e,t,r)=>e.startsWith(r,t)&&(t+r.length>=e.length||pe(e,t+r.length)>t+r.length);function ov(e,t,r){let n=[],s=[],o=t;for(;o<e.length;){if(fa(e,o,";"))return{arguments:n,next:pe(e,o+1),more:!0,faults:s};if(fa(e,o,"\\;")){n.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=pe(e,o+2);continue}let i=yt(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof R(i.text,r)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};n.push(i),s.push(...ha(i)),o=pe(e,i.end)}return{arguments:n,next:o,more:!1,faults:s}}var zr=(e,t,r)=>{if(e==="")return w();let n=[...t??[]],s=[],o=0,i=!0;for(;i&&o<e.length;){let a=sv(e,o,r);if("bad"in a){let c={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?n.length>(t?.length??0)?"add":"none":"refuse",value:n,faults:[...s,c]}}"command"in a&&(n.push(a.command),s.push(...a.faults)),o=a.next,i=a.more}return A(n,s)};var iv=/^(?:1|yes|y|true|t|on)$/i,av=/^(?:0|no|n|false|f|off)$/i;function Qe(e){return iv.test(e)?!0:av.test(e)?!1:null}var ga="a boolean (yes or no)",ya=["yes","no","true","false","on","off"],sr=(e,t,{directive:r})=>{let n=Qe(e);return n!==null?O(n):r.fatal?me(t,e,ga):_(t,e,ga,()=>F(e,ya,1))},ba=(e,t,r)=>e===""?w():sr(e,t,r),hs=(e,t,r)=>{let{directive:n}=r;if(e===""&&n.emptyResets)return w();let s=n.suffix===null?-1:e.indexOf(":"),o=s<0?e:e.slice(0,s),i=cv(o,r);if(i===null)return _(t,e,lv(r),()=>F(e,n.values,2));if(s>=0&&(i==="no"||!mv(e.slice(s+1),r)))return _(t,e,"a setting with a valid host name after the colon");let a=n.name==="KillMode"&&i==="none";return O(i,a?[{start:0,end:e.length,effect:"warned",expected:"with KillMode=none processes outlive the unit unseen",outdated:{}}]:[])};function cv(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let r=Qe(e);return r===null?null:r?t.trueMeans??"yes":t.falseMeans}function lv({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(r=>Qe(r)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var dv=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,uv=64;function mv(e,t){let r=R(e,t);return typeof r!="string"||r.length>uv?!1:r.split(".").every(n=>n.length<=63&&dv.test(n))}var va=(e,t,{directive:r,facts:n})=>{if(r.section!=="Service"&&r.section!=="Scope")return _(t,e,"possible in units of this type");let s=Qe(e);if(s!==null)return O(s);let o=n.words("cgroupControllers"),{words:i,malformedAt:a}=B(e,{quotes:"removed"}),c=i.filter(l=>!o.includes(l.text)).map(l=>({start:l.start,end:l.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>F(l.text,[...ya,...o],2)}));return a!==null&&c.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),O(!0,c)};var pv=(e,t)=>{let r=e.toUpperCase();return F(r.startsWith("AF_")?r:`AF_${r}`,t.addressFamilies.keys(),2)},Sa=(e,t,{facts:r})=>{if(e==="")return w();if(e==="none")return O({mode:"allow",families:new Set,sealed:!0});let n=e.startsWith("~"),s=n?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:n?"deny":"allow",a=new Set(o?t.families:[]),{words:c,malformedAt:l}=B(e.slice(s),{quotes:"removed"}),d=[];for(let p of c){let f=r.addressFamilies.get(p.text.toUpperCase());if(f===void 0){let h=r.behaviour.unknownFamily==="ends-line";if(d.push({start:s+p.start,end:h?e.length:s+p.end,effect:h?"rest-ignored":"word-ignored",expected:ht(p.text,"an address family such as AF_INET"),suggestions:()=>pv(p.text,r)}),h)break}else n===(i==="deny")?a.add(f):a.delete(f)}l!==null&&d.push({start:s+l,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:i,families:a,sealed:!1};return o?A(u,d):O(u,d)},wa=(e,t,{facts:r})=>{if(e==="")return w();let n=Qe(e);if(n!==null)return O(n?new Set:new Set(r.namespaces));let s=e.startsWith("~"),o=s?1:0,{words:i,malformedAt:a}=B(e.slice(o),{quotes:"kept"}),c=i.find(p=>!r.namespaces.has(p.text)),l=`a namespace type (${[...r.namespaces].join(", ")}) or a boolean`;if(c!==void 0){let p={start:o+c.start,end:o+c.end,effect:"line-ignored",expected:l,suggestions:()=>F(c.text,r.namespaces,2)};return{effect:"none",value:t,faults:[p]}}if(a!==null)return _(t,e,l);let d=i.map(p=>p.text),u=new Set(t??(s?r.namespaces:[]));for(let p of d)s?u.delete(p):u.add(p);return t===void 0?O(u):A(u)};var fv=/^(?:0|[1-9]\d*)$/,hv=2**32-1,gv=65535,yv=/[\0-\x1F\x7F:/]/;function bv(e){return e===""?!1:fv.test(e)&&Number(e)<hv&&Number(e)!==gv?!0:yv.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var xa="a user or group name, or a numeric id",vv="other services run as nobody too, and NFS maps strangers to it";function Pa(e,t){let r=R(e,t);return typeof r=="string"&&bv(r)?r:null}var _a=(e,t,r)=>{if(e==="")return w();let n=Pa(e,r);return n===null?me(t,e,xa):O(n,r.directive.name==="User"&&n==="nobody"?[{start:0,end:e.length,effect:"warned",expected:vv}]:[])},ka=(e,t,r)=>{if(e==="")return w();let{words:n,malformedAt:s}=B(e,{quotes:"kept"}),o=[...t??[]];for(let i of n){let a=Pa(i.text,r);if(a===null)return me(t,e,xa);o.push(a)}return s===null?A(o):me(t,e,"a list of words: it ends in a backslash")},Sv=/^0*[0-7]{1,4}$/,Aa=(e,t,r)=>Sv.test(e)?O(Number.parseInt(e,8)):_(t,e,`an octal mode such as ${r.directive.name==="UMask"?"0077":"0750"}`),De=e=>e==="root"||e==="0";var Ca=(e,t)=>typeof e=="string"?e:e(t),X="a text with known specifiers: write %% for a percent sign";function P(e,t,{empty:r="resets",specifiers:n="kept",suggestions:s}={}){return(o,i,a)=>{if(o===""&&r==="resets")return w();let c=n==="expanded"?R(o,a):o,l=typeof c=="string"?e(c,a):null;if(l!==null)return O(l);let d=typeof c=="string"?Ca(t,a):X;return a.directive.fatal?me(i,o,d):_(i,o,d,s===void 0?void 0:()=>s(o,a))}}function fe(e,t,r){let{empty:n="resets",specifiers:s="kept",malformed:o="rest-ignored",suggestions:i}=r;return(a,c,l)=>{if(a===""&&n==="resets")return w();let{words:d,malformedAt:u}=B(a,r),p=[...c??[]],f=[];for(let{text:h,start:x,end:C}of d){let K=s==="expanded"?R(h,l):h,ie=typeof K=="string"?e(K,l):null;if(ie!==null)p.push(ie);else{let ft=typeof K=="string"?Ca(t,l):X;f.push({start:x,end:C,effect:"word-ignored",expected:ft,...i===void 0?{}:{suggestions:()=>i(h,l)}})}}return u!==null&&f.push({start:u,end:a.length,effect:o,expected:"a word with closed quotes"}),A(p.length===0?void 0:p,f)}}function et(e,t,r={}){let n=P(e,t,r);return(s,o,i)=>{let{effect:a,value:c,faults:l}=n(s,void 0,i);return a==="reset"?w():c===void 0?{effect:a,value:o,faults:l}:A([...o??[],c],l)}}var gs=1e6,wv=2**64,Ra=new Map;function xv({facts:e}){let t=Ra.get(e.table);if(t!==void 0)return t;let r=new Map(ve(Ci,2,e.table).map(([n="",s=""])=>[n,Number(s)]));return Ra.set(e.table,r),r}var Pv=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function tt(e,t,r){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let n=e.trimEnd(),s=0;do{let o=Pv.exec(n);if(o===null)return null;let[i,a="",c]=o;n=n.slice(i.length);let l=t;for(let[d,u]of xv(r))if(n.startsWith(d)){n=n.slice(d.length),l=u;break}if(s+=Number(a===""?0:a)*l+ +`0.${c??"0"}`*l,s>=wv)return null}while(n!=="");return s}var Ea="a time span such as 90s, 5min or 1h 30min",_v=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function kv(e,t){let r=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return r===null?tt(e,1/1e3,t):Number(r[1])/1e3}var Wr=(e,t)=>t.directive.name==="TimerSlackNSec"?kv(e,t):e.trim()===""?null:tt(e,gs,t),Av=P(Wr,Ea,{empty:"read"}),Cv=P(Wr,Ea),Ia=(e,t,r)=>(_v.has(r.directive.name)?Cv:Av)(e,t,r);var Rv=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),Ev=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function Vr(e){let t=e.toLowerCase(),r=Ev.findIndex(n=>n===t||n.slice(0,3)===t);return r<0?null:r}var Zr="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",Oa=new RegExp(`^(${Zr}(?:(?:\\.\\.|-)${Zr})?(?:,${Zr}(?:(?:\\.\\.|-)${Zr})?)*),?(?= |$)`,"i"),Iv=e=>e.split(",").every(t=>{let[r="",n]=t.split(/\.\.|-/);return n===void 0||(Vr(r)??0)<=(Vr(n)??0)}),Da={lowest:1970,highest:2199,fractions:!1},Ov={lowest:1,highest:12,fractions:!1},Tv={lowest:1,highest:31,fractions:!1},Nv={lowest:0,highest:23,fractions:!1},Dv={lowest:0,highest:59,fractions:!1},Fv={lowest:0,highest:59.999999,fractions:!0},Uv=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,Mv=e=>e<70?e+2e3:e<100?e+1900:e;function $v(e,t){let[,r,n,s]=Uv.exec(e)??[];if(r===void 0||!t.fractions&&[r,n,s].some(l=>l?.includes(".")===!0))return!1;let o=l=>t===Da?Mv(Number(l)):Number(l),i=o(r);if(i<t.lowest||i>t.highest)return!1;let a=n===void 0?null:o(n);if(a!==null&&(a<i||a>t.highest))return!1;if(s===void 0)return!0;let c=Number(s);return c===0?!1:(a??i+c)<=t.highest||a!==null&&i+c<=a}var Ct=(e,t)=>e==="*"||e.split(",").every(r=>$v(r,t));function Ta(e){let t=/^(.*)~([^~-]*)$/.exec(e),r=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(r.length<2||r.length>3)return!1;let[n="",s="",o="*"]=[...r].reverse();return Ct(n,Tv)&&Ct(s,Ov)&&Ct(o,Da)}function Na(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[r="",n="",s="0"]=t;return Ct(r,Nv)&&Ct(n,Dv)&&Ct(s,Fv)}var Lv="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",Bv=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${Lv})$`);function zv(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let r=Bv.exec(t);if(r!==null&&t.slice(0,r.index).trim()!==""&&!Oa.test(t.slice(r.index+1))&&(t=t.slice(0,r.index).trim()),Rv.has(t.toLowerCase()))return!0;let n=Oa.exec(t);if(n!==null){if(!Iv(n[1]??""))return!1;if(t=t.slice(n[0].length).trim(),t==="")return!0}let s=t.split(/ +/);return s.length===1?Ta(t)||Na(t):s.length===2&&Ta(s[0]??"")&&Na(s[1]??"")}function Wv(e){let[,t="",r,n,s]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(r===void 0)return!1;let o=(new Date(Date.UTC(Number(r),Number(n)-1,Number(s))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",c=a]=i.split(/\.\.|-/);return(Vr(a)??0)<=o&&o<=(Vr(c)??6)})}var Zv="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",Vv="a time span such as 15min or 1h 30min",Kv=1e6;function jv(e,t){if(t.directive.name==="OnCalendar")return zv(e)?{kind:"calendar",event:e}:null;let r=tt(e,Kv,t);return r===null?null:{kind:"span",microseconds:r}}var Fa=(e,t,r)=>{if(e==="")return w();let n=R(e,r);if(typeof n!="string")return _(t,e,X);let s=jv(n,r);if(s===null)return _(t,e,r.directive.name==="OnCalendar"?Zv:Vv);let o=s.kind==="calendar"&&r.facts.behaviour.warnsOfWeekdays&&Wv(s.event);return A([...t??[],s],o?[{start:0,end:e.length,effect:"warned",expected:"the date never falls on this weekday, so the timer never elapses"}]:[])};var Ua=et((e,t)=>{let r=R(e.replace(/^\|?!?/,""),t);return typeof r=="string"&&r.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),Ma=et((e,t)=>typeof R(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,X);function oe(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(r=>r!==""&&r!==".");return t.includes("..")?null:`/${t.join("/")}`}function jr(e,t){let r=R(e,t);return typeof r=="string"?oe(r):null}var Kr='an absolute path without ".."',Gv=new Set(["EnvironmentFile"]),$a=(e,t,r)=>{if(e==="")return w();let n=Gv.has(r.directive.name)&&e.startsWith("-"),s=R(n?e.slice(1):e,r);if(s===""&&!n)return w();let o=typeof s=="string"?oe(s):null;return o!==null?O(o):r.directive.fatal?me(t,e,Kr):_(t,e,Kr)},Hv=/^-?\+?/;function Yv(e,t){let r=Hv.exec(e.text)?.[0]??"",n=jr(e.text.slice(r.length),t);return n===null?null:{path:n,optional:r.includes("-"),belowRoot:r.includes("+")}}var qv=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),La=(e,t,r)=>{if(e==="")return w();if(qv.has(r.directive.name)){let a=jr(e,r);return a===null?_(t,e,Kr):A([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:n,malformedAt:s}=B(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of n){let c=Yv(a,r);c===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:Kr}):o.push(c)}return s!==null&&i.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),A(o,i)},Ba=(e,t,r)=>{if(e==="")return w();let n=e.startsWith("-"),s=n?e.slice(1):e;if(s==="~")return O({kind:"home"});let o=jr(s,r);if(o!==null)return O({kind:"path",path:o});let i='an absolute path without "..", or ~';return n?_(t,e,i):me(t,e,i)},Jv=["/dev/","/run/systemd/inaccessible/"];function Xv(e,t){let r=R(e,t);if(typeof r!="string")return null;if(r.startsWith("block-")||r.startsWith("char-"))return r;let n=oe(r);return n!==null&&(n==="/dev"||Jv.some(s=>n.startsWith(s)))?n:null}var za=(e,t,r)=>{if(e==="")return w();let[n]=B(e,{quotes:"removed"}).words;if(n===void 0)return _(t,e,'a device and its access, such as "/dev/null rw"');let s=e.slice(n.end).trim(),o=Xv(n.text,r);return o===null?_(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(s)?A([...t??[],{device:o,access:s}]):_(t,e,"a device with an access out of the letters r, w and m")},Wa=(e,t,r)=>{if(e==="")return w();let n=[...t??[]],s=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,c=jr(i.replaceAll("\\:",":"),r);c===null?s.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):n.push(c),o=a+1}return A(n,s)};var Q=(e,t)=>r=>{let n=$e(r);return n!==null&&n>=e&&n<=t?n:null},Qv=2**32-1,Za=2**64,bt=(e,t)=>e.trimStart().startsWith("-")?null:Q(0,Qv)(e,t),Gr=(e,t)=>e.trimStart().startsWith("-")?null:Q(0,Za-2049)(e,t),bs=Q(-(2**31),2**31-1),eS=/^(\d+)(?:\.(\d{1,2}))?%$/,tS=/^(\d+)(?:\.(\d))?‰$/,rS=/^(\d+)‱$/;function Va(e){let[,t,r=""]=eS.exec(e)??[];if(t!==void 0)return ys(Number(t)*100+Number(r.padEnd(2,"0")));let[,n,s=""]=tS.exec(e)??[];if(n!==void 0)return ys(Number(n)*10+Number(s||"0"));let[,o]=rS.exec(e)??[];return o===void 0?null:ys(Number(o))}var ys=e=>e<=2**31-1?e:null;function Rt(e){let t=Va(e);return t!==null&&t<=1e4?t:null}var nS={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},sS=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function Et(e,t){let r=e,n=0,s=Number.POSITIVE_INFINITY;do{let o=sS.exec(r);if(o===null)return null;let[i,a="",c="",l=""]=o,d=nS[l]??0;if(d>=s)return null;let u=t**d;if(n+=Number(a)*u+(c===""?0:Math.floor(+`0.${c}`*u)),n>=Za)return null;s=d,r=r.slice(i.length)}while(r!=="");return n}var Ka="a size in bytes, such as 512M or 2G",ja=P(bt,"a whole number from 0 up",{empty:"read"}),Ga=P(bs,"a whole number",{empty:"read"}),Ha=P(Q(-(2**63),2**63-1025),"a whole number",{empty:"read"}),vs=P(e=>Et(e,1024),Ka,{empty:"read"}),oS=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),Ss=P((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=Rt(e),n=r??Et(e,1024);return n===null||n===0&&!oS.has(t.name)?null:r===null?n:-r},`${Ka}, a percentage of the memory, or infinity`),Ya=P((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=Rt(e);if(r!==null)return-r;let n=Gr(e,t);return n===null||n===0?null:n},"a number of tasks from 1 up, a percentage, or infinity"),qa=P(e=>{let t=Va(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var Xa=P(Q(-20,19),"a nice level from -20 to 19"),Qa=P(Q(-1e3,1e3),"a number from -1000 to 1000"),ec=P(Q(0,99),"a priority from 0 to 99",{empty:"read"}),tc=P(Q(0,7),"a priority from 0 to 7"),vt=(e,{empty:t,highest:r=-1})=>P((n,s)=>{if(s.facts.words(e).includes(n))return n;let o=bt(n,s);return o!==null&&o<=r?n:null},({facts:n})=>`one of ${n.words(e).join(", ")}`,{empty:t,suggestions:(n,{facts:s})=>F(n,s.words(e),2)}),aS=2**31-1,rc=vt("schedulingPolicies",{empty:"resets",highest:aS}),nc=(e,t,r)=>vt("ioSchedulingClasses",{empty:"resets",highest:r.facts.behaviour.highestIoClass})(e,t,r),Ja=8191,cS=/^(\d+)(?:-(\d+))?$/;function lS(e){let t="a list of numbers and ranges, such as 0-3 8",{words:r,malformedAt:n}=B(e.replaceAll(","," "),{quotes:"removed"});if(n!==null)return t;for(let s of r){let[,o,i=o]=cS.exec(s.text)??[],a=o===void 0?$e(s.text):Number(o),c=o===void 0?a:Number(i);if(a===null||c===null||a<0)return t;if(a>c)return"a range that runs upwards";if(c>Ja)return`a list of numbers up to ${Ja}`}return null}var dS={CPUAffinity:"numa",NUMAMask:"all"},or=(e,t,r)=>{if(e==="")return w();if(e===dS[r.directive.name])return O([e]);let n=R(e,r),s=typeof n=="string"?lS(n):"a text with known specifiers";return s===null?A([...t??[],e]):_(t,e,s)},sc=(e,t,{facts:r})=>{if(e==="")return w();let n=r.words("coredumpFilters"),s=e.split(/[ \t]+/),o=s.find(i=>!n.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?_(t,e,`a mask in hexadecimal, or words out of ${n.join(", ")}`,()=>F(o,n,2)):A([...t??[],...s])},oc=e=>e===""?w():O(e.split(/[ \t]+/)),ic=P((e,{facts:t})=>t.words("personalities").includes(e)?e:null,({facts:e})=>`a personality of x86-64 machines (${e.words("personalities").join(", ")})`),ac=P((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let r=$e(e);return r!==null&&r>=1&&r<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>F(e.toUpperCase(),t.errnoNames,2)});function Yr(e){let t=[""];for(let r=0;r<e.length;r+=1){let n=e.charAt(r);n===":"?t.push(""):n==="\\"&&e.charAt(r+1)===":"?(t[t.length-1]+=":",r+=1):t[t.length-1]+=n}return t}var Hr=(e,t)=>{let r=R(e,t);return typeof r=="string"?oe(r):null},mS=new Set([void 0,"","rbind","norbind"]);function pS(e,t){let[r="",n,s,...o]=Yr(e);if(o.length>0||!mS.has(s))return null;let i=r.startsWith("-"),a=Hr(i?r.slice(1):r,t),c=n===void 0?a:Hr(n,t);return a===null||c===null?null:{source:a,target:c,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var cc=fe(pS,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),lc=fe((e,t)=>{let r=e.indexOf(":"),n=Hr(r<0?e:e.slice(0,r),t);return n===null?null:{path:n,options:r<0?"":e.slice(r+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),ws=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function dc(e,t){for(let r=0;r<e.length;r+=2){let n=e[r]??"",s=e[r+1],o=s===void 0?n:s;if(s!==void 0&&!ws.has(n))return`one of the partitions ${[...ws].join(", ")}`;if(typeof R(o,t)!="string")return X}return null}var fS=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function uc(e,t){let r=(s,o)=>{let i=Hr(s,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&fS(i,e===1)?null:i},n=(s,o)=>{let[i="",...a]=Yr(s.text).filter(d=>d!==""),c=r(i.replace(/^-/,""),o),l=e===2?r(a.shift()??"",o):null;return c===null||e===2&&l===null?{image:null,fault:t}:{image:{source:c,target:l},fault:dc(a,o)}};return(s,o,i)=>{if(s==="")return w();let{words:a,malformedAt:c}=B(s,{quotes:"removed",escapes:"kept"}),l=[...o??[]],d=[];for(let u of a){let{image:p,fault:f}=n(u,i);p!==null&&l.push(p),f!==null&&d.push({start:u.start,end:u.end,effect:"word-ignored",expected:f})}return c!==null&&d.push({start:c,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),A(l.length===0?void 0:l,d)}}var mc=uc(2,"IMAGE:TARGET with absolute paths"),pc=uc(1,"an absolute path of an image"),fc=(e,t,r)=>{if(e==="")return w();let{words:n,malformedAt:s}=B(e,{quotes:"removed"});if(s!==null)return _(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:c,end:l}of n){let d=a.indexOf(":"),u=dc(d<0?[a]:[a.slice(0,d),a.slice(d+1)],r);u===null?i.push(a):o.push({start:c,end:l,effect:"word-ignored",expected:u})}return O(i,o)},hS=/^(?:[0-9a-fA-F]{2})+$/,gS=32,hc=P(e=>e.startsWith("/")||hS.test(e)&&e.length>=gS?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),xs=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},gc=P(e=>e.startsWith("/")||e.startsWith("base64:")&&xs(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),yS=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),bS=/^(?:read-only|growfs)-(?:on|off)$/;function vS(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(r=>{let n=r.indexOf("=");if(n<0)return!1;let s=r.slice(0,n).trim();return s!==""&&!ws.has(s)?t:r.slice(n+1).split("+").every(o=>t||yS.has(o.trim())||bS.test(o.trim()))})}var yc=P((e,{facts:t})=>vS(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),Ps=vt("mountPropagations",{empty:"resets"}),bc=P(e=>Qe(e),"a boolean (yes or no)"),vc=P(e=>e,X,{specifiers:"expanded"});function Sc(e,t){let r=R(e,t);if(typeof r!="string"||r.startsWith("/"))return null;let n=r.split("/").filter(s=>s!==""&&s!==".");return n.length===0||n.includes("..")?null:n.join("/")}function wS(e,t){let[r="",n="",s="",...o]=Yr(e),i=Sc(r,t);if(i===null||i.split("/")[0]==="private"||o.length>0||s!==""&&s!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(n==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:Sc(n,t);return a===null?null:{path:i,link:a}}var wc=fe(wS,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var xc=/^[A-Za-z_][A-Za-z0-9_]*$/,xS=/^[A-Za-z_][A-Za-z0-9_]*=/,Pc=e=>xS.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function _s(e,t,r){let n=(s,o)=>{let i=r?R(s,o):s;return typeof i!="string"?X:e(i)?null:t};return(s,o,i)=>{if(s==="")return w();let a=[...o??[]],c=[],l=pe(s,0);for(;l<s.length;){let d=yt(s,l);if(d===null||d.unknownEscape){let p=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";c.push({start:l,end:s.length,effect:"rest-ignored",expected:p});break}let u=n(d.text,i);u===null?a.push({text:d.text,start:d.start,end:d.end}):c.push({start:d.start,end:d.end,effect:"word-ignored",expected:u}),l=pe(s,d.end)}return A(a,c)}}var _c="the name of a variable",kc=_s(Pc,"NAME=value: quote a value that has blanks, and leave none around the =",!0),PS=_s(e=>xc.test(e),_c,!0),_S=_s(e=>xc.test(e)||Pc(e),`${_c}, or NAME=value`,!0),Ac=(e,t,r)=>(r.directive.name==="UnsetEnvironment"?_S:PS)(e,t,r);var kS=255,ks=e=>e.length<=kS&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),AS=/^(file|append|truncate):(.*)$/;function CS(e,t,r){let n=r.facts.words(t),[,s="",o=""]=AS.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=R(i??o,r);return typeof a!="string"?X:i!==null?ks(a)?null:"fd: and the name of a file descriptor":s!==""&&n.includes(s)?oe(a)===null?`${s}: and an absolute path`:null:n.includes(e)?null:`one of ${n.join(", ")}`}var RS=e=>e.replace("syslog","journal"),Rc=(e,t)=>(r,n,s)=>{let o=CS(r,e,s);if(o!==null)return _(n,r,o,()=>F(r,s.facts.words(e),2));if(!t.includes(r))return O(r);let i=RS(r);return O(i,[{start:0,end:r.length,effect:"warned",expected:`${r} is read as ${i}`,outdated:{instead:i}}])},Ec=Rc("execInputs",[]),Ic=Rc("execOutputs",["syslog","syslog+console"]),Oc=P(e=>ks(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),ES=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,Tc=(e,t,r)=>{if(e==="")return w();if(/\\./.test(e.replace(ES,"")))return _(t,e,"a text with known escape sequences: write \\\\ for a backslash");let n=R(e,r);return typeof n=="string"?A(`${t??""}${n}
`):_(t,e,X)},Nc=(e,t)=>e===""?w():xs(e)?A(`${t??""}${e}`):_(t,e,"data in Base64"),Cc=new Set(["read-only","append","truncate","graceful"]),IS=["read-only","append","truncate"],Dc=(e,t)=>{if(e==="")return w();let[r="",n="",s="",...o]=e.split(":"),i=s===""?[]:s.split(",");return!(r.startsWith("/")&&ks(n)&&o.length===0&&i.every(c=>Cc.has(c)))||i.filter(c=>IS.includes(c)).length>1?_(t,e,`an absolute path, a name and options out of ${[...Cc].join(", ")}, joined by colons`):A([...t??[],e])},Fc=(e,t,r)=>{if(e==="")return w();let n=R(e,r);if(typeof n!="string")return _(t,e,X);let s=oe(n.startsWith("/")?n:`/run/${n}`),{pathsInApi:o}=r.facts.behaviour;if(s===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(s))return{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]};let i=As(e,s,r);return O(i.length===0?s:s.replace(/^\/var/,""),i)};function As(e,t,{facts:r}){if(!r.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t))return[];let n=e.replace(/^\/var\/run\//,"/run/");return[{start:0,end:e.length,effect:"warned",expected:`/var/run is /run today, and it takes the path for ${n}`,outdated:{instead:n}}]}var TS=Q(1,65535),Uc=107,Mc=/^(?:\d{1,10})?$/,$c=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function NS(e,t){let r=TS(e,t);if(r!==null)return{family:"inet6",port:r};let[,n,s=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(n!==void 0){let c=$c(s);return Dr(n)?.family===6&&!n.includes("/")&&c!==null?{family:"inet6",port:c}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=$c(e.slice(o+1)),a=e.slice(0,o);return Dr(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function DS(e,{facts:t}){let[,r="",n="",s=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return s===""||r!==""&&!t.behaviour.vsockTypes?null:Mc.test(n)&&Mc.test(s)?{family:"vsock",port:null}:null}function FS(e,t){return e.startsWith("/")?e.length<=Uc?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=Uc?{family:"unix",port:null}:null:e.startsWith("vsock")?DS(e,t):NS(e,t)}var US=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function MS(e){let[,t="",r]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return US.has(t)&&(r===void 0||/^\d+$/.test(r))?{family:"netlink",port:null}:null}var Lc=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function $S(e,{directive:t,facts:r}){let n=oe(e);return n===null||r.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?null:{family:"file",port:null}}var LS={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function BS(e,t){let{name:r}=t.directive;if(Lc.has(r))return $S(e,t);if(r==="ListenNetlink")return MS(e);let n=FS(e,t);return r==="ListenSequentialPacket"&&n?.family!=="unix"?null:n}var Bc=(e,t,r)=>{if(e==="")return w();let{name:n}=r.directive,s=R(e,r);if(typeof s!="string")return _(t,e,X);let o=BS(s,r);if(o===null)return _(t,e,LS[n]??(Lc.has(n)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||n==="ListenFIFO"?As(e,s,r):[],a=i.length===0?s:s.replace(/^\/var/,"");return A([...t??[],{directive:n,address:a,...o}],i)},zS=15,WS=127,ZS=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,VS=new Set(["all","default",".",".."]),qr=(e,t)=>ZS.test(e)&&!VS.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?WS:zS),zc=P(e=>e==="*"||qr(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),Wc=P(e=>qr(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),KS={132:"sctp",136:"udplite",262:"mptcp"},Zc=P((e,{facts:t})=>{let r=KS[e]??e;return t.words("socketProtocols").includes(r)?r:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),Vc=P(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function Hc(e,t){return(r,n,s)=>{if(r==="")return w();let o=r.startsWith("~"),i=o?1:0,a=n?.mode??(o?"deny":"allow"),c=new Set(n?.names),l=[],{words:d,malformedAt:u}=B(r.slice(i),{quotes:"removed"});for(let p of d)e(p.text,s)?a==="deny"===o?c.add(p.text):c.delete(p.text):l.push({start:p.start+i,end:p.end+i,effect:"word-ignored",expected:t});return u!==null&&l.push({start:u+i,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),A({mode:a,names:c},l)}}var GS=15,Yc=Hc((e,{facts:t})=>qr(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=GS),"the name of a network interface"),qc=Hc((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),HS=["tcp","udp"],YS=["ipv4","ipv6"];function qS(e,{facts:t}){if(e==="any")return!0;let[,r,n=r]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],s=t.behaviour.bindsPortZero?0:1;return r!==void 0&&Number(r)>=s&&Number(r)<=Number(n)&&Number(n)<=65535}function JS(e,t){let r=e.split(":");return r.length>3?!1:(YS.includes(r[0]??"")&&r.shift(),HS.includes((r[0]??"").toLowerCase())&&r.shift(),r.length===0?!0:r.length===1&&qS(r[0]??"",t))}var Jc=et((e,t)=>JS(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),Kc=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function jc(e){let[t="",r="",n="",s="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(r)&&Kc.test(n)&&Kc.test(s)&&o.length===0}var Xc=(e,t)=>{if(e==="")return w();let{words:r}=B(e,{quotes:"removed"}),n=r.filter(s=>!jc(s.text)).map(s=>({start:s.start,end:s.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return A([...t??[],...r.filter(s=>jc(s.text)).map(s=>s.text)],n)},Qc=(e,t,{facts:r})=>{if(e==="")return w();let n=r.words("cgroupControllers"),s=e.split(/[ \t]+/),o=s.find(i=>!n.includes(i));return o===void 0||s.some(i=>n.includes(i))?A([...t??[],...s]):_(t,e,`one or more of ${n.join(", ")}`,()=>F(o,n,2))},XS=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),el=et((e,t)=>{let r=e.indexOf(":"),n=r<0?null:R(e.slice(r+1),t);return XS.has(e.slice(0,r))&&typeof n=="string"&&oe(n)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),QS=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),tl=P((e,{name:t,facts:r})=>{let n=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&QS(e)&&!r.words("cgroupControllers").includes(n)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),Gc=["extensions","credentials"],rl=P(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>Gc.includes(t))?e:null,`a boolean, or one or more of ${Gc.join(", ")}`);var Jr=(e,t,r)=>{if(e==="")return w();let n=e.startsWith("-"),s=R(n?e.slice(1):e,r);return typeof s=="string"?O({label:s,optional:n}):n?_(t,e,X):me(t,e,X)};var ol=Q(1,1e4),il=Q(10,1e3),al=P((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:ol(e,t),"a weight from 1 to 10000"),Xr=(e,t)=>(r,n,s)=>{let o=e(r,n,s);return{...o,faults:[...o.faults,{start:0,end:r.length,effect:"warned",expected:`it is for the old control groups, and ${t} took its place`,outdated:{}}]}},cl=P(il,"a weight from 10 to 1000"),ll=Xr(P(Q(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),tw=Xr(Ss,"MemoryMax="),dl=(e,t,r)=>(r.directive.name==="MemoryLimit"?tw:Ss)(e,t,r),Cs=1e6,rw=-20,nw=19;function sw(e,t){let r=/^[+-]/.test(e),n=r?bs(e,t):Gr(e,t);return n===null?null:r?n<rw||n>nw?null:20-n:n<=40?n:null}function nl(e,t,r){if(t==="nice")return sw(e,r);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return Et(e,1024);if(t==="seconds"){let n=tt(e,Cs,r);return n===null?null:Math.ceil(n/Cs)}return t==="microseconds"?tt(e,1,r):Gr(e,r)}var ow={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},sl=({directive:e,facts:t})=>ve(Ai,2,t.table).find(([r])=>`Limit${r}`===e.name)?.[1]??"count",ul=P((e,t)=>{let r=sl(t),[n="",s=n,...o]=e.split(":");if(o.length>0||n===""||s==="")return null;let i=nl(n,r,t),a=nl(s,r,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>ow[sl(e)]??"a number",{empty:"read"}),ir=(e,t)=>(r,n,s)=>{if(r==="")return w();let[o]=B(r,{quotes:"removed"}).words,i=o===void 0?null:R(o.text,s),a=o===void 0?null:e(r.slice(o.end).trimStart(),s);return typeof i!="string"||a===null?_(n,r,t):A([...n??[],{device:i,limit:a}])},ml=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:Et(e,1e3);return t===0?null:t},pl='a device and a limit, such as "/dev/sda 5M"',fl=ir(ml,pl),hl=Xr(ir(ml,pl),"IOReadBandwidthMax= or IOWriteBandwidthMax="),gl=ir(ol,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),yl=Xr(ir(il,"a device and a weight from 10 to 1000"),"IODeviceWeight="),bl=ir((e,t)=>tt(e,Cs,t),'a device and a time span, such as "/dev/sda 25ms"'),vl=P(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=Rt(e);return t===null?Et(e,1024):-t},"a size such as 5G, a percentage, or off"),Sl=P((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:bt(e,t),"a whole number from 0 up, or infinity");var wl=vt("logLevels",{empty:"read",highest:7}),xl=vt("logFacilities",{empty:"read",highest:127}),aw=/^[A-Z][A-Z0-9_]{0,63}=/,Pl=fe(e=>aw.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),cw=255,lw=cw-25-40,_l=P(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=lw?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),kl=(e,t)=>e===""?w():e==="~"?_(t,e,"a regular expression"):A([...t??[],e]);var uw=P((e,t)=>{let r=Wr(e,t);return r!==null&&r>=gs&&r!==Number.POSITIVE_INFINITY?r:null},"a time span of at least 1s"),mw=new Set(["service","slice","scope"]),Rs=e=>(t,r,n)=>mw.has(n.name.type)?e(t,r,n):_(r,t,"possible in units of this type"),Al=Rs(uw),Cl=Rs(P(Rt,"a percentage up to 100%")),pw=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),fw=Rs(hs),Rl=(e,t,r)=>(pw.has(r.directive.name)?fw:hs)(e,t,r);var hw=34,El=64,gw=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function Ol(e,t){let r=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(r))return!0;let[,n,s="",o="0"]=gw.exec(r)??[];if(n!==void 0){let i=El-hw;return Number(o)<=i&&s!==(n==="MIN"?"-":"+")}return r===e&&Q(1,El)(e,t)!==null}var Tl=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),yw=(e,t)=>F(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,Tl(t),1),Nl=P((e,t)=>Ol(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:yw}),Il=({facts:e})=>ve(bi,2,e.table).map(([t=""])=>t),Dl=Q(0,255),Fl=P(Dl,"an exit status from 0 to 255"),Ul=fe((e,t)=>Dl(e,t)!==null||Il(t).includes(e)||Ol(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>F(e.toUpperCase(),[...Il(t),...Tl(t)],2)});var Ml=255,vw=fe(e=>e.length<=Ml?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),$l=e=>{let t=la(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Ml?t:null},Sw={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},Ll=(e,t,r)=>{let n=vw(e,t,r),s=Sw[r.directive.name];return s===void 0?n:{...n,faults:[...n.faults,{start:0,end:e.length,effect:"warned",expected:`it is read as ${s}=`,outdated:{}}]}},Bl=P(e=>{let t=$l(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),zl=fe(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),Wl=P((e,{directive:t})=>{let r=$l(e);return r===null?null:t.name!=="Service"||r.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),Zl=["http://","https://","file:/","info:","man:"];function ww(e){let t=Zl.find(r=>e.startsWith(r));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var Vl=fe((e,t)=>{let r=R(e,t);return typeof r!="string"?null:ww(r)||r===""?r:null},`a URL that begins with ${Zl.join(", ")}`,{quotes:"removed"}),xw=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Pw=/^[A-Za-z0-9_-]+$/,_w=255,Kl=P(e=>{let t=e.startsWith(":"),r=(t?e.slice(1):e).split(".");return r.length>1&&e.length<=_w&&r.every(s=>(t?Pw:xw).test(s))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var Qr=e=>e===""?w():O(e),jl=et(e=>e,""),Gl={"allowed-cpuset":or,"bind-mounts":cc,"bind-network-interface":Wc,"blockio-bandwidth":hl,"blockio-device-weight":yl,"blockio-weight":cl,"bpf-delegate-attachments":Qr,"bpf-delegate-commands":Qr,"bpf-delegate-maps":Qr,"bpf-delegate-programs":Qr,"bpf-foreign-program":el,"bus-name":Kl,bytes:vs,"bytes-or-percent":dl,"cgroup-nft-set":Xc,"cgroup-socket-bind":Jc,"colon-separated-paths":Wa,"concurrency-max":Sl,"condition-path":Ua,"condition-string":Ma,"cpu-set":or,"cpu-shares":ll,"delegate-subgroup":tl,"directory-list":wc,"disable-controllers":Qc,enum:Rl,"environment-assignments":kc,"environment-names":Ac,"exec-apparmor-profile":Jr,"exec-coredump-filter":sc,"exec-cpu-affinity":or,"exec-cpu-sched-policy":rc,"exec-cpu-sched-prio":ec,"exec-input":Ec,"exec-input-data":Nc,"exec-input-text":Tc,"exec-io-class":nc,"exec-io-priority":tc,"exec-mount-apivfs":bc,"exec-mount-flags":Ps,"exec-mount-propagation-flag":Ps,"exec-nice":Xa,"exec-oom-score-adjust":Qa,"exec-output":Ic,"exec-quota":vl,"exec-root-hash":hc,"exec-root-hash-sig":gc,"exec-selinux-context":Jr,"exec-smack-process-label":Jr,"exit-status":Fl,"exit-status-set":Ul,"extension-images":pc,fdname:Oc,"filesystem-set":qc,"iec-size-long":vs,"image-policy":yc,integer:Ga,"integer-or-percent":Ya,"io-device-latency":bl,"io-device-weight":gl,"io-limit":fl,"job-mode-isolate":sr,"log-extra-fields":Pl,"log-facility":xl,"log-filter-patterns":kl,"log-level":wl,"log-namespace":_l,long:Ha,"luo-sessions":jl,"managed-oom-mem-pressure-duration-sec":Al,"managed-oom-mem-pressure-limit":Cl,"managed-oom-rules":jl,"mount-images":mc,"mount-node":vc,"numa-mask":or,"open-file":Dc,percent:qa,personality:ic,"pid-file":Fc,"resource-limit":ul,"restrict-network-interfaces":Yc,"root-image-options":fc,securebits:oc,"service-refresh-on-reload":rl,"service-sockets":zl,signal:Nl,"slice-name":Bl,"socket-address":Bc,"socket-bindtodevice":zc,"socket-protocol":Zc,"swap-priority":P(Q(-1,32767),"a number from -1 to 32767"),"syscall-errno":ac,"time-span":Ia,"timer-spec":Fa,"tmpfs-mounts":lc,"tty-size":P(bt,"a whole number from 0 up"),"unit-name":Wl,"unit-names":Ll,"unsigned-integer":ja,"url-list":Vl,weight:al,xattr:Vc};var Aw=4095;function Cw(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=Aw:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function Rw(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let r=t.syscalls.bitOf.get(e);if(r===void 0)return null;let n=gt(t.syscalls.names.length);return tr(n,r),n}var Hl=e=>{let t=e.named.slice();return Mr(t,e.actioned),{...e,allowed:t}};function Ew(e,{facts:t,directive:r}){let n=t.syscalls.names.length,s={mode:e?"deny":"allow",named:gt(n),actioned:gt(n)},o=t.syscalls.group("@default");return!e&&r.name==="SystemCallFilter"&&o!==void 0&&kt(s.named,o),s}function Iw(e,t,r,{facts:n,directive:s}){let o=s.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!Cw(a,n))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!r)return{expected:"possible without ~: an allowed call takes no error number"};let c=Rw(i,n);return c===null?Ow(i,n):(r===(e.mode==="deny")||a!==null?kt(e.named,c):Mr(e.named,c),e.mode==="allow"&&a!==null?kt(e.actioned,c):Mr(e.actioned,c),null)}function Ow(e,{syscalls:t}){return e.startsWith("@")?{expected:ht(e,"a system-call group"),suggestions:()=>F(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:ht(e,"a system call"),suggestions:()=>F(e,t.bitOf.keys(),2)}}var Yl=(e,t,r)=>{if(e==="")return w();let n=e.startsWith("~"),s=n?1:0,o=t===void 0?Ew(n,r):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=B(e.slice(s),{quotes:"kept"}),c=[];for(let l of i){if(l.text==="")continue;let d=Iw(o,l,n,r);d!==null&&c.push({start:s+l.start,end:s+l.end,effect:"word-ignored",...d})}return a!==null&&c.push({start:s+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?O(Hl(o),c):A(Hl(o),c)},Re=e=>e!==void 0&&(e.mode==="allow"||!ea(e.named)),ql=(e,t,{facts:r})=>{if(e==="")return w();let{words:n,malformedAt:s}=B(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of n)r.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>F(a.text,r.syscallArchitectures,2)});return s!==null&&o.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),A(i,o)};var Tw=new Set(["TCPCongestion","ExtraOptions"]),Jl=(e,t,r)=>{if(e==="")return w();if(Tw.has(r.directive.name))return O(e);let n=R(e,r);return typeof n=="string"?O(n):_(t,e,"a text with known specifiers: write %% for a percent sign")},Xl=(e,t,{directive:r})=>r.status===null?{effect:"none",value:void 0,faults:Xt}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},Ql=e=>e===""?w():O(e);var Nw={...Gl,"address-family-set":Sa,boolean:sr,"boolean-or-controllers":va,"capability-set":ca,credential:ma,"device-rule":za,"exec-command":zr,"install-only":Ql,"ip-prefix-set":di,"namespace-set":wa,obsolete:Xl,path:$a,"path-list":La,string:Jl,"syscall-architectures":ql,"syscall-filter":Yl,tristate:ba,umask:Aa,"user-or-group":_a,"user-or-group-list":ka,"working-directory":Ba},Dw=e=>e===""?w():O(e),Ve=e=>Nw[e]??Dw;function rt(e,t){let{assignments:r,steps:n}=e;for(;n.length<r.length;){let s=r[n.length];if(s===void 0)break;let{directive:o,node:i}=s,a=Ve(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,n.push({assignment:s,effect:a.effect,faults:a.faults})}return e}var ed=new WeakMap;function td(e){let t=ed.get(e);if(t!==void 0)return t;let r=[];for(let n of e.settings.values())for(let s of rt(n,e).steps)r.push(s);return ed.set(e,r),r}function W(e,t){let r=e.settings.get(t);return r===void 0?void 0:rt(r,e)}function St(e){let t=[],r=[];for(let{assignment:n,effect:s}of e.steps){if(s==="none"||s==="refuse"){r.push(n);continue}s!=="add"&&(r.push(...t),t=[]),t.push(n)}return{made:t,lost:r}}function k(e,t){let r=W(e,t);return r===void 0?[]:St(r).made}function It(e,t){if(e.pieces===null)return e.valueStart+t;let r={logical:0,source:e.valueStart};for(let n of e.pieces){if(n.logical>t)break;r=n}return r.source+t-r.logical}var D=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function $(e,t,r){return r<=t?D(e):{start:It(e,t),end:It(e,r-1)+1}}function Se(e,t){for(let r of td(e))t(r)}var rd=60,se=e=>e.length<=rd?e:`${e.slice(0,rd-1)}\u2026`;var b=({file:e,node:t})=>({file:e,span:D(t)}),ce=(e,t)=>({...b(e),note:t}),G=(e,t)=>e.map(r=>ce(r,t)),v=(e,t)=>k(e,t).at(-1),Es=({node:e})=>`${e.key}=${e.value}`,nd=50;function Fe(e){let t=Es(e);return t.length<=nd?t:`${t.slice(0,nd-1)}\u2026`}var sd=({node:e})=>B(e.value,{quotes:"removed"}).words;function Ke(e,t){let r=sd(e).find(({text:n})=>t(n));return r===void 0?b(e):{file:e.file,span:$(e.node,r.start,r.end)}}var od=(e,t)=>e.split(":").some(r=>oe(r.replace(/^[-+]*/,""))===t);function ar(e,t,r){let n=k(e,t),s=n.filter(o=>sd(o).some(({text:i})=>od(i,r)));return s.length>0?s:n}function je(e,t,r){let n=ar(e,t,r)[0];return n===void 0?null:{line:n,...Ke(n,s=>od(s,r))}}var Fw=new Set([void 0,!1,"no","default","all","none"]),Z=(e,t)=>[...e.settings.keys()].flatMap(r=>t.has(r)&&!Fw.has(W(e,r)?.value)?k(e,r):[]);function en({tree:e},t){let r=e.nodes.filter(s=>s.kind==="section"),n=r.find(s=>s.name===t)??r[0];return n===void 0?{start:0,end:0}:{start:n.nameStart,end:n.nameEnd}}var Uw=new Set(["bounding-set","ambient-capabilities","limits","groups","dependencies","declared-directories"]);function ee({all:e},t){return e.filter(n=>n.token===t&&!Uw.has(n.source)&&n.confidence!=="low").reduce((n,s)=>n===void 0||tn(s.confidence)>tn(n.confidence)?s:n,void 0)}var tn=e=>ai.indexOf(e),rn=(e,t)=>tn(e)<tn(t)?e:t,Ge=e=>e==="high"?"warning":"info",nt=({place:e,because:t})=>e===null?[]:[{file:e.file,span:e.span,note:t}],He=(e,t)=>v(e,t)??v(e,"DynamicUser"),Ot=["nginx","apache2","dovecot","postfix","sshd","cron"],Mw=(e,t)=>!/ may | can /.test(e.because)&&(t===void 0||t.includes(e.source));function he(e,t,{fails:r,certainty:n="high",sureFor:s}){let o=rn(rn(t.confidence,n),Mw(t,s)?"high":"medium");return{message:"conflict",data:{line:Fe(e),fails:r,because:t.because},...b(e),severity:Ge(o),confidence:o,related:nt(t)}}function we({unit:e,needs:t,report:r},n,s){let o=new Set;for(let i of n){if(o.has(i.directive)||!s(i.directive))continue;let a=He(e,i.directive),c=a===void 0?void 0:ee(t(),i.token);a===void 0||c===void 0||(o.add(i.directive),r(he(a,c,i)))}}var id=({id:e,summary:t,since:r,severity:n,confidence:s,persona:o},i)=>({id:e,category:i,summary:t,since:r,severity:n,confidence:s,persona:o}),S=e=>{let{directives:t,checks:r,exposes:n,partly:s,risk:o,advice:i}=e;return{...id({...e,confidence:"high",persona:"regular"},"exposure"),directives:t,checks:r,exposes:n,partly:s,risk:o,advice:i}},m=e=>{let{category:t,messages:r,help:n,options:s,stage:o,check:i}=e;return{...id(e,t),messages:r,help:n,options:s,stage:o,check:i}},cr=e=>e.category==="exposure"?{}:e.options??{};var $w=[["unix","AF_UNIX","high"],["netlink","AF_NETLINK","medium"],["packet","AF_PACKET","medium"],["bluetooth","AF_BLUETOOTH","high"],["alg","AF_ALG","medium"],["net-client","AF_INET","medium"],["net-server","AF_INET","medium"]],ad=m({id:"address-family-missing",category:"breakage",summary:"RestrictAddressFamilies= forbids sockets that the service opens",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"RestrictAddressFamilies= forbids {fails}: {because}"},help:"Add the family to the line.",check({unit:e,sandbox:t,needs:r,report:n}){let s=t?.families,o=v(e,"RestrictAddressFamilies");if(s===void 0||o===void 0)return;let i=new Set;for(let[a,c,l]of $w){let d=e.facts.addressFamilies.get(c)??0;if(i.has(c)||s.families.has(d)===(s.mode==="allow")||c==="AF_INET"&&s.families.has(e.facts.addressFamilies.get("AF_INET6")??0)===(s.mode==="allow"))continue;let u=ee(r(),a);u===void 0||a==="net-server"&&u.because.endsWith("handed to it")||(i.add(c),n({...he(o,u,{fails:`${c} sockets`,certainty:u.source==="ports"?"medium":l}),help:`Add ${c} to the line.`}))}}});var Lw=[["setuid-drop",["CAP_SETUID","CAP_SETGID"],"high"],["port-low",["CAP_NET_BIND_SERVICE"],"medium"],["chroot",["CAP_SYS_CHROOT"],"medium"],["clock",["CAP_SYS_TIME"],"medium"],["packet",["CAP_NET_RAW"],"medium"],["modules",["CAP_SYS_MODULE"],"medium"],["mount",["CAP_SYS_ADMIN"],"medium"],["kernel-log",["CAP_SYSLOG"],"medium"],["chown",["CAP_CHOWN"],"medium"],["kill-other",["CAP_KILL"],"medium"]],Bw="CAP_NET_RAW",cd=m({id:"capability-missing",category:"breakage",summary:"CapabilityBoundingSet= leaves out what the service needs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"without {fails} in its bounding set the service {outcome}: {because}",file:"{program} has file capabilities on many systems and can not be executed without CAP_NET_RAW in the bounding set"},help:"Add the capability to CapabilityBoundingSet=.",check({unit:e,sandbox:t,needs:r,report:n}){let s=v(e,"CapabilityBoundingSet");if(t===null||s===void 0||e.manager==="user")return;let o=c=>(t.boundingSet&Ze(e.facts,c))===0n,i=r();for(let[c,l,d]of i.startsAsRoot?Lw:[]){let u=l.filter(o),p=u.length===0?void 0:ee(i,c);if(p===void 0)continue;let f=he(s,p,{fails:u.join(" and "),certainty:d,...c==="setuid-drop"?{sureFor:Ot}:{}});n({...f,data:{...f.data,outcome:f.confidence==="high"?"fails":"may fail"}})}let a=i.startsAsRoot||!o(Bw)?void 0:i.programs.find(({name:c})=>c==="ping"||c==="ping6"||c==="arping");if(a!==void 0){let c=[{file:a.place.file,span:a.place.span,note:"is run here"}];n({message:"file",data:{program:a.name},...b(s),related:c})}}});var zw=[{directive:"MemoryDenyWriteExecute",token:"jit",fails:"stops what makes machine code at run time"}],ld=m({id:"code-generation-blocked",category:"breakage",summary:"MemoryDenyWriteExecute= stops programs that make machine code",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line, or switch the compiler off (node --jitless, jit=off of PostgreSQL).",check({unit:e,sandbox:t,needs:r,report:n}){t!==null&&we({unit:e,needs:r,report:n},zw,()=>t.switches.MemoryDenyWriteExecute)}});function g(e,t){return W(e,t)?.value}var E=(e,t)=>W(e,t)?.value!==void 0;function U(e,t){let r=g(e,t);return r===!0||typeof r=="string"&&r!=="no"}var dd=m({id:"device-policy-strict",category:"breakage",summary:"DevicePolicy=strict without /dev/null keeps the service from starting",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{null:"DevicePolicy=strict allows not even /dev/null, which systemd opens as standard input: the start fails with 208/STDIN"},help:"Write DevicePolicy=closed, which allows the usual nodes, or add DeviceAllow=/dev/null rw.",check({unit:e,sandbox:t,report:r}){let n=v(e,"DevicePolicy");if(t?.devices.policy!=="strict"||n===void 0||e.name.type!=="service"||e.manager==="user"||E(e,"PrivateDevices"))return;let s=W(e,"StandardInput")?.value??"null",o=(g(e,"DeviceAllow")??[]).some(({device:i})=>i==="/dev/null"||i==="char-mem"||i==="char-*"||i==="/dev");s==="null"&&!o&&r({message:"null",...b(n)})}});var Ww=({source:e,place:t})=>e==="devices"&&t?.assignment.node.key!=="TTYPath",Zw=/\/dev\/[\w/.-]+/,Vw=/\b(?:ba|da)?sh\b.*\s-[a-z]*c\s/;function Kw(e){let t=Zw.exec(e.place?.assignment.node.value??"")?.[0];return t===void 0||t==="/dev/syslog"||t==="/dev/log"?null:t}var jw=(e,t)=>(g(e,"DeviceAllow")??[]).some(({device:r})=>r===t||r==="/dev"||r.startsWith("char-")||r.startsWith("block-")),Gw=(e,t)=>(g(e,"BindPaths")??[]).some(({target:r})=>t===r||t.startsWith(`${r}/`)),ud=m({id:"device-unreachable",category:"breakage",summary:"a device that the unit names is hidden or closed",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{hidden:"PrivateDevices=yes hides {device}: {because}",closed:"{line} closes {device}: {because}",clock:"ProtectClock= closes {device} in this version: {because}"},help:"Write DeviceAllow= for the device, and BindPaths= as well where PrivateDevices=yes stays.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null||e.manager==="user")return;let s=new Set,o=v(e,"PrivateDevices"),i=v(e,"DevicePolicy")??v(e,"DeviceAllow"),a=v(e,"ProtectClock");if(!(o===void 0&&i===void 0&&a===void 0))for(let c of r().all.filter(Ww)){let l=Kw(c);if(l===null||s.has(l)||c.place===null||c.place.assignment.node.key.startsWith("Condition"))continue;let d=Vw.test(c.place.assignment.node.value)?"medium":c.confidence,u={severity:Ge(d),confidence:d,related:nt(c)},p={device:l,because:c.because},{policy:f,listed:h}=t.devices,x=f==="strict"||f==="closed"||f==="auto"&&h;if(t.switches.PrivateDevices&&o!==void 0&&!Gw(e,l))n({message:"hidden",data:p,...b(o),...u});else if(x&&i!==void 0&&!jw(e,l))n({message:"closed",data:{...p,line:Fe(i)},...b(i),...u});else if(!x&&a!==void 0&&t.switches.ProtectClock&&e.facts.behaviour.clockClosesDevices)n({message:"clock",data:p,...b(a),...u});else continue;s.add(l)}}});var Hw=[{directive:"PrivateIPC",token:"host-ipc",fails:"separates its shared memory from that of others",certainty:"medium"},{directive:"RemoveIPC",token:"ipc-keep",fails:"removes shared memory of its user when it stops",certainty:"medium"}],md=m({id:"exchange-cut-off",category:"breakage",summary:"a setting cuts a service off from what it shares with others",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line.",check({unit:e,sandbox:t,needs:r,report:n}){t!==null&&we({unit:e,needs:r,report:n},Hw,s=>s==="PrivateIPC"?U(e,"PrivateIPC"):t.switches.RemoveIPC&&!t.privileged)}});var Yw=[{directive:"ProtectClock",token:"clock",fails:"keeps it from the clock",sureFor:["chronyd","ntpd","ptp4l","systemd-timesyncd"]},{directive:"ProtectKernelModules",token:"modules",fails:"stops it from loading kernel modules",certainty:"medium"},{directive:"ProtectKernelTunables",token:"sysctl",fails:"makes /proc/sys and /sys read-only for it",certainty:"medium"},{directive:"ProtectKernelLogs",token:"kernel-log",fails:"closes the kernel log"},{directive:"ProtectControlGroups",token:"cgroup",fails:"makes the control groups read-only for it",certainty:"medium"},{directive:"ProtectHostname",token:"hostname",fails:"keeps changes of the host name from it",certainty:"medium"}],pd=m({id:"kernel-interface-blocked",category:"breakage",summary:"a setting closes a part of the kernel that the service works with",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line; the capability can still be dropped from CapabilityBoundingSet= if the program can do without it.",check({unit:e,sandbox:t,needs:r,report:n}){t!==null&&we({unit:e,needs:r,report:n},Yw,s=>t.switches[s])}});var qw=4,fd=e=>e?.soft??Number.POSITIVE_INFINITY,Jw=/(?:^|\/)(?:ba|da|k|z)?sh$/,Xw=e=>(g(e,"ExecStart")??[]).filter(({program:t,prefixes:r})=>Jw.test(t)&&!/[+!]/.test(r)).map(({arguments:t})=>t.map(({text:r})=>r).join(" ")),Qw=e=>/^-c exec [^|&;`$()]*$/.test(e),hd=m({id:"limit-breaks",category:"breakage",summary:"a resource limit that the program does not live with",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{space:"LimitAS= limits addresses, not memory: {because}",processes:"LimitNPROC={limit} counts all processes of {user}: {because}",script:"the script can start no program: LimitNPROC=1 allows {user} one process, and that is the shell"},help:"Use MemoryMax= for memory and TasksMax= for processes: they count what the unit uses.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null)return;let s=v(e,"LimitAS"),o=s===void 0||fd(W(e,"LimitAS")?.value)===Number.POSITIVE_INFINITY?void 0:ee(r(),"jit");s!==void 0&&o!==void 0&&n({message:"space",data:{because:o.because},...b(s),related:nt(o)});let i=v(e,"LimitNPROC"),a=fd(W(e,"LimitNPROC")?.value);if(i===void 0||a>qw||t.privileged)return;let c=t.user??"the user",l=Xw(e);if(l.length>0&&l.every(Qw))return;if(a===1&&l.some(p=>!/\bexec\b/.test(p))){n({message:"script",data:{user:c},...b(i),severity:"warning"});return}let d=ee(r(),"exec-children"),u={limit:String(a),user:c,because:d?.because??""};d!==void 0&&n({message:"processes",data:u,...b(i),related:nt(d)})}});var ex=/(?:^|[@/=,])((?:127\.0\.0\.1|localhost|\[::1\]):\d+)/,tx="leaves no network but a loopback of its own",gd=m({id:"network-cut-off",category:"breakage",summary:"PrivateNetwork= cuts a service off that talks to others",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}",loopback:"{line} gives the service a loopback of its own: it does not reach {address} of the host"},help:"Remove the line and use IPAddressDeny=any with IPAddressAllow=, or hand the sockets over with a socket unit.",check({unit:e,sandbox:t,needs:r,report:n}){let s=He(e,"PrivateNetwork");if(t?.switches.PrivateNetwork!==!0||s===void 0||E(e,"JoinsNamespaceOf")||E(e,"NetworkNamespacePath"))return;for(let{arguments:i,place:a,directive:c}of r().programs){let l=c==="ExecStart"?i.map(u=>ex.exec(u)?.[1]).find(u=>u!==void 0):void 0;if(l===void 0)continue;let d=[{file:a.file,span:a.span,note:`names ${l}`}];n({message:"loopback",data:{line:Fe(s),address:l},...b(s),confidence:"high",related:d});return}let o=ee(r(),"net-client")??ee(r(),"net-server");o!==void 0&&!o.because.endsWith("handed to it")&&n(he(s,o,{fails:tx,certainty:"medium"}))}});var Is={StateDirectory:"/var/lib",CacheDirectory:"/var/cache",LogsDirectory:"/var/log",RuntimeDirectory:"/run"},Ue=e=>Object.keys(Is).flatMap(t=>(g(e,t)??[]).flatMap(({path:r})=>[Is[t],`${Is[t]}/private`].map(n=>({path:`${n}/${r}`,directive:t})))),yd=e=>[...(g(e,"ReadWritePaths")??[]).map(({path:t})=>({path:t,directive:"ReadWritePaths"})),...(g(e,"BindPaths")??[]).flatMap(({target:t,writable:r})=>r?[{path:t,directive:"BindPaths"}]:[])],nn=["/tmp","/var/tmp","/dev/shm"];var Tt=["/home","/root","/run/user"],sn=["/tmp","/var/tmp"],bd=["/usr","/boot","/efi"],rx={yes:bd,full:[...bd,"/etc"],strict:["/"]},on=e=>rx[e??"no"]??[],vd=["/dev","/proc","/sys",...Tt];var M=(e,t)=>e===t||e.startsWith(t==="/"?"/":`${t}/`),Sd=(e,t)=>e!==t&&M(e,t),an=e=>e.slice(e.lastIndexOf("/")+1);var nx=/\b(?:ba|da)?sh\b.*\s-[a-z]*c\s/;function sx(e,{unit:t,protectSystem:r,switches:n}){return[...Ue(t),...yd(t)].some(o=>M(e,o.path)||M(o.path,e))||(g(t,"ConfigurationDirectory")??[]).some(o=>M(e,`/etc/${o.path}`))?null:(g(t,"ReadOnlyPaths")??[]).some(o=>M(e,o.path))?"ReadOnlyPaths":vd.some(o=>M(e,o))||n.PrivateTmp&&/^\/(?:var\/)?tmp(?:\/|$)/.test(e)||(g(t,"TemporaryFileSystem")??[]).some(o=>M(e,o.path))?null:on(r).some(o=>M(e,o))?"ProtectSystem":null}var wd=m({id:"path-read-only",category:"breakage",summary:"a file that the unit writes is read-only for it",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{path:"{line} makes {path} read-only: {because}"},help:"Declare the folder with StateDirectory=, LogsDirectory=, CacheDirectory= or RuntimeDirectory=, or open it with ReadWritePaths=.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null||t.hasOwnRoot||e.manager==="user"||t.protectSystem==="no"&&(g(e,"ReadOnlyPaths")??[]).length===0)return;let s=new Set;for(let{path:o,use:i,place:a,confidence:c}of r().paths){let l=a.assignment.node.key;if(i!=="written"||l==="PIDFile"||c==="low"||o.includes("%")||s.has(o))continue;let d=sx(o.replace(/^\/var\/run(?=\/)/,"/run"),t),u=d===null?void 0:He(e,d);if(u===void 0)continue;s.add(o);let p=`${l}= writes it`,f=a.assignment.node.value.startsWith("-")||nx.test(a.assignment.node.value)?rn(c,"medium"):c,h=[{file:a.file,span:a.span,note:p}];n({message:"path",data:{line:Fe(u),path:o,because:p},...b(u),severity:Ge(f),confidence:f,related:h})}}});function Os(e,t){let r=g(e,"ExecStart")??[];return r.length>0&&r.every(t)?k(e,"ExecStart"):null}var xd=(e,t,r)=>(e&Ze(t.facts,r))!==0n,Ns=({switches:e,unit:t})=>e.PrivateUsers||E(t,"UserNamespacePath");function lr(e,t){let{unit:r,boundingSet:n,ambientSet:s,privileged:o}=e;return Ns(e)||!xd(n,r,t)?!1:o&&!E(r,"SecureBits")||xd(s,r,t)}var Rd=e=>["AppArmorProfile","SELinuxContext","SmackProcessLabel"].some(t=>E(e,t));function st({syscallFilter:e,unit:t},r){if(!Re(e))return!0;let{mode:n,named:s,allowed:o}=e;return r.every(i=>{let a=t.facts.syscalls.bitOf.get(i);return a!==void 0&&(n==="deny"?!us(s,a):us(o,a))})}var Pd=({unit:e})=>["CapabilityBoundingSet","AmbientCapabilities","SystemCallFilter"].flatMap(t=>k(e,t));function _d({protectSystem:e,hasOwnRoot:t,unit:r},n){if(e!=="strict"||t)return null;let s=(g(r,"ReadWritePaths")??[]).some(({path:i})=>i===n)?ar(r,"ReadWritePaths",n):[],o=(g(r,"BindPaths")??[]).some(({source:i,target:a,writable:c})=>c&&i===n&&a===n)?ar(r,"BindPaths",n):[];return s.length+o.length>0?[...s,...o]:null}function Ts(e,t){let r=(g(e,"BindPaths")??[]).find(t);return r===void 0?null:ar(e,"BindPaths",r.source)}var ox=e=>[...g(e,"InaccessiblePaths")??[],...g(e,"TemporaryFileSystem")??[]].some(({path:t})=>/^\/(?:var\/|var$|run\/|run$|$)/.test(t)),ix=["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectProc","ProtectSystem"],ax=["AmbientCapabilities","Delegate","DeviceAllow","IPAddressDeny","KeyringMode","NotifyAccess","PrivateMounts","PrivateNetwork","RemoveIPC","RootDirectoryOrRootImage","SupplementaryGroups","UMask"],cn=new Set(["docker","incus-admin","libvirt","lxd"]),cx=/(?:^|\/)docker(?:-compose)?$/,lx=new Set(["run","start","up"]),Ds=e=>cx.test(e.program)&&e.arguments.some(({text:t})=>lx.has(t));function dx({privileged:e,unit:t}){let r=g(t,"Group");return e&&r===void 0?k(t,"User"):De(r)?k(t,"Group"):(g(t,"SupplementaryGroups")??[]).some(De)?k(t,"SupplementaryGroups"):null}var kd=e=>lr(e,"CAP_SYS_PTRACE")&&!Rd(e.unit)&&!U(e.unit,"PrivatePIDs"),ux=(e,t)=>(e.namespaces===void 0||e.namespaces.has(t))&&st(e,["setns"]),dr=({prefixes:e})=>e.split("!").length===2,mx=[{id:"full-privileges",because:"the prefix + runs the command without the sandbox",when:"every command of `ExecStart=` has the prefix `+`",source:"systemd.service(5), the table of prefixes",undoes:{allBut:ax},lines:({unit:e})=>Os(e,({prefixes:t})=>t.includes("+"))},{id:"user-not-applied",because:"the prefix ! runs the command as root, whatever User= says",when:"every command of `ExecStart=` has the prefix `!` (once)",source:"systemd.service(5), the table of prefixes",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e})=>Os(e,dr)},{id:"proc-of-root",because:"root and the group of root see all processes whatever ProtectProc= says",when:"the service runs as root without `Group=`, or in the group of root",source:"systemd.exec(5) on ProtectProc=; proc(5) on hidepid; tried under systemd 252",undoes:{only:["ProtectProc"]},lines:dx},{id:"proc-of-tracers",because:"CAP_SYS_PTRACE sees all processes whatever ProtectProc= says",when:"another user than root has `CAP_SYS_PTRACE` as an ambient capability",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>!e.privileged&&lr(e,"CAP_SYS_PTRACE")?k(e.unit,"AmbientCapabilities"):null},{id:"usr-reopened",because:"a line makes /usr writable again",when:"`ReadWritePaths=/usr` or `BindPaths=/usr` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},lines:e=>_d(e,"/usr")},{id:"etc-reopened",because:"a line makes /etc writable again",when:"`ReadWritePaths=/etc` or `BindPaths=/etc` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},badness:5,lines:e=>_d(e,"/etc")},{id:"root-bound",because:"BindPaths= shows the whole file system of the host in another place, writable",when:"`BindPaths=/:/elsewhere`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp","ProtectHome","ProtectSystem","RootDirectoryOrRootImage"]},lines:({unit:e})=>Ts(e,({source:t,target:r,writable:n})=>n&&t==="/"&&r!=="/")},{id:"tmp-bound",because:"BindPaths= puts the /tmp of the host over the private one",when:"`BindPaths=/tmp` beside `PrivateTmp=`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp"]},lines:({unit:e})=>Ts(e,({source:t,target:r})=>t==="/tmp"&&r==="/tmp")},{id:"home-bound",because:"BindPaths= puts /home over the empty one of ProtectHome=tmpfs",when:"`BindPaths=/home` beside `ProtectHome=tmpfs`",source:"systemd.exec(5) on ProtectHome=; tried under systemd 252 and 257",undoes:{only:["ProtectHome"]},badness:5,lines:({unit:e,protectHome:t})=>t==="tmpfs"?Ts(e,({source:r,target:n})=>r==="/home"&&n==="/home"):null},{id:"allowed-everywhere",because:"IPAddressAllow= allows every address, and allowing wins",when:"`IPAddressAllow=` covers all of IPv4 and IPv6",source:"systemd.resource-control(5) on IPAddressAllow=",undoes:{only:["IPAddressDeny"]},lines:({unit:e,addresses:t})=>!t.filtered&&er(g(e,"IPAddressAllow")??[])?k(e,"IPAddressAllow"):null},{id:"rootlike-group",because:"members of the group can start containers or machines as root",when:"`Group=` or `SupplementaryGroups=` names docker, incus-admin, libvirt or lxd, and neither `RestrictAddressFamilies=` nor a hidden or own file system keeps the service from their sockets",source:"the security pages of Docker, Incus, LXD and libvirt",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e,families:t,hasOwnRoot:r})=>{if(t!==void 0&&t.mode==="allow"!==t.families.has(px)||r||ox(e))return null;let s=cn.has(g(e,"Group")??"")?k(e,"Group"):[],o=(g(e,"SupplementaryGroups")??[]).some(i=>cn.has(i))?k(e,"SupplementaryGroups"):[];return s.length+o.length>0?[...s,...o]:null}},{id:"may-become-root",because:"CAP_SETUID lets the service become root at any time",when:"another user than root has `CAP_SETUID` as an ambient capability and may call `setuid`, outside of a user namespace",source:"capabilities(7)",undoes:{only:["UserOrDynamicUser"]},lines:e=>!e.privileged&&lr(e,"CAP_SETUID")&&st(e,["setuid"])?k(e.unit,"AmbientCapabilities"):null},{id:"container-client",because:"the container daemon runs the workload, outside this sandbox",when:"`ExecStart=` is `docker run`, `docker start` or `docker-compose up`",source:"docker-run(1): the client asks the daemon, which starts the container in a control group of its own",undoes:{allBut:["AmbientCapabilities","Delegate","KeyringMode","NotifyAccess","RemoveIPC","SupplementaryGroups"]},lines:({unit:e})=>Os(e,Ds)},{id:"mounts-can-be-moved",because:"with CAP_SYS_ADMIN and the mount calls the service can lift what consists of mounts",when:"root keeps `CAP_SYS_ADMIN`, or a user has it as an ambient capability; `mount` and `umount2` are not filtered; no user namespace, security module profile or `SecureBits=` stands in between",source:"capabilities(7); tried with mount and umount under systemd 252",undoes:{only:ix},lines:e=>lr(e,"CAP_SYS_ADMIN")&&!Rd(e.unit)&&st(e,["mount","umount2"])?Pd(e):null},{id:"host-root-in-proc",because:"with CAP_SYS_PTRACE the service reaches all of the host through /proc/1/root",when:"root keeps `CAP_SYS_PTRACE`, or a user has it as an ambient capability, and neither a user or PID namespace nor a security module profile stands in between",source:"proc(5) on /proc/pid/root, ptrace(2); tried under systemd 252",undoes:{only:["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectSystem","RootDirectoryOrRootImage"]},lines:e=>kd(e)?["CapabilityBoundingSet","AmbientCapabilities"].flatMap(t=>k(e.unit,t)):null},{id:"network-can-be-left",because:"with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host",when:"the service has `CAP_SYS_ADMIN` and `CAP_SYS_PTRACE`, may call `setns`, and `RestrictNamespaces=` leaves network namespaces alone",source:"setns(2); tried with nsenter under systemd 252",undoes:{only:["PrivateNetwork"]},lines:e=>kd(e)&&lr(e,"CAP_SYS_ADMIN")&&ux(e,"net")?Pd(e):null}],px=1,Ad=new WeakMap;function ot(e){let t=Ad.get(e)??fx(e);return Ad.set(e,t),t}var Cd=[];function fx(e){let{manager:t,name:r}=e.unit;return t==="user"||r.type!=="service"?Cd:mx.flatMap(n=>{let s=n.lines(e);return s===null?Cd:{defeat:n,lines:s}})}var hx=[{directive:"ProtectProc",token:"proc-all",fails:"hides the processes of other users from it",certainty:"medium"},{directive:"ProcSubset",token:"proc-stat",fails:"hides /proc/stat, /proc/meminfo and the like: numbers turn to zero",certainty:"medium"}],Ed=m({id:"proc-hidden",category:"breakage",summary:"ProtectProc= or ProcSubset= hides what the service reads in /proc",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line for this service.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null)return;let s=ot(t).some(({defeat:o})=>o.id.startsWith("proc-of-"));we({unit:e,needs:r,report:n},hx,o=>o==="ProcSubset"?t.procSubset==="pid":t.protectProc!=="default"&&!s)}});function gx(e){if(["RootDirectory","RootImage","RootMStack","JoinsNamespaceOf"].some(s=>E(e,s)))return[];let t=s=>k(e,s).at(-1)??null,r=s=>o=>({folder:o,setting:s,line:t(s)}),n=g(e,"ProtectHome");return[...U(e,"PrivateTmp")?sn.map(r("PrivateTmp")):[],...n==="yes"||n==="tmpfs"?Tt.map(r("ProtectHome")):[],...(g(e,"TemporaryFileSystem")??[]).map(({path:s})=>r("TemporaryFileSystem")(s))]}function yx(e){return(g(e,"BindPaths")??[]).map(({target:t})=>t)}function ln(e,t){let r=gx(e).find(({folder:s})=>Sd(t,s));return r===void 0||yx(e).some(s=>M(t,s)||M(s,t))?null:r}var bx={executed:"runs",entered:"starts in",read:"reads",written:"writes",named:"names"},vx=["InaccessiblePaths","PrivateTmp","ProtectHome","TemporaryFileSystem"];function Sx(e,t){let n=(g(e,"InaccessiblePaths")??[]).some(i=>M(t,i.path))?v(e,"InaccessiblePaths"):void 0;if(n!==void 0)return{line:n,setting:"InaccessiblePaths"};let s=ln(e,t),o=s===null?void 0:s.line??He(e,s.setting);return s===null||o===void 0?null:{line:o,setting:s.setting}}function wx({use:e,confidence:t},{setting:r}){return r==="PrivateTmp"?e==="executed"?"medium":"low":e==="executed"||r==="InaccessiblePaths"&&e==="entered"?"high":t==="high"?"medium":"low"}var Id=m({id:"program-hidden",category:"breakage",summary:"a file that the unit itself names is hidden from the service",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{path:"{line} hides {path}: {because}"},help:"Move the files, or choose a setting that leaves them in sight: ProtectHome=read-only, or tmpfs with BindPaths=.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null||t.hasOwnRoot||e.manager==="user"||!vx.some(o=>E(e,o))&&!t.switches.DynamicUser)return;let s=new Set;for(let o of r().paths){let{path:i,place:a,use:c}=o,l=a.assignment.node.value.startsWith("-"),d=s.has(i)||l?null:Sx(e,i);if(d===null||c==="entered"&&d.setting!=="InaccessiblePaths")continue;let u=wx(o,d);if(u==="low")continue;s.add(i);let p=`${a.assignment.node.key}= ${bx[c]} it`,f=[{file:a.file,span:a.span,note:p}];n({message:"path",data:{line:Fe(d.line),path:i,because:p},...b(d.line),severity:Ge(u),confidence:u,related:f})}}});var Od=m({id:"resolver-denied",category:"breakage",summary:"IPAddressDeny= blocks the DNS resolver of the host",since:"0.1.0",severity:"info",confidence:"low",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Add IPAddressAllow=localhost.",check({unit:e,sandbox:t,needs:r,report:n}){let s=v(e,"IPAddressDeny"),o=g(e,"IPAddressAllow")??[];if(t===null||s===void 0||!t.addresses.deniesAll||o.length===0||o.some(a=>is(a)||a.length===0))return;let i=ee(r(),"dns");i!==void 0&&n({...he(s,i,{fails:"blocks a resolver at 127.0.0.53",certainty:"low"})})}});var xx=[{directive:"RestrictRealtime",token:"rt",fails:"forbids real-time scheduling",certainty:"medium"},{directive:"RestrictNamespaces",token:"ns",fails:"forbids the namespaces of its own sandbox or containers",sureFor:["chromium","bwrap"]},{directive:"RestrictSUIDSGID",token:"sgid",fails:"forbids setuid and setgid bits on files (Operation not permitted)",certainty:"medium"},{directive:"LockPersonality",token:"personality",fails:"forbids another execution domain",certainty:"medium"},{directive:"SystemCallArchitectures",token:"32bit",fails:"kills 32-bit programs"}],Td=m({id:"restriction-breaks",category:"breakage",summary:"a restriction forbids something that the service does",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line for this service, or allow the one kind that it needs.",check({unit:e,sandbox:t,needs:r,report:n}){t!==null&&we({unit:e,needs:r,report:n},xx,s=>s==="RestrictNamespaces"?t.namespaces?.size===0:s==="SystemCallArchitectures"?t.syscallArchitectures.size===1&&t.syscallArchitectures.has("native"):t.switches[s])}});var Px=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,Fs=e=>new Set(e.split(/\s+/).filter(t=>t!=="")),_x=Fs(Px),kx=/^(?:|0|no|n|false|f|off)$/i,te=(e,t)=>_x.has(e)&&(!kx.test(t)||e==="CapabilityBoundingSet"&&t===""),xe=Fs(`
AppArmorProfile CapabilityBoundingSet DynamicUser ExecPaths InaccessiblePaths LockPersonality MemoryDenyWriteExecute NoExecPaths
NoNewPrivileges PrivateDevices PrivateTmp PrivateUsers ProcSubset ProtectClock ProtectControlGroups ProtectHome ProtectHostname
ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem ReadOnlyPaths RestrictAddressFamilies
RestrictNamespaces RestrictRealtime RestrictSUIDSGID SELinuxContext SecureBits SmackProcessLabel SystemCallArchitectures SystemCallFilter User
`),dn=Fs(`
LockPersonality MemoryDenyWriteExecute PrivateDevices ProtectClock ProtectHostname ProtectKernelLogs ProtectKernelModules
ProtectKernelTunables RestrictAddressFamilies RestrictNamespaces RestrictRealtime RestrictSUIDSGID SystemCallArchitectures
SystemCallFilter SystemCallLog
`);var Ax=new Set(["sshd","cron","agetty","getty"]),Cx=new Set([...xe].filter(e=>e!=="User"&&e!=="DynamicUser")),Nd=m({id:"sessions-inherit",category:"breakage",summary:"restrictions of a login service hold for the sessions that it starts",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{sessions:"{count} of this unit hold for every session and job that it starts: {because}"},help:"Restrict the users or jobs instead, and leave only resource limits in this unit.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null)return;let s=Z(e,Cx),[o]=s,i=o===void 0?void 0:ee(r(),"sessions"),a=i!==void 0&&Ax.has(i.source)?i.confidence:"medium";if(o===void 0||i===void 0)return;let c=s.length===1?"the hardening":`the ${s.length} hardening lines`;n({message:"sessions",data:{count:s.length===1?"the restrictions":c,because:i.because},...b(o),severity:Ge(a),confidence:a,related:nt(i)})}});var Rx=["sudo"],Ex='makes it fail when it gains rights (sudo: the "no new privileges" flag is set)',Dd=m({id:"setuid-program-blocked",category:"breakage",summary:"NoNewPrivileges= stops setuid programs that the unit runs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Let a root oneshot or a D-Bus service do this part, or set NoNewPrivileges=no and leave out what implies it.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null)return;let s=e.facts.behaviour.filtersImplyNoNewPrivileges?Z(e,dn)[0]:void 0,o=t.switches.NoNewPrivileges?He(e,"NoNewPrivileges"):s;if(o===void 0||r().startsAsRoot)return;let i=ee(r(),"suid")??ee(r(),"mail");i!==void 0&&!/ runs (?:runuser|gosu|su-exec|setuidgid|chpst)\b/.test(i.because)&&n(he(o,i,{fails:Ex,sureFor:Rx}))}});var Ix=[["setuid-drop","setgroups","@setuid","high"],["chroot","chroot","chroot","medium"],["clock","clock_settime","@clock","medium"],["rt","sched_setscheduler","@resources","medium"],["shm-sysv","shmget","@ipc","high"],["memlock","mlock","@memlock","medium"],["mount","mount","@mount","medium"],["modules","init_module","@module","medium"],["ptrace","ptrace","@debug","medium"],["reboot","reboot","@reboot","medium"],["bpf","bpf","bpf","medium"],["chown","chown","@chown","medium"]],Ox=new Set(["node","nodejs","npm","yarn","pnpm","deno","chromium","electron"]),Tx="pkey_alloc",Fd=m({id:"system-call-missing",category:"breakage",summary:"SystemCallFilter= stops calls that the service makes",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"SystemCallFilter= {how} {fails}: {because}",v8:"SystemCallFilter= kills {program}: V8 calls pkey_alloc, which is not allowed"},help:"Allow the calls, on a line of their own behind the deny lines.",check({unit:e,sandbox:t,needs:r,report:n}){let s=v(e,"SystemCallFilter");if(t===null||s===void 0||!Re(t.syscallFilter))return;let o=r(),i=!E(e,"SystemCallErrorNumber");for(let[l,d,u,p]of Ix){let f=st(t,[d])?void 0:ee(o,l);if(f===void 0||l!=="shm-sysv"&&!o.startsAsRoot)continue;let h=he(s,f,{fails:d,certainty:p,...l==="setuid-drop"?{sureFor:Ot}:{}});n({...h,data:{...h.data,how:i?h.confidence==="high"?"kills the service at":"may kill the service at":"refuses"},help:`Add a line SystemCallFilter=${u} behind the others.`})}let a=st(t,[Tx])?void 0:o.programs.find(({name:l,directive:d})=>d==="ExecStart"&&Ox.has(l));if(a===void 0||!i)return;let c=[{file:a.place.file,span:a.place.span,note:`${a.name} runs on V8`}];n({message:"v8",data:{program:a.name},...b(s),related:c,help:"Add a line SystemCallFilter=@pkey, or SystemCallErrorNumber=EPERM."})}});var Nx=[{directive:"PrivateUsers",token:"setuid-drop",fails:"lets it switch to no other user (Invalid argument)",sureFor:Ot},{directive:"PrivateUsers",token:"port-low",fails:"lets it bind no port below 1024 (Permission denied)",certainty:"medium"},{directive:"PrivateUsers",token:"chown",fails:"lets it give files to no other user (Invalid argument)",certainty:"medium"},{directive:"PrivateUsers",token:"mount",fails:"lets it mount nothing"},{directive:"PrivateUsers",token:"packet",fails:"lets it open no packet sockets",certainty:"medium"}],Ud=m({id:"user-namespace-breaks",category:"breakage",summary:"PrivateUsers= takes rights away that the service needs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line, or take the need away: a user of its own, a socket unit for the port.",check({unit:e,sandbox:t,needs:r,report:n}){t!==null&&we({unit:e,needs:r,report:n},Nx,()=>t.switches.PrivateUsers&&e.manager==="system")}});function Us({node:e},{start:t,end:r}){if(r<=t)return null;let n=It(e,t),s=It(e,r-1)+1;return s-n===r-t?{start:n,end:s}:null}function Me(e,t,r,n){let s=[];for(let{start:o,end:i,text:a}of t){let c=Us(e,{start:o,end:i});if(c===null)return[];s.push({file:e.file,span:c,text:a})}return s.length===0?[]:[{title:r,applicability:n,edits:s}]}var un=({file:e,node:t},r,n)=>[{title:`Write ${r}=`,applicability:n,edits:[{file:e,span:{start:t.keyStart,end:t.keyEnd},text:r}]}],ur=({file:e,node:t},r)=>[{title:"Remove the line",applicability:r,edits:[{file:e,span:{start:t.start,end:t.end},text:""}]}];function Md(e,t){let{file:r,node:n}=e,{value:s}=n,o=s.slice(0,t).trimEnd().length,i=Us(e,{start:o,end:s.length});if(i===null)return[];let a=s.slice(t).replace(/^;/,"#"),{start:c}=D(n);return[{title:"Move the comment to a line of its own",applicability:"suggested",edits:[{file:r,span:{start:c,end:c},text:`${a}
`},{file:r,span:i,text:""}]}]}function $d({file:e,node:t},r){let n=e.tree.text.slice(t.start,t.end);if(!n.endsWith(`
`)||!e.tree.text.slice(0,r.end).endsWith(`
`))return[];let s=[{file:e,span:{start:r.end,end:r.end},text:n},{file:e,span:{start:t.start,end:t.end},text:""}];return[{title:`Move the line to [${r.name}]`,applicability:"suggested",edits:s}]}function Ld(e,{start:t,end:r},n){let{file:s,node:o}=e,i=o.value.slice(0,t).trimEnd().length,a=Us(e,{start:i,end:r});if(i===0||a===null||o.pieces!==null)return[];let c=[{file:s,span:a,text:""},{file:s,span:{start:o.valueEnd,end:o.valueEnd},text:`
${n}`}];return[{title:`Write ${n} on a line of its own`,applicability:"suggested",edits:c}]}var Bd=({file:e,node:t},r)=>[{title:`Write ${r} on the line before`,applicability:"suggested",edits:[{file:e,span:{start:t.keyStart,end:t.keyStart},text:`${r}
`}]}];var Dx=`
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
`,zd=new Map(Dx.trim().split(`
`).map(e=>{let[t="",r=""]=e.split(" ");return[t,Number(r)]}));var Wd=new WeakMap;function Fx(e){let t=Wd.get(e);if(t!==void 0)return t;let r=[...e.settings.values()].flatMap(n=>Mx(e,n));return Wd.set(e,r),r}var Pe=(e,t)=>Fx(e).filter(r=>r.topic===t),Ux=[],Ms=100;function Mx(e,t){let r=rt(t,e).steps.filter(({assignment:n,faults:s})=>s.length>0&&n.directive.kind!=="obsolete");return r.length===0?Ux:r.flatMap(n=>n.faults.slice(0,Ms).map(s=>({step:n,fault:s,topic:$x(e,n,s)})))}function $s(e){let t=/[ \t](?:#|;[ \t]*[A-Za-z])/.exec(e);return t===null?null:t.index+1}function mr(e,{assignment:t},r){let{directive:n}=t;return Ve(n.kind)(r,void 0,{facts:e.facts,name:e.name,manager:e.manager,directive:n})}var mn=(e,t,r)=>mr(e,t,r).faults.length===0;function $x(e,t,r){if(r.effect==="warned")return r.outdated!==void 0?"outdated":"other";let{value:n}=t.assignment.node;if(n==="")return"other";let s=$s(n);if(s!==null&&r.end>s&&mn(e,t,n.slice(0,s).trimEnd()))return"comment";if(pr(n.slice(r.start,r.end))!==null&&!Bx(t))return"list-syntax";let o=Ls(e,t,r);return o===null?"other":o.version<=e.facts.version?"taken":"newer"}var Lx=new Set(["exec-command","environment-assignments","exec-input-text","timer-spec","credential"]),Bx=({assignment:e})=>Lx.has(e.directive.kind);function pr(e){return/^~\S/.test(e)?e.startsWith("~/")?null:"tilde":/^[^\s,]+,[^,]+/.test(e)?"comma":/^(["']).*\1$|^["']|["']$/.test(e)?"quote":null}function Ls(e,t,r){let{directive:n,node:s}=t.assignment,o=zd.get(`${n.name}=${s.value.slice(r.start,r.end).replace(/:.*/,"")}`),i=ae.find(a=>Number(a)>Number(e.facts.table)&&Wx(rr(a,Number(a)),e,t,r));return i===void 0?null:{version:o??Number(i),exact:o!==void 0||Number(e.facts.table)===e.facts.version}}var Zd=new WeakMap;function zx(e,t,{name:r,manager:n},s){let o=Zd.get(s)??new Map;Zd.set(s,o);let i=o.get(e)??Ve(e.kind)(s.assignment.node.value,void 0,{facts:t,name:r,manager:n,directive:e});return o.set(e,i),i}function Wx(e,t,r,n){let{directive:s}=r.assignment,o=e.directive(s.section,s.name);if(o===void 0||o.kind==="obsolete")return!1;let{faults:i}=zx(o,e,t,r);return!i.some(({start:a,end:c})=>a<n.end&&n.start<c)}function it(e,t){let{directive:r,node:n}=e.assignment;return t.effect!=="warned"&&te(r.name,n.value)}var Zx=`
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
`,pn=new Map(Zx.trim().split(`
`).map(e=>e.split(" ")));var Vd=/^\/var\/run\//,Vx=new Set(["pid-file"]),Kx=({directive:e})=>e.setting!==e.name&&!e.documented&&e.kind!=="job-mode-isolate",Kd=m({id:"deprecated-setting",category:"correctness",summary:"a setting or value that works today, and is a thing of the past",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{warned:"systemd warns of this line: {reason}",replaced:"{key}= is on its way out: {now}= took its place",renamed:"{key}= is called {now}= today",moved:"{key}= is {now}= in [Unit] today","legacy-run":"/var/run is a link to /run today: {key}= should say {path}"},help:"Write what took its place.",check({unit:e,report:t}){for(let{step:r,fault:n}of Pe(e,"outdated")){let{file:s,node:o}=r.assignment,i=n.outdated?.instead,a=i===void 0?[]:Me(r.assignment,[{start:n.start,end:n.end,text:i}],`Write ${i}`,"safe"),c=$(o,n.start,n.end);t({message:"warned",data:{reason:n.expected},file:s,span:c,fixes:a,...i===void 0?{}:{help:`Write ${i}.`}})}Se(e,({assignment:r,faults:n})=>{let{directive:s,file:o,node:i}=r,a=s.kind==="obsolete"||n.length>0?void 0:pn.get(s.name);if(a!==void 0)t({message:"replaced",data:{key:s.name,now:a},file:o,span:D(i),severity:"info"});else if(Kx(r)){let c=e.facts.directive(s.section,s.setting)!==void 0,l=c?un(r,s.setting,"safe"):[];t({message:c?"renamed":"moved",data:{key:s.name,now:s.setting},file:o,span:D(i),severity:"info",fixes:l})}else if(n.length===0&&Vx.has(s.kind)&&Vd.test(i.value)){let c=i.value.replace(Vd,"/run/"),l=Me(r,[{start:0,end:i.value.length,text:c}],`Write ${c}`,"safe"),d={key:s.name,path:c};t({message:"legacy-run",data:d,file:o,span:$(i,0,i.value.length),severity:"info",help:`Write ${c}.`,fixes:l})}})}});var jx=new Set(["Delegate","DirectoryNotEmpty","EnvironmentFile","PathChanged","PathExists","PathExistsGlob","PathModified","SecureBits"]),Gx=new Set(["address-family-set","install-only","timer-spec"]),Hx=({directive:e})=>jx.has(e.name)||Gx.has(e.kind);function Yx(e,{directive:t,node:r}){return ae.some(n=>{let s=rr(n,Number(n)),o=s.directive(t.section,t.name);return o===void 0?!1:Ve(o.kind)(r.value,void 0,{facts:s,name:e.name,manager:e.manager,directive:o}).effect==="none"})}function*qx({steps:e}){for(let[t,r]of e.entries()){if(r.effect!=="set")continue;let n=e.slice(t+1).find(({effect:s})=>s!=="none"&&s!=="refuse");n?.effect==="set"&&n.assignment.file===r.assignment.file&&(yield[r,n])}}var jd=m({id:"duplicate-setting",category:"correctness",summary:"a line has no effect, because a later one sets the same",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{same:"{key}= is set to the same again below",replaced:"this line has no effect: {key}= is set again below, and the last one counts",loosened:"this line hardens nothing: {key}={value} below takes it back"},help:"Keep one of the two lines.",check({unit:e,report:t}){for(let r of e.settings.values())if(!(r.assignments.length<2))for(let[{assignment:n},{assignment:s}]of qx(rt(r,e)))!Hx(n)&&!Yx(e,s)&&t(Jx(n,s))}});function Jx(e,t){let{directive:r,file:n,node:s}=e,o={data:{key:r.name,value:se(t.node.value)},file:n,span:D(s),related:[{file:t.file,span:D(t.node),note:"this line counts"}]};return s.value===t.node.value?{message:"same",severity:"info",fixes:ur(e,"safe"),...o}:te(r.name,s.value)&&!te(r.name,t.node.value)?{message:"loosened",severity:"error",hardeningIgnored:!0,...o}:{message:"replaced",fixes:ur(e,"safe"),...o}}var Xx=["SystemCallFilter","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],Qx={RestrictAddressFamilies:"none",RestrictNamespaces:"yes"},Gd=m({id:"empty-deny-list",category:"correctness",summary:"a ~ with nothing behind it denies nothing",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{empty:"this line restricts nothing: it is a deny list without names"},help:"Name what is to be denied.",check({unit:e,report:t}){for(let r of Xx)for(let n of e.settings.get(r)?.assignments??[]){let{file:s,node:o}=n;if(!/^~[ \t]*$/.test(o.value))continue;let i=Qx[r],a=i===void 0?{}:{help:`Write ${i} to deny all, or name those to deny.`},c=i===void 0?[]:Me(n,[{start:0,end:o.value.length,text:i}],`Write ${i}`,"suggested");t({message:"empty",file:s,span:D(o),hardeningIgnored:!0,fixes:c,...a})}}});var eP={StateDirectory:"/var/lib/",RuntimeDirectory:"/run/",CacheDirectory:"/var/cache/",LogsDirectory:"/var/log/",ConfigurationDirectory:"/etc/"};function*tP(e,{directive:t}){let r=e.replace(/^["']|["']$/g,"");r!==e&&(yield{text:r,because:"quotes are no syntax here"}),pr(e)==="comma"&&(yield{text:e.replace(/[,;]+/g," ").trim(),because:"words are separated by blanks"}),e!==e.toLowerCase()&&(yield{text:e.toLowerCase()});let n=eP[t.name];n!==void 0&&e.startsWith(n)&&(yield{text:e.slice(n.length),because:`it lies below ${n} by itself`}),e.startsWith("~/")&&(yield{text:`%h${e.slice(1)}`,because:"only %h stands for the home of the manager, /root for services of the system"}),t.kind==="ip-prefix-set"&&/^(?:all|\*)$/i.test(e)&&(yield{text:"any"}),t.name.startsWith("LoadCredential")&&e.startsWith("/")&&(yield{text:`${e.split("/").at(-1)}:${e}`,because:"a name comes first"}),t.name.startsWith("SocketBind")&&/^\w+\/\d/.test(e)&&(yield{text:e.replace("/",":")})}var rP=/^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/;function nP(e,{directive:t}){return t.kind==="ip-prefix-set"&&rP.test(e)?"systemd resolves no names: write addresses such as 192.0.2.7 or 192.0.2.0/24.":t.kind==="path-list"&&!e.startsWith("/")?"Write an absolute path; - before it lets it be missing.":null}function fn(e,t,r){let{assignment:n}=t,{value:s}=n.node,o=s.slice(r.start,r.end),i=u=>s.slice(0,r.start)+u+s.slice(r.end);for(let{text:u,because:p}of tP(o,n))if(u!==""&&sP(e,t,r,i(u),u))return oP(n,{start:r.start,end:r.end,text:u},p);let a=r.suggestions?.()??[],[c]=a,l=nP(o,n);if(c===void 0)return l===null?null:{help:l,fixes:[]};let d=a.length===1?Me(n,[{start:r.start,end:r.end,text:c}],`Write ${c}`,"suggested"):[];return{help:`Did you mean ${a.join(" or ")}?`,fixes:d}}function sP(e,t,r,n,s){return mn(e,t,s)?!0:!(r.start===0&&r.end===t.assignment.node.value.length)&&t.faults.length<=Ms&&mn(e,t,n)}function oP(e,t,r){let{text:n}=t;return{help:`Write ${n}${r===void 0?"":`: ${r}`}.`,fixes:Me(e,[t],`Write ${n}`,"suggested")}}var iP=({assignment:e})=>e.node.pieces===null?"Correct the value.":"Correct the value: the backslash joins the next line to it.";function aP(e,{assignment:t,effect:r}){if(r!=="set")return"";let{name:n}=t.directive;if(n==="CapabilityBoundingSet"&&g(e,"CapabilityBoundingSet")===0n)return" As it stands the service has no capability at all.";let s=n==="SystemCallFilter"?g(e,"SystemCallFilter"):void 0,o=e.facts.syscalls.group("@default");return s?.mode!=="allow"||o===void 0||!At(o,s.named)?"":" As it stands nearly every call is forbidden."}var Hd=m({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{empty:"systemd ignores this line: an empty value does not take {key}= back, it is not {expected}","line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":'systemd drops the rest of this line from "{value}" on: it is not {expected}',"silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:"systemd warns of this value: {expected}"},help:"Correct the value.",check({unit:e,report:t}){for(let{step:r,fault:n}of Pe(e,"other")){let{directive:s,file:o,node:i}=r.assignment;if(n.effect==="unit-refused"||s.kind==="user-or-group")continue;let a=fn(e,r,n),c=it(r,n);t({message:i.value===""?"empty":n.effect,data:{value:se(i.value.slice(n.start,n.end)),key:s.name,expected:n.expected},file:o,span:$(i,n.start,n.end),severity:c?"error":"warning",hardeningIgnored:c,...a,help:`${a?.help??iP(r)}${aP(e,r)}`})}}});var cP=["SystemCallFilter","CapabilityBoundingSet","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],Nt=({assignment:e})=>e.node.value.startsWith("~"),Yd=({assignment:e})=>e.node.value==="";function lP(e,{steps:t}){let r;return t.map(({assignment:{directive:n,node:s}})=>(r=Ve(n.kind)(s.value,r,{facts:e.facts,name:e.name,manager:e.manager,directive:n}).value,r))}function Bs(e){return typeof e=="bigint"?String(e):e instanceof Set?[...e].sort().join(" "):typeof e!="object"||e===null?"":"named"in e?String(e.named):Object.values(e).map(Bs).join("/")}function dP(e,t,r){let n=lP(e,t),s=null;for(let[o,i]of t.steps.entries())if(Yd(i))s=null;else if(s===null)s=i;else if(Nt(s)&&!Nt(i)&&i.faults.length===0&&Bs(n[o])===Bs(n[o-1])){let{directive:a,file:c,node:l}=i.assignment;r({message:"not-narrowed",data:{key:a.name},file:c,span:D(l),related:[{file:s.assignment.file,span:D(s.assignment.node),note:"this line made it a list of what is denied"}],severity:"error",hardeningIgnored:!0,help:`Write the line that allows first, or an empty ${a.name}= between the two.`})}}function uP(e,t,r){let n=t.value;if(n?.mode!=="allow")return;let{syscalls:s}=e.facts;for(let[o,i]of t.steps.entries()){if(Nt(i)||Yd(i))continue;let{directive:a,file:c,node:l}=i.assignment;for(let{0:d,index:u}of l.value.matchAll(/@[\w-]+/g)){let p=s.group(d),f=t.steps.slice(o+1).filter(Nt);if(p===void 0||$r(n.allowed,p)||f.length===0||f.some(({assignment:x})=>x.node.value.includes(d)))continue;let h=f.map(({assignment:x})=>({file:x.file,span:D(x.node),note:"this line denies it"}));r({message:"taken-back",data:{word:d},file:c,span:$(l,u,u+d.length),related:h,help:`Write ${a.name}=${d} on a line of its own below them.`})}}}var qd=m({id:"list-order",category:"correctness",summary:"lines of a list stand in an order in which one of them does nothing",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"not-narrowed":"this line restricts nothing: {key}= began with ~, so it could only take back what is denied","taken-back":'"{word}" is allowed here and denied again below, as a part of a wider group'},help:"Change the order of the lines.",check({unit:e,report:t}){for(let r of cP){let n=e.settings.get(r);n===void 0||n.assignments.length<2||!n.steps.some(Nt)||n.steps.every(Nt)||(dP(e,n,t),r==="SystemCallFilter"&&uP(e,n,t))}}});var Jd={tilde:"~ counts only as the first character of the value",comma:"commas separate nothing",quote:"quotes are no syntax here",colon:"colons separate nothing here"},mP={"path-list":[["comma",/^[^,]+(?:,-?\+?\/[^,]*)+$/],["colon",/^[^:]+(?::-?\+?\/[^:]*)+$/]],path:[["comma",/^\/[^,\s]*(?:,[ \t]*\/[^,\s]*)+$/]],"directory-list":[["comma",/^[\w./-]+(?:,[\w./-]+)+$/]],"unit-names":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"install-only":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group-list":[["comma",/^[\w-]+(?:,[\w-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group":[["quote",/^(["']).+\1$/]]},pP=new Set(["user-or-group","path"]),fP=/[^ \t]+/g;function hP({directive:e,node:t}){let r=mP[e.kind];return r===void 0||!/[,:"']/.test(t.value)?[]:(pP.has(e.kind)?[{0:t.value,index:0}]:[...t.value.matchAll(fP)]).flatMap(({0:s,index:o})=>{let i=r.find(([,a])=>a.test(s));return i===void 0?[]:[{sign:i[0],start:o,word:s}]})}var gP=(e,t,r)=>{let n=`${e.directive.name}=${r}`;return{help:`Write ${n} on a line of its own below.`,fixes:Ld(e,t,n)}},yP=({sign:e,word:t})=>e==="quote"?t.slice(1,-1):t.replace(e==="comma"?/,[ \t]*/g:/:/g," "),Xd=m({id:"list-syntax",category:"correctness",summary:"a comma, a quote or a ~ where it is no syntax",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":"systemd ignores this line: {mistake}","word-ignored":'systemd drops "{word}" from {key}=: {mistake}',"rest-ignored":'systemd drops "{word}" from {key}=: {mistake}',"silent-word-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',"silent-rest-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',taken:'"{word}" is one name to systemd: {mistake}'},help:"Separate words by blanks, without quotes.",check({unit:e,report:t}){for(let{step:r,fault:n}of Pe(e,"list-syntax")){let{directive:s,file:o,node:i}=r.assignment,a=i.value.slice(n.start,n.end),c=pr(a);if(c===null||n.effect==="unit-refused"||n.effect==="warned")continue;let l=it(r,n);t({message:n.effect,data:{word:se(a),key:s.name,mistake:Jd[c]},file:o,span:$(i,n.start,n.end),severity:l?"error":"warning",hardeningIgnored:l,...c==="tilde"?gP(r.assignment,n,a):fn(e,r,n)})}Se(e,({assignment:r})=>{for(let n of hP(r)){let{start:s,word:o,sign:i}=n,a=yP(n);t({message:"taken",data:{word:se(o),mistake:Jd[i]},file:r.file,span:$(r.node,s,s+o.length),help:`Write ${se(a)}.`,fixes:Me(r,[{start:s,end:s+o.length,text:a}],`Write ${se(a)}`,"suggested")})}})}});var bP=({source:e})=>an(e.path),Qd=m({id:"loosened-by-drop-in",category:"correctness",summary:"a drop-in switches off a restriction that another file sets",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{loosened:"{key}={value} takes back {key}={before} of {file}"},help:"Remove the line if the restriction was meant to hold.",check({unit:e,report:t}){if(!(e.files.length<2))for(let r of e.settings.values()){if(r.assignments.length<2)continue;let{steps:n}=rt(r,e),s=n.findLast(({effect:d})=>d==="set"||d==="reset"),o=n.slice(0,s===void 0?0:n.indexOf(s)).findLast(({effect:d})=>d==="set"||d==="add");if(s===void 0||o===void 0||s!==n.findLast(({effect:d})=>d!=="none"))continue;let{directive:i,file:a,node:c}=s.assignment,l=o.assignment;l.file===a||te(i.name,c.value)||!te(i.name,l.node.value)||t({message:"loosened",data:{key:i.name,value:se(c.value),before:se(l.node.value),file:bP(l.file)},file:a,span:D(c),related:[{file:l.file,span:D(l.node),note:"this line has no effect any more"}]})}}});var vP=(e,t)=>g(e,t)?.length??0;function gn(e){let t=g(e,"Type");return t!==void 0?t:E(e,"BusName")?"dbus":vP(e,"ExecStart")>0?"simple":"oneshot"}var Dt=e=>e.facts.behaviour.refuses;var hn=[{when:e=>Dt(e).dynamicUserHomeDirectory&&U(e,"DynamicUser")&&g(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>Dt(e).workingDirectoryInApiMount&&SP(e)&&kP(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>Dt(e).dynamicUserInUserManager&&e.manager==="user"&&U(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>Dt(e).managedPrivateUsers&&g(e,"PrivateUsers")==="managed"&&(E(e,"User")||E(e,"Group")||U(e,"DynamicUser")||E(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>Dt(e).userNamespacePathWithPrivateUsers&&E(e,"UserNamespacePath")&&U(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>Dt(e).privatePidsPam&&U(e,"PrivatePIDs")&&E(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function SP(e){let t=g(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var wP=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],xP=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],PP=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],_P=["StateDirectory","CacheDirectory","LogsDirectory"],fr=(e,t)=>(e??t)!==t;function kP(e){let t=g(e,"PrivateMounts");return wP.some(r=>(g(e,r)?.length??0)>0)||xP.some(r=>E(e,r))||PP.some(r=>U(e,r))||fr(g(e,"MountFlags"),"shared")||fr(g(e,"ProtectSystem"),"no")||fr(g(e,"ProtectHome"),"no")||fr(g(e,"ProtectProc"),"default")||fr(g(e,"ProcSubset"),"all")||E(e,"RootDirectory")&&W(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&U(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(g(e,"PrivateTmp")))||U(e,"DynamicUser")&&_P.some(r=>E(e,r))}var AP=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],CP=[{when:e=>!E(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>U(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>AP.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>U(e,"Accept")&&W(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>U(e,"Accept")&&E(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],RP=[{when:e=>!E(e,"What"),message:"the mount has no What="},{when:e=>zs(e,g(e,"Where")),message:"Where= does not match the name of the unit"}],zs=(e,t)=>typeof t=="string"&&t.startsWith("/")&&da(t)!==e.name.base,EP=[{when:e=>zs(e,W(e,"What")?.value),message:"What= does not match the name of the unit"}],IP=[{when:e=>zs(e,g(e,"Where")),message:"Where= does not match the name of the unit"}],OP=["OnClockChange","OnTimezoneChange"],TP=[{when:e=>!E(e,"OnCalendar")&&!OP.some(t=>W(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],NP=[{when:e=>!E(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],wN={service:hn,socket:[...hn,...CP],mount:[...hn,...RP],swap:[...hn,...EP],automount:IP,timer:TP,path:NP};var DP=/(?:^|\/)(?:ba|da|k|z)?sh$/;function FP({program:e,arguments:t}){if(!DP.test(e))return null;let r=t.findIndex(({text:n})=>/^-[a-z]*c$/.test(n));return r<0?null:t[r+1]?.text??null}var UP=e=>!/\bexec\b|systemd-notify/.test(e)&&/(?<!\|)\|(?!\|)|(?<![&>])&[ \t]*(?:;|$|[ \t]*wait\b)/.test(e),eu=m({id:"notify-from-child",category:"correctness",summary:"the message that the service is ready comes from a process that systemd does not listen to",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{child:"the start will time out: the program runs as a child of the shell, and only the main process may say that the service is ready"},help:"Write exec before the program, or NotifyAccess=all.",check({unit:e,report:t}){if(e.refusal!==null||!gn(e).startsWith("notify")||!["main",void 0].includes(g(e,"NotifyAccess")))return;let r=W(e,"ExecStart"),n=r===void 0?void 0:St(r).made.at(-1),s=g(e,"ExecStart")?.map(FP).at(-1)??null;n!==void 0&&s!==null&&UP(s)&&t({message:"child",file:n.file,span:D(n.node)})}});var tu=m({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){Se(e,({assignment:r})=>{let{directive:n,file:s,node:o}=r;if(n.kind!=="obsolete"||n.status===null)return;let i=pn.get(n.name);t({message:"removed",data:{key:n.name,version:String(e.facts.version)},file:s,span:D(o),fixes:ur(r,"safe"),...i===void 0?{}:{help:`${i}= took its place; its values may have another scale.`}})})}});var MP=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"];function $P(e){let t=MP.flatMap(o=>(W(e,o)?.steps??[]).flatMap(i=>(mr(e,i,i.assignment.node.value).value??[]).filter(({optional:c})=>!c).map(({path:c})=>({assignment:i.assignment,path:c})))),r=W(e,"WorkingDirectory"),n=r?.value,s=r?.steps.findLast(({effect:o})=>o==="set")?.assignment;return n?.kind==="path"&&s!==void 0&&!s.node.value.startsWith("-")?[...t,{assignment:s,path:n.path}]:t}var ru=m({id:"path-not-there",category:"correctness",summary:"a path lies in a folder that another line makes an empty one",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{listed:"the service can not start: {path} is not there, because {setting}= gives it a {folder} of its own",working:"the service can not start in {path}: {setting}= gives it a {folder} of its own, which is empty"},help:"Use a folder that systemd makes for the service, with RuntimeDirectory= or StateDirectory=, or bring this one back with BindPaths=.",check({unit:e,report:t}){if(e.refusal===null)for(let{assignment:r,path:n}of $P(e)){let s=ln(e,n);s!==null&&t({message:r.directive.name==="WorkingDirectory"?"working":"listed",data:{path:n,setting:s.setting,folder:s.folder},file:r.file,span:D(r.node),related:s.line===null?[]:[{file:s.line.file,span:D(s.line.node),note:"this line hides it"}]})}}});var LP=e=>e.slice(0,e.lastIndexOf("/"))||"/";function BP(e){return["/dev",...U(e,"PrivateTmp")?sn:[],...(g(e,"RuntimeDirectory")??[]).map(({path:t})=>`/run/${t}`),...(g(e,"StateDirectory")??[]).map(({path:t})=>`/var/lib/${t}`),...(g(e,"ReadWritePaths")??[]).map(({path:t})=>t.replace(/^\/var\/run(?=\/|$)/,"/run")),...(g(e,"BindPaths")??[]).filter(({writable:t})=>t).map(({target:t})=>t),...(g(e,"TemporaryFileSystem")??[]).map(({path:t})=>t)]}var zP=e=>e!==void 0&&!De(e),nu=(e,t)=>{let r=W(e,t);return r===void 0?void 0:St(r).made.at(-1)},su=m({id:"pid-file-not-writable",category:"correctness",summary:"the service may not write the PID file that systemd waits for",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{strict:"the service can not write {path}: ProtectSystem=strict makes {folder} read-only, and systemd waits for the file until the start times out",user:"the service can not write {path}: it runs as {user} and /run belongs to root, and systemd waits for the file until the start times out"},help:"Let systemd make a folder for it, such as RuntimeDirectory=ledger with PIDFile=/run/ledger/ledger.pid; or use Type=exec or Type=notify and no PID file.",check({unit:e,report:t}){let r=W(e,"PIDFile")?.value,n=nu(e,"PIDFile");if(e.refusal!==null||typeof r!="string"||n===void 0||gn(e)!=="forking"||(g(e,"ExecStart")??[]).some(({prefixes:d})=>/[+!]/.test(d)))return;let s=r.replace(/^\/var\/run\//,"/run/"),o=LP(s),i=BP(e).some(d=>M(s,d)),a={file:n.file,span:D(n.node)},c=(d,u)=>{let p=nu(e,d);return p===void 0?[]:[{file:p.file,span:D(p.node),note:u}]},l=g(e,"User");g(e,"ProtectSystem")==="strict"&&!i?t({message:"strict",data:{path:s,folder:o},...a,related:c("ProtectSystem","this line makes it read-only")}):zP(l)&&o==="/run"&&t({message:"user",data:{path:s,user:l??""},...a,related:c("User","this user may not write there")})}});var ou=m({id:"shared-user",category:"correctness",summary:"the service runs as nobody, like others",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{nobody:"systemd warns of this line: {reason}"},help:"Write DynamicUser=yes in its place, or the name of a user that only this service has.",check({unit:e,report:t}){for(let{step:r,fault:n}of Pe(e,"other")){let{directive:s,file:o,node:i}=r.assignment;s.kind==="user-or-group"&&n.effect==="warned"&&t({message:"nobody",data:{reason:n.expected},file:o,span:D(i)})}}});var WP=/[<>|&$`~*?;]|sh[ \t]/,ZP=/^(?:\d|&)?(?:>>?|<<?<?)(?:&\d|[/\w$].*)?$/,VP=new Set(["|","||","&&","|&"]),KP=/(?:^|\/)(?:ba|da|k|z|a)?sh$/,jP=/(?:^|\/)(?:cat|chgrp|chmod|chown|cp|ln|ls|mkdir|mv|rm|rmdir|stat|tail|touch)$/,GP=/(?:^|\/)(?:expr|find|test|\[)$/;function HP({text:e,quoted:t},r,n){if(t)return null;if(!GP.test(r)){if(VP.has(e)||e==="&"&&n)return"operator";if(ZP.test(e))return"redirect"}return/^\$\([^)]/.test(e)||/^`[^`]/.test(e)?"substitution":/^~\//.test(e)?"home":jP.test(r)&&/^\/\S*[*?]/.test(e)?"glob":/^[^;\\]+;$/.test(e)&&!n?"semicolon":null}function YP({program:e,arguments:t}){if(!KP.test(e))return null;let r=t.findIndex(({text:s})=>/^-[a-z]*c$/.test(s)),n=r<0?void 0:t[r+1];return n===void 0||n.quoted||t.length<=r+2?null:/^[\w./-]+$/.test(n.text)?n:null}function*qP(e){if(e.prefixes.includes("|"))return;/^\$[A-Za-z_{]/.test(e.program)&&(yield["variable",e.programSpan]);let t=YP(e);t!==null&&(yield["script",t]);for(let[r,n]of e.arguments.entries()){let s=HP(n,e.program,r===e.arguments.length-1);s!==null&&(yield[s,n])}}function JP(e,t){return mr(e,t,t.assignment.node.value).value??[]}var XP={redirect:"For a log file use StandardOutput=append:/path; otherwise put the whole command in quotes behind /bin/sh -c.",home:"Write %h for the home folder, or the whole path.",semicolon:"Put a blank before the ; or write a line for each command.",variable:"Write the path of the program, or /usr/bin/env before the variable.",script:"Put the command with its arguments in one pair of quotes."},iu=m({id:"shell-syntax",category:"correctness",summary:"a command line is written for a shell, and none reads it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{redirect:'"{word}" is an argument here: no shell reads the line, so nothing is redirected',operator:'"{word}" is an argument here: no shell reads the line, so one command runs and gets all of it',substitution:'"{word}" is an argument here: no shell reads the line, so no command is run in its place',home:'"{word}" is taken literally: no shell reads the line, so ~ stands for no folder',glob:'"{word}" is taken literally: no shell reads the line, so the pattern matches no files',semicolon:'"{word}" is an argument here: only a ; that stands alone ends a command',variable:'"{word}" is taken for the name of a program: variables are not put in there',script:'the shell runs "{word}" alone: the words behind it become its parameters, not its arguments'},help:"Put the whole command in quotes behind /bin/sh -c, or write it without a shell.",check({unit:e,report:t}){Se(e,r=>{let{directive:n,file:s,node:o}=r.assignment;if(n.kind!=="exec-command"||r.effect!=="add"||!WP.test(o.value))return;let i=new Set;for(let[a,{start:c,end:l}]of JP(e,r).flatMap(d=>[...qP(d)])){if(i.has(a))continue;i.add(a);let d=XP[a];t({message:a,data:{word:se(o.value.slice(c,l))},file:s,span:$(o,c,l),...d===void 0?{}:{help:d}})}})}});var yn=({tree:e})=>/^\uFEFF?\s*<[?!a-zA-Z]/.test(e.text);var QP="This is XML, such as a service of Avahi: leave it out, or give it another name if it was to be a unit.";function e_({tree:e},{start:t,end:r}){return e.nodes.some(s=>s.kind==="assignment"&&s.start>=t&&s.start<r&&te(s.key,s.value))?{severity:"error",hardeningIgnored:!0}:{}}var au=m({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header","outside-sections":"systemd ignores these {count} lines: they stand before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let r of e.faults)(r.kind==="no-equals"||r.kind==="no-key")&&t({message:r.kind,file:r.file,span:r.span});for(let r of e.files){let n=e.faults.filter(a=>a.kind==="outside-section"&&a.file===r),[s]=n,o=n.at(-1);if(s===void 0||o===void 0)continue;let i={start:s.span.start,end:o.span.end};t({message:n.length===1?"outside-section":"outside-sections",data:{count:String(n.length)},file:r,span:i,...e_(r,i),...yn(r)?{help:QP}:{}})}}});function t_({pieces:e,value:t,valueEnd:r}){return e===null?[]:e.slice(1).map(({logical:n,source:s},o,i)=>{let a=t.slice(n,i[o+1]?.logical??t.length),c=s+a.length-a.trimStart().length;return{text:a.trim(),span:{start:c,end:Math.min(c+a.trim().length,r)}}})}var r_=/^([A-Z][A-Za-z]+)[ \t]*=[ \t]*(.*)$/s;function n_(e,t){let[,r="",n=""]=r_.exec(t)??[];return!/[a-z]/.test(r)||r===""?null:ze(e.name.type).some(o=>e.facts.directive(o,r)!==void 0)?{key:r,value:n}:null}var lu=m({id:"swallowed-line",category:"correctness",summary:"a backslash at the end of a line makes the next one a part of its value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{assignment:"this line sets nothing: the backslash above makes it a part of {key}=",hardening:"this line hardens nothing: the backslash above makes it a part of {key}=",header:"this header begins no section: the backslash above makes it a part of {key}=",blank:"a blank behind the backslash: the line is not continued, and the backslash is a part of the value"},help:"Remove the backslash above.",check({unit:e,report:t}){for(let r of e.files)for(let n of r.tree.nodes)if(n.kind==="assignment"){i_(n,r.tree.text)&&t({message:"blank",file:r,span:{start:n.valueEnd-1,end:n.valueEnd},help:o_});for(let{text:s,span:o}of t_(n)){let i=a_(e,s);if(i===null)continue;let a=i==="hardening";t({message:i,data:{key:n.key},file:r,span:o,severity:a?"error":"warning",hardeningIgnored:a,fixes:s_(r,o)})}}}});function s_(e,{start:t}){let r=e.tree.text.slice(0,t),n=/[ \t]*\\(?=\r?\n[ \t]*$)/.exec(r.slice(-cu));if(n===null)return[];let s=r.length-Math.min(r.length,cu)+n.index;return[{title:"Remove the backslash",applicability:"suggested",edits:[{file:e,span:{start:s,end:s+n[0].length},text:""}]}]}var cu=200,o_="Remove the blank, or the backslash if the value ends here.",i_=({value:e,valueEnd:t,end:r},n)=>e.endsWith("\\")&&/^[ \t]/.test(n.slice(t,r));function a_(e,t){let r=n_(e,t);return r!==null?te(r.key,r.value)?"hardening":"assignment":/^\[[^[\]]+\]$/.test(t)&&ze(e.name.type).includes(t.slice(1,-1))?"header":null}var du=new WeakMap;function Ft(e,t){let r=du.get(e.facts)??new Map;du.set(e.facts,r);let n=`${e.name.type} ${t.section} ${t.node.key}`,s=r.get(n)??c_(e,t);return r.set(n,s),s}function c_(e,{section:t,node:r}){let n=ds(t,r.key);if(n!==null&&n>e.facts.version)return{kind:"too-new",since:n};let s=e.facts.directives.sectionsWith(r.key);if(s.length>0){let a=s.filter(c=>ze(e.name.type).includes(c));return{kind:"wrong-section",sections:a.length>0?a:s}}let o=Xi(r.key)[0],i=o===void 0?null:ds(o,r.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:F(r.key,e.facts.directives.namesIn(t),2)}}function Ut({node:e},t=[]){return[e.key,...t.slice(0,1)].some(r=>te(r,e.value))}var uu=m({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",options:{allow:{kind:"names",default:[],summary:"directives that may be newer than the target"}},check({unit:e,options:t,report:r}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let s=Ft(e,n);if(s.kind!=="too-new")continue;let o=Ut(n);r({message:o?"hardening":"newer",data:{key:n.node.key,version:String(e.facts.version),since:String(s.since)},file:n.file,span:n.span,severity:o?"error":"warning",hardeningIgnored:o})}}});var l_=({assignment:e})=>e.directive.kind==="boolean"||e.directive.kind==="tristate";function d_(e,{assignment:t}){let r=e.settings.get(t.directive.setting)?.steps??[],s=r.slice(0,r.findIndex(o=>o.assignment===t)).findLast(({effect:o})=>o!=="none");return s?.effect==="set"&&te(t.directive.name,s.assignment.node.value)?s.assignment.node.value:null}var mu=m({id:"too-new-value",category:"correctness",summary:"the systemd of the target does not know a value yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{line:"systemd {version} ignores this line: {key}={value} is known from systemd {since} on",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}={value} is known from systemd {since} on",word:'systemd {version} drops "{value}" from {key}=: it is known from systemd {since} on',kept:"systemd {version} ignores this line and keeps {key}={before}: the new value is known from systemd {since} on",silent:'systemd {version} drops "{value}" from {key}= without a word: it is known from systemd {since} on'},help:"Write what the target knows, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let{step:r,fault:n}of Pe(e,"newer")){let{directive:s,file:o,node:i}=r.assignment;if(n.effect==="unit-refused")continue;let a=Ls(e,r,n),c=String(a?.version),l=d_(e,r);if(n.effect==="line-ignored"&&l!==null){let p={key:s.name,before:l,version:String(e.facts.version),since:c};t({message:"kept",data:p,file:o,span:$(i,n.start,n.end),severity:"info",help:"Nothing: this is how a unit serves several versions."});continue}let d=n.effect==="line-ignored",u=a?.exact===!0&&it(r,n);t({message:d?u?"hardening":"line":n.effect.startsWith("silent-")?"silent":"word",data:{key:s.name,value:se(i.value.slice(n.start,n.end)),version:String(e.facts.version),since:c},file:o,span:$(i,n.start,n.end),severity:u?"error":"warning",hardeningIgnored:u,confidence:a?.exact===!0?"high":"low",...d&&l_(r)?{help:`Write ${s.name}=yes on the line before: an older systemd then keeps that, a newer one takes this line.`,fixes:Bd(r.assignment,`${s.name}=yes`)}:{}})}}});var u_=new Set(["condition-path","directory-list","exec-output","install-only","path","pid-file","service-sockets","unit-name","unit-names","user-or-group","user-or-group-list","working-directory"]),m_=/[ \t]#[ \t]*\S/,p_=/^[^"'\\]*[ \t]#[ \t]+[A-Za-z]/;function f_({assignment:e}){let{directive:t,node:r}=e;return t.kind==="exec-command"?p_.test(r.value):u_.has(t.kind)&&m_.test(r.value)}var pu=m({id:"trailing-comment",category:"correctness",summary:"a comment behind a value, which systemd takes for a part of the value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{ignored:'systemd ignores this line: it takes "{comment}" for a part of the value',dropped:'systemd drops words of "{comment}" from {key}=: to it they are a part of the value',silent:'systemd drops words of "{comment}" from {key}= without a word: to it they are a part of the value',taken:'"{comment}" is no comment to systemd, but a part of the value'},help:"Move the comment to a line of its own: there are none at the end of a line.",check({unit:e,report:t}){let r=new Set,n=(s,o,i)=>{let{directive:a,file:c,node:l}=s.assignment,d=$s(l.value);d===null||r.has(s)||(r.add(s),t({message:o,data:{comment:se(l.value.slice(d)),key:a.name},file:c,span:$(l,d,l.value.length),severity:i?"error":"warning",hardeningIgnored:i,fixes:Md(s.assignment,d)}))};for(let{step:s,fault:o}of Pe(e,"comment"))o.effect==="line-ignored"?n(s,"ignored",it(s,o)):o.effect!=="unit-refused"&&n(s,o.effect.startsWith("silent-")?"silent":"dropped",!1);Se(e,s=>{s.faults.length===0&&f_(s)&&n(s,"taken",!1)})}});var h_=({tree:e})=>e.nodes.some(t=>t.kind==="section"&&t.name==="D-BUS Service")&&!e.nodes.some(t=>t.kind==="section"&&t.name==="Service");function g_(e){if(!e.refusal?.message.includes("more than one ExecStart="))return null;let t=W(e,"ExecStart"),[r,n]=t===void 0?[]:St(t).made;return r===void 0||n===void 0?null:[r,n]}var fu=m({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:r}=e,[n]=e.files;if(r===null||r.kind==="not-found"||n===void 0||h_(n)||yn(n))return;let s=r.at===null?g_(e):null;if(s!==null){let[a,c]=s,l=[{file:a.file,span:D(a.node),note:"the first command"}],d=a.file===c.file?"Keep one, or write Type=oneshot.":"A drop-in adds to ExecStart=: write an empty ExecStart= before the line to replace it.";t({message:"refused",data:{message:r.message},file:c.file,span:D(c.node),related:l,help:d});return}let o=n.tree.nodes.findLast(a=>a.kind==="section"&&a.name.toLowerCase()===e.name.type),i=o?.kind==="section"?{start:o.nameStart,end:o.nameEnd}:{start:0,end:0};t({message:r.kind==="masked"?"masked":"refused",data:{message:r.message},file:r.at?.file??n,span:r.at?.span??i,...r.kind==="masked"?{severity:"info",help:"Nothing, if that is meant: an empty file or a link to /dev/null switches a unit off."}:{}})}});var hu=m({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"directives of another program, or of a patched systemd, that are not reported"}},check({unit:e,options:t,report:r}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let s=Ft(e,n);if(s.kind!=="misspelt")continue;let{node:o,section:i}=n,a=Ut(n,s.suggestions),[c]=s.suggestions;r({message:a?"hardening":"misspelt",data:{key:o.key,section:i},file:n.file,span:n.span,severity:a?"error":"warning",hardeningIgnored:a,...c===void 0?{}:{help:`Did you mean ${s.suggestions.map(l=>`${l}=`).join(" or ")}?`,fixes:un(n,c,"suggested")}})}}});function y_(e,{span:t}){let{nodes:r}=e.tree,n=r.findIndex(o=>o.kind==="section"&&o.nameStart===t.start),s=0;for(let o of r.slice(n+1)){if(o.kind==="section")break;o.kind==="assignment"&&te(o.key,o.value)&&(s+=1)}return s}var gu=m({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}",hardening:"systemd ignores this section, so the hardening in it is not in force: a .{type} unit has no {section}",dbus:"systemd ignores this section: it is that of a D-Bus service file, which is no unit"},help:"Correct the name of the section, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"sections of another program that are not reported"}},check({unit:e,options:t,report:r}){let n=ze(e.name.type);for(let s of e.faults){if(s.kind!=="unknown-section")continue;let o=s.file.tree.text.slice(s.span.start,s.span.end);if(t.allow.includes(o.slice(1,-1)))continue;let i={file:s.file,span:s.span};if(o==="[D-BUS Service]"){r({message:"dbus",...i,help:"It belongs to the message bus, in a folder dbus-1/services or dbus-1/system-services."});continue}let a=y_(s.file,s)>0,[c]=F(o.slice(1,-1).trim(),n,1),l={file:s.file,span:s.span,text:`[${c}]`};r({message:a?"hardening":"unknown",data:{section:o,type:e.name.type},...i,severity:a?"error":"warning",hardeningIgnored:a,help:c===void 0?`A .${e.name.type} unit has ${n.map(d=>`[${d}]`).join(", ")}.`:`Did you mean [${c}]?`,fixes:c===void 0?[]:[{title:`Write [${c}]`,applicability:"suggested",edits:[l]}]})}}});var b_=({source:e})=>e.path.split("/").at(-2)??"",v_=({tree:e})=>e.nodes.some(t=>t.kind==="assignment"&&te(t.key,t.value));function S_({tree:e}){let t=e.nodes.find(r=>r.kind==="section");return t?.kind==="section"?{start:t.nameStart,end:t.nameEnd}:{start:0,end:0}}var yu=m({id:"unread-drop-in",category:"correctness",summary:"a file that looks like a drop-in, and that systemd does not read",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"file-name":"nothing reads this file: the name of a drop-in ends in .conf and does not begin with a dot","switched-off":"nothing reads this file, as its name does not end in .conf","folder-name":"nothing reads this file: drop-ins of {unit} belong in {unit}.d, not in {folder}","folder-link":"nothing reads this file: {folder} is a symbolic link, and systemd follows none to a folder of drop-ins"},help:"Rename it, or remove it.",check({unit:e,report:t}){let r=e.files[0]?.source.path.split("/").at(-1)??e.name.full;for(let{file:n,reason:s}of e.unread){let o=s!=="switched-off"&&v_(n);t({message:s,data:{unit:r,folder:b_(n)},file:n,span:S_(n),severity:o?"error":w_[s],hardeningIgnored:o,help:x_[s]})}}}),w_={"file-name":"warning","switched-off":"info","folder-name":"warning","folder-link":"warning"},x_={"file-name":"Rename the file.","switched-off":"Nothing, if it is meant to be off.","folder-name":"Move the file to that folder.","folder-link":"Make the folder a real one, with links to the files in it."};var bu=m({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let r of e.faults)r.kind==="fatal-syntax"&&r.file.role==="drop-in"&&t({message:"syntax",data:{reason:P_[r.reason]},file:r.file,span:r.span});Se(e,({assignment:r,faults:n})=>{let{file:s,node:o}=r;if(s.role==="drop-in")for(let{effect:i,expected:a,start:c,end:l}of n)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(c,l),expected:a},file:s,span:$(o,c,l)})})}}),P_={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"};var __=e=>e.map(t=>`[${t}]`).join(" or "),vu=new WeakMap;function k_(e,t){let r=vu.get(e)??e.tree.nodes.filter(n=>n.kind==="section");return vu.set(e,r),r.find(({name:n})=>t.includes(n))}var Su=m({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]",foreign:"systemd ignores this line: {key}= belongs in {sections}, which a .{type} unit does not have","hardening-foreign":"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, which a .{type} unit does not have"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let r of e.faults){if(r.kind!=="unknown-directive")continue;let n=Ft(e,r);if(n.kind!=="wrong-section")continue;let s=Ut(r),o=n.sections.filter(a=>ze(e.name.type).includes(a)),i=k_(r.file,o);t({message:o.length===0?s?"hardening-foreign":"foreign":s?"hardening":"misplaced",related:i===void 0?[]:[{file:r.file,span:{start:i.nameStart,end:i.nameEnd},note:`[${i.name}] begins here`}],fixes:i===void 0?[]:$d(r,i),...o.length===0?{help:`Set it in the unit that runs the program: a .${e.name.type} unit runs none with such settings.`}:{},data:{key:r.node.key,section:r.section,sections:__(n.sections),type:e.name.type},file:r.file,span:r.span,severity:s?"error":"warning",hardeningIgnored:s})}}});var wu=m({id:"ambient-in-user-namespace",category:"effectiveness",summary:"capabilities given to the service count for nothing outside its user namespace",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{inside:"{names} counts only inside the user namespace of PrivateUsers=: a low port, a device or a mount of the host stays out of reach"},help:"Remove PrivateUsers= if the service needs the capability on the host, or AmbientCapabilities= if it does not.",check({unit:e,sandbox:t,report:r}){let n=v(e,"AmbientCapabilities");if(t===null||e.manager==="user"||n===void 0||!t.switches.PrivateUsers)return;let s=t.ambientSet&t.boundingSet;if(s===0n)return;let o=[...e.facts.capabilities].flatMap(([a,c])=>(s>>BigInt(c)&1n)===1n?[a]:[]),i={names:o.length===1?`${o[0]}`:"what AmbientCapabilities= gives"};r({message:"inside",data:i,...b(n),related:G(k(e,"PrivateUsers"),"makes the user namespace")})}});var A_=["service","socket","mount","swap"],d1=[...A_,"slice","scope"];var xu=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]];var Pu=m({id:"ambient-outside-bounding-set",category:"effectiveness",summary:"an ambient capability is not in the bounding set, so the service does not get it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{dropped:"the service does not get {names}: the bounding set does not hold {them}"},help:"Add the capability to CapabilityBoundingSet=, or take it out of AmbientCapabilities=.",check({unit:e,sandbox:t,report:r}){if(t===null||e.manager==="user")return;let n=t.ambientSet&~t.boundingSet;if(n===0n)return;let s=[...e.facts.capabilities].flatMap(([u,p])=>(n>>BigInt(p)&1n)===1n?[u]:[]),o=k(e,"AmbientCapabilities").at(-1),[i]=s;if(o===void 0||i===void 0)return;let a=g(e,"CapabilityBoundingSet"),c=a!==void 0&&(n&~a)!==0n?k(e,"CapabilityBoundingSet"):[],l=xu.filter(([u,p])=>t.switches[u]&&p.some(f=>s.includes(f))),d=s.length===1?Ke(o,u=>u.toUpperCase()===i):b(o);r({message:"dropped",data:{names:s.length<=3?s.join(" and "):`${s.length} of these capabilities`,them:s.length===1?"it":"them"},...d,related:G([...c,...l.flatMap(([u])=>k(e,u))],"takes it out of the bounding set")})}});var hr=["ExecCondition","ExecStartPre","ExecStart","ExecStartPost","ExecReload","ExecStop","ExecStopPost"],_u=new WeakMap;function Ee(e,t){let r=_u.get(e)??new Map;_u.set(e,r);let n=r.get(t)??C_(e,t);return r.set(t,n),n}var C_=(e,t)=>k(e,t).flatMap(r=>{let{value:n}=zr(r.node.value,void 0,{facts:e.facts,name:e.name,manager:e.manager,directive:r.directive});return(n??[]).map(s=>({...s,line:r}))}),at=e=>hr.flatMap(t=>Ee(e,t)),ku=({program:e})=>an(e);var R_=new Set([...xe].filter(e=>e!=="User"&&e!=="DynamicUser")),Au=m({id:"container-client",category:"effectiveness",summary:"the sandbox holds for the client of a container daemon, not for the container",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{client:"the docker client alone is restricted by {count} of the unit: the daemon runs the container elsewhere"},help:"Restrict the container: options such as --read-only, --cap-drop=all, --security-opt=no-new-privileges and --user.",check({unit:e,report:t}){let[r]=Ee(e,"ExecStart").filter(Ds);if(r===void 0)return;let n=Z(e,R_);if(n.length===0)return;let s=n.length===1?"one hardening line":`${n.length} hardening lines`,{line:o,programSpan:i}=r;t({message:"client",data:{count:s},file:o.file,span:$(o.node,i.start,i.end),related:G(n,"does not reach the container")})}});var E_=["@clock","@cpu-emulation","@debug","@module","@mount","@obsolete","@privileged","@raw-io","@reboot","@resources","@swap","@io-uring","@keyring"],Cu=m({id:"deny-list",category:"effectiveness",summary:"a deny list lets through what it forgets",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{calls:"this deny list leaves {open} open, and every call that a newer kernel adds",families:"this deny list leaves dozens of other address families open",capabilities:"this deny list keeps every capability that it does not name, also those of newer kernels"},help:"Write an allow list: SystemCallFilter=@system-service, RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6, CapabilityBoundingSet= with the capabilities that are needed.",check({unit:e,sandbox:t,report:r}){if(t===null)return;let{syscallFilter:n,families:s}=t,[o]=k(e,"SystemCallFilter");if(o!==void 0&&Re(n)&&n.mode==="deny"){let l=E_.filter(d=>{let u=e.facts.syscalls.group(d);return u!==void 0&&!At(n.named,u)});r({message:"calls",data:{open:l.length===0?"some groups":`${l.slice(0,4).join(", ")}${l.length>4?" and others":""}`},...b(o)})}let[i]=k(e,"RestrictAddressFamilies");i!==void 0&&s?.mode==="deny"&&r({message:"families",...b(i)});let a=k(e,"CapabilityBoundingSet"),[c]=a;c!==void 0&&a.every(({node:l})=>l.value.startsWith("~"))&&r({message:"capabilities",...b(c)})}});var Ru=m({id:"device-allow-closes",category:"effectiveness",summary:"DeviceAllow= closes all other devices",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{closes:"with this line every device that is not listed is closed, except the usual ones such as /dev/null"},help:"List every device that the service needs, and write DevicePolicy=closed to say that this is meant.",check({unit:e,sandbox:t,report:r}){let n=v(e,"DeviceAllow");t===null||n===void 0||!E(e,"DeviceAllow")||t.devices.policy==="auto"&&r({message:"closes",...b(n)})}});var I_=[["ProtectSystem","no","ProtectSystem=strict"],["ProtectSystem","yes","ProtectSystem=strict"],["ProtectSystem","full","ProtectSystem=strict"],["ProtectHome","no","ProtectHome=read-only"],["PrivateTmp",!1,"PrivateTmp=yes"],["NoNewPrivileges",!1,"NoNewPrivileges=yes"],["RestrictSUIDSGID",!1,"RestrictSUIDSGID=yes"],["RemoveIPC",!1,"RemoveIPC=yes"]],Eu=m({id:"dynamic-user-conflict",category:"effectiveness",summary:"a line contradicts DynamicUser=",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{root:"User={user} makes DynamicUser= void: the service runs as root",ignored:"{text} has no effect: DynamicUser= implies {implied}"},help:"Remove one of the two lines.",check({unit:e,report:t}){if(e.manager==="user"||!U(e,"DynamicUser"))return;let r=G(k(e,"DynamicUser"),"DynamicUser= stands here"),n=g(e,"User"),s=v(e,"User");if(s!==void 0&&De(n)){t({message:"root",data:{user:n},...b(s),related:r});return}for(let[o,i,a]of I_){let c=v(e,o),l=g(e,o);if(c===void 0||l!==i&&!(i===!1&&l==="no"))continue;let d=i==="yes"||i==="full"?"info":"warning";t({message:"ignored",data:{text:Es(c),implied:a},...b(c),severity:d,related:r})}}});var O_=["/run","/tmp","/var/tmp","/dev","/proc","/sys"],Iu=m({id:"dynamic-user-files",category:"effectiveness",summary:"files outside of the own folders of a dynamic user",since:"0.1.0",severity:"info",confidence:"low",persona:"regular",messages:{files:"files in {path} belong to a user whose number may change: DynamicUser= keeps only {kept} in order"},help:"Keep the data in StateDirectory=, or give the service a static user.",check({unit:e,report:t}){if(e.manager==="user"||!U(e,"DynamicUser"))return;let r=Ue(e);for(let{path:n}of g(e,"ReadWritePaths")??[]){if(O_.some(o=>M(n,o))||r.some(o=>M(n,o.path)))continue;let s=je(e,"ReadWritePaths",n);s!==null&&t({message:"files",data:{path:n,kept:"StateDirectory=, CacheDirectory= and LogsDirectory="},file:s.file,span:s.span})}}});var Ou=m({id:"environment-file-writable",category:"effectiveness",summary:"the service can change the file that sets its own environment",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{own:"the service owns {folder} ({directive}=) and can change this file, which systemd reads{more}",shared:"every user may put this file there, and systemd reads it"},help:"Keep the file in /etc, with mode 0600 and owner root.",check({unit:e,sandbox:t,report:r}){if(t===null||e.manager==="user")return;let n=t.privileged?[]:Ue(e);for(let s of k(e,"EnvironmentFile")){let o=oe(s.node.value.replace(/^-/,""));if(o===null)continue;let i=n.find(a=>M(o,a.path));if(nn.some(a=>M(o,a)))r({message:"shared",...b(s),confidence:"high"});else if(i!==void 0){let a=at(e).filter(({prefixes:d})=>d.includes("+")||d.includes("!")),c={folder:i.path,directive:i.directive,more:a.length>0?" for commands of root as well":""},l=[...G(k(e,i.directive),"hands the folder to the service"),...a.map(d=>({...b(d.line),note:"runs as root with this environment"}))];r({message:"own",data:c,...b(s),severity:a.length>0?"warning":"info",related:l})}}}});var Tu=m({id:"exception-without-protection",category:"effectiveness",summary:"ReadWritePaths= opens paths that nothing closes",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{idle:"ReadWritePaths= opens nothing: no line of the unit makes anything read-only"},help:"Add ProtectSystem=strict, for which the list is made, or remove the line.",check({unit:e,sandbox:t,report:r}){let n=v(e,"ReadWritePaths");if(t===null||n===void 0)return;let{protectSystem:s,protectHome:o,switches:i,hasOwnRoot:a}=t,c=s!=="no"||o!=="no"||i.ProtectKernelTunables||i.ProtectControlGroups||a,l=["ReadOnlyPaths","InaccessiblePaths","BindPaths","TemporaryFileSystem","RootImage","MountImages"].some(d=>E(e,d));!c&&!l&&!U(e,"ProtectKernelLogs")&&!i.PrivateDevices&&r({message:"idle",...b(n)})}});var Nu=m({id:"full-privileges",category:"effectiveness",summary:"a command with the prefix + runs outside of the sandbox that the unit sets up",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{main:"the prefix + runs this command as root and without the sandbox: {count} nothing for it"},help:"Remove the +, and give the service what it needs by a capability, a group or a directory; keep + for one small helper.",check({unit:e,report:t}){let r=Ee(e,"ExecStart").filter(({prefixes:s})=>s.includes("+"));if(r.length===0)return;let n=Z(e,xe);if(n.length!==0)for(let{line:s,programSpan:o}of r)t({message:"main",data:{count:n.length===1?"the one hardening line of the unit does":`the ${n.length} hardening lines of the unit do`},file:s.file,span:$(s.node,0,o.end),related:G(n,"not applied to the command")})}});var Du=["/srv/home","/data/home","/export/home","/mnt/home","/usr/home","/homes","/nfs/home"],Fu=m({id:"homes-elsewhere",category:"effectiveness",summary:"ProtectHome= does not cover homes outside of /home",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{elsewhere:"ProtectHome= does not cover {path}: it closes /home, /root and /run/user"},help:"Add InaccessiblePaths= for the folder, or ReadOnlyPaths= if it has to be read.",check({unit:e,sandbox:t,needs:r,report:n}){let s=v(e,"ProtectHome");if(t===null||s===void 0||t.protectHome==="no")return;let o=[...g(e,"InaccessiblePaths")??[],...g(e,"ReadOnlyPaths")??[]],i=r().paths.find(({path:c})=>Du.some(l=>M(c,l))&&!o.some(l=>M(c,l.path)));if(i===void 0)return;let a=Du.find(c=>M(i.path,c))??i.path;n({message:"elsewhere",data:{path:a},file:i.place.file,span:i.place.span,related:[ce(s,"covers other folders")]})}});var Uu=m({id:"homes-under-strict",category:"effectiveness",summary:"ProtectSystem=strict leaves /home, /root and /run/user writable",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{homes:"ProtectSystem=strict leaves /home, /root and /run/user writable: ProtectHome= decides about them, and is not set"},help:"Add ProtectHome=yes, or read-only if the service reads there.",check({unit:e,sandbox:t,report:r}){let n=v(e,"ProtectSystem");t===null||e.manager==="user"||n===void 0||t.protectSystem!=="strict"||t.protectHome!=="no"||t.hasOwnRoot||[g(e,"InaccessiblePaths")??[],g(e,"ReadOnlyPaths")??[],g(e,"TemporaryFileSystem")??[]].flat().some(({path:o})=>M("/home",o))||r({message:"homes",...b(n),severity:t.privileged?"warning":"info"})}});var Mu=m({id:"implied-no-new-privileges",category:"effectiveness",summary:"NoNewPrivileges= is not what the unit seems to say for this version",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{forced:"NoNewPrivileges=no has no effect: up to systemd 254 {line}= switches it on for a service that is not root",lost:"systemd {version} no longer switches NoNewPrivileges= on for {line}=, as it did up to 254: setuid programs work"},help:"Say what is meant: NoNewPrivileges=yes, or remove the filters that imply it on older versions.",check({unit:e,sandbox:t,report:r}){if(t===null||t.privileged||e.manager==="user"||t.switches.DynamicUser)return;let[n]=Z(e,dn);if(n===void 0)return;let s=v(e,"NoNewPrivileges"),o={line:n.directive.name,version:String(e.facts.version)},i=e.facts.behaviour.filtersImplyNoNewPrivileges;s!==void 0&&i&&g(e,"NoNewPrivileges")===!1&&!Ee(e,"ExecStart").some(dr)&&r({message:"forced",data:o,...b(s),related:[ce(n,"implies it")]}),s===void 0&&!i&&r({message:"lost",data:o,...b(n),severity:"info"})}});var $u=m({id:"ip-address-allow",category:"effectiveness",summary:"IPAddressAllow= does not restrict what it seems to",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{any:"IPAddressAllow= allows every address, and allowing wins: IPAddressDeny= has no effect",alone:"IPAddressAllow= blocks nothing without IPAddressDeny="},help:"Write IPAddressDeny=any, and allow only the addresses that the service talks to.",check({unit:e,report:t}){let r=g(e,"IPAddressAllow")??[],n=v(e,"IPAddressAllow");if(r.length===0||n===void 0)return;let s=g(e,"IPAddressDeny")??[],o=er(r);s.length===0&&!o&&t({message:"alone",...b(n),confidence:"medium"}),s.length>0&&o&&t({message:"any",...b(n),related:G(k(e,"IPAddressDeny"),"has no effect")})}});var Lu=m({id:"kill-mode-leftovers",category:"effectiveness",summary:"processes of the service outlive it",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{left:"KillMode={mode} leaves child processes running when the service stops: they keep their ports and sockets"},help:"Remove the line: control-group stops everything that the service started.",check({unit:e,report:t}){let r=g(e,"KillMode"),n=v(e,"KillMode");n!==void 0&&(r==="process"||r==="none")&&t({message:"left",data:{mode:r},...b(n)})}});var Bu=m({id:"memory-deny-bypass",category:"effectiveness",summary:"MemoryDenyWriteExecute= can be walked around through files in memory",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{memfd:"MemoryDenyWriteExecute= can be walked around: memfd_create and /dev/shm give memory that is mapped twice"},help:"Add SystemCallFilter=~memfd_create and InaccessiblePaths=/dev/shm or NoExecPaths=/dev/shm /tmp, where the program allows it.",check({unit:e,sandbox:t,report:r}){let n=v(e,"MemoryDenyWriteExecute");t?.switches.MemoryDenyWriteExecute===!0&&n!==void 0&&st(t,["memfd_create"])&&r({message:"memfd",...b(n)})}});var bn="systemd was built without the BPF framework (Debian 12, for example)",zu=new Map([["RestrictFileSystems","the security module bpf is not in the lsm= list of the kernel, or systemd was built without the BPF framework"],["RestrictNetworkInterfaces",bn],["SocketBindAllow",bn],["SocketBindDeny",bn]]),Wu=m({id:"needs-bpf",category:"effectiveness",summary:"a restriction that does nothing where systemd or the kernel lacks BPF support",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{bpf:"{key}= does nothing, and says so nowhere, where {needed}"},help:"Look for +BPF_FRAMEWORK in systemctl --version on the machines, and do not rely on this line alone.",check({unit:e,report:t}){for(let r of Z(e,new Set(zu.keys())))t({message:"bpf",data:{key:r.directive.name,needed:zu.get(r.directive.setting)??bn},...b(r)})}});var Zu=new Map([["MemoryHigh","memory"],["MemoryMax","memory"],["MemorySwapMax","memory"],["TasksMax","pids"],["CPUQuota","cpu"],["CPUWeight","cpu"],["IOWeight","io"],["AllowedCPUs","cpuset"]]),Vu=m({id:"needs-controller",category:"effectiveness",summary:"a limit that does nothing without unified control groups",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{controller:"{key}= does nothing where the {controller} controller of unified control groups is missing"},help:"Look at /sys/fs/cgroup/cgroup.controllers on the machines.",check({unit:e,report:t}){for(let r of Z(e,new Set(Zu.keys())))t({message:"controller",data:{key:r.directive.name,controller:Zu.get(r.directive.setting)??""},...b(r)})}});var T_=new Set(["BPFProgram","DeviceAllow","DevicePolicy","DynamicUser","IPAddressAllow","IPAddressDeny","IPEgressFilterPath","IPIngressFilterPath","LogNamespace","ProtectControlGroups","ProtectProc","RemoveIPC","SecureBits","SupplementaryGroups","User"]),N_=new Set(["InaccessiblePaths","PrivateDevices","PrivateIPC","PrivateMounts","PrivateNetwork","PrivateTmp","ProtectClock","ProtectHome","ProtectHostname","ProtectKernelLogs","ProtectKernelModules","ProtectKernelTunables","ProtectSystem","ReadOnlyPaths","TemporaryFileSystem"]),Ku=m({id:"no-effect-in-user-manager",category:"effectiveness",summary:"a setting that the manager of a user can not put into force",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{rights:"a user manager has no rights for {key}=: the line has no effect, or the service does not start",namespace:"before systemd 254 {key}= needs PrivateUsers=yes in a user manager"},help:"Make it a system service, or take the line out.",check({unit:e,report:t}){if(e.manager==="user"){for(let r of Z(e,T_))t({message:"rights",data:{key:r.directive.name},...b(r)});if(!(e.facts.behaviour.userServicesHaveNamespaces||U(e,"PrivateUsers")))for(let r of Z(e,N_))t({message:"namespace",data:{key:r.directive.name},...b(r)})}}});var ju=m({id:"optional-profile",category:"effectiveness",summary:"the service runs unconfined where its AppArmor profile is missing",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{optional:"where the profile {profile} is missing the service starts without any, and nothing says so"},help:"Remove the - before the profile once all machines have it.",check({unit:e,report:t}){let r=g(e,"AppArmorProfile"),n=v(e,"AppArmorProfile");r?.optional===!0&&n!==void 0&&t({message:"optional",data:{profile:r.label},...b(n)})}});var D_=new Set(["MemoryDenyWriteExecute","RestrictAddressFamilies","RestrictNamespaces","RestrictRealtime","RestrictSUIDSGID"]),Gu=m({id:"other-architectures",category:"effectiveness",summary:"filters hold only in part for programs of a second architecture",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{abi:"{names} can be walked around by system calls of another architecture, such as 32-bit ones"},help:"Add SystemCallArchitectures=native.",check({unit:e,sandbox:t,report:r}){let[n]=Z(e,D_);t===null||n===void 0||t.syscallArchitectures.size>0||r({message:"abi",data:{names:`${n.directive.name}=`},...b(n)})}});function F_(e,{protectSystem:t,protectHome:r,switches:n}){return on(t).includes(e)?`ProtectSystem=${t}`:r==="read-only"&&Tt.includes(e)?"ProtectHome=read-only":n.ProtectKernelTunables&&(e==="/proc/sys"||e==="/sys")?"ProtectKernelTunables=":null}var U_=(e,{protectHome:t})=>t==="yes"&&Tt.some(r=>M(e,r))?"ProtectHome=yes":null,Hu=m({id:"path-exception-without-effect",category:"effectiveness",summary:"a path that is to be opened stays closed",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{same:"{path} stays read-only: {by} closes this very path, and the stricter of the two wins",hidden:"{path} stays hidden: {by} masks all below it, and this line opens nothing"},help:"Name a folder below the closed one, or choose another level.",check({unit:e,sandbox:t,report:r}){if(t===null||t.hasOwnRoot||e.manager==="user")return;let n=[...(g(e,"ReadWritePaths")??[]).map(({path:s})=>({directive:"ReadWritePaths",path:s,target:s})),...(g(e,"BindPaths")??[]).map(({source:s,target:o})=>({directive:"BindPaths",path:s,target:o}))];for(let{directive:s,path:o,target:i}of n){let a=F_(i,t),c=a===null?U_(i,t):null,l=a??c,d=je(e,s,o);if(l===null||d===null)continue;let u=v(e,l.slice(0,l.indexOf("=")))??v(e,"DynamicUser"),p=u===void 0?[]:[ce(u,"closes it")];r({message:a===null?"hidden":"same",data:{path:i,by:l},file:d.file,span:d.span,related:p})}}});var Yu=m({id:"permissions-start-only",category:"effectiveness",summary:"PermissionsStartOnly= takes the helper commands out of the sandbox",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{helpers:"PermissionsStartOnly= runs {count} beside ExecStart= as root and without the sandbox"},help:"Remove the line; write the prefix + before the one command that needs it, or let StateDirectory= and its kin make the folders.",check({unit:e,report:t}){let r=v(e,"PermissionsStartOnly");if(r===void 0||!U(e,"PermissionsStartOnly"))return;let n=hr.filter(o=>o!=="ExecStart").flatMap(o=>Ee(e,o));if(n.length===0||Z(e,xe).length===0)return;let s=n.length===1?"the command":`the ${n.length} commands`;t({message:"helpers",data:{count:s},...b(r),related:n.map(o=>ce(o.line,"runs as root, without the sandbox"))})}});var M_=1,qu=m({id:"private-network-sockets",category:"effectiveness",summary:"PrivateNetwork= does not cut local sockets",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",messages:{local:"PrivateNetwork= cuts neither D-Bus nor other sockets with a path, such as /run/docker.sock"},help:"Add RestrictAddressFamilies=none where no socket is needed, or InaccessiblePaths= for single ones.",check({unit:e,sandbox:t,report:r}){let n=v(e,"PrivateNetwork");if(t?.switches.PrivateNetwork!==!0||n===void 0)return;let{families:s}=t,o=s!==void 0&&s.mode==="allow"!==s.families.has(M_),i=(g(e,"InaccessiblePaths")??[]).some(({path:a})=>a==="/run"||a.startsWith("/run/"));!o&&!i&&r({message:"local",...b(n)})}});var Ju=m({id:"privileged-helper",category:"effectiveness",summary:"a helper command runs outside of the sandbox of its service",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{helper:"{directive}= runs {program} as root and without the sandbox"},help:"Look at what the helper reads and executes: files that the service may write must not be among them.",check({unit:e,report:t}){let r=at(e).filter(({prefixes:n,line:s})=>n.includes("+")&&s.directive.name!=="ExecStart");if(!(r.length===0||Z(e,xe).length===0))for(let n of r){let{line:s,programSpan:o}=n,i={directive:s.directive.name,program:ku(n)};t({message:"helper",data:i,file:s.file,span:$(s.node,0,o.end)})}}});var Xu=m({id:"protect-proc-as-root",category:"effectiveness",summary:"ProtectProc= hides nothing from this service",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{root:"ProtectProc={word} hides nothing here: {because}"},help:"Add User= or DynamicUser=yes and leave CAP_SYS_PTRACE out; without them the line only improves the score.",check({unit:e,sandbox:t,report:r}){let n=t?.protectProc,s=v(e,"ProtectProc");if(t===null||s===void 0||n===null||n===void 0||n==="default")return;let o=ot(t).find(({defeat:a})=>a.id==="proc-of-root"||a.id==="proc-of-tracers");if(o===void 0)return;let i=o.defeat.id==="proc-of-root"?"root and the group of root see all processes":"who has CAP_SYS_PTRACE sees all processes";r({message:"root",data:{word:n,because:i},...b(s),related:G(o.lines,"because of this line")})}});var $_={"/usr":"warning","/etc":"warning","/boot":"warning","/var":"info","/opt":"info"};function L_(e,t,r,{protectSystem:n,protectHome:s,privateTmp:o}){return e==="/tmp"&&t==="/tmp"?o?"PrivateTmp":null:e==="/home"&&t==="/home"?s==="tmpfs"?"ProtectHome":null:e!=="/"||t==="/"||!r?null:s!=="no"&&s!==null?"ProtectHome":n!=="no"&&n!==null?"ProtectSystem":null}var Qu=m({id:"protection-reopened",category:"effectiveness",summary:"a line opens most of what another one closes",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{system:"{path} can be written as a whole below ProtectSystem=strict",bound:"BindPaths= brings {path} of the host back, which {by} was to keep out"},help:"Name the folders that the service needs, and no more.",check({unit:e,sandbox:t,report:r}){if(t===null||e.manager==="user")return;let{protectSystem:n,protectHome:s,switches:o,hasOwnRoot:i}=t,a=c=>{let l=v(e,c)??v(e,"DynamicUser");return l===void 0?[]:[ce(l,"undone by it")]};for(let{path:c}of n==="strict"&&!i?g(e,"ReadWritePaths")??[]:[]){let l=$_[c],d=je(e,"ReadWritePaths",c);l!==void 0&&d!==null&&r({message:"system",data:{path:c},file:d.file,span:d.span,severity:l,related:a("ProtectSystem")})}for(let{source:c,target:l,writable:d}of g(e,"BindPaths")??[]){let u=L_(c,l,d,{protectSystem:n,protectHome:s,privateTmp:o.PrivateTmp}),p=je(e,"BindPaths",c);u!==null&&p!==null&&r({message:"bound",data:{path:c,by:`${u}=`},file:p.file,span:p.span,related:a(u)})}}});var em=m({id:"remove-ipc-as-root",category:"effectiveness",summary:"RemoveIPC= does nothing for root",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{root:"RemoveIPC= has no effect: objects of root are never removed"},help:"Add User= or DynamicUser=yes, or remove the line.",check({unit:e,sandbox:t,report:r}){let n=v(e,"RemoveIPC");n!==void 0&&t?.privileged===!0&&e.manager==="system"&&U(e,"RemoveIPC")&&r({message:"root",...b(n)})}});var B_=new Set(["/","/boot","/dev","/etc","/home","/opt","/proc","/root","/run","/sys","/usr","/var"]),tm=m({id:"root-directory-leak",category:"effectiveness",summary:"a folder of the host stands writable inside the root directory of the service",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{leak:"BindPaths= puts {path} of the host into {root}, writable"},help:"Write BindReadOnlyPaths=, or bind only the folder that is needed.",check({unit:e,sandbox:t,report:r}){if(t?.hasOwnRoot!==!0)return;let n=E(e,"RootDirectory")?"RootDirectory":"RootImage",s=v(e,n);for(let{source:o,writable:i}of g(e,"BindPaths")??[]){let a=i&&B_.has(o)?je(e,"BindPaths",o):null;if(a===null)continue;let c=s===void 0?[]:[ce(s,"is left by it")];r({message:"leak",data:{path:o,root:`${n}=`},file:a.file,span:a.span,related:c})}}});var z_={CAP_CHOWN:"can make every file its own",CAP_DAC_OVERRIDE:"can write every file",CAP_FOWNER:"can change the mode of every file",CAP_MKNOD:"can make nodes of every device",CAP_SETFCAP:"can give any capability to a program",CAP_SETGID:"can enter every group",CAP_SETUID:"can become root",CAP_SYS_ADMIN:"can mount and undo mounts, and much else",CAP_SYS_MODULE:"can load code into the kernel",CAP_SYS_PTRACE:"can take over every process",CAP_SYS_RAWIO:"can talk to hardware past the kernel"},rm=m({id:"rootlike-capability",category:"effectiveness",summary:"a capability that makes User= nearly worthless",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{capability:"{name} makes this service as good as root: it {can}"},help:"Look for a smaller capability, or for a helper of root that does this one thing.",check({unit:e,sandbox:t,report:r}){let n=v(e,"AmbientCapabilities");if(t===null||t.privileged||e.manager==="user"||n===void 0||Ns(t))return;let s=t.ambientSet&t.boundingSet;for(let[o,i]of Object.entries(z_))(s&Ze(e.facts,o))!==0n&&r({message:"capability",data:{name:o,can:i},...Ke(n,a=>a.toUpperCase()===o)})}});var Ws="can start containers as root with the whole host in them",W_={docker:Ws,"incus-admin":Ws,lxd:Ws,libvirt:"can start machines with disks and devices of the host",disk:"can read and write every disk, past all file modes",kmem:"can read the memory of the machine",shadow:"can read the hashes of all passwords"},nm=m({id:"rootlike-group",category:"effectiveness",summary:"the service is in a group whose members are as good as root",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{group:"members of {group} {can}"},help:"Take the service out of the group, and let a small helper of root do what it needs.",check({unit:e,sandbox:t,report:r}){if(t===null||t.privileged||e.manager==="user")return;let n=ot(t).some(({defeat:o})=>o.id==="rootlike-group"),s=[g(e,"Group")??"",...g(e,"SupplementaryGroups")??[]];for(let o of new Set(s)){let i=W_[o];if(i===void 0||cn.has(o)&&!n||(o==="disk"||o==="kmem")&&U(e,"PrivateDevices"))continue;let a=g(e,"Group")===o?"Group":"SupplementaryGroups",c=k(e,a).find(({node:l})=>l.value.split(/\s+/).includes(o))??v(e,a);c!==void 0&&r({message:"group",data:{group:o,can:i},...Ke(c,l=>l===o),severity:o==="shadow"?"info":"warning"})}}});var sm=new Set(["InaccessiblePaths","PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProtectSystem","ReadOnlyPaths","TemporaryFileSystem"]),Z_=[{id:"mounts-can-be-moved",message:"mounts",settings:sm},{id:"host-root-in-proc",message:"proc",settings:sm}],V_=e=>Lr([...new Set(e.map(({directive:t})=>`${t.name}=`))]),om=m({id:"sandbox-can-be-left",category:"effectiveness",summary:"a capability that the service keeps opens what other lines close",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{mounts:"{lines} can be undone by the service itself: with CAP_SYS_ADMIN and the mount calls it can lift what consists of mounts",proc:"{lines} can be walked around: with CAP_SYS_PTRACE the service reaches the file system of the host through /proc/1/root",network:"{lines} can be left: with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host"},help:"Run the service without root, or write CapabilityBoundingSet=~CAP_SYS_ADMIN CAP_SYS_PTRACE; SystemCallFilter=~@mount helps against the first of them alone.",check({unit:e,sandbox:t,report:r}){if(t===null)return;let n=ot(t),s=Z_.find(({id:l})=>n.some(({defeat:d})=>d.id===l)),o=s===void 0?[]:Z(e,s.settings),[i]=o,a=l=>n.find(({defeat:d})=>d.id===l)?.lines??[];if(s!==void 0&&i!==void 0){let l=[...G(a(s.id),"leaves the way open"),...o.slice(1).map(d=>ce(d,"can be undone as well"))];r({message:s.message,data:{lines:V_(o)},...b(i),related:l})}let[c]=k(e,"PrivateNetwork");c===void 0||g(e,"PrivateNetwork")===!1||!n.some(({defeat:l})=>l.id==="network-can-be-left")||r({message:"network",data:{lines:"PrivateNetwork="},...b(c),related:G(a("network-can-be-left"),"leaves the way open")})}});var K_=/(?:PASSWORD|PASSWD|PASSPHRASE|REQUIREPASS|SECRET|TOKEN|API_?KEY)$|(?:^|_)(?:PASS|PSK|(?:PRIVATE|SECRET|ACCESS|AUTH|ENCRYPTION|MASTER)_?KEY|SECRET_KEY_BASE)$/i,vn=e=>K_.test(e.replaceAll("-","_")),j_=/^(?:$|[/~.%$]|file:|env:|-|<.*>$|\{.*\}$|@.*@$|\[.*\]$|_{2}.*_{2}$|[x*.]{3,}$|change.?(?:me|this)|your.|replace.?|example|insert.|todo|none$|null$|true$|false$|yes$|no$|on$|off$|\d{1,5}$|unset$|disabled?$|password$|secret$|token$)/i,Sn=e=>e.length>=3&&!j_.test(e),G_=/[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"]*:([^\s/@'"]+)@/gi,H_=/\b(?:Bearer|Basic)[ =]+([A-Za-z0-9._~+/=-]{16,})/g,Y_=/([A-Za-z_][\w-]*)=([^\s'"$;&|]+)/g;function am(e){let t=[],r=(n,s,o)=>{let i=s.index+s[0].lastIndexOf(o);Sn(o)&&t.push({name:n,start:i,end:i+o.length})};for(let n of e.matchAll(G_))r("the URL",n,n[1]??"");for(let n of e.matchAll(H_))r("the header",n,n[1]??"");for(let n of e.matchAll(Y_))vn(n[1]??"")&&r(n[1]??"",n,n[2]??"");return t}function cm(e){let t=[],r=pe(e,0);for(;r<e.length;){let n=yt(e,r);if(n===null)break;let s=e.slice(n.start,n.end),o=/^["']/.exec(s)?.[0],i=o!==void 0&&s.endsWith(o)&&s.length>1;t.push(i?{text:s.slice(1,-1),start:n.start+1}:{text:s,start:n.start}),r=pe(e,n.end)}return t}var im=e=>e.replace(/^["']|["']$/g,"");function q_(e){return cm(e).flatMap(({text:t,start:r})=>{let n=t.indexOf("="),s=t.slice(0,n),o=t.slice(n+1);if(n>0&&vn(s)&&Sn(im(o))){let i=/^["']/.test(o)?1:0,a=r+n+1+i;return[{name:s,start:a,end:a+im(o).length}]}return am(t).map(i=>({...i,name:i.name==="the URL"?s:i.name,start:i.start+r,end:i.end+r}))})}var J_=/^-{1,2}([A-Za-z][\w-]*)$/;function X_(e){let t=cm(e);return t.flatMap(({text:r,start:n},s)=>{let o=J_.exec(t[s-1]?.text??"")?.[1];return s>1&&o!==void 0&&vn(o)&&Sn(r)?[{name:t[s-1]?.text??"",start:n,end:n+r.length}]:am(r).map(i=>({...i,start:i.start+n,end:i.end+n}))})}function Q_(e){let t=e.indexOf(":"),r=e.slice(0,t),n=e.slice(t+1);return t>0&&vn(r.replaceAll(".","_"))&&Sn(n)?[{name:r,start:t+1,end:e.length}]:[]}var ek=/pass|psk|secret|token|key|:\/\/[^\s/]*@|bearer|basic/i;function Zs(e,t,r){let{value:n}=e.node;return ek.test(n)?r(n).map(({name:s,start:o,end:i})=>({kind:t,name:s,line:e,span:$(e.node,o,i),text:n.slice(o,i)})):[]}function lm(e){let t=r=>e.settings.get(r)?.assignments??[];return[...t("Environment").flatMap(r=>Zs(r,"variable",q_)),...hr.flatMap(r=>t(r).flatMap(n=>Zs(n,"argument",X_))),...t("SetCredential").flatMap(r=>r.directive.name==="SetCredential"?Zs(r,"credential",Q_):[])]}var dm=m({id:"secret-in-unit",category:"effectiveness",summary:"a password, token or key stands in the unit",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{variable:"{name} holds a secret that every user can read with systemctl show",argument:"the command line holds a secret ({name}) that every user can read with systemctl show and in /proc",credential:"SetCredential={name} holds a secret in plain text that every user can read with systemctl cat"},help:"Change the secret, put it into a file that only root can read, and hand it over with LoadCredential= or LoadCredentialEncrypted=.",check({unit:e,report:t}){for(let{kind:r,name:n,line:s,span:o}of lm(e))t({message:r,data:{name:n},file:s.file,span:o})}});var um=m({id:"shared-memory-folder",category:"effectiveness",summary:"temporary files in a place that PrivateTmp= does not cover",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",messages:{shared:"PrivateTmp= covers /tmp and /var/tmp, and not {path}"},help:"Move the files to RuntimeDirectory=, or add PrivateIPC=yes and TemporaryFileSystem=/dev/shm.",check({sandbox:e,needs:t,report:r}){if(e?.switches.PrivateTmp!==!0)return;let n=t().paths.find(({path:s})=>M(s,"/dev/shm"));n!==void 0&&r({message:"shared",data:{path:n.path},file:n.place.file,span:n.place.span})}});var tk=["ExecStartPre","ExecStartPost","ExecStopPre","ExecStopPost"],rk=new Set(["User","DynamicUser","SELinuxContext","SmackProcessLabel","PrivateUsers"]),nk=new Set([...xe].filter(e=>!rk.has(e))),mm=m({id:"socket-sandbox",category:"effectiveness",summary:"hardening in a socket unit that starts nothing itself",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{socket:"{key}= restricts only commands of the socket unit, and it has none: the service keeps its own settings"},help:"Move the line to the service that the socket starts.",check({unit:e,report:t}){if(!(e.name.type!=="socket"||tk.some(r=>E(e,r))))for(let r of Z(e,nk))t({message:"socket",data:{key:r.directive.name},...b(r)})}});var sk=32,pm=m({id:"umask-hides-logs",category:"effectiveness",summary:"UMask= keeps log readers from the log files",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",messages:{logs:"with this mask nobody but the service reads the files in {folder}: log readers in the group adm see none"},help:"Write UMask=0027 and let the group of the service read its logs, or log to the journal.",check({unit:e,report:t}){let r=v(e,"UMask"),n=g(e,"LogsDirectory")?.[0]?.path,s=g(e,"UMask");r===void 0||n===void 0||s===void 0||(s&sk)===0||t({message:"logs",data:{folder:`/var/log/${n}`},...b(r),related:G(k(e,"LogsDirectory"),"log files are here")})}});var fm=m({id:"user-not-applied",category:"effectiveness",summary:"a command with the prefix ! starts as root although User= is set",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{root:"the prefix ! starts this command as root: User={user} is only handed to it, the program has to switch itself"},help:"Remove the ! if the program does not switch user itself; a low port needs AmbientCapabilities=CAP_NET_BIND_SERVICE.",check({unit:e,report:t}){let r=g(e,"User");if(!(r===void 0||De(r)))for(let{line:n,prefixes:s,programSpan:o}of Ee(e,"ExecStart")){if(!dr({prefixes:s}))continue;let i=$(n.node,0,o.end);t({message:"root",data:{user:r},file:n.file,span:i,related:G(k(e,"User"),"not applied to the command")})}}});var hm=m({id:"writable-home-tmpfs",category:"effectiveness",summary:"ProtectHome=tmpfs is writable in this version",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{writable:"up to systemd 254 the empty folders of ProtectHome=tmpfs can be written by every user of the service"},help:"Write ProtectHome=yes, or TemporaryFileSystem=/home:ro /root:ro /run/user:ro with BindPaths= for what is needed.",check({unit:e,sandbox:t,report:r}){let n=v(e,"ProtectHome");t?.protectHome==="tmpfs"&&n!==void 0&&e.facts.behaviour.homeTmpfs==="writable"&&r({message:"writable",...b(n)})}});var ok=/\/(?:tmp|shm|home)\//,ik=/^\/home\/[^/]+/,gm=m({id:"writable-program",category:"effectiveness",summary:"the program can be changed by others than root",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{shared:"{path} lies in a folder where every user may put files",own:"{path} lies in {folder}, which belongs to the service ({directive}=): what breaks in can change the program",home:"{path} runs as root, and the owner of {folder} can change it"},help:"Install the program below /usr or /opt, where only root may write.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null||e.manager==="user")return;let s=t.privileged?[]:Ue(e);if(s.length===0&&!at(e).some(({line:i})=>ok.test(i.node.value)))return;let o=new Set;for(let{path:i,use:a,place:c}of r().paths){if(a!=="executed"||o.has(i))continue;o.add(i);let l=t.switches.PrivateTmp&&!i.startsWith("/dev")?void 0:nn.find(f=>M(i,f)),d=s.find(f=>M(i,f.path)),u=ik.exec(i)?.[0],p={file:c.file,span:c.span};l!==void 0?n({message:"shared",data:{path:i},...p,confidence:"high"}):d!==void 0?n({message:"own",data:{path:i,folder:d.path,directive:d.directive},...p,related:G(k(e,d.directive),"hands the folder to the service")}):u!==void 0&&t.privileged&&n({message:"home",data:{path:i,folder:u},...p})}}});var ym=S({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]});var L=(e,t=!1)=>({field:e,badness:({switches:r})=>r[e]===t?1:0}),_e=(e,t,r,n)=>({field:e,badness:s=>r[t(s)??""]??n});function bm(e){let t=new WeakMap;return r=>{let n=t.get(r);if(n!==void 0)return n;let s=e(r);return t.set(r,s),s}}var V=(e,t)=>{let r=bm(n=>t.reduce((s,o)=>s|Ze(n,o),0n));return{field:e,badness:({boundingSet:n,unit:s})=>(n&r(s.facts))===0n?0:1}},ct=(e,t)=>({field:e,badness:({namespaces:r})=>r===void 0||r.has(t)?1:0}),ak=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],ck=new Map(ak),Mt=(e,t)=>({field:e,badness:({families:r})=>r===void 0||[...r.families].some(s=>(ck.get(s)??"other")===t)===(r.mode==="allow")?1:0}),ke=(e,t)=>{let r=bm(({syscalls:n})=>(n.group(t)??n.native).map((s,o)=>s&(n.native[o]??0)));return{field:e,badness:({syscallFilter:n,unit:s})=>Re(n)?n.mode==="deny"?At(n.named,r(s.facts))?0:10:$r(n.allowed,r(s.facts))?9:0:10,variant:({syscallFilter:n})=>Re(n)?n.mode==="deny"?"deny-list":"allow-list":"none"}};var vm=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function lk({unit:e,privileged:t,ambientSet:r,boundingSet:n}){let{capabilities:s}=e.facts,o=(c,l)=>(c>>BigInt(s.get(l)??0)&1n)===1n;if(t)return vm.some(c=>o(n,c))?[`CapabilityBoundingSet=~${vm.join(" ")}`]:[];let i=[...s.keys()].filter(c=>o(r,c));return i.length===0?["CapabilityBoundingSet="]:[...s.keys()].every(c=>!o(n,c)||i.includes(c))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var Sm=S({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[V("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),V("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),V("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),V("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),V("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),V("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),V("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),V("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),V("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),V("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),V("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),V("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),V("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),V("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),V("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),V("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),V("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),V("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),V("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),V("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),V("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),V("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),V("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),V("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),V("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),V("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:lk});var wm=S({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[L("Delegate",!0)],advice:()=>["Delegate=no"]});var xm=S({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]});var dk={none:0,loopback:2,other:5},Pm=S({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?dk[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]});var _m=S({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[_e("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]});var km=S({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[L("LockPersonality")],advice:()=>["LockPersonality=yes"]});var Am=S({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[L("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var Cm=S({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[L("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var Rm=S({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[_e("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]});var Em=S({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[L("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var Im=S({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[L("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var Om=S({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[L("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var Tm=S({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[L("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var Nm=S({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[L("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var Dm=S({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[_e("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var Fm=S({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[L("ProtectClock")],advice:()=>["ProtectClock=yes"]});var Um=S({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[L("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var Mm=S({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[_e("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var $m=S({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[L("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var Lm=S({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[L("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var Bm=S({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[L("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var zm=S({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[L("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var Wm=S({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[_e("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var Zm=S({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[_e("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var Vm=S({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:r})=>e||t?null:r.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var uk=new Set([1,2,10]),mk=e=>e?.mode==="allow"&&[...e.families].every(t=>uk.has(t)),Km=S({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[Mt("RestrictAddressFamilies_AF_INET_INET6","inet"),Mt("RestrictAddressFamilies_AF_UNIX","unix"),Mt("RestrictAddressFamilies_AF_NETLINK","netlink"),Mt("RestrictAddressFamilies_AF_PACKET","packet"),Mt("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>mk(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]});var jm=S({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[ct("RestrictNamespaces_user","user"),ct("RestrictNamespaces_mnt","mnt"),ct("RestrictNamespaces_ipc","ipc"),ct("RestrictNamespaces_pid","pid"),ct("RestrictNamespaces_cgroup","cgroup"),ct("RestrictNamespaces_net","net"),ct("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var Gm=S({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[L("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var Hm=S({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[L("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var Ym=S({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]});var qm=S({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]});var Jm=S({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var Xm=[ke("SystemCallFilter_swap","@swap"),ke("SystemCallFilter_obsolete","@obsolete"),ke("SystemCallFilter_clock","@clock"),ke("SystemCallFilter_cpu_emulation","@cpu-emulation"),ke("SystemCallFilter_debug","@debug"),ke("SystemCallFilter_mount","@mount"),ke("SystemCallFilter_module","@module"),ke("SystemCallFilter_raw_io","@raw-io"),ke("SystemCallFilter_reboot","@reboot"),ke("SystemCallFilter_privileged","@privileged"),ke("SystemCallFilter_resources","@resources")],pk=["@privileged","@resources"],fk=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function hk(e){let t=e.privileged?pk:[],r=Xm.filter(s=>s.badness(e)!==0).map(fk).filter(s=>!t.includes(s));if(Re(e.syscallFilter))return r.length===0?[]:[`SystemCallFilter=~${r.join(" ")}`];let n=e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"];return E(e.unit,"SystemCallErrorNumber")?n:[...n,"SystemCallErrorNumber=EPERM"]}var Qm=S({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:Xm,advice:hk});var gk=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],ep=S({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>gk.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]});var tp=S({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:r},n)=>n!==0?"":e.DynamicUser?"dynamic":t!==null&&r.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var rp=m({id:"expired-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment whose time is over",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{expired:"this comment held until {date}: what it left out is reported again"},help:"Mend what it left out and remove the comment, or give it a new date.",check({suppressions:e,report:t}){for(let{file:r,until:n,expired:s}of e)n!==null&&s&&t({message:"expired",data:{date:n.date},file:r,span:n.span})}});var yk={CacheDirectory:"%C",LogsDirectory:"%L",RuntimeDirectory:"%t",StateDirectory:"%S"},np=m({id:"hard-coded-path",category:"hygiene",summary:"a folder is written out that a specifier stands for",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{specifier:"{path} is written out: {specifier} means the same and follows the manager"},help:"Write the specifier, or $RUNTIME_DIRECTORY and its kin in the program.",check({unit:e,report:t}){let r=Ue(e).filter(({path:n})=>!n.includes("/private/"));for(let{line:n,arguments:s}of at(e))for(let{text:o,start:i,end:a}of s){let c=r.find(({path:d})=>o===d||o.includes(`${d}/`)||o.endsWith(`=${d}`));if(c===void 0)continue;let l=c.path.slice(c.path.lastIndexOf("/"));t({message:"specifier",data:{path:c.path,specifier:`${yk[c.directive]}${l}`},file:n.file,span:$(n.node,i,a)})}}});var sp=m({id:"malformed-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that cannot be read, and so leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{malformed:"this comment leaves nothing out: {fault}"},help:'Write "# unitlint: ignore[rule-id] -- reason", with until=2027-01-31 before the reason for a time limit.',check({suppressions:e,report:t}){for(let{file:r,span:n,fault:s}of e)s!==null&&t({message:"malformed",data:{fault:s},file:r,span:n})}});var op=m({id:"missing-description",category:"hygiene",summary:"the unit has no Description=",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{none:"Description= is not set: systemctl and the journal show the file name"},help:"Write a few words that say what the service is: Description=Ledger of the accounts department.",check({unit:e,report:t}){let[r]=e.files;r?.role==="main"&&e.refusal===null&&!E(e,"Description")&&t({message:"none",file:r,span:en(r,"Unit")})}});var ip=m({id:"missing-documentation",category:"hygiene",summary:"the unit has no Documentation=",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{none:"Documentation= is not set"},help:"Write where help is found: Documentation=man:ledger(8) https://example.org/ledger.",check({unit:e,report:t}){let[r]=e.files;r?.role==="main"&&e.refusal===null&&!E(e,"Documentation")&&t({message:"none",file:r,span:en(r,"Unit")})}});var ap="network-online.target",bk=["Wants","Requires","BindsTo","Requisite","Upholds","PartOf"],cp=m({id:"network-online-not-wanted",category:"hygiene",summary:"the unit waits for a target that nothing starts",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{after:"After=network-online.target waits for nothing unless something starts that target"},help:"Add Wants=network-online.target, or use After=network.target if the service copes with a network that comes later.",check({unit:e,report:t}){let r=s=>k(e,s).find(({node:o})=>o.value.split(/\s+/).includes(ap)),n=r("After");n!==void 0&&bk.every(s=>r(s)===void 0)&&t({message:"after",...Ke(n,s=>s===ap)})}});var lp=m({id:"no-core-dumps",category:"hygiene",summary:"no core dump is left when a filter kills the service",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{none:"LimitCORE=0 leaves no core dump: what a filter of system calls killed is hard to find"},help:"Leave core dumps on while restrictions are tried out; CoredumpFilter= keeps secrets out of them.",check({unit:e,sandbox:t,report:r}){let n=v(e,"LimitCORE"),s=W(e,"LimitCORE")?.value;n!==void 0&&s?.soft===0&&t?.syscallFilter!==void 0&&r({message:"none",...b(n)})}});var dp=m({id:"restart-without-limit",category:"hygiene",summary:"the service is restarted at once and for ever",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{fast:"Restart={restart} with RestartSec={delay} restarts a broken service without a pause: the cause drowns in the journal",unlimited:"StartLimitIntervalSec=0 lets the service be restarted for ever"},help:"Write RestartSec=5s, and let StartLimitIntervalSec= and StartLimitBurst= end it.",check({unit:e,report:t}){let r=g(e,"Restart")??"no",n=v(e,"Restart");if(n===void 0||r!=="always"&&r!=="on-failure")return;let s=v(e,"StartLimitIntervalSec");s!==void 0&&W(e,"StartLimitIntervalSec")?.value===0&&t({message:"unlimited",...b(s)}),v(e,"RestartSec")===void 0&&r==="always"&&t({message:"fast",data:{restart:r,delay:"100ms"},...b(n)})}});var up=m({id:"unexplained-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment without a reason",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",options:{least:{kind:"integer",default:1,least:0,most:1e3,summary:"letters that a reason has at least; 0 asks for none"}},messages:{missing:"this comment gives no reason",short:"this reason is shorter than {least} letters"},help:'Write behind "--" why the finding does not matter here.',check({suppressions:e,options:t,report:r}){for(let{file:n,span:s,reason:o,fault:i}of e)i!==null||o.length>=t.least||r({message:o===""?"missing":"short",data:{least:String(t.least)},file:n,span:s})}});var mp=m({id:"unknown-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that names a rule there is not",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:'there is no rule "{id}", so this comment leaves nothing of it out'},help:'Take the id from the finding, or from "unitlint rules".',check({suppressions:e,ruleIds:t,report:r}){for(let{file:n,rules:s}of e)for(let{id:o,span:i,use:a}of s){if(a!=="unknown")continue;let c=F(o,t,1)[0];r({message:"unknown",data:{id:o},file:n,span:i,...c===void 0?{}:{help:`Did you mean ${c}?`}})}}});var pp=m({id:"unused-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unused:"{id} reports nothing that this comment is for"},help:"Remove it, or move it to a line of its own right above the line it is for.",check({suppressions:e,report:t}){for(let{file:r,line:n,rules:s}of e){let o=s.filter(({use:a})=>a==="unused"),i={title:"Remove the comment",applicability:"safe",edits:[{file:r,span:n,text:""}]};for(let{id:a,span:c}of o)t({message:"unused",data:{id:a},file:r,span:c,fixes:o.length===s.length?[i]:[]})}}});var fp=[ad,cd,ld,dd,ud,md,pd,hd,gd,wd,Ed,Id,Od,Td,Nd,Dd,Fd,Ud,Kd,jd,Gd,Hd,qd,Xd,Qd,eu,tu,ru,su,ou,iu,au,lu,uu,mu,pu,fu,hu,gu,yu,bu,Su,wu,Pu,Au,Cu,Ru,Eu,Iu,Ou,Tu,Nu,Fu,Uu,Mu,$u,Lu,Bu,Wu,Vu,Ku,ju,Gu,Hu,Yu,qu,Ju,Xu,Qu,em,tm,rm,nm,om,dm,um,mm,pm,fm,hm,gm,ym,Sm,wm,xm,Pm,_m,km,Am,Cm,Rm,Em,Im,Om,Tm,Nm,Dm,Fm,Um,Mm,$m,Lm,Bm,zm,Wm,Zm,Vm,Km,jm,Gm,Hm,Ym,qm,Jm,Qm,ep,tp,rp,np,sp,op,ip,cp,lp,dp,up,mp,pp];var Qo=ii(require("./ignore.cjs"),1),rs=ii(vp(),1);var vk=/^\[([^\]]*)\]\s*([;#].*)?$/;function Sk(e,t){let r=e.trim();if(r===""||r.startsWith(";")||r.startsWith("#"))return{kind:"blank"};let n=vk.exec(r),s=r.indexOf("=");if(n!==null&&(s<0||n[2]!==void 0))return{kind:"section",name:t(n[1]??""),alone:n[2]===void 0&&e.startsWith("[")};if(s<=0)return{kind:"bad",message:r.startsWith("[")?"this section header has no closing bracket":`this line is no "key = value": ${xk(r)}`};let o=t(r.slice(0,s));return o.endsWith("[]")?{kind:"entry",key:o.slice(0,-2),repeats:!0}:{kind:"entry",key:o,repeats:!1}}function wp(e,t){let r=new Map,n=[],s="",o=(a,c)=>{let l=r.get(a);return l===void 0&&r.set(a,c),l},i=e.split(/\r\n|\r|\n/);for(let[a,c]of i.entries()){let l=a+1,d=Sk(c,t);if(d.kind==="bad"&&(n.push({line:l,message:d.message}),i[a]=""),d.kind==="section"){s=d.name;let u=o(s,l);d.alone||n.push({line:l,message:"a section header stands alone on its line, from the first column"}),u!==void 0&&n.push({line:l,message:`[${s}] is here a second time, after line ${u}: write its keys in one place`})}if(d.kind==="entry"){let u=o(`${s}\0${d.key}`,l);u!==void 0&&!d.repeats&&n.push({line:l,message:`${d.key} is given a second time, after line ${u}: keep one of them`})}}return{lineOf:a=>wk(r,a.map(String)),clean:i.join(`
`),problems:n}}function wk(e,t){let[r,n]=[t.slice(0,-1).join("."),t.join(".")],s=[...e].find(([o])=>o.startsWith(`${n}.`))?.[1];return e.get(`${r}\0${t.at(-1)}`)??e.get(n)??s??e.get(r)??1}var Sp=60,xk=e=>e.length<=Sp?e:`${e.slice(0,Sp-1)}\u2026`;var I={};si(I,{BIGINT_FORMAT_RANGES:()=>An,CONSTANT_CATCH:()=>Dp,Class:()=>Hs,NUMBER_FORMAT_RANGES:()=>kn,aborted:()=>Ie,allowsEval:()=>Xs,assert:()=>Ck,assertEqual:()=>Pk,assertIs:()=>kk,assertNever:()=>Ak,assertNotEqual:()=>_k,assignProp:()=>Ae,attachSchema:()=>vr,base64ToUint8Array:()=>Tp,base64urlToUint8Array:()=>jk,cached:()=>gr,captureStackTrace:()=>Pn,cleanEnum:()=>Kk,cleanRegex:()=>yr,clone:()=>Ce,cloneDef:()=>Ik,codePointLength:()=>Sr,constantCatch:()=>Fp,createTransparentProxy:()=>Uk,defineLazy:()=>kp,defineLazyInternal:()=>z,derived:()=>qk,esc:()=>qs,escapeRegex:()=>xt,explicitlyAborted:()=>to,extend:()=>Lk,finalizeIssue:()=>Oe,floatSafeRemainder:()=>_p,getElementAtPath:()=>Ok,getEnumValues:()=>Bt,getLengthableOrigin:()=>wr,getParsedType:()=>Fk,getSizableOrigin:()=>Op,hexToUint8Array:()=>Hk,hide:()=>En,installLazyProp:()=>eA,isObject:()=>Lt,isPlainObject:()=>ut,issue:()=>Wt,joinValues:()=>xn,jsonStringifyReplacer:()=>zt,members:()=>no,merge:()=>zk,mergeDefs:()=>Je,normalizeParams:()=>T,nullish:()=>Ys,numKeys:()=>Dk,objectClone:()=>Rk,omit:()=>$k,optionalKeys:()=>eo,own:()=>dt,parsedType:()=>ro,partial:()=>Wk,pick:()=>Mk,prefixIssues:()=>Xe,primitiveTypes:()=>Ep,promiseAllObject:()=>Tk,propertyKeyTypes:()=>Qs,randomString:()=>Nk,rawShape:()=>br,required:()=>Zk,safeExtend:()=>Bk,shallowClone:()=>Rp,sizeCaps:()=>Rn,slugify:()=>Js,stringifyPrimitive:()=>_n,toZod:()=>Pp,uint8ArrayToBase64:()=>Np,uint8ArrayToBase64url:()=>Gk,uint8ArrayToHex:()=>Yk,unwrapMessage:()=>$t});function Pk(e){return e}function _k(e){return e}function Pp(){return e=>e}function kk(e){}function Ak(e){throw new Error("Unexpected value in exhaustive check")}function Ck(e){}function Bt(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,s])=>t.indexOf(+n)===-1).map(([n,s])=>s)}function xn(e,t="|"){return e.map(r=>_n(r)).join(t)}function zt(e,t){return typeof t=="bigint"?t.toString():t}var Gs=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function gr(e){return new Gs(e)}function Ys(e){return e==null}function yr(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function _p(e,t){let r=e/t,n=Math.round(r),s=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<s?0:r-n}var xp=Symbol("evaluating");function kp(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==xp)return n===void 0&&(n=xp,n=r()),n},set(s){Object.defineProperty(e,t,{value:s})},configurable:!0})}function Rk(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Ae(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function br(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function qe(e){return br(e._zod.def)??e._zod.def.shape}function Ap(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return Ae(this,t,n),n},enumerable:!0,configurable:!0})}function Cp(e,t,r){t in e?Ae(e,t,r):e[t]=r}function wt(e,t,r,n){let s=qe(t);for(let o of r){let i=Object.getOwnPropertyDescriptor(s,o);i.enumerable&&(i.get?Ap(e,o,()=>{let a=t._zod.def.shape[o];return n?n(a,o):a}):Cp(e,o,n?n(i.value,o):i.value))}}function Ek(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?Ap(e,r,()=>t[r]):Cp(e,r,n.value))}}function Je(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.defineProperties({},t)}function Ik(e){return Je(e._zod.def)}function Ok(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function Tk(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let s={};for(let o=0;o<t.length;o++)s[t[o]]=n[o];return s})}function Nk(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function qs(e){return JSON.stringify(e)}function Js(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var Pn="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Lt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Xs=gr(()=>{if(de.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function ut(e){if(Lt(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Lt(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function Rp(e){return ut(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function Dk(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var Fk=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Qs=new Set(["string","number","symbol"]),Ep=new Set(["string","number","bigint","boolean","symbol","undefined"]);function xt(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ce(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function T(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Uk(e){let t;return new Proxy({},{get(r,n,s){return t??(t=e()),Reflect.get(t,n,s)},set(r,n,s,o){return t??(t=e()),Reflect.set(t,n,s,o)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,s){return t??(t=e()),Reflect.defineProperty(t,n,s)}})}function _n(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function eo(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var kn={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},An={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Mk(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let o={};return wt(o,e,Cn(e,t)),Ce(e,Je(r,{shape:o,checks:[]}))}function Cn(e,t){let r=qe(e),n=[];for(let s of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,s)?.enumerable)throw new Error(`Unrecognized key: "${String(s)}"`);t[s]&&n.push(s)}return n}function $k(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let o=new Set(Cn(e,t)),i={};return wt(i,e,Reflect.ownKeys(qe(e)).filter(a=>!o.has(a))),Ce(e,Je(r,{shape:i,checks:[]}))}function Lk(e,t){if(!ut(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let s=qe(e);for(let o of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(s,o)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Ce(e,Je(e._zod.def,{shape:Ip(e,t)}))}function Ip(e,t){let r={};return wt(r,e,Reflect.ownKeys(qe(e))),Ek(r,t),r}function Bk(e,t){if(!ut(t))throw new Error("Invalid input to safeExtend: expected a plain object");return Ce(e,Je(e._zod.def,{shape:Ip(e,t)}))}function zk(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};wt(r,e,Reflect.ownKeys(qe(e))),wt(r,t,Reflect.ownKeys(qe(t)));let n=Je(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Ce(e,n)}function Wk(e,t,r,n="partial"){let o=t._zod.def.checks;if(o&&o.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let a=r?new Set(Cn(t,r)):void 0,c={};return wt(c,t,Reflect.ownKeys(qe(t)),e&&((l,d)=>a&&!a.has(d)?l:new e({type:"optional",innerType:l}))),Ce(t,Je(t._zod.def,{shape:c,checks:[]}))}function Zk(e,t,r){let n=r?new Set(Cn(t,r)):void 0,s={};return wt(s,t,Reflect.ownKeys(qe(t)),(o,i)=>n&&!n.has(i)?o:new e({type:"nonoptional",innerType:o})),Ce(t,Je(t._zod.def,{shape:s}))}function Ie(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function to(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function Xe(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function $t(e){return typeof e=="string"?e:e?.message}function Rn(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let s=n.maximum??n.length??n.size;s>=0&&t.push([s,r])}return t}function vr(e,t,r){var n;for(let s=t;s<e.length;s++)(n=e[s]).schema??(n.schema=r)}function Oe(e,t,r){var n;let s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:$t(e.inst?._zod.def?.error?.(e))??$t(o?.(e))??$t(t?.error?.(e))??$t(r.customError?.(e))??$t(r.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Op(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var Vk=/[\uD800-\uDBFF]/;function Sr(e){let t=e.length;if(!Vk.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function wr(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function ro(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function Wt(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function Kk(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function Tp(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function Np(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function jk(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return Tp(t+r)}function Gk(e){return Np(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Hk(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function Yk(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var Hs=class{constructor(...t){}};function no(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):Jk(e,r,n.value)}}function dt(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function En(e,t,r){return dt(e,t,r,!1)}function qk(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return dt(this,r,n(this))},set(s){dt(this,r,s)}})}return t}function Jk(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:dt(this,t,r.bind(this))},set(n){dt(this,t,n)}})}function Xk(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var js,lt=!1,Qk={configurable:!0,get(){lt=!0}};function z(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&js!==e._zod){js=void 0;return}js=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,Qk);let s=lt;lt=!1;try{let o=r(this);return lt?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o}),lt=lt||s,o}catch(o){throw delete this[t],lt=lt||s,o}},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s})}})}function eA(e,t,r,n){let s=Xk(e,t);s&&Object.defineProperty(s,t,{configurable:!0,get(){let o={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,o),o.value=r(this),Object.defineProperty(this,t,o),o.value},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:o})}})}var Dp="~constantCatch";function Fp(e){let t=()=>e;return t[Dp]=!0,t}var Up,oo=Object.freeze({status:"aborted"}),so={value:void 0,enumerable:!1},Mp="captureStackTrace"in Error?Error:null;function tA(e){let t=Mp;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return Mp=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function y(e,t,r,n){let s={};function o(p){this.def=p,this.constr=u,this.traits=new Set}o.prototype=s;let i=r,a=i&&new WeakSet;function c(p,f){if(p._zod){if(p._zod.traits.has(e))return}else{so.value=new o(f);try{Object.defineProperty(p,"_zod",so)}finally{so.value=void 0}}if(p._zod.traits.add(e),t(p,f),a){let x=Object.getPrototypeOf(p),C=p._zod.constr.prototype,K=x;for(;K&&K!==C;)K=Object.getPrototypeOf(K);let ie=K??x;a.has(ie)||(a.add(ie),no(ie,i))}let h=u.prototype;for(let x in h)Object.prototype.hasOwnProperty.call(h,x)&&(x in p||(p[x]=h[x].bind(p)))}let l=n?.Parent??Object;class d extends l{}Object.defineProperty(d,"name",{value:e});function u(p){let f=n?.Parent?tA(d):this;c(f,p);let h=f._zod.deferred;if(h){for(let C of h)C();f._zod.deferred=void 0}let x=globalThis.__zod_globalConfig?.postProcessor;return x&&x(f),f}return Object.defineProperty(u,"init",{value:c}),Object.defineProperty(u,Symbol.hasInstance,{value:p=>n?.Parent&&p instanceof n.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(u,"name",{value:e}),u}var Te=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Zt=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Up=globalThis).__zod_globalConfig??(Up.__zod_globalConfig={});var de=globalThis.__zod_globalConfig;function ue(e){return e&&Object.assign(de,e),de}function rA(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,zt,2)),e.message}function nA(e){this._zod.message=e}var sA={get:rA,set:nA,enumerable:!0,configurable:!0},ao={value:void 0,enumerable:!1},$p=new WeakSet([Object.prototype,Error.prototype]),Lp=(e,t)=>{e.name="$ZodError",ao.value=t,Object.defineProperty(e,"issues",ao),ao.value=void 0,Object.defineProperty(e,"message",sA);let r=Object.getPrototypeOf(e);$p.has(r)||($p.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},Bp=y("$ZodError",Lp),r5=y("$ZodError",Lp,void 0,{Parent:Error});function oA(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function co(e,t=r=>r.message){let r={},n=[];for(let s of e.issues)s.path.length>0?oA(r,s.path[0],()=>[]).push(t(s)):n.push(t(s));return{formErrors:n,fieldErrors:r}}function lo(e,t=r=>r.message){let r={_errors:[]},n=(s,o=[])=>{for(let i of s.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(a=>n({issues:a},[...o,...i.path]));else if(i.code==="invalid_key")n({issues:i.issues},[...o,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},[...o,...i.path]);else{let a=[...o,...i.path];if(a.length===0)r._errors.push(t(i));else{let c=r,l=0;for(;l<a.length;){let d=a[l],u=l===a.length-1;if(d==="_errors"){u&&c._errors.push(t(i)),l++;continue}Object.prototype.hasOwnProperty.call(c,d)||Object.defineProperty(c,d,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let p=c[d];u&&p._errors.push(t(i)),c=p,l++}}}};return n(e),r}function In(e,t){return{callee:t?.callee??e,Err:t?.Err}}var On=e=>{let t=(r,n,s,o)=>{let i=s?{...s,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new Te;if(a.issues.length){let c=new(o?.Err??e)(a.issues.map(l=>Oe(l,i,ue())));throw Pn(c,o?.callee??t),c}return a.value};return t};var Tn=e=>{let t=async(r,n,s,o)=>{let i=s?{...s,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(o?.Err??e)(a.issues.map(l=>Oe(l,i,ue())));throw Pn(c,o?.callee??t),c}return a.value};return t};var Nn=e=>(t,r,n)=>{let s=n?{...n,async:!1}:{async:!1},o=t._zod.run({value:r,issues:[]},s);if(o instanceof Promise)throw new Te;return o.issues.length?zp(e,o.issues,s):{success:!0,data:o.value}};function zp(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(s=>Oe(s,r,ue()))),t=void 0,r=void 0),n},set error(s){n=s,t=void 0,r=void 0}}}var Dn=e=>async(t,r,n)=>{let s=n?{...n,async:!0}:{async:!0},o=t._zod.run({value:r,issues:[]},s);return o instanceof Promise&&(o=await o),o.issues.length?zp(e,o.issues,s):{success:!0,data:o.value}};var iA=Symbol.for("zod.compile.invalid"),aA=Symbol.for("zod.compile.fallback"),uo=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==iA)return!0;if(n.definite===!0&&r===void 0)return!1}return cA(e,t,r)});function cA(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},s=e._zod.bag.fallbackRun,o;if(s?(n[aA]=!0,o=s({value:t,issues:[]},n)):o=e._zod.run({value:t,issues:[]},n),o instanceof Promise)throw new Te;return o.issues.length===0}var mo=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},s=e._zod.run({value:t,issues:[]},n);return s instanceof Promise&&(s=await s),s.issues.length===0},Wp=e=>{let t=On(e),r=(n,s,o,i)=>{let a=o?{...o,direction:"backward"}:{direction:"backward"};return t(n,s,a,In(r,i))};return r};var Zp=e=>{let t=On(e),r=(n,s,o,i)=>t(n,s,o,In(r,i));return r};var Vp=e=>{let t=Tn(e),r=async(n,s,o,i)=>{let a=o?{...o,direction:"backward"}:{direction:"backward"};return await t(n,s,a,In(r,i))};return r};var Kp=e=>{let t=Tn(e),r=async(n,s,o,i)=>await t(n,s,o,In(r,i));return r};var jp=e=>(t,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return Nn(e)(t,r,s)};var Gp=e=>(t,r,n)=>Nn(e)(t,r,n);var Hp=e=>async(t,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return Dn(e)(t,r,s)};var Yp=e=>async(t,r,n)=>Dn(e)(t,r,n);var qp=/^[cC][0-9a-z]{6,}$/,Jp=/^[0-9a-z]+$/,Xp=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Qp=/^[0-9a-vA-V]{20}$/,ef=/^[A-Za-z0-9]{27}$/,tf=/^[a-zA-Z0-9_-]{21}$/;function rf(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var nf=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var sf=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,fo=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var of=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var lA="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function af(){return new RegExp(lA,"u")}var cf=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,lf=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var df=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,uf=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,mf=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,pf=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var ff=/^https?$/,hf=/^\+[1-9]\d{6,14}$/;var gf="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function dA(e){return new RegExp(`^${e}$`)}var yf=dA(gf);function po(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function bf(e){return new RegExp(`^${po(e)}$`)}function vf(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${po({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${po({precision:e.precision})}`:r;return new RegExp(`^${gf}T(?:${n})$`)}var Sf=/^[\s\S]{0,}$/;var ho=/^-?\d+$/,Fn=/^-?\d+(?:\.\d+)?$/;var wf=/^[^A-Z]*$/,xf=/^[^a-z]*$/;var ge=y("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var go=e=>{let t=e.value;return!Ys(t)&&t.length!==void 0};var Pf=y("$ZodCheckMaxLength",(e,t)=>{var r;ge.init(e,t),(r=e._zod.def).when??(r.when=go),e._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>t.maximum?Sr(s):o)<=t.maximum)return;let a=wr(s);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),_f=y("$ZodCheckMinLength",(e,t)=>{var r;ge.init(e,t),(r=e._zod.def).when??(r.when=go),e._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>=t.minimum&&o<t.minimum*2?Sr(s):o)>=t.minimum)return;let a=wr(s);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),kf=y("$ZodCheckLengthEquals",(e,t)=>{var r;ge.init(e,t),(r=e._zod.def).when??(r.when=go),e._zod.check=n=>{let s=n.value,o=s.length,i=typeof s=="string"&&o>=t.length&&o<=t.length*2?Sr(s):o;if(i===t.length)return;let a=wr(s),c=i>t.length;n.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),xr=y("$ZodCheckStringFormat",(e,t)=>{var r,n;ge.init(e,t),t.pattern?(r=e._zod).check??(r.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),Af=y("$ZodCheckRegex",(e,t)=>{xr.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),Cf=y("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=wf),xr.init(e,t)}),Rf=y("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=xf),xr.init(e,t)}),Ef=y("$ZodCheckIncludes",(e,t)=>{ge.init(e,t);let r=xt(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=s=>{s.value.includes(t.includes,t.position)||s.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:s.value,inst:e,continue:!t.abort})}}),If=y("$ZodCheckStartsWith",(e,t)=>{ge.init(e,t);let r=new RegExp(`^${xt(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),Of=y("$ZodCheckEndsWith",(e,t)=>{ge.init(e,t);let r=new RegExp(`.*${xt(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var Tf=y("$ZodCheckOverwrite",(e,t)=>{ge.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Un=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),s=Math.min(...n.map(i=>i.length-i.trimStart().length)),o=n.map(i=>i.slice(s)).map(i=>" ".repeat(this.indent*2)+i);for(let i of o)this.content.push(i)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var Df={major:4,minor:6,patch:7};var q=y("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Df;let n=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let o of s)for(let i of o._zod.onattach)i(e);if(s.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let o=(a,c,l)=>{if(a.memo)return a;let d=Ie(a),u;for(let p of c){if(p._zod.def.when){if(to(a)||!p._zod.def.when(a))continue}else if(d)continue;let f=a.issues.length,h=p._zod.check(a);if(h instanceof Promise&&l?.async===!1)throw new Te;if(u||h instanceof Promise)u=(u??Promise.resolve()).then(async()=>{await h,a.issues.length!==f&&(vr(a.issues,f,e),d||(d=Ie(a,f)))});else{if(a.issues.length===f)continue;vr(a.issues,f,e),d||(d=Ie(a,f))}}return u?u.then(()=>a):a},i=(a,c,l)=>{if(Ie(a))return a.aborted=!0,a;let d=o(c,s,l);if(d instanceof Promise){if(l.async===!1)throw new Te;return d.then(u=>e._zod.parse(u,l))}return e._zod.parse(d,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let d=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(u=>i(u,a,c)):i(d,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===!1)throw new Te;return l.then(d=>o(d,s,c))}return o(l,s,c)}}},{get"~standard"(){return En(this,"~standard",bo(this))},set"~standard"(e){dt(this,"~standard",e)}}),Kf=(e,t)=>e.issues.length?{issues:e.issues.map(r=>Oe(r,t,ue()))}:{value:e.value};async function uA(e,t){let r={async:!0};return Kf(await e._zod.run({value:t,issues:[]},r),r)}function bo(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return Kf(n,r)}catch{}return uA(e,t)},vendor:"zod",version:1}}var Bn=y("$ZodString",(e,t)=>{q.init(e,t),e._zod.pattern=t.pattern??Sf,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),H=y("$ZodStringFormat",(e,t)=>{xr.init(e,t),Bn.init(e,t)}),jf=y("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=sf),H.init(e,t)}),Gf=y("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=fo(n))}else t.pattern??(t.pattern=fo());H.init(e,t)}),Hf=y("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=of),H.init(e,t)}),Yf=1,$n=2;function qf(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function mA(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?qf(e)||$n:pA(e,t)}function pA(e,t){if(!t.normalize&&t.protocol?.source===ff.source&&!/^https?:\/\//i.test(e))return Yf;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??$n}return new URL(e)}catch{return $n}}var fA=/[\t\n\r]/g;function Ff(e){return e.replace(fA,"")}function hA(e,t){return t.lastIndex=0,t.test(e.hostname)}function gA(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var Jf=y("$ZodURL",(e,t)=>{H.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),s=mA(n,t);if(s===Yf){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(s===$n){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(s===!0){r.value=Ff(n);return}t.hostname&&!hA(s,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!gA(s,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?s.href:Ff(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Xf=y("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=af()),H.init(e,t)}),Qf=y("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?tf:rf(t.length)),H.init(e,t)}),eh=y("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=qp),H.init(e,t)}),th=y("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Jp),H.init(e,t)}),rh=y("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Xp),H.init(e,t)}),nh=y("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Qp),H.init(e,t)}),sh=y("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=ef),H.init(e,t)}),oh=y("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=vf(t)),H.init(e,t)}),ih=y("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=yf),H.init(e,t)}),ah=y("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=bf(t)),H.init(e,t)}),ch=y("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=nf),H.init(e,t)}),lh=y("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=cf),H.init(e,t)}),yA=/^[0-9a-fA-F:.]+$/;function dh(e){return yA.test(e)?qf(`http://[${e}]`):!1}var uh=y("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=lf),H.init(e,t),e._zod.check=r=>{dh(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var mh=y("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=df),H.init(e,t)});function bA(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let s=Number(n);return`${s}`!==n||s<0||s>128?!1:dh(r)}var ph=y("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=uf),H.init(e,t),e._zod.check=r=>{bA(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function fh(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var vo=/^[0-9a-zA-Z+/]*={0,2}$/,hh=y("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=vo),H.init(e,t),e._zod.check=r=>{fh(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),zn=/^[A-Za-z0-9_-]*$/;function vA(e){if(!zn.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return fh(r)}var gh=y("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=zn),H.init(e,t),e._zod.check=r=>{vA(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),yh=y("$ZodE164",(e,t)=>{t.pattern??(t.pattern=hf),H.init(e,t)});function SA(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let s=JSON.parse(atob(n));return!("typ"in s&&s?.typ!=="JWT"||!s.alg||t&&(!("alg"in s)||s.alg!==t))}catch{return!1}}var bh=y("$ZodJWT",(e,t)=>{H.init(e,t),e._zod.check=r=>{SA(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var vh=y("$ZodUnknown",(e,t)=>{q.init(e,t),e._zod.parse=r=>r}),Sh=y("$ZodNever",(e,t)=>{q.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function wA(e,t){let r=Rn(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(o=>o[0])),s=e._zod.parse;e._zod.parse=(o,i)=>{let a=t(o.value);if(a>n&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,l]of Rn(e._zod.def.checks))if(a>c&&l._zod.def.when(o)){let d=o.issues.length;return l._zod.check(o),o.issues[d].continue=!1,vr(o.issues,d,e),o}}return s(o,i)}}var xA=e=>Array.isArray(e)?e.length:-1;function Uf(e,t,r){e.issues.length&&t.issues.push(...Xe(r,e.issues)),t.value[r]=e.value}var wh=y("$ZodArray",(e,t)=>{q.init(e,t);let r=de.memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let o=n.value;if(!Array.isArray(o))return n.issues.push({expected:"array",code:"invalid_type",input:o,inst:e}),n;n.value=r?r.alloc(e,n,Array(o.length),s):Array(o.length);let i=[],a=s?.abortEarly;for(let c=0;c<o.length;c++){let l=o[c],d=t.element._zod.run({value:l,issues:[]},s);if(d instanceof Promise)i.push(d.then(u=>Uf(u,n,c)));else if(Uf(d,n,c),a&&d.issues.length!==0&&Ie(d))break}return i.length?Promise.all(i).then(()=>n):n},wA(e,xA)});function Ln(e,t,r,n,s,o){let i=r in n,a=o==="optional";if(!(!i&&a&&s==="optional")){if(e.issues.length){if(s!==void 0&&a&&!i)return;t.issues.push(...Xe(r,e.issues))}if(!i&&s===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||s==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var PA=[];function xh(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:PA,s=n.length?[...t,...n]:t;for(let i of s)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let o=eo(e.shape);return{...e,allKeys:s,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}function Ph(e,t,r,n,s,o,i){let a=[],c=s.keySet,l=s.catchall._zod,d=l.def.type,u=l.optin,p=l.optout,f=0;for(let h in t){if(i&&r.issues.length!==f){if(Ie(r,f))break;f=r.issues.length}if(c.has(h))continue;if(h==="__proto__"){d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let x=l.run({value:t[h],issues:[]},n);x instanceof Promise?e.push(x.then(C=>Ln(C,r,h,t,u,p))):Ln(x,r,h,t,u,p)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:o,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var _A=y("$ZodObject",(e,t)=>{q.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let l=()=>{let d={...n};return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=n,Object.defineProperty(t,"shape",{get:l})}let s=gr(()=>xh(t));z(e,"propValues",l=>{let d=l.def.shape,u={};for(let p in d){let f=d[p]._zod;if(f.values){Object.prototype.hasOwnProperty.call(u,p)||Ae(u,p,new Set);for(let h of f.values)u[p].add(h);f.optin!==void 0&&u[p].add(void 0)}}return u});let o=Lt,i=t.catchall,a,c=de.memoizer;c?.attach(e),e._zod.parse=(l,d)=>{a??(a=s.value);let u=l.value;if(!o(u))return l.issues.push({expected:"object",code:"invalid_type",input:u,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};let p=[],f=a.shape,h=d?.abortEarly,x=l.issues.length;for(let C of a.allKeys){if(h&&l.issues.length!==x){if(Ie(l,x))break;x=l.issues.length}if(C==="__proto__")continue;let K=f[C],ie=K._zod.optin,ft=K._zod.optout,Jt=K._zod.run({value:u[C],issues:[]},d);Jt instanceof Promise?p.push(Jt.then(ne=>Ln(ne,l,C,u,ie,ft))):Ln(Jt,l,C,u,ie,ft)}return i?Ph(p,u,l,d,s.value,e,h===!0):p.length?Promise.all(p).then(()=>l):l}}),_h=y("$ZodObjectJIT",(e,t)=>{_A.init(e,t);let r=e._zod.parse,n=gr(()=>xh(t)),s=de.memoizer,o=f=>{let h=n.value,x=h.symbolKeys,C=new Un(["payload","ctx"],{shape:f,inst:e,memo:s,syms:x}),K=ne=>`shape[${ne}]._zod.run({ value: input[${ne}], issues: [] }, ctx)`,ie=(ne,j)=>`
          let ${ne}_ab = false;
          for (let i = 0; i < ${ne}.issues.length; i++) {
            const iss = ${ne}.issues[i];
            iss.path = iss.path ? [${j}, ...iss.path] : [${j}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${ne}_ab = true;
          }
          if (${ne}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;C.write("const input = payload.value;");let ft=Object.create(null),Jt=0;for(let ne of h.allKeys)ft[ne]=`key_${Jt++}`;C.write(s?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let ne of h.allKeys){if(ne==="__proto__")continue;let j=ft[ne],Ne=typeof ne=="symbol"?`syms[${x.indexOf(ne)}]`:qs(ne),ns=`${Ne} in input`,ri=f[ne],ss=ri?._zod?.optin,ni=ss!==void 0,Gy=ri?._zod?.optout==="optional";if(C.write(`const ${j} = ${K(Ne)};`),ni&&Gy){let Hy=ss==="optional"?`${j}_present`:`${j}.value !== undefined || ${j}_present`;C.write(`
        const ${j}_present = ${ns};
        if (!${j}.issues.length || ${j}_present) {
          if (${j}.issues.length) {${ie(j,Ne)}
          }

          if (${Hy}) {
            newResult[${Ne}] = ${j}.value;
          }
        }

      `)}else ni?(C.write(`
        if (${j}.issues.length) {${ie(j,Ne)}
        }
      `),ss==="defaulted"?C.write(`newResult[${Ne}] = ${j}.value;`):C.write(`
        if (${j}.value !== undefined || ${ns}) {
          newResult[${Ne}] = ${j}.value;
        }
      `)):C.write(`
        const ${j}_present = ${ns};
        if (${j}.issues.length) {${ie(j,Ne)}
        }
        if (!${j}_present && !${j}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${Ne}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${j}_present) {
          newResult[${Ne}] = ${j}.value;
        }

      `)}return C.write("payload.value = newResult;"),C.write("return payload;"),C.compile()},i,a=Lt,c=!de.jitless,d=c&&Xs.value,u=t.catchall,p;e._zod.parse=(f,h)=>{p??(p=n.value);let x=f.value;return a(x)?c&&d&&h?.async===!1&&h.jitless!==!0?(i||(i=o(t.shape)),f=i(f,h),u?Ph([],x,f,h,p,e,h?.abortEarly===!0):f):r(f,h):(f.issues.push({expected:"object",code:"invalid_type",input:x,inst:e}),f)}});function Mf(e,t,r,n){for(let o of e)if(o.issues.length===0)return t.value=o.value,t;let s=e.filter(o=>!Ie(o));return s.length===1?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(o=>o.issues.map(i=>Oe(i,n,ue())))}),t)}var kh=y("$ZodUnion",(e,t)=>{q.init(e,t),z(e,"optin",n=>n.def.options.some(s=>s._zod.optin==="defaulted")?"defaulted":n.def.options.some(s=>s._zod.optin!==void 0)?"optional":void 0),z(e,"optout",n=>n.def.options.some(s=>s._zod.optout==="optional")?"optional":void 0),z(e,"values",n=>{if(n.def.options.every(s=>s._zod.values))return new Set(n.def.options.flatMap(s=>Array.from(s._zod.values)))}),z(e,"pattern",n=>{if(n.def.options.every(s=>s._zod.pattern)){let s=n.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${s.map(o=>yr(o.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,s)=>{if(r)return r(n,s);let o=!1,i=[];for(let a of t.options){let c=a._zod.run({value:n.value,issues:[]},s);if(c instanceof Promise)i.push(c),o=!0;else{if(c.issues.length===0)return c;i.push(c)}}return o?Promise.all(i).then(a=>Mf(a,n,e,s)):Mf(i,n,e,s)}});var Ah=y("$ZodIntersection",(e,t)=>{q.init(e,t),e._zod.parse=(r,n)=>{let s=r.value,o=t.left._zod.run({value:s,issues:[]},n),i=t.right._zod.run({value:s,issues:[]},n);return o instanceof Promise||i instanceof Promise?Promise.all([o,i]).then(([c,l])=>$f(r,c,l)):$f(r,o,i)}});function yo(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(ut(e)&&ut(t)){let r=Object.keys(t),n=Object.keys(e).filter(o=>r.indexOf(o)!==-1),s={...e,...t};Object.prototype.hasOwnProperty.call(s,"__proto__")&&delete s.__proto__;for(let o of n){if(o==="__proto__")continue;let i=yo(e[o],t[o]);if(!i.valid)return{valid:!1,mergeErrorPath:[o,...i.mergeErrorPath]};s[o]=i.data}return{valid:!0,data:s}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let s=e[n],o=t[n],i=yo(s,o);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function $f(e,t,r){let n=new Map,s,o=new Map,i=(l,d)=>{let u;if(l.code==="unrecognized_keys"&&!l.path?.length)s??(s=l),u=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let p=String(l.path[0]);o.has(p)||o.set(p,l),u=[p]}else return!1;for(let p of u)n.has(p)||n.set(p,{}),n.get(p)[d]=!0;return!0};for(let l of t.issues)i(l,"l")||e.issues.push(l);for(let l of r.issues)i(l,"r")||e.issues.push(l);let a=[...n].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=s?a.filter(d=>s.keys.includes(d)):[];l.length&&e.issues.push({...s,keys:l});for(let d of a)!l.includes(d)&&o.has(d)&&e.issues.push(o.get(d))}let c=yo(t.value,r.value);if(!c.valid){if(Ie(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}var Ch=y("$ZodRecord",(e,t)=>{q.init(e,t);let r=de.memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let o=n.value;if(!ut(o))return n.issues.push({expected:"record",code:"invalid_type",input:o,inst:e}),n;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},s):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?d.toString():d),d==="__proto__")continue;let u=t.keyType._zod.run({value:d,issues:[]},s);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(u.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(h=>Oe(h,s,ue())),input:d,path:[d],inst:e});continue}let p=u.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({value:o[d],issues:[]},s);f instanceof Promise?i.push(f.then(h=>{h.issues.length&&n.issues.push(...Xe(d,h.issues)),n.value[p]=h.value})):(f.issues.length&&n.issues.push(...Xe(d,f.issues)),n.value[p]=f.value)}let l;for(let d in o)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;n.value[d]=o[d]}else l=l??[],l.push(d);l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:l,continue:!0})}else{n.value=r?r.alloc(e,n,{},s):{};let c;for(let l of Reflect.ownKeys(o)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(o,l))continue;let d=t.keyType._zod.run({value:l,issues:[]},s);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Fn.test(l)&&d.issues.length){let h=t.keyType._zod.run({value:Number(l),issues:[]},s);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(d.issues.length){t.mode==="loose"?n.value[l]=o[l]:a?(c=c??[],c.push(l)):n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>Oe(h,s,ue())),input:l,path:[l],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({value:o[l],issues:[]},s);f instanceof Promise?i.push(f.then(h=>{h.issues.length&&n.issues.push(...Xe(l,h.issues)),n.value[p]=h.value})):(f.issues.length&&n.issues.push(...Xe(l,f.issues)),n.value[p]=f.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var Rh=y("$ZodEnum",(e,t)=>{q.init(e,t);let r=Bt(t.entries),n=new Set(r);e._zod.values=n,z(e,"pattern",s=>{let o=Bt(s.def.entries).filter(i=>Qs.has(typeof i));return new RegExp(o.length?`^(${o.map(i=>xt(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(s,o)=>{let i=s.value;return n.has(i)||s.issues.push({code:"invalid_value",values:r,input:i,inst:e}),s}});var Eh=y("$ZodTransform",(e,t)=>{q.init(e,t),e._zod.optin="optional",de.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Zt(e.constructor.name);let s=t.transform(r.value,r);if(n.async)return(s instanceof Promise?s:Promise.resolve(s)).then(i=>(r.value=i,r));if(s instanceof Promise)throw new Te;return r.value=s,r}});function Lf(e,t){return e.value=t.issues.length?void 0:t.value,e}var So=y("$ZodOptional",(e,t)=>{q.init(e,t),z(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",z(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),z(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${yr(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let s=t.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>Lf(r,o)):Lf(r,s)}return t.innerType._zod.run(r,n)}}),Ih=y("$ZodExactOptional",(e,t)=>{So.init(e,t),z(e,"values",r=>r.def.innerType._zod.values),z(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),Oh=y("$ZodNullable",(e,t)=>{q.init(e,t),z(e,"optin",r=>r.def.innerType._zod.optin),z(e,"optout",r=>r.def.innerType._zod.optout),z(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${yr(n.source)}|null)$`):void 0}),z(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),Th=y("$ZodDefault",(e,t)=>{q.init(e,t),e._zod.optin="defaulted",z(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>Bf(o,t)):Bf(s,t)}});function Bf(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var Nh=y("$ZodPrefault",(e,t)=>{q.init(e,t),e._zod.optin="defaulted",z(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),Dh=y("$ZodNonOptional",(e,t)=>{q.init(e,t),z(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(s=>s!==void 0)):void 0}),e._zod.parse=(r,n)=>{let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>zf(o,e)):zf(s,e)}});function zf(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Wf(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(s=>Oe(s,n,ue()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Fh=y("$ZodCatch",(e,t)=>{q.init(e,t),z(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),z(e,"optout",r=>r.def.innerType._zod.optout),z(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let s=t.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>Wf(r,o,t,n)):Wf(r,s,t,n)}});var Uh=y("$ZodPipe",(e,t)=>{q.init(e,t),z(e,"values",r=>r.def.in._zod.values),z(e,"optin",r=>r.def.in._zod.optin),z(e,"optout",r=>r.def.out._zod.optout),z(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let o=t.out._zod.run(r,n);return o instanceof Promise?o.then(i=>Mn(i,t.in,n)):Mn(o,t.in,n)}let s=t.in._zod.run(r,n);return s instanceof Promise?s.then(o=>Mn(o,t.out,n)):Mn(s,t.out,n)}});function Mn(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Mh=y("$ZodReadonly",(e,t)=>{q.init(e,t),z(e,"propValues",r=>r.def.innerType._zod.propValues),z(e,"values",r=>r.def.innerType._zod.values),z(e,"optin",r=>r.def.innerType?._zod?.optin),z(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(Zf):Zf(s)}});function Zf(e){return e.memo||(e.value=Object.freeze(e.value)),e}var $h=y("$ZodCustom",(e,t)=>{ge.init(e,t),q.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,s=t.fn(n);if(s instanceof Promise)return s.then(o=>Vf(o,r,n,e));Vf(s,r,n,e)}});function Vf(e,t,r,n){if(!e){let s={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(s.params=n._zod.def.params),t.issues.push(Wt(s))}}var xo=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Po="~memo",Lh=[];function Bh(e){return e!==null&&typeof e=="object"}function wo(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var zh=new WeakMap,Pr=0,Vn=1,_r=2;function Kn(e,t,r){let n=zh.get(e);if(n!==void 0)return n?_r:Pr;if(t.has(e))return _r;t.add(e);let s=Pr,o=d=>{if(s!==_r&&d?._zod){let u=Kn(d,t,r);u>s&&(s=u)}},i=(d,u)=>{let p=Pr;for(let f of Reflect.ownKeys(d)){let h=Object.getOwnPropertyDescriptor(d,f);if(u&&!h.enumerable)continue;let x=h.get?Vn:h.value?._zod?Kn(h.value,t,r):Pr;x>p&&(p=x)}return p},a=d=>{d>s&&(s=d)},c=e._zod.def,l=c.type;switch(l){case"object":{let d=br(c);a(d?i(d,!0):Vn),o(c.catchall);break}case"array":o(c.element);break;case"tuple":for(let d of c.items)o(d);o(c.rest);break;case"record":case"map":o(c.keyType),o(c.valueType);break;case"set":o(c.valueType);break;case"union":for(let d of c.options)o(d);break;case"intersection":o(c.left),o(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":o(c.innerType);break;case"pipe":o(c.in),o(c.out);break;case"function":o(c.input),o(c.output);break;case"lazy":{let d=c._cachedInner??(r?e._zod.innerType:void 0);a(d?Kn(d,t,!1):Vn);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let d in c){let u=Object.getOwnPropertyDescriptor(c,d);if(!u||u.get)continue;let p=u.value;if(!(!p||typeof p!="object")){if(p._zod)o(p);else if(Array.isArray(p))for(let f of p)o(f)}}}return t.delete(e),kA(e,s)}function kA(e,t){return t!==Vn&&zh.set(e,t===_r),t}function AA(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var Wn,Zn=[],CA={alloc(e,t,r){let n=Wn;if(!n)return r;Wn=void 0;let s={value:r,issues:null};return n.set(t.value,s),Zn.push(s),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(s,o)=>{if(o.direction!=="backward"&&RA(o,s.value))throw new xo;return r(s,o)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,s,o;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(c,l)=>{if(r===void 0){let K=Kn(e,new Set,!1);if(K===Pr)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(c,l);K===_r||n?r=!0:n=!0}let d=c.value;if(!Bh(d))return i(c,l);let u=l[Po];u||(u={buckets:new WeakMap,backEdges:void 0},l[Po]=u);let p;s===l?p=o:(p=AA(u,e),s=l,o=p);let f=p.get(d);if(f)return c.value=f.value,f.issues?f.issues.length&&c.issues.push(...wo(f.issues)):(c.memo=!0,u.backEdges??(u.backEdges=new WeakSet),u.backEdges.add(f.value)),c;Wn=p;let h=Zn.length,x=i(c,l);Wn=void 0;let C=Zn.length>h?Zn.pop():void 0;return x instanceof Promise?x.then(K=>(C&&(C.issues=K.issues.length?wo(K.issues):Lh),K)):(C&&(C.issues=x.issues.length?wo(x.issues):Lh),x)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function _o(){return CA}function RA(e,t){let r=e[Po]?.backEdges;return r!==void 0&&Bh(t)&&r.has(t)}var EA=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(o){return e[o]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function s(o,i){return o==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[o]??o}return o=>{switch(o.code){case"invalid_type":{let i=s(o.expected),a=ro(o.input),c=s(a,o.input);return`Invalid input: expected ${i}, received ${c}`}case"invalid_value":return o.values.length===1?`Invalid input: expected ${_n(o.values[0])}`:`Invalid option: expected one of ${xn(o.values,"|")}`;case"too_big":{let i=o.exact?"exactly ":o.inclusive?"<=":"<",a=t(o.origin);return a?`Too big: expected ${o.origin??"value"} to have ${i}${o.maximum.toString()} ${a.unit??"elements"}`:`Too big: expected ${o.origin??"value"} to be ${i}${o.maximum.toString()}`}case"too_small":{let i=o.exact?"exactly ":o.inclusive?">=":">",a=t(o.origin);return a?`Too small: expected ${o.origin} to have ${i}${o.minimum.toString()} ${a.unit}`:`Too small: expected ${o.origin} to be ${i}${o.minimum.toString()}`}case"invalid_format":{let i=o;return i.format==="starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${r[i.format]??o.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${o.divisor}`;case"unrecognized_keys":return`Unrecognized key${o.keys.length>1?"s":""}: ${xn(o.keys,", ")}`;case"invalid_key":return`Invalid key in ${o.origin}`;case"invalid_union":return o.options&&Array.isArray(o.options)&&o.options.length>0?`Invalid discriminator value. Expected ${o.options.map(a=>`'${a}'`).join(" | ")}`:o.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${o.origin}`;default:return"Invalid input"}}};function Wh(){return{localeError:EA()}}var Zh;var ko=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let s={...n,...this._map.get(t)};return Object.keys(s).length?s:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Vh(){return new ko}(Zh=globalThis).__zod_globalRegistry??(Zh.__zod_globalRegistry=Vh());var mt=globalThis.__zod_globalRegistry;function IA(e){return e.checks&&(e.checks=[...e.checks]),e}function Kh(e,t){return new e(IA({type:"string",...T(t)}))}function jh(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...T(t)})}function Gh(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...T(t)})}function Hh(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...T(t)})}function Yh(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...T(t)})}function qh(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...T(t)})}function Jh(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...T(t)})}function Xh(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...T(t)})}function Qh(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...T(t)})}function eg(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...T(t)})}function tg(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...T(t)})}function rg(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...T(t)})}function ng(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...T(t)})}function sg(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...T(t)})}function og(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...T(t)})}function ig(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...T(t)})}function ag(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...T(t)})}function cg(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...T(t)})}function lg(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...T(t)})}function dg(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...T(t)})}function ug(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...T(t)})}function mg(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...T(t)})}function pg(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...T(t)})}function fg(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...T(t)})}function hg(e,t){return new e({type:"string",format:"date",check:"string_format",...T(t)})}function gg(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...T(t)})}function yg(e,t){return new e({type:"string",format:"duration",check:"string_format",...T(t)})}function bg(e){return new e({type:"unknown"})}function vg(e,t){return new e({type:"never",...T(t)})}function jn(e,t){return new Pf({check:"max_length",...T(t),maximum:e})}function Kt(e,t){return new _f({check:"min_length",...T(t),minimum:e})}function Gn(e,t){return new kf({check:"length_equals",...T(t),length:e})}function Ao(e,t){return new Af({check:"string_format",format:"regex",...T(t),pattern:e})}function Co(e){return new Cf({check:"string_format",format:"lowercase",...T(e)})}function Ro(e){return new Rf({check:"string_format",format:"uppercase",...T(e)})}function Eo(e,t){return new Ef({check:"string_format",format:"includes",...T(t),includes:e})}function Io(e,t){return new If({check:"string_format",format:"starts_with",...T(t),prefix:e})}function Oo(e,t){return new Of({check:"string_format",format:"ends_with",...T(t),suffix:e})}function pt(e){return new Tf({check:"overwrite",tx:e})}function To(e){return pt(t=>t.normalize(e))}function No(){return pt(e=>e.trim())}function Do(){return pt(e=>e.toLowerCase())}function Fo(){return pt(e=>e.toUpperCase())}function Uo(){return pt(e=>Js(e))}function Sg(e,t,r){return new e({type:"array",element:t,...T(r)})}function wg(e,t,r){return new e({type:"custom",check:"custom",fn:t,...T(r)})}function xg(e,t){let r=OA(n=>(n.addIssue=s=>{if(typeof s=="string")n.issues.push(Wt(s,n.value,r._zod.def));else{let o=s;o.fatal&&(o.continue=!1),o.code??(o.code="custom"),"input"in o||(o.input=n.value),o.inst??(o.inst=r),o.continue??(o.continue=!r._zod.def.abort),n.issues.push(Wt(o))}},e(n.value,n)),t);return r}function OA(e,t){let r=new ge({check:"custom",...T(t)});return r._zod.check=e,r}function kr(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&Ae(e,n,r[n]);return e}function $o(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??mt,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function jt(e,t,r,n,s){let o=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:s}):t.unrepresentable;if(o==="any")return!1;if(o===void 0||o==="throw")throw new Error(s);return Object.assign(r,o),!0}function J(e,t,r={path:[],schemaPath:[]}){var n;let s=e._zod.def,o=t.seen.get(e);if(o)return o.count++,r.schemaPath.includes(e)&&(o.cycle=r.path),o.schema;let i={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let d={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,d);else{let p=i.schema,f=t.processors[s.type];if(!f)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${s.type}`);f(e,t,p,d)}let u=e._zod.parent;u&&(i.ref||(i.ref=u),J(u,t,d),t.seen.get(u).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&kr(i.schema,c),t.io==="input"&&le(e)&&(delete i.schema.examples,delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function Pg(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function Lo(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let c=n.get(a);if(c&&c!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);n.set(a,i[0])}}let s=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let u=e.external.registry.get(i[0])?.id,p=e.external.uri??(h=>h);if(u)return{ref:p(u)};let f=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=f,{defId:f,ref:`${p("__shared")}#/${a}/${Pg(f)}`}}let c="#",l=`${c}/${a}/`;if(i[1]===r&&!i[1].schema.id)return{ref:c};let d=i[1].schema.id??`__schema${e.counter++}`;return{defId:d,ref:l+Pg(d)}},o=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:c,defId:l}=s(i);a.def={...a.schema},l&&(a.defId=l);let d=a.schema;for(let u in d)delete d[u];d.$ref=c};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){o(i);continue}if(e.external){let l=e.external.registry.get(i[0])?.id;if(t!==i[0]&&l){o(i);continue}}if(e.metadataRegistry.get(i[0])?.id){o(i);continue}if(a.cycle){o(i);continue}a.count>1&&e.reused==="ref"&&o(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function Ag(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;Ag(n);let s=Object.keys(n);if(s.length!==1||s[0]!=="type")return;let o=n.type;for(let i of Array.isArray(o)?o:[o]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var Cg=new Set(["type","properties","required","additionalProperties"]),_g=["oneOf","anyOf"];function kg(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function Mo(e){let t=[];for(let o of e){if(typeof o!="object"||o.type!=="object")return null;for(let i in o)if(!Cg.has(i))return null;t.push(o)}let r={},n=new Set;for(let o of t){for(let i in o.properties){if(Object.prototype.hasOwnProperty.call(r,i))continue;let a=[];for(let l of t){let d=l.properties?.[i]??kg(l);d!=null&&(a.some(u=>JSON.stringify(u)===JSON.stringify(d))||a.push(d))}let c=a.length===1?a[0]:Mo(a)??{allOf:a};Ae(r,i,c)}for(let i of o.required??[])n.add(i)}let s={type:"object",properties:r};if(n.size&&(s.required=[...n]),t.every(o=>o.additionalProperties===!1))s.additionalProperties=!1;else{let o=[];for(let i of t){let a=kg(i);a&&!o.some(c=>JSON.stringify(c)===JSON.stringify(a))&&o.push(a)}o.length===1?s.additionalProperties=o[0]:o.length>1&&(s.additionalProperties={allOf:o})}return s}function TA(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let s of Cg)if(s in e)return;let r=t.filter(s=>_g.some(o=>Array.isArray(s[o]))),n=null;if(!r.length)n=Mo(t);else{let s=r[0],o=_g.find(c=>Array.isArray(s[c]));if(Object.keys(s).length!==1)return;let i=t.filter(c=>c!==s),a=s[o].map(c=>Mo([...i,c]));if(a.some(c=>!c))return;n={[o]:a}}n&&(delete e.allOf,kr(e,n))}function Bo(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,d={...l},u=c.ref;if(c.ref=null,u){n(u);let f=e.seen.get(u),h=f.schema;if(h.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(h)):kr(l,h),kr(l,d),a._zod.parent===u)for(let C in l)C==="$ref"||C==="allOf"||C in d||delete l[C];if(h.$ref&&f.def)for(let C in l)C==="$ref"||C==="allOf"||C in f.def&&JSON.stringify(l[C])===JSON.stringify(f.def[C])&&delete l[C]}let p=a._zod.parent;if(p&&p!==u){n(p);let f=e.seen.get(p);if(f?.schema.$ref&&(l.$ref=f.schema.$ref,f.def))for(let h in l)h==="$ref"||h==="allOf"||h in f.def&&JSON.stringify(l[h])===JSON.stringify(f.def[h])&&delete l[h]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())n(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())Ag(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let d=l?.allOf;if(!Array.isArray(d))continue;let u=a.get(d);u?u.push(l):a.set(d,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])TA(l)}}let s={};if(e.target==="draft-2020-12"?s.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?s.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?s.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");s.$id=e.external.uri(a)}kr(s,r.defId?r.schema:r.def??r.schema);let o=e.metadataRegistry.get(t)?.id;o!==void 0&&s.id===o&&delete s.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.id,Ae(i,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?s.$defs=i:s.definitions=i);try{let a=JSON.parse(JSON.stringify(s));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:Ar(t,"input",e.processors),output:Ar(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function le(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return le(n.element,r);if(n.type==="set")return le(n.valueType,r);if(n.type==="lazy")return le(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return le(n.innerType,r);if(n.type==="intersection")return le(n.left,r)||le(n.right,r);if(n.type==="record"||n.type==="map")return le(n.keyType,r)||le(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:le(n.in,r)||le(n.out,r);if(n.type==="object"){for(let s in n.shape)if(le(n.shape[s],r))return!0;return!1}if(n.type==="union"){for(let s of n.options)if(le(s,r))return!0;return!1}if(n.type==="tuple"){for(let s of n.items)if(le(s,r))return!0;return!!(n.rest&&le(n.rest,r))}return!1}var Rg=(e,t={})=>r=>{let n=$o({...r,processors:t});return J(e,n),Lo(n,e),Bo(n,e)},Ar=(e,t,r={})=>n=>{let{libraryOptions:s,target:o}=n??{},i=$o({...s??{},target:o,io:t,processors:r});return J(e,i),Lo(i,e),Bo(i,e)};var Gt=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},Ht=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},Eg=(e,t)=>{Gt(e,"minimum",t),Ht(e,"maximum",t)},Ng=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},Dg=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},Fg=(e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},Ug=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},Ig=(e,t)=>Gt(e,"minimum",t.minimum),Og=(e,t)=>Ht(e,"maximum",t.maximum),Tg=e=>(t,r)=>{Ug(t,r.format);let[n,s]=e[r.format];Gt(t,"minimum",n),Ht(t,"maximum",s)},NA={greater_than:(e,t)=>Gt(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>Ht(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>Ng(e,t.value),number_format:Tg(kn),bigint_format:Tg(An),min_length:Ig,max_length:Og,length_equals:(e,t)=>Eg(e,t.length),min_size:Ig,max_size:Og,size_equals:(e,t)=>Eg(e,t.size),string_format:(e,t)=>{Ug(e,t.format),t.pattern&&Dg(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>Fg(e,t.mime)};function Pt(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let o of n)NA[o._zod.def.check]?.(t,o._zod.def);let s=e._zod.bag;s.minimum!==void 0&&Gt(t,"minimum",s.minimum),s.exclusiveMinimum!==void 0&&Gt(t,"exclusiveMinimum",s.exclusiveMinimum),s.maximum!==void 0&&Ht(t,"maximum",s.maximum),s.exclusiveMaximum!==void 0&&Ht(t,"exclusiveMaximum",s.exclusiveMaximum),s.multipleOf!==void 0&&Ng(t,s.multipleOf),s.format!==void 0&&(t.format??(t.format=s.format),s.format.includes("int")&&(t.isInt=!0)),s.mime&&Fg(t,s.mime);for(let o of s.patterns??[])Dg(t,o);return t}var DA={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},FA=new Map([[vo,mf],[zn,pf]]),Mg=e=>FA.get(e)??e,$g=(e,t,r,n)=>{let s=r;s.type="string";let{minimum:o,maximum:i,format:a,patterns:c,contentEncoding:l,laxFormat:d}=Pt(e);if(typeof o=="number"&&(s.minLength=o),typeof i=="number"&&(s.maxLength=i),a&&(s.format=DA[a]??a,s.format===""&&delete s.format,(a==="time"||d)&&delete s.format),l&&(s.contentEncoding=l),c&&c.size>0){let u=[...c].map(Mg);u.length===1?s.pattern=u[0].source:u.length>1&&(s.allOf=[...u.map(p=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:p.source}))])}};var Lg=(e,t,r,n)=>{r.not={}};var Bg=(e,t,r,n)=>{};var zg=(e,t,r,n)=>{let s=e._zod.def,o=Bt(s.entries);if(o.length===0){r.not={};return}o.every(i=>typeof i=="number")&&(r.type="number"),o.every(i=>typeof i=="string")&&(r.type="string"),r.enum=o};var Wg=(e,t,r,n)=>{jt(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var Zg=(e,t,r,n)=>{jt(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var Vg=(e,t,r,n)=>{let s=r,o=e._zod.def,{minimum:i,maximum:a}=Pt(e);typeof i=="number"&&(s.minItems=i),typeof a=="number"&&(s.maxItems=a),s.type="array",s.items=J(o.element,t,{...n,path:[...n.path,"items"]})};function Hn(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Hn(t.out):t.type==="catch"?Hn(t.innerType):e._zod.optin}var Kg=(e,t,r,n)=>{let s=r,o=e._zod.def,i=o.shape;if(Object.getOwnPropertySymbols(i).length&&jt(e,t,s,n,"Symbol keys cannot be represented in JSON Schema"))return;s.type="object",s.properties={};for(let l in i)Ae(s.properties,l,J(i[l],t,{...n,path:[...n.path,"properties",l]}));let c=[];for(let l of Object.keys(i)){let d=o.shape[l];(t.io==="input"?Hn(d)===void 0:d._zod.optout===void 0)&&c.push(l)}c.length>0&&(s.required=c),o.catchall?._zod.def.type==="never"?s.additionalProperties=!1:o.catchall?o.catchall&&(s.additionalProperties=J(o.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="output"&&(s.additionalProperties=!1)},jg=(e,t,r,n)=>{let s=e._zod.def,o=s.inclusive===!1,i=s.options.map((a,c)=>J(a,t,{...n,path:[...n.path,o?"oneOf":"anyOf",c]}));o?r.oneOf=i:r.anyOf=i},Gg=(e,t,r,n)=>{let s=e._zod.def,o=J(s.left,t,{...n,path:[...n.path,"allOf",0]}),i=J(s.right,t,{...n,path:[...n.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(o)?o.allOf:[o],...a(i)?i.allOf:[i]];r.allOf=c,t.intersections.push(c)};function zo(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let h=e.get(t)?.def;if(!h)return t;let x=zo(e,h,r);return x===h?t:x}for(let h of["anyOf","oneOf"]){let x=t[h];if(!Array.isArray(x))continue;let C=x.map(K=>zo(e,K,r));C.some((K,ie)=>K!==x[ie])&&(t={...t,[h]:C})}let n=Array.isArray(t.type)?t.type:[t.type],s=!n.includes("string")&&n.some(h=>h==="number"||h==="integer"),o=t.enum??(t.const!==void 0?[t.const]:void 0);if(!s&&!o?.some(h=>typeof h=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,multipleOf:d,format:u,id:p,...f}=t;return f.enum?f.enum=f.enum.map(h=>typeof h=="number"?String(h):h):typeof f.const=="number"&&(f.const=String(f.const)),s&&(f.type="string",o||(f.pattern=(n.includes("number")?Fn:ho).source)),f}var Wo=new WeakMap;function UA(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of Wo.get(e)??[]){let s=e.seen.get(n),o=(s?.def??s?.schema)?.propertyNames;if(!o||o===!0||r.has(o))continue;let i=zo(t,o,new Set);i!==o&&r.set(o,i)}if(r.size)for(let n of e.seen.values())for(let s of[n.schema,n.def]){let o=s&&r.get(s.propertyNames);o&&(s.propertyNames=o)}}var Hg=(e,t,r,n)=>{let s=r,o=e._zod.def;s.type="object";let i=o.keyType,a=Pt(i).patterns;if(o.mode==="loose"&&a&&a.size>0){let d=J(o.valueType,t,{...n,path:[...n.path,"patternProperties","*"]});s.patternProperties={};for(let u of a)Ae(s.patternProperties,Mg(u).source,d)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){s.propertyNames=J(o.keyType,t,{...n,path:[...n.path,"propertyNames"]});let d=Wo.get(t);d||(d=[],Wo.set(t,d),t.deferred.push(()=>UA(t))),d.push(e)}s.additionalProperties=J(o.valueType,t,{...n,path:[...n.path,"additionalProperties"]})}let c=i._zod.values,l=t.io==="input"&&Hn(o.valueType)!==void 0;if(c&&!o.partial&&!l){let d=[...c].filter(u=>typeof u=="string"||typeof u=="number");d.length>0&&(s.required=d.map(String))}},Yg=(e,t,r,n)=>{let s=e._zod.def,o=J(s.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=s.innerType,r.nullable=!0):r.anyOf=[o,{type:"null"}]},qg=(e,t,r,n)=>{let s=e._zod.def;J(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType},Zo=Symbol();function Jg(e,t,r,n,s){let o=!1,i=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(o=!0,null));return o?(jt(t,r,n,s,"BigInt defaults cannot be represented in JSON Schema"),Zo):JSON.parse(i)}var Xg=(e,t,r,n)=>{let s=e._zod.def;J(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType;let i=Jg(s.defaultValue,e,t,r,n);i!==Zo&&(r.default=i)},Qg=(e,t,r,n)=>{let s=e._zod.def;J(s.innerType,t,n);let o=t.seen.get(e);if(o.ref=s.innerType,t.io!=="input")return;let i=Jg(s.defaultValue,e,t,r,n);i!==Zo&&(r._prefault=i)},ey=(e,t,r,n)=>{let s=e._zod.def;J(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType;let i;try{i=s.catchValue(void 0)}catch{jt(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},ty=(e,t,r,n)=>{let s=e._zod.def,o=s.in._zod.traits.has("$ZodTransform"),i=t.io==="input"?o?s.out:s.in:s.out;J(i,t,n);let a=t.seen.get(e);a.ref=i},ry=(e,t,r,n)=>{let s=e._zod.def;J(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType,r.readOnly=!0};var Vo=(e,t,r,n)=>{let s=e._zod.def;J(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType};var ny=new WeakSet([Object.prototype,Error.prototype]);function qn(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var qA=(e,t)=>{Bp.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);ny.has(r)||(ny.add(r),qn(r,"format",n=>s=>lo(n,s)),qn(r,"flatten",n=>s=>co(n,s)),qn(r,"addIssue",n=>s=>{n.issues.push(s),n.message=JSON.stringify(n.issues,zt,2)}),qn(r,"addIssues",n=>s=>{n.issues.push(...s),n.message=JSON.stringify(n.issues,zt,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var ye=y("ZodError",qA,void 0,{Parent:Error});var sy=On(ye),oy=Tn(ye),iy=Nn(ye),ay=Dn(ye),cy=Wp(ye),ly=Zp(ye),dy=Vp(ye),uy=Kp(ye),my=jp(ye),py=Gp(ye),fy=Hp(ye),hy=Yp(ye);function XA(){de.localeError||ue(Wh())}function Xn(){de.memoizer||ue({memoizer:_o()})}var re=y("ZodType",(e,t)=>(XA(),q.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(I.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Ce(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(KC(e,t))},superRefine(e,t){return this.check(jC(e,t))},overwrite(e){return this.check(pt(e))},optional(){return by(this)},exactOptional(){return TC(this)},nullable(){return vy(this)},nullish(){return by(vy(this))},nonoptional(e){return $C(this,e)},array(){return jo(this)},or(e){return Go([this,e])},and(e){return RC(this,e)},transform(e){return Sy(this,OC(e))},default(e){return FC(this,e)},prefault(e){return MC(this,e)},catch(e){return BC(this,e)},pipe(e){return Sy(this,e)},readonly(){return ZC(this)},describe(e){let t=this.clone();return mt.add(t,{description:e}),t},meta(...e){if(e.length===0)return mt.get(this);let t=this.clone();return mt.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return I.hide(this,"~standard",{...bo(this),jsonSchema:{input:Ar(this,"input"),output:Ar(this,"output")}})},set"~standard"(e){I.own(this,"~standard",e)},parse:function e(t,r){return sy(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await oy(this,t,r,{callee:e})},safeParse(e,t){return iy(this,e,t)},async safeParseAsync(e,t){return ay(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){I.own(this,"spa",e)},validate(e,t){return uo(this,e,t)},validateAsync(e,t){return mo(this,e,t)},encode:function e(t,r){return cy(this,t,r,{callee:e})},decode:function e(t,r){return ly(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await dy(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await uy(this,t,r,{callee:e})},safeEncode(e,t){return my(this,e,t)},safeDecode(e,t){return py(this,e,t)},async safeEncodeAsync(e,t){return fy(this,e,t)},async safeDecodeAsync(e,t){return hy(this,e,t)},toJSONSchema(e){return Rg(this,{})(e)},get description(){return mt.get(this)?.description},get _def(){return this._zod.def}}),wy=y("_ZodString",(e,t)=>{Bn.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>$g(e,r,n,s)},I.derived({format:e=>Pt(e).format??null,minLength:e=>Pt(e).minimum??null,maxLength:e=>Pt(e).maximum??null},{regex(...e){return this.check(Ao(...e))},includes(...e){return this.check(Eo(...e))},startsWith(...e){return this.check(Io(...e))},endsWith(...e){return this.check(Oo(...e))},min(...e){return this.check(Kt(...e))},max(...e){return this.check(jn(...e))},length(...e){return this.check(Gn(...e))},nonempty(...e){return this.check(Kt(1,...e))},lowercase(e){return this.check(Co(e))},uppercase(e){return this.check(Ro(e))},trim(){return this.check(No())},normalize(...e){return this.check(To(...e))},toLowerCase(){return this.check(Do())},toUpperCase(){return this.check(Fo())},slugify(){return this.check(Uo())}})),QA=y("ZodString",(e,t)=>{Bn.init(e,t),wy.init(e,t)},{email(e){return this.check(jh(sC,e))},url(e){return this.check(Xh(iC,e))},jwt(e){return this.check(pg(wC,e))},emoji(e){return this.check(Qh(aC,e))},guid(e){return this.check(Gh(oC,e))},uuid(e){return this.check(Hh(Jn,e))},uuidv4(e){return this.check(Yh(Jn,e))},uuidv6(e){return this.check(qh(Jn,e))},uuidv7(e){return this.check(Jh(Jn,e))},nanoid(e){return this.check(eg(cC,e))},cuid(e){return this.check(tg(lC,e))},cuid2(e){return this.check(rg(dC,e))},ulid(e){return this.check(ng(uC,e))},base64(e){return this.check(dg(bC,e))},base64url(e){return this.check(ug(vC,e))},xid(e){return this.check(sg(mC,e))},ksuid(e){return this.check(og(pC,e))},ipv4(e){return this.check(ig(fC,e))},ipv6(e){return this.check(ag(hC,e))},cidrv4(e){return this.check(cg(gC,e))},cidrv6(e){return this.check(lg(yC,e))},e164(e){return this.check(mg(SC,e))},datetime(e){return this.check(fg(eC,e))},date(e){return this.check(hg(tC,e))},time(e){return this.check(gg(rC,e))},duration(e){return this.check(yg(nC,e))}});function Cr(e){return Kh(QA,e)}var Y=y("ZodStringFormat",(e,t)=>{H.init(e,t),wy.init(e,t)}),eC=y("ZodISODateTime",(e,t)=>{oh.init(e,t),Y.init(e,t)}),tC=y("ZodISODate",(e,t)=>{ih.init(e,t),Y.init(e,t)}),rC=y("ZodISOTime",(e,t)=>{ah.init(e,t),Y.init(e,t)}),nC=y("ZodISODuration",(e,t)=>{ch.init(e,t),Y.init(e,t)}),sC=y("ZodEmail",(e,t)=>{Hf.init(e,t),Y.init(e,t)});var oC=y("ZodGUID",(e,t)=>{jf.init(e,t),Y.init(e,t)});var Jn=y("ZodUUID",(e,t)=>{Gf.init(e,t),Y.init(e,t)});var iC=y("ZodURL",(e,t)=>{Jf.init(e,t),Y.init(e,t)});var aC=y("ZodEmoji",(e,t)=>{Xf.init(e,t),Y.init(e,t)});var cC=y("ZodNanoID",(e,t)=>{Qf.init(e,t),Y.init(e,t)});var lC=y("ZodCUID",(e,t)=>{eh.init(e,t),Y.init(e,t)});var dC=y("ZodCUID2",(e,t)=>{th.init(e,t),Y.init(e,t)});var uC=y("ZodULID",(e,t)=>{rh.init(e,t),Y.init(e,t)});var mC=y("ZodXID",(e,t)=>{nh.init(e,t),Y.init(e,t)});var pC=y("ZodKSUID",(e,t)=>{sh.init(e,t),Y.init(e,t)});var fC=y("ZodIPv4",(e,t)=>{lh.init(e,t),Y.init(e,t)});var hC=y("ZodIPv6",(e,t)=>{uh.init(e,t),Y.init(e,t)});var gC=y("ZodCIDRv4",(e,t)=>{mh.init(e,t),Y.init(e,t)});var yC=y("ZodCIDRv6",(e,t)=>{ph.init(e,t),Y.init(e,t)});var bC=y("ZodBase64",(e,t)=>{hh.init(e,t),Y.init(e,t)});var vC=y("ZodBase64URL",(e,t)=>{gh.init(e,t),Y.init(e,t)});var SC=y("ZodE164",(e,t)=>{yh.init(e,t),Y.init(e,t)});var wC=y("ZodJWT",(e,t)=>{bh.init(e,t),Y.init(e,t)});var xC=y("ZodUnknown",(e,t)=>{vh.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Bg(e,r,n,s)});function gy(){return bg(xC)}var PC=y("ZodNever",(e,t)=>{Sh.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Lg(e,r,n,s)});function xy(e){return vg(PC,e)}var _C=y("ZodArray",(e,t)=>{Xn(),wh.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Vg(e,r,n,s),e.element=t.element},{min(e,t){return this.check(Kt(e,t))},nonempty(e){return this.check(Kt(1,e))},max(e,t){return this.check(jn(e,t))},length(e,t){return this.check(Gn(e,t))},unwrap(){return this.element}});function jo(e,t){return Sg(_C,e,t)}var kC=y("ZodObject",(e,t)=>{Xn(),_h.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Kg(e,r,n,s),I.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return EC(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(I.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(I.mergeDefs(this._zod.def,{catchall:gy()}))},loose(){return this.clone(I.mergeDefs(this._zod.def,{catchall:gy()}))},strict(){return this.clone(I.mergeDefs(this._zod.def,{catchall:xy()}))},strip(){return this.clone(I.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return I.extend(this,e)},safeExtend(e){return I.safeExtend(this,e)},merge(e){return I.merge(this,e)},pick(e){return I.pick(this,e)},omit(e){return I.omit(this,e)},partial(...e){return I.partial(_y,this,e[0])},exactPartial(...e){return I.partial(ky,this,e[0],"exactPartial")},required(...e){return I.required(Ay,this,e[0])}});function Py(e,t){return new kC({type:"object",shape:e,catchall:xy(),...I.normalizeParams(t)})}var AC=y("ZodUnion",(e,t)=>{kh.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>jg(e,r,n,s),e.options=t.options});function Go(e,t){return new AC({type:"union",options:e,...I.normalizeParams(t)})}var CC=y("ZodIntersection",(e,t)=>{Ah.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Gg(e,r,n,s)});function RC(e,t){return new CC({type:"intersection",left:e,right:t})}var yy=y("ZodRecord",(e,t)=>{Xn(),Ch.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Hg(e,r,n,s),e.keyType=t.keyType,e.valueType=t.valueType});function Ho(e,t,r){return!t||!t._zod?new yy({type:"record",keyType:Cr(),valueType:e,...I.normalizeParams(t)}):new yy({type:"record",keyType:e,valueType:t,...I.normalizeParams(r)})}var Ko=y("ZodEnum",(e,t)=>{Rh.init(e,t),re.init(e,t),e._zod.processJSONSchema=(n,s,o)=>zg(e,n,s,o),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,s)=>{let o={};for(let i of n)if(r.has(i))o[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new Ko({...t,checks:[],...I.normalizeParams(s),entries:o})},e.exclude=(n,s)=>{let o={...t.entries};for(let i of n)if(r.has(i))delete o[i];else throw new Error(`Key ${i} not found in enum`);return new Ko({...t,checks:[],...I.normalizeParams(s),entries:o})}});function EC(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new Ko({type:"enum",entries:r,...I.normalizeParams(t)})}var IC=y("ZodTransform",(e,t)=>{Xn(),Eh.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Zg(e,r,n,s),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Zt(e.constructor.name);r.addIssue=o=>{if(typeof o=="string")r.issues.push(I.issue(o,r.value,t));else{let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(I.issue(i))}};let s=t.transform(r.value,r);return s instanceof Promise?s.then(o=>(r.value=o,r)):(r.value=s,r)}});function OC(e){return new IC({type:"transform",transform:e})}var _y=y("ZodOptional",(e,t)=>{So.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Vo(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function by(e){return new _y({type:"optional",innerType:e})}var ky=y("ZodExactOptional",(e,t)=>{Ih.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Vo(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function TC(e){return new ky({type:"optional",innerType:e})}var NC=y("ZodNullable",(e,t)=>{Oh.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Yg(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function vy(e){return new NC({type:"nullable",innerType:e})}var DC=y("ZodDefault",(e,t)=>{Th.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Xg(e,r,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function FC(e,t){return new DC({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():I.shallowClone(t)}})}var UC=y("ZodPrefault",(e,t)=>{Nh.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Qg(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function MC(e,t){return new UC({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():I.shallowClone(t)}})}var Ay=y("ZodNonOptional",(e,t)=>{Dh.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>qg(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function $C(e,t){return new Ay({type:"nonoptional",innerType:e,...I.normalizeParams(t)})}var LC=y("ZodCatch",(e,t)=>{Fh.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>ey(e,r,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function BC(e,t){return new LC({type:"catch",innerType:e,catchValue:typeof t=="function"?t:I.constantCatch(t)})}var zC=y("ZodPipe",(e,t)=>{Uh.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>ty(e,r,n,s),e.in=t.in,e.out=t.out});function Sy(e,t){return new zC({type:"pipe",in:e,out:t})}var WC=y("ZodReadonly",(e,t)=>{Mh.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>ry(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function ZC(e){return new WC({type:"readonly",innerType:e})}var VC=y("ZodCustom",(e,t)=>{$h.init(e,t),re.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Wg(e,r,n,s)});function KC(e,t={}){return wg(VC,e,t)}function jC(e,t){return xg(e,t)}var Cy=["systemd","effective"];var Ry=["error","warning","info","never"];var Qn=["correctness","effectiveness","breakage","exposure","hygiene"],Ey=["error","warning","info"];var Iy=239,GC=400,es={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},u3=Object.entries(es);function HC(e){return ae.filter(r=>Number(r)<=e).at(-1)??ae[0]}var Oy=(e,t)=>{let r=HC(t);return{label:e,version:t,table:r,derived:Number(r)!==t}};function Ty(e){let t=e.toLowerCase(),r=/^\d+$/.test(t)?Number(t):Object.hasOwn(es,t)?es[t]:void 0;if(r!==void 0&&r>=Iy&&r<GC)return{ok:!0,target:Oy(t,r)};if(r!==void 0)return{ok:!1,problem:`there is no target ${r}: systemd versions from ${Iy} on are known`};let[n]=F(t,Object.keys(es),1),s=n===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${n}?`;return{ok:!1,problem:`unknown target "${e}": ${s}`}}var m3=Oy(as,Number(as));var Rr=e=>({ok:!0,value:e}),_t=e=>({ok:!1,problem:e});function Dy(e,t){let r=t.find(n=>n===e);return r===void 0?_t(`takes ${Lr(t,"or")}, not "${e}"${Qt(e,t)}`):Rr(r)}function Fy(e){let t=/^\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN;if(!(t<=10))return _t(`takes a number from 0.0 to 10.0, not "${e}"`);let r=Math.round(t*10);return Math.abs(r-t*10)>1e-9?_t(`takes one decimal at most, not "${e}": exposures have no more`):Rr(r)}var Er=e=>e.split(/[\s,]+/).filter(t=>t!=="");function Uy(e){let t=new Map;for(let r of Er(e)){let n=Ty(r);if(!n.ok)return _t(n.problem);t.set(n.target.label,n.target)}return t.size===0?_t("names no target: write a systemd version such as 257, or a distribution such as debian12"):Rr([...t.values()])}function Yo(e,t){let r=[...Qn,...t.map(({id:o})=>o)],n=Er(e),s=n.find(o=>!r.includes(o));return s===void 0?Rr(n):_t(`names "${s}", which is no rule or category${Qt(s,r)}`)}var Ny={yes:!0,true:!0,on:!0,no:!1,false:!1,off:!1};function My(e){let t=Object.hasOwn(Ny,e)?Ny[e]:void 0;return t===void 0?_t(`takes yes or no, not "${e}"`):Rr(t)}var $y=[...Ey,"off"];var Xo=Cr({error:"takes one value on one line; a section or a list is no value here"}),qt=(e,t,r={})=>Xo.meta(r).transform((n,s)=>By(t(n),s)).meta({description:e}),Yt=(e,t)=>Go([Xo,jo(Xo)],{error:({input:r})=>r===void 0?"is missing":"takes a list of words"}).transform((r,n)=>By(t(typeof r=="string"?r:r.join(" ")),n)).meta({description:e});function By(e,t){return e.ok?e.value:(t.addIssue(e.problem),oo)}var ts=(e,t)=>qt(e,r=>Dy(r,t),{enum:[...t]}),zy=e=>qt(e,My,{enum:["yes","no","true","false","on","off"]}),Wy=e=>({ok:!0,value:Er(e)}),YC=e=>{let t=Er(e);return t.length===0?{ok:!1,problem:"names no path: write patterns as in .gitignore, such as units/web*.service"}:{ok:!0,value:t}},Ly=e=>e===""||e==="true"?{ok:!1,problem:"names no file: write a path, relative to the folder of this file"}:{ok:!0,value:e};function qC(e,{least:t,most:r}){let n=/^\d+$/.test(e)?Number(e):Number.NaN;return n>=t&&n<=r?{ok:!0,value:n}:{ok:!1,problem:`takes a whole number from ${t} to ${r}, not "${e}"`}}function JC(e){return e.kind==="names"?Yt(e.summary,Wy):e.kind==="switch"?zy(e.summary):qt(e.summary,t=>qC(t,e),{pattern:"^\\d+$"})}var qo=(e,t)=>Object.fromEntries(e.map(t)),XC=e=>`is a section: write [${e}] on a line of its own, and keys below it`;function Zy(e,t){let r=(l,d)=>Py(d,{error:Jo(l)}),n=l=>r(l,qo(e,d=>[d.id,ts(d.summary,$y).optional()])).meta({description:"severity of a rule, or off"}),s=qt("highest exposure that passes, 0.0 to 10.0",Fy,{pattern:"^(?:\\d(?:\\.\\d)?|10(?:\\.0)?)$"}),o={threshold:s.optional(),target:Yt("systemd versions or distributions, such as 257 or debian12",Uy).optional(),user:zy("whether these are units of the user manager").optional(),ignore:Yt("rules or categories that do not run",l=>Yo(l,e)).optional()},i=r("overrides.NAME",{...o,paths:Yt("the units this is for: patterns as in .gitignore, relative to the folder of this file",YC),rules:n("overrides.NAME.rules").optional()}),a=e.filter(l=>Object.keys(cr(l)).length>0),c=r("options.RULE",qo(a,l=>[l.id,r(`options.${l.id}`,qo(Object.entries(cr(l)),([d,u])=>[d,JC(u).optional()])).optional()]));return r("",{...o,format:ts("how to report",t).optional(),"fail-on":ts("lowest severity that fails the run",Ry).optional(),gate:ts("the exposure that thresholds hold for",Cy).optional(),select:Yt(`the rules to run, by id or category (${Qn.join(", ")})`,l=>Yo(l,e)).optional(),policy:qt("a systemd-analyze --security-policy file",Ly).optional(),baseline:qt("a file of known findings",Ly).optional(),exclude:Yt("paths that are not checked: patterns as in .gitignore",Wy).optional(),rules:n("rules").optional(),options:c.optional(),overrides:Ho(Cr(),i,{error:Jo("overrides.NAME")}).optional(),budgets:Ho(Cr(),s,{error:Jo("budgets")}).meta({description:"a threshold for each path or pattern"}).optional()}).meta({title:"unitlint.ini",description:"Sections are objects, keys are their members; lists may be written as one text with commas."})}var Jo=e=>t=>t.code==="invalid_type"?XC(e):void 0;function Vy(e,{path:t,rules:r,formats:n}){let s=wp(e.replace(/^\uFEFF/,""),rs.unsafe),o=Zy(r,n),i=o.safeParse(ei((0,rs.decode)(s.clean)));if(i.success&&s.problems.length===0){let l=(d,...u)=>({value:d,from:`${t}:${s.lineOf(u)}`});return{ok:!0,config:nR(i.data,t,l)}}let c=(i.success?[]:i.error.issues.flatMap(l=>QC(l,r,o))).map(({path:l,message:d})=>({line:s.lineOf(l),message:d}));return{ok:!1,problems:[...s.problems,...c].sort((l,d)=>l.line-d.line)}}function ei(e){return Array.isArray(e)?e.map(ei):typeof e!="object"||e===null?String(e):Object.fromEntries(Object.entries(e).map(([t,r])=>[t,ei(r)]))}function QC(e,t,r){if(e.code!=="unrecognized_keys")return[{path:e.path,message:`${String(e.path.at(-1)??"this")} ${e.message}`}];let n=rR(e.path,t,r);return e.keys.map(s=>({path:[...e.path,s],message:`${tR(e.path,s)}${eR(s,n)}`}))}function eR(e,t){let r=Qt(e,t);return r===""&&t.length<=20?`; known are ${t.join(", ")}`:r}function tR(e,t){let r=e.at(-1);return r==="rules"?`there is no rule "${t}"`:e[0]==="options"?e.length===1?`there is no rule "${t}" with options`:`the rule ${String(r)} has no option "${t}"`:e.length===0?`there is no key or section "${t}"`:`there is no key "${t}" in [${e.join(".")}]`}function rR([e,t,r],n,s){if(e===void 0)return Object.keys(s.shape);if(e==="rules"||r==="rules")return n.map(({id:i})=>i);if(e==="overrides")return Object.keys(s.shape.overrides.unwrap().valueType.shape);let o=new Map(n.map(i=>[i.id,Object.keys(cr(i))]));return t===void 0?[...o].flatMap(([i,a])=>a.length>0?[i]:[]):o.get(String(t))??[]}function nR(e,t,r){let{format:n,"fail-on":s,gate:o,select:i,policy:a,baseline:c,exclude:l}=e;return{path:t,run:{...Ky(e,r,[]),...n===void 0?{}:{format:r(n,"format")},...s===void 0?{}:{failOn:r(s,"fail-on")},...o===void 0?{}:{gate:r(o,"gate")},...i===void 0?{}:{select:r(i,"select")},...a===void 0?{}:{policy:r(a,"policy")},...c===void 0?{}:{baseline:r(c,"baseline")},options:aR(e,r)},exclude:l===void 0?null:r(ti(l),"exclude"),overrides:[...sR(e,r),...oR(e,r)]}}function Ky({threshold:e,target:t,user:r,ignore:n,rules:s={}},o,i){let a=Object.entries(s).flatMap(([c,l])=>l===void 0?[]:[[c,o(l,...i,"rules",c)]]);return{...e===void 0?{}:{threshold:o(e,...i,"threshold")},...t===void 0?{}:{targets:o(t,...i,"target")},...r===void 0?{}:{user:o(r,...i,"user")},...n===void 0?{}:{ignore:o(n,...i,"ignore")},levels:new Map(a)}}var sR=({overrides:e={}},t)=>Object.entries(e).map(([r,n])=>({name:`overrides.${r}`,matches:ti(n.paths),...Ky(n,t,["overrides",r])})),oR=({budgets:e={}},t)=>Object.entries(e).map(([r,n])=>({name:"budgets",matches:ti([r]),threshold:t(n,"budgets",r),levels:new Map})),iR=/^\/?[^*?[\]\\!#/]+(?:\/[^*?[\]\\/]+)*$/;function ti(e){let[t=""]=e;if(e.length===1&&iR.test(t)&&t.includes("/")){let n=t.replace(/^\//,"");return s=>s===n||s.startsWith(`${n}/`)}let r=(0,Qo.default)().add([...e]);return n=>Qo.default.isPathValid(n)&&r.ignores(n)}var aR=({options:e={}},t)=>new Map(Object.entries(e).flatMap(([r,n])=>{let s=Object.entries(n??{}).flatMap(([o,i])=>i===void 0?[]:[[o,i]]);return s.length===0?[]:[[r,t(Object.fromEntries(s),"options",r)]]}));var jy=["pretty","concise","json","ndjson","sarif","github","gitlab","junit","checkstyle","rdjson","sonar","markdown","html","prometheus"];var cR=(e,t)=>Vy(e,{path:t,rules:fp,formats:jy});0&&(module.exports={readConfigFile});
