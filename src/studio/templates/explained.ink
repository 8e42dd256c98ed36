// A line that begins with two slashes is a note for whoever writes. Nobody who plays sees it.
// Change anything; the preview beside the text plays what you wrote.

// 1. What the scene says of itself: a sign, a word, a colon. The title page and the brief are made from these lines.
# title: The Parcel
# post: Front desk
# place: lobby, day
# time: Wed 08:50
# minutes: 3
# blurb: A courier in a hurry, and a parcel for somebody who is not in yet.
# brief: Wednesday, ten to nine. A courier sets a parcel on your desk and keeps one hand on the door.
# task: No parcel stays at the desk without a name in the book.
# know: The mail room on the ground floor opens at nine.
# order: 4 = A parcel is taken by the mail room, or by the person whose name is on it.

// 2. Who is there: a short name = the full name, what they do; their group; their face; their drawing.
//    Groups: client, visitors, employees, vendors, officers.
# cast: Nia = Nia Banks, courier; vendors; tired; look jess
# present: Nia

// 3. Something Nia tells only an officer she trusts. People begin at trust 45.
//    Whoever missed it reads the words after "about", so those must not give it away.
# hidden: dent = Nia; class 1; trust 48; about how the parcel got its dent

// 4. How it can end: a name for the story = a title; what came of it.
# ending: signed = In the book; The parcel has a name, a time and a signature. Nia is back on Friday and says good morning first.
# ending: left = Nobody's parcel; It sat behind the desk until three. Nobody could say who had left it.

// 5. Numbers that the story may read. The program sets them while somebody plays; these are their starts.
VAR nia_trust = 45
VAR nia_rapport = 40
VAR can_dent = false

// 6. Where the story begins.
-> desk

=== desk
// Somebody speaks: their short name, a colon, a face in brackets if it changes, and the words.
Nia: (tired) Fourth floor, Ms. Okafor. Can I just leave it with you? I'm on a double line.
// Any other line is told, not spoken.
A white van blinks in the bus lane outside.
// 7. A decision: its name, its title, and the tone that the moment asks for.
//    Tones, softest first: yielding, low-key, businesslike, directive, command.
# decision: leave = Can I leave it?  # asks: low-key
// 8. A reply: a short label, and in square brackets what is said and what it is worth.
//    Every line but the last ends in a backslash. Security and service go from -3 to 3.
//    One reply is best; the others say when they would have been right.
* (walk) ["Mail room's at nine, and it's ten steps. I'll watch the van; you get the signature?" \
    # tone: low-key  # security: 2  # service: 2 \
    # Nia: competence 2, integrity 1, rapport 2 \
    # shows: service 2, engagement 1 \
    # best \
    # heard: Nia: You looked at my van before you looked at your book. \
    # why: She needed two minutes without a ticket, and you had them to give. The parcel still got its name.]
    Nia: (relieved) You'd do that? Two minutes. I swear.
    -> back
* (rule) ["Post order four. I can't take it without a name, so it's the mail room, please." \
    # tone: directive  # security: 2  # service: -1 \
    # Nia: competence 1, integrity 1, rapport -1 \
    # shows: vigilance 2, engagement -1 \
    # verdict: sound \
    # heard: Nia: You read me a number. \
    # right-if: there were a line behind her and nobody to watch the van. \
    # why: It was true and it was clear. It left her with the ticket.]
    Nia: (annoyed) Fine. If I get towed I'm sending you the bill.
    -> back
* (take) ["Sure, leave it here by the phone. I'll see that she gets it when she comes in." \
    # tone: yielding  # security: -2  # service: 1 \
    # Nia: competence -1, rapport 1 \
    # shows: vigilance -2, service 1 \
    # verdict: mixed \
    # heard: Nia: You'll take anything. \
    # right-if: Ms. Okafor were standing at the gate with her hand out. \
    # why: Kind, and quick, and now there is a parcel that nobody has signed for.]
    Nia is gone before you have found the pen.  # end: left
    -> END

=== back
The gate clicks. She comes back with the slip in her teeth.
// 9. This is told only if she trusts the officer by now. "can_dent" is set by the program.
{can_dent: Nia: (embarrassed) The corner was me. Stairs. I wrote it on the slip, so she hears it from us first. # reveals: dent}
// 10. The last line of every way through the story names its ending.
You put the time beside her name.  # end: signed
-> END
