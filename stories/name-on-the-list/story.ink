# title: The Name on the List
# post: Office lobby
# site: Halloran Center
# place: lobby, day
# weather: rain
# time: Mon 08:40
# minutes: 7
# blurb: A soaked buyer, a demo on eleven, and a phone up there that nobody picks up.
# brief: Monday morning, rain, and the whole lobby smells of wet coats. Corvane, on eleven, is showing its new pumps today to the people who buy them.
# brief: You have the desk. Everybody who goes up goes past you.
# task: Know who goes up and who they're with. Badge them, and watch the side gate.
# know: Corvane has the eleventh floor, and today is their demo day.
# know: The side gate is waist-high and swings on a slow hinge. Its reader shows blue for waiting, green for go.
# know: Amina Yusuf is on with you this morning. She's new, and she carries a radio.
# order: 1 = One officer on the desk: the desk stays staffed.
# order: 5 = Not on the list: picture ID, matched to the face, and only then the call upstairs. Never on a business card. On the list and cleared by the host: badge, and straight up. ID checked at the door counts, don't ask twice.
# order: 6 = A badge left upstairs: no second one until the tenant clears it.
# order: 7 = Nobody through a gate without a green light. A host's green light covers the guest with them. Reader down: name, system, photo. Somebody already past you: don't chase, description to the rover.
# order: 13 = Something odd going on now: radio first, questions after. Something over and done: you take it yourself, in the person's own words, the same day, at a time that suits them. Don't send it through somebody else.
# dress: uniform
# props: gate closed; queue off
# ambience: lobby
# cast: Sloane = Marguerite Sloane, buyer for Corvane's biggest customer; visitors; annoyed; look marguerite-card
# cast: Priya = Priya Nair, manager at Corvane; employees; guarded; look priya
# cast: Evan = Evan Hart, host at Corvane; employees; embarrassed; look evan
# cast: Man = Man with a lanyard, says he works upstairs; visitors; pleased; look lanyard-bare
# cast: Amina = Amina Yusuf, rover; officers; calm
# hidden: garage = Sloane; class 2; trust 50 and rapport 42; about something in the garage
# hidden: ours = Priya; class 1; trust 47; about a man who says he is with Corvane
# ending: both-hands = Both hands; She went up with the right man, and nobody went up with the wrong one. What she saw in the garage is in the log in her own words. Corvane's order is confirmed by three.
# ending: fortress = Fortress; Nobody got in, and neither did she. The visit is off by nine and the order by Friday. The account review has its first line.
# ending: open-door = Open door; Everybody was charmed. On Wednesday two laptops leave the demo lab on eleven, and nobody can say when anybody last looked.
# ending: stood-on-rule = Stood on the rule; Twenty-five minutes gone before she's in her chair. The complaint reaches the property manager before lunch. There isn't a wrong word in it.
# ending: second-wind = Second wind; A bad minute, owned up to and put right. She goes up cool, and satisfied. What went wrong is in the log, the way you'd tell it.
# hears: Dee Okafor, property manager; from Sloane; 0.3; this afternoon; good: Your lobby is why I stayed.; bad: Your lobby cost me half an hour in wet shoes.
# hears: Theo Brandt, facilities engineer; from Priya; 0.1; tomorrow; good: The desk knows who's ours.; bad: Anybody with a string around his neck gets in.
# mile: Demo day comes around again. Before the next one, get ten minutes with Priya Nair: who's coming, who can clear them, and who picks up.
VAR sloane_trust = 45
VAR sloane_rapport = 40
VAR priya_trust = 45
VAR can_garage = false
VAR can_ours = false
VAR twin = 0
-> start

=== start ===
{twin: -> door_x | -> door}

// ------------------------------------------------------------------ base world

=== door ===
The door lets her in backwards, hauling two wet sample cases. # enter: Sloane # sound: door
She gets them as far as the counter. The rain runs off her hair onto your visitor list.
You: Morning. Still coming down?
Sloane: (tired) It followed me in.
She slides a business card across.
Read: Marguerite Sloane, Purchasing.
You go down the list once, and once more. She isn't on it.
Two people come up behind her. At the elevators a car fills and goes.
Read: Post order 5. Not on the list: picture ID, matched to the face, and only then the call upstairs. Never on a business card.
Read: On the list and cleared by the host: badge, and straight up. ID checked at the door counts, don't ask twice.
Sloane: (annoyed) Eleven. Corvane. I'm late, so just buzz me up.
-> buzz

=== buzz ===
# decision: buzz = Just buzz me up  # asks: businesslike  # situation: Sloane: Eleven. Corvane. I'm late, so just buzz me up. She isn't on the list, and what she gave you is a business card.
* (bench) ["Let me find you on Corvane's list first. Grab the bench there, please, and I'll come get you myself." \
    # tone: businesslike  # security: 0  # service: -2 \
    # Sloane: competence -2, integrity -1, rapport -1 \
    # shows: service -1, vigilance 0 \
    # verdict: mixed \
    # heard: Sloane: I'm not on it. I watched you look. \
    # right-if: you hadn't been down the list yet. \
    # why: You'd been down it twice, and she wasn't there. A third look is a wait with nothing at the end of it.]
    Sloane: (suspicious) You've been down it twice. I watched you.
    She doesn't sit. She stands a yard off with both cases and drips, while you go down it again.
    No Sloane. No Marguerite.
    You: Ms. Sloane? Let me have your license, and I'll call.
    Sloane: (annoyed) You could've had that when I walked in. # look: Sloane marguerite
    The picture's hers. You dial.
    -> ring
* (call) ["Eleven, Corvane. I'm calling them now. Set those cases down here and dry off while it rings." \
    # tone: businesslike  # security: 0  # service: 2 \
    # Sloane: rapport 2 \
    # shows: service 2, vigilance -1 \
    # verdict: sound \
    # heard: Sloane: Somebody's finally moving. \
    # right-if: you had already matched her ID. \
    # why: Quick and warm. But it asks upstairs about a name on a card, and anybody can carry a card.]
    It rings, and it keeps ringing. # sound: phone
    Sloane: (relieved) At least somebody in this building moves.
    The order card is under your elbow. ID first, it says, same as it always has.
    You: While it's ringing, could I see your license?
    Sloane: (surprised) Now you ask?
    She gets up, opens the one case, then the other. It's in her coat. It's her. # look: Sloane marguerite
    -> ring
* (badge) ["You're all set, Ms. Sloane. Here's your badge, take elevator two, and I'll tell them you're coming." \
    # tone: businesslike  # security: -3  # service: 2 \
    # Sloane: competence -2, integrity -1, rapport 2 \
    # shows: vigilance -2, service 1 \
    # verdict: harmful \
    # heard: Sloane: That was easy. \
    # right-if: she were on the list, cleared, and her ID seen at the door. \
    # why: Nobody had looked at her and nobody had said yes. The whole line saw how little it takes.]
    Sloane: (delighted) Wonderful. # look: Sloane marguerite # prop: gate open
    She's through with both cases before eleven picks up. "Sloane?" says the front desk up there. "Cleared by who? Read the sheet."
    You: Ms. Sloane. Ms. Sloane!
    The whole lobby turns around. She walks back with the badge in her hand. # prop: gate closed
    You: I need that back. And I need to see your license.
    Sloane: (embarrassed) You gave it to me.
    The license is hers. "I'm not on there, either," says the man behind her. "Same deal?"
    -> ring
* (photo) ["Your license, please, or anything with your picture on it. Then we'll see about getting you up there." \
    # tone: businesslike  # security: 3  # service: 1 \
    # Sloane: competence 1, integrity 1 \
    # shows: vigilance 2, even-handed 1 \
    # best \
    # heard: Sloane: Fine. At least you said what you need. \
    # why: It isn't pretty, and it's the one thing that starts the clock for her. Everything else waits on it. \
    # mile: The eyes up and the hand out for the license while she is still ten feet away.]
    Sloane: (annoyed) You're serious.
    She goes into her coat with two wet fingers. The license lands on the counter. # look: Sloane marguerite
    You look at it, and you look at her. It's her.
    You: Thank you. Dialing now.
    Sloane: (tired) They took it on a dry day.
    -> ring

=== ring ===
You: And who's expecting you?
Sloane: (tired) Evan Hart. Nine years, and not once has he been early.
His extension rings through to nothing. You try it again. Nothing. # clock: 08:44 # sound: phone
Behind her, two people have turned into six. # prop: queue on
Corvane's sheet for the day is taped to the counter, on your side.
Read: Corvane, today. Demo day. Guests go up only with their own host, who comes down and badges out through the gate in front of you.
Read: Nobody else here can clear a guest. Please don't call the floor, we're in session.
Read: Post order 1. One officer on the desk: the desk stays staffed.
There's nobody on the desk but you. She has her phone in her hand, and she isn't using it.
Sloane: (annoyed) I buy forty percent of what they make. There must be something you can do.
-> answer

=== answer ===
# decision: answer = No answer  # asks: low-key  # situation: Sloane: I buy forty percent of what they make. There must be something you can do. Only her host can clear her, and he isn't at his desk.
* (manager) ["Let me see if his manager picks up, Ms. Sloane, and I'll tell you whatever she says." \
    # tone: businesslike  # security: 0  # service: 1 \
    # Sloane: rapport 1 \
    # Priya: rapport -1 \
    # shows: service 1, vigilance -1 \
    # promise: answer to Sloane \
    # verdict: sound \
    # heard: Sloane: You called to hear what you had in writing. \
    # right-if: the sheet named a second person who could clear her. \
    # why: Most days it's the right call. Today it rings a floor that asked you not to, for a yes that wouldn't count.]
    It picks up on the first ring.
    Priya (phone): (annoyed) We're in session. Who is this?
    You: Lobby desk. I have Marguerite Sloane here for Evan Hart.
    Priya (phone): (firm) I can't clear Evan's guest. It says so on the sheet.
    You: That was his manager. She can't do it. It has to be Evan. # keeps: answer
    Sloane: (annoyed) And you had that in writing.
    She dials it herself. "Evan. Your lobby. I don't care who's talking." You could hear it at the coffee stand. # clock: 08:48
    -> courier
* (up) ["I'm going up there to find somebody for you. Wait right here, and I'm back in two minutes." \
    # tone: low-key  # security: -3  # service: 1 \
    # Sloane: competence -2, integrity -1, rapport 2 \
    # shows: vigilance -2, service 1 \
    # verdict: harmful \
    # heard: Sloane: You'd leave all this? For me? \
    # right-if: a second officer were on the desk with you. \
    # why: She'd remember it kindly. So would anybody who was waiting for the desk to be empty.]
    Sloane: (surprised) That's very good of you.
    "Hey," says somebody in the line. "Who's on the desk?" The elevator closes on it.
    On eleven, a glass door and forty backs. You tap. A woman in a plum blazer turns around and shakes her head. # Priya: competence -1 # why: Somebody in uniform was tapping on her glass in the middle of the demo.
    When you get back down, a courier is reading your visitor list.
    Sloane: (tired) I called him while you were gone. He's coming.
    She says it the way you'd say it to a room, and the room hears it. # clock: 08:50
    -> courier
* (cell) ["Would you try his cell yourself? The minute he's standing here, you've got a badge." \
    # tone: low-key  # security: 3  # service: 2 \
    # Sloane: competence 1, integrity 1, rapport 2 \
    # shows: engagement 2, service 2, vigilance 1 \
    # best \
    # heard: Sloane: So there is something. It's in my hand. \
    # why: Only he can clear her, and only she can reach him. His badge at the gate is the check, whoever dials.]
    She has it at her ear before you're done.
    Sloane: (firm) Evan. Lobby. Now.
    A small fast voice says something in her phone.
    Sloane: (pleased) Ninety seconds, he says.
    You: Your badge'll be printed. # clock: 08:46
    You hand the next man in line his badge. Over at the coffee stand, somebody in a gray jacket has quit stirring.
    -> courier
* (stay) ["It has to be him. Stay up here by me, please, and I'll try him again after each of these two." \
    # tone: businesslike  # security: 1  # service: 0 \
    # Sloane: integrity 1, rapport -1 \
    # shows: even-handed 1, service -1 \
    # verdict: mixed \
    # heard: Sloane: I can stand here. That isn't a plan. \
    # right-if: she had no phone and no other way to reach him. \
    # why: Fair to the line, and nothing new for her. The same extension was going to ring the same way.]
    Two badges later you dial again. It rings through again. # sound: phone
    Sloane: (annoyed) Is that it? We just do that?
    You: He may be on his way back to his desk.
    Sloane: (firm) He's on a stage. He isn't going back to his desk.
    She gets out of the way of the next man's elbow and dials it herself. "Evan. I'm in your lobby. Still." # clock: 08:49
    It carries. Somebody at the coffee stand looks over.
    -> courier

=== courier ===
The side gate clicks. A courier backs out through it with an empty hand truck. # prop: gate open # sound: door
It's slow to swing shut. Before it does, a hand catches it by the top. # enter: Man
Gray jacket, from the coffee stand, still on the lobby side. Around his neck, a lanyard with nothing clipped to it.
You've never seen him. By his hip the reader shows its steady blue: it works, and it's waiting.
Man: (pleased) Ms. Sloane? Evan's buried. I said I'd run down.
Sloane: (relieved) Well. Somebody came.
Her badge isn't printed. It's you, the gate, and six in line.
Read: Post order 7. Nobody through a gate without a green light. A host's green light covers the guest with them.
Read: Reader down: name, system, photo. Somebody already past you: don't chase, description to the rover.
Man: (calm) She's with us, I'll take her up. # face: Sloane attentive
-> gate

=== gate ===
# decision: gate = She's with us  # asks: directive  # situation: Man: She's with us, I'll take her up. He's on the lobby side with a hand on the open side gate. The reader shows blue.
* (hold) ["Perfect timing. Keep a hand on that gate for her while I print this, and then you two go on up." \
    # tone: businesslike  # security: -3  # service: 2 \
    # Man: rapport 2 \
    # Sloane: competence -3, integrity -1, rapport 1 \
    # shows: vigilance -2, service 1 \
    # verdict: harmful \
    # heard: Man: Nobody looked at the light. \
    # right-if: you had just seen him badge green and he were down as her escort. \
    # why: He had the gate and a friendly word, and the light was still blue. You lent him the rest.]
    Man: (delighted) You got it.
    He's through before the printer starts. He doesn't wait for her. # exit: Man
    Sloane: (surprised) Wasn't he going to take me up?
    The gate swings to behind him. The reader is still blue. # prop: gate closed
    Sloane: (worried) I've never met him. I thought you had.
    -> arrive_in
* (name) ["Morning. Give me your name and floor, and you two are on your way once I've found you." \
    # tone: businesslike  # security: 0  # service: 1 \
    # Man: competence -1, integrity 1, rapport 1 \
    # Sloane: integrity 1, rapport 1 \
    # shows: even-handed 1, vigilance -1 \
    # verdict: sound \
    # heard: Man: Keep typing. \
    # right-if: the reader were dead, or he stood at the desk and not in the gate. \
    # why: You asked him for something, politely, and then you looked down. The gate was still in his hand.]
    Man: (calm) Dave Miller. Eleven.
    You look down to type. When you look up, the gate's swinging. # exit: Man
    No Miller on eleven. Two on six, and neither one is a Dave. # prop: gate closed
    Sloane: (surprised) He just went. Is he allowed to just go?
    -> arrive_in
* (stop) ["Hang on, let go of that gate. I need your badge on the reader before anything else, please." \
    # tone: directive  # security: 3  # service: 1 \
    # Man: competence 2, integrity 2 \
    # Sloane: competence 2, integrity 1 \
    # shows: vigilance 3, self-command 1 \
    # best \
    # heard: Man: You noticed, and you weren't ugly about it. \
    # why: He's still on this side and the reader works, so a few plain words are the whole job. No heat, and the gate shuts first.]
    Man: (embarrassed) It's upstairs. I'll be two seconds.
    You: Then I'll be here in two seconds.
    He lets go. The gate takes its time, and latches. # prop: gate closed
    He doesn't head for the elevators. He heads for the front, zipping his jacket.
    You: (calm) Amina, front door. Gray jacket, lanyard, no card, going out on foot.
    Amina (radio): Gray jacket, no card. Copy.
    Sloane: (surprised) He knew my name.
    You: Half the lobby knows it by now.
    -> cold_check
* (rover) [Let him go by, stay put, and give the rover his clothes, his direction, and the time. \
    # tone: yielding  # security: -1  # service: -1 \
    # Man: competence -1, rapport -1 \
    # Sloane: competence -1, rapport -1 \
    # shows: vigilance -1, reporting 1 \
    # verdict: mixed \
    # heard: Sloane: You watched him go by. \
    # right-if: he were already past you and on his way to the elevators. \
    # why: A clean description of something you could have stopped with a sentence. He was still on your side.]
    Man: (pleased) Have a good one.
    He holds the gate for nobody and goes. # exit: Man # prop: gate closed
    Amina (radio): (surprised) Gray jacket, lanyard, toward the elevators, copy. He's already in?
    Sloane: (worried) Doesn't anybody stop him?
    Amina (radio): (firm) I see him. I've got him, car four. Stay right there, please. Not you, desk.
    -> cold_check

=== cold_check ===
{sloane_rapport < 33: -> fortress_base}
The elevator bell. A man comes at a half run, badge swinging. The reader goes green. # enter: Evan # sound: door
Evan: (embarrassed) Marguerite. I'm sorry. They had me wired to a microphone.
A woman in a plum blazer is a step behind him. Priya Nair, Manager, says her badge. # enter: Priya
{answer.cell or answer.stay: -> quiet_floor}
-> saw

=== quiet_floor ===
Priya: (calm) You're the desk? Thanks for staying off our phones. # Priya: competence 1, rapport 1 # why: The sheet asked you not to call the floor, and you didn't.
-> saw

=== saw ===
{gate.stop: -> saw_stop}
Sloane: (tired) Your colleague's over there. He didn't wait.
Evan: (surprised) What colleague?
By car four there's a gray sleeve, and Amina next to it, not touching it.
Amina (radio): (calm) Desk, he's not going anyplace. Says he's Corvane and he left his card on eleven. What do I do with him?
Read: Post order 7. Somebody already past you: don't chase, description to the rover.
Priya looks from Evan to Sloane, and then at you. # face: Priya attentive
-> slip_held

=== saw_stop ===
She watches the gray jacket wait his turn at the revolving door. # Priya: competence 1, integrity 1 # why: She came out of the elevator in time to see the gate stay shut.
Priya: (attentive) Did he want something?
You: To take Ms. Sloane up. Said he was with you.
-> ours_base

=== ours_base ===
{can_ours: -> ours_told}
Priya looks at him again, and then at her watch. # face: Priya guarded
Priya: (guarded) We have a lot of people in today. Evan, we've got two minutes. # exit: Man
You write it down the way you have it: said he was with Corvane.
-> print_base

=== ours_told ===
Priya: (suspicious) With us. I hired everybody on that floor.
Priya: (firm) He isn't one of ours. # reveals: ours
You: Thank you. That goes in the log just like you said it. # exit: Man
You: Amina, he's not Corvane's. Let the dock know. # sound: radio
-> print_base

=== print_base ===
The printer spits. Ms. Sloane's badge, good until noon.
{answer.cell and gate.stop: -> print_soon}
Priya goes ahead to hold the room. Evan puts an arm in the elevator door. # exit: Priya # clock: 08:55
-> badge_on

=== print_soon ===
Priya goes ahead to hold the room. Evan puts an arm in the elevator door. # exit: Priya # clock: 08:49
-> badge_on

=== badge_on ===
He looks at the floor numbers, and then at his watch, and doesn't say it. # face: Evan worried
{can_garage: -> tip}
{buzz.photo: -> up_dry}
-> up_wet

=== up_dry ===
Sloane: (tired) Eight-thirty, they told me.
She clips the badge on while she walks. Whatever else she had to say, she takes it up with her. # exit: Sloane # exit: Evan
-> stood

=== up_wet ===
Sloane clips it on. She gets a case in each hand. She hasn't said thank you, and she isn't about to. # face: Sloane guarded
The counter's still wet where she's been standing.
Evan: (embarrassed) It's my fault, Marguerite, I should have come down earlier.
Sloane: (tired) You're only the second half of it.
-> mend

=== tip ===
Sloane clips it on, gets a case in each hand, and goes. Then she stops, and comes back three steps.
Sloane: (guarded) It's probably nothing. # face: Evan worried
Sloane: A man in your garage wanted to know which floor the demo lab was on. I told him I had no idea. # reveals: garage
You: Him, just now?
Sloane: (calm) No. Older. Nicer shoes.
You: When was that?
Sloane: Last Thursday, when I came by for the samples. He drove out ahead of me.
Amina (radio): (calm) Desk, that gray jacket just got on a bus. I watched him pay. # sound: radio
Read: Post order 13. Something odd going on now: radio first, questions after.
Read: Over and done: you take it yourself, in the person's own words, the same day, at a time that suits them. Don't send it through somebody else.
Evan: (worried) Marguerite. They've started.
Sloane: I'm here till noon, if that's any use to you.
-> garage

=== garage ===
# decision: garage = It's probably nothing  # asks: low-key  # situation: Sloane: It's probably nothing. A man in the garage, last Thursday, asking which floor the demo lab was on. She's here until noon, and they've started without her.
* (words) ["Before you go, what did he look like, and where was he standing? I'll write it just as you say it." \
    # tone: businesslike  # security: 2  # service: -1 \
    # Sloane: competence 1, integrity 1, rapport -1 \
    # shows: reporting 2, service -1 \
    # verdict: sound \
    # heard: Sloane: Now? He's got his arm in the door. \
    # right-if: nobody were waiting on her. \
    # why: The right questions, and upstairs a room is looking at an empty chair. Thursday keeps till lunch.]
    Sloane: (worried) He had a cap. I think a cap. I wasn't...
    The elevator starts to buzz.
    Evan: (embarrassed) Marguerite.
    You: That's all right. Go.
    You have a cap, maybe, and a line that runs out. # exit: Sloane # exit: Evan
    {sloane_rapport < 40: -> stood}
    -> both_words
* (later) ["Go on up, they're holding the door. I'll get all of it from you when that badge comes back at noon." \
    # tone: low-key  # security: 2  # service: 3 \
    # Sloane: competence 1, integrity 1, rapport 3 \
    # shows: service 2, reporting 2 \
    # promise: noon to Sloane \
    # best \
    # heard: Sloane: You took it seriously, and me too. \
    # why: Four days old keeps until noon, and she'll give you ten good minutes then. Now you owe her those. \
    # mile: Thursday's man and today's man belong on one line of the log. Put them there.]
    Sloane: (pleased) Noon's good. You'll be here?
    You: Right here.
    The doors close. You write it on the back of your hand. # exit: Sloane # exit: Evan
    You get to the next man in line. He's been waiting, and he's been listening. "Garage, huh?" he says.
    You: What floor, sir?
    -> both_later
* (host) ["Evan, it's your lab he wanted. Take that straight up to your manager, would you, just as she told it?" \
    # tone: low-key  # security: -2  # service: 1 \
    # Sloane: competence -1 \
    # shows: reporting -2, service 1 \
    # verdict: mixed \
    # heard: Sloane: So it's nobody's, then. \
    # right-if: the order sent tips through the tenant. \
    # why: She brought it to the one desk whose job it is, and you handed it on. It had three steps in it.]
    Evan: (worried) The lab. Sure. Got it.
    Sloane: (guarded) I thought I was telling you.
    The doors close. Before they meet, he's asking her where she wants to have lunch. # exit: Sloane # exit: Evan
    -> open_tip
* (radio) [Hold up a finger to her and put it on the radio: a man in the garage, asking which floor the lab is on. \
    # tone: directive  # security: -1  # service: -1 \
    # Sloane: competence -1, rapport -1 \
    # shows: reporting -1, vigilance 1 \
    # verdict: mixed \
    # heard: Sloane: I said Thursday. \
    # right-if: it had been a few minutes ago. \
    # why: You sent somebody running after a man who left four days ago, in front of the person who'd just told you so.]
    Amina (radio): (worried) Copy, garage, I'm running. What's he wearing?
    Sloane: (embarrassed) It was Thursday.
    Amina (radio): (surprised) Say again?
    -> wind_radio

=== arrive_in ===
The elevator bell. A man comes at a half run, badge swinging. The reader goes green. # enter: Evan # sound: door
Evan: (embarrassed) Marguerite. I'm sorry. They had me wired to a microphone.
A woman in a plum blazer is a step behind him. Priya Nair, Manager, says her badge. # enter: Priya
{answer.cell or answer.stay: -> quiet_in}
-> colleague

=== quiet_in ===
Priya: (calm) You're the desk? Thanks for staying off our phones. # Priya: competence 1, rapport 1 # why: The sheet asked you not to call the floor, and you didn't.
-> colleague

=== colleague ===
Sloane: (tired) Your colleague went on ahead. He didn't wait.
Evan: (surprised) What colleague?
Nobody says anything. Above the elevators, car two goes to nine, ten, eleven, and stays there.
Amina (radio): Desk, stair doors are good up to ten. I'm on ten.
Read: Post order 7. Somebody already past you: don't chase, description to the rover.
Priya looks from Evan to Sloane, and then at you. # face: Priya attentive
-> slip

=== slip ===
# decision: slip = What colleague?  # asks: directive  # situation: Evan: What colleague? A man with an empty lanyard has just ridden car two to eleven. Amina is on ten with her radio. Nobody has asked you anything yet.
* (ask) ["He didn't badge, and I let him by. Gray jacket, empty lanyard. Ms. Nair, is he one of yours?" \
    # tone: businesslike  # security: 1  # service: 1 \
    # Priya: competence 0, integrity 0, rapport 1 \
    # owns: Priya before \
    # shows: self-command 2, vigilance -1 \
    # verdict: sound \
    # heard: Priya: You're asking me? He's up there and I'm down here. \
    # right-if: he were being held where she could see him. \
    # why: Straight, and she's the one who'd know. But he's walking around on eleven while she thinks about it.]
    -> ask_slip
* (look) ["I never saw the light on him. Half a minute, and I'll have his face for you off the gate camera." \
    # tone: businesslike  # security: 0  # service: 0 \
    # Priya: competence -1 \
    # owns: Priya before \
    # shows: self-command 1, vigilance -1 \
    # verdict: mixed \
    # heard: Priya: I don't need his picture. He's on my floor. \
    # right-if: he had already left the building and a picture was all you could still get. \
    # why: Honest, and it looks backward. He gets the half minute, and the one after it.]
    You run it back. The back of a gray jacket, and the reader, blue. You run it again. # sound: tick
    Evan: (calm) It's probably one of the AV guys.
    Priya: (guarded) Let me know. We have to start.
    Ms. Sloane's badge prints. They go up. By the time Amina gets to eleven, nobody remembers a gray jacket. # exit: Sloane # exit: Evan # exit: Priya
    -> open_in
* (meet) ["I let him by without a light, Ms. Sloane. I'm calling eleven this minute so they know about him." \
    # tone: businesslike  # security: 0  # service: 1 \
    # Sloane: competence -1 \
    # owns: Sloane before \
    # shows: self-command 1, vigilance -1 \
    # verdict: mixed \
    # heard: Sloane: I've heard that phone ring. I know how it goes. \
    # right-if: somebody up there were picking up, and you had no rover. \
    # why: You owned it and moved. You moved to the one phone in the building that's been ringing out all morning.]
    It rings, and it keeps ringing. # sound: phone
    Priya: (guarded) They won't. I told them not to. I'll look around when I'm up there.
    Ms. Sloane's badge prints. The three of them go up, and Priya's got a room to start. # exit: Sloane # exit: Evan # exit: Priya
    You hang up on the fourteenth ring.
    -> open_in
* (rover) [Key the radio: "Amina, car two, gray jacket, empty lanyard. No light. Walk him down to the front." \
    # tone: directive  # security: 2  # service: 1 \
    # Priya: competence 1 \
    # Sloane: competence 1 \
    # shows: vigilance 2, reporting 2 \
    # best \
    # heard: Priya: Somebody's going. Now tell me how he got there. \
    # why: He's past you and she's one floor under him. She can be moving while you explain yourself. \
    # mile: Say "my gate" before anybody has to ask you whose it was.]
    Amina (radio): (firm) Gray jacket off car two, copy. Taking the stairs. # face: Sloane surprised
    -> own_slip

=== ask_slip ===
Priya stops with her hand on the gate.
{can_ours: -> ask_told}
Priya: (guarded) There are forty people up there, and half of them I met today.
Evan: (calm) It's probably one of the AV guys.
She waits a second longer, in case there's more coming from you. There isn't. # exit: Sloane # exit: Evan # exit: Priya
-> open_in

=== ask_told ===
Priya: (suspicious) Gray jacket. He got in as we got out. He isn't one of ours. # reveals: ours
Priya: (firm) So who's gone after him?
You: Amina, eleven. Gray jacket, empty lanyard, off car two.
Amina (radio): (worried) Copy. Since when?
-> wind_slip

=== own_slip ===
Priya: (firm) That's my floor. How did he get up there?
You: Through my gate. I didn't make him badge. # owns: Priya asked
{can_ours: -> own_told}
Priya: (guarded) Gray jacket. I couldn't swear to it. Find him, please.
-> wind_slip

=== own_told ===
Priya: (suspicious) I passed him. He got in as we got out.
Priya: (firm) He isn't one of ours. # reveals: ours
You: Amina, he's not Corvane's.
-> wind_slip

=== slip_held ===
# decision: slip_held = What colleague?  # twin-of: slip  # asks: businesslike  # situation: Evan: What colleague? Amina has the man at car four. He says he's Corvane, and Corvane's manager is standing in front of you.
* (ask) ["He didn't badge, and I let him by. Gray jacket, empty lanyard. Ms. Nair, is he one of yours?" \
    # tone: businesslike  # security: 2  # service: 1 \
    # Priya: competence 1, integrity 0, rapport 1 \
    # Sloane: competence 1, integrity 1 \
    # owns: Priya before \
    # shows: self-command 2, vigilance 1 \
    # best \
    # heard: Priya: You asked the right person, and you said how it happened. \
    # why: He isn't going anywhere, and the one person who can say whose he is was standing right there.]
    Priya leans out past Evan to see.
    -> held_ask
* (look) ["I never saw the light on him. Half a minute, and I'll have his face for you off the gate camera." \
    # tone: businesslike  # security: 0  # service: -1 \
    # Priya: competence -1 \
    # owns: Priya before \
    # shows: self-command 1, vigilance 0 \
    # verdict: mixed \
    # heard: Priya: His face is right over there. \
    # right-if: he had already left the building and a picture was all you could still get. \
    # why: You went looking for a picture of a man everybody could see.]
    You run it back. The back of a gray jacket, and the reader, blue. # sound: tick
    Priya: (attentive) Isn't that him over there? With the front of him on?
    Amina (radio): (tired) Desk? He's telling me about his weekend.
    You: Front door, Amina, please.
    He goes by with a wave. Priya's still looking at your screen. # enter: Man # exit: Man
    -> print_base
* (meet) ["I let him by without a light, Ms. Sloane. I'm calling eleven this minute so they know about him." \
    # tone: businesslike  # security: 0  # service: 0 \
    # Sloane: competence -1 \
    # Priya: competence -1 \
    # owns: Sloane before \
    # shows: self-command 1, vigilance -1 \
    # verdict: mixed \
    # heard: Sloane: She is eleven. She's got it on her badge. \
    # right-if: nobody from eleven were down here to ask. \
    # why: You owned it and moved, past the one person from eleven who was there to be asked.]
    It rings, and it keeps ringing. # sound: phone
    Priya: (annoyed) That's my floor. I'm down here. Who are you calling?
    You hang up.
    You: Amina, front door, please.
    He goes by, shaking his head for the line's benefit. # enter: Man # exit: Man
    -> print_base
* (rover) [Key the radio: "Amina, car four, gray jacket, empty lanyard. No light. Walk him down to the front." \
    # tone: directive  # security: 1  # service: 0 \
    # Priya: competence 0, integrity -1 \
    # shows: vigilance 1, engagement -1 \
    # verdict: sound \
    # heard: Priya: You put somebody out for us and didn't ask us. \
    # right-if: he were still loose up there and she had to find him. \
    # why: He's off the elevators, which is good. He said he was Corvane, and you never asked Corvane.]
    Amina (radio): (calm) That's the one I'm standing next to. Okay. Front door.
    Man: (pleased) Ask anybody on eleven! # enter: Man
    The revolving door takes him. # exit: Man # sound: door
    Priya: (guarded) Was somebody going to?
    -> print_base

=== held_ask ===
{can_ours: -> held_told}
Priya: (guarded) From here? I couldn't say. We have a lot of people in today.
You: Then he doesn't go up. Amina, front door, please.
He goes by with a wave. You write it down the way you have it. # enter: Man # exit: Man
-> print_base

=== held_told ===
Priya: (suspicious) Him? I hired everybody on that floor.
Priya: (firm) He isn't one of ours. # reveals: ours
You: Amina, he's not Corvane's. Front door, please.
Amina (radio): (calm) Front door, copy. He's stopped smiling. # enter: Man # face: Man embarrassed
Sloane watches him all the way out. # exit: Man # face: Sloane attentive
-> print_base

=== mend ===
# decision: mend = The first minute  # asks: low-key  # situation: Evan has taken the blame for the whole wait. Sloane: You're only the second half of it. She hasn't looked at you since.
* (nod) [Nod her on to the elevator and take the next person in line. She's late enough without a word from you. \
    # tone: yielding  # security: 0  # service: 0 \
    # Sloane: competence 0, integrity 0, rapport 0 \
    # shows: self-command 0, service 0 \
    # verdict: mixed \
    # heard: Sloane: So he can have all of it. \
    # right-if: she had let it go, or anybody else were listening in. \
    # why: It spares her ten seconds. Evan takes your part of it up with him, and she knows whose it was.]
    She nods back, about as far as you did.
    The elevator takes her. # exit: Sloane # exit: Evan
    -> stood
* (own) ["The first few minutes weren't Evan's fault, Ms. Sloane. {buzz.bench:I kept looking down a list you weren't on.}{buzz.call:I had it ringing before I'd seen your license.}{buzz.badge:I gave you a badge I had to take back.}" \
    # tone: low-key  # security: 0  # service: 2 \
    # Sloane: rapport 1 \
    # owns: Sloane before \
    # shows: self-command 2, service 1 \
    # best \
    # heard: Sloane: That's the part I minded. \
    # why: She'd been waiting for the other half. You said what you did, and he doesn't have to carry it.]
    -> wind_mend
* (same) ["It's the same steps for everybody, Ms. Sloane. I can't skip one of them for you, and I wouldn't for him." \
    # tone: businesslike  # security: 1  # service: -1 \
    # Sloane: integrity 1, rapport -1 \
    # shows: even-handed 1, service -1 \
    # verdict: mixed \
    # heard: Sloane: I never asked you to skip one. \
    # right-if: she had asked you to bend it, or why it was her. \
    # why: True, and she never argued with the steps. She minded the order you took them in.]
    Sloane: (annoyed) Then I'm sorry for all of us.
    A laugh from somewhere in the line. The elevator takes her. # exit: Sloane # exit: Evan
    -> stood
* (sorry) ["I should've asked for a second officer on a morning like this, Ms. Sloane. You stood here because I didn't." \
    # tone: low-key  # security: 0  # service: 1 \
    # Sloane: integrity -1, rapport 1 \
    # shows: service 1, self-command 0 \
    # verdict: mixed \
    # heard: Sloane: There were two people behind me. I had you to myself. \
    # right-if: the line had been what held her up. \
    # why: Decent of you, and it's the wrong thing to own. The line came later. She was there first, with you.]
    Sloane: (tired) There was no line when I got here.
    She looks at the wet place on the counter. The elevator takes her. # exit: Sloane # exit: Evan
    -> stood

// ------------------------------------------------------------------ twin world

=== door_x ===
Amina's inside the revolving door this morning, clipboard under her arm, looking at licenses. # sound: door
The next one through hauls two wet sample cases to your counter and slides Amina's slip across. # enter: Sloane
You: Morning. Still coming down?
Sloane: (tired) It followed me in.
Read: Sloane, M. Picture ID seen. A.Y., 08:38.
Third line of your list. Her badge is in the tray, face up.
Read: 08:30. Sloane, Marguerite. Corvane, 11. Cleared by E. Hart, send up.
Two people come up behind her. At the elevators a car fills and goes.
Read: Post order 5. Not on the list: picture ID, matched to the face, and only then the call upstairs. Never on a business card.
Read: On the list and cleared by the host: badge, and straight up. ID checked at the door counts, don't ask twice.
Sloane: (annoyed) Eleven. Corvane. I'm late, so just buzz me up.
-> buzz_x

=== buzz_x ===
# decision: buzz_x = Just buzz me up  # twin-of: buzz  # asks: businesslike  # situation: Sloane: Eleven. Corvane. I'm late, so just buzz me up. She's on the list, cleared, and Amina has seen her ID.
* (bench) ["Let me find you on Corvane's list first. Grab the bench there, please, and I'll come get you myself." \
    # tone: businesslike  # security: 0  # service: -3 \
    # Sloane: competence -1, integrity -1, rapport -2 \
    # shows: service -2, self-command -1 \
    # verdict: harmful \
    # heard: Sloane: It's right there. Third one down. \
    # right-if: you hadn't been down the list yet. \
    # why: Her name, her badge and her ID were all in front of you. There was nothing left to look for.]
    Sloane: (suspicious) They were expecting me ten minutes ago.
    The elevator opens behind her, empty, and stands there with its light on.
    You start down the list from the top. When you look up, she hasn't sat. She's reading her own name upside down in the tray.
    Sloane: (annoyed) Is that one mine?
    It is. She holds out her hand for it. # look: Sloane marguerite
    -> away
* (call) ["Eleven, Corvane. I'm calling them now. Set those cases down here and dry off while it rings." \
    # tone: businesslike  # security: 2  # service: 0 \
    # shows: vigilance 1, service -1 \
    # Sloane: competence 0, integrity 0, rapport 0 \
    # verdict: sound \
    # heard: Sloane: He cleared me Friday. What's the list for? \
    # right-if: she weren't on the list. \
    # why: Polite, and it makes a cleared guest wait for a clearance she already has.]
    It rings, and it keeps ringing. # sound: phone
    Sloane: (tired) They'll be setting up. Nobody's at a desk.
    It rings out.
    Sloane: (attentive) Isn't that my name, right there in the tray?
    You: It is. Here. # look: Sloane marguerite
    -> away
* (badge) ["You're all set, Ms. Sloane. Here's your badge, take elevator two, and I'll tell them you're coming." \
    # tone: businesslike  # security: 2  # service: 3 \
    # Sloane: competence 2, integrity 1, rapport 2 \
    # shows: service 2, vigilance 1 \
    # promise: floor to Sloane \
    # best \
    # heard: Sloane: I take it back about this lobby. \
    # why: Everything that had to be checked has been checked. The rest is getting out of her way, and warning the floor.]
    Sloane: (surprised) That's it?
    You: That's it. They'll have the door open.
    Sloane: (pleased) Huh. Thank you. # look: Sloane marguerite
    You have eleven's front desk on the phone before her elevator's moved. "Sloane, two cases, on her way." # keeps: floor
    -> away
* (photo) ["Your license, please, or anything with your picture on it. Then we'll see about getting you up there." \
    # tone: businesslike  # security: 1  # service: -2 \
    # Sloane: competence -1, rapport -2 \
    # shows: vigilance 0, service -1 \
    # verdict: mixed \
    # heard: Sloane: Your other one just did that. \
    # right-if: she had only a business card and nobody had checked. \
    # why: Amina did it, and wrote it down so you wouldn't have to. Twice isn't safer, it's just twice.]
    Sloane: (surprised) I showed it to her thirty feet ago. She wrote it down for you.
    She opens one case on your counter, then the other. Foam, brass, no wallet. Amina's looking over. # look: Sloane marguerite
    It's in her coat. It's her. It was her thirty feet ago.
    Sloane: (annoyed) Do I get one more after this, or are we done?
    You slide her the badge.
    -> away

=== away ===
The doors close on her and the two cases. # exit: Sloane
A little before nine Amina shuts her clipboard and takes her radio down to the garage. That leaves you.
Amina (radio): Level one, starting my round.
Then the garage door, not the elevators: Ms. Sloane again, wetter, with a third case. No badge on her. # enter: Sloane # sound: door # clock: 08:50
{buzz_x.badge: -> third_good}
Sloane: (tired) Me again. Third case, it was in the car.
-> third

=== third_good ===
Sloane: (calm) Me again. Third case, it was in the car. They did have the door open.
-> third

=== third ===
You: Where's your badge?
Sloane: (embarrassed) Clipped to the first one. On eleven.
Read: Post order 6. A badge left upstairs: no second one until the tenant clears it.
You call Evan Hart. It rings through to nothing, twice. There are six behind her, and nobody on the desk but you. # prop: queue on # sound: phone
Read: Corvane, today. Demo day. Staff phones are in the basket by the door, hosts' too. Guests keep theirs.
Read: Second badges: the guest's own host can clear one, or P. Nair, manager, 4410. She'll pick up.
Read: After 8:45 the host walks the guest back in. M. Sloane: E. Hart.
Read: Post order 1. One officer on the desk: the desk stays staffed.
She has her phone in her hand, and she isn't using it.
Sloane: (annoyed) I buy forty percent of what they make. There must be something you can do.
-> answer_x

=== answer_x ===
# decision: answer_x = No answer  # twin-of: answer  # asks: businesslike  # situation: Sloane: I buy forty percent of what they make. There must be something you can do. Her badge is on eleven, his phone is in a basket, and the sheet names a second person who can say yes.
* (manager) ["Let me see if his manager picks up, Ms. Sloane, and I'll tell you whatever she says." \
    # tone: businesslike  # security: 3  # service: 2 \
    # Sloane: competence 1, integrity 1, rapport 2 \
    # Priya: competence 1, integrity 1, rapport 1 \
    # shows: service 2, vigilance 1 \
    # promise: answer to Sloane \
    # best \
    # heard: Sloane: You knew who to call. \
    # why: The sheet gives you a second name, and she can say yes. It's one call, from where you stand.]
    It picks up on the first ring.
    Priya (phone): (calm) Nair.
    You: Lobby desk. Ms. Sloane's down here without a badge.
    Priya (phone): (relieved) It's on a case handle, I'm looking at it. Kill that one, print another. I'm sending Evan.
    You: She says yes. Evan's on his way to walk you in. # keeps: answer # clock: 08:51
    Sloane: (pleased) That was forty seconds.
    -> tap
* (up) ["I'm going up there to find somebody for you. Wait right here, and I'm back in two minutes." \
    # tone: low-key  # security: -3  # service: 1 \
    # Sloane: competence -2, integrity -1, rapport 2 \
    # Priya: competence -1 \
    # shows: vigilance -2, service 1 \
    # verdict: harmful \
    # heard: Sloane: You'd leave all this? For me? \
    # right-if: a second officer were on the desk with you. \
    # why: Amina's downstairs and there's a number on the sheet. The desk is what nobody was holding.]
    Sloane: (surprised) That's very good of you.
    "Hey," says somebody in the line. "Who's on the desk?" The elevator closes on it.
    On eleven a woman in a plum blazer opens the glass door four inches.
    Priya (at the glass): (annoyed) Yes. Print her another. You could have called me. Who's downstairs?
    When you get back, the badge tray is at the other end of the counter. Nobody's near it. # clock: 08:53
    -> tap
* (cell) ["Would you try his cell yourself? The minute he's standing here, you've got a badge." \
    # tone: low-key  # security: 1  # service: 1 \
    # Sloane: rapport 1 \
    # Priya: rapport -1 \
    # shows: engagement 1, vigilance 0 \
    # verdict: sound \
    # heard: Sloane: I can try. I saw the basket, though. \
    # right-if: he had his phone on him and nobody else could clear her. \
    # why: Friendly, and it puts her to work on a phone that's in a basket. There was a second name on the sheet.]
    Sloane: (calm) It's ringing.
    It rings a while. Then her face changes. # face: Sloane surprised
    Sloane: It isn't Evan. She wants you.
    Priya (phone): (annoyed) This is Priya Nair, with a singing basket. I'm on your sheet. Yes, print her another. Evan's coming. # clock: 08:52
    -> tap
* (stay) ["It has to be him. Stay up here by me, please, and I'll try him again after each of these two." \
    # tone: businesslike  # security: 1  # service: -1 \
    # Sloane: integrity 1, rapport -1 \
    # shows: even-handed 1, service -1 \
    # verdict: mixed \
    # heard: Sloane: I can stand here. That isn't a plan. \
    # right-if: he were the only one who could clear her and there were no way to reach him. \
    # why: Fair to the line. But the sheet had somebody on it who picks up, and you were dialing a basket.]
    Two badges later you dial again. It rings through again. # sound: phone
    Sloane: (annoyed) Is that it? We just do that?
    She's reading your sheet upside down. She's good at it.
    Sloane: (firm) Who's P. Nair?
    P. Nair picks up on the first ring, says yes, and says Evan's coming. # clock: 08:53
    -> tap

=== tap ===
You kill the old badge. The new one comes up on your screen, good until noon, ready to print.
A man with a lanyard comes off the elevators at a half run. He taps the side reader. Green. # enter: Evan # sound: door
He's got a hand on the gate, on the elevator side. The line's behind its rope, across the lobby.
Read: Evan Hart, Corvane 11. Employee. Side gate, green.
It's his face on the screen, with more sleep.
Read: Post order 7. Nobody through a gate without a green light. A host's green light covers the guest with them.
Read: Reader down: name, system, photo. Somebody already past you: don't chase, description to the rover.
Sloane: (relieved) Evan. Finally.
Evan: (embarrassed) She's with us, I'll take her up.
-> gate_x

=== gate_x ===
# decision: gate_x = She's with us  # twin-of: gate  # asks: businesslike  # situation: Evan: She's with us, I'll take her up. He tapped in front of you, the light went green, and it's his face and his name on your screen.
* (hold) ["Perfect timing. Keep a hand on that gate for her while I print this, and then you two go on up." \
    # tone: businesslike  # security: 2  # service: 3 \
    # Evan: competence 2, integrity 1, rapport 2 \
    # Sloane: competence 2, integrity 1, rapport 2 \
    # shows: service 2, vigilance 1 \
    # best \
    # heard: Evan: That was painless. I'll tell them so upstairs. \
    # why: Green light, right face, right name on the sheet. The check is done, so let it look like a welcome. \
    # mile: Watch the gate and not the printer while it's open.]
    Evan: (relieved) Got it. # prop: gate open
    The printer spits. She clips it on, to herself this time.
    Sloane: (pleased) They're quick down here, Evan. You're not.
    They're through. You watch the gate till it latches. # prop: gate closed
    -> after_x
* (name) ["Morning. Give me your name and floor, and you two are on your way once I've found you." \
    # tone: businesslike  # security: 1  # service: 0 \
    # Evan: competence 0, integrity 0, rapport 0 \
    # Sloane: competence 0, integrity 0, rapport 0 \
    # shows: vigilance 0, service -1 \
    # verdict: sound \
    # heard: Evan: It's on your screen. \
    # right-if: the reader were down. \
    # why: One check too many. His name and his face are already in front of you, and she's standing there.]
    Evan: (surprised) Hart. Eleven. It's right there, I can see it from here.
    You: So it is.
    Sloane: (tired) Evan, what did you do?
    The printer spits. She clips it on. # prop: gate open
    They go through, and the gate shuts. # prop: gate closed
    -> after_x
* (stop) ["Hang on, let go of that gate. I need your badge on the reader before anything else, please." \
    # tone: directive  # security: 1  # service: -2 \
    # Evan: rapport -2 \
    # Sloane: competence -1, rapport -2 \
    # shows: vigilance 0, service -2 \
    # verdict: mixed \
    # heard: Evan: It just went green. You were looking right at it. \
    # right-if: he hadn't tapped. \
    # why: He'd done it, and you'd seen it. Being firm about a thing that's finished is just for show.]
    Evan: (surprised) I just did. It's green.
    Sloane: (annoyed) Now I've seen everything.
    She says it to the line, and the line's with her. Evan taps again. Green again.
    You print the badge. She takes it without looking at you. # prop: gate open
    Evan holds the gate for her, and lets it shut. # prop: gate closed
    -> after_x
* (rover) [Let him go by, stay put, and give the rover his clothes, his direction, and the time. \
    # tone: yielding  # security: -2  # service: -3 \
    # Evan: competence -2, integrity -1, rapport -3 \
    # Sloane: competence -2, integrity -1, rapport -2 \
    # shows: vigilance -1, service -2 \
    # verdict: harmful \
    # heard: Evan: You put me on the radio? I work here. \
    # right-if: he had slipped past you without a badge. \
    # why: Your screen has told you who he is. Amina's coming up from the garage for nothing.]
    Amina (radio): (worried) Gray jacket, lanyard, copy. What'd he do?
    Evan can hear it. So can the line. # face: Evan angry
    Evan: (annoyed) I work here.
    You: Disregard, Amina. It's the host.
    You print the badge. Nobody says anything while it prints. # prop: gate open
    They go through. The gate shuts. # prop: gate closed
    -> after_x

=== after_x ===
{sloane_rapport < 30: -> fortress_x}
Evan puts an arm in the elevator door. # face: Evan worried # clock: 08:54
{can_garage: -> tip_x}
{buzz_x.badge: -> up_dry_x}
-> up_wet_x

=== up_dry_x ===
Sloane: (tired) Eight-thirty, they told me.
She goes, the third case bumping her knee. Whatever else she had to say, she takes it up with her. # exit: Sloane # exit: Evan
-> stood

=== up_wet_x ===
Sloane gets a grip on the third case. On Evan's collar there's a clip-on microphone, and its light is green.
Evan: (embarrassed) It's my fault, Marguerite, I should have met you the first time.
Sloane: (calm) Forget it. I have. Is that thing on?
Evan: (worried) Oh, no. It's on the speakers. The whole room's been hearing this.
Sloane: (pleased) Then good morning, everybody. Two minutes.
-> mend_x

=== tip_x ===
She picks up the case and goes. Then she stops, and comes back three steps.
Sloane: (guarded) It's probably nothing.
Sloane: A man in your garage wanted to know which floor the demo lab was on. I told him I had no idea. # reveals: garage
You: When was that?
Sloane: (worried) Just now, at the car. Level two. He was pulling on the stair door.
Read: Post order 13. Something odd going on now: radio first, questions after.
Read: Over and done: you take it yourself, in the person's own words, the same day, at a time that suits them. Don't send it through somebody else.
Amina's on level one, with her radio.
Evan: (worried) Marguerite. They've started.
-> garage_x

=== garage_x ===
# decision: garage_x = It's probably nothing  # twin-of: garage  # asks: directive  # situation: Sloane: It's probably nothing. A man on level two just now, asking which floor the demo lab was on and pulling on the stair door. Amina is one level down from him.
* (words) ["Before you go, what did he look like, and where was he standing? I'll write it just as you say it." \
    # tone: businesslike  # security: 1  # service: 1 \
    # Sloane: competence 1, integrity 1, rapport 1 \
    # shows: reporting 1, vigilance -1 \
    # verdict: sound \
    # heard: Sloane: Shouldn't somebody be going? \
    # right-if: it had been last week and she had time. \
    # why: Good questions in the wrong order. He's on a door, and the radio is in your other hand.]
    Sloane: (worried) By the stair. Gray coverall. Shouldn't you send someone?
    You reach for the radio. A minute and a half, by the clock. # clock: 08:56
    Evan: (embarrassed) Marguerite, please. # exit: Sloane # exit: Evan
    Amina (radio): (worried) Door's wedged open with a glove. There's nobody here. How long ago was this?
    -> wind_words
* (later) ["Go on up, they're holding the door. I'll get all of it from you when that badge comes back at noon." \
    # tone: low-key  # security: -2  # service: 2 \
    # Sloane: competence -2, rapport 2 \
    # shows: service 1, vigilance -2 \
    # promise: noon to Sloane \
    # verdict: harmful \
    # heard: Sloane: Oh. So it was nothing. \
    # right-if: it had been last Thursday. \
    # why: It's considerate, and he's on the door now. By the time you call her there's nobody left to describe.]
    Sloane: (calm) All right. Noon, then. # exit: Sloane # exit: Evan
    You give the next four people their badges.
    Amina (radio): (worried) Level two stair's wide open. Did anybody call that in? # clock: 09:20
    -> open_tip
* (host) ["Evan, it's your lab he wanted. Take that straight up to your manager, would you, just as she told it?" \
    # tone: low-key  # security: -3  # service: 0 \
    # Sloane: competence -2 \
    # shows: reporting -2, vigilance -2 \
    # verdict: harmful \
    # heard: Sloane: Evan? Evan sells pumps. \
    # right-if: the man were up on eleven, where only they could see him. \
    # why: Level two is thirty seconds from Amina, and you sent the news to eleven.]
    Evan: (surprised) Me? Okay. Yes.
    Sloane: (worried) He was on the door a minute ago.
    The doors close on the two of them. # exit: Sloane # exit: Evan
    On level two somebody gives a stair door one more pull.
    -> open_tip
* (radio) [Hold up a finger to her and put it on the radio: a man in the garage, asking which floor the lab is on. \
    # tone: directive  # security: 3  # service: 1 \
    # Sloane: competence 3, integrity 1, rapport 1 \
    # shows: vigilance 2, reporting 2 \
    # best \
    # heard: Sloane: You moved before I finished. I felt better. \
    # why: He's pulling on a door. Everything you'd like to ask her is worth less than the minute it takes.]
    You: Level two, Amina, the stair door. He's on it now.
    Amina (radio): (firm) Copy, level two stair. I'm one down.
    Sloane: (surprised) Gray coverall. I just thought of it.
    You: Amina, gray coverall.
    Sloane: (relieved) All right. Evan, I'm coming. # exit: Sloane # exit: Evan
    -> stairwell

=== stairwell ===
You get two people badged with the radio against your ear.
Amina (radio): (firm) Got him, hand on the door. Gray coverall, no badge. He says he's doing a job for Corvane.
You dial 4410. # sound: phone
You: Lobby. I've got a man in the garage, gray coverall. Says he's working for you.
{can_ours: -> stair_told}
Priya (phone): (guarded) I'd have to ask around, and I've got a room full. Can it wait?
You: Amina, nobody'll vouch for him yet. Walk him to the front.
Amina (radio): He's already walking. Fast.
-> both_x

=== stair_told ===
Priya (phone): (suspicious) In a coverall? Today? No. He isn't one of ours. # reveals: ours
You: Amina, Corvane doesn't know him.
Amina (radio): (calm) He figured. He's driving up the ramp. I've got the plate, and I've got the door.
-> both_x

=== mend_x ===
# decision: mend_x = The first minute  # twin-of: mend  # asks: yielding  # situation: Sloane, to Evan: Forget it. I have. His microphone is on, the whole room upstairs can hear you, and the elevator is waiting.
* (nod) [Nod her on to the elevator and take the next person in line. She's late enough without a word from you. \
    # tone: yielding  # security: 0  # service: 2 \
    # Sloane: rapport 1 \
    # shows: self-command 2, service 1 \
    # best \
    # heard: Sloane: Thank you for not making a speech. \
    # why: She'd put it down, and a whole room was listening. What you owe her keeps until she's alone at your counter.]
    -> wind_noon_x
* (own) ["The first few minutes weren't Evan's fault, Ms. Sloane. {buzz_x.bench:I was hunting for a badge that sat in the tray.}{buzz_x.call:I called about a badge that sat in the tray.}{buzz_x.photo:I wanted a license Amina had already seen.}" \
    # tone: low-key  # security: 0  # service: 1 \
    # Sloane: rapport -1 \
    # owns: Sloane before \
    # shows: self-command 1, service 0 \
    # verdict: sound \
    # heard: Sloane: True. And now I'm the one they were waiting on. \
    # right-if: she were still sore about it, and nobody else could hear. \
    # why: It was true and it was yours. It also went out over the speakers, after she'd let it go.]
    -> wind_own_x
* (same) ["It's the same steps for everybody, Ms. Sloane. I can't skip one of them for you, and I wouldn't for him." \
    # tone: businesslike  # security: 1  # service: -2 \
    # Sloane: competence -1, rapport -2 \
    # shows: even-handed 0, service -2 \
    # verdict: mixed \
    # heard: Sloane: Now they think I asked you to. \
    # right-if: she had asked you to bend it, or why it was her. \
    # why: Nobody had asked. Upstairs it sounds like she leaned on the desk and the desk said no.]
    Sloane: (annoyed) Nobody asked you to.
    Evan gets a hand over his collar, late. The elevator takes them. # face: Evan embarrassed
    The next man in line puts his license down before you can say a word. # exit: Sloane # exit: Evan
    -> stood
* (sorry) ["I should've asked for a second officer on a morning like this, Ms. Sloane. You stood here because I didn't." \
    # tone: low-key  # security: 0  # service: -1 \
    # Sloane: integrity -1, rapport -1 \
    # shows: service -1, self-command -1 \
    # verdict: mixed \
    # heard: Sloane: I'd dropped it. They hadn't even heard it. \
    # right-if: the line had been what held her up, and only she could hear. \
    # why: You told a roomful of strangers the building's short of officers, and she's the one it happened to.]
    Sloane: (tired) I'd let that go, you know.
    Evan: (embarrassed) They can hear you, you know. All of them.
    The elevator takes them. # exit: Sloane # exit: Evan
    -> stood

// ------------------------------------------------------------------ endings

=== both_later ===
Noon. You have the log open before she's across the lobby. # clock: 12:00 # enter: Sloane # keeps: noon
Sloane: (pleased) You waited for me.
Sloane: (talking) Level two, by the stairs. Brown overcoat. Polite. He said "the demo lab," like he'd read it someplace.
You write it in her words, on the line under the gray jacket.
You: That's all I need. How'd it go up there?
Sloane: (delighted) He's writing up the order. He asked what took so long. I told him he did. # end: both-hands
-> END

=== both_words ===
Two minutes after twelve. She lays her badge on the counter. # clock: 12:02 # enter: Sloane
Sloane: (pleased) No cap. It came to me in the middle of a valve. Brown overcoat, level two, by the stairs.
You: You kept it all morning.
Sloane: (calm) You looked like you'd want it. You could have had it at noon to begin with.
You write it on the line under the gray jacket. She waits till you've got it.
Evan's behind her with an order form and the look of a man who's been forgiven. # enter: Evan # face: Evan relieved
Sloane: (calm) Same time next quarter. Put me on the list. # end: both-hands
-> END

=== both_x ===
Noon. She lays the badge on the counter, and pats it so you'll see it's there. # clock: 12:00 # enter: Sloane
Sloane: (attentive) Did she find him?
You: She did. On the door, like you said. Could I get the rest of it now, in your words?
Sloane: (calm) I nearly didn't come back. It was three steps.
She gives it to you, start to finish, with Evan standing there holding all three cases. # enter: Evan # face: Evan tired
Sloane: (pleased) He wrote up the order himself. I made him use a pen. # end: both-hands
-> END

=== fortress_base ===
Sloane: (calm) No.
She says it to nobody. She gets a case in each hand. # face: Sloane firm
You: He'll be down any second, Ms. Sloane.
Sloane: (tired) I'm sure he will. Tell him I was here.
The door turns behind her. The rain comes in a little and stops. # exit: Sloane # exit: Man # sound: door
The elevator bell. Evan Hart, at a half run. The reader goes green. # enter: Evan
Evan: (worried) Where is she? ... No. No, no. That was our whole spring. # end: fortress
-> END

=== fortress_x ===
Evan has the elevator. She's stopped halfway to it, and now she's coming back. # face: Evan worried # clock: 08:54
Sloane: (calm) No. You know what? No.
She unclips the new badge and sets it on your counter, square to the edge. # face: Sloane firm
Evan: (worried) Marguerite, it's thirty seconds. It's right there.
Sloane: (tired) It was right there at eight-forty. Send me the two cases.
The door turns behind her. Evan stands there holding an elevator. # exit: Sloane # sound: door
Evan: (sad) That was our whole spring. # end: fortress
-> END

=== stood ===
{twin == 1: -> stood_x}
It's five after nine when eleven's front desk calls down to say she's in her seat. # clock: 09:05 # sound: phone
-> stood_noon

=== stood_x ===
Amina (radio): (worried) Level two stair's wide open. Glove in the door. Anybody call that in? # clock: 09:20
You: Negative. Nobody said a word.
Amina (radio): Somebody parked right next to it. Somebody must've seen.
-> stood_noon

=== stood_noon ===
At noon she's back. She lays the badge on the counter, square to the edge. # clock: 12:00 # enter: Sloane
{(buzz.photo and not answer.up) or (buzz_x.badge and not answer_x.up): -> stood_correct}
Sloane: (calm) You got there in the end. I did want to say that.
-> stood_write

=== stood_correct ===
Sloane: (calm) You were correct. I want you to know I noticed.
-> stood_write

=== stood_write ===
You: Thank you.
Sloane: (calm) Who do I write to?
You print the property manager's name on the back of a visitor slip. It takes a while. She waits.
Sloane: (tired) Okafor. One F? # discuss: Nobody was rude to her. What does she still have a right to complain of?
You: One.
She folds it once, and goes out into the rain. # exit: Sloane # end: stood-on-rule
-> END

=== wind_mend ===
Her hand's already on the elevator. She turns around. # face: Sloane surprised
Sloane: (attentive) No. He wasn't.
You: I'll do it in the right order next time.
Sloane: (calm) I'd settle for that.
It isn't a smile, but you can see where she keeps them.
Evan: (attentive) Are we good?
Sloane: (calm) We're fine. Push the button, Evan. # exit: Sloane # exit: Evan
You put it in the log before the next man's got his wallet out. What you did, and what it cost her. # end: second-wind
-> END

=== wind_noon_x ===
She nods back, and she's in. Evan has a hand over his collar. # exit: Sloane # exit: Evan
Noon. She lays the badge on the counter. Nobody's with her. # clock: 12:00 # enter: Sloane
You: That first wait was me, Ms. Sloane. Your badge was right here in the tray. # owns: Sloane before
Sloane: (calm) I know. I can read upside down.
You: I put it in the log.
Sloane: (pleased) Well. It's a better lobby than it was this morning. # end: second-wind
-> END

=== wind_own_x ===
Evan gets a hand over his collar. It's late. # face: Evan embarrassed
Sloane: (embarrassed) Well. Now they all know.
The elevator takes them. # exit: Sloane # exit: Evan
Noon. She lays the badge on the counter. # clock: 12:00 # enter: Sloane
Sloane: (calm) They ribbed me about it till the coffee came. I'd have liked it better here, just now.
You: That's fair. It's in the log, both times.
Sloane: (calm) You did say it. I'll give you that. # end: second-wind
-> END

=== wind_slip ===
Nobody gets in the elevator. Over the radio you can hear Amina's shoes on the stairs. # sound: radio
Amina (radio): (calm) Eleven, by the glass. He's looking for a restroom, he says. We're coming down the slow way.
She walks him past you and out. His lanyard's in his pocket now. # enter: Man # face: Man embarrassed
Priya: (attentive) I didn't have to pull that out of you. # exit: Man
You: It was my gate.
Ms. Sloane's badge prints, good until noon.
{can_garage: -> wind_garage}
Evan: (worried) Marguerite, they've really started.
Sloane: (calm) I'm coming. I know who's watching the gate now. # end: second-wind
-> END

=== wind_garage ===
Sloane: (guarded) Then here's another one. Last Thursday a man in your garage wanted to know which floor the demo lab was on. # reveals: garage
You: When that badge comes back at noon, I'll get all of it from you.
Sloane: (calm) I'll be here. I know who's watching the gate now. # end: second-wind
-> END

=== wind_radio ===
You: My mistake, Amina. Thursday, not today. Stand down. # owns: Amina asked
Amina (radio): (tired) Copy. Standing down. I'm on level three, if anybody wants to know.
Somebody in the line laughs. Sloane doesn't.
You: Let's do this right at noon, Ms. Sloane, when you bring that back.
Sloane: (calm) Noon. You do say so when you've missed one. # exit: Sloane # exit: Evan
At noon she gives you ten minutes, and you get all of it. You buy Amina the good coffee. # clock: 12:00 # end: second-wind
-> END

=== wind_words ===
You: A couple of minutes. I asked before I sent you, Amina. That's mine. # owns: Amina asked
Amina (radio): (calm) Okay. Gray coverall? There's one going up the ramp, and he doesn't like me.
Amina (radio): He's out. Door's shut. I'm standing on it till somebody brings me a lock.
At noon Ms. Sloane lays her badge on the counter. # enter: Sloane # clock: 12:00
Sloane: (attentive) Did somebody go?
You: A couple of minutes after they should have. He's gone. The door's shut.
Sloane: (calm) Hm. Most people would have stopped at "he's gone." # end: second-wind
-> END

=== open_in ===
Nobody on eleven misses anything. At noon Ms. Sloane hands back her badge and says it's a friendly building. # clock: 12:00
-> wednesday_in

=== wednesday_in ===
Wednesday, ten after six, and the whole building is going home past you. # clock: 18:10
Gray jacket, in the thick of it, a bag on each shoulder. There's a card on the lanyard today. # enter: Man # look: Man lanyard
Man: (pleased) Night, now.
It's the card you look at. You give it the nod you give everybody's. # exit: Man # sound: phone
Priya (phone): (worried) Lobby? Did anybody just come by you with two laptops? # end: open-door
-> END

=== open_tip ===
{garage_x.later: -> open_later_x}
At noon they go out to lunch, and nobody says anything about a garage. # clock: 12:00
Wednesday, ten after six. The lobby's emptying out. # clock: 18:10 # prop: queue off
Amina (radio): (worried) Desk, I'm on eleven. The demo lab's short two laptops. They went down the garage stair.
Evan's at the counter with his coat half on. # enter: Evan
Evan: (worried) Monday. The garage. I had the valves to do, I never...
Evan: (attentive) She told you first, didn't she?
You: She did.
Evan: (sad) And you told me. # end: open-door
-> END

=== open_later_x ===
Noon, like you said. Gray coverall, level two, hand on the door. You write it all down. # keeps: noon # clock: 12:00 # enter: Sloane
Sloane: (worried) Did anybody go and look? # exit: Sloane
Wednesday, ten after six. The lobby's emptying out. # clock: 18:10 # prop: queue off
Amina (radio): (worried) Desk, I'm on eleven. The demo lab's short two laptops. They went down the garage stair.
Evan's at the counter with your log turned around. # enter: Evan
Evan: (sad) It's all here. It's a good description.
You: It was a good description at six minutes of nine. # end: open-door
-> END
