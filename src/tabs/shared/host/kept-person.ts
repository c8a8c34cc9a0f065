const DEMO_PERSON_KEY = 'deelwijzer-demo-person';

/** Whom somebody chose to be in the demo. A browser may forbid to store anything: then the page asks again after a reload. */
export const keptPerson = (): string | null => {
  try {
    return sessionStorage.getItem(DEMO_PERSON_KEY);
  } catch {
    return null;
  }
};

export const keepPerson = (id: string | null): void => {
  try {
    if (id === null) sessionStorage.removeItem(DEMO_PERSON_KEY);
    else sessionStorage.setItem(DEMO_PERSON_KEY, id);
  } catch {
    // said above
  }
};
