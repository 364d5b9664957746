/** Path data in steps from point to point, in tenths of a pixel: half as long as the places themselves, and as exact. */

/**
 * Takes what d3-geo writes: `M`, `L`, `h0` and `Z`, in absolute pixels with one decimal. Points within `tolerance` pixels of the one
 * before them are left out.
 */
export function compactPath(path: string, tolerance = 0): string {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  let last = "";
  let compact = "";
  for (const [, command = "", numbers = ""] of path.matchAll(/([MLhZ])([^MLhZ]*)/g)) {
    if (command === "M" || command === "L") {
      const [toX = 0, toY = 0] = numbers.split(",").map((number) => Math.round(Number(number) * 10));
      const [dx, dy] = [toX - x, toY - y];
      if (command === "L" && Math.max(Math.abs(dx), Math.abs(dy)) <= tolerance * 10) continue;
      [x, y] = [toX, toY];
      if (command === "M") [startX, startY] = [x, y];
      const letter = command.toLowerCase();
      const sameAgain = letter === "l" && (last === "l" || last === "m");
      compact += join(sameAgain ? "" : letter, dx, dy, sameAgain);
      last = letter;
    } else {
      compact += command === "Z" ? "z" : `${command}${numbers}`;
      if (command === "Z") [x, y] = [startX, startY];
      last = command;
    }
  }
  return compact;
}

/** A minus sign separates two numbers as well as a space does. */
function join(letter: string, dx: number, dy: number, needsSpace: boolean): string {
  const [first, second] = [tenths(dx), tenths(dy)];
  return `${letter}${needsSpace && !first.startsWith("-") ? " " : ""}${first}${second.startsWith("-") ? "" : " "}${second}`;
}

function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, "$1.");
}
