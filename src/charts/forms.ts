/** The registry of chart forms: one line a form. */
import type { ChartForm } from "./chart-form.ts";
import { matrix } from "./matrix.ts";
import { rangeByEvent } from "./range-by-event.ts";
import { spans } from "./spans.ts";
import { tableChart } from "./table-chart.ts";
import { timeline } from "./timeline.ts";
import { tollOverTime } from "./toll-over-time.ts";

export const forms: readonly ChartForm[] = [rangeByEvent, tollOverTime, spans, matrix, tableChart, timeline];
