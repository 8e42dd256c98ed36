/** Words of the classroom's wiring: what goes wrong around a lesson, and what to do. */
export const HOST = {
  officer: 'Officer',
  notKept:
    'This browser keeps nothing: the lesson goes on, but it is lost when all its windows are closed. Allow the page to store data, or leave a window open.',
  noStory: 'The scene did not arrive. Check the connection to the computer that serves this page, then reload.',
  otherText:
    'The scene was edited since this lesson began. What the room did is kept; end the lesson, save its report and open the scene anew.',
  blocked:
    'The browser did not open the window. Allow pop-ups for this page, or open a second window with #/class/wall.',
} as const;
