/** The least time of three runs, in ms of this process's own work: other programs on the machine don't count. */
function timeOf(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * How many times longer `run` works on eight times the size: about 8 when it reads its text once, 64 when it weighs
 * every character against every other. Less than 2 ms counts as 2, so that nobody compares noise.
 */
export function growthOf(run: (size: number) => void, size: number): number {
  run(size);
  const short = Math.max(
    timeOf(() => run(size)),
    2,
  );
  return timeOf(() => run(size * 8)) / short;
}

/** Well over linear growth, well under quadratic. */
export const LINEAR = 32;
