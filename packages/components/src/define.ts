// First the element that gives data, so that the others find it when they are defined.
import './dataset/define.js';
import './agreement-card/define.js';
import './agreement-list/define.js';
import './lifecycle/define.js';
import './outcome-card/define.js';
import './party-badge/define.js';
import './party-matrix/define.js';
import './route-map/define.js';
import './sector-badge/define.js';
import './sector-chart/define.js';
import './validation-report/define.js';
import './visit/define.js';
import './visit-card/define.js';
import './visit-list/define.js';
import './visit-timeline/define.js';
import './year-chart/define.js';
