/** Texts of the chart forms, for charts to which nobody has given any. `harm` is a word with a capital: "Killed". */
export const chartForms = {
  "range-by-event": {
    title: (harm: string) => `${harm}: every figure, by event`,
    subtitle: "As each document states it; each step of the axis is ten times the one before",
    howToRead:
      "A dot is a number, a bar is what the words allow, an arrow an end the words leave open. Each step of the axis is ten times the one before.",
  },
  "toll-over-time": {
    title: (harm: string) => `${harm}: how the toll was told over time`,
    subtitle: "By the day each document was written",
    howToRead:
      "Each mark is one figure at the day of its document, with its speaker. No line joins them, for nobody stated what lies between.",
  },
  timeline: {
    title: () => "Day by day",
    subtitle: "Every dated claim of the documents, by the day it speaks of",
    howToRead:
      "Under each event, from top to bottom, what the documents say of its days. People harmed are in red, ceasefires in blue; the shaded days are those of fighting. A hollow mark is one party's word.",
  },
  spans: {
    title: () => "The ceasefires, and what was said of them",
    subtitle: "How long each lasted, and what became of it by each document",
    howToRead:
      "The longer the bar, the longer the ceasefire lasted; under it stands what each document says became of it. A hollow mark is an accusation, with its accuser.",
  },
  matrix: {
    title: () => "What the documents count",
    subtitle: "Figures by event, by side and by what happened to people",
    howToRead:
      "Each field holds what the documents say, in words. An empty field means that no document says anything, not that nobody was harmed.",
  },
  "table-chart": {
    title: () => "Who mediated, and what came of it",
    subtitle: "Ceasefires with their mediators and outcomes as each document tells them",
    howToRead: "One row for each ceasefire; rival accounts stand side by side, each with its document.",
  },
  map: {
    title: () => "Where it happened",
    subtitle: "Places that the documents name, by how many claims stand in sentences that name them",
    howToRead:
      "Each circle is a place; the more statements name it, the larger it is. It is no number of people. Point at it or open it to read its sentences.",
  },
};
