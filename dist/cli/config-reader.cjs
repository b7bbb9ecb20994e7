"use strict";var qg=Object.create;var wr=Object.defineProperty;var Jg=Object.getOwnPropertyDescriptor;var Xg=Object.getOwnPropertyNames;var Qg=Object.getPrototypeOf,ey=Object.prototype.hasOwnProperty;var ty=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},Fo=(e,t)=>{for(var r in t)wr(e,r,{get:t[r],enumerable:!0})},Uo=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Xg(t))!ey.call(e,s)&&s!==r&&wr(e,s,{get:()=>t[s],enumerable:!(n=Jg(t,s))||n.enumerable});return e};var Mo=(e,t,r)=>(r=e!=null?qg(Qg(e)):{},Uo(t||!e||!e.__esModule?wr(r,"default",{value:e,enumerable:!0}):r,e)),ry=e=>Uo(wr({},"__esModule",{value:!0}),e);var Sm=ty((T$,vm)=>{var{hasOwnProperty:ws}=Object.prototype,xs=(e,t={})=>{typeof t=="string"&&(t={section:t}),t.align=t.align===!0,t.newline=t.newline===!0,t.sort=t.sort===!0,t.whitespace=t.whitespace===!0||t.align===!0,t.platform=t.platform||typeof process<"u"&&process.platform,t.bracketedArray=t.bracketedArray!==!1;let r=t.platform==="win32"?`\r
`:`
`,n=t.whitespace?" = ":"=",s=[],o=t.sort?Object.keys(e).sort():Object.keys(e),i=0;t.align&&(i=Be(o.filter(l=>e[l]===null||Array.isArray(e[l])||typeof e[l]!="object").map(l=>Array.isArray(e[l])?`${l}[]`:l).concat([""]).reduce((l,d)=>Be(l).length>=Be(d).length?l:d)).length);let a="",c=t.bracketedArray?"[]":"";for(let l of o){let d=e[l];if(d&&Array.isArray(d))for(let u of d)a+=Be(`${l}${c}`).padEnd(i," ")+n+Be(u)+r;else d&&typeof d=="object"?s.push(l):a+=Be(l).padEnd(i," ")+n+Be(d)+r}t.section&&a.length&&(a="["+Be(t.section)+"]"+(t.newline?r+r:r)+a);for(let l of s){let d=ym(l,".").join("\\."),u=(t.section?t.section+".":"")+d,m=xs(e[l],{...t,section:u});a.length&&m.length&&(a+=r),a+=m}return a};function ym(e,t){var r=0,n=0,s=0,o=[];do if(s=e.indexOf(t,r),s!==-1){if(r=s+t.length,s>0&&e[s-1]==="\\")continue;o.push(e.slice(n,s)),n=s+t.length}while(s!==-1);return o.push(e.slice(n)),o}var gm=(e,t={})=>{t.bracketedArray=t.bracketedArray!==!1;let r=Object.create(null),n=r,s=null,o=/^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i,i=e.split(/[\r\n]+/g),a={};for(let l of i){if(!l||l.match(/^\s*[;#]/)||l.match(/^\s*$/))continue;let d=l.match(o);if(!d)continue;if(d[1]!==void 0){if(s=tn(d[1]),s==="__proto__"){n=Object.create(null);continue}n=r[s]=r[s]||Object.create(null);continue}let u=tn(d[2]),m;t.bracketedArray?m=u.length>2&&u.slice(-2)==="[]":(a[u]=(a?.[u]||0)+1,m=a[u]>1);let p=m&&u.endsWith("[]")?u.slice(0,-2):u;if(p==="__proto__")continue;let g=d[3]?tn(d[4]):!0,x=g==="true"||g==="false"||g==="null"?JSON.parse(g):g;m&&(ws.call(n,p)?Array.isArray(n[p])||(n[p]=[n[p]]):n[p]=[]),Array.isArray(n[p])?n[p].push(x):n[p]=x}let c=[];for(let l of Object.keys(r)){if(!ws.call(r,l)||typeof r[l]!="object"||Array.isArray(r[l]))continue;let d=ym(l,".");n=r;let u=d.pop(),m=u.replace(/\\\./g,".");for(let p of d)p!=="__proto__"&&((!ws.call(n,p)||typeof n[p]!="object")&&(n[p]=Object.create(null)),n=n[p]);n===r&&m===u||(n[m]=r[l],c.push(l))}for(let l of c)delete r[l];return r},bm=e=>e.startsWith('"')&&e.endsWith('"')||e.startsWith("'")&&e.endsWith("'"),Be=e=>typeof e!="string"||e.match(/[=\r\n]/)||e.match(/^\[/)||e.length>1&&bm(e)||e!==e.trim()?JSON.stringify(e):e.split(";").join("\\;").split("#").join("\\#"),tn=e=>{if(e=(e||"").trim(),bm(e)){e.charAt(0)==="'"&&(e=e.slice(1,-1));try{e=JSON.parse(e)}catch{}}else{let t=!1,r="";for(let n=0,s=e.length;n<s;n++){let o=e.charAt(n);if(t)"\\;#".indexOf(o)!==-1?r+=o:r+="\\"+o,t=!1;else{if(";#".indexOf(o)!==-1)break;o==="\\"?t=!0:r+=o}}return t&&(r+="\\"),r.trim()}return e};vm.exports={parse:gm,decode:gm,stringify:xs,encode:xs,safe:Be,unsafe:tn}});var AA={};Fo(AA,{readConfigFile:()=>kA});module.exports=ry(AA);function ht(e,t){if(e.pieces===null)return e.valueStart+t;let r={logical:0,source:e.valueStart};for(let n of e.pieces){if(n.logical>t)break;r=n}return r.source+t-r.logical}var Wt=[],O=(e,t=Wt)=>({effect:"set",value:e,faults:t}),P=(e,t=Wt)=>({effect:"add",value:e,faults:t}),v=(e=void 0)=>({effect:"reset",value:e,faults:Wt});function _(e,t,r,n=()=>[]){return{effect:"none",value:e,faults:[{start:0,end:t.length,effect:"line-ignored",expected:r,suggestions:n}]}}function ue(e,t,r){return{effect:"refuse",value:e,faults:[{start:0,end:t.length,effect:"unit-refused",expected:r}]}}function ny(e,t,r){if(Math.abs(e.length-t.length)>r)return r+1;let n=[],s=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let a=1;a<=t.length;a+=1){let c=e.charAt(o-1)===t.charAt(a-1),l=Math.min((s[a]??0)+1,(i[a-1]??0)+1,(s[a-1]??0)+(c?0:1));o>1&&a>1&&e.charAt(o-1)===t.charAt(a-2)&&e.charAt(o-2)===t.charAt(a-1)&&(l=Math.min(l,(n[a-2]??0)+1)),i.push(l)}n=s,s=i}return s[t.length]??r+1}var sy=64;function N(e,t,r=3){if(e===""||e.length>sy)return[];let n=Math.max(1,Math.floor(e.length/3)),s=e.toLowerCase(),o=[];for(let c of t){let l=c===e?0:ny(s,c.toLowerCase(),n);l<=n&&o.push({candidate:c,distance:l})}o.sort((c,l)=>c.distance-l.distance||(c.candidate<l.candidate?-1:1));let i=o[0]?.distance??0;return o.filter(({distance:c})=>c<=(i===0?0:i+1)).slice(0,r).map(({candidate:c})=>c)}var xr=e=>e===32||e===9||e===10||e===13,oy=/['"\\]/;function L(e,t){return oy.test(e)?ay(e,t):{words:iy(e),malformedAt:null}}function iy(e){let t=[],r=0;for(;r<e.length;){for(;r<e.length&&xr(e.charCodeAt(r));)r+=1;let n=r;for(;r<e.length&&!xr(e.charCodeAt(r));)r+=1;r>n&&t.push({text:e.slice(n,r),start:n,end:r})}return t}function ay(e,t){let r=[],n=0;for(;;){for(;n<e.length&&xr(e.charCodeAt(n));)n+=1;if(n>=e.length)return{words:r,malformedAt:null};let s=cy(e,n,t);if(s===null)return{words:r,malformedAt:n};r.push({text:s.text,start:n,end:s.end}),n=s.end}}function cy(e,t,r){let n=r.unclosed==="closed",s="",o="",i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n?{text:s,end:e.length}:null;s+=r.escapes==="kept"?e.slice(i,i+2):e.charAt(i+1),i+=2;continue}if(o!=="")a===o?o="":s+=a;else if(r.quotes==="removed"&&(a==='"'||a==="'"))o=a;else{if(xr(e.charCodeAt(i)))break;s+=a}i+=1}return o!==""&&!n?null:{text:s,end:i}}function nt(e,t){return e.startsWith("~")?"possible here: ~ counts only as the first character of the value, so deny on a line of its own":e.includes(",")?"one word: commas separate nothing, write blanks":/^["']|["']$/.test(e)?`${t}: quotes are no syntax here`:t}var ly=/^[ \t\n\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/;function Oe(e){let t=ly.exec(e);if(t===null)return null;let[,r,n,s,o,i,a]=t,c=_r(n,16)??_r(s,2)??_r(o??i,8)??_r(a,10);return c===null?null:r==="-"?-c:c}var _r=(e,t)=>e===void 0?null:Number.parseInt(e,t);var Bn=e=>e===4?32:128;function Lo(e){let t=e.split(".");if(t.length!==4)return null;let r=0n;for(let n of t){if(!/^(?:0|[1-9]\d{0,2})$/.test(n)||Number(n)>255)return null;r=r<<8n|BigInt(n)}return r}function $o(e){if(e==="")return[];let t=[],r=e.split(":");for(let[n,s]of r.entries()){let o=n===r.length-1&&s.includes(".")?Lo(s):null;if(o!==null)t.push(o>>16n,o&0xffffn);else if(/^[0-9a-fA-F]{1,4}$/.test(s))t.push(BigInt(`0x${s}`));else return null}return t}function dy(e){let t=e.split("::");if(t.length>2)return null;let r=$o(t[0]??""),n=$o(t[1]??"");if(r===null||n===null)return null;let s=8-r.length-n.length;return(t.length===1?s!==0:s<1)?null:[...r,...Array.from({length:s},()=>0n),...n].reduce((i,a)=>i<<16n|a,0n)}function uy(e,t,r){let n=BigInt(Bn(e)-r);return{family:e,address:t>>n<<n,length:r}}function kr(e){let t=e.indexOf("/"),r=t<0?e:e.slice(0,t),n=r.includes(":")?6:4,s=n===6?dy(r):Lo(r);if(s===null)return null;let o=t<0?Bn(n):Oe(e.slice(t+1));return o===null||o<0||o>Bn(n)?null:uy(n,s,o)}var Te=e=>{let t=kr(e);return t===null?[]:[t]},Pr={any:[...Te("0.0.0.0/0"),...Te("::/0")],localhost:[...Te("127.0.0.0/8"),...Te("::1/128")],"link-local":[...Te("169.254.0.0/16"),...Te("fe80::/64")],multicast:[...Te("224.0.0.0/4"),...Te("ff00::/8")]},my=/^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;function py(e){let t=Object.hasOwn(Pr,e)?Pr[e]:void 0;return t!==void 0?t:my.test(e)?Pr.localhost??[]:Te(e)}var zo=(e,t)=>{if(e==="")return v();let{words:r,malformedAt:n}=L(e,{quotes:"kept"}),s=[...t??[]],o=[];for(let i of r){let a=py(i.text);a.length>0?s.push(...a):o.push({start:i.start,end:i.end,effect:"word-ignored",expected:"an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast",suggestions:()=>N(i.text,Object.keys(Pr),1)})}return n!==null&&o.push({start:n,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),P(s,o)};var Zt=e=>e.some(({family:t,length:r})=>t===4&&r===0)&&e.some(({family:t,length:r})=>t===6&&r===0);var Bo=`CAP_CHOWN	0
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
CAP_CHECKPOINT_RESTORE	40`,Wo=`63	252-252
62	254`,Zo=`AF_UNIX	1
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
AF_FILE	1`,Vo=`cgroup	0x02000000
ipc	0x08000000
net	0x40000000
mnt	0x00020000
pid	0x20000000
user	0x10000000
uts	0x04000000
time	0x00000080`,Ko=`native
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
s390x`,jo=`E2BIG
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
EXFULL`,Go=`%a
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
%%`,Ho=`SUCCESS	0
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
EXCEPTION	255`,Yo=`x86-64
x86`,qo=`HUP
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
SYS`,Jo=`other
batch
idle
fifo
ext	262
rr`,Xo=`none
realtime
best-effort
idle`,Qo=`emerg
alert
crit
err
warning
notice
info
debug`,ei=`kern
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
local7`;var ti=`private-anonymous
shared-anonymous
private-file-backed
shared-file-backed
elf-headers
private-huge
shared-huge
private-dax
shared-dax
default
all`,ri=`AS	bytes
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
STACK	bytes`,ni=`seconds	1000000
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
\xB5s	1`,si=`null
tty
tty-force
tty-fail
socket
fd
data
file`,oi=`inherit
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
syslog+console`,ii=`shared
slave
private`,ai=`udplite
sctp
mptcp	257`,ci=`cpu
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
bpf-bind-network-interface	262`,li=`arm64
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
tilegx`,di=`private-users
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
container-other`,ui=`selinux
smack
apparmor
audit
ima
tomoyo
uefi-secureboot
tpm2
cvm	254
measured-uki	257
measured-os	262`,mi=`device-tree
uefi
device-tree-compatible(
smbios-field(`,pi=`@basic-api	cgroup cgroup2 devpts devtmpfs mqueue proc sysfs
@anonymous	anon_inodefs pipefs sockfs
@application	autofs fuse overlay
@auxiliary-api	binfmt_misc configfs efivarfs fusectl hugetlbfs rpc_pipefs securityfs
@common-block	btrfs erofs exfat ext4 f2fs iso9660 ntfs3 squashfs udf vfat xfs
@historical-block	ext2 ext3 minix
@network	afs ceph cifs gfs gfs2 ncp ncpfs nfs nfs4 ocfs2 orangefs pvfs2 smb3 smbfs
@privileged-api	bpf debugfs pstore tracefs
@security	apparmorfs selinuxfs smackfs
@temporary	ramfs tmpfs
@known	adfs affs afs anon_inodefs apparmorfs autofs balloon-kvm bcachefs(257) bdev binder binfmt_misc bpf btrfs btrfs_test_fs ceph cgroup cgroup2 cifs coda configfs cpuset cramfs dax debugfs devmem devpts devtmpfs dmabuf ecryptfs efivarfs efs erofs exfat ext2 ext3 ext4 f2fs failfs(262) fuse fuseblk fusectl gfs gfs2 gmem(262) hostfs hpfs hugetlbfs iso9660 jffs2 minix mqueue msdos ncp ncpfs nfs nfs4 nilfs2 nsfs ntfs ntfs3 nullfs(262) ocfs2 openpromfs orangefs overlay pidfs pipefs ppc-cmm proc pstore pvfs2 qnx4 qnx6 ramfs reiserfs resctrl rpc_pipefs secretmem securityfs selinuxfs shiftfs smackfs smb3 smbfs sockfs squashfs sysfs tmpfs tracefs udf usbdevfs v9fs vboxsf vfat xenfs xfs z3fold zonefs zsmalloc`;var ie=["252","254","257","262"];var Wn=ie[ie.length-1]??"262";function D(e,t){return{first:e,changes:t}}function fi(e,t){let r=e.first;for(let n of ie){let s=e.changes[n];if(s!==void 0&&(r=s),n===t)break}return r}function ge(e,t){if(e==="")return!0;let r=Number(t);return e.split(",").some(n=>{let[s="",o]=n.split("-");return r>=Number(s)&&(o===void 0||r<=Number(o))})}var hy=e=>t=>t<=e,gy=e=>t=>t>=e,yy={templateInstance:D("i",{257:"test_instance"}),capabilityInitialBits:D(64,{262:63}),capabilityInversionBits:D(64,{262:41}),capabilityUnclosedQuote:D("dropped",{254:"closed"}),privateMountsUnset:D("off",{254:"on"}),unknownFamily:D("skipped",{262:"ends-line"}),globSectionName:D("unknown",{262:"fatal"}),encryptedCredentialsOpenTpm:D(!0,{262:!1}),execPrefixes:D("-@:+!",{262:"-@:+!|"}),execFolderEndings:D(["/"],{257:["/","/.","/.."]}),ambientPrefix:D("honoured",{262:"ignored"}),userManagerIsUnprivileged:D(!1,{262:!0}),policyNotAnObject:D("ignored",{262:"error"}),warnsOfWeekdays:D(!1,{262:!0}),highestIoClass:D(8,{262:7}),imagesOutsideApi:D(!1,{257:!0}),unknownImagePolicies:D("refused",{262:"taken"}),directoryFlags:D("any",{257:"checked"}),pathsInApi:D("taken",{257:"refused"}),warnsOfVarRun:D(!1,{257:!0}),vsockTypes:D(!1,{254:!0}),alternativeInterfaces:D(!1,{257:!0}),bindsPortZero:D(!1,{257:!0}),renamesImports:D(!1,{257:!0}),textlessOutcome:D("incomparable",{262:"first"}),privateTmpNeedsNamespace:D([],{257:["disconnected"],262:["connected","disconnected"]}),homeTmpfs:D("writable",{257:"read-only"})},by={filtersImplyNoNewPrivileges:hy(254),userServicesHaveNamespaces:gy(254)},vy={oneshotRestartForceExitStatus:D(!0,{257:!1}),forkingPrivatePids:D(!1,{257:!0}),dynamicUserHomeDirectory:D(!1,{257:!0}),workingDirectoryInApiMount:D(!1,{257:!0}),dynamicUserInUserManager:D(!1,{257:!0}),managedPrivateUsers:D(!1,{262:!0}),userNamespacePathWithPrivateUsers:D(!1,{262:!0}),privatePidsPam:D(!1,{262:!0})};function hi(e,t){return Object.fromEntries(Object.entries(e).map(([n,s])=>[n,fi(s,t)]))}function gi(e,t){let n=Object.fromEntries(Object.entries(by).map(([s,o])=>[s,o(t)]));return{...hi(yy,e),...n,refuses:hi(vy,e)}}var yi=`UserOrDynamicUser	User=/DynamicUser=	2000	10	user
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
AmbientCapabilities	AmbientCapabilities=	500	1	ambient-capabilities-empty`;function bi(e,t){if(!e.includes(":"))return Number(e);let r=e.split(" ").find(n=>ge(n.slice(0,n.indexOf(":")),t));return Number(r?.slice(r.indexOf(":")+1))}function vi(e){return yi.split(`
`).map(t=>t.split("	")).filter(([t="",,,,,,,r=""])=>t!==""&&ge(r,e)).map(([t="",r="",n="",s="",,o="",i=""])=>({field:t,name:r,weight:bi(n,e),range:bi(s,e),param:o,defaultDependenciesOnly:i.includes("default-dependencies")}))}var Zn={service:["Unit","Service","Install"],socket:["Unit","Socket","Install"],target:["Unit","Target","Install"],device:["Unit","Device","Install"],mount:["Unit","Mount","Install"],automount:["Unit","Automount","Install"],swap:["Unit","Swap","Install"],timer:["Unit","Timer","Install"],path:["Unit","Path","Install"],slice:["Unit","Slice","Install"],scope:["Unit","Scope","Install"]},Si=`bind-ipv6-only	enum	values=both,default,ipv6-only bool true=ipv6-only false=both
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
utmp-mode	enum	values=init,login,user`,Ne=`[Unit]
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
TimeoutStopSec		undocumented	time-span`;var Vn=`
${Si}`,wi=new Map,xi=new Map;function Sy(e){let t=Ne.lastIndexOf(`
[`,e),r=Ne.slice(t<0?1:t+2,Ne.indexOf("]",t+1)),n=Ne.indexOf(`
`,e),[s="",o="",i="",a=""]=Ne.slice(e,n<0?void 0:n).split("	");return{sections:r.split(","),name:s,since:o===""?null:Number(o),flags:i,specs:a}}function Ar(e){let t=xi.get(e);if(t!==void 0)return t;let r=[],n=`
${e}	`;for(let s=Ne.indexOf(n);s>=0;s=Ne.indexOf(n,s+1))r.push(Sy(s+1));return xi.set(e,r),r}var wy=()=>[...new Set(Ne.split(`
`).flatMap(e=>e.includes("	")?[e.slice(0,e.indexOf("	"))]:[]))],_i=e=>({kind:e,values:[],booleanWords:!1,trueMeans:null,falseMeans:"no",emptyResets:!1,largestNumber:null,suffix:null,status:null});function xy(e){let t=Vn.indexOf(`
${e}	`);if(t<0)return _i(e);let r=Vn.indexOf(`
`,t+1),[,n="",s=""]=Vn.slice(t+1,r<0?void 0:r).split("	"),o=s.split(" "),i=c=>o.find(l=>l.startsWith(`${c}=`))?.slice(c.length+1)??null,a=i("values");return{..._i(n),values:a===null?[]:a.split(","),booleanWords:o.includes("bool"),trueMeans:i("true"),falseMeans:i("false")??"no",emptyResets:o.includes("empty"),largestNumber:i("max")===null?null:Number(i("max")),suffix:i("suffix"),status:i("status")}}function Cr(e,t){if(!e.includes(" ")&&!e.includes(":"))return e;for(let r of e.split(" ")){let n=r.indexOf(":");if(n<0)return r;if(ge(r.slice(0,n),t))return r.slice(n+1)}return null}function _y(e){let t=wi.get(e)??xy(e);return wi.set(e,t),t}var Pi=(e,t,r)=>e!==""&&e.split(",").some(n=>n===t||n.startsWith(`${t}@`)&&ge(n.slice(t.length+1),r));function Py(e,t,r,n){let s=e.flags===""?void 0:e.flags.split(",").find(o=>o.startsWith("alias="));return{..._y(n),name:e.name,section:r,setting:s===void 0?e.name:s.slice(6),since:e.since,fatal:Pi(e.flags,"fatal",t),documented:!Pi(e.flags,"undocumented",t)}}function ki(e,t){let r=new Map,n=(s,o)=>{let i=r.get(s);if(i===void 0&&(i=new Map,r.set(s,i)),i.has(o))return i.get(o);let a=Ar(o).find(({sections:d})=>d.includes(s)),c=a===void 0?null:ky(a,e,t),l=a===void 0||c===null?void 0:Py(a,e,s,c);return i.set(o,l),l};return{find:n,namesIn:s=>wy().filter(o=>n(s,o)!==void 0),sectionsWith:s=>[...new Set(Ar(s).flatMap(({sections:o})=>o))].filter(o=>n(o,s)!==void 0)}}var ky=(e,t,r)=>e.since!==null&&e.since>r?null:Cr(e.specs,t)??Ay(e,t);function Ay(e,t){if(e.since===null||e.since<=Number(t))return null;let r=ie.find(n=>Number(n)>Number(t)&&Cr(e.specs,n)!==null);return r===void 0?null:Cr(e.specs,r)}function Kn(e,t){let r=Ar(t).find(({sections:s})=>s.includes(e));if(r===void 0)return null;let n=ie.find(s=>Cr(r.specs,s)!==null);return r.since??(n===void 0?null:Number(n))}function Ai(e){return Ar(e).flatMap(({sections:t})=>t)}var De=e=>Zn[e],Ci=Object.keys(Zn);var st=e=>new Uint32Array(e+31>>>5);function Vt(e,t){let r=t>>>5;e[r]=(e[r]??0)|1<<(t&31)}function jn(e,t){return((e[t>>>5]??0)>>>(t&31)&1)===1}function gt(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)|(t[r]??0)}function Rr(e,t){for(let r=0;r<e.length;r+=1)e[r]=(e[r]??0)&~(t[r]??0)}function Er(e,t){for(let r=0;r<e.length;r+=1)if(((e[r]??0)&(t[r]??0))!==0)return!0;return!1}function yt(e,t){for(let r=0;r<t.length;r+=1)if(((t[r]??0)&~(e[r]??0))!==0)return!1;return!0}var Ri=e=>e.every(t=>t===0);var Ei=`_llseek	-
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
writev	20`,Ii=`@default	@sandbox(254) arch_prctl brk cacheflush clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 execve exit exit_group futex futex_time64 futex_waitv get_robust_list get_thread_area getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getpgid getpgrp getpid getppid getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getsid gettid gettimeofday getuid getuid32 lsm_get_self_attr(257) lsm_list_modules(257) membarrier mmap mmap2 mprotect mseal(257) munmap nanosleep pause prlimit64 restart_syscall riscv_flush_icache riscv_hwprobe rseq rt_sigreturn sched_getaffinity sched_yield set_robust_list set_thread_area set_tid_address set_tls sigreturn time ugetrlimit uretprobe
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
@known	@obsolete _llseek _newselect accept accept4 access acct add_key adjtimex alarm arc_gettls arc_settls arc_usr_cmpxchg arch_prctl arm_fadvise64_64 atomic_barrier atomic_cmpxchg_32 bind bpf breakpoint(257) brk cachectl cacheflush cachestat(254) capget capset chdir chmod chown chown32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_range connect copy_file_range creat delete_module dipc dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 exec_with_loader execv execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fchroot(262) fcntl fcntl64 fdatasync fgetxattr file_getattr(257) file_setattr(257) finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list get_thread_area get_tls(257) getcpu getcwd getdents getdents64 getdomainname getdtablesize getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 gethostname getitimer getpagesize getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getuid32 getxattr getxattrat(257) getxgid getxpid getxuid init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_pgetevents_time64 io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set ipc kcmp kern_features kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount(257) listns(262) listxattr listxattrat(257) llistxattr llseek(257) lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr(257) lsm_list_modules(257) lsm_set_self_attr(257) lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret memory_ordering migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal(257) msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat nice old_adjtimex oldfstat oldlstat oldolduname oldstat oldumount olduname open open_by_handle_at open_tree open_tree_attr(262) openat openat2 or1k_atomic osf_fstat osf_fstatfs osf_fstatfs64 osf_getdirentries osf_getdomainname osf_getitimer osf_getrusage osf_getsysinfo osf_gettimeofday osf_lstat osf_mount osf_proplist_syscall osf_select osf_set_program_attributes osf_setitimer osf_setsysinfo osf_settimeofday osf_shmat osf_sigprocmask osf_sigstack osf_stat osf_statfs osf_statfs64 osf_swapon osf_syscall osf_sysinfo osf_usleep_thread osf_utimes osf_utsname osf_wait4 pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open perfctr personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 pselect6_time64 ptrace pwrite64 pwritev pwritev2 quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat(257) rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield(262) rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo rtas s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sched_get_affinity sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_set_affinity sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address set_tls(257) setdomainname setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 sethae sethostname setitimer setns setpgid setpgrp setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit setsid setsockopt settimeofday setuid setuid32 setxattr setxattrat(257) sgetmask shmat shmctl shmdt shmget shutdown sigaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount(257) statx stime subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs sys_debug_setcontext syscall sysfs sysinfo syslog sysmips tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask umount umount2 uname unlink unlinkat unshare uprobe(262) uretprobe(257) userfaultfd usr26(257) usr32(257) ustat utime utimensat utimensat_time64 utimes utrap_install vfork vhangup vm86 vm86old vmsplice wait4 waitid waitpid write writev`;var Cy=/^([^(]+)(?:\((.+)\))?$/;function Ry(e){let t=new Map;for(let r of Ii.split(`
`)){let[n="",s="",o=""]=r.split("	");if(n===""||!ge(o,e))continue;let i=[];for(let a of s.split(" "))if(!a.includes("("))i.push(a);else{let[,c="",l=""]=Cy.exec(a)??[];ge(l,e)&&i.push(c)}t.set(n,i)}return t}function Oi(e){let t=new Map,r=[],n=new Map;for(let c of Ei.split(`
`)){let[l="",d="-",u=""]=c.split("	");l===""||!ge(u,e)||(t.set(l,r.length),r.push(l),d!=="-"&&n.set(l,Number(d)))}let s=st(r.length);for(let c of n.keys())Vt(s,t.get(c)??0);let o=Ry(e),i=new Map,a=c=>{let l=o.get(c);if(l===void 0)return;let d=i.get(c);if(d!==void 0)return d;let u=st(r.length);for(let m of l){let p=t.get(m);p!==void 0?Vt(u,p):m.startsWith("@")&&gt(u,a(m)??u)}return i.set(c,u),u};return{bitOf:t,names:r,native:s,numberOf:n,groups:o,group:a}}function ye(e,t,r){return e.split(`
`).filter(n=>n!=="").map(n=>n.split("	")).filter(n=>ge(n[t]??"",r))}var Gn=(e,t)=>new Set(ye(e,1,t).map(([r=""])=>r)),Ti=(e,t)=>new Map(ye(e,2,t).map(([r="",n=""])=>[r.toUpperCase(),Number(n)])),Ey={architectures:li,cgroupControllers:ci,coredumpFilters:ti,execInputs:si,execOutputs:oi,filesystemGroups:pi,firmwares:mi,ioSchedulingClasses:Xo,logFacilities:ei,logLevels:Qo,mountPropagations:ii,personalities:Yo,schedulingPolicies:Jo,securityModules:ui,signalNames:qo,socketProtocols:ai,virtualizations:di};function Fe(e){let t=null;return()=>(t??={made:e()},t.made)}var Ni=new Map;function Kt(e,t){let r=`${e} ${t}`,n=Ni.get(r);if(n!==void 0)return n;let s=Iy(e,t);return Ni.set(r,s),s}function Iy(e,t){let r=Fe(()=>vi(e)),n=Fe(()=>ki(e,t)),s=Fe(()=>Oi(e)),o=Fe(()=>Ti(Bo,e)),i=Fe(()=>Ti(Zo,e)),a=Fe(()=>new Set(ye(Vo,2,e).map(([p=""])=>p))),c=Fe(()=>Gn(Ko,e)),l=Fe(()=>Gn(jo,e)),d=new Map,u=p=>{let g=d.get(p)??ye(Ey[p],p==="filesystemGroups"?2:1,e).map(([x=""])=>x);return d.set(p,g),g},m=Fe(()=>new Set([...Gn(Go,e)].map(p=>p.slice(1))));return{version:t,table:e,behaviour:gi(e,t),words:u,directive:(p,g)=>n().find(p,g),get checks(){return r()},get directives(){return n()},get syscalls(){return s()},get capabilities(){return o()},get addressFamilies(){return i()},get namespaces(){return a()},get syscallArchitectures(){return c()},get errnoNames(){return l()},get specifiers(){return m()}}}var Di=e=>(1n<<BigInt(e))-1n,Fi=e=>Di(e.behaviour.capabilityInitialBits),ot=(e,t)=>1n<<BigInt(e.capabilities.get(t)??0),Oy=e=>Number(ye(Wo,1,e.table)[0]?.[0]??0);function Ty(e,t){let r=t.capabilities.get(e.toUpperCase());if(r!==void 0)return r;let n=Oe(e);return n!==null&&n>=0&&n<=Oy(t)?n:null}function Ny(e,t,r){let n=r.behaviour.capabilityUnclosedQuote==="closed",{words:s,malformedAt:o}=L(e.slice(t),{quotes:"removed",unclosed:n?"closed":"malformed"}),i=0n,a=[];for(let c of s){if(c.text==="")continue;let l=Ty(c.text,r);l!==null?i|=1n<<BigInt(l):a.push({start:t+c.start,end:t+c.end,effect:"silent-word-ignored",expected:nt(c.text,"a capability such as CAP_NET_BIND_SERVICE"),suggestions:()=>Dy(c.text,r)})}return o!==null&&a.push({start:t+o,end:e.length,effect:"silent-rest-ignored",expected:"a word with closed quotes"}),{set:i,faults:a}}function Dy(e,t){let r=e.toUpperCase(),n=[...t.capabilities.keys()],s=r.startsWith("CAP_")?r:`CAP_${r}`;if(n.includes(s))return[s];let o=`_${s.slice(4)}`,i=n.filter(a=>a.endsWith(o)||a.startsWith(`${s}_`));return i.length>0?i:N(s,n,2)}var Ui=(e,t,r)=>{let{facts:n}=r,s=e.startsWith("~"),{set:o,faults:i}=Ny(e,s?1:0,n),a=r.directive.name==="CapabilityBoundingSet"?Fi(n):0n,c=t??a;return e===""?{effect:"reset",value:0n,faults:i}:o===0n||c===a?O(s?Di(n.behaviour.capabilityInversionBits)&~o:o,i):P(s?c&~o:c|o,i)};var Fy=/^[0-9A-Za-z:\-_.\\@]+$/,Uy=255;function My(e){let t=e.lastIndexOf("."),r=Ci.find(o=>o===e.slice(t+1));if(t<0||r===void 0)return null;let n=e.slice(0,t),s=n.indexOf("@");return{full:e,type:r,base:n,prefix:s<0?n:n.slice(0,s),instance:s<0?null:n.slice(s+1)}}var $y=({full:e,base:t})=>e.length<=Uy&&Fy.test(t)&&!t.startsWith("@");function Mi(e){let t=My(e);return t!==null&&$y(t)?t:null}function jt(e){return e.replace(/-/g,"/").replace(/\\x([0-9a-fA-F]{2})/g,(t,r)=>String.fromCharCode(Number.parseInt(r,16)))}function $i(e){let t=e.split("/").filter(n=>n!==""&&n!==".");if(t.length===0)return"-";let r=new TextEncoder().encode(t.join("/"));return Array.from(r,(n,s)=>{let o=String.fromCharCode(n);return o==="/"?"-":/[0-9A-Za-z:_.]/.test(o)&&!(s===0&&o===".")?o:`\\x${n.toString(16).padStart(2,"0")}`}).join("")}var Ly="host",zy="a".repeat(32),Li={system:{h:"/root",t:"/run",S:"/var/lib",C:"/var/cache",L:"/var/log",E:"/etc",D:"/usr/share",d:"/run/credentials/"},user:{h:"/root",t:"/run/user/0",S:"/root/.local/state",C:"/root/.cache",L:"/root/.local/state/log",E:"/root/.config",D:"/root/.local/share",d:"/run/user/0/credentials/"}};function By(e,t,r){let n=t.prefix.slice(t.prefix.lastIndexOf("-")+1);switch(e){case"n":return t.full;case"N":return t.base;case"p":return t.prefix;case"P":return jt(t.prefix);case"i":return t.instance??"";case"I":return jt(t.instance??"");case"j":return n;case"J":return jt(n);case"f":return`/${jt(t.instance??t.prefix).replace(/^\/+/,"")}`;case"u":case"g":return"root";case"U":case"G":return"0";case"s":return"/bin/sh";case"T":return"/tmp";case"V":return"/var/tmp";case"a":return"x86-64";case"b":case"m":return zy;case"c":case"r":case"R":case"y":case"Y":return"/";case"d":return`${Li[r].d??""}${t.full}`;default:return Li[r][e]??Ly}}var Wy=/[0-9A-Za-z]/,Zy="mbABMowWTV";function k(e,t){if(!e.includes("%"))return e;let r="";for(let n=0;n<e.length;n+=1){let s=e.charAt(n+1);if(e.charAt(n)!=="%"||s===""){r+=e.charAt(n);continue}if(s==="%")r+="%";else if(!Wy.test(s))r+=`%${s}`;else{if(!Zy.includes(s)&&!t.facts.specifiers.has(s))return{unknownAt:n};r+=By(s,t.name,t.manager)}n+=1}return r}var Vy=255,Ir=e=>e!==""&&e!=="."&&e!==".."&&!e.includes("/")&&e.length<=Vy;function Ky(e){let t="";for(let r=0;r<e.length;r+=1){let n=e.charAt(r);if(n===":")return{name:t,rest:e.slice(r+1)};n==="\\"&&(r+=1),t+=e.charAt(r)}return{name:t,rest:null}}var jy=/^[A-Za-z0-9+/]*={0,2}$/;function Gy(e,{directive:t}){let{name:r}=t;return r.startsWith("Set")?e===null||e===""?"a credential name, a colon and its data":r==="SetCredentialEncrypted"&&!jy.test(e.replace(/[ \t\n\r]/g,""))?"a credential name, a colon and data in Base64":null:null}function Hy(e,t){if(!t.directive.name.startsWith("Load")||e===null||e==="")return null;let r=k(e,t);return typeof r!="string"?"a path with known specifiers":r.startsWith("/")||Ir(r)?null:"a credential name, a colon and an absolute path"}function Yy(e,t,r){let[n="",s,...o]=e.split(":"),i=n.endsWith("*")?n.slice(0,-1):n,a=Ir(i)&&!/[*?[]/.test(i)&&o.length===0,c=s===void 0||r.facts.behaviour.renamesImports&&Ir(s);return!a||!c?_(t,e,"the name of a credential, or the beginning of one and *"):P(new Map(t).set(n,!1))}var zi=(e,t,r)=>{if(e==="")return v();if(r.directive.name==="ImportCredential")return Yy(e,t,r);let{name:n,rest:s}=Ky(e),o=k(n,r);if(typeof o!="string"||!Ir(o))return _(t,e,'a credential name, such as "token" in token:/etc/token');let i=Gy(s,r)??Hy(s,r);return i!==null?_(t,e,i):P(new Map(t).set(o,r.directive.name.endsWith("Encrypted")))};var Wi=e=>e===32||e===9||e===10||e===13;function me(e,t){let r=t;for(;r<e.length&&Wi(e.charCodeAt(r));)r+=1;return r}var qy={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" ","\\":"\\",'"':'"',"'":"'"},Bi=/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y,Jy=1114111;function Xy(e,t){let r=qy[e.charAt(t+1)];if(r!==void 0)return{text:r,length:2};Bi.lastIndex=t+1;let n=Bi.exec(e);if(n===null)return null;let[s,o,i,a,c]=n,l=c===void 0?Number.parseInt(o??i??a??"",16):Number.parseInt(c,8);return l===0||l>Jy?null:{text:String.fromCodePoint(l),length:s.length+1}}function it(e,t){let r="",n="",s=!1,o=!1,i=t;for(;i<e.length;){let a=e.charAt(i);if(a==="\\"){if(i+1>=e.length)return n===""?{text:`${r}\\`,start:t,end:e.length,quoted:s,unknownEscape:!0}:null;let c=Xy(e,i);c===null&&(o=!0),r+=c?.text??e.slice(i,i+2),i+=c?.length??2;continue}if(n!=="")a===n?n="":r+=a;else if(a==='"'||a==="'")n=a,s=!0;else{if(Wi(e.charCodeAt(i)))break;r+=a}i+=1}return n===""?{text:r,start:t,end:i,quoted:s,unknownEscape:o}:null}var Qy=255,eb="/bin/sh",tb=/[\0-\x1F"'\\\x7F]/;function rb(e,t){let r=0;for(;r<e.length;r+=1){let n=e.charAt(r),s=e.slice(0,r);if(!t.includes(n)||n==="!"&&(s.includes("+")||s.split("!").length>2)||n==="+"&&s.includes("!")||n!=="!"&&s.includes(n))break}return r}function nb(e,t){return e===""?"followed by a program":tb.test(e)?"a program path without quotes, backslashes or control characters":t.some(n=>e.endsWith(n))?"a program: it names a directory":e.startsWith("/")||!e.includes("/")&&e!=="."&&e!==".."&&e.length<=Qy?null:"a program: write an absolute path, or a plain name that is searched in the system folders"}var Vi=e=>e.unknownEscape?[{start:e.start,end:e.end,effect:"warned",expected:"it keeps the backslash of an escape sequence that it does not know; write \\\\ for a backslash"}]:[],sb=(e,t,{facts:r})=>r.behaviour.ambientPrefix==="ignored"&&t.split("!").length>2?[{start:e.start,end:e.start+t.length,effect:"warned",expected:"the prefix !! does nothing any more",outdated:{}}]:[];function ob(e,t,r){let n=it(e,t);if(n===null)return{bad:"a word with closed quotes",start:t,end:e.length,drops:!0};if(n.text===";")return{next:me(e,n.end),more:!0};let s=rb(n.text,r.facts.behaviour.execPrefixes),o=n.text.slice(0,s),i=o.includes("-"),a={start:n.start,end:n.end},c=o.includes("|"),l=c?eb:k(n.text.slice(s),r);if(typeof l!="string")return{bad:"a known specifier: write %% for a percent sign",...a,drops:i};let d=nb(l,r.facts.behaviour.execFolderEndings);if(d!==null)return{bad:d,...a,drops:i};let u=ib(e,me(e,n.end),r);return"bad"in u?{...u,drops:i}:o.includes("@")&&!c&&u.arguments.length===0?{bad:"followed by the name that the program is to see (after @)",...a,drops:i}:{command:{prefixes:o,program:l,programSpan:{start:n.start+s,end:n.end},arguments:u.arguments},next:u.next,more:u.more,faults:[...Vi(n),...sb(n,o,r),...u.faults]}}var Zi=(e,t,r)=>e.startsWith(r,t)&&(t+r.length>=e.length||me(e,t+r.length)>t+r.length);function ib(e,t,r){let n=[],s=[],o=t;for(;o<e.length;){if(Zi(e,o,";"))return{arguments:n,next:me(e,o+1),more:!0,faults:s};if(Zi(e,o,"\\;")){n.push({text:";",start:o,end:o+2,quoted:!1,unknownEscape:!1}),o=me(e,o+2);continue}let i=it(e,o);if(i===null)return{bad:"a word with closed quotes",start:o,end:e.length};if(typeof k(i.text,r)!="string")return{bad:"a known specifier: write %% for a percent sign",start:i.start,end:i.end};n.push(i),s.push(...Vi(i)),o=me(e,i.end)}return{arguments:n,next:o,more:!1,faults:s}}var Or=(e,t,r)=>{if(e==="")return v();let n=[...t??[]],s=[],o=0,i=!0;for(;i&&o<e.length;){let a=ob(e,o,r);if("bad"in a){let c={start:a.start,end:a.end,effect:a.drops?"line-ignored":"unit-refused",expected:a.bad};return{effect:a.drops?n.length>(t?.length??0)?"add":"none":"refuse",value:n,faults:[...s,c]}}"command"in a&&(n.push(a.command),s.push(...a.faults)),o=a.next,i=a.more}return P(n,s)};var ab=/^(?:1|yes|y|true|t|on)$/i,cb=/^(?:0|no|n|false|f|off)$/i;function Ke(e){return ab.test(e)?!0:cb.test(e)?!1:null}var Ki="a boolean (yes or no)",ji=["yes","no","true","false","on","off"],Gt=(e,t,{directive:r})=>{let n=Ke(e);return n!==null?O(n):r.fatal?ue(t,e,Ki):_(t,e,Ki,()=>N(e,ji,1))},Gi=(e,t,r)=>e===""?v():Gt(e,t,r),Hn=(e,t,r)=>{let{directive:n}=r;if(e===""&&n.emptyResets)return v();let s=n.suffix===null?-1:e.indexOf(":"),o=s<0?e:e.slice(0,s),i=lb(o,r);if(i===null)return _(t,e,db(r),()=>N(e,n.values,2));if(s>=0&&(i==="no"||!pb(e.slice(s+1),r)))return _(t,e,"a setting with a valid host name after the colon");let a=n.name==="KillMode"&&i==="none";return O(i,a?[{start:0,end:e.length,effect:"warned",expected:"with KillMode=none processes outlive the unit unseen",outdated:{}}]:[])};function lb(e,{directive:t}){if(t.values.includes(e)||t.largestNumber!==null&&/^\d+$/.test(e)&&Number(e)<=t.largestNumber)return e;if(!t.booleanWords)return null;let r=Ke(e);return r===null?null:r?t.trueMeans??"yes":t.falseMeans}function db({directive:e}){let t=e.booleanWords?["a boolean",...e.values.filter(r=>Ke(r)===null)]:e.values;return t.length===1?`${t[0]}`:`one of ${t.join(", ")}`}var ub=/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,mb=64;function pb(e,t){let r=k(e,t);return typeof r!="string"||r.length>mb?!1:r.split(".").every(n=>n.length<=63&&ub.test(n))}var Hi=(e,t,{directive:r,facts:n})=>{if(r.section!=="Service"&&r.section!=="Scope")return _(t,e,"possible in units of this type");let s=Ke(e);if(s!==null)return O(s);let o=n.words("cgroupControllers"),{words:i,malformedAt:a}=L(e,{quotes:"removed"}),c=i.filter(l=>!o.includes(l.text)).map(l=>({start:l.start,end:l.end,effect:"word-ignored",expected:"a boolean or a controller, and delegates everything all the same",suggestions:()=>N(l.text,[...ji,...o],2)}));return a!==null&&c.push({start:a,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),O(!0,c)};var fb=(e,t)=>{let r=e.toUpperCase();return N(r.startsWith("AF_")?r:`AF_${r}`,t.addressFamilies.keys(),2)},Yi=(e,t,{facts:r})=>{if(e==="")return v();if(e==="none")return O({mode:"allow",families:new Set,sealed:!0});let n=e.startsWith("~"),s=n?1:0,o=t!==void 0&&!t.sealed,i=o?t.mode:n?"deny":"allow",a=new Set(o?t.families:[]),{words:c,malformedAt:l}=L(e.slice(s),{quotes:"removed"}),d=[];for(let m of c){let p=r.addressFamilies.get(m.text.toUpperCase());if(p===void 0){let g=r.behaviour.unknownFamily==="ends-line";if(d.push({start:s+m.start,end:g?e.length:s+m.end,effect:g?"rest-ignored":"word-ignored",expected:nt(m.text,"an address family such as AF_INET"),suggestions:()=>fb(m.text,r)}),g)break}else n===(i==="deny")?a.add(p):a.delete(p)}l!==null&&d.push({start:s+l,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"});let u={mode:i,families:a,sealed:!1};return o?P(u,d):O(u,d)},qi=(e,t,{facts:r})=>{if(e==="")return v();let n=Ke(e);if(n!==null)return O(n?new Set:new Set(r.namespaces));let s=e.startsWith("~"),o=s?1:0,{words:i,malformedAt:a}=L(e.slice(o),{quotes:"kept"}),c=i.find(m=>!r.namespaces.has(m.text)),l=`a namespace type (${[...r.namespaces].join(", ")}) or a boolean`;if(c!==void 0){let m={start:o+c.start,end:o+c.end,effect:"line-ignored",expected:l,suggestions:()=>N(c.text,r.namespaces,2)};return{effect:"none",value:t,faults:[m]}}if(a!==null)return _(t,e,l);let d=i.map(m=>m.text),u=new Set(t??(s?r.namespaces:[]));for(let m of d)s?u.delete(m):u.add(m);return t===void 0?O(u):P(u)};var hb=/^(?:0|[1-9]\d*)$/,gb=2**32-1,yb=65535,bb=/[\0-\x1F\x7F:/]/;function vb(e){return e===""?!1:hb.test(e)&&Number(e)<gb&&Number(e)!==yb?!0:bb.test(e)||e.startsWith(" ")||e.endsWith(" ")?!1:e!=="."&&e!==".."&&e!=="-"&&!/^-?\d+$/.test(e)}var Ji="a user or group name, or a numeric id",Sb="other services run as nobody too, and NFS maps strangers to it";function Xi(e,t){let r=k(e,t);return typeof r=="string"&&vb(r)?r:null}var Qi=(e,t,r)=>{if(e==="")return v();let n=Xi(e,r);return n===null?ue(t,e,Ji):O(n,r.directive.name==="User"&&n==="nobody"?[{start:0,end:e.length,effect:"warned",expected:Sb}]:[])},ea=(e,t,r)=>{if(e==="")return v();let{words:n,malformedAt:s}=L(e,{quotes:"kept"}),o=[...t??[]];for(let i of n){let a=Xi(i.text,r);if(a===null)return ue(t,e,Ji);o.push(a)}return s===null?P(o):ue(t,e,"a list of words: it ends in a backslash")},wb=/^0*[0-7]{1,4}$/,ta=(e,t,r)=>wb.test(e)?O(Number.parseInt(e,8)):_(t,e,`an octal mode such as ${r.directive.name==="UMask"?"0077":"0750"}`);var ra=(e,t)=>typeof e=="string"?e:e(t),J="a text with known specifiers: write %% for a percent sign";function w(e,t,{empty:r="resets",specifiers:n="kept",suggestions:s}={}){return(o,i,a)=>{if(o===""&&r==="resets")return v();let c=n==="expanded"?k(o,a):o,l=typeof c=="string"?e(c,a):null;if(l!==null)return O(l);let d=typeof c=="string"?ra(t,a):J;return a.directive.fatal?ue(i,o,d):_(i,o,d,s===void 0?void 0:()=>s(o,a))}}function pe(e,t,r){let{empty:n="resets",specifiers:s="kept",malformed:o="rest-ignored",suggestions:i}=r;return(a,c,l)=>{if(a===""&&n==="resets")return v();let{words:d,malformedAt:u}=L(a,r),m=[...c??[]],p=[];for(let{text:g,start:x,end:C}of d){let W=s==="expanded"?k(g,l):g,oe=typeof W=="string"?e(W,l):null;if(oe!==null)m.push(oe);else{let rt=typeof W=="string"?ra(t,l):J;p.push({start:x,end:C,effect:"word-ignored",expected:rt,...i===void 0?{}:{suggestions:()=>i(g,l)}})}}return u!==null&&p.push({start:u,end:a.length,effect:o,expected:"a word with closed quotes"}),P(m.length===0?void 0:m,p)}}function je(e,t,r={}){let n=w(e,t,r);return(s,o,i)=>{let{effect:a,value:c,faults:l}=n(s,void 0,i);return a==="reset"?v():c===void 0?{effect:a,value:o,faults:l}:P([...o??[],c],l)}}var Yn=1e6,xb=2**64,na=new Map;function _b({facts:e}){let t=na.get(e.table);if(t!==void 0)return t;let r=new Map(ye(ni,2,e.table).map(([n="",s=""])=>[n,Number(s)]));return na.set(e.table,r),r}var Pb=/^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;function Ge(e,t,r){if(/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(e))return Number.POSITIVE_INFINITY;let n=e.trimEnd(),s=0;do{let o=Pb.exec(n);if(o===null)return null;let[i,a="",c]=o;n=n.slice(i.length);let l=t;for(let[d,u]of _b(r))if(n.startsWith(d)){n=n.slice(d.length),l=u;break}if(s+=Number(a===""?0:a)*l+ +`0.${c??"0"}`*l,s>=xb)return null}while(n!=="");return s}var sa="a time span such as 90s, 5min or 1h 30min",kb=new Set(["TimeoutAbortSec","CPUQuotaPeriodSec"]);function Ab(e,t){let r=/^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(e);return r===null?Ge(e,1/1e3,t):Number(r[1])/1e3}var Tr=(e,t)=>t.directive.name==="TimerSlackNSec"?Ab(e,t):e.trim()===""?null:Ge(e,Yn,t),Cb=w(Tr,sa,{empty:"read"}),Rb=w(Tr,sa),oa=(e,t,r)=>(kb.has(r.directive.name)?Rb:Cb)(e,t,r);var Eb=new Set(["minutely","hourly","daily","monthly","annually","yearly","anually","weekly","quarterly","semiannually","biannually","semi-annually","bi-annually"]),Ib=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function Dr(e){let t=e.toLowerCase(),r=Ib.findIndex(n=>n===t||n.slice(0,3)===t);return r<0?null:r}var Nr="(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)",ia=new RegExp(`^(${Nr}(?:(?:\\.\\.|-)${Nr})?(?:,${Nr}(?:(?:\\.\\.|-)${Nr})?)*),?(?= |$)`,"i"),Ob=e=>e.split(",").every(t=>{let[r="",n]=t.split(/\.\.|-/);return n===void 0||(Dr(r)??0)<=(Dr(n)??0)}),la={lowest:1970,highest:2199,fractions:!1},Tb={lowest:1,highest:12,fractions:!1},Nb={lowest:1,highest:31,fractions:!1},Db={lowest:0,highest:23,fractions:!1},Fb={lowest:0,highest:59,fractions:!1},Ub={lowest:0,highest:59.999999,fractions:!0},Mb=/^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/,$b=e=>e<70?e+2e3:e<100?e+1900:e;function Lb(e,t){let[,r,n,s]=Mb.exec(e)??[];if(r===void 0||!t.fractions&&[r,n,s].some(l=>l?.includes(".")===!0))return!1;let o=l=>t===la?$b(Number(l)):Number(l),i=o(r);if(i<t.lowest||i>t.highest)return!1;let a=n===void 0?null:o(n);if(a!==null&&(a<i||a>t.highest))return!1;if(s===void 0)return!0;let c=Number(s);return c===0?!1:(a??i+c)<=t.highest||a!==null&&i+c<=a}var bt=(e,t)=>e==="*"||e.split(",").every(r=>Lb(r,t));function aa(e){let t=/^(.*)~([^~-]*)$/.exec(e),r=t===null?e.split("-"):[...(t[1]??"").split("-"),t[2]??""];if(r.length<2||r.length>3)return!1;let[n="",s="",o="*"]=[...r].reverse();return bt(n,Nb)&&bt(s,Tb)&&bt(o,la)}function ca(e){let t=e.split(":");if(t.length<2||t.length>3)return!1;let[r="",n="",s="0"]=t;return bt(r,Db)&&bt(n,Fb)&&bt(s,Ub)}var zb="CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu",Bb=new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${zb})$`);function Wb(e){let t=e.trim();if(/^@\d+$/.test(t))return!0;let r=Bb.exec(t);if(r!==null&&t.slice(0,r.index).trim()!==""&&!ia.test(t.slice(r.index+1))&&(t=t.slice(0,r.index).trim()),Eb.has(t.toLowerCase()))return!0;let n=ia.exec(t);if(n!==null){if(!Ob(n[1]??""))return!1;if(t=t.slice(n[0].length).trim(),t==="")return!0}let s=t.split(/ +/);return s.length===1?aa(t)||ca(t):s.length===2&&aa(s[0]??"")&&ca(s[1]??"")}function Zb(e){let[,t="",r,n,s]=/^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(e.trim())??[];if(r===void 0)return!1;let o=(new Date(Date.UTC(Number(r),Number(n)-1,Number(s))).getUTCDay()+6)%7;return!t.split(",").some(i=>{let[a="",c=a]=i.split(/\.\.|-/);return(Dr(a)??0)<=o&&o<=(Dr(c)??6)})}var Vb="a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00",Kb="a time span such as 15min or 1h 30min",jb=1e6;function Gb(e,t){if(t.directive.name==="OnCalendar")return Wb(e)?{kind:"calendar",event:e}:null;let r=Ge(e,jb,t);return r===null?null:{kind:"span",microseconds:r}}var da=(e,t,r)=>{if(e==="")return v();let n=k(e,r);if(typeof n!="string")return _(t,e,J);let s=Gb(n,r);if(s===null)return _(t,e,r.directive.name==="OnCalendar"?Vb:Kb);let o=s.kind==="calendar"&&r.facts.behaviour.warnsOfWeekdays&&Zb(s.event);return P([...t??[],s],o?[{start:0,end:e.length,effect:"warned",expected:"the date never falls on this weekday, so the timer never elapses"}]:[])};var ua=je((e,t)=>{let r=k(e.replace(/^\|?!?/,""),t);return typeof r=="string"&&r.startsWith("/")?e:null},"an absolute path, with | or ! right before it"),ma=je((e,t)=>typeof k(e.replace(/^\|?[ \t]*!?[ \t]*/,""),t)=="string"?e:null,J);function ne(e){if(!e.startsWith("/"))return null;let t=e.split("/").filter(r=>r!==""&&r!==".");return t.includes("..")?null:`/${t.join("/")}`}function Ur(e,t){let r=k(e,t);return typeof r=="string"?ne(r):null}var Fr='an absolute path without ".."',Hb=new Set(["EnvironmentFile"]),pa=(e,t,r)=>{if(e==="")return v();let n=Hb.has(r.directive.name)&&e.startsWith("-"),s=k(n?e.slice(1):e,r);if(s===""&&!n)return v();let o=typeof s=="string"?ne(s):null;return o!==null?O(o):r.directive.fatal?ue(t,e,Fr):_(t,e,Fr)},Yb=/^-?\+?/;function qb(e,t){let r=Yb.exec(e.text)?.[0]??"",n=Ur(e.text.slice(r.length),t);return n===null?null:{path:n,optional:r.includes("-"),belowRoot:r.includes("+")}}var Jb=new Set(["IPIngressFilterPath","IPEgressFilterPath"]),fa=(e,t,r)=>{if(e==="")return v();if(Jb.has(r.directive.name)){let a=Ur(e,r);return a===null?_(t,e,Fr):P([...t??[],{path:a,optional:!1,belowRoot:!1}])}let{words:n,malformedAt:s}=L(e,{quotes:"removed"}),o=[...t??[]],i=[];for(let a of n){let c=qb(a,r);c===null?i.push({start:a.start,end:a.end,effect:"word-ignored",expected:Fr}):o.push(c)}return s!==null&&i.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),P(o,i)},ha=(e,t,r)=>{if(e==="")return v();let n=e.startsWith("-"),s=n?e.slice(1):e;if(s==="~")return O({kind:"home"});let o=Ur(s,r);if(o!==null)return O({kind:"path",path:o});let i='an absolute path without "..", or ~';return n?_(t,e,i):ue(t,e,i)},Xb=["/dev/","/run/systemd/inaccessible/"];function Qb(e,t){let r=k(e,t);if(typeof r!="string")return null;if(r.startsWith("block-")||r.startsWith("char-"))return r;let n=ne(r);return n!==null&&(n==="/dev"||Xb.some(s=>n.startsWith(s)))?n:null}var ga=(e,t,r)=>{if(e==="")return v();let[n]=L(e,{quotes:"removed"}).words;if(n===void 0)return _(t,e,'a device and its access, such as "/dev/null rw"');let s=e.slice(n.end).trim(),o=Qb(n.text,r);return o===null?_(t,e,"a device below /dev/, or a class such as char-tty"):/^[rwm]*$/.test(s)?P([...t??[],{device:o,access:s}]):_(t,e,"a device with an access out of the letters r, w and m")},ya=(e,t,r)=>{if(e==="")return v();let n=[...t??[]],s=[],o=0;for(let i of e.split(/(?<!\\):/)){let a=o+i.length,c=Ur(i.replaceAll("\\:",":"),r);c===null?s.push({start:o,end:a,effect:"word-ignored",expected:'an absolute path without ".."'}):n.push(c),o=a+1}return P(n,s)};var X=(e,t)=>r=>{let n=Oe(r);return n!==null&&n>=e&&n<=t?n:null},ev=2**32-1,ba=2**64,at=(e,t)=>e.trimStart().startsWith("-")?null:X(0,ev)(e,t),Mr=(e,t)=>e.trimStart().startsWith("-")?null:X(0,ba-2049)(e,t),Jn=X(-(2**31),2**31-1),tv=/^(\d+)(?:\.(\d{1,2}))?%$/,rv=/^(\d+)(?:\.(\d))?‰$/,nv=/^(\d+)‱$/;function va(e){let[,t,r=""]=tv.exec(e)??[];if(t!==void 0)return qn(Number(t)*100+Number(r.padEnd(2,"0")));let[,n,s=""]=rv.exec(e)??[];if(n!==void 0)return qn(Number(n)*10+Number(s||"0"));let[,o]=nv.exec(e)??[];return o===void 0?null:qn(Number(o))}var qn=e=>e<=2**31-1?e:null;function vt(e){let t=va(e);return t!==null&&t<=1e4?t:null}var sv={B:0,K:1,M:2,G:3,T:4,P:5,E:6,"":0},ov=/^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;function St(e,t){let r=e,n=0,s=Number.POSITIVE_INFINITY;do{let o=ov.exec(r);if(o===null)return null;let[i,a="",c="",l=""]=o,d=sv[l]??0;if(d>=s)return null;let u=t**d;if(n+=Number(a)*u+(c===""?0:Math.floor(+`0.${c}`*u)),n>=ba)return null;s=d,r=r.slice(i.length)}while(r!=="");return n}var Sa="a size in bytes, such as 512M or 2G",wa=w(at,"a whole number from 0 up",{empty:"read"}),xa=w(Jn,"a whole number",{empty:"read"}),_a=w(X(-(2**63),2**63-1025),"a whole number",{empty:"read"}),Xn=w(e=>St(e,1024),Sa,{empty:"read"}),iv=new Set(["MemorySwapMax","StartupMemorySwapMax","MemoryZSwapMax","StartupMemoryZSwapMax","MemoryLow","StartupMemoryLow","MemoryMin","DefaultMemoryLow","DefaultMemoryMin","DefaultStartupMemoryLow"]),Qn=w((e,{directive:t})=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=vt(e),n=r??St(e,1024);return n===null||n===0&&!iv.has(t.name)?null:r===null?n:-r},`${Sa}, a percentage of the memory, or infinity`),Pa=w((e,t)=>{if(e==="infinity")return Number.POSITIVE_INFINITY;let r=vt(e);if(r!==null)return-r;let n=Mr(e,t);return n===null||n===0?null:n},"a number of tasks from 1 up, a percentage, or infinity"),ka=w(e=>{let t=va(e);return t===null||t===0?null:t},"a percentage above zero, such as 50% or 200%");var Ca=w(X(-20,19),"a nice level from -20 to 19"),Ra=w(X(-1e3,1e3),"a number from -1000 to 1000"),Ea=w(X(0,99),"a priority from 0 to 99",{empty:"read"}),Ia=w(X(0,7),"a priority from 0 to 7"),ct=(e,{empty:t,highest:r=-1})=>w((n,s)=>{if(s.facts.words(e).includes(n))return n;let o=at(n,s);return o!==null&&o<=r?n:null},({facts:n})=>`one of ${n.words(e).join(", ")}`,{empty:t,suggestions:(n,{facts:s})=>N(n,s.words(e),2)}),cv=2**31-1,Oa=ct("schedulingPolicies",{empty:"resets",highest:cv}),Ta=(e,t,r)=>ct("ioSchedulingClasses",{empty:"resets",highest:r.facts.behaviour.highestIoClass})(e,t,r),Aa=8191,lv=/^(\d+)(?:-(\d+))?$/;function dv(e){let t="a list of numbers and ranges, such as 0-3 8",{words:r,malformedAt:n}=L(e.replaceAll(","," "),{quotes:"removed"});if(n!==null)return t;for(let s of r){let[,o,i=o]=lv.exec(s.text)??[],a=o===void 0?Oe(s.text):Number(o),c=o===void 0?a:Number(i);if(a===null||c===null||a<0)return t;if(a>c)return"a range that runs upwards";if(c>Aa)return`a list of numbers up to ${Aa}`}return null}var uv={CPUAffinity:"numa",NUMAMask:"all"},Ht=(e,t,r)=>{if(e==="")return v();if(e===uv[r.directive.name])return O([e]);let n=k(e,r),s=typeof n=="string"?dv(n):"a text with known specifiers";return s===null?P([...t??[],e]):_(t,e,s)},Na=(e,t,{facts:r})=>{if(e==="")return v();let n=r.words("coredumpFilters"),s=e.split(/[ \t]+/),o=s.find(i=>!n.includes(i)&&!/^(?:0x)?[0-9a-f]+$/i.test(i));return o!==void 0?_(t,e,`a mask in hexadecimal, or words out of ${n.join(", ")}`,()=>N(o,n,2)):P([...t??[],...s])},Da=e=>e===""?v():O(e.split(/[ \t]+/)),Fa=w((e,{facts:t})=>t.words("personalities").includes(e)?e:null,({facts:e})=>`a personality of x86-64 machines (${e.words("personalities").join(", ")})`),Ua=w((e,t)=>{if(e==="kill"||t.facts.errnoNames.has(e)||t.facts.errnoNames.has(e.toUpperCase()))return e.toUpperCase()==="KILL"&&e!=="kill"?null:e;let r=Oe(e);return r!==null&&r>=1&&r<=4095?e:null},"an error name such as EPERM, or kill",{suggestions:(e,{facts:t})=>N(e.toUpperCase(),t.errnoNames,2)});function Lr(e){let t=[""];for(let r=0;r<e.length;r+=1){let n=e.charAt(r);n===":"?t.push(""):n==="\\"&&e.charAt(r+1)===":"?(t[t.length-1]+=":",r+=1):t[t.length-1]+=n}return t}var $r=(e,t)=>{let r=k(e,t);return typeof r=="string"?ne(r):null},pv=new Set([void 0,"","rbind","norbind"]);function fv(e,t){let[r="",n,s,...o]=Lr(e);if(o.length>0||!pv.has(s))return null;let i=r.startsWith("-"),a=$r(i?r.slice(1):r,t),c=n===void 0?a:$r(n,t);return a===null||c===null?null:{source:a,target:c,optional:i,writable:t.directive.name!=="BindReadOnlyPaths"}}var Ma=pe(fv,"SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths",{quotes:"removed",escapes:"kept"}),$a=pe((e,t)=>{let r=e.indexOf(":"),n=$r(r<0?e:e.slice(0,r),t);return n===null?null:{path:n,options:r<0?"":e.slice(r+1)}},"an absolute path, with mount options behind a colon",{quotes:"removed"}),es=new Set(["root","usr","home","srv","esp","xbootldr","swap","root-verity","usr-verity","root-verity-sig","usr-verity-sig","tmp","var"]);function La(e,t){for(let r=0;r<e.length;r+=2){let n=e[r]??"",s=e[r+1],o=s===void 0?n:s;if(s!==void 0&&!es.has(n))return`one of the partitions ${[...es].join(", ")}`;if(typeof k(o,t)!="string")return J}return null}var hv=(e,t)=>(t?/^\/(?:proc|sys|dev)(?:\/|$)/:/^\/(?:proc|sys)(?:\/|$)/).test(e);function za(e,t){let r=(s,o)=>{let i=$r(s,o);return i!==null&&o.facts.behaviour.imagesOutsideApi&&hv(i,e===1)?null:i},n=(s,o)=>{let[i="",...a]=Lr(s.text).filter(d=>d!==""),c=r(i.replace(/^-/,""),o),l=e===2?r(a.shift()??"",o):null;return c===null||e===2&&l===null?{image:null,fault:t}:{image:{source:c,target:l},fault:La(a,o)}};return(s,o,i)=>{if(s==="")return v();let{words:a,malformedAt:c}=L(s,{quotes:"removed",escapes:"kept"}),l=[...o??[]],d=[];for(let u of a){let{image:m,fault:p}=n(u,i);m!==null&&l.push(m),p!==null&&d.push({start:u.start,end:u.end,effect:"word-ignored",expected:p})}return c!==null&&d.push({start:c,end:s.length,effect:"rest-ignored",expected:"a word with closed quotes"}),P(l.length===0?void 0:l,d)}}var Ba=za(2,"IMAGE:TARGET with absolute paths"),Wa=za(1,"an absolute path of an image"),Za=(e,t,r)=>{if(e==="")return v();let{words:n,malformedAt:s}=L(e,{quotes:"removed"});if(s!==null)return _(t,e,"a list of words with closed quotes");let o=[],i=[];for(let{text:a,start:c,end:l}of n){let d=a.indexOf(":"),u=La(d<0?[a]:[a.slice(0,d),a.slice(d+1)],r);u===null?i.push(a):o.push({start:c,end:l,effect:"word-ignored",expected:u})}return O(i,o)},gv=/^(?:[0-9a-fA-F]{2})+$/,yv=32,Va=w(e=>e.startsWith("/")||gv.test(e)&&e.length>=yv?e:null,"an absolute path, or a hash of at least 32 hexadecimal digits"),ts=e=>{let t=e.replace(/[ \t\n\r]/g,"");return t.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)},Ka=w(e=>e.startsWith("/")||e.startsWith("base64:")&&ts(e.slice(7))?e:null,"an absolute path, or base64: and the signature"),bv=new Set(["verity","signed","encrypted","encryptedwithintegrity","unprotected","unused","absent","open","ignore"]),vv=/^(?:read-only|growfs)-(?:on|off)$/;function Sv(e,t){return["*","~","-"].includes(e)?!0:e.split(":").every(r=>{let n=r.indexOf("=");if(n<0)return!1;let s=r.slice(0,n).trim();return s!==""&&!es.has(s)?t:r.slice(n+1).split("+").every(o=>t||bv.has(o.trim())||vv.test(o.trim()))})}var ja=w((e,{facts:t})=>Sv(e,t.behaviour.unknownImagePolicies==="taken")?e:null,"an image policy such as root=verity+signed:usr=absent, or one of * ~ -"),rs=ct("mountPropagations",{empty:"resets"}),Ga=w(e=>Ke(e),"a boolean (yes or no)"),Ha=w(e=>e,J,{specifiers:"expanded"});function Ya(e,t){let r=k(e,t);if(typeof r!="string"||r.startsWith("/"))return null;let n=r.split("/").filter(s=>s!==""&&s!==".");return n.length===0||n.includes("..")?null:n.join("/")}function xv(e,t){let[r="",n="",s="",...o]=Lr(e),i=Ya(r,t);if(i===null||i.split("/")[0]==="private"||o.length>0||s!==""&&s!=="ro"&&t.facts.behaviour.directoryFlags==="checked")return null;if(n==="")return{path:i,link:null};let a=t.directive.name==="ConfigurationDirectory"?null:Ya(n,t);return a===null?null:{path:i,link:a}}var qa=pe(xv,'a path relative to the folder that the directive stands for, without ".."',{quotes:"removed",escapes:"kept"});var Ja=/^[A-Za-z_][A-Za-z0-9_]*$/,_v=/^[A-Za-z_][A-Za-z0-9_]*=/,Xa=e=>_v.test(e)&&!/[\x01-\x08\x0B-\x1F\x7F]/.test(e);function ns(e,t,r){let n=(s,o)=>{let i=r?k(s,o):s;return typeof i!="string"?J:e(i)?null:t};return(s,o,i)=>{if(s==="")return v();let a=[...o??[]],c=[],l=me(s,0);for(;l<s.length;){let d=it(s,l);if(d===null||d.unknownEscape){let m=d===null?"a word with closed quotes":"a word with known escape sequences: write \\\\ for a backslash";c.push({start:l,end:s.length,effect:"rest-ignored",expected:m});break}let u=n(d.text,i);u===null?a.push({text:d.text,start:d.start,end:d.end}):c.push({start:d.start,end:d.end,effect:"word-ignored",expected:u}),l=me(s,d.end)}return P(a,c)}}var Qa="the name of a variable",ec=ns(Xa,"NAME=value: quote a value that has blanks, and leave none around the =",!0),Pv=ns(e=>Ja.test(e),Qa,!0),kv=ns(e=>Ja.test(e)||Xa(e),`${Qa}, or NAME=value`,!0),tc=(e,t,r)=>(r.directive.name==="UnsetEnvironment"?kv:Pv)(e,t,r);var Av=255,ss=e=>e.length<=Av&&/^[\x20-\x39\x3B-\x7E]*$/.test(e),Cv=/^(file|append|truncate):(.*)$/;function Rv(e,t,r){let n=r.facts.words(t),[,s="",o=""]=Cv.exec(e)??[],i=e.startsWith("fd:")?e.slice(3):null,a=k(i??o,r);return typeof a!="string"?J:i!==null?ss(a)?null:"fd: and the name of a file descriptor":s!==""&&n.includes(s)?ne(a)===null?`${s}: and an absolute path`:null:n.includes(e)?null:`one of ${n.join(", ")}`}var rc=e=>e.replace("syslog","journal"),sc=(e,t)=>(r,n,s)=>{let o=Rv(r,e,s);if(o!==null)return _(n,r,o,()=>N(r,s.facts.words(e),2));let i=t.includes(r)?[{start:0,end:r.length,effect:"warned",expected:`${r} is read as ${rc(r)}`,outdated:{instead:rc(r)}}]:[];return O(r,i)},oc=sc("execInputs",[]),ic=sc("execOutputs",["syslog","syslog+console"]),ac=w(e=>ss(e)?e:null,"a name of printable characters without colons, up to 255",{specifiers:"expanded"}),Ev=/\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g,cc=(e,t,r)=>{if(e==="")return v();if(/\\./.test(e.replace(Ev,"")))return _(t,e,"a text with known escape sequences: write \\\\ for a backslash");let n=k(e,r);return typeof n=="string"?P(`${t??""}${n}
`):_(t,e,J)},lc=(e,t)=>e===""?v():ts(e)?P(`${t??""}${e}`):_(t,e,"data in Base64"),nc=new Set(["read-only","append","truncate","graceful"]),Iv=["read-only","append","truncate"],dc=(e,t)=>{if(e==="")return v();let[r="",n="",s="",...o]=e.split(":"),i=s===""?[]:s.split(",");return!(r.startsWith("/")&&ss(n)&&o.length===0&&i.every(c=>nc.has(c)))||i.filter(c=>Iv.includes(c)).length>1?_(t,e,`an absolute path, a name and options out of ${[...nc].join(", ")}, joined by colons`):P([...t??[],e])},uc=(e,t,r)=>{if(e==="")return v();let n=k(e,r);if(typeof n!="string")return _(t,e,J);let s=ne(n.startsWith("/")?n:`/run/${n}`),{pathsInApi:o}=r.facts.behaviour;return s===null||o==="refused"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(s)?{effect:"refuse",value:t,faults:[{start:0,end:e.length,effect:"unit-refused",expected:'a path of a file, without ".."'}]}:O(s,os(e,s,r))};function os(e,t,{facts:r}){if(!r.behaviour.warnsOfVarRun||!/^\/var\/run\//.test(t))return[];let n=e.replace(/^\/var\/run\//,"/run/");return[{start:0,end:e.length,effect:"warned",expected:`/var/run is /run today, and it takes the path for ${n}`,outdated:{instead:n}}]}var Tv=X(1,65535),mc=107,pc=/^(?:\d{1,10})?$/,fc=e=>/^(?:0|[1-9]\d*)$/.test(e)&&Number(e)>=1&&Number(e)<=65535?Number(e):null;function Nv(e,t){let r=Tv(e,t);if(r!==null)return{family:"inet6",port:r};let[,n,s=""]=/^\[([^\]]*)\]:(.*)$/.exec(e)??[];if(n!==void 0){let c=fc(s);return kr(n)?.family===6&&!n.includes("/")&&c!==null?{family:"inet6",port:c}:null}let o=e.lastIndexOf(":");if(o<0)return null;let i=fc(e.slice(o+1)),a=e.slice(0,o);return kr(a)?.family===4&&!a.includes("/")&&i!==null?{family:"inet",port:i}:null}function Dv(e,{facts:t}){let[,r="",n="",s=""]=/^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(e)??[];return s===""||r!==""&&!t.behaviour.vsockTypes?null:pc.test(n)&&pc.test(s)?{family:"vsock",port:null}:null}function Fv(e,t){return e.startsWith("/")?e.length<=mc?{family:"unix",port:null}:null:e.startsWith("@")?e.length>1&&e.length<=mc?{family:"unix",port:null}:null:e.startsWith("vsock")?Dv(e,t):Nv(e,t)}var Uv=new Set(["route","firewall","inet-diag","nflog","xfrm","selinux","iscsi","audit","fib-lookup","connector","netfilter","ip6-fw","dnrtmsg","kobject-uevent","generic","scsitransport","ecryptfs","rdma"]);function Mv(e){let[,t="",r]=/^(\S+)(?:[ \t]+(.+))?$/.exec(e)??[];return Uv.has(t)&&(r===void 0||/^\d+$/.test(r))?{family:"netlink",port:null}:null}var hc=new Set(["ListenFIFO","ListenSpecial","ListenMessageQueue","ListenUSBFunction"]);function $v(e,{directive:t,facts:r}){let n=ne(e);return n===null||r.behaviour.pathsInApi==="refused"&&t.name!=="ListenSpecial"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(n)?null:{family:"file",port:null}}var Lv={ListenNetlink:"a netlink family, with a group number behind it",ListenSequentialPacket:"an absolute path or a name that begins with @"};function zv(e,t){let{name:r}=t.directive;if(hc.has(r))return $v(e,t);if(r==="ListenNetlink")return Mv(e);let n=Fv(e,t);return r==="ListenSequentialPacket"&&n?.family!=="unix"?null:n}var gc=(e,t,r)=>{if(e==="")return v();let{name:n}=r.directive,s=k(e,r);if(typeof s!="string")return _(t,e,J);let o=zv(s,r);if(o===null)return _(t,e,Lv[n]??(hc.has(n)?"an absolute path":"a port, an address with a port, an absolute path, or a name that begins with @"));let i=o.family==="unix"||n==="ListenFIFO"?os(e,s,r):[];return P([...t??[],{directive:n,address:s,...o}],i)},Bv=15,Wv=127,Zv=/^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/,Vv=new Set(["all","default",".",".."]),zr=(e,t)=>Zv.test(e)&&!Vv.has(e)&&!/^\d+$/.test(e)&&e.length<=(t?Wv:Bv),yc=w(e=>e==="*"||zr(e,!1)?e:null,"the name of a network interface",{specifiers:"expanded"}),bc=w(e=>zr(e,!0)?e:null,"the name of a network interface",{specifiers:"expanded"}),Kv={132:"sctp",136:"udplite",262:"mptcp"},vc=w((e,{facts:t})=>{let r=Kv[e]??e;return t.words("socketProtocols").includes(r)?r:null},({facts:e})=>`one of ${e.words("socketProtocols").join(", ")}`,{empty:"read"}),Sc=w(e=>/^user\.[^=]+=/.test(e)?e:null,"an extended attribute as user.NAME=value");function Pc(e,t){return(r,n,s)=>{if(r==="")return v();let o=r.startsWith("~"),i=o?1:0,a=n?.mode??(o?"deny":"allow"),c=new Set(n?.names),l=[],{words:d,malformedAt:u}=L(r.slice(i),{quotes:"removed"});for(let m of d)e(m.text,s)?a==="deny"===o?c.add(m.text):c.delete(m.text):l.push({start:m.start+i,end:m.end+i,effect:"word-ignored",expected:t});return u!==null&&l.push({start:u+i,end:r.length,effect:"rest-ignored",expected:"a word with closed quotes"}),P({mode:a,names:c},l)}}var Gv=15,kc=Pc((e,{facts:t})=>zr(e,!0)&&(t.behaviour.alternativeInterfaces||e.length<=Gv),"the name of a network interface"),Ac=Pc((e,{facts:t})=>!e.startsWith("@")||t.words("filesystemGroups").includes(e),"a group of file systems"),Hv=["tcp","udp"],Yv=["ipv4","ipv6"];function qv(e,{facts:t}){if(e==="any")return!0;let[,r,n=r]=/^(\d+)(?:-(\d+))?$/.exec(e)??[],s=t.behaviour.bindsPortZero?0:1;return r!==void 0&&Number(r)>=s&&Number(r)<=Number(n)&&Number(n)<=65535}function Jv(e,t){let r=e.split(":");return r.length>3?!1:(Yv.includes(r[0]??"")&&r.shift(),Hv.includes((r[0]??"").toLowerCase())&&r.shift(),r.length===0?!0:r.length===1&&qv(r[0]??"",t))}var Cc=je((e,t)=>Jv(e,t)?e:null,"FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any"),wc=/^[A-Za-z_][A-Za-z0-9_/\\.]*$/;function xc(e){let[t="",r="",n="",s="",...o]=e.split(":");return["cgroup","user","group"].includes(t)&&["arp","bridge","inet","ip","ip6","netdev"].includes(r)&&wc.test(n)&&wc.test(s)&&o.length===0}var Rc=(e,t)=>{if(e==="")return v();let{words:r}=L(e,{quotes:"removed"}),n=r.filter(s=>!xc(s.text)).map(s=>({start:s.start,end:s.end,effect:"word-ignored",expected:"SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service"}));return P([...t??[],...r.filter(s=>xc(s.text)).map(s=>s.text)],n)},Ec=(e,t,{facts:r})=>{if(e==="")return v();let n=r.words("cgroupControllers"),s=e.split(/[ \t]+/),o=s.find(i=>!n.includes(i));return o===void 0||s.some(i=>n.includes(i))?P([...t??[],...s]):_(t,e,`one or more of ${n.join(", ")}`,()=>N(o,n,2))},Xv=new Set(["ingress","egress","sock_create","sock_ops","device","bind4","bind6","connect4","connect6","post_bind4","post_bind6","sendmsg4","sendmsg6","sysctl","recvmsg4","recvmsg6","getsockopt","setsockopt"]),Ic=je((e,t)=>{let r=e.indexOf(":"),n=r<0?null:k(e.slice(r+1),t);return Xv.has(e.slice(0,r))&&typeof n=="string"&&ne(n)!==null?e:null},"TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter"),Qv=e=>!/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(e)&&!e.includes("/"),Oc=w((e,{name:t,facts:r})=>{let n=e.slice(0,Math.max(0,e.indexOf(".")));return["service","scope"].includes(t.type)&&Qv(e)&&!r.words("cgroupControllers").includes(n)?e:null},"a name for a control group, in a service or scope",{empty:"read"}),_c=["extensions","credentials"],Tc=w(e=>/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(e)||e.replace(/^~/,"").split(/[ \t]+/).every(t=>_c.includes(t))?e:null,`a boolean, or one or more of ${_c.join(", ")}`);var Br=(e,t,r)=>{if(e==="")return v();let n=e.startsWith("-"),s=k(n?e.slice(1):e,r);return typeof s=="string"?O({label:s,optional:n}):n?_(t,e,J):ue(t,e,J)};var Fc=X(1,1e4),Uc=X(10,1e3),Mc=w((e,t)=>e==="idle"&&t.directive.name.endsWith("CPUWeight")?0:Fc(e,t),"a weight from 1 to 10000"),Wr=(e,t)=>(r,n,s)=>{let o=e(r,n,s);return{...o,faults:[...o.faults,{start:0,end:r.length,effect:"warned",expected:`it is for the old control groups, and ${t} took its place`,outdated:{}}]}},$c=w(Uc,"a weight from 10 to 1000"),Lc=Wr(w(X(2,262144),"a number of shares from 2 to 262144"),"CPUWeight="),tS=Wr(Qn,"MemoryMax="),zc=(e,t,r)=>(r.directive.name==="MemoryLimit"?tS:Qn)(e,t,r),is=1e6,rS=-20,nS=19;function sS(e,t){let r=/^[+-]/.test(e),n=r?Jn(e,t):Mr(e,t);return n===null?null:r?n<rS||n>nS?null:20-n:n<=40?n:null}function Nc(e,t,r){if(t==="nice")return sS(e,r);if(e==="infinity")return Number.POSITIVE_INFINITY;if(t==="bytes")return St(e,1024);if(t==="seconds"){let n=Ge(e,is,r);return n===null?null:Math.ceil(n/is)}return t==="microseconds"?Ge(e,1,r):Mr(e,r)}var oS={bytes:"a size such as 512M, two of them as SOFT:HARD, or infinity",count:"a number, two of them as SOFT:HARD, or infinity",microseconds:"a time span such as 200ms, two of them as SOFT:HARD, or infinity",nice:"a nice level with its sign, or a number from 0 to 40",seconds:"a time span such as 90s, two of them as SOFT:HARD, or infinity"},Dc=({directive:e,facts:t})=>ye(ri,2,t.table).find(([r])=>`Limit${r}`===e.name)?.[1]??"count",Bc=w((e,t)=>{let r=Dc(t),[n="",s=n,...o]=e.split(":");if(o.length>0||n===""||s==="")return null;let i=Nc(n,r,t),a=Nc(s,r,t);return i===null||a===null||i>a?null:{soft:i,hard:a}},e=>oS[Dc(e)]??"a number",{empty:"read"}),Yt=(e,t)=>(r,n,s)=>{if(r==="")return v();let[o]=L(r,{quotes:"removed"}).words,i=o===void 0?null:k(o.text,s),a=o===void 0?null:e(r.slice(o.end).trimStart(),s);return typeof i!="string"||a===null?_(n,r,t):P([...n??[],{device:i,limit:a}])},Wc=e=>{let t=e==="infinity"?Number.POSITIVE_INFINITY:St(e,1e3);return t===0?null:t},Zc='a device and a limit, such as "/dev/sda 5M"',Vc=Yt(Wc,Zc),Kc=Wr(Yt(Wc,Zc),"IOReadBandwidthMax= or IOWriteBandwidthMax="),jc=Yt(Fc,'a device and a weight from 1 to 10000, such as "/dev/sda 200"'),Gc=Wr(Yt(Uc,"a device and a weight from 10 to 1000"),"IODeviceWeight="),Hc=Yt((e,t)=>Ge(e,is,t),'a device and a time span, such as "/dev/sda 25ms"'),Yc=w(e=>{if(e==="off")return Number.POSITIVE_INFINITY;let t=vt(e);return t===null?St(e,1024):-t},"a size such as 5G, a percentage, or off"),qc=w((e,t)=>e==="infinity"?Number.POSITIVE_INFINITY:at(e,t),"a whole number from 0 up, or infinity");var Jc=ct("logLevels",{empty:"read",highest:7}),Xc=ct("logFacilities",{empty:"read",highest:127}),aS=/^[A-Z][A-Z0-9_]{0,63}=/,Qc=pe(e=>aS.test(e)?e:null,"a field as NAME=value, its name in capitals",{quotes:"removed",specifiers:"expanded"}),cS=255,lS=cS-25-40,el=w(e=>/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=lS?e:null,"a name that can be the instance of a unit: letters, digits, and : _ . -",{specifiers:"expanded"}),tl=(e,t)=>e===""?v():e==="~"?_(t,e,"a regular expression"):P([...t??[],e]);var uS=w((e,t)=>{let r=Tr(e,t);return r!==null&&r>=Yn&&r!==Number.POSITIVE_INFINITY?r:null},"a time span of at least 1s"),mS=new Set(["service","slice","scope"]),as=e=>(t,r,n)=>mS.has(n.name.type)?e(t,r,n):_(r,t,"possible in units of this type"),rl=as(uS),nl=as(w(vt,"a percentage up to 100%")),pS=new Set(["ManagedOOMSwap","ManagedOOMMemoryPressure"]),fS=as(Hn),sl=(e,t,r)=>(pS.has(r.directive.name)?fS:Hn)(e,t,r);var hS=34,ol=64,gS=/^RT(MIN|MAX)(?:([+-])(\d+))?$/;function al(e,t){let r=e.startsWith("SIG")?e.slice(3):e;if(t.facts.words("signalNames").includes(r))return!0;let[,n,s="",o="0"]=gS.exec(r)??[];if(n!==void 0){let i=ol-hS;return Number(o)<=i&&s!==(n==="MIN"?"-":"+")}return r===e&&X(1,ol)(e,t)!==null}var cl=({facts:e})=>e.words("signalNames").map(t=>`SIG${t}`),yS=(e,t)=>N(e.toUpperCase().startsWith("SIG")?e.toUpperCase():`SIG${e.toUpperCase()}`,cl(t),1),ll=w((e,t)=>al(e,t)?e:null,"a signal such as SIGTERM",{empty:"read",suggestions:yS}),il=({facts:e})=>ye(Ho,2,e.table).map(([t=""])=>t),dl=X(0,255),ul=w(dl,"an exit status from 0 to 255"),ml=pe((e,t)=>dl(e,t)!==null||il(t).includes(e)||al(e,t)?e:null,"an exit status from 0 to 255 or its name, or a signal such as SIGTERM",{quotes:"kept",suggestions:(e,t)=>N(e.toUpperCase(),[...il(t),...cl(t)],2)});var pl=255,vS=pe(e=>e.length<=pl?e:null,"a unit name of at most 255 characters",{quotes:"kept",specifiers:"expanded",empty:"read"}),fl=e=>{let t=Mi(e);return t!==null&&/^[A-Za-z0-9:_.\\@-]+$/.test(e)&&e.length<=pl?t:null},SS={RequiresOverridable:"Requires",RequisiteOverridable:"Requisite"},hl=(e,t,r)=>{let n=vS(e,t,r),s=SS[r.directive.name];return s===void 0?n:{...n,faults:[...n.faults,{start:0,end:e.length,effect:"warned",expected:`it is read as ${s}=`,outdated:{}}]}},gl=w(e=>{let t=fl(e);return t!==null&&t.type==="slice"&&!e.includes("@")?e:null},"the name of a slice, such as system.slice",{empty:"read",specifiers:"expanded"}),yl=pe(e=>e.replace(/"$/,"").endsWith(".socket")?e:null,"the name of a socket unit",{quotes:"kept",specifiers:"expanded"}),bl=w((e,{directive:t})=>{let r=fl(e);return r===null?null:t.name!=="Service"||r.type==="service"&&!(e.includes("@.")||e.startsWith("@"))?e:null},({directive:e})=>e.name==="Service"?"the name of a service":"the name of a unit, with its suffix",{empty:"read",specifiers:"expanded"}),vl=["http://","https://","file:/","info:","man:"];function wS(e){let t=vl.find(r=>e.startsWith(r));return t!==void 0&&e.length>t.length-(t==="file:/"?1:0)&&/^[\x01-\x7F]*$/.test(e)}var Sl=pe((e,t)=>{let r=k(e,t);return typeof r!="string"?null:wS(r)||r===""?r:null},`a URL that begins with ${vl.join(", ")}`,{quotes:"removed"}),xS=/^[A-Za-z_-][A-Za-z0-9_-]*$/,_S=/^[A-Za-z0-9_-]+$/,PS=255,wl=w(e=>{let t=e.startsWith(":"),r=(t?e.slice(1):e).split(".");return r.length>1&&e.length<=PS&&r.every(s=>(t?_S:xS).test(s))?e:null},"a bus name: two or more words joined by dots, none beginning with a digit",{empty:"read",specifiers:"expanded"});var Zr=e=>e===""?v():O(e),xl=je(e=>e,""),_l={"allowed-cpuset":Ht,"bind-mounts":Ma,"bind-network-interface":bc,"blockio-bandwidth":Kc,"blockio-device-weight":Gc,"blockio-weight":$c,"bpf-delegate-attachments":Zr,"bpf-delegate-commands":Zr,"bpf-delegate-maps":Zr,"bpf-delegate-programs":Zr,"bpf-foreign-program":Ic,"bus-name":wl,bytes:Xn,"bytes-or-percent":zc,"cgroup-nft-set":Rc,"cgroup-socket-bind":Cc,"colon-separated-paths":ya,"concurrency-max":qc,"condition-path":ua,"condition-string":ma,"cpu-set":Ht,"cpu-shares":Lc,"delegate-subgroup":Oc,"directory-list":qa,"disable-controllers":Ec,enum:sl,"environment-assignments":ec,"environment-names":tc,"exec-apparmor-profile":Br,"exec-coredump-filter":Na,"exec-cpu-affinity":Ht,"exec-cpu-sched-policy":Oa,"exec-cpu-sched-prio":Ea,"exec-input":oc,"exec-input-data":lc,"exec-input-text":cc,"exec-io-class":Ta,"exec-io-priority":Ia,"exec-mount-apivfs":Ga,"exec-mount-flags":rs,"exec-mount-propagation-flag":rs,"exec-nice":Ca,"exec-oom-score-adjust":Ra,"exec-output":ic,"exec-quota":Yc,"exec-root-hash":Va,"exec-root-hash-sig":Ka,"exec-selinux-context":Br,"exec-smack-process-label":Br,"exit-status":ul,"exit-status-set":ml,"extension-images":Wa,fdname:ac,"filesystem-set":Ac,"iec-size-long":Xn,"image-policy":ja,integer:xa,"integer-or-percent":Pa,"io-device-latency":Hc,"io-device-weight":jc,"io-limit":Vc,"job-mode-isolate":Gt,"log-extra-fields":Qc,"log-facility":Xc,"log-filter-patterns":tl,"log-level":Jc,"log-namespace":el,long:_a,"luo-sessions":xl,"managed-oom-mem-pressure-duration-sec":rl,"managed-oom-mem-pressure-limit":nl,"managed-oom-rules":xl,"mount-images":Ba,"mount-node":Ha,"numa-mask":Ht,"open-file":dc,percent:ka,personality:Fa,"pid-file":uc,"resource-limit":Bc,"restrict-network-interfaces":kc,"root-image-options":Za,securebits:Da,"service-refresh-on-reload":Tc,"service-sockets":yl,signal:ll,"slice-name":gl,"socket-address":gc,"socket-bindtodevice":yc,"socket-protocol":vc,"swap-priority":w(X(-1,32767),"a number from -1 to 32767"),"syscall-errno":Ua,"time-span":oa,"timer-spec":da,"tmpfs-mounts":$a,"tty-size":w(at,"a whole number from 0 up"),"unit-name":bl,"unit-names":hl,"unsigned-integer":wa,"url-list":Sl,weight:Mc,xattr:Sc};var AS=4095;function CS(e,t){return e==="kill"||t.errnoNames.has(e)?!0:/^\d+$/.test(e)?Number(e)<=AS:t.errnoNames.has(e.toUpperCase())&&e.toUpperCase()!=="KILL"}function RS(e,t){if(e.startsWith("@"))return t.syscalls.group(e)??null;let r=t.syscalls.bitOf.get(e);if(r===void 0)return null;let n=st(t.syscalls.names.length);return Vt(n,r),n}var Pl=e=>{let t=e.named.slice();return Rr(t,e.actioned),{...e,allowed:t}};function ES(e,{facts:t,directive:r}){let n=t.syscalls.names.length,s={mode:e?"deny":"allow",named:st(n),actioned:st(n)},o=t.syscalls.group("@default");return!e&&r.name==="SystemCallFilter"&&o!==void 0&&gt(s.named,o),s}function IS(e,t,r,{facts:n,directive:s}){let o=s.name==="SystemCallFilter"?t.text.indexOf(":"):-1,i=o<0?t.text:t.text.slice(0,o),a=o<0?null:t.text.slice(o+1);if(a!==null&&!CS(a,n))return{expected:"a call with a known error after the colon, such as EPERM or kill"};if(a!==null&&!r)return{expected:"possible without ~: an allowed call takes no error number"};let c=RS(i,n);return c===null?OS(i,n):(r===(e.mode==="deny")||a!==null?gt(e.named,c):Rr(e.named,c),e.mode==="allow"&&a!==null?gt(e.actioned,c):Rr(e.actioned,c),null)}function OS(e,{syscalls:t}){return e.startsWith("@")?{expected:nt(e,"a system-call group"),suggestions:()=>N(e,t.groups.keys(),2)}:t.groups.has(`@${e}`)?{expected:"a system call",suggestions:()=>[`@${e}`]}:{expected:nt(e,"a system call"),suggestions:()=>N(e,t.bitOf.keys(),2)}}var kl=(e,t,r)=>{if(e==="")return v();let n=e.startsWith("~"),s=n?1:0,o=t===void 0?ES(n,r):{mode:t.mode,named:t.named.slice(),actioned:t.actioned.slice()},{words:i,malformedAt:a}=L(e.slice(s),{quotes:"kept"}),c=[];for(let l of i){if(l.text==="")continue;let d=IS(o,l,n,r);d!==null&&c.push({start:s+l.start,end:s+l.end,effect:"word-ignored",...d})}return a!==null&&c.push({start:s+a,end:e.length,effect:"rest-ignored",expected:"a word: the line ends in a backslash"}),t===void 0?O(Pl(o),c):P(Pl(o),c)},Ue=e=>e!==void 0&&(e.mode==="allow"||!Ri(e.named)),Al=(e,t,{facts:r})=>{if(e==="")return v();let{words:n,malformedAt:s}=L(e,{quotes:"removed"}),o=[],i=new Set(t);for(let a of n)r.syscallArchitectures.has(a.text)?i.add(a.text):o.push({start:a.start,end:a.end,effect:"word-ignored",expected:"an architecture such as native",suggestions:()=>N(a.text,r.syscallArchitectures,2)});return s!==null&&o.push({start:s,end:e.length,effect:"rest-ignored",expected:"a word with closed quotes"}),P(i,o)};var TS=new Set(["TCPCongestion","ExtraOptions"]),Cl=(e,t,r)=>{if(e==="")return v();if(TS.has(r.directive.name))return O(e);let n=k(e,r);return typeof n=="string"?O(n):_(t,e,"a text with known specifiers: write %% for a percent sign")},Rl=(e,t,{directive:r})=>r.status===null?{effect:"none",value:void 0,faults:Wt}:{effect:"none",value:void 0,faults:[{start:0,end:e.length,effect:"line-ignored",expected:"read any more: this systemd has no such setting"}]},El=e=>e===""?v():O(e);var NS={..._l,"address-family-set":Yi,boolean:Gt,"boolean-or-controllers":Hi,"capability-set":Ui,credential:zi,"device-rule":ga,"exec-command":Or,"install-only":El,"ip-prefix-set":zo,"namespace-set":qi,obsolete:Rl,path:pa,"path-list":fa,string:Cl,"syscall-architectures":Al,"syscall-filter":kl,tristate:Gi,umask:ta,"user-or-group":Qi,"user-or-group-list":ea,"working-directory":ha},DS=e=>e===""?v():O(e),Me=e=>NS[e]??DS;function $e(e,t){let{assignments:r,steps:n}=e;for(;n.length<r.length;){let s=r[n.length];if(s===void 0)break;let{directive:o,node:i}=s,a=Me(o.kind)(i.value,e.value,{facts:t.facts,name:t.name,manager:t.manager,directive:o});e.value=a.value,n.push({assignment:s,effect:a.effect,faults:a.faults})}return e}function Z(e,t){let r=e.settings.get(t);return r===void 0?void 0:$e(r,e)}function be(e){let t=[],r=[];for(let{assignment:n,effect:s}of e.steps){if(s==="none"||s==="refuse"){r.push(n);continue}s!=="add"&&(r.push(...t),t=[]),t.push(n)}return{made:t,lost:r}}function R(e,t){let r=Z(e,t);return r===void 0?[]:be(r).made}var T=e=>({start:e.keyStart,end:Math.max(e.valueEnd,e.keyEnd)});function $(e,t,r){return r<=t?T(e):{start:ht(e,t),end:ht(e,r-1)+1}}function ve(e,t){for(let r of e.settings.values())for(let n of $e(r,e).steps)t(n)}var Il=60,re=e=>e.length<=Il?e:`${e.slice(0,Il-1)}\u2026`;function cs({node:e},{start:t,end:r}){if(r<=t)return null;let n=ht(e,t),s=ht(e,r-1)+1;return s-n===r-t?{start:n,end:s}:null}function Ee(e,t,r,n){let s=[];for(let{start:o,end:i,text:a}of t){let c=cs(e,{start:o,end:i});if(c===null)return[];s.push({file:e.file,span:c,text:a})}return s.length===0?[]:[{title:r,applicability:n,edits:s}]}var Vr=({file:e,node:t},r,n)=>[{title:`Write ${r}=`,applicability:n,edits:[{file:e,span:{start:t.keyStart,end:t.keyEnd},text:r}]}],qt=({file:e,node:t},r)=>[{title:"Remove the line",applicability:r,edits:[{file:e,span:{start:t.start,end:t.end},text:""}]}];function Ol(e,t){let{file:r,node:n}=e,{value:s}=n,o=s.slice(0,t).trimEnd().length,i=cs(e,{start:o,end:s.length});if(i===null)return[];let a=s.slice(t).replace(/^;/,"#"),{start:c}=T(n);return[{title:"Move the comment to a line of its own",applicability:"suggested",edits:[{file:r,span:{start:c,end:c},text:`${a}
`},{file:r,span:i,text:""}]}]}function Tl({file:e,node:t},r){let n=e.tree.text.slice(t.start,t.end);if(!n.endsWith(`
`)||!e.tree.text.slice(0,r.end).endsWith(`
`))return[];let s=[{file:e,span:{start:r.end,end:r.end},text:n},{file:e,span:{start:t.start,end:t.end},text:""}];return[{title:`Move the line to [${r.name}]`,applicability:"suggested",edits:s}]}function Nl(e,{start:t,end:r},n){let{file:s,node:o}=e,i=o.value.slice(0,t).trimEnd().length,a=cs(e,{start:i,end:r});if(i===0||a===null||o.pieces!==null)return[];let c=[{file:s,span:a,text:""},{file:s,span:{start:o.valueEnd,end:o.valueEnd},text:`
${n}`}];return[{title:`Write ${n} on a line of its own`,applicability:"suggested",edits:c}]}var Dl=({file:e,node:t},r)=>[{title:`Write ${r} on the line before`,applicability:"suggested",edits:[{file:e,span:{start:t.keyStart,end:t.keyStart},text:`${r}
`}]}];var FS=`
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`,ls=e=>new Set(e.split(/\s+/).filter(t=>t!=="")),US=ls(FS),MS=/^(?:|0|no|n|false|f|off)$/i,Q=(e,t)=>US.has(e)&&(!MS.test(t)||e==="CapabilityBoundingSet"&&t===""),Ie=ls(`
AppArmorProfile CapabilityBoundingSet DynamicUser ExecPaths InaccessiblePaths LockPersonality MemoryDenyWriteExecute NoExecPaths
NoNewPrivileges PrivateDevices PrivateTmp PrivateUsers ProcSubset ProtectClock ProtectControlGroups ProtectHome ProtectHostname
ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem ReadOnlyPaths RestrictAddressFamilies
RestrictNamespaces RestrictRealtime RestrictSUIDSGID SELinuxContext SecureBits SmackProcessLabel SystemCallArchitectures SystemCallFilter User
`),Fl=ls(`
LockPersonality MemoryDenyWriteExecute PrivateDevices ProtectClock ProtectHostname ProtectKernelLogs ProtectKernelModules
ProtectKernelTunables RestrictAddressFamilies RestrictNamespaces RestrictRealtime RestrictSUIDSGID SystemCallArchitectures
SystemCallFilter SystemCallLog
`);var $S=`
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
`,Ul=new Map($S.trim().split(`
`).map(e=>{let[t="",r=""]=e.split(" ");return[t,Number(r)]}));var Ml=new WeakMap;function LS(e){let t=Ml.get(e);if(t!==void 0)return t;let r=[...e.settings.values()].flatMap(n=>BS(e,n));return Ml.set(e,r),r}var Se=(e,t)=>LS(e).filter(r=>r.topic===t),zS=[];function BS(e,t){let r=$e(t,e).steps.filter(({assignment:n,faults:s})=>s.length>0&&n.directive.kind!=="obsolete");return r.length===0?zS:r.flatMap(n=>n.faults.map(s=>({step:n,fault:s,topic:WS(e,n,s)})))}function ds(e){let t=/[ \t](?:#|;[ \t]*[A-Za-z])/.exec(e);return t===null?null:t.index+1}function Jt(e,{assignment:t},r){let{directive:n}=t;return Me(n.kind)(r,void 0,{facts:e.facts,name:e.name,manager:e.manager,directive:n})}var Kr=(e,t,r)=>Jt(e,t,r).faults.length===0;function WS(e,t,r){if(r.effect==="warned")return r.outdated!==void 0?"outdated":"other";let{value:n}=t.assignment.node;if(n==="")return"other";let s=ds(n);if(s!==null&&r.end>s&&Kr(e,t,n.slice(0,s).trimEnd()))return"comment";if(Xt(n.slice(r.start,r.end))!==null&&!VS(t))return"list-syntax";let o=us(e,t,r);return o===null?"other":o.version<=e.facts.version?"taken":"newer"}var ZS=new Set(["exec-command","environment-assignments","exec-input-text","timer-spec","credential"]),VS=({assignment:e})=>ZS.has(e.directive.kind);function Xt(e){return/^~\S/.test(e)?e.startsWith("~/")?null:"tilde":/^[^\s,]+,[^,]+/.test(e)?"comma":/^(["']).*\1$|^["']|["']$/.test(e)?"quote":null}function us(e,t,r){let{directive:n,node:s}=t.assignment,o=Ul.get(`${n.name}=${s.value.slice(r.start,r.end).replace(/:.*/,"")}`),i=ie.find(a=>Number(a)>Number(e.facts.table)&&KS(Kt(a,Number(a)),e,t,r));return i===void 0?null:{version:o??Number(i),exact:o!==void 0||Number(e.facts.table)===e.facts.version}}function KS(e,t,r,n){let{directive:s,node:o}=r.assignment,i=e.directive(s.section,s.name);if(i===void 0||i.kind==="obsolete")return!1;let{faults:a}=Me(i.kind)(o.value,void 0,{facts:e,name:t.name,manager:t.manager,directive:i});return!a.some(({start:c,end:l})=>c<n.end&&n.start<l)}function He(e,t){let{directive:r,node:n}=e.assignment;return t.effect!=="warned"&&Q(r.name,n.value)}var b=e=>({...e,category:"exposure",confidence:"high",persona:"regular"}),f=e=>e,Qt=e=>e.category==="exposure"?{}:e.options??{};var jS=`
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
`,jr=new Map(jS.trim().split(`
`).map(e=>e.split(" ")));var $l=/^\/var\/run\//,GS=new Set(["pid-file"]),HS=({directive:e})=>e.setting!==e.name&&!e.documented&&e.kind!=="job-mode-isolate",Ll=f({id:"deprecated-setting",category:"correctness",summary:"a setting or value that works today, and is a thing of the past",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{warned:"systemd warns of this line: {reason}",replaced:"{key}= is on its way out: {now}= took its place",renamed:"{key}= is called {now}= today",moved:"{key}= is {now}= in [Unit] today","legacy-run":"/var/run is a link to /run today: {key}= should say {path}"},help:"Write what took its place.",check({unit:e,report:t}){for(let{step:r,fault:n}of Se(e,"outdated")){let{file:s,node:o}=r.assignment,i=n.outdated?.instead,a=i===void 0?[]:Ee(r.assignment,[{start:n.start,end:n.end,text:i}],`Write ${i}`,"safe"),c=$(o,n.start,n.end);t({message:"warned",data:{reason:n.expected},file:s,span:c,fixes:a,...i===void 0?{}:{help:`Write ${i}.`}})}ve(e,({assignment:r,faults:n})=>{let{directive:s,file:o,node:i}=r,a=s.kind==="obsolete"||n.length>0?void 0:jr.get(s.name);if(a!==void 0)t({message:"replaced",data:{key:s.name,now:a},file:o,span:T(i),severity:"info"});else if(HS(r)){let c=e.facts.directive(s.section,s.setting)!==void 0,l=c?Vr(r,s.setting,"safe"):[];t({message:c?"renamed":"moved",data:{key:s.name,now:s.setting},file:o,span:T(i),severity:"info",fixes:l})}else if(n.length===0&&GS.has(s.kind)&&$l.test(i.value)){let c=i.value.replace($l,"/run/"),l=Ee(r,[{start:0,end:i.value.length,text:c}],`Write ${c}`,"safe"),d={key:s.name,path:c};t({message:"legacy-run",data:d,file:o,span:$(i,0,i.value.length),severity:"info",help:`Write ${c}.`,fixes:l})}})}});var YS=new Set(["Delegate","DirectoryNotEmpty","EnvironmentFile","PathChanged","PathExists","PathExistsGlob","PathModified","SecureBits"]),qS=new Set(["address-family-set","install-only","timer-spec"]),JS=({directive:e})=>YS.has(e.name)||qS.has(e.kind);function XS(e,{directive:t,node:r}){return ie.some(n=>{let s=Kt(n,Number(n)),o=s.directive(t.section,t.name);return o===void 0?!1:Me(o.kind)(r.value,void 0,{facts:s,name:e.name,manager:e.manager,directive:o}).effect==="none"})}function*QS({steps:e}){for(let[t,r]of e.entries()){if(r.effect!=="set")continue;let n=e.slice(t+1).find(({effect:s})=>s!=="none"&&s!=="refuse");n?.effect==="set"&&n.assignment.file===r.assignment.file&&(yield[r,n])}}var zl=f({id:"duplicate-setting",category:"correctness",summary:"a line has no effect, because a later one sets the same",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{same:"{key}= is set to the same again below",replaced:"this line has no effect: {key}= is set again below, and the last one counts",loosened:"this line hardens nothing: {key}={value} below takes it back"},help:"Keep one of the two lines.",check({unit:e,report:t}){for(let r of e.settings.values())if(!(r.assignments.length<2))for(let[{assignment:n},{assignment:s}]of QS($e(r,e)))!JS(n)&&!XS(e,s)&&t(ew(n,s))}});function ew(e,t){let{directive:r,file:n,node:s}=e,o={data:{key:r.name,value:re(t.node.value)},file:n,span:T(s),related:[{file:t.file,span:T(t.node),note:"this line counts"}]};return s.value===t.node.value?{message:"same",severity:"info",fixes:qt(e,"safe"),...o}:Q(r.name,s.value)&&!Q(r.name,t.node.value)?{message:"loosened",severity:"error",hardeningIgnored:!0,...o}:{message:"replaced",fixes:qt(e,"safe"),...o}}var tw=["SystemCallFilter","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],rw={RestrictAddressFamilies:"none",RestrictNamespaces:"yes"},Bl=f({id:"empty-deny-list",category:"correctness",summary:"a ~ with nothing behind it denies nothing",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{empty:"this line restricts nothing: it is a deny list without names"},help:"Name what is to be denied.",check({unit:e,report:t}){for(let r of tw)for(let n of e.settings.get(r)?.assignments??[]){let{file:s,node:o}=n;if(!/^~[ \t]*$/.test(o.value))continue;let i=rw[r],a=i===void 0?{}:{help:`Write ${i} to deny all, or name those to deny.`},c=i===void 0?[]:Ee(n,[{start:0,end:o.value.length,text:i}],`Write ${i}`,"suggested");t({message:"empty",file:s,span:T(o),hardeningIgnored:!0,fixes:c,...a})}}});function y(e,t){return Z(e,t)?.value}var M=(e,t)=>Z(e,t)?.value!==void 0;function F(e,t){let r=y(e,t);return r===!0||typeof r=="string"&&r!=="no"}var nw={StateDirectory:"/var/lib/",RuntimeDirectory:"/run/",CacheDirectory:"/var/cache/",LogsDirectory:"/var/log/",ConfigurationDirectory:"/etc/"};function*sw(e,{directive:t}){let r=e.replace(/^["']|["']$/g,"");r!==e&&(yield{text:r,because:"quotes are no syntax here"}),Xt(e)==="comma"&&(yield{text:e.replace(/[,;]+/g," ").trim(),because:"words are separated by blanks"}),e!==e.toLowerCase()&&(yield{text:e.toLowerCase()});let n=nw[t.name];n!==void 0&&e.startsWith(n)&&(yield{text:e.slice(n.length),because:`it lies below ${n} by itself`}),e.startsWith("~/")&&(yield{text:`%h${e.slice(1)}`,because:"only %h stands for the home of the manager, /root for services of the system"}),t.kind==="ip-prefix-set"&&/^(?:all|\*)$/i.test(e)&&(yield{text:"any"}),t.name.startsWith("LoadCredential")&&e.startsWith("/")&&(yield{text:`${e.split("/").at(-1)}:${e}`,because:"a name comes first"}),t.name.startsWith("SocketBind")&&/^\w+\/\d/.test(e)&&(yield{text:e.replace("/",":")})}var ow=/^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/;function iw(e,{directive:t}){return t.kind==="ip-prefix-set"&&ow.test(e)?"systemd resolves no names: write addresses such as 192.0.2.7 or 192.0.2.0/24.":t.kind==="path-list"&&!e.startsWith("/")?"Write an absolute path; - before it lets it be missing.":null}function Gr(e,t,r){let{assignment:n}=t,{value:s}=n.node,o=s.slice(r.start,r.end),i=u=>s.slice(0,r.start)+u+s.slice(r.end);for(let{text:u,because:m}of sw(o,n))if(u!==""&&aw(e,t,r,i(u),u))return cw(n,{start:r.start,end:r.end,text:u},m);let a=r.suggestions?.()??[],[c]=a,l=iw(o,n);if(c===void 0)return l===null?null:{help:l,fixes:[]};let d=a.length===1?Ee(n,[{start:r.start,end:r.end,text:c}],`Write ${c}`,"suggested"):[];return{help:`Did you mean ${a.join(" or ")}?`,fixes:d}}function aw(e,t,r,n,s){return Kr(e,t,s)?!0:r.start===0&&r.end===t.assignment.node.value.length?!1:Kr(e,t,n)}function cw(e,t,r){let{text:n}=t;return{help:`Write ${n}${r===void 0?"":`: ${r}`}.`,fixes:Ee(e,[t],`Write ${n}`,"suggested")}}var lw=({assignment:e})=>e.node.pieces===null?"Correct the value.":"Correct the value: the backslash joins the next line to it.";function dw(e,{assignment:t,effect:r}){if(r!=="set")return"";let{name:n}=t.directive;if(n==="CapabilityBoundingSet"&&y(e,"CapabilityBoundingSet")===0n)return" As it stands the service has no capability at all.";let s=n==="SystemCallFilter"?y(e,"SystemCallFilter"):void 0,o=e.facts.syscalls.group("@default");return s?.mode!=="allow"||o===void 0||!yt(o,s.named)?"":" As it stands nearly every call is forbidden."}var Wl=f({id:"invalid-value",category:"correctness",summary:"a value that systemd ignores, wholly or in part",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{empty:"systemd ignores this line: an empty value does not take {key}= back, it is not {expected}","line-ignored":'systemd ignores this line: "{value}" is not {expected}',"word-ignored":'systemd drops "{value}" from {key}=: it is not {expected}',"rest-ignored":'systemd drops the rest of this line from "{value}" on: it is not {expected}',"silent-word-ignored":'systemd drops "{value}" from {key}= without a word: it is not {expected}',"silent-rest-ignored":"systemd drops the rest of this line without a word: it is not {expected}",warned:"systemd warns of this value: {expected}"},help:"Correct the value.",check({unit:e,report:t}){for(let{step:r,fault:n}of Se(e,"other")){let{directive:s,file:o,node:i}=r.assignment;if(n.effect==="unit-refused"||s.kind==="user-or-group")continue;let a=Gr(e,r,n),c=He(r,n);t({message:i.value===""?"empty":n.effect,data:{value:re(i.value.slice(n.start,n.end)),key:s.name,expected:n.expected},file:o,span:$(i,n.start,n.end),severity:c?"error":"warning",hardeningIgnored:c,...a,help:`${a?.help??lw(r)}${dw(e,r)}`})}}});var uw=["SystemCallFilter","CapabilityBoundingSet","RestrictAddressFamilies","RestrictNamespaces","RestrictFileSystems","RestrictNetworkInterfaces"],wt=({assignment:e})=>e.node.value.startsWith("~"),Zl=({assignment:e})=>e.node.value==="";function mw(e,{steps:t}){let r;return t.map(({assignment:{directive:n,node:s}})=>(r=Me(n.kind)(s.value,r,{facts:e.facts,name:e.name,manager:e.manager,directive:n}).value,r))}function ms(e){return typeof e=="bigint"?String(e):e instanceof Set?[...e].sort().join(" "):typeof e!="object"||e===null?"":"named"in e?String(e.named):Object.values(e).map(ms).join("/")}function pw(e,t,r){let n=mw(e,t),s=null;for(let[o,i]of t.steps.entries())if(Zl(i))s=null;else if(s===null)s=i;else if(wt(s)&&!wt(i)&&i.faults.length===0&&ms(n[o])===ms(n[o-1])){let{directive:a,file:c,node:l}=i.assignment;r({message:"not-narrowed",data:{key:a.name},file:c,span:T(l),related:[{file:s.assignment.file,span:T(s.assignment.node),note:"this line made it a list of what is denied"}],severity:"error",hardeningIgnored:!0,help:`Write the line that allows first, or an empty ${a.name}= between the two.`})}}function fw(e,t,r){let n=t.value;if(n?.mode!=="allow")return;let{syscalls:s}=e.facts;for(let[o,i]of t.steps.entries()){if(wt(i)||Zl(i))continue;let{directive:a,file:c,node:l}=i.assignment;for(let{0:d,index:u}of l.value.matchAll(/@[\w-]+/g)){let m=s.group(d),p=t.steps.slice(o+1).filter(wt);if(m===void 0||Er(n.allowed,m)||p.length===0||p.some(({assignment:x})=>x.node.value.includes(d)))continue;let g=p.map(({assignment:x})=>({file:x.file,span:T(x.node),note:"this line denies it"}));r({message:"taken-back",data:{word:d},file:c,span:$(l,u,u+d.length),related:g,help:`Write ${a.name}=${d} on a line of its own below them.`})}}}var Vl=f({id:"list-order",category:"correctness",summary:"lines of a list stand in an order in which one of them does nothing",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"not-narrowed":"this line restricts nothing: {key}= began with ~, so it could only take back what is denied","taken-back":'"{word}" is allowed here and denied again below, as a part of a wider group'},help:"Change the order of the lines.",check({unit:e,report:t}){for(let r of uw){let n=e.settings.get(r);n===void 0||n.assignments.length<2||!n.steps.some(wt)||n.steps.every(wt)||(pw(e,n,t),r==="SystemCallFilter"&&fw(e,n,t))}}});var Kl={tilde:"~ counts only as the first character of the value",comma:"commas separate nothing",quote:"quotes are no syntax here",colon:"colons separate nothing here"},hw={"path-list":[["comma",/^[^,]+(?:,-?\+?\/[^,]*)+$/],["colon",/^[^:]+(?::-?\+?\/[^:]*)+$/]],path:[["comma",/^\/[^,\s]*(?:,[ \t]*\/[^,\s]*)+$/]],"directory-list":[["comma",/^[\w./-]+(?:,[\w./-]+)+$/]],"unit-names":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"install-only":[["comma",/^[\w@:.\\%-]+(?:,[\w@:.\\%-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group-list":[["comma",/^[\w-]+(?:,[\w-]+)+$/],["quote",/^(["']).+\1$/]],"user-or-group":[["quote",/^(["']).+\1$/]]},gw=new Set(["user-or-group","path"]),yw=/[^ \t]+/g;function bw({directive:e,node:t}){let r=hw[e.kind];return r===void 0||!/[,:"']/.test(t.value)?[]:(gw.has(e.kind)?[{0:t.value,index:0}]:[...t.value.matchAll(yw)]).flatMap(({0:s,index:o})=>{let i=r.find(([,a])=>a.test(s));return i===void 0?[]:[{sign:i[0],start:o,word:s}]})}var vw=(e,t,r)=>{let n=`${e.directive.name}=${r}`;return{help:`Write ${n} on a line of its own below.`,fixes:Nl(e,t,n)}},Sw=({sign:e,word:t})=>e==="quote"?t.slice(1,-1):t.replace(e==="comma"?/,[ \t]*/g:/:/g," "),jl=f({id:"list-syntax",category:"correctness",summary:"a comma, a quote or a ~ where it is no syntax",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"line-ignored":"systemd ignores this line: {mistake}","word-ignored":'systemd drops "{word}" from {key}=: {mistake}',"rest-ignored":'systemd drops "{word}" from {key}=: {mistake}',"silent-word-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',"silent-rest-ignored":'systemd drops "{word}" from {key}= without a word: {mistake}',taken:'"{word}" is one name to systemd: {mistake}'},help:"Separate words by blanks, without quotes.",check({unit:e,report:t}){for(let{step:r,fault:n}of Se(e,"list-syntax")){let{directive:s,file:o,node:i}=r.assignment,a=i.value.slice(n.start,n.end),c=Xt(a);if(c===null||n.effect==="unit-refused"||n.effect==="warned")continue;let l=He(r,n);t({message:n.effect,data:{word:re(a),key:s.name,mistake:Kl[c]},file:o,span:$(i,n.start,n.end),severity:l?"error":"warning",hardeningIgnored:l,...c==="tilde"?vw(r.assignment,n,a):Gr(e,r,n)})}ve(e,({assignment:r})=>{for(let n of bw(r)){let{start:s,word:o,sign:i}=n,a=Sw(n);t({message:"taken",data:{word:re(o),mistake:Kl[i]},file:r.file,span:$(r.node,s,s+o.length),help:`Write ${re(a)}.`,fixes:Ee(r,[{start:s,end:s+o.length,text:a}],`Write ${re(a)}`,"suggested")})}})}});var ww=({source:e})=>e.path.slice(e.path.lastIndexOf("/")+1),Gl=f({id:"loosened-by-drop-in",category:"correctness",summary:"a drop-in switches off a restriction that another file sets",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{loosened:"{key}={value} takes back {key}={before} of {file}"},help:"Remove the line if the restriction was meant to hold.",check({unit:e,report:t}){if(!(e.files.length<2))for(let r of e.settings.values()){if(r.assignments.length<2)continue;let{steps:n}=$e(r,e),s=n.findLast(({effect:d})=>d==="set"||d==="reset"),o=n.slice(0,s===void 0?0:n.indexOf(s)).findLast(({effect:d})=>d==="set"||d==="add");if(s===void 0||o===void 0||s!==n.findLast(({effect:d})=>d!=="none"))continue;let{directive:i,file:a,node:c}=s.assignment,l=o.assignment;l.file===a||Q(i.name,c.value)||!Q(i.name,l.node.value)||t({message:"loosened",data:{key:i.name,value:re(c.value),before:re(l.node.value),file:ww(l.file)},file:a,span:T(c),related:[{file:l.file,span:T(l.node),note:"this line has no effect any more"}]})}}});var xt=(e,t)=>y(e,t)?.length??0,Hl=e=>(y(e,"SuccessAction")??"none")!=="none";function lt(e){let t=y(e,"Type");return t!==void 0?t:M(e,"BusName")?"dbus":xt(e,"ExecStart")>0?"simple":"oneshot"}var er=e=>lt(e)==="oneshot",Ye=e=>e.facts.behaviour.refuses,xw=[{when:e=>xt(e,"ExecStart")+xt(e,"ExecStop")===0&&!Hl(e),message:"the service has no ExecStart=, ExecStop= or SuccessAction="},{when:e=>!er(e)&&xt(e,"ExecStart")===0,message:"the service has no ExecStart=, which only Type=oneshot may lack"},{when:e=>xt(e,"ExecStart")===0&&!Hl(e)&&!F(e,"RemainAfterExit"),message:"the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set"},{when:e=>!er(e)&&xt(e,"ExecStart")>1,message:"the service has more than one ExecStart= command, which only Type=oneshot may have"},{when:e=>er(e)&&["always","on-success"].includes(y(e,"Restart")??""),message:"Type=oneshot does not go with Restart=always or Restart=on-success"},{when:e=>er(e)&&Ye(e).oneshotRestartForceExitStatus&&M(e,"RestartForceExitStatus"),message:"Type=oneshot does not go with RestartForceExitStatus="},{when:e=>er(e)&&y(e,"ExitType")==="cgroup",message:"Type=oneshot does not go with ExitType=cgroup"},{when:e=>lt(e)==="dbus"&&!M(e,"BusName"),message:"Type=dbus needs BusName="},{when:e=>M(e,"PAMName")&&!["control-group","mixed"].includes(y(e,"KillMode")??"control-group"),message:"PAMName= needs KillMode=control-group or KillMode=mixed"},{when:e=>Ye(e).forkingPrivatePids&&lt(e)==="forking"&&F(e,"PrivatePIDs"),message:"Type=forking does not go with PrivatePIDs=yes"}],Hr=[{when:e=>Ye(e).dynamicUserHomeDirectory&&F(e,"DynamicUser")&&y(e,"WorkingDirectory")?.kind==="home",message:"DynamicUser=yes does not go with WorkingDirectory=~"},{when:e=>Ye(e).workingDirectoryInApiMount&&_w(e)&&Rw(e),message:"WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces"},{when:e=>Ye(e).dynamicUserInUserManager&&e.manager==="user"&&F(e,"DynamicUser"),message:"DynamicUser=yes is not possible in the user manager"},{when:e=>Ye(e).managedPrivateUsers&&y(e,"PrivateUsers")==="managed"&&(M(e,"User")||M(e,"Group")||F(e,"DynamicUser")||M(e,"PAMName")),message:"PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName="},{when:e=>Ye(e).userNamespacePathWithPrivateUsers&&M(e,"UserNamespacePath")&&F(e,"PrivateUsers"),message:"UserNamespacePath= does not go with PrivateUsers="},{when:e=>Ye(e).privatePidsPam&&F(e,"PrivatePIDs")&&M(e,"PAMName"),message:"PrivatePIDs=yes does not go with PAMName="}];function _w(e){let t=y(e,"WorkingDirectory");return t?.kind==="path"&&/^\/(?:proc|sys|dev)(?:\/|$)/.test(t.path)}var Pw=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],kw=["RootImage","RootMStack","BindPaths","TemporaryFileSystem","MountImages","ExtensionImages","ExtensionDirectories"],Aw=["PrivateDevices","PrivateIPC","PrivatePIDs","PrivateBPF","BindLogSockets","ProtectKernelTunables","ProtectKernelModules","ProtectKernelLogs","ProtectControlGroups"],Cw=["StateDirectory","CacheDirectory","LogsDirectory"],tr=(e,t)=>(e??t)!==t;function Rw(e){let t=y(e,"PrivateMounts");return Pw.some(r=>(y(e,r)?.length??0)>0)||kw.some(r=>M(e,r))||Aw.some(r=>F(e,r))||tr(y(e,"MountFlags"),"shared")||tr(y(e,"ProtectSystem"),"no")||tr(y(e,"ProtectHome"),"no")||tr(y(e,"ProtectProc"),"default")||tr(y(e,"ProcSubset"),"all")||M(e,"RootDirectory")&&Z(e,"MountAPIVFS")?.value!==!1||t===!0||t===void 0&&F(e,"PrivateNetwork")||e.facts.behaviour.privateTmpNeedsNamespace.includes(String(y(e,"PrivateTmp")))||F(e,"DynamicUser")&&Cw.some(r=>M(e,r))}var Ew=["ListenDatagram","ListenFIFO","ListenNetlink","ListenSpecial","ListenMessageQueue","ListenUSBFunction"],Iw=[{when:e=>!M(e,"ListenStream"),message:"the socket has no Listen setting such as ListenStream="},{when:e=>F(e,"Accept")&&(e.settings.get("ListenStream")?.assignments??[]).some(({directive:t})=>Ew.includes(t.name)),message:"Accept=yes does not go with sockets that accept no connections"},{when:e=>F(e,"Accept")&&Z(e,"MaxConnections")?.value===0,message:"Accept=yes needs MaxConnections= above zero"},{when:e=>F(e,"Accept")&&M(e,"Service"),message:"Accept=yes starts an instance of its own for each connection: Service= does not go with it"}],Ow=[{when:e=>!M(e,"What"),message:"the mount has no What="},{when:e=>ps(e,y(e,"Where")),message:"Where= does not match the name of the unit"}],ps=(e,t)=>typeof t=="string"&&t.startsWith("/")&&$i(t)!==e.name.base,Tw=[{when:e=>ps(e,Z(e,"What")?.value),message:"What= does not match the name of the unit"}],Nw=[{when:e=>ps(e,y(e,"Where")),message:"Where= does not match the name of the unit"}],Dw=["OnClockChange","OnTimezoneChange"],Fw=[{when:e=>!M(e,"OnCalendar")&&!Dw.some(t=>Z(e,t)?.value===!0),message:"the timer has no setting that says when, such as OnCalendar="}],Uw=[{when:e=>!M(e,"PathExists"),message:"the path unit has no path to watch, such as PathExists="}],C2={service:[...Hr,...xw],socket:[...Hr,...Iw],mount:[...Hr,...Ow],swap:[...Hr,...Tw],automount:Nw,timer:Fw,path:Uw};var Mw=/(?:^|\/)(?:ba|da|k|z)?sh$/;function $w({program:e,arguments:t}){if(!Mw.test(e))return null;let r=t.findIndex(({text:n})=>/^-[a-z]*c$/.test(n));return r<0?null:t[r+1]?.text??null}var Lw=e=>!/\bexec\b|systemd-notify/.test(e)&&/(?<!\|)\|(?!\|)|(?<![&>])&[ \t]*(?:;|$|[ \t]*wait\b)/.test(e),Yl=f({id:"notify-from-child",category:"correctness",summary:"the message that the service is ready comes from a process that systemd does not listen to",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{child:"the start will time out: the program runs as a child of the shell, and only the main process may say that the service is ready"},help:"Write exec before the program, or NotifyAccess=all.",check({unit:e,report:t}){if(e.refusal!==null||!lt(e).startsWith("notify")||!["main",void 0].includes(y(e,"NotifyAccess")))return;let r=Z(e,"ExecStart"),n=r===void 0?void 0:be(r).made.at(-1),s=y(e,"ExecStart")?.map($w).at(-1)??null;n!==void 0&&s!==null&&Lw(s)&&t({message:"child",file:n.file,span:T(n.node)})}});var ql=f({id:"obsolete-directive",category:"correctness",summary:"a setting that systemd no longer acts on",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{removed:"systemd {version} ignores this line: {key}= was removed"},help:"Remove the line, or write what took its place.",check({unit:e,report:t}){ve(e,({assignment:r})=>{let{directive:n,file:s,node:o}=r;if(n.kind!=="obsolete"||n.status===null)return;let i=jr.get(n.name);t({message:"removed",data:{key:n.name,version:String(e.facts.version)},file:s,span:T(o),fixes:qt(r,"safe"),...i===void 0?{}:{help:`${i}= took its place; its values may have another scale.`}})})}});var rr=(e,t)=>e!==t&&e.startsWith(t==="/"?"/":`${t}/`),zw=["/home","/root","/run/user"],Bw=["/tmp","/var/tmp"];function Ww(e){if(["RootDirectory","RootImage","RootMStack","JoinsNamespaceOf"].some(s=>M(e,s)))return[];let t=s=>{let o=Z(e,s);return o===void 0?null:be(o).made.at(-1)??null},r=s=>o=>({folder:o,setting:s,line:t(s)}),n=y(e,"ProtectHome");return[...F(e,"PrivateTmp")?Bw.map(r("PrivateTmp")):[],...n==="yes"||n==="tmpfs"?zw.map(r("ProtectHome")):[],...(y(e,"TemporaryFileSystem")??[]).map(({path:s})=>r("TemporaryFileSystem")(s))]}function Zw(e){return(y(e,"BindPaths")??[]).map(({target:t})=>t)}function Jl(e,t){let r=Ww(e).find(({folder:s})=>rr(t,s));return r===void 0||Zw(e).some(s=>t===s||rr(t,s)||rr(s,t))?null:r}var Vw=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"];function Kw(e){let t=Vw.flatMap(o=>(Z(e,o)?.steps??[]).flatMap(i=>(Jt(e,i,i.assignment.node.value).value??[]).filter(({optional:c})=>!c).map(({path:c})=>({assignment:i.assignment,path:c})))),r=Z(e,"WorkingDirectory"),n=r?.value,s=r?.steps.findLast(({effect:o})=>o==="set")?.assignment;return n?.kind==="path"&&s!==void 0&&!s.node.value.startsWith("-")?[...t,{assignment:s,path:n.path}]:t}var Xl=f({id:"path-not-there",category:"correctness",summary:"a path lies in a folder that another line makes an empty one",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{listed:"the service can not start: {path} is not there, because {setting}= gives it a {folder} of its own",working:"the service can not start in {path}: {setting}= gives it a {folder} of its own, which is empty"},help:"Use a folder that systemd makes for the service, with RuntimeDirectory= or StateDirectory=, or bring this one back with BindPaths=.",check({unit:e,report:t}){if(e.refusal===null)for(let{assignment:r,path:n}of Kw(e)){let s=Jl(e,n);s!==null&&t({message:r.directive.name==="WorkingDirectory"?"working":"listed",data:{path:n,setting:s.setting,folder:s.folder},file:r.file,span:T(r.node),related:s.line===null?[]:[{file:s.line.file,span:T(s.line.node),note:"this line hides it"}]})}}});var jw=e=>e.slice(0,e.lastIndexOf("/"))||"/";function Gw(e){return["/dev",...F(e,"PrivateTmp")?["/tmp","/var/tmp"]:[],...(y(e,"RuntimeDirectory")??[]).map(({path:t})=>`/run/${t}`),...(y(e,"StateDirectory")??[]).map(({path:t})=>`/var/lib/${t}`),...(y(e,"ReadWritePaths")??[]).map(({path:t})=>t.replace(/^\/var\/run(?=\/|$)/,"/run")),...(y(e,"BindPaths")??[]).filter(({writable:t})=>t).map(({target:t})=>t),...(y(e,"TemporaryFileSystem")??[]).map(({path:t})=>t)]}var Hw=e=>e!==void 0&&e!=="root"&&e!=="0",Ql=(e,t)=>{let r=Z(e,t);return r===void 0?void 0:be(r).made.at(-1)},ed=f({id:"pid-file-not-writable",category:"correctness",summary:"the service may not write the PID file that systemd waits for",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{strict:"the service can not write {path}: ProtectSystem=strict makes {folder} read-only, and systemd waits for the file until the start times out",user:"the service can not write {path}: it runs as {user} and /run belongs to root, and systemd waits for the file until the start times out"},help:"Let systemd make a folder for it, such as RuntimeDirectory=ledger with PIDFile=/run/ledger/ledger.pid; or use Type=exec or Type=notify and no PID file.",check({unit:e,report:t}){let r=Z(e,"PIDFile")?.value,n=Ql(e,"PIDFile");if(e.refusal!==null||typeof r!="string"||n===void 0||lt(e)!=="forking"||(y(e,"ExecStart")??[]).some(({prefixes:d})=>/[+!]/.test(d)))return;let s=r.replace(/^\/var\/run\//,"/run/"),o=jw(s),i=Gw(e).some(d=>s===d||rr(s,d)),a={file:n.file,span:T(n.node)},c=(d,u)=>{let m=Ql(e,d);return m===void 0?[]:[{file:m.file,span:T(m.node),note:u}]},l=y(e,"User");y(e,"ProtectSystem")==="strict"&&!i?t({message:"strict",data:{path:s,folder:o},...a,related:c("ProtectSystem","this line makes it read-only")}):Hw(l)&&o==="/run"&&t({message:"user",data:{path:s,user:l??""},...a,related:c("User","this user may not write there")})}});var Yw=/(?:^|\/)(?:ba|da|k|z)?sh$/,td=f({id:"process-limit",category:"correctness",summary:"a shell script may start no other process",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{one:"the script can start no program: LimitNPROC=1 allows {user} one process, and that is the shell"},help:"Write TasksMax=, which counts the processes of the service and not those of its user.",check({unit:e,report:t}){let r=Z(e,"LimitNPROC"),n=r===void 0?void 0:be(r).made.at(-1),s=r?.value,o=y(e,"User");if(e.refusal!==null||n===void 0||s?.soft!==1||o===void 0||o==="root"||o==="0")return;(y(e,"ExecStart")??[]).some(({program:a,prefixes:c,arguments:l})=>{let d=l.map(({text:u})=>u).join(" ");return Yw.test(a)&&!/[+!]/.test(c)&&!/\bexec\b/.test(d)})&&t({message:"one",data:{user:o},file:n.file,span:T(n.node)})}});var rd=f({id:"shared-user",category:"correctness",summary:"the service runs as nobody, like others",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{nobody:"systemd warns of this line: {reason}"},help:"Write DynamicUser=yes in its place, or the name of a user that only this service has.",check({unit:e,report:t}){for(let{step:r,fault:n}of Se(e,"other")){let{directive:s,file:o,node:i}=r.assignment;s.kind==="user-or-group"&&n.effect==="warned"&&t({message:"nobody",data:{reason:n.expected},file:o,span:T(i)})}}});var qw=/[<>|&$`~*?;]|sh[ \t]/,Jw=/^(?:\d|&)?(?:>>?|<<?<?)(?:&\d|[/\w$].*)?$/,Xw=new Set(["|","||","&&","|&"]),Qw=/(?:^|\/)(?:ba|da|k|z|a)?sh$/,ex=/(?:^|\/)(?:cat|chgrp|chmod|chown|cp|ln|ls|mkdir|mv|rm|rmdir|stat|tail|touch)$/,tx=/(?:^|\/)(?:expr|find|test|\[)$/;function rx({text:e,quoted:t},r,n){if(t)return null;if(!tx.test(r)){if(Xw.has(e)||e==="&"&&n)return"operator";if(Jw.test(e))return"redirect"}return/^\$\([^)]/.test(e)||/^`[^`]/.test(e)?"substitution":/^~\//.test(e)?"home":ex.test(r)&&/^\/\S*[*?]/.test(e)?"glob":/^[^;\\]+;$/.test(e)&&!n?"semicolon":null}function nx({program:e,arguments:t}){if(!Qw.test(e))return null;let r=t.findIndex(({text:s})=>/^-[a-z]*c$/.test(s)),n=r<0?void 0:t[r+1];return n===void 0||n.quoted||t.length<=r+2?null:/^[\w./-]+$/.test(n.text)?n:null}function*sx(e){if(e.prefixes.includes("|"))return;/^\$[A-Za-z_{]/.test(e.program)&&(yield["variable",e.programSpan]);let t=nx(e);t!==null&&(yield["script",t]);for(let[r,n]of e.arguments.entries()){let s=rx(n,e.program,r===e.arguments.length-1);s!==null&&(yield[s,n])}}function ox(e,t){return Jt(e,t,t.assignment.node.value).value??[]}var ix={redirect:"For a log file use StandardOutput=append:/path; otherwise put the whole command in quotes behind /bin/sh -c.",home:"Write %h for the home folder, or the whole path.",semicolon:"Put a blank before the ; or write a line for each command.",variable:"Write the path of the program, or /usr/bin/env before the variable.",script:"Put the command with its arguments in one pair of quotes."},nd=f({id:"shell-syntax",category:"correctness",summary:"a command line is written for a shell, and none reads it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{redirect:'"{word}" is an argument here: no shell reads the line, so nothing is redirected',operator:'"{word}" is an argument here: no shell reads the line, so one command runs and gets all of it',substitution:'"{word}" is an argument here: no shell reads the line, so no command is run in its place',home:'"{word}" is taken literally: no shell reads the line, so ~ stands for no folder',glob:'"{word}" is taken literally: no shell reads the line, so the pattern matches no files',semicolon:'"{word}" is an argument here: only a ; that stands alone ends a command',variable:'"{word}" is taken for the name of a program: variables are not put in there',script:'the shell runs "{word}" alone: the words behind it become its parameters, not its arguments'},help:"Put the whole command in quotes behind /bin/sh -c, or write it without a shell.",check({unit:e,report:t}){ve(e,r=>{let{directive:n,file:s,node:o}=r.assignment;if(n.kind!=="exec-command"||r.effect!=="add"||!qw.test(o.value))return;let i=new Set;for(let[a,{start:c,end:l}]of ox(e,r).flatMap(d=>[...sx(d)])){if(i.has(a))continue;i.add(a);let d=ix[a];t({message:a,data:{word:re(o.value.slice(c,l))},file:s,span:$(o,c,l),...d===void 0?{}:{help:d}})}})}});var Yr=({tree:e})=>/^\uFEFF?\s*<[?!a-zA-Z]/.test(e.text);var ax="This is XML, such as a service of Avahi: leave it out, or give it another name if it was to be a unit.";function cx({tree:e},{start:t,end:r}){return e.nodes.some(s=>s.kind==="assignment"&&s.start>=t&&s.start<r&&Q(s.key,s.value))?{severity:"error",hardeningIgnored:!0}:{}}var sd=f({id:"stray-line",category:"correctness",summary:"a line that is no assignment, or stands before the first section",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"no-equals":'systemd ignores this line: it has no "="',"no-key":'systemd ignores this line: nothing stands before the "="',"outside-section":"systemd ignores this line: it stands before the first section header","outside-sections":"systemd ignores these {count} lines: they stand before the first section header"},help:"Write Name=value below a section header, or # at the start of the line to make it a comment.",check({unit:e,report:t}){for(let r of e.faults)(r.kind==="no-equals"||r.kind==="no-key")&&t({message:r.kind,file:r.file,span:r.span});for(let r of e.files){let n=e.faults.filter(a=>a.kind==="outside-section"&&a.file===r),[s]=n,o=n.at(-1);if(s===void 0||o===void 0)continue;let i={start:s.span.start,end:o.span.end};t({message:n.length===1?"outside-section":"outside-sections",data:{count:String(n.length)},file:r,span:i,...cx(r,i),...Yr(r)?{help:ax}:{}})}}});function lx({pieces:e,value:t,valueEnd:r}){return e===null?[]:e.slice(1).map(({logical:n,source:s},o,i)=>{let a=t.slice(n,i[o+1]?.logical??t.length),c=s+a.length-a.trimStart().length;return{text:a.trim(),span:{start:c,end:Math.min(c+a.trim().length,r)}}})}var dx=/^([A-Z][A-Za-z]+)[ \t]*=[ \t]*(.*)$/s;function ux(e,t){let[,r="",n=""]=dx.exec(t)??[];return!/[a-z]/.test(r)||r===""?null:De(e.name.type).some(o=>e.facts.directive(o,r)!==void 0)?{key:r,value:n}:null}var id=f({id:"swallowed-line",category:"correctness",summary:"a backslash at the end of a line makes the next one a part of its value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{assignment:"this line sets nothing: the backslash above makes it a part of {key}=",hardening:"this line hardens nothing: the backslash above makes it a part of {key}=",header:"this header begins no section: the backslash above makes it a part of {key}=",blank:"a blank behind the backslash: the line is not continued, and the backslash is a part of the value"},help:"Remove the backslash above.",check({unit:e,report:t}){for(let r of e.files)for(let n of r.tree.nodes)if(n.kind==="assignment"){fx(n,r.tree.text)&&t({message:"blank",file:r,span:{start:n.valueEnd-1,end:n.valueEnd},help:px});for(let{text:s,span:o}of lx(n)){let i=hx(e,s);if(i===null)continue;let a=i==="hardening";t({message:i,data:{key:n.key},file:r,span:o,severity:a?"error":"warning",hardeningIgnored:a,fixes:mx(r,o)})}}}});function mx(e,{start:t}){let r=e.tree.text.slice(0,t),n=/[ \t]*\\(?=\r?\n[ \t]*$)/.exec(r.slice(-od));if(n===null)return[];let s=r.length-Math.min(r.length,od)+n.index;return[{title:"Remove the backslash",applicability:"suggested",edits:[{file:e,span:{start:s,end:s+n[0].length},text:""}]}]}var od=200,px="Remove the blank, or the backslash if the value ends here.",fx=({value:e,valueEnd:t,end:r},n)=>e.endsWith("\\")&&/^[ \t]/.test(n.slice(t,r));function hx(e,t){let r=ux(e,t);return r!==null?Q(r.key,r.value)?"hardening":"assignment":/^\[[^[\]]+\]$/.test(t)&&De(e.name.type).includes(t.slice(1,-1))?"header":null}var ad=new WeakMap;function _t(e,t){let r=ad.get(e.facts)??new Map;ad.set(e.facts,r);let n=`${e.name.type} ${t.section} ${t.node.key}`,s=r.get(n)??gx(e,t);return r.set(n,s),s}function gx(e,{section:t,node:r}){let n=Kn(t,r.key);if(n!==null&&n>e.facts.version)return{kind:"too-new",since:n};let s=e.facts.directives.sectionsWith(r.key);if(s.length>0){let a=s.filter(c=>De(e.name.type).includes(c));return{kind:"wrong-section",sections:a.length>0?a:s}}let o=Ai(r.key)[0],i=o===void 0?null:Kn(o,r.key);return i!==null&&i>e.facts.version?{kind:"too-new",since:i}:{kind:"misspelt",suggestions:N(r.key,e.facts.directives.namesIn(t),2)}}function Pt({node:e},t=[]){return[e.key,...t.slice(0,1)].some(r=>Q(r,e.value))}var cd=f({id:"too-new-directive",category:"correctness",summary:"the systemd of the target does not know a setting yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{newer:"systemd {version} ignores this line: {key}= came with systemd {since}",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}= came with systemd {since}"},help:"Drop the line for this target, or give a newer --target if none as old is in use.",options:{allow:{kind:"names",default:[],summary:"directives that may be newer than the target"}},check({unit:e,options:t,report:r}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let s=_t(e,n);if(s.kind!=="too-new")continue;let o=Pt(n);r({message:o?"hardening":"newer",data:{key:n.node.key,version:String(e.facts.version),since:String(s.since)},file:n.file,span:n.span,severity:o?"error":"warning",hardeningIgnored:o})}}});var yx=({assignment:e})=>e.directive.kind==="boolean"||e.directive.kind==="tristate";function bx(e,{assignment:t}){let r=e.settings.get(t.directive.setting)?.steps??[],s=r.slice(0,r.findIndex(o=>o.assignment===t)).findLast(({effect:o})=>o!=="none");return s?.effect==="set"&&Q(t.directive.name,s.assignment.node.value)?s.assignment.node.value:null}var ld=f({id:"too-new-value",category:"correctness",summary:"the systemd of the target does not know a value yet",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{line:"systemd {version} ignores this line: {key}={value} is known from systemd {since} on",hardening:"systemd {version} ignores this line, so it hardens nothing there: {key}={value} is known from systemd {since} on",word:'systemd {version} drops "{value}" from {key}=: it is known from systemd {since} on',kept:"systemd {version} ignores this line and keeps {key}={before}: the new value is known from systemd {since} on",silent:'systemd {version} drops "{value}" from {key}= without a word: it is known from systemd {since} on'},help:"Write what the target knows, or give a newer --target if none as old is in use.",check({unit:e,report:t}){for(let{step:r,fault:n}of Se(e,"newer")){let{directive:s,file:o,node:i}=r.assignment;if(n.effect==="unit-refused")continue;let a=us(e,r,n),c=String(a?.version),l=bx(e,r);if(n.effect==="line-ignored"&&l!==null){let m={key:s.name,before:l,version:String(e.facts.version),since:c};t({message:"kept",data:m,file:o,span:$(i,n.start,n.end),severity:"info",help:"Nothing: this is how a unit serves several versions."});continue}let d=n.effect==="line-ignored",u=a?.exact===!0&&He(r,n);t({message:d?u?"hardening":"line":n.effect.startsWith("silent-")?"silent":"word",data:{key:s.name,value:re(i.value.slice(n.start,n.end)),version:String(e.facts.version),since:c},file:o,span:$(i,n.start,n.end),severity:u?"error":"warning",hardeningIgnored:u,confidence:a?.exact===!0?"high":"low",...d&&yx(r)?{help:`Write ${s.name}=yes on the line before: an older systemd then keeps that, a newer one takes this line.`,fixes:Dl(r.assignment,`${s.name}=yes`)}:{}})}}});var vx=new Set(["condition-path","directory-list","exec-output","install-only","path","pid-file","service-sockets","unit-name","unit-names","user-or-group","user-or-group-list","working-directory"]),Sx=/[ \t]#[ \t]*\S/,wx=/^[^"'\\]*[ \t]#[ \t]+[A-Za-z]/;function xx({assignment:e}){let{directive:t,node:r}=e;return t.kind==="exec-command"?wx.test(r.value):vx.has(t.kind)&&Sx.test(r.value)}var dd=f({id:"trailing-comment",category:"correctness",summary:"a comment behind a value, which systemd takes for a part of the value",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{ignored:'systemd ignores this line: it takes "{comment}" for a part of the value',dropped:'systemd drops words of "{comment}" from {key}=: to it they are a part of the value',silent:'systemd drops words of "{comment}" from {key}= without a word: to it they are a part of the value',taken:'"{comment}" is no comment to systemd, but a part of the value'},help:"Move the comment to a line of its own: there are none at the end of a line.",check({unit:e,report:t}){let r=new Set,n=(s,o,i)=>{let{directive:a,file:c,node:l}=s.assignment,d=ds(l.value);d===null||r.has(s)||(r.add(s),t({message:o,data:{comment:re(l.value.slice(d)),key:a.name},file:c,span:$(l,d,l.value.length),severity:i?"error":"warning",hardeningIgnored:i,fixes:Ol(s.assignment,d)}))};for(let{step:s,fault:o}of Se(e,"comment"))o.effect==="line-ignored"?n(s,"ignored",He(s,o)):o.effect!=="unit-refused"&&n(s,o.effect.startsWith("silent-")?"silent":"dropped",!1);ve(e,s=>{s.faults.length===0&&xx(s)&&n(s,"taken",!1)})}});var _x=({tree:e})=>e.nodes.some(t=>t.kind==="section"&&t.name==="D-BUS Service")&&!e.nodes.some(t=>t.kind==="section"&&t.name==="Service");function Px(e){if(!e.refusal?.message.includes("more than one ExecStart="))return null;let t=Z(e,"ExecStart"),[r,n]=t===void 0?[]:be(t).made;return r===void 0||n===void 0?null:[r,n]}var ud=f({id:"unit-refused",category:"correctness",summary:"systemd refuses to load the unit",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{refused:"systemd refuses this unit: {message}",masked:"systemd never starts this unit: {message}"},help:"Mend this first: nothing else about the unit counts until systemd loads it.",check({unit:e,report:t}){let{refusal:r}=e,[n]=e.files;if(r===null||r.kind==="not-found"||n===void 0||_x(n)||Yr(n))return;let s=r.at===null?Px(e):null;if(s!==null){let[a,c]=s,l=[{file:a.file,span:T(a.node),note:"the first command"}],d=a.file===c.file?"Keep one, or write Type=oneshot.":"A drop-in adds to ExecStart=: write an empty ExecStart= before the line to replace it.";t({message:"refused",data:{message:r.message},file:c.file,span:T(c.node),related:l,help:d});return}let o=n.tree.nodes.findLast(a=>a.kind==="section"&&a.name.toLowerCase()===e.name.type),i=o?.kind==="section"?{start:o.nameStart,end:o.nameEnd}:{start:0,end:0};t({message:r.kind==="masked"?"masked":"refused",data:{message:r.message},file:r.at?.file??n,span:r.at?.span??i,...r.kind==="masked"?{severity:"info",help:"Nothing, if that is meant: an empty file or a link to /dev/null switches a unit off."}:{}})}});var md=f({id:"unknown-directive",category:"correctness",summary:"a line sets something that systemd does not know",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misspelt:"systemd ignores this line: there is no {key}= in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: there is no {key}= in [{section}]"},help:"Correct the name, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"directives of another program, or of a patched systemd, that are not reported"}},check({unit:e,options:t,report:r}){for(let n of e.faults){if(n.kind!=="unknown-directive"||t.allow.includes(n.node.key))continue;let s=_t(e,n);if(s.kind!=="misspelt")continue;let{node:o,section:i}=n,a=Pt(n,s.suggestions),[c]=s.suggestions;r({message:a?"hardening":"misspelt",data:{key:o.key,section:i},file:n.file,span:n.span,severity:a?"error":"warning",hardeningIgnored:a,...c===void 0?{}:{help:`Did you mean ${s.suggestions.map(l=>`${l}=`).join(" or ")}?`,fixes:Vr(n,c,"suggested")}})}}});function kx(e,{span:t}){let{nodes:r}=e.tree,n=r.findIndex(o=>o.kind==="section"&&o.nameStart===t.start),s=0;for(let o of r.slice(n+1)){if(o.kind==="section")break;o.kind==="assignment"&&Q(o.key,o.value)&&(s+=1)}return s}var pd=f({id:"unknown-section",category:"correctness",summary:"a section that systemd does not read in units of this type",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:"systemd ignores this section and every line in it: a .{type} unit has no {section}",hardening:"systemd ignores this section, so the hardening in it is not in force: a .{type} unit has no {section}",dbus:"systemd ignores this section: it is that of a D-Bus service file, which is no unit"},help:"Correct the name of the section, or start it with X- if another program reads it.",options:{allow:{kind:"names",default:[],summary:"sections of another program that are not reported"}},check({unit:e,options:t,report:r}){let n=De(e.name.type);for(let s of e.faults){if(s.kind!=="unknown-section")continue;let o=s.file.tree.text.slice(s.span.start,s.span.end);if(t.allow.includes(o.slice(1,-1)))continue;let i={file:s.file,span:s.span};if(o==="[D-BUS Service]"){r({message:"dbus",...i,help:"It belongs to the message bus, in a folder dbus-1/services or dbus-1/system-services."});continue}let a=kx(s.file,s)>0,[c]=N(o.slice(1,-1).trim(),n,1),l={file:s.file,span:s.span,text:`[${c}]`};r({message:a?"hardening":"unknown",data:{section:o,type:e.name.type},...i,severity:a?"error":"warning",hardeningIgnored:a,help:c===void 0?`A .${e.name.type} unit has ${n.map(d=>`[${d}]`).join(", ")}.`:`Did you mean [${c}]?`,fixes:c===void 0?[]:[{title:`Write [${c}]`,applicability:"suggested",edits:[l]}]})}}});var Ax=({source:e})=>e.path.split("/").at(-2)??"",Cx=({tree:e})=>e.nodes.some(t=>t.kind==="assignment"&&Q(t.key,t.value));function Rx({tree:e}){let t=e.nodes.find(r=>r.kind==="section");return t?.kind==="section"?{start:t.nameStart,end:t.nameEnd}:{start:0,end:0}}var fd=f({id:"unread-drop-in",category:"correctness",summary:"a file that looks like a drop-in, and that systemd does not read",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{"file-name":"nothing reads this file: the name of a drop-in ends in .conf and does not begin with a dot","switched-off":"nothing reads this file, as its name does not end in .conf","folder-name":"nothing reads this file: drop-ins of {unit} belong in {unit}.d, not in {folder}","folder-link":"nothing reads this file: {folder} is a symbolic link, and systemd follows none to a folder of drop-ins"},help:"Rename it, or remove it.",check({unit:e,report:t}){let r=e.files[0]?.source.path.split("/").at(-1)??e.name.full;for(let{file:n,reason:s}of e.unread){let o=s!=="switched-off"&&Cx(n);t({message:s,data:{unit:r,folder:Ax(n)},file:n,span:Rx(n),severity:o?"error":Ex[s],hardeningIgnored:o,help:Ix[s]})}}}),Ex={"file-name":"warning","switched-off":"info","folder-name":"warning","folder-link":"warning"},Ix={"file-name":"Rename the file.","switched-off":"Nothing, if it is meant to be off.","folder-name":"Move the file to that folder.","folder-link":"Make the folder a real one, with links to the files in it."};var hd=f({id:"unread-rest",category:"correctness",summary:"a fault in a drop-in makes systemd skip the rest of it",since:"0.1.0",severity:"error",confidence:"high",persona:"regular",messages:{syntax:"systemd reads this drop-in no further than here: {reason}",value:'systemd reads this drop-in no further than here: "{value}" is not {expected}'},help:"Correct this line: those below it have no effect.",check({unit:e,report:t}){for(let r of e.faults)r.kind==="fatal-syntax"&&r.file.role==="drop-in"&&t({message:"syntax",data:{reason:Ox[r.reason]},file:r.file,span:r.span});ve(e,({assignment:r,faults:n})=>{let{file:s,node:o}=r;if(s.role==="drop-in")for(let{effect:i,expected:a,start:c,end:l}of n)i==="unit-refused"&&t({message:"value",data:{value:o.value.slice(c,l),expected:a},file:s,span:$(o,c,l)})})}}),Ox={"unclosed-header":"the section header has no closing bracket at its end","header-characters":"the section header holds quotes, backslashes or control characters","glob-section":"the name of the section is not valid","invalid-utf8":"the line is not valid UTF-8","line-too-long":"the line is longer than 1 MiB"};var Tx=e=>e.map(t=>`[${t}]`).join(" or "),gd=new WeakMap;function Nx(e,t){let r=gd.get(e)??e.tree.nodes.filter(n=>n.kind==="section");return gd.set(e,r),r.find(({name:n})=>t.includes(n))}var yd=f({id:"wrong-section",category:"correctness",summary:"a setting stands in a section where systemd does not read it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{misplaced:"systemd ignores this line: {key}= belongs in {sections}, not in [{section}]",hardening:"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]",foreign:"systemd ignores this line: {key}= belongs in {sections}, which a .{type} unit does not have","hardening-foreign":"systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, which a .{type} unit does not have"},help:"Move the line to the section that is named.",check({unit:e,report:t}){for(let r of e.faults){if(r.kind!=="unknown-directive")continue;let n=_t(e,r);if(n.kind!=="wrong-section")continue;let s=Pt(r),o=n.sections.filter(a=>De(e.name.type).includes(a)),i=Nx(r.file,o);t({message:o.length===0?s?"hardening-foreign":"foreign":s?"hardening":"misplaced",related:i===void 0?[]:[{file:r.file,span:{start:i.nameStart,end:i.nameEnd},note:`[${i.name}] begins here`}],fixes:i===void 0?[]:Tl(r,i),...o.length===0?{help:`Set it in the unit that runs the program: a .${e.name.type} unit runs none with such settings.`}:{},data:{key:r.node.key,section:r.section,sections:Tx(n.sections),type:e.name.type},file:r.file,span:r.span,severity:s?"error":"warning",hardeningIgnored:s})}}});var S=({file:e,node:t})=>({file:e,span:T(t)}),ae=(e,t)=>({...S(e),note:t}),K=(e,t)=>e.map(r=>ae(r,t)),A=(e,t)=>R(e,t).at(-1),bd=({node:e})=>`${e.key}=${e.value}`;var vd=({node:e})=>L(e.value,{quotes:"removed"}).words;function dt(e,t){let r=vd(e).find(({text:n})=>t(n));return r===void 0?S(e):{file:e.file,span:$(e.node,r.start,r.end)}}var Sd=(e,t)=>e.split(":").some(r=>ne(r.replace(/^[-+]*/,""))===t);function nr(e,t,r){let n=R(e,t),s=n.filter(o=>vd(o).some(({text:i})=>Sd(i,r)));return s.length>0?s:n}function Le(e,t,r){let n=nr(e,t,r)[0];return n===void 0?null:{line:n,...dt(n,s=>Sd(s,r))}}var Dx=new Set([void 0,!1,"no","default","all","none"]),G=(e,t)=>[...e.settings.keys()].flatMap(r=>t.has(r)&&!Dx.has(Z(e,r)?.value)?R(e,r):[]);var wd=f({id:"ambient-in-user-namespace",category:"effectiveness",summary:"capabilities given to the service count for nothing outside its user namespace",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{inside:"{names} counts only inside the user namespace of PrivateUsers=: a low port, a device or a mount of the host stays out of reach"},help:"Remove PrivateUsers= if the service needs the capability on the host, or AmbientCapabilities= if it does not.",check({unit:e,sandbox:t,report:r}){let n=A(e,"AmbientCapabilities");if(t===null||e.manager==="user"||n===void 0||!t.switches.PrivateUsers)return;let s=t.ambientSet&t.boundingSet;if(s===0n)return;let o=[...e.facts.capabilities].flatMap(([a,c])=>(s>>BigInt(c)&1n)===1n?[a]:[]),i={names:o.length===1?`${o[0]}`:"what AmbientCapabilities= gives"};r({message:"inside",data:i,...S(n),related:K(R(e,"PrivateUsers"),"makes the user namespace")})}});var Fx=["service","socket","mount","swap"],RO=[...Fx,"slice","scope"];var xd=[["PrivateDevices",["CAP_MKNOD","CAP_SYS_RAWIO"]],["ProtectKernelModules",["CAP_SYS_MODULE"]],["ProtectKernelLogs",["CAP_SYSLOG"]],["ProtectClock",["CAP_SYS_TIME","CAP_WAKE_ALARM"]]];var _d=f({id:"ambient-outside-bounding-set",category:"effectiveness",summary:"an ambient capability is not in the bounding set, so the service does not get it",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{dropped:"the service does not get {names}: the bounding set does not hold {them}"},help:"Add the capability to CapabilityBoundingSet=, or take it out of AmbientCapabilities=.",check({unit:e,sandbox:t,report:r}){if(t===null||e.manager==="user")return;let n=t.ambientSet&~t.boundingSet;if(n===0n)return;let s=[...e.facts.capabilities].flatMap(([u,m])=>(n>>BigInt(m)&1n)===1n?[u]:[]),o=R(e,"AmbientCapabilities").at(-1),[i]=s;if(o===void 0||i===void 0)return;let a=y(e,"CapabilityBoundingSet"),c=a!==void 0&&(n&~a)!==0n?R(e,"CapabilityBoundingSet"):[],l=xd.filter(([u,m])=>t.switches[u]&&m.some(p=>s.includes(p))),d=s.length===1?dt(o,u=>u.toUpperCase()===i):S(o);r({message:"dropped",data:{names:s.length<=3?s.join(" and "):`${s.length} of these capabilities`,them:s.length===1?"it":"them"},...d,related:K([...c,...l.flatMap(([u])=>R(e,u))],"takes it out of the bounding set")})}});var sr=["ExecCondition","ExecStartPre","ExecStart","ExecStartPost","ExecReload","ExecStop","ExecStopPost"],ze=(e,t)=>R(e,t).flatMap(r=>{let{value:n}=Or(r.node.value,void 0,{facts:e.facts,name:e.name,manager:e.manager,directive:r.directive});return(n??[]).map(s=>({...s,line:r}))}),qr=e=>sr.flatMap(t=>ze(e,t)),Pd=({program:e})=>e.slice(e.lastIndexOf("/")+1);function fs(e,t){let r=y(e,"ExecStart")??[];return r.length>0&&r.every(t)?R(e,"ExecStart"):null}var kd=(e,t,r)=>(e&ot(t.facts,r))!==0n,gs=({switches:e,unit:t})=>e.PrivateUsers||M(t,"UserNamespacePath");function or(e,t){let{unit:r,boundingSet:n,ambientSet:s,privileged:o}=e;return gs(e)||!kd(n,r,t)?!1:o&&!M(r,"SecureBits")||kd(s,r,t)}var Od=e=>["AppArmorProfile","SELinuxContext","SmackProcessLabel"].some(t=>M(e,t));function ir({syscallFilter:e,unit:t},r){if(!Ue(e))return!0;let{mode:n,named:s,allowed:o}=e;return r.every(i=>{let a=t.facts.syscalls.bitOf.get(i);return a!==void 0&&(n==="deny"?!jn(s,a):jn(o,a))})}var Ad=({unit:e})=>["CapabilityBoundingSet","AmbientCapabilities","SystemCallFilter"].flatMap(t=>R(e,t));function Cd({protectSystem:e,hasOwnRoot:t,unit:r},n){if(e!=="strict"||t)return null;let s=(y(r,"ReadWritePaths")??[]).some(({path:i})=>i===n)?nr(r,"ReadWritePaths",n):[],o=(y(r,"BindPaths")??[]).some(({source:i,target:a,writable:c})=>c&&i===n&&a===n)?nr(r,"BindPaths",n):[];return s.length+o.length>0?[...s,...o]:null}function hs(e,t){let r=(y(e,"BindPaths")??[]).find(t);return r===void 0?null:nr(e,"BindPaths",r.source)}var Ux=e=>[...y(e,"InaccessiblePaths")??[],...y(e,"TemporaryFileSystem")??[]].some(({path:t})=>/^\/(?:var\/|var$|run\/|run$|$)/.test(t)),Mx=["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectProc","ProtectSystem"],$x=["AmbientCapabilities","Delegate","DeviceAllow","IPAddressDeny","KeyringMode","NotifyAccess","PrivateMounts","PrivateNetwork","RemoveIPC","RootDirectoryOrRootImage","SupplementaryGroups","UMask"],Rd=new Set(["docker","incus-admin","libvirt","lxd"]),Lx=/(?:^|\/)docker(?:-compose)?$/,zx=new Set(["run","start","up"]),ys=e=>Lx.test(e.program)&&e.arguments.some(({text:t})=>zx.has(t)),Ed=["root","0"];function Bx({privileged:e,unit:t}){let r=y(t,"Group");return e&&r===void 0?R(t,"User"):r!==void 0&&Ed.includes(r)?R(t,"Group"):(y(t,"SupplementaryGroups")??[]).some(n=>Ed.includes(n))?R(t,"SupplementaryGroups"):null}var Id=e=>or(e,"CAP_SYS_PTRACE")&&!Od(e.unit)&&!F(e.unit,"PrivatePIDs"),Wx=(e,t)=>(e.namespaces===void 0||e.namespaces.has(t))&&ir(e,["setns"]),bs=({prefixes:e})=>e.split("!").length===2,Zx=[{id:"full-privileges",because:"the prefix + runs the command without the sandbox",when:"every command of `ExecStart=` has the prefix `+`",source:"systemd.service(5), the table of prefixes",undoes:{allBut:$x},lines:({unit:e})=>fs(e,({prefixes:t})=>t.includes("+"))},{id:"user-not-applied",because:"the prefix ! runs the command as root, whatever User= says",when:"every command of `ExecStart=` has the prefix `!` (once)",source:"systemd.service(5), the table of prefixes",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e})=>fs(e,bs)},{id:"proc-of-root",because:"root and the group of root see all processes whatever ProtectProc= says",when:"the service runs as root without `Group=`, or in the group of root",source:"systemd.exec(5) on ProtectProc=; proc(5) on hidepid; tried under systemd 252",undoes:{only:["ProtectProc"]},lines:Bx},{id:"proc-of-tracers",because:"CAP_SYS_PTRACE sees all processes whatever ProtectProc= says",when:"another user than root has `CAP_SYS_PTRACE` as an ambient capability",source:"systemd.exec(5) on ProtectProc=",undoes:{only:["ProtectProc"]},lines:e=>!e.privileged&&or(e,"CAP_SYS_PTRACE")?R(e.unit,"AmbientCapabilities"):null},{id:"usr-reopened",because:"a line makes /usr writable again",when:"`ReadWritePaths=/usr` or `BindPaths=/usr` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},lines:e=>Cd(e,"/usr")},{id:"etc-reopened",because:"a line makes /etc writable again",when:"`ReadWritePaths=/etc` or `BindPaths=/etc` below `ProtectSystem=strict`",source:"systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257",undoes:{only:["ProtectSystem"]},badness:5,lines:e=>Cd(e,"/etc")},{id:"root-bound",because:"BindPaths= shows the whole file system of the host in another place, writable",when:"`BindPaths=/:/elsewhere`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp","ProtectHome","ProtectSystem","RootDirectoryOrRootImage"]},lines:({unit:e})=>hs(e,({source:t,target:r,writable:n})=>n&&t==="/"&&r!=="/")},{id:"tmp-bound",because:"BindPaths= puts the /tmp of the host over the private one",when:"`BindPaths=/tmp` beside `PrivateTmp=`",source:"systemd.exec(5) on BindPaths=; tried under systemd 252 and 257",undoes:{only:["PrivateTmp"]},lines:({unit:e})=>hs(e,({source:t,target:r})=>t==="/tmp"&&r==="/tmp")},{id:"home-bound",because:"BindPaths= puts /home over the empty one of ProtectHome=tmpfs",when:"`BindPaths=/home` beside `ProtectHome=tmpfs`",source:"systemd.exec(5) on ProtectHome=; tried under systemd 252 and 257",undoes:{only:["ProtectHome"]},badness:5,lines:({unit:e,protectHome:t})=>t==="tmpfs"?hs(e,({source:r,target:n})=>r==="/home"&&n==="/home"):null},{id:"allowed-everywhere",because:"IPAddressAllow= allows every address, and allowing wins",when:"`IPAddressAllow=` covers all of IPv4 and IPv6",source:"systemd.resource-control(5) on IPAddressAllow=",undoes:{only:["IPAddressDeny"]},lines:({unit:e,addresses:t})=>!t.filtered&&Zt(y(e,"IPAddressAllow")??[])?R(e,"IPAddressAllow"):null},{id:"rootlike-group",because:"members of the group can start containers or machines as root",when:"`Group=` or `SupplementaryGroups=` names docker, incus-admin, libvirt or lxd, and neither `RestrictAddressFamilies=` nor a hidden or own file system keeps the service from their sockets",source:"the security pages of Docker, Incus, LXD and libvirt",undoes:{only:["UserOrDynamicUser"]},lines:({unit:e,families:t,hasOwnRoot:r})=>{if(t!==void 0&&t.mode==="allow"!==t.families.has(Vx)||r||Ux(e))return null;let s=Rd.has(y(e,"Group")??"")?R(e,"Group"):[],o=(y(e,"SupplementaryGroups")??[]).some(i=>Rd.has(i))?R(e,"SupplementaryGroups"):[];return s.length+o.length>0?[...s,...o]:null}},{id:"may-become-root",because:"CAP_SETUID lets the service become root at any time",when:"another user than root has `CAP_SETUID` as an ambient capability and may call `setuid`, outside of a user namespace",source:"capabilities(7)",undoes:{only:["UserOrDynamicUser"]},lines:e=>!e.privileged&&or(e,"CAP_SETUID")&&ir(e,["setuid"])?R(e.unit,"AmbientCapabilities"):null},{id:"container-client",because:"the container daemon runs the workload, outside this sandbox",when:"`ExecStart=` is `docker run`, `docker start` or `docker-compose up`",source:"docker-run(1): the client asks the daemon, which starts the container in a control group of its own",undoes:{allBut:["AmbientCapabilities","Delegate","KeyringMode","NotifyAccess","RemoveIPC","SupplementaryGroups"]},lines:({unit:e})=>fs(e,ys)},{id:"mounts-can-be-moved",because:"with CAP_SYS_ADMIN and the mount calls the service can lift what consists of mounts",when:"root keeps `CAP_SYS_ADMIN`, or a user has it as an ambient capability; `mount` and `umount2` are not filtered; no user namespace, security module profile or `SecureBits=` stands in between",source:"capabilities(7); tried with mount and umount under systemd 252",undoes:{only:Mx},lines:e=>or(e,"CAP_SYS_ADMIN")&&!Od(e.unit)&&ir(e,["mount","umount2"])?Ad(e):null},{id:"host-root-in-proc",because:"with CAP_SYS_PTRACE the service reaches all of the host through /proc/1/root",when:"root keeps `CAP_SYS_PTRACE`, or a user has it as an ambient capability, and neither a user or PID namespace nor a security module profile stands in between",source:"proc(5) on /proc/pid/root, ptrace(2); tried under systemd 252",undoes:{only:["PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProcSubset","ProtectSystem","RootDirectoryOrRootImage"]},lines:e=>Id(e)?["CapabilityBoundingSet","AmbientCapabilities"].flatMap(t=>R(e.unit,t)):null},{id:"network-can-be-left",because:"with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host",when:"the service has `CAP_SYS_ADMIN` and `CAP_SYS_PTRACE`, may call `setns`, and `RestrictNamespaces=` leaves network namespaces alone",source:"setns(2); tried with nsenter under systemd 252",undoes:{only:["PrivateNetwork"]},lines:e=>Id(e)&&or(e,"CAP_SYS_ADMIN")&&Wx(e,"net")?Ad(e):null}],Vx=1;function kt(e){let{manager:t,name:r}=e.unit;return t==="user"||r.type!=="service"?[]:Zx.flatMap(n=>{let s=n.lines(e);return s===null?[]:[{defeat:n,lines:s}]})}var Kx=new Set([...Ie].filter(e=>e!=="User"&&e!=="DynamicUser")),Td=f({id:"container-client",category:"effectiveness",summary:"the sandbox holds for the client of a container daemon, not for the container",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{client:"the docker client alone is restricted by {count} of the unit: the daemon runs the container elsewhere"},help:"Restrict the container: options such as --read-only, --cap-drop=all, --security-opt=no-new-privileges and --user.",check({unit:e,report:t}){let[r]=ze(e,"ExecStart").filter(ys);if(r===void 0)return;let n=G(e,Kx);if(n.length===0)return;let s=n.length===1?"one hardening line":`${n.length} hardening lines`,{line:o,programSpan:i}=r;t({message:"client",data:{count:s},file:o.file,span:$(o.node,i.start,i.end),related:K(n,"does not reach the container")})}});var jx=["@clock","@cpu-emulation","@debug","@module","@mount","@obsolete","@privileged","@raw-io","@reboot","@resources","@swap","@io-uring","@keyring"],Nd=f({id:"deny-list",category:"effectiveness",summary:"a deny list lets through what it forgets",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{calls:"this deny list leaves {open} open, and every call that a newer kernel adds",families:"this deny list leaves dozens of other address families open",capabilities:"this deny list keeps every capability that it does not name, also those of newer kernels"},help:"Write an allow list: SystemCallFilter=@system-service, RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6, CapabilityBoundingSet= with the capabilities that are needed.",check({unit:e,sandbox:t,report:r}){if(t===null)return;let{syscallFilter:n,families:s}=t,[o]=R(e,"SystemCallFilter");if(o!==void 0&&Ue(n)&&n.mode==="deny"){let l=jx.filter(d=>{let u=e.facts.syscalls.group(d);return u!==void 0&&!yt(n.named,u)});r({message:"calls",data:{open:l.length===0?"some groups":`${l.slice(0,4).join(", ")}${l.length>4?" and others":""}`},...S(o)})}let[i]=R(e,"RestrictAddressFamilies");i!==void 0&&s?.mode==="deny"&&r({message:"families",...S(i)});let a=R(e,"CapabilityBoundingSet"),[c]=a;c!==void 0&&a.every(({node:l})=>l.value.startsWith("~"))&&r({message:"capabilities",...S(c)})}});var Dd=f({id:"device-allow-closes",category:"effectiveness",summary:"DeviceAllow= closes all other devices",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{closes:"with this line every device that is not listed is closed, except the usual ones such as /dev/null"},help:"List every device that the service needs, and write DevicePolicy=closed to say that this is meant.",check({unit:e,sandbox:t,report:r}){let n=A(e,"DeviceAllow");t===null||n===void 0||!M(e,"DeviceAllow")||t.devices.policy==="auto"&&r({message:"closes",...S(n)})}});var Gx=[["ProtectSystem","no","ProtectSystem=strict"],["ProtectSystem","yes","ProtectSystem=strict"],["ProtectSystem","full","ProtectSystem=strict"],["ProtectHome","no","ProtectHome=read-only"],["PrivateTmp",!1,"PrivateTmp=yes"],["NoNewPrivileges",!1,"NoNewPrivileges=yes"],["RestrictSUIDSGID",!1,"RestrictSUIDSGID=yes"],["RemoveIPC",!1,"RemoveIPC=yes"]],Fd=f({id:"dynamic-user-conflict",category:"effectiveness",summary:"a line contradicts DynamicUser=",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{root:"User={user} makes DynamicUser= void: the service runs as root",ignored:"{text} has no effect: DynamicUser= implies {implied}"},help:"Remove one of the two lines.",check({unit:e,report:t}){if(e.manager==="user"||!F(e,"DynamicUser"))return;let r=K(R(e,"DynamicUser"),"DynamicUser= stands here"),n=y(e,"User"),s=A(e,"User");if(s!==void 0&&(n==="root"||n==="0")){t({message:"root",data:{user:n},...S(s),related:r});return}for(let[o,i,a]of Gx){let c=A(e,o),l=y(e,o);if(c===void 0||l!==i&&!(i===!1&&l==="no"))continue;let d=i==="yes"||i==="full"?"info":"warning";t({message:"ignored",data:{text:bd(c),implied:a},...S(c),severity:d,related:r})}}});var se=(e,t)=>e===t||e.startsWith(t==="/"?"/":`${t}/`);var Ud={StateDirectory:"/var/lib",CacheDirectory:"/var/cache",LogsDirectory:"/var/log",RuntimeDirectory:"/run"},At=e=>Object.keys(Ud).flatMap(t=>(y(e,t)??[]).map(({path:r})=>({path:`${Ud[t]}/${r}`,directive:t})));var Jr=["/tmp","/var/tmp","/dev/shm"];var Hx=["/run","/tmp","/var/tmp","/dev","/proc","/sys"],Md=f({id:"dynamic-user-files",category:"effectiveness",summary:"files outside of the own folders of a dynamic user",since:"0.1.0",severity:"info",confidence:"low",persona:"regular",messages:{files:"files in {path} belong to a user whose number may change: DynamicUser= keeps only {kept} in order"},help:"Keep the data in StateDirectory=, or give the service a static user.",check({unit:e,report:t}){if(e.manager==="user"||!F(e,"DynamicUser"))return;let r=At(e);for(let{path:n}of y(e,"ReadWritePaths")??[]){if(Hx.some(o=>se(n,o))||r.some(o=>se(n,o.path)))continue;let s=Le(e,"ReadWritePaths",n);s!==null&&t({message:"files",data:{path:n,kept:"StateDirectory=, CacheDirectory= and LogsDirectory="},file:s.file,span:s.span})}}});var $d=f({id:"environment-file-writable",category:"effectiveness",summary:"the service can change the file that sets its own environment",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{own:"the service owns {folder} ({directive}=) and can change this file, which systemd reads{more}",shared:"every user may put this file there, and systemd reads it"},help:"Keep the file in /etc, with mode 0600 and owner root.",check({unit:e,sandbox:t,report:r}){if(t===null||e.manager==="user")return;let n=t.privileged?[]:At(e);for(let s of R(e,"EnvironmentFile")){let o=ne(s.node.value.replace(/^-/,""));if(o===null)continue;let i=n.find(a=>se(o,a.path));if(Jr.some(a=>se(o,a)))r({message:"shared",...S(s),confidence:"high"});else if(i!==void 0){let a=qr(e).filter(({prefixes:d})=>d.includes("+")||d.includes("!")),c={folder:i.path,directive:i.directive,more:a.length>0?" for commands of root as well":""},l=[...K(R(e,i.directive),"hands the folder to the service"),...a.map(d=>({...S(d.line),note:"runs as root with this environment"}))];r({message:"own",data:c,...S(s),severity:a.length>0?"warning":"info",related:l})}}}});var Ld=f({id:"exception-without-protection",category:"effectiveness",summary:"ReadWritePaths= opens paths that nothing closes",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{idle:"ReadWritePaths= opens nothing: no line of the unit makes anything read-only"},help:"Add ProtectSystem=strict, for which the list is made, or remove the line.",check({unit:e,sandbox:t,report:r}){let n=A(e,"ReadWritePaths");if(t===null||n===void 0)return;let{protectSystem:s,protectHome:o,switches:i,hasOwnRoot:a}=t,c=s!=="no"||o!=="no"||i.ProtectKernelTunables||i.ProtectControlGroups||a,l=["ReadOnlyPaths","InaccessiblePaths","BindPaths","TemporaryFileSystem","RootImage","MountImages"].some(d=>M(e,d));!c&&!l&&!F(e,"ProtectKernelLogs")&&!i.PrivateDevices&&r({message:"idle",...S(n)})}});var zd=f({id:"full-privileges",category:"effectiveness",summary:"a command with the prefix + runs outside of the sandbox that the unit sets up",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{main:"the prefix + runs this command as root and without the sandbox: {count} nothing for it"},help:"Remove the +, and give the service what it needs by a capability, a group or a directory; keep + for one small helper.",check({unit:e,report:t}){let r=ze(e,"ExecStart").filter(({prefixes:s})=>s.includes("+"));if(r.length===0)return;let n=G(e,Ie);if(n.length!==0)for(let{line:s,programSpan:o}of r)t({message:"main",data:{count:n.length===1?"the one hardening line of the unit does":`the ${n.length} hardening lines of the unit do`},file:s.file,span:$(s.node,0,o.end),related:K(n,"not applied to the command")})}});var Bd=["/srv/home","/data/home","/export/home","/mnt/home","/usr/home","/homes","/nfs/home"],Wd=f({id:"homes-elsewhere",category:"effectiveness",summary:"ProtectHome= does not cover homes outside of /home",since:"0.1.0",severity:"info",confidence:"medium",persona:"regular",messages:{elsewhere:"ProtectHome= does not cover {path}: it closes /home, /root and /run/user"},help:"Add InaccessiblePaths= for the folder, or ReadOnlyPaths= if it has to be read.",check({unit:e,sandbox:t,needs:r,report:n}){let s=A(e,"ProtectHome");if(t===null||s===void 0||t.protectHome==="no")return;let o=[...y(e,"InaccessiblePaths")??[],...y(e,"ReadOnlyPaths")??[]],i=r().paths.find(({path:c})=>Bd.some(l=>se(c,l))&&!o.some(l=>se(c,l.path)));if(i===void 0)return;let a=Bd.find(c=>se(i.path,c))??i.path;n({message:"elsewhere",data:{path:a},file:i.place.file,span:i.place.span,related:[ae(s,"covers other folders")]})}});var Zd=f({id:"homes-under-strict",category:"effectiveness",summary:"ProtectSystem=strict leaves /home, /root and /run/user writable",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{homes:"ProtectSystem=strict leaves /home, /root and /run/user writable: ProtectHome= decides about them, and is not set"},help:"Add ProtectHome=yes, or read-only if the service reads there.",check({unit:e,sandbox:t,report:r}){let n=A(e,"ProtectSystem");t===null||e.manager==="user"||n===void 0||t.protectSystem!=="strict"||t.protectHome!=="no"||t.hasOwnRoot||[y(e,"InaccessiblePaths")??[],y(e,"ReadOnlyPaths")??[],y(e,"TemporaryFileSystem")??[]].flat().some(({path:o})=>se("/home",o))||r({message:"homes",...S(n),severity:t.privileged?"warning":"info"})}});var Vd=f({id:"implied-no-new-privileges",category:"effectiveness",summary:"NoNewPrivileges= is not what the unit seems to say for this version",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{forced:"NoNewPrivileges=no has no effect: up to systemd 254 {line}= switches it on for a service that is not root",lost:"systemd {version} no longer switches NoNewPrivileges= on for {line}=, as it did up to 254: setuid programs work"},help:"Say what is meant: NoNewPrivileges=yes, or remove the filters that imply it on older versions.",check({unit:e,sandbox:t,report:r}){if(t===null||t.privileged||e.manager==="user"||t.switches.DynamicUser)return;let[n]=G(e,Fl);if(n===void 0)return;let s=A(e,"NoNewPrivileges"),o={line:n.directive.name,version:String(e.facts.version)},i=e.facts.behaviour.filtersImplyNoNewPrivileges;s!==void 0&&i&&y(e,"NoNewPrivileges")===!1&&r({message:"forced",data:o,...S(s),related:[ae(n,"implies it")]}),s===void 0&&!i&&r({message:"lost",data:o,...S(n),severity:"info"})}});var Kd=f({id:"ip-address-allow",category:"effectiveness",summary:"IPAddressAllow= does not restrict what it seems to",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{any:"IPAddressAllow= allows every address, and allowing wins: IPAddressDeny= has no effect",alone:"IPAddressAllow= blocks nothing without IPAddressDeny="},help:"Write IPAddressDeny=any, and allow only the addresses that the service talks to.",check({unit:e,report:t}){let r=y(e,"IPAddressAllow")??[],n=A(e,"IPAddressAllow");if(r.length===0||n===void 0)return;let s=y(e,"IPAddressDeny")??[],o=Zt(r);s.length===0&&!o&&t({message:"alone",...S(n),confidence:"medium"}),s.length>0&&o&&t({message:"any",...S(n),related:K(R(e,"IPAddressDeny"),"has no effect")})}});var jd=f({id:"kill-mode-leftovers",category:"effectiveness",summary:"processes of the service outlive it",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{left:"KillMode={mode} leaves child processes running when the service stops: they keep their ports and sockets"},help:"Remove the line: control-group stops everything that the service started.",check({unit:e,report:t}){let r=y(e,"KillMode"),n=A(e,"KillMode");n!==void 0&&(r==="process"||r==="none")&&t({message:"left",data:{mode:r},...S(n)})}});var Gd=f({id:"memory-deny-bypass",category:"effectiveness",summary:"MemoryDenyWriteExecute= can be walked around through files in memory",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{memfd:"MemoryDenyWriteExecute= can be walked around: memfd_create and /dev/shm give memory that is mapped twice"},help:"Add SystemCallFilter=~memfd_create and InaccessiblePaths=/dev/shm or NoExecPaths=/dev/shm /tmp, where the program allows it.",check({unit:e,sandbox:t,report:r}){let n=A(e,"MemoryDenyWriteExecute");t?.switches.MemoryDenyWriteExecute===!0&&n!==void 0&&ir(t,["memfd_create"])&&r({message:"memfd",...S(n)})}});var Xr="systemd was built without the BPF framework (Debian 12, for example)",Hd=new Map([["RestrictFileSystems","the security module bpf is not in the lsm= list of the kernel, or systemd was built without the BPF framework"],["RestrictNetworkInterfaces",Xr],["SocketBindAllow",Xr],["SocketBindDeny",Xr]]),Yd=f({id:"needs-bpf",category:"effectiveness",summary:"a restriction that does nothing where systemd or the kernel lacks BPF support",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{bpf:"{key}= does nothing, and says so nowhere, where {needed}"},help:"Look for +BPF_FRAMEWORK in systemctl --version on the machines, and do not rely on this line alone.",check({unit:e,report:t}){for(let r of G(e,new Set(Hd.keys())))t({message:"bpf",data:{key:r.directive.name,needed:Hd.get(r.directive.setting)??Xr},...S(r)})}});var qd=new Map([["MemoryHigh","memory"],["MemoryMax","memory"],["MemorySwapMax","memory"],["TasksMax","pids"],["CPUQuota","cpu"],["CPUWeight","cpu"],["IOWeight","io"],["AllowedCPUs","cpuset"]]),Jd=f({id:"needs-controller",category:"effectiveness",summary:"a limit that does nothing without unified control groups",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{controller:"{key}= does nothing where the {controller} controller of unified control groups is missing"},help:"Look at /sys/fs/cgroup/cgroup.controllers on the machines.",check({unit:e,report:t}){for(let r of G(e,new Set(qd.keys())))t({message:"controller",data:{key:r.directive.name,controller:qd.get(r.directive.setting)??""},...S(r)})}});var Yx=new Set(["BPFProgram","DeviceAllow","DevicePolicy","DynamicUser","IPAddressAllow","IPAddressDeny","IPEgressFilterPath","IPIngressFilterPath","LogNamespace","ProtectControlGroups","ProtectProc","RemoveIPC","SecureBits","SupplementaryGroups","User"]),qx=new Set(["InaccessiblePaths","PrivateDevices","PrivateIPC","PrivateMounts","PrivateNetwork","PrivateTmp","ProtectClock","ProtectHome","ProtectHostname","ProtectKernelLogs","ProtectKernelModules","ProtectKernelTunables","ProtectSystem","ReadOnlyPaths","TemporaryFileSystem"]),Xd=f({id:"no-effect-in-user-manager",category:"effectiveness",summary:"a setting that the manager of a user can not put into force",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{rights:"a user manager has no rights for {key}=: the line has no effect, or the service does not start",namespace:"before systemd 254 {key}= needs PrivateUsers=yes in a user manager"},help:"Make it a system service, or take the line out.",check({unit:e,report:t}){if(e.manager==="user"){for(let r of G(e,Yx))t({message:"rights",data:{key:r.directive.name},...S(r)});if(!(e.facts.behaviour.userServicesHaveNamespaces||F(e,"PrivateUsers")))for(let r of G(e,qx))t({message:"namespace",data:{key:r.directive.name},...S(r)})}}});var Qd=f({id:"optional-profile",category:"effectiveness",summary:"the service runs unconfined where its AppArmor profile is missing",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{optional:"where the profile {profile} is missing the service starts without any, and nothing says so"},help:"Remove the - before the profile once all machines have it.",check({unit:e,report:t}){let r=y(e,"AppArmorProfile"),n=A(e,"AppArmorProfile");r?.optional===!0&&n!==void 0&&t({message:"optional",data:{profile:r.label},...S(n)})}});var Jx=new Set(["MemoryDenyWriteExecute","RestrictAddressFamilies","RestrictNamespaces","RestrictRealtime","RestrictSUIDSGID"]),eu=f({id:"other-architectures",category:"effectiveness",summary:"filters hold only in part for programs of a second architecture",since:"0.1.0",severity:"info",confidence:"medium",persona:"pedantic",messages:{abi:"{names} can be walked around by system calls of another architecture, such as 32-bit ones"},help:"Add SystemCallArchitectures=native.",check({unit:e,sandbox:t,report:r}){let[n]=G(e,Jx);t===null||n===void 0||t.syscallArchitectures.size>0||r({message:"abi",data:{names:`${n.directive.name}=`},...S(n)})}});var tu=["/home","/root","/run/user"],Xx=(e,t)=>e===t||e.startsWith(`${t}/`);function Qx(e,{protectSystem:t,protectHome:r,switches:n}){return{strict:["/"],full:["/usr","/boot","/efi","/etc"],yes:["/usr","/boot","/efi"]}[t??""]?.includes(e)?`ProtectSystem=${t}`:r==="read-only"&&tu.includes(e)?"ProtectHome=read-only":n.ProtectKernelTunables&&(e==="/proc/sys"||e==="/sys")?"ProtectKernelTunables=":null}var e_=(e,{protectHome:t})=>t==="yes"&&tu.some(r=>Xx(e,r))?"ProtectHome=yes":null,ru=f({id:"path-exception-without-effect",category:"effectiveness",summary:"a path that is to be opened stays closed",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{same:"{path} stays read-only: {by} closes this very path, and the stricter of the two wins",hidden:"{path} stays hidden: {by} masks all below it, and this line opens nothing"},help:"Name a folder below the closed one, or choose another level.",check({unit:e,sandbox:t,report:r}){if(t===null||t.hasOwnRoot||e.manager==="user")return;let n=[...(y(e,"ReadWritePaths")??[]).map(({path:s})=>({directive:"ReadWritePaths",path:s,target:s})),...(y(e,"BindPaths")??[]).map(({source:s,target:o})=>({directive:"BindPaths",path:s,target:o}))];for(let{directive:s,path:o,target:i}of n){let a=Qx(i,t),c=a===null?e_(i,t):null,l=a??c,d=Le(e,s,o);if(l===null||d===null)continue;let u=A(e,l.slice(0,l.indexOf("=")))??A(e,"DynamicUser"),m=u===void 0?[]:[ae(u,"closes it")];r({message:a===null?"hidden":"same",data:{path:i,by:l},file:d.file,span:d.span,related:m})}}});var nu=f({id:"permissions-start-only",category:"effectiveness",summary:"PermissionsStartOnly= takes the helper commands out of the sandbox",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{helpers:"PermissionsStartOnly= runs {count} beside ExecStart= as root and without the sandbox"},help:"Remove the line; write the prefix + before the one command that needs it, or let StateDirectory= and its kin make the folders.",check({unit:e,report:t}){let r=A(e,"PermissionsStartOnly");if(r===void 0||!F(e,"PermissionsStartOnly"))return;let n=sr.filter(o=>o!=="ExecStart").flatMap(o=>ze(e,o));if(n.length===0||G(e,Ie).length===0)return;let s=n.length===1?"the command":`the ${n.length} commands`;t({message:"helpers",data:{count:s},...S(r),related:n.map(o=>ae(o.line,"runs as root, without the sandbox"))})}});var t_=1,su=f({id:"private-network-sockets",category:"effectiveness",summary:"PrivateNetwork= does not cut local sockets",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",messages:{local:"PrivateNetwork= cuts neither D-Bus nor other sockets with a path, such as /run/docker.sock"},help:"Add RestrictAddressFamilies=none where no socket is needed, or InaccessiblePaths= for single ones.",check({unit:e,sandbox:t,report:r}){let n=A(e,"PrivateNetwork");if(t?.switches.PrivateNetwork!==!0||n===void 0)return;let{families:s}=t,o=s!==void 0&&s.mode==="allow"!==s.families.has(t_),i=(y(e,"InaccessiblePaths")??[]).some(({path:a})=>a==="/run"||a.startsWith("/run/"));!o&&!i&&r({message:"local",...S(n)})}});var ou=f({id:"privileged-helper",category:"effectiveness",summary:"a helper command runs outside of the sandbox of its service",since:"0.1.0",severity:"info",confidence:"high",persona:"pedantic",messages:{helper:"{directive}= runs {program} as root and without the sandbox"},help:"Look at what the helper reads and executes: files that the service may write must not be among them.",check({unit:e,report:t}){let r=qr(e).filter(({prefixes:n,line:s})=>n.includes("+")&&s.directive.name!=="ExecStart");if(!(r.length===0||G(e,Ie).length===0))for(let n of r){let{line:s,programSpan:o}=n,i={directive:s.directive.name,program:Pd(n)};t({message:"helper",data:i,file:s.file,span:$(s.node,0,o.end)})}}});var iu=f({id:"protect-proc-as-root",category:"effectiveness",summary:"ProtectProc= hides nothing from this service",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{root:"ProtectProc={word} hides nothing here: {because}"},help:"Add User= or DynamicUser=yes and leave CAP_SYS_PTRACE out; without them the line only improves the score.",check({unit:e,sandbox:t,report:r}){let n=t?.protectProc,s=A(e,"ProtectProc");if(t===null||s===void 0||n===null||n===void 0||n==="default")return;let o=kt(t).find(({defeat:a})=>a.id==="proc-of-root"||a.id==="proc-of-tracers");if(o===void 0)return;let i=o.defeat.id==="proc-of-root"?"root and the group of root see all processes":"who has CAP_SYS_PTRACE sees all processes";r({message:"root",data:{word:n,because:i},...S(s),related:K(o.lines,"because of this line")})}});var r_={"/usr":"warning","/etc":"warning","/boot":"warning","/var":"info","/opt":"info"};function n_(e,t,r,{protectSystem:n,protectHome:s,privateTmp:o}){return e==="/tmp"&&t==="/tmp"?o?"PrivateTmp":null:e==="/home"&&t==="/home"?s==="tmpfs"?"ProtectHome":null:e!=="/"||t==="/"||!r?null:s!=="no"&&s!==null?"ProtectHome":n!=="no"&&n!==null?"ProtectSystem":null}var au=f({id:"protection-reopened",category:"effectiveness",summary:"a line opens most of what another one closes",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{system:"{path} can be written as a whole below ProtectSystem=strict",bound:"BindPaths= brings {path} of the host back, which {by} was to keep out"},help:"Name the folders that the service needs, and no more.",check({unit:e,sandbox:t,report:r}){if(t===null||e.manager==="user")return;let{protectSystem:n,protectHome:s,switches:o,hasOwnRoot:i}=t,a=c=>{let l=A(e,c)??A(e,"DynamicUser");return l===void 0?[]:[ae(l,"undone by it")]};for(let{path:c}of n==="strict"&&!i?y(e,"ReadWritePaths")??[]:[]){let l=r_[c],d=Le(e,"ReadWritePaths",c);l!==void 0&&d!==null&&r({message:"system",data:{path:c},file:d.file,span:d.span,severity:l,related:a("ProtectSystem")})}for(let{source:c,target:l,writable:d}of y(e,"BindPaths")??[]){let u=n_(c,l,d,{protectSystem:n,protectHome:s,privateTmp:o.PrivateTmp}),m=Le(e,"BindPaths",c);u!==null&&m!==null&&r({message:"bound",data:{path:c,by:`${u}=`},file:m.file,span:m.span,related:a(u)})}}});var cu=f({id:"remove-ipc-as-root",category:"effectiveness",summary:"RemoveIPC= does nothing for root",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{root:"RemoveIPC= has no effect: objects of root are never removed"},help:"Add User= or DynamicUser=yes, or remove the line.",check({unit:e,sandbox:t,report:r}){let n=A(e,"RemoveIPC");n!==void 0&&t?.privileged===!0&&e.manager==="system"&&F(e,"RemoveIPC")&&r({message:"root",...S(n)})}});var s_=new Set(["/","/boot","/dev","/etc","/home","/opt","/proc","/root","/run","/sys","/usr","/var"]),lu=f({id:"root-directory-leak",category:"effectiveness",summary:"a folder of the host stands writable inside the root directory of the service",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{leak:"BindPaths= puts {path} of the host into {root}, writable"},help:"Write BindReadOnlyPaths=, or bind only the folder that is needed.",check({unit:e,sandbox:t,report:r}){if(t?.hasOwnRoot!==!0)return;let n=M(e,"RootDirectory")?"RootDirectory":"RootImage",s=A(e,n);for(let{source:o,writable:i}of y(e,"BindPaths")??[]){let a=i&&s_.has(o)?Le(e,"BindPaths",o):null;if(a===null)continue;let c=s===void 0?[]:[ae(s,"is left by it")];r({message:"leak",data:{path:o,root:`${n}=`},file:a.file,span:a.span,related:c})}}});var o_={CAP_CHOWN:"can make every file its own",CAP_DAC_OVERRIDE:"can write every file",CAP_FOWNER:"can change the mode of every file",CAP_MKNOD:"can make nodes of every device",CAP_SETFCAP:"can give any capability to a program",CAP_SETGID:"can enter every group",CAP_SETUID:"can become root",CAP_SYS_ADMIN:"can mount and undo mounts, and much else",CAP_SYS_MODULE:"can load code into the kernel",CAP_SYS_PTRACE:"can take over every process",CAP_SYS_RAWIO:"can talk to hardware past the kernel"},du=f({id:"rootlike-capability",category:"effectiveness",summary:"a capability that makes User= nearly worthless",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{capability:"{name} makes this service as good as root: it {can}"},help:"Look for a smaller capability, or for a helper of root that does this one thing.",check({unit:e,sandbox:t,report:r}){let n=A(e,"AmbientCapabilities");if(t===null||t.privileged||e.manager==="user"||n===void 0||gs(t))return;let s=t.ambientSet&t.boundingSet;for(let[o,i]of Object.entries(o_))(s&ot(e.facts,o))!==0n&&r({message:"capability",data:{name:o,can:i},...dt(n,a=>a.toUpperCase()===o)})}});var vs="can start containers as root with the whole host in them",i_={docker:vs,"incus-admin":vs,lxd:vs,libvirt:"can start machines with disks and devices of the host",disk:"can read and write every disk, past all file modes",kmem:"can read the memory of the machine",shadow:"can read the hashes of all passwords"},a_=new Set(["docker","incus-admin","lxd","libvirt"]),uu=f({id:"rootlike-group",category:"effectiveness",summary:"the service is in a group whose members are as good as root",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{group:"members of {group} {can}"},help:"Take the service out of the group, and let a small helper of root do what it needs.",check({unit:e,sandbox:t,report:r}){if(t===null||t.privileged||e.manager==="user")return;let n=kt(t).some(({defeat:o})=>o.id==="rootlike-group"),s=[y(e,"Group")??"",...y(e,"SupplementaryGroups")??[]];for(let o of new Set(s)){let i=i_[o];if(i===void 0||a_.has(o)&&!n||(o==="disk"||o==="kmem")&&F(e,"PrivateDevices"))continue;let a=y(e,"Group")===o?"Group":"SupplementaryGroups",c=R(e,a).find(({node:l})=>l.value.split(/\s+/).includes(o))??A(e,a);c!==void 0&&r({message:"group",data:{group:o,can:i},...dt(c,l=>l===o),severity:o==="shadow"?"info":"warning"})}}});var mu=new Set(["InaccessiblePaths","PrivateTmp","ProtectControlGroups","ProtectHome","ProtectKernelTunables","ProtectSystem","ReadOnlyPaths","TemporaryFileSystem"]),c_=[{id:"mounts-can-be-moved",message:"mounts",settings:mu},{id:"host-root-in-proc",message:"proc",settings:mu}],l_=e=>{let t=[...new Set(e.map(({directive:r})=>`${r.name}=`))];return t.length===1?`${t[0]}`:`${t.slice(0,-1).join(", ")} and ${t.at(-1)}`},pu=f({id:"sandbox-can-be-left",category:"effectiveness",summary:"a capability that the service keeps opens what other lines close",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{mounts:"{lines} can be undone by the service itself: with CAP_SYS_ADMIN and the mount calls it can lift what consists of mounts",proc:"{lines} can be walked around: with CAP_SYS_PTRACE the service reaches the file system of the host through /proc/1/root",network:"{lines} can be left: with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host"},help:"Run the service without root, or write CapabilityBoundingSet=~CAP_SYS_ADMIN CAP_SYS_PTRACE; SystemCallFilter=~@mount helps against the first of them alone.",check({unit:e,sandbox:t,report:r}){if(t===null)return;let n=kt(t),s=c_.find(({id:l})=>n.some(({defeat:d})=>d.id===l)),o=s===void 0?[]:G(e,s.settings),[i]=o,a=l=>n.find(({defeat:d})=>d.id===l)?.lines??[];if(s!==void 0&&i!==void 0){let l=[...K(a(s.id),"leaves the way open"),...o.slice(1).map(d=>ae(d,"can be undone as well"))];r({message:s.message,data:{lines:l_(o)},...S(i),related:l})}let[c]=R(e,"PrivateNetwork");c===void 0||y(e,"PrivateNetwork")===!1||!n.some(({defeat:l})=>l.id==="network-can-be-left")||r({message:"network",data:{lines:"PrivateNetwork="},...S(c),related:K(a("network-can-be-left"),"leaves the way open")})}});var d_=/(?:PASSWORD|PASSWD|PASSPHRASE|REQUIREPASS|SECRET|TOKEN|API_?KEY)$|(?:^|_)(?:PASS|PSK|(?:PRIVATE|SECRET|ACCESS|AUTH|ENCRYPTION|MASTER)_?KEY|SECRET_KEY_BASE)$/i,Qr=e=>d_.test(e.replaceAll("-","_")),u_=/^(?:$|[/~.%$]|file:|env:|-|<.*>$|\{.*\}$|@.*@$|\[.*\]$|_{2}.*_{2}$|[x*.]{3,}$|change.?(?:me|this)|your.|replace.?|example|insert.|todo|none$|null$|true$|false$|yes$|no$|on$|off$|\d{1,5}$|unset$|disabled?$|password$|secret$|token$)/i,en=e=>e.length>=3&&!u_.test(e),m_=/[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"]*:([^\s/@'"]+)@/gi,p_=/\b(?:Bearer|Basic)[ =]+([A-Za-z0-9._~+/=-]{16,})/g,f_=/([A-Za-z_][\w-]*)=([^\s'"$;&|]+)/g;function hu(e){let t=[],r=(n,s,o)=>{let i=s.index+s[0].lastIndexOf(o);en(o)&&t.push({name:n,start:i,end:i+o.length})};for(let n of e.matchAll(m_))r("the URL",n,n[1]??"");for(let n of e.matchAll(p_))r("the header",n,n[1]??"");for(let n of e.matchAll(f_))Qr(n[1]??"")&&r(n[1]??"",n,n[2]??"");return t}function gu(e){let t=[],r=me(e,0);for(;r<e.length;){let n=it(e,r);if(n===null)break;let s=e.slice(n.start,n.end),o=/^["']/.exec(s)?.[0],i=o!==void 0&&s.endsWith(o)&&s.length>1;t.push(i?{text:s.slice(1,-1),start:n.start+1}:{text:s,start:n.start}),r=me(e,n.end)}return t}var fu=e=>e.replace(/^["']|["']$/g,"");function h_(e){return gu(e).flatMap(({text:t,start:r})=>{let n=t.indexOf("="),s=t.slice(0,n),o=t.slice(n+1);if(n>0&&Qr(s)&&en(fu(o))){let i=/^["']/.test(o)?1:0,a=r+n+1+i;return[{name:s,start:a,end:a+fu(o).length}]}return hu(t).map(i=>({...i,name:i.name==="the URL"?s:i.name,start:i.start+r,end:i.end+r}))})}var g_=/^-{1,2}([A-Za-z][\w-]*)$/;function y_(e){let t=gu(e);return t.flatMap(({text:r,start:n},s)=>{let o=g_.exec(t[s-1]?.text??"")?.[1];return s>1&&o!==void 0&&Qr(o)&&en(r)?[{name:t[s-1]?.text??"",start:n,end:n+r.length}]:hu(r).map(i=>({...i,start:i.start+n,end:i.end+n}))})}function b_(e){let t=e.indexOf(":"),r=e.slice(0,t),n=e.slice(t+1);return t>0&&Qr(r.replaceAll(".","_"))&&en(n)?[{name:r,start:t+1,end:e.length}]:[]}var v_=/pass|psk|secret|token|key|:\/\/[^\s/]*@|bearer|basic/i;function Ss(e,t,r){let{value:n}=e.node;return v_.test(n)?r(n).map(({name:s,start:o,end:i})=>({kind:t,name:s,line:e,span:$(e.node,o,i),text:n.slice(o,i)})):[]}function yu(e){let t=r=>e.settings.get(r)?.assignments??[];return[...t("Environment").flatMap(r=>Ss(r,"variable",h_)),...sr.flatMap(r=>t(r).flatMap(n=>Ss(n,"argument",y_))),...t("SetCredential").flatMap(r=>r.directive.name==="SetCredential"?Ss(r,"credential",b_):[])]}var bu=f({id:"secret-in-unit",category:"effectiveness",summary:"a password, token or key stands in the unit",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{variable:"{name} holds a secret that every user can read with systemctl show",argument:"the command line holds a secret ({name}) that every user can read with systemctl show and in /proc",credential:"SetCredential={name} holds a secret in plain text that every user can read with systemctl cat"},help:"Change the secret, put it into a file that only root can read, and hand it over with LoadCredential= or LoadCredentialEncrypted=.",check({unit:e,report:t}){for(let{kind:r,name:n,line:s,span:o}of yu(e))t({message:r,data:{name:n},file:s.file,span:o})}});var vu=f({id:"shared-memory-folder",category:"effectiveness",summary:"temporary files in a place that PrivateTmp= does not cover",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",messages:{shared:"PrivateTmp= covers /tmp and /var/tmp, and not {path}"},help:"Move the files to RuntimeDirectory=, or add PrivateIPC=yes and TemporaryFileSystem=/dev/shm.",check({sandbox:e,needs:t,report:r}){if(e?.switches.PrivateTmp!==!0)return;let n=t().paths.find(({path:s})=>se(s,"/dev/shm"));n!==void 0&&r({message:"shared",data:{path:n.path},file:n.place.file,span:n.place.span})}});var S_=["ExecStartPre","ExecStartPost","ExecStopPre","ExecStopPost"],w_=new Set(["User","DynamicUser","SELinuxContext","SmackProcessLabel","PrivateUsers"]),x_=new Set([...Ie].filter(e=>!w_.has(e))),Su=f({id:"socket-sandbox",category:"effectiveness",summary:"hardening in a socket unit that starts nothing itself",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{socket:"{key}= restricts only commands of the socket unit, and it has none: the service keeps its own settings"},help:"Move the line to the service that the socket starts.",check({unit:e,report:t}){if(!(e.name.type!=="socket"||S_.some(r=>M(e,r))))for(let r of G(e,x_))t({message:"socket",data:{key:r.directive.name},...S(r)})}});var __=32,wu=f({id:"umask-hides-logs",category:"effectiveness",summary:"UMask= keeps log readers from the log files",since:"0.1.0",severity:"info",confidence:"low",persona:"pedantic",messages:{logs:"with this mask nobody but the service reads the files in {folder}: log readers in the group adm see none"},help:"Write UMask=0027 and let the group of the service read its logs, or log to the journal.",check({unit:e,report:t}){let r=A(e,"UMask"),n=y(e,"LogsDirectory")?.[0]?.path,s=y(e,"UMask");r===void 0||n===void 0||s===void 0||(s&__)===0||t({message:"logs",data:{folder:`/var/log/${n}`},...S(r),related:K(R(e,"LogsDirectory"),"log files are here")})}});var xu=f({id:"user-not-applied",category:"effectiveness",summary:"a command with the prefix ! starts as root although User= is set",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{root:"the prefix ! starts this command as root: User={user} is only handed to it, the program has to switch itself"},help:"Remove the ! if the program does not switch user itself; a low port needs AmbientCapabilities=CAP_NET_BIND_SERVICE.",check({unit:e,report:t}){let r=y(e,"User");if(!(r===void 0||r==="root"||r==="0"))for(let{line:n,prefixes:s,programSpan:o}of ze(e,"ExecStart")){if(!bs({prefixes:s}))continue;let i=$(n.node,0,o.end);t({message:"root",data:{user:r},file:n.file,span:i,related:K(R(e,"User"),"not applied to the command")})}}});var _u=f({id:"writable-home-tmpfs",category:"effectiveness",summary:"ProtectHome=tmpfs is writable in this version",since:"0.1.0",severity:"info",confidence:"high",persona:"regular",messages:{writable:"up to systemd 254 the empty folders of ProtectHome=tmpfs can be written by every user of the service"},help:"Write ProtectHome=yes, or TemporaryFileSystem=/home:ro /root:ro /run/user:ro with BindPaths= for what is needed.",check({unit:e,sandbox:t,report:r}){let n=A(e,"ProtectHome");t?.protectHome==="tmpfs"&&n!==void 0&&e.facts.behaviour.homeTmpfs==="writable"&&r({message:"writable",...S(n)})}});var P_=/^\/home\/[^/]+/,Pu=f({id:"writable-program",category:"effectiveness",summary:"the program can be changed by others than root",since:"0.1.0",severity:"warning",confidence:"medium",persona:"regular",messages:{shared:"{path} lies in a folder where every user may put files",own:"{path} lies in {folder}, which belongs to the service ({directive}=): what breaks in can change the program",home:"{path} runs as root, and the owner of {folder} can change it"},help:"Install the program below /usr or /opt, where only root may write.",check({unit:e,sandbox:t,needs:r,report:n}){if(t===null||e.manager==="user")return;let s=t.privileged?[]:At(e),o=new Set;for(let{path:i,use:a,place:c}of r().paths){if(a!=="executed"||o.has(i))continue;o.add(i);let l=t.switches.PrivateTmp&&!i.startsWith("/dev")?void 0:Jr.find(p=>se(i,p)),d=s.find(p=>se(i,p.path)),u=P_.exec(i)?.[0],m={file:c.file,span:c.span};l!==void 0?n({message:"shared",data:{path:i},...m,confidence:"high"}):d!==void 0?n({message:"own",data:{path:i,folder:d.path,directive:d.directive},...m,related:K(R(e,d.directive),"hands the folder to the service")}):u!==void 0&&t.privileged&&n({message:"home",data:{path:i,folder:u},...m})}}});var ku=b({id:"ambient-capabilities",directives:["AmbientCapabilities"],summary:"the service and every program it starts hold capabilities",since:"0.1.0",severity:"info",exposes:"capabilities pass to every child program",risk:"ports below 1024 and other privileged calls",checks:[{field:"AmbientCapabilities",badness:({ambientSet:e})=>e===0n?0:1}],advice:()=>["AmbientCapabilities="]});var U=(e,t=!1)=>({field:e,badness:({switches:r})=>r[e]===t?1:0}),we=(e,t,r,n)=>({field:e,badness:s=>r[t(s)??""]??n});function Au(e){let t=new WeakMap;return r=>{let n=t.get(r);if(n!==void 0)return n;let s=e(r);return t.set(r,s),s}}var B=(e,t)=>{let r=Au(n=>t.reduce((s,o)=>s|ot(n,o),0n));return{field:e,badness:({boundingSet:n,unit:s})=>(n&r(s.facts))===0n?0:1}},qe=(e,t)=>({field:e,badness:({namespaces:r})=>r===void 0||r.has(t)?1:0}),k_=[[1,"unix"],[2,"inet"],[10,"inet"],[16,"netlink"],[17,"packet"]],A_=new Map(k_),Ct=(e,t)=>({field:e,badness:({families:r})=>r===void 0||[...r.families].some(s=>(A_.get(s)??"other")===t)===(r.mode==="allow")?1:0}),xe=(e,t)=>{let r=Au(({syscalls:n})=>(n.group(t)??n.native).map((s,o)=>s&(n.native[o]??0)));return{field:e,badness:({syscallFilter:n,unit:s})=>Ue(n)?n.mode==="deny"?yt(n.named,r(s.facts))?0:10:Er(n.allowed,r(s.facts))?9:0:10,variant:({syscallFilter:n})=>Ue(n)?`${n.mode}-list`:"none"}};var Cu=["CAP_SYS_ADMIN","CAP_SYS_PTRACE","CAP_SYS_MODULE","CAP_SYS_RAWIO","CAP_SYS_TIME","CAP_SYS_BOOT","CAP_SYSLOG","CAP_MKNOD","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_BPF"];function C_({unit:e,privileged:t,ambientSet:r,boundingSet:n}){let{capabilities:s}=e.facts,o=(c,l)=>(c>>BigInt(s.get(l)??0)&1n)===1n;if(t)return Cu.some(c=>o(n,c))?[`CapabilityBoundingSet=~${Cu.join(" ")}`]:[];let i=[...s.keys()].filter(c=>o(r,c));return i.length===0?["CapabilityBoundingSet="]:[...s.keys()].every(c=>!o(n,c)||i.includes(c))?[]:["CapabilityBoundingSet=",`CapabilityBoundingSet=${i.join(" ")}`]}var Ru=b({id:"capability-bounding-set",directives:["CapabilityBoundingSet"],summary:"capabilities of root remain within reach of the service",since:"0.1.0",severity:"warning",exposes:"every capability of root stays obtainable",partly:"some capabilities of root stay obtainable",risk:"daemons that start as root and drop rights",checks:[B("CapabilityBoundingSet_CAP_SYS_ADMIN",["CAP_SYS_ADMIN"]),B("CapabilityBoundingSet_CAP_SET_UID_GID_PCAP",["CAP_SETUID","CAP_SETGID","CAP_SETPCAP"]),B("CapabilityBoundingSet_CAP_SYS_PTRACE",["CAP_SYS_PTRACE"]),B("CapabilityBoundingSet_CAP_SYS_TIME",["CAP_SYS_TIME"]),B("CapabilityBoundingSet_CAP_NET_ADMIN",["CAP_NET_ADMIN"]),B("CapabilityBoundingSet_CAP_SYS_RAWIO",["CAP_SYS_RAWIO"]),B("CapabilityBoundingSet_CAP_SYS_MODULE",["CAP_SYS_MODULE"]),B("CapabilityBoundingSet_CAP_AUDIT",["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE"]),B("CapabilityBoundingSet_CAP_SYSLOG",["CAP_SYSLOG"]),B("CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE",["CAP_SYS_NICE","CAP_SYS_RESOURCE"]),B("CapabilityBoundingSet_CAP_MKNOD",["CAP_MKNOD"]),B("CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP",["CAP_CHOWN","CAP_FSETID","CAP_SETFCAP"]),B("CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER",["CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_IPC_OWNER"]),B("CapabilityBoundingSet_CAP_KILL",["CAP_KILL"]),B("CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)",["CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW"]),B("CapabilityBoundingSet_CAP_SYS_BOOT",["CAP_SYS_BOOT"]),B("CapabilityBoundingSet_CAP_MAC",["CAP_MAC_ADMIN","CAP_MAC_OVERRIDE"]),B("CapabilityBoundingSet_CAP_LINUX_IMMUTABLE",["CAP_LINUX_IMMUTABLE"]),B("CapabilityBoundingSet_CAP_IPC_LOCK",["CAP_IPC_LOCK"]),B("CapabilityBoundingSet_CAP_SYS_CHROOT",["CAP_SYS_CHROOT"]),B("CapabilityBoundingSet_CAP_BLOCK_SUSPEND",["CAP_BLOCK_SUSPEND"]),B("CapabilityBoundingSet_CAP_WAKE_ALARM",["CAP_WAKE_ALARM"]),B("CapabilityBoundingSet_CAP_LEASE",["CAP_LEASE"]),B("CapabilityBoundingSet_CAP_SYS_TTY_CONFIG",["CAP_SYS_TTY_CONFIG"]),B("CapabilityBoundingSet_CAP_SYS_PACCT",["CAP_SYS_PACCT"]),B("CapabilityBoundingSet_CAP_BPF",["CAP_BPF"])],advice:C_});var Eu=b({id:"delegate",directives:["Delegate"],summary:"the service manages its own part of the control group tree",since:"0.1.0",severity:"info",exposes:"a control group subtree is handed over",risk:"container managers and nested systemd",checks:[U("Delegate",!0)],advice:()=>["Delegate=no"]});var Iu=b({id:"device-policy",directives:["DevicePolicy","DeviceAllow"],summary:"access to device nodes is not limited to the pseudo devices",since:"0.1.0",severity:"warning",exposes:"only file modes guard the device nodes",partly:"listed or implied devices stay reachable",risk:"GPU, TUN, serial, sound and disk devices",checks:[{field:"DeviceAllow",badness:({devices:e})=>e.policy!=="closed"&&e.policy!=="strict"?10:e.listed?5:0}],advice:({devices:e})=>e.policy==="auto"?["DevicePolicy=closed"]:[]});var R_={none:0,loopback:2,other:5},Ou=b({id:"ip-address-deny",directives:["IPAddressDeny","IPAddressAllow","IPIngressFilterPath","IPEgressFilterPath"],summary:"the service may exchange packets with any IP address",since:"0.1.0",severity:"warning",exposes:"any IP address may be reached",partly:"the allowed addresses stay reachable",risk:"all IP traffic until addresses are allowed",checks:[{field:"IPAddressDeny",badness:({addresses:e})=>e.filtered?0:e.deniesAll?R_[e.allows]:10,variant:({addresses:e},t)=>t!==0?"":e.filtered?"bpf-filters":"deny-all"}],advice:({addresses:e})=>e.deniesAll?[]:["IPAddressDeny=any"]});var Tu=b({id:"keyring-mode",directives:["KeyringMode"],summary:"the service can reach kernel keys that are not its own",since:"0.1.0",severity:"warning",exposes:"kernel keys of other processes are in reach",risk:"CIFS, AFS, fscrypt and other keyring users",checks:[we("KeyringMode",({keyringMode:e})=>e,{private:0},1)],advice:()=>["KeyringMode=private"]});var Nu=b({id:"lock-personality",directives:["LockPersonality"],summary:"the service may change the execution domain of its processes",since:"0.1.0",severity:"info",exposes:"address layout and ABI quirks can be changed",risk:"wine, setarch, debuggers, old runtimes",checks:[U("LockPersonality")],advice:()=>["LockPersonality=yes"]});var Du=b({id:"memory-deny-write-execute",directives:["MemoryDenyWriteExecute"],summary:"memory that is both writable and executable can be made",since:"0.1.0",severity:"info",exposes:"memory can be made writable and executable",risk:"JIT compilers: Java, Node, .NET, LuaJIT",checks:[U("MemoryDenyWriteExecute")],advice:()=>["MemoryDenyWriteExecute=yes"]});var Fu=b({id:"no-new-privileges",directives:["NoNewPrivileges"],summary:"setuid programs can raise the rights of the service",since:"0.1.0",severity:"warning",exposes:"setuid programs can raise its rights",risk:"sudo, ping, sendmail, PAM password checks",checks:[U("NoNewPrivileges")],advice:()=>["NoNewPrivileges=yes"]});var Uu=b({id:"notify-access",directives:["NotifyAccess"],summary:"every process of the service may report its state to systemd",since:"0.1.0",severity:"warning",exposes:"any child may fake the state of the service",risk:"wrapper scripts that call systemd-notify",checks:[we("NotifyAccess",({notifyAccess:e})=>e,{all:1},0)],advice:()=>["NotifyAccess=main"]});var Mu=b({id:"private-devices",directives:["PrivateDevices"],summary:"the device nodes of the host are visible to the service",since:"0.1.0",severity:"warning",exposes:"disks and other devices are visible in /dev",risk:"GPU, TUN, serial, sound and disk devices",checks:[U("PrivateDevices")],advice:()=>["PrivateDevices=yes"]});var $u=b({id:"private-mounts",directives:["PrivateMounts"],summary:"file systems that the service mounts would appear on the host",since:"0.1.0",severity:"warning",exposes:"its mounts would appear on the host",risk:"programs that mount file systems for others",checks:[U("PrivateMounts")],advice:()=>["PrivateMounts=yes"]});var Lu=b({id:"private-network",directives:["PrivateNetwork"],summary:"the service shares the network of the host",since:"0.1.0",severity:"info",exposes:"the network and host loopback are reachable",risk:"everything that opens network connections",checks:[U("PrivateNetwork")],advice:()=>["PrivateNetwork=yes"]});var zu=b({id:"private-tmp",directives:["PrivateTmp"],summary:"/tmp and /var/tmp are shared with every other program",since:"0.1.0",severity:"warning",exposes:"/tmp is shared with all other programs",risk:"sockets and files exchanged through /tmp",checks:[U("PrivateTmp")],advice:()=>["PrivateTmp=yes"]});var Bu=b({id:"private-users",directives:["PrivateUsers"],summary:"the service runs in the user namespace of the host",since:"0.1.0",severity:"warning",exposes:"host accounts and capabilities are real",risk:"root daemons, chown, ports below 1024",checks:[U("PrivateUsers")],advice:()=>["PrivateUsers=yes"]});var Wu=b({id:"proc-subset",directives:["ProcSubset"],summary:"/proc shows the service more than its processes",since:"0.1.0",severity:"info",exposes:"kernel details in /proc can be read",risk:"programs that read /proc/cpuinfo or meminfo",checks:[we("ProcSubset",({procSubset:e})=>e,{pid:0},1)],advice:()=>["ProcSubset=pid"]});var Zu=b({id:"protect-clock",directives:["ProtectClock"],summary:"the service may set the system clock",since:"0.1.0",severity:"warning",exposes:"the system clock can be set",risk:"NTP and PTP daemons, hwclock, adjtimex",checks:[U("ProtectClock")],advice:()=>["ProtectClock=yes"]});var Vu=b({id:"protect-control-groups",directives:["ProtectControlGroups"],summary:"the control group tree of the host can be written",since:"0.1.0",severity:"warning",exposes:"/sys/fs/cgroup can be written",risk:"container managers, systemd --user",checks:[U("ProtectControlGroups")],advice:()=>["ProtectControlGroups=yes"]});var Ku=b({id:"protect-home",directives:["ProtectHome"],summary:"the home directories are within reach of the service",since:"0.1.0",severity:"warning",exposes:"/home, /root and /run/user are accessible",partly:"home directories are not fully closed off",risk:"programs or data below /home or /root",checks:[we("ProtectHome",({protectHome:e})=>e,{yes:0,tmpfs:1,"read-only":5},10)],advice:()=>["ProtectHome=yes"]});var ju=b({id:"protect-hostname",directives:["ProtectHostname"],summary:"the service may change the host name",since:"0.1.0",severity:"info",exposes:"the host name can be changed",risk:"software that follows host name changes",checks:[U("ProtectHostname")],advice:()=>["ProtectHostname=yes"]});var Gu=b({id:"protect-kernel-logs",directives:["ProtectKernelLogs"],summary:"the kernel log can be read and written",since:"0.1.0",severity:"warning",exposes:"the kernel log can be read and cleared",risk:"dmesg, rsyslog imklog, OOM watchers",checks:[U("ProtectKernelLogs")],advice:()=>["ProtectKernelLogs=yes"]});var Hu=b({id:"protect-kernel-modules",directives:["ProtectKernelModules"],summary:"the service may load kernel modules",since:"0.1.0",severity:"warning",exposes:"kernel modules can be loaded",risk:"VPN, firewall and container tools",checks:[U("ProtectKernelModules")],advice:()=>["ProtectKernelModules=yes"]});var Yu=b({id:"protect-kernel-tunables",directives:["ProtectKernelTunables"],summary:"kernel settings in /proc/sys and /sys can be changed",since:"0.1.0",severity:"warning",exposes:"/proc/sys and /sys can be written",risk:"sysctl -w, VPN, power and hotplug daemons",checks:[U("ProtectKernelTunables")],advice:()=>["ProtectKernelTunables=yes"]});var qu=b({id:"protect-proc",directives:["ProtectProc"],summary:"processes of other users are visible in /proc",since:"0.1.0",severity:"warning",exposes:"all command lines can be read in /proc",partly:"the list of processes can still be seen",risk:"monitoring, pgrep and PID file checks",checks:[we("ProtectProc",({protectProc:e})=>e,{invisible:0,ptraceable:0,noaccess:1},3)],advice:()=>["ProtectProc=invisible"]});var Ju=b({id:"protect-system",directives:["ProtectSystem"],summary:"the service may write to the operating system's files",since:"0.1.0",severity:"warning",exposes:"/usr, /boot and /etc can be written",partly:"directories such as /var can be written",risk:"programs that write below /etc or /var",checks:[we("ProtectSystem",({protectSystem:e})=>e,{strict:0,full:3,yes:5},10)],advice:()=>["ProtectSystem=strict"]});var Xu=b({id:"remove-ipc",directives:["RemoveIPC"],summary:"shared memory and semaphores outlive the service",since:"0.1.0",severity:"info",exposes:"shared memory outlives the service",risk:"PostgreSQL and accounts used by others",checks:[{field:"RemoveIPC",badness:({privileged:e,userManager:t,switches:r})=>e||t?null:r.RemoveIPC?0:1,variant:({userManager:e},t)=>t!==null?"":e?"user-manager":"root"}],advice:()=>["RemoveIPC=yes"]});var E_=new Set([1,2,10]),I_=e=>e?.mode==="allow"&&[...e.families].every(t=>E_.has(t)),Qu=b({id:"restrict-address-families",directives:["RestrictAddressFamilies"],summary:"the service may open sockets that could be ruled out",since:"0.1.0",severity:"warning",exposes:"sockets of every address family",partly:"sockets of the allowed address families",risk:"interface lists; sockets of other families",checks:[Ct("RestrictAddressFamilies_AF_INET_INET6","inet"),Ct("RestrictAddressFamilies_AF_UNIX","unix"),Ct("RestrictAddressFamilies_AF_NETLINK","netlink"),Ct("RestrictAddressFamilies_AF_PACKET","packet"),Ct("RestrictAddressFamilies_OTHER","other")],advice:({families:e})=>I_(e)?[]:[...e===void 0?[]:["RestrictAddressFamilies="],"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"]});var em=b({id:"restrict-namespaces",directives:["RestrictNamespaces"],summary:"the service may create and enter namespaces",since:"0.1.0",severity:"warning",exposes:"namespaces open more of the kernel",partly:"some kinds of namespaces can be created",risk:"containers, browsers, bubblewrap, nix builds",checks:[qe("RestrictNamespaces_user","user"),qe("RestrictNamespaces_mnt","mnt"),qe("RestrictNamespaces_ipc","ipc"),qe("RestrictNamespaces_pid","pid"),qe("RestrictNamespaces_cgroup","cgroup"),qe("RestrictNamespaces_net","net"),qe("RestrictNamespaces_uts","uts")],advice:()=>["RestrictNamespaces=yes"]});var tm=b({id:"restrict-realtime",directives:["RestrictRealtime"],summary:"the service may claim realtime scheduling",since:"0.1.0",severity:"info",exposes:"realtime scheduling can starve the CPU",risk:"audio, time sync and cluster daemons",checks:[U("RestrictRealtime")],advice:()=>["RestrictRealtime=yes"]});var rm=b({id:"restrict-suid-sgid",directives:["RestrictSUIDSGID"],summary:"the service may create setuid and setgid files",since:"0.1.0",severity:"warning",exposes:"setuid and setgid files can be created",risk:"package managers, setgid directories, tar -p",checks:[U("RestrictSUIDSGID")],advice:()=>["RestrictSUIDSGID=yes"]});var nm=b({id:"root-directory",directives:["RootDirectory","RootImage"],summary:"the service sees the whole file system of the host",since:"0.1.0",severity:"info",exposes:"the whole file tree of the host is visible",risk:"everything that needs files outside of it",checks:[{field:"RootDirectoryOrRootImage",badness:({hasOwnRoot:e})=>e?0:1}],advice:({unit:e})=>[`RootDirectory=/var/lib/machines/${e.name.prefix}`]});var sm=b({id:"supplementary-groups",directives:["SupplementaryGroups"],summary:"the service belongs to additional groups",since:"0.1.0",severity:"info",exposes:"files of the extra groups are open to it",risk:"files, sockets and devices of those groups",checks:[{field:"SupplementaryGroups",badness:({privileged:e,hasSupplementaryGroups:t})=>e?null:t?1:0,variant:(e,t)=>t===null?"root":""}],advice:()=>["SupplementaryGroups="]});var om=b({id:"system-call-architectures",directives:["SystemCallArchitectures"],summary:"system calls of foreign architectures are not ruled out",since:"0.1.0",severity:"warning",exposes:"32-bit system calls are open as well",partly:"more than the native calls are allowed",risk:"32-bit programs, wine",checks:[{field:"SystemCallArchitectures",badness:({syscallArchitectures:e})=>e.size===0?10:e.size===1&&e.has("native")?0:8}],advice:({syscallArchitectures:e})=>e.size===0?["SystemCallArchitectures=native"]:["SystemCallArchitectures=","SystemCallArchitectures=native"]});var im=[xe("SystemCallFilter_swap","@swap"),xe("SystemCallFilter_obsolete","@obsolete"),xe("SystemCallFilter_clock","@clock"),xe("SystemCallFilter_cpu_emulation","@cpu-emulation"),xe("SystemCallFilter_debug","@debug"),xe("SystemCallFilter_mount","@mount"),xe("SystemCallFilter_module","@module"),xe("SystemCallFilter_raw_io","@raw-io"),xe("SystemCallFilter_reboot","@reboot"),xe("SystemCallFilter_privileged","@privileged"),xe("SystemCallFilter_resources","@resources")],O_=["@privileged","@resources"],T_=({field:e})=>`@${e.slice(17).replaceAll("_","-")}`;function N_(e){let t=e.privileged?O_:[],r=im.filter(n=>n.badness(e)!==0).map(T_).filter(n=>!t.includes(n));return Ue(e.syscallFilter)?r.length===0?[]:[`SystemCallFilter=~${r.join(" ")}`]:e.privileged?["SystemCallFilter=@system-service"]:["SystemCallFilter=@system-service","SystemCallFilter=~@privileged @resources"]}var am=b({id:"system-call-filter",directives:["SystemCallFilter"],summary:"system calls that few services need are allowed",since:"0.1.0",severity:"warning",exposes:"every system call of the kernel is open",partly:"some groups of risky calls stay open",risk:"services that switch user, call chown or nice",checks:im,advice:N_});var D_=[{bit:2,badness:10},{bit:4,badness:5},{bit:16,badness:2},{bit:32,badness:1}],cm=b({id:"umask",directives:["UMask"],summary:"new files are open to other users or to the group",since:"0.1.0",severity:"info",exposes:"new files can be read by every user",partly:"new files stay open to others or the group",risk:"sockets and logs that other users need",checks:[{field:"UMask",badness:({umask:e})=>D_.find(({bit:t})=>(e&t)===0)?.badness??0}],advice:()=>["UMask=0077"]});var lm=b({id:"user",directives:["User","DynamicUser"],summary:"the service runs as root or as nobody",since:"0.1.0",severity:"warning",exposes:"the service runs as root",partly:"the account is root or shared with others",risk:"root's files, ports below 1024, devices",checks:[{field:"UserOrDynamicUser",badness:({user:e,privileged:t})=>e==="nobody"?9:t?10:0,variant:({switches:e,user:t,unit:r},n)=>n!==0?"":e.DynamicUser?"dynamic":t!==null&&r.settings.has("User")?"static":"user-manager"}],advice:({user:e})=>e===null?["DynamicUser=yes"]:["User=","DynamicUser=yes"]});var dm=f({id:"expired-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment whose time is over",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{expired:"this comment held until {date}: what it left out is reported again"},help:"Mend what it left out and remove the comment, or give it a new date.",check({suppressions:e,report:t}){for(let{file:r,until:n,expired:s}of e)n!==null&&s&&t({message:"expired",data:{date:n.date},file:r,span:n.span})}});var um=f({id:"malformed-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that cannot be read, and so leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{malformed:"this comment leaves nothing out: {fault}"},help:'Write "# unitlint: ignore[rule-id] -- reason", with until=2027-01-31 before the reason for a time limit.',check({suppressions:e,report:t}){for(let{file:r,span:n,fault:s}of e)s!==null&&t({message:"malformed",data:{fault:s},file:r,span:n})}});var mm=f({id:"unexplained-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment without a reason",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",options:{least:{kind:"integer",default:1,least:0,most:1e3,summary:"letters that a reason has at least; 0 asks for none"}},messages:{missing:"this comment gives no reason",short:"this reason is shorter than {least} letters"},help:'Write behind "--" why the finding does not matter here.',check({suppressions:e,options:t,report:r}){for(let{file:n,span:s,reason:o,fault:i}of e)i!==null||o.length>=t.least||r({message:o===""?"missing":"short",data:{least:String(t.least)},file:n,span:s})}});var pm=f({id:"unknown-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that names a rule there is not",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unknown:'there is no rule "{id}", so this comment leaves nothing of it out'},help:'Take the id from the finding, or from "unitlint rules".',check({suppressions:e,ruleIds:t,report:r}){for(let{file:n,rules:s}of e)for(let{id:o,span:i,use:a}of s){if(a!=="unknown")continue;let c=N(o,t,1)[0];r({message:"unknown",data:{id:o},file:n,span:i,...c===void 0?{}:{help:`Did you mean ${c}?`}})}}});var fm=f({id:"unused-suppression",category:"hygiene",stage:"suppressions",summary:"a unitlint comment that leaves nothing out",since:"0.1.0",severity:"warning",confidence:"high",persona:"regular",messages:{unused:"{id} reports nothing that this comment is for"},help:"Remove it, or move it to a line of its own right above the line it is for.",check({suppressions:e,report:t}){for(let{file:r,line:n,rules:s}of e){let o=s.filter(({use:a})=>a==="unused"),i={title:"Remove the comment",applicability:"safe",edits:[{file:r,span:n,text:""}]};for(let{id:a,span:c}of o)t({message:"unused",data:{id:a},file:r,span:c,fixes:o.length===s.length?[i]:[]})}}});var hm=[Ll,zl,Bl,Wl,Vl,jl,Gl,Yl,ql,Xl,ed,td,rd,nd,sd,id,cd,ld,dd,ud,md,pd,fd,hd,yd,wd,_d,Td,Nd,Dd,Fd,Md,$d,Ld,zd,Wd,Zd,Vd,Kd,jd,Gd,Yd,Jd,Xd,Qd,eu,ru,nu,su,ou,iu,au,cu,lu,du,uu,pu,bu,vu,Su,wu,xu,_u,Pu,ku,Ru,Eu,Iu,Ou,Tu,Nu,Du,Fu,Uu,Mu,$u,Lu,zu,Bu,Wu,Zu,Vu,Ku,ju,Gu,Hu,Yu,qu,Ju,Xu,Qu,em,tm,rm,nm,sm,om,am,cm,lm,dm,um,mm,pm,fm];var Io=Mo(require("./ignore.cjs"),1),$n=Mo(Sm(),1);var F_=/^\[([^\]]*)\]\s*([;#].*)?$/;function U_(e,t){let r=e.trim();if(r===""||r.startsWith(";")||r.startsWith("#"))return{kind:"blank"};let n=F_.exec(r),s=r.indexOf("=");if(n!==null&&(s<0||n[2]!==void 0))return{kind:"section",name:t(n[1]??""),alone:n[2]===void 0&&e.startsWith("[")};if(s<=0)return{kind:"bad",message:r.startsWith("[")?"this section header has no closing bracket":`this line is no "key = value": ${$_(r)}`};let o=t(r.slice(0,s));return o.endsWith("[]")?{kind:"entry",key:o.slice(0,-2),repeats:!0}:{kind:"entry",key:o,repeats:!1}}function xm(e,t){let r=new Map,n=[],s="",o=(a,c)=>{let l=r.get(a);return l===void 0&&r.set(a,c),l},i=e.split(/\r\n|\r|\n/);for(let[a,c]of i.entries()){let l=a+1,d=U_(c,t);if(d.kind==="bad"&&(n.push({line:l,message:d.message}),i[a]=""),d.kind==="section"){s=d.name;let u=o(s,l);d.alone||n.push({line:l,message:"a section header stands alone on its line, from the first column"}),u!==void 0&&n.push({line:l,message:`[${s}] is here a second time, after line ${u}: write its keys in one place`})}if(d.kind==="entry"){let u=o(`${s}\0${d.key}`,l);u!==void 0&&!d.repeats&&n.push({line:l,message:`${d.key} is given a second time, after line ${u}: keep one of them`})}}return{lineOf:a=>M_(r,a.map(String)),clean:i.join(`
`),problems:n}}function M_(e,t){let[r,n]=[t.slice(0,-1).join("."),t.join(".")],s=[...e].find(([o])=>o.startsWith(`${n}.`))?.[1];return e.get(`${r}\0${t.at(-1)}`)??e.get(n)??s??e.get(r)??1}var wm=60,$_=e=>e.length<=wm?e:`${e.slice(0,wm-1)}\u2026`;var E={};Fo(E,{BIGINT_FORMAT_RANGES:()=>an,CONSTANT_CATCH:()=>Fm,Class:()=>ks,NUMBER_FORMAT_RANGES:()=>on,aborted:()=>ke,allowsEval:()=>Es,assert:()=>Z_,assertEqual:()=>L_,assertIs:()=>B_,assertNever:()=>W_,assertNotEqual:()=>z_,assignProp:()=>_e,attachSchema:()=>dr,base64ToUint8Array:()=>Nm,base64urlToUint8Array:()=>cP,cached:()=>ar,captureStackTrace:()=>nn,cleanEnum:()=>aP,cleanRegex:()=>cr,clone:()=>Pe,cloneDef:()=>j_,codePointLength:()=>ur,constantCatch:()=>Um,createTransparentProxy:()=>X_,defineLazy:()=>Am,defineLazyInternal:()=>z,derived:()=>mP,esc:()=>Cs,escapeRegex:()=>mt,explicitlyAborted:()=>Ts,extend:()=>tP,finalizeIssue:()=>Ae,floatSafeRemainder:()=>km,getElementAtPath:()=>G_,getEnumValues:()=>It,getLengthableOrigin:()=>mr,getParsedType:()=>J_,getSizableOrigin:()=>Tm,hexToUint8Array:()=>dP,hide:()=>dn,installLazyProp:()=>gP,isObject:()=>Et,isPlainObject:()=>Qe,issue:()=>Tt,joinValues:()=>rn,jsonStringifyReplacer:()=>Ot,members:()=>Ds,merge:()=>nP,mergeDefs:()=>Ze,normalizeParams:()=>I,nullish:()=>As,numKeys:()=>q_,objectClone:()=>V_,omit:()=>eP,optionalKeys:()=>Os,own:()=>Xe,parsedType:()=>Ns,partial:()=>sP,pick:()=>Q_,prefixIssues:()=>Ve,primitiveTypes:()=>Im,promiseAllObject:()=>H_,propertyKeyTypes:()=>Is,randomString:()=>Y_,rawShape:()=>lr,required:()=>oP,safeExtend:()=>rP,shallowClone:()=>Em,sizeCaps:()=>ln,slugify:()=>Rs,stringifyPrimitive:()=>sn,toZod:()=>Pm,uint8ArrayToBase64:()=>Dm,uint8ArrayToBase64url:()=>lP,uint8ArrayToHex:()=>uP,unwrapMessage:()=>Rt});function L_(e){return e}function z_(e){return e}function Pm(){return e=>e}function B_(e){}function W_(e){throw new Error("Unexpected value in exhaustive check")}function Z_(e){}function It(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,s])=>t.indexOf(+n)===-1).map(([n,s])=>s)}function rn(e,t="|"){return e.map(r=>sn(r)).join(t)}function Ot(e,t){return typeof t=="bigint"?t.toString():t}var Ps=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function ar(e){return new Ps(e)}function As(e){return e==null}function cr(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function km(e,t){let r=e/t,n=Math.round(r),s=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<s?0:r-n}var _m=Symbol("evaluating");function Am(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==_m)return n===void 0&&(n=_m,n=r()),n},set(s){Object.defineProperty(e,t,{value:s})},configurable:!0})}function V_(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function _e(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function lr(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function We(e){return lr(e._zod.def)??e._zod.def.shape}function Cm(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return _e(this,t,n),n},enumerable:!0,configurable:!0})}function Rm(e,t,r){t in e?_e(e,t,r):e[t]=r}function ut(e,t,r,n){let s=We(t);for(let o of r){let i=Object.getOwnPropertyDescriptor(s,o);i.enumerable&&(i.get?Cm(e,o,()=>{let a=t._zod.def.shape[o];return n?n(a,o):a}):Rm(e,o,n?n(i.value,o):i.value))}}function K_(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?Cm(e,r,()=>t[r]):Rm(e,r,n.value))}}function Ze(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.defineProperties({},t)}function j_(e){return Ze(e._zod.def)}function G_(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function H_(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let s={};for(let o=0;o<t.length;o++)s[t[o]]=n[o];return s})}function Y_(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function Cs(e){return JSON.stringify(e)}function Rs(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var nn="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Et(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Es=ar(()=>{if(le.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function Qe(e){if(Et(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Et(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function Em(e){return Qe(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function q_(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var J_=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Is=new Set(["string","number","symbol"]),Im=new Set(["string","number","bigint","boolean","symbol","undefined"]);function mt(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Pe(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function I(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function X_(e){let t;return new Proxy({},{get(r,n,s){return t??(t=e()),Reflect.get(t,n,s)},set(r,n,s,o){return t??(t=e()),Reflect.set(t,n,s,o)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,s){return t??(t=e()),Reflect.defineProperty(t,n,s)}})}function sn(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Os(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var on={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},an={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Q_(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let o={};return ut(o,e,cn(e,t)),Pe(e,Ze(r,{shape:o,checks:[]}))}function cn(e,t){let r=We(e),n=[];for(let s of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,s)?.enumerable)throw new Error(`Unrecognized key: "${String(s)}"`);t[s]&&n.push(s)}return n}function eP(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let o=new Set(cn(e,t)),i={};return ut(i,e,Reflect.ownKeys(We(e)).filter(a=>!o.has(a))),Pe(e,Ze(r,{shape:i,checks:[]}))}function tP(e,t){if(!Qe(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let s=We(e);for(let o of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(s,o)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Pe(e,Ze(e._zod.def,{shape:Om(e,t)}))}function Om(e,t){let r={};return ut(r,e,Reflect.ownKeys(We(e))),K_(r,t),r}function rP(e,t){if(!Qe(t))throw new Error("Invalid input to safeExtend: expected a plain object");return Pe(e,Ze(e._zod.def,{shape:Om(e,t)}))}function nP(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};ut(r,e,Reflect.ownKeys(We(e))),ut(r,t,Reflect.ownKeys(We(t)));let n=Ze(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Pe(e,n)}function sP(e,t,r,n="partial"){let o=t._zod.def.checks;if(o&&o.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let a=r?new Set(cn(t,r)):void 0,c={};return ut(c,t,Reflect.ownKeys(We(t)),e&&((l,d)=>a&&!a.has(d)?l:new e({type:"optional",innerType:l}))),Pe(t,Ze(t._zod.def,{shape:c,checks:[]}))}function oP(e,t,r){let n=r?new Set(cn(t,r)):void 0,s={};return ut(s,t,Reflect.ownKeys(We(t)),(o,i)=>n&&!n.has(i)?o:new e({type:"nonoptional",innerType:o})),Pe(t,Ze(t._zod.def,{shape:s}))}function ke(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function Ts(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function Ve(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function Rt(e){return typeof e=="string"?e:e?.message}function ln(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let s=n.maximum??n.length??n.size;s>=0&&t.push([s,r])}return t}function dr(e,t,r){var n;for(let s=t;s<e.length;s++)(n=e[s]).schema??(n.schema=r)}function Ae(e,t,r){var n;let s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:Rt(e.inst?._zod.def?.error?.(e))??Rt(o?.(e))??Rt(t?.error?.(e))??Rt(r.customError?.(e))??Rt(r.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Tm(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var iP=/[\uD800-\uDBFF]/;function ur(e){let t=e.length;if(!iP.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function mr(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Ns(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function Tt(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function aP(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function Nm(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function Dm(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function cP(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return Nm(t+r)}function lP(e){return Dm(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function dP(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function uP(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var ks=class{constructor(...t){}};function Ds(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):pP(e,r,n.value)}}function Xe(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function dn(e,t,r){return Xe(e,t,r,!1)}function mP(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return Xe(this,r,n(this))},set(s){Xe(this,r,s)}})}return t}function pP(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:Xe(this,t,r.bind(this))},set(n){Xe(this,t,n)}})}function fP(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var _s,Je=!1,hP={configurable:!0,get(){Je=!0}};function z(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&_s!==e._zod){_s=void 0;return}_s=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,hP);let s=Je;Je=!1;try{let o=r(this);return Je?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o}),Je=Je||s,o}catch(o){throw delete this[t],Je=Je||s,o}},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s})}})}function gP(e,t,r,n){let s=fP(e,t);s&&Object.defineProperty(s,t,{configurable:!0,get(){let o={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,o),o.value=r(this),Object.defineProperty(this,t,o),o.value},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:o})}})}var Fm="~constantCatch";function Um(e){let t=()=>e;return t[Fm]=!0,t}var Mm,Us=Object.freeze({status:"aborted"}),Fs={value:void 0,enumerable:!1},$m="captureStackTrace"in Error?Error:null;function yP(e){let t=$m;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return $m=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function h(e,t,r,n){let s={};function o(m){this.def=m,this.constr=u,this.traits=new Set}o.prototype=s;let i=r,a=i&&new WeakSet;function c(m,p){if(m._zod){if(m._zod.traits.has(e))return}else{Fs.value=new o(p);try{Object.defineProperty(m,"_zod",Fs)}finally{Fs.value=void 0}}if(m._zod.traits.add(e),t(m,p),a){let x=Object.getPrototypeOf(m),C=m._zod.constr.prototype,W=x;for(;W&&W!==C;)W=Object.getPrototypeOf(W);let oe=W??x;a.has(oe)||(a.add(oe),Ds(oe,i))}let g=u.prototype;for(let x in g)Object.prototype.hasOwnProperty.call(g,x)&&(x in m||(m[x]=g[x].bind(m)))}let l=n?.Parent??Object;class d extends l{}Object.defineProperty(d,"name",{value:e});function u(m){let p=n?.Parent?yP(d):this;c(p,m);let g=p._zod.deferred;if(g){for(let C of g)C();p._zod.deferred=void 0}let x=globalThis.__zod_globalConfig?.postProcessor;return x&&x(p),p}return Object.defineProperty(u,"init",{value:c}),Object.defineProperty(u,Symbol.hasInstance,{value:m=>n?.Parent&&m instanceof n.Parent?!0:m?._zod?.traits?.has(e)}),Object.defineProperty(u,"name",{value:e}),u}var Ce=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Nt=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Mm=globalThis).__zod_globalConfig??(Mm.__zod_globalConfig={});var le=globalThis.__zod_globalConfig;function de(e){return e&&Object.assign(le,e),le}function bP(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Ot,2)),e.message}function vP(e){this._zod.message=e}var SP={get:bP,set:vP,enumerable:!0,configurable:!0},$s={value:void 0,enumerable:!1},Lm=new WeakSet([Object.prototype,Error.prototype]),zm=(e,t)=>{e.name="$ZodError",$s.value=t,Object.defineProperty(e,"issues",$s),$s.value=void 0,Object.defineProperty(e,"message",SP);let r=Object.getPrototypeOf(e);Lm.has(r)||(Lm.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},Bm=h("$ZodError",zm),M$=h("$ZodError",zm,void 0,{Parent:Error});function wP(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function Ls(e,t=r=>r.message){let r={},n=[];for(let s of e.issues)s.path.length>0?wP(r,s.path[0],()=>[]).push(t(s)):n.push(t(s));return{formErrors:n,fieldErrors:r}}function zs(e,t=r=>r.message){let r={_errors:[]},n=(s,o=[])=>{for(let i of s.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(a=>n({issues:a},[...o,...i.path]));else if(i.code==="invalid_key")n({issues:i.issues},[...o,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},[...o,...i.path]);else{let a=[...o,...i.path];if(a.length===0)r._errors.push(t(i));else{let c=r,l=0;for(;l<a.length;){let d=a[l],u=l===a.length-1;if(d==="_errors"){u&&c._errors.push(t(i)),l++;continue}Object.prototype.hasOwnProperty.call(c,d)||Object.defineProperty(c,d,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let m=c[d];u&&m._errors.push(t(i)),c=m,l++}}}};return n(e),r}function un(e,t){return{callee:t?.callee??e,Err:t?.Err}}var mn=e=>{let t=(r,n,s,o)=>{let i=s?{...s,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new Ce;if(a.issues.length){let c=new(o?.Err??e)(a.issues.map(l=>Ae(l,i,de())));throw nn(c,o?.callee??t),c}return a.value};return t};var pn=e=>{let t=async(r,n,s,o)=>{let i=s?{...s,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(o?.Err??e)(a.issues.map(l=>Ae(l,i,de())));throw nn(c,o?.callee??t),c}return a.value};return t};var fn=e=>(t,r,n)=>{let s=n?{...n,async:!1}:{async:!1},o=t._zod.run({value:r,issues:[]},s);if(o instanceof Promise)throw new Ce;return o.issues.length?Wm(e,o.issues,s):{success:!0,data:o.value}};function Wm(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(s=>Ae(s,r,de()))),t=void 0,r=void 0),n},set error(s){n=s,t=void 0,r=void 0}}}var hn=e=>async(t,r,n)=>{let s=n?{...n,async:!0}:{async:!0},o=t._zod.run({value:r,issues:[]},s);return o instanceof Promise&&(o=await o),o.issues.length?Wm(e,o.issues,s):{success:!0,data:o.value}};var xP=Symbol.for("zod.compile.invalid"),_P=Symbol.for("zod.compile.fallback"),Bs=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==xP)return!0;if(n.definite===!0&&r===void 0)return!1}return PP(e,t,r)});function PP(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},s=e._zod.bag.fallbackRun,o;if(s?(n[_P]=!0,o=s({value:t,issues:[]},n)):o=e._zod.run({value:t,issues:[]},n),o instanceof Promise)throw new Ce;return o.issues.length===0}var Ws=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},s=e._zod.run({value:t,issues:[]},n);return s instanceof Promise&&(s=await s),s.issues.length===0},Zm=e=>{let t=mn(e),r=(n,s,o,i)=>{let a=o?{...o,direction:"backward"}:{direction:"backward"};return t(n,s,a,un(r,i))};return r};var Vm=e=>{let t=mn(e),r=(n,s,o,i)=>t(n,s,o,un(r,i));return r};var Km=e=>{let t=pn(e),r=async(n,s,o,i)=>{let a=o?{...o,direction:"backward"}:{direction:"backward"};return await t(n,s,a,un(r,i))};return r};var jm=e=>{let t=pn(e),r=async(n,s,o,i)=>await t(n,s,o,un(r,i));return r};var Gm=e=>(t,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return fn(e)(t,r,s)};var Hm=e=>(t,r,n)=>fn(e)(t,r,n);var Ym=e=>async(t,r,n)=>{let s=n?{...n,direction:"backward"}:{direction:"backward"};return hn(e)(t,r,s)};var qm=e=>async(t,r,n)=>hn(e)(t,r,n);var Jm=/^[cC][0-9a-z]{6,}$/,Xm=/^[0-9a-z]+$/,Qm=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,ep=/^[0-9a-vA-V]{20}$/,tp=/^[A-Za-z0-9]{27}$/,rp=/^[a-zA-Z0-9_-]{21}$/;function np(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var sp=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var op=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Vs=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var ip=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var kP="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function ap(){return new RegExp(kP,"u")}var cp=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,lp=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var dp=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,up=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,mp=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,pp=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var fp=/^https?$/,hp=/^\+[1-9]\d{6,14}$/;var gp="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function AP(e){return new RegExp(`^${e}$`)}var yp=AP(gp);function Zs(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function bp(e){return new RegExp(`^${Zs(e)}$`)}function vp(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Zs({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Zs({precision:e.precision})}`:r;return new RegExp(`^${gp}T(?:${n})$`)}var Sp=/^[\s\S]{0,}$/;var Ks=/^-?\d+$/,gn=/^-?\d+(?:\.\d+)?$/;var wp=/^[^A-Z]*$/,xp=/^[^a-z]*$/;var fe=h("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var js=e=>{let t=e.value;return!As(t)&&t.length!==void 0};var _p=h("$ZodCheckMaxLength",(e,t)=>{var r;fe.init(e,t),(r=e._zod.def).when??(r.when=js),e._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>t.maximum?ur(s):o)<=t.maximum)return;let a=mr(s);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),Pp=h("$ZodCheckMinLength",(e,t)=>{var r;fe.init(e,t),(r=e._zod.def).when??(r.when=js),e._zod.check=n=>{let s=n.value,o=s.length;if((typeof s=="string"&&o>=t.minimum&&o<t.minimum*2?ur(s):o)>=t.minimum)return;let a=mr(s);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),kp=h("$ZodCheckLengthEquals",(e,t)=>{var r;fe.init(e,t),(r=e._zod.def).when??(r.when=js),e._zod.check=n=>{let s=n.value,o=s.length,i=typeof s=="string"&&o>=t.length&&o<=t.length*2?ur(s):o;if(i===t.length)return;let a=mr(s),c=i>t.length;n.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),pr=h("$ZodCheckStringFormat",(e,t)=>{var r,n;fe.init(e,t),t.pattern?(r=e._zod).check??(r.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),Ap=h("$ZodCheckRegex",(e,t)=>{pr.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),Cp=h("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=wp),pr.init(e,t)}),Rp=h("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=xp),pr.init(e,t)}),Ep=h("$ZodCheckIncludes",(e,t)=>{fe.init(e,t);let r=mt(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=s=>{s.value.includes(t.includes,t.position)||s.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:s.value,inst:e,continue:!t.abort})}}),Ip=h("$ZodCheckStartsWith",(e,t)=>{fe.init(e,t);let r=new RegExp(`^${mt(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),Op=h("$ZodCheckEndsWith",(e,t)=>{fe.init(e,t);let r=new RegExp(`.*${mt(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var Tp=h("$ZodCheckOverwrite",(e,t)=>{fe.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var yn=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),s=Math.min(...n.map(i=>i.length-i.trimStart().length)),o=n.map(i=>i.slice(s)).map(i=>" ".repeat(this.indent*2)+i);for(let i of o)this.content.push(i)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var Dp={major:4,minor:6,patch:7};var Y=h("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Dp;let n=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let o of s)for(let i of o._zod.onattach)i(e);if(s.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let o=(a,c,l)=>{if(a.memo)return a;let d=ke(a),u;for(let m of c){if(m._zod.def.when){if(Ts(a)||!m._zod.def.when(a))continue}else if(d)continue;let p=a.issues.length,g=m._zod.check(a);if(g instanceof Promise&&l?.async===!1)throw new Ce;if(u||g instanceof Promise)u=(u??Promise.resolve()).then(async()=>{await g,a.issues.length!==p&&(dr(a.issues,p,e),d||(d=ke(a,p)))});else{if(a.issues.length===p)continue;dr(a.issues,p,e),d||(d=ke(a,p))}}return u?u.then(()=>a):a},i=(a,c,l)=>{if(ke(a))return a.aborted=!0,a;let d=o(c,s,l);if(d instanceof Promise){if(l.async===!1)throw new Ce;return d.then(u=>e._zod.parse(u,l))}return e._zod.parse(d,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let d=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(u=>i(u,a,c)):i(d,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===!1)throw new Ce;return l.then(d=>o(d,s,c))}return o(l,s,c)}}},{get"~standard"(){return dn(this,"~standard",Hs(this))},set"~standard"(e){Xe(this,"~standard",e)}}),Kp=(e,t)=>e.issues.length?{issues:e.issues.map(r=>Ae(r,t,de()))}:{value:e.value};async function CP(e,t){let r={async:!0};return Kp(await e._zod.run({value:t,issues:[]},r),r)}function Hs(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return Kp(n,r)}catch{}return CP(e,t)},vendor:"zod",version:1}}var wn=h("$ZodString",(e,t)=>{Y.init(e,t),e._zod.pattern=t.pattern??Sp,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),j=h("$ZodStringFormat",(e,t)=>{pr.init(e,t),wn.init(e,t)}),jp=h("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=op),j.init(e,t)}),Gp=h("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Vs(n))}else t.pattern??(t.pattern=Vs());j.init(e,t)}),Hp=h("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=ip),j.init(e,t)}),Yp=1,vn=2;function qp(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function RP(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?qp(e)||vn:EP(e,t)}function EP(e,t){if(!t.normalize&&t.protocol?.source===fp.source&&!/^https?:\/\//i.test(e))return Yp;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??vn}return new URL(e)}catch{return vn}}var IP=/[\t\n\r]/g;function Fp(e){return e.replace(IP,"")}function OP(e,t){return t.lastIndex=0,t.test(e.hostname)}function TP(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var Jp=h("$ZodURL",(e,t)=>{j.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),s=RP(n,t);if(s===Yp){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(s===vn){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(s===!0){r.value=Fp(n);return}t.hostname&&!OP(s,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!TP(s,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?s.href:Fp(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Xp=h("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=ap()),j.init(e,t)}),Qp=h("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?rp:np(t.length)),j.init(e,t)}),ef=h("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Jm),j.init(e,t)}),tf=h("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Xm),j.init(e,t)}),rf=h("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Qm),j.init(e,t)}),nf=h("$ZodXID",(e,t)=>{t.pattern??(t.pattern=ep),j.init(e,t)}),sf=h("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=tp),j.init(e,t)}),of=h("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=vp(t)),j.init(e,t)}),af=h("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=yp),j.init(e,t)}),cf=h("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=bp(t)),j.init(e,t)}),lf=h("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=sp),j.init(e,t)}),df=h("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=cp),j.init(e,t)}),NP=/^[0-9a-fA-F:.]+$/;function uf(e){return NP.test(e)?qp(`http://[${e}]`):!1}var mf=h("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=lp),j.init(e,t),e._zod.check=r=>{uf(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var pf=h("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=dp),j.init(e,t)});function DP(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let s=Number(n);return`${s}`!==n||s<0||s>128?!1:uf(r)}var ff=h("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=up),j.init(e,t),e._zod.check=r=>{DP(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function hf(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var Ys=/^[0-9a-zA-Z+/]*={0,2}$/,gf=h("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Ys),j.init(e,t),e._zod.check=r=>{hf(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),xn=/^[A-Za-z0-9_-]*$/;function FP(e){if(!xn.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return hf(r)}var yf=h("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=xn),j.init(e,t),e._zod.check=r=>{FP(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),bf=h("$ZodE164",(e,t)=>{t.pattern??(t.pattern=hp),j.init(e,t)});function UP(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let s=JSON.parse(atob(n));return!("typ"in s&&s?.typ!=="JWT"||!s.alg||t&&(!("alg"in s)||s.alg!==t))}catch{return!1}}var vf=h("$ZodJWT",(e,t)=>{j.init(e,t),e._zod.check=r=>{UP(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var Sf=h("$ZodUnknown",(e,t)=>{Y.init(e,t),e._zod.parse=r=>r}),wf=h("$ZodNever",(e,t)=>{Y.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function MP(e,t){let r=ln(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(o=>o[0])),s=e._zod.parse;e._zod.parse=(o,i)=>{let a=t(o.value);if(a>n&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,l]of ln(e._zod.def.checks))if(a>c&&l._zod.def.when(o)){let d=o.issues.length;return l._zod.check(o),o.issues[d].continue=!1,dr(o.issues,d,e),o}}return s(o,i)}}var $P=e=>Array.isArray(e)?e.length:-1;function Up(e,t,r){e.issues.length&&t.issues.push(...Ve(r,e.issues)),t.value[r]=e.value}var xf=h("$ZodArray",(e,t)=>{Y.init(e,t);let r=le.memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let o=n.value;if(!Array.isArray(o))return n.issues.push({expected:"array",code:"invalid_type",input:o,inst:e}),n;n.value=r?r.alloc(e,n,Array(o.length),s):Array(o.length);let i=[],a=s?.abortEarly;for(let c=0;c<o.length;c++){let l=o[c],d=t.element._zod.run({value:l,issues:[]},s);if(d instanceof Promise)i.push(d.then(u=>Up(u,n,c)));else if(Up(d,n,c),a&&d.issues.length!==0&&ke(d))break}return i.length?Promise.all(i).then(()=>n):n},MP(e,$P)});function Sn(e,t,r,n,s,o){let i=r in n,a=o==="optional";if(!(!i&&a&&s==="optional")){if(e.issues.length){if(s!==void 0&&a&&!i)return;t.issues.push(...Ve(r,e.issues))}if(!i&&s===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||s==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var LP=[];function _f(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:LP,s=n.length?[...t,...n]:t;for(let i of s)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let o=Os(e.shape);return{...e,allKeys:s,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}function Pf(e,t,r,n,s,o,i){let a=[],c=s.keySet,l=s.catchall._zod,d=l.def.type,u=l.optin,m=l.optout,p=0;for(let g in t){if(i&&r.issues.length!==p){if(ke(r,p))break;p=r.issues.length}if(c.has(g))continue;if(g==="__proto__"){d==="never"&&a.push(g);continue}if(d==="never"){a.push(g);continue}let x=l.run({value:t[g],issues:[]},n);x instanceof Promise?e.push(x.then(C=>Sn(C,r,g,t,u,m))):Sn(x,r,g,t,u,m)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:o,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var zP=h("$ZodObject",(e,t)=>{Y.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let l=()=>{let d={...n};return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=n,Object.defineProperty(t,"shape",{get:l})}let s=ar(()=>_f(t));z(e,"propValues",l=>{let d=l.def.shape,u={};for(let m in d){let p=d[m]._zod;if(p.values){Object.prototype.hasOwnProperty.call(u,m)||_e(u,m,new Set);for(let g of p.values)u[m].add(g);p.optin!==void 0&&u[m].add(void 0)}}return u});let o=Et,i=t.catchall,a,c=le.memoizer;c?.attach(e),e._zod.parse=(l,d)=>{a??(a=s.value);let u=l.value;if(!o(u))return l.issues.push({expected:"object",code:"invalid_type",input:u,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};let m=[],p=a.shape,g=d?.abortEarly,x=l.issues.length;for(let C of a.allKeys){if(g&&l.issues.length!==x){if(ke(l,x))break;x=l.issues.length}if(C==="__proto__")continue;let W=p[C],oe=W._zod.optin,rt=W._zod.optout,Bt=W._zod.run({value:u[C],issues:[]},d);Bt instanceof Promise?m.push(Bt.then(te=>Sn(te,l,C,u,oe,rt))):Sn(Bt,l,C,u,oe,rt)}return i?Pf(m,u,l,d,s.value,e,g===!0):m.length?Promise.all(m).then(()=>l):l}}),kf=h("$ZodObjectJIT",(e,t)=>{zP.init(e,t);let r=e._zod.parse,n=ar(()=>_f(t)),s=le.memoizer,o=p=>{let g=n.value,x=g.symbolKeys,C=new yn(["payload","ctx"],{shape:p,inst:e,memo:s,syms:x}),W=te=>`shape[${te}]._zod.run({ value: input[${te}], issues: [] }, ctx)`,oe=(te,V)=>`
          let ${te}_ab = false;
          for (let i = 0; i < ${te}.issues.length; i++) {
            const iss = ${te}.issues[i];
            iss.path = iss.path ? [${V}, ...iss.path] : [${V}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${te}_ab = true;
          }
          if (${te}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;C.write("const input = payload.value;");let rt=Object.create(null),Bt=0;for(let te of g.allKeys)rt[te]=`key_${Bt++}`;C.write(s?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let te of g.allKeys){if(te==="__proto__")continue;let V=rt[te],Re=typeof te=="symbol"?`syms[${x.indexOf(te)}]`:Cs(te),Ln=`${Re} in input`,No=p[te],zn=No?._zod?.optin,Do=zn!==void 0,Hg=No?._zod?.optout==="optional";if(C.write(`const ${V} = ${W(Re)};`),Do&&Hg){let Yg=zn==="optional"?`${V}_present`:`${V}.value !== undefined || ${V}_present`;C.write(`
        const ${V}_present = ${Ln};
        if (!${V}.issues.length || ${V}_present) {
          if (${V}.issues.length) {${oe(V,Re)}
          }

          if (${Yg}) {
            newResult[${Re}] = ${V}.value;
          }
        }

      `)}else Do?(C.write(`
        if (${V}.issues.length) {${oe(V,Re)}
        }
      `),zn==="defaulted"?C.write(`newResult[${Re}] = ${V}.value;`):C.write(`
        if (${V}.value !== undefined || ${Ln}) {
          newResult[${Re}] = ${V}.value;
        }
      `)):C.write(`
        const ${V}_present = ${Ln};
        if (${V}.issues.length) {${oe(V,Re)}
        }
        if (!${V}_present && !${V}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${Re}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${V}_present) {
          newResult[${Re}] = ${V}.value;
        }

      `)}return C.write("payload.value = newResult;"),C.write("return payload;"),C.compile()},i,a=Et,c=!le.jitless,d=c&&Es.value,u=t.catchall,m;e._zod.parse=(p,g)=>{m??(m=n.value);let x=p.value;return a(x)?c&&d&&g?.async===!1&&g.jitless!==!0?(i||(i=o(t.shape)),p=i(p,g),u?Pf([],x,p,g,m,e,g?.abortEarly===!0):p):r(p,g):(p.issues.push({expected:"object",code:"invalid_type",input:x,inst:e}),p)}});function Mp(e,t,r,n){for(let o of e)if(o.issues.length===0)return t.value=o.value,t;let s=e.filter(o=>!ke(o));return s.length===1?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(o=>o.issues.map(i=>Ae(i,n,de())))}),t)}var Af=h("$ZodUnion",(e,t)=>{Y.init(e,t),z(e,"optin",n=>n.def.options.some(s=>s._zod.optin==="defaulted")?"defaulted":n.def.options.some(s=>s._zod.optin!==void 0)?"optional":void 0),z(e,"optout",n=>n.def.options.some(s=>s._zod.optout==="optional")?"optional":void 0),z(e,"values",n=>{if(n.def.options.every(s=>s._zod.values))return new Set(n.def.options.flatMap(s=>Array.from(s._zod.values)))}),z(e,"pattern",n=>{if(n.def.options.every(s=>s._zod.pattern)){let s=n.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${s.map(o=>cr(o.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,s)=>{if(r)return r(n,s);let o=!1,i=[];for(let a of t.options){let c=a._zod.run({value:n.value,issues:[]},s);if(c instanceof Promise)i.push(c),o=!0;else{if(c.issues.length===0)return c;i.push(c)}}return o?Promise.all(i).then(a=>Mp(a,n,e,s)):Mp(i,n,e,s)}});var Cf=h("$ZodIntersection",(e,t)=>{Y.init(e,t),e._zod.parse=(r,n)=>{let s=r.value,o=t.left._zod.run({value:s,issues:[]},n),i=t.right._zod.run({value:s,issues:[]},n);return o instanceof Promise||i instanceof Promise?Promise.all([o,i]).then(([c,l])=>$p(r,c,l)):$p(r,o,i)}});function Gs(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Qe(e)&&Qe(t)){let r=Object.keys(t),n=Object.keys(e).filter(o=>r.indexOf(o)!==-1),s={...e,...t};Object.prototype.hasOwnProperty.call(s,"__proto__")&&delete s.__proto__;for(let o of n){if(o==="__proto__")continue;let i=Gs(e[o],t[o]);if(!i.valid)return{valid:!1,mergeErrorPath:[o,...i.mergeErrorPath]};s[o]=i.data}return{valid:!0,data:s}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let s=e[n],o=t[n],i=Gs(s,o);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function $p(e,t,r){let n=new Map,s,o=new Map,i=(l,d)=>{let u;if(l.code==="unrecognized_keys"&&!l.path?.length)s??(s=l),u=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let m=String(l.path[0]);o.has(m)||o.set(m,l),u=[m]}else return!1;for(let m of u)n.has(m)||n.set(m,{}),n.get(m)[d]=!0;return!0};for(let l of t.issues)i(l,"l")||e.issues.push(l);for(let l of r.issues)i(l,"r")||e.issues.push(l);let a=[...n].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=s?a.filter(d=>s.keys.includes(d)):[];l.length&&e.issues.push({...s,keys:l});for(let d of a)!l.includes(d)&&o.has(d)&&e.issues.push(o.get(d))}let c=Gs(t.value,r.value);if(!c.valid){if(ke(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}var Rf=h("$ZodRecord",(e,t)=>{Y.init(e,t);let r=le.memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let o=n.value;if(!Qe(o))return n.issues.push({expected:"record",code:"invalid_type",input:o,inst:e}),n;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},s):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?d.toString():d),d==="__proto__")continue;let u=t.keyType._zod.run({value:d,issues:[]},s);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(u.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(g=>Ae(g,s,de())),input:d,path:[d],inst:e});continue}let m=u.value;if(m==="__proto__")continue;let p=t.valueType._zod.run({value:o[d],issues:[]},s);p instanceof Promise?i.push(p.then(g=>{g.issues.length&&n.issues.push(...Ve(d,g.issues)),n.value[m]=g.value})):(p.issues.length&&n.issues.push(...Ve(d,p.issues)),n.value[m]=p.value)}let l;for(let d in o)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;n.value[d]=o[d]}else l=l??[],l.push(d);l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:l,continue:!0})}else{n.value=r?r.alloc(e,n,{},s):{};let c;for(let l of Reflect.ownKeys(o)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(o,l))continue;let d=t.keyType._zod.run({value:l,issues:[]},s);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&gn.test(l)&&d.issues.length){let g=t.keyType._zod.run({value:Number(l),issues:[]},s);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(d=g)}if(d.issues.length){t.mode==="loose"?n.value[l]=o[l]:a?(c=c??[],c.push(l)):n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>Ae(g,s,de())),input:l,path:[l],inst:e});continue}let m=d.value;if(m==="__proto__")continue;let p=t.valueType._zod.run({value:o[l],issues:[]},s);p instanceof Promise?i.push(p.then(g=>{g.issues.length&&n.issues.push(...Ve(l,g.issues)),n.value[m]=g.value})):(p.issues.length&&n.issues.push(...Ve(l,p.issues)),n.value[m]=p.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var Ef=h("$ZodEnum",(e,t)=>{Y.init(e,t);let r=It(t.entries),n=new Set(r);e._zod.values=n,z(e,"pattern",s=>{let o=It(s.def.entries).filter(i=>Is.has(typeof i));return new RegExp(o.length?`^(${o.map(i=>mt(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(s,o)=>{let i=s.value;return n.has(i)||s.issues.push({code:"invalid_value",values:r,input:i,inst:e}),s}});var If=h("$ZodTransform",(e,t)=>{Y.init(e,t),e._zod.optin="optional",le.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Nt(e.constructor.name);let s=t.transform(r.value,r);if(n.async)return(s instanceof Promise?s:Promise.resolve(s)).then(i=>(r.value=i,r));if(s instanceof Promise)throw new Ce;return r.value=s,r}});function Lp(e,t){return e.value=t.issues.length?void 0:t.value,e}var qs=h("$ZodOptional",(e,t)=>{Y.init(e,t),z(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",z(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),z(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${cr(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let s=t.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>Lp(r,o)):Lp(r,s)}return t.innerType._zod.run(r,n)}}),Of=h("$ZodExactOptional",(e,t)=>{qs.init(e,t),z(e,"values",r=>r.def.innerType._zod.values),z(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),Tf=h("$ZodNullable",(e,t)=>{Y.init(e,t),z(e,"optin",r=>r.def.innerType._zod.optin),z(e,"optout",r=>r.def.innerType._zod.optout),z(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${cr(n.source)}|null)$`):void 0}),z(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),Nf=h("$ZodDefault",(e,t)=>{Y.init(e,t),e._zod.optin="defaulted",z(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>zp(o,t)):zp(s,t)}});function zp(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var Df=h("$ZodPrefault",(e,t)=>{Y.init(e,t),e._zod.optin="defaulted",z(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),Ff=h("$ZodNonOptional",(e,t)=>{Y.init(e,t),z(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(s=>s!==void 0)):void 0}),e._zod.parse=(r,n)=>{let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(o=>Bp(o,e)):Bp(s,e)}});function Bp(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Wp(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(s=>Ae(s,n,de()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Uf=h("$ZodCatch",(e,t)=>{Y.init(e,t),z(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),z(e,"optout",r=>r.def.innerType._zod.optout),z(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let s=t.innerType._zod.run({value:r.value,issues:[]},n);return s instanceof Promise?s.then(o=>Wp(r,o,t,n)):Wp(r,s,t,n)}});var Mf=h("$ZodPipe",(e,t)=>{Y.init(e,t),z(e,"values",r=>r.def.in._zod.values),z(e,"optin",r=>r.def.in._zod.optin),z(e,"optout",r=>r.def.out._zod.optout),z(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let o=t.out._zod.run(r,n);return o instanceof Promise?o.then(i=>bn(i,t.in,n)):bn(o,t.in,n)}let s=t.in._zod.run(r,n);return s instanceof Promise?s.then(o=>bn(o,t.out,n)):bn(s,t.out,n)}});function bn(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var $f=h("$ZodReadonly",(e,t)=>{Y.init(e,t),z(e,"propValues",r=>r.def.innerType._zod.propValues),z(e,"values",r=>r.def.innerType._zod.values),z(e,"optin",r=>r.def.innerType?._zod?.optin),z(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let s=t.innerType._zod.run(r,n);return s instanceof Promise?s.then(Zp):Zp(s)}});function Zp(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Lf=h("$ZodCustom",(e,t)=>{fe.init(e,t),Y.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,s=t.fn(n);if(s instanceof Promise)return s.then(o=>Vp(o,r,n,e));Vp(s,r,n,e)}});function Vp(e,t,r,n){if(!e){let s={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(s.params=n._zod.def.params),t.issues.push(Tt(s))}}var Xs=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Qs="~memo",zf=[];function Bf(e){return e!==null&&typeof e=="object"}function Js(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Wf=new WeakMap,fr=0,kn=1,hr=2;function An(e,t,r){let n=Wf.get(e);if(n!==void 0)return n?hr:fr;if(t.has(e))return hr;t.add(e);let s=fr,o=d=>{if(s!==hr&&d?._zod){let u=An(d,t,r);u>s&&(s=u)}},i=(d,u)=>{let m=fr;for(let p of Reflect.ownKeys(d)){let g=Object.getOwnPropertyDescriptor(d,p);if(u&&!g.enumerable)continue;let x=g.get?kn:g.value?._zod?An(g.value,t,r):fr;x>m&&(m=x)}return m},a=d=>{d>s&&(s=d)},c=e._zod.def,l=c.type;switch(l){case"object":{let d=lr(c);a(d?i(d,!0):kn),o(c.catchall);break}case"array":o(c.element);break;case"tuple":for(let d of c.items)o(d);o(c.rest);break;case"record":case"map":o(c.keyType),o(c.valueType);break;case"set":o(c.valueType);break;case"union":for(let d of c.options)o(d);break;case"intersection":o(c.left),o(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":o(c.innerType);break;case"pipe":o(c.in),o(c.out);break;case"function":o(c.input),o(c.output);break;case"lazy":{let d=c._cachedInner??(r?e._zod.innerType:void 0);a(d?An(d,t,!1):kn);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let d in c){let u=Object.getOwnPropertyDescriptor(c,d);if(!u||u.get)continue;let m=u.value;if(!(!m||typeof m!="object")){if(m._zod)o(m);else if(Array.isArray(m))for(let p of m)o(p)}}}return t.delete(e),BP(e,s)}function BP(e,t){return t!==kn&&Wf.set(e,t===hr),t}function WP(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var _n,Pn=[],ZP={alloc(e,t,r){let n=_n;if(!n)return r;_n=void 0;let s={value:r,issues:null};return n.set(t.value,s),Pn.push(s),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(s,o)=>{if(o.direction!=="backward"&&VP(o,s.value))throw new Xs;return r(s,o)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,s,o;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(c,l)=>{if(r===void 0){let W=An(e,new Set,!1);if(W===fr)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(c,l);W===hr||n?r=!0:n=!0}let d=c.value;if(!Bf(d))return i(c,l);let u=l[Qs];u||(u={buckets:new WeakMap,backEdges:void 0},l[Qs]=u);let m;s===l?m=o:(m=WP(u,e),s=l,o=m);let p=m.get(d);if(p)return c.value=p.value,p.issues?p.issues.length&&c.issues.push(...Js(p.issues)):(c.memo=!0,u.backEdges??(u.backEdges=new WeakSet),u.backEdges.add(p.value)),c;_n=m;let g=Pn.length,x=i(c,l);_n=void 0;let C=Pn.length>g?Pn.pop():void 0;return x instanceof Promise?x.then(W=>(C&&(C.issues=W.issues.length?Js(W.issues):zf),W)):(C&&(C.issues=x.issues.length?Js(x.issues):zf),x)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function eo(){return ZP}function VP(e,t){let r=e[Qs]?.backEdges;return r!==void 0&&Bf(t)&&r.has(t)}var KP=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(o){return e[o]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function s(o,i){return o==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[o]??o}return o=>{switch(o.code){case"invalid_type":{let i=s(o.expected),a=Ns(o.input),c=s(a,o.input);return`Invalid input: expected ${i}, received ${c}`}case"invalid_value":return o.values.length===1?`Invalid input: expected ${sn(o.values[0])}`:`Invalid option: expected one of ${rn(o.values,"|")}`;case"too_big":{let i=o.exact?"exactly ":o.inclusive?"<=":"<",a=t(o.origin);return a?`Too big: expected ${o.origin??"value"} to have ${i}${o.maximum.toString()} ${a.unit??"elements"}`:`Too big: expected ${o.origin??"value"} to be ${i}${o.maximum.toString()}`}case"too_small":{let i=o.exact?"exactly ":o.inclusive?">=":">",a=t(o.origin);return a?`Too small: expected ${o.origin} to have ${i}${o.minimum.toString()} ${a.unit}`:`Too small: expected ${o.origin} to be ${i}${o.minimum.toString()}`}case"invalid_format":{let i=o;return i.format==="starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${r[i.format]??o.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${o.divisor}`;case"unrecognized_keys":return`Unrecognized key${o.keys.length>1?"s":""}: ${rn(o.keys,", ")}`;case"invalid_key":return`Invalid key in ${o.origin}`;case"invalid_union":return o.options&&Array.isArray(o.options)&&o.options.length>0?`Invalid discriminator value. Expected ${o.options.map(a=>`'${a}'`).join(" | ")}`:o.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${o.origin}`;default:return"Invalid input"}}};function Zf(){return{localeError:KP()}}var Vf;var to=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let s={...n,...this._map.get(t)};return Object.keys(s).length?s:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Kf(){return new to}(Vf=globalThis).__zod_globalRegistry??(Vf.__zod_globalRegistry=Kf());var et=globalThis.__zod_globalRegistry;function jP(e){return e.checks&&(e.checks=[...e.checks]),e}function jf(e,t){return new e(jP({type:"string",...I(t)}))}function Gf(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...I(t)})}function Hf(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...I(t)})}function Yf(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...I(t)})}function qf(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...I(t)})}function Jf(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...I(t)})}function Xf(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...I(t)})}function Qf(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...I(t)})}function eh(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...I(t)})}function th(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...I(t)})}function rh(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...I(t)})}function nh(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...I(t)})}function sh(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...I(t)})}function oh(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...I(t)})}function ih(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...I(t)})}function ah(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...I(t)})}function ch(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...I(t)})}function lh(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...I(t)})}function dh(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...I(t)})}function uh(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...I(t)})}function mh(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...I(t)})}function ph(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...I(t)})}function fh(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...I(t)})}function hh(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...I(t)})}function gh(e,t){return new e({type:"string",format:"date",check:"string_format",...I(t)})}function yh(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...I(t)})}function bh(e,t){return new e({type:"string",format:"duration",check:"string_format",...I(t)})}function vh(e){return new e({type:"unknown"})}function Sh(e,t){return new e({type:"never",...I(t)})}function Cn(e,t){return new _p({check:"max_length",...I(t),maximum:e})}function Ft(e,t){return new Pp({check:"min_length",...I(t),minimum:e})}function Rn(e,t){return new kp({check:"length_equals",...I(t),length:e})}function ro(e,t){return new Ap({check:"string_format",format:"regex",...I(t),pattern:e})}function no(e){return new Cp({check:"string_format",format:"lowercase",...I(e)})}function so(e){return new Rp({check:"string_format",format:"uppercase",...I(e)})}function oo(e,t){return new Ep({check:"string_format",format:"includes",...I(t),includes:e})}function io(e,t){return new Ip({check:"string_format",format:"starts_with",...I(t),prefix:e})}function ao(e,t){return new Op({check:"string_format",format:"ends_with",...I(t),suffix:e})}function tt(e){return new Tp({check:"overwrite",tx:e})}function co(e){return tt(t=>t.normalize(e))}function lo(){return tt(e=>e.trim())}function uo(){return tt(e=>e.toLowerCase())}function mo(){return tt(e=>e.toUpperCase())}function po(){return tt(e=>Rs(e))}function wh(e,t,r){return new e({type:"array",element:t,...I(r)})}function xh(e,t,r){return new e({type:"custom",check:"custom",fn:t,...I(r)})}function _h(e,t){let r=GP(n=>(n.addIssue=s=>{if(typeof s=="string")n.issues.push(Tt(s,n.value,r._zod.def));else{let o=s;o.fatal&&(o.continue=!1),o.code??(o.code="custom"),"input"in o||(o.input=n.value),o.inst??(o.inst=r),o.continue??(o.continue=!r._zod.def.abort),n.issues.push(Tt(o))}},e(n.value,n)),t);return r}function GP(e,t){let r=new fe({check:"custom",...I(t)});return r._zod.check=e,r}function gr(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&_e(e,n,r[n]);return e}function ho(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??et,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function Ut(e,t,r,n,s){let o=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:s}):t.unrepresentable;if(o==="any")return!1;if(o===void 0||o==="throw")throw new Error(s);return Object.assign(r,o),!0}function q(e,t,r={path:[],schemaPath:[]}){var n;let s=e._zod.def,o=t.seen.get(e);if(o)return o.count++,r.schemaPath.includes(e)&&(o.cycle=r.path),o.schema;let i={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let d={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,d);else{let m=i.schema,p=t.processors[s.type];if(!p)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${s.type}`);p(e,t,m,d)}let u=e._zod.parent;u&&(i.ref||(i.ref=u),q(u,t,d),t.seen.get(u).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&gr(i.schema,c),t.io==="input"&&ce(e)&&(delete i.schema.examples,delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function Ph(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function go(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let c=n.get(a);if(c&&c!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);n.set(a,i[0])}}let s=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let u=e.external.registry.get(i[0])?.id,m=e.external.uri??(g=>g);if(u)return{ref:m(u)};let p=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=p,{defId:p,ref:`${m("__shared")}#/${a}/${Ph(p)}`}}let c="#",l=`${c}/${a}/`;if(i[1]===r&&!i[1].schema.id)return{ref:c};let d=i[1].schema.id??`__schema${e.counter++}`;return{defId:d,ref:l+Ph(d)}},o=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:c,defId:l}=s(i);a.def={...a.schema},l&&(a.defId=l);let d=a.schema;for(let u in d)delete d[u];d.$ref=c};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){o(i);continue}if(e.external){let l=e.external.registry.get(i[0])?.id;if(t!==i[0]&&l){o(i);continue}}if(e.metadataRegistry.get(i[0])?.id){o(i);continue}if(a.cycle){o(i);continue}a.count>1&&e.reused==="ref"&&o(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function Ch(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;Ch(n);let s=Object.keys(n);if(s.length!==1||s[0]!=="type")return;let o=n.type;for(let i of Array.isArray(o)?o:[o]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var Rh=new Set(["type","properties","required","additionalProperties"]),kh=["oneOf","anyOf"];function Ah(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function fo(e){let t=[];for(let o of e){if(typeof o!="object"||o.type!=="object")return null;for(let i in o)if(!Rh.has(i))return null;t.push(o)}let r={},n=new Set;for(let o of t){for(let i in o.properties){if(Object.prototype.hasOwnProperty.call(r,i))continue;let a=[];for(let l of t){let d=l.properties?.[i]??Ah(l);d!=null&&(a.some(u=>JSON.stringify(u)===JSON.stringify(d))||a.push(d))}let c=a.length===1?a[0]:fo(a)??{allOf:a};_e(r,i,c)}for(let i of o.required??[])n.add(i)}let s={type:"object",properties:r};if(n.size&&(s.required=[...n]),t.every(o=>o.additionalProperties===!1))s.additionalProperties=!1;else{let o=[];for(let i of t){let a=Ah(i);a&&!o.some(c=>JSON.stringify(c)===JSON.stringify(a))&&o.push(a)}o.length===1?s.additionalProperties=o[0]:o.length>1&&(s.additionalProperties={allOf:o})}return s}function HP(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let s of Rh)if(s in e)return;let r=t.filter(s=>kh.some(o=>Array.isArray(s[o]))),n=null;if(!r.length)n=fo(t);else{let s=r[0],o=kh.find(c=>Array.isArray(s[c]));if(Object.keys(s).length!==1)return;let i=t.filter(c=>c!==s),a=s[o].map(c=>fo([...i,c]));if(a.some(c=>!c))return;n={[o]:a}}n&&(delete e.allOf,gr(e,n))}function yo(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,d={...l},u=c.ref;if(c.ref=null,u){n(u);let p=e.seen.get(u),g=p.schema;if(g.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(g)):gr(l,g),gr(l,d),a._zod.parent===u)for(let C in l)C==="$ref"||C==="allOf"||C in d||delete l[C];if(g.$ref&&p.def)for(let C in l)C==="$ref"||C==="allOf"||C in p.def&&JSON.stringify(l[C])===JSON.stringify(p.def[C])&&delete l[C]}let m=a._zod.parent;if(m&&m!==u){n(m);let p=e.seen.get(m);if(p?.schema.$ref&&(l.$ref=p.schema.$ref,p.def))for(let g in l)g==="$ref"||g==="allOf"||g in p.def&&JSON.stringify(l[g])===JSON.stringify(p.def[g])&&delete l[g]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())n(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())Ch(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let d=l?.allOf;if(!Array.isArray(d))continue;let u=a.get(d);u?u.push(l):a.set(d,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])HP(l)}}let s={};if(e.target==="draft-2020-12"?s.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?s.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?s.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");s.$id=e.external.uri(a)}gr(s,r.defId?r.schema:r.def??r.schema);let o=e.metadataRegistry.get(t)?.id;o!==void 0&&s.id===o&&delete s.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.id,_e(i,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?s.$defs=i:s.definitions=i);try{let a=JSON.parse(JSON.stringify(s));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:yr(t,"input",e.processors),output:yr(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function ce(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return ce(n.element,r);if(n.type==="set")return ce(n.valueType,r);if(n.type==="lazy")return ce(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return ce(n.innerType,r);if(n.type==="intersection")return ce(n.left,r)||ce(n.right,r);if(n.type==="record"||n.type==="map")return ce(n.keyType,r)||ce(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:ce(n.in,r)||ce(n.out,r);if(n.type==="object"){for(let s in n.shape)if(ce(n.shape[s],r))return!0;return!1}if(n.type==="union"){for(let s of n.options)if(ce(s,r))return!0;return!1}if(n.type==="tuple"){for(let s of n.items)if(ce(s,r))return!0;return!!(n.rest&&ce(n.rest,r))}return!1}var Eh=(e,t={})=>r=>{let n=ho({...r,processors:t});return q(e,n),go(n,e),yo(n,e)},yr=(e,t,r={})=>n=>{let{libraryOptions:s,target:o}=n??{},i=ho({...s??{},target:o,io:t,processors:r});return q(e,i),go(i,e),yo(i,e)};var Mt=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},$t=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},Ih=(e,t)=>{Mt(e,"minimum",t),$t(e,"maximum",t)},Dh=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},Fh=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},Uh=(e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},Mh=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},Oh=(e,t)=>Mt(e,"minimum",t.minimum),Th=(e,t)=>$t(e,"maximum",t.maximum),Nh=e=>(t,r)=>{Mh(t,r.format);let[n,s]=e[r.format];Mt(t,"minimum",n),$t(t,"maximum",s)},YP={greater_than:(e,t)=>Mt(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>$t(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>Dh(e,t.value),number_format:Nh(on),bigint_format:Nh(an),min_length:Oh,max_length:Th,length_equals:(e,t)=>Ih(e,t.length),min_size:Oh,max_size:Th,size_equals:(e,t)=>Ih(e,t.size),string_format:(e,t)=>{Mh(e,t.format),t.pattern&&Fh(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>Uh(e,t.mime)};function pt(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let o of n)YP[o._zod.def.check]?.(t,o._zod.def);let s=e._zod.bag;s.minimum!==void 0&&Mt(t,"minimum",s.minimum),s.exclusiveMinimum!==void 0&&Mt(t,"exclusiveMinimum",s.exclusiveMinimum),s.maximum!==void 0&&$t(t,"maximum",s.maximum),s.exclusiveMaximum!==void 0&&$t(t,"exclusiveMaximum",s.exclusiveMaximum),s.multipleOf!==void 0&&Dh(t,s.multipleOf),s.format!==void 0&&(t.format??(t.format=s.format),s.format.includes("int")&&(t.isInt=!0)),s.mime&&Uh(t,s.mime);for(let o of s.patterns??[])Fh(t,o);return t}var qP={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},JP=new Map([[Ys,mp],[xn,pp]]),$h=e=>JP.get(e)??e,Lh=(e,t,r,n)=>{let s=r;s.type="string";let{minimum:o,maximum:i,format:a,patterns:c,contentEncoding:l,laxFormat:d}=pt(e);if(typeof o=="number"&&(s.minLength=o),typeof i=="number"&&(s.maxLength=i),a&&(s.format=qP[a]??a,s.format===""&&delete s.format,(a==="time"||d)&&delete s.format),l&&(s.contentEncoding=l),c&&c.size>0){let u=[...c].map($h);u.length===1?s.pattern=u[0].source:u.length>1&&(s.allOf=[...u.map(m=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:m.source}))])}};var zh=(e,t,r,n)=>{r.not={}};var Bh=(e,t,r,n)=>{};var Wh=(e,t,r,n)=>{let s=e._zod.def,o=It(s.entries);if(o.length===0){r.not={};return}o.every(i=>typeof i=="number")&&(r.type="number"),o.every(i=>typeof i=="string")&&(r.type="string"),r.enum=o};var Zh=(e,t,r,n)=>{Ut(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var Vh=(e,t,r,n)=>{Ut(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var Kh=(e,t,r,n)=>{let s=r,o=e._zod.def,{minimum:i,maximum:a}=pt(e);typeof i=="number"&&(s.minItems=i),typeof a=="number"&&(s.maxItems=a),s.type="array",s.items=q(o.element,t,{...n,path:[...n.path,"items"]})};function En(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?En(t.out):t.type==="catch"?En(t.innerType):e._zod.optin}var jh=(e,t,r,n)=>{let s=r,o=e._zod.def,i=o.shape;if(Object.getOwnPropertySymbols(i).length&&Ut(e,t,s,n,"Symbol keys cannot be represented in JSON Schema"))return;s.type="object",s.properties={};for(let l in i)_e(s.properties,l,q(i[l],t,{...n,path:[...n.path,"properties",l]}));let c=[];for(let l of Object.keys(i)){let d=o.shape[l];(t.io==="input"?En(d)===void 0:d._zod.optout===void 0)&&c.push(l)}c.length>0&&(s.required=c),o.catchall?._zod.def.type==="never"?s.additionalProperties=!1:o.catchall?o.catchall&&(s.additionalProperties=q(o.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="output"&&(s.additionalProperties=!1)},Gh=(e,t,r,n)=>{let s=e._zod.def,o=s.inclusive===!1,i=s.options.map((a,c)=>q(a,t,{...n,path:[...n.path,o?"oneOf":"anyOf",c]}));o?r.oneOf=i:r.anyOf=i},Hh=(e,t,r,n)=>{let s=e._zod.def,o=q(s.left,t,{...n,path:[...n.path,"allOf",0]}),i=q(s.right,t,{...n,path:[...n.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(o)?o.allOf:[o],...a(i)?i.allOf:[i]];r.allOf=c,t.intersections.push(c)};function bo(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let g=e.get(t)?.def;if(!g)return t;let x=bo(e,g,r);return x===g?t:x}for(let g of["anyOf","oneOf"]){let x=t[g];if(!Array.isArray(x))continue;let C=x.map(W=>bo(e,W,r));C.some((W,oe)=>W!==x[oe])&&(t={...t,[g]:C})}let n=Array.isArray(t.type)?t.type:[t.type],s=!n.includes("string")&&n.some(g=>g==="number"||g==="integer"),o=t.enum??(t.const!==void 0?[t.const]:void 0);if(!s&&!o?.some(g=>typeof g=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,multipleOf:d,format:u,id:m,...p}=t;return p.enum?p.enum=p.enum.map(g=>typeof g=="number"?String(g):g):typeof p.const=="number"&&(p.const=String(p.const)),s&&(p.type="string",o||(p.pattern=(n.includes("number")?gn:Ks).source)),p}var vo=new WeakMap;function XP(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of vo.get(e)??[]){let s=e.seen.get(n),o=(s?.def??s?.schema)?.propertyNames;if(!o||o===!0||r.has(o))continue;let i=bo(t,o,new Set);i!==o&&r.set(o,i)}if(r.size)for(let n of e.seen.values())for(let s of[n.schema,n.def]){let o=s&&r.get(s.propertyNames);o&&(s.propertyNames=o)}}var Yh=(e,t,r,n)=>{let s=r,o=e._zod.def;s.type="object";let i=o.keyType,a=pt(i).patterns;if(o.mode==="loose"&&a&&a.size>0){let d=q(o.valueType,t,{...n,path:[...n.path,"patternProperties","*"]});s.patternProperties={};for(let u of a)_e(s.patternProperties,$h(u).source,d)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){s.propertyNames=q(o.keyType,t,{...n,path:[...n.path,"propertyNames"]});let d=vo.get(t);d||(d=[],vo.set(t,d),t.deferred.push(()=>XP(t))),d.push(e)}s.additionalProperties=q(o.valueType,t,{...n,path:[...n.path,"additionalProperties"]})}let c=i._zod.values,l=t.io==="input"&&En(o.valueType)!==void 0;if(c&&!o.partial&&!l){let d=[...c].filter(u=>typeof u=="string"||typeof u=="number");d.length>0&&(s.required=d.map(String))}},qh=(e,t,r,n)=>{let s=e._zod.def,o=q(s.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=s.innerType,r.nullable=!0):r.anyOf=[o,{type:"null"}]},Jh=(e,t,r,n)=>{let s=e._zod.def;q(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType},So=Symbol();function Xh(e,t,r,n,s){let o=!1,i=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(o=!0,null));return o?(Ut(t,r,n,s,"BigInt defaults cannot be represented in JSON Schema"),So):JSON.parse(i)}var Qh=(e,t,r,n)=>{let s=e._zod.def;q(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType;let i=Xh(s.defaultValue,e,t,r,n);i!==So&&(r.default=i)},eg=(e,t,r,n)=>{let s=e._zod.def;q(s.innerType,t,n);let o=t.seen.get(e);if(o.ref=s.innerType,t.io!=="input")return;let i=Xh(s.defaultValue,e,t,r,n);i!==So&&(r._prefault=i)},tg=(e,t,r,n)=>{let s=e._zod.def;q(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType;let i;try{i=s.catchValue(void 0)}catch{Ut(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},rg=(e,t,r,n)=>{let s=e._zod.def,o=s.in._zod.traits.has("$ZodTransform"),i=t.io==="input"?o?s.out:s.in:s.out;q(i,t,n);let a=t.seen.get(e);a.ref=i},ng=(e,t,r,n)=>{let s=e._zod.def;q(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType,r.readOnly=!0};var wo=(e,t,r,n)=>{let s=e._zod.def;q(s.innerType,t,n);let o=t.seen.get(e);o.ref=s.innerType};var sg=new WeakSet([Object.prototype,Error.prototype]);function On(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var mk=(e,t)=>{Bm.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);sg.has(r)||(sg.add(r),On(r,"format",n=>s=>zs(n,s)),On(r,"flatten",n=>s=>Ls(n,s)),On(r,"addIssue",n=>s=>{n.issues.push(s),n.message=JSON.stringify(n.issues,Ot,2)}),On(r,"addIssues",n=>s=>{n.issues.push(...s),n.message=JSON.stringify(n.issues,Ot,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var he=h("ZodError",mk,void 0,{Parent:Error});var og=mn(he),ig=pn(he),ag=fn(he),cg=hn(he),lg=Zm(he),dg=Vm(he),ug=Km(he),mg=jm(he),pg=Gm(he),fg=Hm(he),hg=Ym(he),gg=qm(he);function fk(){le.localeError||de(Zf())}function Nn(){le.memoizer||de({memoizer:eo()})}var ee=h("ZodType",(e,t)=>(fk(),Y.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(E.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Pe(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(aA(e,t))},superRefine(e,t){return this.check(cA(e,t))},overwrite(e){return this.check(tt(e))},optional(){return vg(this)},exactOptional(){return Hk(this)},nullable(){return Sg(this)},nullish(){return vg(Sg(this))},nonoptional(e){return eA(this,e)},array(){return _o(this)},or(e){return Po([this,e])},and(e){return Vk(this,e)},transform(e){return wg(this,Gk(e))},default(e){return Jk(this,e)},prefault(e){return Qk(this,e)},catch(e){return rA(this,e)},pipe(e){return wg(this,e)},readonly(){return oA(this)},describe(e){let t=this.clone();return et.add(t,{description:e}),t},meta(...e){if(e.length===0)return et.get(this);let t=this.clone();return et.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return E.hide(this,"~standard",{...Hs(this),jsonSchema:{input:yr(this,"input"),output:yr(this,"output")}})},set"~standard"(e){E.own(this,"~standard",e)},parse:function e(t,r){return og(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await ig(this,t,r,{callee:e})},safeParse(e,t){return ag(this,e,t)},async safeParseAsync(e,t){return cg(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){E.own(this,"spa",e)},validate(e,t){return Bs(this,e,t)},validateAsync(e,t){return Ws(this,e,t)},encode:function e(t,r){return lg(this,t,r,{callee:e})},decode:function e(t,r){return dg(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await ug(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await mg(this,t,r,{callee:e})},safeEncode(e,t){return pg(this,e,t)},safeDecode(e,t){return fg(this,e,t)},async safeEncodeAsync(e,t){return hg(this,e,t)},async safeDecodeAsync(e,t){return gg(this,e,t)},toJSONSchema(e){return Eh(this,{})(e)},get description(){return et.get(this)?.description},get _def(){return this._zod.def}}),xg=h("_ZodString",(e,t)=>{wn.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Lh(e,r,n,s)},E.derived({format:e=>pt(e).format??null,minLength:e=>pt(e).minimum??null,maxLength:e=>pt(e).maximum??null},{regex(...e){return this.check(ro(...e))},includes(...e){return this.check(oo(...e))},startsWith(...e){return this.check(io(...e))},endsWith(...e){return this.check(ao(...e))},min(...e){return this.check(Ft(...e))},max(...e){return this.check(Cn(...e))},length(...e){return this.check(Rn(...e))},nonempty(...e){return this.check(Ft(1,...e))},lowercase(e){return this.check(no(e))},uppercase(e){return this.check(so(e))},trim(){return this.check(lo())},normalize(...e){return this.check(co(...e))},toLowerCase(){return this.check(uo())},toUpperCase(){return this.check(mo())},slugify(){return this.check(po())}})),hk=h("ZodString",(e,t)=>{wn.init(e,t),xg.init(e,t)},{email(e){return this.check(Gf(Sk,e))},url(e){return this.check(Qf(xk,e))},jwt(e){return this.check(fh(Mk,e))},emoji(e){return this.check(eh(_k,e))},guid(e){return this.check(Hf(wk,e))},uuid(e){return this.check(Yf(Tn,e))},uuidv4(e){return this.check(qf(Tn,e))},uuidv6(e){return this.check(Jf(Tn,e))},uuidv7(e){return this.check(Xf(Tn,e))},nanoid(e){return this.check(th(Pk,e))},cuid(e){return this.check(rh(kk,e))},cuid2(e){return this.check(nh(Ak,e))},ulid(e){return this.check(sh(Ck,e))},base64(e){return this.check(uh(Dk,e))},base64url(e){return this.check(mh(Fk,e))},xid(e){return this.check(oh(Rk,e))},ksuid(e){return this.check(ih(Ek,e))},ipv4(e){return this.check(ah(Ik,e))},ipv6(e){return this.check(ch(Ok,e))},cidrv4(e){return this.check(lh(Tk,e))},cidrv6(e){return this.check(dh(Nk,e))},e164(e){return this.check(ph(Uk,e))},datetime(e){return this.check(hh(gk,e))},date(e){return this.check(gh(yk,e))},time(e){return this.check(yh(bk,e))},duration(e){return this.check(bh(vk,e))}});function br(e){return jf(hk,e)}var H=h("ZodStringFormat",(e,t)=>{j.init(e,t),xg.init(e,t)}),gk=h("ZodISODateTime",(e,t)=>{of.init(e,t),H.init(e,t)}),yk=h("ZodISODate",(e,t)=>{af.init(e,t),H.init(e,t)}),bk=h("ZodISOTime",(e,t)=>{cf.init(e,t),H.init(e,t)}),vk=h("ZodISODuration",(e,t)=>{lf.init(e,t),H.init(e,t)}),Sk=h("ZodEmail",(e,t)=>{Hp.init(e,t),H.init(e,t)});var wk=h("ZodGUID",(e,t)=>{jp.init(e,t),H.init(e,t)});var Tn=h("ZodUUID",(e,t)=>{Gp.init(e,t),H.init(e,t)});var xk=h("ZodURL",(e,t)=>{Jp.init(e,t),H.init(e,t)});var _k=h("ZodEmoji",(e,t)=>{Xp.init(e,t),H.init(e,t)});var Pk=h("ZodNanoID",(e,t)=>{Qp.init(e,t),H.init(e,t)});var kk=h("ZodCUID",(e,t)=>{ef.init(e,t),H.init(e,t)});var Ak=h("ZodCUID2",(e,t)=>{tf.init(e,t),H.init(e,t)});var Ck=h("ZodULID",(e,t)=>{rf.init(e,t),H.init(e,t)});var Rk=h("ZodXID",(e,t)=>{nf.init(e,t),H.init(e,t)});var Ek=h("ZodKSUID",(e,t)=>{sf.init(e,t),H.init(e,t)});var Ik=h("ZodIPv4",(e,t)=>{df.init(e,t),H.init(e,t)});var Ok=h("ZodIPv6",(e,t)=>{mf.init(e,t),H.init(e,t)});var Tk=h("ZodCIDRv4",(e,t)=>{pf.init(e,t),H.init(e,t)});var Nk=h("ZodCIDRv6",(e,t)=>{ff.init(e,t),H.init(e,t)});var Dk=h("ZodBase64",(e,t)=>{gf.init(e,t),H.init(e,t)});var Fk=h("ZodBase64URL",(e,t)=>{yf.init(e,t),H.init(e,t)});var Uk=h("ZodE164",(e,t)=>{bf.init(e,t),H.init(e,t)});var Mk=h("ZodJWT",(e,t)=>{vf.init(e,t),H.init(e,t)});var $k=h("ZodUnknown",(e,t)=>{Sf.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Bh(e,r,n,s)});function yg(){return vh($k)}var Lk=h("ZodNever",(e,t)=>{wf.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>zh(e,r,n,s)});function _g(e){return Sh(Lk,e)}var zk=h("ZodArray",(e,t)=>{Nn(),xf.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Kh(e,r,n,s),e.element=t.element},{min(e,t){return this.check(Ft(e,t))},nonempty(e){return this.check(Ft(1,e))},max(e,t){return this.check(Cn(e,t))},length(e,t){return this.check(Rn(e,t))},unwrap(){return this.element}});function _o(e,t){return wh(zk,e,t)}var Bk=h("ZodObject",(e,t)=>{Nn(),kf.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>jh(e,r,n,s),E.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return Kk(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(E.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(E.mergeDefs(this._zod.def,{catchall:yg()}))},loose(){return this.clone(E.mergeDefs(this._zod.def,{catchall:yg()}))},strict(){return this.clone(E.mergeDefs(this._zod.def,{catchall:_g()}))},strip(){return this.clone(E.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return E.extend(this,e)},safeExtend(e){return E.safeExtend(this,e)},merge(e){return E.merge(this,e)},pick(e){return E.pick(this,e)},omit(e){return E.omit(this,e)},partial(...e){return E.partial(kg,this,e[0])},exactPartial(...e){return E.partial(Ag,this,e[0],"exactPartial")},required(...e){return E.required(Cg,this,e[0])}});function Pg(e,t){return new Bk({type:"object",shape:e,catchall:_g(),...E.normalizeParams(t)})}var Wk=h("ZodUnion",(e,t)=>{Af.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Gh(e,r,n,s),e.options=t.options});function Po(e,t){return new Wk({type:"union",options:e,...E.normalizeParams(t)})}var Zk=h("ZodIntersection",(e,t)=>{Cf.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Hh(e,r,n,s)});function Vk(e,t){return new Zk({type:"intersection",left:e,right:t})}var bg=h("ZodRecord",(e,t)=>{Nn(),Rf.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Yh(e,r,n,s),e.keyType=t.keyType,e.valueType=t.valueType});function ko(e,t,r){return!t||!t._zod?new bg({type:"record",keyType:br(),valueType:e,...E.normalizeParams(t)}):new bg({type:"record",keyType:e,valueType:t,...E.normalizeParams(r)})}var xo=h("ZodEnum",(e,t)=>{Ef.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(n,s,o)=>Wh(e,n,s,o),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,s)=>{let o={};for(let i of n)if(r.has(i))o[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new xo({...t,checks:[],...E.normalizeParams(s),entries:o})},e.exclude=(n,s)=>{let o={...t.entries};for(let i of n)if(r.has(i))delete o[i];else throw new Error(`Key ${i} not found in enum`);return new xo({...t,checks:[],...E.normalizeParams(s),entries:o})}});function Kk(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new xo({type:"enum",entries:r,...E.normalizeParams(t)})}var jk=h("ZodTransform",(e,t)=>{Nn(),If.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Vh(e,r,n,s),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Nt(e.constructor.name);r.addIssue=o=>{if(typeof o=="string")r.issues.push(E.issue(o,r.value,t));else{let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(E.issue(i))}};let s=t.transform(r.value,r);return s instanceof Promise?s.then(o=>(r.value=o,r)):(r.value=s,r)}});function Gk(e){return new jk({type:"transform",transform:e})}var kg=h("ZodOptional",(e,t)=>{qs.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>wo(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function vg(e){return new kg({type:"optional",innerType:e})}var Ag=h("ZodExactOptional",(e,t)=>{Of.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>wo(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function Hk(e){return new Ag({type:"optional",innerType:e})}var Yk=h("ZodNullable",(e,t)=>{Tf.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>qh(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function Sg(e){return new Yk({type:"nullable",innerType:e})}var qk=h("ZodDefault",(e,t)=>{Nf.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Qh(e,r,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function Jk(e,t){return new qk({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():E.shallowClone(t)}})}var Xk=h("ZodPrefault",(e,t)=>{Df.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>eg(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function Qk(e,t){return new Xk({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():E.shallowClone(t)}})}var Cg=h("ZodNonOptional",(e,t)=>{Ff.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Jh(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function eA(e,t){return new Cg({type:"nonoptional",innerType:e,...E.normalizeParams(t)})}var tA=h("ZodCatch",(e,t)=>{Uf.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>tg(e,r,n,s),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function rA(e,t){return new tA({type:"catch",innerType:e,catchValue:typeof t=="function"?t:E.constantCatch(t)})}var nA=h("ZodPipe",(e,t)=>{Mf.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>rg(e,r,n,s),e.in=t.in,e.out=t.out});function wg(e,t){return new nA({type:"pipe",in:e,out:t})}var sA=h("ZodReadonly",(e,t)=>{$f.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>ng(e,r,n,s),e.unwrap=()=>e._zod.def.innerType});function oA(e){return new sA({type:"readonly",innerType:e})}var iA=h("ZodCustom",(e,t)=>{Lf.init(e,t),ee.init(e,t),e._zod.processJSONSchema=(r,n,s)=>Zh(e,r,n,s)});function aA(e,t={}){return xh(iA,e,t)}function cA(e,t){return _h(e,t)}var Rg=["systemd","effective"];var Eg=["error","warning","info","never"];var Dn=["correctness","effectiveness","breakage","exposure","hygiene"],Ig=["error","warning","info"];var Og=239,lA=400,Fn={debian10:241,debian11:247,debian12:252,debian13:257,buster:241,bullseye:247,bookworm:252,trixie:257,"ubuntu20.04":245,"ubuntu22.04":249,"ubuntu24.04":255,"ubuntu25.04":257,"ubuntu25.10":257,focal:245,jammy:249,noble:255,rhel8:239,rhel9:252,rhel10:257,centos8:239,centos9:252,centos10:257,rocky8:239,rocky9:252,rocky10:257,alma8:239,alma9:252,alma10:257,oracle8:239,oracle9:252,amazon2023:252,fedora40:255,fedora41:256,fedora42:257,fedora43:258,"sles15.5":249,"sles15.6":254,"leap15.5":249,"leap15.6":254},Kz=Object.entries(Fn);function dA(e){return ie.filter(r=>Number(r)<=e).at(-1)??ie[0]}var Tg=(e,t)=>{let r=dA(t);return{label:e,version:t,table:r,derived:Number(r)!==t}};function Ng(e){let t=e.toLowerCase(),r=/^\d+$/.test(t)?Number(t):Object.hasOwn(Fn,t)?Fn[t]:void 0;if(r!==void 0&&r>=Og&&r<lA)return{ok:!0,target:Tg(t,r)};if(r!==void 0)return{ok:!1,problem:`there is no target ${r}: systemd versions from ${Og} on are known`};let[n]=N(t,Object.keys(Fn),1),s=n===void 0?"give a systemd version such as 257, or a distribution such as debian12":`did you mean ${n}?`;return{ok:!1,problem:`unknown target "${e}": ${s}`}}var jz=Tg(Wn,Number(Wn));var vr=e=>({ok:!0,value:e}),ft=e=>({ok:!1,problem:e});function Un(e,t){let[r]=N(e,t,1);return r===void 0?"":`; did you mean ${r}?`}var uA=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;function Fg(e,t){let r=t.find(n=>n===e);return r===void 0?ft(`takes ${uA(t)}, not "${e}"${Un(e,t)}`):vr(r)}function Ug(e){let t=/^\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN;if(!(t<=10))return ft(`takes a number from 0.0 to 10.0, not "${e}"`);let r=Math.round(t*10);return Math.abs(r-t*10)>1e-9?ft(`takes one decimal at most, not "${e}": exposures have no more`):vr(r)}var Sr=e=>e.split(/[\s,]+/).filter(t=>t!=="");function Mg(e){let t=new Map;for(let r of Sr(e)){let n=Ng(r);if(!n.ok)return ft(n.problem);t.set(n.target.label,n.target)}return t.size===0?ft("names no target: write a systemd version such as 257, or a distribution such as debian12"):vr([...t.values()])}function Ao(e,t){let r=[...Dn,...t.map(({id:o})=>o)],n=Sr(e),s=n.find(o=>!r.includes(o));return s===void 0?vr(n):ft(`names "${s}", which is no rule or category${Un(s,r)}`)}var Dg={yes:!0,true:!0,on:!0,no:!1,false:!1,off:!1};function $g(e){let t=Object.hasOwn(Dg,e)?Dg[e]:void 0;return t===void 0?ft(`takes yes or no, not "${e}"`):vr(t)}var Lg=[...Ig,"off"];var Eo=br({error:"takes one value on one line; a section or a list is no value here"}),zt=(e,t,r={})=>Eo.meta(r).transform((n,s)=>Bg(t(n),s)).meta({description:e}),Lt=(e,t)=>Po([Eo,_o(Eo)],{error:({input:r})=>r===void 0?"is missing":"takes a list of words"}).transform((r,n)=>Bg(t(typeof r=="string"?r:r.join(" ")),n)).meta({description:e});function Bg(e,t){return e.ok?e.value:(t.addIssue(e.problem),Us)}var Mn=(e,t)=>zt(e,r=>Fg(r,t),{enum:[...t]}),Wg=e=>zt(e,$g,{enum:["yes","no","true","false","on","off"]}),Zg=e=>({ok:!0,value:Sr(e)}),mA=e=>{let t=Sr(e);return t.length===0?{ok:!1,problem:"names no path: write patterns as in .gitignore, such as units/web*.service"}:{ok:!0,value:t}},zg=e=>e===""||e==="true"?{ok:!1,problem:"names no file: write a path, relative to the folder of this file"}:{ok:!0,value:e};function pA(e,{least:t,most:r}){let n=/^\d+$/.test(e)?Number(e):Number.NaN;return n>=t&&n<=r?{ok:!0,value:n}:{ok:!1,problem:`takes a whole number from ${t} to ${r}, not "${e}"`}}function fA(e){return e.kind==="names"?Lt(e.summary,Zg):e.kind==="switch"?Wg(e.summary):zt(e.summary,t=>pA(t,e),{pattern:"^\\d+$"})}var Co=(e,t)=>Object.fromEntries(e.map(t)),hA=e=>`is a section: write [${e}] on a line of its own, and keys below it`;function Vg(e,t){let r=(l,d)=>Pg(d,{error:Ro(l)}),n=l=>r(l,Co(e,d=>[d.id,Mn(d.summary,Lg).optional()])).meta({description:"severity of a rule, or off"}),s=zt("highest exposure that passes, 0.0 to 10.0",Ug,{pattern:"^(?:\\d(?:\\.\\d)?|10(?:\\.0)?)$"}),o={threshold:s.optional(),target:Lt("systemd versions or distributions, such as 257 or debian12",Mg).optional(),user:Wg("whether these are units of the user manager").optional(),ignore:Lt("rules or categories that do not run",l=>Ao(l,e)).optional()},i=r("overrides.NAME",{...o,paths:Lt("the units this is for: patterns as in .gitignore, relative to the folder of this file",mA),rules:n("overrides.NAME.rules").optional()}),a=e.filter(l=>Object.keys(Qt(l)).length>0),c=r("options.RULE",Co(a,l=>[l.id,r(`options.${l.id}`,Co(Object.entries(Qt(l)),([d,u])=>[d,fA(u).optional()])).optional()]));return r("",{...o,format:Mn("how to report",t).optional(),"fail-on":Mn("lowest severity that fails the run",Eg).optional(),gate:Mn("the exposure that thresholds hold for",Rg).optional(),select:Lt(`the rules to run, by id or category (${Dn.join(", ")})`,l=>Ao(l,e)).optional(),policy:zt("a systemd-analyze --security-policy file",zg).optional(),baseline:zt("a file of known findings",zg).optional(),exclude:Lt("paths that are not checked: patterns as in .gitignore",Zg).optional(),rules:n("rules").optional(),options:c.optional(),overrides:ko(br(),i,{error:Ro("overrides.NAME")}).optional(),budgets:ko(br(),s,{error:Ro("budgets")}).meta({description:"a threshold for each path or pattern"}).optional()}).meta({title:"unitlint.ini",description:"Sections are objects, keys are their members; lists may be written as one text with commas."})}var Ro=e=>t=>t.code==="invalid_type"?hA(e):void 0;function Kg(e,{path:t,rules:r,formats:n}){let s=xm(e.replace(/^\uFEFF/,""),$n.unsafe),o=Vg(r,n),i=o.safeParse(Oo((0,$n.decode)(s.clean)));if(i.success&&s.problems.length===0){let l=(d,...u)=>({value:d,from:`${t}:${s.lineOf(u)}`});return{ok:!0,config:SA(i.data,t,l)}}let c=(i.success?[]:i.error.issues.flatMap(l=>gA(l,r,o))).map(({path:l,message:d})=>({line:s.lineOf(l),message:d}));return{ok:!1,problems:[...s.problems,...c].sort((l,d)=>l.line-d.line)}}function Oo(e){return Array.isArray(e)?e.map(Oo):typeof e!="object"||e===null?String(e):Object.fromEntries(Object.entries(e).map(([t,r])=>[t,Oo(r)]))}function gA(e,t,r){if(e.code!=="unrecognized_keys")return[{path:e.path,message:`${String(e.path.at(-1)??"this")} ${e.message}`}];let n=vA(e.path,t,r);return e.keys.map(s=>({path:[...e.path,s],message:`${bA(e.path,s)}${yA(s,n)}`}))}function yA(e,t){let r=Un(e,t);return r===""&&t.length<=20?`; known are ${t.join(", ")}`:r}function bA(e,t){let r=e.at(-1);return r==="rules"?`there is no rule "${t}"`:e[0]==="options"?e.length===1?`there is no rule "${t}" with options`:`the rule ${String(r)} has no option "${t}"`:e.length===0?`there is no key or section "${t}"`:`there is no key "${t}" in [${e.join(".")}]`}function vA([e,t,r],n,s){if(e===void 0)return Object.keys(s.shape);if(e==="rules"||r==="rules")return n.map(({id:i})=>i);if(e==="overrides")return Object.keys(s.shape.overrides.unwrap().valueType.shape);let o=new Map(n.map(i=>[i.id,Object.keys(Qt(i))]));return t===void 0?[...o].flatMap(([i,a])=>a.length>0?[i]:[]):o.get(String(t))??[]}function SA(e,t,r){let{format:n,"fail-on":s,gate:o,select:i,policy:a,baseline:c,exclude:l}=e;return{path:t,run:{...jg(e,r,[]),...n===void 0?{}:{format:r(n,"format")},...s===void 0?{}:{failOn:r(s,"fail-on")},...o===void 0?{}:{gate:r(o,"gate")},...i===void 0?{}:{select:r(i,"select")},...a===void 0?{}:{policy:r(a,"policy")},...c===void 0?{}:{baseline:r(c,"baseline")},options:PA(e,r)},exclude:l===void 0?null:r(To(l),"exclude"),overrides:[...wA(e,r),...xA(e,r)]}}function jg({threshold:e,target:t,user:r,ignore:n,rules:s={}},o,i){let a=Object.entries(s).flatMap(([c,l])=>l===void 0?[]:[[c,o(l,...i,"rules",c)]]);return{...e===void 0?{}:{threshold:o(e,...i,"threshold")},...t===void 0?{}:{targets:o(t,...i,"target")},...r===void 0?{}:{user:o(r,...i,"user")},...n===void 0?{}:{ignore:o(n,...i,"ignore")},levels:new Map(a)}}var wA=({overrides:e={}},t)=>Object.entries(e).map(([r,n])=>({name:`overrides.${r}`,matches:To(n.paths),...jg(n,t,["overrides",r])})),xA=({budgets:e={}},t)=>Object.entries(e).map(([r,n])=>({name:"budgets",matches:To([r]),threshold:t(n,"budgets",r),levels:new Map})),_A=/^\/?[^*?[\]\\!#/]+(?:\/[^*?[\]\\/]+)*$/;function To(e){let[t=""]=e;if(e.length===1&&_A.test(t)&&t.includes("/")){let n=t.replace(/^\//,"");return s=>s===n||s.startsWith(`${n}/`)}let r=(0,Io.default)().add([...e]);return n=>Io.default.isPathValid(n)&&r.ignores(n)}var PA=({options:e={}},t)=>new Map(Object.entries(e).flatMap(([r,n])=>{let s=Object.entries(n??{}).flatMap(([o,i])=>i===void 0?[]:[[o,i]]);return s.length===0?[]:[[r,t(Object.fromEntries(s),"options",r)]]}));var Gg=["pretty","concise","json","ndjson","sarif","github","gitlab","junit","checkstyle","rdjson","sonar","markdown","html","prometheus"];var kA=(e,t)=>Kg(e,{path:t,rules:hm,formats:Gg});0&&(module.exports={readConfigFile});
