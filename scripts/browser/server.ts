/** A server on 127.0.0.1 for the pages that demo and browser tests show. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is answered for a path; a bare text is HTML. */
export interface Served {
  body: string;
  /** Header names in lower case; without a content type the body is HTML. */
  headers?: Record<string, string>;
  status?: number;
}

export interface PageServer {
  /** Address of the server, without a slash at its end. */
  origin: string;
  /** Paths asked for so far, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** The browser asks for it by itself, some time after a page: a 404 would stand in the console as the page's error. */
const ICON: Served = {
  body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  headers: { 'content-type': 'image/svg+xml' },
};

/** Serves what `pageAt` gives for a path; null is answered with 404. */
export async function servePages(pageAt: (path: string) => string | Served | null): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(pathname);
    const page = pageAt(pathname) ?? (pathname === '/favicon.ico' ? ICON : { body: 'not found', status: 404 });
    const { body, headers, status = 200 } = typeof page === 'string' ? { body: page } : page;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
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
