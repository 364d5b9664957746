/** The page of a story: its styles, which it shares with no other page, and the one thing that it needs a script for. */
import "virtual:sheet-tokens.css";
import "./ui/sheet/SheetPage.css";

for (const button of document.querySelectorAll<HTMLElement>("[data-action=print]")) {
  button.addEventListener("click", () => window.print());
  button.hidden = false;
}
