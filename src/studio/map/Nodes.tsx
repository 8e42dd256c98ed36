import type { ComponentChildren } from 'preact';
import { Grade } from '../../ui/Grade';
import { Icon } from '../../ui/Icon';
import { signed } from '../options';
import { percent, shortPercent } from '../words/bots';
import { MAP, TONE_WORDS, VERDICT_WORDS } from '../words/map';
import type { MapDecision, MapEnding, MapReply } from './graph';
import type { Box } from './layout';

export interface NodeProps {
  readonly box: Box;
  readonly selected: boolean;
  /** Bots have played: shares mean something. */
  readonly played: boolean;
  readonly onPress: (id: string) => void;
}

interface ShellProps extends NodeProps {
  readonly name: string;
  readonly class: string;
  /** 0 to 1: how strongly it is colored. */
  readonly tint?: number;
  readonly children: ComponentChildren;
}

/** One thing on the map. Only the selected one is a stop of Tab; arrows go to the others. */
function Node({ box, selected, name, class: kind, tint = 0, onPress, children }: ShellProps) {
  return (
    <button
      type="button"
      class={`map-node ${kind}`}
      data-node={box.id}
      aria-label={name}
      aria-pressed={selected}
      tabIndex={selected ? 0 : -1}
      onClick={() => onPress(box.id)}
      style={{
        left: `${box.x / 16}rem`,
        top: `${box.y / 16}rem`,
        width: `${box.width / 16}rem`,
        height: `${box.height / 16}rem`,
        '--tint': `${Math.round(tint * 100)}%`,
      }}
    >
      {children}
    </button>
  );
}

const shareOf = (share: number, never: boolean, played: boolean): string =>
  !played ? '' : never ? MAP.never : MAP.ofPlays(percent(share));

export function ReplyNode(props: NodeProps & { readonly reply: MapReply }) {
  const { reply, played } = props;
  const { label, verdict, sum, share, never, text, tone } = reply;
  const name = MAP.reply(label, VERDICT_WORDS[verdict], signed(sum), shareOf(share, never, played), text);
  return (
    <Node {...props} name={name} class={`reply ${verdict}${never ? ' never' : ''}`} tint={share}>
      <span class="head">
        <Grade verdict={verdict} /> <b>{label}</b> <i>{signed(sum)}</i>
      </span>
      <span class="words">{text}</span>
      <span class="foot">
        {tone && TONE_WORDS[tone]} {played && <i>{shortPercent(share)}</i>}
      </span>
    </Node>
  );
}

interface DecisionProps extends NodeProps {
  readonly decision: MapDecision;
  readonly number: number;
}

const named = ({ decision, number, played }: DecisionProps): string =>
  MAP.decision(number, decision.id, decision.title, shareOf(decision.share, false, played));

const hardness = ({ meanScore }: MapDecision): number => (meanScore === undefined ? 0 : 1 - meanScore / 100);

export function DecisionNode(props: DecisionProps) {
  const { decision, number } = props;
  const { id, asks, meanScore } = decision;
  return (
    <Node {...props} name={named(props)} class="decision" tint={hardness(decision)}>
      <span class="diamond">
        <span>{number}</span>
      </span>
      <b>{id}</b>
      {asks && <small class="asks">{MAP.asks(asks)}</small>}
      {meanScore !== undefined && <small class="hard">{MAP.random(meanScore)}</small>}
    </Node>
  );
}

/** A decision from afar: a row for each reply. */
export function PanelNode(props: DecisionProps) {
  const { decision, number, played } = props;
  return (
    <Node {...props} name={named(props)} class="panel" tint={hardness(decision)}>
      <span class="head">
        <b>{number}</b> <i>{decision.id}</i>
      </span>
      {decision.replies.map(({ id, verdict, share, never }) => (
        <span key={id} class={never ? 'row never' : 'row'}>
          <Grade verdict={verdict} />
          <span class="bar">
            <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
          </span>
          {played && <i>{Math.round(share * 100)}</i>}
        </span>
      ))}
    </Node>
  );
}

export function EndingNode(props: NodeProps & { readonly ending: MapEnding }) {
  const { ending, played } = props;
  const { title, share, reached } = ending;
  const told = shareOf(share, !reached, played);
  return (
    <Node {...props} name={MAP.ending(title, told)} class={reached ? 'ending' : 'ending never'} tint={share}>
      <b>
        <Icon name="flag" /> {title}
      </b>
      <small>{told}</small>
      <span class="bar">
        <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      </span>
    </Node>
  );
}
