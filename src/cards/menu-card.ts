import type { Edition } from '../model/edition';
import { THEME_WORDS, THEMES, type Theme } from '../model/theme';
import type { Tree } from '../model/tree';
import {
  box,
  button,
  type Card,
  card,
  choiceList,
  DROP_DOWN,
  heading,
  MOST_BUTTONS,
  MOST_WRITTEN_OUT,
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

/** What somebody who is new may try: `menu.try` in organisation.yaml. */
export function tryTree(edition: Edition): Tree | undefined {
  const tree = edition.trees.get(edition.organisation.get('menu.try') ?? '');
  return tree?.listed === true ? tree : firstTrees(edition)[0];
}

/** Beside *Open* and *Help*. */
const MOST_ON_MENU = MOST_BUTTONS - 2;

const treesOf = (edition: Edition, theme: Theme): readonly Tree[] =>
  [...edition.trees.values()].filter((tree) => tree.listed && tree.theme === theme).sort(byTitle);

/** Rule 10 comes after rule 9. */
const byTitle = (a: Tree, b: Tree): number => a.title.localeCompare(b.title, 'nl', { numeric: true });

/**
 * What most people come for as buttons, and all there is in one list: whatever somebody wants is two presses away. With
 * *Help*, which leads on to *Privacy* and *Mijn vragen*, that is six actions, as many as Microsoft's guideline has.
 */
export function menuCard(edition: Edition, notice?: string): Card {
  const first = firstTrees(edition).slice(0, MOST_ON_MENU);
  const all = THEMES.flatMap((theme) => treesOf(edition, theme));
  return card(
    [
      heading('Waar wil je over nadenken?'),
      notice === undefined ? undefined : box([text(notice)], 'accent'),
      safetyBox(),
      ...(first.length === 0 ? [] : [subheading('Meest gekozen'), ...stack(first.map((tree) => treeButton(tree)))]),
      choiceList(
        'tree',
        'Alle onderwerpen',
        all.map((tree) => ({ id: tree.id, label: tree.title })),
        DROP_DOWN,
      ),
      ...stack([button('Open', { verb: 'start' })]),
      quiet(
        'Of typ je vraag, zonder namen. De coördinator iets vragen? Typ “vraag”. Je antwoorden: typ “mijn vragen”.',
      ),
    ],
    [button('Help', { verb: 'help' })],
  );
}

export function themeCard(edition: Edition, theme: Theme): Card {
  const trees = treesOf(edition, theme);
  // With *Menu* among them.
  const many = trees.length >= MOST_BUTTONS;
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
              trees.length > MOST_WRITTEN_OUT ? DROP_DOWN : {},
            ),
          ]
        : trees.flatMap((tree) => [text(tree.summary, { spacing: 'Medium' }), ...stack([treeButton(tree)])])),
    ],
    [...(many ? [button('Open', { verb: 'start' }, { style: 'positive' })] : []), button('Menu', { verb: 'menu' })],
  );
}
