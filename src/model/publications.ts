/** Path in the content folder → text of the file. */
export type EditionFiles = Readonly<Record<string, string>>;

/** Who wrote or approved it. */
export interface Publisher {
  readonly id: string;
  readonly name: string;
}

/** `release`: came with the program; `editor`: published in the tab. */
export type EditionOrigin = 'release' | 'editor';

export interface Publication {
  /** Counts up with every publication; taking an old edition back gives it a new number. */
  readonly number: number;
  /** Hash of the files. */
  readonly id: string;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly origin: EditionOrigin;
  /** Null for a release, once retention took the name, or when the key is gone. */
  readonly author: Publisher | null;
  readonly approver: Publisher | null;
  /** What changed and why; null for a release, and with the names gone. */
  readonly note: string | null;
}

export interface StoredEdition extends Publication {
  readonly files: EditionFiles;
  /** What was given as compiled; opaque here. */
  readonly compiled: string;
}

export interface Publishing {
  readonly id: string;
  readonly files: EditionFiles;
  readonly compiled: string;
  readonly origin: EditionOrigin;
  readonly author: Publisher | null;
  readonly approver: Publisher | null;
  readonly note: string | null;
  /** Number of the publication this was made from, null for none: when another came in between, nothing is published. */
  readonly after: number | null;
  /** ISO instant. */
  readonly now: string;
}

export type PublishOutcome =
  | { readonly ok: true; readonly number: number; readonly changed: boolean }
  /** Somebody published `latest` in the meantime: compare with that one first. */
  | { readonly ok: false; readonly refusal: 'overtaken'; readonly latest: number };

/** All editions that were ever published; they never change. Methods throw StorageUnavailable. */
export interface Publications {
  /** Publishing what is the latest already changes nothing. */
  publishEdition(publishing: Publishing): Promise<PublishOutcome>;
  latestEdition(): Promise<StoredEdition | undefined>;
  /** By hash; the publication is the last one it had. */
  findEdition(id: string): Promise<StoredEdition | undefined>;
  /** Cheap, to notice every few seconds that another instance published. */
  latestPublication(): Promise<{ readonly number: number; readonly id: string } | undefined>;
  /** Newest first. */
  publications(limit: number): Promise<readonly Publication[]>;
  /** The newest that came with the program. */
  latestRelease(): Promise<StoredEdition | undefined>;
  /** One of the past, without its files: cheap. */
  describePublication(number: number): Promise<Publication | undefined>;
  /** One of the past, by its number. */
  findPublication(number: number): Promise<StoredEdition | undefined>;
}
