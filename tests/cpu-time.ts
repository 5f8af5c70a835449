/**
 * Milliseconds of processor that this process has used: a clock that other work on the machine does not speed up, for tests that hostile
 * input is read in time.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
