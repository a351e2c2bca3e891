import { ComityRouteMap } from './route-map.js';

ComityRouteMap.define();
