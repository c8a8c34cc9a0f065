/** Mounts one part of the editors' tab on its own, with data that the test put on the window. */
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { ThemedPage } from '../../../src/tabs/shared/host/themed-page';

const SHOWN = {
  picture: lazy(() => import('./show-picture').then(({ ShowPicture }) => ({ default: ShowPicture }))),
  preview: lazy(() => import('./show-preview').then(({ ShowPreview }) => ({ default: ShowPreview }))),
  difference: lazy(() => import('./show-difference').then(({ ShowDifference }) => ({ default: ShowDifference }))),
};

const wanted = new URLSearchParams(window.location.search).get('show') as keyof typeof SHOWN;
const Shown = SHOWN[wanted];
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <ThemedPage>
        <main>
          <h1>Proefopstelling</h1>
          <h2>Een deel van het tabblad</h2>
          <Suspense fallback="laden">
            <Shown />
          </Suspense>
        </main>
      </ThemedPage>
    </StrictMode>,
  );
