/** Talks to a daemon in its own protocol, from inside the guest. A probe resolves when the answer is right and throws otherwise. */
import { execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { createServer, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect, type Socket } from 'node:net';

/** What to ask, and what the answer must hold. Texts stand for bytes (Latin-1). */
export type Probe =
  | { readonly kind: 'talk'; readonly at: number | string; readonly steps: readonly (readonly [send: string, expect: string])[] }
  | {
      readonly kind: 'http';
      readonly port: number;
      readonly path?: string;
      readonly post?: string;
      readonly type?: string;
      readonly tls?: boolean;
      /** Serves this text on a port meanwhile, for daemons that stand in front of others. */
      readonly backend?: { readonly port: number; readonly text: string };
      readonly expect: string;
    }
  | { readonly kind: 'dns'; readonly name: string; readonly expect: string }
  | { readonly kind: 'datagram'; readonly port: number; readonly send: string; readonly expect: string }
  | { readonly kind: 'shell'; readonly command: string; readonly expect: string };

const patience = 5000;

function expectIn(answer: string, expected: string): void {
  if (!answer.includes(expected)) throw new Error(`wanted ${JSON.stringify(expected)}, got ${JSON.stringify(answer.slice(0, 200))}`);
}

export async function runProbe(probe: Probe): Promise<void> {
  switch (probe.kind) {
    case 'talk':
      return talk(probe.at, probe.steps);
    case 'http':
      return http(probe);
    case 'dns':
      expectIn((await dnsOverUdp(probe.name)).toString('latin1'), probe.expect);
      return talk(53, [[framed(question(probe.name)), probe.expect]]);
    case 'datagram':
      return expectIn((await datagram(probe.port, Buffer.from(probe.send, 'latin1'))).toString('latin1'), probe.expect);
    case 'shell':
      return expectIn(
        execFileSync('/bin/sh', ['-c', probe.command], { encoding: 'utf8', timeout: 2 * patience, stdio: ['ignore', 'pipe', 'pipe'] }),
        probe.expect,
      );
  }
}

async function talk(at: number | string, steps: readonly (readonly [string, string])[]): Promise<void> {
  const socket = typeof at === 'number' ? connect(at, '127.0.0.1') : connect(at);
  socket.setTimeout(patience);
  try {
    for (const [send, expected] of steps) {
      if (send !== '') socket.write(Buffer.from(send, 'latin1'));
      await answerWith(socket, expected);
    }
  } finally {
    socket.destroy();
  }
}

/** Waits until what came holds the expected text. */
function answerWith(socket: Socket, expected: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let got = '';
    const done = (error?: Error) => {
      socket.removeAllListeners();
      if (error === undefined) resolve();
      else reject(error);
    };
    const missing = () => done(new Error(`wanted ${JSON.stringify(expected)}, got ${JSON.stringify(got.slice(0, 200))}`));
    socket.on('data', (data) => {
      got += data.toString('latin1');
      if (got.includes(expected)) done();
    });
    socket.on('error', done);
    socket.on('timeout', missing);
    socket.on('end', missing);
  });
}

async function http(probe: Extract<Probe, { kind: 'http' }>): Promise<void> {
  const server = probe.backend === undefined ? null : createServer((_, response) => response.end(probe.backend?.text)).listen(probe.backend.port, '127.0.0.1');
  try {
    expectIn(await fetchText(probe), probe.expect);
  } finally {
    server?.close();
  }
}

function fetchText({ port, path = '/', post, type, tls = false }: Extract<Probe, { kind: 'http' }>): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method: post === undefined ? 'GET' : 'POST',
      headers: { host: 'localhost', ...(type === undefined ? {} : { 'content-type': type }) },
      timeout: patience,
      agent: false,
    };
    const send = tls ? httpsRequest({ ...options, rejectUnauthorized: false }) : httpRequest(options);
    send.on('error', reject);
    send.on('timeout', () => send.destroy(new Error('no answer in time')));
    send.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('latin1');
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`status ${response.statusCode}: ${text.slice(0, 100)}`));
      });
    });
    send.end(post === undefined ? undefined : Buffer.from(post, 'latin1'));
  });
}

/** A DNS question for an IPv4 address. */
function question(name: string): string {
  const labels = name.split('.').map((label) => String.fromCharCode(label.length) + label);
  return `\x12\x34\x01\0\0\x01\0\0\0\0\0\0${labels.join('')}\0\0\x01\0\x01`;
}

const framed = (message: string): string => String.fromCharCode(message.length >> 8, message.length & 255) + message;

const dnsOverUdp = (name: string): Promise<Buffer> => datagram(53, Buffer.from(question(name), 'latin1'));

function datagram(port: number, message: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = createSocket('udp4');
    const timer = setTimeout(() => done(new Error('no answer in time')), patience);
    const done = (result: Buffer | Error) => {
      clearTimeout(timer);
      socket.close();
      if (result instanceof Error) reject(result);
      else resolve(result);
    };
    socket.on('message', done);
    socket.on('error', done);
    socket.connect(port, '127.0.0.1', () => socket.send(message));
  });
}
