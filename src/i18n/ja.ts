import { interfaceMessages } from "./interface/ja.ts";
import type { Messages } from "./messages.ts";
import { wordsMessages } from "./words/ja.ts";

const messages: Messages = { words: wordsMessages, interface: interfaceMessages };
export default messages;
