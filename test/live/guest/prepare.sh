#!/bin/sh
# Runs once in the new tree: nothing starts by itself, and the daemons get the little configuration that their probes need.
set -eu
export LC_ALL=C.UTF-8

printf '127.0.0.1 localhost guest\n::1 localhost\n' >/etc/hosts
echo guest >/etc/hostname
rm -f /etc/resolv.conf
echo 'nameserver 127.0.0.1' >/etc/resolv.conf

for kind in timers sockets paths sysinit; do rm -rf "/etc/systemd/system/$kind.target.wants"; done
# What would act on the one kernel that guest and host share, or has nothing to do here.
for unit in \
  systemd-sysctl.service systemd-modules-load.service systemd-binfmt.service systemd-random-seed.service systemd-pstore.service \
  systemd-udevd.service systemd-udevd-control.socket systemd-udevd-kernel.socket systemd-udev-trigger.service systemd-udev-settle.service \
  systemd-hwdb-update.service systemd-timesyncd.service systemd-remount-fs.service systemd-update-utmp.service systemd-journald-audit.socket \
  systemd-networkd.service systemd-resolved.service systemd-firstboot.service systemd-logind.service systemd-tpm2-setup-early.service \
  getty.target console-getty.service tmp.mount dev-hugepages.mount dev-mqueue.mount sys-kernel-debug.mount sys-kernel-tracing.mount \
  sys-kernel-config.mount sys-fs-fuse-connections.mount proc-sys-fs-binfmt_misc.automount; do
  ln -sfn /dev/null "/etc/systemd/system/$unit"
done
mkdir -p /etc/systemd/journald.conf.d
printf '[Journal]\nStorage=volatile\nRateLimitBurst=0\nForwardToSyslog=yes\n' >/etc/systemd/journald.conf.d/guest.conf
cat >/etc/systemd/system/unitlint-live.target <<'X'
[Unit]
Requires=basic.target
After=basic.target
Wants=systemd-user-sessions.service unitlint-live.service
X
cat >/etc/systemd/system/unitlint-live.service <<'X'
[Unit]
After=basic.target dbus.socket systemd-user-sessions.service
Requires=dbus.socket
SuccessAction=poweroff-force
FailureAction=poweroff-force

[Service]
Type=oneshot
ExecStart=/usr/bin/node /run/unitlint/driver.mjs
StandardOutput=file:/run/unitlint/driver.log
StandardError=inherit
X

id guest >/dev/null 2>&1 || useradd -m -s /bin/bash guest
echo guest:guest | chpasswd
mkdir -p /etc/guest /srv/guest
ssh-keygen -q -t ed25519 -N '' -f /etc/guest/key
install -d -m 700 -o guest -g guest /home/guest/.ssh
install -m 600 -o guest -g guest /etc/guest/key.pub /home/guest/.ssh/authorized_keys
openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=guest.example -keyout /etc/guest/tls.key -out /etc/guest/tls.crt 2>/dev/null

echo '<h1>guest page</h1>' >/srv/guest/index.html
mkdir -p /var/www/html
cp /srv/guest/index.html /var/www/html/index.html
echo '<?php echo "sum=", 40 + 2;' >/srv/guest/sum.php
cat >/srv/guest/server.js <<'X'
const http = require('http'), fs = require('fs');
http.createServer((request, response) => {
  fs.writeFileSync(process.env.STATE_DIRECTORY + '/last', request.url);
  response.end('sum=' + (40 + 2) + ' cpus=' + require('os').cpus().length);
}).listen(8300, '127.0.0.1');
X
cat >/etc/systemd/system/guest-node.service <<'X'
[Service]
ExecStart=/usr/bin/node /srv/guest/server.js
StateDirectory=guest-node
User=www-data
X
cat >/etc/systemd/system/guest-python.service <<'X'
[Service]
ExecStart=/usr/bin/python3 -m http.server --bind 127.0.0.1 8301
WorkingDirectory=/srv/guest
User=www-data
X

append() { [ ! -e "$1" ] || printf '%s\n' "$2" >>"$1"; }
append /etc/haproxy/haproxy.cfg 'frontend guest
	bind 127.0.0.1:8404
	http-request return status 200 content-type text/plain string guest-page'
append /etc/bind/named.conf.local 'zone "guest.example" { type master; file "/etc/bind/db.guest"; };'
[ ! -d /etc/bind ] || printf '$TTL 60\n@ IN SOA localhost. root.localhost. 1 60 60 60 60\n@ IN NS localhost.\n@ IN A 192.0.2.7\n' >/etc/bind/db.guest
[ ! -d /etc/dnsmasq.d ] || printf 'address=/guest.example/192.0.2.7\nno-resolv\nlisten-address=127.0.0.1\nbind-interfaces\n' >/etc/dnsmasq.d/guest
[ ! -d /etc/unbound/unbound.conf.d ] || printf 'server:\n  interface: 127.0.0.1\n  local-zone: "guest.example." static\n  local-data: "guest.example. A 192.0.2.7"\n' >/etc/unbound/unbound.conf.d/guest.conf
# Answers questions about the time, and leaves the clock of the machine alone.
[ ! -e /etc/default/chrony ] || { echo 'DAEMON_OPTS="-F 1 -x"' >/etc/default/chrony; printf 'allow 127.0.0.1\nlocal stratum 10\n' >/etc/chrony/conf.d/guest.conf; }
[ ! -d /etc/stunnel ] || printf 'foreground = yes\n[guest]\naccept = 127.0.0.1:8443\nconnect = 127.0.0.1:8081\ncert = /etc/guest/tls.crt\nkey = /etc/guest/tls.key\n' >/etc/stunnel/guest.conf
[ ! -d /etc/squid/conf.d ] || printf 'shutdown_lifetime 1 seconds\n' >/etc/squid/conf.d/guest.conf
[ ! -d /etc/cron.d ] || printf '@reboot root touch /var/lib/guest/root\n@reboot guest touch /var/lib/guest/guest\n' >/etc/cron.d/guest
install -d -m 1777 /var/lib/guest
[ ! -d /etc/postfix ] || printf 'compatibility_level = 3.6\nmyhostname = guest.example\nmydestination = localhost\ninet_interfaces = loopback-only\ninet_protocols = ipv4\nalias_maps =\nalias_database =\nmail_spool_directory = /var/mail\n' >/etc/postfix/main.cf
[ ! -e /etc/vsftpd.conf ] || sed -i 's/^#\{0,1\}write_enable=.*/write_enable=YES/' /etc/vsftpd.conf
[ ! -d /etc/dovecot/conf.d ] || grep -q '^mail_driver' /etc/dovecot/conf.d/10-mail.conf || echo 'mail_location = maildir:~/Maildir' >/etc/dovecot/conf.d/99-guest.conf

# systemd makes units for init scripts when it starts; here they are to be read beforehand.
mkdir -p /usr/share/guest/units
generator=/lib/systemd/system-generators/systemd-sysv-generator
[ ! -x "$generator" ] || "$generator" /usr/share/guest/units /usr/share/guest/units /usr/share/guest/units
