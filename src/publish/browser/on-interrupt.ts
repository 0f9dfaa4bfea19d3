const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `cleanUp` if the process is interrupted or exits before the returned function is called.
 * `cleanUp` has to be synchronous: nothing else runs at that point. The signal then takes its usual
 * course (other listeners, or the end of the process with the status that a caller expects of it), also
 * when `cleanUp` throws.
 */
export function onInterrupt(cleanUp: () => void): () => void {
  const release = (): void => {
    process.off('exit', atExit);
    for (const signal of signals) process.off(signal, atSignal);
  };
  const atExit = (): void => {
    release();
    cleanUp();
  };
  const atSignal = (signal: NodeJS.Signals): void => {
    release();
    try {
      cleanUp();
    } finally {
      // A listener, even one that is gone now, has kept the signal from ending the process.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    }
  };
  process.on('exit', atExit);
  for (const signal of signals) process.on(signal, atSignal);
  return release;
}
