/** Programs that manage the machine: sessions, jobs, logs, devices, packages, containers. */
import type { Known } from './known.ts';

const inherited = 'starts sessions of users, which inherit every restriction';

export const system: readonly Known[] = [
  {
    names: 'sshd dropbear telnetd in.telnetd sshd-session',
    needs: 'sessions net-server port-low setuid-drop chroot suid home-w',
    says: { sessions: inherited },
    confidence: 'high',
  },
  {
    names: 'cron crond atd anacron fcron systemd-cron cronie dcron',
    needs: 'sessions mail suid setuid-drop home-w exec-children',
    says: { sessions: 'runs jobs of root and of users, which inherit every restriction', mail: 'mails the output of its jobs' },
    confidence: 'high',
  },
  {
    names:
      'getty agetty login mingetty gdm gdm3 lightdm sddm xrdp xrdp-sesman xdm lxdm greetd ly serial-getty container-getty console-getty autologin startx xinit Xorg X weston kmscon tigervnc Xvnc vncserver',
    needs: 'sessions suid setuid-drop home-w dev:tty',
    says: { sessions: inherited },
    confidence: 'high',
  },
  {
    names:
      'code-server jupyter jupyterhub jupyter-lab jupyter-notebook rstudio-server rserver openvscode-server ttyd gotty wetty shellinabox guacd webmin usermin cockpit-ws cockpit-session',
    needs: 'sessions jit suid home-w exec-children net-server',
    says: { sessions: 'runs code and shells of its users, which inherit every restriction' },
    confidence: 'high',
  },
  {
    names:
      'webhook rundeck ansible-pull ansible-playbook puppet puppet-agent chef-client salt-minion salt-call cfengine cf-agent pm-utils gitlab-runner act_runner buildkite-agent actions-runner Runner.Listener runsvc.sh concourse teamcity-agent drone-runner woodpecker-agent circleci-runner bamboo-agent nomad cloud-init ignition',
    needs: 'sessions host-admin suid jit ns home-w exec-children net-client',
    says: { sessions: 'runs commands of others, which inherit every restriction', 'host-admin': 'runs commands that may change anything on the host' },
    confidence: 'high',
  },
  {
    names:
      'dockerd docker-init containerd crio cri-o podman kubelet k3s k0s rke2 microk8s minikube lxd lxc-start lxcfs incusd incus systemd-nspawn machined buildkitd conmon runc crun garden',
    needs: 'ns mount mount-host cgroup sysctl modules netlink host-admin exec-children setuid-drop suid packet keyring bpf ptrace kill-other hostname',
    says: { ns: 'builds containers out of namespaces', 'host-admin': 'runs whatever its containers do' },
    kind: 'container',
    confidence: 'high',
  },
  {
    names:
      'libvirtd virtqemud virtlxcd virtlogd qemu-kvm qemu-system-x86_64 qemu-system-aarch64 qemu kvm firecracker cloud-hypervisor vboxdrv VBoxSVC vmtoolsd qemu-ga xenconsoled xenstored',
    needs: 'ns mount mount-host cgroup sysctl modules dev:kvm dev:net/tun memlock jit netlink exec-children host-admin setuid-drop',
    says: { 'host-admin': 'runs machines and works on the host for them' },
    kind: 'container',
    confidence: 'high',
  },
  {
    names: 'auditd',
    needs: 'netlink kernel-log log exec-children kill-other mail cap:CAP_AUDIT_CONTROL',
    may: 'rt reboot',
    says: { reboot: 'may halt the machine when the disk is full', rt: 'may raise its priority' },
    capabilities: 'AUDIT_CONTROL AUDIT_READ SYS_NICE CHOWN FOWNER DAC_OVERRIDE KILL SYS_BOOT SYS_ADMIN NET_BIND_SERVICE SETUID SETGID',
    families: 'UNIX INET INET6 NETLINK',
    writes: '/var/log/audit /run',
    confidence: 'high',
  },
  {
    names: 'rsyslogd rsyslog syslog-ng syslogd metalog',
    needs: 'log net-server net-client port-low dns unix setuid-drop exec-children chown dac pid state shared-files',
    may: 'kernel-log',
    says: {
      'kernel-log': 'may read the kernel log (imklog)',
      log: 'writes log files anywhere below /var/log',
      'shared-files': 'makes logs that the group adm reads',
    },
    capabilities:
      'SYSLOG SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER NET_BIND_SERVICE BLOCK_SUSPEND LEASE NET_ADMIN SYS_ADMIN SYS_CHROOT SYS_RESOURCE KILL IPC_LOCK',
    families: 'UNIX INET INET6 NETLINK',
    writes: '/var/log /var/spool/rsyslog /var/lib/rsyslog /var/lib/syslog-ng /run',
    confidence: 'high',
  },
  {
    names: 'vector fluent-bit fluentd td-agent filebeat promtail journalbeat nxlog logstash-forwarder',
    needs: 'log dac net-client net-server dns state netlink home-r',
    says: { log: 'reads log files of other services', dac: 'opens logs of other users' },
    capabilities: 'DAC_READ_SEARCH SYSLOG NET_BIND_SERVICE',
    families: 'UNIX INET INET6 NETLINK',
    kind: 'worker',
    confidence: 'medium',
  },
  {
    names: 'logrotate savelog',
    needs: 'chown dac sgid exec-children mail kill-other home-r setuid-drop unix',
    may: 'log',
    says: {
      'exec-children': 'runs scripts after a rotation',
      sgid: 'keeps the modes of what it rotates',
      log: 'may rotate files anywhere',
      'setuid-drop': 'rotates as the user that a rule names',
    },
    capabilities: 'CHOWN DAC_OVERRIDE FOWNER FSETID SETUID SETGID KILL',
    families: 'UNIX INET INET6',
    never: { ProtectSystem: 'may rotate files in any folder' },
    kind: 'oneshot',
    confidence: 'high',
  },
  {
    names: 'cupsd cups cups-browsed ippeveprinter ipp-usb',
    needs: 'setuid-drop net-server port-low netlink dns dev:usb dev:lp etc-w state log run exec-children chown dac kill-other sgid shared-files',
    may: 'home-w suid',
    says: {
      'exec-children': 'starts filters and backends',
      'etc-w': 'writes its configuration below /etc/cups',
      'home-w': 'may print to files in home folders',
      suid: 'may start backends with rights of their own',
    },
    capabilities: 'NET_BIND_SERVICE SETUID SETGID CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL AUDIT_WRITE',
    families: 'INET INET6 UNIX NETLINK',
    writes: '/etc/cups /etc/printcap /var/spool/cups /var/cache/cups /var/log/cups /run',
    confidence: 'medium',
  },
  {
    names:
      'systemd-resolved systemd-journald systemd-logind systemd-udevd systemd-machined systemd-hostnamed systemd-timedated systemd-localed systemd-coredump systemd-homed systemd-oomd systemd-userdbd systemd-portabled systemd-importd udevd eudev',
    needs: 'host-admin mount-host',
    says: { 'host-admin': 'belongs to systemd, which hardens it upstream' },
    confidence: 'high',
  },
  {
    names: 'polkitd polkit',
    needs: 'jit setuid-drop unix',
    says: { jit: 'runs its rules in a JavaScript engine' },
    capabilities: 'SETUID SETGID',
    families: 'UNIX INET INET6',
    confidence: 'medium',
  },
  {
    names:
      'udisksd udisks2 snapd packagekitd packagekit apt-daily apt.systemd.daily unattended-upgrade unattended-upgrades dnf-automatic dnf yum apt-get apt zypper pacman pkcon rpm-ostree rpm-ostreed dpkg ostree flatpak-system-helper needrestart mandb man-db fwupd fwupdmgr fwupd-refresh',
    needs: 'host-admin mount mount-host usr-w etc-w modules exec-children suid ns sysctl setuid-drop',
    says: { 'host-admin': 'installs software or mounts disks for the whole host' },
    confidence: 'high',
  },
  {
    names:
      'accounts-daemon upowerd upower colord rtkit-daemon geoclue bolt boltd switcheroo-control iio-sensor-proxy thermald tlp tuned powerd power-profiles-daemon irqbalance cpupower cpufrequtils laptop-mode acpid lm-sensors fancontrol sensord',
    needs: 'sysctl unix netlink dev:cpu host-admin exec-children raw-io',
    says: { sysctl: 'writes tunables below /sys and /proc', 'host-admin': 'manages devices and power of the host' },
    confidence: 'medium',
  },
  {
    names: 'usbguard-daemon usbguard',
    needs: 'sysctl netlink etc-w log unix chown',
    says: { sysctl: 'allows USB devices through /sys', 'etc-w': 'writes its rules below /etc/usbguard' },
    capabilities: 'CHOWN FOWNER',
    families: 'UNIX NETLINK',
    writes: '/etc/usbguard /var/log/usbguard',
    confidence: 'high',
  },
  {
    names:
      'lvm lvmetad dmeventd lvmpolld multipathd iscsid iscsiadm cryptsetup hdparm systemd-cryptsetup blkdeactivate vgchange mdadm-grow bcache zpool zfs zfs-mount zvol_wait drbdadm drbd',
    needs: 'dev:mapper modules mount mount-host raw-io netlink alg host-admin cap:CAP_SYS_ADMIN rt',
    says: { 'host-admin': 'manages the disks of the host' },
    confidence: 'medium',
  },
  {
    names: 'fstrim',
    needs: 'mount-host home-r cap:CAP_SYS_ADMIN',
    says: { 'mount-host': 'trims the file systems that the host has mounted', 'home-r': 'trims /home where it is a file system of its own' },
    capabilities: 'SYS_ADMIN DAC_OVERRIDE',
    confidence: 'high',
  },
  {
    names: 'corosync pacemakerd pacemaker sbd dlm_controld glusterd glusterfsd ceph-osd ceph-mon ceph-mgr ceph-mds radosgw',
    needs: 'rt memlock netlink exec-children host-admin net-server dns dev:mapper state',
    says: { 'host-admin': 'runs agents that manage other services or disks', rt: 'runs in real time to keep its deadlines' },
    confidence: 'medium',
  },
  {
    names: 'earlyoom nohang oomd',
    needs: 'kill-other proc-all proc-stat memlock unix rt',
    says: { 'kill-other': 'kills processes of any user when memory runs out' },
    capabilities: 'KILL IPC_LOCK SYS_PTRACE DAC_READ_SEARCH',
    families: 'UNIX',
    confidence: 'high',
  },
  {
    names: 'bpftrace cilium-agent pixie ebpf_exporter tetragon inspektor-gadget tracee parca-agent bpfd',
    needs: 'bpf proc-all sysctl ptrace mount-host netlink',
    capabilities: 'BPF PERFMON SYS_ADMIN SYS_RESOURCE SYS_PTRACE',
    confidence: 'high',
  },
  {
    names: 'falco',
    needs: 'bpf proc-all ptrace mount-host netlink',
    may: 'sysctl',
    says: { sysctl: 'may write to the tracing files below /sys' },
    capabilities: 'BPF PERFMON SYS_ADMIN SYS_RESOURCE SYS_PTRACE',
    confidence: 'high',
  },
];
