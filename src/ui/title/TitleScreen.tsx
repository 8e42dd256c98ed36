import './title.css';
import type { StoryCard } from 'virtual:stories';
import { useState } from 'preact/hooks';
import { officerLook } from '../../art/names';
import type { FinishedSummary, Profile, SavedPlay } from '../../session/ports';
import { Button, IconButton, LinkButton } from '../Button';
import { useTitle } from '../hooks';
import { Icon } from '../Icon';
import { Portrait } from '../Portrait';
import { SenseButtons } from '../SenseButtons';
import { Cover, type CoverPerson } from './Cover';
import { HistorySheet } from './HistorySheet';
import { featured, historyOf } from './history';
import { PostCard } from './PostCard';

interface TitleProps {
  readonly cards: readonly StoryCard[];
  readonly profile: Profile | undefined;
  readonly finished: readonly FinishedSummary[];
  readonly running: readonly SavedPlay[];
  readonly cover: CoverPerson | undefined;
  readonly muted: boolean;
  readonly onProfile: () => void;
  readonly onTextSize: () => void;
  readonly onSound: () => void;
  readonly onSettings: () => void;
  /** Adds a scene from a file to the posts; absent where the page takes none. */
  readonly onOpenFile: (() => void) | undefined;
  readonly onRemove: (slug: string) => void;
}

export function TitleScreen(props: TitleProps) {
  const { cards, profile, finished, running } = props;
  const [looking, setLooking] = useState<string>();
  useTitle('Posts');
  const posts = cards.map((card) => ({
    slug: card.slug,
    card,
    history: historyOf(card, finished, running),
    ...(card.unscored && { unscored: card.unscored }),
  }));
  const first = featured(posts);
  const front = posts.find(({ slug }) => slug === first);
  const open = posts.find(({ slug }) => slug === looking);
  return (
    <main data-screen="title" class="title" tabIndex={-1}>
      <Cover slug={front?.slug} person={props.cover} paused={front?.history.paused !== undefined} />
      <div class="title-in">
        <div class="title-bar">
          <button type="button" class="profile-chip card" onClick={props.onProfile}>
            {profile ? <Portrait look={officerLook(profile.officer)} /> : <Icon name="user-plus" />}
            <span>
              <b>{profile?.nickname ?? 'Who is on post?'}</b>
              <span>{profile ? 'On this computer only' : 'Make a profile'}</span>
            </span>
          </button>
          <div class="title-tools card">
            <SenseButtons muted={props.muted} onTextSize={props.onTextSize} onSound={props.onSound} />
            <IconButton name="gear-six" label="Settings" onClick={props.onSettings} />
          </div>
        </div>
        <header class="title-lead">
          <h1>Where are you posted?</h1>
          <p>Your first attempt stays on record. After that, practice as often as you like.</p>
        </header>
        <div class="posts">
          {posts.map(({ slug, card, history }) => (
            <PostCard
              key={slug}
              card={card}
              history={history}
              featured={slug === first}
              onHistory={() => setLooking(slug)}
              onRemove={() => props.onRemove(slug)}
            />
          ))}
        </div>
        <p class="title-more">
          {props.onOpenFile && (
            <>
              <Button icon="folder-open" onClick={props.onOpenFile}>
                Open a scene file
              </Button>
              <span>Or drop one here. It stays on this computer.</span>
            </>
          )}
          <LinkButton icon="projector-screen" href="#/class">
            Lead a class
          </LinkButton>
          <LinkButton icon="pencil-simple" href="#/studio">
            Write a scene
          </LinkButton>
        </p>
      </div>
      {open && (
        <HistorySheet
          title={open.card.title}
          history={open.history}
          unscored={open.card.unscored}
          onClose={() => setLooking(undefined)}
        />
      )}
    </main>
  );
}
