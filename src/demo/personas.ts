import { SAMPLE_PEOPLE, type SamplePerson } from './sample-people';

/**
 * The Playground always speaks as one and the same person. In the demo, `ik ben Yusuf` makes a conversation speak as
 * another sample person, so that one visitor can ask, claim and answer. Never made outside demo mode.
 */
export class Personas {
  private readonly chosen = new Map<string, SamplePerson>();

  /** Who speaks in this conversation; undefined when nobody was chosen. */
  speakerIn(conversation: string): SamplePerson | undefined {
    return this.chosen.get(rootOf(conversation));
  }

  /** Reads `ik ben <voornaam>`; undefined when the text is something else or names nobody of the sample. */
  become(conversation: string, text: string): SamplePerson | undefined {
    const name = /^\s*ik ben\s+(\p{L}+)\s*[.!]?\s*$/iu.exec(text)?.[1]?.toLowerCase();
    const person = SAMPLE_PEOPLE.find((each) => each.name.toLowerCase().startsWith(`${name} `));
    if (name === undefined || person === undefined) return undefined;
    this.chosen.set(rootOf(conversation), person);
    return person;
  }

  cueFor(wanted: { readonly id: string } | 'coordinator'): string | undefined {
    const person = SAMPLE_PEOPLE.find(({ id, roles }) =>
      wanted === 'coordinator' ? roles.includes('Coordinator') : id === wanted.id,
    );
    return person === undefined ? undefined : `ik ben ${person.name.split(' ')[0]}`;
  }
}

/** A channel and all its threads are one place. */
const rootOf = (conversation: string): string => conversation.replace(/;messageid=.*$/, '');
