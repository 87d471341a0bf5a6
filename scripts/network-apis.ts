/** Finds in built code what could reach a network: by its syntax tree, so that no spelling hides it and no text is taken for it. */
import { parse } from 'acorn';
import { full } from 'acorn-walk';

/** Globals and members that send or load something. `Image` and `importScripts` load, too. */
const NAMES = new Set(
  'fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource RTCPeerConnection webkitRTCPeerConnection sendBeacon Image importScripts'.split(
    ' ',
  ),
);

/** The names of such APIs in a script, and `import()`, each once, in order; a key of an object is no use of one. */
export function findNetworkApis(source: string): string[] {
  const found = new Set<string>();
  full(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type === 'ImportExpression') found.add('import()');
    else if (node.type === 'Identifier' && 'name' in node && NAMES.has(node.name as string))
      found.add(node.name as string);
    else if (node.type === 'MemberExpression' && 'property' in node) {
      const property = node.property as { type: string; name?: string; value?: unknown };
      const name = property.type === 'Literal' ? String(property.value) : property.name;
      if (name !== undefined && NAMES.has(name)) found.add(name);
    }
  });
  return [...found].toSorted();
}
