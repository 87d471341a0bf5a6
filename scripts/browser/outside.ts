/** Where a browser under test finds the rest of the world: a proxy that answers nothing and notes who was asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outside {
  /** Port on 127.0.0.1. */
  port: number;
  /** Hosts asked for so far but those of the browser's own makers, in order, one entry a request. */
  asked: string[];
  close(): Promise<void>;
}

/** Services that Firefox and Chromium ask of their own accord, with an extension or without. */
const OF_BROWSERS =
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;

/** Starts one; requests and tunnels alike are refused. */
export async function serveOutside(): Promise<Outside> {
  const asked: string[] = [];
  const note = (host: string): void => {
    if (!OF_BROWSERS.test(host)) asked.push(host);
  };
  const server = createServer((request, response) => {
    note(URL.parse(request.url ?? '')?.hostname ?? 'no address');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note((request.url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
