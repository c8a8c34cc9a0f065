/** What a text says: numbers of features, each once at its strongest, and how much (0–1) it says each. */
export interface Features {
  readonly ids: Int32Array;
  readonly says: Float32Array;
  /** As a vector, with what nobody ever learnt counted in: strange words make a text less like anything. */
  readonly length: number;
}

const FIRST_SIZE = 1 << 16;

/** Gathers the features of one text at a time. A scratch pad, because a map for each text took longer than all the rest. */
export class Gathering {
  private most = new Float32Array(FIRST_SIZE);
  private ids: number[] = [];
  private unknown = 0;

  /** `id` below 0: a feature the content does not have. */
  add(id: number, says: number): void {
    if (id < 0) {
      this.unknown += says * says;
      return;
    }
    if (id >= this.most.length) this.grow(id);
    const before = this.most[id] ?? 0;
    if (before === 0) this.ids.push(id);
    if (says > before) this.most[id] = says;
  }

  /** The same, but what returns adds up. */
  sum(id: number, says: number): void {
    if (id >= this.most.length) this.grow(id);
    const before = this.most[id] ?? 0;
    if (before === 0) this.ids.push(id);
    this.most[id] = before + says;
  }

  /** What was gathered so far. */
  soFar(): Features {
    const ids = Int32Array.from(this.ids);
    const says = new Float32Array(ids.length);
    let squares = this.unknown;
    for (let at = 0; at < ids.length; at++) {
      const amount = this.most[ids[at] ?? 0] ?? 0;
      says[at] = amount;
      squares += amount * amount;
    }
    return { ids, says, length: Math.sqrt(squares) || 1 };
  }

  /** What was gathered, and an empty pad. */
  take(): Features {
    const taken = this.soFar();
    for (const id of this.ids) this.most[id] = 0;
    this.ids = [];
    this.unknown = 0;
    return taken;
  }

  private grow(id: number): void {
    const larger = new Float32Array(Math.max(2 * this.most.length, id + 1));
    larger.set(this.most);
    this.most = larger;
  }
}
