/** Stylesheets of editors, bundled beside the page that imports them. */
declare module '*.css';
