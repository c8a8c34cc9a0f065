/** The texts of the content folder: path from that folder → text. */
export type ContentFiles = ReadonlyMap<string, string>;
