import type { Person } from '../../escalations/escalation';

export const WEB_ROLES = ['Coordinator', 'Editor'] as const;
export type WebRole = (typeof WEB_ROLES)[number];

/** Somebody whose token was checked. Without roles they may do nothing, and are told so. */
export interface SignedIn {
  /** `id` is the Entra object id. */
  readonly person: Person;
  readonly roles: ReadonlySet<WebRole>;
}

/** Checks a bearer token. Throws a ProblemError: `bad-token`, `expired-token`, or `not-available` without the keys. */
export type SignIn = (token: string) => Promise<SignedIn>;

/** Who has a role by configuration, by Entra object id; for tenants that do not use app roles. */
export interface RoleLists {
  readonly coordinators: readonly string[];
  readonly editors: readonly string[];
}

export const rolesFrom = (personId: string, claimed: unknown, lists: RoleLists): ReadonlySet<WebRole> => {
  const claims: readonly unknown[] = Array.isArray(claimed) ? claimed : [];
  const listed: Readonly<Record<WebRole, readonly string[]>> = {
    Coordinator: lists.coordinators,
    Editor: lists.editors,
  };
  const id = personId.toLowerCase();
  return new Set(
    WEB_ROLES.filter((role) => claims.includes(role) || listed[role].some((one) => one.toLowerCase() === id)),
  );
};
