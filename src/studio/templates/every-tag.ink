// Every word of the language once, in a scene that plays. Look for the word you need, and take the lines around it.
# title: The Lent Key
# post: Control room
# site: Halloran Center
# place: control-room, night
# weather: none
# ambience: night
# time: Thu 21:40
# minutes: 4
# dress: uniform
# props: trouble off; steam off
# present: Ray
# note: Somebody is spoken of who has been ill.
# blurb: A panel key is missing from the box, and the two people who know where it is would like to go home.
# brief: Thursday, twenty to ten. The key box has one empty hook, number nine, the riser on eleven. Nobody signed for it.
# task: Every key on its hook, or a name beside it.
# know: Ines is an electrician with the contractor. She is on until ten.
# order: 3 = A key leaves the box with a name and a time. Whoever signs it out brings it back.
# order: 12 = Smoke reported by anybody: send people out first, then ask.
# mile: Write the time beside the hook before you hang the key.
// A piece of the checker's advice that the author has weighed. Errors cannot be set aside.
# set-aside: tough-wrong = The one firm moment of this scene is the fire, and there firm is right.
# cast: Ray = Ray Pohl, evening officer; officers; tired; look hank; stage calm; rapport 45; competence 50; propensity 5
# cast: Ines = Ines Duarte, electrician; vendors; guarded; stage anxious
# look: Ines = medium2; dark; skin 6; jacket; lashes; lanyard; 45
# hidden: relay = Ines; class 2; trust 46 or rapport 42; about the relay on eleven
# ending: hung = On its hook; Key nine hangs on its hook, with two times beside it. Ines signs for the next one without being asked.
# ending: gone = An empty hook; Key nine was in a pocket on the late bus. The locksmith came at midnight, and the bill came on Friday.
# hears: Dee Okafor, property manager; from Ines; 0.2; tomorrow; good: Your desk knows where its keys are.; bad: Ask them where key nine was.

VAR ray_trust = 50
VAR ray_rapport = 45
VAR ines_trust = 45
VAR ines_rapport = 40
VAR can_relay = false
// The program sets this before the first line: 0 for the base facts, 1 for the twin.
VAR twin = 0
-> start

=== start
Ray: (tired) Nine's out. Don't look at me. # face: Ray annoyed # sound: tick
{twin: The book has a line for nine, in his hand: lent to Ines, 18:10. | The book has no line for nine. Ray had the box all evening.}
{twin: -> signed | -> unsigned}

=== unsigned
// A tag alone on its line may stand before a decision, and so may the words that only the debrief shows.
# decision: hook = Don't look at me  # asks: low-key  # situation: Ray, who had the box: Don't look at me.
* (ask) ["You had the box tonight, Ray. Who came by for the riser on eleven, do you remember?" \
    # tone: low-key \
    # security: 2  # service: 2 \
    # Ray: competence 1, integrity 1, rapport 1 \
    # shows: engagement 2, vigilance 1 \
    # best \
    # heard: Ray: You asked me. You didn't search me. \
    # why: He knew, and he could say it without being caught out. A name came before a sermon. \
    # mile: Ask for the hour, too, while he still has it. \
    # face: Ray embarrassed]
    Ray: (embarrassed) Ines. Ten past six. I was on the phone and I waved her at it. # owns: Ray asked # why: He said it when he was asked.
    -> ines
* (mine) ["I'll put it down as mine. I was in and out of that box all day, it could have been me." \
    # tone: yielding  # bad-tone \
    # security: -1  # service: 0 \
    # Ray: competence -1, rapport 1 \
    # shows: even-handed -1 \
    # verdict: harmful \
    # deceit: Ray \
    # owns: Ray shifted \
    # heard: Ray: You'd sign for anything. \
    # right-if: you had taken it. \
    # why: It was kind, and it was not true. Now the book has the wrong name in it.]
    Ray: (suspicious) You weren't here at six.
    -> ines
* (line) ["Whoever lent it writes the line. So it's yours, Ray, the name and the time, please." \
    # tone: businesslike \
    # security: 1  # service: 0 \
    # Ray: integrity 1, rapport -1 \
    # shows: reporting 2 \
    # verdict: sound \
    # heard: Ray: You had me guilty before I sat down. \
    # right-if: the line were there and only the time were missing. \
    # why: It is the rule, and he will write it. You still don't know who has the key.]
    Ray: (guarded) Fine. Who do I write?
    -> ines

=== signed
# decision: hook-signed = Lent to Ines  # asks: businesslike  # situation: Ray, whose line is in the book: Don't look at me.  # twin-of: hook  # was: hook-twin
* (ask) ["You had the box tonight, Ray. Who came by for the riser on eleven, do you remember?" \
    # tone: low-key \
    # security: 0  # service: 0 \
    # Ray: competence -1 \
    # shows: vigilance -1 \
    # verdict: mixed \
    # heard: Ray: You didn't read my line. \
    # right-if: the book had no line for nine. \
    # why: The name was in front of you, in his own hand.]
    Ray: (annoyed) It's in the book. I wrote it so nobody would ask me.
    -> ines
* (mine) ["I'll put it down as mine. I was in and out of that box all day, it could have been me." \
    # tone: yielding  # bad-tone \
    # security: -1  # service: 0 \
    # Ray: competence -1 \
    # shows: even-handed -1 \
    # verdict: harmful \
    # heard: Ray: I signed that. Leave my line alone. \
    # right-if: you had taken it. \
    # why: A second name beside a true one makes both of them doubtful.]
    Ray: (suspicious) I wrote who has it.
    -> ines
* (line) ["Whoever lent it writes the line. So it's yours, Ray, the name and the time, please." \
    # tone: businesslike \
    # security: 2  # service: 2 \
    # Ray: integrity 1 \
    # shows: reporting 2 \
    # best \
    # was: write \
    # heard: Ray: Fair. I left the time out. \
    # why: His line had no time for the way back. He wrote it, and he wrote it himself.]
    Ray: (calm) Ten past six. There. Now it's got both.
    -> ines

=== ines
Ines: (guarded) You wanted me? # enter: Ines # look: Ray hank-bare # clock: 21:44 # exit: Ray
# decision: back = You wanted me?  # asks: low-key  # timer: 20  # differ
* (walk) ["Key nine. I'll walk up with you, you show me what you're in the middle of, and we sign it back together." \
    # tone: low-key \
    # security: 2  # service: 2 \
    # Ines: competence 1, integrity 1, rapport 2 \
    # shows: service 2, engagement 1 \
    # best \
    # promise: sign to Ines \
    # heard: Ines: You came to look, not to take. \
    # why: She was ten minutes from done, and you had ten minutes.]
    Ines: (relieved) Come on, then. It's better if you see it.
    You sign it back together, at the box, with the hour. # keeps: sign
    -> smoke
* (now) ["Key nine, please. Hang it up and sign, and I'll let you in again for the last ten minutes myself." \
    # tone: businesslike \
    # security: 3  # service: 1 \
    # Ines: competence 1, integrity 1 \
    # shows: reporting 2, service 1 \
    # best \
    # heard: Ines: It's a rule, and you stand in for it. \
    # why: The hook is full at once, and she loses nothing by it.]
    Ines: (calm) All right. Ten minutes, and I'm gone.
    -> smoke
* (sick) ["Keep it till you're done. With Ray just out of the hospital I'd rather not make a fuss about a hook." \
    # tone: yielding \
    # security: -2  # service: 0 \
    # Ines: competence -1, rapport 1 \
    # shows: self-command -2 \
    # verdict: harmful \
    # privacy: Ray \
    # promise: hook to Ines \
    # heard: Ines: I didn't know he was ill. Does he want me to? \
    # right-if: he had told her so himself, and she had signed. \
    # why: The key is still out, and something of his is out now, too.]
    Ines: (surprised) He was in the hospital?
    Ray heard it from the door. # comes-out: Ray # breaks: hook # why: What was his to tell was told for him.
    -> smoke

=== smoke
{can_relay: Ines: (worried) That relay on eleven gets hot. I told them twice. # reveals: relay}
Read: Post order 12. Smoke reported by anybody: send people out first, then ask.
Ines: (afraid) There. That's smoke. That's my riser. # prop: trouble on # sound: phone # discuss: Who else has to hear this in the next minute?
# decision: out = That's my riser  # asks: command  # life-safety
* (out) ["Out, Ines. Stair B, now, and take the two from the mail room with you. I'm calling it in." \
    # tone: command \
    # security: 3  # service: 2 \
    # Ines: competence 2 \
    # shows: vigilance 2, self-command 1 \
    # best \
    # heard: Ines: You knew which stair. \
    # why: One order, one stair, and nobody had to guess.]
    She is on the stair before you have finished. # place: control-room, early # exit: Ines # end: hung
    -> END
* (look) ["Show me. You know that riser and I don't, and two pairs of eyes beat one on the phone." \
    # tone: low-key \
    # security: -3  # service: 0 \
    # Ines: rapport 1 \
    # shows: vigilance -2 \
    # verdict: harmful \
    # heard: Ines: You want me to go back in there. \
    # right-if: it were the smell of a hot relay, and no smoke. \
    # why: It felt like respect for what she knows. It took two people toward the smoke.]
    You meet the smoke on ten. # end: gone
    -> END
* (panel) ["Stay right here by me. I'll silence the panel and we'll see whether it comes back on." \
    # tone: businesslike \
    # security: -2  # service: -1 \
    # Ines: competence -2 \
    # shows: self-command -1 \
    # verdict: harmful \
    # heard: Ines: You're waiting for it to go away. \
    # right-if: the smoke were steam, and the trouble light the only sign. \
    # why: Somebody saw smoke. The panel is not there to vote.]
    It comes back on. # end: gone
    -> END
