import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** The files that say what they do with each kind; each must refuse to compile until it does. */
const ANSWER_FOR_EVERY_KIND = [
  'content/draw/draw-mermaid.ts',
  'content/draw/draw-svg.ts',
  'content/read/shape/node-schema.ts',
  'model/describe.ts',
  'model/kinds.ts',
];
const ANSWER_FOR_WHAT_IS_ASKED = ['cards/question-card.ts', 'teams/typed/typed-answer.ts', 'walk/choosing.ts'];
const ANSWER_FOR_WHAT_ASKS_NOTHING = ['walk/replay.ts'];

/** Compiles a copy of src/ in which there is one more kind of node, and gives the files with an error. */
function filesThatRefuse(declaration: string, unions: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-kind-'));
  try {
    cpSync(join(ROOT, 'src'), join(folder, 'src'), { recursive: true });
    cpSync(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const file = join(folder, 'src/model/node.ts');
    const model = unions.reduce(
      (text, union) => text.replace(`export type ${union} = `, `export type ${union} = Newcomer | `),
      readFileSync(file, 'utf8'),
    );
    writeFileSync(file, `${model}\nexport interface Newcomer extends ${declaration}\n`);
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'src/tsconfig.json', '--noEmit', '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return [...new Set([...stdout.matchAll(/^src\/([^(]+)\(/gm)].map(([, name]) => name ?? ''))].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a new kind of question does not compile until everything that asks has an answer', () => {
  const refusing = filesThatRefuse("Asked { readonly kind: 'rating'; readonly most: number; readonly go: Target }", [
    'TreeNode',
    'AskedNode',
  ]);
  for (const file of [...ANSWER_FOR_EVERY_KIND, ...ANSWER_FOR_WHAT_IS_ASKED]) expect(refusing).toContain(file);
}, 120_000);

test('a new kind that asks nothing does not compile until the walk knows how to pass it', () => {
  const refusing = filesThatRefuse("NodeBase { readonly kind: 'pause'; readonly go: Target }", ['TreeNode']);
  for (const file of [...ANSWER_FOR_EVERY_KIND, ...ANSWER_FOR_WHAT_ASKS_NOTHING]) expect(refusing).toContain(file);
}, 120_000);
