import { BLOCKS } from './shape-slip';
import {
  betweenMixedQuotes,
  LISTS,
  MIXED_QUOTES,
  NO_REMARK,
  otherClose,
  quoted,
  type Said,
  TWO_SORTS,
  WORD_QUOTES,
  withoutMarks,
  wordQuotes,
} from './slip';

interface Entry {
  readonly text: string;
  readonly at: number;
}

/** What is wrong inside { } and [ ], the first of it; `words` are the fixed names of this kind of file. */
export function flowSlip(value: string, words: ReadonlySet<string>, key?: string): Said | undefined {
  return new FlowReader(value, words, key).read();
}

/** Fields that take a list; and of a question, several of its answers may be named. */
const isListed = (key: string, first: string, next: string, words: ReadonlySet<string>): boolean =>
  LISTS.test(key) || (!words.has(key) && [first, next].every((name) => /^[a-z][a-z0-9-]*$/.test(name.trim())));

const CLOSER: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** Reads brackets the way an editor means them: a quote opens only where a text begins, a comma parts, a bracket closes. */
class FlowReader {
  private at = 0;

  constructor(
    private readonly value: string,
    private readonly words: ReadonlySet<string>,
    /** The name in front of it. */
    private readonly key?: string,
  ) {}

  read(): Said | undefined {
    const slip = this.brackets();
    if (slip !== undefined) return slip;
    const rest = this.value.slice(this.at);
    const after = rest.trim();
    if (after === '' || /^\s+#/.test(rest)) return undefined;
    const at = this.at + (rest.length - rest.trimStart().length);
    if (/^[\]}]/.test(after))
      return this.say(at, `Hier staat een \`${after[0]}\` te veel.`, `Haal de laatste \`${after[0]}\` weg.`);
    const remark = /^\/[/*]\s*(.*?)\s*(?:\*\/)?$/s.exec(after)?.[1];
    if (remark !== undefined) return this.say(at, NO_REMARK, `Een opmerking begint met een hekje: \`# ${remark}\`.`);
    const [, name, text] =
      /([A-Za-z][\w-]*): +([^"'{}[\],:]+\{[^{}:]*\}[^,{}]*)$/.exec(this.value.slice(0, this.at)) ?? [];
    if (name !== undefined && text !== undefined)
      return this.say(
        at,
        `In de tekst bij \`${name}\` staan accolades. Die lezen we als het eind van dit deel.`,
        `Zet aanhalingstekens om de hele tekst: \`${quoted(text, `${name}: `)}\`.`,
      );
    if (/^[,.;]/.test(after))
      return this.say(at, `Na de sluithaak staat nog een \`${after[0]}\`.`, `Haal \`${after[0]}\` aan het eind weg.`);
    return this.say(
      at,
      'Na de sluithaak staat nog tekst.',
      `Zet aanhalingstekens om de hele tekst: \`${quoted(this.value)}\`.`,
    );
  }

  private say(at: number, message: string, hint: string, code: Said['code'] = 'not-yaml'): Said {
    return { code, at, message, hint };
  }

  private brackets(): Said | undefined {
    const open = this.value[this.at] ?? '{';
    const opened = this.at;
    const closer = CLOSER[open] ?? '}';
    const owner = opened === 0 ? this.key : this.nameBefore();
    const inside = /^\[\s*([^[\]{}"']+?:\s[^[\]{}"']*?)\s*\]/.exec(this.value.slice(opened))?.[1];
    if (inside !== undefined && BLOCKS.test(owner ?? ''))
      return this.say(
        opened,
        `Bij \`${owner}\` horen accolades, geen rechte haken.`,
        `Schrijf \`${owner}: { ${inside} }\`.`,
        'wrong-type',
      );
    this.at++;
    let before: Entry | undefined;
    for (;;) {
      this.skipSpace();
      const start = this.at;
      const slip = this.entry(open);
      if (slip !== undefined) return slip;
      const text = this.value.slice(start, this.at);
      const mark = this.value[this.at];
      const slipHere = open === '{' ? this.pair({ text, at: start }, before) : this.item({ text, at: start });
      if (slipHere !== undefined) return slipHere;
      if (text.trim() !== '') before = { text, at: start };
      if (mark === undefined)
        return this.say(
          opened,
          'Deze haak wordt niet gesloten.',
          `Zet er \`${closer}\` achter, of zet aanhalingstekens om de tekst als de haak bij de tekst hoort.`,
        );
      this.at++;
      if (mark === closer) return undefined;
      if (mark === ',' && text.trim() === '')
        return this.say(this.at - 1, 'Hier staat een komma te veel.', 'Haal één van de twee komma’s weg.');
      if (mark === ',') continue;
      return open === '['
        ? this.say(
            opened,
            `De haak \`[\` wordt gesloten met een \`${mark}\`.`,
            'Zet `]` achter het laatste woord van deze lijst.',
          )
        : this.say(
            this.at - 1,
            `Hier staat een \`${mark}\` terwijl er een \`{\` openstaat.`,
            this.value.slice(this.at).includes('}')
              ? 'Zet `[` vóór het eerste woord van de lijst, of haal `]` weg.'
              : 'Sluit af met `}`.',
          );
    }
  }

  /** Goes to the comma or bracket after one part. */
  private entry(open: string): Said | undefined {
    let begins = true;
    while (this.at < this.value.length) {
      const mark = this.value[this.at] ?? '';
      if (begins && (mark === '"' || mark === "'")) {
        const slip = this.quote(mark);
        if (slip !== undefined) return slip;
        begins = false;
        continue;
      }
      if (begins && WORD_QUOTES.includes(mark)) {
        const end = this.value.slice(this.at + 1).search(new RegExp(`[${WORD_QUOTES}]\\s*[,}\\]]`, 'u'));
        const inside = this.value.slice(this.at + 1, this.at + 1 + end);
        if (end >= 0 && !/[{}[\]]/.test(inside)) return wordQuotes(inside, this.nameBefore(), this.at);
      }
      if (begins && (mark === '{' || mark === '[')) {
        if (this.value.startsWith('{{', this.at)) return this.placeholder();
        const slip = this.brackets();
        if (slip !== undefined) return slip;
        begins = false;
        continue;
      }
      if (mark === ',' || mark === '}' || mark === ']') return undefined;
      if (mark === ':' && /\s/.test(this.value[this.at + 1] ?? ' ')) begins = true;
      else if (!/\s/.test(mark)) begins = false;
      if (mark === ' ' && open === '[' && this.value[this.at + 1] === '#') return undefined;
      this.at++;
    }
    return undefined;
  }

  private placeholder(): Said {
    const text = /^[^,]*?(?=\s*(?:,|[\]}]\s*$|$))/.exec(this.value.slice(this.at))?.[0] ?? '';
    return this.say(
      this.at,
      'Een tekst met {{…}} kan hier niet zonder aanhalingstekens.',
      `Zet aanhalingstekens om de hele tekst: \`${quoted(text, this.before())}\`.`,
    );
  }

  private nameBefore(): string | undefined {
    return /([A-Za-z][\w-]*): *$/.exec(this.value.slice(0, this.at))?.[1];
  }

  private before(): string {
    const name = this.nameBefore();
    return name === undefined ? '' : `${name}: `;
  }

  private quote(mark: string): Said | undefined {
    const opened = this.at;
    const closed = (mark === '"' ? /^"(?:[^"\\]|\\.)*"/s : /^'(?:[^']|'')*'/s).exec(this.value.slice(opened))?.[0];
    const rest = closed === undefined ? '' : this.value.slice(opened + closed.length);
    if (closed !== undefined && /^\s*(?:$|[,}\]]|:(?:\s|$)|#)/.test(rest)) {
      this.at = opened + closed.length;
      return undefined;
    }
    if (closed !== undefined) {
      const next = /^\s*[;.]?\s*([A-Za-z][\w-]*)?/.exec(rest)?.[1] ?? '';
      if (/^\s+["']/.test(rest) || (this.words.has(next) && /^\s*[;.]?\s*[\w-]+\s*:/.test(rest)) || /^\s*;/.test(rest))
        return this.comma(opened + closed.length, closed, next);
      if (this.words.has(next)) return this.comma(opened + closed.length, closed, next);
    }
    // Up to where the next part begins, or the bracket closes.
    const text = this.textFrom(opened);
    if (closed === undefined || /^["'][^"']*,\s*[a-z][\w-]*:/.test(closed)) {
      const mixed = betweenMixedQuotes(text);
      if (mixed !== undefined)
        return this.say(opened, MIXED_QUOTES, `Typ ze allebei opnieuw: \`${quoted(mixed, this.before())}\`.`);
      const other = otherClose(text);
      if (other !== undefined) return this.say(opened, TWO_SORTS, `Schrijf \`${quoted(other, this.before())}\`.`);
      const plain = text.replace(/^["']/, '');
      const isApostrophe = mark === "'" && /^'[a-z]\s/.test(text);
      return this.say(
        opened,
        isApostrophe
          ? 'Een tekst die met een apostrof begint, moet tussen aanhalingstekens.'
          : 'Hier ontbreekt een aanhalingsteken aan het eind van de tekst.',
        `Zet aanhalingstekens om de hele tekst: \`${quoted(isApostrophe ? text : plain, this.before())}\`.`,
      );
    }
    return this.say(
      opened + closed.length,
      'Na het tweede aanhalingsteken staat nog tekst.',
      `Zet de aanhalingstekens om de hele tekst: \`${quoted(withoutMarks(text), this.before())}\`.`,
    );
  }

  private textFrom(at: number): string {
    return this.value.slice(at).replace(/(?:,\s*[A-Za-z][\w-]*:\s.*|\s*[}\]][\s}\]]*)$/s, '');
  }

  private comma(at: number, after: string, next: string): Said {
    return this.say(
      at,
      'Tussen twee delen op deze regel ontbreekt een komma.',
      next === ''
        ? 'Zet een komma tussen elk paar delen.'
        : `Zet een komma vóór \`${next}\`: \`${after.trim().slice(-30)}, ${next}: …\`.`,
    );
  }

  /** A part of a map: `name: value`. */
  private pair({ text, at }: Entry, before: Entry | undefined): Said | undefined {
    const clean = text.trim();
    if (clean === '') return undefined;
    const [whole, name = '', value = ''] = /^([^\s:"'][^:]*?|"[^"]*"|'[^']*')\s*:(?:\s+(.*))?$/s.exec(clean) ?? [];
    if (whole === undefined) return this.noPair(clean, at, before);
    if (/^["'[{]/.test(value)) return undefined;
    const [first = ''] = name.split(/\s/);
    if (first !== name && this.words.has(first) && !this.words.has(name)) return this.noPair(clean, at, before);
    const inner = /(?:^|\s|[.;]\s?)([^\s:;.]+)\s*:(?:\s|$)/s.exec(value);
    if (inner !== null) {
      const next = inner[1] ?? '';
      const head = value.slice(0, inner.index).replace(/[;.]$/, '');
      const isComma =
        head.trim() !== '' &&
        (this.words.has(next) ||
          (/^[a-z0-9-]+$/.test(head.trim()) && /^[a-z][a-z0-9/-]*$/.test(next)) ||
          /;/.test(value));
      return isComma
        ? this.comma(at, `${name}: ${head.trim()}`, next)
        : this.say(
            at,
            `In de tekst bij \`${name}\` staat een dubbele punt. Daarna verwacht YAML iets anders.`,
            `Zet aanhalingstekens om de hele tekst: \`${quoted(value, `${name}: `)}\`.`,
          );
    }
    if (/^[^"']+["]$/.test(value))
      return this.say(
        at,
        'Hier ontbreekt een aanhalingsteken aan het begin van de tekst.',
        `Schrijf \`${quoted(value.replace(/"$/, ''), `${name}: `)}\`.`,
      );
    if (/^\d+ [a-z]/.test(value) && this.words.has(value.split(' ')[1] ?? ''))
      return this.comma(at, `${name}: ${value.split(' ')[0]}`, value.split(' ')[1] ?? '');
    return undefined;
  }

  /** Something in a map without a colon behind its name. */
  private noPair(clean: string, at: number, before: Entry | undefined): Said | undefined {
    const [, name = '', mark = '', rest = ''] = /^([A-Za-z][A-Za-z-]*)(\s*[:=;]\s*|\s+)(.+)$/s.exec(clean) ?? [];
    if (this.words.has(name) && mark === ':')
      return this.say(
        at,
        `Na de dubbele punt in \`${clean.slice(0, 30)}\` ontbreekt een spatie.`,
        `Schrijf \`${name}: ${rest}\`.`,
        'missing-space',
      );
    if (before !== undefined && this.value[this.at] === ']') {
      const [, list = '', first = ''] = /^([A-Za-z][\w-]*):\s+(.*)$/s.exec(before.text.trim()) ?? [];
      return this.say(
        before.at,
        'Hier sluit een `]` die nergens begint.',
        `Zet \`[\` vóór het eerste woord: \`${list}: [${first}, ${clean}]\`.`,
      );
    }
    if (this.words.has(name))
      return this.say(at, `Na \`${name}\` hoort een dubbele punt en een spatie.`, `Schrijf \`${name}: ${rest}\`.`);
    if (before === undefined) return undefined;
    const [, key = '', text = ''] = /^([A-Za-z][\w/-]*):\s+([^"'[{].*)$/s.exec(before.text.trim()) ?? [];
    if (key === '' || (this.words.has(clean) && clean !== 'unsure')) return undefined;
    if (isListed(key, text, clean, this.words)) {
      const more = /^(?:,\s*[\w-]+(?=\s*[,}\]]))*/.exec(this.value.slice(this.at))?.[0] ?? '';
      return this.say(
        before.at,
        `Bij \`${key}\` staat een rij namen zonder haken.`,
        `Schrijf \`${key}: [${text}, ${clean}${more}]\`.`,
        'text-became-map',
      );
    }
    const whole = `${text}, ${clean}`;
    if (/^[^"']+"$/.test(whole))
      return this.say(
        before.at,
        'Hier ontbreekt een aanhalingsteken aan het begin van de tekst.',
        `Schrijf \`${quoted(whole.slice(0, -1), `${key}: `)}\`.`,
        'text-became-map',
      );
    return this.say(
      before.at,
      `Na de komma in deze tekst leest YAML een nieuw veld: \`${clean.slice(0, 40)}\`.`,
      `Zet aanhalingstekens om de hele tekst: \`${quoted(whole, `${key}: `)}\`.`,
      'text-became-map',
    );
  }

  /** A part of a list. */
  private item({ text, at }: Entry): Said | undefined {
    const clean = text.trim();
    const [, name = ''] = /^([^"'[{:][^:]*?):(?:\s|$)/s.exec(clean) ?? [];
    if (name === '') return undefined;
    if (this.words.has(name) && this.value[this.at] === '}') return undefined;
    return this.say(
      at,
      `In de tekst \`${clean.slice(0, 40)}\` staat een dubbele punt.`,
      `Zet aanhalingstekens om de hele tekst: \`${quoted(clean)}\`.`,
      'text-became-map',
    );
  }

  private skipSpace(): void {
    while (/\s/.test(this.value[this.at] ?? '')) this.at++;
  }
}
