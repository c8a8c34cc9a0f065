import { LRUCache } from 'lru-cache';

/** One service address per region in practice; a bound, because addresses come from outside. */
const MOST_KEPT = 32;

/** Clients that are dear to make and hold nothing of one turn. A client that could not be made is not kept. */
export class KeptClients<Client> {
  private readonly kept = new LRUCache<string, Promise<Client>>({ max: MOST_KEPT });

  get(key: string, make: () => Promise<Client>): Promise<Client> {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.kept.set(key, made);
    made.catch(() => this.kept.delete(key));
    return made;
  }
}
