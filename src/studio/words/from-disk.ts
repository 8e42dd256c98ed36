/** What stands in for the Studio on a page from a folder. */
export const FROM_DISK = {
  title: 'The Studio needs a web address',
  text: 'This page was opened from a folder, and a browser does not let such a page check a scene in the background. Start Rapport with “npm start”, or open it from any web address, and come back to the Studio there. Playing works here.',
  back: 'Back to the posts',
} as const;
