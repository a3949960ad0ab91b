/** The outlines as topologies; without this the compiler would infer a type from megabytes of numbers. */
declare module "world-atlas/countries-50m.json" {
  const world: import("topojson-specification").Topology<{
    countries: import("topojson-specification").GeometryCollection<{ name: string }>;
    land: import("topojson-specification").GeometryCollection;
  }>;
  export default world;
}
declare module "world-atlas/countries-110m.json" {
  import world from "world-atlas/countries-50m.json";
  export default world;
}
