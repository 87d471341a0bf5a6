/** True for an address that a link may lead to; packs are data of others. */
export function isHttp(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
