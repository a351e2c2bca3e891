// @ts-check

/**
 * The languages that have a name in every locale: the official ones of states, and those in which sources of visits
 * and agreements are most likely to be written. In alphabetical order.
 */
export const LANGUAGE_TAGS = (
  'am ar az be bg bn bs ca cs da de dv dz el en es et fa fi fil fr ga he hi hr ht hu hy id is it ja ka kk km ko ku ' +
  'ky la lb lo lt lv mg mk mn ms mt my nb ne nl no pa pl ps pt ro ru rw sd si sk sl so sq sr sv sw ta te tg th ti ' +
  'tk tr ug uk ur uz vi zh'
).split(' ');
