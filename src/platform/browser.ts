// Chrome has its own promise-based `browser` only from 148 on; the floor is 140.
export { default as browser } from 'webextension-polyfill';
