import type { PrintDocument } from '../../../model/edition';
import type { ContentFiles } from '../../content-files';
import type { Problem } from '../../problem';
import { fillIn } from '../organisation';
import { faultsIn } from '../placeholders';
import type { Organisation } from '../read-library';
import { unfinishedIn } from '../unfinished/unfinished';
import { findUnsafeText, TWO_VERSIONS } from '../yaml/unsafe-text';
import { readFrontMatter } from './front-matter';
import { type FieldsSource, readWalkFields } from './walk-fields';

export interface Documents {
  readonly documents: ReadonlyMap<string, PrintDocument>;
  /** What documents let a walk fill in, as it was written: held against the trees later. */
  readonly fields: readonly FieldsSource[];
}

export function readDocuments(files: ContentFiles, organisation: Organisation, problems: Problem[]): Documents {
  const documents = new Map<string, PrintDocument>();
  const allFields: FieldsSource[] = [];
  for (const [file, written] of files) {
    const id = /^documents\/([a-z][a-z0-9-]*)\.md$/.exec(file)?.[1];
    if (id === undefined) continue;
    const whole = written.replace(/^\uFEFF/, '');
    const { yaml, text, linesBefore } = readFrontMatter(file, whole);
    const opened = /^\s*([a-z][A-Za-z]*):[ \t]*\r?\n[\s\S]*^---/m.exec(whole);
    if (yaml === undefined && opened?.index === 0) {
      problems.push({ code: 'not-yaml', file, line: 1, column: 1, excerpt: '', ...unopened(opened[1] ?? '') });
      documents.set(id, { id, title: id, text });
      continue;
    }
    const unsafe = findUnsafeText(whole).find(({ code }) => /^(file-too-large|not-yaml|wrong-encoding)$/.test(code));
    if (unsafe !== undefined) {
      const { code, line, column, message, hint } = unsafe;
      const how = code === 'wrong-encoding' || message === TWO_VERSIONS ? hint : 'Maak er een korter tekstbestand van.';
      problems.push({ code, file, line, column, excerpt: '', message, ...(how === undefined ? {} : { hint: how }) });
    }
    const { fields, source } = readWalkFields(yaml, text, problems);
    if (source !== undefined) allFields.push(source);
    if (unsafe === undefined) reportUnfinished(file, text, linesBefore, problems);
    if (organisation !== undefined && unsafe === undefined) {
      const known = new Map([...organisation, ...[...fields.keys()].map((name) => [`walk.${name}`, ''] as const)]);
      reportPlaceholders(file, text, linesBefore, known, problems);
    }
    const title = /^#\s+(.+)$/m.exec(text)?.[1]?.trim() ?? id;
    if (unsafe === undefined && !/^\s*#\s+\S/.test(text)) {
      problems.push({ code: 'missing-field', file, line: linesBefore + 1, column: 1, excerpt: '', ...untitled(text) });
    }
    documents.set(id, {
      id,
      title,
      text: fillIn(text, organisation ?? new Map()),
      ...(fields.size === 0 ? {} : { fields }),
    });
  }
  return { documents, fields: allFields };
}

const unopened = (field: string): Pick<Problem, 'message' | 'hint'> => ({
  message: `Boven \`${field}:\` ontbreekt de regel met drie streepjes.`,
  hint: 'Zet op de eerste regel `---`, zoals ook onder de velden staat.',
});

function untitled(text: string): Pick<Problem, 'message' | 'hint'> {
  const unspaced = /^\s*#([^\s#].*)/.exec(text)?.[1]?.trim();
  return unspaced === undefined
    ? {
        message: 'De titel boven dit document ontbreekt.',
        hint: 'Zet op de eerste regel de titel, met een hekje ervoor: `# Brief aan de inwoner`.',
      }
    : { message: 'Na het hekje vóór de titel ontbreekt een spatie.', hint: `Schrijf \`# ${unspaced}\`.` };
}

function reportUnfinished(file: string, text: string, linesBefore: number, problems: Problem[]): void {
  for (const [index, line] of text.split('\n').entries()) {
    const mark = unfinishedIn(line);
    if (mark === undefined) continue;
    const at = {
      file,
      line: linesBefore + index + 1,
      column: line.indexOf(mark) + 1,
      excerpt: line.trim().slice(0, 110),
    };
    const message = `Hier staat nog “${mark}”: dit document is niet af.`;
    problems.push({ code: 'to-fill-in', ...at, message, hint: 'Schrijf de tekst af, of haal dit weg.' });
  }
}

function reportPlaceholders(
  file: string,
  text: string,
  linesBefore: number,
  organisation: ReadonlyMap<string, string>,
  problems: Problem[],
): void {
  for (const [index, line] of text.split('\n').entries()) {
    for (const { written, name, message, hint } of faultsIn(line, organisation)) {
      const column =
        Math.max(
          0,
          name === undefined
            ? line.indexOf(written)
            : line.search(new RegExp(`\\{\\{\\s*${name.replaceAll('.', '\\.')}\\s*\\}\\}`)),
        ) + 1;
      const at = { file, line: linesBefore + index + 1, column, excerpt: line.trim().slice(0, 110) };
      problems.push({
        code: 'unknown-placeholder',
        ...at,
        message,
        hint,
        ...(name === undefined ? {} : { about: name }),
      });
    }
  }
}
