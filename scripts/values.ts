/** `values --batch`: texts in, values out, one JSON object a line. */
import { toFigure } from '../lib/values/figure.ts';
import { readValues } from '../lib/values/read.ts';
import { runBatch, textField } from './batch.ts';

await runBatch('values', (row) => {
  const reference = typeof row.reference === 'string' && row.reference !== '' ? row.reference : null;
  const values = readValues(textField(row, 'text'), { reference, nested: true }).map(({ start, end, value }) => ({
    kind: value.kind,
    start,
    end,
    value: toFigure(value, null),
    unit: value.kind === 'duration' ? 'second' : value.unit,
    hedge: value.bound ?? value.stance,
  }));
  return { id: row.id, values };
});
