import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPacker, unpack } from '../../../lib/packs/shapes.ts';
import type { Json, Shapes } from '../../../lib/packs/shapes.ts';

describe('packed values', () => {
  it('name the fields of one shape once', () => {
    const shapes: Shapes = [];
    const pack = createPacker(shapes);
    expect(pack({ id: 'a', of: [1, { id: 'b', of: [] }] })).toEqual([1, 'a', [0, 1, [1, 'b', [0]]]]);
    expect(pack({ of: null })).toEqual([2, null]);
    expect(shapes).toEqual([['id', 'of'], ['of']]);
  });

  it('go on with the shapes that are known', () => {
    const shapes: Shapes = [['id']];
    expect(createPacker(shapes)({ id: 'a' })).toEqual([1, 'a']);
    expect(shapes).toEqual([['id']]);
  });

  it('leave out what JSON leaves out', () => {
    const shapes: Shapes = [];
    expect(createPacker(shapes)({ id: 'a', told: undefined })).toEqual([1, 'a']);
    expect(shapes).toEqual([['id']]);
  });

  it('come back as they were, in the order of their fields', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 })), (values) => {
        const shapes: Shapes = [];
        const pack = createPacker(shapes);
        const texts = values.map((value) => JSON.stringify(pack(value as Json)));
        const back = texts.map((text) => JSON.stringify(unpack(JSON.parse(text) as Json, shapes)));
        expect(back).toEqual(values.map((value) => JSON.stringify(value)));
      }),
    );
  });
});
