declare module "virtual:plain-record" {
  const record: import("../../../src/model/record.ts").LocalRecord;
  export default record;
}
