import { spawnSync } from 'node:child_process';

/** Paths in a folder, from that folder, whose text is in no commit; undefined where there is no git. */
export function uncommittedIn(folder: string): ReadonlySet<string> | undefined {
  const { status, stdout } = spawnSync(
    'git',
    [
      '-c',
      'core.quotePath=false',
      'status',
      '--porcelain=v1',
      '-z',
      '--untracked-files=all',
      '--no-renames',
      '--',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const { status: inGit, stdout: prefix } = spawnSync('git', ['rev-parse', '--show-prefix'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0 || inGit !== 0) return undefined;
  const paths = stdout.split('\0').filter((line) => line.length > 3);
  return new Set(paths.map((line) => line.slice(3)).map((path) => path.slice(prefix.trim().length)));
}
