/** Draws figures: a median as a dot on the way from the lowest to the highest, and the goal where there is one. */
import * as Plot from '@observablehq/plot';
import { figure } from './table.ts';
import type { Bar } from './types.ts';

/** From so many times the smallest figure on, a linear scale shows the small ones as nothing. */
const SPAN_OF_LOG = 30;
/** Letters are laid out without a browser: CSS px of an average one, and of a line, at the size they are drawn in. */
const FONT = 13;
const LETTER = 7;
const LINE = 18;
/** Words stand beside what is drawn where there is room for both, and else above it. */
const WORDS = 290;
const ROOM = 500;
/** Height of the strokes, and between two rows. */
const TRACK = 22;
const GAP = 12;
const AXIS = 40;
/** So that a dot at the end of the scale is whole. */
const EDGE = 12;

interface Row extends Bar {
  words: string;
  told: string;
  aim: number | null;
  /** Where words, figure and strokes stand, from the top. */
  top: number;
  under: number;
  middle: number;
}

/** Breaks between words, so that no line is longer than `letters` where the words allow it. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Figures that somebody chose: without zeros that would look measured. */
const round = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });

const aimOf = ({ goal }: Bar): number | null => (goal ? ('atMost' in goal ? goal.atMost : goal.atLeast) : null);

/** "24.1 ms, goal 150 at most". */
function tell(bar: Bar): string {
  const { median, unit, goal } = bar;
  const aim = goal ? `, goal ${round(aimOf(bar)!)} at ${'atMost' in goal ? 'most' : 'least'}` : '';
  return `${figure(median)} ${unit}${aim}`;
}

function layOut(bars: readonly Bar[], width: number, isBeside: boolean): { rows: Row[]; height: number } {
  let top = 0;
  const rows = bars.map((bar): Row => {
    const lines = wrap(bar.name, Math.floor((isBeside ? WORDS : width) / LETTER));
    const under = top + lines.length * LINE;
    const middle = isBeside ? (top + under + LINE) / 2 : under + LINE + TRACK / 2;
    const row = { ...bar, words: lines.join('\n'), told: tell(bar), aim: aimOf(bar), top, under, middle };
    top = (isBeside ? under + LINE : middle + TRACK / 2) + GAP;
    return row;
  });
  return { rows, height: top };
}

export interface Scale {
  type: 'log' | 'linear';
  domain: [number, number];
  ticks: number | number[];
}

/** Where the scale begins and ends, and what is written along it: about so many `ticks`. */
export function scaleOf(bars: readonly Bar[], ticks: number): Scale {
  const ends = bars.flatMap((bar) => [bar.lowest, bar.median, bar.highest, aimOf(bar) ?? bar.median]);
  // A clock that comes in steps says 0 of what is short.
  const lowest = Math.min(...ends.filter((value) => value !== 0));
  const highest = Math.max(...ends);
  if (lowest <= 0 || highest <= 0 || highest / lowest < SPAN_OF_LOG)
    return { type: 'linear', domain: [Math.min(0, ...ends), Math.max(0, highest) || 1], ticks };
  const decades: number[] = [];
  for (let power = Math.ceil(Math.log10(lowest)); 10 ** power <= highest; power++) decades.push(10 ** power);
  const step = Math.ceil(decades.length / ticks);
  return { type: 'log', domain: [lowest, highest], ticks: decades.filter((_, at) => at % step === 0) };
}

/** The figures in words, for those who do not see the plot. */
export function describe(bars: readonly Bar[]): string {
  return bars
    .map((bar) => {
      const range = bar.lowest < bar.highest ? `, from ${figure(bar.lowest)} to ${figure(bar.highest)}` : '';
      return `${bar.name}: ${tell(bar)}${range}.`;
    })
    .join(' ');
}

/** One plot of bars that share a unit; colours come from the page it stands on. */
export function drawPlot(document: Document, bars: readonly Bar[], width: number): Element {
  const isBeside = width >= ROOM;
  const left = isBeside ? WORDS + EDGE : EDGE;
  const { rows, height } = layOut(bars, width, isBeside);
  const { type, domain, ticks } = scaleOf(bars, Math.floor((width - left) / 80));
  const above = (value: number): number => (type === 'log' ? Math.max(value, domain[0]) : value);
  const words = {
    frameAnchor: 'left',
    textAnchor: 'start',
    lineAnchor: 'top',
    lineHeight: LINE / FONT,
    dx: -left,
    // Keeps the lines of the scale off the letters.
    stroke: 'var(--bg)',
    strokeWidth: 5,
  } as const;
  const plot = Plot.plot({
    document,
    width,
    height: height + AXIS,
    marginLeft: left,
    marginRight: EDGE,
    marginTop: 0,
    marginBottom: AXIS,
    style: { fontSize: `${FONT}px`, fontFamily: 'inherit' },
    ariaLabel: describe(bars),
    x: { type, domain },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.gridX({ ticks, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.axisX({
        ticks,
        tickSize: 0,
        tickFormat: round,
        label: type === 'log' ? `${bars[0]!.unit}, logarithmic` : bars[0]!.unit,
        labelAnchor: 'center',
        labelArrow: 'none',
        fill: 'var(--dim)',
      }),
      Plot.ruleY(rows, {
        x1: ({ lowest }: Row) => above(lowest),
        x2: ({ highest }: Row) => above(highest),
        y: 'middle',
        stroke: 'var(--range)',
        strokeWidth: 8,
        strokeLinecap: 'round',
      }),
      Plot.ruleX(
        rows.filter(({ aim }) => aim !== null),
        {
          x: 'aim',
          y1: ({ middle }: Row) => middle - TRACK / 2,
          y2: ({ middle }: Row) => middle + TRACK / 2,
          stroke: 'var(--goal)',
          strokeWidth: 3,
        },
      ),
      Plot.dot(rows, { x: ({ median }: Row) => above(median), y: 'middle', r: 5, fill: 'var(--accent)' }),
      Plot.text(rows, { ...words, text: 'words', y: 'top', fill: 'var(--ink)' }),
      Plot.text(rows, { ...words, text: 'told', y: 'under', fill: 'var(--dim)' }),
    ],
  });
  // The library names its groups by what they are drawn with; a picture has one name.
  for (const group of plot.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  plot.setAttribute('role', 'img');
  return plot;
}
