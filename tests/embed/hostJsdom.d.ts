/** jsdom has no types of its own: the little that is used of it. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string, options?: { readonly url?: string; readonly runScripts?: "outside-only" | "dangerously" });
    readonly window: Window & typeof globalThis;
  }
}
