/** What stands in for the Studio when the page was opened by double-click: a browser starts no worker there. */
export async function mount(root: HTMLElement): Promise<void> {
  const main = document.createElement('main');
  main.dataset.screen = 'studio';
  const heading = document.createElement('h1');
  heading.textContent = 'The Studio needs a web address';
  const text = document.createElement('p');
  text.textContent =
    'This page was opened from a folder, and a browser does not let such a page check a scene in the background. Start Rapport with “npm start”, or open it from any web address, and come back to the Studio there. Playing works here.';
  const link = document.createElement('a');
  link.href = '#/';
  link.textContent = 'Back to the posts';
  main.append(heading, text, link);
  root.replaceChildren(main);
}
