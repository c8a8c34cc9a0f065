import { makeStaticStyles } from '@fluentui/react-components';

/** What the browser does by itself and a page in Teams should not. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });
