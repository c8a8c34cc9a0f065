import type { Finding } from '../../privacy/finding';
import { labels } from '../../privacy/labels';
import {
  box,
  button,
  type Card,
  card,
  choiceList,
  heading,
  keepLines,
  markdown,
  plain,
  quiet,
  subheading,
  text,
  typed,
} from '../card';
import type { AskForm } from './ask-cards';

/** The text as it was typed, with what looks like personal data marked, and what would be stored. */
export function askPreviewCard(
  form: AskForm,
  findings: readonly Finding[],
  keepable: (finding: Finding) => boolean,
  stored: string,
  notice?: string,
): Card {
  const data = {
    formKey: form.formKey,
    question: form.question,
    urgent: form.urgent ? 'ja' : 'nee',
    anonymous: form.anonymous ? 'true' : 'false',
    ...(form.token === undefined ? {} : { token: form.token }),
  } as const;
  const keep = findings.filter(keepable);
  return card(
    [
      quiet('Deelwijzer · vraag aan de coördinator'),
      heading(findings.length === 0 ? 'Zo sturen we je vraag' : 'Hier lijken persoonsgegevens in te staan'),
      notice === undefined ? undefined : box([text(notice)], 'warning'),
      form.urgent
        ? box(
            [
              text(
                'Spoed is voor vandaag, niet voor gevaar. Is er gevaar? Wacht dan niet op antwoord. Bel 112, of Veilig Thuis: 0800-2000.',
              ),
            ],
            'attention',
          )
        : undefined,
      ...(findings.length === 0
        ? []
        : [
            markdown(keepLines(marked(form.question, findings))),
            quiet(
              `Gemarkeerd: ${[...new Set(findings.map((finding) => labels[finding.kind]))].join(', ')}. Dit wordt vervangen, tenzij je het hieronder laat staan.`,
            ),
          ]),
      keep.length === 0
        ? undefined
        : choiceList(
            'keep',
            'Is dit geen persoonsgegeven? Vink aan wat mag blijven staan.',
            keep.map((finding) => ({ id: spanOf(finding), label: form.question.slice(finding.start, finding.end) })),
            { isMultiSelect: true },
          ),
      box([subheading('Dit bewaren we, versleuteld'), typed(stored)]),
      text(
        form.anonymous
          ? 'De coördinator ziet niet wie je bent. Het antwoord komt hier.'
          : 'De coördinator ziet jouw naam. Het antwoord komt hier.',
      ),
    ],
    [
      button(
        findings.length === 0 ? 'Verstuur' : 'Vervang en verstuur',
        { ...data, verb: 'ask-send' },
        { style: 'positive' },
      ),
      button('Tekst veranderen', { ...data, verb: 'ask-edit' }),
      button('Niet versturen', form.token === undefined ? { verb: 'menu' } : { verb: 'show', token: form.token }),
    ],
  );
}

export const spanOf = (finding: Finding): string => `${finding.kind}:${finding.start}:${finding.end}`;

/** Bold is also spoken by screen readers that announce emphasis; the label line names the kinds besides. */
function marked(question: string, findings: readonly Finding[]): string {
  let done = 0;
  const parts: string[] = [];
  for (const { start, end } of findings) {
    parts.push(plain(question.slice(done, start)), `**${plain(question.slice(start, end).replace(/\s+/g, ' '))}**`);
    done = end;
  }
  return [...parts, plain(question.slice(done))].join('');
}
