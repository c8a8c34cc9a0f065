import { layOut, type Stretch } from './lay-out/lay-out';
import { notesOf } from './notes';
import type { Picture, PictureNode } from './picture';
import { wrap } from './wrap';

/** What a drawing shows of a node. Notes stand small above the text: its verdict, its id. */
export interface Shape {
  readonly key: string;
  readonly text: string;
  readonly notes: readonly string[];
}

export interface PictureShape extends Shape {
  readonly node: PictureNode;
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
  readonly stretches: readonly Stretch[];
  /** Upper left corner of its words, and their lines. */
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

/** Pixels, and characters that fit: measured with the widest sans-serif of our readers' machines, at 12 and 10 pixels. */
export const BOX = {
  width: 196,
  pad: 8,
  line: 16,
  chars: 27,
  lines: 6,
  size: 12,
  note: 14,
  noteChars: 29,
  noteSize: 10,
} as const;
export const WORDS = { line: 14, chars: 20, lines: 6, size: 11, charWidth: 6.2, pad: 4 } as const;

/** The picture of a tree, placed: the commands and the editors' tab draw the same. */
export const drawingOfPicture = ({ nodes, arrows }: Picture): Drawing<PictureShape> =>
  drawingOf(
    nodes.map((node) => ({ key: node.key, text: node.text, notes: notesOf(node), node })),
    arrows.map(({ from, to, answers }) => ({ from, to, label: answers.join(' / ') })),
  );

/** Places boxes and arrows. Answers that lead from one box to the same other share an arrow. */
export function drawingOf<Of extends Shape>(shapes: readonly Of[], links: readonly Link[]): Drawing<Of> {
  const boxes = shapes.map((shape) => {
    const lines = wrap(shape.text, BOX.chars, BOX.lines);
    const notes = shape.notes.flatMap((note) => wrap(note, BOX.noteChars, 2));
    return { shape, notes, lines, height: 2 * BOX.pad + notes.length * BOX.note + lines.length * BOX.line };
  });
  const arrows = merge(links).map((link) => ({
    ...link,
    lines: link.label === '' ? [] : wrap(link.label, WORDS.chars, WORDS.lines),
  }));
  const placed = layOut(
    boxes.map(({ shape, height }) => ({ id: shape.key, width: BOX.width, height })),
    arrows.map(({ from, to, lines }) => ({ from, to, ...sizeOf(lines) })),
  );
  return {
    width: placed.width,
    height: placed.height,
    boxes: boxes.map((box) => ({ ...box, ...(placed.boxes.get(box.shape.key) ?? { x: 0, y: 0 }) })),
    arrows: arrows.flatMap(({ from, to, lines }, index) => {
      const arrow = placed.arrows[index];
      return arrow === undefined ? [] : [{ from, to, lines, stretches: arrow.stretches, ...arrow.words }];
    }),
  };
}

/** The room that words on an arrow take. */
export const sizeOf = (lines: readonly string[]): { readonly width: number; readonly height: number } =>
  lines.length === 0
    ? { width: 0, height: 0 }
    : {
        width: Math.ceil(Math.max(...lines.map((line) => line.length)) * WORDS.charWidth) + 2 * WORDS.pad,
        height: lines.length * WORDS.line,
      };

function merge(links: readonly Link[]): readonly Link[] {
  const merged = new Map<string, Link>();
  for (const link of links) {
    const key = `${link.from} ${link.to}`;
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined ? link : { ...known, label: [known.label, link.label].filter(Boolean).join(' / ') },
    );
  }
  return [...merged.values()];
}

/** The line of an arrow as an SVG path. It stops before its words and goes on behind them. */
export const pathOf = (stretches: readonly Stretch[]): string => stretches.map(stretchPath).join('');

function stretchPath(points: Stretch): string {
  const [first, ...others] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  if (first === undefined) return '';
  let path = `M${first.x} ${first.y}`;
  let last = first;
  for (const next of others) {
    const middle = Math.round((last.x + next.x) / 2);
    path += last.y === next.y ? `H${next.x}` : `C${middle} ${last.y} ${middle} ${next.y} ${next.x} ${next.y}`;
    last = next;
  }
  return path;
}

/** Where each small line above the text and each line of the text stands: the baseline, in pixels from the top of the box. */
export function baselines({ notes, lines }: Pick<DrawnBox<Shape>, 'notes' | 'lines'>) {
  const below = BOX.pad + notes.length * BOX.note;
  return {
    notes: notes.map((_, index) => BOX.pad + (index + 1) * BOX.note - 4),
    lines: lines.map((_, index) => below + (index + 1) * BOX.line - 4),
  };
}
