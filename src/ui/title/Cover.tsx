import './cover.css';
import { LinkButton } from '../Button';
import { typeset } from '../debrief/words/typeset';
import { Logo } from '../Logo';
import { usePostPicture } from '../Picture';
import { TITLE } from '../words/title';

/** Somebody of a scene who is already speaking. */
export interface CoverPerson {
  readonly name: string;
  readonly line: string;
}

interface CoverProps {
  readonly slug: string | undefined;
  readonly person: CoverPerson | undefined;
  readonly paused: boolean;
}

export function Cover({ slug, person, paused }: CoverProps) {
  const picture = usePostPicture(slug);
  return (
    <div class="cover">
      {picture && <img class="cover-picture" src={picture} alt="" />}
      <div class="plate card">
        <Logo />
        <div>
          <p class="plate-name">{TITLE.name}</p>
          <p class="plate-says">{TITLE.says}</p>
        </div>
      </div>
      {slug && person && (
        <section class="cover-word card" aria-label={paused ? TITLE.wherePaused : TITLE.whoWaits}>
          <span class="tab">{person.name}</span>
          <blockquote>{typeset(person.line)}</blockquote>
          <LinkButton href={`#/post/${slug}`} small>
            {paused ? TITLE.goBack : TITLE.whatSay}
          </LinkButton>
        </section>
      )}
    </div>
  );
}
