import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Half the highest quality: a tenth of the time, a few per cent larger. */
const OPTIONS = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export const packText = (text: string): Promise<Buffer> => compress(text, OPTIONS);
export const unpackText = async (packed: Buffer): Promise<string> => (await decompress(packed)).toString('utf8');
