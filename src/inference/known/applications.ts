/** Applications: shares, backups, media, homes, chat, games. */
import type { Known } from './known.ts';

export const applications: readonly Known[] = [
  {
    names: 'gitea forgejo gogs gitolite cgit gitlab gitlab-workhorse sourcehut git-daemon',
    needs: 'exec-children net-server net-client dns state',
    may: 'home-w mail',
    says: { 'exec-children': 'starts git and hooks', 'home-w': 'may keep SSH keys in the home of its user', mail: 'may mail through sendmail' },
    capabilities: 'NET_BIND_SERVICE',
    families: 'INET INET6 UNIX NETLINK',
    kind: 'web',
    confidence: 'medium',
  },
  {
    names: 'syncthing rclone resilio rslsync unison insync megasync nextcloud-client owncloud-client',
    needs: 'home-w net-server net-client dns netlink state chown',
    says: { 'home-w': 'synchronizes folders of its user' },
    capabilities: 'CHOWN FOWNER',
    families: 'INET INET6 UNIX NETLINK',
    never: { ProtectSystem: 'may synchronize any folder' },
    confidence: 'high',
  },
  {
    names:
      'rsync rsyncd borg borgmatic restic bacula-fd bareos-fd amanda duplicity duplicati kopia rdiff-backup rsnapshot burp urbackupsrv urbackupclientbackend snapper btrbk sanoid syncoid timeshift',
    needs: 'home-r dac net-client dns state exec-children chown sgid netlink',
    says: { 'home-r': 'reads what it backs up, homes among it', dac: 'reads files of every user', sgid: 'restores any file mode' },
    capabilities: 'DAC_READ_SEARCH DAC_OVERRIDE CHOWN FOWNER FSETID SETUID SETGID SYS_CHROOT MKNOD',
    families: 'INET INET6 UNIX NETLINK',
    never: { ProtectSystem: 'may write its copies to any folder' },
    kind: 'oneshot',
    confidence: 'high',
  },
  {
    names:
      'transmission-daemon transmission qbittorrent-nox qbittorrent deluged deluge-web aria2c rtorrent sabnzbd nzbget sonarr radarr lidarr prowlarr jackett bazarr readarr',
    needs: 'net-server net-client dns netlink state',
    may: 'exec-children home-w',
    says: { 'exec-children': 'may run a script after a download', 'home-w': 'may keep downloads in home folders' },
    families: 'INET INET6 UNIX NETLINK',
    never: { MemoryDenyWriteExecute: 'may run on .NET' },
    confidence: 'medium',
  },
  {
    names: 'jellyfin plexmediaserver emby-server emby kodi mpd navidrome minidlnad minidlna readymedia tvheadend motion frigate photoprism immich',
    needs: 'netlink net-server net-client dns state exec-children',
    may: 'jit dev:dri dev:video home-r',
    says: {
      jit: 'may run on .NET or JavaScript',
      'dev:dri': 'may transcode on the graphics card',
      'home-r': 'may find media in home folders',
      'dev:video': 'may record from cameras and tuners',
    },
    families: 'INET INET6 UNIX NETLINK',
    confidence: 'medium',
  },
  {
    names: 'home-assistant homeassistant hass zigbee2mqtt node-red nodered esphome zwave-js-ui openhab domoticz iobroker homebridge',
    needs: 'dev:tty bluetooth raw-icmp packet netlink net-server net-client dns state home-w',
    may: 'jit exec-children',
    says: { 'dev:tty': 'talks to radio sticks on serial ports', 'exec-children': 'may install packages at run time', jit: 'may run on JavaScript or Java' },
    capabilities: 'NET_RAW NET_ADMIN NET_BIND_SERVICE',
    families: 'INET INET6 UNIX NETLINK BLUETOOTH PACKET ALG',
    confidence: 'medium',
  },
  {
    names:
      'pipewire pulseaudio wireplumber pipewire-pulse jackd asterisk freeswitch shairport-sync spotifyd librespot mumble-server murmurd snapserver snapclient squeezelite',
    needs: 'rt dev:snd host-ipc unix net-server net-client dns netlink setuid-drop memlock',
    says: { rt: 'plays sound in real time' },
    capabilities: 'SYS_NICE IPC_LOCK SETUID SETGID NET_BIND_SERVICE CHOWN DAC_OVERRIDE',
    families: 'UNIX INET INET6 NETLINK BLUETOOTH',
    confidence: 'high',
  },
  {
    names: 'ddclient inadyn noip2 fetchmail getmail offlineimap mbsync isync cfdyndns',
    needs: 'net-client dns netlink',
    families: 'INET INET6 UNIX NETLINK',
    kind: 'worker',
    confidence: 'high',
  },
  { names: 'snapraid snapraid-daemon apticron logwatch', needs: 'mail exec-children dac', kind: 'oneshot', confidence: 'high' },
  {
    names: 'synapse matrix-synapse mastodon discourse peertube nextcloud wordpress dendrite conduit conduwuit prosody lemmy pleroma',
    needs: 'net-server net-client dns netlink state exec-children',
    families: 'INET INET6 UNIX NETLINK',
    kind: 'web',
    confidence: 'medium',
  },
  {
    names: 'minecraft minecraft_server minecraft-server bedrock_server papermc factorio valheim_server.x86_64 terraria',
    needs: 'jit net-server net-client dns netlink state',
    says: { jit: 'runs on Java, .NET or another runtime that makes code' },
    families: 'INET INET6 UNIX NETLINK',
    confidence: 'medium',
  },
];
