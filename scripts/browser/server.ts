/** A server on 127.0.0.1 for the pages that demo and browser tests show. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** Address of the server, without a slash at its end. */
  origin: string;
  /** Paths asked for so far, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves the HTML that `pageAt` gives for a path; null is answered with 404. */
export async function servePages(pageAt: (path: string) => string | null): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(pathname);
    const html = pageAt(pathname);
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
