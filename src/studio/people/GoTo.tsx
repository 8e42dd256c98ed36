import type { ListedDecision } from '../../story/listed';
import { Button } from '../../ui/Button';
import type { Studio } from '../model';
import { PEOPLE as W } from '../words/people';

interface GoToProps {
  readonly studio: Studio;
  readonly decisions: readonly ListedDecision[];
  readonly decision: string;
  readonly reply?: string;
}

/** To the line of a decision or of one of its replies; nothing where today's text has neither. */
export function GoTo({ studio, decisions, decision, reply }: GoToProps) {
  const found = decisions.find((d) => d.name === decision);
  const place = found?.replies.find((r) => r.name === reply) ?? found;
  if (!place) return null;
  return (
    <Button small icon="pencil-simple" onClick={() => studio.goTo({ file: place.file, line: place.line })}>
      {W.goTo} <span class="sr">{W.goToOf(place.name)}</span>
    </Button>
  );
}
