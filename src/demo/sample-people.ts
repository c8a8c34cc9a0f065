/**
 * The people of deploy/playground/.m365agentsplayground.yml, so that tabs and bot know the same ones, and Noor, who only
 * works in the editors' tab: the Playground takes no more. All invented.
 */
export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly ('Coordinator' | 'Editor')[];
}

export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  { id: '00000000-0000-0000-0000-0000000000a1', name: 'Sanne de Vries (teamlid)', roles: [] },
  { id: '00000000-0000-0000-0000-0000000000b1', name: 'Yusuf Demir (coördinator)', roles: ['Coordinator', 'Editor'] },
  { id: '00000000-0000-0000-0000-0000000000b2', name: 'Marieke Bos (coördinator)', roles: ['Coordinator', 'Editor'] },
  { id: '00000000-0000-0000-0000-0000000000d1', name: 'Noor Bakker (redacteur)', roles: ['Editor'] },
  { id: '00000000-0000-0000-0000-0000000000a2', name: 'Els Visser (teamlid)', roles: [] },
  { id: '00000000-0000-0000-0000-0000000000a3', name: 'Omar Haddad (teamlid)', roles: [] },
  { id: '00000000-0000-0000-0000-0000000000c1', name: 'Tom Jansen (buitenstaander)', roles: [] },
];
