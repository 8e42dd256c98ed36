# title: The Smoke Break
# post: Side door six
# site: Halloran Center
# place: side-door, day
# weather: snow
# time: Tue 10:20
# minutes: 7
# dress: winter
# ambience: wind
# props: door closed; extinguisher hung
# present: Theo, Jess, Milo
# note: Somebody talks about being followed. There may be a medical call, out of sight.
# blurb: Three people are smoking under the fresh-air grille, and one of them fixes your lights.
# brief: Tuesday, 10:20, twenty-eight degrees and a little snow. You're the rover this shift, the officer who walks the rounds. You come around the building to side door six. Three people are standing under the fresh-air grille, smoking. The door behind them is latched.
# task: Keep the air intake clear and the fire door shut.
# know: Theo Brandt is the facilities engineer. If a light gets fixed in this building, he fixed it.
# know: Sergeant Beck is your supervisor. Dee Okafor manages the building for the owner.
# know: Amina Yusuf has the loading dock by herself this morning. It's around the next corner.
# know: A contractor is cutting pipe on the fourteenth floor, some nights. You're on until six.
# order: 1 = A medical call comes first. Go. Report what you pass.
# order: 6 = Smoking at the yellow rail, thirty feet out, and nowhere closer. Names only after a refusal.
# order: 9 = Fire door: shut on sight. Equipment goes back at once, and whoever moved it hangs it, so it stays hung. You check it first. One that's been fired, has no pin or reads red never goes back up: set it down, tag it, call for the spare.
# order: 11 = Anybody followed or threatened is heard first, by you, in their own words. Repairs: ticket number in the log by 18:00. A wrong entry is corrected by whoever made it, who tells the supervisor and the people it touched.
# order: 14 = Covered detectors, told or seen: report it the same shift. If they may be on now, go and see, and radio what you find; if not, to the supervisor and in the log. Say which part you were told. You may leave out who told you; if a supervisor asks, you answer. Entries about the contractors come from security; facilities can't file them.
# cast: Theo = Theo Brandt, facilities engineer; employees; guarded; look theo
# cast: Jess = Jess, tenant staff on four; employees; calm; look jess
# cast: Milo = Milo, tenant staff on nine; employees; calm; look third
# cast: Amina = Amina Yusuf, dock officer; officers; calm; rapport 45; propensity 5
# cast: Control = Control, the radio desk; officers; calm
# cast: Dee = Dee Okafor, property manager; client; calm
# hidden: detectors = Theo; class 2; trust 53 or trust 48 and rapport 48; about the fourteenth floor
# hidden: doors = Theo; class 1; rapport 50; about the doors at night
# ending: lights-on = Light's on; By Thursday the shelter lamp works. The smokers walk down to the rail without being asked, and Theo is the one who says good morning.
# ending: compliance-today = Compliance today; The cigarettes went out and the door is shut. The next ticket from security goes to the bottom of Theo's pile.
# ending: open-secret = Open secret; Everybody at door six knew, and nobody said it out loud. On Thursday the client's walk-through finds it in about a minute.
# ending: case-file = Case file; One phone call turned into a folder. There is a photo, a report and a meeting, and nobody at door six tells you anything now.
# ending: soft-stop = Soft stop; It was a pleasant few minutes. On Thursday somebody reaches for the extinguisher at door six and comes away with nothing.
# hears: Rosa Quintero, night cleaning lead; from Theo; 0.3; tonight; good: Door six listens. Tell them about your doors.; bad: Door six? Don't bother.
# hears: Hank Dubois, veteran officer; from Theo; 0.2; tomorrow; good: Facilities had a good word for the rover. I didn't know they had one.; bad: Facilities was asking me who the new rover is. Not in a nice way.
# mile: The next mile is the page: their words, the times, before eighteen hundred, and one person told out loud.

VAR theo_trust = 45
VAR theo_rapport = 40
VAR jess_trust = 45
VAR jess_rapport = 40
VAR milo_trust = 45
VAR milo_rapport = 40
VAR amina_trust = 47
VAR amina_rapport = 45
VAR control_trust = 45
VAR control_rapport = 40
VAR dee_trust = 45
VAR dee_rapport = 40
VAR can_detectors = false
VAR can_doors = false
VAR twin = 0
-> start

=== start
{twin: -> start_aed | -> start_round}


// ------------------------------------------------------------------
// The base world: a quiet radio, a second day, a woman who was followed
// ------------------------------------------------------------------

=== start_round
Your second day at Halloran, your first as the rover, and the radio's quiet.
Amina (radio): (calm) Rover, dock. Nothing going on down here. Just saying it out loud. # sound: radio
Then door six. Three people, three cigarettes, right under the fresh-air grille. The smoke goes straight up into the slats.
Theo Brandt you met yesterday, by a boiler. The other two are new to you. So is anybody smoking here. The door behind them is latched.
The yellow rail is thirty feet on, shoveled, with nobody at it.
-> grille

=== grille
Read: Post order 6. Smoking at the yellow rail, thirty feet out, and nowhere closer. Names only after a refusal.
Read: Post order 1. A medical call comes first. Go. Report what you pass.
Theo: (guarded) Here comes trouble. Jess, hide the evidence. # face: Jess pleased # face: Milo embarrassed
The woman laughs. The man studies his shoes.
Theo: (guarded) Cold enough for you?
# decision: intake = Under the grille  # asks: low-key  # situation: Theo, smoking under the grille: Cold enough for you?
* (pass) [Nod and keep going, and tell control on the move: "Smoke at the door six grille. I'll come back by." \
    # tone: yielding  # security: 0  # service: -1 \
    # Theo: competence -1 \
    # shows: engagement -1, reporting 1 \
    # verdict: mixed \
    # heard: Theo: You'd rather tell a radio than tell me. \
    # right-if: you were on your way to a medical call. \
    # why: They watched you see it and walk by. Nobody was waiting for you anywhere, and the rail was right there to point at.]
    You nod, and you say it into the radio, four steps on.
    Control (radio): (calm) Copy, smoke at door six. Come back by? Aren't you there now? # sound: radio
    Theo: (annoyed) Well, that was easy.
    Control (radio): (calm) So tell them there's a rail, rover.
    You turn around. Theo's already walking down there.
    Jess: (embarrassed) Come on, Milo.
    -> rail
* (out) ["Morning. That's the fourth floor's air up there. Put those out, please, and I'll find you a spot to finish." \
    # tone: directive  # security: 2  # service: 0 \
    # Theo: integrity 1, rapport -1 \
    # Jess: integrity 1, rapport -1 \
    # Milo: rapport -1 \
    # shows: vigilance 2, engagement -1 \
    # verdict: sound \
    # heard: Theo: Find us a spot? There is a spot. It's yellow. \
    # right-if: the rail were roped off and there was nowhere to send them yet. \
    # why: True, quick, and the smoke stopped. But the place to finish was thirty feet off and open. They put out three cigarettes for nothing.]
    Nobody wants to be first. Then three butts hit the concrete. # look: Theo theo-bare # look: Milo third-bare
    Jess: (annoyed) Isn't there a rail someplace?
    Theo: (annoyed) There is. Thirty feet that way.
    You: Okay. That's the spot, then.
    Jess: (annoyed) That was Milo's last one.
    They go. Theo shakes one out of his pack for Milo without looking back at you. # look: Theo theo # look: Milo third
    -> rail
* (theo) ["Theo, step around here with me? That's somebody's air. How about you and me get them to the rail?" \
    # tone: low-key  # security: -1  # service: 1 \
    # Theo: competence -1, rapport 1 \
    # Jess: competence -1 \
    # shows: engagement 1, vigilance -1 \
    # verdict: mixed \
    # heard: Theo: You think I run those two? \
    # right-if: it were his third time this week and the other two were on his crew. \
    # why: A quiet word is for somebody who's heard it before. He hadn't, he isn't their boss, and they went right on smoking.]
    Around the corner the wind gets down your collar.
    Theo: (annoyed) You and me? I don't even know that guy's name.
    Milo: (embarrassed) It's Milo.
    You both lean back to look. Two cigarettes are still going under the grille. # face: Jess pleased
    Theo: (annoyed) All right. Everybody down to the rail. I've been spoken to.
    -> rail
* (walk) ["Cold enough, yeah. There's that rail down there, the yellow one. Let's all go freeze at that instead." \
    # tone: low-key  # security: 1  # service: 3 \
    # Theo: competence 2, integrity 1, rapport 2 \
    # Jess: competence 1, rapport 1 \
    # Milo: rapport 1 \
    # shows: engagement 2, service 1, vigilance 1 \
    # best \
    # heard: Theo: You asked, and you were already walking. \
    # why: They're allowed to smoke, just thirty feet on, and the rail was open. You pointed and went along, so nobody had to lose. \
    # mile: Put a hand on that door as you walk up. Then you know it's latched, you don't just think so.]
    They move. Not fast. Theo stays at your shoulder.
    You: That grille's the fourth floor's air.
    Theo: (pleased) So that's why they cough.
    Jess: (surprised) I'm the fourth floor.
    Theo: (pleased) I know you are.
    Jess: (pleased) Milo, we've been smoking up my own office.
    -> rail

=== rail
# clock: 10:24
The yellow rail. The wind takes the smoke off across the lot, and nobody says anything for a second. # discuss: Three people under a grille and one sentence to spend. Ask them, tell them, or take one aside: which would your site expect, and why?
{grille.walk: Theo leans on the rail next to you. | Theo picks a spot on the rail that isn't next to you.}
Theo: (talking) Know where we're supposed to smoke? The shelter, there. Light's been dead three weeks. Ticket's in.
Theo: (talking) It's black out here by four-thirty. Jess here got followed halfway to her car last night.
Jess pulls her sleeves over her hands. She looks at you, then at the parking lot. # face: Jess worried
The lighting sheet on your clipboard says lit, eleven nights in a row, initialed R.P. You don't know an R.P. yet.
Read: Post order 11. Anybody followed or threatened is heard first, by you, in their own words.
Read: Post order 11, further down. Repairs: number in the log by 18:00. A wrong entry is corrected by whoever made it, who tells the supervisor and the people it touched.
Theo: (guarded) So. You gonna fix it, or you gonna write me up?
# decision: complaint = Fix it or write me up  # asks: low-key  # situation: Theo, with Jess looking at the parking lot: You gonna fix it, or you gonna write me up?
* (dee) ["I can't fix it, but Dee Okafor can. I'm calling her now, and Jess, she should hear last night from you." \
    # tone: businesslike  # security: 0  # service: 1 \
    # Theo: integrity 0 \
    # Jess: rapport -1 \
    # shows: service 1, engagement -1 \
    # verdict: mixed \
    # heard: Jess: You handed me to somebody on the phone. \
    # right-if: you had already heard Jess out, and that ticket had come back twice with nothing. \
    # why: You meant well by both of them. But you hear her first, yourself, and that number wasn't even in your log yet.]
    You put it on speaker. It rings four times. # sound: phone
    Dee (phone): (calm) You've reached Dee Okafor, property management. Leave your name, and where you are.
    You: It's the rover, at the rail by door six. It's about the shelter light. Jess?
    Jess: (embarrassed) I'm not telling that to a machine.
    Theo: (annoyed) Yeah. There you go.
    She grinds hers out and starts back on her own. # face: Jess sad
    -> back_round
* (ticket) ["Three weeks is too long. Read me the number, it's in the log by six. And Jess, I'll walk you out tonight." \
    # tone: businesslike  # security: 1  # service: 1 \
    # Theo: competence 1, integrity 1, rapport 1 \
    # Jess: competence -1, rapport -1 \
    # shows: service 1, reporting 2, engagement -1 \
    # verdict: sound \
    # promise: ticket to Theo \
    # heard: Jess: You'll walk me out. You never asked from what. \
    # right-if: somebody had already sat down with Jess and taken it all down. \
    # why: The light got a number and she got company, and that's worth something. But who followed her, and how, is still just in her head.]
    Theo: (talking) Four-four-one-oh-seven. Don't hold your breath.
    You: Four-four-one-oh-seven, by six. When do you leave, Jess?
    Jess: (embarrassed) Ten to five. It's fine. You don't have to.
    She puts hers out and starts back. # face: Jess sad
    Milo: (worried) It's not fine. She sits across from me at lunch. She didn't sleep.
    -> back_round
* (jess) ["Leave the light a second, Theo. Last night, Jess. You feel like telling me how that went out there?" \
    # tone: low-key  # security: 2  # service: 3 \
    # Theo: competence 2, integrity 1, rapport 2 \
    # Jess: competence 2, integrity 1, rapport 3 \
    # shows: engagement 3, service 2, vigilance 1 \
    # best \
    # heard: Jess: You heard the part he just tossed in. \
    # why: He asked about a light; she was the news. The ticket can wait until six, and she might not have brought it up twice. \
    # mile: Her words, in her order, with the time. Write it down before it turns into your words.]
    Jess: (worried) A gray van. It rolled along next to me, no lights, all the way to row D.
    Jess: (embarrassed) It was ten to five. I didn't want to make a thing of it.
    You: I'll put it down the way you just said it. And call the desk before you leave tonight. I'll walk out with you.
    Jess: (relieved) Okay. Yeah. I'd like that.
    Theo: (calm) Four-four-one-oh-seven. That's the ticket.
    -> back_round
* (own) ["That one's on me, both of you. I've been carrying around a sheet that says lit, and I never looked up." \
    # tone: low-key  # security: -1  # service: 0 \
    # Theo: competence -1, integrity -1 \
    # Jess: integrity -1 \
    # shows: self-command -1, engagement -1 \
    # verdict: mixed \
    # heard: Theo: Nice of you. It isn't your name on it. \
    # right-if: the initials on that sheet were yours. \
    # why: You got here yesterday and meant it for the whole outfit. But it's R.P.'s to set straight, and Jess still hadn't been asked.]
    Theo: (suspicious) You? You started yesterday.
    Jess: (suspicious) That says R.P. Who's R.P.?
    You: I don't know. I guess I meant all of us. Security.
    Milo: (surprised) Huh.
    Jess puts her hands back up her sleeves. Whatever she had, she keeps it. # face: Jess sad
    -> back_round

=== back_round
Theo's phone buzzes in his jacket. # sound: phone
Theo: (talking) That's Kyle. He's bringing the long ladder, he wants a door. # exit: Theo
He goes on ahead. You stay long enough to look up at the shelter lamp. Dead, and a crack clean across it.
Then you walk back up {rail.jess or rail.own: with Jess and Milo|with Milo}. # clock: 10:31
-> door_green

=== door_green
Door six was latched when you left it. From down the walk you watch Theo swing it wide, lift the red extinguisher off its bracket and stand it in the door. # prop: door open # prop: extinguisher prop # enter: Theo # look: Theo theo-bare # look: Milo third-bare
You get close enough to see it: pin in, needle in the green. Theo is one step from it, hands in his pockets.
Jess and Milo stop to see what you'll do. No one else is in sight. # face: Jess attentive # face: Milo attentive
Read: Post order 9. Fire door: shut on sight. Equipment goes back at once, and whoever moved it hangs it, so it stays hung. You check it first.
Read: Post order 9, further down. One that's been fired, has no pin or reads red never goes back up: set it down, tag it, call for the spare.
Theo: (guarded) What? It's two minutes. Kyle's getting the long ladder.
# decision: prop = Two minutes  # asks: directive  # situation: Theo, one step from the extinguisher that holds the fire door: What? It's two minutes.
* (self) [Take it and hang it back up yourself, let the door close, and tell Theo, quietly, what that stair is for. \
    # tone: low-key  # security: 1  # service: 0 \
    # Theo: integrity -1, rapport 1 \
    # Milo: integrity -1 \
    # shows: vigilance 1, engagement 1, even-handed -1 \
    # verdict: sound \
    # heard: Theo: If I prop it again you'll come by and clean up. \
    # right-if: whoever moved it had gone. \
    # why: Door shut, extinguisher up, all of it good. But the one who moved it stood there and watched you do his part.]
    Pin's in, needle's green, so up it goes. The door swings to and clicks. # prop: extinguisher hung # prop: door closed # sound: door
    You: That's the door between the stair and the smoke, Theo. That's all it's for.
    Theo: (pleased) See? And I didn't have to lift a finger. # face: Jess pleased
    Jess laughs. You hear yourself nearly laugh, too.
    -> leave
* (dont) ["No, just stand it in the corner there, Theo, and get the door shut. I'll see to that in a minute." \
    # tone: directive  # security: -2  # service: -1 \
    # Theo: competence -2, rapport -1 \
    # Jess: competence -1 \
    # shows: vigilance -2, engagement -1 \
    # verdict: harmful \
    # heard: Theo: So where does it live now? \
    # right-if: the pin were gone or the needle in the red. \
    # why: The needle was green and the pin was in. You took a good extinguisher off the wall and put it where nobody will look.]
    Theo stands it in the corner behind the mats. The door clicks. # prop: extinguisher away # prop: door closed # sound: door
    Theo: (surprised) In the corner? Why, what's the matter with it?
    You look again. Nothing is.
    Control (radio): (calm) Rover, control. Lobby has a visitor for you. # sound: radio
    You: Copy. I'll... come back to that.
    -> leave
* (hang) ["Hang that back up right there, Theo, and let the door close. All the rest of it we can argue about inside." \
    # tone: directive  # security: 3  # service: 1 \
    # Theo: competence 2, integrity 2 \
    # Jess: competence 1, integrity 1 \
    # Milo: integrity 1 \
    # shows: vigilance 2, engagement 1, even-handed 1 \
    # best \
    # heard: Theo: You meant that one. \
    # why: The stair comes first. It was short, it went to the one you saw move it, and everything else stayed open.]
    He looks at you for about a second. Then he picks it up.
    You: Hold it there. Pin. Needle. Good.
    It goes on the bracket. He pulls the door till it clicks. # prop: extinguisher hung # prop: door closed # sound: door
    Theo: (annoyed) You're a pain, you know that?
    You: So I'm told.
    Around the corner comes a ladder with legs under it. # face: Jess pleased
    Theo: (pleased) Dock door, Kyle! It's wider!
    -> leave
* (hold) ["I've got the door now, so it doesn't need a prop. Get the ladder in, and then that's back on the wall." \
    # tone: low-key  # security: -2  # service: 2 \
    # Theo: competence -1, rapport 2 \
    # Jess: competence -1 \
    # shows: service 1, vigilance -2 \
    # verdict: mixed \
    # heard: Theo: You're all right. You're cold, but you're all right. \
    # right-if: the ladder were already halfway through the door on two shoulders. \
    # why: There was no ladder yet. So there was an open fire door and an empty bracket for as long as Kyle took.]
    One minute. Three. Cold air pours up the stair. # clock: 10:35
    Theo: (embarrassed) He'll be here.
    Then a ladder comes around the corner with Kyle under it, and everybody has their hands full.
    Theo: (pleased) Take that in with you, Kyle. I'll hang it on the way up.
    It goes inside on top of the ladder. The door shuts. The bracket is still empty. # prop: extinguisher away # prop: door closed # sound: door
    -> leave


// ------------------------------------------------------------------
// The twin world: a defibrillator, your initials, the needle
// ------------------------------------------------------------------

=== start_aed
You've been the rover a month. Mostly you see this side of the building at dusk, through the glass.
Amina (radio): (afraid) Rover, dock. Driver's down, he's not breathing right, I'm by myself! # sound: radio
That's you. You pull the defibrillator off the wall by the mailroom and go. The dock is around the next corner.
Between you and it is door six, and three people smoking under the fresh-air grille. Theo Brandt from facilities, a woman, a man.
First time you've met any of them out here. The smoke goes up into the slats. The door behind them is latched.
The yellow rail is thirty feet back the way you came, shoveled, with nobody at it.
-> grille_aed

=== grille_aed
Read: Post order 6. Smoking at the yellow rail, thirty feet out, and nowhere closer. Names only after a refusal.
Read: Post order 1. A medical call comes first. Go. Report what you pass.
The case is down along your leg. Ten steps. Five.
Theo: (guarded) Here comes trouble. Jess, hide the evidence. Cold enough for you? # face: Jess pleased # face: Milo embarrassed
# decision: intake-aed = Under the grille, with the defibrillator  # twin-of: intake  # asks: yielding  # life-safety  # timer: 20  # situation: Amina's driver isn't breathing right. Theo, under the grille: Cold enough for you?
* (pass) [Nod and keep going, and tell control on the move: "Smoke at the door six grille. I'll come back by." \
    # tone: yielding  # security: 3  # service: 1 \
    # Theo: competence 2, integrity 1 \
    # Amina: competence 2, integrity 1, rapport 2 \
    # shows: vigilance 2, self-command 1, reporting 1 \
    # best \
    # heard: Theo: Something's wrong. That was a defibrillator. \
    # why: The machine got to the man on the floor, and nothing got in front of it. The smoke took one breath on the radio, and it kept.]
    A nod is all they get. You're talking into the radio before Theo has finished smiling.
    Control (radio): (attentive) Copy the smoke. Medics are four minutes out. # sound: radio
    Theo: (surprised) Was that the heart thing? Come on. Off the grille, everybody.
    The dock. Amina's on her knees, counting out loud. You open the case and the machine starts to talk. # exit: Theo # exit: Jess # exit: Milo
    One shock. She counts again. Halfway through, he coughs.
    You: Control, rover. Medics have the driver. He's talking. # clock: 10:29 # sound: radio
    Control (radio): (relieved) Copy. Copy all of it. Nice going, you two. Your smoke's in the log, ten twenty.
    -> rail_again
* (out) ["Morning. That's the fourth floor's air up there. Put those out, please, and I'll find you a spot to finish." \
    # tone: directive  # security: -1  # service: -1 \
    # Theo: competence -1, rapport -1 \
    # Jess: competence -1, rapport -1 \
    # Amina: competence -1 \
    # shows: vigilance -1, engagement -1 \
    # verdict: mixed \
    # heard: Theo: You stopped for this? \
    # right-if: the radio had been quiet and the rail were roped off. \
    # why: Every word of it was true, and none of it was for now. A man wasn't breathing right and you had the machine.]
    Theo: (surprised) Out? Isn't there a rail?
    Amina (radio): (afraid) Rover? I need that thing now! # sound: radio
    Jess: (afraid) Oh my God. Go!
    You go. At the dock Amina takes the pads right out of your hands. One shock, then another. # exit: Theo # exit: Jess # exit: Milo
    Amina (at the dock): (worried) What stopped you? # clock: 10:29
    The medics take him. He's breathing. She's still looking at you.
    -> rail_again
* (theo) ["Theo, step around here with me? That's somebody's air. How about you and me get them to the rail?" \
    # tone: low-key  # security: -2  # service: -1 \
    # Theo: competence -2, integrity -1 \
    # Amina: competence -2, integrity -1 \
    # shows: vigilance -2, engagement -1 \
    # verdict: harmful \
    # heard: Theo: You've got time for a chat, I guess. \
    # right-if: nothing else had been waiting, and it were his third time with his own crew. \
    # why: It would have been tactful on any other round. On this one somebody was counting chest compressions alone.]
    Around the corner Theo sees what's in your hand.
    Theo: (afraid) Isn't somebody waiting for that?
    Amina (radio): (afraid) Rover? Anybody? # sound: radio
    You run the rest. She's counting in a whisper. The machine says shock, and says it again. # exit: Theo # exit: Jess # exit: Milo
    Amina (at the dock): (tired) I could hear you talking. # clock: 10:29
    The medics take him with the machine still on.
    -> rail_again
* (walk) ["Cold enough, yeah. There's that rail down there, the yellow one. Let's all go freeze at that instead." \
    # tone: low-key  # security: -2  # service: 0 \
    # Theo: competence -2, integrity -1, rapport 1 \
    # Amina: competence -2, rapport -2 \
    # shows: vigilance -2, service 1 \
    # verdict: harmful \
    # heard: Theo: Nice of you. What's in the case? \
    # right-if: nobody had been waiting for what was in your hand. \
    # why: It was the friendly way to move them, and it went thirty feet in the wrong direction.]
    Theo: (pleased) Sure. What's with the case?
    Amina (radio): (afraid) Rover, where are you? # sound: radio
    You're halfway to the rail. You turn and run. # face: Theo afraid # face: Jess afraid
    At the dock Amina doesn't look up. She says the numbers. You put the pads on. One shock, then another. # exit: Theo # exit: Jess # exit: Milo
    Amina (at the dock): (tired) I didn't know if you were coming. # clock: 10:29
    The medics take him with the machine still on.
    -> rail_again

=== rail_again
Sergeant Beck takes over the dock and sends you out to walk it off. Your way back goes by door six. # clock: 10:33
They're down at the yellow rail, all three, with the smoke blowing clear. # enter: Theo # enter: Jess # enter: Milo
{
- grille_aed.pass: -> rail_thanks
- grille_aed.out: -> rail_sorry
- else: -> rail_worse
}

= rail_thanks
Theo: (attentive) He make it?
You: He left here talking.
Theo: (relieved) Huh. Okay.
Jess: (relieved) Milo, you can breathe.
Milo: (embarrassed) I was standing right in your way.
-> rail_sheet

= rail_sorry
Theo: (attentive) He all right?
You: Breathing. I shouldn't have stopped.
Jess: (embarrassed) For us? No. Milo said you were carrying something. # face: Theo guarded # face: Milo sad
-> rail_sheet

= rail_worse
Theo: (worried) How is he?
You: They don't know yet. I should've gone straight by you.
Theo: (guarded) You could've just said. We'd have moved.
Jess: (sad) Milo saw the case. He didn't want to say.
-> rail_sheet

=== rail_sheet
You set the clipboard on the rail to put the times down. The page on top is the lighting sheet.
Read: Lighting sheet, door six side. Shelter: lit. Shelter: lit. Eleven nights of it, and every one has your initials.
You did it from the warm side of the glass. Under it is this morning's log: 08:05, T. Brandt, shelter light still out, new ticket 44107.
Read: Post order 11. Anybody followed or threatened is heard first, by you, in their own words.
Read: Post order 11, further down. Repairs: number in the log by 18:00. A wrong entry is corrected by whoever made it, who tells the supervisor and the people it touched.
Theo: (talking) While you're here. Light in the shelter's been dead three weeks.
Jess: (annoyed) I about broke my ankle on that step last night.
Theo: (talking) They closed my first ticket on me. I had to put a new one in this morning.
Theo: (guarded) Because somebody on your side keeps signing it lit. How's that happen?
# decision: complaint-sheet = Who keeps signing it lit  # twin-of: complaint  # asks: low-key  # situation: Eleven nights of your initials on the sheet. Theo: Somebody on your side keeps signing it lit. How's that happen?
* (dee) ["I can't fix it, but Dee Okafor can. I'm calling her now, and Jess, she should hear last night from you." \
    # tone: businesslike  # security: 1  # service: -1 \
    # Theo: competence -1, integrity -1, rapport -1 \
    # Jess: integrity -1 \
    # shows: self-command -1, service -1 \
    # verdict: mixed \
    # heard: Theo: I asked you, and you dialed. \
    # right-if: the sheets had been right and the ticket closed anyway. \
    # why: He asked who signed, and you had the answer in your hand. You let somebody else read it out.]
    You put it on speaker. She picks up on the first ring. # sound: phone
    Dee (phone): (calm) My sheet says it's lit. Signed every night by, let me see...
    A pause. # face: Theo attentive # face: Jess attentive
    Dee (phone): (suspicious) By you.
    Theo: (surprised) Huh.
    Dee (phone): (firm) Hold on to that page. I'm pulling the rest.
    -> back_sheet
* (ticket) ["Three weeks is too long. Read me the number, it's in the log by six. And Jess, I'll walk you out tonight." \
    # tone: businesslike  # security: 0  # service: -2 \
    # Theo: competence -1, integrity -2, rapport -2 \
    # Jess: integrity -2 \
    # shows: self-command -2, reporting -1 \
    # verdict: harmful \
    # heard: Theo: I told you it's in. I asked you who signs. \
    # right-if: the sheet were somebody else's and the number weren't in the log yet. \
    # why: The new number was in your log since eight. He asked who signs for that light, and the answer was in your hand.]
    Theo: (annoyed) It's in there. Since eight. I'm asking you who signed for it.
    Jess: (annoyed) I don't need walking. I need a bulb.
    She's reading your clipboard upside down. # face: Jess suspicious
    Theo follows her eyes. You both know what he's looking at.
    Theo: (suspicious) Uh-huh.
    Milo finds something to look at across the lot. # face: Milo embarrassed
    -> back_sheet
* (jess) ["Leave the light a second, Theo. Last night, Jess. You feel like telling me how that went out there?" \
    # tone: low-key  # security: 0  # service: 1 \
    # Theo: integrity -1, rapport 1 \
    # Jess: rapport 2 \
    # shows: engagement 1, self-command -1 \
    # verdict: mixed \
    # heard: Theo: Kind. And you ducked me. \
    # right-if: somebody had followed her, or she were really hurt. \
    # why: Her ankle matters and she liked being asked. He had put a fair question to you, and he was still waiting.]
    Jess: (calm) I missed the step. That's it. I'm fine, it's sore.
    Theo: (annoyed) She's fine. I asked you something.
    You: I'll find out how it happened.
    Theo: (suspicious) You do that.
    -> back_sheet
* (own) ["That one's on me, both of you. I've been carrying around a sheet that says lit, and I never looked up." \
    # tone: low-key  # security: 2  # service: 3 \
    # Theo: competence 1, integrity 1, rapport 2  # owns: Theo asked \
    # Jess: integrity 2, rapport 1 \
    # Milo: integrity 1 \
    # shows: self-command 3, reporting 1, service 1 \
    # best \
    # heard: Theo: First straight answer I've had on that light. \
    # why: He asked a fair question and you were the answer. The record gets mended, and so does the next one you sign. \
    # mile: Tell the sergeant before the client does. It's a shorter talk.]
    Theo doesn't say anything for a while. # face: Theo surprised
    Theo: (calm) Eleven nights.
    You: Eleven, all mine. I'm striking them, and Sergeant Beck hears it from me before lunch. Tonight I'll go stand in it.
    Theo: (attentive) Huh.
    Jess: (pleased) Bring a flashlight. Watch the step.
    -> back_sheet

=== back_sheet
Theo's phone buzzes in his jacket. # sound: phone
Theo: (talking) That's Kyle. He's bringing the long ladder, he wants a door. # exit: Theo
He goes on ahead. You look up at the shelter lamp, from the cold side this time. Dead, and a crack clean across it.
Then you walk back up with the other two. # clock: 10:38
-> door_red

=== door_red
Door six was latched when you left it. From down the walk you watch Theo reach in, pull the red extinguisher off the bracket and stand it against the door. # prop: door open # prop: extinguisher prop # enter: Theo # look: Theo theo-bare # look: Milo third-bare
He never looks at it. He's looking for Kyle. Up close there's no pin in the handle, and the needle is in the red.
Gray powder is swept up along the wall inside.
Milo: (calm) That's from the weekend. Kids got in the stair.
Theo sees your face and bends down for it. Jess and Milo stop to see what you'll do. # face: Jess attentive # face: Milo attentive
Read: Post order 9. Fire door: shut on sight. Equipment goes back at once, and whoever moved it hangs it, so it stays hung. You check it first.
Read: Post order 9, further down. One that's been fired, has no pin or reads red never goes back up: set it down, tag it, call for the spare.
Theo: (annoyed) All right, all right. I'm hanging it.
# decision: prop-red = The needle  # twin-of: prop  # asks: directive  # situation: No pin, needle in the red. Theo, bending down for it: All right, all right. I'm hanging it.
* (self) [Take it and hang it back up yourself, let the door close, and tell Theo, quietly, what that stair is for. \
    # tone: low-key  # security: 0  # service: 0 \
    # Theo: competence -1 \
    # Jess: competence -1 \
    # shows: vigilance -1, engagement 1 \
    # verdict: mixed \
    # heard: Theo: You hung it, then you looked at it. \
    # right-if: it were full and whoever moved it had gone. \
    # why: You caught it, but after it was on the wall. The pin and the needle were there to see before.]
    Up it goes. You feel for the pin. # prop: extinguisher hung
    Jess: (suspicious) There isn't one. Even I can see that.
    Down it comes again. You tie the red tag on and pull the door. # prop: extinguisher away # prop: door closed # sound: door
    You: Control, rover. I need the spare extinguisher at door six.
    Control (radio): (calm) Copy, spare to door six. Lobby's walking it over. # sound: radio
    -> leave
* (dont) ["No, just stand it in the corner there, Theo, and get the door shut. I'll see to that in a minute." \
    # tone: directive  # security: 3  # service: 1 \
    # Theo: competence 3, integrity 2, rapport 1 \
    # Jess: competence 1 \
    # Milo: competence 1 \
    # shows: vigilance 3, engagement 1 \
    # best \
    # heard: Theo: You looked before I did. \
    # why: A dead extinguisher on its hook is worse than a bare hook, because somebody will trust it. It stayed down, and the door got shut. \
    # mile: Say the reason with it. "It's empty" is two words.]
    Theo: (surprised) The corner? You people always want it on the wall.
    You: Look at the needle.
    Theo: (embarrassed) Huh. So they set it off and hung it back up. I just grabbed it.
    He stands it in the corner and pulls the door till it clicks. You tie the red tag on. # prop: extinguisher away # prop: door closed # sound: door
    You: Control, rover. Extinguisher at door six is empty, and tagged. I need the spare.
    Control (radio): (calm) Copy, spare to door six. Lobby's walking it over, five minutes. # sound: radio
    -> leave
* (hang) ["Hang that back up right there, Theo, and let the door close. All the rest of it we can argue about inside." \
    # tone: directive  # security: -2  # service: 0 \
    # Theo: competence -2 \
    # Jess: competence -1 \
    # shows: vigilance -2 \
    # verdict: harmful \
    # heard: Theo: Fine. It's your door. \
    # right-if: the pin were in and the needle green. \
    # why: Right voice, right man, wrong extinguisher. You gave the order before you looked at what was in his hands.]
    He hangs it. The door clicks. It looks perfect. # prop: extinguisher hung # prop: door closed # sound: door
    Jess: (surprised) Isn't it supposed to have a pin?
    You look. It is.
    Theo: (annoyed) So do I hang it or don't I?
    Down it comes again, and you tie the red tag on. Control says there'll be a spare by noon. # prop: extinguisher away
    -> leave
* (hold) ["I've got the door now, so it doesn't need a prop. Get the ladder in, and then that's back on the wall." \
    # tone: low-key  # security: -3  # service: 2 \
    # Theo: competence -2, integrity -1, rapport 1 \
    # Jess: competence -1 \
    # shows: service 1, vigilance -2 \
    # verdict: harmful \
    # heard: Theo: You looked at me. You never looked at it. \
    # right-if: it were sound and somebody had a ladder on two shoulders. \
    # why: You held a fire door for a ladder that wasn't there, and sent a dead extinguisher back to the wall.]
    Theo: (surprised) Get it in? Kyle's not even here yet.
    The door stands open on a dead extinguisher. One minute. Three. # clock: 10:42
    Then Kyle, and the ladder, and everybody's hands are full.
    Theo: (pleased) Back on the wall. Like the officer said. # prop: extinguisher hung # prop: door closed # sound: door
    It looks perfect.
    -> leave


// ------------------------------------------------------------------
// Both worlds again: Theo stays, or he doesn't
// ------------------------------------------------------------------

=== leave
{rail.jess: Jess: (calm) So I call the desk, before I come down. # exit: Jess}
{rail_sheet.own: Jess: (pleased) Flashlight. # exit: Jess}
{rail.ticket: Jess: (sad) Ten to five, then. If you're around. # exit: Jess}
{rail.dee: Jess goes in without a word. # exit: Jess}
{rail.own or rail_sheet.dee or rail_sheet.ticket or rail_sheet.jess: Jess gets her badge out and goes in. # exit: Jess}
{grille.walk or grille.theo: Milo: (calm) Rail. Got it. # exit: Milo}
{grille.out: Milo: (annoyed) Thirty feet. I counted. # exit: Milo}
{grille.pass: Milo: (embarrassed) Sorry about the grille. We kind of knew. # exit: Milo}
{grille_aed: Milo: (worried) I hope he's okay, your driver. # exit: Milo}
{can_detectors: {twin: -> tip_now | -> tip}}
{theo_trust >= 50: Theo looks up the building, all the way up, like there's something he'd say about it. Then he doesn't. # face: Theo guarded}
{theo_rapport >= 40: Theo: (calm) Stay warm. | Theo gets his badge out. He doesn't say anything.}
-> parting

=== tip
Door six is shut and the others have gone in. Theo stays. # face: Theo guarded
Theo: (guarded) You been up on fourteen?
You: An hour ago. Bare ceiling, every detector open. No crew till Thursday night.
{can_detectors: Theo: (guarded) They bag the detectors when they cut. Nobody posts it. # reveals: detectors}
Read: Post order 14. Covered detectors, told or seen: report it the same shift. If they may be on now, go and see, and radio what you find; if not, to the supervisor and in the log.
Read: Post order 14, further down. You may leave out who told you; if a supervisor asks, you answer. Entries about the contractors come from security; facilities can't file them.
He looks at the door.
Theo: (worried) You didn't get that from me.
# decision: tip = You didn't get that from me  # asks: low-key  # situation: They bag the detectors on fourteen when they cut. Theo: You didn't get that from me.
* (show) ["I won't swear nobody sees us, but come up and point it out to me now. Then it's both of us who saw it." \
    # tone: directive  # security: -1  # service: -1 \
    # Theo: competence -1, rapport -2 \
    # shows: vigilance 1, engagement -2, reporting -1 \
    # verdict: mixed \
    # heard: Theo: Now everybody on fourteen knows who talked. \
    # right-if: the bags were on right now and you couldn't find them without him. \
    # why: You walked that floor an hour ago and it was bare. All you'd have found up there is people who saw him with you.]
    Theo: (annoyed) Show you what? It's bare till Thursday.
    You: Just show me which ones.
    Theo: (worried) And get seen up there with you? No.
    -> parting
* (look) ["If I'm asked, I can't lie. But I'm going up to look for myself, and then it's what I saw that goes in." \
    # tone: businesslike  # security: 0  # service: 1 \
    # Theo: integrity 1, rapport 1 \
    # shows: even-handed 1, reporting -1 \
    # verdict: sound \
    # heard: Theo: You'll go look at a bare ceiling. \
    # right-if: the bags were still up there. \
    # why: Your own eyes, and no lie to anybody, and that was decent. But there's nothing to see until Thursday night, and by then they're cutting.]
    Theo: (guarded) Look all you want. There's nothing up there till Thursday night.
    You: Then I'll look Thursday.
    Theo: (attentive) You working Thursday? # discuss: Somebody tells you something and says you didn't get it from them. What can you promise, and when do you say it?
    You'd have to check.
    -> parting
* (yours) ["I can't keep that quiet. It counts more from facilities, so write it up, and I'll walk it to my sergeant." \
    # tone: businesslike  # security: -2  # service: -2 \
    # Theo: competence -1, integrity -1, rapport -2 \
    # shows: reporting -2, service -1 \
    # verdict: harmful \
    # heard: Theo: I handed you something and you handed it back. \
    # right-if: facilities could file on the contractors. \
    # why: You'd have gone in with him, and he knows that. But he can't file on them, that's why he told you, and now it's nobody's.]
    Theo: (annoyed) I can't file on those guys. Why do you think I'm telling you?
    He's already got the door.
    Theo: (tired) Forget it.
    -> parting
* (name) ["Okay. What, and not who. That's in the log today, and I do have to tell my sergeant, who might ask me." \
    # tone: low-key  # security: 3  # service: 2 \
    # Theo: competence 2, integrity 3, rapport 1 \
    # shows: reporting 2, self-command 2, even-handed 1 \
    # best \
    # promise: name to Theo \
    # heard: Theo: That's less than I asked for, and I believe it. \
    # why: You promised what you can keep and no more, and it gets to the right desk two days before the next cut. \
    # mile: Put "told, not seen" in front of it. Then nobody has to guess.]
    Theo: (suspicious) And if she does?
    You: Then I answer. Her, Dee Okafor, anybody with a right to. Nobody else.
    Theo: (calm) Yeah. Okay. I can live with that. # discuss: Somebody tells you something and says you didn't get it from them. What can you promise, and when do you say it?
    -> parting

=== tip_now
Door six is shut and the others have gone in. Theo stays. # face: Theo guarded
Theo: (guarded) You been up on fourteen today?
You: Not yet. I was on my way when the radio went.
{can_detectors: Theo: (guarded) They bag the detectors when they cut. Nobody posts it. # reveals: detectors}
Theo: (worried) They cut last night. I was through there at seven, and the bags are still on.
Read: Post order 14. Covered detectors, told or seen: report it the same shift. If they may be on now, go and see, and radio what you find; if not, to the supervisor and in the log.
Read: Post order 14, further down. You may leave out who told you; if a supervisor asks, you answer. Entries about the contractors come from security; facilities can't file them.
He looks at the door.
Theo: (worried) You didn't get that from me.
# decision: tip-now = You didn't get that from me, with the bags on  # twin-of: tip  # asks: businesslike  # situation: They cut last night, and the bags are on now. Theo: You didn't get that from me.
* (show) ["I won't swear nobody sees us, but come up and point it out to me now. Then it's both of us who saw it." \
    # tone: directive  # security: 1  # service: -2 \
    # Theo: integrity -1, rapport -2 \
    # shows: vigilance 1, engagement -2 \
    # verdict: mixed \
    # heard: Theo: Now everybody on fourteen knows who talked. \
    # right-if: you had no way onto fourteen without him. \
    # why: Right now was right. But you don't need him to find a bag on a ceiling, and he'd just asked you to keep him out of it.]
    Theo: (worried) Up there? With you?
    You: You'd just point.
    Theo: (annoyed) They've got bags on them. You'll know.
    -> parting
* (look) ["If I'm asked, I can't lie. But I'm going up to look for myself, and then it's what I saw that goes in." \
    # tone: businesslike  # security: 3  # service: 1 \
    # Theo: competence 2, integrity 2, rapport 1 \
    # shows: vigilance 2, reporting 2, even-handed 1 \
    # best \
    # heard: Theo: You're going now, and you don't need me for it. \
    # why: The bags may be up there this minute, so somebody goes this minute. And what you see yourself doesn't need his name. \
    # mile: Write told and seen on two lines. The tip is part of the truth, too.]
    You: Control, rover. Going up to fourteen. Detectors may be covered.
    Control (radio): (attentive) Copy, fourteen. Freight car's coming down to you. # sound: radio
    Theo: (guarded) You think they'll ask?
    You: Beck might. Then I tell her.
    Theo: (calm) Yeah. Okay. {door_red.dont or door_red.self: Go. I'll stand here till your spare comes.|Go. I've got the door.}
    -> parting
* (yours) ["I can't keep that quiet. It counts more from facilities, so write it up, and I'll walk it to my sergeant." \
    # tone: businesslike  # security: -2  # service: -2 \
    # Theo: competence -1, integrity -1, rapport -2 \
    # shows: reporting -2, service -1 \
    # verdict: harmful \
    # heard: Theo: I handed you something and you handed it back. \
    # right-if: facilities could file on the contractors. \
    # why: He can't file on them, and that's why he told you. Meanwhile the bags are on, and nobody's going up.]
    Theo: (annoyed) I can't file on those guys. Why do you think I'm telling you?
    You: You were up there. I wasn't.
    Theo: (tired) No. You weren't.
    -> parting
* (name) ["Okay. What, and not who. That's in the log today, and I do have to tell my sergeant, who might ask me." \
    # tone: low-key  # security: 0  # service: 2 \
    # Theo: integrity 1, rapport 1 \
    # shows: self-command 1, reporting 1, vigilance -1 \
    # verdict: sound \
    # promise: name to Theo \
    # heard: Theo: You believed me, and you stayed where you were. \
    # right-if: the floor were bare and the next cut two days off. \
    # why: An honest promise, and the right desk. But the bags are on now, and today is a long time with no detectors.]
    Theo: (worried) Today? They're on now.
    You: Soon as I'm done down here.
    Theo: (guarded) Okay. There's people on thirteen, is all.
    -> parting

=== parting
{can_doors: -> doors_told}
-> page

= doors_told
{can_doors: Theo: (calm) {tip_now.look: While you wait on that car.|While I'm at it.} Door two, after ten. Night cleaning wedges it with a bucket. # reveals: doors}
Theo: (calm) Reader's dead on that side. Ask Rosa before you write anybody. She'll tell you.
-> page

=== page
# exit: Theo
{rail.jess: Read: Log, 10:50. Told by a tenant: gray van, no lights, beside her to row D, Monday 16:50. Ticket 44107, shelter light. Sheet says lit, R.P. Sgt. Beck told.}
{rail.ticket: Read: Log, 10:55. Ticket 44107, shelter light, out three weeks. Sheet says lit, R.P. Sgt. Beck told. # keeps: ticket}
{rail_sheet.own: Read: Lighting sheet. Eleven nights, one line through each, today's date, your initials. Sgt. Beck told.}
{tip_now.look: Read: Log, 10:58. Fourteen: nine detectors bagged, no crew, nothing posted. Told of it, then seen by me, 10:52. Radioed. Sgt. Beck on her way.}
{tip_now.name: Read: Log, 11:40. Told to me: detectors on fourteen bagged since last night, not posted. Sgt. Beck told. She sent somebody up. # keeps: name}
{tip.name: Read: Log, 11:05. Told to me: detectors on fourteen are bagged for cutting and not posted. Not seen by me. Sgt. Beck told. # keeps: name}
{
- door_green.dont or door_red.hold: -> soft_stop
- door_green.hold and (grille.theo or grille.pass): -> open_secret
- door_green.hold: -> soft_stop
- rail.dee or rail_sheet.dee: -> case_file
- rail_sheet.ticket: -> open_secret
- rail_sheet.jess and not door_red.dont: -> open_secret
- door_green.self and (grille.theo or grille.pass): -> open_secret
- tip.yours or tip.show or tip_now.yours or tip_now.show: -> compliance
- (rail.jess or rail.ticket or rail_sheet.own) and theo_trust >= 52 and theo_rapport >= 40: -> lights_on
- else: -> compliance
}


// ------------------------------------------------------------------
// Endings
// ------------------------------------------------------------------

=== lights_on
Thursday, ten to five. The lot's gone dark, and down past the rail the shelter is lit up like a kitchen. # place: side-door, dusk # clock: 16:50 # prop: extinguisher hung # prop: door closed # enter: Jess # enter: Theo
Jess: (pleased) Look at that. I can see the step.
{rail.jess: Jess: (relieved) And nobody in row D. I looked. You coming? # face: Theo calm}
{rail.ticket: Jess: (calm) You don't have to walk me out every night, you know. # face: Theo calm}
{rail.ticket: Theo: (calm) Four-four-one-oh-seven. They called me Wednesday. Three weeks, and then they call me.}
{rail_sheet.own: Theo: (pleased) Your sheet says it's lit. I came down to check your sheet.}
{tip.name or tip_now.name: Theo: (calm) Funny thing. Your sergeant wants a list from the contractor. Every head they cover, before they cut. Wonder how that got out.}
{tip.name or tip_now.name: You: I wonder.}
{tip_now.look: Theo: (calm) Nine of them, I heard. Somebody just happened to look up.}
{tip_now.look: You: Somebody did.}
{tip.look: Theo: (attentive) They're cutting at eight tonight. You said you'd look.}
Theo: (pleased) Morning.
You: It's five at night, Theo.
Theo: (pleased) I said morning. # end: lights-on
-> END

=== compliance
Wednesday, ten twenty. You come around the corner and three cigarettes are at the rail. They see you and go quiet. # clock: 10:20 # enter: Theo # enter: Jess # enter: Milo # look: Theo theo # look: Milo third # prop: extinguisher hung
You: Morning.
Milo: (embarrassed) Morning.
{
- tip.yours or tip.show or tip_now.yours or tip_now.show: -> about_fourteen
- rail.own: -> about_own
- rail_sheet.jess: -> about_sheet
- else: -> about_light
}

= about_fourteen
You: Theo. About fourteen.
Theo: (guarded) What about it? I never said anything about fourteen.
-> gone_by

= about_own
Jess: (suspicious) You find out who R.P. is yet?
You: I'm asking.
Theo: (guarded) Ask upstairs. My ticket's in the pile.
-> gone_by

= about_sheet
You: Anything on that light?
Theo: (guarded) You tell me. You were going to find out.
-> gone_by

= about_light
You: Anything on that light?
Theo: (guarded) It's in the pile.
-> gone_by

= gone_by
Behind them the shelter lamp still has its crack. Theo looks at his watch until you've gone by. # face: Theo guarded # end: compliance-today
-> END

=== open_secret
{rail_sheet.ticket or rail_sheet.jess: -> open_sheet}
Thursday, walk-through. Dee Okafor comes around the corner with two people from the owner. # clock: 10:20 # enter: Jess # enter: Milo # look: Milo third # prop: door open # prop: extinguisher prop
The door is standing open, with the red extinguisher in it. There's smoke under the grille. Milo waves at you.
Dee (at the door): (firm) Is that usual?
Jess: (surprised) It's fine. Security's okay with it. The officer gets the door for us.
Dee (at the door): (firm) Does the officer.
Everybody looks at you, and they aren't even being mean about it. # face: Milo embarrassed # end: open-secret
-> END

= open_sheet
Thursday, walk-through. Dee Okafor stands in the shelter with two people from the owner and your lighting sheet. # clock: 16:00 # enter: Theo # enter: Jess
Dee (in the shelter): (firm) It says lit. Eleven times.
She clicks the switch up and down. # sound: tick
Dee (in the shelter): (suspicious) Did everybody know about this?
Jess looks at Theo. Theo looks at his boots. # face: Jess embarrassed # face: Theo guarded
Theo: (guarded) You'd have to ask security. # end: open-secret
-> END

=== case_file
{rail_sheet.dee: -> case_sheet}
Wednesday. Dee Okafor got your message, and then she got the camera for door six. # clock: 10:20 # sound: phone
Dee (phone): (firm) I have a picture. Three people under my intake, and then my extinguisher in the door. I'd like that in writing. With names.
You: They moved. And I called about the light.
Dee (phone): (calm) We'll get to the light when I've got the report.
Theo: (angry) I got a meeting. With HR. I told you about a light, and I got a meeting. # enter: Theo
He goes by without slowing down. Jess is behind him. She doesn't look up. # enter: Jess # face: Jess sad # end: case-file
-> END

= case_sheet
Wednesday. Dee Okafor has a folder. In it there's a photo of your sheet, all eleven nights. # clock: 10:20 # sound: phone
Dee (phone): (firm) I have your initials and I have his ticket. I need a statement from each of you. And the tenants.
You: I should have told you Tuesday. I should've told him.
Dee (phone): (calm) Put that in it.
Theo: (angry) Two hours in a meeting about a bulb. All I asked you was who signed it. # enter: Theo # enter: Jess
Jess walks wide around you to the door. # face: Jess guarded # end: case-file
-> END

=== soft_stop
Thursday, noon. Somebody's leaned a space heater up against the mats inside the door. There's a little smoke. # clock: 12:05 # enter: Milo # enter: Jess
Milo: (afraid) Where's the thing? The red thing, it's always right here.
{door_red.hold: -> soft_dead}
The bracket's empty. {door_green.dont: It's in the corner, behind the mats, behind the smoke. | It's on twelve, on top of a ladder.}
Jess stamps it out with her coat. It takes a long time. # face: Jess afraid
{door_green.dont: Theo: (guarded) You said the corner. I put it in the corner. # enter: Theo | Theo: (embarrassed) I was going to hang it. I said I would. # enter: Theo}
Nobody says a word to you. Jess holds up her coat to see how bad it is. # end: soft-stop
-> END

= soft_dead
It's on its bracket, right where it should be. He pulls it down and squeezes. It coughs a little dust. # prop: extinguisher away
Jess stamps it out with her coat. It takes a long time. # face: Jess afraid
Theo: (embarrassed) It was on the wall. I hung it. The officer told me to hang it. # enter: Theo
He isn't blaming you. He's just saying what happened. # end: soft-stop
-> END
