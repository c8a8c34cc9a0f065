import '../shared/page.css';
import { createRoot } from 'react-dom/client';
import { TabFrame } from '../shared/tab-frame';
import { CoordinatorPage } from './coordinator-page';

const root = document.getElementById('root');
if (root) createRoot(root).render(<TabFrame>{(api) => <CoordinatorPage api={api} />}</TabFrame>);
