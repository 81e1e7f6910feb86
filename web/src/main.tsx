import '@fontsource-variable/onest/wght.css';
import './app/theme/mantine.css';
import './app/theme/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { reloadOnLostChunk } from './app/reload-on-lost-chunk';
import { startTexts } from './i18n';
import { queryClient } from './lib/api/query-client';
import { meQuery } from './lib/session';

reloadOnLostChunk();

const root = document.getElementById('root');
const patience = new Promise((resolve) => setTimeout(resolve, 1500));
// The frame differs for visitors and members: a moment's wait saves the jump, a slow server does not block the page.
const known = Promise.race([queryClient.prefetchQuery(meQuery), patience]);

Promise.all([startTexts(), known]).then(() => {
  if (root) createRoot(root).render(<App />);
});
