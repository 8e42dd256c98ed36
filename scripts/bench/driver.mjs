// Plays inside the page, by the documented hooks, as fast as the product paints. Passed to page.evaluate as a whole.

/** Reads on to the next decision or the end of the scene; answers each decision with its first reply. */
export async function playScene() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let step = 0; step < 5000; step += 1) {
    if (document.querySelector('main[data-screen="reflect"], main[data-screen="debrief"]')) return;
    // A press that points at nothing is a key's or a switch's: replies need not have settled for it.
    const reply = document.querySelector('main[data-saving="false"] [data-choice]');
    const target = reply ?? document.querySelector('.onward .next');
    target?.click();
    await frame();
  }
  throw new Error('The scene did not end.');
}

/**
 * Milliseconds from a press on a reply to the frame in which its answer stands, for each decision of a scene. A frame
 * callback runs before the paint; the message after it runs once the frame was handed on. Each reply is pressed as soon
 * as a finger may press it.
 */
export async function timeChoices() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const task = () =>
    new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(0);
    });
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => task().then(resolve)));
  const step = () => document.querySelector('[data-step]')?.getAttribute('data-step');
  const times = [];
  for (let i = 0; i < 5000; i += 1) {
    if (document.querySelector('main[data-screen="reflect"], main[data-screen="debrief"]')) return times;
    const choice = document.querySelector('[data-choice][aria-disabled="false"]');
    if (choice) {
      // Begin right after a frame, as far as possible from the next one: the worst moment to press.
      await painted();
      const before = step();
      const start = performance.now();
      choice.click();
      while (step() === before) await task();
      await painted();
      times.push(performance.now() - start);
    } else {
      document.querySelector('.onward .next')?.click();
      await frame();
    }
  }
  throw new Error('The scene did not end.');
}
