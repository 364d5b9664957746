declare module "virtual:single/record" {
  const whole: import("../model/language.ts").Localised<import("../model/record.ts").HistoricalRecord>;
  export default whole;
}
declare module "virtual:single/messages" {
  const messages: import("../i18n/messages.ts").Messages;
  export default messages;
}
