/// The phrases that tell for whom a session is.
extension TriggerPhrases {
    static let forAnother = [
        "(massage | massages) (him | her | them)",
        "(book* | session | appointment | massage | visit | schedule | slot | reserve | request | arrange | set) [$WORD] for ($KIN | him | her | them)",
        "set (something | it | one | a visit | a session) up for ($KIN | him | her | them)",
        "(it is | this is | that is | its | would be | is) [all] for $KIN", "on behalf of $KIN",
        "$KIN who would (have | get | be having | be getting)",
        "on (his | her | their) behalf", "asking for $KIN", "writing for $KIN",
        "want* to book $KIN", "book $KIN", "book (him | her | them) [in]", "come see $KIN",
        "(come | out) to (see | treat | help) ($KIN | him | her)", "(see | treat | help | massage) $KIN",
        "get $KIN (a | an | in | booked | seen)",
        "$KIN (needs | wants | would like | wanted) (a | an | one | the) [$WORD] (massage* | session* | appointment* | visit* | slot | treatment* | booking)",
        "$KIN (needs | wants | would like) to (book | see | have | get | try | come | schedule | make | reserve)",
        "(can | could | may) $KIN (have | get | book | take) [massage | session | visit | one | it | appointment | then | now]",
        "(ask | asking | write | book | booking) [now | this] for ($KIN | other person | another person)",
        "not for me", "for someone else", "for somebody else", "gift for $KIN", "present for $KIN",
        "surprise $KIN", "treat $KIN to", "for $KIN [who | not me | please | instead | actually]",
        "(session | appointment | booking | massage | visit) (would be | will be | should be) for ($KIN | him | her | them | someone else | somebody else)",
        "(session | appointment | booking | massage | visit) is for ($KIN | him | her | someone else)",
        "(this | it | is | one | that | session | massage | visit | appointment | slot | something) for (him | her)",
        "(she | he | they) is the one (having | getting | who gets | who wants | wanting | needing | who needs) (the | a | this) [$WORD] (massage | session | one | visit)",
        "$KIN is the one (you | she | taylor | who) [would be | will be | would | will | is] (seeing | see | treating | treat | having | getting)",
        "(it is | that is | is) $KIN you (would | will) be (seeing | treating | visiting)",
        "$KIN [$WORD] is (what | who | whom) (we | i) (am | are) (booking | asking | writing | here) [for]",
        "(who | whom) [the | this] (massage | session | booking | visit | appointment) is for",
        "$KIN (will | would) be the one (getting | having | who)",
        "(it is | it would be | is) $KIN (who | that) (needs | wants) (you | help | massage | massaging | it | this | seeing)",
        "$KIN [is | s] the one (getting | having | receiving | needing | wanting) (it | the | a | this) [$WORD] [massage | session | visit]",
        "$KIN (needs | could use | could do with) (you | your help | your hands | taylor)",
        "$KIN [is] the one who (needs | wants | gets | should get | would get)",
        "$KIN is the (client | patient | one)", "for the (wife | husband | missus | kid)",
    ]

    static let forWriter = [
        "it is me (with | who | that)", "i am the one (with | who)",
        "the (appt | appointment | session | massage | visit | booking) is for me",
        "(it is | this is | is | booking | book | session) for (me | myself)", "for myself", "i am the one",
        "it is me", "just me", "for me", "me myself",
    ]
}
