import type { HttpAnswer, HttpHandler } from './http';
import { printedPageHeaders } from './security-headers';

export interface PrintedPage {
  readonly status: number;
  readonly html: string;
  /** The only script that may run on it, as it stands in the page; absent: none. */
  readonly script?: string;
}

type Made = PrintedPage | Promise<PrintedPage>;

/** A page to read or print, made by `page` from the values in the address. */
export const printedPageRoute =
  (page: (values: Readonly<Record<string, string>>) => Made): HttpHandler =>
  async ({ params }) =>
    pageAnswer(await page(params));

export const pageAnswer = (page: PrintedPage): HttpAnswer => ({
  status: page.status,
  headers: { 'Content-Type': 'text/html; charset=utf-8', ...printedPageHeaders(page) },
  body: page.html,
});
