/**
 * Ten questions in every state, so that a newcomer sees the coordinators' tab and Insight as they are after some weeks. All
 * invented, like the people who ask (sample-people.ts).
 */
export interface SampleQuestion {
  /** First name of one of the sample people. */
  readonly by: string;
  readonly text: string;
  readonly isUrgent?: true;
  readonly isAnonymous?: true;
  /** The tree whose first agreed walk goes along, or the first that ends at `ends` (`tree/node`). */
  readonly walked?: string;
  readonly ends?: string;
  /** How long ago it was asked. */
  readonly hoursAgo: number;
  /** What happened since, in this order. */
  readonly since?: readonly SampleStep[];
}

export interface SampleStep {
  /** First name. The asker's own steps are theirs. */
  readonly by: string;
  readonly does: 'claim' | 'answer' | 'follow-up' | 'close' | 'reopen' | 'withdraw' | 'propose-tree';
  readonly text?: string;
  readonly hoursAgo: number;
}

const DAY = 24;

export const SAMPLE_QUESTIONS: readonly SampleQuestion[] = [
  {
    by: 'Els',
    text: 'De huurbaas vraagt of een bewoner bij ons loopt. Mag ik dat zeggen als de bewoner het zelf al heeft verteld?',
    walked: 'mag-ik-delen',
    hoursAgo: 27 * DAY,
    since: [
      { by: 'Yusuf', does: 'claim', hoursAgo: 27 * DAY - 2 },
      {
        by: 'Yusuf',
        does: 'answer',
        text: 'Zeg niets voordat de bewoner ja heeft gezegd tegen jou, ook niet of iemand bij ons loopt. Vraag het samen en leg het antwoord vast.',
        hoursAgo: 27 * DAY - 4,
      },
      { by: 'Els', does: 'close', hoursAgo: 26 * DAY },
    ],
  },
  {
    by: 'Omar',
    text: 'Een collega stuurt foto’s van post van bewoners in onze groepsapp. Hoe pak ik dat aan zonder ruzie?',
    isAnonymous: true,
    hoursAgo: 20 * DAY,
    since: [
      { by: 'Marieke', does: 'claim', hoursAgo: 20 * DAY - 3 },
      {
        by: 'Marieke',
        does: 'answer',
        text: 'Vraag de collega vandaag om de foto’s te wissen en vertel het je leidinggevende: dit is een datalek dat zij moet beoordelen.',
        hoursAgo: 19 * DAY,
      },
      { by: 'Omar', does: 'close', hoursAgo: 18 * DAY },
    ],
  },
  {
    by: 'Sanne',
    text: 'Wij werken nu ook samen met een sportclub. Past die in ons overleg, en wat zeggen we dan tegen bewoners?',
    hoursAgo: 13 * DAY,
    since: [
      { by: 'Yusuf', does: 'claim', hoursAgo: 13 * DAY - 5 },
      {
        by: 'Yusuf',
        does: 'answer',
        text: 'Een sportclub hoort niet in het overleg over een gezin. Bespreek alleen in het algemeen wat de club kan bieden.',
        hoursAgo: 12 * DAY,
      },
      {
        by: 'Sanne',
        does: 'reopen',
        text: 'En als de bewoner zelf wil dat de trainer erbij zit?',
        hoursAgo: 11 * DAY,
      },
      { by: 'Yusuf', does: 'propose-tree', hoursAgo: 11 * DAY - 1 },
      { by: 'Yusuf', does: 'claim', hoursAgo: 11 * DAY - 1 },
      {
        by: 'Yusuf',
        does: 'answer',
        text: 'Dan kan het, voor dat ene gesprek en met de bewoner erbij. Spreek vooraf af wat wel en niet op tafel komt.',
        hoursAgo: 10 * DAY,
      },
      { by: 'Sanne', does: 'close', hoursAgo: 9 * DAY },
    ],
  },
  {
    by: 'Els',
    text: 'Mag ik in de rapportage opschrijven wat de buurvrouw mij vertelde, of leest de bewoner dat later terug?',
    walked: 'mag-ik-delen',
    hoursAgo: 6 * DAY,
    since: [
      { by: 'Marieke', does: 'claim', hoursAgo: 6 * DAY - 1 },
      {
        by: 'Marieke',
        does: 'answer',
        text: 'Schrijf alleen op wat je voor de hulp nodig hebt en van wie het komt. De bewoner mag het lezen: zeg dat vooraf tegen de buurvrouw.',
        hoursAgo: 5 * DAY,
      },
    ],
  },
  {
    by: 'Omar',
    text: 'Ik heb mijn vraag al beantwoord gezien in de kaarten.',
    hoursAgo: 5 * DAY,
    since: [{ by: 'Omar', does: 'withdraw', hoursAgo: 5 * DAY - 1 }],
  },
  {
    by: 'Sanne',
    text: 'Een wethouder wil weten hoe vaak wij in één straat komen. Mag ik aantallen geven als het om drie gezinnen gaat?',
    hoursAgo: 4 * DAY,
    since: [
      { by: 'Yusuf', does: 'claim', hoursAgo: 4 * DAY - 2 },
      {
        by: 'Yusuf',
        does: 'answer',
        text: 'Geef bij zo weinig gezinnen geen aantal per straat: iedereen herkent ze. Verwijs naar de cijfers van de hele wijk.',
        hoursAgo: 3 * DAY,
      },
    ],
  },
  {
    by: 'Els',
    text: 'De school belt elke week voor nieuws over een leerling. De ouders zeiden één keer ja. Geldt dat nog?',
    walked: 'mag-ik-delen',
    hoursAgo: 3 * DAY,
    since: [{ by: 'Marieke', does: 'claim', hoursAgo: 2 * DAY }],
  },
  {
    by: 'Omar',
    text: 'Bij een huisbezoek hoorde ik dat een man zonder opgave bijverdient. Ik werk bij de gemeente én help hem. Wat nu?',
    walked: 'zwijgen-of-melden',
    isUrgent: true,
    hoursAgo: 26,
    since: [{ by: 'Yusuf', does: 'claim', hoursAgo: 20 }],
  },
  {
    by: 'Sanne',
    text: 'Mag een stagiair mee naar het overleg, of moet de bewoner daar eerst iets van vinden?',
    hoursAgo: 49,
  },
  {
    by: 'Els',
    text: 'Een moeder is bang voor haar ex-man en wil niet dat ik iets opschrijf. Morgen is het overleg.',
    walked: 'direct-gevaar',
    ends: 'direct-gevaar/geweld',
    isUrgent: true,
    isAnonymous: true,
    hoursAgo: 2,
  },
];
