import { openEverything } from './everything.js';

openEverything('webkit');
