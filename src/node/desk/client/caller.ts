/** Asks the desk's server, one call after the other: verdicts are written in the order they are given. */
import type { DeskWords } from "./desk-words.ts";

export type Call = <Answer>(name: string, body: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** A call throws an Error whose message is for the reader. */
export function caller({ api, token, language, words }: DeskWords): Call {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  // Who judges faster than the server writes is asked before what waits is lost.
  addEventListener("beforeunload", (event) => {
    if (waiting > 0) event.preventDefault();
  });
  const ask = async (name: string, body: Readonly<Record<string, unknown>>) => {
    const response = await fetch(api + name, {
      method: "POST",
      headers: { "content-type": "application/json", "x-verbatim-desk": token },
      body: JSON.stringify({ language, ...body }),
    }).catch(() => {
      throw new Error(words.offline);
    });
    if (response.ok) return response.json();
    const why = await response.text();
    throw new Error(words.failed.replace("{why}", whyOf(why)));
  };
  return (name, body) => {
    waiting++;
    const answer = last.then(() => ask(name, body)).finally(() => waiting--);
    last = answer.catch(() => {});
    return answer;
  };
}

function whyOf(text: string): string {
  try {
    return String((JSON.parse(text) as { why?: unknown }).why ?? text);
  } catch {
    return text.slice(0, 300);
  }
}
