/** Adds up what scripts took in a trace of Chromium, on all threads of a page. */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, and how long it took by the clock and of the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Names of the spans in which scripts run; one may be inside another, and then counts once. */
const scripts = new Set(["FunctionCall", "EvaluateScript", "v8.run", "RunMicrotasks", "v8.callFunction"]);

/**
 * Milliseconds of processor time, of all threads.
 * @param trace JSON as `browser.stopTracing` gives it.
 */
export function scriptTime(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const spans = traceEvents.filter(({ name, ph }) => ph === "X" && scripts.has(name));
  const threads = Map.groupBy(spans, ({ pid, tid }) => `${pid}.${tid}`);
  return [...threads.values()].reduce((sum, list) => sum + outermost(list), 0) / 1000;
}

function outermost(spans: readonly TraceEvent[]): number {
  let [sum, end] = [0, 0];
  for (const { ts, dur = 0, tdur } of [...spans].sort((a, b) => a.ts - b.ts)) {
    if (ts < end) continue;
    // the clock of a thread may leap; nothing takes more of the processor than it lasts
    sum += Math.min(tdur ?? dur, dur);
    end = ts + dur;
  }
  return sum;
}
