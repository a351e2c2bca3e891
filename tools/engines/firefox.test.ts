import { openEverything } from './everything.js';

openEverything('firefox');
