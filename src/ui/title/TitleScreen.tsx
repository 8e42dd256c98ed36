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
import { COMMON } from '../words/common';
import { TITLE } from '../words/title';
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
  useTitle(COMMON.posts);
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
              <b>{profile?.nickname ?? COMMON.who}</b>
              <span>{profile ? TITLE.thisComputer : TITLE.makeProfile}</span>
            </span>
          </button>
          <div class="title-tools card">
            <SenseButtons muted={props.muted} onTextSize={props.onTextSize} onSound={props.onSound} />
            <IconButton name="gear-six" label={COMMON.settings} onClick={props.onSettings} />
          </div>
        </div>
        <header class="title-lead">
          <h1>{TITLE.lead}</h1>
          <p>{TITLE.record}</p>
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
                {TITLE.openFile}
              </Button>
              <span>{TITLE.drop}</span>
            </>
          )}
          <LinkButton icon="projector-screen" href="#/class">
            {TITLE.leadClass}
          </LinkButton>
          <LinkButton icon="pencil-simple" href="#/studio">
            {TITLE.write}
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
