import '../shared/page.css';
import { TabFrame } from '../shared/tab-frame';
import { mount } from '../shared/trouble/mount';
import { CoordinatorPage } from './coordinator-page';

mount(<TabFrame>{(api) => <CoordinatorPage api={api} />}</TabFrame>);
