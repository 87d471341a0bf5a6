/** `relate --batch`: two sentences about the same thing in, their relation out, one JSON object a line. */
import { relateTexts } from '../lib/values/relate-texts.ts';
import { runBatch, textField } from './batch.ts';

await runBatch('relate', (row) => ({
  id: row.id,
  relation: relateTexts(textField(row, 'a'), textField(row, 'b')).relation,
}));
