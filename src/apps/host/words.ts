/** Words of the classroom's wiring: what goes wrong around a lesson, and what to do. */
export const HOST = {
  officer: 'Officer',
  says: (name: string, words: string) => `${name}: ${words}`,
  notKept:
    'This browser keeps nothing: the lesson goes on, but it is lost when all its windows are closed. Allow the page to store data, or leave a window open.',
  noStory: 'The scene did not arrive. Check the connection to the computer that serves this page, then reload.',
  otherText:
    'The scene was edited since this lesson began. What the room did is kept; end the lesson, save its report and open the scene anew.',
  noLesson: 'Nothing changed: no lesson is open on the leading computer.',
  otherCommand: 'Nothing changed: this page is another version than the leading one. Reload it on both computers.',
  leaderGone:
    'Nothing changed: no window of the leading computer answers. Open Rapport there again; the class goes on where it was.',
  apart: 'Nothing changed: there is no connection to the leading computer just now. It is tried again by itself.',
  notHere: 'Begin or discard a lesson on the leading computer. This window follows it.',
  notDone: 'The room was not changed: the server did not take it. Try again in a moment.',
  copied: 'The address is copied. Whoever has it can lead the class.',
  notCopied: 'This browser does not copy for a page like this one. Select the address and copy it by hand.',
  blocked:
    'The browser did not open the window. Allow pop-ups for this page, or open a second window with #/class/wall.',
} as const;
