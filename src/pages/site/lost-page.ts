import { type Page, page } from '../page';

/** For an address that leads nowhere, in a browser. */
export const lostPage = (status: number): Page =>
  page(
    status,
    'Deze pagina is er niet',
    '<h1>Deze pagina is er niet</h1>\n<p>Het adres klopt niet, of het is niet volledig overgenomen. Open de pagina opnieuw vanuit Deelwijzer in Teams.</p>\n<p><a href="/">Naar het begin van Deelwijzer</a></p>',
  );
