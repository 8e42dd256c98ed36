/** Milliseconds between two looks at who is due. */
const STEP = 5;
/** Milliseconds after the last answer for what is on its way to the host. */
export const SETTLES = 250;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Everybody votes once, at moments spread over some milliseconds. Resolves when each has its answer and the host has
 * heard. @returns votes that failed.
 */
export async function round(crowd, choiceOf, prompt, over) {
  const due = crowd.map((one) => ({ one, at: Math.random() * over })).sort((a, b) => a.at - b.at);
  const began = performance.now();
  const answers = [];
  const send = async (one) => {
    one.prompt = prompt;
    one.sent = performance.now();
    try {
      await one.phone.vote(prompt, choiceOf(one));
      return true;
    } catch {
      return false;
    }
  };
  while (answers.length < due.length) {
    const passed = performance.now() - began;
    while (due[answers.length]?.at <= passed) answers.push(send(due[answers.length].one));
    await wait(STEP);
  }
  const failed = (await Promise.all(answers)).filter((good) => !good).length;
  await wait(SETTLES);
  return failed;
}
