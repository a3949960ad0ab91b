/** "thông tin chưa được xác nhận": reports that nobody stands for, before what they tell. */
import { words } from "../../model/language/words.ts";

const reports = words`thông tin, các thông tin, tin, tin tức, nguồn tin, báo cáo, các báo cáo, một số thông tin, một số báo cáo`;
const confirms = words`xác nhận, kiểm chứng, xác minh`;

export const unconfirmed: readonly string[] = reports
  .flatMap((report) =>
    words`chưa, chưa được, không được`.flatMap((not) => confirms.map((verb) => `${report} ${not} ${verb}`)),
  )
  .flatMap((phrase) =>
    ["", " cho biết", " cho hay", " nói", " nói rằng", " rằng", " cho rằng"].flatMap((says) => [
      phrase + says,
      `theo ${phrase}${says}`,
    ]),
  );
