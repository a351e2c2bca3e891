// For a page without tools: one script that fetches what the page uses, now and later. The attribute
// `data-comity-preload="visit agreement-card"`, on any element, names what is to be fetched before it is met.
import { loadTags, observe } from './loader.js';

const named = [...document.querySelectorAll('[data-comity-preload]')].flatMap((element) =>
  (element.getAttribute('data-comity-preload') ?? '').split(/[\s,]+/).filter(Boolean),
);
void loadTags(named);
observe(document);
