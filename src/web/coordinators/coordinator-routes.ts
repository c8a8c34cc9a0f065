import type { ApiRoute } from '../api';
import { insightRoutes } from '../insight/insight-routes';
import { previewRoute } from './accept-text';
import { colleagueRoutes } from './colleague-routes';
import { commandRoutes } from './command-routes';
import { deadLetterRoutes } from './dead-letter-routes';
import { escalationRoutes } from './escalation-routes';
import { exportRoute } from './export-route';
import { listRoutes } from './list-routes';
import type { CoordinatorPorts } from './ports';
import { replyRoute } from './reply-route';

/** Everything the coordinators' tab asks for. */
export const coordinatorRoutes = (ports: CoordinatorPorts): readonly ApiRoute[] => [
  ...listRoutes(ports),
  exportRoute(ports),
  ...escalationRoutes(ports),
  ...commandRoutes(ports),
  ...colleagueRoutes(ports),
  previewRoute(),
  replyRoute(ports),
  ...insightRoutes(ports),
  ...deadLetterRoutes(ports),
];
