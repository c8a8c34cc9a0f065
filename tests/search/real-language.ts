import { readLanguage } from '../../src/content/read/language/read-language';
import { realFiles } from '../content/support/toy-content';

/** How people say things, as content/language has it. */
export const LANGUAGE = readLanguage(realFiles(), []);
