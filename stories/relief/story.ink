# title: Relief
# post: Control room
# site: Halloran Center
# place: control-room, night
# weather: none
# time: Fri 06:10
# minutes: 7
# blurb: Your relief is late, your bus is not, and the panel just chirped.
# brief: Ten after six on a Friday. You've had the panel since ten last night, your coat is on, your bus is at 6:31, and Hank isn't in the chair yet.
# task: A true page, a covered panel, and a handover that holds.
# know: Hank Dubois takes the chair from you at six. In February he covered two hours for you, no questions.
# know: The panel has chirped all week. Tuesday and Wednesday it was a damper in the basement.
# know: Forty-one entries in the book tonight. Not all of them are finished.
# order: 2 = The book has two boxes. On duty from: when your relief's work began, as it happened, on whatever post. Chair taken: when you both sign for this room. A first or second late relief is settled between the two of you. The third in thirty days goes to the supervisor that morning. Tell your colleague before you tell her.
# order: 3 = Trouble tone: within a minute, read it, acknowledge it, log it. Same point a third time in one shift: don't acknowledge, because its fault line shows only until you do. Leave it standing and call the vendor, who reads it live. The post is yours until somebody takes it.
# order: 4 = Open items out loud, and the oncoming officer repeats them. Closed entries are the first hour's reading. No open items: your relief reads, you wait, both sign. If police or an ambulance came, the whole log is read aloud, every entry, and both sign before anybody leaves.
# order: 5 = Money, favors or threats to do with a post go to the supervisor the same day, from the officer they were made to. Not in the open book.
# note: A colleague's wife is ill, in one version a worker has been hurt before the scene begins, and in one ending an address is given away.
# dress: winter
# props: trouble off; steam off
# ambience: night
# cast: Hank = Hank Dubois, veteran officer; officers; guarded; look hank; rapport 45; propensity 5; stage calm
# cast: Beck = Sgt. Lorraine Beck, your supervisor; officers; firm; look beck; propensity 5; stage calm
# cast: Amina = Amina Yusuf, rover tonight; officers; tired; look amina; rapport 45; propensity 5; stage calm
# cast: Vendor = Joan, the alarm vendor's night line; vendors; tired; stage calm
# hidden: marie = Hank; class 3; trust 53 and rapport 46; about why his mornings run late
# hidden: neil = Hank; class 5; trust 62 and rapport 48; about camera nine and the dock
# ending: covered = Covered, honestly; The page is true, the items are in his hands, and Amina has his six a.m. three days a week. The next time you need a morning, Hank is the one who says yes first.
# ending: cooked = Cooked book; The page says one thing and the door reader says another. From now on somebody pulls the door log before they believe what you wrote.
# ending: alone = By the book, alone; The page holds, and nobody can fault a line of it. Nobody who shares this room with you would trade you an hour, either.
# ending: bad = Bad handover; It was all in the book. The one thing you didn't put in his hands is the one that came back.
# ending: thrown = Thrown under; Your own record is clean. Hank paid for it, and the room remembers who handed him the bill.
# hears: Amina Yusuf, rover; from Hank; 0.3; tonight; good: Wrote it straight, and asked about the man, too.; bad: Check what the door says before you believe that book.
# hears: Rosa Quintero, night cleaning lead; from Amina; 0.2; Monday; good: If it goes in the book up there, somebody reads it.; bad: Don't bother telling the control room.
# mile: Post the trouble on fourteen before you go, so the day crew on the floor knows that head is out.
# set-aside: secrecy, own-room = He has said that it is about home, and what belongs to the post is with Beck already.
VAR hank_trust = 47
VAR hank_rapport = 45
VAR beck_trust = 47
VAR beck_rapport = 40
VAR amina_trust = 47
VAR amina_rapport = 45
VAR vendor_trust = 45
VAR vendor_rapport = 40
VAR can_marie = false
VAR can_neil = false
VAR twin = 0
VAR told_marie = false
-> start

=== start ===
Ten after six. Coat on, bag on the desk, bus at 6:31. # clock: 06:10
{twin:
- 0: -> night_base
- 1: -> night_dock
- else: -> night_first
}

= night_base
You've had this chair since ten last night. A quiet night, as nights go, and Hank isn't in.
Amina (radio): (tired) Control, rover. I'm on ten, coming down. Is Hank there yet?
You: Not yet.
Amina (radio): (talking) If he ever gets sick of six a.m., tell Beck I'll take it. They've got me starting at ten next week, and I hate it.
-> chirp

= night_dock
A long night. At 03:40 a pipefitter came off a ladder on fifteen. An ambulance took him, and a city officer left a case number.
Hank is in the building and not in the chair. The text came at 05:58, to both of you.
Read: BECK: Nobody on the dock gate. I've got Hank out there from six till the day guard shows up, then he's yours.
Amina (radio): (tired) Control, rover. Tape's up on fifteen. Is Hank still on that gate? It's eleven degrees.
You: Till the day guard shows up.
Amina (radio): (talking) If he ever gets sick of six a.m., I'll take it. They've got me starting at ten next week, and I hate it.
-> chirp_x

= night_first
A long night. At 03:40 a pipefitter came off a ladder on fifteen. An ambulance took him, and a city officer left a case number.
Amina (radio): (tired) Control, rover. Tape's up on fifteen. Is Hank in? I could use a coffee.
You: Not yet.
Amina (radio): (surprised) Hank? Hank's never late. You could set the wall clock by him.
Amina (radio): (talking) I'd take six a.m., you know. They've got me starting at ten next week, and I hate it.
-> chirp_x

=== chirp ===
Behind you the panel gives one soft chirp, the way it has all week. # prop: trouble on # sound: tick
Tuesday and Wednesday the book says basement damper. Tonight's page has no trouble on it at all until now.
From the door you can't read the screen.
Read: Post order 3. Trouble tone: within a minute, read it, acknowledge it, log it. The post is yours until somebody takes it.
Read: Same point a third time in one shift: don't acknowledge, its fault line shows only until you do. Leave it standing and call the vendor, who reads it live.
# decision: chirp = The chirp  # asks: businesslike  # situation: One soft chirp behind you, the first on tonight's page. Your coat is on and Hank isn't in.
* (read) [Sit back down, read it off the screen, acknowledge it, and put the time in the book. \
    # tone: businesslike  # security: 3  # service: 1 \
    # Hank: competence 3, integrity 2 \
    # Beck: competence 2, integrity 1 \
    # shows: vigilance 2, reporting 1 \
    # best \
    # heard: Hank: You sat back down for it. With your coat on. \
    # why: First one tonight, so the order is plain. Forty seconds, and it's your post until somebody takes it.]
    You sit, coat and all. DET 14-03 TROUBLE. Not the damper.
    The light goes steady and stops asking. # prop: trouble off # sound: tick
    You: Oh-six-ten, fourteen-oh-three, trouble, acknowledged.
    You (radio): Rover, anything posted on fourteen about a detector?
    Amina (radio): (surprised) On fourteen? Nothing posted. Why, is one out?
    You write that down, too. It hasn't taken a minute.
    -> relief
* (silence) [Silence the tone, leave the light flashing, and read the point together with Hank when he walks in. \
    # tone: yielding  # security: -2  # service: -1 \
    # Hank: competence -1 \
    # Beck: competence -2 \
    # shows: vigilance -2, reporting -1 \
    # verdict: mixed \
    # heard: Hank: So what's it been saying for twelve minutes? \
    # right-if: you had an emergency caller on the line and couldn't hear over the tone. \
    # why: Quiet isn't the same as answered. For twelve minutes something was wrong somewhere and nobody knew where.]
    You thumb the button. The room goes quiet. The light doesn't. # sound: tick
    It blinks on the wall, on the window, on your sleeve.
    Amina (radio): (talking) Rover's on eight. Everything all right in there?
    You: Just the panel. I'll read it with Hank when he gets here.
    -> relief
* (eyes) [Read the point, send the rover up to look, and clear the panel once she's called back. \
    # tone: businesslike  # security: 1  # service: 0 \
    # Hank: competence 1 \
    # Amina: rapport -1 \
    # shows: vigilance 1, reporting -1 \
    # verdict: sound \
    # heard: Amina: I looked. Did anybody answer it? \
    # right-if: it had been a fire alarm, which nobody clears before somebody has looked. \
    # why: You read it and you sent somebody. The panel itself stood there seven minutes with nobody's name on it.]
    DET 14-03 TROUBLE. Not the damper. You send Amina back up the stairs she just came down.
    Amina (radio): (tired) I'm under it. Looks fine to me. There's nothing posted up here, either. # clock: 06:17
    Beck (phone): (firm) My screen at home's been yellow seven minutes. Is anybody in that chair? # sound: phone
    You: I am. I had Amina look first.
    Beck (phone): Look, sure. And answer it. # prop: trouble off
    -> relief
* (vendor) [Leave it showing, call the vendor's night line, and read them what's on the screen. \
    # tone: businesslike  # security: 1  # service: -1 \
    # Vendor: competence -1, rapport -1 \
    # shows: vigilance 1, service -1 \
    # verdict: mixed \
    # heard: Vendor: You called me out of bed for a first chirp. \
    # right-if: it were the same point for the third time in one shift. \
    # why: Leaving it standing is for the third time. On the first one it only means four more minutes without an answer.]
    DET 14-03 TROUBLE. The night line rings eleven times. # sound: phone
    Vendor (phone): (tired) Alarm service, this is Joan. Okay, I hear you. First one tonight?
    You: First one.
    Vendor (phone): (annoyed) Then acknowledge it and log it. Call me when it's three.
    You: Oh-six-fourteen, acknowledged. # prop: trouble off # clock: 06:14
    -> relief

=== chirp_x ===
Behind you the panel gives one soft chirp. You turn around: DET 14-03 TROUBLE. # prop: trouble on # sound: tick
Tuesday and Wednesday it was the basement damper. Not tonight. Tonight's page, in your own hand:
Read: 01:15, 14-03 trouble, acknowledged. 03:50, 14-03 trouble, acknowledged.
Both times Amina went up and found nothing. The second time she'd just seen the stretcher out.
Read: Post order 3. Trouble tone: within a minute, read it, acknowledge it, log it. The post is yours until somebody takes it.
Read: Same point a third time in one shift: don't acknowledge, its fault line shows only until you do. Leave it standing and call the vendor, who reads it live.
# decision: third-chirp = The third chirp  # twin-of: chirp  # asks: businesslike  # situation: Detector 14-03, the third time tonight. Your coat is on and Hank isn't in the chair.
* (silence) [Silence the tone, leave the light flashing, and read the point together with Hank when he walks in. \
    # tone: yielding  # security: -1  # service: 0 \
    # Hank: competence -1 \
    # shows: vigilance -1, self-command -1 \
    # verdict: mixed \
    # heard: Hank: Three times, and now it's mine. \
    # right-if: an emergency caller were on the line and you couldn't hear. \
    # why: It stayed standing, and that much was right. The call that goes with it got left for a man who wasn't there yet.]
    You thumb the button. The room goes quiet. The light doesn't. # sound: tick
    Amina (radio): (tired) Was that fourteen-oh-three? Tell me that wasn't fourteen-oh-three.
    You: It can wait for Hank.
    -> to_relief
* (vendor) [Leave it showing, call the vendor's night line, and read them what's on the screen. \
    # tone: businesslike  # security: 3  # service: 1 \
    # Vendor: competence 2, rapport 2 \
    # Hank: competence 3, integrity 2 \
    # shows: vigilance 2, reporting 2 \
    # best \
    # heard: Vendor: Finally, somebody who left it standing. \
    # why: Third time, same point. Answering it takes the fault line off the screen, and that line is the one thing she can use.]
    Vendor (phone): (tired) Alarm service, this is Joan. Don't touch it. What's the second line say? # sound: phone
    You: Loop two, open. Then it blinks, then open again.
    Vendor (phone): (pleased) There it is. That only shows while it's live. I'm rolling a truck.
    You: Oh-six-thirteen, vendor called, left standing, truck coming. # clock: 06:13
    The light keeps blinking. You let it.
    -> to_relief
* (read) [Sit back down, read it off the screen, acknowledge it, and put the time in the book. \
    # tone: businesslike  # security: 0  # service: 0 \
    # Vendor: competence -1 \
    # Hank: integrity 1 \
    # shows: reporting 1, vigilance -1 \
    # verdict: mixed \
    # heard: Vendor: You cleared it. Now I've got nothing to read. \
    # right-if: it were the first or second time tonight. \
    # why: Quick and honest, and right at one o'clock. The third time, answering it wipes the line that says what's wrong.]
    You sit, coat and all. There's a second line under the point. You press the button.
    The point number stays. The line under it goes dark. # prop: trouble off # sound: tick
    You: Oh-six-ten, fourteen-oh-three, acknowledged.
    Three in a column now, all in your hand.
    -> to_relief
* (eyes) [Read the point, send the rover up to look, and clear the panel once she's called back. \
    # tone: businesslike  # security: -1  # service: -1 \
    # Amina: competence -1, rapport -2 \
    # Hank: competence -1 \
    # shows: vigilance -1, engagement -1 \
    # verdict: mixed \
    # heard: Amina: Third trip for the same bare ceiling. \
    # right-if: it were an alarm and nobody had been up there yet. \
    # why: She'd stood under it twice tonight, and what was wrong showed on your screen. Seven minutes went by before anybody read the second line.]
    Amina (radio): (annoyed) I'm under it. Looks like it did at one and at four. # clock: 06:17
    Amina (radio): (tired) That's three. Isn't three the one you leave up and call in?
    You take your finger off the button.
    Vendor (phone): (tired) Six-nineteen. Okay. Read it to me. How long's it been like that? # sound: phone # clock: 06:19
    You: Since ten after.
    -> to_relief

=== to_relief ===
{twin == 1: -> relief_dock | -> relief_first}

=== relief ===
The door. Hank, breathing hard, tie in his hand. The wall clock says 6:22. # clock: 06:22 # enter: Hank # sound: door
{chirp.silence: -> light}
-> ask

= light
Hank: (suspicious) What's the light for?
You: Haven't read it yet.
Hank: (annoyed) It's been flashing since I hit the hall.
The two of you lean in. DET 14-03 TROUBLE. Not the damper.
Hank: (guarded) That'll blink till somebody gets up there, I guess.
You let that stand.
-> ask

= ask
Hank: (embarrassed) Don't say it.
You: Morning, Hank.
On the little screen by the door, his badge: 06:22. He was late Monday and he was late Wednesday, and both are in the book.
Read: Post order 2. "On duty from" gets the time as it happened, on whatever post. "Chair taken" is when you both sign.
Read: A first or second late relief is settled between the two of you. The third in thirty days goes to the supervisor that morning. Tell your colleague before you tell her.
Hank: (guarded) Look, put me down for six, would you? I'd do it for you.
He would. In February he covered two hours for you, no questions.
# decision: relief = Put me down for six  # asks: directive  # situation: Hank, at 6:22, for the third time: Put me down for six, would you? I'd do it for you.
* (lines) ["I can only sign for what I saw, Hank. I've got 6:22. You put down what you've got, and we both sign." \
    # tone: yielding  # bad-tone  # security: -1  # service: 0 \
    # Hank: competence -1, integrity -2 \
    # Beck: integrity -1 \
    # shows: reporting -1, self-command -1 \
    # verdict: mixed \
    # heard: Hank: So my line's my own business. Okay. \
    # right-if: he said he'd been in the building since six and you had no way to know. \
    # why: Your own line is true. You were sitting under the clock, though, and you left him room on the page to write something else.]
    Hank: (suspicious) What I've got, huh?
    He writes 06:00, right under your 06:22.
    Hank: (guarded) There. That's what I've got.
    You: Okay.
    Two times, one page, and neither of you looks at the other's.
    -> handover
* (beck) ["I'm putting 6:22, and Beck has to know. You call her, or I call her. Up to you, Hank." \
    # tone: directive  # security: 3  # service: 2 \
    # Hank: competence 2, integrity 3, rapport 1 \
    # Beck: integrity 2, rapport 1 \
    # shows: reporting 2, self-command 2, even-handed 1 \
    # best \
    # heard: Hank: You're not doing me in. You're handing me the phone. \
    # why: Third time, so it isn't yours to settle. The page stays true, and he gets to be the one who says it. \
    # mile: Dial it for him and step out in the hall till he's done.]
    He looks at the phone a while. # face: Hank sad
    Hank: (tired) I'll call her. Better from me.
    Hank: (firm) Lorraine? Hank. I was late. 6:22. Yeah. The third one. # sound: phone
    Beck (phone): (firm) Okay. I'd rather get it from you than from the reader. What's going on?
    Hank: (guarded) Can we do that when I'm off?
    He sits. Looks at the tie. # look: Hank hank-bare
    {can_marie: -> tell_now}
    Hank: (tired) It's Mondays, Wednesdays, Fridays. I guess she'll ask why.
    -> handover
* (six) ["I've got you at six, Hank, and I'll sign to that. Sit down, and I'll walk you through the night." \
    # tone: low-key  # bad-tone  # security: -2  # service: 1 \
    # Hank: competence -1, integrity -3, rapport 2 \
    # deceit: Beck \
    # shows: reporting -2, self-command -2, engagement 1 \
    # verdict: harmful \
    # heard: Hank: I owe you one. You'd do it again, too. \
    # right-if: he had been on another post since six. \
    # why: The debt is real and this isn't what you owe him. He likes you more, and now he knows what your page is worth.]
    You write 06:00 in the first box. It takes no time at all.
    Hank: (relieved) You're a pal.
    On the little screen by the door it still says 06:22.
    Hank: (pleased) Shirt's wet through. Bridge was up again. You believe that?
    -> handover
* (stay) ["I'll write 6:22, and I'll stay till you're settled. Everything all right with you, Hank?" \
    # tone: low-key  # security: 1  # service: 3 \
    # Hank: competence 1, integrity 2, rapport 3 \
    # Beck: competence -1 \
    # shows: engagement 2, reporting 1, even-handed -1 \
    # verdict: sound \
    # heard: Hank: You asked. You also let it go again. \
    # right-if: it were the first or second time. \
    # why: True, and kind. It's the third one, though, and the person who can move his mornings around never heard about it.]
    You write 06:22. He watches you do it, and nods.
    Hank: (embarrassed) Yeah. No, that's right. Twenty-two.
    Hank: (guarded) It's a thing. I'm handling it. # discuss: The order takes the third one out of your hands. Who does that help?
    He hangs the tie on the chair and lets out a breath. # look: Hank hank-bare # face: Hank tired
    {can_marie: -> marie ->}
    -> handover

= tell_now
-> marie ->
-> handover

=== relief_dock ===
The door. Hank comes in stamping his feet. The wall clock says 6:22. # clock: 06:22 # enter: Hank # look: Hank hank-bare # sound: door
{chirp_x.silence: -> light}
-> ask

= light
Hank: (suspicious) Fourteen-oh-three. And it's on here twice already. What'd the vendor say?
You: Haven't called.
Hank: (annoyed) So I'm calling. Great. With what fingers?
-> ask

= ask
Hank: (tired) Some morning.
The door reader had him in the building at 05:51. The dock sheet is on your screen, and so is Beck's text from 05:58.
Read: DOCK GATE, 06:00 to 06:20: Hank.
He was late Monday and late Wednesday, and both are in the book.
Read: Post order 2. "On duty from" gets the time as it happened, on whatever post. "Chair taken" is when you both sign.
Read: A first or second late relief is settled between the two of you. The third in thirty days goes to the supervisor that morning. Tell your colleague before you tell her.
Hank: (talking) Twenty minutes on that gate. Put me down for six, would you? I'd do it for you.
# decision: from-dock = Put me down for six, from the dock  # twin-of: relief  # asks: low-key  # situation: Hank, at 6:22, from the dock gate: Put me down for six, would you? I'd do it for you.
* (stay) ["I'll write 6:22, and I'll stay till you're settled. Everything all right with you, Hank?" \
    # tone: low-key  # security: -1  # service: 0 \
    # Hank: competence -1, integrity -1 \
    # shows: reporting -1, engagement 1 \
    # verdict: mixed \
    # heard: Hank: Twenty-two minutes in the cold, and you're docking me for it. \
    # right-if: he had only just come into the building. \
    # why: 6:22 belongs in the other box. He went to work at six, where Beck put him, and you had her text.]
    Hank: (annoyed) 6:22? I've been on that gate since six. Look at your phone.
    You look at your phone. You fix the box.
    Hank: (guarded) And yeah, I'm fine.
    He picks up the pen and checks the rest of the line himself.
    -> handover_x
* (beck) ["I'm putting 6:22, and Beck has to know. You call her, or I call her. Up to you, Hank." \
    # tone: directive  # security: -1  # service: -3 \
    # Hank: competence -1, integrity -2, rapport -3 \
    # Beck: competence -1 \
    # shows: even-handed -2, reporting -1 \
    # verdict: harmful \
    # heard: Hank: Beck's the one who put me there. \
    # right-if: he had badged in at 06:22, for the third time. \
    # why: He wasn't late. You made him the third one anyway, with her own text lit up in front of you.]
    Hank: (surprised) Call her? She's the one who sent me.
    He sets his gloves down, one at a time. # face: Hank angry
    Hank: (angry) Lorraine? Hank. I'm told I was late. # sound: phone
    Beck (phone): (annoyed) I put you on that gate. Who told you that?
    Hank: (angry) Never mind.
    You fix the box. Nobody says thank you.
    -> handover_x
* (six) ["I've got you at six, Hank, and I'll sign to that. Sit down, and I'll walk you through the night." \
    # tone: low-key  # security: 3  # service: 2 \
    # Hank: competence 2, integrity 2, rapport 2 \
    # Beck: competence 1, integrity 1 \
    # shows: reporting 2, engagement 1, even-handed 1 \
    # best \
    # heard: Hank: You read the text. You didn't make me show it. \
    # why: Six is what happened. It's a true entry, and he didn't have to plead for it. \
    # mile: Write who sent him there, too, so nobody has to ask in a month.]
    You fill in both boxes. On duty from 06:00, dock gate. Chair taken, you'll sign together.
    Hank: (pleased) Walk me through it. My feet are frozen.
    You: How's the dock?
    Hank: (annoyed) Two short. That goes in, too.
    He pours the last of the pot and holds it with both hands. # prop: steam on
    {can_marie: -> marie ->}
    -> handover_x
* (lines) ["I can only sign for what I saw, Hank. I've got 6:22. You put down what you've got, and we both sign." \
    # tone: yielding  # security: 1  # service: -1 \
    # Hank: rapport -1 \
    # shows: reporting 1, engagement -1 \
    # verdict: mixed \
    # heard: Hank: You've got her text. You just won't put your name near it. \
    # right-if: you had no text and no dock sheet to go by. \
    # why: It comes out right on paper. But you had her text in your hand, and you made him stand by himself on it.]
    Hank: (suspicious) What's to know? You've got her text right there.
    You: I'm only saying.
    Hank: (annoyed) Yeah. I heard you.
    He writes 06:00, dock gate, and presses hard.
    -> handover_x

=== relief_first ===
The door. Hank, breathing hard, tie in his hand, a button off his shirt. The wall clock says 6:22. # clock: 06:22 # enter: Hank # sound: door
{chirp_x.silence: -> light}
-> ask

= light
Hank: (suspicious) Fourteen-oh-three. And it's on here twice already. What'd the vendor say?
You: Haven't called.
Hank: (annoyed) So I'm calling. Okay. Let me breathe first.
-> ask

= ask
Hank: (embarrassed) Don't say it.
You: Morning, Hank.
On the little screen by the door, his badge: 06:22. In eleven months of trading this chair with you he has never been late before.
Read: Post order 2. "On duty from" gets the time as it happened, on whatever post. "Chair taken" is when you both sign.
Read: A first or second late relief is settled between the two of you. The third in thirty days goes to the supervisor that morning. Tell your colleague before you tell her.
Hank: (embarrassed) Look, put me down for six, would you? I'd do it for you.
He would. In February he covered two hours for you, no questions.
# decision: first-time = Put me down for six, the first time  # twin-of: relief  # asks: low-key  # situation: Hank, late once in eleven months: Put me down for six, would you? I'd do it for you.
* (stay) ["I'll write 6:22, and I'll stay till you're settled. Everything all right with you, Hank?" \
    # tone: low-key  # security: 2  # service: 3 \
    # Hank: competence 2, integrity 3, rapport 3 \
    # Beck: integrity 1 \
    # shows: engagement 2, reporting 2, self-command 1 \
    # best \
    # heard: Hank: You wrote it straight and then you asked. \
    # why: True time, no audience, and you asked about the man and not the minutes. The order leaves the rest to you two.]
    You write 06:22 and put the pen down.
    Hank: (tired) Give me a minute.
    He sits. He looks at where the button was. # look: Hank hank-bare # face: Hank sad
    Hank: (sad) It's Marie. Don't pass it around, okay?
    {can_marie: -> tell_now}
    You: The clock goes in the book. What's behind it is yours to tell.
    -> handover_x
* (beck) ["I'm putting 6:22, and Beck has to know. You call her, or I call her. Up to you, Hank." \
    # tone: directive  # security: 1  # service: -2 \
    # Hank: integrity 1, rapport -3 \
    # shows: reporting 1, engagement -2 \
    # verdict: mixed \
    # heard: Hank: Eleven months, and you go upstairs with it. \
    # right-if: it were the third in thirty days. \
    # why: The time is true. The order leaves a first one between the two of you, and you took that away from him.]
    Hank: (surprised) One time. In eleven months.
    Hank: (firm) Lorraine? Hank. I'm supposed to tell you I was late. # sound: phone
    Beck (phone): (surprised) Once? Okay. You told me. Is anybody bleeding?
    Hank: (embarrassed) No, ma'am.
    He hangs up very gently. # look: Hank hank-bare # face: Hank annoyed
    -> handover_x
* (lines) ["I can only sign for what I saw, Hank. I've got 6:22. You put down what you've got, and we both sign." \
    # tone: yielding  # bad-tone  # security: -1  # service: 0 \
    # Hank: competence -1, integrity -2 \
    # shows: reporting -1, self-command -1 \
    # verdict: mixed \
    # heard: Hank: You looked the other way, and you want me to know it. \
    # right-if: he said he'd been in the building since six and you had no way to know. \
    # why: You saw when he came in. Leaving him the line is asking him to do the lying.]
    Hank: (suspicious) What I've got, huh?
    He writes 06:00, right under your 06:22.
    Hank: (guarded) There.
    He does up his collar in the dark window and doesn't say anything else. # look: Hank hank-bare
    -> handover_x
* (six) ["I've got you at six, Hank, and I'll sign to that. Sit down, and I'll walk you through the night." \
    # tone: low-key  # bad-tone  # security: -2  # service: 1 \
    # Hank: competence -1, integrity -3, rapport 2 \
    # deceit: Beck \
    # shows: reporting -2, self-command -2, engagement 1 \
    # verdict: harmful \
    # heard: Hank: So that's how we do it, you and me. \
    # right-if: he had been on another post since six. \
    # why: He asked once, on a bad morning, and a true 6:22 would have cost him nothing. Now there's something the two of you have to keep straight.]
    You write 06:00 in the first box. It takes no time at all.
    Hank: (relieved) You're a pal.
    On the little screen by the door it still says 06:22.
    Hank: (talking) I won't make it a habit.
    -> handover_x

= tell_now
-> marie ->
-> handover_x

=== marie ===
~ told_marie = true
Hank: (sad) {twin == 1:About Monday and Wednesday. }{relief_first.stay:She's|Marie's} on dialysis. Mondays, Wednesdays, Fridays, five in the morning. # reveals: marie
{twin:
- 0: -> bridge
- 1: -> sister
- else: -> dawns
}
= bridge
Hank: (tired) I drop her, I run, the bridge goes up, I'm late. I didn't want it going around.
-> limit_of_it
= sister
Hank: (tired) Her sister drove today. Mondays and Wednesdays it's me, and the bridge goes up, and there you go.
-> limit_of_it
= dawns
Hank: (tired) They moved her up from the evenings. Today was the first one. I don't know how I'm going to do three a week.
-> limit_of_it
= limit_of_it
You: It won't go around from me. If Beck needs to know why, you tell her.
You: You know Amina wants your six a.m.? They've got her starting at ten next week.
Hank: (surprised) ...Has she.
->->

=== handover ===
It's getting light. 06:26. Hank has the chair, his pen out and his eyes open. Neither of you has signed yet. # place: control-room, early # clock: 06:26 # look: Hank hank-bare
Your bus stops across the street at 6:31. No police in the night, no ambulance. Forty-one entries: thirty-seven closed rounds, and four not finished.
The four: the dock count, door six, detector 14-03, and a notice to pass on to the Larkspur gate: no addresses.{chirp.silence: One of them isn't on the page yet.}
Read: Post order 4. Open items out loud, and the oncoming officer repeats them. Closed entries are the first hour's reading. No open items: your relief reads, you wait, both sign.
Read: If police or an ambulance came, the whole log is read aloud, every entry, and both sign before anybody leaves.
Hank: (attentive) Okay. What've we got?
# decision: handover = Five minutes  # asks: businesslike  # situation: Hank, pen out, five minutes before your bus: Okay. What've we got?
* (book) ["My writing goes bad after four. Read it through now, and stop me where you can't make it out." \
    # tone: low-key  # security: -2  # service: 0 \
    # Hank: competence -2 \
    # shows: reporting -2, service -1 \
    # verdict: harmful \
    # heard: Hank: So I find it myself. Okay. \
    # right-if: all forty-one entries were closed. \
    # why: Four live things went back to being paper. He can't ask about what he hasn't gotten to yet.]
    Hank: (talking) Round, round, round... # prop: steam on
    It's 6:30. He's on page two. Door six is on page four. # clock: 06:30
    Hank: (annoyed) Go, go. I'll find it.
    You both sign. He's still looking at page two.
    -> leaving
* (all) [Start at 2200 and read him every entry out loud, to the end, before you both sign. \
    # tone: directive  # security: 1  # service: -1 \
    # Hank: integrity 1, rapport -1 \
    # shows: reporting 1, service -1 \
    # verdict: mixed \
    # heard: Hank: Is there a fire in this one? \
    # right-if: an ambulance or the police had come in the night. \
    # why: Complete, and nobody could listen to it. The four that matter sounded just like the thirty-seven that don't.]
    You: Twenty-two hundred, took the post. Twenty-two fifteen, lobby round, all secure.
    By entry nine he's watching the coffee drip. # prop: steam on # face: Hank tired
    The 6:31 pulls out across the street. You're at one in the morning. # clock: 06:31
    Hank: (annoyed) Was there something in there you wanted me to hear?
    He reaches over and signs. You sign under him, with two hours of the night still to go. # clock: 06:33
    -> leaving
* (four) ["Four of them aren't done. I'll tell you those now, and the rest you can read after I'm gone." \
    # tone: businesslike  # security: 3  # service: 2 \
    # Hank: competence 3, integrity 2, rapport 1 \
    # shows: reporting 2, service 1 \
    # best \
    # heard: Hank: I could say those four in my sleep. \
    # why: Told and said back, in the time there is. The rest is paper he reads with his coffee.]
    You tell him the four. He says them back before you have to ask.
    Hank: (attentive) Dock's two short. Door six, hourly. Fourteen-oh-three's in trouble and nobody posted it. # prop: steam on
    Hank: (attentive) And I tell the Larkspur gate: no addresses, not to anybody.
    {chirp.silence: -> button}
    -> cameras
* (coffee) ["Get some coffee in you first. I'll take the later bus, and we'll go one by one, and you say it back." \
    # tone: low-key  # security: 0  # service: 0 \
    # Hank: competence -1, rapport 1 \
    # shows: service 1, vigilance -1 \
    # verdict: mixed \
    # heard: Hank: I've got a pen in my hand here. \
    # right-if: he had sat down gray and shaking, in no shape to take the post. \
    # why: Kind, and he didn't need it. He was ready, and the weak minute of the day got longer.]
    Hank: (surprised) I'm awake. What've we got?
    The 6:31 pulls out across the street. # prop: steam on # clock: 06:31
    You: Dock, door six, fourteen-oh-three, Larkspur.
    Hank: (annoyed) Two short, hourly, in trouble, no addresses. I could've had that five minutes ago.
    {chirp.silence: -> late_button}
    -> late_sign

= button
Hank: (suspicious) Hang on. Has anybody answered that thing?
He reaches past you and presses it himself. The blinking stops. # prop: trouble off # sound: tick
-> cameras

= late_button
Hank: (suspicious) And has anybody answered that thing?
He presses it himself. The blinking stops. # prop: trouble off # sound: tick
-> late_sign

= late_sign
You both sign. # clock: 06:35
-> leaving

= cameras
You: That's it. # clock: 06:29
You both sign.
Hank: (talking) Twenty years I've told you people this job is locks and cameras.
You: And?
Hank: (pleased) And you're gonna miss your bus.
-> leaving

=== handover_x ===
It's getting light. 06:26. Hank has the chair, his pen out and his eyes open. Neither of you has signed yet. # place: control-room, early # clock: 06:26 # look: Hank hank-bare
Your bus stops across the street at 6:31.
Forty-one entries. Four aren't finished: the dock count, door six, detector 14-03, and a notice to pass on to the Larkspur gate: no addresses.
And 03:40 to 04:20, in your smallest writing: the pipefitter on fifteen, the ambulance, the city officer, the case number. Hank hasn't heard a word about it.
Read: Post order 4. Open items out loud, and the oncoming officer repeats them. Closed entries are the first hour's reading. No open items: your relief reads, you wait, both sign.
Read: If police or an ambulance came, the whole log is read aloud, every entry, and both sign before anybody leaves.
Hank: (attentive) Okay. What've we got?
# decision: every-entry = Every entry  # twin-of: handover  # asks: directive  # situation: Hank, pen out, the morning after an ambulance: Okay. What've we got?
* (all) [Start at 2200 and read him every entry out loud, to the end, before you both sign. \
    # tone: directive  # security: 3  # service: 1 \
    # Hank: competence 2, integrity 2 \
    # shows: reporting 3, self-command 1 \
    # best \
    # heard: Hank: When the inspector called I had it. All of it. \
    # why: The questions come to whoever has the chair, and at seven somebody will ask Hank about three o'clock. This is the one night the long way is the short one.]
    Hank: (surprised) Every one?
    You: Every one. Twenty-two hundred, took the post.
    You're on the midnight entries when the 6:31 pulls out across the street. # prop: steam on # clock: 06:37
    Hank: (suspicious) Hold it. 02:55. Who moved that ladder?
    You: The foreman. Amina saw him do it. It's her words, there.
    Hank: (firm) Okay. Okay, I've got that. Go on.
    06:44. He says the four open ones back to you, and you both sign. # clock: 06:44
    -> leaving
* (book) ["My writing goes bad after four. Read it through now, and stop me where you can't make it out." \
    # tone: low-key  # security: -2  # service: -1 \
    # Hank: competence -2 \
    # shows: reporting -2, service -1 \
    # verdict: harmful \
    # heard: Hank: You let me turn the page and find a man falling. \
    # right-if: nothing had happened all night. \
    # why: He had to find the accident on page three. Somebody will ask him about it before he gets to page five.]
    Hank: (talking) Round, round, lobby round... # prop: steam on
    Hank: (surprised) Somebody fell? When were you gonna say?
    You: It's in there.
    It's 6:30. You both sign for a book that one of you has read. # clock: 06:30
    -> leaving
* (coffee) ["Get some coffee in you first. I'll take the later bus, and we'll go one by one, and you say it back." \
    # tone: low-key  # security: 0  # service: 0 \
    # Hank: rapport 1 \
    # shows: service 1, vigilance -1 \
    # verdict: mixed \
    # heard: Hank: Awake's not what I'm short of. \
    # right-if: he had come in unfit to take the post. \
    # why: He wasn't tired, he was uninformed. The first call of the morning got there before the log did.]
    Hank: (surprised) I'm awake. There's a rubber glove on the floor of the freight car. What happened?
    You: Get your coffee. # prop: steam on
    The phone. A man from the pipefitters wants to know who was on fifteen at three. # sound: phone # clock: 06:34
    Hank: (embarrassed) I'll have to call you back. We're having coffee.
    Then you read it to him, all of it, and you both sign at five to seven. # clock: 06:55
    -> leaving
* (four) ["Four of them aren't done. I'll tell you those now, and the rest you can read after I'm gone." \
    # tone: businesslike  # security: 1  # service: 0 \
    # Hank: competence 1, integrity 1 \
    # shows: reporting 1, vigilance -1 \
    # verdict: sound \
    # heard: Hank: You gave me four things. He asked me about a fifth. \
    # right-if: nobody had been hurt. \
    # why: The open ones are in his hands. The night behind the accident isn't, and that's what people will call about.]
    Hank: (attentive) Dock's two short. Door six, hourly. Fourteen-oh-three. And I tell the Larkspur gate, no addresses. # prop: steam on
    You: And a man fell on fifteen. He's at County. That's closed.
    Hank: (suspicious) Closed, huh. # clock: 06:29
    You both sign. You could still make the bus.
    -> leaving

=== leaving ===
{can_marie and not told_marie: -> late_word}
-> door_open

= late_word
He waits till you've got your bag on your shoulder.
Hank: (embarrassed) Hey. You may as well know why. Then you're not guessing.
-> marie ->
-> door_open

= door_open
{can_neil and twin: -> room_x}
{can_neil: -> room}
{hank_trust >= 56: -> almost}
Hank turns the chair to the panel. You go. # sound: door
-> gone

= almost
Hank: (guarded) Listen. You ever have somebody...
He looks up at the cameras, at the row along the top.
Hank: (guarded) Nah. Go home.
-> gone

=== room ===
You've got the door half open. Hank hasn't turned to the panel yet.
{handover.four:Across the street the bus has its door open.}
Hank: (guarded) Can I tell you a thing, and it stays in this room?
His phone's in his hand, with Marie's number on it. He's looking up at camera nine. That's the dock. # face: Hank worried
Home or the dock, you can't tell which.
Read: Post order 5. Money, favors or threats to do with a post go to the supervisor the same day, from the officer they were made to. Not in the open book.
# decision: room = Stays in this room  # asks: low-key  # situation: Hank, phone in hand, looking at the dock camera: Can I tell you a thing, and it stays in this room?
* (sure) ["I won't repeat it. Who hears it after me is up to you. Hang on, let me get the door." \
    # tone: low-key  # security: -3  # service: 2 \
    # Hank: competence -1, rapport 2 \
    # promise: quiet to Hank \
    # shows: engagement 1, self-command -2, reporting -1 \
    # verdict: harmful \
    # heard: Hank: Good. Then it's yours now, too. \
    # right-if: it were his own trouble at home and no post came into it. \
    # why: You gave your word before you knew what it was for. Now you break it, or you sit on a camera.]
    Hank: (relieved) Okay. Okay, good.
    {can_neil: -> neil_tells ->}
    Hank: (tired) So that's that. Feels better, saying it.
    You look at camera nine. It looks at the dock.
    -> gone
* (tomorrow) ["I'm no good to you right now, I've been up all night. I'll call you at two, when you get off." \
    # tone: businesslike  # security: 0  # service: -1 \
    # Hank: rapport -1 \
    # shows: self-command 1, engagement -2 \
    # verdict: mixed \
    # heard: Hank: By two I won't have the nerve. \
    # right-if: it were a gripe that would keep. \
    # why: You were honest about being tired. He'd worked up to it, though, and that kind of thing doesn't get said twice.]
    Hank: (embarrassed) Sure. No, it's nothing. Go get some sleep.
    You: Two o'clock, though.
    Hank: (guarded) Yeah. Two.
    He's already looking somewhere else. {handover.four:You make the bus.}
    -> gone
* (limit) ["It depends. If it's work, then Beck hears it too, so you think a second before you tell me anything." \
    # tone: low-key  # security: 3  # service: 1 \
    # Hank: competence 1, integrity 3, rapport 1 \
    # Beck: integrity 1 \
    # shows: self-command 3, reporting 1 \
    # best \
    # heard: Hank: You told me the price before I bought it. \
    # why: He knows where it goes before he opens his mouth, so what he says next is his own choice. That's why he can say it. \
    # mile: Ask him if he wants you in the room when he tells her.]
    He thinks about it. Long enough for you to hear the clock. # sound: tick # face: Hank sad
    Hank: (firm) That's fair.
    {can_neil: -> neil_tells ->}
    You: Then it's Beck, today. You, or me?
    Hank: (tired) Me. Before two.
    You: If she hasn't got it by two, she gets it from me.
    Hank: (relieved) Yeah. I figured that when I opened my mouth. # discuss: What can a colleague ask you to keep to yourself, and what not? When do you say so?
    {handover.four:The 6:31 pulls out across the street. Neither of you turns around.}
    -> gone
* (call) ["I'd have to take it to Beck, so say it to her. I'll get her on the phone now, and I'll stay." \
    # tone: businesslike  # security: 0  # service: -2 \
    # Hank: integrity -1, rapport -2 \
    # shows: reporting 1, engagement -2 \
    # verdict: mixed \
    # heard: Hank: I ask for you and I get the sergeant. \
    # right-if: he had already told you it was about a post. \
    # why: For all you knew it was Marie, and that you wouldn't have to take anywhere. He asked for you, and you had Beck's number half dialed.]
    Hank: (surprised) Beck? I haven't even said what it is.
    You: I'd stay right here.
    Hank: (guarded) Put the phone down. It's nothing. It's parking.
    He turns the chair around. # face: Hank guarded
    -> gone

= neil_tells
Hank: (embarrassed) Neil, on the dock. Last month. Two hundred bucks if I look someplace else when there's a truck at bay four. # reveals: neil
Hank: (firm) I said no. To him, I said no.
Hank: (embarrassed) I didn't say anything to anybody else. That's the part.
->->

=== room_x ===
You've got the door half open. Hank hasn't turned to the panel yet. He holds out his phone. Beck, yesterday.
Read: BECK, Thu 14:10: Got your statement on the dock, signed and complete. It's mine from here.
Hank: (embarrassed) Neil, on the dock. Wednesday. Two hundred bucks if I look someplace else when there's a truck at bay four. # reveals: neil
Hank: (firm) I said no, and she's got all of it. That's done.
He swipes it away. Behind it there's a picture of Marie. # face: Hank sad
Hank: (sad) This is something else. It's me and Marie, it's nothing to do with here. Can I tell you, and it stays in this room?
Read: Post order 5. Money, favors or threats to do with a post go to the supervisor the same day, from the officer they were made to. Not in the open book.
# decision: own-room = Stays in this room, about home  # twin-of: room  # asks: low-key  # situation: Hank, with the dock already reported to Beck: It's me and Marie. Can I tell you, and it stays in this room?
* (limit) ["It depends. If it's work, then Beck hears it too, so you think a second before you tell me anything." \
    # tone: low-key  # security: 2  # service: -1 \
    # Hank: competence -1, rapport -1 \
    # shows: self-command 1, engagement -1 \
    # verdict: mixed \
    # heard: Hank: I just told you it isn't work. \
    # right-if: you couldn't tell whether it was home or the dock. \
    # why: Nothing wrong in it, except that he'd answered it already. Beck has the dock, and he'd said this was Marie.]
    Hank: (annoyed) It's not work. I said it's not work. She's got the work.
    You: Okay. Then go ahead.
    Hank: (guarded) Nah. I thought a second.
    -> gone
* (call) ["I'd have to take it to Beck, so say it to her. I'll get her on the phone now, and I'll stay." \
    # tone: businesslike  # security: -1  # service: -2 \
    # Hank: competence -1, integrity -1, rapport -2 \
    # shows: even-handed -1, engagement -2 \
    # verdict: mixed \
    # heard: Hank: She's got hers. I was telling you mine. \
    # right-if: it were about a post and Beck hadn't heard it. \
    # why: Beck has what belongs to her. What he and Marie say to each other isn't a report.]
    Hank: (surprised) I told Beck. What am I going to call her for, my marriage?
    You: I thought it might help.
    Hank: (guarded) Leave the phone alone. Go home.
    -> gone
* (sure) ["I won't repeat it. Who hears it after me is up to you. Hang on, let me get the door." \
    # tone: low-key  # security: 1  # service: 3 \
    # Hank: competence 1, integrity 2, rapport 3 \
    # promise: quiet to Hank \
    # shows: engagement 3, self-command 1 \
    # best \
    # heard: Hank: You shut the door and you sat down. \
    # why: The part that belongs to the post is with Beck already. This part is his own, and he asked one person to hear it. \
    # mile: Ask him tomorrow how it went, and nothing else.]
    You close the door and sit on the edge of the desk. # sound: door
    Hank: (embarrassed) I took a whole day to say no. I was counting what she owes the clinic. I haven't told her that.
    You: You going to?
    Hank: (tired) Tonight. I wanted to hear how it sounds.
    You: It sounds like you said no.
    Amina (radio): (attentive) Control, rover. Your door's shut. Is something up with Hank?
    You (radio): That's his. I'm on my way down. # keeps: quiet
    -> gone
* (tomorrow) ["I'm no good to you right now, I've been up all night. I'll call you at two, when you get off." \
    # tone: businesslike  # security: 0  # service: 0 \
    # Hank: rapport -1 \
    # shows: self-command 1, engagement -2 \
    # verdict: mixed \
    # heard: Hank: At two I'm on my way home to her. \
    # right-if: somebody had been standing at the door, waiting for him. \
    # why: True, and you'd have called. He had to say it to somebody before he goes home, and home is where he's going at two.]
    Hank: (embarrassed) Sure. At two I'm driving home, is all.
    You: Then tomorrow.
    Hank: (calm) It's fine. Sleep.
    He turns the phone face down.
    -> gone

=== gone ===
{twin: -> friday_after | -> base_after}

=== base_after ===
{chirp.silence: -> who_room}
-> base_end

=== noon ===
Noon. Your kitchen, your phone. Beck has the chair while Hank eats his sandwich, and the book is open in front of her. # clock: 12:05 # exit: Hank # enter: Beck # prop: trouble off # prop: steam off # sound: phone
->->

=== who_room ===
-> noon ->
Chair taken {handover.four:06:29}{handover.book:06:30}{handover.all:06:33}{handover.coffee:06:35}, it says, and both your names. The chirp at 06:10 isn't in the book.
You had your coat on, and you left it for Hank.
It wasn't the damper. It was a detector on fourteen, and nobody pressed the button till Hank did, {handover.four or handover.coffee:while you were handing over|at seven}.
Beck (phone): (firm) I've got a trouble on the panel at ten after six, and nobody acknowledged it for {handover.four or handover.coffee:twenty|fifty} minutes.
Beck (phone): (firm) I'm not after the why yet. At ten after six, who had the room?
# decision: who = Who had the room  # asks: businesslike  # situation: Beck, at noon: A trouble at ten after six, and nobody acknowledged it. At ten after six, who had the room?
* (me) ["At ten after that was still me, up here. Hank wasn't in yet, and we hadn't signed for anything." \
    # tone: businesslike  # security: 1  # service: 1 \
    # Beck: competence 1, integrity 1, rapport 1 \
    # Hank: integrity 1 \
    # owns: Beck asked \
    # shows: self-command 2, reporting 1 \
    # best \
    # heard: Beck: You didn't make me go look. \
    # why: Hers is a one-word question and the word is you. It also clears Hank without your having to say his name. \
    # mile: Call her from the bus, before she has to ask.]
    Beck (phone): (relieved) All right. Thank you for not making me go look it up.
    Beck (phone): (attentive) Now I'm after the why.
    You: It's chirped all week. I figured I knew.
    Beck (phone): (tired) Yeah. That's how they get you. I'll have the vendor here today.
    -> base_end
* (week) ["It's gone off all week, and I should've told you by Wednesday. I'll get the vendor on the phone now." \
    # tone: businesslike  # security: 0  # service: 0 \
    # Beck: integrity -1 \
    # shows: reporting -1, service 1 \
    # verdict: mixed \
    # heard: Beck: Answer the one I asked. \
    # right-if: she had asked why it was missed, or what to do about the panel. \
    # why: True, and she needs to hear it second. First she asked you a question with a name for an answer.]
    Beck (phone): (firm) I'll get to the panel. Who had the room?
    You've had one chance to say it first.
    You: I did.
    Beck (phone): (annoyed) Okay. Then that's what I'll write down.
    -> base_end
* (hank) ["Hank had it by then. We'd both signed, it's on the page. Ask him before you write anything, though." \
    # tone: businesslike  # security: -2  # service: -2 \
    # Beck: integrity -2 \
    # Hank: integrity -3, rapport -3 \
    # deceit: Beck \
    # shows: self-command -2, reporting -2 \
    # verdict: harmful \
    # heard: Beck: The door has him at 6:22. \
    # right-if: Hank had signed for the chair at six. \
    # why: At ten after six he was still on the bridge. You spent him to save yourself, and he's the one who covered for you in February.]
    Beck (phone): (suspicious) Signed by ten after?
    You: Around there.
    Beck (phone): (angry) The door has him at 6:22. Try that again. # comes-out: Beck
    You: It was me.
    Beck (phone): (firm) I know it was. I've had the door log open since you picked up.
    -> base_end
* (check) ["It may well have been me. Read me what the page has at ten after, and I'll tell you for sure." \
    # tone: businesslike  # security: -1  # service: -1 \
    # Beck: competence -1, integrity -1, rapport -1 \
    # shows: self-command -1, reporting -1 \
    # verdict: mixed \
    # heard: Beck: You know. You want to hear what I've got first. \
    # right-if: you had traded the chair back and forth and truly didn't know. \
    # why: It sounds careful. You know who had the room, and she can hear you finding out what she has.]
    Beck (phone): (annoyed) You were by yourself in there. What's the page going to tell you?
    The kitchen clock is loud. # sound: tick
    You: That it was me.
    Beck (phone): (tired) There. That took longer than it should.
    -> base_end

=== base_end ===
{relief.six or relief.lines: -> cooked}
{room.sure or who_room.hank: -> thrown}
{handover.book: -> bad}
{chirp.silence and handover.all: -> bad}
{told_marie and not handover.all and (who_room.me or not chirp.silence): -> covered}
-> alone

=== friday_after ===
{every_entry_bad(): -> fifteen}
-> friday_two

= fifteen
Ten after seven, your phone. # exit: Hank # clock: 07:10 # sound: phone
Hank (phone): (annoyed) There's a guy here from the city wants to know who was on fifteen at three. {handover_x.four: You never gave me three.|I'm on page four.}
You: Amina was. It's the 02:55 entry, and the ladder's the foreman.
Hank (phone): (tired) That would've been good to have before he walked in.
-> friday_two

= friday_two
{chirp_x.read: -> nothing_to_read | -> truck}

= nothing_to_read
Seven-forty, on the bus. The vendor has your name off the page. # exit: Hank # clock: 07:40 # sound: phone
Vendor (phone): (tired) You acknowledged it? Then there's nothing here. A point number, and nothing under it.
Vendor (phone): (annoyed) Call me next time it acts up.
-> friday_three

= truck
Ten after nine, home. A text. # exit: Hank # clock: 09:10 # sound: phone
Read: HANK: Truck came for 14-03. Bad base on loop two. New one's in and the panel's clear.
-> friday_three

= friday_three
{relief_first.six: -> two_of_you}
{relief_first.lines: -> which}
-> saturday

= two_of_you
Half past nine. Beck. You'd only just put the light out. # exit: Hank # clock: 09:30 # sound: phone
Beck (phone): (firm) By this page Hank was on duty at six, so there were two of you when that panel chirped. The door says one. # comes-out: Beck
You: He got in at twenty-two after. I wrote the six.
Beck (phone): (sad) Once in eleven months. I wouldn't even have asked him.
-> saturday

= which
Half past nine. Beck. You'd only just put the light out. # exit: Hank # clock: 09:30 # sound: phone
Beck (phone): (suspicious) I've got 06:22 in your hand and 06:00 in his, one under the other. You were in the room. Which?
You: Twenty-two.
Beck (phone): (tired) Then why am I the one asking him?
-> saturday

=== function every_entry_bad() ===
~ return handover_x.four or handover_x.book

=== saturday ===
Saturday, the next morning. One more night in this chair, and a quiet one. # place: control-room, night # clock: 05:44 # exit: Hank # prop: trouble off # prop: steam off
The door, sixteen minutes early. # place: control-room, early # enter: Hank # look: Hank hank-bare # sound: door
{hank_rapport >= 45: -> two_coffees}
Hank: (calm) Morning. What's open?
-> signed

= two_coffees
Hank: (pleased) Don't get used to it. Brought you a coffee for the road. # prop: steam on
-> signed

= signed
Four open items. You say them, he says them back, every one. No police, no ambulance.
You both sign the chair over at six. Out the door at 06:04, by the reader, and for once the early bus is standing there. # clock: 06:04 # exit: Hank # sound: door
-> who_room_x

=== who_room_x ===
Noon. Your kitchen, your phone. Beck has the chair while Hank eats his sandwich, and the book is open in front of her. # clock: 12:05 # enter: Beck # prop: steam off # sound: phone
Beck (phone): (firm) I've got a trouble on the panel at ten after six this morning, and nobody acknowledged it for fifty minutes.
Ten after six. You were on the bus. This is the first you've heard of it.
Tuesday and Wednesday it was the basement damper. Yesterday it was fourteen-oh-three.
Read: Saturday. Chair taken 06:00, Hank. Both signatures.
Beck (phone): (firm) I'm not after the why yet. At ten after six, who had the room?
# decision: after-you-left = Who had the room, after you left  # twin-of: who  # asks: businesslike  # situation: Beck, Saturday noon: A trouble at ten after six, and nobody acknowledged it. You signed over at six and were out the door at 06:04.
* (week) ["It's gone off all week, and I should've told you by Wednesday. I'll get the vendor on the phone now." \
    # tone: businesslike  # security: 0  # service: -1 \
    # Beck: integrity -1 \
    # shows: reporting -1, service 1 \
    # verdict: mixed \
    # heard: Beck: You're talking about the panel so you won't have to talk about Hank. \
    # right-if: she had asked why, or what to do about the panel. \
    # why: You meant to spare him. She asked for a name that's already on the page, and got the panel instead.]
    {chirp_x.read: -> same_point}
    Beck (phone): (annoyed) This was the pump room. That's a new one. I'm not on the panel yet.
    -> again
* (check) ["It may well have been me. Read me what the page has at ten after, and I'll tell you for sure." \
    # tone: businesslike  # security: -1  # service: 0 \
    # Beck: rapport -1 \
    # shows: reporting -1, self-command -1 \
    # verdict: mixed \
    # heard: Beck: You signed it six hours ago. \
    # right-if: the chair had changed hands more than once and you weren't sure. \
    # why: There's nothing to look up. It changed hands once, and you were holding the pen.]
    Beck (phone): (firm) I've got the book. I'm asking you.
    You: I'd just like to be sure.
    Beck (phone): (annoyed) You signed it at six.
    You: Then Hank.
    -> twin_end
* (hank) ["Hank had it by then. We'd both signed, it's on the page. Ask him before you write anything, though." \
    # tone: businesslike  # security: 2  # service: 1 \
    # Beck: competence 1, integrity 2 \
    # Hank: integrity 1, rapport 1 \
    # shows: reporting 2, even-handed 2 \
    # best \
    # heard: Beck: You told me the truth and you stuck up for him. \
    # why: It's a fact with two signatures on it, said to the one who asked, and you ask a fair hearing for him in the same breath.]
    You: Signed over at six, out the door 06:04.
    Beck (phone): (relieved) That's what the page says.
    Beck (phone): (calm) He's never been cute with me. I'll ask him.
    Hank (phone): (embarrassed) She said you said to ask me first. I heard it and figured it was the damper. Twenty years. # clock: 21:40 # exit: Beck # sound: phone
    Hank (phone): (calm) Anyway. Appreciate that.
    -> twin_end
* (me) ["At ten after that was still me, up here. Hank wasn't in yet, and we hadn't signed for anything." \
    # tone: businesslike  # security: -2  # service: -1 \
    # Beck: competence -1, integrity -2, rapport -1 \
    # deceit: Beck \
    # shows: self-command -1, reporting -2 \
    # verdict: harmful \
    # heard: Beck: You were on a bus. Why would you say that? \
    # right-if: you had still had the chair at ten after. \
    # why: It sounds like owning up, and it isn't true. You gave her a false page to protect him, and he never asked you to.]
    Beck (phone): (suspicious) Still you? Your badge went out at 6:04. # comes-out: Beck
    A pause. # sound: tick
    Beck (phone): (angry) Who are you covering for?
    You: I thought it'd be easier.
    Beck (phone): (firm) On who?
    -> twin_end

= same_point
Beck (phone): (annoyed) It was fourteen-oh-three again. It'd be fixed by now if somebody had left it standing on Friday.
-> again

= again
Beck (phone): (firm) Who had the room?
You: Hank. We signed at six.
Beck (phone): (tired) Thank you.
-> twin_end

=== twin_end ===
{relief_first.six or relief_first.lines or who_room_x.me: -> cooked}
{(relief_dock.beck or relief_first.beck) and not who_room_x.hank: -> thrown}
{handover_x.book: -> bad}
{told_marie: -> covered}
-> alone

=== covered ===
{twin: -> covered_twin}
{chirp.silence: -> other_thing}
-> noon ->
{relief.beck: -> told_first}
Beck (phone): (firm) I count three in the book. Why am I counting?
You: I should've sent it up. He's in a bind, and I let it go. He ought to be the one to say what.
Beck (phone): (attentive) He did, at ten. I'd have liked it at half past six.
-> covered_swap

= other_thing
Beck (phone): (calm) Other thing. Hank came and told me what his mornings are.
-> covered_swap

= told_first
Beck (phone): (calm) Hank called me at 6:24, before I'd looked. And then he told me the rest.
You: Good.
-> covered_swap

= covered_twin
Monday, your day off. The phone. Beck, in Hank's chair. # clock: 12:05 # enter: Beck # exit: Hank # sound: phone
-> covered_swap

= covered_swap
Beck (phone): (calm) Amina takes his six a.m., Mondays, Wednesdays and Fridays. He starts at ten. It's three lines on a schedule.
Beck (phone): (sad) He'd have kept on running in here till Christmas.
{room.limit: -> cam_nine}
-> amina_in

= cam_nine
Beck (phone): (firm) He told me the other thing, too. I didn't have to ask. It's where it needs to be.
-> amina_in

= amina_in
The next one of those mornings, ten to six. The door. # clock: 05:50 # exit: Beck # enter: Amina # place: control-room, early # sound: door
Amina: (delighted) Ten minutes early. Don't make it weird.
Hank (phone): (relieved) She in? Okay. I'm at the clinic with a crossword. You ever need a morning, you call me. # sound: phone
You: Seven letters?
Hank (phone): (pleased) Don't push it. # end: covered
-> END

=== cooked ===
{twin: -> page_twin}
{not chirp.silence: -> noon ->}
{relief.lines: -> page_lines}
{chirp.silence: -> one_more}
Beck (phone): (suspicious) This page has Hank on duty at six. So at ten after, when the panel went, there were two of you in here?
You: That's what it says.
Beck (phone): (angry) The door says one. It has him at 6:22. Whose hand is the six? # comes-out: Beck
You: Mine.
-> weather

= one_more
Beck (phone): (suspicious) One more thing. This page has Hank on duty at six. {who_room.me:You just told me he wasn't in, and so does the door.|So that's two of you in here at ten after, and the door says one.}
Beck (phone): (angry) Whose hand is the six? # comes-out: Beck
You: Mine.
-> weather

= page_lines
Beck (phone): (suspicious) I've got 06:22 in your hand and 06:00 in his, one under the other. You were in the room.
You: Twenty-two.
Beck (phone): (annoyed) So you watched him write six. And you signed under it.
-> weather

= page_twin
That night Beck comes in herself. She turns back through the book, a page at a time. # enter: Beck # exit: Hank # place: control-room, night # clock: 21:55 # sound: door
{who_room_x.me: -> page_me}
Beck: (tired) One page, two times. I keep looking at it.
-> weather_room

= page_me
Beck: (tired) I've got a door that says 6:04, a page that says six, and you, saying ten after.
-> weather_room

= weather
Beck (phone): (sad) I used to read that page like it was the weather.
Beck (phone): (firm) Now I've got to pull the door log for the month. His and yours.
You: I understand.
Behind her you can hear Hank come back in, and stop. # enter: Hank # face: Hank embarrassed # end: cooked
-> END

= weather_room
Beck: (sad) I used to read this like it was the weather.
Beck: (firm) Now I've got to pull the door log for the month. His and yours.
You: I understand.
She closes the book and leaves it square on the desk. # face: Beck tired # end: cooked
-> END

=== alone ===
A week on, 21:30. You need a Thursday, just the one. # clock: 21:30 # exit: Beck # exit: Hank # place: control-room, night # sound: phone
Hank (phone): (guarded) Thursday? Can't do it.
You: You don't want to look?
Hank (phone): (calm) I looked. It's in the book, right? Everything's in the book.
You (radio): Amina, you around Thursday?
Amina (radio): (calm) Ask Hank.
The page in front of you is perfect. It's very quiet in here. # end: alone
-> END

=== bad ===
Sunday night, ten to eight. Your phone. Hank's pulling a double. # clock: 19:50 # exit: Beck # place: control-room, night # enter: Hank # look: Hank hank-bare # sound: phone
Hank (phone): (worried) That notice for the Larkspur gate, about no addresses. Where was that?
You: Page four. Friday's.
Hank (phone): (angry) Yeah. I found page four. Tonight. After the kid on the gate told a guy with flowers which door.
You: Is everybody all right?
Hank (phone): (worried) Her sister's with her. {twin: That's twice now. First the man off the ladder.|You had me right there, with a pen in my hand.}
Hank (phone): (sad) Four things. You could've said four things. # end: bad
-> END

=== thrown ===
{room.sure: -> your_word}
{twin: -> upstairs}
Two minutes to six, the next morning. There's a swap sheet up by the clock. # clock: 05:58 # exit: Beck # place: control-room, early # enter: Hank # look: Hank hank-bare
Hank: (angry) "Hank had it by then." She read it to me.
You: I panicked.
Hank: (sad) I was on the bridge. I'd have said so. I'd have said you had your coat on, and who wouldn't?
Hank: (tired) February, I didn't even ask you what it was for.
He takes his name off the sheet. # end: thrown
-> END

= upstairs
Two minutes to six, the next morning. There's a swap sheet up by the clock. Yesterday your name was on it. # clock: 05:58 # exit: Beck # place: control-room, early # enter: Hank # look: Hank hank-bare
You: Somebody crossed me out.
Hank: (calm) Somebody did.
{relief_dock.beck: -> from_gate}
Hank: (guarded) One time, in eleven months, and I'm on the phone saying yes ma'am. I'd have told you why.
-> negative

= from_gate
Hank: (guarded) I froze on that gate for this building, and you've got me on the phone saying I was late. I'd have told you things.
-> negative

= negative
You (radio): Rover, control. Coffee?
Amina (radio): (calm) Negative. # end: thrown
-> END

= your_word
You sit with it till suppertime. Two hundred dollars and a camera. Then you call Beck, because you have to. # clock: 18:30 # exit: Hank # enter: Beck # sound: phone
Beck (phone): (firm) I'm glad I have it. Does he know you're calling?
You: No. I told him it'd stay in the room. # breaks: quiet
Beck (phone): (sad) Then that's the last thing he tells either of us.
The next morning he takes the pen out of your hand and sits. # clock: 05:58 # exit: Beck # enter: Hank # look: Hank hank-bare # place: control-room, early # face: Hank angry
You: Hank. Four things.
Hank: (firm) Don't tell me. I'll get it out of the book. # end: thrown
-> END
