// @ts-check
// Days as integers and their texts, shared: what careful hand-written code would use. Years 1 to 9999; input is trusted.

const SHARED_FROM = 7_305; // 1990-01-01
/** @type {string[]} */
const texts = new Array(40_177);

/** @type {(text: string, at: number) => number} */
export const two = (text, at) => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

/** @type {(text: string) => number} */
export const yearOf = (text) => two(text, 0) * 100 + two(text, 2);

/** @type {(year: number, month: number, day: number) => number} a day past the month's end runs on into the next */
export function dayNumber(year, month, day) {
  const y = month > 2 ? year : year - 1;
  const daysBefore = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0;
  return 365 * y + (y >> 2) - ((y / 100) | 0) + ((y / 400) | 0) + daysBefore + day - 719_469;
}

/** @type {(year: number, month: number) => number} */
export const monthLength = (year, month) =>
  month === 2
    ? (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** @type {(text: string) => number} */
export const readDay = (text) => dayNumber(yearOf(text), two(text, 5), two(text, 8));

/** @type {(day: number) => number} year * 512 + month * 32 + day of month */
export function civil(day) {
  const shifted = day + 719_468;
  const era = (shifted / 146_097) | 0;
  const ofEra = shifted - era * 146_097;
  const year = ((ofEra - ((ofEra / 1_460) | 0) + ((ofEra / 36_524) | 0) - ((ofEra / 146_096) | 0)) / 365) | 0;
  const ofYear = ofEra - (365 * year + (year >> 2) - ((year / 100) | 0));
  const month = ((5 * ofYear + 2) / 153) | 0;
  const dayOfMonth = ofYear - (((153 * month + 2) / 5) | 0) + 1;
  return (year + era * 400 + (month < 10 ? 0 : 1)) * 512 + (month < 10 ? month + 3 : month - 9) * 32 + dayOfMonth;
}

/** @type {(day: number) => string} */
function write(day) {
  const date = civil(day);
  const [year, month, dayOfMonth] = [date >> 9, (date >> 5) & 15, date & 31].map(String);
  return `${year?.padStart(4, "0")}-${month?.padStart(2, "0")}-${dayOfMonth?.padStart(2, "0")}`;
}

/** @type {(day: number) => string} */
export function dayText(day) {
  const slot = day - SHARED_FROM;
  if (slot < 0 || slot >= 40_177) return write(day);
  return (texts[slot] ??= write(day));
}

/** @type {(session: number, months: number) => number} the last day of what goes on for some months */
export function lastOfMonths(session, months) {
  const date = civil(session);
  const day = date & 31;
  const count = (date >> 9) * 12 + ((date >> 5) & 15) - 1 + months;
  const year = (count / 12) | 0;
  const month = count - year * 12 + 1;
  const length = day > 28 ? monthLength(year, month) : 31;
  return dayNumber(year, month, day > length ? length + 1 : day) - 1;
}
