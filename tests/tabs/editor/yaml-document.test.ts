import { ChangeSet } from '@codemirror/state';
import * as fc from 'fast-check';
import { differenceOf, openYaml, type YamlDocument } from '../../../src/tabs/editor/yaml/yaml-document';

const TEXT = 'id: oefenen\ntitle: Oefenen\nnodes:\n  een: { kind: info, text: Hallo }\n';

const put = (document: YamlDocument, at: number, letters: string, by = 'input.type'): void =>
  document.receive(ChangeSet.of({ from: at, insert: letters }, document.content().length), by, 'view');

describe('the text that form and editor share', () => {
  it('takes one step back for every edit of the form, and forward again', () => {
    const document = openYaml(TEXT);
    document.apply([{ from: 4, to: 11, insert: 'proeven' }], 'form');
    document.apply([{ from: 0, to: 0, insert: '# een\n' }], 'form');
    expect(document.text()).toBe(`# een\n${TEXT.replace('oefenen', 'proeven')}`);
    expect([document.undo(), document.text()]).toEqual([true, TEXT.replace('oefenen', 'proeven')]);
    expect([document.undo(), document.text()]).toEqual([true, TEXT]);
    expect([document.undo(), document.canUndo()]).toEqual([false, false]);
    expect([document.redo(), document.redo(), document.redo()]).toEqual([true, true, false]);
    expect(document.text()).toBe(`# een\n${TEXT.replace('oefenen', 'proeven')}`);
  });

  it('takes letters typed in one go back together, and a pause, a paste or another place apart', () => {
    let now = 0;
    const document = openYaml('abc', () => now);
    for (const [index, letter] of [...'xyz'].entries()) put(document, 3 + index, letter);
    now = 5_000;
    put(document, 6, '!');
    put(document, 0, '?');
    put(document, 1, 'geplakt', 'input.paste');
    const steps = [document.text()];
    while (document.undo()) steps.push(document.text());
    expect(steps).toEqual(['?geplaktabcxyz!', '?abcxyz!', 'abcxyz!', 'abcxyz', 'abc']);
  });

  it('forgets what was taken back once something else is typed', () => {
    const document = openYaml('a');
    put(document, 1, 'b');
    document.undo();
    put(document, 1, 'c');
    expect([document.redo(), document.text()]).toEqual([false, 'ac']);
  });

  it('tells every listener who changed what, until it leaves', () => {
    const document = openYaml('a');
    const heard: unknown[] = [];
    const leave = document.subscribe(({ origin }) => heard.push(origin));
    put(document, 1, 'b');
    document.apply([{ from: 0, to: 0, insert: 'x' }], 'form');
    leave();
    document.undo();
    expect(heard).toEqual(['view', undefined]);
  });

  it('becomes another text by one splice, and keeps the way back', () => {
    const document = openYaml(TEXT);
    const changes: number[] = [];
    document.subscribe(({ changes: set }) => set.iterChanges((from, to) => changes.push(to - from)));
    document.replaceBy(TEXT.replace('Hallo', 'Hallo allemaal'));
    expect(changes).toEqual([0]);
    document.undo();
    expect(document.text()).toBe(TEXT);
    document.replaceBy(TEXT);
    expect(changes).toHaveLength(2);
  });

  it('keeps the line ends that a file has', () => {
    const windows = TEXT.replaceAll('\n', '\r\n');
    const document = openYaml(windows);
    expect(document.text()).toBe(windows);
    const at = windows.indexOf('Hallo');
    document.apply([{ from: at, to: at + 5, insert: 'Dag\r\n      en welkom' }], 'form');
    expect(document.text()).toBe(windows.replace('Hallo', 'Dag\r\n      en welkom'));
    document.undo();
    expect(document.text()).toBe(windows);
  });

  it('comes back to the first text whatever was done, and to the last by doing it again', () => {
    const splice = fc.tuple(fc.nat(60), fc.nat(20), fc.string({ maxLength: 6 }), fc.constantFrom('form', 'input.type'));
    fc.assert(
      fc.property(fc.array(splice, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (splices, lineEnd) => {
        const first = ['een: 1', 'twee: 2', '', 'drie: 3'].join(lineEnd);
        const document = openYaml(first);
        for (const [at, length, words, by] of splices) {
          const insert = words.replaceAll('\r', '');
          const whole = document.text();
          // Between \r and \n nobody can stand.
          const edge = (offset: number): number =>
            whole.slice(offset - 1, offset + 1) === '\r\n' ? offset - 1 : offset;
          const from = edge(Math.min(at, whole.length));
          const to = Math.max(from, edge(Math.min(from + length, whole.length)));
          document.apply([{ from, to, insert }], by);
          expect(document.text()).toBe(whole.slice(0, from) + insert.replaceAll('\n', lineEnd) + whole.slice(to));
        }
        const last = document.text();
        while (document.undo());
        expect(document.text()).toBe(first);
        while (document.redo());
        expect(document.text()).toBe(last);
      }),
    );
  });

  it('finds the one stretch in which two texts differ', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (start, before, after, end) => {
        const one = start + before + end;
        const other = start + after + end;
        const splice = differenceOf(one, other);
        if (splice === undefined) expect(one).toBe(other);
        else expect(one.slice(0, splice.from) + splice.insert + one.slice(splice.to)).toBe(other);
      }),
    );
  });
});
