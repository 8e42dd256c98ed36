// Two people who want different things, and one officer. What is right toward one is heard by the other.

# title: ((What is the scene called?))
# post: The lobby
# place: lobby, day
# time: Fri 17:30
# minutes: 4
# blurb: ((One line: who wants what?))
# brief: ((What does the officer walk into?))
# task: ((What is the officer there to protect?))
# cast: Ines = Ines Albrecht, tenant; employees; annoyed; look priya
# cast: Rob = Rob Castell, visitor; visitors; embarrassed; look lanyard-bare
# present: Ines, Rob
# hidden: history = Rob; class 1; trust 47; about what happened between the two before
# ending: both = Both heard; ((What came of it for the two of them?))
# ending: one = One of two; ((What came of it when only one was heard?))
# hears: Dana Webb, evening shift; from Rob; 0.2; tonight; good: ((What does Rob tell about you, if it went well?)); bad: ((What does Rob tell about you, if it did not?))

VAR ines_trust = 45
VAR ines_rapport = 40
VAR rob_trust = 45
VAR rob_rapport = 40
VAR can_history = false
-> between

=== between
Ines: (annoyed) ((What does Ines want from you?))
Rob: (embarrassed) ((What does Rob say, if anything?))
# decision: between = Between the two  # asks: businesslike
* (both) ["((Say the rule to both, and ask each one thing))" \
    # tone: businesslike  # security: 2  # service: 2 \
    # Ines: competence 1, integrity 1 \
    # Rob: competence 1, integrity 2, rapport 1 \
    # shows: even-handed 2, engagement 1 \
    # best \
    # heard: Rob: You asked me, too. \
    # why: ((Why was it fair to both?))]
    Ines: (calm) ((What does Ines accept?))
    -> apart
* (ines) ["((Take the side of the one you know))" \
    # tone: directive  # security: 1  # service: -1 \
    # Ines: rapport 1 \
    # Rob: integrity -1, rapport -1 \
    # shows: even-handed -2, vigilance 1 \
    # verdict: mixed \
    # heard: Rob: You had decided before I opened my mouth. \
    # right-if: ((When would that be right?)) \
    # why: ((What did the other one hear?))]
    Rob: (guarded) ((What does Rob say, and not say?))  # end: one
    -> END
* (rob) ["((Smooth it over with the one who is embarrassed))" \
    # tone: low-key  # security: 0  # service: 1 \
    # Ines: competence -1, rapport -1 \
    # Rob: rapport 2 \
    # shows: service 1, even-handed -1 \
    # verdict: sound \
    # heard: Ines: I live here, and you comforted him. \
    # right-if: ((When would that be right?)) \
    # why: ((What did it leave open?))]
    Ines: (firm) ((What does Ines say to that?))
    -> apart

=== apart
{can_history: Rob: (sad) ((What would Rob tell an officer he trusts?)) # reveals: history}
((How do they part?))  # end: both
-> END
