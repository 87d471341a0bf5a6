/**
 * Which of a pattern's groups, classes `of[from]` up to `of[to]`, is the cheapest to look for it through: the one that the
 * fewest patterns share, and of these the one with the fewest words. One that the context may supply, `~class`, is taken
 * only where there is no other.
 */
export function rarestGroup(
  of: ArrayLike<number>,
  from: number,
  to: number,
  uses: ArrayLike<number>,
  sizes: ArrayLike<number>,
): number {
  let best = from;
  let least = Infinity;
  for (let at = from; at < to; at++) {
    const group = of[at]!;
    const number = group < 0 ? ~group : group;
    const cost = (group < 0 ? 1e12 : 0) + uses[number]! * 1000 + sizes[number]!;
    if (cost < least) {
      best = at;
      least = cost;
    }
  }
  return best;
}
