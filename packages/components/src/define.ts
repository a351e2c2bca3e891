import './agreement-card/define.js';
import './dataset/define.js';
import './outcome-card/define.js';
import './party-badge/define.js';
import './sector-badge/define.js';
import './visit-card/define.js';
