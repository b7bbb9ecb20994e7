#!/bin/sh
# The first process of the guest: builds its root over a read-only tree, leaves the host's file system and becomes systemd.
# usage: init.sh TREE EXCHANGE CGROUP, as process 1 of new mount, pid, uts, ipc and net namespaces
set -eu
tree=$1 exchange=$2 cgroup=$3

# Only this process enters the control group; its namespace is unshared afterwards, so that the group becomes its root.
echo 0 >"$cgroup/cgroup.procs"
exec unshare --cgroup sh -eu -c '
  tree=$1 exchange=$2
  mount --make-rprivate /
  mkdir -p "$exchange/overlay"
  mount -t tmpfs -o mode=0755,size=60% overlay "$exchange/overlay"
  mkdir "$exchange/overlay/upper" "$exchange/overlay/work" "$exchange/overlay/root"
  root=$exchange/overlay/root
  mount -t overlay root "$root" -o "lowerdir=$tree,upperdir=$exchange/overlay/upper,workdir=$exchange/overlay/work"

  mount -t proc -o nosuid,nodev,noexec proc "$root/proc"
  mount -t sysfs -o nosuid,nodev,noexec sysfs "$root/sys"
  mount -t cgroup2 -o nosuid,nodev,noexec cgroup2 "$root/sys/fs/cgroup"
  mount -t tmpfs -o nosuid,mode=0755 dev "$root/dev"
  mount -t tmpfs -o nosuid,nodev,mode=0755 run "$root/run"
  mount -t tmpfs -o nosuid,nodev,mode=1777 tmp "$root/tmp"
  # Nothing in the guest may stop the machine below it.
  mount --bind /dev/null "$root/proc/sysrq-trigger" 2>/dev/null || true

  # Harmless devices only. kmsg and fuse give PrivateDevices= and DevicePolicy= something to hide.
  for device in null:666:1:3 zero:666:1:5 full:666:1:7 random:666:1:8 urandom:666:1:9 tty:666:5:0 kmsg:600:1:11 fuse:666:10:229 console:600:1:3; do
    IFS=: read -r name mode major minor <<X
$device
X
    mknod -m "$mode" "$root/dev/$name" c "$major" "$minor"
  done
  mkdir "$root/dev/pts" "$root/dev/shm" "$root/dev/mqueue"
  mount -t devpts -o nosuid,noexec,newinstance,ptmxmode=0666,mode=620,gid=5 devpts "$root/dev/pts"
  mount -t tmpfs -o nosuid,nodev,mode=1777 shm "$root/dev/shm"
  mount -t mqueue -o nosuid,nodev,noexec mqueue "$root/dev/mqueue"
  ln -s pts/ptmx "$root/dev/ptmx"
  ln -s /proc/self/fd "$root/dev/fd"
  for number in 0:stdin 1:stdout 2:stderr; do ln -s "/proc/self/fd/${number%%:*}" "$root/dev/${number##*:}"; done

  mkdir "$root/run/unitlint"
  mount --bind "$exchange/shared" "$root/run/unitlint"

  # Loopback, and a pair of virtual interfaces with addresses kept for documentation. There is no way out.
  ip link set lo up
  if ip link add guest0 type veth peer name guest1 2>/dev/null; then
    ip addr add 192.0.2.1/24 dev guest0
    ip -6 addr add 2001:db8::1/64 dev guest0 nodad 2>/dev/null || true
    ip link set guest0 up
    ip link set guest1 up
  fi
  hostname guest 2>/dev/null || echo guest >/proc/sys/kernel/hostname

  cd "$root"
  mkdir -p .host
  pivot_root . .host
  cd /
  exec env -i container=unitlint PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin sh -c "
    umount -l /.host && rmdir /.host
    mount --make-rshared /
    exec /lib/systemd/systemd --system --unit=unitlint-live.target --show-status=false --log-target=journal
  "
' init "$tree" "$exchange"
