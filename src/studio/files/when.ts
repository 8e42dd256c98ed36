import { WHEN } from '../words/files';

const TIME = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' });
const YEAR = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'short', day: 'numeric' });

/** How long ago something was, as people say it. Milliseconds since the epoch. */
export function when(at: number, now: number): string {
  if (now - at < 60_000) return WHEN.now;
  const [then, today] = [new Date(at), new Date(now)];
  const time = TIME.format(then);
  const day = (date: Date, back = 0) => new Date(date.getFullYear(), date.getMonth(), date.getDate() - back).getTime();
  if (day(then) === day(today)) return WHEN.today(time);
  if (day(then) === day(today, 1)) return WHEN.yesterday(time);
  return WHEN.day((then.getFullYear() === today.getFullYear() ? DAY : YEAR).format(then), time);
}
