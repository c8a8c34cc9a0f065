import type { Edition } from '../model/edition';
import { THEME_WORDS, THEMES, type Theme } from '../model/theme';
import type { Tree } from '../model/tree';
import {
  box,
  button,
  buttons,
  type Card,
  card,
  choiceList,
  heading,
  MOST_BUTTONS,
  quiet,
  subheading,
  text,
  treeButton,
} from './card';
import { stack } from './rows';
import { safetyBox } from './safety-box';

/** The trees editors put first: `menu.first` in organisation.yaml, ids separated by commas. */
export function firstTrees(edition: Edition): readonly Tree[] {
  const ids = (edition.organisation.get('menu.first') ?? '').split(',').map((id) => id.trim());
  return ids.flatMap((id) => edition.trees.get(id) ?? []).filter((tree) => tree.listed);
}

const treesOf = (edition: Edition, theme: Theme): readonly Tree[] =>
  [...edition.trees.values()].filter((tree) => tree.listed && tree.theme === theme).sort(byTitle);

/** Rule 10 comes after rule 9. */
const byTitle = (a: Tree, b: Tree): number => a.title.localeCompare(b.title, 'nl', { numeric: true });

export function menuCard(edition: Edition, notice?: string): Card {
  const first = firstTrees(edition).slice(0, MOST_BUTTONS);
  const themes = THEMES.filter((theme) => treesOf(edition, theme).length > 0);
  return card(
    [
      heading('Waar wil je over nadenken?'),
      notice === undefined ? undefined : box([text(notice)], 'accent'),
      safetyBox(),
      ...(first.length === 0 ? [] : [subheading('Meest gekozen'), ...stack(first.map((tree) => treeButton(tree)))]),
      subheading('Alles per onderwerp'),
      ...chunks(
        themes.map((theme) => button(THEME_WORDS[theme], { verb: 'theme', theme })),
        2,
      ).map((row) => buttons(row)),
      quiet('Je kunt je vraag ook gewoon typen, bijvoorbeeld: mag ik de huisarts bellen? Typ geen namen.'),
    ],
    [
      button('Help', { verb: 'help' }),
      button('Privacy', { verb: 'privacy' }),
      button('Mijn vragen', { verb: 'my-questions' }),
    ],
  );
}

export function themeCard(edition: Edition, theme: Theme): Card {
  const trees = treesOf(edition, theme);
  const many = trees.length > MOST_BUTTONS;
  return card(
    [
      quiet('Deelwijzer · onderwerp'),
      heading(THEME_WORDS[theme]),
      theme === 'safety' ? safetyBox() : undefined,
      ...(many
        ? [
            choiceList(
              'tree',
              'Kies een onderwerp',
              trees.map((tree) => ({ id: tree.id, label: tree.title })),
            ),
          ]
        : trees.flatMap((tree) => [text(tree.summary, { spacing: 'Medium' }), ...stack([treeButton(tree)])])),
    ],
    [...(many ? [button('Open', { verb: 'start' }, { style: 'positive' })] : []), button('Menu', { verb: 'menu' })],
  );
}

const chunks = <T>(values: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) => values.slice(index * size, (index + 1) * size));
