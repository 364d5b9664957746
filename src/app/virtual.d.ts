declare module "virtual:record/en" {
  const record: import("../model/record.ts").LocalRecord;
  export default record;
}
declare module "virtual:record/ja" {
  const record: import("../model/record.ts").LocalRecord;
  export default record;
}
declare module "virtual:record/ru" {
  const record: import("../model/record.ts").LocalRecord;
  export default record;
}
declare module "virtual:outline/en" {
  const outline: import("../model/outline.ts").RecordOutline;
  export default outline;
}
declare module "virtual:outline/ja" {
  const outline: import("../model/outline.ts").RecordOutline;
  export default outline;
}
declare module "virtual:outline/ru" {
  const outline: import("../model/outline.ts").RecordOutline;
  export default outline;
}
declare module "virtual:geometry-outline" {
  const extents: import("../model/geometryOutline.ts").GeometryOutline;
  export default extents;
}
declare module "virtual:tokens.css";
declare module "virtual:sheet-tokens.css";
declare module "virtual:first-picture.css";
declare module "virtual:stories/en" {
  const stories: import("../model/record.ts").StoryTexts;
  export default stories;
}
declare module "virtual:stories/ja" {
  const stories: import("../model/record.ts").StoryTexts;
  export default stories;
}
declare module "virtual:stories/ru" {
  const stories: import("../model/record.ts").StoryTexts;
  export default stories;
}
