/** Small commands that units start before, after or instead of a daemon. */
import type { Known } from './known.ts';

const tool = (names: string, needs: string, more: Partial<Known> = {}): Known => ({ names, needs, confidence: 'high', ...more });

export const tools: readonly Known[] = [
  tool('sudo su runuser pkexec doas gosu su-exec setuidgid chpst', 'suid setuid-drop', { says: { suid: 'gains or changes rights through setuid' } }),
  tool('sendmail mail mailx mutt msmtp nullmailer-send bsd-mailx s-nail', 'mail net-client'),
  tool('chown chgrp', 'chown dac', { capabilities: 'CHOWN DAC_OVERRIDE FOWNER' }),
  tool('install', 'chown dac', { capabilities: 'CHOWN DAC_OVERRIDE FOWNER' }),
  tool('modprobe insmod rmmod depmod kmod', 'modules', { capabilities: 'SYS_MODULE' }),
  tool('sysctl', 'sysctl', { capabilities: 'SYS_ADMIN NET_ADMIN' }),
  tool('mount umount swapon swapoff losetup mount.cifs mount.nfs fusermount fusermount3 sshfs s3fs', 'mount mount-host cap:CAP_SYS_ADMIN'),
  tool('rclone-mount gocryptfs encfs mergerfs bindfs', 'mount mount-host dev:fuse suid'),
  tool('ip ifconfig route tc ethtool brctl bridge iw iwconfig ovs-vsctl vconfig', 'netlink', {
    capabilities: 'NET_ADMIN NET_RAW',
    families: 'INET INET6 NETLINK UNIX',
  }),
  tool('ping ping6 traceroute arping', 'raw-icmp', { may: 'suid', capabilities: 'NET_RAW', says: { suid: 'may be setuid or have file capabilities' } }),
  tool('docker docker-compose nerdctl ctr', 'unix exec-children', {
    families: 'INET INET6 UNIX NETLINK',
    says: { unix: 'is a client of the container daemon, which runs the workload outside this sandbox' },
  }),
  tool('systemctl busctl loginctl machinectl hostnamectl timedatectl resolvectl', 'unix', { families: 'UNIX' }),
  tool('hostname', 'hostname', { capabilities: 'SYS_ADMIN' }),
  tool('date hwclock timedatectl rtcwake adjtimex', 'clock dev:rtc', { capabilities: 'SYS_TIME WAKE_ALARM' }),
  tool('dmesg', 'kernel-log', { capabilities: 'SYSLOG' }),
  tool('ps pgrep pkill pidof lsof fuser top htop ss netstat', 'proc-all proc-stat netlink', { capabilities: 'SYS_PTRACE KILL' }),
  tool('killall', 'proc-all kill-other', { capabilities: 'KILL' }),
  tool('strace gdb ltrace gcore perf', 'ptrace proc-all', { capabilities: 'SYS_PTRACE' }),
  tool('nsenter', 'ns mount-host ptrace', { capabilities: 'SYS_ADMIN SYS_PTRACE SYS_CHROOT' }),
  tool('chroot schroot debootstrap mmdebstrap', 'chroot mount', { capabilities: 'SYS_CHROOT' }),
  tool('reboot poweroff shutdown halt kexec systemd-cat-reboot', 'reboot', { capabilities: 'SYS_BOOT SYS_ADMIN' }),
  tool('setcap setfacl chattr', 'dac', { capabilities: 'SETFCAP FOWNER LINUX_IMMUTABLE DAC_OVERRIDE' }),
  tool('mknod', 'raw-io', { capabilities: 'MKNOD' }),
  tool('ldconfig update-initramfs dracut mkinitcpio grub-install update-grub depmod', 'usr-w etc-w host-admin modules'),
  tool('useradd usermod groupadd adduser userdel passwd chpasswd', 'etc-w suid home-w chown dac host-admin'),
  tool('udevadm', 'sysctl netlink host-admin'),
  tool('resolvconf', 'etc-w run'),
  tool('curl wget aws gsutil s3cmd ssh scp sftp autossh git nc ncat socat openssl', 'net-client dns', { families: 'INET INET6 UNIX NETLINK' }),
  tool('ssh autossh sshuttle', 'home-r', { says: { 'home-r': 'reads keys below the home of its user' } }),
  tool('pip pip3 gem cargo go', 'net-client dns home-w exec-children'),
  tool('setserial stty minicom ser2net', 'dev:tty'),
  tool('setterm kbd_mode loadkeys setfont chvt openvt fbset con2fbmap', 'dev:tty', { capabilities: 'SYS_TTY_CONFIG' }),
  tool('ffmpeg gst-launch-1.0 v4l2-ctl raspivid libcamera-vid ustreamer mjpg_streamer', '', {
    may: 'dev:video dev:dri',
    says: { 'dev:video': 'may read cameras', 'dev:dri': 'may encode on the graphics card' },
  }),
  tool('aplay arecord amixer alsactl speaker-test espeak', 'dev:snd'),
  tool('nvidia-smi nvidia-persistenced nvidia-powerd ollama comfyui vllm llama-server', 'dev:nvidia dev:dri jit modules', {
    says: { 'dev:nvidia': 'computes on graphics cards', jit: 'compiles kernels for graphics cards' },
  }),
  tool('fakeroot fakechroot', 'shm-sysv'),
  tool('pigpiod gpio raspi-gpio i2cset i2cget i2cdetect spidev', 'raw-io dev:gpiomem dev:i2c'),
  tool('Xvfb xvfb-run', 'tmp-shared', { says: { 'tmp-shared': 'puts the socket of its display into /tmp' } }),
];
