import type { Command } from './command';
import type { Flag } from './flags';

/** What somebody sits down to do; the commands are listed by it. */
export const TASKS = ['schrijven', 'nakijken', 'bekijken', 'overnemen', 'meten'] as const;
export type Task = (typeof TASKS)[number];
export const TASK_WORDS: Readonly<Record<Task, string>> = {
  schrijven: 'Schrijven',
  nakijken: 'Nakijken',
  bekijken: 'Bekijken',
  overnemen: 'Vergelijken en overnemen',
  meten: 'Voor wie het geheel bewaakt',
};

export interface Listed {
  readonly name: string;
  readonly task: Task;
  /** What comes after the name: `<boom>` must, `[boom]` may. */
  readonly takes: string;
  /** One line for the list, and for the table in content/README.md. */
  readonly does: string;
  /** More, for `--help`. */
  readonly more: readonly string[];
  readonly flags: readonly Flag[];
  /** Besides `text`. */
  readonly formats: readonly string[];
  /** Loads only what this command needs: the parser, the search or the database cost a second together. */
  readonly load: () => Command;
}

/** The one list of what `npm run content --` can do: the program, its help and the guide are made of it or held against it. */
export const COMMANDS: readonly Listed[] = [
  {
    name: 'new',
    task: 'schrijven',
    takes: '<naam>',
    does: 'maakt een nieuwe boom met een begin en twee adviezen',
    more: [
      'Daarna zegt `check` precies wat je nog moet invullen.',
      'Wat je niet meegeeft, vraagt hij.',
      'Met --part maak je een gedeeld deel: een boom die andere bomen gebruiken.',
    ],
    flags: ['--title', '--theme', '--part'],
    formats: [],
    load: () => (require('./content/new/new') as typeof import('./content/new/new')).runNew,
  },
  {
    name: 'watch',
    task: 'schrijven',
    takes: '[boom]',
    does: 'kijkt na bij elke keer opslaan, en laat de tekening zien in je browser',
    more: ['Je ziet alleen wat er veranderde: “2 opgelost, 1 nieuw”.', 'Stoppen doe je met Ctrl-C.'],
    flags: [],
    formats: [],
    load: () => (require('./content/watch/watch') as typeof import('./content/watch/watch')).runWatch,
  },
  {
    name: 'schema',
    task: 'schrijven',
    takes: '',
    does: 'werkt bij wat VS Code aanvult; `check`, `new` en `watch` doen dit vanzelf',
    more: ['Schrijft content/schema. Verander die bestanden nooit met de hand.'],
    flags: [],
    formats: [],
    load: () => (require('./content/schema') as typeof import('./content/schema')).runSchema,
  },
  {
    name: 'check',
    task: 'nakijken',
    takes: '[boom]',
    does: 'zoekt alle fouten, met de plek en wat je moet typen',
    more: ['Is er niets? Dan is alles goed. Bij een fout eindigt hij met code 1.'],
    flags: [],
    formats: ['json'],
    load: () => (require('./content/check') as typeof import('./content/check')).runCheck,
  },
  {
    name: 'test',
    task: 'nakijken',
    takes: '[boom]',
    does: 'loopt de proefwandelingen, stelt ontbrekende voor, en zoekt elke zin bij `asked`',
    more: ['Lees een voorgestelde wandeling altijd na voordat je haar overneemt.'],
    flags: [],
    formats: ['json'],
    load: () => (require('./content/test') as typeof import('./content/test')).runTest,
  },
  {
    name: 'promises',
    task: 'nakijken',
    takes: '',
    does: 'laat zien welke beloften gelden, en de kortste wandeling die er een breekt',
    more: [],
    flags: [],
    formats: ['json'],
    load: () => (require('./content/promises') as typeof import('./content/promises')).runPromises,
  },
  {
    name: 'graph',
    task: 'bekijken',
    takes: '<boom>',
    does: 'maakt een tekening van een boom, die je in je browser opent',
    more: [
      'Zonder --to komt het bestand <boom>.html in de map waar je staat.',
      '--to tekening.svg geeft een plaatje om in een stuk te plakken.',
      '--format mermaid of svg zet de tekening op het scherm.',
    ],
    flags: ['--to'],
    formats: ['mermaid', 'svg'],
    load: () => (require('./content/look/graph') as typeof import('./content/look/graph')).runGraph,
  },
  {
    name: 'routes',
    task: 'bekijken',
    takes: '[boom]',
    does: 'vertelt hoeveel wandelingen een boom heeft en waar ze eindigen',
    more: [
      'Van een kleine boom zie je ook elke wandeling. Van een grote alleen met --all.',
      'Zonder boom: één regel per boom.',
    ],
    flags: ['--all'],
    formats: ['json'],
    load: () => (require('./content/look/routes') as typeof import('./content/look/routes')).runRoutes,
  },
  {
    name: 'find',
    task: 'bekijken',
    takes: '["vraag"]',
    does: 'laat zien wat iemand vindt die dit typt',
    more: ['Zonder vraag leest hij er één per regel van standaardinvoer.'],
    flags: ['--explain'],
    formats: ['json'],
    load: () => (require('./content/find') as typeof import('./content/find')).runFind,
  },
  {
    name: 'diff',
    task: 'overnemen',
    takes: '[boom]',
    does: 'laat zien welke wandelingen en welke woorden anders zijn dan in een eerdere map',
    more: ['Noem de eerdere map met --old.'],
    flags: ['--old'],
    formats: ['json'],
    load: () => (require('./content/diff') as typeof import('./content/diff')).runDiff,
  },
  {
    name: 'export',
    task: 'overnemen',
    takes: '',
    does: 'schrijft de gepubliceerde uitgave terug als bestanden, voor git',
    more: [
      'Hij overschrijft niets zonder te vragen. Verschilt er iets, dan zie je wat, en gebeurt er nog niets.',
      '--force overschrijft toch, en haalt weg wat niet in de uitgave staat.',
      '--to map schrijft de uitgave naar een andere map.',
    ],
    flags: ['--to', '--force'],
    formats: [],
    load: () => (require('./content/export/export') as typeof import('./content/export/export')).runExport,
  },
  {
    name: 'review',
    task: 'meten',
    takes: '',
    does: 'zet op één lijst wat een jurist nog moet nakijken',
    more: [],
    flags: [],
    formats: ['json'],
    load: () => (require('./content/reports/review') as typeof import('./content/reports/review')).runReview,
  },
  {
    name: 'readability',
    task: 'meten',
    takes: '',
    does: 'meet hoe moeilijk de teksten lezen, met de moeilijkste bovenaan',
    more: [],
    flags: [],
    formats: ['json'],
    load: () =>
      (require('./content/reports/readability') as typeof import('./content/reports/readability')).runReadability,
  },
  {
    name: 'coverage',
    task: 'meten',
    takes: '',
    does: 'zegt welke feiten van de feitenbladen nog nergens staan',
    more: [],
    flags: [],
    formats: ['json'],
    load: () => (require('./content/reports/coverage') as typeof import('./content/reports/coverage')).runCoverage,
  },
];
