import type { Path } from '../../problem';

/** Where a text stands; `path` is made only when somebody asks, because nearly nobody does. */
export interface TextPlace {
  readonly path: () => Path;
  /** The nearest name above it: of a step, `do`. */
  readonly field: () => string | undefined;
}

/** Every text in a value of YAML, in its order, but those below a name that is left out. The place holds during the visit only. */
export function eachText(
  value: unknown,
  visit: (text: string, place: TextPlace) => void,
  isLeftOut: (name: string) => boolean = () => false,
): void {
  const steps: (string | number)[] = [];
  const place: TextPlace = {
    path: () => [...steps],
    field: () => steps.findLast((step) => typeof step === 'string'),
  };
  const look = (part: unknown): void => {
    if (typeof part === 'string') visit(part, place);
    else if (Array.isArray(part)) for (let at = 0; at < part.length; at++) lookAt(at, part[at]);
    else if (typeof part === 'object' && part !== null)
      for (const key of Object.keys(part)) if (!isLeftOut(key)) lookAt(key, (part as Record<string, unknown>)[key]);
  };
  const lookAt = (step: string | number, part: unknown): void => {
    steps.push(step);
    look(part);
    steps.pop();
  };
  look(value);
}
