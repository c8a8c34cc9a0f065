import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELP_PATH } from '../cards/teams-link';
import { GUIDES, type GuidePlace } from '../pages/guide/guide';
import type { Page } from '../pages/page';

/** The guides and their pictures come with the program, beside dist/ or src/. */
const ROOT = join(__dirname, '..', '..');
export const GUIDE_PICTURES = { folder: join(ROOT, 'deploy', 'pictures'), path: `${HELP_PATH}/beeld` };
const PLACE: GuidePlace = { help: HELP_PATH, pictures: GUIDE_PICTURES.path };

/** The pages behind /hulp and /hulp/<id>: of each guide that came along. */
export function guidePages(root = ROOT): Readonly<Record<string, () => Page>> {
  const there = GUIDES.filter(({ file }) => existsSync(join(root, file)));
  // Loaded when somebody reads: it brings the Markdown parser.
  const made = () => require('../pages/guide/guide-page') as typeof import('../pages/guide/guide-page');
  return {
    [HELP_PATH]: () => made().guidesPage(PLACE, there),
    ...Object.fromEntries(
      there.map((guide) => [
        `${HELP_PATH}/${guide.id}`,
        () => made().guidePage(PLACE, guide, readFileSync(join(root, guide.file), 'utf8')),
      ]),
    ),
  };
}
