import { layOut, type Point } from './lay-out';
import { wrap } from './wrap';

/** What a drawing shows of a node. `note` stands small above the text: its id, its verdict. */
export interface Shape {
  readonly key: string;
  readonly text: string;
  readonly note: string;
}

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export interface DrawnBox<Of extends Shape> {
  readonly shape: Of;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly notes: readonly string[];
  readonly lines: readonly string[];
}

export interface DrawnArrow {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** Middle of the first line, and the lines. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface Drawing<Of extends Shape> {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox<Of>[];
  readonly arrows: readonly DrawnArrow[];
}

/** Pixels, and characters that fit: measured with the widest sans-serif of our readers' machines at 12 px. */
export const BOX = { width: 230, pad: 10, line: 16, chars: 32, lines: 5, note: 13, noteChars: 42 } as const;
export const WORDS = { line: 13, chars: 28, lines: 4, charWidth: 5.6 } as const;

/** Places boxes and arrows. Answers that lead from one box to the same other share an arrow. */
export function drawingOf<Of extends Shape>(shapes: readonly Of[], links: readonly Link[]): Drawing<Of> {
  const boxes = shapes.map((shape) => {
    const lines = wrap(shape.text, BOX.chars, BOX.lines);
    const notes = shape.note === '' ? [] : wrap(shape.note, BOX.noteChars, 2);
    return { shape, notes, lines, height: 2 * BOX.pad + notes.length * BOX.note + lines.length * BOX.line };
  });
  const arrows = merge(links).map((link) => ({
    ...link,
    lines: link.label === '' ? [] : wrap(link.label, WORDS.chars, WORDS.lines),
  }));
  const placed = layOut(
    boxes.map(({ shape, height }) => ({ id: shape.key, width: BOX.width, height })),
    arrows.map(({ from, to, lines }) => ({
      from,
      to,
      width: Math.max(0, ...lines.map((line) => line.length)) * WORDS.charWidth,
      height: lines.length * WORDS.line,
    })),
  );
  return {
    width: placed.width,
    height: placed.height,
    boxes: boxes.map((box) => ({ ...box, ...(placed.boxes.get(box.shape.key) ?? { x: 0, y: 0 }) })),
    arrows: arrows.flatMap(({ from, to, lines }, index) => {
      const arrow = placed.arrows[index];
      if (arrow === undefined) return [];
      const { x, y } = arrow.words;
      return [{ from, to, lines, points: arrow.points, x, y: y - ((lines.length - 1) * WORDS.line) / 2 + 4 }];
    }),
  };
}

function merge(links: readonly Link[]): readonly Link[] {
  const merged = new Map<string, Link>();
  for (const link of links) {
    const key = `${link.from} ${link.to}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? link : { ...known, label: `${known.label} / ${link.label}` });
  }
  return [...merged.values()];
}

/** The line of an arrow as an SVG path: straight from point to point, so that it passes under its own words. */
export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('');

/** Where each small line above the text and each line of the text stands: the baseline, in pixels from the top of the box. */
export function baselines({ notes, lines }: Pick<DrawnBox<Shape>, 'notes' | 'lines'>) {
  const below = BOX.pad + notes.length * BOX.note;
  return {
    notes: notes.map((_, index) => BOX.pad + (index + 1) * BOX.note - 4),
    lines: lines.map((_, index) => below + (index + 1) * BOX.line - 4),
  };
}
