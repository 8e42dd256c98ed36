/** Answers each message of the parent with the CPU that this process has used, in microseconds, and its memory in bytes. */
export function answerUsage() {
  process.on('disconnect', () => process.exit());
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ cpu: user + system, rss: process.memoryUsage.rss() });
  });
}

/** What a process that answers so has used until now. */
export function usageOf(child) {
  return new Promise((resolve) => {
    child.once('message', resolve);
    child.send('usage');
  });
}
