/** A text as it was written; its lines stay lines. */
export function Paragraphs({ text }: { readonly text: string }) {
  return <div className="kern-body rf-text rf-wording">{text}</div>;
}
