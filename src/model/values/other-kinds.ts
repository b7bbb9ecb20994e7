/** Readers of the kinds that have nothing to do with the score. */
import { lineList, scalar } from '../scalar.ts';
import { resetTo, setTo, type ValueReader } from '../value.ts';
import { readTrigger } from './calendar.ts';
import { readCondition, readConditionPath } from './conditions.ts';
import { readServiceDirectories } from './directories.ts';
import { readAssignments, readEnvironmentNames } from './environment.ts';
import * as filters from './filters.ts';
import { readLabel } from './labels.ts';
import * as limits from './limits.ts';
import * as logging from './logging.ts';
import * as mounts from './mounts.ts';
import * as numbers from './numbers.ts';
import { readEnumOrMode, readPressureDuration, readPressureLimit } from './oom.ts';
import { readSearchPath } from './paths.ts';
import * as scheduling from './scheduling.ts';
import * as signals from './signals.ts';
import * as sockets from './sockets.ts';
import * as streams from './streams.ts';
import { readBoolean } from './switches.ts';
import { readTimeSpan } from './time.ts';
import * as units from './unit-names.ts';

/** systemd takes any text here, and looks at it when the unit starts. */
const readAnything: ValueReader<string> = (text) => (text === '' ? resetTo() : setTo(text));
const readLines = lineList<string>((text) => text, '');

export const otherReaders = {
  'allowed-cpuset': scheduling.readCpuSet,
  'bind-mounts': mounts.readBinds,
  'bind-network-interface': sockets.readNetworkInterface,
  'blockio-bandwidth': limits.readBlockBandwidth,
  'blockio-device-weight': limits.readBlockDeviceWeight,
  'blockio-weight': limits.readBlockWeight,
  'bpf-delegate-attachments': readAnything,
  'bpf-delegate-commands': readAnything,
  'bpf-delegate-maps': readAnything,
  'bpf-delegate-programs': readAnything,
  'bpf-foreign-program': filters.readBpfProgram,
  'bus-name': units.readBusName,
  bytes: numbers.readBytes,
  'bytes-or-percent': limits.readMemory,
  'cgroup-nft-set': filters.readNftSets,
  'cgroup-socket-bind': filters.readSocketBind,
  'colon-separated-paths': readSearchPath,
  'concurrency-max': limits.readConcurrency,
  'condition-path': readConditionPath,
  'condition-string': readCondition,
  'cpu-set': scheduling.readCpuSet,
  'cpu-shares': limits.readCpuShares,
  'delegate-subgroup': filters.readSubgroup,
  'directory-list': readServiceDirectories,
  'disable-controllers': filters.readControllers,
  enum: readEnumOrMode,
  'environment-assignments': readAssignments,
  'environment-names': readEnvironmentNames,
  'exec-apparmor-profile': readLabel,
  'exec-coredump-filter': scheduling.readCoredumpFilter,
  'exec-cpu-affinity': scheduling.readCpuSet,
  'exec-cpu-sched-policy': scheduling.readSchedulingPolicy,
  'exec-cpu-sched-prio': scheduling.readSchedulingPriority,
  'exec-input': streams.readInput,
  'exec-input-data': streams.readInputData,
  'exec-input-text': streams.readInputText,
  'exec-io-class': scheduling.readIoClass,
  'exec-io-priority': scheduling.readIoPriority,
  'exec-mount-apivfs': mounts.readMountApi,
  'exec-mount-flags': mounts.readMountFlags,
  'exec-mount-propagation-flag': mounts.readMountFlags,
  'exec-nice': scheduling.readNice,
  'exec-oom-score-adjust': scheduling.readOomScore,
  'exec-output': streams.readOutput,
  'exec-quota': limits.readQuota,
  'exec-root-hash': mounts.readRootHash,
  'exec-root-hash-sig': mounts.readRootHashSignature,
  'exec-selinux-context': readLabel,
  'exec-smack-process-label': readLabel,
  'exit-status': signals.readExitStatus,
  'exit-status-set': signals.readExitStatuses,
  'extension-images': mounts.readExtensionImages,
  fdname: streams.readDescriptorName,
  'filesystem-set': filters.readFileSystems,
  'iec-size-long': numbers.readBytes,
  'image-policy': mounts.readImagePolicy,
  integer: numbers.readSigned,
  'integer-or-percent': numbers.readTasksMax,
  'io-device-latency': limits.readDeviceLatency,
  'io-device-weight': limits.readDeviceWeight,
  'io-limit': limits.readIoLimit,
  'job-mode-isolate': readBoolean,
  'log-extra-fields': logging.readLogFields,
  'log-facility': logging.readLogFacility,
  'log-filter-patterns': logging.readLogPatterns,
  'log-level': logging.readLogLevel,
  'log-namespace': logging.readLogNamespace,
  long: numbers.readLong,
  'luo-sessions': readLines,
  'managed-oom-mem-pressure-duration-sec': readPressureDuration,
  'managed-oom-mem-pressure-limit': readPressureLimit,
  'managed-oom-rules': readLines,
  'mount-images': mounts.readMountImages,
  'mount-node': mounts.readMountNode,
  'numa-mask': scheduling.readCpuSet,
  'open-file': streams.readOpenFile,
  percent: numbers.readCpuQuota,
  personality: scheduling.readPersonality,
  'pid-file': streams.readPidFile,
  'resource-limit': limits.readResourceLimit,
  'restrict-network-interfaces': filters.readInterfaces,
  'root-image-options': mounts.readRootImageOptions,
  securebits: scheduling.readSecureBits,
  'service-refresh-on-reload': filters.readRefresh,
  'service-sockets': units.readSockets,
  signal: signals.readSignal,
  'slice-name': units.readSlice,
  'socket-address': sockets.readListener,
  'socket-bindtodevice': sockets.readBindToDevice,
  'socket-protocol': sockets.readSocketProtocol,
  'swap-priority': scalar(numbers.integerBetween(-1, 32_767), 'a number from -1 to 32767'),
  'syscall-errno': scheduling.readErrno,
  'time-span': readTimeSpan,
  'timer-spec': readTrigger,
  'tmpfs-mounts': mounts.readTemporaryFileSystems,
  'tty-size': scalar(numbers.parseUnsigned, 'a whole number from 0 up'),
  'unit-name': units.readTriggeredUnit,
  'unit-names': units.readUnitNames,
  'unsigned-integer': numbers.readUnsigned,
  'url-list': units.readDocumentation,
  weight: limits.readWeight,
  xattr: sockets.readXattr,
};
