import type { ApiRoute } from '../api';
import { approveRoute } from './drafts/approve-route';
import { decideRoutes } from './drafts/decide-routes';
import { draftRoutes } from './drafts/draft-routes';
import { writeRoutes } from './drafts/write-routes';
import { editionRoutes } from './edition-routes';
import { nowRoute } from './now-route';
import type { EditorPorts } from './ports';
import { proposalRoute } from './proposal-route';
import { stuckRoute } from './stuck-route';

/** Everything the editors' tab asks for. */
export const editorRoutes = (ports: EditorPorts): readonly ApiRoute[] => [
  nowRoute(ports),
  ...editionRoutes(ports),
  ...draftRoutes(ports),
  ...writeRoutes(ports),
  ...decideRoutes(ports),
  approveRoute(ports),
  proposalRoute(ports),
  stuckRoute(ports),
];
