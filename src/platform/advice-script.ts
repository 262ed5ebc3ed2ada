/** Where `advice.js` puts the whole engine: in the isolated world of a frame for the card, in a page of the extension for the review. */
export const ADVICE = 'upshotAdvice';
