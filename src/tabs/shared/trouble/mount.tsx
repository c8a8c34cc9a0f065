import { Component, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { askedAhead } from '../host/opening';

/**
 * Puts a page in its document, in one go where what it asked ahead is in soon. What nothing inside it caught ends in a
 * sentence here, never in a white page.
 */
export const mount = async (page: ReactNode): Promise<void> => {
  await askedAhead();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<LastResort>{page}</LastResort>);
};

/** Plain HTML: what failed may be the very library that draws buttons. */
class LastResort extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main style={{ maxWidth: '40rem', margin: '0 auto', padding: '1.5rem', fontFamily: 'sans-serif' }}>
        <h1 style={{ fontSize: '1.25rem' }}>Deze pagina kon niet worden getoond</h1>
        <p>Dat ligt niet aan jou. Laad de pagina opnieuw. Blijft het zo? Vertel het je beheerder.</p>
        <button type="button" onClick={() => window.location.reload()}>
          Pagina opnieuw laden
        </button>
      </main>
    );
  }
}
