/** name, number, versions. */
export declare const capabilities: string;
export type CapabilityName = 'CAP_CHOWN' | 'CAP_DAC_OVERRIDE' | 'CAP_DAC_READ_SEARCH' | 'CAP_FOWNER' | 'CAP_FSETID' | 'CAP_KILL' | 'CAP_SETGID' | 'CAP_SETUID' | 'CAP_SETPCAP' | 'CAP_LINUX_IMMUTABLE' | 'CAP_NET_BIND_SERVICE' | 'CAP_NET_BROADCAST' | 'CAP_NET_ADMIN' | 'CAP_NET_RAW' | 'CAP_IPC_LOCK' | 'CAP_IPC_OWNER' | 'CAP_SYS_MODULE' | 'CAP_SYS_RAWIO' | 'CAP_SYS_CHROOT' | 'CAP_SYS_PTRACE' | 'CAP_SYS_PACCT' | 'CAP_SYS_ADMIN' | 'CAP_SYS_BOOT' | 'CAP_SYS_NICE' | 'CAP_SYS_RESOURCE' | 'CAP_SYS_TIME' | 'CAP_SYS_TTY_CONFIG' | 'CAP_MKNOD' | 'CAP_LEASE' | 'CAP_AUDIT_WRITE' | 'CAP_AUDIT_CONTROL' | 'CAP_SETFCAP' | 'CAP_MAC_OVERRIDE' | 'CAP_MAC_ADMIN' | 'CAP_SYSLOG' | 'CAP_WAKE_ALARM' | 'CAP_BLOCK_SUSPEND' | 'CAP_AUDIT_READ' | 'CAP_PERFMON' | 'CAP_BPF' | 'CAP_CHECKPOINT_RESTORE';
/** Highest number taken for a capability, versions. */
export declare const capabilityNumericMax: string;
/** name, number, versions. */
export declare const addressFamilies: string;
export type AddressFamilyName = 'AF_UNIX' | 'AF_LOCAL' | 'AF_INET' | 'AF_AX25' | 'AF_IPX' | 'AF_APPLETALK' | 'AF_NETROM' | 'AF_BRIDGE' | 'AF_ATMPVC' | 'AF_X25' | 'AF_INET6' | 'AF_ROSE' | 'AF_DECnet' | 'AF_NETBEUI' | 'AF_SECURITY' | 'AF_KEY' | 'AF_NETLINK' | 'AF_ROUTE' | 'AF_PACKET' | 'AF_ASH' | 'AF_ECONET' | 'AF_ATMSVC' | 'AF_RDS' | 'AF_SNA' | 'AF_IRDA' | 'AF_PPPOX' | 'AF_WANPIPE' | 'AF_LLC' | 'AF_IB' | 'AF_MPLS' | 'AF_CAN' | 'AF_TIPC' | 'AF_BLUETOOTH' | 'AF_IUCV' | 'AF_RXRPC' | 'AF_ISDN' | 'AF_PHONET' | 'AF_IEEE802154' | 'AF_CAIF' | 'AF_ALG' | 'AF_NFC' | 'AF_VSOCK' | 'AF_KCM' | 'AF_QIPCRTR' | 'AF_SMC' | 'AF_XDP' | 'AF_MCTP' | 'AF_FILE';
/** name, clone flag, versions. */
export declare const namespaces: string;
export type NamespaceName = 'cgroup' | 'ipc' | 'net' | 'mnt' | 'pid' | 'user' | 'uts' | 'time';
/** name, versions. */
export declare const syscallArchitectures: string;
/** After a system call and a colon, versions; also kill and 0 to 4095. */
export declare const errnoNames: string;
/** name, versions. */
export declare const specifiers: string;
/** name, number, versions. */
export declare const exitStatuses: string;
/** Personality= on the architecture that was asked, versions. */
export declare const personalities: string;
/** Signals without SIG, versions; also RTMIN+n, RTMAX-n and numbers. */
export declare const signalNames: string;
/** CPUSchedulingPolicy=, versions. */
export declare const schedulingPolicies: string;
/** IOSchedulingClass=, versions; also numbers. */
export declare const ioSchedulingClasses: string;
/** Log levels, versions; also numbers 0 to 7. */
export declare const logLevels: string;
/** Log facilities, versions; also numbers. */
export declare const logFacilities: string;
/** SecureBits=, versions. */
export declare const secureBits: string;
/** CoredumpFilter=, versions; also hexadecimal masks. */
export declare const coredumpFilters: string;
/** Limit…=, what its value counts, versions. */
export declare const resourceLimits: string;
/** Units of time spans, microseconds, versions. */
export declare const timeUnits: string;
/** StandardInput=, versions; fd and file take a colon and a name. */
export declare const execInputs: string;
/** StandardOutput= and StandardError=, versions; fd, file, append, truncate take a colon and a name; syslog… warns. */
export declare const execOutputs: string;
/** MountFlags=, versions. */
export declare const mountPropagations: string;
/** SocketProtocol=, versions; also their numbers. */
export declare const socketProtocols: string;
/** Delegate= and DisableControllers=, versions. */
export declare const cgroupControllers: string;
/** ConditionArchitecture= (and native) and Personality=, versions. */
export declare const architectures: string;
/** ConditionVirtualization=, versions; also boolean words. */
export declare const virtualizations: string;
/** ConditionSecurity=, versions. */
export declare const securityModules: string;
/** ConditionFirmware=, versions; a word that ends in a bracket goes on with an argument. */
export declare const firmwares: string;
/** @group of RestrictFileSystems=, members each with its versions in brackets, versions. */
export declare const filesystemGroups: string;
