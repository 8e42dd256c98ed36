// Three decisions one after the other: how you begin, what you hold, how you part.
// Everything in double brackets waits for your words. Alt 3 shows the replies as a table.

# title: ((What is the scene called?))
# post: The lobby
# place: lobby, day
# time: Mon 09:10
# minutes: 5
# blurb: ((One line that makes a colleague want to play it))
# brief: ((What does the officer walk into?))
# task: ((What is the officer there to protect?))
# know: ((What does the officer know at the start?))
# cast: Alex = Alex Moreno, visitor; visitors; worried; look evan
# present: Alex
# hidden: reason = Alex; class 1; trust 50; about why Alex is here today
# ending: together = Together; ((What came of it, when it went well?))
# ending: by_the_rule = By the rule; ((What came of it, when only the rule was kept?))
# ending: let_through = Let through; ((What came of it, when the task was dropped?))

VAR alex_trust = 45
VAR alex_rapport = 40
VAR can_reason = false
-> beginning

=== beginning
Alex: (worried) ((What does Alex say first?))
# decision: beginning = The first word  # asks: low-key
* (notice) ["((Say what you see, and ask))" \
    # tone: low-key  # security: 1  # service: 2 \
    # Alex: competence 1, integrity 1, rapport 2 \
    # shows: engagement 2, service 1 \
    # best \
    # heard: Alex: You saw me before you saw the problem. \
    # why: ((Why did it land well?))]
    Alex: (attentive) ((What does Alex tell you now?))
    -> middle
* (check) ["((Go straight to the check))" \
    # tone: businesslike  # security: 1  # service: 0 \
    # Alex: competence 1 \
    # shows: vigilance 1 \
    # verdict: sound \
    # heard: Alex: You began with the form. \
    # right-if: ((When would that be right?)) \
    # why: ((What did it miss?))]
    Alex: (guarded) ((What does Alex answer?))
    -> middle
* (wave) ["((Be friendly and skip the check))" \
    # tone: yielding  # security: -2  # service: 1 \
    # Alex: competence -1, rapport 1 \
    # shows: vigilance -2, engagement 1 \
    # verdict: mixed \
    # heard: Alex: You didn't want to bother me. \
    # right-if: ((When would that be right?)) \
    # why: ((What did it cost?))]
    Alex: (pleased) ((What does Alex take from that?))
    -> middle

=== middle
((What happens that makes it harder?))
Alex: (annoyed) ((How does Alex push?))
# decision: line = Where the line is  # asks: directive
* (hold) ["((Say no, say why, and say what you can do))" \
    # tone: directive  # security: 2  # service: 1 \
    # Alex: competence 1, integrity 2, rapport 1 \
    # shows: vigilance 2, even-handed 1 \
    # best \
    # heard: Alex: You told me no, and you told me what you would do. \
    # why: ((Why did a no serve them well?))]
    Alex: (calm) ((What does Alex do with the no?))
    -> parting
* (bend) ["((Make an exception for them, just this once, and move on))" \
    # tone: yielding  # security: -2  # service: 1 \
    # Alex: integrity -1, rapport 1 \
    # shows: even-handed -2 \
    # verdict: mixed \
    # heard: Alex: It depends who asks. \
    # right-if: ((When would an exception be right?)) \
    # why: ((Who pays for the exception?))]
    ((What happens next, because of it?))  # end: let_through
    -> END
* (threaten) ["((Say what will happen to them if they do not stop))" \
    # tone: command  # security: 1  # service: -2 \
    # Alex: integrity -1, rapport -2 \
    # shows: self-command -2, vigilance 1 \
    # verdict: harmful \
    # heard: Alex: You wanted to win. \
    # right-if: ((When would a command be right?)) \
    # why: ((What did it break?))]
    Alex: (angry) ((What does Alex say to that?))
    -> parting

=== parting
{can_reason: Alex: (relieved) ((What would Alex tell an officer they trust?)) # reveals: reason}
((What is left to say before you part?))
# decision: parting = How you part  # asks: businesslike
* (record) ["((Say what you will write, and keep it true))" \
    # tone: businesslike  # security: 1  # service: 1 \
    # Alex: competence 1, integrity 2 \
    # shows: reporting 2, engagement 1 \
    # best \
    # heard: Alex: I know what you will say about me when I am gone. \
    # why: ((Why does it matter to say it aloud?))]
    ((What do you see, as they go?))  # end: together
    -> END
* (done) ["((Close it quickly and turn to what is next))" \
    # tone: directive  # security: 0  # service: -1 \
    # Alex: rapport -1 \
    # shows: reporting -1 \
    # verdict: mixed \
    # heard: Alex: You were done with me. \
    # right-if: ((When would that be right?)) \
    # why: ((What was left open?))]
    ((What do you see, as they go now?))  # end: by_the_rule
    -> END
