import { box, buttons, type Json, link, text } from './card';

/** The three numbers that count before anything else; `tel` is what a telephone dials. Trees name them in their own words. */
export const NUMBERS = {
  emergency: { name: '112', says: '112', tel: '112' },
  safeHome: { name: 'Veilig Thuis', says: '0800-2000', tel: '08002000' },
  suicide: { name: '113', says: '0800-0113', tel: '08000113' },
} as const;

const { emergency, safeHome, suicide } = NUMBERS;

/**
 * Three calls fit beside one another on a phone when the first alone says *Bel*: cut off, "Bel 112" and "Bel 113" are both "Bel 1…".
 * Whoever hears a button alone hears all of it.
 */
export const besideOneAnother = (calls: readonly Json[]): readonly Json[] =>
  calls.length < 3
    ? calls
    : calls.map((call, index) => {
        const said = String(call.title);
        return index === 0 ? call : { ...call, title: said.replace(/^Bel /, ''), tooltip: said };
      });

/** Safety stands above everything else, on every card that begins something. */
export const safetyBox = (): Json =>
  box(
    [
      text(
        `Is er nu gevaar? Bel ${emergency.says}. Geweld thuis of kindermishandeling? ${safeHome.name}: ${safeHome.says}, dag en nacht.`,
      ),
    ],
    'attention',
  );

/** The same on the card that somebody new reads in twelve seconds. */
export const shortSafetyBox = (): Json =>
  box([text(`Nu gevaar? Bel ${emergency.says}. Geweld thuis? ${safeHome.name}: ${safeHome.says}.`)], 'attention');

/** What comes first when what somebody typed speaks of danger: the numbers as buttons. */
export const dangerBox = (): Json =>
  box(
    [
      text(`Is er nu gevaar? Bel ${emergency.says}. Wacht niet.`, { weight: 'Bolder', size: 'Large' }),
      text(`Geweld thuis, of een kind of oudere die niet veilig is? ${safeHome.name}: ${safeHome.says}, dag en nacht.`),
      text(`Denkt iemand aan zelfdoding? Bel ${suicide.name}, of ${suicide.says}. Ook als jij het zelf bent.`),
      buttons(
        besideOneAnother([emergency, safeHome, suicide].map(({ name, tel }) => link(`Bel ${name}`, `tel:${tel}`))),
      ),
    ],
    'attention',
  );
