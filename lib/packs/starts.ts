/** Where each list begins once they stand one after another; the last number is where all end. */
export function startsOf(lists: readonly { length: number }[]): number[] {
  const starts = [0];
  let end = 0;
  for (const { length } of lists) starts.push((end += length));
  return starts;
}
