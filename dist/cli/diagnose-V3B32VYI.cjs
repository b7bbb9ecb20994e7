var ve=Object.defineProperty;var Nt=Object.getOwnPropertyDescriptor;var Rt=Object.getOwnPropertyNames;var It=Object.prototype.hasOwnProperty;var Ot=(e,t)=>{for(var i in t)ve(e,i,{get:t[i],enumerable:!0})},Dt=(e,t,i,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Rt(t))!It.call(e,r)&&r!==i&&ve(e,r,{get:()=>t[r],enumerable:!(n=Nt(t,r))||n.enumerable});return e};var Tt=e=>Dt(ve({},"__esModule",{value:!0}),e);var os={};Ot(os,{runDiagnoseCommand:()=>St});module.exports=Tt(os);var De=require("./chunk-2ZO65NZH.cjs"),bt=require("./chunk-RLNBRSJY.cjs"),fe=require("./chunk-K7NJJG3R.cjs"),he=require("./chunk-NKKWHIGI.cjs"),_t=require("./chunk-ZM7IGBRF.cjs"),kt=require("./chunk-JWCSUZX5.cjs"),Te=require("./chunk-PL374JOP.cjs"),Y=require("./chunk-JABBAHAI.cjs"),Fe=require("./chunk-MQHU6EQO.cjs"),cs=require("./chunk-U6F6TPCE.cjs"),Et=require("./chunk-DBYOFK72.cjs"),$=require("./chunk-TQ62SA3T.cjs"),xt=require("./chunk-4BVPRH33.cjs"),x=require("./chunk-VKZOZMHM.cjs"),v=require("./chunk-V4DE66PX.cjs"),ds=require("./chunk-NPDP6FKZ.cjs"),us=require("./chunk-EOUOZT6J.cjs"),Me=require("./chunk-KUCQ6E2E.cjs"),ye=require("./chunk-TSTC3CHF.cjs"),p=require("./chunk-I4LQFJQE.cjs"),u=require("./chunk-SDPFXBF3.cjs"),ms=require("./chunk-PKISL443.cjs"),D=require("./chunk-VXZ5OWO6.cjs"),ps=require("./chunk-Z5ZZ24WT.cjs"),z=require("node:path"),Q=require("node:fs"),W=2e3,Ue=1e3,Ft=40,M=(e,t)=>e.length>t?e.slice(0,t):e,Le=["[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?","(?:[A-Z][a-z]{2} )?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?:Z| ?[+-]\\d\\d:?\\d\\d| [A-Z]{2,5})?","\\d{9,11}\\.\\d{6}","\\[ {0,8}\\d{1,10}\\.\\d{6}\\]"].join("|"),Mt=new RegExp(`^(?:${Le})(?: [^\\s:\\[\\]]{1,64})? ([^\\s:\\[\\]]{1,64})(?:\\[(\\d{1,10})\\])?: `),Ut=/^([^\s:[\]]{1,64})\[(\d{1,10})\]: /,Lt=new RegExp(`^(?:${Le}) `),Bt=/^([A-Za-z0-9:_.\\@-]{1,255}\.(?:service|socket|mount|swap|timer|slice|scope|path|target|automount)): /,Be=e=>Bt.exec(e)?.[1]??null;function Wt({number:e,text:t}){let i=M(t,W+300),n=Mt.exec(i)??Ut.exec(i),r=n?.[0].length??Lt.exec(i)?.[0].length??0,a=M(i.slice(r),W);return{line:e,evidence:M(t,Ue),message:a,identifier:n?.[1]??null,pid:n?.[2]===void 0?null:Number(n[2]),unit:Be(a)}}var U=(e,t)=>{let i=e[t];return typeof i=="string"?i:Array.isArray(i)&&i.every(n=>typeof n=="number")?(0,Me.b)(Uint8Array.from(i.slice(0,W))):null};function*we(e,t){let i=U(t,"MESSAGE")??"",n=U(t,"UNIT")??U(t,"USER_UNIT")??U(t,"_SYSTEMD_UNIT")??U(t,"_SYSTEMD_USER_UNIT"),r=Number(U(t,"_PID")??U(t,"SYSLOG_PID")??"");for(let a of M(i,W*4).split(`
`,Ft))yield{line:e,evidence:M(a,Ue),message:M(a,W),identifier:U(t,"SYSLOG_IDENTIFIER"),pid:Number.isInteger(r)&&r>0?r:null,unit:Be(a)??n}}function jt(e){if(!e.startsWith("{"))return null;try{let t=JSON.parse(e);return typeof t=="object"&&t!==null&&("MESSAGE"in t||"__CURSOR"in t||"__REALTIME_TIMESTAMP"in t)?t:null}catch{return null}}var Gt=/^([A-Z_][A-Z0-9_]{0,63})(?:=|$)/,Yt=8,We=new Set(["MESSAGE","UNIT","USER_UNIT","_SYSTEMD_UNIT","_SYSTEMD_USER_UNIT","_PID","SYSLOG_PID","SYSLOG_IDENTIFIER"]);function zt(e,{number:t,text:i}){let n=Gt.exec(i);if(n!==null){let[r,a=""]=n;e.open=r.endsWith("=")?null:{name:a,first:!0},r.endsWith("=")&&We.has(a)&&(e.fields[a]=M(i.slice(r.length),W*4)),a==="MESSAGE"&&(e.messageLine=t)}else if(e.open!==null&&We.has(e.open.name)){let{name:r,first:a}=e.open,s=e.fields[r],o=a?i.slice(Yt):i;e.fields[r]=M(s===void 0?o:`${s}
${o}`,W*4),e.open.first=!1}}var Kt=/^__(?:CURSOR|REALTIME_TIMESTAMP)=/;function*Ht(e){let t=null;for(let i of e)if(t===null&&Kt.test(i.text)&&(t={fields:{},messageLine:i.number,open:null}),t!==null&&i.text!=="")zt(t,i);else if(t!==null)yield*we(t.messageLine,t.fields),t=null;else if(i.text!==""){let n=jt(i.text);n===null?yield Wt(i):yield*we(i.number,n)}t!==null&&(yield*we(t.messageLine,t.fields))}var be=65536,je=10,Zt=13;function Ge(e,t){let i=t.subarray(0,be-e.size);e.bytes.set(i,e.size),e.size+=i.length}function _e(e){let t=e.at(-1)===Zt?e.length-1:e.length;return(0,Me.b)(e.subarray(0,t))}function*qt(e){let t={bytes:new Uint8Array(be),size:0},i=1;for(let n of e){let r=0;for(let a=n.indexOf(je);a>=0;a=n.indexOf(je,r)){let s=n.subarray(r,a);t.size===0?yield{number:i,text:_e(s.subarray(0,be))}:(Ge(t,s),yield{number:i,text:_e(t.bytes.subarray(0,t.size))}),t.size=0,i+=1,r=a+1}Ge(t,n.subarray(r))}t.size>0&&(yield{number:i,text:_e(t.bytes.subarray(0,t.size))})}var Xt=["x86-64","arm64","riscv64","x86","arm","s390x","ppc64-le"],Vt=`_llseek				140	140		140
_newselect				142	142		142
accept	43	202	202		285		330
accept4	288	242	242	364	366	364	344
access	21			33	33	33	33
acct	163	89	89	51	51	51	51
add_key	248	217	217	286	309	278	269
adjtimex	159	171	171	124	124	124	124
alarm	37			27		27	27
arch_prctl	158			384
arm_fadvise64_64					270
bind	49	200	200	361	282	361	327
bpf	321	280	280	357	386	351	361
breakpoint					983041
brk	12	214	214	45	45	45	45
cacheflush					983042
cachestat	451	451	451	451	451	451	451
capget	125	90	90	184	184	184	183
capset	126	91	91	185	185	185	184
chdir	80	49	49	12	12	12	12
chmod	90			15	15	15	15
chown	92			182	182	212	181
chown32				212	212
chroot	161	51	51	61	61	61	61
clock_adjtime	305	266	266	343	372	337	347
clock_adjtime64				405	405
clock_getres	229	114	114	266	264	261	247
clock_getres_time64				406	406
clock_gettime	228	113	113	265	263	260	246
clock_gettime64				403	403
clock_nanosleep	230	115	115	267	265	262	248
clock_nanosleep_time64				407	407
clock_settime	227	112	112	264	262	259	245
clock_settime64				404	404
clone	56	220	220	120	120	120	120
clone3	435	435	435	435	435	435	435
close	3	57	57	6	6	6	6
close_range	436	436	436	436	436	436	436
connect	42	203	203	362	283	362	328
copy_file_range	326	285	285	377	391	375	379
creat	85			8	8	8	8
delete_module	176	106	106	129	129	129	129
dup	32	23	23	41	41	41	41
dup2	33			63	63	63	63
dup3	292	24	24	330	358	326	316
epoll_create	213			254	250	249	236
epoll_create1	291	20	20	329	357	327	315
epoll_ctl	233	21	21	255	251	250	237
epoll_ctl_old	214
epoll_pwait	281	22	22	319	346	312	303
epoll_pwait2	441	441	441	441	441	441	441
epoll_wait	232			256	252	251	238
epoll_wait_old	215
eventfd	284			323	351	318	307
eventfd2	290	19	19	328	356	323	314
execve	59	221	221	11	11	11	11
execveat	322	281	281	358	387	354	362
exit	60	93	93	1	1	1	1
exit_group	231	94	94	252	248	248	234
faccessat	269	48	48	307	334	300	298
faccessat2	439	439	439	439	439	439	439
fadvise64	221	223	223	250		253	233
fadvise64_64				272
fallocate	285	47	47	324	352	314	309
fanotify_init	300	262	262	338	367	332	323
fanotify_mark	301	263	263	339	368	333	324
fchdir	81	50	50	133	133	133	133
fchmod	91	52	52	94	94	94	94
fchmodat	268	53	53	306	333	299	297
fchmodat2	452	452	452	452	452	452	452
fchown	93	55	55	95	95	207	95
fchown32				207	207
fchownat	260	54	54	298	325	291	289
fchroot	472	472	472	472	472	472	472
fcntl	72	25	25	55	55	55	55
fcntl64				221	221
fdatasync	75	83	83	148	148	148	148
fgetxattr	193	10	10	231	231	229	214
file_getattr	468	468	468	468	468	468	468
file_setattr	469	469	469	469	469	469	469
finit_module	313	273	273	350	379	344	353
flistxattr	196	13	13	234	234	232	217
flock	73	32	32	143	143	143	143
fork	57			2	2	2	2
fremovexattr	199	16	16	237	237	235	220
fsconfig	431	431	431	431	431	431	431
fsetxattr	190	7	7	228	228	226	211
fsmount	432	432	432	432	432	432	432
fsopen	430	430	430	430	430	430	430
fspick	433	433	433	433	433	433	433
fstat	5	80	80	108	108	108	108
fstat64				197	197
fstatat64				300	327
fstatfs	138	44	44	100	100	100	100
fstatfs64				269	267	266	253
fsync	74	82	82	118	118	118	118
ftruncate	77	46	46	93	93	93	93
ftruncate64				194	194
futex	202	98	98	240	240	238	221
futex_requeue	456	456	456	456	456	456	456
futex_time64				422	422
futex_wait	455	455	455	455	455	455	455
futex_waitv	449	449	449	449	449	449	449
futex_wake	454	454	454	454	454	454	454
futimesat	261			299	326	292	290
get_mempolicy	239	236	236	275	320	269	260
get_robust_list	274	100	100	312	339	305	299
get_thread_area	211			244
get_tls					983046
getcpu	309	168	168	318	345	311	302
getcwd	79	17	17	183	183	183	182
getdents	78			141	141	141	141
getdents64	217	61	61	220	217	220	202
getegid	108	177	177	50	50	202	50
getegid32				202	202
geteuid	107	175	175	49	49	201	49
geteuid32				201	201
getgid	104	176	176	47	47	200	47
getgid32				200	200
getgroups	115	158	158	80	80	205	80
getgroups32				205	205
getitimer	36	102	102	105	105	105	105
getpeername	52	205	205	368	287	368	332
getpgid	121	155	155	132	132	132	132
getpgrp	111			65	65	65	65
getpid	39	172	172	20	20	20	20
getppid	110	173	173	64	64	64	64
getpriority	140	141	141	96	96	96	96
getrandom	318	278	278	355	384	349	359
getresgid	120	150	150	171	171	211	170
getresgid32				211	211
getresuid	118	148	148	165	165	209	165
getresuid32				209	209
getrlimit	97	163	163	76		191	76
getrusage	98	165	165	77	77	77	77
getsid	124	156	156	147	147	147	147
getsockname	51	204	204	367	286	367	331
getsockopt	55	209	209	365	295	365	340
gettid	186	178	178	224	224	236	207
gettimeofday	96	169	169	78	78	78	78
getuid	102	174	174	24	24	199	24
getuid32				199	199
getxattr	191	8	8	229	229	227	212
getxattrat	464	464	464	464	464	464	464
init_module	175	105	105	128	128	128	128
inotify_add_watch	254	27	27	292	317	285	276
inotify_init	253			291	316	284	275
inotify_init1	294	26	26	332	360	324	318
inotify_rm_watch	255	28	28	293	318	286	277
io_cancel	210	3	3	249	247	247	231
io_destroy	207	1	1	246	244	244	228
io_getevents	208	4	4	247	245	245	229
io_pgetevents	333	292	292	385	399	382	388
io_pgetevents_time64				416	416
io_setup	206	0	0	245	243	243	227
io_submit	209	2	2	248	246	246	230
io_uring_enter	426	426	426	426	426	426	426
io_uring_register	427	427	427	427	427	427	427
io_uring_setup	425	425	425	425	425	425	425
ioctl	16	29	29	54	54	54	54
ioperm	173			101			101
iopl	172			110			110
ioprio_get	252	31	31	290	315	283	274
ioprio_set	251	30	30	289	314	282	273
ipc				117		117	117
kcmp	312	272	272	349	378	343	354
kexec_file_load	320	294	294		401	381	382
kexec_load	246	104	104	283	347	277	268
keyctl	250	219	219	288	311	280	271
kill	62	129	129	37	37	37	37
landlock_add_rule	445	445	445	445	445	445	445
landlock_create_ruleset	444	444	444	444	444	444	444
landlock_restrict_self	446	446	446	446	446	446	446
lchown	94			16	16	198	16
lchown32				198	198
lgetxattr	192	9	9	230	230	228	213
link	86			9	9	9	9
linkat	265	37	37	303	330	296	294
listen	50	201	201	363	284	363	329
listmount	458	458	458	458	458	458	458
listns	470	470	470	470	470	470	470
listxattr	194	11	11	232	232	230	215
listxattrat	465	465	465	465	465	465	465
llistxattr	195	12	12	233	233	231	216
lookup_dcookie	212	18	18	253	249	110	235
lremovexattr	198	15	15	236	236	234	219
lseek	8	62	62	19	19	19	19
lsetxattr	189	6	6	227	227	225	210
lsm_get_self_attr	459	459	459	459	459	459	459
lsm_list_modules	461	461	461	461	461	461	461
lsm_set_self_attr	460	460	460	460	460	460	460
lstat	6			107	107	107	107
lstat64				196	196
madvise	28	233	233	219	220	219	205
map_shadow_stack	453	453	453	453	453	453	453
mbind	237	235	235	274	319	268	259
membarrier	324	283	283	375	389	356	365
memfd_create	319	279	279	356	385	350	360
memfd_secret	447	447	447	447		447
migrate_pages	256	238	238	294	400	287	258
mincore	27	232	232	218	219	218	206
mkdir	83			39	39	39	39
mkdirat	258	34	34	296	323	289	287
mknod	133			14	14	14	14
mknodat	259	33	33	297	324	290	288
mlock	149	228	228	150	150	150	150
mlock2	325	284	284	376	390	374	378
mlockall	151	230	230	152	152	152	152
mmap	9	222	222	90		90	90
mmap2				192	192
modify_ldt	154			123			123
mount	165	40	40	21	21	21	21
mount_setattr	442	442	442	442	442	442	442
move_mount	429	429	429	429	429	429	429
move_pages	279	239	239	317	344	310	301
mprotect	10	226	226	125	125	125	125
mq_getsetattr	245	185	185	282	279	276	267
mq_notify	244	184	184	281	278	275	266
mq_open	240	180	180	277	274	271	262
mq_timedreceive	243	183	183	280	277	274	265
mq_timedreceive_time64				419	419
mq_timedsend	242	182	182	279	276	273	264
mq_timedsend_time64				418	418
mq_unlink	241	181	181	278	275	272	263
mremap	25	216	216	163	163	163	163
mseal	462	462	462	462	462	462	462
msgctl	71	187	187	402	304	402	402
msgget	68	186	186	399	303	399	399
msgrcv	70	188	188	401	302	401	401
msgsnd	69	189	189	400	301	400	400
msync	26	227	227	144	144	144	144
multiplexer							201
munlock	150	229	229	151	151	151	151
munlockall	152	231	231	153	153	153	153
munmap	11	215	215	91	91	91	91
name_to_handle_at	303	264	264	341	370	335	345
nanosleep	35	101	101	162	162	162	162
newfstatat	262	79	79			293	291
nice				34	34	34	34
oldfstat				28			28
oldlstat				84			84
oldolduname				59			59
oldstat				18			18
olduname				109			109
open	2			5	5	5	5
open_by_handle_at	304	265	265	342	371	336	346
open_tree	428	428	428	428	428	428	428
open_tree_attr	467	467	467	467	467	467	467
openat	257	56	56	295	322	288	286
openat2	437	437	437	437	437	437	437
pause	34			29	29	29	29
pciconfig_iobase					271		200
pciconfig_read					272		198
pciconfig_write					273		199
perf_event_open	298	241	241	336	364	331	319
personality	135	92	92	136	136	136	136
pidfd_getfd	438	438	438	438	438	438	438
pidfd_open	434	434	434	434	434	434	434
pidfd_send_signal	424	424	424	424	424	424	424
pipe	22			42	42	42	42
pipe2	293	59	59	331	359	325	317
pivot_root	155	41	41	217	218	217	203
pkey_alloc	330	289	289	381	395	385	384
pkey_free	331	290	290	382	396	386	385
pkey_mprotect	329	288	288	380	394	384	386
poll	7			168	168	168	167
ppoll	271	73	73	309	336	302	281
ppoll_time64				414	414
prctl	157	167	167	172	172	172	171
pread64	17	67	67	180	180	180	179
preadv	295	69	69	333	361	328	320
preadv2	327	286	286	378	392	376	380
prlimit64	302	261	261	340	369	334	325
process_madvise	440	440	440	440	440	440	440
process_mrelease	448	448	448	448	448	448	448
process_vm_readv	310	270	270	347	376	340	351
process_vm_writev	311	271	271	348	377	341	352
pselect6	270	72	72	308	335	301	280
pselect6_time64				413	413
ptrace	101	117	117	26	26	26	26
pwrite64	18	68	68	181	181	181	180
pwritev	296	70	70	334	362	329	321
pwritev2	328	287	287	379	393	377	381
quotactl	179	60	60	131	131	131	131
quotactl_fd	443	443	443	443	443	443	443
read	0	63	63	3	3	3	3
readahead	187	213	213	225	225	222	191
readdir				89		89	89
readlink	89			85	85	85	85
readlinkat	267	78	78	305	332	298	296
readv	19	65	65	145	145	145	145
reboot	169	142	142	88	88	88	88
recv					291		336
recvfrom	45	207	207	371	292	371	337
recvmmsg	299	243	243	337	365	357	343
recvmmsg_time64				417	417
recvmsg	47	212	212	372	297	372	342
remap_file_pages	216	234	234	257	253	267	239
removexattr	197	14	14	235	235	233	218
removexattrat	466	466	466	466	466	466	466
rename	82			38	38	38	38
renameat	264	38		302	329	295	293
renameat2	316	276	276	353	382	347	357
request_key	249	218	218	287	310	279	270
restart_syscall	219	128	128	0	0	7	0
riscv_flush_icache			259
riscv_hwprobe			258
rmdir	84			40	40	40	40
rseq	334	293	293	386	398	383	387
rseq_slice_yield	471	471	471	471	471	471	471
rt_sigaction	13	134	134	174	174	174	173
rt_sigpending	127	136	136	176	176	176	175
rt_sigprocmask	14	135	135	175	175	175	174
rt_sigqueueinfo	129	138	138	178	178	178	177
rt_sigreturn	15	139	139	173	173	173	172
rt_sigsuspend	130	133	133	179	179	179	178
rt_sigtimedwait	128	137	137	177	177	177	176
rt_sigtimedwait_time64				421	421
rt_tgsigqueueinfo	297	240	240	335	363	330	322
rtas							255
s390_guarded_storage						378
s390_pci_mmio_read						353
s390_pci_mmio_write						352
s390_runtime_instr						342
s390_sthyi						380
sched_get_priority_max	146	125	125	159	159	159	159
sched_get_priority_min	147	126	126	160	160	160	160
sched_getaffinity	204	123	123	242	242	240	223
sched_getattr	315	275	275	352	381	346	356
sched_getparam	143	121	121	155	155	155	155
sched_getscheduler	145	120	120	157	157	157	157
sched_rr_get_interval	148	127	127	161	161	161	161
sched_rr_get_interval_time64				423	423
sched_setaffinity	203	122	122	241	241	239	222
sched_setattr	314	274	274	351	380	345	355
sched_setparam	142	118	118	154	154	154	154
sched_setscheduler	144	119	119	156	156	156	156
sched_yield	24	124	124	158	158	158	158
seccomp	317	277	277	354	383	348	358
select	23			82		142	82
semctl	66	191	191	394	300	394	394
semget	64	190	190	393	299	393	393
semop	65	193	193		298
semtimedop	220	192	192		312	392	392
semtimedop_time64				420	420
send					289		334
sendfile	40	71	71	187	187	187	186
sendfile64				239	239
sendmmsg	307	269	269	345	374	358	349
sendmsg	46	211	211	370	296	370	341
sendto	44	206	206	369	290	369	335
set_mempolicy	238	237	237	276	321	270	261
set_mempolicy_home_node	450	450	450	450	450	450	450
set_robust_list	273	99	99	311	338	304	300
set_thread_area	205			243
set_tid_address	218	96	96	258	256	252	232
set_tls					983045
setdomainname	171	162	162	121	121	121	121
setfsgid	123	152	152	139	139	216	139
setfsgid32				216	216
setfsuid	122	151	151	138	138	215	138
setfsuid32				215	215
setgid	106	144	144	46	46	214	46
setgid32				214	214
setgroups	116	159	159	81	81	206	81
setgroups32				206	206
sethostname	170	161	161	74	74	74	74
setitimer	38	103	103	104	104	104	104
setns	308	268	268	346	375	339	350
setpgid	109	154	154	57	57	57	57
setpriority	141	140	140	97	97	97	97
setregid	114	143	143	71	71	204	71
setregid32				204	204
setresgid	119	149	149	170	170	210	169
setresgid32				210	210
setresuid	117	147	147	164	164	208	164
setresuid32				208	208
setreuid	113	145	145	70	70	203	70
setreuid32				203	203
setrlimit	160	164	164	75	75	75	75
setsid	112	157	157	66	66	66	66
setsockopt	54	208	208	366	294	366	339
settimeofday	164	170	170	79	79	79	79
setuid	105	146	146	23	23	213	23
setuid32				213	213
setxattr	188	5	5	226	226	224	209
setxattrat	463	463	463	463	463	463	463
sgetmask				68			68
shmat	30	196	196	397	305	397	397
shmctl	31	195	195	396	308	396	396
shmdt	67	197	197	398	306	398	398
shmget	29	194	194	395	307	395	395
shutdown	48	210	210	373	293	373	338
sigaction				67	67	67	67
sigaltstack	131	132	132	186	186	186	185
signal				48		48	48
signalfd	282			321	349	316	305
signalfd4	289	74	74	327	355	322	313
sigpending				73	73	73	73
sigprocmask				126	126	126	126
sigreturn				119	119	119	119
sigsuspend				72	72	72	72
socket	41	198	198	359	281	359	326
socketcall				102		102	102
socketpair	53	199	199	360	288	360	333
splice	275	76	76	313	340	306	283
spu_create							279
spu_run							278
ssetmask				69			69
stat	4			106	106	106	106
stat64				195	195
statfs	137	43	43	99	99	99	99
statfs64				268	266	265	252
statmount	457	457	457	457	457	457	457
statx	332	291	291	383	397	379	383
stime				25			25
subpage_prot							310
swapcontext							249
swapoff	168	225	225	115	115	115	115
swapon	167	224	224	87	87	87	87
switch_endian							363
symlink	88			83	83	83	83
symlinkat	266	36	36	304	331	297	295
sync	162	81	81	36	36	36	36
sync_file_range	277	84	84	314		307
sync_file_range2					341		308
syncfs	306	267	267	344	373	338	348
sys_debug_setcontext							256
sysfs	139			135	135	135	135
sysinfo	99	179	179	116	116	116	116
syslog	103	116	116	103	103	103	103
tee	276	77	77	315	342	308	284
tgkill	234	131	131	270	268	241	250
time	201			13			13
timer_create	222	107	107	259	257	254	240
timer_delete	226	111	111	263	261	258	244
timer_getoverrun	225	109	109	262	260	257	243
timer_gettime	224	108	108	261	259	256	242
timer_gettime64				408	408
timer_settime	223	110	110	260	258	255	241
timer_settime64				409	409
timerfd						317
timerfd_create	283	85	85	322	350	319	306
timerfd_gettime	287	87	87	326	354	321	312
timerfd_gettime64				410	410
timerfd_settime	286	86	86	325	353	320	311
timerfd_settime64				411	411
times	100	153	153	43	43	43	43
tkill	200	130	130	238	238	237	208
truncate	76	45	45	92	92	92	92
truncate64				193	193
ugetrlimit				191	191		190
umask	95	166	166	60	60	60	60
umount				22		22	22
umount2	166	39	39	52	52	52	52
uname	63	160	160	122	122	122	122
unlink	87			10	10	10	10
unlinkat	263	35	35	301	328	294	292
unshare	272	97	97	310	337	303	282
uprobe	336
uretprobe	335
userfaultfd	323	282	282	374	388	355	364
usr26					983043
usr32					983044
ustat	136			62	62	62	62
utime	132			30		30	30
utimensat	280	88	88	320	348	315	304
utimensat_time64				412	412
utimes	235			271	269	313	251
vfork	58			190	190	190	189
vhangup	153	58	58	111	111	111	111
vm86				166			113
vm86old				113
vmsplice	278	75	75	316	343	309	285
wait4	61	260	260	114	114	114	114
waitid	247	95	95	284	280	281	272
waitpid				7			7
write	1	64	64	4	4	4	4
writev	20	66	66	146	146	146	146`,Ye={c000003e:"x86-64",c00000b7:"arm64",c00000f3:"riscv64",40000003:"x86",40000028:"arm",80000016:"s390x",c0000015:"ppc64-le"},Jt=e=>{let t=e.toLowerCase().replace(/^0x/,"");return Object.hasOwn(Ye,t)?Ye[t]??null:null},Qt=1073741824,ze=new Map;function ei(e){let t=ze.get(e);if(t!==void 0)return t;let i=Xt.indexOf(e)+1,n=new Map;for(let r of Vt.split(`
`)){let a=r.split("	"),s=a[i]??"";s!==""&&n.set(Number(s),a[0]??"")}return ze.set(e,n),n}var ti=(e,t)=>ei(e).get(e==="x86-64"?t&~Qt:t)??null;function A(e,t){let i=` ${e}`.indexOf(` ${t}=`);if(i<0)return null;let n=i+t.length+1,r=e.charAt(n)==='"',a=r?e.indexOf('"',n+1):e.indexOf(" ",n);return e.slice(r?n+1:n,a<0?void 0:a)}var ii=2147483648,ni=0,ri="31";function ai(e){let t=Number(A(e,"syscall")??Number.NaN),i=A(e,"arch"),n=Number(A(e,"code")??Number.NaN);if(!Number.isInteger(t)||i===null||Number.isNaN(n))return null;let r=Jt(i),a=A(e,"sig")===ri;return{kind:"seccomp",call:r===null?null:ti(r,t),architecture:r,number:t,foreign:A(e,"compat")==="1",blocked:a||n===ii||n===ni,program:A(e,"comm")}}function si(e){let t=A(e,"syscall"),i=A(e,"arch");if(t===null||i===null||!/^[a-z_][a-z0-9_]{0,40}$/.test(t))return null;let n=A(e,"compat")==="1"||i==="i386",r=A(e,"comm");return{kind:"seccomp",call:t,architecture:null,number:null,foreign:n,blocked:!e.includes("code=log"),program:r}}function oi(e){return e.includes('apparmor="DENIED"')?{kind:"access-control",module:"AppArmor",profile:A(e,"profile")}:/avc: {1,2}denied/.test(e)?{kind:"access-control",module:"SELinux",profile:A(e,"scontext")}:null}function li(e){if(e.includes("syscall=")&&/type=(?:1326|SECCOMP)\b|(?:^|\s)SECCOMP auid=|sig=31/.test(e)){let i=ai(e)??si(e);if(i!==null)return{fact:i,certainty:.99}}let t=oi(e);return t===null?null:{fact:t,certainty:.98}}var ci=/(["'`‘“])(\/[^"'`’”\n]{1,512})["'`’”]/g,di=/(?:^|[\s=(:[<,])(\/[^\s"'`’”,;()<>[\]|]{1,512})/g,ui=/^[)\]]{0,2}(?:: |, \w{1,20} )["'`]?\//,mi=e=>e.replace(/[.:,]{1,3}$/,"");function pi(e){let t=[],i=n=>t.some(({start:r,end:a})=>n>=r&&n<a);for(let n of e.matchAll(ci)){if(t.length>=12)break;t.push({path:n[2]??"",start:n.index,end:n.index+n[0].length})}for(let n of e.matchAll(di)){if(t.length>=24)break;let r=n.index+n[0].indexOf("/");i(r)||t.push({path:mi(n[1]??""),start:r,end:n.index+n[0].length})}return t.filter(({path:n})=>n.length>1).sort((n,r)=>n.start-r.start)}function fi(e,t,i){let n=pi(e),r=n.find(({start:a})=>a>=i);return r!==void 0&&ui.test(e.slice(i))?r.path:(n.filter(({end:a})=>a<=t+1).at(-1)??r)?.path??null}var hi=[["EROFS",/[Rr]ead-only file ?system|\bEROFS\b/],["EACCES",/[Pp]ermission denied|\bEACCES\b|\bAccessDeniedException\b/],["EPERM",/[Oo]peration not permitted|\bEPERM\b/],["ENXIO",/[Nn]o such device or address/],["ENOENT",/[Nn]o such file or directory|\bENOENT\b|does not exist/]],yi=/creat|touch|mkdir|mktemp|write|writ|lock|unlink|remov|renam|append|pid ?file|log ?file|errorlog|sav(?:e|ing)|chown|chmod|owner|permissions of/i,gi=/chown|chmod|owner|permissions of|utime/i,vi=/\bexec|execut|spawn/i,wi=/(?:^|\/)(?:ba|da|z|k)?sh: (?:line )?\d{1,6}: \S{1,512}: Permission denied/,Ke=e=>wi.test(e)||vi.test(e)?"execute":gi.test(e)?"alter":yi.test(e)?"write":"unknown",bi=/\b(?:skipping|ignor|optional|fallback|using default)/i,_i=/(?:lock|temp(?:orary)?|tmp) ?file:? Read-only file system/i;function ki(e){if(_i.test(e))return{fact:{kind:"path",error:"EROFS",path:"/tmp",use:"alter"},certainty:.8};for(let[t,i]of hi){let n=i.exec(e);if(n===null)continue;let r=fi(e,n.index,n.index+n[0].length);if(r===null&&t==="ENOENT")return null;let a={kind:"path",error:t,path:r,use:Ke(e)},s=bi.test(e)?.3:r===null?.8:.95;return{fact:a,certainty:s}}return null}var Ei=/(?:[Cc]ould not|[Cc]an(?:'t|not| not)|[Uu]nable to|[Ff]ailed to|[Ee]rror) (?:open|opening|create|creating|write|writing|access|accessing|read|reading|list|listing|lock|mkdir|chdir)(?: to| into)?(?: [\w-]{1,20}){0,4}:? ["']?(\/[^\s"',;:()]{1,512})/;function xi(e){let t=Ei.exec(e)?.[1];return t===void 0?null:{fact:{kind:"path",error:null,path:t,use:Ke(e)},certainty:.7}}var Si=e=>ki(e)??xi(e),h=e=>({kind:"operation",operation:e}),T=(...e)=>({kind:"address-family",families:e}),w=(e,...t)=>({kind:"directives",shown:e,candidates:t.map(i=>typeof i=="string"?{directive:i}:i)}),H=(e,t=null)=>({kind:"network",trouble:e,address:t}),ee=e=>({kind:"path",error:"ENOENT",path:e,use:"unknown"}),R=w("memory","MemoryDenyWriteExecute"),ke={kind:"no-new-privileges"},F=["ddress family not supported","EAFNOSUPPORT","Errno 97","errno=97","error 97"],$i=/\/proc\/(?:meminfo|stat|vmstat|cpuinfo|loadavg|uptime|net\/[\w/]{1,40}|filesystems|sys\/[\w/.-]{1,80}|mounts|diskstats|swaps|version|modules|devices)\b/,re=/\b(\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?\b/,Pi=e=>`/proc/sys/${e.replaceAll(".","/")}`,Ai=[{has:["Check failed: 12 == (*__errno_location"],certainty:.97,fact:R},{has:["Fatal javascript OOM in MemoryChunk"],certainty:.9,fact:R},{has:["trap int3"],when:/trap int3 .{0,120} in (?:node|electron|chrome)/,certainty:.85,fact:R},{has:["segfault at"],when:/segfault at .{0,120} error 1[45]\b/,certainty:.8,fact:R},{has:["Failed to mark memory page as executable"],certainty:.99,fact:R},{has:["runtime code generation failed, restricted kernel"],certainty:.99,fact:R},{has:["Allocation of JIT memory failed"],certainty:.98,fact:R},{has:["mprotect() failed ["],when:/mprotect\(\) failed \[(?:1|13)\]/,certainty:.95,fact:R},{has:["error during JITing",'look up symbol "evalexpr'],certainty:.98,fact:R},{has:["JIT"],when:/JIT (?:code )?(?:buffer|memory).{0,40}(?:failed|denied)/,certainty:.97,fact:R},{has:["Failed to create CoreCLR","GC heap initialization failed"],certainty:.7,fact:w("memory","MemoryDenyWriteExecute",{directive:"LimitAS",weight:.6},{directive:"ProcSubset",weight:.3})},{has:["cannot enable executable stack","segment writable for relocation"],certainty:.9,fact:R}],Ci=[{has:["UnsatisfiedLinkError: /"],when:/UnsatisfiedLinkError: (\/[^\s:]{1,300})/,certainty:.9,fact:([,e=""])=>({kind:"path",error:"EACCES",path:e,use:"execute"})},{has:["failed to map segment from"],when:/(?:^|\s)(\/[^\s:]{1,300}): failed to map segment|failed to map segment/,certainty:.9,fact:([,e])=>e===void 0?w("path","NoExecPaths"):{kind:"path",error:"EACCES",path:e,use:"execute"}},{has:['"no new privileges" flag is set',"no new privileges","must be setuid root","is not setuid"],certainty:.99,fact:ke},{has:["effective uid is not 0, is /"],certainty:.95,fact:ke},{has:["create file maildrop"],certainty:.97,fact:ke},{has:["missing cap_net_raw","socktype: SOCK_RAW"],certainty:.97,fact:h("raw-socket")}],Ni=[{has:["unable to change to root gid","cannot set groups","setgroups("],when:/root gid|cannot set groups|setgroups\(.{0,80}(?:not permitted|failed)/,certainty:.95,fact:h("set-group")},{has:["setgid","initgroups","setresgid","setegid"],when:/(?:set(?:e|res|re)?gid|initgroups)\b.{0,120}not permitted/,certainty:.95,fact:h("set-group")},{has:["setuid","setresuid","seteuid","setreuid"],when:/set(?:e|res|re)?uid\b.{0,120}not permitted/,certainty:.95,fact:h("set-user")},{has:["Could not change user id","could not change user id","can't drop privileges","Failed to drop privileges","unable to set user id"],certainty:.85,fact:h("set-user")},{has:["hange group","supplementary groups","group privileges"],when:/[Cc](?:ould not|annot) change group|change group-?(?:id|identity)\b|drop (?:supplementary groups|group privileges)/,certainty:.85,fact:h("set-group")},{has:["chown","hanging ownership"],when:/(?:chown|changing ownership of).{0,300}(?:Invalid argument|EINVAL)/,certainty:.97,fact:w("permission","PrivateUsers")},{has:["chown","hanging ownership"],when:/(?:chown|changing ownership of).{0,300}[Oo]peration not permitted/,certainty:.92,fact:h("chown")},{has:["hanging permissions of","Cannot change mode to"],when:/Cannot change mode to \S{0,12}s|changing permissions of .{1,300}: Operation not permitted/,certainty:.9,fact:h("suid")},{has:["cannot create directory"],when:/cannot create directory .{1,300}: Operation not permitted/,certainty:.8,fact:h("suid")},{has:["cap_set_proc","PR_CAPBSET","capset("],when:/not permitted/,certainty:.85,fact:w("permission","CapabilityBoundingSet",{directive:"SystemCallFilter",weight:.3})},{has:["chroot"],when:/chroot\b.{0,300}[Oo]peration not permitted|Cannot chroot/,certainty:.95,fact:h("chroot")},{has:["$HOME not set","$HOME is not set"],certainty:.8,fact:w("environment",{directive:"DynamicUser",relax:["Environment=HOME=/run"]})},{has:["killing pid","kill: ","kill("],when:/killing pid \d{1,10} failed: Operation not permitted|kill(?:: |\().{0,120}not permitted/,certainty:.9,fact:h("send-signal")}],Ri=/bind.{0,120}[:\]](\d{1,3})\b|listen (?:tcp|udp|EACCES).{0,120}:(\d{1,3})\b|port (\d{1,3})\b/,Ii=[{has:["ermission denied","EACCES"],when:/\b(?:bind|listen|binding|socket)\b|Errno 13\] Permission denied$/i,certainty:.9,fact:(e,t)=>Ri.test(t)||t.endsWith("[Errno 13] Permission denied")?h("low-port"):null},{has:["bind"],when:/bind\b.{0,60}[Oo]peration not permitted/,certainty:.9,fact:w("network","SocketBindDeny")},{has:F,when:/getifaddrs|uv_interface_addresses|netlink|NETLINK|if_nameindex|list interfaces|rtnetlink/i,certainty:.99,fact:T("AF_NETLINK")},{has:F,when:/\/dev\/log|syslog|notify init system|sd_notify|\bunix\b|connect to (?:system )?bus|\.sock\b/i,certainty:.99,fact:T("AF_UNIX")},{has:F,when:/\b(?:dhc\w{1,10}|tcpdump|arping|lldpd|packet socket|AF_PACKET)/,certainty:.9,fact:T("AF_PACKET")},{has:F,when:/bluetooth|\bhci\d?\b/i,certainty:.95,fact:T("AF_BLUETOOTH")},{has:F,when:/\bvsock\b/i,certainty:.95,fact:T("AF_VSOCK")},{has:F,when:/\bAF_ALG\b|algif|cryptsetup/,certainty:.95,fact:T("AF_ALG")},{has:F,when:/\bSocketCAN|\bcan\d\b|\bCAN\b/,certainty:.9,fact:T("AF_CAN")},{has:F,when:/\[[0-9a-fA-F:]{2,45}\]|::1?\b|tcp6|udp6|ip6|IPv6/i,certainty:.95,fact:T("AF_INET6")},{has:F,when:/\b\d{1,3}(?:\.\d{1,3}){3}\b|\btcp4?\b|udp4?\b|localhost/i,certainty:.97,fact:T("AF_INET")},{has:F,certainty:.95,fact:T()},{has:["SO_RCVBUF","SO_SNDBUF","so-rcvbuf","so-sndbuf","rcvbuf","sndbuf"],when:/not permitted|not granted|denied/,certainty:.85,fact:h("net-admin")},{has:["RTNETLINK answers: Operation not permitted","ioctl(SIOCS","TUNSETIFF"],when:/not permitted/,certainty:.9,fact:h("net-admin")},{has:["send"],when:/\bsend(?:msg|to|mmsg)?\b.{0,60}(?:EPERM|[Oo]peration not permitted)/,certainty:.85,fact:(e,t)=>H("send-refused",re.exec(t)?.[1]??null)},{has:["ENETUNREACH","etwork is unreachable","Errno 101"],certainty:.85,fact:(e,t)=>H("unreachable",re.exec(t)?.[1]??null)},{has:["Temporary failure in name resolution","EAI_AGAIN","server misbehaving"],certainty:.6,fact:H("no-names")},{has:["onnection refused","ECONNREFUSED"],when:/127\.0\.0\.1:\d|\[::1\]:\d|localhost/,certainty:.6,fact:H("loopback-refused","127.0.0.1")},{has:["Failed to connect to"],when:/Failed to connect to \S{1,200} port \d{1,5} after 0 ms/,certainty:.5,fact:(e,t)=>H("connect-failed",re.exec(t)?.[1]??null)},{has:["timed out","ETIMEDOUT","i/o timeout"],when:/connect.{0,120}timed out|timed out.{0,60}connect|ETIMEDOUT|i\/o timeout|TimeoutError: timed out/i,certainty:.5,fact:(e,t)=>H("no-answer",re.exec(t)?.[1]??null)}],Oi=[{has:['permission denied on key "'],when:/permission denied on key "([\w./-]{1,200})"/,certainty:.9,fact:([,e=""])=>({kind:"path",error:"EROFS",path:Pi(e),use:"write"})},{has:["ead-only file system"],when:/sysfs/i,certainty:.95,fact:(e,t)=>t.includes("/sys/")?null:{kind:"path",error:"EROFS",path:"/sys/devices",use:"write"}},{has:["cannot set date","settimeofday","adjtime","adj_time","adjtimex","clock_settime","ntp_gettime","ntp_adjtime","RTC_SET_TIME"],when:/cannot set date|not permitted/,certainty:.96,fact:h("clock")},{has:["mknod"],when:/mknod.{0,300}not permitted/,certainty:.9,fact:h("device-node")},{has:["sched_setscheduler","'s policy","eal-time priority","realtime priority","SCHED_FIFO"],when:/not permitted|ailed|ould not set/,certainty:.9,fact:h("realtime")},{has:["cannot set niceness","setpriority"],when:/cannot set niceness|not permitted|denied/,certainty:.9,fact:h("priority")},{has:["set personality"],when:/failed to set personality/,certainty:.98,fact:h("personality")},{has:["must be root to change the host name","sethostname"],when:/must be root|not permitted/,certainty:.95,fact:h("hostname")},{has:["read kernel buffer failed","cannot open kernel log"],certainty:.93,fact:h("kernel-log")},{has:["could not insert","init_module"],when:/not permitted/,certainty:.95,fact:h("kernel-module")},{has:["not found in directory /"],when:/Module \S{1,100} not found in directory (\/\S{1,200})/,certainty:.8,fact:([,e=""])=>ee(e)},{has:["unshare","create new namespace","setns","reassociate to namespace","CLONE_NEW","clone("],when:/(?:unshare|setns|clone\(|CLONE_NEW\w{2,6}).{0,120}(?:not permitted|denied|EPERM)|create new namespace|reassociate to namespace/,certainty:.9,fact:h("namespace")},{has:["No usable sandbox!"],certainty:.9,fact:h("namespace")},{has:["mount"],when:/\bu?mount(?:\(\d?\)|:| of)? .{0,200}(?:not permitted|must be superuser)/,certainty:.85,fact:h("mount")},{has:["ptrace","PTRACE_"],when:/ptrace.{0,80}not permitted/i,certainty:.9,fact:h("trace")},{has:["mlock","memory is not locked","lock memory"],when:/mlock(?:all)?.{0,80}(?:not permitted|annot allocate)|memory is not locked|lock memory.{0,40}not permitted/,certainty:.9,fact:h("lock-memory")},{has:["io_uring"],when:/io_uring.{0,120}(?:not permitted|EPERM|ENOSYS|not implemented|failed)/i,certainty:.8,fact:h("io-uring")},{has:["keyctl","add_key","keyring"],when:/(?:keyctl|add_key|keyring).{0,80}not permitted/,certainty:.85,fact:h("keyring")},{has:["bpf"],when:/\bbpf\b.{0,80}not permitted/i,certainty:.85,fact:h("bpf")},{has:["shared memory segment"],when:/shared memory segment.{0,80}(?:not permitted|No space)/,certainty:.7,fact:h("shared-memory")},{has:['could not open shared memory segment "/PostgreSQL'],certainty:.9,fact:w("shared-memory","RemoveIPC")},{has:["Function not implemented","function not implemented","ENOSYS"],certainty:.9,fact:w("permission","RestrictSUIDSGID",{directive:"RestrictNamespaces",weight:.4},{directive:"SystemCallFilter",weight:.5})}],Di=[{has:["/proc/"],when:/\/proc\/\d{1,10}\/\S{1,100}: [Oo]peration not permitted/,certainty:.95,fact:w("path","ProtectProc")},{has:["/proc/"],when:/\/proc\/(?:\d{1,10})\/\S{1,100}: [Nn]o such file/,certainty:.7,fact:w("path","ProtectProc",{directive:"PrivatePIDs",weight:.5})},{has:["does not exist","o such file","cannot stat /proc/sys"],when:$i,certainty:.97,fact:([e=""])=>ee(e)},{has:["socket '/tmp/",'socket "/tmp/'],when:/socket ["'](\/tmp\/[^"']{1,200})/,certainty:.9,fact:([,e=""])=>ee(e)},{has:["open display"],when:/[Cc]an(?:no|')?t open display/,certainty:.6,fact:w("path",{directive:"PrivateTmp",relax:["BindPaths=/tmp/.X11-unix"]},{directive:"ProtectHome",weight:.5},{directive:"PrivateNetwork",weight:.3})},{has:["onnect to bus:","onnect to system bus:","onnect to D-Bus"],when:/No such file|Permission denied/,certainty:.6,fact:ee("/run/dbus/system_bus_socket")},{has:["no such user","getpwnam","unknown user"],when:/no such user|getpwnam.{0,100}(?:failed|not found)|unknown user/,certainty:.6,fact:ee("/etc/passwd")},{has:["failed to list devices","Failed to open directory, disabling udev"],certainty:.1,fact:{kind:"remark",note:"a device database was not found; this is usual in containers"}}],Ti=[{has:["Too many open files","too many open files","EMFILE"],certainty:.95,fact:w("limit","LimitNOFILE")},{has:["annot fork","esource temporarily unavailable","unable to create native thread","unable to create new native thread","pthread_create failed","EAGAIN"],when:/[Cc]annot fork|fork.{0,60}unavailable|Resource temporarily unavailable|native thread|pthread_create failed|fork.{0,40}EAGAIN/,certainty:.85,fact:w("limit","TasksMax",{directive:"LimitNPROC",weight:.9})},{has:["fork rejected by pids controller"],certainty:.99,fact:w("limit","TasksMax")},{has:["oom-kill","Out of memory: Killed process","Memory cgroup out of memory"],certainty:.85,fact:w("limit","MemoryMax")}],Fi=[{has:["exited on signal 31","Bad system call","status=159/","terminated by signal 31","killed by SIGSYS","signal: bad system call","SIGSYS"],certainty:.97,fact:(e,t)=>({kind:"seccomp",call:null,architecture:null,number:null,foreign:!1,blocked:!0,program:/\b(nginx|nice|chrt|chown|mount)\b/.exec(t)?.[1]??null})},{has:["callbacks suppressed"],when:/^(?:audit: )?(?:kauditd_printk_skb: )\d{1,10} callbacks suppressed/,certainty:.9,fact:{kind:"remark",note:"the kernel dropped audit records: there may be more blocked calls than are told here"}}],Mi=[...Fi,...Ai,...Ci,...Ni,...Oi,...Ii,...Di,...Ti];function Ui(e){for(let{has:t,when:i,certainty:n,fact:r}of Mi){if(!t.some(o=>e.includes(o)))continue;let a=i===void 0?[e]:i.exec(e);if(a===null)continue;let s=typeof r=="function"?r(a,e):r;if(s!==null)return{fact:s,certainty:n}}return null}var He=["setuid","setgid","setgroups","setresuid","setresgid","setreuid","setregid"],Ee={"set-user":{does:"change its user",capability:"CAP_SETUID",calls:He,switches:["PrivateUsers"],trial:"setpriv --reuid=nobody true"},"set-group":{does:"change its groups",capability:"CAP_SETGID",calls:He,switches:["PrivateUsers"],trial:"setpriv --regid=nogroup --clear-groups true"},chown:{does:"give files to another user",capability:"CAP_CHOWN",calls:["chown","fchown","lchown","fchownat"],switches:["PrivateUsers"],trial:'sh -c "touch /dev/shm/t; chown nobody /dev/shm/t"'},"foreign-owner":{does:"change files that others own",capability:"CAP_FOWNER",calls:["chmod","fchmod","fchmodat"],trial:"true"},suid:{does:"set the set-user-ID or set-group-ID bit",calls:["chmod","fchmod","fchmodat"],switches:["RestrictSUIDSGID"],trial:'sh -c "touch /dev/shm/t; chmod u+s /dev/shm/t"'},"file-access":{does:"pass over the permissions of files",capability:"CAP_DAC_OVERRIDE",trial:"true"},"send-signal":{does:"send signals to processes of others",capability:"CAP_KILL",calls:["kill","tgkill"],trial:"true"},"low-port":{does:"bind a port below 1024",capability:"CAP_NET_BIND_SERVICE",switches:["PrivateUsers"],trial:"python3 -m http.server 81"},"raw-socket":{does:"open raw sockets",capability:"CAP_NET_RAW",switches:["PrivateUsers"],trial:"ping -c1 127.0.0.1"},"net-admin":{does:"configure the network",capability:"CAP_NET_ADMIN",switches:["PrivateUsers"],trial:"ip link add t type dummy"},clock:{does:"read or set the clock of the system",capability:"CAP_SYS_TIME",calls:["adjtimex","clock_adjtime","clock_settime","settimeofday"],switches:["ProtectClock"],trial:"adjtimex --print"},realtime:{does:"ask for real-time scheduling",capability:"CAP_SYS_NICE",calls:["sched_setscheduler","sched_setparam","sched_setattr"],switches:["RestrictRealtime"],trial:"chrt -f 1 true"},priority:{does:"raise its priority",capability:"CAP_SYS_NICE",calls:["setpriority","ioprio_set","sched_setaffinity"],trial:"nice -n -5 true"},"lock-memory":{does:"lock memory",capability:"CAP_IPC_LOCK",calls:["mlock","mlock2","mlockall"],trial:"true"},hostname:{does:"set the host name",capability:"CAP_SYS_ADMIN",calls:["sethostname","setdomainname"],switches:["ProtectHostname"],trial:"hostname x"},"kernel-log":{does:"read the kernel log",capability:"CAP_SYSLOG",calls:["syslog"],switches:["ProtectKernelLogs"],trial:"dmesg"},"kernel-module":{does:"load kernel modules",capability:"CAP_SYS_MODULE",calls:["init_module","finit_module","delete_module"],switches:["ProtectKernelModules"],trial:"modprobe dummy"},mount:{does:"mount file systems",capability:"CAP_SYS_ADMIN",calls:["mount","umount2","move_mount","fsmount"],switches:["PrivateUsers"],trial:"mount -t tmpfs t /mnt"},namespace:{does:"make namespaces",capability:"CAP_SYS_ADMIN",calls:["unshare","setns","clone3"],trial:"unshare --user true"},personality:{does:"change its personality",calls:["personality"],switches:["LockPersonality"],trial:"setarch i686 true"},trace:{does:"trace or look into other processes",capability:"CAP_SYS_PTRACE",calls:["ptrace","process_vm_readv"],trial:"strace -c true"},"device-node":{does:"make device nodes",capability:"CAP_MKNOD",calls:["mknod","mknodat"],switches:["PrivateDevices"],trial:"mknod /dev/shm/t b 7 0"},chroot:{does:"change its root directory",capability:"CAP_SYS_CHROOT",calls:["chroot"],switches:["PrivateUsers"],trial:"chroot / true"},reboot:{does:"restart the machine",capability:"CAP_SYS_BOOT",calls:["reboot"],trial:"true"},limits:{does:"raise its resource limits",capability:"CAP_SYS_RESOURCE",calls:["setrlimit","prlimit64"],trial:"prlimit --nofile=2000000 true"},bpf:{does:"load BPF programs",capability:"CAP_BPF",calls:["bpf"],trial:"bpftool prog"},"shared-memory":{does:"use System V shared memory",calls:["shmget","shmat","semget","msgget"],switches:["PrivateIPC"],trial:"ipcmk -M 4096"},keyring:{does:"use the kernel keyring",calls:["add_key","keyctl","request_key"],trial:"keyctl show"},"io-uring":{does:"use io_uring",calls:["io_uring_setup","io_uring_enter","io_uring_register"],trial:"true"}},Li=e=>Ee[e],Bi=/^(?:\[pid +\d{1,10}\] |\d{1,10} +)?(?:\d[\d:.]{0,30} )?([a-z_][a-z0-9_]{1,40})\((.{0,1200})\) += -1 (E[A-Z]{2,20})\b/,Wi=/^(?:\[pid +\d{1,10}\] |\d{1,10} +)?--- SIGSYS \{.{0,200}si_syscall=(?:__NR_)?([a-z0-9_]{1,40})/,ji=/\+\+\+ killed by SIGSYS/,Gi=new Set(["EROFS","EACCES","EPERM","ENOENT","ENXIO"]),Yi=/^(?:mkdir|rename|unlink|rmdir|link|symlink|truncate|creat|chmod|fchmod|chown|fchown|lchown|utime|mknod)/,zi=new Map(Object.keys(Ee).flatMap(e=>{let{calls:t=[]}=Ee[e];return t.map(i=>[i,e])}));function Ki(e,t){return e.startsWith("exec")?"execute":e==="chdir"?"enter":Yi.test(e)||/O_(?:WRONLY|RDWR|CREAT|TRUNC)/.test(t)?"write":"unknown"}var Hi=e=>Number(/sin6?_port=htons\((\d{1,5})\)/.exec(e)?.[1]??Number.NaN),Zi={kind:"directives",shown:"memory",candidates:[{directive:"MemoryDenyWriteExecute"}]},qi=/\b0?[2-7][0-7]{3}\b|S_IS[UG]ID/,Xi=e=>e==="EPERM"||e==="EACCES";function Vi(e,t,i){return e==="bind"&&i==="EACCES"&&Hi(t)<1024?{kind:"operation",operation:"low-port"}:e==="bind"&&i==="EPERM"?{kind:"directives",shown:"network",candidates:[{directive:"SocketBindDeny"}]}:e.startsWith("send")&&i==="EPERM"?{kind:"network",trouble:"send-refused",address:null}:e==="connect"&&i==="ENETUNREACH"?{kind:"network",trouble:"unreachable",address:null}:e==="socket"&&t.includes("SOCK_RAW")&&i==="EPERM"?{kind:"operation",operation:"raw-socket"}:null}function Ji(e,t,i){if(/chmod|mkdir/.test(e)&&i==="EPERM"&&qi.test(t))return{kind:"operation",operation:"suid"};if(i==="ENOSYS"&&e==="openat2")return{kind:"directives",shown:"permission",candidates:[{directive:"RestrictSUIDSGID"}]};let n=zi.get(e);return n===void 0?null:i==="EINVAL"&&n==="chown"?{kind:"directives",shown:"permission",candidates:[{directive:"PrivateUsers"}]}:i==="EPERM"?{kind:"operation",operation:n}:null}function Qi(e,t,i){if(i==="EAFNOSUPPORT"){let a=/^(?:AF|PF)_([A-Z0-9]{2,12})/.exec(t)?.[1];return{kind:"address-family",families:a===void 0?[]:[`AF_${a}`]}}if(e==="mprotect"||e==="mmap"&&t.includes("PROT_EXEC"))return Xi(i)?Zi:null;let n=Vi(e,t,i)??Ji(e,t,i);if(n!==null)return n;let r=/"(\/[^"]{1,512})"/.exec(t)?.[1];return r===void 0||!Gi.has(i)?null:{kind:"path",error:i,path:r,use:Ki(e,t)}}function en(e){let[,t,i="",n=""]=Bi.exec(e)??[];if(t!==void 0){let a=Qi(t,i,n);return a===null?null:{fact:a,certainty:.97}}let r=Wi.exec(e)?.[1];return r===void 0&&!ji.test(e)?null:{fact:{kind:"seccomp",call:r!==void 0&&/^[a-z]/.test(r)?r:null,architecture:null,number:null,foreign:!1,blocked:!0,program:null},certainty:.98}}var g=(e,t)=>({fact:e,certainty:t}),tn=/^\/run\/systemd\/(?:unit-root|mount-rootfs)(?=\/|$)/,nn=e=>e.replace(tn,"")||"/",rn=[["Failed to set up mount namespacing","NAMESPACE"],["Failed to set up namespace","NAMESPACE"],["Failed to mount","NAMESPACE"],["Failed to set up network namespacing","NETWORK"],["Failed to open network namespace path","NETWORK"],["Failed to set up IPC namespacing","NAMESPACE"],["Failed to set up UTS namespacing","NAMESPACE"],["Failed to set up user namespacing","USER"],["Failed to locate executable","EXEC"],["Unable to locate executable","EXEC"],["Failed to execute","EXEC"],["Failed at executing","EXEC"],["Changing to the requested working directory failed","CHDIR"],["Failed to set up standard input","STDIN"],["Failed to set up standard output","STDOUT"],["Failed to set up standard error","STDERR"],["Failed to determine user credentials","USER"],["Failed to determine supplementary groups","GROUP"],["Failed to determine group credentials","GROUP"],["Failed to set up special execution directory in /run","RUNTIME_DIRECTORY"],["Failed to set up special execution directory in /var/lib","STATE_DIRECTORY"],["Failed to set up special execution directory in /var/cache","CACHE_DIRECTORY"],["Failed to set up special execution directory in /var/log","LOGS_DIRECTORY"],["Failed to set up special execution directory in /etc","CONFIGURATION_DIRECTORY"],["Failed to set up credentials","CREDENTIALS"],["Failed to set up CPU affinity","CPUAFFINITY"],["Failed to set NUMA memory policy","NUMA_POLICY"],["Failed to adjust resource limit","LIMITS"],["Failed to apply system call filters","SECCOMP"],["Failed to apply system call","SECCOMP"],["Failed to restrict address families","ADDRESS_FAMILIES"],["Failed to drop capabilities","CAPABILITIES"],["Failed to apply ambient capabilities","CAPABILITIES"],["Failed to change AppArmor profile","APPARMOR"],["Failed to prepare AppArmor profile","APPARMOR"],["Failed to change SELinux context","SELINUX_CONTEXT"],["Failed to set up kernel keyring","KEYRING"],["Failed to load environment files","ENVIRONMENT"]],an=/(?:^|[\s'"])(\/[^\s'":,;]{1,512})/;function xe(e,t){let i=an.exec(t)?.[1];return{kind:"setup",step:e,path:i===void 0?null:nn(i),detail:t}}var sn=/^Failed at step ([A-Z_]{2,40}) spawning ([^\s:]{1,512}): (.{1,200})/,on=/^(?:Main|Control) process exited, code=(\w{1,10}), status=(\d{1,3})\/(\S{1,40})/,ln=200,cn=254;function dn([,e="",t="",i=""]){let n=Number(t);return e==="exited"&&n>=ln&&n<=cn&&i!=="n"?/^[A-Z_]+$/.test(i)?g(xe(i,""),.7):g({kind:"failure"},.5):e==="exited"?n===159?g(Ze,.97):g({kind:"failure"},.5):un[i]??g({kind:"failure"},.5)}var Ze={kind:"seccomp",call:null,architecture:null,number:null,foreign:!1,blocked:!0,program:null},Z=(e,...t)=>({kind:"directives",shown:e,candidates:t.map(i=>typeof i=="string"?{directive:i}:{directive:i[0],weight:i[1]})}),un={SYS:g(Ze,.98),TRAP:g(Z("memory","MemoryDenyWriteExecute"),.85),SEGV:g(Z("memory",["MemoryDenyWriteExecute",1],["LimitAS",1]),.4),XFSZ:g(Z("limit","LimitFSIZE"),.99),XCPU:g(Z("limit",["LimitCPU",1],["LimitRTTIME",.8]),.95)},mn=/^(?:[^\s:]{1,512}\/)?[^\s:/]{1,255}:(\d{1,7}): (.{1,400})/,pn=/^Unknown (?:key name|key|lvalue) '([A-Za-z0-9]{1,64})' in section/,fn=/^(?:Failed to parse|Invalid|Unknown) .{0,80}, ignoring: (.{1,200})/,hn=/^([A-Z][A-Za-z]{1,40})= path is (?:not absolute|not normalized|absolute), ignoring/;function yn(e){let[,t="",i=""]=mn.exec(e)??[],n=i===""?e:i,r=pn.exec(n)?.[1]??hn.exec(n)?.[1]??null,a=fn.exec(n)?.[1]??null;return r===null&&a===null?null:g({kind:"ignored-line",directive:r,value:a,line:t===""?null:Number(t)},.99)}var gn=[[/^bpf-(?:lsm|firewall|restrict-ifaces|socket-bind)\b/,"this host can not put a BPF program in force, so the setting that needs it does nothing here"],[/^Found pre-existing public \w{1,40}= directory/,"DynamicUser= was switched on, and the folder moved below a private one: no fault"]];function vn(e){let[,t,i="",n=""]=sn.exec(e)??[];if(t!==void 0)return g(xe(t,t==="EXEC"?`${i}: ${n}`:n),.9);let r=on.exec(e);if(r!==null)return dn(r);let a=rn.find(([o])=>e.startsWith(o));if(a!==void 0)return g(xe(a[1],e),.95);let s=gn.find(([o])=>o.test(e));return s!==void 0?g({kind:"remark",note:s[1]},.95):bn.find(([o])=>e.startsWith(o))?.[1]??yn(e)}var wn={kind:"directives",shown:"device",candidates:[{directive:"DevicePolicy",relax:["DeviceAllow=/dev/null rw"]},{directive:"DeviceAllow",weight:.9,relax:[]}]},bn=[["start operation timed out",g({kind:"start-timeout"},.8)],["A process of this unit has been killed by the OOM killer",g(Z("limit","MemoryMax",["MemoryHigh",.3]),.9)],["Failed with result 'oom-kill'",g(Z("limit","MemoryMax",["MemoryHigh",.3]),.9)],["Failed with result 'timeout'",g({kind:"start-timeout"},.6)],["Watchdog timeout",g({kind:"start-timeout"},.5)],["No devices matched by device filter",g(wn,.9)],["Failed with result",g({kind:"failure"},.5)]],_n=/denied|not permitted|ead-only|[Nn]o such|[Nn]ot supported|not implemented|ailed|annot|[Cc]an't|[Cc]ould not|[Uu]nable|[Ee]rror|refused|unreachable|timed? ?out|\bE[A-Z]{3,}|SIG[A-Z]|signal|syscall=|status=|system call|killed|[Ww]atchdog|ignoring|JIT|bpf-|suppressed|segfault|trap int3|not found|not set|missing cap|not locked|does not exist|must be |No usable|fork|is not setuid|OOM|devices matched|javascript|new privileges|name resolution|EAI_AGAIN|No permissions|JITing|evalexpr|nvalid argument|EINVAL/,kn=e=>e===null||e==="systemd"||e.startsWith("("),En=/^[A-Za-z0-9:_.\\@-]{1,255}\.[a-z]{4,9}: /;function xn({message:e,identifier:t,unit:i}){if(!_n.test(e))return null;let n=li(e);if(n!==null)return n;if(kn(t)){let a=vn(i===null?e:e.replace(En,""));if(a!==null)return a;if(t==="systemd")return null}let r=t===null?e:`${t}: ${e}`;return en(e)??Ui(r)??Si(e)}var Sn=e=>e.kind==="setup"?`setup ${e.step}`:JSON.stringify(e),$n=new Set(["AmbientCapabilities","BindPaths","BindReadOnlyPaths","CapabilityBoundingSet","ExecPaths","IPAddressAllow","LogsDirectory","CacheDirectory","ReadWritePaths","RestrictAddressFamilies","RestrictNamespaces","RuntimeDirectory","StateDirectory","SystemCallArchitectures","SystemCallFilter"]),Se=e=>[e.slice(0,e.indexOf("=")),e.slice(e.indexOf("=")+1)],Pn=e=>e.match(/"[^"]{0,600}"|\S+/g)??[];function $e(e){let t=[...new Set(e.flat())],i=new Set(t.filter(a=>a.endsWith("=")).map(a=>Se(a)[0])),n=new Map,r=[];for(let a of t){let[s,o]=Se(a);if(!$n.has(s)||i.has(s)||/^(?:yes|no)$/.test(o)){r.push(a);continue}let l=n.get(s);l===void 0&&r.push(`${s}=`);let c=l??new Set;for(let d of Pn(o))c.add(d);n.set(s,c)}return r.map(a=>{let[s]=Se(a),o=n.get(s);return o===void 0?a:`${s}=${[...o].filter(l=>!l.startsWith("-")||!o.has(l.slice(1))).join(" ")}`})}var An=e=>({unit:e,sandbox:(0,u.F)(e),section:(0,u.h)(e.name)}),qe={BindReadOnlyPaths:"BindPaths",LoadCredentialEncrypted:"LoadCredential",SetCredentialEncrypted:"SetCredential"},Cn=new Set([!1,"no","default","all","shared","inherit","auto",""]);function ae({unit:e},t){let i=(0,u.y)(e,qe[t]??t);if(i===void 0||i.value===void 0||Cn.has(i.value))return[];let{made:n}=(0,u.z)(i);return t in qe||t==="BindPaths"?n.filter(r=>r.directive.name===t):n}function y(e,t,i=()=>!1){let n=ae(e,t),r=n.findLast(i)??n.at(-1);return r===void 0?null:{directive:t,assignment:r,impliedBy:null}}var Nn=({sandbox:e,unit:t})=>t.manager==="user"||!e.privileged&&(e.ambientSet&(0,u.g)(t.facts,"CAP_SYS_ADMIN"))===0n;function Xe(e,t){let i=[];for(let n of e.unit.settings.keys()){let r=(0,bt.b)(n,e.unit.facts.version).find(({setting:s})=>s===t);if(r===void 0||t==="NoNewPrivileges"&&r.when!==void 0&&!Nn(e))continue;let a=ae(e,n).at(-1);a!==void 0&&i.push({directive:t,assignment:a,impliedBy:n})}return i}var E=(e,t)=>y(e,t)??Xe(e,t)[0]??null,L=({directive:e,node:t})=>`${e.name}=${t.value}`,Ve=60;function S(e){let t=L(e);return t.length>Ve?`${t.slice(0,Ve-1)}\u2026`:t}var C=e=>/^[\w@%+=:,./~-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,I=(e,t)=>`systemd-run --wait --pipe ${e.map(i=>`-p ${C(i)} `).join("")}${t}`,q=(e,t)=>`systemctl show -p ${t} ${C(e)}`,se=(e,t)=>`grep ${t} /proc/$(systemctl show -P MainPID ${C(e)})/status`,Rn={KeyringMode:"inherit",ProcSubset:"all",ProtectProc:"default",DevicePolicy:"auto"},In=/^(?:Private|Protect|Restrict(?:Namespaces|Realtime|SUIDSGID)$|Lock|MemoryDeny|NoNew|RemoveIPC|DynamicUser|Delegate)/;function On(e){let[,t="",i=""]=/^(\d{1,15})([KMGTP%]?)$/.exec(e.split(":").at(-1)??"")??[];return t===""||i==="%"?"infinity":`${Number(t)*2}${i}`}var Dn=/^(?:Limit|TasksMax|MemoryMax|MemoryHigh)/;function Tn(e,t){if(Dn.test(e))return[`${e}=${On(t.node.value)}`];let i=Rn[e];return i!==void 0?[`${e}=${i}`]:e==="AppArmorProfile"||e==="SELinuxContext"?[`${e}=-${t.node.value.replace(/^-/,"")}`]:e==="WorkingDirectory"?[`WorkingDirectory=-${t.node.value.replace(/^-/,"")}`]:[`${e}=${In.test(e)?"no":""}`]}var Fn=4;function Mn({unit:e}){let t=(0,u.B)(e,"CapabilityBoundingSet")??0n,i=[...e.facts.capabilities.keys()].filter(n=>(t&(0,u.g)(e.facts,n))===0n);return i.length<=Fn?[`CapabilityBoundingSet=${i.join(" ")}`]:["CapabilityBoundingSet=~"]}function Je(e,{directive:t,assignment:i,impliedBy:n}){return t==="CapabilityBoundingSet"&&n===null?Mn(e):Tn(n??t,i)}var Un={MemoryDenyWriteExecute:"node --version",ProtectProc:"ps ax",ProcSubset:"cat /proc/stat",RestrictSUIDSGID:"sh -c 'touch /dev/shm/t; chmod u+s /dev/shm/t'"};function B(e,{directive:t,weight:i=1,relax:n},r){let a=E(e,t);if(a===null)return null;let s=Un[t],o=s===void 0?q(e.unit.name.full,t):I([a.impliedBy===null?L(a.assignment):`${t}=yes`],s),l=a.impliedBy===null?`${S(a.assignment)} does not allow this`:`${t}= comes with ${a.impliedBy}= and does not allow this`;return{...a,weight:i,why:r??l,relax:n??Je(e,a),confirm:o}}var X=(e,t)=>t.map(i=>B(e,i)).filter(i=>i!==null);function Ln(e){let t=y(e,"NoNewPrivileges"),i=Xe(e,"NoNewPrivileges"),n=[...new Set(i.map(({impliedBy:c})=>c??""))],r=i.flatMap(c=>Je(e,c)),a=[...new Set(["NoNewPrivileges=no",...r])],s=se(e.unit.name.full,"NoNewPrivs"),o="no program that it starts can gain rights by its set-user-ID bit or file capabilities";if(t!==null)return[{...t,weight:1,why:`under NoNewPrivileges=yes ${o}`,relax:a,confirm:s}];let[l]=i;return l===void 0?[]:[{...l,weight:1,why:`${n.join(", ")} set${n.length===1?"s":""} no_new_privs: ${o}`,relax:a,confirm:s}]}function Pe({sandbox:e,unit:t},i){let n=t.facts.addressFamilies.get(i),r=e.families;return r!==void 0&&n!==void 0&&r.families.has(n)===(r.mode==="deny")}var Qe=["AF_INET","AF_INET6"],Bn=["AF_NETLINK","AF_UNIX","AF_PACKET"],Wn={AF_INET:"curl -4 -sS http://127.0.0.1/",AF_INET6:"curl -6 -sS http://localhost/",AF_NETLINK:"ip link",AF_UNIX:"logger -s test"};function Ae(e,t){let i=o=>o.filter(l=>Pe(e,l)),n=i(Qe),r=t.length>0?i(t):n.length>0?n:i(Bn),a=y(e,"RestrictAddressFamilies");if(r.length===0||a===null)return[];let s=I([L(a.assignment)],Wn[r[0]??""]??"ip link");return[{...a,weight:1,why:`${S(a.assignment)} leaves out ${r.join(", ")}`,relax:[`RestrictAddressFamilies=${r.join(" ")}`],confirm:s}]}var et=(e,{family:t,address:i})=>e.some(n=>{let r=BigInt((t===4?32:128)-n.length);return n.family===t&&n.address>>r===i>>r});function te(e,t,i){let n=(0,u.B)(e.unit,"IPAddressDeny")??[],r=y(e,"IPAddressDeny");if(n.length===0||r===null)return[];let a=t===null?null:(0,u.d)(t);if(a!==null&&(!et(n,a)||et((0,u.B)(e.unit,"IPAddressAllow")??[],a)))return[];let s=[`IPAddressAllow=${t===null||/^127\./.test(t)?"localhost":t}`],o=`${S(r.assignment)} drops the packets${t===null?"":` to ${t}`}`;return[{...r,weight:i,why:o,relax:s,confirm:I([L(r.assignment)],`bash -c 'echo > /dev/udp/${t??"127.0.0.1"}/9'`)}]}function oe(e,t){let i=E(e,"PrivateNetwork");return i===null?[]:[{...i,weight:t,why:"PrivateNetwork=yes leaves a loopback interface of its own and nothing else",relax:["PrivateNetwork=no"],confirm:I(["PrivateNetwork=yes"],"ip address")}]}var tt=e=>Qe.every(t=>Pe(e,t))?Ae(e,[]).map(t=>({...t,weight:.9})):[],jn={unreachable:(e,t)=>[...oe(e,1),...te(e,t,.2)],"send-refused":(e,t)=>te(e,t,1),"no-answer":(e,t)=>te(e,t,1),"no-names":e=>[...oe(e,1),...te(e,null,.9),...tt(e)],"loopback-refused":e=>oe(e,1),"connect-failed":(e,t)=>[...tt(e),...oe(e,.8),...te(e,t,.3)]},Gn=(e,{trouble:t,address:i})=>jn[t](e,i);function Yn(e){let t=(0,u.B)(e.unit,"Type"),i=e.unit.settings.has("WatchdogSec"),n=t==="notify"||t==="notify-reload"||t==="dbus"||i?Ae(e,["AF_UNIX"]):[],r=i&&n.length===0?y(e,"WatchdogSec"):null;return r===null?n:[{...r,weight:1,why:`nothing was heard from the service for ${S(r.assignment)}`,relax:[],confirm:q(e.unit.name.full,"WatchdogUSec")}]}function le({sandbox:e,unit:t},i){let n=e.syscallFilter;if(!(0,u.u)(n))return!1;let r=t.facts.syscalls.bitOf.get(i);return r===void 0?n.mode==="allow":n.mode==="deny"?(0,D.r)(n.named,r):!(0,D.r)(n.allowed,r)}function zn({unit:e}){let t=(0,u.y)(e,"SystemCallErrorNumber")?.value;return t!==void 0&&t!=="kill"&&t!==""?!0:((0,u.y)(e,"SystemCallFilter")?.assignments??[]).some(({node:i})=>/:(?!kill\b)[A-Z0-9]/.test(i.value))}var it=({unit:e},t)=>{let i=e.facts.syscalls.bitOf.get(t);return({node:n})=>n.value.startsWith("~")&&n.value.slice(1).split(/\s+/).map(r=>r.split(":")[0]??"").some(r=>r===t||r.startsWith("@")&&i!==void 0&&(0,D.r)(e.facts.syscalls.group(r)??new Uint32Array,i))},Kn=["@pkey","@setuid","@chown","@memlock","@sync","@aio","@keyring","@timer","@ipc","@network-io"];function Hn({unit:e},t){let i=e.facts.syscalls.bitOf.get(t);return Kn.find(n=>i!==void 0&&(0,D.r)(e.facts.syscalls.group(n)??new Uint32Array,i))??t}function Zn({sandbox:e,unit:t}){let i=t.facts.syscalls.group("@system-service"),n=e.syscallFilter;if(i===void 0||n?.mode!=="allow"||ae({unit:t},"SystemCallFilter").some(({node:a})=>a.value.startsWith("~")))return!1;let r=[...t.facts.syscalls.bitOf.values()].filter(a=>(0,D.r)(i,a));return r.filter(a=>(0,D.r)(n.allowed,a)).length*2<r.length}var qn=({unit:e},t)=>{let i=e.facts.syscalls.bitOf.get(t);return i!==void 0&&(0,D.r)(e.facts.syscalls.group("@system-service")??new Uint32Array,i)};function ce(e,t,i){let[n=""]=t,r=e.sandbox.syscallFilter,a=y(e,"SystemCallFilter",it(e,n)),s=r?.mode==="allow"&&a!==null&&!it(e,n)(a.assignment)?y(e,"SystemCallFilter",({node:d})=>!d.value.startsWith("~")):a;if(s===null)return null;let o=Zn(e),l=t.filter(d=>le(e,d)),c=[...new Set(l.map(d=>o&&qn(e,d)?"@system-service":Hn(e,d)))];return{...s,weight:.95,why:i,relax:[`SystemCallFilter=${c.join(" ")}`],confirm:"journalctl -k -b --grep 'type=1326'"}}var Xn={nginx:"setgroups",nice:"setpriority",chrt:"sched_setscheduler",chown:"fchownat",mount:"mount",node:"pkey_alloc"},Vn={x86:"x86",arm:"arm"};function nt(e,{architecture:t}){let i=y(e,"SystemCallArchitectures");if(i===null)return null;let n=Vn[t??""]??"x86",r=`${S(i.assignment)} forbids the system calls of ${t??"other architectures"}`;return{...i,weight:1,why:r,relax:[`SystemCallArchitectures=${n}`],confirm:"journalctl -k -b --grep 'type=1326'"}}function Jn(e,t){if(!t.blocked)return[];if(t.foreign)return[nt(e,t)].filter(i=>i!==null);if(t.call!==null){if(!le(e,t.call))return[];let i=ce(e,[t.call],`the filter does not allow ${t.call}`);return i===null?[]:[i]}return Qn(e,t)}function Qn(e,t){if(!(0,u.u)(e.sandbox.syscallFilter))return[nt(e,t)].filter(r=>r!==null);let i=Xn[t.program??""];if(i!==void 0&&le(e,i)){let r=ce(e,[i],`the filter does not allow ${i}, which ${t.program} needs`);return r===null?[]:[r]}let n=ce(e,[],"a system call that the filter does not allow; the record in the kernel log has its number");return n===null?[]:[{...n,relax:["SystemCallErrorNumber=EPERM"]}]}var rt=(e,t,i)=>(e&(0,u.g)(t.unit.facts,i))!==0n,er=e=>t=>t.node.value.startsWith("~")&&t.node.value.toUpperCase().includes(e),tr={CAP_MKNOD:"PrivateDevices",CAP_SYS_RAWIO:"PrivateDevices",CAP_SYS_MODULE:"ProtectKernelModules",CAP_SYSLOG:"ProtectKernelLogs",CAP_SYS_TIME:"ProtectClock",CAP_WAKE_ALARM:"ProtectClock"};function de(e,t,i){let{sandbox:n,unit:r}=e;if(!r.facts.capabilities.has(t))return[];let a=(0,u.B)(r,"CapabilityBoundingSet"),s=a===void 0||rt(a,e,t),o=n.privileged?[]:[`AmbientCapabilities=${t}`],l=[],c=se(r.name.full,"^Cap");if(!s){let _=y(e,"CapabilityBoundingSet",er(t)),K=[`CapabilityBoundingSet=${t}`,...o];_!==null&&l.push({..._,weight:1,why:`${S(_.assignment)} leaves out ${t}`,relax:K,confirm:c,conjunct:!0})}let d=tr[t],f=ir(e,d);if(f!==null&&d!==void 0){let _=`${d}= takes ${t} away`;l.push({...f,weight:.9,why:_,relax:[`${d}=no`,...o],confirm:I([`${d}=yes`],i),conjunct:!0})}if(l.length>0||n.privileged||rt(n.ambientSet,e,t))return l;let m=y(e,n.switches.DynamicUser&&(0,u.y)(r,"User")?.value===void 0?"DynamicUser":"User");if(m===null)return[];let k=m.directive==="User"?S(m.assignment):"DynamicUser=yes";return[{...m,weight:.8,why:`${k} is not root and has no ${t}`,relax:o,confirm:c}]}var ir=(e,t)=>t===void 0?null:e.sandbox.switches[t]?E(e,t):null;function nr(e,{switches:t=[],does:i,trial:n}){return t.flatMap(r=>{let a=E(e,r);if(a===null)return[];let s=a.impliedBy===null?L(a.assignment):`${r}=yes`,o=`under ${s} the service may not ${i}`,l=a.impliedBy===null?[`${r}=no`]:[`${a.impliedBy}=no`];return[{...a,weight:1,why:o,relax:l,confirm:I([s],n),conjunct:!0}]})}var rr=["user","mnt","pid","net"];function ar(e,{does:t,trial:i}){let n=e.sandbox.namespaces,r=y(e,"RestrictNamespaces");if(n===void 0||r===null||n.size===e.unit.facts.namespaces.size)return[];let a=rr.filter(o=>!n.has(o)),s=a.length>0?[`RestrictNamespaces=${a.join(" ")}`]:["RestrictNamespaces=no"];return[{...r,weight:1,why:`under ${S(r.assignment)} the service may not ${t}`,relax:s,confirm:I([L(r.assignment)],i),conjunct:!0}]}var sr={"lock-memory":"LimitMEMLOCK",realtime:"LimitRTPRIO",priority:"LimitNICE"};function or(e,t){let i=sr[t],n=i===void 0?null:y(e,i);if(i===void 0||n===null)return[];let r=[`${i}=infinity`];return[{...n,weight:.9,why:`${S(n.assignment)} is too small`,relax:r,confirm:se(e.unit.name.full,"^VmLck")}]}var lr=new Set(["raw-socket"]);function cr(e,t){let i=Li(t),{capability:n,calls:r=[],does:a,trial:s}=i,o=zn(e)?r.filter(P=>le(e,P)):[],l=o.length===0?null:ce(e,o,`the system-call filter lets the service not ${a}`),c=l===null?[]:[{...l,confirm:I([L(l.assignment),"SystemCallErrorNumber=EPERM"],s),conjunct:!0}],d=t==="namespace"?ar(e,i):[],f=[...nr(e,i),...d],m=n===void 0||t==="namespace"&&f.length+c.length>0?[]:de(e,n,s),k=new Set(f.map(({directive:P})=>P)),_=m.filter(({directive:P})=>!k.has(P)),K=lr.has(t)&&!e.sandbox.privileged?E(e,"NoNewPrivileges"):null,ne=K===null||n===void 0?[]:[{...K,weight:.9,why:"NoNewPrivileges= keeps programs from getting capabilities from their file",relax:[`AmbientCapabilities=${n}`],confirm:se(e.unit.name.full,"NoNewPrivs")}],ge=ne.length>0?_.map(P=>P.directive==="User"||P.directive==="DynamicUser"?{...P,weight:.4}:P):_;return[...f,...or(e,t),...c,...ne,...ge]}var dr=512,ur=/[\0-\x1F\x7F-\x9F"'\\\u2028\u2029\uD800-\uDFFF]/;function ue(e){if(!e.startsWith("/")||e.length>dr||ur.test(e))return null;let t=e.split("/").filter(i=>i!==""&&i!==".");return t.includes("..")?null:`/${t.join("/")}`}function b(e){let t=e.replaceAll("%","%%");return/\s/.test(t)?`"${t}"`:t}var j=e=>e.slice(0,Math.max(1,e.lastIndexOf("/"))),mr=["/var/lib","/var/cache","/var/log","/var/spool","/run","/srv","/opt","/etc","/var/www"],N=e=>e.replace(/^\/var\/run(?=\/|$)/,"/run").replace(/^\/(bin|sbin|lib|lib64)(?=\/|$)/,"/usr/$1");function me(e){let t=mr.find(n=>(0,x.b)(e,n));if(t===void 0)return j(e);let i=e.slice(t.length+1).split("/");return i.length>1?`${t}/${i[0]}`:t}var at=e=>!/\.[A-Za-z0-9_-]{1,12}$/.test((0,x.c)(e)),pr=[["/run","RuntimeDirectory"],["/var/lib","StateDirectory"],["/var/cache","CacheDirectory"],["/var/log","LogsDirectory"]];function st({unit:e,sandbox:t},i){let[n,r]=pr.find(([o])=>(0,x.b)(i,o))??[];if(n===void 0||r===void 0)return null;let a=i.slice(n.length+1),s=e.name.prefix===a||t.user===a||t.switches.DynamicUser;return(n==="/run"||t.user!==null)&&s&&!a.includes("/")&&t.user!=="root"?`${r}=${b(a)}`:null}var V=e=>[`ReadWritePaths=${b(e)}`];function ot(e,{path:t,use:i},n){let r=i==="alter"?t:me(t),a=st(e,t)??st(e,r);return a!==null?[a]:r==="/etc"&&i!=="alter"?[`ReadWritePaths=-${b(t)}`]:(0,x.b)(r,n)?V(r):(0,x.b)(t,n)?V(t):null}function Ce(e,t,i){let n=((0,u.B)(e.unit,t)??[]).filter(({path:r})=>N(r)!==i).map(({path:r,optional:a,belowRoot:s})=>`${a?"-":""}${s?"+":""}${b(r)}`);return n.length===0?[`${t}=`]:[`${t}=`,`${t}=${n.join(" ")}`]}function fr(e,t,i){if($.d.some(r=>(0,x.a)(t.path,r)))return["PrivateTmp=yes"];let n=ot(e,t,i);return n!==null?n:[`ProtectSystem=${i==="/etc"?"yes":"no"}`]}function hr(e,{path:t,use:i}){let n=i==="write"||i==="alter",r=i==="write"?j(t):t,a=$.c.includes(r);return n?a?e.sandbox.switches.DynamicUser?[]:["ProtectHome=no"]:e.sandbox.protectHome==="read-only"?V(r):["ProtectHome=read-only",...V(r)]:e.sandbox.switches.DynamicUser?[`BindReadOnlyPaths=${b(t)}`]:["ProtectHome=read-only"]}function yr(e,{path:t,use:i},n){let r=i==="write"?me(t):at(t)?t:j(t),a=i==="write"||i==="alter"?"BindPaths":"BindReadOnlyPaths";if((0,x.b)(r,n))return[`${a}=${b(r)}`];let s=((0,u.B)(e.unit,"TemporaryFileSystem")??[]).filter(o=>N(o.path)!==n).map(o=>b(o.options===""?o.path:`${o.path}:${o.options}`));return s.length===0?["TemporaryFileSystem="]:["TemporaryFileSystem=",`TemporaryFileSystem=${s.join(" ")}`]}var gr=e=>{let[,t]=/^(\/proc\/sys\/[\w.-]+)/.exec(e)??[];return t!==void 0&&e!==t?V(j(e)):e.startsWith("/sys/")?V(at(e)&&e.split("/").length>4?j(e):e):["ProtectKernelTunables=no"]};function lt(e,{culprit:t,at:i,effect:n},r){let a=ue(r.path);if(a===null)return[];let s=N(a),o={...r,path:s};switch(t.directive){case"ProtectSystem":return fr(e,o,i);case"ProtectHome":return hr(e,o);case"ReadOnlyPaths":return(me(s)===i&&r.use!=="alter"?null:ot(e,o,i))??Ce(e,"ReadOnlyPaths",i);case"InaccessiblePaths":return Ce(e,"InaccessiblePaths",i);case"NoExecPaths":return s===i?Ce(e,"NoExecPaths",i):[`ExecPaths=${b(r.use==="execute"?a:me(a))}`];case"TemporaryFileSystem":return yr(e,o,i);case"PrivateDevices":return[`BindPaths=${b(s)}`,`DeviceAllow=${b(s)} rw`];case"ProtectKernelTunables":return n==="hidden"?["ProtectKernelTunables=no"]:gr(s);case"ProtectControlGroups":return["Delegate=yes","ProtectControlGroups=no"];case"ProcSubset":return["ProcSubset=all"];case"RootDirectory":case"RootImage":return[`BindReadOnlyPaths=${b(s)}`];case"BindReadOnlyPaths":return[`BindPaths=${b(s)}`];default:return[`${t.directive}=no`]}}var vr=[["ReadOnlyPaths","read-only"],["InaccessiblePaths","hidden"],["ReadWritePaths","writable"],["NoExecPaths","no-exec"],["ExecPaths","exec"]],wr=e=>t=>t.node.value.split(/\s+/).some(i=>i.replace(/^[-+]*/,"")===e),O=(e,t,i)=>e===null?[]:i.map(n=>({culprit:e,at:n,effect:t}));function br(e){return vr.flatMap(([t,i])=>((0,u.B)(e.unit,t)??[]).flatMap(({path:n})=>O(y(e,t,wr(n)),i,[N(n)])))}function _r(e){return((0,u.B)(e.unit,"BindPaths")??[]).flatMap(({target:t,writable:i})=>O(y(e,i?"BindPaths":"BindReadOnlyPaths"),i?"writable":"read-only",[N(t)]))}function kr(e){return((0,u.B)(e.unit,"TemporaryFileSystem")??[]).flatMap(({path:t,options:i})=>{let n=y(e,"TemporaryFileSystem",r=>r.node.value.split(/\s+/).some(a=>a.split(":")[0]===t));return n===null?[]:[{culprit:n,at:N(t),effect:"empty",writable:!i.split(",").includes("ro")}]})}var Er=[["StateDirectory","/var/lib"],["CacheDirectory","/var/cache"],["LogsDirectory","/var/log"],["RuntimeDirectory","/run"],["ConfigurationDirectory","/etc"]],xr=e=>Er.flatMap(([t,i])=>((0,u.B)(e.unit,t)??[]).flatMap(({path:n})=>O(y(e,t),"writable",[`${i}/${n}`])));function Sr(e){let{protectSystem:t,protectHome:i}=e.sandbox,n=(0,$.e)(t),r=n.length===0?[]:O(E(e,"ProtectSystem"),"read-only",n),a=t==="strict"?O(E(e,"ProtectSystem"),"writable",$.f):[],s=i==="read-only"?"read-only":i==="tmpfs"?"empty":"hidden",o=i===null||i==="no"?[]:O(E(e,"ProtectHome"),s,$.c);return[...r,...a,...o]}var $r=[["PrivateTmp","empty",$.d],["PrivateDevices","empty",["/dev"]],["ProtectKernelTunables","read-only",["/proc/sys","/proc/sysrq-trigger","/proc/latency_stats","/proc/acpi","/proc/timer_stats","/proc/fs","/proc/irq","/sys"]],["ProtectKernelTunables","hidden",["/proc/kallsyms","/proc/kcore"]],["ProtectKernelModules","hidden",["/usr/lib/modules"]],["ProtectKernelLogs","hidden",["/dev/kmsg","/proc/kmsg"]],["ProtectControlGroups","read-only",["/sys/fs/cgroup"]]],Pr=["null","zero","full","random","urandom","tty","pts","ptmx","shm","mqueue","hugepages","log","stdin","stdout","stderr","fd","console"];function Ar(e){let t=$r.flatMap(([a,s,o])=>e.sandbox.switches[a]?O(E(e,a),s,o):[]),i=e.sandbox.switches.PrivateDevices?O(E(e,"PrivateDevices"),"writable",Pr.map(a=>`/dev/${a}`)):[],n=e.sandbox.procSubset==="pid"?O(y(e,"ProcSubset"),"empty",["/proc"]):[],r=n.flatMap(({culprit:a})=>O(a,"writable",["/proc/self","/proc/thread-self"]));return[...t,...i,...n,...r]}var Cr=e=>["RootDirectory","RootImage"].flatMap(t=>e.sandbox.hasOwnRoot?O(y(e,t),"empty",["/"]):[]),Nr=e=>[...br(e),..._r(e),...kr(e),...xr(e),...Ar(e),...Sr(e),...Cr(e)],ct={hidden:5,empty:4,"no-exec":3,"read-only":2,exec:1,writable:0},dt=(e,t)=>Nr(e).filter(i=>(0,x.a)(t,i.at)).sort((i,n)=>n.at.length-i.at.length||ct[n.effect]-ct[i.effect]),Rr={"read-only":e=>`makes ${e==="/"?"nearly everything":e} read-only`,hidden:e=>`closes ${e}`,empty:e=>`puts another, private folder in the place of ${e}`,"no-exec":e=>`lets nothing in ${e} be executed`,writable:e=>`opens ${e}`,exec:e=>`lets ${e} be executed`},Ir={EROFS:{"read-only":1,hidden:.8,empty:.5},EACCES:{hidden:1,"no-exec":.9,empty:.3},ENOENT:{empty:1,hidden:.8},EPERM:{hidden:.3,"no-exec":.3},ENXIO:{hidden:1,empty:.5},unknown:{"read-only":.9,hidden:1,empty:.6}},Or={execute:({effect:e})=>e!=="read-only"&&e!=="writable",read:({effect:e,culprit:t})=>e!=="no-exec"&&e!=="exec"&&(e!=="read-only"||t.directive==="BindReadOnlyPaths"),write:({effect:e})=>e!=="no-exec"&&e!=="exec"};function ut(e,t){let i=e.find(Or[t]);return i===void 0||i.effect==="writable"||i.effect==="exec"?[]:[i]}var pe=({use:e,path:t})=>e==="execute"?`test -x ${C(t)}`:e==="write"?`test -w ${C(j(t))}`:`test -e ${C(t)}`;function Dr(e,t,i,n){let{culprit:r,at:a,effect:s}=t,o=r.impliedBy===null?r.assignment:null,l=Tr(e,r.directive),c=ue(i.path);return{...r,weight:n,why:`${o===null?l:S(o)} ${Rr[s](a)}`,relax:lt(e,t,i),confirm:c===null?q(e.unit.name.full,r.directive):I([o===null?l:L(o)],pe({...i,path:c}))}}var Tr=({sandbox:e},t)=>`${t}=${t==="ProtectSystem"?e.protectSystem:t==="ProtectHome"?e.protectHome:"yes"}`;function Fr(e,t){let i=[],{policy:n}=e.sandbox.devices,r=[`DeviceAllow=${t} rw`],a=(s,o,l,c)=>{let d=E(e,s);d!==null&&i.push({...d,weight:l,why:o,relax:r,confirm:I(c,`head -c0 ${C(t)}`)})};return(n==="strict"||n==="closed")&&a("DevicePolicy",`DevicePolicy=${n} leaves only what DeviceAllow= lists`,1,[`DevicePolicy=${n}`]),e.sandbox.switches.PrivateDevices&&i.every(({impliedBy:s})=>s!=="PrivateDevices")&&a("PrivateDevices","PrivateDevices=yes allows pseudo devices alone",.9,["PrivateDevices=yes"]),y(e,"DeviceAllow")!==null?a("DeviceAllow","with a DeviceAllow= line every other device is closed",.95,["DeviceAllow=/dev/null rw"]):E(e,"DeviceAllow")!==null&&a("DeviceAllow","ProtectClock= lists the clock, and so closes every other device",.6,["ProtectClock=yes"]),i}function Mr(e,{error:t}){let i=Br(e);if(t==="EROFS"){let n=["ProtectSystem","ReadOnlyPaths","ProtectHome","TemporaryFileSystem","ProtectKernelTunables"],r={ProtectSystem:e.sandbox.protectSystem==="strict"?1:.4,ReadOnlyPaths:.9},a=y(e,"InaccessiblePaths",l=>l.node.value.includes("/dev/shm")),s=n.flatMap(l=>{let c=E(e,l);if(c===null)return[];let d=[`ReadWritePaths=${i??Ur(e)}`];return[{...c,weight:r[l]??.2,why:`${c.directive}= makes file systems read-only`,relax:d,confirm:q(e.unit.name.full,l)}]});if(a===null||!a.assignment.node.value.includes("/dev/shm"))return s;let o=`${S(a.assignment)} takes shared memory away`;return[{...a,weight:.6,why:o,relax:["InaccessiblePaths="],confirm:q(e.unit.name.full,"InaccessiblePaths")},...s]}return t==="EACCES"&&e.sandbox.privileged?de(e,"CAP_DAC_OVERRIDE","true"):[]}function Ur({unit:e,sandbox:t}){return[...[...new Set([e.name.prefix,e.name.prefix.replace(/[-\d].*$/,""),t.user??""])].filter(i=>/^[A-Za-z_][\w.-]*$/.test(i)&&i!=="root").flatMap(i=>["lib","spool","cache","log"].map(n=>`-/var/${n}/${i}`)),"-/run"].join(" ")}var Lr=/(?:^|[\s='"])(\/(?:var|srv|opt|home|data|mnt)\/[\w./-]{1,200})/;function Br(e){let t=["ExecStart","Environment"].flatMap(n=>e.unit.settings.get(n)?.assignments??[]).map(({node:n})=>Lr.exec(n.value)?.[1]).find(n=>n!==void 0),i=e.unit.settings.get("WorkingDirectory")?.assignments.at(-1)?.node.value;return t!==void 0?j(`${t.replace(/\/+$/,"")}/x`):i?.startsWith("/")?i:null}var Wr=({error:e,path:t,use:i})=>({path:N(t),use:e==="EROFS"&&i!=="alter"?"write":i});function Ne(e,t){if(t.path===null)return Mr(e,t);let i=Wr({...t,path:t.path}),{path:n,use:r}=i,a=Ir[t.error??"unknown"]??{},s=dt(e,n),o=[...ut(s,t.error==="ENOENT"||t.error==="EACCES"||t.error==="ENXIO"?"read":"write"),...r==="execute"||t.error==="EACCES"?ut(s,"execute"):[]].flatMap(c=>{let d=t.error==="EROFS"&&c.effect==="empty"&&c.writable===!1?.9:a[c.effect]??0;return d===0||c.effect==="empty"&&c.writable&&r==="write"?[]:[Dr(e,c,i,d)]}),l=o.filter((c,d)=>o.findIndex(({directive:f})=>f===c.directive)===d);return t.error==="EPERM"&&(0,x.a)(n,"/dev")?[...Fr(e,n),...l]:l.length>0?l:jr(e,i,t)}function jr(e,t,{error:i}){if(i!=="EACCES"&&i!=="EPERM")return[];if(e.sandbox.privileged)return i==="EACCES"?de(e,"CAP_DAC_OVERRIDE",pe(t)):[];let n=e.sandbox.switches.DynamicUser?"DynamicUser":"User",r=y(e,n);if(r===null||i!=="EACCES"||ue(t.path)===null)return[];let a=lt(e,{culprit:{...r,directive:"ProtectSystem"},at:"/",effect:"read-only"},{...t,use:"write"}).filter(l=>!l.startsWith("ReadWritePaths=")),s=n==="User"?`the account of ${S(r.assignment)}`:"the account that DynamicUser= makes up",o=n==="User"?`sudo -u ${C(e.sandbox.user??"nobody")} ${pe(t)}`:I(["DynamicUser=yes"],pe(t));return[{...r,weight:.4,why:`${s} may have no right to ${t.path}`,relax:a,confirm:o}]}var Gr=[[/No such file or directory/,"ENOENT"],[/Permission denied/,"EACCES"],[/Operation not permitted/,"EPERM"],[/Read-only file system/,"EROFS"]],Re=e=>Gr.find(([t])=>t.test(e))?.[1]??null,mt=["ReadWritePaths","ReadOnlyPaths","InaccessiblePaths","ExecPaths","NoExecPaths"],Yr=({path:e,belowRoot:t})=>`-${t?"+":""}${b(e)}`;function zr(e,t,i){let n=(0,u.B)(e.unit,t)??[],r=n.filter(({optional:l})=>!l),a=y(e,t);if(a===null||r.length===0)return null;let s=`systemd starts nothing while a path of ${t}= is not there`,o=[`${t}=`,`${t}=${n.map(Yr).join(" ")}`];return{...a,weight:i,why:s,relax:o,confirm:`ls -d ${r.map(({path:l})=>C(l)).join(" ")}`}}var Kr=e=>mt.includes(e);function Hr(e,t){let i=[];for(let n of mt){let r=(0,u.B)(e.unit,n)??[];if(!r.some(({path:l,optional:c})=>N(l)===t&&!c))continue;let a=y(e,n,({node:l})=>l.value.includes(t));if(a===null)continue;let s=r.map(({path:l,optional:c,belowRoot:d})=>`${c||N(l)===t?"-":""}${d?"+":""}${b(l)}`),o=[`${n}=`,`${n}=${s.join(" ")}`];i.push({...a,weight:1,why:`${n}= names ${t}, which is not there`,relax:o,confirm:`ls -d ${C(t)}`})}return i}function Zr(e,t){let i=(0,u.B)(e.unit,"BindPaths")??[],n=i.find(({source:c,target:d})=>c===t||d===t);if(n===void 0)return[];let r=n.writable?"BindPaths":"BindReadOnlyPaths",a=y(e,r,({node:c})=>c.value.includes(t));if(a===null)return[];let s=i.map(({source:c,target:d,writable:f,optional:m})=>({writable:f,text:`${m||c===t||d===t?"-":""}${b(c)}${c===d?"":`:${b(d)}`}`})),o=(c,d)=>{let f=s.filter(m=>m.writable===d).map(({text:m})=>m);return f.length===0?[]:[`${c}=${f.join(" ")}`]},l=["BindPaths=",...o("BindPaths",!0),...o("BindReadOnlyPaths",!1)];return[{...a,weight:1,why:`${r}= names ${t}, which is not there`,relax:l,confirm:`ls -d ${C(t)}`}]}function qr(e,t){if(!$.d.some(n=>(0,x.a)(t,n)))return[];let i=B(e,{directive:"PrivateTmp",weight:.8},`under PrivateTmp=yes nothing is at ${t}`);return i===null?[]:[i]}function Xr(e,{path:t,detail:i}){let n=t===null?null:ue(t),r=n===null?[]:[...Hr(e,N(n)),...Zr(e,n),...qr(e,n)];if(r.length>0)return r;let a=X(e,[{directive:"RootDirectory",relax:[]},{directive:"RootImage",relax:[]}]);return n!==null&&Re(i)==="ENOENT"?a:((0,De.b)("NAMESPACE")?.note?.directives??[]).map((s,o)=>{let l=1-o*.05;return Kr(s)?zr(e,s,l):B(e,{directive:s,weight:l})}).filter(s=>s!==null)}function Vr(e,{path:t,detail:i}){let n=t??(0,u.B)(e.unit,"ExecStart")?.[0]?.program??null,r=Re(i);if(r==="EPERM")return Jr(e);if(n===null)return[];let a=Ne(e,{kind:"path",error:r,path:n,use:"execute"}).filter(({directive:o})=>o!=="CapabilityBoundingSet");if(a.length>0)return a;let s=B(e,{directive:"TemporaryFileSystem",weight:.6,relax:[]});return s?.assignment.node.value.split(/[\s:]/).includes("/")?[s]:[]}function Jr(e){let t=de(e,"CAP_NET_RAW","true").filter(({directive:r})=>r==="CapabilityBoundingSet"),i="the file of the program has capabilities that CapabilityBoundingSet= leaves out";if(t.length>0)return t.map(r=>({...r,why:i,relax:r.relax.slice(0,1)}));let n=B(e,{directive:"CapabilityBoundingSet",relax:[]},i);return n===null?[]:[n]}function Qr(e,{detail:t}){let i=(0,u.B)(e.unit,"WorkingDirectory"),n=i?.kind==="path"?i.path:"/home",r=Ne(e,{kind:"path",error:Re(t)??"EACCES",path:n,use:"enter"}),a=B(e,{directive:"WorkingDirectory",weight:r.length>0?.2:1},`${n} can not be entered`);return[...r.filter(({directive:s})=>s!=="User"),...a===null?[]:[a]]}function Ie(e,{step:t}){let i=e.sandbox.devices.policy==="strict"?E(e,"DevicePolicy"):null,n={STDIN:"StandardInput",STDOUT:"StandardOutput",STDERR:"StandardError"}[t]??"StandardInput",r=B(e,{directive:n,weight:i===null?1:.3,relax:ea(e,n)},`the place that ${n}= names can not be opened`);if(i===null)return r===null?[]:[r];let a={...i,weight:1,why:"DevicePolicy=strict closes even /dev/null unless DeviceAllow= lists it",relax:["DeviceAllow=/dev/null rw"],confirm:q(e.unit.name.full,"DeviceAllow")};return r===null?[a]:[a,r]}function ea(e,t){let i=ae(e,t).at(-1)?.node.value??"",[,n]=/:\/var\/log\/([\w.-]{1,100})\//.exec(i)??[];return n===void 0?[`${t}=journal`]:[`LogsDirectory=${n}`]}function ta(e,{detail:t}){let i=/namespac/.test(t)?["PrivateUsers","User","DynamicUser"]:["User","DynamicUser","PrivateUsers"];return X(e,i.map((n,r)=>({directive:n,weight:1-r*.3,...n==="PrivateUsers"?{}:{relax:[]}})))}var ia=e=>X(e,[{directive:"SupplementaryGroups"},{directive:"Group",weight:.9,relax:[]}]),na={NAMESPACE:Xr,EXEC:Vr,CHDIR:Qr,STDIN:Ie,STDOUT:Ie,STDERR:Ie,USER:ta,GROUP:ia,KEYRING:e=>X(e,[{directive:"KeyringMode"}]),ENVIRONMENT:e=>ra(e)};function ra(e){let t=y(e,"EnvironmentFile",({node:r})=>!r.value.startsWith("-"));if(t===null)return[];let{value:i}=t.assignment.node,n=i.startsWith("-")?[]:["EnvironmentFile=",`EnvironmentFile=-${i}`];return[{...t,weight:1,why:`${S(t.assignment)} is not there`,relax:n,confirm:`ls -l ${C(i.replace(/^-/,""))}`}]}function aa(e,{step:t}){let i=(0,De.b)(t)?.note;if(i==null)return[];let n=i.directives.map((a,s)=>({directive:a,weight:1-s*.05})),r=i.meaning.replace(/\.$/,"").replaceAll("`","");return n.map(a=>B(e,a,`${a.directive}=: ${r}`)).filter(a=>a!==null)}var sa=(e,t)=>(na[t.step]??aa)(e,t);function oa({unit:e},{directive:t,value:i}){let n=(i??"").trim(),r=({node:s})=>t!==null?s.key===t:n!==""&&s.value.includes(n),a=[...e.settings.keys()].flatMap(s=>(0,u.y)(e,s)?.assignments??[]).find(r)??la(e,t);return a===void 0?[]:[{directive:a.node.key,assignment:a,impliedBy:null,weight:1,why:"systemd could not use this line: what it should protect is open",relax:[],confirm:`systemd-analyze verify ${e.name.full}`}]}function la(e,t){let i=e.faults.find(a=>a.kind==="unknown-directive"&&a.node.key===t);if(i?.kind!=="unknown-directive")return;let{directive:n}=e.facts,r=n("Service","ExecStart");return r===void 0?void 0:{file:i.file,node:i.node,directive:{...r,name:i.node.key}}}function ca(e,{module:t}){let i=t==="AppArmor"?"AppArmorProfile":"SELinuxContext";return y(e,i)===null?[]:X(e,[{directive:i,relax:[]}])}function da(e,t){switch(t.kind){case"seccomp":return Jn(e,t);case"setup":return sa(e,t);case"path":return Ne(e,t);case"operation":return cr(e,t.operation);case"address-family":return Ae(e,t.families);case"network":return Gn(e,t);case"no-new-privileges":return Ln(e);case"directives":return X(e,t.candidates);case"ignored-line":return oa(e,t);case"start-timeout":return Yn(e);case"access-control":return ca(e,t);case"remark":case"failure":return[]}}function ua(e){let[t,...i]=e;if(t?.conjunct!==!0)return e;let n=i.filter(({conjunct:r})=>r===!0);return[{...t,relax:[...new Set([...t.relax,...n.flatMap(({relax:r})=>r)])]},...i]}var ma=(e,t)=>ua([...da(e,t)].sort((i,n)=>n.weight-i.weight));function pt(e){return(0,Y.d)(e).matches.filter(({isMain:t,confidence:i})=>t&&i!=="low").map(({known:t})=>t)}function pa(e,t,i){let n=t.flatMap(({writes:r})=>(0,Y.a)(r)).filter(r=>r.startsWith("/")).filter(r=>{let a=dt(e,N(r)).find(({effect:s})=>s!=="no-exec"&&s!=="exec");return a?.effect==="read-only"&&a.culprit.directive===i&&a.at!==N(r)});return n.length===0?[]:[`ReadWritePaths=${n.map(r=>`-${r}`).join(" ")}`]}function fa(e,t){let i=(0,u.B)(e.unit,"CapabilityBoundingSet");if(i===void 0||!e.sandbox.privileged)return[];let n=t.flatMap(r=>(0,Y.a)(r.capabilities)).map(r=>`CAP_${r}`).filter(r=>(i&(0,u.g)(e.unit.facts,r))===0n);return n.length===0?[]:[`CapabilityBoundingSet=${n.join(" ")}`]}function ha(e,t){let i=t.flatMap(n=>(0,Y.a)(n.families)).map(n=>`AF_${n}`).filter(n=>Pe(e,n));return i.length===0?[]:[`RestrictAddressFamilies=${i.join(" ")}`]}var ya=new Set(["ProtectSystem","ReadOnlyPaths"]);function ga(e,{directive:t,relax:i}){return i.length===0?i:t==="ProtectHome"&&i[0]==="ProtectHome=read-only"?pt(e.unit).some(({needs:n})=>(0,Y.a)(n).includes("home-w"))?["ProtectHome=no"]:i:$e([i,va(e,t,i)])}function va(e,t,i){let n=pt(e.unit);return ya.has(t)&&!i.some(r=>r.startsWith(`${t}=`))?pa(e,n,t):t==="CapabilityBoundingSet"?fa(e,n):t==="RestrictAddressFamilies"?ha(e,n):[]}var wa=1e3,ba=5;function _a({unit:e},t){if(e===null||e===t.full||e==="init.scope")return!1;let i=(0,u.k)(e);return i===null||i.type!==t.type?!e.endsWith(".slice")&&!e.endsWith(".scope"):!((0,u.m)(i)===t.full||i.prefix===t.prefix&&t.instance!==null&&i.instance!==null)}function ka(e,t){if(e.fact.kind!=="setup"||t.fact.kind!=="setup")return e;let i=t.fact.detail.length>e.fact.detail.length?t.fact.detail:e.fact.detail;return{fact:{...e.fact,path:e.fact.path??t.fact.path,detail:i},certainty:Math.max(e.certainty,t.certainty)}}function Ea(e,t){let i=new Map,n=0,r=null,a=!1,s=function*(){for(let o of qt(e))n=o.number,yield o};for(let o of Ht(s())){if(_a(o,t)){r??=o.unit;continue}a||=o.unit!==null;let l=xn(o);if(l===null)continue;let c=Sn(l.fact),d=i.get(c);d!==void 0?(d.count+=1,d.reading=ka(d.reading,l)):i.size<wa&&i.set(c,{reading:l,evidence:{text:o.evidence,message:o.message,line:o.line},count:1})}return{observations:[...i.values()],lines:n,otherUnit:a?null:r}}var xa=e=>e.kind==="directives"?e.shown:e.kind==="setup"?"exit-status":e.kind==="operation"||e.kind==="no-new-privileges"?"permission":e.kind;function Sa(e,t){return e.kind==="remark"?e.note:e.kind==="access-control"?`this is ${e.module}, not systemd: the rule to change is in ${e.profile===null?"its policy":`the profile of ${e.profile}`}`:e.kind==="seccomp"&&!e.blocked?`${e.call??"the call"} was only noted by SystemCallLog=: nothing was blocked`:t?null:e.kind==="seccomp"&&e.call!==null?`this unit lets ${e.call} pass: the record is of another process, or older than the unit`:e.kind==="failure"?"the log tells that it failed, not why: look for a log that the program writes itself":"no line of this unit forbids that"}var $a=e=>e.kind==="network"||e.kind==="start-timeout"||e.kind==="path"&&(e.error==="ENOENT"||e.error===null||e.error==="ENXIO")||e.kind==="directives"&&e.shown!=="memory";function Pa(e,t,i){let n=e.reduce((r,{weight:a})=>r+a,0);return e.map(r=>({...r,likelihood:Math.round(t*r.weight*100/Math.max(n,1))/100,cost:i(r.relax)}))}var Aa=({unit:e,section:t},i,n)=>r=>n===null?null:Math.max(0,i.score((0,Te.a)(e,t,r)).exposure-n);function ft({reading:{fact:e}}){return e.kind==="setup"?0:e.kind==="seccomp"?1:e.kind==="ignored-line"?4:e.kind==="failure"||e.kind==="remark"||e.kind==="access-control"?5:e.kind==="start-timeout"?3:2}var Ca=(e,t)=>+(e.suspects.length===0)-+(t.suspects.length===0)||ft(e.observation)-ft(t.observation)||e.observation.evidence.line-t.observation.evidence.line;function Na(e){let t=new Map,i=new Set(e.filter(n=>n.suspects.length>0&&!ie(n)).map(({suspects:n})=>n[0]?.directive));for(let[n,r]of e.entries()){let{fact:a}=r.observation.reading,s=(ie(r)?r.suspects.find(({directive:c})=>i.has(c)):void 0)??r.suspects[0],o=s===void 0?a.kind==="failure"?"failure":`alone ${n}`:`${a.kind==="ignored-line"?"ignored ":""}${s.directive}`,l=t.get(o);l===void 0?t.set(o,[r]):l.push(r)}return[...t.values()]}var Ra=(e,t)=>Number(ie(e))-Number(ie(t))||t.observation.reading.certainty-e.observation.reading.certainty,ie=({observation:{reading:e},suspects:t})=>e.fact.kind==="seccomp"&&e.fact.call===null||e.fact.kind==="path"&&e.fact.path===null||(t[0]?.relax.length??0)===0;function Ia(e,t,i){let n=[...e].sort(Ra),[r]=n;if(r===void 0)throw new Error("a group has a member");let{reading:a,evidence:s}=r.observation,o=n.filter(m=>!ie(m)),[l,...c]=r.suspects,d=$e((o.length>0?o:[r]).map(m=>m.suspects[0]?.relax??[])),f=l===void 0?[]:[{...l,relax:ga(t,{...l,relax:d})},...c];return{kind:xa(a.fact),evidence:s,also:e.filter(m=>m!==r).map(m=>m.observation.evidence).slice(0,ba),count:e.reduce((m,k)=>m+k.observation.count,0),known:a.fact.kind!=="failure",note:Sa(a.fact,f.length>0),suspects:Pa(f,a.certainty,i)}}function Oa(e,t,i){let n=An(e),{observations:r,lines:a,otherUnit:s}=Ea(t,e.name),o=r.map(m=>({observation:m,suspects:ma(n,m.reading.fact)})),l=o.some(({suspects:m})=>m.length>0),c=o.filter(({observation:{reading:m},suspects:k})=>k.length>0||!$a(m.fact)&&(m.fact.kind!=="failure"||!l)),d=e.refusal===null?i.score(e).exposure:null,f=Aa(n,i,d);return{symptoms:Na([...c].sort(Ca)).map(m=>Ia(m,n,f)),lines:a,otherUnit:s,exposure:d}}var Oe=["50-unitlint.conf","99-unitlint.conf","zzz-unitlint.conf"],Da=.3,Ta=e=>new Set(e.map(t=>t.slice(0,t.indexOf("="))));function Fa(e,t,i){let n=Ta(i);return[...t.settings.keys()].filter(r=>n.has(r)||[...n].some(a=>(0,u.y)(t,r)?.assignments.some(({directive:s})=>s.name===a))).every(r=>(0,_t.a)((0,u.y)(e,r)?.value,(0,u.y)(t,r)?.value))}var Ma=({evidence:e},{directive:t,impliedBy:i},n)=>`# ${i===null?t:`${t}= (by ${i})`}${i===null?"=":""}: ${n(e.message).slice(0,200)}`;function Ua(e,t,i){let n=[...e.matchAll(/^\s*\[([^\]\r\n]*)\]/gm)].at(-1)?.[1]===t,r=e===""||e.endsWith(`
`)?e:`${e}
`;return`${e===""?`# Written by unitlint diagnose.
`:r}${n?"":`${e===""?"":`
`}[${t}]
`}${i.join(`
`)}
`}var La=e=>e.flatMap(t=>{let[i]=t.suspects;return i===void 0||i.relax.length===0||i.likelihood<Da?[]:[{symptom:t,first:i}]});function Ba({source:e,unit:t,section:i,symptoms:n,folder:r,safe:a}){let s=La(n),o=$e(s.map(({first:f})=>f.relax));if(o.length===0)return null;let l=s.map(({symptom:f,first:m})=>Ma(f,m,a)),c=(0,Te.a)(t,i,o),d=f=>{let m=e.dropIns.find(({path:k})=>k===`${r}/${f}`)?.text??"";return{fileName:f,lines:o,text:Ua(m,i,[...l,...o])}};return Oe.map(d).find(f=>Fa(Wa(e,t,r,f),c,o))??d(Oe[Oe.length-1]??"zzz-unitlint.conf")}function Wa(e,t,i,{fileName:n,text:r}){let a=`${i}/${n}`,s=[...e.dropIns.filter(l=>l.path!==a),{path:a,text:r}],o=(0,Et.d)(s.map(l=>({fileName:(0,x.c)(l.path),file:l}))).map(({file:l})=>l);return(0,Fe.c)({...e,dropIns:o},t.facts,t.manager)}var ja=1<<18,Ga=0,Ya=()=>Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5);function ht(e,t){for(;;)try{return(0,Q.readSync)(e,t)}catch(i){if((0,v.a)(i)==="EOF")return 0;if((0,v.a)(i)!=="EAGAIN")throw i;Ya()}}function*za(e){let t=e===null?Ga:(0,Q.openSync)(e,"r");try{let i=new Uint8Array(ja);for(let n=ht(t,i);n>0;n=ht(t,i))yield i.subarray(0,n)}finally{e!==null&&(0,Q.closeSync)(t)}}var Ka=e=>e===null?null:Number((0,p.b)(e));function Ha({path:e,unit:t,target:i,symptoms:n,lines:r,written:a}){let s=n.map(({evidence:o,also:l,suspects:c,kind:d,known:f,count:m,note:k})=>({evidence:o.text,line:o.line,kind:d,known:f,count:m,note:k,also:l.map(_=>({evidence:_.text,line:_.line})),suspects:c.map(({directive:_,likelihood:K,path:ne,range:ge,impliedBy:P,relax:$t,cost:Pt,confirm:At,why:Ct})=>({directive:_,likelihood:K,path:ne,range:ge,impliedBy:P,relax:$t,cost:Ka(Pt),confirm:At,why:Ct}))}));return`${JSON.stringify({schema:1,unit:t,path:e,target:i,lines:r,symptoms:s,written:a},null,2)}
`}var G="   ",yt=5,Za=2,J=(e,{width:t},i=G)=>(0,p.i)((0,p.f)(e),t-i.length,"").map(n=>i+(0,p.h)(n,t-i.length)),gt=e=>`${Math.round(e*100)} %`;function vt({path:e,range:t,impliedBy:i,text:n}){let r=`${(0,p.f)(e)}:${t.start.line}`;return i===null?r:`implied by ${(0,p.h)((0,p.f)(n),60)} in ${r}`}function qa(e,t){return e===0?`exposure stays ${(0,p.b)(t)}`:`exposure ${(0,p.b)(t)} to ${(0,p.b)(t+e)} (+${(0,p.b)(e)})`}var wt=e=>`${G}  ${(0,p.f)(e)}`;function Xa({evidence:e,also:t,count:i},n){let r=t.slice(0,Za).flatMap(s=>[`${G}${n.dim(`${s.line}: `)}${(0,p.h)((0,p.f)(s.message),n.width-12)}`]),a=i-1-r.length;return[...J(`${e.line}: ${(0,p.h)(e.message,400)}`,n),...r,...a>0?[n.dim(`${G}and ${(0,D.z)(a,"more line")} of this kind`)]:[]]}function Va({relax:e,cost:t,confirm:i},{section:n,exposure:r},a){let s=t===null||r===null?"":`; ${qa(t,r)}`;return[...e.length===0?[`${G}${a.bold("No line of the unit mends this.")}`]:[`${G}${a.bold(`Add to [${n}]`)}${s}:`,...e.map(o=>a.green(wt(o)))],`${G}To confirm:`,wt(i)]}function Ja(e,t,i,n){let[r,...a]=e.suspects;if(r===void 0)return"";let s=`${t}. ${r.directive}=  ${gt(r.likelihood)}`,o=a.map(l=>`${l.directive}= (${gt(l.likelihood)}, ${vt(l)})`).join(", ");return[`${n.bold(n.red(s))}  ${n.dim(vt(r))}`,...Xa(e,n),...J(`${r.why}.`,n),...e.note===null?[]:J(e.note,n),...Va(r,i,n),...o===""?[]:J(`Less likely: ${o}`,n).map(l=>n.dim(l))].join(`
`)}function Qa(e,t){if(e.length===0)return[];let i=e.slice(0,yt).flatMap(({evidence:a,note:s,known:o})=>[...J(`${a.line}: ${(0,p.h)(a.message,240)}`,t,"  "),...J(`${o?"":"unknown: "}${s??""}`,t,"    ").map(l=>t.dim(l))]),n=e.length-yt,r=n>0?[t.dim(`  and ${n} more (--format json has all)`)]:[];return[[t.bold("Seen as well, without a line of this unit behind it:"),...i,...r].join(`
`)]}function es({path:e,exposure:t,target:i},n){let r=/^\d+$/.test(i)?`systemd ${i}`:i;if(t===null)return`${n.bold((0,p.f)(e))}  ${n.dim(r)}`;let a=(0,p.a)(t);return`${n.bold((0,p.f)(e))}  ${(0,he.b)(n,a,`${(0,p.b)(t)} ${a}`)}  ${n.dim(r)}`}function ts({lines:e,written:t,otherUnit:i,unit:n},r,a){let s=`${(0,D.z)(e,"line")} read`;return t!==null?`Written to ${(0,p.f)(t.path)}. Then: systemctl daemon-reload, and restart the unit.`:r===0&&i!==null?a.yellow(`The log speaks of ${(0,p.h)((0,p.f)(i),60)} and not of ${(0,p.f)(n)} (${s}): is it the log of this unit?`):r===0?a.green(`Nothing here points to the sandbox (${s}).`):a.dim(`${r===1?"One cause":`${r} causes, to be mended in this order`}; ${s}. --write adds the lines to a drop-in.`)}function is(e,t){let i=e.symptoms.filter(({suspects:r})=>r.length>0),n=e.symptoms.filter(({suspects:r})=>r.length===0);return`${[es(e,t),...i.map((r,a)=>Ja(r,a+1,e,t)),...Qa(n,t),ts(e,i.length,t)].join(`

`)}
`}async function ns(e,t,i){let{units:n,problems:r}=await(0,fe.c)({paths:[e],stdinName:void 0,root:void 0,user:i}),[a]=r;if(a!==void 0)throw new v.l(`${(0,p.f)(a.path)}: ${a.message}`);let[s,...o]=n;if(s===void 0||o.length>0)throw new v.l(`${(0,p.f)(e)}: diagnose takes one unit, and here are ${n.length}: name the one that the log is of`);let l=(0,v.j)(t),c=s.read(l.behaviour.templateInstance);if(!c.ok)throw new v.l(`${(0,p.f)(c.problem.path)}: ${c.problem.message}`);return{path:s.path,source:c.source,unit:(0,Fe.c)(c.source,l,i?"user":"system")}}function*rs(e){e===null&&process.stdin.isTTY===!0&&process.stderr.write(`unitlint: reading the log from the terminal; Ctrl-D ends it (or give --log FILE)
`);try{yield*za(e)}catch(t){let i=(0,v.b)(e??"standard input",t);throw new v.l(`--log: ${(0,p.f)(i.path)}: ${i.message}`)}}function as({suspects:e,...t}){return{...t,suspects:e.map(({directive:i,impliedBy:n,likelihood:r,why:a,relax:s,cost:o,confirm:l,assignment:c})=>{let{file:d,node:f}=c,m=(0,ye.d)((0,ye.b)(d.source.text),(0,xt.b)(f));return{directive:i,impliedBy:n,likelihood:r,why:a,relax:s,cost:o,confirm:l,path:d.source.path,range:m,text:`${f.key}=${f.value}`}})}}function ss({path:e,source:t,unit:i},{symptoms:n}){let r=(0,z.join)((0,z.dirname)(e),`${(0,z.basename)(e)}.d`),a=Ba({source:t,unit:i,section:(0,u.h)(i.name),symptoms:n,folder:r,safe:p.f});if(a===null)return null;let s=(0,z.join)(r,a.fileName),o=(0,kt.b)(s,a.text);if(o!==null)throw new v.l(`${(0,p.f)(o.path)}: ${o.message}`);return{path:s,lines:a.lines}}async function St(e,t){let i=(await(0,fe.j)({...t.target===void 0?{}:{target:t.target},...t.user===void 0?{}:{user:t.user}},[])).unitSettings(e),[n=v.i,...r]=i.targets.value;if(r.length>0&&t.target!==void 0)throw new v.l("diagnose takes one target: the version that wrote the log");let a=t.log===void 0||t.log==="-"?null:t.log;if(e==="-")throw new v.l("diagnose takes the unit as a file: standard input is for the log");let s=await ns(e,n,i.user.value),o=Oa(s.unit,rs(a),(0,p.c)($.n,s.unit.facts)),l=t.write===!0?ss(s,o):null,{exposure:c,lines:d,otherUnit:f}=o,m={path:s.path,unit:s.unit.name.full,target:n.label,section:(0,u.h)(s.unit.name),exposure:c,lines:d,otherUnit:f,symptoms:o.symptoms.map(as),written:l},k=(0,v.r)();return k.write(t.format==="json"?Ha(m):is(m,await(0,he.k)(t.color,(0,v.q)()))),k.close(),m.symptoms.some(({suspects:_})=>_.length>0)?0:1}0&&(module.exports={runDiagnoseCommand});
