import './post.css';
import type { StoryCard } from 'virtual:stories';
import type { CustomerSet } from '../../core/model';
import { SET_WORDS } from '../../core/words';
import { IconButton, LinkButton } from '../Button';
import { typeset } from '../debrief/words/typeset';
import { Icon, type IconName } from '../Icon';
import { usePostPicture } from '../Picture';
import { POST } from '../words/title';
import { type PostHistory, postState } from './history';

const SET_ICONS: Record<CustomerSet, IconName> = {
  client: 'briefcase-fill',
  visitors: 'identification-card-fill',
  employees: 'users-three-fill',
  vendors: 'truck-fill',
  officers: 'shield-star-fill',
};

interface PostCardProps {
  readonly card: StoryCard;
  readonly history: PostHistory;
  /** Its action is the gold one of the screen. */
  readonly featured: boolean;
  readonly onHistory: () => void;
  /** Takes an added scene from the posts; what was played stays on record. */
  readonly onRemove: () => void;
}

export function PostCard({ card, history, featured, onHistory, onRemove }: PostCardProps) {
  const state = postState(history, card.decisions, card.unscored);
  const picture = usePostPicture(card.slug);
  const played = history.first || history.practised.length > 0 || history.earlier.length > 0;
  return (
    <article class="post card" aria-labelledby={`post-${card.slug}`} data-post={card.slug}>
      <div class="post-picture">
        {picture && <img src={picture} alt="" width="1000" height="620" />}
        <span class="post-minutes">
          <Icon name="clock" />
          {POST.minutes(card.minutes)}
        </span>
        {card.added && <span class="post-added">{POST.added}</span>}
      </div>
      <div class="post-body">
        <div>
          <h2 id={`post-${card.slug}`}>{typeset(card.title)}</h2>
          <p class="post-where">{[card.post, card.time].filter(Boolean).join(' · ')}</p>
        </div>
        <p class="post-blurb">{typeset(card.blurb)}</p>
        <ul class="post-sets" aria-label={POST.whom}>
          {card.sets.map((set) => (
            <li key={set}>
              <Icon name={SET_ICONS[set]} />
              {SET_WORDS[set]}
            </li>
          ))}
        </ul>
        <div class="post-state" id={`state-${card.slug}`}>
          <Icon name={state.icon} />
          <p>
            <b>{state.headline}</b>
            <small>{state.detail}</small>
          </p>
          {played && (
            <button
              type="button"
              class="icon-btn"
              aria-label={POST.historyOf(card.title)}
              title={POST.history}
              onClick={onHistory}
            >
              <Icon name="list-bullets" />
            </button>
          )}
          {card.added && <IconButton name="trash" label={POST.remove(card.title)} onClick={onRemove} />}
        </div>
        <LinkButton
          href={`#/post/${card.slug}`}
          kind={featured ? 'go' : 'plain'}
          describedBy={`post-${card.slug} state-${card.slug}`}
        >
          {state.action}
        </LinkButton>
      </div>
    </article>
  );
}
