"use strict";var cb=Object.create;var Dr=Object.defineProperty;var lb=Object.getOwnPropertyDescriptor;var db=Object.getOwnPropertyNames;var ub=Object.getPrototypeOf,mb=Object.prototype.hasOwnProperty;var pb=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},pi=(e,t)=>{for(var r in t)Dr(e,r,{get:t[r],enumerable:!0})},fi=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of db(t))!mb.call(e,s)&&s!==r&&Dr(e,s,{get:()=>t[s],enumerable:!(n=lb(t,s))||n.enumerable});return e};var hi=(e,t,r)=>(r=e!=null?cb(ub(e)):{},fi(t||!e||!e.__esModule?Dr(r,"default",{value:e,enumerable:!0}):r,e)),fb=e=>fi(Dr({},"__esModule",{value:!0}),e);var Tp=pb((L5,Np)=>{var{hasOwnProperty:Qs}=Object.prototype,eo=(e,t={})=>{typeof t=="string"&&(t={section:t}),t.align=t.align===!0,t.newline=t.newline===!0,t.sort=t.sort===!0,t.whitespace=t.whitespace===!0||t.align===!0,t.platform=t.platform||typeof process<"u"&&process.platform,t.bracketedArray=t.bracketedArray!==!1;let r=t.platform==="win32"?`\r
`:`
`,n=t.whitespace?" = ":"=",s=[],o=t.sort?Object.keys(e).sort():Object.keys(e),i=0;t.align&&(i=Xe(o.filter(l=>e[l]===null||Array.isArray(e[l])||typeof e[l]!="object").map(l=>Array.isArray(e[l])?`${l}[]`:l).concat([""]).reduce((l,d)=>Xe(l).length>=Xe(d).length?l:d)).length);let a="",c=t.bracketedArray?"[]":"";for(let l of o){let d=e[l];if(d&&Array.isArray(d))for(let u of d)a+=Xe(`${l}${c}`).padEnd(i," ")+n+Xe(u)+r;else d&&typeof d=="object"?s.push(l):a+=Xe(l).padEnd(i," ")+n+Xe(d)+r}t.section&&a.length&&(a="["+Xe(t.section)+"]"+(t.newline?r+r:r)+a);for(let l of s){let d=Ep(l,".").join("\\."),u=(t.section?t.section+".":"")+d,m=eo(e[l],{...t,section:u});a.length&&m.length&&(a+=r),a+=m}return a};function Ep(e,t){var r=0,n=0,s=0,o=[];do if(s=e.indexOf(t,r),s!==-1){if(r=s+t.length,s>0&&e[s-1]==="\\")continue;o.push(e.slice(n,s)),n=s+t.length}while(s!==-1);return o.push(e.slice(n)),o}var Rp=(e,t={})=>{t.bracketedArray=t.bracketedArray!==!1;let r=Object.create(null),n=r,s=null,o=/^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i,i=e.split(/[\r\n]+/g),a={};for(let l of i){if(!l||l.match(/^\s*[;#]/)||l.match(/^\s*$/))continue;let d=l.match(o);if(!d)continue;if(d[1]!==void 0){if(s=Rn(d[1]),s==="__proto__"){n=Object.create(null);continue}n=r[s]=r[s]||Object.create(null);continue}let u=Rn(d[2]),m;t.bracketedArray?m=u.length>2&&u.slice(-2)==="[]":(a[u]=(a?.[u]||0)+1,m=a[u]>1);let f=m&&u.endsWith("[]")?u.slice(0,-2):u;if(f==="__proto__")continue;let h=d[3]?Rn(d[4]):!0,w=h==="true"||h==="false"||h==="null"?JSON.parse(h):h;m&&(Qs.call(n,f)?Array.isArray(n[f])||(n[f]=[n[f]]):n[f]=[]),Array.isArray(n[f])?n[f].push(w):n[f]=w}let c=[];for(let l of Object.keys(r)){if(!Qs.call(r,l)||typeof r[l]!="object"||Array.isArray(r[l]))continue;let d=Ep(l,".");n=r;let u=d.pop(),m=u.replace(/\\\./g,".");for(let f of d)f!=="__proto__"&&((!Qs.call(n,f)||typeof n[f]!="object")&&(n[f]=Object.create(null)),n=n[f]);n===r&&m===u||(n[m]=r[l],c.push(l))}for(let l of c)delete r[l];return r},Ip=e=>e.startsWith('"')&&e.endsWith('"')||e.startsWith("'")&&e.endsWith("'"),Xe=e=>typeof e!="string"||e.match(/[=\r\n]/)||e.match(/^\[/)||e.length>1&&Ip(e)||e!==e.trim()?JSON.stringify(e):e.split(";").join("\\;").split("#").join("\\#"),Rn=e=>{if(e=(e||"").trim(),Ip(e)){e.charAt(0)==="'"&&(e=e.slice(1,-1));try{e=JSON.parse(e)}catch{}}else{let t=!1,r="";for(let n=0,s=e.length;n<s;n++){let o=e.charAt(n);if(t)"\\;#".indexOf(o)!==-1?r+=o:r+="\\"+o,t=!1;else{if(";#".indexOf(o)!==-1)break;o==="\\"?t=!0:r+=o}}return t&&(r+="\\"),r.trim()}return e};Np.exports={parse:Rp,decode:Rp,stringify:eo,encode:eo,safe:Xe,unsafe:Rn}});var NR={};pi(NR,{readConfigFile:()=>IR});module.exports=fb(NR);var gi=["low","medium","high"];function q(e){let t=new WeakMap;return r=>{let n=t.get(r);if(n!==void 0)return n;let s=e(r);return t.set(r,s),s}}var er=[],N=(e,t=er)=>({effect:"set",value:e,faults:t}),k=(e,t=er)=>({effect:"add",value:e,faults:t}),x=(e=void 0)=>({effect:"reset",value:e,faults:er});function _(e,t,r,n=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:r,suggestions:n}]}}function fe(e,t,r){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:r}]}}function hb(e,t,r){let n=r+1;if(Math.abs(e.length-t.length)>r)return n;let s=[],o=Array.from({length:t.length+1},(a,c)=>c),i=0;for(let a=1;a<=e.length;a+=1){let c=e.charCodeAt(a-1),l=e.charCodeAt(a-2),d=[a],u=a;for(let m=1;m<=t.length;m+=1){let f=c===t.charCodeAt(m-1),h=Math.min((o[m]??0)+1,(d[m-1]??0)+1,(o[m-1]??0)+(f?0:1));a>1&&m>1&&c===t.charCodeAt(m-2)&&l===t.charCodeAt(m-1)&&(h=Math.min(h,(s[m-2]??0)+1)),d.push(h),h<u&&(u=h)}if(u>r&&i>r)return n;i=u,s=o,o=d}return Math.min(o[t.length]??n,n)}var gb=64;function U(e,t,r=3){if(e===""||e.length>gb)return[];let n=Math.max(1,Math.floor(e.length/3)),s=e.toLowerCase(),o=[];for(let c of t){let l=c===e?0:hb(s,c.toLowerCase(),n);l>n||(o.push({candidate:c,distance:l}),n=Math.min(n,l+1))}o.sort((c,l)=>c.distance-l.distance||(c.candidate<l.candidate?-1:1));let i=o[0]?.distance??0;return o.filter(({distance:c})=>c<=(i===0?0:i+1)).slice(0,r).map(({candidate:c})=>c)}function tr(e,t,r=n=>n){let[n]=U(e,t,1);return n===void 0?"":`; did you mean ${r(n)}?`}var Fr=e=>e===32||e===9||e===10||e===13,yb=/['"\\]/;function z(e,t){return yb.test(e)?vb(e,t):{words:bb(e),malformedAt:null}}function bb(e){let t=[],r=0;for(;r<e.length;){for(;r<e.length&&Fr(e.charCodeAt(r));)r+=1;let n=r;for(;r<e.length&&!Fr(e.charCodeAt(r));)r+=1;r>n&&t.push({text:e.slice(n,r),start:n,end:r})}return t}function vb(e,t){let r=[],n=0;for(;;){for(;n<e.length&&Fr(e.charCodeAt(n));)n+=1;if(n>=e.length)return{words:r,malformedAt:null};let s=Sb(e,n,t);if(s===null)return{words:r,malformedAt:n};r.push({text:s.text,start:n,end:s.end}),n=s.end}}function Sb(e,t,r){let n=r.unclosed==="closed",s="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n?{text:s,end:e.length}:null;s+=r.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":s+=a;else if(r.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(Fr(e.charCodeAt(i)))break;s+=a}i+=1}return o!==""&&!n?null:{text:s,end:i}}function gt(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var wb=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function We(e){let t=wb.exec(e);if(t===null)return null;let[,r,n,s,o,i,a]=t,c=Ur(n,16)??Ur(s,2)??Ur(o??i,8)??Ur(a,10);return c===null?null:r==="-"?-c:c}var Ur=(e,t)=>e===void 0?null:Number.parseInt(e,t);var ms=e=>e===4?32:128;function bi(e){let t=e.split(".");if(t.length!==4)return null;let r=0n;for(let n of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(n)||Number(n)>255)return null;r=r<<8n|BigInt(n)}return r}function yi(e){if(e==="")return[];let t=[],r=e.split(":");for(let[n,s]of r.entries()){let o=n===r.length-1&&s.includes(".")?bi(s):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(s))t.push(BigInt(`0x${s}`));else return null}return t}function xb(e){let t=e.split("::");if(t.length>2)return null;let r=yi(t[0]??""),n=yi(t[1]??"");if(r===null||n===null)return null;let s=8-r.length-n.length;return(t.length===1?s!==0:s<1)?null:[...r,...Array.from({length:s},()=>0n),...n].reduce((i,a)=>i<<16n|a,0n)}function Pb(e,t,r){let n=BigInt(ms(e)-r);return{family:e,address:t>>n<<n,length:r}}function $r(e){let t=e.indexOf("/"),r=t<0?e:e.slice(0,t),n=r.includes(":")?6:4,s=n===6?xb(r):bi(r);if(s===null)return null;let o=t<0?ms(n):We(e.slice(t+1));return o===null||o<0||o>ms(n)?null:Pb(n,s,o)}var Ze=e=>{let t=$r(e);return t===null?[]:[t]},Mr={any:[...Ze("0.0.0.0/0"),...Ze("::/0")],localhost:[...Ze("127.0.0.0/8"),...Ze("::1/128")],"link-local":[...Ze("169.254.0.0/16"),...Ze("fe80::/64")],multicast:[...Ze("224.0.0.0/4"),...Ze("ff00::/8")]},_b=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function kb(e){let t=Object.hasOwn(Mr,e)?Mr[e]:void 0;return t!==void 0?t:_b.test(e)?Mr.localhost??[]:Ze(e)}var vi=(e,t)=>{if(e==="")return x();let{words:r,malformedAt:n}=z(e,{quotes:"kept"}),s=[...t??[]],o=[];for(let i of r){let a=kb(i.text);a.length>0?s.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>U(i.text,Object.keys(Mr),1)})}return n!==null&&o.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),k(s,o)},ps=({family:e,address:t})=>e===4?t>>24n===127n:t===1n,rr=e=>e.some(({family:t,length:r})=>t===4&&r===0)&&e.some(({family:t,length:r})=>t===6&&r===0);var Si=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,wi=`63	252-252
62	254`,xi=`AF_UNIX	1
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
AF_FILE	1`,Pi=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,_i=`native
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
s390x`,ki=`E2BIG
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
EXFULL`,Ai=`%a
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
%%`,Ci=`SUCCESS	0
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
EXCEPTION	255`,Ri=`x86-64
x86`,Ei=`HUP
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
SYS`,Ii=`other
batch
idle
fifo
ext	262
rr`,Ni=`none
realtime
best-effort
idle`,Ti=`emerg
alert
crit
err
warning
notice
info
debug`,Oi=`kern
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
local7`;var Di=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,Fi=`AS	bytes
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
STACK	bytes`,Ui=`seconds	1000000
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
\xB5s	1`,Mi=`null
tty
tty-force
tty-fail
socket
fd
data
file`,$i=`inherit
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
syslog+console`,Li=`shared
slave
private`,Bi=`udplite
sctp
mptcp	257`,zi=`cpu
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
bpf-bind-network-interface	262`,Wi=`arm64
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
tilegx`,Zi=`private-users
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
container-other`,Vi=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,Ki=`device-tree
uefi
device-tree-compatible(
smbios-field(`,ji=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var ce=["252","254","257","262"];var fs=ce[ce.length-1]??"262";function O(e,t){return{first:e,changes:t}}function Gi(e,t){let r=e.first;for(let n of ce){let s=e.changes[n];if(s!==void 0&&(r=s),n===t)break}return r}function Se(e,t){if(e==="")return!0;let r=Number(t);return e.split(",").some(n=>{let[s="",o]=n.split("-");return r>=Number(s)&&(o===void 0||r<=Number(o))})}var Hi=e=>t=>t<=e,Yi=e=>t=>t>=e,Cb={templateInstance:O("i",{257:"test_instance"}),capabilityInitialBits:O(64,{262:63}),capabilityInversionBits:O(64,{262:41}),capabilityUnclosedQuote:O("dropped",{254:"closed"}),privateMountsUnset:O("off",{254:"on"}),unknownFamily:O("skipped",{262:"ends-line"}),globSectionName:O("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:O(!0,{262:!1}),execPrefixes:O("-@:+!",{262:"-@:+!|"}),execFolderEndings:O(["/"],{257:["/","/.","/.."]}),ambientPrefix:O("honoured",{262:"ignored"}),userManagerIsUnprivileged:O(!1,{262:!0}),policyNotAnObject:O("ignored",{262:"error"}),warnsOfWeekdays:O(!1,{262:!0}),highestIoClass:O(8,{262:7}),imagesOutsideApi:O(!1,{257:!0}),unknownImagePolicies:O("refused",{262:"taken"}),directoryFlags:O("any",{257:"checked"}),pathsInApi:O("taken",{257:"refused"}),warnsOfVarRun:O(!1,{257:!0}),vsockTypes:O(!1,{254:!0}),alternativeInterfaces:O(!1,{257:!0}),bindsPortZero:O(!1,{257:!0}),renamesImports:O(!1,{257:!0}),textlessOutcome:O("incomparable",{262:"first"}),privateTmpNeedsNamespace:O([],{257:["disconnected"],262:["connected","disconnected"]}),homeTmpfs:O("writable",{257:"read-only"})},Rb={filtersImplyNoNewPrivileges:Hi(254),clockClosesDevices:e=>e>=245&&e<252,clockMayCloseDevices:Hi(252),userServicesHaveNamespaces:Yi(254),editReadsStandardInput:Yi(256)},Eb={oneshotRestartForceExitStatus:O(!0,{257:!1}),forkingPrivatePids:O(!1,{257:!0}),dynamicUserHomeDirectory:O(!1,{257:!0}),workingDirectoryInApiMount:O(!1,{257:!0}),dynamicUserInUserManager:O(!1,{257:!0}),managedPrivateUsers:O(!1,{262:!0}),userNamespacePathWithPrivateUsers:O(!1,{262:!0}),privatePidsPam:O(!1,{262:!0})};function qi(e,t){return Object.fromEntries(Object.entries(e).map(([n,s])=>[n,Gi(s,t)]))}function Ji(e,t){let n=Object.fromEntries(Object.entries(Rb).map(([s,o])=>[s,o(t)]));return{...qi(Cb,e),...n,refuses:qi(Eb,e)}}var Xi=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`;function Qi(e,t){if(!e.includes(":"))return Number(e);let r=e.split(" ").find(n=>Se(n.slice(0,n.indexOf(":")),t));return Number(r?.slice(r.indexOf(":")+1))}function ea(e){return Xi.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,r=""])=>t!==""&&Se(r,e)).map(([t="",r="",n="",s="",,o="",i=""])=>({field:t,name:r,weight:Qi(n,e),range:Qi(s,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}var hs={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},ta=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,Ve=`[Unit]
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
${ta}`,ra=new Map,na=new Map;function Ib(e){let t=Ve.lastIndexOf(`
[`,e),r=Ve.slice(t<0?1:t+2,Ve.indexOf("]",t+1)),n=Ve.indexOf(`
`,e),[s="",o="",i="",a=""]=Ve.slice(e,n<0?void 0:n).split("	");return{sections:r.split(","),name:s,since:o===""?null:Number(o),flags:i,specs:a}}function Lr(e){let t=na.get(e);if(t!==void 0)return t;let r=[],n=`
${e}	`;for(let s=Ve.indexOf(n);s>=0;s=Ve.indexOf(n,s+1))r.push(Ib(s+1));return na.set(e,r),r}var Nb=()=>[...new Set(Ve.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],sa=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function Tb(e){let t=gs.indexOf(`
${e}	`);if(t<0)return sa(e);let r=gs.indexOf(`
`,t+1),[,n="",s=""]=gs.slice(t+1,r<0?void 0:r).split("	"),o=s.split(" "),i=c=>o.find(l=>l.startsWith(`${c}=`))?.slice(c.length+1)??null,a=i("values");return{...sa(n),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")}}function Br(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let r of e.split(" ")){let n=r.indexOf(":");if(n<0)return r;if(Se(r.slice(0,n),t))return r.slice(n+1)}return null}function Ob(e){let t=ra.get(e)??Tb(e);return ra.set(e,t),t}var oa=(e,t,r)=>e!==""&&e.split(",").some(n=>n===t||n.startsWith(`${t}@`)&&Se(n.slice(t.length+1),r));function Db(e,t,r,n){let s=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{...Ob(n),name:e.name,section:r,setting:s===void 0?e.name:s.slice(6),since:e.since,fatal:oa(e.flags,"fatal",t),documented:!oa(e.flags,"undocumented",t)}}function ia(e,t){let r=new Map,n=(s,o)=>{let i=r.get(s);i===void 0&&(i=new Map,r.set(s,i));let a=i.get(o);if(a!==void 0||i.has(o))return a;let c=Lr(o).find(({sections:u})=>u.includes(s)),l=c===void 0?null:Fb(c,e,t),d=c===void 0||l===null?void 0:Db(c,e,s,l);return i.set(o,d),d};return{find:n,namesIn:s=>Nb().filter(o=>n(s,o)!==void 0),sectionsWith:s=>[...new Set(Lr(s).flatMap(({sections:o})=>o))].filter(o=>n(o,s)!==void 0)}}var Fb=(e,t,r)=>e.since!==null&&e.since>r?null:Br(e.specs,t)??Ub(e,t);function Ub(e,t){if(e.since===null||e.since<=Number(t))return null;let r=ce.find(n=>Number(n)>Number(t)&&Br(e.specs,n)!==null);return r===void 0?null:Br(e.specs,r)}function ys(e,t){let r=Lr(t).find(({sections:s})=>s.includes(e));if(r===void 0)return null;let n=ce.find(s=>Br(r.specs,s)!==null);return r.since??(n===void 0?null:Number(n))}function zr(e){return Lr(e).flatMap(({sections:t})=>t)}var Ie=e=>hs[e],Wr=Object.keys(hs);var yt=e=>new Uint32Array(e+31>>>5);function nr(e,t){let r=t>>>5;e[r]=(e[r]??0)|1<<(t&31)}function bs(e,t){return((e[t>>>5]??0)>>>(t&31)&1)===1}function At(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)|(t[r]??0)}function Zr(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)&~(t[r]??0)}function Vr(e,t){for(let r=0;r<e.length;r+=1)if(((e[r]??0)&(t[r]??0))!==0)return!0;return!1}function Ct(e,t){for(let r=0;r<t.length;r+=1)if(((t[r]??0)&~(e[r]??0))!==0)return!1;return!0}var aa=e=>e.every(t=>t===0);var ca=`_llseek	-
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
writev	20`,la=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var Mb=/^([^(]+)(?:\((.+)\))?$/;function $b(e){let t=new Map;for(let r of la.split(`
`)){let[n="",s="",o=""]=r.split("	");if(n===""||!Se(o,e))continue;let i=[];for(let a of s.split(" "))if(!a.includes("("))i.push(a);else{let[,c="",l=""]=Mb.exec(a)??[];Se(l,e)&&i.push(c)}t.set(n,i)}return t}function da(e){let t=new Map,r=[],n=new Map;for(let c of ca.split(`
`)){let[l="",d="-",u=""]=c.split("	");l===""||!Se(u,e)||(t.set(l,r.length),r.push(l),d!=="-"&&n.set(l,Number(d)))}let s=yt(r.length);for(let c of n.keys())nr(s,t.get(c)??0);let o=$b(e),i=new Map,a=c=>{let l=o.get(c);if(l===void 0)return;let d=i.get(c);if(d!==void 0)return d;let u=yt(r.length);for(let m of l){let f=t.get(m);f!==void 0?nr(u,f):m.startsWith("@")&&At(u,a(m)??u)}return i.set(c,u),u};return{bitOf:t,names:r,native:s,numberOf:n,groups:o,group:a}}function we(e,t,r){return e.split(`
`).filter(n=>n!=="").map(n=>n.split("	")).filter(n=>Se(n[t]??"",r))}var vs=(e,t)=>new Set(we(e,1,t).map(([r=""])=>r)),ua=(e,t)=>new Map(we(e,2,t).map(([r="",n=""])=>[r.toUpperCase(),Number(n)])),Lb={architectures:Wi,cgroupControllers:zi,coredumpFilters:Di,execInputs:Mi,execOutputs:$i,filesystemGroups:ji,firmwares:Ki,ioSchedulingClasses:Ni,logFacilities:Oi,logLevels:Ti,mountPropagations:Li,personalities:Ri,schedulingPolicies:Ii,securityModules:Vi,signalNames:Ei,socketProtocols:Bi,virtualizations:Zi};function Ke(e){let t=null;return()=>(t??={made:e()},t.made)}var ma=new Map;function sr(e,t){let r=`${e} ${t}`,n=ma.get(r);if(n!==void 0)return n;let s=Bb(e,t);return ma.set(r,s),s}function Bb(e,t){let r=Ke(()=>ea(e)),n=Ke(()=>ia(e,t)),s=null,o=Ke(()=>da(e)),i=Ke(()=>ua(Si,e)),a=Ke(()=>ua(xi,e)),c=Ke(()=>new Set(we(Pi,2,e).map(([h=""])=>h))),l=Ke(()=>vs(_i,e)),d=Ke(()=>vs(ki,e)),u=new Map,m=h=>{let w=u.get(h)??we(Lb[h],h==="filesystemGroups"?2:1,e).map(([A=""])=>A);return u.set(h,w),w},f=Ke(()=>new Set([...vs(Ai,e)].map(h=>h.slice(1))));return{version:t,table:e,behaviour:Ji(e,t),words:m,directive:(h,w)=>(s??=n().find,s(h,w)),get checks(){return r()},get directives(){return n()},get syscalls(){return o()},get capabilities(){return i()},get addressFamilies(){return a()},get namespaces(){return c()},get syscallArchitectures(){return l()},get errnoNames(){return d()},get specifiers(){return f()}}}var pa=e=>(1n<<BigInt(e))-1n,fa=e=>pa(e.behaviour.capabilityInitialBits),je=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),zb=e=>Number(we(wi,1,e.table)[0]?.[0]??0);function Wb(e,t){let r=t.capabilities.get(e.toUpperCase());if(r!==void 0)return r;let n=We(e);return n!==null&&n>=0&&n<=zb(t)?n:null}function Zb(e,t,r){let n=r.behaviour.capabilityUnclosedQuote==="closed",{words:s,malformedAt:o}=z(e.slice(t),{quotes:"removed",unclosed:n?"closed":"malformed"}),i=0n,a=[];for(let c of s){if(c.text==="")continue;let l=Wb(c.text,r);l!==null?i|=1n<<BigInt(l):a.push({start:t+c.start,end:t+c.end,effect:"silent-word-ignored",expected:gt(c.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Vb(c.text,r)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function Vb(e,t){let r=e.toUpperCase(),n=[...t.capabilities.keys()],s=r.startsWith("CAP_")?r:`CAP_${r}`;if(n.includes(s))return[s];let o=`_${s.slice(4)}`,i=n.filter(a=>a.endsWith(o)||a.startsWith(`${s}_`));return i.length>0?i:U(s,n,2)}var ha=(e,t,r)=>{let{facts:n}=r,s=e.startsWith("~"),{set:o,faults:i}=Zb(e,s?1:0,n),a=r.directive.name==="CapabilityBoundingSet"?fa(n):0n,c=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||c===a?N(s?pa(n.behaviour.capabilityInversionBits)&~o:o,i):k(s?c&~o:c|o,i)};var Kr=(e,t="and")=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)}`;var ga=["service","socket","mount","swap"];var Kb=/^[0-9A-Za-z:\-_.\\@]+$/,jb=255;function Gb(e){let t=e.lastIndexOf("."),r=Wr.find(o=>o===e.slice(t+1));if(t<0||r===void 0)return null;let n=e.slice(0,t),s=n.indexOf("@");return{full:e,type:r,base:n,prefix:s<0?n:n.slice(0,s),instance:s<0?null:n.slice(s+1)}}var Hb=({full:e,base:t})=>e.length<=jb&&Kb.test(t)&&!t.startsWith("@");function ya(e){let t=Gb(e);return t!==null&&Hb(t)?t:null}function or(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,r)=>String.fromCharCode(Number.parseInt(r,16)))}function jr(e){let t=e.split("/").filter(n=>n!==""&&n!==".");if(t.length===0)return"-";let r=new TextEncoder().encode(t.join("/"));return Array.from(r,(n,s)=>{let o=String.fromCharCode(n);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(s===0&&o===".")?o:`\\x${n.toString(16).padStart(2,"0")}`}).join("")}var Yb="host",qb="a".repeat(32),ba={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function Jb(e,t,r){let n=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return or(t.prefix);case"i":return t.instance??"";case"I":return or(t.instance??"");case"j":return n;case"J":return or(n);case"f":return`/${or(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return qb;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${ba[r].d??""}${t.full}`;default:return ba[r][e]??Yb}}var Xb=/[0-9A-Za-z]/,Qb="mbABMowWTV";function C(e,t){if(!e.includes("%"))return e;let r="";for(let n=0;n<e.length;n+=1){let s=e.charAt(n+1);if(e.charAt(n)!=="%"||s===""){r+=e.charAt(n);continue}if(s==="%")r+="%";else if(!Xb.test(s))r+=`%${s}`;else{if(!Qb.includes(s)&&!t.facts.specifiers.has(s))return{unknownAt:n};r+=Jb(s,t.name,t.manager)}n+=1}return r}var ev=255,Gr=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=ev;function tv(e){let t="";for(let r=0;r<e.length;r+=1){let n=e.charAt(r);if(n===":")return{name:t,rest:e.slice(r+1)};n==="\\"&&(r+=1),t+=e.charAt(r)}return{name:t,rest:null}}var rv=/^[A-Za-z0-9+/]*={0,2}$/;function nv(e,{directive:t}){let{name:r}=t;return r.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":r==="SetCredentialEncrypted"&&!rv.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function sv(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let r=C(e,t);return typeof r!="string"?"a path with known specifiers":r.startsWith("/")||Gr(r)?null:"a credential name, a colon and an absolute path"}function ov(e,t,r){let[n="",s,...o]=e.split(":"),i=n.endsWith("*")?n.slice(0,-1):n,a=Gr(i)&&!/[*?[]/.test(i)&&o.length===0,c=s===void 0||r.facts.behaviour.renamesImports&&Gr(s);return!a||!c?_(t,e,"the name of a credential, or the beginning of one and *"):k(new Map(t).set(n,!1))}var va=(e,t,r)=>{if(e==="")return x();if(r.directive.name==="ImportCredential")return ov(e,t,r);let{name:n,rest:s}=tv(e),o=C(n,r);if(typeof o!="string"||!Gr(o))return _(t,e,'a credential name, such as "token" in token:/etc/token');let i=nv(s,r)??sv(s,r);return i!==null?_(t,e,i):k(new Map(t).set(o,r.directive.name.endsWith("Encrypted")))};var ws=e=>e===32||e===9||e===10||e===13;function he(e,t){let r=t;for(;r<e.length&&ws(e.charCodeAt(r));)r+=1;return r}var iv={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Sa=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,av=1114111;function cv(e,t){let r=iv[e.charAt(t+1)];if(r!==void 0)return{text:r,length:2};Sa.lastIndex=t+1;let n=Sa.exec(e);if(n===null)return null;let[s,o,i,a,c]=n,l=c===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(c,8);return l===0||l>av?null:{text:String.fromCodePoint(l),length:s.length+1}}var Ss=/[^ \t\n\r"'\\]+/y;function lv(e,t){return Ss.lastIndex=t,Ss.test(e)?Ss.lastIndex:t}function bt(e,t){let r=lv(e,t);return r>=e.length||ws(e.charCodeAt(r))?{text:e.slice(t,r),start:t,end:r,quoted:!1,unknownEscape:!1}:dv(e,t)}function dv(e,t){let r="",n="",s=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n===""?{text:`${r}\\`,start:t,end:e.length,quoted:s,unknownEscape:!0}:null;let c=cv(e,i);c===null&&(o=!0),r+=c?.text??e.slice(i,i+2),i+=c?.length??2;continue}if(n!=="")a===n?n="":r+=a;else if(a==='"'||a==="'")n=a,s=!0;else{if(ws(e.charCodeAt(i)))break;r+=a}i+=1}return n===""?{text:r,start:t,end:i,quoted:s,unknownEscape:o}:null}var uv=255,mv="/bin/sh",pv=/[\0-\x1F"'\\\x7F]/;function fv(e,t){let r=0;for(;r<e.length;r+=1){let n=e.charAt(r),s=e.slice(0,r);if(!t.includes(n)||n==="!"&&(s.includes("+")||s.split("!").length>2)||n==="+"&&s.includes("!")||n!=="!"&&s.includes(n))break}return r}function hv(e,t){return e===""?"followed by a program":pv.test(e)?"a program path without quotes, backslashes or control characters":t.some(n=>e.endsWith(n))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=uv?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var xa=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"it keeps the backslash of an escape sequence that it does not know; write \\\\ for a backslash"}]:[],gv=(e,t,{facts:r})=>r.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"the prefix !! does nothing any more",outdated:{}}]:[];function yv(e,t,r){let n=bt(e,t);if(n===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(n.text===";")return{next:he(e,n.end),more:!0};let s=fv(n.text,r.facts.behaviour.execPrefixes),o=n.text.slice(0,s),i=o.includes("-"),a={start:n.start,end:n.end},c=o.includes("|"),l=c?mv:C(n.text.slice(s),r);if(typeof l!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=hv(l,r.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let u=bv(e,he(e,n.end),r);return"bad"in u?{...u,drops:i}:o.includes("@")&&!c&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:l,programSpan:{start:n.start+s,end:n.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...xa(n),...gv(n,o,r),...u.faults]}}var wa=(e,t,r)=>e.startsWith(r,t)&&(t+r.length>=e.length||he(e,t+r.length)>t+r.length);function bv(e,t,r){let n=[],s=[],o=t;for(;o<e.length;){if(wa(e,o,";"))return{arguments:n,next:he(e,o+1),more:!0,faults:s};if(wa(e,o,"\\;")){n.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=he(e,o+2);continue}let i=bt(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof C(i.text,r)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};n.push(i),s.push(...xa(i)),o=he(e,i.end)}return{arguments:n,next:o,more:!1,faults:s}}var Pa=(e,t,r)=>{if(e==="")return x();let n=[...t??[]],s=[],o=0,i=!0;for(;i&&o<e.length;){let a=yv(e,o,r);if("bad"in a){let c={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?n.length>(t?.length??0)?"add":"none":"refuse",value:n,faults:[...s,c]}}"command"in a&&(n.push(a.command),s.push(...a.faults)),o=a.next,i=a.more}return k(n,s)};var vv=/^(?:1|yes|y|true|t|on)$/i,Sv=/^(?:0|no|n|false|f|off)$/i;function rt(e){return vv.test(e)?!0:Sv.test(e)?!1:null}var _a="a boolean (yes or no)",ka=["yes","no","true","false","on","off"],ir=(e,t,{directive:r})=>{let n=rt(e);return n!==null?N(n):r.fatal?fe(t,e,_a):_(t,e,_a,()=>U(e,ka,1))},Aa=(e,t,r)=>e===""?x():ir(e,t,r),xs=(e,t,r)=>{let{directive:n}=r;if(e===""&&n.emptyResets)return x();let s=n.suffix===null?-1:e.indexOf(":"),o=s<0?e:e.slice(0,s),i=wv(o,r);if(i===null)return _(t,e,xv(r),()=>U(e,n.values,2));if(s>=0&&(i==="no"||!kv(e.slice(s+1),r)))return _(t,e,"a setting with a valid host name after the colon");let a=n.name==="KillMode"&&i==="none";return N(i,a?[{start:0,end:e.length,effect:"warned",expected:"with KillMode=none processes outlive the unit unseen",outdated:{}}]:[])};function wv(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let r=rt(e);return r===null?null:r?t.trueMeans??"yes":t.falseMeans}function xv({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(r=>rt(r)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var Pv=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,_v=64;function kv(e,t){let r=C(e,t);return typeof r!="string"||r.length>_v?!1:r.split(".").every(n=>n.length<=63&&Pv.test(n))}var Ca=(e,t,{directive:r,facts:n})=>{if(r.section!=="Service"&&r.section!=="Scope")return _(t,e,"possible in units of this type");let s=rt(e);if(s!==null)return N(s);let o=n.words("cgroupControllers"),{words:i,malformedAt:a}=z(e,{quotes:"removed"}),c=i.filter(l=>!o.includes(l.text)).map(l=>({start:l.start,end:l.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>U(l.text,[...ka,...o],2)}));return a!==null&&c.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),N(!0,c)};var Av=(e,t)=>{let r=e.toUpperCase();return U(r.startsWith("AF_")?r:`AF_${r}`,t.addressFamilies.keys(),2)},Ra=(e,t,{facts:r})=>{if(e==="")return x();if(e==="none")return N({mode:"allow",families:new Set,sealed:!0});let n=e.startsWith("~"),s=n?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:n?"deny":"allow",a=new Set(o?t.families:[]),{words:c,malformedAt:l}=z(e.slice(s),{quotes:"removed"}),d=[];for(let m of c){let f=r.addressFamilies.get(m.text.toUpperCase());if(f===void 0){let h=r.behaviour.unknownFamily==="ends-line";if(d.push({start:s+m.start,end:h?e.length:s+m.end,effect:h?"rest-ignored":"word-ignored",expected:gt(m.text,"an address family such as AF_INET"),suggestions:()=>Av(m.text,r)}),h)break}else n===(i==="deny")?a.add(f):a.delete(f)}l!==null&&d.push({start:s+l,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:i,families:a,sealed:!1};return o?k(u,d):N(u,d)},Ea=(e,t,{facts:r})=>{if(e==="")return x();let n=rt(e);if(n!==null)return N(n?new Set:new Set(r.namespaces));let s=e.startsWith("~"),o=s?1:0,{words:i,malformedAt:a}=z(e.slice(o),{quotes:"kept"}),c=i.find(m=>!r.namespaces.has(m.text)),l=`a namespace type (${[...r.namespaces].join(", ")}) or a boolean`;if(c!==void 0){let m={start:o+c.start,end:o+c.end,effect:"line-ignored",expected:l,suggestions:()=>U(c.text,r.namespaces,2)};return{effect:"none",value:t,faults:[m]}}if(a!==null)return _(t,e,l);let d=i.map(m=>m.text),u=new Set(t??(s?r.namespaces:[]));for(let m of d)s?u.delete(m):u.add(m);return t===void 0?N(u):k(u)};var Cv=/^(?:0|[1-9]\d*)$/,Rv=2**32-1,Ev=65535,Iv=/[\0-\x1F\x7F:/]/;function Nv(e){return e===""?!1:Cv.test(e)&&Number(e)<Rv&&Number(e)!==Ev?!0:Iv.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var Ia="a user or group name, or a numeric id",Tv="other services run as nobody too, and NFS maps strangers to it";function Na(e,t){let r=C(e,t);return typeof r=="string"&&Nv(r)?r:null}var Ta=(e,t,r)=>{if(e==="")return x();let n=Na(e,r);return n===null?fe(t,e,Ia):N(n,r.directive.name==="User"&&n==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Tv}]:[])},Oa=(e,t,r)=>{if(e==="")return x();let{words:n,malformedAt:s}=z(e,{quotes:"kept"}),o=[...t??[]];for(let i of n){let a=Na(i.text,r);if(a===null)return fe(t,e,Ia);o.push(a)}return s===null?k(o):fe(t,e,"a list of words: it ends in a backslash")},Ov=/^0*[0-7]{1,4}$/,Da=(e,t,r)=>Ov.test(e)?N(Number.parseInt(e,8)):_(t,e,`an octal mode such as ${r.directive.name==="UMask"?"0077":"0750"}`),Me=e=>e==="root"||e==="0";var Fa=(e,t)=>typeof e=="string"?e:e(t),Q="a text with known specifiers: write %% for a percent sign";function P(e,t,{empty:r="resets",specifiers:n="kept",suggestions:s}={}){return(o,i,a)=>{if(o===""&&r==="resets")return x();let c=n==="expanded"?C(o,a):o,l=typeof c=="string"?e(c,a):null;if(l!==null)return N(l);let d=typeof c=="string"?Fa(t,a):Q;return a.directive.fatal?fe(i,o,d):_(i,o,d,s===void 0?void 0:()=>s(o,a))}}function ge(e,t,r){let{empty:n="resets",specifiers:s="kept",malformed:o="rest-ignored",suggestions:i}=r;return(a,c,l)=>{if(a===""&&n==="resets")return x();let{words:d,malformedAt:u}=z(a,r),m=[...c??[]],f=[];for(let{text:h,start:w,end:A}of d){let K=s==="expanded"?C(h,l):h,ae=typeof K=="string"?e(K,l):null;if(ae!==null)m.push(ae);else{let ht=typeof K=="string"?Fa(t,l):Q;f.push({start:w,end:A,effect:"word-ignored",expected:ht,...i===void 0?{}:{suggestions:()=>i(h,l)}})}}return u!==null&&f.push({start:u,end:a.length,effect:o,expected:"a word with closed quotes"}),k(m.length===0?void 0:m,f)}}function nt(e,t,r={}){let n=P(e,t,r);return(s,o,i)=>{let{effect:a,value:c,faults:l}=n(s,void 0,i);return a==="reset"?x():c===void 0?{effect:a,value:o,faults:l}:k([...o??[],c],l)}}var Ps=1e6,Dv=2**64,Ua=new Map;function Fv({facts:e}){let t=Ua.get(e.table);if(t!==void 0)return t;let r=new Map(we(Ui,2,e.table).map(([n="",s=""])=>[n,Number(s)]));return Ua.set(e.table,r),r}var Uv=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function st(e,t,r){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let n=e.trimEnd(),s=0;do{let o=Uv.exec(n);if(o===null)return null;let[i,a="",c]=o;n=n.slice(i.length);let l=t;for(let[d,u]of Fv(r))if(n.startsWith(d)){n=n.slice(d.length),l=u;break}if(s+=Number(a===""?0:a)*l+ +`0.${c??"0"}`*l,s>=Dv)return null}while(n!=="");return s}var Ma="a time span such as 90s, 5min or 1h 30min",Mv=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function $v(e,t){let r=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return r===null?st(e,1/1e3,t):Number(r[1])/1e3}var Hr=(e,t)=>t.directive.name==="TimerSlackNSec"?$v(e,t):e.trim()===""?null:st(e,Ps,t),Lv=P(Hr,Ma,{empty:"read"}),Bv=P(Hr,Ma),$a=(e,t,r)=>(Mv.has(r.directive.name)?Bv:Lv)(e,t,r);var zv=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),Wv=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function qr(e){let t=e.toLowerCase(),r=Wv.findIndex(n=>n===t||n.slice(0,3)===t);return r<0?null:r}var Yr="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",La=new RegExp(`^(${Yr}(?:(?:\\.\\.|-)${Yr})?(?:,${Yr}(?:(?:\\.\\.|-)${Yr})?)*),?(?= |$)`,"i"),Zv=e=>e.split(",").every(t=>{let[r="",n]=t.split(/\.\.|-/);return n===void 0||(qr(r)??0)<=(qr(n)??0)}),Wa={lowest:1970,highest:2199,fractions:!1},Vv={lowest:1,highest:12,fractions:!1},Kv={lowest:1,highest:31,fractions:!1},jv={lowest:0,highest:23,fractions:!1},Gv={lowest:0,highest:59,fractions:!1},Hv={lowest:0,highest:59.999999,fractions:!0},Yv=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,qv=e=>e<70?e+2e3:e<100?e+1900:e;function Jv(e,t){let[,r,n,s]=Yv.exec(e)??[];if(r===void 0||!t.fractions&&[r,n,s].some(l=>l?.includes(".")===!0))return!1;let o=l=>t===Wa?qv(Number(l)):Number(l),i=o(r);if(i<t.lowest||i>t.highest)return!1;let a=n===void 0?null:o(n);if(a!==null&&(a<i||a>t.highest))return!1;if(s===void 0)return!0;let c=Number(s);return c===0?!1:(a??i+c)<=t.highest||a!==null&&i+c<=a}var Rt=(e,t)=>e==="*"||e.split(",").every(r=>Jv(r,t));function Ba(e){let t=/^(.*)~([^~-]*)$/.exec(e),r=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(r.length<2||r.length>3)return!1;let[n="",s="",o="*"]=[...r].reverse();return Rt(n,Kv)&&Rt(s,Vv)&&Rt(o,Wa)}function za(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[r="",n="",s="0"]=t;return Rt(r,jv)&&Rt(n,Gv)&&Rt(s,Hv)}var Xv="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",Qv=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${Xv})$`);function eS(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let r=Qv.exec(t);if(r!==null&&t.slice(0,r.index).trim()!==""&&!La.test(t.slice(r.index+1))&&(t=t.slice(0,r.index).trim()),zv.has(t.toLowerCase()))return!0;let n=La.exec(t);if(n!==null){if(!Zv(n[1]??""))return!1;if(t=t.slice(n[0].length).trim(),t==="")return!0}let s=t.split(/ +/);return s.length===1?Ba(t)||za(t):s.length===2&&Ba(s[0]??"")&&za(s[1]??"")}function tS(e){let[,t="",r,n,s]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(r===void 0)return!1;let o=(new Date(Date.UTC(Number(r),Number(n)-1,Number(s))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",c=a]=i.split(/\.\.|-/);return(qr(a)??0)<=o&&o<=(qr(c)??6)})}var rS="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",nS="a time span such as 15min or 1h 30min",sS=1e6;function oS(e,t){if(t.directive.name==="OnCalendar")return eS(e)?{kind:"calendar",event:e}:null;let r=st(e,sS,t);return r===null?null:{kind:"span",microseconds:r}}var Za=(e,t,r)=>{if(e==="")return x();let n=C(e,r);if(typeof n!="string")return _(t,e,Q);let s=oS(n,r);if(s===null)return _(t,e,r.directive.name==="OnCalendar"?rS:nS);let o=s.kind==="calendar"&&r.facts.behaviour.warnsOfWeekdays&&tS(s.event);return k([...t??[],s],o?[{start:0,end:e.length,effect:"warned",expected:"the date never falls on this weekday, so the timer never elapses"}]:[])};var Va=nt((e,t)=>{let r=C(e.replace(/^\|?!?/,""),t);return typeof r=="string"&&r.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),Ka=nt((e,t)=>typeof C(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,Q);function ie(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(r=>r!==""&&r!==".");return t.includes("..")?null:`/${t.join("/")}`}function Xr(e,t){let r=C(e,t);return typeof r=="string"?ie(r):null}var Jr='an absolute path without ".."',iS=new Set(["EnvironmentFile"]),ja=(e,t,r)=>{if(e==="")return x();let n=iS.has(r.directive.name)&&e.startsWith("-"),s=C(n?e.slice(1):e,r);if(s===""&&!n)return x();let o=typeof s=="string"?ie(s):null;return o!==null?N(o):r.directive.fatal?fe(t,e,Jr):_(t,e,Jr)},aS=/^-?\+?/;function cS(e,t){let r=aS.exec(e.text)?.[0]??"",n=Xr(e.text.slice(r.length),t);return n===null?null:{path:n,optional:r.includes("-"),belowRoot:r.includes("+")}}var lS=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),Ga=(e,t,r)=>{if(e==="")return x();if(lS.has(r.directive.name)){let a=Xr(e,r);return a===null?_(t,e,Jr):k([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:n,malformedAt:s}=z(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of n){let c=cS(a,r);c===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:Jr}):o.push(c)}return s!==null&&i.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),k(o,i)},Ha=(e,t,r)=>{if(e==="")return x();let n=e.startsWith("-"),s=n?e.slice(1):e;if(s==="~")return N({kind:"home"});let o=Xr(s,r);if(o!==null)return N({kind:"path",path:o});let i='an absolute path without "..", or ~';return n?_(t,e,i):fe(t,e,i)},dS=["/dev/","/run/systemd/inaccessible/"];function uS(e,t){let r=C(e,t);if(typeof r!="string")return null;if(r.startsWith("block-")||r.startsWith("char-"))return r;let n=ie(r);return n!==null&&(n==="/dev"||dS.some(s=>n.startsWith(s)))?n:null}var Ya=(e,t,r)=>{if(e==="")return x();let[n]=z(e,{quotes:"removed"}).words;if(n===void 0)return _(t,e,'a device and its access, such as "/dev/null rw"');let s=e.slice(n.end).trim(),o=uS(n.text,r);return o===null?_(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(s)?k([...t??[],{device:o,access:s}]):_(t,e,"a device with an access out of the letters r, w and m")},qa=(e,t,r)=>{if(e==="")return x();let n=[...t??[]],s=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,c=Xr(i.replaceAll("\\:",":"),r);c===null?s.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):n.push(c),o=a+1}return k(n,s)};var ee=(e,t)=>r=>{let n=We(r);return n!==null&&n>=e&&n<=t?n:null},mS=2**32-1,Ja=2**64,vt=(e,t)=>e.trimStart().startsWith("-")?null:ee(0,mS)(e,t),Qr=(e,t)=>e.trimStart().startsWith("-")?null:ee(0,Ja-2049)(e,t),ks=ee(-(2**31),2**31-1),pS=/^(\d+)(?:\.(\d{1,2}))?%$/,fS=/^(\d+)(?:\.(\d))?‰$/,hS=/^(\d+)‱$/;function Xa(e){let[,t,r=""]=pS.exec(e)??[];if(t!==void 0)return _s(Number(t)*100+Number(r.padEnd(2,"0")));let[,n,s=""]=fS.exec(e)??[];if(n!==void 0)return _s(Number(n)*10+Number(s||"0"));let[,o]=hS.exec(e)??[];return o===void 0?null:_s(Number(o))}var _s=e=>e<=2**31-1?e:null;function Et(e){let t=Xa(e);return t!==null&&t<=1e4?t:null}var gS={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},yS=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function It(e,t){let r=e,n=0,s=Number.POSITIVE_INFINITY;do{let o=yS.exec(r);if(o===null)return null;let[i,a="",c="",l=""]=o,d=gS[l]??0;if(d>=s)return null;let u=t**d;if(n+=Number(a)*u+(c===""?0:Math.floor(+`0.${c}`*u)),n>=Ja)return null;s=d,r=r.slice(i.length)}while(r!=="");return n}var Qa="a size in bytes, such as 512M or 2G",ec=P(vt,"a whole number from 0 up",{empty:"read"}),tc=P(ks,"a whole number",{empty:"read"}),rc=P(ee(-(2**63),2**63-1025),"a whole number",{empty:"read"}),As=P(e=>It(e,1024),Qa,{empty:"read"}),bS=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),Cs=P((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=Et(e),n=r??It(e,1024);return n===null||n===0&&!bS.has(t.name)?null:r===null?n:-r},`${Qa}, a percentage of the memory, or infinity`),nc=P((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=Et(e);if(r!==null)return-r;let n=Qr(e,t);return n===null||n===0?null:n},"a number of tasks from 1 up, a percentage, or infinity"),sc=P(e=>{let t=Xa(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var ic=P(ee(-20,19),"a nice level from -20 to 19"),ac=P(ee(-1e3,1e3),"a number from -1000 to 1000"),cc=P(ee(0,99),"a priority from 0 to 99",{empty:"read"}),lc=P(ee(0,7),"a priority from 0 to 7"),St=(e,{empty:t,highest:r=-1})=>P((n,s)=>{if(s.facts.words(e).includes(n))return n;let o=vt(n,s);return o!==null&&o<=r?n:null},({facts:n})=>`one of ${n.words(e).join(", ")}`,{empty:t,suggestions:(n,{facts:s})=>U(n,s.words(e),2)}),SS=2**31-1,dc=St("schedulingPolicies",{empty:"resets",highest:SS}),uc=(e,t,r)=>St("ioSchedulingClasses",{empty:"resets",highest:r.facts.behaviour.highestIoClass})(e,t,r),oc=8191,wS=/^(\d+)(?:-(\d+))?$/;function xS(e){let t="a list of numbers and ranges, such as 0-3 8",{words:r,malformedAt:n}=z(e.replaceAll(","," "),{quotes:"removed"});if(n!==null)return t;for(let s of r){let[,o,i=o]=wS.exec(s.text)??[],a=o===void 0?We(s.text):Number(o),c=o===void 0?a:Number(i);if(a===null||c===null||a<0)return t;if(a>c)return"a range that runs upwards";if(c>oc)return`a list of numbers up to ${oc}`}return null}var PS={CPUAffinity:"numa",NUMAMask:"all"},ar=(e,t,r)=>{if(e==="")return x();if(e===PS[r.directive.name])return N([e]);let n=C(e,r),s=typeof n=="string"?xS(n):"a text with known specifiers";return s===null?k([...t??[],e]):_(t,e,s)},mc=(e,t,{facts:r})=>{if(e==="")return x();let n=r.words("coredumpFilters"),s=e.split(/[ \t]+/),o=s.find(i=>!n.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?_(t,e,`a mask in hexadecimal, or words out of ${n.join(", ")}`,()=>U(o,n,2)):k([...t??[],...s])},pc=e=>e===""?x():N(e.split(/[ \t]+/)),fc=P((e,{facts:t})=>t.words("personalities").includes(e)?e:null,({facts:e})=>`a personality of x86-64 machines (${e.words("personalities").join(", ")})`),hc=P((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let r=We(e);return r!==null&&r>=1&&r<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>U(e.toUpperCase(),t.errnoNames,2)});function tn(e){let t=[""];for(let r=0;r<e.length;r+=1){let n=e.charAt(r);n===":"?t.push(""):n==="\\"&&e.charAt(r+1)===":"?(t[t.length-1]+=":",r+=1):t[t.length-1]+=n}return t}var en=(e,t)=>{let r=C(e,t);return typeof r=="string"?ie(r):null},kS=new Set([void 0,"","rbind","norbind"]);function AS(e,t){let[r="",n,s,...o]=tn(e);if(o.length>0||!kS.has(s))return null;let i=r.startsWith("-"),a=en(i?r.slice(1):r,t),c=n===void 0?a:en(n,t);return a===null||c===null?null:{source:a,target:c,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var gc=ge(AS,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),yc=ge((e,t)=>{let r=e.indexOf(":"),n=en(r<0?e:e.slice(0,r),t);return n===null?null:{path:n,options:r<0?"":e.slice(r+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),Rs=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function bc(e,t){for(let r=0;r<e.length;r+=2){let n=e[r]??"",s=e[r+1],o=s===void 0?n:s;if(s!==void 0&&!Rs.has(n))return`one of the partitions ${[...Rs].join(", ")}`;if(typeof C(o,t)!="string")return Q}return null}var CS=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function vc(e,t){let r=(s,o)=>{let i=en(s,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&CS(i,e===1)?null:i},n=(s,o)=>{let[i="",...a]=tn(s.text).filter(d=>d!==""),c=r(i.replace(/^-/,""),o),l=e===2?r(a.shift()??"",o):null;return c===null||e===2&&l===null?{image:null,fault:t}:{image:{source:c,target:l},fault:bc(a,o)}};return(s,o,i)=>{if(s==="")return x();let{words:a,malformedAt:c}=z(s,{quotes:"removed",escapes:"kept"}),l=[...o??[]],d=[];for(let u of a){let{image:m,fault:f}=n(u,i);m!==null&&l.push(m),f!==null&&d.push({start:u.start,end:u.end,effect:"word-ignored",expected:f})}return c!==null&&d.push({start:c,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),k(l.length===0?void 0:l,d)}}var Sc=vc(2,"IMAGE:TARGET with absolute paths"),wc=vc(1,"an absolute path of an image"),xc=(e,t,r)=>{if(e==="")return x();let{words:n,malformedAt:s}=z(e,{quotes:"removed"});if(s!==null)return _(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:c,end:l}of n){let d=a.indexOf(":"),u=bc(d<0?[a]:[a.slice(0,d),a.slice(d+1)],r);u===null?i.push(a):o.push({start:c,end:l,effect:"word-ignored",expected:u})}return N(i,o)},RS=/^(?:[0-9a-fA-F]{2})+$/,ES=32,Pc=P(e=>e.startsWith("/")||RS.test(e)&&e.length>=ES?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),Es=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},_c=P(e=>e.startsWith("/")||e.startsWith("base64:")&&Es(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),IS=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),NS=/^(?:read-only|growfs)-(?:on|off)$/;function TS(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(r=>{let n=r.indexOf("=");if(n<0)return!1;let s=r.slice(0,n).trim();return s!==""&&!Rs.has(s)?t:r.slice(n+1).split("+").every(o=>t||IS.has(o.trim())||NS.test(o.trim()))})}var kc=P((e,{facts:t})=>TS(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),Is=St("mountPropagations",{empty:"resets"}),Ac=P(e=>rt(e),"a boolean (yes or no)"),Cc=P(e=>e,Q,{specifiers:"expanded"});function Rc(e,t){let r=C(e,t);if(typeof r!="string"||r.startsWith("/"))return null;let n=r.split("/").filter(s=>s!==""&&s!==".");return n.length===0||n.includes("..")?null:n.join("/")}function DS(e,t){let[r="",n="",s="",...o]=tn(e),i=Rc(r,t);if(i===null||i.split("/")[0]==="private"||o.length>0||s!==""&&s!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(n==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:Rc(n,t);return a===null?null:{path:i,link:a}}var Ec=ge(DS,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var Ic=/^[A-Za-z_][A-Za-z0-9_]*$/,FS=/^[A-Za-z_][A-Za-z0-9_]*=/,Nc=e=>FS.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function Ns(e,t,r){let n=(s,o)=>{let i=r?C(s,o):s;return typeof i!="string"?Q:e(i)?null:t};return(s,o,i)=>{if(s==="")return x();let a=[...o??[]],c=[],l=he(s,0);for(;l<s.length;){let d=bt(s,l);if(d===null||d.unknownEscape){let m=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";c.push({start:l,end:s.length,effect:"rest-ignored",expected:m});break}let u=n(d.text,i);u===null?a.push({text:d.text,start:d.start,end:d.end}):c.push({start:d.start,end:d.end,effect:"word-ignored",expected:u}),l=he(s,d.end)}return k(a,c)}}var Tc="the name of a variable",Oc=Ns(Nc,"NAME=value: quote a value that has blanks, and leave none around the =",!0),US=Ns(e=>Ic.test(e),Tc,!0),MS=Ns(e=>Ic.test(e)||Nc(e),`${Tc}, or NAME=value`,!0),Dc=(e,t,r)=>(r.directive.name==="UnsetEnvironment"?MS:US)(e,t,r);var $S=255,Ts=e=>e.length<=$S&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),LS=/^(file|append|truncate):(.*)$/;function BS(e,t,r){let n=r.facts.words(t),[,s="",o=""]=LS.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=C(i??o,r);return typeof a!="string"?Q:i!==null?Ts(a)?null:"fd: and the name of a file descriptor":s!==""&&n.includes(s)?ie(a)===null?`${s}: and an absolute path`:null:n.includes(e)?null:`one of ${n.join(", ")}`}var zS=e=>e.replace("syslog","journal"),Uc=(e,t)=>(r,n,s)=>{let o=BS(r,e,s);if(o!==null)return _(n,r,o,()=>U(r,s.facts.words(e),2));if(!t.includes(r))return N(r);let i=zS(r);return N(i,[{start:0,end:r.length,effect:"warned",expected:`${r} is read as ${i}`,outdated:{instead:i}}])},Mc=Uc("execInputs",[]),$c=Uc("execOutputs",["syslog","syslog+console"]),Lc=P(e=>Ts(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),WS=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,Bc=(e,t,r)=>{if(e==="")return x();if(/\\./.test(e.replace(WS,"")))return _(t,e,"a text with known escape sequences: write \\\\ for a backslash");let n=C(e,r);return typeof n=="string"?k(`${t??""}${n}
`):_(t,e,Q)},zc=(e,t)=>e===""?x():Es(e)?k(`${t??""}${e}`):_(t,e,"data in Base64"),Fc=new Set(["read-only","append","truncate","graceful"]),ZS=["read-only","append","truncate"],Wc=(e,t)=>{if(e==="")return x();let[r="",n="",s="",...o]=e.split(":"),i=s===""?[]:s.split(",");return!(r.startsWith("/")&&Ts(n)&&o.length===0&&i.every(c=>Fc.has(c)))||i.filter(c=>ZS.includes(c)).length>1?_(t,e,`an absolute path, a name and options out of ${[...Fc].join(", ")}, joined by colons`):k([...t??[],e])},Zc=(e,t,r)=>{if(e==="")return x();let n=C(e,r);if(typeof n!="string")return _(t,e,Q);let s=ie(n.startsWith("/")?n:`/run/${n}`),{pathsInApi:o}=r.facts.behaviour;if(s===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(s))return{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]};let i=Os(e,s,r);return N(i.length===0?s:s.replace(/^\/var/,""),i)};function Os(e,t,{facts:r}){if(!r.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t))return[];let n=e.replace(/^\/var\/run\//,"/run/");return[{start:0,end:e.length,effect:"warned",expected:`/var/run is /run today, and it takes the path for ${n}`,outdated:{instead:n}}]}var KS=ee(1,65535),Vc=107,Kc=/^(?:\d{1,10})?$/,jc=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function jS(e,t){let r=KS(e,t);if(r!==null)return{family:"inet6",port:r};let[,n,s=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(n!==void 0){let c=jc(s);return $r(n)?.family===6&&!n.includes("/")&&c!==null?{family:"inet6",port:c}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=jc(e.slice(o+1)),a=e.slice(0,o);return $r(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function GS(e,{facts:t}){let[,r="",n="",s=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return s===""||r!==""&&!t.behaviour.vsockTypes?null:Kc.test(n)&&Kc.test(s)?{family:"vsock",port:null}:null}function HS(e,t){return e.startsWith("/")?e.length<=Vc?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=Vc?{family:"unix",port:null}:null:e.startsWith("vsock")?GS(e,t):jS(e,t)}var YS=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function qS(e){let[,t="",r]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return YS.has(t)&&(r===void 0||/^\d+$/.test(r))?{family:"netlink",port:null}:null}var Gc=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function JS(e,{directive:t,facts:r}){let n=ie(e);return n===null||r.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?null:{family:"file",port:null}}var XS={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function QS(e,t){let{name:r}=t.directive;if(Gc.has(r))return JS(e,t);if(r==="ListenNetlink")return qS(e);let n=HS(e,t);return r==="ListenSequentialPacket"&&n?.family!=="unix"?null:n}var Hc=(e,t,r)=>{if(e==="")return x();let{name:n}=r.directive,s=C(e,r);if(typeof s!="string")return _(t,e,Q);let o=QS(s,r);if(o===null)return _(t,e,XS[n]??(Gc.has(n)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||n==="ListenFIFO"?Os(e,s,r):[],a=i.length===0?s:s.replace(/^\/var/,"");return k([...t??[],{directive:n,address:a,...o}],i)},ew=15,tw=127,rw=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,nw=new Set(["all","default",".",".."]),rn=(e,t)=>rw.test(e)&&!nw.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?tw:ew),Yc=P(e=>e==="*"||rn(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),qc=P(e=>rn(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),sw={132:"sctp",136:"udplite",262:"mptcp"},Jc=P((e,{facts:t})=>{let r=sw[e]??e;return t.words("socketProtocols").includes(r)?r:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),Xc=P(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function rl(e,t){return(r,n,s)=>{if(r==="")return x();let o=r.startsWith("~"),i=o?1:0,a=n?.mode??(o?"deny":"allow"),c=new Set(n?.names),l=[],{words:d,malformedAt:u}=z(r.slice(i),{quotes:"removed"});for(let m of d)e(m.text,s)?a==="deny"===o?c.add(m.text):c.delete(m.text):l.push({start:m.start+i,end:m.end+i,effect:"word-ignored",expected:t});return u!==null&&l.push({start:u+i,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),k({mode:a,names:c},l)}}var iw=15,nl=rl((e,{facts:t})=>rn(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=iw),"the name of a network interface"),sl=rl((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),aw=["tcp","udp"],cw=["ipv4","ipv6"];function lw(e,{facts:t}){if(e==="any")return!0;let[,r,n=r]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],s=t.behaviour.bindsPortZero?0:1;return r!==void 0&&Number(r)>=s&&Number(r)<=Number(n)&&Number(n)<=65535}function dw(e,t){let r=e.split(":");return r.length>3?!1:(cw.includes(r[0]??"")&&r.shift(),aw.includes((r[0]??"").toLowerCase())&&r.shift(),r.length===0?!0:r.length===1&&lw(r[0]??"",t))}var ol=nt((e,t)=>dw(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),Qc=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function el(e){let[t="",r="",n="",s="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(r)&&Qc.test(n)&&Qc.test(s)&&o.length===0}var il=(e,t)=>{if(e==="")return x();let{words:r}=z(e,{quotes:"removed"}),n=r.filter(s=>!el(s.text)).map(s=>({start:s.start,end:s.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return k([...t??[],...r.filter(s=>el(s.text)).map(s=>s.text)],n)},al=(e,t,{facts:r})=>{if(e==="")return x();let n=r.words("cgroupControllers"),s=e.split(/[ \t]+/),o=s.find(i=>!n.includes(i));return o===void 0||s.some(i=>n.includes(i))?k([...t??[],...s]):_(t,e,`one or more of ${n.join(", ")}`,()=>U(o,n,2))},uw=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),cl=nt((e,t)=>{let r=e.indexOf(":"),n=r<0?null:C(e.slice(r+1),t);return uw.has(e.slice(0,r))&&typeof n=="string"&&ie(n)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),mw=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),ll=P((e,{name:t,facts:r})=>{let n=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&mw(e)&&!r.words("cgroupControllers").includes(n)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),tl=["extensions","credentials"],dl=P(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>tl.includes(t))?e:null,`a boolean, or one or more of ${tl.join(", ")}`);var nn=(e,t,r)=>{if(e==="")return x();let n=e.startsWith("-"),s=C(n?e.slice(1):e,r);return typeof s=="string"?N({label:s,optional:n}):n?_(t,e,Q):fe(t,e,Q)};var pl=ee(1,1e4),fl=ee(10,1e3),hl=P((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:pl(e,t),"a weight from 1 to 10000"),sn=(e,t)=>(r,n,s)=>{let o=e(r,n,s);return{...o,faults:[...o.faults,{start:0,end:r.length,effect:"warned",expected:`it is for the old control groups, and ${t} took its place`,outdated:{}}]}},gl=P(fl,"a weight from 10 to 1000"),yl=sn(P(ee(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),fw=sn(Cs,"MemoryMax="),bl=(e,t,r)=>(r.directive.name==="MemoryLimit"?fw:Cs)(e,t,r),Ds=1e6,hw=-20,gw=19;function yw(e,t){let r=/^[+-]/.test(e),n=r?ks(e,t):Qr(e,t);return n===null?null:r?n<hw||n>gw?null:20-n:n<=40?n:null}function ul(e,t,r){if(t==="nice")return yw(e,r);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return It(e,1024);if(t==="seconds"){let n=st(e,Ds,r);return n===null?null:Math.ceil(n/Ds)}return t==="microseconds"?st(e,1,r):Qr(e,r)}var bw={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},ml=({directive:e,facts:t})=>we(Fi,2,t.table).find(([r])=>`Limit${r}`===e.name)?.[1]??"count",vl=P((e,t)=>{let r=ml(t),[n="",s=n,...o]=e.split(":");if(o.length>0||n===""||s==="")return null;let i=ul(n,r,t),a=ul(s,r,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>bw[ml(e)]??"a number",{empty:"read"}),cr=(e,t)=>(r,n,s)=>{if(r==="")return x();let[o]=z(r,{quotes:"removed"}).words,i=o===void 0?null:C(o.text,s),a=o===void 0?null:e(r.slice(o.end).trimStart(),s);return typeof i!="string"||a===null?_(n,r,t):k([...n??[],{device:i,limit:a}])},Sl=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:It(e,1e3);return t===0?null:t},wl='a device and a limit, such as "/dev/sda 5M"',xl=cr(Sl,wl),Pl=sn(cr(Sl,wl),"IOReadBandwidthMax= or IOWriteBandwidthMax="),_l=cr(pl,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),kl=sn(cr(fl,"a device and a weight from 10 to 1000"),"IODeviceWeight="),Al=cr((e,t)=>st(e,Ds,t),'a device and a time span, such as "/dev/sda 25ms"'),Cl=P(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=Et(e);return t===null?It(e,1024):-t},"a size such as 5G, a percentage, or off"),Rl=P((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:vt(e,t),"a whole number from 0 up, or infinity");var El=St("logLevels",{empty:"read",highest:7}),Il=St("logFacilities",{empty:"read",highest:127}),Sw=/^[A-Z][A-Z0-9_]{0,63}=/,Nl=ge(e=>Sw.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),ww=255,xw=ww-25-40,Tl=P(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=xw?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),Ol=(e,t)=>e===""?x():e==="~"?_(t,e,"a regular expression"):k([...t??[],e]);var _w=P((e,t)=>{let r=Hr(e,t);return r!==null&&r>=Ps&&r!==Number.POSITIVE_INFINITY?r:null},"a time span of at least 1s"),kw=new Set(["service","slice","scope"]),Fs=e=>(t,r,n)=>kw.has(n.name.type)?e(t,r,n):_(r,t,"possible in units of this type"),Dl=Fs(_w),Fl=Fs(P(Et,"a percentage up to 100%")),Aw=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),Cw=Fs(xs),Ul=(e,t,r)=>(Aw.has(r.directive.name)?Cw:xs)(e,t,r);var Rw=34,Ml=64,Ew=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function Ll(e,t){let r=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(r))return!0;let[,n,s="",o="0"]=Ew.exec(r)??[];if(n!==void 0){let i=Ml-Rw;return Number(o)<=i&&s!==(n==="MIN"?"-":"+")}return r===e&&ee(1,Ml)(e,t)!==null}var Bl=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),Iw=(e,t)=>U(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,Bl(t),1),zl=P((e,t)=>Ll(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:Iw}),$l=({facts:e})=>we(Ci,2,e.table).map(([t=""])=>t),Wl=ee(0,255),Zl=P(Wl,"an exit status from 0 to 255"),Vl=ge((e,t)=>Wl(e,t)!==null||$l(t).includes(e)||Ll(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>U(e.toUpperCase(),[...$l(t),...Bl(t)],2)});var Kl=255,Tw=ge(e=>e.length<=Kl?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),jl=e=>{let t=ya(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=Kl?t:null},Ow={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},Gl=(e,t,r)=>{let n=Tw(e,t,r),s=Ow[r.directive.name];return s===void 0?n:{...n,faults:[...n.faults,{start:0,end:e.length,effect:"warned",expected:`it is read as ${s}=`,outdated:{}}]}},Hl=P(e=>{let t=jl(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),Yl=ge(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),ql=P((e,{directive:t})=>{let r=jl(e);return r===null?null:t.name!=="Service"||r.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),Jl=["http://","https://","file:/","info:","man:"];function Dw(e){let t=Jl.find(r=>e.startsWith(r));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var Xl=ge((e,t)=>{let r=C(e,t);return typeof r!="string"?null:Dw(r)||r===""?r:null},`a URL that begins with ${Jl.join(", ")}`,{quotes:"removed"}),Fw=/^[A-Za-z_-][A-Za-z0-9_-]*$/,Uw=/^[A-Za-z0-9_-]+$/,Mw=255,Ql=P(e=>{let t=e.startsWith(":"),r=(t?e.slice(1):e).split(".");return r.length>1&&e.length<=Mw&&r.every(s=>(t?Uw:Fw).test(s))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var on=e=>e===""?x():N(e),ed=nt(e=>e,""),td={"allowed-cpuset":ar,"bind-mounts":gc,"bind-network-interface":qc,"blockio-bandwidth":Pl,"blockio-device-weight":kl,"blockio-weight":gl,"bpf-delegate-attachments":on,"bpf-delegate-commands":on,"bpf-delegate-maps":on,"bpf-delegate-programs":on,"bpf-foreign-program":cl,"bus-name":Ql,bytes:As,"bytes-or-percent":bl,"cgroup-nft-set":il,"cgroup-socket-bind":ol,"colon-separated-paths":qa,"concurrency-max":Rl,"condition-path":Va,"condition-string":Ka,"cpu-set":ar,"cpu-shares":yl,"delegate-subgroup":ll,"directory-list":Ec,"disable-controllers":al,enum:Ul,"environment-assignments":Oc,"environment-names":Dc,"exec-apparmor-profile":nn,"exec-coredump-filter":mc,"exec-cpu-affinity":ar,"exec-cpu-sched-policy":dc,"exec-cpu-sched-prio":cc,"exec-input":Mc,"exec-input-data":zc,"exec-input-text":Bc,"exec-io-class":uc,"exec-io-priority":lc,"exec-mount-apivfs":Ac,"exec-mount-flags":Is,"exec-mount-propagation-flag":Is,"exec-nice":ic,"exec-oom-score-adjust":ac,"exec-output":$c,"exec-quota":Cl,"exec-root-hash":Pc,"exec-root-hash-sig":_c,"exec-selinux-context":nn,"exec-smack-process-label":nn,"exit-status":Zl,"exit-status-set":Vl,"extension-images":wc,fdname:Lc,"filesystem-set":sl,"iec-size-long":As,"image-policy":kc,integer:tc,"integer-or-percent":nc,"io-device-latency":Al,"io-device-weight":_l,"io-limit":xl,"job-mode-isolate":ir,"log-extra-fields":Nl,"log-facility":Il,"log-filter-patterns":Ol,"log-level":El,"log-namespace":Tl,long:rc,"luo-sessions":ed,"managed-oom-mem-pressure-duration-sec":Dl,"managed-oom-mem-pressure-limit":Fl,"managed-oom-rules":ed,"mount-images":Sc,"mount-node":Cc,"numa-mask":ar,"open-file":Wc,percent:sc,personality:fc,"pid-file":Zc,"resource-limit":vl,"restrict-network-interfaces":nl,"root-image-options":xc,securebits:pc,"service-refresh-on-reload":dl,"service-sockets":Yl,signal:zl,"slice-name":Hl,"socket-address":Hc,"socket-bindtodevice":Yc,"socket-protocol":Jc,"swap-priority":P(ee(-1,32767),"a number from -1 to 32767"),"syscall-errno":hc,"time-span":$a,"timer-spec":Za,"tmpfs-mounts":yc,"tty-size":P(vt,"a whole number from 0 up"),"unit-name":ql,"unit-names":Gl,"unsigned-integer":ec,"url-list":Xl,weight:hl,xattr:Xc};var Lw=4095;function Bw(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=Lw:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function zw(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let r=t.syscalls.bitOf.get(e);if(r===void 0)return null;let n=yt(t.syscalls.names.length);return nr(n,r),n}var rd=e=>{let t=e.named.slice();return Zr(t,e.actioned),{...e,allowed:t}};function Ww(e,{facts:t,directive:r}){let n=t.syscalls.names.length,s={mode:e?"deny":"allow",named:yt(n),actioned:yt(n)},o=t.syscalls.group("@default");return!e&&r.name==="SystemCallFilter"&&o!==void 0&&At(s.named,o),s}function Zw(e,t,r,{facts:n,directive:s}){let o=s.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!Bw(a,n))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!r)return{expected:"possible without ~: an allowed call takes no error number"};let c=zw(i,n);return c===null?Vw(i,n):(r===(e.mode==="deny")||a!==null?At(e.named,c):Zr(e.named,c),e.mode==="allow"&&a!==null?At(e.actioned,c):Zr(e.actioned,c),null)}function Vw(e,{syscalls:t}){return e.startsWith("@")?{expected:gt(e,"a system-call group"),suggestions:()=>U(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:gt(e,"a system call"),suggestions:()=>U(e,t.bitOf.keys(),2)}}var nd=(e,t,r)=>{if(e==="")return x();let n=e.startsWith("~"),s=n?1:0,o=t===void 0?Ww(n,r):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=z(e.slice(s),{quotes:"kept"}),c=[];for(let l of i){if(l.text==="")continue;let d=Zw(o,l,n,r);d!==null&&c.push({start:s+l.start,end:s+l.end,effect:"word-ignored",...d})}return a!==null&&c.push({start:s+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?N(rd(o),c):k(rd(o),c)},Ne=e=>e!==void 0&&(e.mode==="allow"||!aa(e.named)),sd=(e,t,{facts:r})=>{if(e==="")return x();let{words:n,malformedAt:s}=z(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of n)r.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>U(a.text,r.syscallArchitectures,2)});return s!==null&&o.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),k(i,o)};var Kw=new Set(["TCPCongestion","ExtraOptions"]),od=(e,t,r)=>{if(e==="")return x();if(Kw.has(r.directive.name))return N(e);let n=C(e,r);return typeof n=="string"?N(n):_(t,e,"a text with known specifiers: write %% for a percent sign")},id=(e,t,{directive:r})=>r.status===null?{effect:"none",value:void 0,faults:er}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},ad=e=>e===""?x():N(e);var jw={...td,"address-family-set":Ra,boolean:ir,"boolean-or-controllers":Ca,"capability-set":ha,credential:va,"device-rule":Ya,"exec-command":Pa,"install-only":ad,"ip-prefix-set":vi,"namespace-set":Ea,obsolete:id,path:ja,"path-list":Ga,string:od,"syscall-architectures":sd,"syscall-filter":nd,tristate:Aa,umask:Da,"user-or-group":Ta,"user-or-group-list":Oa,"working-directory":Ha},Gw=e=>e===""?x():N(e),Ge=e=>jw[e]??Gw;function Nt(e,t){let{assignments:r,steps:n}=e;for(;n.length<r.length;){let s=r[n.length];if(s===void 0)break;let{directive:o,node:i}=s,a=Ge(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,n.push({assignment:s,effect:a.effect,faults:a.faults,length:Array.isArray(a.value)?a.value.length:0})}return e}var an=q(e=>{let t=[];for(let r of e.settings.values())for(let n of Nt(r,e).steps)t.push(n);return t});function $(e,t){let r=e.settings.get(t);return r===void 0?void 0:Nt(r,e)}function wt(e){let t=[],r=[];for(let{assignment:n,effect:s}of e.steps){if(s==="none"||s==="refuse"){r.push(n);continue}s!=="add"&&(r.push(...t),t=[]),t.push(n)}return{made:t,lost:r}}function cd({steps:e,value:t}){let r=t??[],n=[],s=e.findLastIndex(({length:i})=>i===0)+1,o=0;for(let{assignment:i,effect:a,length:c}of e.slice(s)){if(a!=="refuse")for(let l of r.slice(o,c))n.push({entry:l,line:i});o=c}return n}function R(e,t){let r=$(e,t);return r===void 0?[]:wt(r).made}function Tt(e,t){if(e.pieces===null)return e.valueStart+t;let r={logical:0,source:e.valueStart};for(let n of e.pieces){if(n.logical>t)break;r=n}return r.source+t-r.logical}var D=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function L(e,t,r){return r<=t?D(e):{start:Tt(e,t),end:Tt(e,r-1)+1}}function xe(e,t){for(let r of an(e))t(r)}var ld=60,oe=e=>e.length<=ld?e:`${e.slice(0,ld-1)}\u2026`;var b=({file:e,node:t})=>({file:e,span:D(t)}),le=(e,t)=>({...b(e),note:t}),G=(e,t)=>e.map(r=>le(r,t)),v=(e,t)=>R(e,t).at(-1),Us=({node:e})=>`${e.key}=${e.value}`,dd=50;function $e(e){let t=Us(e);return t.length<=dd?t:`${t.slice(0,dd-1)}\u2026`}var ud=({node:e})=>z(e.value,{quotes:"removed"}).words;function He(e,t){let r=ud(e).find(({text:n})=>t(n));return r===void 0?b(e):{file:e.file,span:L(e.node,r.start,r.end)}}var md=(e,t)=>e.split(":").some(r=>ie(r.replace(/^[-+]*/,""))===t);function lr(e,t,r){let n=R(e,t),s=n.filter(o=>ud(o).some(({text:i})=>md(i,r)));return s.length>0?s:n}function Ye(e,t,r){let n=lr(e,t,r)[0];return n===void 0?null:{line:n,...He(n,s=>md(s,r))}}var Hw=new Set([void 0,!1,"no","default","all","none"]);function Yw(e,t){let r=$(e,t)?.value;return t==="RestrictNamespaces"?r instanceof Set&&r.size<e.facts.namespaces.size:!Hw.has(r)}var Z=(e,t)=>[...e.settings.keys()].flatMap(r=>t.has(r)&&Yw(e,r)?R(e,r):[]);function cn({tree:e},t){let r=e.nodes.filter(s=>s.kind==="section"),n=r.find(s=>s.name===t)??r[0];return n===void 0?{start:0,end:0}:{start:n.nameStart,end:n.nameEnd}}var qw=new Set(["bounding-set","ambient-capabilities","limits","groups","dependencies","declared-directories","opened-paths"]),te=(e,t)=>Jw(e).get(t),Jw=q(({all:e})=>{let t=new Map;for(let r of e){if(r.confidence==="low"||qw.has(r.source))continue;let n=t.get(r.token);(n===void 0||ln(r.confidence)>ln(n.confidence))&&t.set(r.token,r)}return t}),ln=e=>gi.indexOf(e),dn=(e,t)=>ln(e)<ln(t)?e:t,qe=e=>e==="high"?"warning":"info",ot=({place:e,because:t})=>e===null?[]:[{file:e.file,span:e.span,note:t}],Je=(e,t)=>v(e,t)??v(e,"DynamicUser"),Ot=["nginx","apache2","dovecot","postfix","sshd","cron"],Xw=(e,t)=>!/ may | can /.test(e.because)&&(t===void 0||t.includes(e.source));function ye(e,t,{fails:r,certainty:n="high",sureFor:s}){let o=dn(dn(t.confidence,n),Xw(t,s)?"high":"medium");return{message:"conflict",data:{line:$e(e),fails:r,because:t.because},...b(e),severity:qe(o),confidence:o,related:ot(t)}}function Pe({unit:e,needs:t,report:r},n,s){let o=new Set;for(let i of n){if(o.has(i.directive)||!s(i.directive))continue;let a=Je(e,i.directive),c=a===void 0?void 0:te(t(),i.token);a===void 0||c===void 0||(o.add(i.directive),r(ye(a,c,i)))}}var pd=({id:e,summary:t,since:r,severity:n,confidence:s,persona:o},i)=>({id:e,category:i,summary:t,since:r,severity:n,confidence:s,persona:o}),S=e=>{let{directives:t,checks:r,exposes:n,partly:s,risk:o,advice:i}=e;return{...pd({...e,confidence:"high",persona:"regular"},"exposure"),directives:t,checks:r,exposes:n,partly:s,risk:o,advice:i}},p=e=>{let{category:t,about:r,messages:n,help:s,options:o,stage:i,check:a}=e;return{...pd(e,t),about:r,messages:n,help:s,options:o,stage:i,check:a}};var dr=e=>e.category==="exposure"?{}:e.options??{};var Qw=[["unix","AF_UNIX","high"],["netlink","AF_NETLINK","medium"],["packet","AF_PACKET","medium"],["bluetooth","AF_BLUETOOTH","high"],["alg","AF_ALG","medium"],["net-client","AF_INET","medium"],["net-server","AF_INET","medium"]],fd=p({id:"address-family-missing",category:"breakage",summary:"RestrictAddressFamilies= forbids sockets that the service opens",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["RestrictAddressFamilies"],messages:{conflict:"RestrictAddressFamilies= forbids {fails}: {because}"},help:"Add the family to the line.",check({unit:e,sandbox:t,needs:r,report:n}){let s=t?.families,o=v(e,"RestrictAddressFamilies");if(s===void 0||o===void 0)return;let i=new Set;for(let[a,c,l]of Qw){let d=e.facts.addressFamilies.get(c)??0;if(i.has(c)||s.families.has(d)===(s.mode==="allow")||c==="AF_INET"&&s.families.has(e.facts.addressFamilies.get("AF_INET6")??0)===(s.mode==="allow"))continue;let u=te(r(),a);u===void 0||a==="net-server"&&u.because.endsWith("handed to it")||(i.add(c),n({...ye(o,u,{fails:`${c} sockets`,certainty:u.source==="ports"?"medium":l}),help:`Add ${c} to the line.`}))}}});var ex=[["setuid-drop",["CAP_SETUID","CAP_SETGID"],"high"],["port-low",["CAP_NET_BIND_SERVICE"],"medium"],["chroot",["CAP_SYS_CHROOT"],"medium"],["clock",["CAP_SYS_TIME"],"medium"],["packet",["CAP_NET_RAW"],"medium"],["modules",["CAP_SYS_MODULE"],"medium"],["mount",["CAP_SYS_ADMIN"],"medium"],["kernel-log",["CAP_SYSLOG"],"medium"],["chown",["CAP_CHOWN"],"medium"],["kill-other",["CAP_KILL"],"medium"]],tx="CAP_NET_RAW",hd=p({id:"capability-missing",category:"breakage",summary:"CapabilityBoundingSet= leaves out what the service needs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["CapabilityBoundingSet"],messages:{conflict:"without {fails} in its bounding set the service {outcome}: {because}",file:"{program} has file capabilities on many systems and can not be executed without CAP_NET_RAW in the bounding set"},help:"Add the capability to CapabilityBoundingSet=.",check({unit:e,sandbox:t,needs:r,report:n}){let s=v(e,"CapabilityBoundingSet");if(t===null||s===void 0||e.manager==="user")return;let o=c=>(t.boundingSet&je(e.facts,c))===0n,i=r();for(let[c,l,d]of i.startsAsRoot?ex:[]){let u=l.filter(o),m=u.length===0?void 0:te(i,c);if(m===void 0)continue;let f=ye(s,m,{fails:u.join(" and "),certainty:d,...c==="setuid-drop"?{sureFor:Ot}:{}});n({...f,data:{...f.data,outcome:f.confidence==="high"?"fails":"may fail"}})}let a=i.startsAsRoot||!o(tx)?void 0:i.programs.find(({name:c})=>c==="ping"||c==="ping6"||c==="arping");if(a!==void 0){let c=[{file:a.place.file,span:a.place.span,note:"is run here"}];n({message:"file",data:{program:a.name},...b(s),related:c})}}});var rx=[{directive:"MemoryDenyWriteExecute",token:"jit",fails:"stops what makes machine code at run time"}],gd=p({id:"code-generation-blocked",category:"breakage",summary:"MemoryDenyWriteExecute= stops programs that make machine code",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["MemoryDenyWriteExecute"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line, or switch the compiler off (node --jitless, jit=off of PostgreSQL).",check({unit:e,sandbox:t,needs:r,report:n}){t!==null&&Pe({unit:e,needs:r,report:n},rx,()=>t.switches.MemoryDenyWriteExecute)}});function g(e,t){return $(e,t)?.value}var E=(e,t)=>$(e,t)?.value!==void 0;function M(e,t){let r=g(e,t);return r===!0||typeof r=="string"&&r!=="no"}var yd=p({id:"device-policy-strict",category:"breakage",summary:"DevicePolicy=strict without /dev/null keeps the service from starting",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["DevicePolicy"],messages:{null:"DevicePolicy=strict allows not even /dev/null, which systemd opens as standard input: the start fails with 208/STDIN"},help:"Write DevicePolicy=closed, which allows the usual nodes, or add DeviceAllow=/dev/null rw.",check({unit:e,sandbox:t,report:r}){let n=v(e,"DevicePolicy");if(t?.devices.policy!=="strict"||n===void 0||e.name.type!=="service"||e.manager==="user"||E(e,"PrivateDevices"))return;let s=$(e,"StandardInput")?.value??"null",o=(g(e,"DeviceAllow")??[]).some(({device:i})=>i==="/dev/null"||i==="char-mem"||i==="char-*"||i==="/dev");s==="null"&&!o&&r({message:"null",...b(n)})}});var nx=({source:e,place:t,confidence:r})=>e==="devices"&&r!=="low"&&t?.assignment.node.key!=="TTYPath",sx=/\/dev\/[\w/.-]+/,ox=/\b(?:ba|da)?sh\b.*\s-[a-z]*c\s/;function ix(e){let t=sx.exec(e.place?.assignment.node.value??"")?.[0];return t===void 0||t==="/dev/syslog"||t==="/dev/log"?null:t}var ax=(e,t)=>(g(e,"DeviceAllow")??[]).some(({device:r})=>r===t||r==="/dev"||r.startsWith("char-")||r.startsWith("block-")),cx=(e,t)=>(g(e,"BindPaths")??[]).some(({target:r})=>t===r||t.startsWith(`${r}/`)),bd=p({id:"device-unreachable",category:"breakage",summary:"a device that the unit names is hidden or closed",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["DeviceAllow","DevicePolicy","PrivateDevices","ProtectClock"],messages:{hidden:"PrivateDevices=yes hides {device}: {because}",closed:"{line} closes {device}: {because}",clock:"ProtectClock= closes {device} in this version: {because}"},help:"Write DeviceAllow= for the device, and BindPaths= as well where PrivateDevices=yes stays.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null||e.manager==="user")return;let s=new Set,o=v(e,"PrivateDevices"),i=v(e,"DevicePolicy")??v(e,"DeviceAllow"),a=v(e,"ProtectClock");if(!(o===void 0&&i===void 0&&a===void 0))for(let c of r().all.filter(nx)){let l=ix(c);if(l===null||s.has(l)||c.place===null||c.place.assignment.node.key.startsWith("Condition"))continue;let d=ox.test(c.place.assignment.node.value)?"medium":c.confidence,u={severity:qe(d),confidence:d,related:ot(c)},m={device:l,because:c.because},{policy:f,listed:h}=t.devices,w=f==="strict"||f==="closed"||f==="auto"&&h;if(t.switches.PrivateDevices&&o!==void 0&&!cx(e,l))n({message:"hidden",data:m,...b(o),...u});else if(w&&i!==void 0&&!ax(e,l))n({message:"closed",data:{...m,line:$e(i)},...b(i),...u});else if(!w&&a!==void 0&&t.switches.ProtectClock&&e.facts.behaviour.clockClosesDevices)n({message:"clock",data:m,...b(a),...u});else continue;s.add(l)}}});var lx=[{directive:"PrivateIPC",token:"host-ipc",fails:"separates its shared memory from that of others",certainty:"medium"},{directive:"RemoveIPC",token:"ipc-keep",fails:"removes shared memory of its user when it stops",certainty:"medium"}],vd=p({id:"exchange-cut-off",category:"breakage",summary:"a setting cuts a service off from what it shares with others",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["DynamicUser","PrivateIPC","RemoveIPC"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line.",check({unit:e,sandbox:t,needs:r,report:n}){t!==null&&Pe({unit:e,needs:r,report:n},lx,s=>s==="PrivateIPC"?M(e,"PrivateIPC"):t.switches.RemoveIPC&&!t.privileged)}});var Sd=[{directive:"ProtectClock",token:"clock",fails:"keeps it from the clock",sureFor:["chronyd","ntpd","ptp4l","systemd-timesyncd"]},{directive:"ProtectKernelModules",token:"modules",fails:"stops it from loading kernel modules",certainty:"medium"},{directive:"ProtectKernelTunables",token:"sysctl",fails:"makes /proc/sys and /sys read-only for it",certainty:"medium"},{directive:"ProtectKernelLogs",token:"kernel-log",fails:"closes the kernel log"},{directive:"ProtectControlGroups",token:"cgroup",fails:"makes the control groups read-only for it",certainty:"medium"},{directive:"ProtectHostname",token:"hostname",fails:"keeps changes of the host name from it",certainty:"medium"}],wd=p({id:"kernel-interface-blocked",category:"breakage",summary:"a setting closes a part of the kernel that the service works with",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:Sd.map(({directive:e})=>e),messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line; the capability can still be dropped from CapabilityBoundingSet= if the program can do without it.",check({unit:e,sandbox:t,needs:r,report:n}){t!==null&&Pe({unit:e,needs:r,report:n},Sd,s=>t.switches[s])}});var dx=4,xd=e=>e?.soft??Number.POSITIVE_INFINITY,ux=/(?:^|\/)(?:ba|da|k|z)?sh$/,mx=e=>(g(e,"ExecStart")??[]).filter(({program:t,prefixes:r})=>ux.test(t)&&!/[+!]/.test(r)).map(({arguments:t})=>t.map(({text:r})=>r).join(" ")),px=e=>/^-c exec [^|&;`$()]*$/.test(e),Pd=p({id:"limit-breaks",category:"breakage",summary:"a resource limit that the program does not live with",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",about:["LimitAS","LimitNPROC"],messages:{space:"LimitAS= limits addresses, not memory: {because}",processes:"LimitNPROC={limit} counts all processes of {user}: {because}",script:"the script can start no program: LimitNPROC=1 allows {user} one process, and that is the shell"},help:"Use MemoryMax= for memory and TasksMax= for processes: they count what the unit uses.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null)return;let s=v(e,"LimitAS"),o=s===void 0||xd($(e,"LimitAS")?.value)===Number.POSITIVE_INFINITY?void 0:te(r(),"jit");s!==void 0&&o!==void 0&&n({message:"space",data:{because:o.because},...b(s),related:ot(o)});let i=v(e,"LimitNPROC"),a=xd($(e,"LimitNPROC")?.value);if(i===void 0||a>dx||t.privileged)return;let c=t.user??"the user",l=mx(e);if(l.length>0&&l.every(px))return;if(a===1&&l.some(m=>!/\bexec\b/.test(m))){n({message:"script",data:{user:c},...b(i),severity:"warning"});return}let d=te(r(),"exec-children"),u={limit:String(a),user:c,because:d?.because??""};d!==void 0&&n({message:"processes",data:u,...b(i),related:ot(d)})}});var fx=/(?:^|[@/=,])((?:127\.0\.0\.1|localhost|\[::1\]):\d+)/,hx="leaves no network but a loopback of its own",_d=p({id:"network-cut-off",category:"breakage",summary:"PrivateNetwork= cuts a service off that talks to others",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["PrivateNetwork"],messages:{conflict:"{line} {fails}: {because}",loopback:"{line} gives the service a loopback of its own: it does not reach {address} of the host"},help:"Remove the line and use IPAddressDeny=any with IPAddressAllow=, or hand the sockets over with a socket unit.",check({unit:e,sandbox:t,needs:r,report:n}){let s=Je(e,"PrivateNetwork");if(t?.switches.PrivateNetwork!==!0||s===void 0||E(e,"JoinsNamespaceOf")||E(e,"NetworkNamespacePath"))return;for(let{arguments:i,place:a,directive:c}of r().programs){let l=c==="ExecStart"?i.map(u=>fx.exec(u)?.[1]).find(u=>u!==void 0):void 0;if(l===void 0)continue;let d=[{file:a.file,span:a.span,note:`names ${l}`}];n({message:"loopback",data:{line:$e(s),address:l},...b(s),confidence:"high",related:d});return}let o=te(r(),"net-client")??te(r(),"net-server");o!==void 0&&!o.because.endsWith("handed to it")&&n(ye(s,o,{fails:hx,certainty:"medium"}))}});var ur={StateDirectory:"/var/lib",CacheDirectory:"/var/cache",LogsDirectory:"/var/log",RuntimeDirectory:"/run"},Le=e=>Object.keys(ur).flatMap(t=>(g(e,t)??[]).flatMap(({path:r})=>[ur[t],`${ur[t]}/private`].map(n=>({path:`${n}/${r}`,directive:t})))),kd=e=>Object.keys(ur).flatMap(t=>(g(e,t)??[]).flatMap(({link:r})=>r===null?[]:[{path:`${ur[t]}/${r}`,directive:t}])),Ad=e=>[...(g(e,"ReadWritePaths")??[]).map(({path:t})=>({path:t,directive:"ReadWritePaths"})),...(g(e,"BindPaths")??[]).flatMap(({target:t,writable:r})=>r?[{path:t,directive:"BindPaths"}]:[])],un=["/tmp","/var/tmp","/dev/shm"];var Be=["/home","/root","/run/user"],mn=["/tmp","/var/tmp"],Cd=["/usr","/boot","/efi"],gx={yes:Cd,full:[...Cd,"/etc"],strict:["/"]},pn=e=>gx[e??"no"]??[],Rd=["/dev","/proc","/sys",...Be];var F=(e,t)=>e===t||e.startsWith(t==="/"?"/":`${t}/`),Ed=(e,t)=>e!==t&&F(e,t),fn=e=>e.slice(e.lastIndexOf("/")+1);var yx=/\b(?:ba|da)?sh\b.*\s-[a-z]*c\s/;function bx(e,{unit:t,protectSystem:r,switches:n}){return[...Le(t),...kd(t),...Ad(t)].some(o=>F(e,o.path)||F(o.path,e))||(g(t,"ConfigurationDirectory")??[]).some(o=>F(e,`/etc/${o.path}`))?null:(g(t,"ReadOnlyPaths")??[]).some(o=>F(e,o.path))?"ReadOnlyPaths":Rd.some(o=>F(e,o))||n.PrivateTmp&&/^\/(?:var\/)?tmp(?:\/|$)/.test(e)||(g(t,"TemporaryFileSystem")??[]).some(o=>F(e,o.path))?null:pn(r).some(o=>F(e,o))?"ProtectSystem":null}var Id=p({id:"path-read-only",category:"breakage",summary:"a file that the unit writes is read-only for it",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",about:["DynamicUser","ProtectSystem","ReadOnlyPaths"],messages:{path:"{line} makes {path} read-only: {because}"},help:"Declare the folder with StateDirectory=, LogsDirectory=, CacheDirectory= or RuntimeDirectory=, or open it with ReadWritePaths=.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null||t.hasOwnRoot||e.manager==="user"||t.protectSystem==="no"&&(g(e,"ReadOnlyPaths")??[]).length===0)return;let s=new Set;for(let{path:o,use:i,place:a,confidence:c}of r().paths){let l=a.assignment.node.key;if(i!=="written"||l==="PIDFile"||c==="low"||o.includes("%")||s.has(o))continue;let d=bx(o.replace(/^\/var\/run(?=\/)/,"/run"),t),u=d===null?void 0:Je(e,d);if(u===void 0)continue;s.add(o);let m=`${l}= writes it`,f=a.assignment.node.value.startsWith("-")||yx.test(a.assignment.node.value)?dn(c,"medium"):c,h=[{file:a.file,span:a.span,note:m}];n({message:"path",data:{line:$e(u),path:o,because:m},...b(u),severity:qe(f),confidence:f,related:h})}}});function Ms(e,t){let r=g(e,"ExecStart")??[];return r.length>0&&r.every(t)?R(e,"ExecStart"):null}var Nd=(e,t,r)=>(e&je(t.facts,r))!==0n,Ls=({switches:e,unit:t})=>e.PrivateUsers||E(t,"UserNamespacePath");function mr(e,t){let{unit:r,boundingSet:n,ambientSet:s,privileged:o}=e;return Ls(e)||!Nd(n,r,t)?!1:o&&!E(r,"SecureBits")||Nd(s,r,t)}var Fd=e=>["AppArmorProfile","SELinuxContext","SmackProcessLabel"].some(t=>E(e,t));function it({syscallFilter:e,unit:t},r){if(!Ne(e))return!0;let{mode:n,named:s,allowed:o}=e;return r.every(i=>{let a=t.facts.syscalls.bitOf.get(i);return a!==void 0&&(n==="deny"?!bs(s,a):bs(o,a))})}var Td=({unit:e})=>["CapabilityBoundingSet","AmbientCapabilities","SystemCallFilter"].flatMap(t=>R(e,t));function Od({protectSystem:e,hasOwnRoot:t,unit:r},n){if(e!=="strict"||t)return null;let s=(g(r,"ReadWritePaths")??[]).some(({path:i})=>i===n)?lr(r,"ReadWritePaths",n):[],o=(g(r,"BindPaths")??[]).some(({source:i,target:a,writable:c})=>c&&i===n&&a===n)?lr(r,"BindPaths",n):[];return s.length+o.length>0?[...s,...o]:null}function $s(e,t){let r=(g(e,"BindPaths")??[]).find(t);return r===void 0?null:lr(e,"BindPaths",r.source)}var vx=e=>[...g(e,"InaccessiblePaths")??[],...g(e,"TemporaryFileSystem")??[]].some(({path:t})=>/^\/(?:var\/|var$|run\/|run$|$)/.test(t)),Sx=["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectProc","ProtectSystem"],wx=["AmbientCapabilities","Delegate","DeviceAllow","IPAddressDeny","KeyringMode","NotifyAccess","PrivateMounts","PrivateNetwork","RemoveIPC","RootDirectoryOrRootImage","SupplementaryGroups","UMask"],hn=new Set(["docker","incus-admin","libvirt","lxd"]),xx=/(?:^|\/)docker(?:-compose)?$/,Px=new Set(["run","start","up"]),Bs=e=>xx.test(e.program)&&e.arguments.some(({text:t})=>Px.has(t));function _x({privileged:e,unit:t}){let r=g(t,"Group");return e&&r===void 0?R(t,"User"):Me(r)?R(t,"Group"):(g(t,"SupplementaryGroups")??[]).some(Me)?R(t,"SupplementaryGroups"):null}var Dd=e=>mr(e,"CAP_SYS_PTRACE")&&!Fd(e.unit)&&!M(e.unit,"PrivatePIDs"),kx=(e,t)=>(e.namespaces===void 0||e.namespaces.has(t))&&it(e,["setns"]),pr=({prefixes:e})=>e.split("!").length===2,Ax=[{id:"full-privileges",because:"the prefix + runs the command without the sandbox",when:"every command of `ExecStart=` has the prefix `+`",source:"systemd.service(5), the table of prefixes",undoes:{allBut:wx},lines:({unit:e})=>Ms(e,({prefixes:t})=>t.includes("+"))},{id:"user-not-applied",because:"the prefix ! runs the command as root, whatever User= says",when:"every command of `ExecStart=` has the prefix `!` (once)",source:"systemd.service(5), the table of prefixes",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e})=>Ms(e,pr)},{id:"proc-of-root",because:"root and the group of root see all processes whatever ProtectProc= says",when:"the service runs as root without `Group=`, or in the group of root",source:"systemd.exec(5) on ProtectProc=; proc(5) on hidepid; tried under systemd 252",undoes:{only:["ProtectProc"]},lines:_x},{id:"proc-of-tracers",because:"CAP_SYS_PTRACE sees all processes whatever ProtectProc= says",when:"another user than root has `CAP_SYS_PTRACE` as an ambient capability",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>!e.privileged&&mr(e,"CAP_SYS_PTRACE")?R(e.unit,"AmbientCapabilities"):null},{id:"usr-reopened",because:"a line makes /usr writable again",when:"`ReadWritePaths=/usr` or `BindPaths=/usr` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},lines:e=>Od(e,"/usr")},{id:"etc-reopened",because:"a line makes /etc writable again",when:"`ReadWritePaths=/etc` or `BindPaths=/etc` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},badness:5,lines:e=>Od(e,"/etc")},{id:"root-bound",because:"BindPaths= shows the whole file system of the host in another place, writable",when:"`BindPaths=/:/elsewhere`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp","ProtectHome","ProtectSystem","RootDirectoryOrRootImage"]},lines:({unit:e})=>$s(e,({source:t,target:r,writable:n})=>n&&t==="/"&&r!=="/")},{id:"tmp-bound",because:"BindPaths= puts the /tmp of the host over the private one",when:"`BindPaths=/tmp` beside `PrivateTmp=`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp"]},lines:({unit:e})=>$s(e,({source:t,target:r})=>t==="/tmp"&&r==="/tmp")},{id:"home-bound",because:"BindPaths= puts /home over the empty one of ProtectHome=tmpfs",when:"`BindPaths=/home` beside `ProtectHome=tmpfs`",source:"systemd.exec(5) on ProtectHome=; tried under systemd 252 and 257",undoes:{only:["ProtectHome"]},badness:5,lines:({unit:e,protectHome:t})=>t==="tmpfs"?$s(e,({source:r,target:n})=>r==="/home"&&n==="/home"):null},{id:"allowed-everywhere",because:"IPAddressAllow= allows every address, and allowing wins",when:"`IPAddressAllow=` covers all of IPv4 and IPv6",source:"systemd.resource-control(5) on IPAddressAllow=",undoes:{only:["IPAddressDeny"]},lines:({unit:e,addresses:t})=>!t.filtered&&rr(g(e,"IPAddressAllow")??[])?R(e,"IPAddressAllow"):null},{id:"rootlike-group",because:"members of the group can start containers or machines as root",when:"`Group=` or `SupplementaryGroups=` names docker, incus-admin, libvirt or lxd, and neither `RestrictAddressFamilies=` nor a hidden or own file system keeps the service from their sockets",source:"the security pages of Docker, Incus, LXD and libvirt",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e,families:t,hasOwnRoot:r})=>{if(t!==void 0&&t.mode==="allow"!==t.families.has(Rx)||r||vx(e))return null;let s=hn.has(g(e,"Group")??"")?R(e,"Group"):[],o=(g(e,"SupplementaryGroups")??[]).some(i=>hn.has(i))?R(e,"SupplementaryGroups"):[];return s.length+o.length>0?[...s,...o]:null}},{id:"may-become-root",because:"CAP_SETUID lets the service become root at any time",when:"another user than root has `CAP_SETUID` as an ambient capability and may call `setuid`, outside of a user namespace",source:"capabilities(7)",undoes:{only:["UserOrDynamicUser"]},lines:e=>!e.privileged&&mr(e,"CAP_SETUID")&&it(e,["setuid"])?R(e.unit,"AmbientCapabilities"):null},{id:"container-client",because:"the container daemon runs the workload, outside this sandbox",when:"`ExecStart=` is `docker run`, `docker start` or `docker-compose up`",source:"docker-run(1): the client asks the daemon, which starts the container in a control group of its own",undoes:{allBut:["AmbientCapabilities","Delegate","KeyringMode","NotifyAccess","RemoveIPC","SupplementaryGroups"]},lines:({unit:e})=>Ms(e,Bs)},{id:"mounts-can-be-moved",because:"with CAP_SYS_ADMIN and the mount calls the service can lift what consists of mounts",when:"root keeps `CAP_SYS_ADMIN`, or a user has it as an ambient capability; `mount` and `umount2` are not filtered; no user namespace, security module profile or `SecureBits=` stands in between",source:"capabilities(7); tried with mount and umount under systemd 252",undoes:{only:Sx},lines:e=>mr(e,"CAP_SYS_ADMIN")&&!Fd(e.unit)&&it(e,["mount","umount2"])?Td(e):null},{id:"host-root-in-proc",because:"with CAP_SYS_PTRACE the service reaches all of the host through /proc/1/root",when:"root keeps `CAP_SYS_PTRACE`, or a user has it as an ambient capability, and neither a user or PID namespace nor a security module profile stands in between",source:"proc(5) on /proc/pid/root, ptrace(2); tried under systemd 252",undoes:{only:["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectSystem","RootDirectoryOrRootImage"]},lines:e=>Dd(e)?["CapabilityBoundingSet","AmbientCapabilities"].flatMap(t=>R(e.unit,t)):null},{id:"network-can-be-left",because:"with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host",when:"the service has `CAP_SYS_ADMIN` and `CAP_SYS_PTRACE`, may call `setns`, and `RestrictNamespaces=` leaves network namespaces alone",source:"setns(2); tried with nsenter under systemd 252",undoes:{only:["PrivateNetwork"]},lines:e=>Dd(e)&&mr(e,"CAP_SYS_ADMIN")&&kx(e,"net")?Td(e):null}],Cx=Ax,Rx=1,Ex=({unit:e})=>e.manager!=="user"&&e.name.type==="service";var Ix=new Map(Cx.map(e=>[e.id,e])),_e=(e,t)=>Ex(e)?Ix.get(t)?.lines(e)??null:null;var Nx=[{directive:"ProtectProc",token:"proc-all",fails:"hides the processes of other users from it",certainty:"medium"},{directive:"ProcSubset",token:"proc-stat",fails:"hides /proc/stat, /proc/meminfo and the like: numbers turn to zero",certainty:"medium"}],Ud=p({id:"proc-hidden",category:"breakage",summary:"ProtectProc= or ProcSubset= hides what the service reads in /proc",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",about:["ProcSubset","ProtectProc"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line for this service.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null)return;let s=()=>_e(t,"proc-of-root")!==null||_e(t,"proc-of-tracers")!==null;Pe({unit:e,needs:r,report:n},Nx,o=>o==="ProcSubset"?t.procSubset==="pid":t.protectProc!=="default"&&!s())}});var Tx=q(e=>{if(["RootDirectory","RootImage","RootMStack","JoinsNamespaceOf"].some(s=>E(e,s)))return[];let t=s=>R(e,s).at(-1)??null,r=s=>o=>({folder:o,setting:s,line:t(s)}),n=g(e,"ProtectHome");return[...M(e,"PrivateTmp")?mn.map(r("PrivateTmp")):[],...n==="yes"||n==="tmpfs"?Be.map(r("ProtectHome")):[],...(g(e,"TemporaryFileSystem")??[]).map(({path:s})=>r("TemporaryFileSystem")(s))]});function Ox(e){return(g(e,"BindPaths")??[]).map(({target:t})=>t)}function gn(e,t){let r=Tx(e).find(({folder:s})=>Ed(t,s));return r===void 0||Ox(e).some(s=>F(t,s)||F(s,t))?null:r}var Dx={executed:"runs",entered:"starts in",read:"reads",written:"writes",named:"names"},Md=["InaccessiblePaths","PrivateTmp","ProtectHome","TemporaryFileSystem"];function Fx(e,t){let r=(g(e,"InaccessiblePaths")??[]).find(i=>F(t,i.path)),n=r===void 0?void 0:v(e,"InaccessiblePaths");if(r!==void 0&&n!==void 0)return{line:n,setting:"InaccessiblePaths",folder:r.path};let s=gn(e,t),o=s===null?void 0:s.line??Je(e,s.setting);return s===null||o===void 0?null:{line:o,setting:s.setting,folder:s.folder}}function Ux(e,{path:t,use:r},{setting:n,folder:s}){return r!=="written"||n!=="TemporaryFileSystem"||t.slice(0,t.lastIndexOf("/"))!==s?!1:(g(e,n)??[]).some(o=>o.path===s&&!o.options.split(",").includes("ro"))}function Mx({use:e,confidence:t},{setting:r}){return t==="low"?"low":r==="PrivateTmp"?e==="executed"?"medium":"low":e==="executed"||r==="InaccessiblePaths"&&e==="entered"?"high":t==="high"?"medium":"low"}var $d=p({id:"program-hidden",category:"breakage",summary:"a file that the unit itself names is hidden from the service",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...Md,"DynamicUser"],messages:{path:"{line} hides {path}: {because}"},help:"Move the files, or choose a setting that leaves them in sight: ProtectHome=read-only, or tmpfs with BindPaths=.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null||t.hasOwnRoot||e.manager==="user"||!Md.some(o=>E(e,o))&&!t.switches.DynamicUser)return;let s=new Set;for(let o of r().paths){let{path:i,place:a,use:c}=o,l=a.assignment.node.value.startsWith("-"),d=s.has(i)||l?null:Fx(e,i);if(d===null||c==="entered"&&d.setting!=="InaccessiblePaths"||Ux(e,o,d))continue;let u=Mx(o,d);if(u==="low")continue;s.add(i);let m=`${a.assignment.node.key}= ${Dx[c]} it`,f=[{file:a.file,span:a.span,note:m}];n({message:"path",data:{line:$e(d.line),path:i,because:m},...b(d.line),severity:qe(u),confidence:u,related:f})}}});var Ld=p({id:"resolver-denied",category:"breakage",summary:"IPAddressDeny= blocks the DNS resolver of the host",since:"0.1.0",severity:"info",confidence:"low",persona:"regular",about:["IPAddressDeny"],messages:{conflict:"{line} {fails}: {because}"},help:"Add IPAddressAllow=localhost.",check({unit:e,sandbox:t,needs:r,report:n}){let s=v(e,"IPAddressDeny"),o=g(e,"IPAddressAllow")??[];if(t===null||s===void 0||!t.addresses.deniesAll||o.length===0||o.some(a=>ps(a)||a.length===0))return;let i=te(r(),"dns");i!==void 0&&n({...ye(s,i,{fails:"blocks a resolver at 127.0.0.53",certainty:"low"})})}});var Bd=[{directive:"RestrictRealtime",token:"rt",fails:"forbids real-time scheduling",certainty:"medium"},{directive:"RestrictNamespaces",token:"ns",fails:"forbids the namespaces of its own sandbox or containers",sureFor:["chromium","bwrap"]},{directive:"RestrictSUIDSGID",token:"sgid",fails:"forbids setuid and setgid bits on files (Operation not permitted)",certainty:"medium"},{directive:"LockPersonality",token:"personality",fails:"forbids another execution domain",certainty:"medium"},{directive:"SystemCallArchitectures",token:"32bit",fails:"kills 32-bit programs"}],zd=p({id:"restriction-breaks",category:"breakage",summary:"a restriction forbids something that the service does",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:[...Bd.map(({directive:e})=>e),"DynamicUser"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line for this service, or allow the one kind that it needs.",check({unit:e,sandbox:t,needs:r,report:n}){t!==null&&Pe({unit:e,needs:r,report:n},Bd,s=>s==="RestrictNamespaces"?t.namespaces?.size===0:s==="SystemCallArchitectures"?t.syscallArchitectures.size===1&&t.syscallArchitectures.has("native"):t.switches[s])}});var $x=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,zs=e=>new Set(e.split(/\s+/).filter(t=>t!=="")),Lx=zs($x),Bx=/^(?:|0|no|n|false|f|off)$/i,re=(e,t)=>Lx.has(e)&&(!Bx.test(t)||e==="CapabilityBoundingSet"&&t===""),ue=zs(`
AppArmorProfile CapabilityBoundingSet DynamicUser ExecPaths InaccessiblePaths LockPersonality MemoryDenyWriteExecute NoExecPaths
NoNewPrivileges PrivateDevices PrivateTmp PrivateUsers ProcSubset ProtectClock ProtectControlGroups ProtectHome ProtectHostname
ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem ReadOnlyPaths RestrictAddressFamilies
RestrictNamespaces RestrictRealtime RestrictSUIDSGID SELinuxContext SecureBits SmackProcessLabel SystemCallArchitectures SystemCallFilter User
`),Dt=zs(`
LockPersonality MemoryDenyWriteExecute PrivateDevices ProtectClock ProtectHostname ProtectKernelLogs ProtectKernelModules
ProtectKernelTunables RestrictAddressFamilies RestrictNamespaces RestrictRealtime RestrictSUIDSGID SystemCallArchitectures
SystemCallFilter SystemCallLog
`);var zx=new Set(["sshd","cron","agetty","getty"]),Wd=new Set([...ue].filter(e=>e!=="User"&&e!=="DynamicUser")),Zd=p({id:"sessions-inherit",category:"breakage",summary:"restrictions of a login service hold for the sessions that it starts",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:[...Wd],messages:{sessions:"{count} of this unit hold for every session and job that it starts: {because}"},help:"Restrict the users or jobs instead, and leave only resource limits in this unit.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null)return;let s=Z(e,Wd),[o]=s,i=o===void 0?void 0:te(r(),"sessions"),a=i!==void 0&&zx.has(i.source)?i.confidence:"medium";if(o===void 0||i===void 0)return;let c=s.length===1?"the hardening":`the ${s.length} hardening lines`;n({message:"sessions",data:{count:s.length===1?"the restrictions":c,because:i.because},...b(o),severity:qe(a),confidence:a,related:ot(i)})}});var Wx=["sudo"],Zx='makes it fail when it gains rights (sudo: the "no new privileges" flag is set)',Vd=p({id:"setuid-program-blocked",category:"breakage",summary:"NoNewPrivileges= stops setuid programs that the unit runs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:[...Dt,"DynamicUser","NoNewPrivileges"],messages:{conflict:"{line} {fails}: {because}"},help:"Let a root oneshot or a D-Bus service do this part, or set NoNewPrivileges=no and leave out what implies it.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null)return;let s=e.facts.behaviour.filtersImplyNoNewPrivileges?Z(e,Dt)[0]:void 0,o=t.switches.NoNewPrivileges?Je(e,"NoNewPrivileges"):s;if(o===void 0||r().startsAsRoot)return;let i=te(r(),"suid")??te(r(),"mail");i!==void 0&&!/ runs (?:runuser|gosu|su-exec|setuidgid|chpst)\b/.test(i.because)&&n(ye(o,i,{fails:Zx,sureFor:Wx}))}});var Vx=[["setuid-drop","setgroups","@setuid","high"],["chroot","chroot","chroot","medium"],["clock","clock_settime","@clock","medium"],["rt","sched_setscheduler","@resources","medium"],["shm-sysv","shmget","@ipc","high"],["memlock","mlock","@memlock","medium"],["mount","mount","@mount","medium"],["modules","init_module","@module","medium"],["ptrace","ptrace","@debug","medium"],["reboot","reboot","@reboot","medium"],["bpf","bpf","bpf","medium"],["chown","chown","@chown","medium"]],Kx=new Set(["node","nodejs","npm","yarn","pnpm","deno","chromium","electron"]),jx="pkey_alloc",Kd=p({id:"system-call-missing",category:"breakage",summary:"SystemCallFilter= stops calls that the service makes",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["SystemCallFilter"],messages:{conflict:"SystemCallFilter= {how} {fails}: {because}",v8:"SystemCallFilter= kills {program}: V8 calls pkey_alloc, which is not allowed"},help:"Allow the calls, on a line of their own behind the deny lines.",check({unit:e,sandbox:t,needs:r,report:n}){let s=v(e,"SystemCallFilter");if(t===null||s===void 0||!Ne(t.syscallFilter))return;let o=r(),i=!E(e,"SystemCallErrorNumber");for(let[l,d,u,m]of Vx){let f=it(t,[d])?void 0:te(o,l);if(f===void 0||l!=="shm-sysv"&&!o.startsAsRoot)continue;let h=ye(s,f,{fails:d,certainty:m,...l==="setuid-drop"?{sureFor:Ot}:{}});n({...h,data:{...h.data,how:i?h.confidence==="high"?"kills the service at":"may kill the service at":"refuses"},help:`Add a line SystemCallFilter=${u} behind the others.`})}let a=it(t,[jx])?void 0:o.programs.find(({name:l,directive:d})=>d==="ExecStart"&&Kx.has(l));if(a===void 0||!i)return;let c=[{file:a.place.file,span:a.place.span,note:`${a.name} runs on V8`}];n({message:"v8",data:{program:a.name},...b(s),related:c,help:"Add a line SystemCallFilter=@pkey, or SystemCallErrorNumber=EPERM."})}});var Gx=[{directive:"PrivateUsers",token:"setuid-drop",fails:"lets it switch to no other user (Invalid argument)",sureFor:Ot},{directive:"PrivateUsers",token:"port-low",fails:"lets it bind no port below 1024 (Permission denied)",certainty:"medium"},{directive:"PrivateUsers",token:"chown",fails:"lets it give files to no other user (Invalid argument)",certainty:"medium"},{directive:"PrivateUsers",token:"mount",fails:"lets it mount nothing"},{directive:"PrivateUsers",token:"packet",fails:"lets it open no packet sockets",certainty:"medium"}],jd=p({id:"user-namespace-breaks",category:"breakage",summary:"PrivateUsers= takes rights away that the service needs",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["PrivateUsers"],messages:{conflict:"{line} {fails}: {because}"},help:"Remove the line, or take the need away: a user of its own, a socket unit for the port.",check({unit:e,sandbox:t,needs:r,report:n}){t!==null&&Pe({unit:e,needs:r,report:n},Gx,()=>t.switches.PrivateUsers&&e.manager==="system")}});function Ws({node:e},{start:t,end:r}){if(r<=t)return null;let n=Tt(e,t),s=Tt(e,r-1)+1;return s-n===r-t?{start:n,end:s}:null}function ze(e,t,r,n){let s=[];for(let{start:o,end:i,text:a}of t){let c=Ws(e,{start:o,end:i});if(c===null)return[];s.push({file:e.file,span:c,text:a})}return s.length===0?[]:[{title:r,applicability:n,edits:s}]}var yn=({file:e,node:t},r,n)=>[{title:`Write ${r}=`,applicability:n,edits:[{file:e,span:{start:t.keyStart,end:t.keyEnd},text:r}]}],fr=({file:e,node:t},r)=>[{title:"Remove the line",applicability:r,edits:[{file:e,span:{start:t.start,end:t.end},text:""}]}];function Gd(e,t){let{file:r,node:n}=e,{value:s}=n,o=s.slice(0,t).trimEnd().length,i=Ws(e,{start:o,end:s.length});if(i===null)return[];let a=s.slice(t).replace(/^;/,"#"),{start:c}=D(n);return[{title:"Move the comment to a line of its own",applicability:"suggested",edits:[{file:r,span:{start:c,end:c},text:`${a}
`},{file:r,span:i,text:""}]}]}function Hd({file:e,node:t},r){let n=e.tree.text.slice(t.start,t.end);if(!n.endsWith(`
`)||!e.tree.text.slice(0,r.end).endsWith(`
`))return[];let s=[{file:e,span:{start:r.end,end:r.end},text:n},{file:e,span:{start:t.start,end:t.end},text:""}];return[{title:`Move the line to [${r.name}]`,applicability:"suggested",edits:s}]}function Yd(e,{start:t,end:r},n){let{file:s,node:o}=e,i=o.value.slice(0,t).trimEnd().length,a=Ws(e,{start:i,end:r});if(i===0||a===null||o.pieces!==null)return[];let c=[{file:s,span:a,text:""},{file:s,span:{start:o.valueEnd,end:o.valueEnd},text:`
${n}`}];return[{title:`Write ${n} on a line of its own`,applicability:"suggested",edits:c}]}var qd=({file:e,node:t},r)=>[{title:`Write ${r} on the line before`,applicability:"suggested",edits:[{file:e,span:{start:t.keyStart,end:t.keyStart},text:`${r}
`}]}];var Hx=`
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
`,Jd=new Map(Hx.trim().split(`
`).map(e=>{let[t="",r=""]=e.split(" ");return[t,Number(r)]}));var Yx=q(e=>an(e).filter(({assignment:t,faults:r})=>r.length>0&&t.directive.kind!=="obsolete").flatMap(t=>t.faults.slice(0,Zs).map(r=>({step:t,fault:r,topic:qx(e,t,r)})))),ke=(e,t)=>Yx(e).filter(r=>r.topic===t),Zs=100;function Vs(e){let t=/[ \t](?:#|;[ \t]*[A-Za-z])/.exec(e);return t===null?null:t.index+1}function hr(e,{assignment:t},r){let{directive:n}=t;return Ge(n.kind)(r,void 0,{facts:e.facts,name:e.name,manager:e.manager,directive:n})}var bn=(e,t,r)=>hr(e,t,r).faults.length===0;function qx(e,t,r){if(r.effect==="warned")return r.outdated!==void 0?"outdated":"other";let{value:n}=t.assignment.node;if(n==="")return"other";let s=Vs(n);if(s!==null&&r.end>s&&bn(e,t,n.slice(0,s).trimEnd()))return"comment";if(gr(n.slice(r.start,r.end))!==null&&!Xx(t))return"list-syntax";let o=Ks(e,t,r);return o===null?"other":o.version<=e.facts.version?"taken":"newer"}var Jx=new Set(["exec-command","environment-assignments","exec-input-text","timer-spec","credential"]),Xx=({assignment:e})=>Jx.has(e.directive.kind);function gr(e){return/^~\S/.test(e)?e.startsWith("~/")?null:"tilde":/^[^\s,]+,[^,]+/.test(e)?"comma":/^(["']).*\1$|^["']|["']$/.test(e)?"quote":null}function Ks(e,t,r){let{directive:n,node:s}=t.assignment,o=Jd.get(`${n.name}=${s.value.slice(r.start,r.end).replace(/:.*/,"")}`),i=ce.find(a=>Number(a)>Number(e.facts.table)&&tP(sr(a,Number(a)),e,t,r));return i===void 0?null:{version:o??Number(i),exact:o!==void 0||Number(e.facts.table)===e.facts.version}}var Qx=q(e=>new Map);function eP(e,t,{name:r,manager:n},s){let o=Qx(s),i=o.get(e)??Ge(e.kind)(s.assignment.node.value,void 0,{facts:t,name:r,manager:n,directive:e});return o.set(e,i),i}function tP(e,t,r,n){let{directive:s}=r.assignment,o=e.directive(s.section,s.name);if(o===void 0||o.kind==="obsolete")return!1;let{faults:i}=eP(o,e,t,r);return!i.some(({start:a,end:c})=>a<n.end&&n.start<c)}function at(e,t){let{directive:r,node:n}=e.assignment;return t.effect!=="warned"&&re(r.name,n.value)}var rP=`
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
`,vn=new Map(rP.trim().split(`
`).map(e=>e.split(" ")));var Xd=/^\/var\/run\//,nP=new Set(["pid-file"]),sP=({directive:e})=>e.setting!==e.name&&!e.documented&&e.kind!=="job-mode-isolate",Qd=p({id:"deprecated-setting",category:"correctness",summary:"a setting or value that works today, and is a thing of the past",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{warned:"systemd warns of this line: {reason}",replaced:"{key}= is on its way out: {now}= took its place",renamed:"{key}= is called {now}= today",moved:"{key}= is {now}= in [Unit] today","legacy-run":"/var/run is a link to /run today: {key}= should say {path}"},help:"Write what took its place.",check({unit:e,report:t}){for(let{step:r,fault:n}of ke(e,"outdated")){let{file:s,node:o}=r.assignment,i=n.outdated?.instead,a=i===void 0?[]:ze(r.assignment,[{start:n.start,end:n.end,text:i}],`Write ${i}`,"safe"),c=L(o,n.start,n.end);t({message:"warned",data:{reason:n.expected},file:s,span:c,fixes:a,...i===void 0?{}:{help:`Write ${i}.`}})}xe(e,({assignment:r,faults:n})=>{let{directive:s,file:o,node:i}=r,a=s.kind==="obsolete"||n.length>0?void 0:vn.get(s.name);if(a!==void 0)t({message:"replaced",data:{key:s.name,now:a},file:o,span:D(i),severity:"info"});else if(sP(r)){let c=e.facts.directive(s.section,s.setting)!==void 0,l=c?yn(r,s.setting,"safe"):[];t({message:c?"renamed":"moved",data:{key:s.name,now:s.setting},file:o,span:D(i),severity:"info",fixes:l})}else if(n.length===0&&nP.has(s.kind)&&Xd.test(i.value)){let c=i.value.replace(Xd,"/run/"),l=ze(r,[{start:0,end:i.value.length,text:c}],`Write ${c}`,"safe"),d={key:s.name,path:c};t({message:"legacy-run",data:d,file:o,span:L(i,0,i.value.length),severity:"info",help:`Write ${c}.`,fixes:l})}})}});var oP=new Set(["Delegate","DirectoryNotEmpty","EnvironmentFile","PathChanged","PathExists","PathExistsGlob","PathModified","SecureBits"]),iP=new Set(["address-family-set","install-only","timer-spec"]),aP=({directive:e})=>oP.has(e.name)||iP.has(e.kind);function cP(e,{directive:t,node:r}){return ce.some(n=>{let s=sr(n,Number(n)),o=s.directive(t.section,t.name);return o===void 0?!1:Ge(o.kind)(r.value,void 0,{facts:s,name:e.name,manager:e.manager,directive:o}).effect==="none"})}var eu=({effect:e})=>e!=="none"&&e!=="refuse";function*lP(e){for(let[t,r]of e.entries()){if(r.effect!=="set")continue;let n=e.slice(t+1).find(eu);n?.effect==="set"&&n.assignment.file===r.assignment.file&&(yield[r,n])}}function dP({file:e,node:t}){let{text:r}=e.tree,n=r.lastIndexOf(`
`,t.start-1);return/^[ \t]*[#;]/.test(r.slice(r.lastIndexOf(`
`,n-1)+1,Math.max(n,0)))}var tu=p({id:"duplicate-setting",category:"correctness",summary:"a line has no effect, because a later one sets the same",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{same:"{key}= is set to the same again below",replaced:"this line has no effect: {key}= is set again below, and the last one counts",loosened:"this line hardens nothing: {key}={value} below takes it back"},help:"Keep one of the two lines.",check({unit:e,report:t}){for(let r of e.settings.values()){if(r.assignments.length<2)continue;let{steps:n}=Nt(r,e),s=n.findLast(eu);for(let[{assignment:o},i]of lP(n))!aP(o)&&!cP(e,i.assignment)&&t(uP(o,i.assignment,i===s))}}});function uP(e,t,r){let{directive:n,file:s,node:o}=e,i={data:{key:n.name,value:oe(t.node.value)},file:s,span:D(o),related:[{file:t.file,span:D(t.node),note:"this line counts"}]};if(o.value===t.node.value)return{message:"same",severity:"info",fixes:fr(e,"safe"),...i};let a=r&&re(n.name,o.value)&&!re(n.name,t.node.value);return a&&dP(t)?{message:"loosened",severity:"info",...i}:a?{message:"loosened",severity:"error",hardeningIgnored:!0,...i}:{message:"replaced",fixes:fr(e,"safe"),...i}}var ru=["SystemCallFilter","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],mP={RestrictAddressFamilies:"none",RestrictNamespaces:"yes"},nu=p({id:"empty-deny-list",category:"correctness",summary:"a ~ with nothing behind it denies nothing",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",about:ru,messages:{empty:"this line restricts nothing: it is a deny list without names"},help:"Name what is to be denied.",check({unit:e,report:t}){for(let r of ru)for(let n of e.settings.get(r)?.assignments??[]){let{file:s,node:o}=n;if(!/^~[ \t]*$/.test(o.value))continue;let i=mP[r],a=i===void 0?{}:{help:`Write ${i} to deny all, or name those to deny.`},c=i===void 0?[]:ze(n,[{start:0,end:o.value.length,text:i}],`Write ${i}`,"suggested");t({message:"empty",file:s,span:D(o),hardeningIgnored:!0,fixes:c,...a})}}});var pP=/@[A-Za-z_][\w.-]*@|\{\{.*?\}\}|__[A-Z][A-Z0-9_]*__|<[A-Z][A-Z0-9_]*>|#[A-Z][A-Z0-9_]*#|\{[A-Z][A-Z0-9_]*\}/,js=e=>pP.test(e),Sn="A placeholder is to be filled in here: lint the unit as it is installed.";function wn({tree:{text:e}},{start:t,end:r}){let n=t,s=r;for(;n>0&&!/[\s=]/.test(e.charAt(n-1));)n-=1;for(;s<e.length&&!/\s/.test(e.charAt(s));)s+=1;return js(e.slice(n,s))}var fP={StateDirectory:"/var/lib/",RuntimeDirectory:"/run/",CacheDirectory:"/var/cache/",LogsDirectory:"/var/log/",ConfigurationDirectory:"/etc/"};function*hP(e,{directive:t}){let r=e.replace(/^["']|["']$/g,"");r!==e&&(yield{text:r,because:"quotes are no syntax here"}),gr(e)==="comma"&&(yield{text:e.replace(/[,;]+/g," ").trim(),because:"words are separated by blanks"}),e!==e.toLowerCase()&&(yield{text:e.toLowerCase()});let n=fP[t.name];n!==void 0&&e.startsWith(n)&&(yield{text:e.slice(n.length),because:`it lies below ${n} by itself`}),e.startsWith("~/")&&(yield{text:`%h${e.slice(1)}`,because:"only %h stands for the home of the manager, /root for services of the system"}),t.kind==="ip-prefix-set"&&/^(?:all|\*)$/i.test(e)&&(yield{text:"any"}),t.name.startsWith("LoadCredential")&&e.startsWith("/")&&(yield{text:`${e.split("/").at(-1)}:${e}`,because:"a name comes first"}),t.name.startsWith("SocketBind")&&/^\w+\/\d/.test(e)&&(yield{text:e.replace("/",":")})}var gP=/^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/;function yP(e,{directive:t}){return t.kind==="ip-prefix-set"&&gP.test(e)?"systemd resolves no names: write addresses such as 192.0.2.7 or 192.0.2.0/24.":t.kind==="path-list"&&!e.startsWith("/")?"Write an absolute path; - before it lets it be missing.":null}function xn(e,t,r){let{assignment:n}=t,{value:s}=n.node,o=s.slice(r.start,r.end),i=u=>s.slice(0,r.start)+u+s.slice(r.end);for(let{text:u,because:m}of hP(o,n))if(u!==""&&bP(e,t,r,i(u),u))return vP(n,{start:r.start,end:r.end,text:u},m);let a=r.suggestions?.()??[],[c]=a,l=yP(o,n);if(c===void 0)return l===null?null:{help:l,fixes:[]};let d=a.length===1?ze(n,[{start:r.start,end:r.end,text:c}],`Write ${c}`,"suggested"):[];return{help:`Did you mean ${a.join(" or ")}?`,fixes:d}}function bP(e,t,r,n,s){return bn(e,t,s)?!0:!(r.start===0&&r.end===t.assignment.node.value.length)&&t.faults.length<=Zs&&bn(e,t,n)}function vP(e,t,r){let{text:n}=t;return{help:`Write ${n}${r===void 0?"":`: ${r}`}.`,fixes:ze(e,[t],`Write ${n}`,"suggested")}}var SP=({assignment:e})=>e.node.pieces===null?"Correct the value.":"Correct the value: the backslash joins the next line to it.";function wP(e,{assignment:t,effect:r}){if(r!=="set")return"";let{name:n}=t.directive;if(n==="CapabilityBoundingSet"&&g(e,"CapabilityBoundingSet")===0n)return" As it stands the service has no capability at all.";let s=n==="SystemCallFilter"?g(e,"SystemCallFilter"):void 0,o=e.facts.syscalls.group("@default");return s?.mode!=="allow"||o===void 0||!Ct(o,s.named)?"":" As it stands nearly every call is forbidden."}var xP=({facts:e},{assignment:t})=>t.directive.name==="Personality"&&e.syscallArchitectures.has(t.node.value),su=p({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{empty:"systemd ignores this line: an empty value does not take {key}= back, it is not {expected}","line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":'systemd drops the rest of this line from "{value}" on: it is not {expected}',"silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:"systemd warns of this value: {expected}"},help:"Correct the value.",check({unit:e,report:t}){for(let{step:r,fault:n}of ke(e,"other")){let{directive:s,file:o,node:i}=r.assignment;if(n.effect==="unit-refused"||s.kind==="user-or-group")continue;let a=xn(e,r,n),c=L(i,n.start,n.end),l={message:i.value===""?"empty":n.effect,data:{value:oe(i.value.slice(n.start,n.end)),key:s.name,expected:n.expected},file:o,span:c};if(wn(o,c)){t({...l,severity:"info",help:Sn});continue}let d=at(r,n);t({...l,severity:d?"error":xP(e,r)?"info":"warning",hardeningIgnored:d,...a,help:`${a?.help??SP(r)}${wP(e,r)}`})}}});var ou=["SystemCallFilter","CapabilityBoundingSet","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],Ft=({assignment:e})=>e.node.value.startsWith("~"),iu=({assignment:e})=>e.node.value==="";function PP({facts:e,name:t,manager:r},n){let s;return n.map(({assignment:{directive:o,node:i}})=>(s=Ge(o.kind)(i.value,s,{facts:e,name:t,manager:r,directive:o}).value,s))}function Gs(e){return typeof e=="bigint"?String(e):e instanceof Set?[...e].sort().join(" "):typeof e!="object"||e===null?"":"named"in e?String(e.named):Object.values(e).map(Gs).join("/")}function _P(e,{steps:t},r){let n=PP(e,t),s=null;for(let[o,i]of t.entries())if(iu(i))s=null;else if(s===null)s=i;else if(Ft(s)&&!Ft(i)&&i.faults.length===0&&Gs(n[o])===Gs(n[o-1])){let{directive:a,file:c,node:l}=i.assignment;r({message:"not-narrowed",data:{key:a.name},file:c,span:D(l),related:[{file:s.assignment.file,span:D(s.assignment.node),note:"this line made it a list of what is denied"}],severity:"error",hardeningIgnored:!0,help:`Write the line that allows first, or an empty ${a.name}= between the two.`})}}function kP(e,t,r){let n=t.value;if(n?.mode!=="allow")return;let{syscalls:s}=e.facts;for(let[o,i]of t.steps.entries()){if(Ft(i)||iu(i))continue;let{directive:a,file:c,node:l}=i.assignment;for(let{0:d,index:u}of l.value.matchAll(/@[\w-]+/g)){let m=s.group(d),f=t.steps.slice(o+1).filter(Ft);if(m===void 0||Vr(n.allowed,m)||f.length===0||f.some(({assignment:w})=>w.node.value.includes(d)))continue;let h=f.map(({assignment:w})=>({file:w.file,span:D(w.node),note:"this line denies it"}));r({message:"taken-back",data:{word:d},file:c,span:L(l,u,u+d.length),related:h,help:`Write ${a.name}=${d} on a line of its own below them.`})}}}var au=p({id:"list-order",category:"correctness",summary:"lines of a list stand in an order in which one of them does nothing",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:ou,messages:{"not-narrowed":"this line restricts nothing: {key}= began with ~, so it could only take back what is denied","taken-back":'"{word}" is allowed here and denied again below, as a part of a wider group'},help:"Change the order of the lines.",check({unit:e,report:t}){for(let r of ou){let n=$(e,r);n===void 0||n.assignments.length<2||!n.steps.some(Ft)||n.steps.every(Ft)||(_P(e,n,t),r==="SystemCallFilter"&&kP(e,n,t))}}});var cu={tilde:"~ counts only as the first character of the value",comma:"commas separate nothing",quote:"quotes are no syntax here",colon:"colons separate nothing here"},AP={"path-list":[["comma",/^[^,]+(?:,-?\+?\/[^,]*)+$/],["colon",/^[^:]+(?::-?\+?\/[^:]*)+$/]],path:[["comma",/^\/[^,\s]*(?:,[ \t]*\/[^,\s]*)+$/]],"directory-list":[["comma",/^[\w./-]+(?:,[\w./-]+)+$/]],"unit-names":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"install-only":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group-list":[["comma",/^[\w-]+(?:,[\w-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group":[["quote",/^(["']).+\1$/]]},CP=new Set(["user-or-group","path"]),RP=/[^ \t]+/g;function EP({directive:e,node:t}){let r=AP[e.kind];return r===void 0||!/[,:"']/.test(t.value)?[]:(CP.has(e.kind)?[{0:t.value,index:0}]:[...t.value.matchAll(RP)]).flatMap(({0:s,index:o})=>{let i=r.find(([,a])=>a.test(s));return i===void 0?[]:[{sign:i[0],start:o,word:s}]})}var IP=(e,t,r)=>{let n=`${e.directive.name}=${r}`;return{help:`Write ${n} on a line of its own below.`,fixes:Yd(e,t,n)}},NP=({sign:e,word:t})=>e==="quote"?t.slice(1,-1):t.replace(e==="comma"?/,[ \t]*/g:/:/g," "),lu=p({id:"list-syntax",category:"correctness",summary:"a comma, a quote or a ~ where it is no syntax",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":"systemd ignores this line: {mistake}","word-ignored":'systemd drops "{word}" from {key}=: {mistake}',"rest-ignored":'systemd drops "{word}" from {key}=: {mistake}',"silent-word-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',"silent-rest-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',taken:'"{word}" is one name to systemd: {mistake}'},help:"Separate words by blanks, without quotes.",check({unit:e,report:t}){for(let{step:r,fault:n}of ke(e,"list-syntax")){let{directive:s,file:o,node:i}=r.assignment,a=i.value.slice(n.start,n.end),c=gr(a);if(c===null||n.effect==="unit-refused"||n.effect==="warned")continue;let l=at(r,n);t({message:n.effect,data:{word:oe(a),key:s.name,mistake:cu[c]},file:o,span:L(i,n.start,n.end),severity:l?"error":"warning",hardeningIgnored:l,...c==="tilde"?IP(r.assignment,n,a):xn(e,r,n)})}xe(e,({assignment:r})=>{for(let n of EP(r)){let{start:s,word:o,sign:i}=n,a=NP(n);t({message:"taken",data:{word:oe(o),mistake:cu[i]},file:r.file,span:L(r.node,s,s+o.length),help:`Write ${oe(a)}.`,fixes:ze(r,[{start:s,end:s+o.length,text:a}],`Write ${oe(a)}`,"suggested")})}})}});var TP=({source:e})=>fn(e.path),du=p({id:"loosened-by-drop-in",category:"correctness",summary:"a drop-in switches off a restriction that another file sets",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{loosened:"{key}={value} takes back {key}={before} of {file}"},help:"Remove the line if the restriction was meant to hold.",check({unit:e,report:t}){if(!(e.files.length<2))for(let r of e.settings.values()){if(r.assignments.length<2)continue;let{steps:n}=Nt(r,e),s=n.findLast(({effect:d})=>d==="set"||d==="reset"),o=n.slice(0,s===void 0?0:n.indexOf(s)).findLast(({effect:d})=>d==="set"||d==="add");if(s===void 0||o===void 0||s!==n.findLast(({effect:d})=>d!=="none"))continue;let{directive:i,file:a,node:c}=s.assignment,l=o.assignment;l.file===a||re(i.name,c.value)||!re(i.name,l.node.value)||t({message:"loosened",data:{key:i.name,value:oe(c.value),before:oe(l.node.value),file:TP(l.file)},file:a,span:D(c),related:[{file:l.file,span:D(l.node),note:"this line has no effect any more"}]})}}});var OP=(e,t)=>g(e,t)?.length??0;function _n(e){let t=g(e,"Type");return t!==void 0?t:E(e,"BusName")?"dbus":OP(e,"ExecStart")>0?"simple":"oneshot"}var Ut=e=>e.facts.behaviour.refuses;var Pn=[{when:e=>Ut(e).dynamicUserHomeDirectory&&M(e,"DynamicUser")&&g(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>Ut(e).workingDirectoryInApiMount&&DP(e)&&LP(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>Ut(e).dynamicUserInUserManager&&e.manager==="user"&&M(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>Ut(e).managedPrivateUsers&&g(e,"PrivateUsers")==="managed"&&(E(e,"User")||E(e,"Group")||M(e,"DynamicUser")||E(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>Ut(e).userNamespacePathWithPrivateUsers&&E(e,"UserNamespacePath")&&M(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>Ut(e).privatePidsPam&&M(e,"PrivatePIDs")&&E(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function DP(e){let t=g(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var FP=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],UP=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],MP=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],$P=["StateDirectory","CacheDirectory","LogsDirectory"],yr=(e,t)=>(e??t)!==t;function LP(e){let t=g(e,"PrivateMounts");return FP.some(r=>(g(e,r)?.length??0)>0)||UP.some(r=>E(e,r))||MP.some(r=>M(e,r))||yr(g(e,"MountFlags"),"shared")||yr(g(e,"ProtectSystem"),"no")||yr(g(e,"ProtectHome"),"no")||yr(g(e,"ProtectProc"),"default")||yr(g(e,"ProcSubset"),"all")||E(e,"RootDirectory")&&$(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&M(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(g(e,"PrivateTmp")))||M(e,"DynamicUser")&&$P.some(r=>E(e,r))}var BP=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],zP=[{when:e=>!E(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>M(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>BP.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>M(e,"Accept")&&$(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>M(e,"Accept")&&E(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],WP=[{when:e=>!E(e,"What"),message:"the mount has no What="},{when:e=>Hs(e,g(e,"Where")),message:"Where= does not match the name of the unit"}],Hs=(e,t)=>typeof t=="string"&&t.startsWith("/")&&jr(t)!==e.name.base,ZP=[{when:e=>Hs(e,$(e,"What")?.value),message:"What= does not match the name of the unit"}],VP=[{when:e=>Hs(e,g(e,"Where")),message:"Where= does not match the name of the unit"}],KP=["OnClockChange","OnTimezoneChange"],jP=[{when:e=>!E(e,"OnCalendar")&&!KP.some(t=>$(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],GP=[{when:e=>!E(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],JO={service:Pn,socket:[...Pn,...zP],mount:[...Pn,...WP],swap:[...Pn,...ZP],automount:VP,timer:jP,path:GP};var HP=/(?:^|\/)(?:ba|da|k|z)?sh$/;function YP({program:e,arguments:t}){if(!HP.test(e))return null;let r=t.findIndex(({text:n})=>/^-[a-z]*c$/.test(n));return r<0?null:t[r+1]?.text??null}var qP=e=>!/\bexec\b|systemd-notify/.test(e)&&/(?<!\|)\|(?!\|)|(?<![&>])&[ \t]*(?:;|$|[ \t]*wait\b)/.test(e),uu=p({id:"notify-from-child",category:"correctness",summary:"the message that the service is ready comes from a process that systemd does not listen to",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{child:"the start will time out: the program runs as a child of the shell, and only the main process may say that the service is ready"},help:"Write exec before the program, or NotifyAccess=all.",check({unit:e,report:t}){if(e.refusal!==null||!_n(e).startsWith("notify")||!["main",void 0].includes(g(e,"NotifyAccess")))return;let r=$(e,"ExecStart"),n=r===void 0?void 0:wt(r).made.at(-1),s=g(e,"ExecStart")?.map(YP).at(-1)??null;n!==void 0&&s!==null&&qP(s)&&t({message:"child",file:n.file,span:D(n.node)})}});var mu=p({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){xe(e,({assignment:r})=>{let{directive:n,file:s,node:o}=r;if(n.kind!=="obsolete"||n.status===null)return;let i=vn.get(n.name);t({message:"removed",data:{key:n.name,version:String(e.facts.version)},file:s,span:D(o),fixes:fr(r,"safe"),...i===void 0?{}:{help:`${i}= took its place; its values may have another scale.`}})})}});var JP=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"];function XP(e){let t=JP.flatMap(o=>($(e,o)?.steps??[]).flatMap(i=>(hr(e,i,i.assignment.node.value).value??[]).filter(({optional:c})=>!c).map(({path:c})=>({assignment:i.assignment,path:c})))),r=$(e,"WorkingDirectory"),n=r?.value,s=r?.steps.findLast(({effect:o})=>o==="set")?.assignment;return n?.kind==="path"&&s!==void 0&&!s.node.value.startsWith("-")?[...t,{assignment:s,path:n.path}]:t}var pu=p({id:"path-not-there",category:"correctness",summary:"a path lies in a folder that another line makes an empty one",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{listed:"the service can not start: {path} is not there, because {setting}= gives it a {folder} of its own",working:"the service can not start in {path}: {setting}= gives it a {folder} of its own, which is empty"},help:"Use a folder that systemd makes for the service, with RuntimeDirectory= or StateDirectory=, or bring this one back with BindPaths=.",check({unit:e,report:t}){if(e.refusal===null)for(let{assignment:r,path:n}of XP(e)){let s=gn(e,n);s!==null&&t({message:r.directive.name==="WorkingDirectory"?"working":"listed",data:{path:n,setting:s.setting,folder:s.folder},file:r.file,span:D(r.node),related:s.line===null?[]:[{file:s.line.file,span:D(s.line.node),note:"this line hides it"}]})}}});var QP=e=>e.slice(0,e.lastIndexOf("/"))||"/";function e_(e){return["/dev",...["yes","read-only"].includes(g(e,"ProtectHome")??"no")?[]:Be,...M(e,"PrivateTmp")?mn:[],...(g(e,"RuntimeDirectory")??[]).map(({path:t})=>`/run/${t}`),...(g(e,"StateDirectory")??[]).map(({path:t})=>`/var/lib/${t}`),...(g(e,"ReadWritePaths")??[]).map(({path:t})=>t.replace(/^\/var\/run(?=\/|$)/,"/run")),...(g(e,"BindPaths")??[]).filter(({writable:t})=>t).map(({target:t})=>t),...(g(e,"TemporaryFileSystem")??[]).map(({path:t})=>t)]}var t_=e=>e!==void 0&&!Me(e),fu=(e,t)=>{let r=$(e,t);return r===void 0?void 0:wt(r).made.at(-1)},hu=p({id:"pid-file-not-writable",category:"correctness",summary:"the service may not write the PID file that systemd waits for",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["PIDFile"],messages:{strict:"the service can not write {path}: ProtectSystem=strict makes {folder} read-only, and systemd waits for the file until the start times out",user:"the service can not write {path}: it runs as {user} and /run belongs to root, and systemd waits for the file until the start times out"},help:"Let systemd make a folder for it, such as RuntimeDirectory=ledger with PIDFile=/run/ledger/ledger.pid; or use Type=exec or Type=notify and no PID file.",check({unit:e,report:t}){let r=$(e,"PIDFile")?.value,n=fu(e,"PIDFile");if(e.refusal!==null||typeof r!="string"||n===void 0||_n(e)!=="forking"||(g(e,"ExecStart")??[]).some(({prefixes:d})=>/[+!]/.test(d)))return;let s=r.replace(/^\/var\/run\//,"/run/"),o=QP(s),i=e_(e).some(d=>F(s,d)),a={file:n.file,span:D(n.node)},c=(d,u)=>{let m=fu(e,d);return m===void 0?[]:[{file:m.file,span:D(m.node),note:u}]},l=g(e,"User");g(e,"ProtectSystem")==="strict"&&!i?t({message:"strict",data:{path:s,folder:o},...a,related:c("ProtectSystem","this line makes it read-only")}):t_(l)&&o==="/run"&&t({message:"user",data:{path:s,user:l??""},...a,related:c("User","this user may not write there")})}});var gu=p({id:"shared-user",category:"correctness",summary:"the service runs as nobody, like others",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{nobody:"systemd warns of this line: {reason}"},help:"Write DynamicUser=yes in its place, or the name of a user that only this service has.",check({unit:e,report:t}){for(let{step:r,fault:n}of ke(e,"other")){let{directive:s,file:o,node:i}=r.assignment;s.kind==="user-or-group"&&n.effect==="warned"&&t({message:"nobody",data:{reason:n.expected},file:o,span:D(i)})}}});var r_=/[<>|&$`~*?;]|sh[ \t]/,n_=/^(?:\d|&)?(?:>>?|<<?<?)(?:&\d|[/\w$].*)?$/,s_=new Set(["|","||","&&","|&"]),o_=/(?:^|\/)(?:ba|da|k|z|a)?sh$/,i_=/(?:^|\/)(?:cat|chgrp|chmod|chown|cp|ln|ls|mkdir|mv|rm|rmdir|stat|tail|touch)$/,a_=/(?:^|\/)(?:expr|find|test|\[)$/;function c_({text:e,quoted:t},r,n){if(t)return null;if(!a_.test(r)){if(s_.has(e)||e==="&"&&n)return"operator";if(n_.test(e))return"redirect"}return/^\$\([^)]/.test(e)||/^`[^`]/.test(e)?"substitution":/^~\//.test(e)?"home":i_.test(r)&&/^\/\S*[*?]/.test(e)?"glob":/^[^;\\]+;$/.test(e)&&!n?"semicolon":null}function l_({program:e,arguments:t}){if(!o_.test(e))return null;let r=t.findIndex(({text:s})=>/^-[a-z]*c$/.test(s)),n=r<0?void 0:t[r+1];return n===void 0||n.quoted||t.length<=r+2?null:/^[\w./-]+$/.test(n.text)?n:null}function*d_(e){if(e.prefixes.includes("|"))return;/^\$[A-Za-z_{]/.test(e.program)&&(yield["variable",e.programSpan]);let t=l_(e);t!==null&&(yield["script",t]);for(let[r,n]of e.arguments.entries()){let s=c_(n,e.program,r===e.arguments.length-1);s!==null&&(yield[s,n])}}function u_(e,t){return hr(e,t,t.assignment.node.value).value??[]}var m_={redirect:"For a log file use StandardOutput=append:/path; otherwise put the whole command in quotes behind /bin/sh -c.",home:"Write %h for the home folder, or the whole path.",semicolon:"Put a blank before the ; or write a line for each command.",variable:"Write the path of the program, or /usr/bin/env before the variable.",script:"Put the command with its arguments in one pair of quotes."},yu=p({id:"shell-syntax",category:"correctness",summary:"a command line is written for a shell, and none reads it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{redirect:'"{word}" is an argument here: no shell reads the line, so nothing is redirected',operator:'"{word}" is an argument here: no shell reads the line, so one command runs and gets all of it',substitution:'"{word}" is an argument here: no shell reads the line, so no command is run in its place',home:'"{word}" is taken literally: no shell reads the line, so ~ stands for no folder',glob:'"{word}" is taken literally: no shell reads the line, so the pattern matches no files',semicolon:'"{word}" is an argument here: only a ; that stands alone ends a command',variable:'"{word}" is taken for the name of a program: variables are not put in there',script:'the shell runs "{word}" alone: the words behind it become its parameters, not its arguments'},help:"Put the whole command in quotes behind /bin/sh -c, or write it without a shell.",check({unit:e,report:t}){xe(e,r=>{let{directive:n,file:s,node:o}=r.assignment;if(n.kind!=="exec-command"||r.effect!=="add"||!r_.test(o.value))return;let i=new Set;for(let[a,{start:c,end:l}]of u_(e,r).flatMap(d=>[...d_(d)])){if(i.has(a))continue;i.add(a);let d=m_[a];t({message:a,data:{word:oe(o.value.slice(c,l))},file:s,span:L(o,c,l),...d===void 0?{}:{help:d}})}})}});var p_=({tree:e})=>/^\uFEFF?\s*<[?!a-zA-Z]/.test(e.text),f_="D-BUS Service",h_=({tree:e})=>{let t=e.nodes.flatMap(r=>r.kind==="section"?[r.name]:[]);return t.includes(f_)&&!t.includes("Service")},g_=new Set(Wr.flatMap(Ie)),y_=e=>e.kind==="section"&&g_.has(e.name)||e.kind==="assignment"&&zr(e.key).length>0,b_=/[\0-\x08\uDC80-\uDCFF]/,v_=({tree:e})=>{if(b_.test(e.text))return!1;let t=e.nodes.filter(({kind:r})=>r!=="trivia");return t.length>0&&!t.some(y_)},br=q(({files:e})=>{let[t]=e;return t?.role==="main"&&(p_(t)||h_(t)||v_(t))});var bu={severity:"info",help:"This file is no unit: leave it out, or give it another name."};function S_({tree:e},{start:t,end:r}){return e.nodes.some(s=>s.kind==="assignment"&&s.start>=t&&s.start<r&&re(s.key,s.value))?{severity:"error",hardeningIgnored:!0}:{}}var vu=p({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header","outside-sections":"systemd ignores these {count} lines: they stand before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let r of e.faults)(r.kind==="no-equals"||r.kind==="no-key")&&t({message:r.kind,file:r.file,span:r.span,...br(e)?bu:{}});for(let r of e.files){let n=e.faults.filter(a=>a.kind==="outside-section"&&a.file===r),[s]=n,o=n.at(-1);if(s===void 0||o===void 0)continue;let i={start:s.span.start,end:o.span.end};t({message:n.length===1?"outside-section":"outside-sections",data:{count:String(n.length)},file:r,span:i,...S_(r,i),...br(e)?bu:{}})}}});function w_({pieces:e,value:t,valueEnd:r}){return e===null?[]:e.slice(1).map(({logical:n,source:s},o,i)=>{let a=t.slice(n,i[o+1]?.logical??t.length),c=s+a.length-a.trimStart().length;return{text:a.trim(),span:{start:c,end:Math.min(c+a.trim().length,r)}}})}var x_=/^([A-Z][A-Za-z]+)[ \t]*=[ \t]*(.*)$/s;function P_(e,t){let[,r="",n=""]=x_.exec(t)??[];return!/[a-z]/.test(r)||r===""?null:Ie(e.name.type).some(o=>e.facts.directive(o,r)!==void 0)?{key:r,value:n}:null}var wu=p({id:"swallowed-line",category:"correctness",summary:"a backslash at the end of a line makes the next one a part of its value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{assignment:"this line sets nothing: the backslash above makes it a part of {key}=",hardening:"this line hardens nothing: the backslash above makes it a part of {key}=",header:"this header begins no section: the backslash above makes it a part of {key}=",blank:"a blank behind the backslash: the line is not continued, and the backslash is a part of the value"},help:"Remove the backslash above.",check({unit:e,report:t}){for(let r of e.files)for(let n of r.tree.nodes)if(n.kind==="assignment"){A_(n,r.tree.text)&&t({message:"blank",file:r,span:{start:n.valueEnd-1,end:n.valueEnd},help:k_});for(let{text:s,span:o}of w_(n)){let i=C_(e,s);if(i===null)continue;let a=i==="hardening";t({message:i,data:{key:n.key},file:r,span:o,severity:a?"error":"warning",hardeningIgnored:a,fixes:__(r,o)})}}}});function __(e,{start:t}){let r=e.tree.text.slice(0,t),n=/[ \t]*\\(?=\r?\n[ \t]*$)/.exec(r.slice(-Su));if(n===null)return[];let s=r.length-Math.min(r.length,Su)+n.index;return[{title:"Remove the backslash",applicability:"suggested",edits:[{file:e,span:{start:s,end:s+n[0].length},text:""}]}]}var Su=200,k_="Remove the blank, or the backslash if the value ends here.",A_=({value:e,valueEnd:t,end:r},n)=>e.endsWith("\\")&&/^[ \t]/.test(n.slice(t,r));function C_(e,t){let r=P_(e,t);return r!==null?re(r.key,r.value)?"hardening":"assignment":/^\[[^[\]]+\]$/.test(t)&&Ie(e.name.type).includes(t.slice(1,-1))?"header":null}var R_=q(e=>new Map);function Mt(e,t){let r=R_(e.facts),n=`${e.name.type} ${t.section} ${t.node.key}`,s=r.get(n)??E_(e,t);return r.set(n,s),s}function E_(e,{section:t,node:r}){let n=ys(t,r.key);if(n!==null&&n>e.facts.version)return{kind:"too-new",since:n};let s=e.facts.directives.sectionsWith(r.key);if(s.length>0){let a=s.filter(c=>Ie(e.name.type).includes(c));return{kind:"wrong-section",sections:a.length>0?a:s}}let o=zr(r.key)[0],i=o===void 0?null:ys(o,r.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:U(r.key,e.facts.directives.namesIn(t),2)}}function $t({node:e},t=[]){return[e.key,...t.slice(0,1)].some(r=>re(r,e.value))}var xu=p({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",options:{allow:{kind:"names",default:[],summary:"directives that may be newer than the target"}},check({unit:e,options:t,report:r}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let s=Mt(e,n);if(s.kind!=="too-new")continue;let o=$t(n);r({message:o?"hardening":"newer",data:{key:n.node.key,version:String(e.facts.version),since:String(s.since)},file:n.file,span:n.span,severity:o?"error":"warning",hardeningIgnored:o})}}});var I_=({assignment:e})=>e.directive.kind==="boolean"||e.directive.kind==="tristate";function N_(e,{assignment:t}){let r=e.settings.get(t.directive.setting)?.steps??[],s=r.slice(0,r.findIndex(o=>o.assignment===t)).findLast(({effect:o})=>o!=="none");return s?.effect==="set"&&re(t.directive.name,s.assignment.node.value)?s.assignment.node.value:null}var Pu=p({id:"too-new-value",category:"correctness",summary:"the systemd of the target does not know a value yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{line:"systemd {version} ignores this line: {key}={value} is known from systemd {since} on",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}={value} is known from systemd {since} on",word:'systemd {version} drops "{value}" from {key}=: it is known from systemd {since} on',kept:"systemd {version} ignores this line and keeps {key}={before}: the new value is known from systemd {since} on",silent:'systemd {version} drops "{value}" from {key}= without a word: it is known from systemd {since} on'},help:"Write what the target knows, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let{step:r,fault:n}of ke(e,"newer")){let{directive:s,file:o,node:i}=r.assignment;if(n.effect==="unit-refused")continue;let a=Ks(e,r,n),c=String(a?.version),l=N_(e,r);if(n.effect==="line-ignored"&&l!==null){let m={key:s.name,before:l,version:String(e.facts.version),since:c};t({message:"kept",data:m,file:o,span:L(i,n.start,n.end),severity:"info",help:"Nothing: this is how a unit serves several versions."});continue}let d=n.effect==="line-ignored",u=a?.exact===!0&&at(r,n);t({message:d?u?"hardening":"line":n.effect.startsWith("silent-")?"silent":"word",data:{key:s.name,value:oe(i.value.slice(n.start,n.end)),version:String(e.facts.version),since:c},file:o,span:L(i,n.start,n.end),severity:u?"error":"warning",hardeningIgnored:u,confidence:a?.exact===!0?"high":"low",...d&&I_(r)?{help:`Write ${s.name}=yes on the line before: an older systemd then keeps that, a newer one takes this line.`,fixes:qd(r.assignment,`${s.name}=yes`)}:{}})}}});var T_=new Set(["condition-path","directory-list","exec-output","install-only","path","pid-file","service-sockets","unit-name","unit-names","user-or-group","user-or-group-list","working-directory"]),O_=/[ \t]#[ \t]*\S/,D_=/^[^"'\\]*[ \t]#[ \t]+[A-Za-z]/;function F_({assignment:e}){let{directive:t,node:r}=e;return t.kind==="exec-command"?D_.test(r.value):T_.has(t.kind)&&O_.test(r.value)}var _u=p({id:"trailing-comment",category:"correctness",summary:"a comment behind a value, which systemd takes for a part of the value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{ignored:'systemd ignores this line: it takes "{comment}" for a part of the value',dropped:'systemd drops words of "{comment}" from {key}=: to it they are a part of the value',silent:'systemd drops words of "{comment}" from {key}= without a word: to it they are a part of the value',taken:'"{comment}" is no comment to systemd, but a part of the value'},help:"Move the comment to a line of its own: there are none at the end of a line.",check({unit:e,report:t}){let r=new Set,n=(s,o,i)=>{let{directive:a,file:c,node:l}=s.assignment,d=Vs(l.value);d===null||r.has(s)||(r.add(s),t({message:o,data:{comment:oe(l.value.slice(d)),key:a.name},file:c,span:L(l,d,l.value.length),severity:i?"error":"warning",hardeningIgnored:i,fixes:Gd(s.assignment,d)}))};for(let{step:s,fault:o}of ke(e,"comment"))o.effect==="line-ignored"?n(s,"ignored",at(s,o)):o.effect!=="unit-refused"&&n(s,o.effect.startsWith("silent-")?"silent":"dropped",!1);xe(e,s=>{s.faults.length===0&&F_(s)&&n(s,"taken",!1)})}});function U_(e){if(!e.refusal?.message.includes("more than one ExecStart="))return null;let t=$(e,"ExecStart"),[r,n]=t===void 0?[]:wt(t).made;return r===void 0||n===void 0?null:[r,n]}var ku=({settings:e},{message:t})=>[...t.matchAll(/(\w+)=/g)].flatMap(([,r=""])=>e.get(r)?.assignments??[]),M_=(e,t)=>t.at===null?ku(e,t).some(({node:r})=>js(r.value)):wn(t.at.file,t.at.span);function $_(e,t){if(!t.message.includes("does not match the name"))return null;let r=ku(e,t).at(-1)?.node.value??"";return r.startsWith("/")?`${jr(r)}.${e.name.type}`:null}function L_(e,t){if(t.kind==="masked")return{severity:"info",help:"Nothing, if that is meant: an empty file or a link to /dev/null switches a unit off."};if(M_(e,t))return{severity:"warning",help:Sn};let r=$_(e,t);return r===null?{}:{severity:r.replaceAll("\\x2d","-")===e.name.full?"warning":"error",help:`The file has to be called ${r} where it is installed.`}}var Au=p({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:r}=e,[n]=e.files;if(r===null||r.kind==="not-found"||n===void 0||br(e))return;let s=r.at===null?U_(e):null;if(s!==null){let[a,c]=s,l=[{file:a.file,span:D(a.node),note:"the first command"}],d=a.file===c.file?"Keep one, or write Type=oneshot.":"A drop-in adds to ExecStart=: write an empty ExecStart= before the line to replace it.";t({message:"refused",data:{message:r.message},file:c.file,span:D(c.node),related:l,help:d});return}let o=n.tree.nodes.findLast(a=>a.kind==="section"&&a.name.toLowerCase()===e.name.type),i=o?.kind==="section"?{start:o.nameStart,end:o.nameEnd}:{start:0,end:0};t({message:r.kind==="masked"?"masked":"refused",data:{message:r.message},file:r.at?.file??n,span:r.at?.span??i,...L_(e,r)})}});var Cu=p({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"directives of another program, or of a patched systemd, that are not reported"}},check({unit:e,options:t,report:r}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let s=Mt(e,n);if(s.kind!=="misspelt")continue;let{node:o,section:i}=n,a=$t(n,s.suggestions),[c]=s.suggestions;r({message:a?"hardening":"misspelt",data:{key:o.key,section:i},file:n.file,span:n.span,severity:a?"error":"warning",hardeningIgnored:a,...c===void 0?{}:{help:`Did you mean ${s.suggestions.map(l=>`${l}=`).join(" or ")}?`,fixes:yn(n,c,"suggested")}})}}});function B_(e,{span:t}){let{nodes:r}=e.tree,n=r.findIndex(o=>o.kind==="section"&&o.nameStart===t.start),s=0;for(let o of r.slice(n+1)){if(o.kind==="section")break;o.kind==="assignment"&&re(o.key,o.value)&&(s+=1)}return s}var Ru=p({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}",hardening:"systemd ignores this section, so the hardening in it is not in force: a .{type} unit has no {section}",dbus:"systemd ignores this section: it is that of a D-Bus service file, which is no unit"},help:"Correct the name of the section, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"sections of another program that are not reported"}},check({unit:e,options:t,report:r}){let n=Ie(e.name.type);for(let s of e.faults){if(s.kind!=="unknown-section")continue;let o=s.file.tree.text.slice(s.span.start,s.span.end);if(t.allow.includes(o.slice(1,-1)))continue;let i={file:s.file,span:s.span};if(o==="[D-BUS Service]"){r({message:"dbus",...i,severity:"info",help:"It belongs to the message bus, in a folder dbus-1/services or dbus-1/system-services."});continue}let a=B_(s.file,s)>0,[c]=U(o.slice(1,-1).trim(),n,1),l={file:s.file,span:s.span,text:`[${c}]`};r({message:a?"hardening":"unknown",data:{section:o,type:e.name.type},...i,severity:a?"error":"warning",hardeningIgnored:a,help:c===void 0?`A .${e.name.type} unit has ${n.map(d=>`[${d}]`).join(", ")}.`:`Did you mean [${c}]?`,fixes:c===void 0?[]:[{title:`Write [${c}]`,applicability:"suggested",edits:[l]}]})}}});var z_=({source:e})=>e.path.split("/").at(-2)??"",W_=({tree:e})=>e.nodes.some(t=>t.kind==="assignment"&&re(t.key,t.value));function Z_({tree:e}){let t=e.nodes.find(r=>r.kind==="section");return t?.kind==="section"?{start:t.nameStart,end:t.nameEnd}:{start:0,end:0}}var Eu=p({id:"unread-drop-in",category:"correctness",summary:"a file that looks like a drop-in, and that systemd does not read",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"file-name":"nothing reads this file: the name of a drop-in ends in .conf and does not begin with a dot","switched-off":"nothing reads this file, as its name does not end in .conf","folder-name":"nothing reads this file: drop-ins of {unit} belong in {unit}.d, not in {folder}","folder-link":"nothing reads this file: {folder} is a symbolic link, and systemd follows none to a folder of drop-ins"},help:"Rename it, or remove it.",check({unit:e,report:t}){let r=e.files[0]?.source.path.split("/").at(-1)??e.name.full;for(let{file:n,reason:s}of e.unread){let o=s!=="switched-off"&&W_(n);t({message:s,data:{unit:r,folder:z_(n)},file:n,span:Z_(n),severity:o?"error":V_[s],hardeningIgnored:o,help:K_[s]})}}}),V_={"file-name":"warning","switched-off":"info","folder-name":"warning","folder-link":"warning"},K_={"file-name":"Rename the file.","switched-off":"Nothing, if it is meant to be off.","folder-name":"Move the file to that folder.","folder-link":"Make the folder a real one, with links to the files in it."};var Iu=p({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let r of e.faults)r.kind==="fatal-syntax"&&r.file.role==="drop-in"&&t({message:"syntax",data:{reason:j_[r.reason]},file:r.file,span:r.span});xe(e,({assignment:r,faults:n})=>{let{file:s,node:o}=r;if(s.role==="drop-in")for(let{effect:i,expected:a,start:c,end:l}of n)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(c,l),expected:a},file:s,span:L(o,c,l)})})}}),j_={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"};var G_=e=>e.map(t=>`[${t}]`).join(" or "),H_=q(({tree:e})=>e.nodes.filter(t=>t.kind==="section")),Y_=(e,t)=>H_(e).find(({name:r})=>t.includes(r)),Nu=p({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]",foreign:"systemd ignores this line: {key}= belongs in {sections}, which a .{type} unit does not have","hardening-foreign":"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, which a .{type} unit does not have"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let r of e.faults){if(r.kind!=="unknown-directive")continue;let n=Mt(e,r);if(n.kind!=="wrong-section")continue;let s=$t(r),o=n.sections.filter(a=>Ie(e.name.type).includes(a)),i=Y_(r.file,o);t({message:o.length===0?s?"hardening-foreign":"foreign":s?"hardening":"misplaced",related:i===void 0?[]:[{file:r.file,span:{start:i.nameStart,end:i.nameEnd},note:`[${i.name}] begins here`}],fixes:i===void 0?[]:Hd(r,i),...o.length===0?{help:`Set it in the unit that runs the program: a .${e.name.type} unit runs none with such settings.`}:{},data:{key:r.node.key,section:r.section,sections:G_(n.sections),type:e.name.type},file:r.file,span:r.span,severity:s?"error":"warning",hardeningIgnored:s})}}});var Tu=p({id:"ambient-in-user-namespace",category:"effectiveness",summary:"capabilities given to the service count for nothing outside its user namespace",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["AmbientCapabilities"],messages:{inside:"{names} counts only inside the user namespace of PrivateUsers=: a low port, a device or a mount of the host stays out of reach"},help:"Remove PrivateUsers= if the service needs the capability on the host, or AmbientCapabilities= if it does not.",check({unit:e,sandbox:t,report:r}){let n=v(e,"AmbientCapabilities");if(t===null||e.manager==="user"||n===void 0||!t.switches.PrivateUsers)return;let s=t.ambientSet&t.boundingSet;if(s===0n)return;let o=[...e.facts.capabilities].flatMap(([a,c])=>(s>>BigInt(c)&1n)===1n?[a]:[]),i={names:o.length===1?`${o[0]}`:"what AmbientCapabilities= gives"};r({message:"inside",data:i,...b(n),related:G(R(e,"PrivateUsers"),"makes the user namespace")})}});var GF=[...ga,"slice","scope"];var Ou=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]];var Du=p({id:"ambient-outside-bounding-set",category:"effectiveness",summary:"an ambient capability is not in the bounding set, so the service does not get it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["AmbientCapabilities"],messages:{dropped:"the service does not get {names}: the bounding set does not hold {them}"},help:"Add the capability to CapabilityBoundingSet=, or take it out of AmbientCapabilities=.",check({unit:e,sandbox:t,report:r}){if(t===null||e.manager==="user")return;let n=t.ambientSet&~t.boundingSet;if(n===0n)return;let s=[...e.facts.capabilities].flatMap(([u,m])=>(n>>BigInt(m)&1n)===1n?[u]:[]),o=R(e,"AmbientCapabilities").at(-1),[i]=s;if(o===void 0||i===void 0)return;let a=g(e,"CapabilityBoundingSet"),c=a!==void 0&&(n&~a)!==0n?R(e,"CapabilityBoundingSet"):[],l=Ou.filter(([u,m])=>t.switches[u]&&m.some(f=>s.includes(f))),d=s.length===1?He(o,u=>u.toUpperCase()===i):b(o);r({message:"dropped",data:{names:s.length<=3?s.join(" and "):`${s.length} of these capabilities`,them:s.length===1?"it":"them"},...d,related:G([...c,...l.flatMap(([u])=>R(e,u))],"takes it out of the bounding set")})}});var vr=["ExecCondition","ExecStartPre","ExecStart","ExecStartPost","ExecReload","ExecStop","ExecStopPost"],q_=[];function Te(e,t){let r=$(e,t);return r===void 0?q_:J_(r)}var J_=q(e=>cd(e).map(({entry:t,line:r})=>({...t,line:r}))),ct=e=>vr.flatMap(t=>Te(e,t)),Fu=({program:e})=>fn(e);var Uu=new Set([...ue].filter(e=>e!=="User"&&e!=="DynamicUser")),Mu=p({id:"container-client",category:"effectiveness",summary:"the sandbox holds for the client of a container daemon, not for the container",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...Uu],messages:{client:"the docker client alone is restricted by {count} of the unit: the daemon runs the container elsewhere"},help:"Restrict the container: options such as --read-only, --cap-drop=all, --security-opt=no-new-privileges and --user.",check({unit:e,report:t}){let[r]=Te(e,"ExecStart").filter(Bs);if(r===void 0)return;let n=Z(e,Uu);if(n.length===0)return;let s=n.length===1?"one hardening line":`${n.length} hardening lines`,{line:o,programSpan:i}=r;t({message:"client",data:{count:s},file:o.file,span:L(o.node,i.start,i.end),related:G(n,"does not reach the container")})}});var X_=["@clock","@cpu-emulation","@debug","@module","@mount","@obsolete","@privileged","@raw-io","@reboot","@resources","@swap","@io-uring","@keyring"],$u=p({id:"deny-list",category:"effectiveness",summary:"a deny list lets through what it forgets",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["CapabilityBoundingSet","RestrictAddressFamilies","SystemCallFilter"],messages:{calls:"this deny list leaves {open} open, and every call that a newer kernel adds",families:"this deny list leaves dozens of other address families open",capabilities:"this deny list keeps every capability that it does not name, also those of newer kernels"},help:"Write an allow list: SystemCallFilter=@system-service, RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6, CapabilityBoundingSet= with the capabilities that are needed.",check({unit:e,sandbox:t,report:r}){if(t===null)return;let{syscallFilter:n,families:s}=t,[o]=R(e,"SystemCallFilter");if(o!==void 0&&Ne(n)&&n.mode==="deny"){let l=X_.filter(d=>{let u=e.facts.syscalls.group(d);return u!==void 0&&!Ct(n.named,u)});r({message:"calls",data:{open:l.length===0?"some groups":`${l.slice(0,4).join(", ")}${l.length>4?" and others":""}`},...b(o)})}let[i]=R(e,"RestrictAddressFamilies");i!==void 0&&s?.mode==="deny"&&r({message:"families",...b(i)});let a=R(e,"CapabilityBoundingSet"),[c]=a;c!==void 0&&a.every(({node:l})=>l.value.startsWith("~"))&&r({message:"capabilities",...b(c)})}});var Lu=p({id:"device-allow-closes",category:"effectiveness",summary:"DeviceAllow= closes all other devices",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["DeviceAllow"],messages:{closes:"with this line every device that is not listed is closed, except the usual ones such as /dev/null"},help:"List every device that the service needs, and write DevicePolicy=closed to say that this is meant.",check({unit:e,sandbox:t,report:r}){let n=v(e,"DeviceAllow");t===null||n===void 0||!E(e,"DeviceAllow")||t.devices.policy==="auto"&&r({message:"closes",...b(n)})}});var Q_=[["ProtectSystem","no","ProtectSystem=strict"],["ProtectSystem","yes","ProtectSystem=strict"],["ProtectSystem","full","ProtectSystem=strict"],["ProtectHome","no","ProtectHome=read-only"],["PrivateTmp",!1,"PrivateTmp=yes"],["NoNewPrivileges",!1,"NoNewPrivileges=yes"],["RestrictSUIDSGID",!1,"RestrictSUIDSGID=yes"],["RemoveIPC",!1,"RemoveIPC=yes"]],Bu=p({id:"dynamic-user-conflict",category:"effectiveness",summary:"a line contradicts DynamicUser=",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["DynamicUser"],messages:{root:"User={user} makes DynamicUser= void: the service runs as root",ignored:"{text} has no effect: DynamicUser= implies {implied}"},help:"Remove one of the two lines.",check({unit:e,report:t}){if(e.manager==="user"||!M(e,"DynamicUser"))return;let r=G(R(e,"DynamicUser"),"DynamicUser= stands here"),n=g(e,"User"),s=v(e,"User");if(s!==void 0&&Me(n)){t({message:"root",data:{user:n},...b(s),related:r});return}for(let[o,i,a]of Q_){let c=v(e,o),l=g(e,o);if(c===void 0||l!==i&&!(i===!1&&l==="no"))continue;let d=i==="yes"||i==="full"?"info":"warning";t({message:"ignored",data:{text:Us(c),implied:a},...b(c),severity:d,related:r})}}});var ek=["/run","/tmp","/var/tmp","/dev","/proc","/sys"],zu=p({id:"dynamic-user-files",category:"effectiveness",summary:"files outside of the own folders of a dynamic user",since:"0.1.0",severity:"info",confidence:"low",persona:"regular",about:["DynamicUser"],messages:{files:"files in {path} belong to a user whose number may change: DynamicUser= keeps only {kept} in order"},help:"Keep the data in StateDirectory=, or give the service a static user.",check({unit:e,report:t}){if(e.manager==="user"||!M(e,"DynamicUser"))return;let r=Le(e);for(let{path:n,optional:s}of g(e,"ReadWritePaths")??[]){if(s||ek.some(i=>F(n,i))||r.some(i=>F(n,i.path)))continue;let o=Ye(e,"ReadWritePaths",n);o!==null&&t({message:"files",data:{path:n,kept:"StateDirectory=, CacheDirectory= and LogsDirectory="},file:o.file,span:o.span})}}});var Wu=p({id:"environment-file-writable",category:"effectiveness",summary:"the service can change the file that sets its own environment",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["EnvironmentFile"],messages:{own:"the service owns {folder} ({directive}=) and can change this file, which systemd reads{more}",shared:"every user may put this file there, and systemd reads it"},help:"Keep the file in /etc, with mode 0600 and owner root.",check({unit:e,sandbox:t,report:r}){if(t===null||e.manager==="user")return;let n=t.privileged?[]:Le(e);for(let s of R(e,"EnvironmentFile")){let o=ie(s.node.value.replace(/^-/,""));if(o===null)continue;let i=n.find(a=>F(o,a.path));if(un.some(a=>F(o,a)))r({message:"shared",...b(s),confidence:"high"});else if(i!==void 0){let a=ct(e).filter(({prefixes:d})=>d.includes("+")||d.includes("!")),c={folder:i.path,directive:i.directive,more:a.length>0?" for commands of root as well":""},l=[...G(R(e,i.directive),"hands the folder to the service"),...a.map(d=>({...b(d.line),note:"runs as root with this environment"}))];r({message:"own",data:c,...b(s),severity:a.length>0?"warning":"info",related:l})}}}});var Zu=p({id:"exception-without-protection",category:"effectiveness",summary:"ReadWritePaths= opens paths that nothing closes",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",about:["ReadWritePaths"],messages:{idle:"ReadWritePaths= opens nothing: no line of the unit makes anything read-only"},help:"Add ProtectSystem=strict, for which the list is made, or remove the line.",check({unit:e,sandbox:t,report:r}){let n=v(e,"ReadWritePaths");if(t===null||n===void 0)return;let{protectSystem:s,protectHome:o,switches:i,hasOwnRoot:a}=t,c=s!=="no"||o!=="no"||i.ProtectKernelTunables||i.ProtectControlGroups||a,l=["ReadOnlyPaths","InaccessiblePaths","BindPaths","TemporaryFileSystem","RootImage","MountImages"].some(d=>E(e,d));!c&&!l&&!M(e,"ProtectKernelLogs")&&!i.PrivateDevices&&r({message:"idle",...b(n)})}});var Vu=p({id:"full-privileges",category:"effectiveness",summary:"a command with the prefix + runs outside of the sandbox that the unit sets up",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...ue],messages:{main:"the prefix + runs this command as root and without the sandbox: {count} nothing for it"},help:"Remove the +, and give the service what it needs by a capability, a group or a directory; keep + for one small helper.",check({unit:e,report:t}){let r=Te(e,"ExecStart").filter(({prefixes:s})=>s.includes("+"));if(r.length===0)return;let n=Z(e,ue);if(n.length!==0)for(let{line:s,programSpan:o}of r)t({message:"main",data:{count:n.length===1?"the one hardening line of the unit does":`the ${n.length} hardening lines of the unit do`},file:s.file,span:L(s.node,0,o.end),related:G(n,"not applied to the command")})}});var Ku=["/srv/home","/data/home","/export/home","/mnt/home","/usr/home","/homes","/nfs/home"],ju=p({id:"homes-elsewhere",category:"effectiveness",summary:"ProtectHome= does not cover homes outside of /home",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",about:["ProtectHome"],messages:{elsewhere:"ProtectHome= does not cover {path}: it closes /home, /root and /run/user"},help:"Add InaccessiblePaths= for the folder, or ReadOnlyPaths= if it has to be read.",check({unit:e,sandbox:t,needs:r,report:n}){let s=v(e,"ProtectHome");if(t===null||s===void 0||t.protectHome==="no")return;let o=[...g(e,"InaccessiblePaths")??[],...g(e,"ReadOnlyPaths")??[]],i=r().paths.find(({path:c})=>Ku.some(l=>F(c,l))&&!o.some(l=>F(c,l.path)));if(i===void 0)return;let a=Ku.find(c=>F(i.path,c))??i.path;n({message:"elsewhere",data:{path:a},file:i.place.file,span:i.place.span,related:[le(s,"covers other folders")]})}});var tk=e=>[...(g(e,"ReadWritePaths")??[]).map(({path:t})=>t),...(g(e,"BindPaths")??[]).map(({target:t})=>t)].some(t=>Be.some(r=>F(t,r))),rk=e=>["home-r","home-w","sessions"].some(t=>e.of(t)!==void 0),Gu=p({id:"homes-under-strict",category:"effectiveness",summary:"ProtectSystem=strict leaves /home, /root and /run/user writable",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["ProtectSystem"],messages:{homes:"ProtectSystem=strict leaves /home, /root and /run/user writable: ProtectHome= decides about them, and is not set"},help:"Add ProtectHome=yes, or read-only if the service reads there.",check({unit:e,sandbox:t,needs:r,report:n}){let s=v(e,"ProtectSystem");t===null||e.manager==="user"||s===void 0||t.protectSystem!=="strict"||t.protectHome!=="no"||E(e,"ProtectHome")||t.hasOwnRoot||[g(e,"InaccessiblePaths")??[],g(e,"ReadOnlyPaths")??[],g(e,"TemporaryFileSystem")??[]].flat().some(({path:i})=>F("/home",i))||tk(e)||rk(r())||n({message:"homes",...b(s),severity:t.privileged?"warning":"info"})}});var Hu=p({id:"implied-no-new-privileges",category:"effectiveness",summary:"NoNewPrivileges= is not what the unit seems to say for this version",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...Dt],messages:{forced:"NoNewPrivileges=no has no effect: up to systemd 254 {line}= switches it on for a service that is not root",lost:"systemd {version} no longer switches NoNewPrivileges= on for {line}=, as it did up to 254: setuid programs work"},help:"Say what is meant: NoNewPrivileges=yes, or remove the filters that imply it on older versions.",check({unit:e,sandbox:t,report:r}){if(t===null||t.privileged||e.manager==="user"||t.switches.DynamicUser)return;let[n]=Z(e,Dt);if(n===void 0)return;let s=v(e,"NoNewPrivileges"),o={line:n.directive.name,version:String(e.facts.version)},i=e.facts.behaviour.filtersImplyNoNewPrivileges;s!==void 0&&i&&g(e,"NoNewPrivileges")===!1&&!Te(e,"ExecStart").some(pr)&&r({message:"forced",data:o,...b(s),related:[le(n,"implies it")]}),s===void 0&&!i&&r({message:"lost",data:o,...b(n),severity:"info"})}});var Yu=p({id:"ip-address-allow",category:"effectiveness",summary:"IPAddressAllow= does not restrict what it seems to",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["IPAddressAllow"],messages:{any:"IPAddressAllow= allows every address, and allowing wins: IPAddressDeny= has no effect",alone:"IPAddressAllow= blocks nothing without IPAddressDeny="},help:"Write IPAddressDeny=any, and allow only the addresses that the service talks to.",check({unit:e,report:t}){let r=g(e,"IPAddressAllow")??[],n=v(e,"IPAddressAllow");if(r.length===0||n===void 0)return;let s=g(e,"IPAddressDeny")??[],o=rr(r);s.length===0&&!o&&t({message:"alone",...b(n),confidence:"medium"}),s.length>0&&o&&t({message:"any",...b(n),related:G(R(e,"IPAddressDeny"),"has no effect")})}});var qu=p({id:"kill-mode-leftovers",category:"effectiveness",summary:"processes of the service outlive it",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["KillMode"],messages:{left:"KillMode={mode} leaves child processes running when the service stops: they keep their ports and sockets"},help:"Remove the line: control-group stops everything that the service started.",check({unit:e,report:t}){let r=g(e,"KillMode"),n=v(e,"KillMode");n!==void 0&&(r==="process"||r==="none")&&t({message:"left",data:{mode:r},...b(n)})}});var Ju=p({id:"memory-deny-bypass",category:"effectiveness",summary:"MemoryDenyWriteExecute= can be walked around through files in memory",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["MemoryDenyWriteExecute"],messages:{memfd:"MemoryDenyWriteExecute= can be walked around: memfd_create and /dev/shm give memory that is mapped twice"},help:"Add SystemCallFilter=~memfd_create and InaccessiblePaths=/dev/shm or NoExecPaths=/dev/shm /tmp, where the program allows it.",check({unit:e,sandbox:t,report:r}){let n=v(e,"MemoryDenyWriteExecute");t?.switches.MemoryDenyWriteExecute===!0&&n!==void 0&&it(t,["memfd_create"])&&r({message:"memfd",...b(n)})}});var kn="systemd was built without the BPF framework (Debian 12, for example)",Ys=new Map([["RestrictFileSystems","the security module bpf is not in the lsm= list of the kernel, or systemd was built without the BPF framework"],["RestrictNetworkInterfaces",kn],["SocketBindAllow",kn],["SocketBindDeny",kn]]),Xu=p({id:"needs-bpf",category:"effectiveness",summary:"a restriction that does nothing where systemd or the kernel lacks BPF support",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:[...Ys.keys()],messages:{bpf:"{key}= does nothing, and says so nowhere, where {needed}"},help:"Look for +BPF_FRAMEWORK in systemctl --version on the machines, and do not rely on this line alone.",check({unit:e,report:t}){for(let r of Z(e,new Set(Ys.keys())))t({message:"bpf",data:{key:r.directive.name,needed:Ys.get(r.directive.setting)??kn},...b(r)})}});var qs=new Map([["MemoryHigh","memory"],["MemoryMax","memory"],["MemorySwapMax","memory"],["TasksMax","pids"],["CPUQuota","cpu"],["CPUWeight","cpu"],["IOWeight","io"],["AllowedCPUs","cpuset"]]),Qu=p({id:"needs-controller",category:"effectiveness",summary:"a limit that does nothing without unified control groups",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:[...qs.keys()],messages:{controller:"{key}= does nothing where the {controller} controller of unified control groups is missing"},help:"Look at /sys/fs/cgroup/cgroup.controllers on the machines.",check({unit:e,report:t}){for(let r of Z(e,new Set(qs.keys())))t({message:"controller",data:{key:r.directive.name,controller:qs.get(r.directive.setting)??""},...b(r)})}});var em=new Set(["BPFProgram","DeviceAllow","DevicePolicy","DynamicUser","IPAddressAllow","IPAddressDeny","IPEgressFilterPath","IPIngressFilterPath","LogNamespace","ProtectControlGroups","ProtectProc","RemoveIPC","SecureBits","SupplementaryGroups","User"]),tm=new Set(["InaccessiblePaths","PrivateDevices","PrivateIPC","PrivateMounts","PrivateNetwork","PrivateTmp","ProtectClock","ProtectHome","ProtectHostname","ProtectKernelLogs","ProtectKernelModules","ProtectKernelTunables","ProtectSystem","ReadOnlyPaths","TemporaryFileSystem"]),rm=p({id:"no-effect-in-user-manager",category:"effectiveness",summary:"a setting that the manager of a user can not put into force",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[...em,...tm],messages:{rights:"a user manager has no rights for {key}=: the line has no effect, or the service does not start",namespace:"before systemd 254 {key}= needs PrivateUsers=yes in a user manager"},help:"Make it a system service, or take the line out.",check({unit:e,report:t}){if(e.manager==="user"){for(let r of Z(e,em))t({message:"rights",data:{key:r.directive.name},...b(r)});if(!(e.facts.behaviour.userServicesHaveNamespaces||M(e,"PrivateUsers")))for(let r of Z(e,tm))t({message:"namespace",data:{key:r.directive.name},...b(r)})}}});var nm=p({id:"optional-profile",category:"effectiveness",summary:"the service runs unconfined where its AppArmor profile is missing",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["AppArmorProfile"],messages:{optional:"where the profile {profile} is missing the service starts without any, and nothing says so"},help:"Remove the - before the profile once all machines have it.",check({unit:e,report:t}){let r=g(e,"AppArmorProfile"),n=v(e,"AppArmorProfile");r?.optional===!0&&n!==void 0&&t({message:"optional",data:{profile:r.label},...b(n)})}});var sm=new Set(["MemoryDenyWriteExecute","RestrictAddressFamilies","RestrictNamespaces","RestrictRealtime","RestrictSUIDSGID"]),om=p({id:"other-architectures",category:"effectiveness",summary:"filters hold only in part for programs of a second architecture",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:[...sm],messages:{abi:"{names} can be walked around by system calls of another architecture, such as 32-bit ones"},help:"Add SystemCallArchitectures=native.",check({unit:e,sandbox:t,report:r}){let[n]=Z(e,sm);t===null||n===void 0||t.syscallArchitectures.size>0||r({message:"abi",data:{names:`${n.directive.name}=`},...b(n)})}});function nk(e,{protectSystem:t,protectHome:r,switches:n}){return pn(t).includes(e)?`ProtectSystem=${t}`:r==="read-only"&&Be.includes(e)?"ProtectHome=read-only":n.ProtectKernelTunables&&(e==="/proc/sys"||e==="/sys")?"ProtectKernelTunables=":null}var sk=(e,{protectHome:t})=>t==="yes"&&Be.some(r=>F(e,r))?"ProtectHome=yes":null,im=p({id:"path-exception-without-effect",category:"effectiveness",summary:"a path that is to be opened stays closed",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["BindPaths","ReadWritePaths"],messages:{same:"{path} stays read-only: {by} closes this very path, and the stricter of the two wins",hidden:"{path} stays hidden: {by} masks all below it, and this line opens nothing"},help:"Name a folder below the closed one, or choose another level.",check({unit:e,sandbox:t,report:r}){if(t===null||t.hasOwnRoot||e.manager==="user")return;let n=[...(g(e,"ReadWritePaths")??[]).map(({path:s})=>({directive:"ReadWritePaths",path:s,target:s})),...(g(e,"BindPaths")??[]).map(({source:s,target:o})=>({directive:"BindPaths",path:s,target:o}))];for(let{directive:s,path:o,target:i}of n){let a=nk(i,t),c=a===null?sk(i,t):null,l=a??c,d=l===null?null:Ye(e,s,o);if(l===null||d===null)continue;let u=v(e,l.slice(0,l.indexOf("=")))??v(e,"DynamicUser"),m=u===void 0?[]:[le(u,"closes it")];r({message:a===null?"hidden":"same",data:{path:i,by:l},file:d.file,span:d.span,related:m})}}});var am=p({id:"permissions-start-only",category:"effectiveness",summary:"PermissionsStartOnly= takes the helper commands out of the sandbox",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["PermissionsStartOnly"],messages:{helpers:"PermissionsStartOnly= runs {count} beside ExecStart= as root and without the sandbox"},help:"Remove the line; write the prefix + before the one command that needs it, or let StateDirectory= and its kin make the folders.",check({unit:e,report:t}){let r=v(e,"PermissionsStartOnly");if(r===void 0||!M(e,"PermissionsStartOnly"))return;let n=vr.filter(o=>o!=="ExecStart").flatMap(o=>Te(e,o));if(n.length===0||Z(e,ue).length===0)return;let s=n.length===1?"the command":`the ${n.length} commands`;t({message:"helpers",data:{count:s},...b(r),related:n.map(o=>le(o.line,"runs as root, without the sandbox"))})}});var ok=1,cm=p({id:"private-network-sockets",category:"effectiveness",summary:"PrivateNetwork= does not cut local sockets",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",about:["PrivateNetwork"],messages:{local:"PrivateNetwork= cuts neither D-Bus nor other sockets with a path, such as /run/docker.sock"},help:"Add RestrictAddressFamilies=none where no socket is needed, or InaccessiblePaths= for single ones.",check({unit:e,sandbox:t,report:r}){let n=v(e,"PrivateNetwork");if(t?.switches.PrivateNetwork!==!0||n===void 0)return;let{families:s}=t,o=s!==void 0&&s.mode==="allow"!==s.families.has(ok),i=(g(e,"InaccessiblePaths")??[]).some(({path:a})=>a==="/run"||a.startsWith("/run/"));!o&&!i&&r({message:"local",...b(n)})}});var lm=p({id:"privileged-helper",category:"effectiveness",summary:"a helper command runs outside of the sandbox of its service",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",about:[...ue],messages:{helper:"{directive}= runs {program} as root and without the sandbox"},help:"Look at what the helper reads and executes: files that the service may write must not be among them.",check({unit:e,report:t}){let r=ct(e).filter(({prefixes:n,line:s})=>n.includes("+")&&s.directive.name!=="ExecStart");if(!(r.length===0||Z(e,ue).length===0))for(let n of r){let{line:s,programSpan:o}=n,i={directive:s.directive.name,program:Fu(n)};t({message:"helper",data:i,file:s.file,span:L(s.node,0,o.end)})}}});var dm=p({id:"protect-proc-as-root",category:"effectiveness",summary:"ProtectProc= hides nothing from this service",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["ProtectProc"],messages:{root:"ProtectProc={word} hides nothing here: {because}"},help:"Add User= or DynamicUser=yes and leave CAP_SYS_PTRACE out; without them the line only improves the score.",check({unit:e,sandbox:t,report:r}){let n=t?.protectProc,s=v(e,"ProtectProc");if(t===null||s===void 0||n===null||n===void 0||n==="default")return;let o=_e(t,"proc-of-root"),i=o??_e(t,"proc-of-tracers");if(i===null)return;r({message:"root",data:{word:n,because:o===null?"who has CAP_SYS_PTRACE sees all processes":"root and the group of root see all processes"},...b(s),related:G(i,"because of this line")})}});var ik={"/usr":"warning","/etc":"warning","/boot":"warning","/var":"info","/opt":"info"};function ak(e,t,r,{protectSystem:n,protectHome:s,privateTmp:o}){return e==="/tmp"&&t==="/tmp"?o?"PrivateTmp":null:e==="/home"&&t==="/home"?s==="tmpfs"?"ProtectHome":null:e!=="/"||t==="/"||!r?null:s!=="no"&&s!==null?"ProtectHome":n!=="no"&&n!==null?"ProtectSystem":null}var um=p({id:"protection-reopened",category:"effectiveness",summary:"a line opens most of what another one closes",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["BindPaths","ReadWritePaths"],messages:{system:"{path} can be written as a whole below ProtectSystem=strict",bound:"BindPaths= brings {path} of the host back, which {by} was to keep out"},help:"Name the folders that the service needs, and no more.",check({unit:e,sandbox:t,report:r}){if(t===null||e.manager==="user")return;let{protectSystem:n,protectHome:s,switches:o,hasOwnRoot:i}=t,a=c=>{let l=v(e,c)??v(e,"DynamicUser");return l===void 0?[]:[le(l,"undone by it")]};for(let{path:c}of n==="strict"&&!i?g(e,"ReadWritePaths")??[]:[]){let l=ik[c],d=l===void 0?null:Ye(e,"ReadWritePaths",c);l!==void 0&&d!==null&&r({message:"system",data:{path:c},file:d.file,span:d.span,severity:l,related:a("ProtectSystem")})}for(let{source:c,target:l,writable:d}of g(e,"BindPaths")??[]){let u=ak(c,l,d,{protectSystem:n,protectHome:s,privateTmp:o.PrivateTmp}),m=u===null?null:Ye(e,"BindPaths",c);u!==null&&m!==null&&r({message:"bound",data:{path:c,by:`${u}=`},file:m.file,span:m.span,related:a(u)})}}});var mm=p({id:"remove-ipc-as-root",category:"effectiveness",summary:"RemoveIPC= does nothing for root",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["RemoveIPC"],messages:{root:"RemoveIPC= has no effect: objects of root are never removed"},help:"Add User= or DynamicUser=yes, or remove the line.",check({unit:e,sandbox:t,report:r}){let n=v(e,"RemoveIPC");n!==void 0&&t?.privileged===!0&&e.manager==="system"&&M(e,"RemoveIPC")&&r({message:"root",...b(n)})}});var ck=new Set(["/","/boot","/dev","/etc","/home","/opt","/proc","/root","/run","/sys","/usr","/var"]),pm=p({id:"root-directory-leak",category:"effectiveness",summary:"a folder of the host stands writable inside the root directory of the service",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",about:["BindPaths"],messages:{leak:"BindPaths= puts {path} of the host into {root}, writable"},help:"Write BindReadOnlyPaths=, or bind only the folder that is needed.",check({unit:e,sandbox:t,report:r}){if(t?.hasOwnRoot!==!0)return;let n=E(e,"RootDirectory")?"RootDirectory":"RootImage",s=v(e,n);for(let{source:o,writable:i}of g(e,"BindPaths")??[]){let a=i&&ck.has(o)?Ye(e,"BindPaths",o):null;if(a===null)continue;let c=s===void 0?[]:[le(s,"is left by it")];r({message:"leak",data:{path:o,root:`${n}=`},file:a.file,span:a.span,related:c})}}});var lk={CAP_CHOWN:"can make every file its own",CAP_DAC_OVERRIDE:"can write every file",CAP_FOWNER:"can change the mode of every file",CAP_MKNOD:"can make nodes of every device",CAP_SETFCAP:"can give any capability to a program",CAP_SETGID:"can enter every group",CAP_SETUID:"can become root",CAP_SYS_ADMIN:"can mount and undo mounts, and much else",CAP_SYS_MODULE:"can load code into the kernel",CAP_SYS_PTRACE:"can take over every process",CAP_SYS_RAWIO:"can talk to hardware past the kernel"},fm=p({id:"rootlike-capability",category:"effectiveness",summary:"a capability that makes User= nearly worthless",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["AmbientCapabilities"],messages:{capability:"{name} makes this service as good as root: it {can}"},help:"Look for a smaller capability, or for a helper of root that does this one thing.",check({unit:e,sandbox:t,report:r}){let n=v(e,"AmbientCapabilities");if(t===null||t.privileged||e.manager==="user"||n===void 0||Ls(t))return;let s=t.ambientSet&t.boundingSet;for(let[o,i]of Object.entries(lk))(s&je(e.facts,o))!==0n&&r({message:"capability",data:{name:o,can:i},...He(n,a=>a.toUpperCase()===o)})}});var Js="can start containers as root with the whole host in them",dk={docker:Js,"incus-admin":Js,lxd:Js,libvirt:"can start machines with disks and devices of the host",disk:"can read and write every disk, past all file modes",kmem:"can read the memory of the machine",shadow:"can read the hashes of all passwords"},hm=p({id:"rootlike-group",category:"effectiveness",summary:"the service is in a group whose members are as good as root",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:["Group","SupplementaryGroups"],messages:{group:"members of {group} {can}"},help:"Take the service out of the group, and let a small helper of root do what it needs.",check({unit:e,sandbox:t,report:r}){if(t===null||t.privileged||e.manager==="user")return;let n=[g(e,"Group")??"",...g(e,"SupplementaryGroups")??[]];for(let s of new Set(n)){let o=dk[s];if(o===void 0||hn.has(s)&&_e(t,"rootlike-group")===null||(s==="disk"||s==="kmem")&&M(e,"PrivateDevices"))continue;let i=g(e,"Group")===s?"Group":"SupplementaryGroups",a=R(e,i).find(({node:c})=>c.value.split(/\s+/).includes(s))??v(e,i);a!==void 0&&r({message:"group",data:{group:s,can:o},...He(a,c=>c===s),severity:s==="shadow"?"info":"warning"})}}});var gm=new Set(["InaccessiblePaths","PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProtectSystem","ReadOnlyPaths","TemporaryFileSystem"]),uk=[{id:"mounts-can-be-moved",message:"mounts"},{id:"host-root-in-proc",message:"proc"}],mk=e=>Kr([...new Set(e.map(({directive:t})=>`${t.name}=`))]),ym=p({id:"sandbox-can-be-left",category:"effectiveness",summary:"a capability that the service keeps opens what other lines close",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:[...gm,"PrivateNetwork"],messages:{mounts:"{lines} can be undone by the service itself: with CAP_SYS_ADMIN and the mount calls it can lift what consists of mounts",proc:"{lines} can be walked around: with CAP_SYS_PTRACE the service reaches the file system of the host through /proc/1/root",network:"{lines} can be left: with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host"},help:"Run the service without root, or write CapabilityBoundingSet=~CAP_SYS_ADMIN CAP_SYS_PTRACE; SystemCallFilter=~@mount helps against the first of them alone.",check({unit:e,sandbox:t,report:r}){if(t===null)return;let n=Z(e,gm),[s]=n,o=s===void 0?void 0:uk.find(({id:c})=>_e(t,c)!==null);if(o!==void 0&&s!==void 0){let c=_e(t,o.id)??[],l=[...G(c,"leaves the way open"),...n.slice(1).map(d=>le(d,"can be undone as well"))];r({message:o.message,data:{lines:mk(n)},...b(s),related:l})}let[i]=R(e,"PrivateNetwork");if(i===void 0||g(e,"PrivateNetwork")===!1)return;let a=_e(t,"network-can-be-left");a!==null&&r({message:"network",data:{lines:"PrivateNetwork="},...b(i),related:G(a,"leaves the way open")})}});var pk=/(?:PASSWORD|PASSWD|PASSPHRASE|REQUIREPASS|SECRET|TOKEN|API_?KEY)$|(?:^|_)(?:PASS|PSK|(?:PRIVATE|SECRET|ACCESS|AUTH|ENCRYPTION|MASTER)_?KEY|SECRET_KEY_BASE)$/i,An=e=>pk.test(e.replaceAll("-","_")),fk=/^(?:$|[/~.%$]|file:|env:|-|<.*>$|\{.*\}$|@.*@$|\[.*\]$|_{2}.*_{2}$|[x*.]{3,}$|change.?(?:me|this)|your.|replace.?|example|insert.|todo|none$|null$|true$|false$|yes$|no$|on$|off$|\d{1,5}$|unset$|disabled?$|password$|secret$|token$)/i,Cn=e=>e.length>=3&&!fk.test(e),hk=/[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"]*:([^\s/@'"]+)@/gi,gk=/\b(?:Bearer|Basic)[ =]+([A-Za-z0-9._~+/=-]{16,})/g,yk=/([A-Za-z_][\w-]*)=([^\s'"$;&|]+)/g;function vm(e){let t=[],r=(n,s,o)=>{let i=s.index+s[0].lastIndexOf(o);Cn(o)&&t.push({name:n,start:i,end:i+o.length})};for(let n of e.matchAll(hk))r("the URL",n,n[1]??"");for(let n of e.matchAll(gk))r("the header",n,n[1]??"");for(let n of e.matchAll(yk))An(n[1]??"")&&r(n[1]??"",n,n[2]??"");return t}function Sm(e){let t=[],r=he(e,0);for(;r<e.length;){let n=bt(e,r);if(n===null)break;let s=e.slice(n.start,n.end),o=/^["']/.exec(s)?.[0],i=o!==void 0&&s.endsWith(o)&&s.length>1;t.push(i?{text:s.slice(1,-1),start:n.start+1}:{text:s,start:n.start}),r=he(e,n.end)}return t}var bm=e=>e.replace(/^["']|["']$/g,"");function bk(e){return Sm(e).flatMap(({text:t,start:r})=>{let n=t.indexOf("="),s=t.slice(0,n),o=t.slice(n+1);if(n>0&&An(s)&&Cn(bm(o))){let i=/^["']/.test(o)?1:0,a=r+n+1+i;return[{name:s,start:a,end:a+bm(o).length}]}return vm(t).map(i=>({...i,name:i.name==="the URL"?s:i.name,start:i.start+r,end:i.end+r}))})}var vk=/^-{1,2}([A-Za-z][\w-]*)$/;function Sk(e){let t=Sm(e);return t.flatMap(({text:r,start:n},s)=>{let o=vk.exec(t[s-1]?.text??"")?.[1];return s>1&&o!==void 0&&An(o)&&Cn(r)?[{name:t[s-1]?.text??"",start:n,end:n+r.length}]:vm(r).map(i=>({...i,start:i.start+n,end:i.end+n}))})}function wk(e){let t=e.indexOf(":"),r=e.slice(0,t),n=e.slice(t+1);return t>0&&An(r.replaceAll(".","_"))&&Cn(n)?[{name:r,start:t+1,end:e.length}]:[]}var xk=/pass|psk|secret|token|key|:\/\/[^\s/]*@|bearer|basic/i;function Xs(e,t,r){let{value:n}=e.node;return xk.test(n)?r(n).map(({name:s,start:o,end:i})=>({kind:t,name:s,line:e,span:L(e.node,o,i),text:n.slice(o,i)})):[]}var wm=q(e=>{let t=r=>e.settings.get(r)?.assignments??[];return[...t("Environment").flatMap(r=>Xs(r,"variable",bk)),...vr.flatMap(r=>t(r).flatMap(n=>Xs(n,"argument",Sk))),...t("SetCredential").flatMap(r=>r.directive.name==="SetCredential"?Xs(r,"credential",wk):[])]});var xm=p({id:"secret-in-unit",category:"effectiveness",summary:"a password, token or key stands in the unit",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{variable:"{name} holds a secret that every user can read with systemctl show",argument:"the command line holds a secret ({name}) that every user can read with systemctl show and in /proc",credential:"SetCredential={name} holds a secret in plain text that every user can read with systemctl cat"},help:"Change the secret, put it into a file that only root can read, and hand it over with LoadCredential= or LoadCredentialEncrypted=.",check({unit:e,report:t}){for(let{kind:r,name:n,line:s,span:o}of wm(e))t({message:r,data:{name:n},file:s.file,span:o})}});var Pm=p({id:"shared-memory-folder",category:"effectiveness",summary:"temporary files in a place that PrivateTmp= does not cover",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",about:["DynamicUser","PrivateTmp"],messages:{shared:"PrivateTmp= covers /tmp and /var/tmp, and not {path}"},help:"Move the files to RuntimeDirectory=, or add PrivateIPC=yes and TemporaryFileSystem=/dev/shm.",check({sandbox:e,needs:t,report:r}){if(e?.switches.PrivateTmp!==!0)return;let n=t().paths.find(({path:s})=>F(s,"/dev/shm"));n!==void 0&&r({message:"shared",data:{path:n.path},file:n.place.file,span:n.place.span})}});var Pk=["ExecStartPre","ExecStartPost","ExecStopPre","ExecStopPost"],_k=new Set(["User","DynamicUser","SELinuxContext","SmackProcessLabel","PrivateUsers"]),_m=new Set([...ue].filter(e=>!_k.has(e))),km=p({id:"socket-sandbox",category:"effectiveness",summary:"hardening in a socket unit that starts nothing itself",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",about:[..._m],messages:{socket:"{key}= restricts only commands of the socket unit, and it has none: the service keeps its own settings"},help:"Move the line to the service that the socket starts.",check({unit:e,report:t}){if(!(e.name.type!=="socket"||Pk.some(r=>E(e,r))))for(let r of Z(e,_m))t({message:"socket",data:{key:r.directive.name},...b(r)})}});var kk=32,Am=p({id:"umask-hides-logs",category:"effectiveness",summary:"UMask= keeps log readers from the log files",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",about:["UMask"],messages:{logs:"with this mask nobody but the service reads the files in {folder}: log readers in the group adm see none"},help:"Write UMask=0027 and let the group of the service read its logs, or log to the journal.",check({unit:e,report:t}){let r=v(e,"UMask"),n=g(e,"LogsDirectory")?.[0]?.path,s=g(e,"UMask");r===void 0||n===void 0||s===void 0||(s&kk)===0||t({message:"logs",data:{folder:`/var/log/${n}`},...b(r),related:G(R(e,"LogsDirectory"),"log files are here")})}});var Cm=p({id:"user-not-applied",category:"effectiveness",summary:"a command with the prefix ! starts as root although User= is set",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["User"],messages:{root:"the prefix ! starts this command as root: User={user} is only handed to it, the program has to switch itself"},help:"Remove the ! if the program does not switch user itself; a low port needs AmbientCapabilities=CAP_NET_BIND_SERVICE.",check({unit:e,report:t}){let r=g(e,"User");if(!(r===void 0||Me(r)))for(let{line:n,prefixes:s,programSpan:o}of Te(e,"ExecStart")){if(!pr({prefixes:s}))continue;let i=L(n.node,0,o.end);t({message:"root",data:{user:r},file:n.file,span:i,related:G(R(e,"User"),"not applied to the command")})}}});var Rm=p({id:"writable-home-tmpfs",category:"effectiveness",summary:"ProtectHome=tmpfs is writable in this version",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",about:["ProtectHome"],messages:{writable:"up to systemd 254 the empty folders of ProtectHome=tmpfs can be written by every user of the service"},help:"Write ProtectHome=yes, or TemporaryFileSystem=/home:ro /root:ro /run/user:ro with BindPaths= for what is needed.",check({unit:e,sandbox:t,report:r}){let n=v(e,"ProtectHome");t?.protectHome==="tmpfs"&&n!==void 0&&e.facts.behaviour.homeTmpfs==="writable"&&r({message:"writable",...b(n)})}});var Ak=/\/(?:tmp|shm|home)\//,Ck=/^\/home\/[^/]+/,Em=p({id:"writable-program",category:"effectiveness",summary:"the program can be changed by others than root",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{shared:"{path} lies in a folder where every user may put files",own:"{path} lies in {folder}, which belongs to the service ({directive}=): what breaks in can change the program",home:"{path} runs as root, and the owner of {folder} can change it"},help:"Install the program below /usr or /opt, where only root may write.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null||e.manager==="user")return;let s=t.privileged?[]:Le(e);if(s.length===0&&!ct(e).some(({line:i})=>Ak.test(i.node.value)))return;let o=new Set;for(let{path:i,use:a,place:c}of r().paths){if(a!=="executed"||o.has(i))continue;o.add(i);let l=t.switches.PrivateTmp&&!i.startsWith("/dev")?void 0:un.find(f=>F(i,f)),d=s.find(f=>F(i,f.path)),u=Ck.exec(i)?.[0],m={file:c.file,span:c.span};l!==void 0?n({message:"shared",data:{path:i},...m,confidence:"high"}):d!==void 0?n({message:"own",data:{path:i,folder:d.path,directive:d.directive},...m,related:G(R(e,d.directive),"hands the folder to the service")}):u!==void 0&&t.privileged&&n({message:"home",data:{path:i,folder:u},...m})}}});var Im=S({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]});var B=(e,t=!1)=>({field:e,badness:({switches:r})=>r[e]===t?1:0}),Ae=(e,t,r,n)=>({field:e,badness:s=>r[t(s)??""]??n}),V=(e,t)=>{let r=q(n=>t.reduce((s,o)=>s|je(n,o),0n));return{field:e,badness:({boundingSet:n,unit:s})=>(n&r(s.facts))===0n?0:1}},lt=(e,t)=>({field:e,badness:({namespaces:r})=>r===void 0||r.has(t)?1:0}),Rk=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],Ek=new Map(Rk),Lt=(e,t)=>({field:e,badness:({families:r})=>r===void 0||[...r.families].some(s=>(Ek.get(s)??"other")===t)===(r.mode==="allow")?1:0}),Ce=(e,t)=>{let r=q(({syscalls:n})=>(n.group(t)??n.native).map((s,o)=>s&(n.native[o]??0)));return{field:e,badness:({syscallFilter:n,unit:s})=>Ne(n)?n.mode==="deny"?Ct(n.named,r(s.facts))?0:10:Vr(n.allowed,r(s.facts))?9:0:10,variant:({syscallFilter:n})=>Ne(n)?n.mode==="deny"?"deny-list":"allow-list":"none"}};var Nm=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function Ik({unit:e,privileged:t,ambientSet:r,boundingSet:n}){let{capabilities:s}=e.facts,o=(c,l)=>(c>>BigInt(s.get(l)??0)&1n)===1n;if(t)return Nm.some(c=>o(n,c))?[`CapabilityBoundingSet=~${Nm.join(" ")}`]:[];let i=[...s.keys()].filter(c=>o(r,c));return i.length===0?["CapabilityBoundingSet="]:[...s.keys()].every(c=>!o(n,c)||i.includes(c))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var Tm=S({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[V("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),V("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),V("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),V("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),V("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),V("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),V("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),V("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),V("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),V("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),V("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),V("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),V("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),V("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),V("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),V("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),V("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),V("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),V("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),V("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),V("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),V("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),V("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),V("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),V("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),V("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:Ik});var Om=S({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[B("Delegate",!0)],advice:()=>["Delegate=no"]});var Dm=S({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]});var Nk={none:0,loopback:2,other:5},Fm=S({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?Nk[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]});var Um=S({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[Ae("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]});var Mm=S({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[B("LockPersonality")],advice:()=>["LockPersonality=yes"]});var $m=S({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[B("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var Lm=S({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[B("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var Bm=S({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[Ae("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]});var zm=S({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[B("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var Wm=S({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[B("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var Zm=S({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[B("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var Vm=S({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[B("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var Km=S({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[B("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var jm=S({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[Ae("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var Gm=S({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[B("ProtectClock")],advice:()=>["ProtectClock=yes"]});var Hm=S({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[B("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var Ym=S({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[Ae("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var qm=S({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[B("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var Jm=S({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[B("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var Xm=S({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[B("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var Qm=S({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[B("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var ep=S({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[Ae("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var tp=S({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[Ae("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var rp=S({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:r})=>e||t?null:r.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var Tk=[["netlink","AF_NETLINK"],["packet","AF_PACKET"],["bluetooth","AF_BLUETOOTH"],["alg","AF_ALG"]],np=e=>Tk.flatMap(([t,r])=>e.of(t)===void 0?[]:[r]);var Ok=["AF_UNIX","AF_INET","AF_INET6"];function Dk({unit:e,families:t},r){let n=[...Ok,...np(r())],s=new Set(n.map(o=>e.facts.addressFamilies.get(o)));return t?.mode==="allow"&&[...t.families].every(o=>s.has(o))?[]:[...t===void 0?[]:["RestrictAddressFamilies="],`RestrictAddressFamilies=${n.join(" ")}`]}var sp=S({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[Lt("RestrictAddressFamilies_AF_INET_INET6","inet"),Lt("RestrictAddressFamilies_AF_UNIX","unix"),Lt("RestrictAddressFamilies_AF_NETLINK","netlink"),Lt("RestrictAddressFamilies_AF_PACKET","packet"),Lt("RestrictAddressFamilies_OTHER","other")],advice:Dk});var op=S({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[lt("RestrictNamespaces_user","user"),lt("RestrictNamespaces_mnt","mnt"),lt("RestrictNamespaces_ipc","ipc"),lt("RestrictNamespaces_pid","pid"),lt("RestrictNamespaces_cgroup","cgroup"),lt("RestrictNamespaces_net","net"),lt("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var ip=S({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[B("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var ap=S({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[B("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var cp=S({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:()=>["RootDirectory=/var/lib/machines/%p"]});var lp=S({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]});var dp=S({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var up=[Ce("SystemCallFilter_swap","@swap"),Ce("SystemCallFilter_obsolete","@obsolete"),Ce("SystemCallFilter_clock","@clock"),Ce("SystemCallFilter_cpu_emulation","@cpu-emulation"),Ce("SystemCallFilter_debug","@debug"),Ce("SystemCallFilter_mount","@mount"),Ce("SystemCallFilter_module","@module"),Ce("SystemCallFilter_raw_io","@raw-io"),Ce("SystemCallFilter_reboot","@reboot"),Ce("SystemCallFilter_privileged","@privileged"),Ce("SystemCallFilter_resources","@resources")],Fk=["@privileged","@resources"],Uk=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function Mk(e){let t=e.privileged?Fk:[],r=up.filter(s=>s.badness(e)!==0).map(Uk).filter(s=>!t.includes(s));if(Ne(e.syscallFilter))return r.length===0?[]:[`SystemCallFilter=~${r.join(" ")}`];let n=e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"];return E(e.unit,"SystemCallErrorNumber")?n:[...n,"SystemCallErrorNumber=EPERM"]}var mp=S({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:up,advice:Mk});var $k=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],pp=S({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>$k.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]});var fp=S({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:r},n)=>n!==0?"":e.DynamicUser?"dynamic":t!==null&&r.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var hp=p({id:"expired-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment whose time is over",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{expired:"this comment held until {date}: what it left out is reported again"},help:"Mend what it left out and remove the comment, or give it a new date.",check({suppressions:e,report:t}){for(let{file:r,until:n,expired:s}of e)n!==null&&s&&t({message:"expired",data:{date:n.date},file:r,span:n.span})}});var Lk={CacheDirectory:"%C",LogsDirectory:"%L",RuntimeDirectory:"%t",StateDirectory:"%S"},gp=p({id:"hard-coded-path",category:"hygiene",summary:"a folder is written out that a specifier stands for",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{specifier:"{path} is written out: {specifier} means the same and follows the manager"},help:"Write the specifier, or $RUNTIME_DIRECTORY and its kin in the program.",check({unit:e,report:t}){let r=Le(e).filter(({path:n})=>!n.includes("/private/"));for(let{line:n,arguments:s}of ct(e))for(let{text:o,start:i,end:a}of s){let c=r.find(({path:d})=>o===d||o.includes(`${d}/`)||o.endsWith(`=${d}`));if(c===void 0)continue;let l=c.path.slice(c.path.lastIndexOf("/"));t({message:"specifier",data:{path:c.path,specifier:`${Lk[c.directive]}${l}`},file:n.file,span:L(n.node,i,a)})}}});var yp=p({id:"malformed-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that cannot be read, and so leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{malformed:"this comment leaves nothing out: {fault}"},help:'Write "# unitlint: ignore[rule-id] -- reason", with until=2027-01-31 before the reason for a time limit.',check({suppressions:e,report:t}){for(let{file:r,span:n,fault:s}of e)s!==null&&t({message:"malformed",data:{fault:s},file:r,span:n})}});var bp=p({id:"missing-description",category:"hygiene",summary:"the unit has no Description=",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{none:"Description= is not set: systemctl and the journal show the file name"},help:"Write a few words that say what the service is: Description=Ledger of the accounts department.",check({unit:e,report:t}){let[r]=e.files;r?.role==="main"&&e.refusal===null&&!E(e,"Description")&&t({message:"none",file:r,span:cn(r,"Unit")})}});var vp=p({id:"missing-documentation",category:"hygiene",summary:"the unit has no Documentation=",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{none:"Documentation= is not set"},help:"Write where help is found: Documentation=man:ledger(8) https://example.org/ledger.",check({unit:e,report:t}){let[r]=e.files;r?.role==="main"&&e.refusal===null&&!E(e,"Documentation")&&t({message:"none",file:r,span:cn(r,"Unit")})}});var Sp="network-online.target",Bk=["Wants","Requires","BindsTo","Requisite","Upholds","PartOf"],wp=p({id:"network-online-not-wanted",category:"hygiene",summary:"the unit waits for a target that nothing starts",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",about:["After"],messages:{after:"After=network-online.target waits for nothing unless something starts that target"},help:"Add Wants=network-online.target, or use After=network.target if the service copes with a network that comes later.",check({unit:e,report:t}){let r=s=>R(e,s).find(({node:o})=>o.value.split(/\s+/).includes(Sp)),n=r("After");n!==void 0&&Bk.every(s=>r(s)===void 0)&&t({message:"after",...He(n,s=>s===Sp)})}});var xp=p({id:"no-core-dumps",category:"hygiene",summary:"no core dump is left when a filter kills the service",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["LimitCORE"],messages:{none:"LimitCORE=0 leaves no core dump: what a filter of system calls killed is hard to find"},help:"Leave core dumps on while restrictions are tried out; CoredumpFilter= keeps secrets out of them.",check({unit:e,sandbox:t,report:r}){let n=v(e,"LimitCORE"),s=$(e,"LimitCORE")?.value;n!==void 0&&s?.soft===0&&t?.syscallFilter!==void 0&&r({message:"none",...b(n)})}});var Pp=p({id:"restart-without-limit",category:"hygiene",summary:"the service is restarted at once and for ever",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",about:["Restart"],messages:{fast:"Restart={restart} with RestartSec={delay} restarts a broken service without a pause: the cause drowns in the journal",unlimited:"StartLimitIntervalSec=0 lets the service be restarted for ever"},help:"Write RestartSec=5s, and let StartLimitIntervalSec= and StartLimitBurst= end it.",check({unit:e,report:t}){let r=g(e,"Restart")??"no",n=v(e,"Restart");if(n===void 0||r!=="always"&&r!=="on-failure")return;let s=v(e,"StartLimitIntervalSec");s!==void 0&&$(e,"StartLimitIntervalSec")?.value===0&&t({message:"unlimited",...b(s)}),v(e,"RestartSec")===void 0&&r==="always"&&t({message:"fast",data:{restart:r,delay:"100ms"},...b(n)})}});var _p=p({id:"unexplained-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment without a reason",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",options:{least:{kind:"integer",default:1,least:0,most:1e3,summary:"letters that a reason has at least; 0 asks for none"}},messages:{missing:"this comment gives no reason",short:"this reason is shorter than {least} letters"},help:'Write behind "--" why the finding does not matter here.',check({suppressions:e,options:t,report:r}){for(let{file:n,span:s,reason:o,fault:i}of e)i!==null||o.length>=t.least||r({message:o===""?"missing":"short",data:{least:String(t.least)},file:n,span:s})}});var kp=p({id:"unknown-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that names a rule there is not",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:'there is no rule "{id}", so this comment leaves nothing of it out'},help:'Take the id from the finding, or from "unitlint rules".',check({suppressions:e,ruleIds:t,report:r}){for(let{file:n,rules:s}of e)for(let{id:o,span:i,use:a}of s){if(a!=="unknown")continue;let c=U(o,t,1)[0];r({message:"unknown",data:{id:o},file:n,span:i,...c===void 0?{}:{help:`Did you mean ${c}?`}})}}});var Ap=p({id:"unused-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unused:"{id} reports nothing that this comment is for"},help:"Remove it, or move it to a line of its own right above the line it is for.",check({suppressions:e,report:t}){for(let{file:r,line:n,rules:s}of e){let o=s.filter(({use:a})=>a==="unused"),i={title:"Remove the comment",applicability:"safe",edits:[{file:r,span:n,text:""}]};for(let{id:a,span:c}of o)t({message:"unused",data:{id:a},file:r,span:c,fixes:o.length===s.length?[i]:[]})}}});var Cp=[fd,hd,gd,yd,bd,vd,wd,Pd,_d,Id,Ud,$d,Ld,zd,Zd,Vd,Kd,jd,Qd,tu,nu,su,au,lu,du,uu,mu,pu,hu,gu,yu,vu,wu,xu,Pu,_u,Au,Cu,Ru,Eu,Iu,Nu,Tu,Du,Mu,$u,Lu,Bu,zu,Wu,Zu,Vu,ju,Gu,Hu,Yu,qu,Ju,Xu,Qu,rm,nm,om,im,am,cm,lm,dm,um,mm,pm,fm,hm,ym,xm,Pm,km,Am,Cm,Rm,Em,Im,Tm,Om,Dm,Fm,Um,Mm,$m,Lm,Bm,zm,Wm,Zm,Vm,Km,jm,Gm,Hm,Ym,qm,Jm,Xm,Qm,ep,tp,rp,sp,op,ip,ap,cp,lp,dp,mp,pp,fp,hp,gp,yp,bp,vp,wp,xp,Pp,_p,kp,Ap];var ci=hi(require("./ignore.cjs"),1),ls=hi(Tp(),1);var zk=/^\[([^\]]*)\]\s*([;#].*)?$/;function Wk(e,t){let r=e.trim();if(r===""||r.startsWith(";")||r.startsWith("#"))return{kind:"blank"};let n=zk.exec(r),s=r.indexOf("=");if(n!==null&&(s<0||n[2]!==void 0))return{kind:"section",name:t(n[1]??""),alone:n[2]===void 0&&e.startsWith("[")};if(s<=0)return{kind:"bad",message:r.startsWith("[")?"this section header has no closing bracket":`this line is no "key = value": ${Vk(r)}`};let o=t(r.slice(0,s));return o.endsWith("[]")?{kind:"entry",key:o.slice(0,-2),repeats:!0}:{kind:"entry",key:o,repeats:!1}}function Dp(e,t){let r=new Map,n=[],s="",o=(a,c)=>{let l=r.get(a);return l===void 0&&r.set(a,c),l},i=e.split(/\r\n|\r|\n/);for(let[a,c]of i.entries()){let l=a+1,d=Wk(c,t);if(d.kind==="bad"&&(n.push({line:l,message:d.message}),i[a]=""),d.kind==="section"){s=d.name;let u=o(s,l);d.alone||n.push({line:l,message:"a section header stands alone on its line, from the first column"}),u!==void 0&&n.push({line:l,message:`[${s}] is here a second time, after line ${u}: write its keys in one place`})}if(d.kind==="entry"){let u=o(`${s}\0${d.key}`,l);u!==void 0&&!d.repeats&&n.push({line:l,message:`${d.key} is given a second time, after line ${u}: keep one of them`})}}return{lineOf:a=>Zk(r,a.map(String)),clean:i.join(`
`),problems:n}}function Zk(e,t){let[r,n]=[t.slice(0,-1).join("."),t.join(".")],s=[...e].find(([o])=>o.startsWith(`${n}.`))?.[1];return e.get(`${r}\0${t.at(-1)}`)??e.get(n)??s??e.get(r)??1}var Op=60,Vk=e=>e.length<=Op?e:`${e.slice(0,Op-1)}\u2026`;var I={};pi(I,{BIGINT_FORMAT_RANGES:()=>On,CONSTANT_CATCH:()=>Gp,Class:()=>no,NUMBER_FORMAT_RANGES:()=>Tn,aborted:()=>Oe,allowsEval:()=>ao,assert:()=>Yk,assertEqual:()=>Kk,assertIs:()=>Gk,assertNever:()=>Hk,assertNotEqual:()=>jk,assignProp:()=>Re,attachSchema:()=>Pr,base64ToUint8Array:()=>Kp,base64urlToUint8Array:()=>fA,cached:()=>Sr,captureStackTrace:()=>In,cleanEnum:()=>pA,cleanRegex:()=>wr,clone:()=>Ee,cloneDef:()=>Xk,codePointLength:()=>_r,constantCatch:()=>Hp,createTransparentProxy:()=>sA,defineLazy:()=>$p,defineLazyInternal:()=>W,derived:()=>bA,esc:()=>oo,escapeRegex:()=>Pt,explicitlyAborted:()=>uo,extend:()=>aA,finalizeIssue:()=>De,floatSafeRemainder:()=>Mp,getElementAtPath:()=>Qk,getEnumValues:()=>Wt,getLengthableOrigin:()=>kr,getParsedType:()=>nA,getSizableOrigin:()=>Vp,hexToUint8Array:()=>gA,hide:()=>Un,installLazyProp:()=>xA,isObject:()=>zt,isPlainObject:()=>mt,issue:()=>Vt,joinValues:()=>En,jsonStringifyReplacer:()=>Zt,members:()=>po,merge:()=>lA,mergeDefs:()=>et,normalizeParams:()=>T,nullish:()=>so,numKeys:()=>rA,objectClone:()=>qk,omit:()=>iA,optionalKeys:()=>lo,own:()=>ut,parsedType:()=>mo,partial:()=>dA,pick:()=>oA,prefixIssues:()=>tt,primitiveTypes:()=>Wp,promiseAllObject:()=>eA,propertyKeyTypes:()=>co,randomString:()=>tA,rawShape:()=>xr,required:()=>uA,safeExtend:()=>cA,shallowClone:()=>zp,sizeCaps:()=>Fn,slugify:()=>io,stringifyPrimitive:()=>Nn,toZod:()=>Up,uint8ArrayToBase64:()=>jp,uint8ArrayToBase64url:()=>hA,uint8ArrayToHex:()=>yA,unwrapMessage:()=>Bt});function Kk(e){return e}function jk(e){return e}function Up(){return e=>e}function Gk(e){}function Hk(e){throw new Error("Unexpected value in exhaustive check")}function Yk(e){}function Wt(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,s])=>t.indexOf(+n)===-1).map(([n,s])=>s)}function En(e,t="|"){return e.map(r=>Nn(r)).join(t)}function Zt(e,t){return typeof t=="bigint"?t.toString():t}var ro=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Sr(e){return new ro(e)}function so(e){return e==null}function wr(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function Mp(e,t){let r=e/t,n=Math.round(r),s=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<s?0:r-n}var Fp=Symbol("evaluating");function $p(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==Fp)return n===void 0&&(n=Fp,n=r()),n},set(s){Object.defineProperty(e,t,{value:s})},configurable:!0})}function qk(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Re(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function xr(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Qe(e){return xr(e._zod.def)??e._zod.def.shape}function Lp(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return Re(this,t,n),n},enumerable:!0,configurable:!0})}function Bp(e,t,r){t in e?Re(e,t,r):e[t]=r}function xt(e,t,r,n){let s=Qe(t);for(let o of r){let i=Object.getOwnPropertyDescriptor(s,o);i.enumerable&&(i.get?Lp(e,o,()=>{let a=t._zod.def.shape[o];return n?n(a,o):a}):Bp(e,o,n?n(i.value,o):i.value))}}function Jk(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?Lp(e,r,()=>t[r]):Bp(e,r,n.value))}}function et(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.defineProperties({},t)}function Xk(e){return et(e._zod.def)}function Qk(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function eA(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let s={};for(let o=0;o<t.length;o++)s[t[o]]=n[o];return s})}function tA(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function oo(e){return JSON.stringify(e)}function io(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var In="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function zt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var ao=Sr(()=>{if(me.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function mt(e){if(zt(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(zt(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function zp(e){return mt(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function rA(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var nA=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},co=new Set(["string","number","symbol"]),Wp=new Set(["string","number","bigint","boolean","symbol","undefined"]);function Pt(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ee(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function T(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function sA(e){let t;return new Proxy({},{get(r,n,s){return t??(t=e()),Reflect.get(t,n,s)},set(r,n,s,o){return t??(t=e()),Reflect.set(t,n,s,o)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,s){return t??(t=e()),Reflect.defineProperty(t,n,s)}})}function Nn(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function lo(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Tn={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},On={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function oA(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let o={};return xt(o,e,Dn(e,t)),Ee(e,et(r,{shape:o,checks:[]}))}function Dn(e,t){let r=Qe(e),n=[];for(let s of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,s)?.enumerable)throw new Error(`Unrecognized key: "${String(s)}"`);t[s]&&n.push(s)}return n}function iA(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let o=new Set(Dn(e,t)),i={};return xt(i,e,Reflect.ownKeys(Qe(e)).filter(a=>!o.has(a))),Ee(e,et(r,{shape:i,checks:[]}))}function aA(e,t){if(!mt(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let s=Qe(e);for(let o of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(s,o)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Ee(e,et(e._zod.def,{shape:Zp(e,t)}))}function Zp(e,t){let r={};return xt(r,e,Reflect.ownKeys(Qe(e))),Jk(r,t),r}function cA(e,t){if(!mt(t))throw new Error("Invalid input to safeExtend: expected a plain object");return Ee(e,et(e._zod.def,{shape:Zp(e,t)}))}function lA(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};xt(r,e,Reflect.ownKeys(Qe(e))),xt(r,t,Reflect.ownKeys(Qe(t)));let n=et(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Ee(e,n)}function dA(e,t,r,n="partial"){let o=t._zod.def.checks;if(o&&o.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let a=r?new Set(Dn(t,r)):void 0,c={};return xt(c,t,Reflect.ownKeys(Qe(t)),e&&((l,d)=>a&&!a.has(d)?l:new e({type:"optional",innerType:l}))),Ee(t,et(t._zod.def,{shape:c,checks:[]}))}function uA(e,t,r){let n=r?new Set(Dn(t,r)):void 0,s={};return xt(s,t,Reflect.ownKeys(Qe(t)),(o,i)=>n&&!n.has(i)?o:new e({type:"nonoptional",innerType:o})),Ee(t,et(t._zod.def,{shape:s}))}function Oe(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function uo(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function tt(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function Bt(e){return typeof e=="string"?e:e?.message}function Fn(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let s=n.maximum??n.length??n.size;s>=0&&t.push([s,r])}return t}function Pr(e,t,r){var n;for(let s=t;s<e.length;s++)(n=e[s]).schema??(n.schema=r)}function De(e,t,r){var n;let s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:Bt(e.inst?._zod.def?.error?.(e))??Bt(o?.(e))??Bt(t?.error?.(e))??Bt(r.customError?.(e))??Bt(r.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Vp(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var mA=/[\uD800-\uDBFF]/;function _r(e){let t=e.length;if(!mA.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function kr(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function mo(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function Vt(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function pA(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function Kp(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function jp(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function fA(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return Kp(t+r)}function hA(e){return jp(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function gA(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function yA(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var no=class{constructor(...t){}};function po(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):vA(e,r,n.value)}}function ut(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Un(e,t,r){return ut(e,t,r,!1)}function bA(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return ut(this,r,n(this))},set(s){ut(this,r,s)}})}return t}function vA(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:ut(this,t,r.bind(this))},set(n){ut(this,t,n)}})}function SA(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var to,dt=!1,wA={configurable:!0,get(){dt=!0}};function W(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&to!==e._zod){to=void 0;return}to=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,wA);let s=dt;dt=!1;try{let o=r(this);return dt?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o}),dt=dt||s,o}catch(o){throw delete this[t],dt=dt||s,o}},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s})}})}function xA(e,t,r,n){let s=SA(e,t);s&&Object.defineProperty(s,t,{configurable:!0,get(){let o={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,o),o.value=r(this),Object.defineProperty(this,t,o),o.value},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:o})}})}var Gp="~constantCatch";function Hp(e){let t=()=>e;return t[Gp]=!0,t}var Yp,ho=Object.freeze({status:"aborted"}),fo={value:void 0,enumerable:!1},qp="captureStackTrace"in Error?Error:null;function PA(e){let t=qp;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return qp=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function y(e,t,r,n){let s={};function o(m){this.def=m,this.constr=u,this.traits=new Set}o.prototype=s;let i=r,a=i&&new WeakSet;function c(m,f){if(m._zod){if(m._zod.traits.has(e))return}else{fo.value=new o(f);try{Object.defineProperty(m,"_zod",fo)}finally{fo.value=void 0}}if(m._zod.traits.add(e),t(m,f),a){let w=Object.getPrototypeOf(m),A=m._zod.constr.prototype,K=w;for(;K&&K!==A;)K=Object.getPrototypeOf(K);let ae=K??w;a.has(ae)||(a.add(ae),po(ae,i))}let h=u.prototype;for(let w in h)Object.prototype.hasOwnProperty.call(h,w)&&(w in m||(m[w]=h[w].bind(m)))}let l=n?.Parent??Object;class d extends l{}Object.defineProperty(d,"name",{value:e});function u(m){let f=n?.Parent?PA(d):this;c(f,m);let h=f._zod.deferred;if(h){for(let A of h)A();f._zod.deferred=void 0}let w=globalThis.__zod_globalConfig?.postProcessor;return w&&w(f),f}return Object.defineProperty(u,"init",{value:c}),Object.defineProperty(u,Symbol.hasInstance,{value:m=>n?.Parent&&m instanceof n.Parent?!0:m?._zod?.traits?.has(e)}),Object.defineProperty(u,"name",{value:e}),u}var Fe=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Kt=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Yp=globalThis).__zod_globalConfig??(Yp.__zod_globalConfig={});var me=globalThis.__zod_globalConfig;function pe(e){return e&&Object.assign(me,e),me}function _A(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Zt,2)),e.message}function kA(e){this._zod.message=e}var AA={get:_A,set:kA,enumerable:!0,configurable:!0},yo={value:void 0,enumerable:!1},Jp=new WeakSet([Object.prototype,Error.prototype]),Xp=(e,t)=>{e.name="$ZodError",yo.value=t,Object.defineProperty(e,"issues",yo),yo.value=void 0,Object.defineProperty(e,"message",AA);let r=Object.getPrototypeOf(e);Jp.has(r)||(Jp.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},Qp=y("$ZodError",Xp),V5=y("$ZodError",Xp,void 0,{Parent:Error});function CA(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function bo(e,t=r=>r.message){let r={},n=[];for(let s of e.issues)s.path.length>0?CA(r,s.path[0],()=>[]).push(t(s)):n.push(t(s));return{formErrors:n,fieldErrors:r}}function vo(e,t=r=>r.message){let r={_errors:[]},n=(s,o=[])=>{for(let i of s.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(a=>n({issues:a},[...o,...i.path]));else if(i.code==="invalid_key")n({issues:i.issues},[...o,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},[...o,...i.path]);else{let a=[...o,...i.path];if(a.length===0)r._errors.push(t(i));else{let c=r,l=0;for(;l<a.length;){let d=a[l],u=l===a.length-1;if(d==="_errors"){u&&c._errors.push(t(i)),l++;continue}Object.prototype.hasOwnProperty.call(c,d)||Object.defineProperty(c,d,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let m=c[d];u&&m._errors.push(t(i)),c=m,l++}}}};return n(e),r}function Mn(e,t){return{callee:t?.callee??e,Err:t?.Err}}var $n=e=>{let t=(r,n,s,o)=>{let i=s?{...s,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new Fe;if(a.issues.length){let c=new(o?.Err??e)(a.issues.map(l=>De(l,i,pe())));throw In(c,o?.callee??t),c}return a.value};return t};var Ln=e=>{let t=async(r,n,s,o)=>{let i=s?{...s,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(o?.Err??e)(a.issues.map(l=>De(l,i,pe())));throw In(c,o?.callee??t),c}return a.value};return t};var Bn=e=>(t,r,n)=>{let s=n?{...n,async:!1}:{async:!1},o=t._zod.run({value:r,issues:[]},s);if(o instanceof Promise)throw new Fe;return o.issues.length?ef(e,o.issues,s):{success:!0,data:o.value}};function ef(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(s=>De(s,r,pe()))),t=void 0,r=void 0),n},set error(s){n=s,t=void 0,r=void 0}}}var zn=e=>async(t,r,n)=>{let s=n?{...n,async:!0}:{async:!0},o=t._zod.run({value:r,issues:[]},s);return o instanceof Promise&&(o=await o),o.issues.length?ef(e,o.issues,s):{success:!0,data:o.value}};var RA=Symbol.for("zod.compile.invalid"),EA=Symbol.for("zod.compile.fallback"),So=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==RA)return!0;if(n.definite===!0&&r===void 0)return!1}return IA(e,t,r)});function IA(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},s=e._zod.bag.fallbackRun,o;if(s?(n[EA]=!0,o=s({value:t,issues:[]},n)):o=e._zod.run({value:t,issues:[]},n),o instanceof Promise)throw new Fe;return o.issues.length===0}var wo=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},s=e._zod.run({value:t,issues:[]},n);return s instanceof Promise&&(s=await s),s.issues.length===0},tf=e=>{let t=$n(e),r=(n,s,o,i)=>{let a=o?{...o,direction:"backward"}:{direction:"backward"};return t(n,s,a,Mn(r,i))};return r};var rf=e=>{let t=$n(e),r=(n,s,o,i)=>t(n,s,o,Mn(r,i));return r};var nf=e=>{let t=Ln(e),r=async(n,s,o,i)=>{let a=o?{...o,direction:"backward"}:{direction:"backward"};return await t(n,s,a,Mn(r,i))};return r};var sf=e=>{let t=Ln(e),r=async(n,s,o,i)=>await t(n,s,o,Mn(r,i));return r};var of=e=>(t,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return Bn(e)(t,r,s)};var af=e=>(t,r,n)=>Bn(e)(t,r,n);var cf=e=>async(t,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return zn(e)(t,r,s)};var lf=e=>async(t,r,n)=>zn(e)(t,r,n);var df=/^[cC][0-9a-z]{6,}$/,uf=/^[0-9a-z]+$/,mf=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,pf=/^[0-9a-vA-V]{20}$/,ff=/^[A-Za-z0-9]{27}$/,hf=/^[a-zA-Z0-9_-]{21}$/;function gf(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var yf=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var bf=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Po=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var vf=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var NA="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Sf(){return new RegExp(NA,"u")}var wf=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,xf=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Pf=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,_f=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,kf=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Af=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var Cf=/^https?$/,Rf=/^\+[1-9]\d{6,14}$/;var Ef="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function TA(e){return new RegExp(`^${e}$`)}var If=TA(Ef);function xo(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Nf(e){return new RegExp(`^${xo(e)}$`)}function Tf(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${xo({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${xo({precision:e.precision})}`:r;return new RegExp(`^${Ef}T(?:${n})$`)}var Of=/^[\s\S]{0,}$/;var _o=/^-?\d+$/,Wn=/^-?\d+(?:\.\d+)?$/;var Df=/^[^A-Z]*$/,Ff=/^[^a-z]*$/;var be=y("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var ko=e=>{let t=e.value;return!so(t)&&t.length!==void 0};var Uf=y("$ZodCheckMaxLength",(e,t)=>{var r;be.init(e,t),(r=e._zod.def).when??(r.when=ko),e._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>t.maximum?_r(s):o)<=t.maximum)return;let a=kr(s);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),Mf=y("$ZodCheckMinLength",(e,t)=>{var r;be.init(e,t),(r=e._zod.def).when??(r.when=ko),e._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>=t.minimum&&o<t.minimum*2?_r(s):o)>=t.minimum)return;let a=kr(s);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),$f=y("$ZodCheckLengthEquals",(e,t)=>{var r;be.init(e,t),(r=e._zod.def).when??(r.when=ko),e._zod.check=n=>{let s=n.value,o=s.length,i=typeof s=="string"&&o>=t.length&&o<=t.length*2?_r(s):o;if(i===t.length)return;let a=kr(s),c=i>t.length;n.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),Ar=y("$ZodCheckStringFormat",(e,t)=>{var r,n;be.init(e,t),t.pattern?(r=e._zod).check??(r.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),Lf=y("$ZodCheckRegex",(e,t)=>{Ar.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),Bf=y("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=Df),Ar.init(e,t)}),zf=y("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=Ff),Ar.init(e,t)}),Wf=y("$ZodCheckIncludes",(e,t)=>{be.init(e,t);let r=Pt(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=s=>{s.value.includes(t.includes,t.position)||s.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:s.value,inst:e,continue:!t.abort})}}),Zf=y("$ZodCheckStartsWith",(e,t)=>{be.init(e,t);let r=new RegExp(`^${Pt(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),Vf=y("$ZodCheckEndsWith",(e,t)=>{be.init(e,t);let r=new RegExp(`.*${Pt(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var Kf=y("$ZodCheckOverwrite",(e,t)=>{be.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Zn=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),s=Math.min(...n.map(i=>i.length-i.trimStart().length)),o=n.map(i=>i.slice(s)).map(i=>" ".repeat(this.indent*2)+i);for(let i of o)this.content.push(i)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var Gf={major:4,minor:6,patch:7};var J=y("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Gf;let n=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let o of s)for(let i of o._zod.onattach)i(e);if(s.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let o=(a,c,l)=>{if(a.memo)return a;let d=Oe(a),u;for(let m of c){if(m._zod.def.when){if(uo(a)||!m._zod.def.when(a))continue}else if(d)continue;let f=a.issues.length,h=m._zod.check(a);if(h instanceof Promise&&l?.async===!1)throw new Fe;if(u||h instanceof Promise)u=(u??Promise.resolve()).then(async()=>{await h,a.issues.length!==f&&(Pr(a.issues,f,e),d||(d=Oe(a,f)))});else{if(a.issues.length===f)continue;Pr(a.issues,f,e),d||(d=Oe(a,f))}}return u?u.then(()=>a):a},i=(a,c,l)=>{if(Oe(a))return a.aborted=!0,a;let d=o(c,s,l);if(d instanceof Promise){if(l.async===!1)throw new Fe;return d.then(u=>e._zod.parse(u,l))}return e._zod.parse(d,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let d=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(u=>i(u,a,c)):i(d,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===!1)throw new Fe;return l.then(d=>o(d,s,c))}return o(l,s,c)}}},{get"~standard"(){return Un(this,"~standard",Co(this))},set"~standard"(e){ut(this,"~standard",e)}}),sh=(e,t)=>e.issues.length?{issues:e.issues.map(r=>De(r,t,pe()))}:{value:e.value};async function OA(e,t){let r={async:!0};return sh(await e._zod.run({value:t,issues:[]},r),r)}function Co(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return sh(n,r)}catch{}return OA(e,t)},vendor:"zod",version:1}}var Gn=y("$ZodString",(e,t)=>{J.init(e,t),e._zod.pattern=t.pattern??Of,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),H=y("$ZodStringFormat",(e,t)=>{Ar.init(e,t),Gn.init(e,t)}),oh=y("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=bf),H.init(e,t)}),ih=y("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Po(n))}else t.pattern??(t.pattern=Po());H.init(e,t)}),ah=y("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=vf),H.init(e,t)}),ch=1,Kn=2;function lh(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function DA(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?lh(e)||Kn:FA(e,t)}function FA(e,t){if(!t.normalize&&t.protocol?.source===Cf.source&&!/^https?:\/\//i.test(e))return ch;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Kn}return new URL(e)}catch{return Kn}}var UA=/[\t\n\r]/g;function Hf(e){return e.replace(UA,"")}function MA(e,t){return t.lastIndex=0,t.test(e.hostname)}function $A(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var dh=y("$ZodURL",(e,t)=>{H.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),s=DA(n,t);if(s===ch){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(s===Kn){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(s===!0){r.value=Hf(n);return}t.hostname&&!MA(s,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!$A(s,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?s.href:Hf(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),uh=y("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Sf()),H.init(e,t)}),mh=y("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?hf:gf(t.length)),H.init(e,t)}),ph=y("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=df),H.init(e,t)}),fh=y("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=uf),H.init(e,t)}),hh=y("$ZodULID",(e,t)=>{t.pattern??(t.pattern=mf),H.init(e,t)}),gh=y("$ZodXID",(e,t)=>{t.pattern??(t.pattern=pf),H.init(e,t)}),yh=y("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=ff),H.init(e,t)}),bh=y("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=Tf(t)),H.init(e,t)}),vh=y("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=If),H.init(e,t)}),Sh=y("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=Nf(t)),H.init(e,t)}),wh=y("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=yf),H.init(e,t)}),xh=y("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=wf),H.init(e,t)}),LA=/^[0-9a-fA-F:.]+$/;function Ph(e){return LA.test(e)?lh(`http://[${e}]`):!1}var _h=y("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=xf),H.init(e,t),e._zod.check=r=>{Ph(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var kh=y("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Pf),H.init(e,t)});function BA(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let s=Number(n);return`${s}`!==n||s<0||s>128?!1:Ph(r)}var Ah=y("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=_f),H.init(e,t),e._zod.check=r=>{BA(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function Ch(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var Ro=/^[0-9a-zA-Z+/]*={0,2}$/,Rh=y("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Ro),H.init(e,t),e._zod.check=r=>{Ch(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),Hn=/^[A-Za-z0-9_-]*$/;function zA(e){if(!Hn.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return Ch(r)}var Eh=y("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Hn),H.init(e,t),e._zod.check=r=>{zA(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),Ih=y("$ZodE164",(e,t)=>{t.pattern??(t.pattern=Rf),H.init(e,t)});function WA(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let s=JSON.parse(atob(n));return!("typ"in s&&s?.typ!=="JWT"||!s.alg||t&&(!("alg"in s)||s.alg!==t))}catch{return!1}}var Nh=y("$ZodJWT",(e,t)=>{H.init(e,t),e._zod.check=r=>{WA(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var Th=y("$ZodUnknown",(e,t)=>{J.init(e,t),e._zod.parse=r=>r}),Oh=y("$ZodNever",(e,t)=>{J.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function ZA(e,t){let r=Fn(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(o=>o[0])),s=e._zod.parse;e._zod.parse=(o,i)=>{let a=t(o.value);if(a>n&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,l]of Fn(e._zod.def.checks))if(a>c&&l._zod.def.when(o)){let d=o.issues.length;return l._zod.check(o),o.issues[d].continue=!1,Pr(o.issues,d,e),o}}return s(o,i)}}var VA=e=>Array.isArray(e)?e.length:-1;function Yf(e,t,r){e.issues.length&&t.issues.push(...tt(r,e.issues)),t.value[r]=e.value}var Dh=y("$ZodArray",(e,t)=>{J.init(e,t);let r=me.memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let o=n.value;if(!Array.isArray(o))return n.issues.push({expected:"array",code:"invalid_type",input:o,inst:e}),n;n.value=r?r.alloc(e,n,Array(o.length),s):Array(o.length);let i=[],a=s?.abortEarly;for(let c=0;c<o.length;c++){let l=o[c],d=t.element._zod.run({value:l,issues:[]},s);if(d instanceof Promise)i.push(d.then(u=>Yf(u,n,c)));else if(Yf(d,n,c),a&&d.issues.length!==0&&Oe(d))break}return i.length?Promise.all(i).then(()=>n):n},ZA(e,VA)});function jn(e,t,r,n,s,o){let i=r in n,a=o==="optional";if(!(!i&&a&&s==="optional")){if(e.issues.length){if(s!==void 0&&a&&!i)return;t.issues.push(...tt(r,e.issues))}if(!i&&s===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||s==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var KA=[];function Fh(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:KA,s=n.length?[...t,...n]:t;for(let i of s)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let o=lo(e.shape);return{...e,allKeys:s,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}function Uh(e,t,r,n,s,o,i){let a=[],c=s.keySet,l=s.catchall._zod,d=l.def.type,u=l.optin,m=l.optout,f=0;for(let h in t){if(i&&r.issues.length!==f){if(Oe(r,f))break;f=r.issues.length}if(c.has(h))continue;if(h==="__proto__"){d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let w=l.run({value:t[h],issues:[]},n);w instanceof Promise?e.push(w.then(A=>jn(A,r,h,t,u,m))):jn(w,r,h,t,u,m)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:o,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var jA=y("$ZodObject",(e,t)=>{J.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let l=()=>{let d={...n};return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=n,Object.defineProperty(t,"shape",{get:l})}let s=Sr(()=>Fh(t));W(e,"propValues",l=>{let d=l.def.shape,u={};for(let m in d){let f=d[m]._zod;if(f.values){Object.prototype.hasOwnProperty.call(u,m)||Re(u,m,new Set);for(let h of f.values)u[m].add(h);f.optin!==void 0&&u[m].add(void 0)}}return u});let o=zt,i=t.catchall,a,c=me.memoizer;c?.attach(e),e._zod.parse=(l,d)=>{a??(a=s.value);let u=l.value;if(!o(u))return l.issues.push({expected:"object",code:"invalid_type",input:u,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};let m=[],f=a.shape,h=d?.abortEarly,w=l.issues.length;for(let A of a.allKeys){if(h&&l.issues.length!==w){if(Oe(l,w))break;w=l.issues.length}if(A==="__proto__")continue;let K=f[A],ae=K._zod.optin,ht=K._zod.optout,Qt=K._zod.run({value:u[A],issues:[]},d);Qt instanceof Promise?m.push(Qt.then(se=>jn(se,l,A,u,ae,ht))):jn(Qt,l,A,u,ae,ht)}return i?Uh(m,u,l,d,s.value,e,h===!0):m.length?Promise.all(m).then(()=>l):l}}),Mh=y("$ZodObjectJIT",(e,t)=>{jA.init(e,t);let r=e._zod.parse,n=Sr(()=>Fh(t)),s=me.memoizer,o=f=>{let h=n.value,w=h.symbolKeys,A=new Zn(["payload","ctx"],{shape:f,inst:e,memo:s,syms:w}),K=se=>`shape[${se}]._zod.run({ value: input[${se}], issues: [] }, ctx)`,ae=(se,j)=>`
          let ${se}_ab = false;
          for (let i = 0; i < ${se}.issues.length; i++) {
            const iss = ${se}.issues[i];
            iss.path = iss.path ? [${j}, ...iss.path] : [${j}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${se}_ab = true;
          }
          if (${se}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;A.write("const input = payload.value;");let ht=Object.create(null),Qt=0;for(let se of h.allKeys)ht[se]=`key_${Qt++}`;A.write(s?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let se of h.allKeys){if(se==="__proto__")continue;let j=ht[se],Ue=typeof se=="symbol"?`syms[${w.indexOf(se)}]`:oo(se),ds=`${Ue} in input`,ui=f[se],us=ui?._zod?.optin,mi=us!==void 0,ib=ui?._zod?.optout==="optional";if(A.write(`const ${j} = ${K(Ue)};`),mi&&ib){let ab=us==="optional"?`${j}_present`:`${j}.value !== undefined || ${j}_present`;A.write(`
        const ${j}_present = ${ds};
        if (!${j}.issues.length || ${j}_present) {
          if (${j}.issues.length) {${ae(j,Ue)}
          }

          if (${ab}) {
            newResult[${Ue}] = ${j}.value;
          }
        }

      `)}else mi?(A.write(`
        if (${j}.issues.length) {${ae(j,Ue)}
        }
      `),us==="defaulted"?A.write(`newResult[${Ue}] = ${j}.value;`):A.write(`
        if (${j}.value !== undefined || ${ds}) {
          newResult[${Ue}] = ${j}.value;
        }
      `)):A.write(`
        const ${j}_present = ${ds};
        if (${j}.issues.length) {${ae(j,Ue)}
        }
        if (!${j}_present && !${j}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${Ue}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${j}_present) {
          newResult[${Ue}] = ${j}.value;
        }

      `)}return A.write("payload.value = newResult;"),A.write("return payload;"),A.compile()},i,a=zt,c=!me.jitless,d=c&&ao.value,u=t.catchall,m;e._zod.parse=(f,h)=>{m??(m=n.value);let w=f.value;return a(w)?c&&d&&h?.async===!1&&h.jitless!==!0?(i||(i=o(t.shape)),f=i(f,h),u?Uh([],w,f,h,m,e,h?.abortEarly===!0):f):r(f,h):(f.issues.push({expected:"object",code:"invalid_type",input:w,inst:e}),f)}});function qf(e,t,r,n){for(let o of e)if(o.issues.length===0)return t.value=o.value,t;let s=e.filter(o=>!Oe(o));return s.length===1?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(o=>o.issues.map(i=>De(i,n,pe())))}),t)}var $h=y("$ZodUnion",(e,t)=>{J.init(e,t),W(e,"optin",n=>n.def.options.some(s=>s._zod.optin==="defaulted")?"defaulted":n.def.options.some(s=>s._zod.optin!==void 0)?"optional":void 0),W(e,"optout",n=>n.def.options.some(s=>s._zod.optout==="optional")?"optional":void 0),W(e,"values",n=>{if(n.def.options.every(s=>s._zod.values))return new Set(n.def.options.flatMap(s=>Array.from(s._zod.values)))}),W(e,"pattern",n=>{if(n.def.options.every(s=>s._zod.pattern)){let s=n.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${s.map(o=>wr(o.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,s)=>{if(r)return r(n,s);let o=!1,i=[];for(let a of t.options){let c=a._zod.run({value:n.value,issues:[]},s);if(c instanceof Promise)i.push(c),o=!0;else{if(c.issues.length===0)return c;i.push(c)}}return o?Promise.all(i).then(a=>qf(a,n,e,s)):qf(i,n,e,s)}});var Lh=y("$ZodIntersection",(e,t)=>{J.init(e,t),e._zod.parse=(r,n)=>{let s=r.value,o=t.left._zod.run({value:s,issues:[]},n),i=t.right._zod.run({value:s,issues:[]},n);return o instanceof Promise||i instanceof Promise?Promise.all([o,i]).then(([c,l])=>Jf(r,c,l)):Jf(r,o,i)}});function Ao(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(mt(e)&&mt(t)){let r=Object.keys(t),n=Object.keys(e).filter(o=>r.indexOf(o)!==-1),s={...e,...t};Object.prototype.hasOwnProperty.call(s,"__proto__")&&delete s.__proto__;for(let o of n){if(o==="__proto__")continue;let i=Ao(e[o],t[o]);if(!i.valid)return{valid:!1,mergeErrorPath:[o,...i.mergeErrorPath]};s[o]=i.data}return{valid:!0,data:s}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let s=e[n],o=t[n],i=Ao(s,o);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function Jf(e,t,r){let n=new Map,s,o=new Map,i=(l,d)=>{let u;if(l.code==="unrecognized_keys"&&!l.path?.length)s??(s=l),u=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let m=String(l.path[0]);o.has(m)||o.set(m,l),u=[m]}else return!1;for(let m of u)n.has(m)||n.set(m,{}),n.get(m)[d]=!0;return!0};for(let l of t.issues)i(l,"l")||e.issues.push(l);for(let l of r.issues)i(l,"r")||e.issues.push(l);let a=[...n].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=s?a.filter(d=>s.keys.includes(d)):[];l.length&&e.issues.push({...s,keys:l});for(let d of a)!l.includes(d)&&o.has(d)&&e.issues.push(o.get(d))}let c=Ao(t.value,r.value);if(!c.valid){if(Oe(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}var Bh=y("$ZodRecord",(e,t)=>{J.init(e,t);let r=me.memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let o=n.value;if(!mt(o))return n.issues.push({expected:"record",code:"invalid_type",input:o,inst:e}),n;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},s):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?d.toString():d),d==="__proto__")continue;let u=t.keyType._zod.run({value:d,issues:[]},s);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(u.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(h=>De(h,s,pe())),input:d,path:[d],inst:e});continue}let m=u.value;if(m==="__proto__")continue;let f=t.valueType._zod.run({value:o[d],issues:[]},s);f instanceof Promise?i.push(f.then(h=>{h.issues.length&&n.issues.push(...tt(d,h.issues)),n.value[m]=h.value})):(f.issues.length&&n.issues.push(...tt(d,f.issues)),n.value[m]=f.value)}let l;for(let d in o)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;n.value[d]=o[d]}else l=l??[],l.push(d);l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:l,continue:!0})}else{n.value=r?r.alloc(e,n,{},s):{};let c;for(let l of Reflect.ownKeys(o)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(o,l))continue;let d=t.keyType._zod.run({value:l,issues:[]},s);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Wn.test(l)&&d.issues.length){let h=t.keyType._zod.run({value:Number(l),issues:[]},s);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(d.issues.length){t.mode==="loose"?n.value[l]=o[l]:a?(c=c??[],c.push(l)):n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>De(h,s,pe())),input:l,path:[l],inst:e});continue}let m=d.value;if(m==="__proto__")continue;let f=t.valueType._zod.run({value:o[l],issues:[]},s);f instanceof Promise?i.push(f.then(h=>{h.issues.length&&n.issues.push(...tt(l,h.issues)),n.value[m]=h.value})):(f.issues.length&&n.issues.push(...tt(l,f.issues)),n.value[m]=f.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var zh=y("$ZodEnum",(e,t)=>{J.init(e,t);let r=Wt(t.entries),n=new Set(r);e._zod.values=n,W(e,"pattern",s=>{let o=Wt(s.def.entries).filter(i=>co.has(typeof i));return new RegExp(o.length?`^(${o.map(i=>Pt(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(s,o)=>{let i=s.value;return n.has(i)||s.issues.push({code:"invalid_value",values:r,input:i,inst:e}),s}});var Wh=y("$ZodTransform",(e,t)=>{J.init(e,t),e._zod.optin="optional",me.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Kt(e.constructor.name);let s=t.transform(r.value,r);if(n.async)return(s instanceof Promise?s:Promise.resolve(s)).then(i=>(r.value=i,r));if(s instanceof Promise)throw new Fe;return r.value=s,r}});function Xf(e,t){return e.value=t.issues.length?void 0:t.value,e}var Eo=y("$ZodOptional",(e,t)=>{J.init(e,t),W(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",W(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),W(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${wr(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let s=t.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>Xf(r,o)):Xf(r,s)}return t.innerType._zod.run(r,n)}}),Zh=y("$ZodExactOptional",(e,t)=>{Eo.init(e,t),W(e,"values",r=>r.def.innerType._zod.values),W(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),Vh=y("$ZodNullable",(e,t)=>{J.init(e,t),W(e,"optin",r=>r.def.innerType._zod.optin),W(e,"optout",r=>r.def.innerType._zod.optout),W(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${wr(n.source)}|null)$`):void 0}),W(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),Kh=y("$ZodDefault",(e,t)=>{J.init(e,t),e._zod.optin="defaulted",W(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>Qf(o,t)):Qf(s,t)}});function Qf(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var jh=y("$ZodPrefault",(e,t)=>{J.init(e,t),e._zod.optin="defaulted",W(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),Gh=y("$ZodNonOptional",(e,t)=>{J.init(e,t),W(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(s=>s!==void 0)):void 0}),e._zod.parse=(r,n)=>{let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>eh(o,e)):eh(s,e)}});function eh(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function th(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(s=>De(s,n,pe()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Hh=y("$ZodCatch",(e,t)=>{J.init(e,t),W(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),W(e,"optout",r=>r.def.innerType._zod.optout),W(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let s=t.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>th(r,o,t,n)):th(r,s,t,n)}});var Yh=y("$ZodPipe",(e,t)=>{J.init(e,t),W(e,"values",r=>r.def.in._zod.values),W(e,"optin",r=>r.def.in._zod.optin),W(e,"optout",r=>r.def.out._zod.optout),W(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let o=t.out._zod.run(r,n);return o instanceof Promise?o.then(i=>Vn(i,t.in,n)):Vn(o,t.in,n)}let s=t.in._zod.run(r,n);return s instanceof Promise?s.then(o=>Vn(o,t.out,n)):Vn(s,t.out,n)}});function Vn(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var qh=y("$ZodReadonly",(e,t)=>{J.init(e,t),W(e,"propValues",r=>r.def.innerType._zod.propValues),W(e,"values",r=>r.def.innerType._zod.values),W(e,"optin",r=>r.def.innerType?._zod?.optin),W(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(rh):rh(s)}});function rh(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Jh=y("$ZodCustom",(e,t)=>{be.init(e,t),J.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,s=t.fn(n);if(s instanceof Promise)return s.then(o=>nh(o,r,n,e));nh(s,r,n,e)}});function nh(e,t,r,n){if(!e){let s={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(s.params=n._zod.def.params),t.issues.push(Vt(s))}}var No=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},To="~memo",Xh=[];function Qh(e){return e!==null&&typeof e=="object"}function Io(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var eg=new WeakMap,Cr=0,Jn=1,Rr=2;function Xn(e,t,r){let n=eg.get(e);if(n!==void 0)return n?Rr:Cr;if(t.has(e))return Rr;t.add(e);let s=Cr,o=d=>{if(s!==Rr&&d?._zod){let u=Xn(d,t,r);u>s&&(s=u)}},i=(d,u)=>{let m=Cr;for(let f of Reflect.ownKeys(d)){let h=Object.getOwnPropertyDescriptor(d,f);if(u&&!h.enumerable)continue;let w=h.get?Jn:h.value?._zod?Xn(h.value,t,r):Cr;w>m&&(m=w)}return m},a=d=>{d>s&&(s=d)},c=e._zod.def,l=c.type;switch(l){case"object":{let d=xr(c);a(d?i(d,!0):Jn),o(c.catchall);break}case"array":o(c.element);break;case"tuple":for(let d of c.items)o(d);o(c.rest);break;case"record":case"map":o(c.keyType),o(c.valueType);break;case"set":o(c.valueType);break;case"union":for(let d of c.options)o(d);break;case"intersection":o(c.left),o(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":o(c.innerType);break;case"pipe":o(c.in),o(c.out);break;case"function":o(c.input),o(c.output);break;case"lazy":{let d=c._cachedInner??(r?e._zod.innerType:void 0);a(d?Xn(d,t,!1):Jn);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let d in c){let u=Object.getOwnPropertyDescriptor(c,d);if(!u||u.get)continue;let m=u.value;if(!(!m||typeof m!="object")){if(m._zod)o(m);else if(Array.isArray(m))for(let f of m)o(f)}}}return t.delete(e),GA(e,s)}function GA(e,t){return t!==Jn&&eg.set(e,t===Rr),t}function HA(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var Yn,qn=[],YA={alloc(e,t,r){let n=Yn;if(!n)return r;Yn=void 0;let s={value:r,issues:null};return n.set(t.value,s),qn.push(s),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(s,o)=>{if(o.direction!=="backward"&&qA(o,s.value))throw new No;return r(s,o)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,s,o;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(c,l)=>{if(r===void 0){let K=Xn(e,new Set,!1);if(K===Cr)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(c,l);K===Rr||n?r=!0:n=!0}let d=c.value;if(!Qh(d))return i(c,l);let u=l[To];u||(u={buckets:new WeakMap,backEdges:void 0},l[To]=u);let m;s===l?m=o:(m=HA(u,e),s=l,o=m);let f=m.get(d);if(f)return c.value=f.value,f.issues?f.issues.length&&c.issues.push(...Io(f.issues)):(c.memo=!0,u.backEdges??(u.backEdges=new WeakSet),u.backEdges.add(f.value)),c;Yn=m;let h=qn.length,w=i(c,l);Yn=void 0;let A=qn.length>h?qn.pop():void 0;return w instanceof Promise?w.then(K=>(A&&(A.issues=K.issues.length?Io(K.issues):Xh),K)):(A&&(A.issues=w.issues.length?Io(w.issues):Xh),w)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function Oo(){return YA}function qA(e,t){let r=e[To]?.backEdges;return r!==void 0&&Qh(t)&&r.has(t)}var JA=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(o){return e[o]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function s(o,i){return o==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[o]??o}return o=>{switch(o.code){case"invalid_type":{let i=s(o.expected),a=mo(o.input),c=s(a,o.input);return`Invalid input: expected ${i}, received ${c}`}case"invalid_value":return o.values.length===1?`Invalid input: expected ${Nn(o.values[0])}`:`Invalid option: expected one of ${En(o.values,"|")}`;case"too_big":{let i=o.exact?"exactly ":o.inclusive?"<=":"<",a=t(o.origin);return a?`Too big: expected ${o.origin??"value"} to have ${i}${o.maximum.toString()} ${a.unit??"elements"}`:`Too big: expected ${o.origin??"value"} to be ${i}${o.maximum.toString()}`}case"too_small":{let i=o.exact?"exactly ":o.inclusive?">=":">",a=t(o.origin);return a?`Too small: expected ${o.origin} to have ${i}${o.minimum.toString()} ${a.unit}`:`Too small: expected ${o.origin} to be ${i}${o.minimum.toString()}`}case"invalid_format":{let i=o;return i.format==="starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${r[i.format]??o.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${o.divisor}`;case"unrecognized_keys":return`Unrecognized key${o.keys.length>1?"s":""}: ${En(o.keys,", ")}`;case"invalid_key":return`Invalid key in ${o.origin}`;case"invalid_union":return o.options&&Array.isArray(o.options)&&o.options.length>0?`Invalid discriminator value. Expected ${o.options.map(a=>`'${a}'`).join(" | ")}`:o.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${o.origin}`;default:return"Invalid input"}}};function tg(){return{localeError:JA()}}var rg;var Do=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let s={...n,...this._map.get(t)};return Object.keys(s).length?s:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function ng(){return new Do}(rg=globalThis).__zod_globalRegistry??(rg.__zod_globalRegistry=ng());var pt=globalThis.__zod_globalRegistry;function XA(e){return e.checks&&(e.checks=[...e.checks]),e}function sg(e,t){return new e(XA({type:"string",...T(t)}))}function og(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...T(t)})}function ig(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...T(t)})}function ag(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...T(t)})}function cg(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...T(t)})}function lg(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...T(t)})}function dg(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...T(t)})}function ug(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...T(t)})}function mg(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...T(t)})}function pg(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...T(t)})}function fg(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...T(t)})}function hg(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...T(t)})}function gg(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...T(t)})}function yg(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...T(t)})}function bg(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...T(t)})}function vg(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...T(t)})}function Sg(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...T(t)})}function wg(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...T(t)})}function xg(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...T(t)})}function Pg(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...T(t)})}function _g(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...T(t)})}function kg(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...T(t)})}function Ag(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...T(t)})}function Cg(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...T(t)})}function Rg(e,t){return new e({type:"string",format:"date",check:"string_format",...T(t)})}function Eg(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...T(t)})}function Ig(e,t){return new e({type:"string",format:"duration",check:"string_format",...T(t)})}function Ng(e){return new e({type:"unknown"})}function Tg(e,t){return new e({type:"never",...T(t)})}function Qn(e,t){return new Uf({check:"max_length",...T(t),maximum:e})}function Gt(e,t){return new Mf({check:"min_length",...T(t),minimum:e})}function es(e,t){return new $f({check:"length_equals",...T(t),length:e})}function Fo(e,t){return new Lf({check:"string_format",format:"regex",...T(t),pattern:e})}function Uo(e){return new Bf({check:"string_format",format:"lowercase",...T(e)})}function Mo(e){return new zf({check:"string_format",format:"uppercase",...T(e)})}function $o(e,t){return new Wf({check:"string_format",format:"includes",...T(t),includes:e})}function Lo(e,t){return new Zf({check:"string_format",format:"starts_with",...T(t),prefix:e})}function Bo(e,t){return new Vf({check:"string_format",format:"ends_with",...T(t),suffix:e})}function ft(e){return new Kf({check:"overwrite",tx:e})}function zo(e){return ft(t=>t.normalize(e))}function Wo(){return ft(e=>e.trim())}function Zo(){return ft(e=>e.toLowerCase())}function Vo(){return ft(e=>e.toUpperCase())}function Ko(){return ft(e=>io(e))}function Og(e,t,r){return new e({type:"array",element:t,...T(r)})}function Dg(e,t,r){return new e({type:"custom",check:"custom",fn:t,...T(r)})}function Fg(e,t){let r=QA(n=>(n.addIssue=s=>{if(typeof s=="string")n.issues.push(Vt(s,n.value,r._zod.def));else{let o=s;o.fatal&&(o.continue=!1),o.code??(o.code="custom"),"input"in o||(o.input=n.value),o.inst??(o.inst=r),o.continue??(o.continue=!r._zod.def.abort),n.issues.push(Vt(o))}},e(n.value,n)),t);return r}function QA(e,t){let r=new be({check:"custom",...T(t)});return r._zod.check=e,r}function Er(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&Re(e,n,r[n]);return e}function Go(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??pt,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function Ht(e,t,r,n,s){let o=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:s}):t.unrepresentable;if(o==="any")return!1;if(o===void 0||o==="throw")throw new Error(s);return Object.assign(r,o),!0}function X(e,t,r={path:[],schemaPath:[]}){var n;let s=e._zod.def,o=t.seen.get(e);if(o)return o.count++,r.schemaPath.includes(e)&&(o.cycle=r.path),o.schema;let i={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let d={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,d);else{let m=i.schema,f=t.processors[s.type];if(!f)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${s.type}`);f(e,t,m,d)}let u=e._zod.parent;u&&(i.ref||(i.ref=u),X(u,t,d),t.seen.get(u).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&Er(i.schema,c),t.io==="input"&&de(e)&&(delete i.schema.examples,delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function Ug(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function Ho(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let c=n.get(a);if(c&&c!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);n.set(a,i[0])}}let s=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let u=e.external.registry.get(i[0])?.id,m=e.external.uri??(h=>h);if(u)return{ref:m(u)};let f=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=f,{defId:f,ref:`${m("__shared")}#/${a}/${Ug(f)}`}}let c="#",l=`${c}/${a}/`;if(i[1]===r&&!i[1].schema.id)return{ref:c};let d=i[1].schema.id??`__schema${e.counter++}`;return{defId:d,ref:l+Ug(d)}},o=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:c,defId:l}=s(i);a.def={...a.schema},l&&(a.defId=l);let d=a.schema;for(let u in d)delete d[u];d.$ref=c};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){o(i);continue}if(e.external){let l=e.external.registry.get(i[0])?.id;if(t!==i[0]&&l){o(i);continue}}if(e.metadataRegistry.get(i[0])?.id){o(i);continue}if(a.cycle){o(i);continue}a.count>1&&e.reused==="ref"&&o(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function Lg(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;Lg(n);let s=Object.keys(n);if(s.length!==1||s[0]!=="type")return;let o=n.type;for(let i of Array.isArray(o)?o:[o]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var Bg=new Set(["type","properties","required","additionalProperties"]),Mg=["oneOf","anyOf"];function $g(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function jo(e){let t=[];for(let o of e){if(typeof o!="object"||o.type!=="object")return null;for(let i in o)if(!Bg.has(i))return null;t.push(o)}let r={},n=new Set;for(let o of t){for(let i in o.properties){if(Object.prototype.hasOwnProperty.call(r,i))continue;let a=[];for(let l of t){let d=l.properties?.[i]??$g(l);d!=null&&(a.some(u=>JSON.stringify(u)===JSON.stringify(d))||a.push(d))}let c=a.length===1?a[0]:jo(a)??{allOf:a};Re(r,i,c)}for(let i of o.required??[])n.add(i)}let s={type:"object",properties:r};if(n.size&&(s.required=[...n]),t.every(o=>o.additionalProperties===!1))s.additionalProperties=!1;else{let o=[];for(let i of t){let a=$g(i);a&&!o.some(c=>JSON.stringify(c)===JSON.stringify(a))&&o.push(a)}o.length===1?s.additionalProperties=o[0]:o.length>1&&(s.additionalProperties={allOf:o})}return s}function eC(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let s of Bg)if(s in e)return;let r=t.filter(s=>Mg.some(o=>Array.isArray(s[o]))),n=null;if(!r.length)n=jo(t);else{let s=r[0],o=Mg.find(c=>Array.isArray(s[c]));if(Object.keys(s).length!==1)return;let i=t.filter(c=>c!==s),a=s[o].map(c=>jo([...i,c]));if(a.some(c=>!c))return;n={[o]:a}}n&&(delete e.allOf,Er(e,n))}function Yo(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,d={...l},u=c.ref;if(c.ref=null,u){n(u);let f=e.seen.get(u),h=f.schema;if(h.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(h)):Er(l,h),Er(l,d),a._zod.parent===u)for(let A in l)A==="$ref"||A==="allOf"||A in d||delete l[A];if(h.$ref&&f.def)for(let A in l)A==="$ref"||A==="allOf"||A in f.def&&JSON.stringify(l[A])===JSON.stringify(f.def[A])&&delete l[A]}let m=a._zod.parent;if(m&&m!==u){n(m);let f=e.seen.get(m);if(f?.schema.$ref&&(l.$ref=f.schema.$ref,f.def))for(let h in l)h==="$ref"||h==="allOf"||h in f.def&&JSON.stringify(l[h])===JSON.stringify(f.def[h])&&delete l[h]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())n(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())Lg(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let d=l?.allOf;if(!Array.isArray(d))continue;let u=a.get(d);u?u.push(l):a.set(d,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])eC(l)}}let s={};if(e.target==="draft-2020-12"?s.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?s.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?s.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");s.$id=e.external.uri(a)}Er(s,r.defId?r.schema:r.def??r.schema);let o=e.metadataRegistry.get(t)?.id;o!==void 0&&s.id===o&&delete s.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.id,Re(i,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?s.$defs=i:s.definitions=i);try{let a=JSON.parse(JSON.stringify(s));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:Ir(t,"input",e.processors),output:Ir(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function de(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return de(n.element,r);if(n.type==="set")return de(n.valueType,r);if(n.type==="lazy")return de(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return de(n.innerType,r);if(n.type==="intersection")return de(n.left,r)||de(n.right,r);if(n.type==="record"||n.type==="map")return de(n.keyType,r)||de(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:de(n.in,r)||de(n.out,r);if(n.type==="object"){for(let s in n.shape)if(de(n.shape[s],r))return!0;return!1}if(n.type==="union"){for(let s of n.options)if(de(s,r))return!0;return!1}if(n.type==="tuple"){for(let s of n.items)if(de(s,r))return!0;return!!(n.rest&&de(n.rest,r))}return!1}var zg=(e,t={})=>r=>{let n=Go({...r,processors:t});return X(e,n),Ho(n,e),Yo(n,e)},Ir=(e,t,r={})=>n=>{let{libraryOptions:s,target:o}=n??{},i=Go({...s??{},target:o,io:t,processors:r});return X(e,i),Ho(i,e),Yo(i,e)};var Yt=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},qt=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},Wg=(e,t)=>{Yt(e,"minimum",t),qt(e,"maximum",t)},jg=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},Gg=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},Hg=(e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},Yg=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},Zg=(e,t)=>Yt(e,"minimum",t.minimum),Vg=(e,t)=>qt(e,"maximum",t.maximum),Kg=e=>(t,r)=>{Yg(t,r.format);let[n,s]=e[r.format];Yt(t,"minimum",n),qt(t,"maximum",s)},tC={greater_than:(e,t)=>Yt(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>qt(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>jg(e,t.value),number_format:Kg(Tn),bigint_format:Kg(On),min_length:Zg,max_length:Vg,length_equals:(e,t)=>Wg(e,t.length),min_size:Zg,max_size:Vg,size_equals:(e,t)=>Wg(e,t.size),string_format:(e,t)=>{Yg(e,t.format),t.pattern&&Gg(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>Hg(e,t.mime)};function _t(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let o of n)tC[o._zod.def.check]?.(t,o._zod.def);let s=e._zod.bag;s.minimum!==void 0&&Yt(t,"minimum",s.minimum),s.exclusiveMinimum!==void 0&&Yt(t,"exclusiveMinimum",s.exclusiveMinimum),s.maximum!==void 0&&qt(t,"maximum",s.maximum),s.exclusiveMaximum!==void 0&&qt(t,"exclusiveMaximum",s.exclusiveMaximum),s.multipleOf!==void 0&&jg(t,s.multipleOf),s.format!==void 0&&(t.format??(t.format=s.format),s.format.includes("int")&&(t.isInt=!0)),s.mime&&Hg(t,s.mime);for(let o of s.patterns??[])Gg(t,o);return t}var rC={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},nC=new Map([[Ro,kf],[Hn,Af]]),qg=e=>nC.get(e)??e,Jg=(e,t,r,n)=>{let s=r;s.type="string";let{minimum:o,maximum:i,format:a,patterns:c,contentEncoding:l,laxFormat:d}=_t(e);if(typeof o=="number"&&(s.minLength=o),typeof i=="number"&&(s.maxLength=i),a&&(s.format=rC[a]??a,s.format===""&&delete s.format,(a==="time"||d)&&delete s.format),l&&(s.contentEncoding=l),c&&c.size>0){let u=[...c].map(qg);u.length===1?s.pattern=u[0].source:u.length>1&&(s.allOf=[...u.map(m=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:m.source}))])}};var Xg=(e,t,r,n)=>{r.not={}};var Qg=(e,t,r,n)=>{};var ey=(e,t,r,n)=>{let s=e._zod.def,o=Wt(s.entries);if(o.length===0){r.not={};return}o.every(i=>typeof i=="number")&&(r.type="number"),o.every(i=>typeof i=="string")&&(r.type="string"),r.enum=o};var ty=(e,t,r,n)=>{Ht(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var ry=(e,t,r,n)=>{Ht(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var ny=(e,t,r,n)=>{let s=r,o=e._zod.def,{minimum:i,maximum:a}=_t(e);typeof i=="number"&&(s.minItems=i),typeof a=="number"&&(s.maxItems=a),s.type="array",s.items=X(o.element,t,{...n,path:[...n.path,"items"]})};function ts(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?ts(t.out):t.type==="catch"?ts(t.innerType):e._zod.optin}var sy=(e,t,r,n)=>{let s=r,o=e._zod.def,i=o.shape;if(Object.getOwnPropertySymbols(i).length&&Ht(e,t,s,n,"Symbol keys cannot be represented in JSON Schema"))return;s.type="object",s.properties={};for(let l in i)Re(s.properties,l,X(i[l],t,{...n,path:[...n.path,"properties",l]}));let c=[];for(let l of Object.keys(i)){let d=o.shape[l];(t.io==="input"?ts(d)===void 0:d._zod.optout===void 0)&&c.push(l)}c.length>0&&(s.required=c),o.catchall?._zod.def.type==="never"?s.additionalProperties=!1:o.catchall?o.catchall&&(s.additionalProperties=X(o.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="output"&&(s.additionalProperties=!1)},oy=(e,t,r,n)=>{let s=e._zod.def,o=s.inclusive===!1,i=s.options.map((a,c)=>X(a,t,{...n,path:[...n.path,o?"oneOf":"anyOf",c]}));o?r.oneOf=i:r.anyOf=i},iy=(e,t,r,n)=>{let s=e._zod.def,o=X(s.left,t,{...n,path:[...n.path,"allOf",0]}),i=X(s.right,t,{...n,path:[...n.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(o)?o.allOf:[o],...a(i)?i.allOf:[i]];r.allOf=c,t.intersections.push(c)};function qo(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let h=e.get(t)?.def;if(!h)return t;let w=qo(e,h,r);return w===h?t:w}for(let h of["anyOf","oneOf"]){let w=t[h];if(!Array.isArray(w))continue;let A=w.map(K=>qo(e,K,r));A.some((K,ae)=>K!==w[ae])&&(t={...t,[h]:A})}let n=Array.isArray(t.type)?t.type:[t.type],s=!n.includes("string")&&n.some(h=>h==="number"||h==="integer"),o=t.enum??(t.const!==void 0?[t.const]:void 0);if(!s&&!o?.some(h=>typeof h=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,multipleOf:d,format:u,id:m,...f}=t;return f.enum?f.enum=f.enum.map(h=>typeof h=="number"?String(h):h):typeof f.const=="number"&&(f.const=String(f.const)),s&&(f.type="string",o||(f.pattern=(n.includes("number")?Wn:_o).source)),f}var Jo=new WeakMap;function sC(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of Jo.get(e)??[]){let s=e.seen.get(n),o=(s?.def??s?.schema)?.propertyNames;if(!o||o===!0||r.has(o))continue;let i=qo(t,o,new Set);i!==o&&r.set(o,i)}if(r.size)for(let n of e.seen.values())for(let s of[n.schema,n.def]){let o=s&&r.get(s.propertyNames);o&&(s.propertyNames=o)}}var ay=(e,t,r,n)=>{let s=r,o=e._zod.def;s.type="object";let i=o.keyType,a=_t(i).patterns;if(o.mode==="loose"&&a&&a.size>0){let d=X(o.valueType,t,{...n,path:[...n.path,"patternProperties","*"]});s.patternProperties={};for(let u of a)Re(s.patternProperties,qg(u).source,d)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){s.propertyNames=X(o.keyType,t,{...n,path:[...n.path,"propertyNames"]});let d=Jo.get(t);d||(d=[],Jo.set(t,d),t.deferred.push(()=>sC(t))),d.push(e)}s.additionalProperties=X(o.valueType,t,{...n,path:[...n.path,"additionalProperties"]})}let c=i._zod.values,l=t.io==="input"&&ts(o.valueType)!==void 0;if(c&&!o.partial&&!l){let d=[...c].filter(u=>typeof u=="string"||typeof u=="number");d.length>0&&(s.required=d.map(String))}},cy=(e,t,r,n)=>{let s=e._zod.def,o=X(s.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=s.innerType,r.nullable=!0):r.anyOf=[o,{type:"null"}]},ly=(e,t,r,n)=>{let s=e._zod.def;X(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType},Xo=Symbol();function dy(e,t,r,n,s){let o=!1,i=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(o=!0,null));return o?(Ht(t,r,n,s,"BigInt defaults cannot be represented in JSON Schema"),Xo):JSON.parse(i)}var uy=(e,t,r,n)=>{let s=e._zod.def;X(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType;let i=dy(s.defaultValue,e,t,r,n);i!==Xo&&(r.default=i)},my=(e,t,r,n)=>{let s=e._zod.def;X(s.innerType,t,n);let o=t.seen.get(e);if(o.ref=s.innerType,t.io!=="input")return;let i=dy(s.defaultValue,e,t,r,n);i!==Xo&&(r._prefault=i)},py=(e,t,r,n)=>{let s=e._zod.def;X(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType;let i;try{i=s.catchValue(void 0)}catch{Ht(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},fy=(e,t,r,n)=>{let s=e._zod.def,o=s.in._zod.traits.has("$ZodTransform"),i=t.io==="input"?o?s.out:s.in:s.out;X(i,t,n);let a=t.seen.get(e);a.ref=i},hy=(e,t,r,n)=>{let s=e._zod.def;X(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType,r.readOnly=!0};var Qo=(e,t,r,n)=>{let s=e._zod.def;X(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType};var gy=new WeakSet([Object.prototype,Error.prototype]);function ns(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var bC=(e,t)=>{Qp.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);gy.has(r)||(gy.add(r),ns(r,"format",n=>s=>vo(n,s)),ns(r,"flatten",n=>s=>bo(n,s)),ns(r,"addIssue",n=>s=>{n.issues.push(s),n.message=JSON.stringify(n.issues,Zt,2)}),ns(r,"addIssues",n=>s=>{n.issues.push(...s),n.message=JSON.stringify(n.issues,Zt,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var ve=y("ZodError",bC,void 0,{Parent:Error});var yy=$n(ve),by=Ln(ve),vy=Bn(ve),Sy=zn(ve),wy=tf(ve),xy=rf(ve),Py=nf(ve),_y=sf(ve),ky=of(ve),Ay=af(ve),Cy=cf(ve),Ry=lf(ve);function SC(){me.localeError||pe(tg())}function os(){me.memoizer||pe({memoizer:Oo()})}var ne=y("ZodType",(e,t)=>(SC(),J.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(I.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Ee(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(pR(e,t))},superRefine(e,t){return this.check(fR(e,t))},overwrite(e){return this.check(ft(e))},optional(){return Ny(this)},exactOptional(){return eR(this)},nullable(){return Ty(this)},nullish(){return Ny(Ty(this))},nonoptional(e){return iR(this,e)},array(){return ti(this)},or(e){return ri([this,e])},and(e){return qC(this,e)},transform(e){return Oy(this,QC(e))},default(e){return nR(this,e)},prefault(e){return oR(this,e)},catch(e){return cR(this,e)},pipe(e){return Oy(this,e)},readonly(){return uR(this)},describe(e){let t=this.clone();return pt.add(t,{description:e}),t},meta(...e){if(e.length===0)return pt.get(this);let t=this.clone();return pt.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return I.hide(this,"~standard",{...Co(this),jsonSchema:{input:Ir(this,"input"),output:Ir(this,"output")}})},set"~standard"(e){I.own(this,"~standard",e)},parse:function e(t,r){return yy(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await by(this,t,r,{callee:e})},safeParse(e,t){return vy(this,e,t)},async safeParseAsync(e,t){return Sy(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){I.own(this,"spa",e)},validate(e,t){return So(this,e,t)},validateAsync(e,t){return wo(this,e,t)},encode:function e(t,r){return wy(this,t,r,{callee:e})},decode:function e(t,r){return xy(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await Py(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await _y(this,t,r,{callee:e})},safeEncode(e,t){return ky(this,e,t)},safeDecode(e,t){return Ay(this,e,t)},async safeEncodeAsync(e,t){return Cy(this,e,t)},async safeDecodeAsync(e,t){return Ry(this,e,t)},toJSONSchema(e){return zg(this,{})(e)},get description(){return pt.get(this)?.description},get _def(){return this._zod.def}}),Dy=y("_ZodString",(e,t)=>{Gn.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Jg(e,r,n,s)},I.derived({format:e=>_t(e).format??null,minLength:e=>_t(e).minimum??null,maxLength:e=>_t(e).maximum??null},{regex(...e){return this.check(Fo(...e))},includes(...e){return this.check($o(...e))},startsWith(...e){return this.check(Lo(...e))},endsWith(...e){return this.check(Bo(...e))},min(...e){return this.check(Gt(...e))},max(...e){return this.check(Qn(...e))},length(...e){return this.check(es(...e))},nonempty(...e){return this.check(Gt(1,...e))},lowercase(e){return this.check(Uo(e))},uppercase(e){return this.check(Mo(e))},trim(){return this.check(Wo())},normalize(...e){return this.check(zo(...e))},toLowerCase(){return this.check(Zo())},toUpperCase(){return this.check(Vo())},slugify(){return this.check(Ko())}})),wC=y("ZodString",(e,t)=>{Gn.init(e,t),Dy.init(e,t)},{email(e){return this.check(og(AC,e))},url(e){return this.check(ug(RC,e))},jwt(e){return this.check(Ag(ZC,e))},emoji(e){return this.check(mg(EC,e))},guid(e){return this.check(ig(CC,e))},uuid(e){return this.check(ag(ss,e))},uuidv4(e){return this.check(cg(ss,e))},uuidv6(e){return this.check(lg(ss,e))},uuidv7(e){return this.check(dg(ss,e))},nanoid(e){return this.check(pg(IC,e))},cuid(e){return this.check(fg(NC,e))},cuid2(e){return this.check(hg(TC,e))},ulid(e){return this.check(gg(OC,e))},base64(e){return this.check(Pg(BC,e))},base64url(e){return this.check(_g(zC,e))},xid(e){return this.check(yg(DC,e))},ksuid(e){return this.check(bg(FC,e))},ipv4(e){return this.check(vg(UC,e))},ipv6(e){return this.check(Sg(MC,e))},cidrv4(e){return this.check(wg($C,e))},cidrv6(e){return this.check(xg(LC,e))},e164(e){return this.check(kg(WC,e))},datetime(e){return this.check(Cg(xC,e))},date(e){return this.check(Rg(PC,e))},time(e){return this.check(Eg(_C,e))},duration(e){return this.check(Ig(kC,e))}});function Nr(e){return sg(wC,e)}var Y=y("ZodStringFormat",(e,t)=>{H.init(e,t),Dy.init(e,t)}),xC=y("ZodISODateTime",(e,t)=>{bh.init(e,t),Y.init(e,t)}),PC=y("ZodISODate",(e,t)=>{vh.init(e,t),Y.init(e,t)}),_C=y("ZodISOTime",(e,t)=>{Sh.init(e,t),Y.init(e,t)}),kC=y("ZodISODuration",(e,t)=>{wh.init(e,t),Y.init(e,t)}),AC=y("ZodEmail",(e,t)=>{ah.init(e,t),Y.init(e,t)});var CC=y("ZodGUID",(e,t)=>{oh.init(e,t),Y.init(e,t)});var ss=y("ZodUUID",(e,t)=>{ih.init(e,t),Y.init(e,t)});var RC=y("ZodURL",(e,t)=>{dh.init(e,t),Y.init(e,t)});var EC=y("ZodEmoji",(e,t)=>{uh.init(e,t),Y.init(e,t)});var IC=y("ZodNanoID",(e,t)=>{mh.init(e,t),Y.init(e,t)});var NC=y("ZodCUID",(e,t)=>{ph.init(e,t),Y.init(e,t)});var TC=y("ZodCUID2",(e,t)=>{fh.init(e,t),Y.init(e,t)});var OC=y("ZodULID",(e,t)=>{hh.init(e,t),Y.init(e,t)});var DC=y("ZodXID",(e,t)=>{gh.init(e,t),Y.init(e,t)});var FC=y("ZodKSUID",(e,t)=>{yh.init(e,t),Y.init(e,t)});var UC=y("ZodIPv4",(e,t)=>{xh.init(e,t),Y.init(e,t)});var MC=y("ZodIPv6",(e,t)=>{_h.init(e,t),Y.init(e,t)});var $C=y("ZodCIDRv4",(e,t)=>{kh.init(e,t),Y.init(e,t)});var LC=y("ZodCIDRv6",(e,t)=>{Ah.init(e,t),Y.init(e,t)});var BC=y("ZodBase64",(e,t)=>{Rh.init(e,t),Y.init(e,t)});var zC=y("ZodBase64URL",(e,t)=>{Eh.init(e,t),Y.init(e,t)});var WC=y("ZodE164",(e,t)=>{Ih.init(e,t),Y.init(e,t)});var ZC=y("ZodJWT",(e,t)=>{Nh.init(e,t),Y.init(e,t)});var VC=y("ZodUnknown",(e,t)=>{Th.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Qg(e,r,n,s)});function Ey(){return Ng(VC)}var KC=y("ZodNever",(e,t)=>{Oh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Xg(e,r,n,s)});function Fy(e){return Tg(KC,e)}var jC=y("ZodArray",(e,t)=>{os(),Dh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>ny(e,r,n,s),e.element=t.element},{min(e,t){return this.check(Gt(e,t))},nonempty(e){return this.check(Gt(1,e))},max(e,t){return this.check(Qn(e,t))},length(e,t){return this.check(es(e,t))},unwrap(){return this.element}});function ti(e,t){return Og(jC,e,t)}var GC=y("ZodObject",(e,t)=>{os(),Mh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>sy(e,r,n,s),I.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return JC(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(I.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(I.mergeDefs(this._zod.def,{catchall:Ey()}))},loose(){return this.clone(I.mergeDefs(this._zod.def,{catchall:Ey()}))},strict(){return this.clone(I.mergeDefs(this._zod.def,{catchall:Fy()}))},strip(){return this.clone(I.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return I.extend(this,e)},safeExtend(e){return I.safeExtend(this,e)},merge(e){return I.merge(this,e)},pick(e){return I.pick(this,e)},omit(e){return I.omit(this,e)},partial(...e){return I.partial(My,this,e[0])},exactPartial(...e){return I.partial($y,this,e[0],"exactPartial")},required(...e){return I.required(Ly,this,e[0])}});function Uy(e,t){return new GC({type:"object",shape:e,catchall:Fy(),...I.normalizeParams(t)})}var HC=y("ZodUnion",(e,t)=>{$h.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>oy(e,r,n,s),e.options=t.options});function ri(e,t){return new HC({type:"union",options:e,...I.normalizeParams(t)})}var YC=y("ZodIntersection",(e,t)=>{Lh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>iy(e,r,n,s)});function qC(e,t){return new YC({type:"intersection",left:e,right:t})}var Iy=y("ZodRecord",(e,t)=>{os(),Bh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>ay(e,r,n,s),e.keyType=t.keyType,e.valueType=t.valueType});function ni(e,t,r){return!t||!t._zod?new Iy({type:"record",keyType:Nr(),valueType:e,...I.normalizeParams(t)}):new Iy({type:"record",keyType:e,valueType:t,...I.normalizeParams(r)})}var ei=y("ZodEnum",(e,t)=>{zh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,o)=>ey(e,n,s,o),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,s)=>{let o={};for(let i of n)if(r.has(i))o[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new ei({...t,checks:[],...I.normalizeParams(s),entries:o})},e.exclude=(n,s)=>{let o={...t.entries};for(let i of n)if(r.has(i))delete o[i];else throw new Error(`Key ${i} not found in enum`);return new ei({...t,checks:[],...I.normalizeParams(s),entries:o})}});function JC(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new ei({type:"enum",entries:r,...I.normalizeParams(t)})}var XC=y("ZodTransform",(e,t)=>{os(),Wh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>ry(e,r,n,s),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Kt(e.constructor.name);r.addIssue=o=>{if(typeof o=="string")r.issues.push(I.issue(o,r.value,t));else{let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(I.issue(i))}};let s=t.transform(r.value,r);return s instanceof Promise?s.then(o=>(r.value=o,r)):(r.value=s,r)}});function QC(e){return new XC({type:"transform",transform:e})}var My=y("ZodOptional",(e,t)=>{Eo.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Qo(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function Ny(e){return new My({type:"optional",innerType:e})}var $y=y("ZodExactOptional",(e,t)=>{Zh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Qo(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function eR(e){return new $y({type:"optional",innerType:e})}var tR=y("ZodNullable",(e,t)=>{Vh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>cy(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function Ty(e){return new tR({type:"nullable",innerType:e})}var rR=y("ZodDefault",(e,t)=>{Kh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>uy(e,r,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function nR(e,t){return new rR({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():I.shallowClone(t)}})}var sR=y("ZodPrefault",(e,t)=>{jh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>my(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function oR(e,t){return new sR({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():I.shallowClone(t)}})}var Ly=y("ZodNonOptional",(e,t)=>{Gh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>ly(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function iR(e,t){return new Ly({type:"nonoptional",innerType:e,...I.normalizeParams(t)})}var aR=y("ZodCatch",(e,t)=>{Hh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>py(e,r,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function cR(e,t){return new aR({type:"catch",innerType:e,catchValue:typeof t=="function"?t:I.constantCatch(t)})}var lR=y("ZodPipe",(e,t)=>{Yh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>fy(e,r,n,s),e.in=t.in,e.out=t.out});function Oy(e,t){return new lR({type:"pipe",in:e,out:t})}var dR=y("ZodReadonly",(e,t)=>{qh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>hy(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function uR(e){return new dR({type:"readonly",innerType:e})}var mR=y("ZodCustom",(e,t)=>{Jh.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(r,n,s)=>ty(e,r,n,s)});function pR(e,t={}){return Dg(mR,e,t)}function fR(e,t){return Fg(e,t)}var By=["systemd","effective"];var zy=["error","warning","info","never"];var is=["correctness","effectiveness","breakage","exposure","hygiene"],Wy=["error","warning","info"];var Zy=239,hR=400,as={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},Q3=Object.entries(as);function gR(e){return ce.filter(r=>Number(r)<=e).at(-1)??ce[0]}var Vy=(e,t)=>{let r=gR(t);return{label:e,version:t,table:r,derived:Number(r)!==t}};function Ky(e){let t=e.toLowerCase(),r=/^\d+$/.test(t)?Number(t):Object.hasOwn(as,t)?as[t]:void 0;if(r!==void 0&&r>=Zy&&r<hR)return{ok:!0,target:Vy(t,r)};if(r!==void 0)return{ok:!1,problem:`there is no target ${r}: systemd versions from ${Zy} on are known`};let[n]=U(t,Object.keys(as),1),s=n===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${n}?`;return{ok:!1,problem:`unknown target "${e}": ${s}`}}var eZ=Vy(fs,Number(fs));var Tr=e=>({ok:!0,value:e}),kt=e=>({ok:!1,problem:e});function Gy(e,t){let r=t.find(n=>n===e);return r===void 0?kt(`takes ${Kr(t,"or")}, not "${e}"${tr(e,t)}`):Tr(r)}function Hy(e){let t=/^\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN;if(!(t<=10))return kt(`takes a number from 0.0 to 10.0, not "${e}"`);let r=Math.round(t*10);return Math.abs(r-t*10)>1e-9?kt(`takes one decimal at most, not "${e}": exposures have no more`):Tr(r)}var Or=e=>e.split(/[\s,]+/).filter(t=>t!=="");function Yy(e){let t=new Map;for(let r of Or(e)){let n=Ky(r);if(!n.ok)return kt(n.problem);t.set(n.target.label,n.target)}return t.size===0?kt("names no target: write a systemd version such as 257, or a distribution such as debian12"):Tr([...t.values()])}function si(e,t){let r=[...is,...t.map(({id:o})=>o)],n=Or(e),s=n.find(o=>!r.includes(o));return s===void 0?Tr(n):kt(`names "${s}", which is no rule or category${tr(s,r)}`)}var jy={yes:!0,true:!0,on:!0,no:!1,false:!1,off:!1};function qy(e){let t=Object.hasOwn(jy,e)?jy[e]:void 0;return t===void 0?kt(`takes yes or no, not "${e}"`):Tr(t)}var Jy=[...Wy,"off"];var ai=Nr({error:"takes one value on one line; a section or a list is no value here"}),Xt=(e,t,r={})=>ai.meta(r).transform((n,s)=>Qy(t(n),s)).meta({description:e}),Jt=(e,t)=>ri([ai,ti(ai)],{error:({input:r})=>r===void 0?"is missing":"takes a list of words"}).transform((r,n)=>Qy(t(typeof r=="string"?r:r.join(" ")),n)).meta({description:e});function Qy(e,t){return e.ok?e.value:(t.addIssue(e.problem),ho)}var cs=(e,t)=>Xt(e,r=>Gy(r,t),{enum:[...t]}),eb=e=>Xt(e,qy,{enum:["yes","no","true","false","on","off"]}),tb=e=>({ok:!0,value:Or(e)}),yR=e=>{let t=Or(e);return t.length===0?{ok:!1,problem:"names no path: write patterns as in .gitignore, such as units/web*.service"}:{ok:!0,value:t}},Xy=e=>e===""||e==="true"?{ok:!1,problem:"names no file: write a path, relative to the folder of this file"}:{ok:!0,value:e};function bR(e,{least:t,most:r}){let n=/^\d+$/.test(e)?Number(e):Number.NaN;return n>=t&&n<=r?{ok:!0,value:n}:{ok:!1,problem:`takes a whole number from ${t} to ${r}, not "${e}"`}}function vR(e){return e.kind==="names"?Jt(e.summary,tb):e.kind==="switch"?eb(e.summary):Xt(e.summary,t=>bR(t,e),{pattern:"^\\d+$"})}var oi=(e,t)=>Object.fromEntries(e.map(t)),SR=e=>`is a section: write [${e}] on a line of its own, and keys below it`;function rb(e,t){let r=(l,d)=>Uy(d,{error:ii(l)}),n=l=>r(l,oi(e,d=>[d.id,cs(d.summary,Jy).optional()])).meta({description:"severity of a rule, or off"}),s=Xt("highest exposure that passes, 0.0 to 10.0",Hy,{pattern:"^(?:\\d(?:\\.\\d)?|10(?:\\.0)?)$"}),o={threshold:s.optional(),target:Jt("systemd versions or distributions, such as 257 or debian12",Yy).optional(),user:eb("whether these are units of the user manager").optional(),ignore:Jt("rules or categories that do not run",l=>si(l,e)).optional()},i=r("overrides.NAME",{...o,paths:Jt("the units this is for: patterns as in .gitignore, relative to the folder of this file",yR),rules:n("overrides.NAME.rules").optional()}),a=e.filter(l=>Object.keys(dr(l)).length>0),c=r("options.RULE",oi(a,l=>[l.id,r(`options.${l.id}`,oi(Object.entries(dr(l)),([d,u])=>[d,vR(u).optional()])).optional()]));return r("",{...o,format:cs("how to report",t).optional(),"fail-on":cs("lowest severity that fails the run",zy).optional(),gate:cs("the exposure that thresholds hold for",By).optional(),select:Jt(`the rules to run, by id or category (${is.join(", ")})`,l=>si(l,e)).optional(),policy:Xt("a systemd-analyze --security-policy file",Xy).optional(),baseline:Xt("a file of known findings",Xy).optional(),exclude:Jt("paths that are not checked: patterns as in .gitignore",tb).optional(),rules:n("rules").optional(),options:c.optional(),overrides:ni(Nr(),i,{error:ii("overrides.NAME")}).optional(),budgets:ni(Nr(),s,{error:ii("budgets")}).meta({description:"a threshold for each path or pattern"}).optional()}).meta({title:"unitlint.ini",description:"Sections are objects, keys are their members; lists may be written as one text with commas."})}var ii=e=>t=>t.code==="invalid_type"?SR(e):void 0;function nb(e,{path:t,rules:r,formats:n}){let s=Dp(e.replace(/^\uFEFF/,""),ls.unsafe),o=rb(r,n),i=o.safeParse(li((0,ls.decode)(s.clean)));if(i.success&&s.problems.length===0){let l=(d,...u)=>({value:d,from:`${t}:${s.lineOf(u)}`});return{ok:!0,config:kR(i.data,t,l)}}let c=(i.success?[]:i.error.issues.flatMap(l=>wR(l,r,o))).map(({path:l,message:d})=>({line:s.lineOf(l),message:d}));return{ok:!1,problems:[...s.problems,...c].sort((l,d)=>l.line-d.line)}}function li(e){return Array.isArray(e)?e.map(li):typeof e!="object"||e===null?String(e):Object.fromEntries(Object.entries(e).map(([t,r])=>[t,li(r)]))}function wR(e,t,r){if(e.code!=="unrecognized_keys")return[{path:e.path,message:`${String(e.path.at(-1)??"this")} ${e.message}`}];let n=_R(e.path,t,r);return e.keys.map(s=>({path:[...e.path,s],message:`${PR(e.path,s)}${xR(s,n)}`}))}function xR(e,t){let r=tr(e,t);return r===""&&t.length<=20?`; known are ${t.join(", ")}`:r}function PR(e,t){let r=e.at(-1);return r==="rules"?`there is no rule "${t}"`:e[0]==="options"?e.length===1?`there is no rule "${t}" with options`:`the rule ${String(r)} has no option "${t}"`:e.length===0?`there is no key or section "${t}"`:`there is no key "${t}" in [${e.join(".")}]`}function _R([e,t,r],n,s){if(e===void 0)return Object.keys(s.shape);if(e==="rules"||r==="rules")return n.map(({id:i})=>i);if(e==="overrides")return Object.keys(s.shape.overrides.unwrap().valueType.shape);let o=new Map(n.map(i=>[i.id,Object.keys(dr(i))]));return t===void 0?[...o].flatMap(([i,a])=>a.length>0?[i]:[]):o.get(String(t))??[]}function kR(e,t,r){let{format:n,"fail-on":s,gate:o,select:i,policy:a,baseline:c,exclude:l}=e;return{path:t,run:{...sb(e,r,[]),...n===void 0?{}:{format:r(n,"format")},...s===void 0?{}:{failOn:r(s,"fail-on")},...o===void 0?{}:{gate:r(o,"gate")},...i===void 0?{}:{select:r(i,"select")},...a===void 0?{}:{policy:r(a,"policy")},...c===void 0?{}:{baseline:r(c,"baseline")},options:ER(e,r)},exclude:l===void 0?null:r(di(l),"exclude"),overrides:[...AR(e,r),...CR(e,r)]}}function sb({threshold:e,target:t,user:r,ignore:n,rules:s={}},o,i){let a=Object.entries(s).flatMap(([c,l])=>l===void 0?[]:[[c,o(l,...i,"rules",c)]]);return{...e===void 0?{}:{threshold:o(e,...i,"threshold")},...t===void 0?{}:{targets:o(t,...i,"target")},...r===void 0?{}:{user:o(r,...i,"user")},...n===void 0?{}:{ignore:o(n,...i,"ignore")},levels:new Map(a)}}var AR=({overrides:e={}},t)=>Object.entries(e).map(([r,n])=>({name:`overrides.${r}`,matches:di(n.paths),...sb(n,t,["overrides",r])})),CR=({budgets:e={}},t)=>Object.entries(e).map(([r,n])=>({name:"budgets",matches:di([r]),threshold:t(n,"budgets",r),levels:new Map})),RR=/^\/?[^*?[\]\\!#/]+(?:\/[^*?[\]\\/]+)*$/;function di(e){let[t=""]=e;if(e.length===1&&RR.test(t)&&t.includes("/")){let n=t.replace(/^\//,"");return s=>s===n||s.startsWith(`${n}/`)}let r=(0,ci.default)().add([...e]);return n=>ci.default.isPathValid(n)&&r.ignores(n)}var ER=({options:e={}},t)=>new Map(Object.entries(e).flatMap(([r,n])=>{let s=Object.entries(n??{}).flatMap(([o,i])=>i===void 0?[]:[[o,i]]);return s.length===0?[]:[[r,t(Object.fromEntries(s),"options",r)]]}));var ob=["pretty","concise","json","ndjson","sarif","github","gitlab","junit","checkstyle","rdjson","sonar","markdown","html","prometheus"];var IR=(e,t)=>nb(e,{path:t,rules:Cp,formats:ob});0&&(module.exports={readConfigFile});
