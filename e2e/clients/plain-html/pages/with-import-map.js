import '@comity/components/visit/define';
import './page.js';
