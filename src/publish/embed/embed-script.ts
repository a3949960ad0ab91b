/**
 * The one script of an embedded page, inline and known to the policy by its hash. It tells the page that holds the
 * frame how high the chart is, in the four forms that hosts listen for (ours, AMP's, Medium's, WordPress'), and
 * reads nothing from that page but the request to say it again. Without it the chart is whole.
 *
 * Written short by hand, since each embed carries it. Names: s the secret WordPress puts behind `#`, p post, f send
 * the height (again, if asked with 1), l the height sent last. In WordPress' sandbox links cannot open, so a click
 * is handed to WordPress, which opens addresses of our own host.
 */
export const embedScript = [
  "(()=>{if(parent===self)return;",
  'const s=(location.hash.match(/secret=([a-z0-9]+)/i)||[])[1],p=m=>parent.postMessage(m,"*"),r=document.documentElement;',
  "let l;",
  "const f=x=>{const h=Math.ceil(r.getBoundingClientRect().height);if(h===l&&x!==1)return;l=h;",
  'p({type:"verbatim:height",v:1,height:h});',
  'p({sentinel:"amp",type:"embed-size",height:h});',
  'p(JSON.stringify({src:location.href,context:"iframe.resize",height:h}));',
  's&&p({message:"height",value:h,secret:s})};',
  "new ResizeObserver(f).observe(r);",
  'addEventListener("load",()=>f(1));',
  'addEventListener("message",({source:w,data:d})=>{w===parent&&d&&(d.type==="verbatim:ping"||s&&d.message==="ready"&&d.secret===s)&&f(1)});',
  's&&addEventListener("click",e=>{const a=e.target.closest("a[href]"),u=a&&new URL(a.getAttribute("href"),location);u&&u.host===location.host&&(e.preventDefault(),p({message:"link",value:u.href,secret:s}))})',
  "})()",
].join("");
