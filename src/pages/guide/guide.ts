/** How to work with the program, for one kind of person. */
export interface Guide {
  /** In its address: /hulp/team. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Where it stands in the repository. */
  readonly file: string;
}

export const GUIDES: readonly Guide[] = [
  {
    id: 'team',
    title: 'Voor teamleden',
    summary: 'Een advies krijgen, een vraag stellen, en wat we bewaren. Op één blad.',
    file: 'deploy/guides/team-member.md',
  },
  {
    id: 'coordinator',
    title: 'Voor coördinatoren',
    summary: 'Vragen oppakken, beantwoorden, overdragen, en zien waar het vastloopt.',
    file: 'deploy/guides/coordinator.md',
  },
  {
    id: 'redacteur',
    title: 'Voor redacteuren',
    summary: 'Vragen, antwoorden en adviezen veranderen, zonder programmeren.',
    file: 'content/README.md',
  },
  {
    id: 'beheerder',
    title: 'Voor beheerders: je eerste dag',
    summary: 'Wat draait er, hoe kijk je of het goed gaat, en wat doe je als het misgaat.',
    file: 'deploy/guides/operator.md',
  },
];

/** Addresses on our server, without a slash at the end: start/guides.ts knows them. */
export interface GuidePlace {
  /** Of the list of guides; a guide stands below it by its id. */
  readonly help: string;
  /** Of their pictures. */
  readonly pictures: string;
}
