const ZERO = 48;
const NINE = 57;

/** How many digits stand in a text: most hold none or an age, and what has fewer than a number needs is not searched for it. */
export function digitsIn(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) digits += 1;
  }
  return digits;
}
