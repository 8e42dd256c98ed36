/**
 * From four answers to a scene that already plays: one decision of three replies, a fact that is told to an officer
 * who is trusted, two endings. What a person must write themselves stands there as a placeholder.
 */
import type { CustomerSet, Face } from '../../core/model';
import { MAIN, type Scene, slugOf } from '../../records/scene';
import { SKELETON as W } from '../words/firstrun';
import { type Somebody, somebody } from './person';
import { placeholder } from './placeholders';
import { plain, sentence } from './plain';
import { guessedLook, type Scenery, sceneryOf } from './scenery';

export interface Answers {
  /** Who came to the post, what they do, how they felt. */
  readonly who: string;
  readonly task: string;
  /** What made it hard to keep the task and serve them well. */
  readonly tension: string;
  /** What the officer did not know. */
  readonly unknown: string;
  /** Name of a set and its light, and of a drawn person; guessed where they are not given or not drawn. */
  readonly place?: string;
  readonly light?: string;
  readonly look?: string;
}

/** The four questions in their order. */
export type Question = 1 | 2 | 3 | 4;

export interface SkeletonLine {
  readonly text: string;
  /** The answer that the line was made from. */
  readonly from?: Question;
}

/** What was understood of the answers, for a picture of the scene. */
export interface Understood extends Scenery {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly set: CustomerSet;
    readonly face: Face;
    readonly look: string;
  };
  /** Their first words. */
  readonly hello: string;
}

/** Ink text that compiles without an error and plays to an end, whatever was answered. */
export function skeleton(answers: Answers): string {
  return textOf(skeletonLines(answers));
}

/** The skeleton as a scene of one file. */
export function skeletonScene(answers: Answers): Scene {
  const { person, scenery } = read(answers);
  const title = W.title(person.name, scenery.place.replaceAll('-', ' '));
  return { slug: slugOf(title), title, main: MAIN, files: [{ name: MAIN, text: skeleton(answers) }] };
}

export function textOf(lines: readonly SkeletonLine[]): string {
  return `${lines.map(({ text }) => text).join('\n')}\n`;
}

export function understood(answers: Answers): Understood {
  const { person, scenery, look, hello } = read(answers);
  const { id, name, set, face } = person;
  return { ...scenery, person: { id, name, set, face, look }, hello };
}

export function skeletonLines(answers: Answers): SkeletonLine[] {
  const { person, scenery, look, hello, fact } = read(answers);
  const { id, name, role, set, face } = person;
  const { place, light, weather } = scenery;
  const where = place.replaceAll('-', ' ');
  const task = sentence(plain(answers.task)) || placeholder(W.task);
  const tension = sentence(plain(answers.tension)) || placeholder(W.tension);
  const unknown = plain(answers.unknown);
  const told = placeholder(unknown === '' ? W.unknown(name) : W.told(name, sentence(unknown)));
  const variable = id.toLowerCase();
  const { ask, tell, letGo } = W;
  const by = (question: Question, ...texts: string[]) => texts.map((text) => ({ text, from: question }));
  const ours = (...texts: string[]) => texts.map((text) => ({ text }));
  return [
    ...by(1, `# title: ${W.title(name, where)}`),
    ...ours(
      `# post: ${W.post(where)}`,
      `# place: ${place}, ${light}`,
      ...(weather ? [`# weather: ${weather}`] : []),
      `# time: ${W.time[light] ?? W.otherTime}`,
    ),
    ...by(3, `# blurb: ${tension}`),
    ...by(1, `# brief: ${W.brief(name, role, where)}`),
    ...by(2, `# task: ${task}`),
    ...by(3, `# know: ${tension}`),
    ...by(2, `# order: 1 = ${task}`),
    ...by(1, `# cast: ${id} = ${name}, ${role}; ${set}; ${face}; look ${look}`),
    ...ours(`# present: ${id}`),
    ...by(4, `# hidden: ${fact} = ${id}; class 1; trust 48; ${W.about(name)}`),
    ...ours(
      `# ending: settled = ${W.settled.title}; ${placeholder(W.settled.text)}`,
      `# ending: for_now = ${W.forNow.title}; ${placeholder(W.forNow.text)}`,
      '',
      `VAR ${variable}_trust = 45`,
      `VAR ${variable}_rapport = 40`,
    ),
    ...by(4, `VAR can_${fact} = false`),
    ...ours('-> start', '', '=== start'),
    ...by(1, `${id}: (${face}) ${hello}`),
    ...ours(
      `# decision: first_word = ${W.decision}  # asks: low-key`,
      `* (ask) ["${placeholder(ask.reply)}" \\`,
      '    # tone: low-key  # security: 2  # service: 2 \\',
      `    # ${id}: competence 2, integrity 1, rapport 2 \\`,
      '    # shows: engagement 2, vigilance 1 \\',
      '    # best \\',
      `    # heard: ${id}: ${ask.heard} \\`,
      `    # why: ${placeholder(ask.why)}]`,
      `    ${id}: (attentive) ${ask.answer}`,
      '    -> after',
      `* (tell) ["${placeholder(tell.reply)}" \\`,
      '    # tone: directive  # security: 1  # service: -1 \\',
      `    # ${id}: competence 1, integrity 1, rapport -1 \\`,
      '    # shows: vigilance 1, engagement -1 \\',
      '    # verdict: sound \\',
      `    # heard: ${id}: ${tell.heard} \\`,
      `    # right-if: ${placeholder(tell.rightIf)} \\`,
      `    # why: ${tell.why(name)}]`,
      `    ${id}: (guarded) ${tell.answer}`,
      '    -> after',
      `* (let_go) ["${placeholder(letGo.reply)}" \\`,
      '    # tone: yielding  # security: -1  # service: 0 \\',
      `    # ${id}: competence -2, rapport 1 \\`,
      '    # shows: vigilance -1 \\',
      '    # verdict: mixed \\',
      `    # heard: ${id}: ${letGo.heard} \\`,
      `    # right-if: ${placeholder(letGo.rightIf)} \\`,
      `    # why: ${letGo.why}]`,
      `    ${letGo.answer(name)}  # end: for_now`,
      '    -> END',
      '',
      '=== after',
    ),
    ...by(4, `{can_${fact}: ${id}: (attentive) ${told} # reveals: ${fact}}`),
    ...ours(`${W.after}  # end: settled`, '-> END'),
  ];
}

interface Reading {
  readonly person: Somebody;
  readonly scenery: Scenery;
  readonly look: string;
  readonly hello: string;
  readonly fact: string;
}

function read(answers: Answers): Reading {
  const person = somebody(answers.who, W.stranger);
  const all = [answers.who, answers.task, answers.tension, answers.unknown].map((text) => plain(text)).join('\n');
  const scenery = sceneryOf(all, answers.place, answers.light);
  const look = answers.look ?? guessedLook(person.set, person.name, all);
  const { light } = scenery;
  const hello = light === 'dusk' ? W.hello.dusk : light === 'night' ? W.hello.night : W.hello.other;
  return { person, scenery, look, hello, fact: factOf(plain(answers.unknown), person.id) };
}

/** Words that say nothing of a fact. */
const SMALL = new Set(
  'a an and are as at be because been but by did do does every for from had has have he her him his how if in is it its of on one or our she some something than that the their them there they this to us was we were what when where who will with'.split(
    ' ',
  ),
);

/** A short name of the fact for ink: the first two words that mean something. */
function factOf(text: string, person: string): string {
  const words = (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[a-z][a-z0-9]*/g) ?? []
  ).filter((word) => word.length > 1 && !SMALL.has(word) && word !== person.toLowerCase());
  return words.slice(0, 2).join('_').slice(0, 24) || 'fact';
}
