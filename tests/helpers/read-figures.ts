import { toFigure } from '../../lib/values/figure.ts';
import { readValues, type ReadOptions } from '../../lib/values/read.ts';
import type { Figure, MeasuredKind } from '../../lib/values/types.ts';

/** The figures of one kind in a text, as a claim in that unit would be given them; read on Wednesday 19 March 2025. */
export function read(
  text: string,
  kind: MeasuredKind,
  unit: string | null = null,
  options: Partial<ReadOptions> = {},
): Figure[] {
  return readValues(text, { reference: '2025-03-19', kinds: [kind], ...options }).map(({ value }) =>
    toFigure(value, unit),
  );
}
