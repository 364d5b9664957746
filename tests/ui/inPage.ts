/** Shows what the style sheets keep in the page although it is a popover: without them it would be hidden until opened. */
export function showPopoversInPage(): void {
  const style = document.createElement("style");
  style.textContent = "[popover] { display: block !important; }";
  document.head.append(style);
}
