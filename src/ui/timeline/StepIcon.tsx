/** The sign of a step to the key date before or after. */
const PATHS = { previous: "M12.5 3v10L5 8zM3.5 3v10", next: "M3.5 3v10L11 8zM12.5 3v10" } as const;

/** `size` in pixels. */
export function StepIcon({ direction, size }: { readonly direction: keyof typeof PATHS; readonly size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[direction]} />
    </svg>
  );
}
