import '../shared/page.css';
import { createRoot } from 'react-dom/client';
import { ThemedPage } from '../shared/host/themed-page';
import { AboutPage } from './about-page';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ThemedPage>
      <AboutPage />
    </ThemedPage>,
  );
}
