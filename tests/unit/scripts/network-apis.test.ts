import { describe, expect, it } from 'vitest';
import { findNetworkApis } from '../../../scripts/network-apis.ts';

describe('S18 what could reach a network is found in built code', () => {
  it.each([
    ['fetch("/x")', 'fetch'],
    ['globalThis["fetch"]("/x")', 'fetch'],
    ['const f=window.fetch;f(1)', 'fetch'],
    ['new XMLHttpRequest', 'XMLHttpRequest'],
    ['navigator.sendBeacon("/x")', 'sendBeacon'],
    ['new WebSocket(a)', 'WebSocket'],
    ['new self.WebTransport(a)', 'WebTransport'],
    ['new EventSource(a)', 'EventSource'],
    ['new RTCPeerConnection', 'RTCPeerConnection'],
    ['(new Image).src=a', 'Image'],
    ['importScripts(a)', 'importScripts'],
    ['import("./a.js")', 'import()'],
  ])('%s', (code, name) => {
    expect(findNetworkApis(code)).toEqual([name]);
  });

  it.each(['"fetch(1)"', '({ fetch: 1 })', 'a.fetched()', '/* new WebSocket */ 1'])('but not in %s', (code) => {
    expect(findNetworkApis(code)).toEqual([]);
  });
});
