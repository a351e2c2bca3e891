export { ComityRouteMap } from './route-map.js';
