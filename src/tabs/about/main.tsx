import { ThemedPage } from '../shared/host/themed-page';
import { mount } from '../shared/trouble/mount';
import { AboutPage } from './about-page';

void mount(
  <ThemedPage>
    <AboutPage />
  </ThemedPage>,
);
