/** What `read` gives, asked for at the first call alone. */
export function lazily<Result>(read: () => Result): () => Result {
  let known: { result: Result } | null = null;
  return () => (known ??= { result: read() }).result;
}
