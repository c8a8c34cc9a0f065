import '../shared/page.css';
import { createRoot } from 'react-dom/client';
import { TabFrame } from '../shared/tab-frame';
import { EditorPage } from './editor-page';

const root = document.getElementById('root');
if (root) createRoot(root).render(<TabFrame>{(api) => <EditorPage api={api} />}</TabFrame>);
