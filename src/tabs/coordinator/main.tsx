import { TabFrame } from '../shared/tab-frame';
import { mount } from '../shared/trouble/mount';
import { CoordinatorPage } from './coordinator-page';

void mount(<TabFrame>{(api) => <CoordinatorPage api={api} />}</TabFrame>);
