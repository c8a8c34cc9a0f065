import { TabFrame } from '../shared/tab-frame';
import { mount } from '../shared/trouble/mount';
import { EditorPage } from './editor-page';

void mount(<TabFrame>{(api) => <EditorPage api={api} />}</TabFrame>);
