/** Every page without Markdown in it, for who loads them when the first is read. */
export { notThere } from './page';
export { reportPage } from './report-page';
export { routePage } from './route-page';
export { homePage } from './site/home-page';
export { lostPage } from './site/lost-page';
export { privacyPage } from './site/privacy-page';
export { termsPage } from './site/terms-page';
