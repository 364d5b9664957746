import { interfaceMessages } from "./interface/ru.ts";
import type { Messages } from "./messages.ts";
import { wordsMessages } from "./words/ru.ts";

const messages: Messages = { words: wordsMessages, interface: interfaceMessages };
export default messages;
