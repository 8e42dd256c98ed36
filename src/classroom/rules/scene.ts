/** The way through the scene: opening, laying lines, on and back. */
import { type Lesson, type LessonSettings, MOST_PEOPLE } from '../model';
import { needsStops, stopNow, turnNow } from '../phase';
import { badStops, CLOCK, clockOf, type Do, leaving, type Made, no, TOO_MANY, VOTER, whole } from './made';

export function open({ id, scene, settings, room }: Do<'open'>): Made {
  const bad = badSettings(settings) ?? (whole(room, 0, MOST_PEOPLE) ? undefined : TOO_MANY);
  return bad === undefined ? [{ fact: 'LessonOpened', id, scene, settings, room }] : no(bad);
}

export function room(lesson: Lesson, { room }: Do<'room'>): Made {
  if (!whole(room, 0, MOST_PEOPLE)) return no(room < 0 ? 'A room cannot hold fewer than nobody.' : TOO_MANY);
  return room === lesson.room ? [] : [{ fact: 'RoomCounted', room }];
}

export function members(lesson: Lesson, { members }: Do<'members'>): Made {
  const changed = Object.entries(members).filter(([voter, { name, team }]) => {
    const before = Object.hasOwn(lesson.members, voter) ? lesson.members[voter] : undefined;
    return VOTER.test(voter) && (before?.name !== name || before?.team !== team);
  });
  return changed.length === 0 ? [] : [{ fact: 'MembersNamed', members: Object.fromEntries(changed) }];
}

export function settings({ settings }: Do<'settings'>): Made {
  const bad = badSettings(settings);
  return bad === undefined ? [{ fact: 'SettingsChanged', settings }] : no(bad);
}

function badSettings({ ways, seconds, discussSeconds }: LessonSettings): string | undefined {
  if (ways.length === 0) return 'Choose at least one way to vote: hands, the front keyboard or phones.';
  const fits = [seconds, discussSeconds].every((s) => s === undefined || whole(s, CLOCK.least, CLOCK.most));
  return fits ? undefined : `A clock runs from ${CLOCK.least} seconds to an hour (${CLOCK.most}).`;
}

export function lay(lesson: Lesson, { from, stops }: Do<'lay'>): Made {
  if (!needsStops(lesson) || from !== lesson.stops.length) return no('These lines have been laid already.');
  const bad = badStops(stops);
  return bad === undefined ? [{ fact: 'StopsLaid', from, stops }] : no(bad);
}

export function begin(lesson: Lesson): Made {
  if (lesson.phase !== 'lobby') return no('The scene has begun already.');
  if (lesson.stops.length === 0) return no('The scene is being prepared. Try again in a moment.');
  return [{ fact: 'SceneBegan' }];
}

export function show(lesson: Lesson, { to }: Do<'show'>): Made {
  const turn = turnNow(lesson);
  if (lesson.phase !== 'playing') return no('The scene is not on the wall.');
  if (to === lesson.at - 1) {
    if (to < 0) return no('This is the first line.');
    if (lesson.stops[to]?.decision) return no('The room has decided here. Step back to the decision to take it again.');
    if (turn && (turn.settled || turn.ballots.length + turn.questions.length > 0)) {
      return no('The room has begun to decide here. Settle it, or step back to an earlier decision.');
    }
    return [{ fact: 'StopShown', to }];
  }
  if (to !== lesson.at + 1) return no('The wall shows another line by now.');
  if (turn && !turn.settled) return no('First decide what to say.');
  if (!lesson.stops[to]) {
    return no(turn ? 'The scene is going on. Try again in a moment.' : 'This was the last line of the scene.');
  }
  return [...leaving(lesson), { fact: 'StopShown', to }];
}

export function card(lesson: Lesson, { stop, shown }: Do<'card'>, at: number): Made {
  const turn = turnNow(lesson);
  if (lesson.phase !== 'playing' || stop !== lesson.at) return no('The wall shows another line by now.');
  if (shown === lesson.card) return [];
  if (!shown) return [{ fact: 'CardShown', shown }];
  if (!stopNow(lesson)?.discuss) return no('This line has no discussion card.');
  if (turn && turn.ballots.length + turn.questions.length > 0) return no('The vote is on the wall now.');
  return [{ fact: 'CardShown', shown }, ...clockOf(lesson.settings.discussSeconds, at)];
}
