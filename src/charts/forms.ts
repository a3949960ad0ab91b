/** The registry of chart forms: one line a form. */

import { rangeByEvent } from "./figures/range-by-event.ts";
import { tollOverTime } from "./figures/toll-over-time.ts";
import type { ChartForm } from "./frame/chart-form.ts";
import { map } from "./map/map.ts";
import { matrix } from "./matrix/matrix.ts";
import { spans } from "./spans/spans.ts";
import { tableChart } from "./table/table-chart.ts";
import { timeline } from "./timeline/timeline.ts";

export const forms: readonly ChartForm[] = [
  rangeByEvent,
  tollOverTime,
  spans,
  matrix,
  tableChart,
  timeline,
  map,
];
