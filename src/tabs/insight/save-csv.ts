import type { Api } from '../shared/api';

/** Through fetch and a link, because a plain link could not carry the token. */
export const saveCsv = async (api: Api): Promise<void> => {
  const address = URL.createObjectURL(await api.download('escalations.csv'));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'vragen.csv';
  link.click();
  URL.revokeObjectURL(address);
};
