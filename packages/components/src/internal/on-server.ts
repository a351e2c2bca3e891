import { isServer } from 'lit';

/** True where a server draws, which has no page. Lit's own constant has the type of its build for browsers: never. */
export const onServer: boolean = isServer;
