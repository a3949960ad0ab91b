/** The script that sets the theme before anything is drawn. Inline, a line long; the policy knows it by its hash. */
export const themeScript =
  'try{const t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}';
