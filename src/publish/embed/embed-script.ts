/**
 * The one script of an embedded page, inline and known to the policy by its hash. It tells the page that holds the
 * frame how high the chart is, and reads nothing from that page but the request to say it again. Without it the chart
 * is whole. Hosts listen for different messages, so each height is sent in all of these forms:
 *
 * - ours, for the loader of `loader.ts`
 * - AMP's `embed-size`, which NPR's Sidechain and @newswire/frames take too
 * - Datawrapper's `datawrapper-height`, with the path of the page for the id of the chart
 * - `iframe-resized` of open-iframe-resizer
 * - Medium's JSON string
 * - Pym.js', when it put its `childId` into the address
 * - iframe-resizer's (version 4), once it has said which id the frame has
 * - WordPress', when it put its secret behind `#`
 *
 * Written short by hand, since each embed carries it. Names: o location, p post, s secret of WordPress, c id given by
 * Pym.js, i id given by iframe-resizer, f send the height (again, if asked with 1), l the height sent last. The first
 * three forms differ in their type only; requests are `verbatim:ping`, `frames-init`, `iframe-child-init`. In
 * WordPress' sandbox links cannot open, so a click is handed to WordPress, which opens addresses of our own host.
 */
export const embedScript = [
  "(()=>{if(parent==self)return;",
  'const o=location,s=o.hash.match(/secret=(\\w+)/)?.[1],c=o.search.match(/childId=([^&]+)/)?.[1],p=m=>parent.postMessage(m,"*"),r=document.documentElement;',
  "let l,i;",
  "const f=x=>{const h=Math.ceil(r.getBoundingClientRect().height);if(h==l&&x!=1)return;l=h;",
  'for(const type of["verbatim:height","embed-size","iframe-resized"])p({type,v:1,sentinel:"amp",height:h});',
  'p({"datawrapper-height":{[o.pathname]:h}});',
  'p(JSON.stringify({src:o.href,context:"iframe.resize",height:h}));',
  'c&&p(["pym",c,"height",h].join("xPYMx"));',
  'i&&p("[iFrameSizer]"+[i,h,0,"resize"].join(":"));',
  's&&p({message:"height",value:h,secret:s})};',
  "new ResizeObserver(f).observe(r);",
  'addEventListener("load",()=>f(1));',
  'addEventListener("message",({source:w,data:d})=>{if(w!=parent||!d)return;',
  "const n=/^\\[iFrameSizer]([^:]+):/.exec(d);n&&(i=n[1]);",
  '(n||/ping$|-init$/.test(d.type)||s&&d.message=="ready"&&d.secret==s)&&f(1)});',
  's&&addEventListener("click",e=>{const a=e.target.closest("a[href]"),u=a&&new URL(a.getAttribute("href"),o);u?.host==o.host&&(e.preventDefault(),p({message:"link",value:u.href,secret:s}))})',
  "})()",
].join("");
