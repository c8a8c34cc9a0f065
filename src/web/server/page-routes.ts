import type { HttpAnswer, HttpHandler } from './http';
import { printedPageHeaders } from './security-headers';

export interface PrintedPage {
  readonly status: number;
  readonly html: string;
}

/** A page to read or print, made by `page` from the one parameter in the address. */
export const printedPageRoute =
  (parameter: string, page: (value: string) => PrintedPage | Promise<PrintedPage>): HttpHandler =>
  async ({ params }) => {
    return pageAnswer(await page(params[parameter] ?? ''));
  };

export const pageAnswer = ({ status, html }: PrintedPage): HttpAnswer => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8', ...printedPageHeaders(html) },
  body: html,
});
