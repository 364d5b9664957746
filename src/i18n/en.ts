import { interfaceMessages } from "./interface/en.ts";
import type { Messages } from "./messages.ts";
import { wordsMessages } from "./words/en.ts";

const messages: Messages = { words: wordsMessages, interface: interfaceMessages };
export default messages;
