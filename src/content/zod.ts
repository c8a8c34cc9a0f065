import { z } from 'zod';

// Our pages forbid eval, and zod tries it once to see whether it may write its own code: a line in everybody's console.
// In Node it may, and checks a third faster.
if (!('process' in globalThis)) z.config({ jitless: true });

export { z };
