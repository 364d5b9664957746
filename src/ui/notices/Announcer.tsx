/** The one polite voice of the page: always in the document, so that a change of its text is read out. */
export function Announcer({ text }: { readonly text: string }) {
  return (
    <p className="visually-hidden" role="status" data-announcer>
      {text}
    </p>
  );
}
