// The same words on two days. The replies are the same, one fact in the scene is different, and so another reply is
// best. The first play meets one of the two days, and practice brings the other.

# title: ((What is the scene called?))
# post: Side door
# place: side-door, day
# time: Tue 14:05
# minutes: 3
# blurb: ((One line: what do the two days have in common?))
# brief: ((What does the officer walk into, on both days?))
# task: ((What is the officer there to protect?))
# cast: Kim = Kim Laurent, contractor; vendors; calm; look third-bare
# present: Kim
# ending: kept = Kept; ((What came of the right word on that day?))
# ending: lost = Lost; ((What came of the other word?))

VAR kim_trust = 45
VAR kim_rapport = 40
// The program sets this before the first line: 0 is the first day, 1 the other.
VAR twin = 0
-> day

=== day
Kim: (calm) ((What does Kim say on both days?))
{twin: -> other_day}
((The fact of the first day: what the officer sees, hears or reads))
# decision: first_day = The first day  # asks: low-key
* (help) ["((The reply that helps first))" \
    # tone: low-key  # security: 1  # service: 2 \
    # Kim: competence 1, integrity 1, rapport 2 \
    # shows: service 2, engagement 1 \
    # best \
    # heard: Kim: You saw what I needed. \
    # why: ((Why does helping first fit this day?))]
    ((What happens then, on the first day?))  # end: kept
    -> END
* (stop) ["((The reply that stops it first))" \
    # tone: directive  # security: 1  # service: -1 \
    # Kim: competence 1, rapport -1 \
    # shows: vigilance 1 \
    # verdict: sound \
    # heard: Kim: You stopped me for nothing. \
    # right-if: ((What would have to be true? That is the other day.)) \
    # why: ((What did it cost on this day?))]
    ((What happens when you stop it on the first day?))  # end: lost
    -> END

=== other_day
((The fact of the other day: what is different before anybody chooses))
# decision: other_day_choice = The other day  # asks: directive  # twin-of: first_day
* (help) ["((The reply that helps first))" \
    # tone: low-key  # security: -2  # service: 1 \
    # Kim: competence -1, rapport 1 \
    # shows: vigilance -2 \
    # verdict: mixed \
    # heard: Kim: You did not see it. \
    # right-if: ((What would have to be true? That is the first day.)) \
    # why: ((What did helping first overlook?))]
    ((What happens then, on the other day?))  # end: lost
    -> END
* (stop) ["((The reply that stops it first))" \
    # tone: directive  # security: 2  # service: 1 \
    # Kim: competence 2, integrity 1 \
    # shows: vigilance 2, self-command 1 \
    # best \
    # heard: Kim: You saw it before I did. \
    # why: ((Why does stopping first fit this day?))]
    ((What happens when you stop it on the other day?))  # end: kept
    -> END
