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
declare module "virtual:tokens.css";
