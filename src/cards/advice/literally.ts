/** A pattern that finds exactly this text. Node 22 has no `RegExp.escape`. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
