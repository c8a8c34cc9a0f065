import type { Finding } from '../../problem';
import { fillIn } from '../organisation';

/** Lines that take another line in which something must be filled in too: that is done once, so a reader sees the braces. */
export const takenTwice = (values: ReadonlyMap<string, string>): readonly Finding[] =>
  [...values].flatMap(([name, text]) => {
    let inner: string | undefined;
    fillIn(text, new Map([...values].filter(([, value]) => !value.includes('{{'))), (taken) => {
      if (values.has(taken)) inner ??= taken;
    });
    if (inner === undefined) return [];
    const message =
      inner === name
        ? `\`${name}\` noemt zichzelf. De lezer ziet dan de haken.`
        : `\`${name}\` neemt \`${inner}\` over, en daarin staat weer een invulplek. De lezer ziet dan de haken.`;
    return [
      { code: 'unknown-placeholder', path: name.split('.'), message, hint: 'Schrijf die woorden hier helemaal uit.' },
    ];
  });
