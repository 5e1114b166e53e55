/// The phrases of each trigger, in the script's phrase notation.
enum TriggerPhrases {
    /// Phrases by trigger, in a fixed order.
    static let all: [(trigger: Trigger, phrases: [String])] = [
        (.negation, negation), (.falseNegation, falseNegation), (.absence, absence), (.end, end),
        (.reversal, reversal), (.writer, writer), (.another, another + kinship), (.imagined, imagined),
        (.someday, someday), (.assertedIf, assertedIf), (.hearsay, hearsay), (.lesson, lesson),
        (.past, past), (.over, over + overInTime), (.ongoing, ongoing),
        (.forAnother, forAnother), (.forWriter, forWriter),
    ]

    private static let negation = [
        "no", "not", "never", "without", "neither", "nor", "none", "nothing", "zero", "nope", "nah", "denies",
        "deny", "denied", "denying", "free of", "free from", "lack of", "absence of", "cannot say",
        "cannot complain",
        "nobody", "minus", "no sign of", "no signs of", "negative for", "neg for", "no history of",
        "ruled out",
        "rule out",
    ]

    private static let falseNegation = [
        "not only", "not just", "not merely", "(no | nope | nah | not really) (just | only)",
        "not (sure | certain | positive | clear | convinced)",
        "no (change | relief | improvement | idea | doubt | clue | matter | wonder | sleep | rest | fun | joke)",
        "no (reason | explanation | cause | luck | help | use | difference | better | choice | warning | energy)",
        "not (better | improving | helping | getting better | going away | gone | working | normal | right | good)",
        "not (great | well | ok | fine | nice | comfortable | happy | joking | kidding | lying | exaggerating)",
        "(does | do | did | will | would | has | is) not (go | gone | going) away",
        "not (subside | stop | let up)",
        "do not know", "did not know", "not know", "do not understand", "do not want",
        "do not think it is normal",
        "not (sleep | sleeping | slept) [well | much | good]", "cannot (sleep | stand | sit | walk | stop)",
        "not (able | used) to", "nothing (helps | works | helped | worked | else helps)", "not even",
        "no kidding",
        "not to mention", "never mind", "never better", "no longer able", "not (eat | eating | eaten)",
        "not (tell | told | mention | mentioned) you", "not seen a doctor",
        "not (gone | been) to [the | a] doctor",
        "not been (checked | seen | looked | examined)", "do not have [a] (doctor | gp | insurance)",
        "no doctor", "never (seen | been to) a doctor", "no insurance", "do not like", "not like",
        "not the (same | only)", "never the same", "not been the same", "never been the same",
        "not been right",
        "never (been | felt) right", "not (feel | felt | feeling | be | been) right", "never recovered",
        "not recovered", "never healed", "not healed",
        "never got over",
        "not gotten over", "not got over", "never went away", "not [fully] (recover | heal)",
        "not that i mind",
        "not long ago", "not too long ago", "do not get it", "do not care", "not ignore", "cannot ignore",
        "not enough", "not for nothing", "if not", "whether or not", "or not", "why not", "not until",
        "not imagining",
        "not (a | that | such a | really a | much of a) (big | bad | huge | major | serious | real | proper | terrible | massive | dramatic | hard) [$WORD]",
        "not making", "not a fan", "no offense", "nothing new", "not new", "not a doctor", "no expert",
        "do not (mean | wanna | wish)", "not to be (rude | dramatic | gross)",
        "not to (scare | worry | alarm)",
        "no big deal", "not a big deal", "not (trying | looking) to", "no (thanks | thank)",
        "(probably | likely | maybe | hopefully | perhaps | surely | might be | could be | may be) nothing",
        "nothing (much | major | dramatic | crazy | big | terrible | too bad)",
        "not (come | calm) down", "never (used | use) to", "did not (use | used) to",
    ]

    private static let absence = [
        "(is | are | was | were) not (there | present | an issue | a problem | happening | me | the case | one of them)",
        "no", "nope", "none", "negative", "never", "absent", "not at all", "zero", "not really",
        "not that i know",
        "(does | do) not (apply | exist | happen)", "never (happened | happens)", "not for me", "not me",
        "nah",
        "not an issue", "not a problem", "not happening", "not present", "not here",
        "not (one | something) i have",
        "i do not have", "i do not", "i have not", "i am not", "i was not", "has never happened",
        "has not happened",
    ]

    private static let end = [
        "but", "though", "although", "however", "yet", "only", "except", "apart from", "aside from",
        "other than",
        "besides", "because", "since", "so", "when", "while", "whereas", "still", "i do", "i did",
        "i do have", "unless",
        "until", "then", "instead", "that said", "on the other hand", "otherwise", "just that", "it is just",
        "just",
        "and now", "and then", "now", "which", "mind you", "anyway", "bar", "save for", "barring",
    ]

    private static let reversal = [
        "until", "like this", "this bad", "so bad", "this badly", "to this extent", "exactly", "as such",
        "per se",
        "so much as",
        "(since i was | in years | for years | since childhood | in decades | since school) [$WORD] [$WORD] (but | until | and now | yet | and then)",
    ]

    private static let writer = [
        "i", "my", "me", "mine", "myself", "we", "our", "us", "my own", "i am (a | an) [$WORD] [$WORD] $WORD",
    ]

    private static let another = [
        "he", "she", "him", "his", "her", "hers", "himself", "herself", "they", "them", "their", "themselves",
        "someone", "somebody", "anyone", "anybody", "everyone", "everybody", "people", "folks", "patients",
        "clients",
        "a person", "persons", "some guy", "others", "those who", "anyone who",
        "one of you", "customers", "a client", "a patient", "other people", "somebody else",
        "someone else", "most people", "a customer", "other clients", "athletes", "runners", "elderly",
        "seniors",
        "pregnant women", "kids", "children", "women", "men", "users",
        "(half | most | some | all | rest | one | two | three | several | few | loads | plenty | couple) of (team | lads | lot | class | office | crew | squad | girls | boys | group | club | choir | shift | staff | village | street | ward | residents | members | players | them)",
        "half (team | class | office | crew | squad | group | club | choir | shift | staff | village | street | ward | house | household | family)",
        "(whole | entire) (house | household | family | team | class | office | school | ward | street | crew)",
        "(lad | lads | bloke | blokes | guy | guys | fella | chap | chaps | man | woman | girl | girls | lady | ladies | person | people | player | member) (i | we) (train | work | play | know | run | live | share | drive | cycle | row | walk | sit | dance | sing | swim | climb | went | met) [with | next | to | beside | alongside]",
        "(lad | lads | bloke | guy | guys | fella | chap | woman | girl | girls | lady | ladies | people) (at | from | in | on) (work | gym | class | club | church | school | pub | next door | team | choir | office | site | upstairs)",
        "(a | some | one) ($KIN | guy | woman | man | girl | lady | person | coworker) of mine",
        "friend* of mine", "(a | one | some) $WORD of mine",
        "the (dog | cat | horse | puppy | kitten | baby | kids)",
    ]

    private static let lesson = [
        "(exam | exams | test | quiz | trivia | textbook | revision | homework | study | board) (question | questions | case | scenario)",
        "(in | for | on | from) (my | an | a | the | our) [$WORD] (exam | exams | essay | assignment | coursework | homework | dissertation | thesis | lecture | finals | novel | screenplay | podcast | textbook | quiz | pub quiz | crossword)",
        "(case study | vignette | crossword clue)", "(revising | studying | cramming) for",
        "writing (a | my | an) [$WORD] (novel | story | book | essay | article | paper | play | screenplay)",
    ]

    private static let kinship = [
        "$KIN", "(my | our | his | her | their) (dog | cat | horse | puppy | pup | kitten | parrot)",
    ]

    private static let imagined = [
        "what if", "what happens if", "what would happen",
        "if i (ever | had | get | got | were | was | develop)",
        "if i (developed | start | started | fall | fell | wake | woke | lose | lost | catch | caught | come down)",
        "if (someone | somebody | anyone | a person | a client | people | one | you | there | the | this | that)",
        "if (a | any | it | he | she | they)", "in case", "suppose", "supposing", "imagine", "hypothetically",
        "let us say",
        "say someone", "in theory", "should someone", "should anyone", "in general", "generally speaking",
        "(would | could | can | should | must) someone", "is it a reason", "a reason not to", "were i to",
        "if ever",
        "worried about getting", "afraid of getting", "scared of getting", "risk of", "might cause",
        "can cause",
        "could cause", "does it cause", "will it cause", "lead to", "leads to", "cause me", "prevent",
        "avoid",
        "difference between", "what is", "what does", "what are", "what counts as", "how common",
        "how do you define",
        "meaning of", "define", "symptoms of", "signs of", "example of", "examples of", "such as",
        "for example",
        "do you (treat | help | see | ask | take | work | handle | massage | accept | deal)",
        "why do you ask",
        "why (are | were) you asking", "curious (about | if | whether)", "just curious", "do people",
        "does anyone",
        "(after | from) a massage", "will i get", "will i have", "would i get", "could i get", "would i have",
        "if i should", "should i ever", "should i get", "should i develop", "next time", "i would have",
        "a massage for", "massage for", "good for", "do massages help", "used for", "treatment for",
        "okay for",
        "safe for (someone | people | somebody | anyone)", "fix", "if massage", "does massage help",
    ]

    private static let someday = [
        "on the day", "the day of", "on that day",
        "would i (have | need) to (cancel | reschedule | tell | call | wait | stop)", "would i still",
        "if my [$WORD] $WORD (started | became | began)",
        "if my $WORD (started | became | went | began | got)",
        "(during | in) (the | a | my) (session | massage | treatment | appointment | visit)",
        "before (my | the) (session | appointment | visit | massage)",
        "if (my | the | i | it | a) [$WORD] [$WORD] ever", "in the future", "some day", "someday",
        "at some point", "ever (get | have | happens | develop)",
        "do i cancel",
        "should i cancel", "cancel if", "would you (cancel | still | stop | mind | send)", "the morning of",
        "between now and",
    ]

    private static let assertedIf = [
        "(ok | fine | safe | problem | alright | bad | normal | wise | dangerous | worry | wrong | matter) if (i have | my)",
        "(ok | fine | safe | problem | alright | bad | normal | wise | dangerous | worry | wrong | matter) if i am",
        "(can | could | should | may) i (still | even) [$WORD] if (i have | my | i am)",
        "even (if | though) (i have | my | i am)", "wonder* if (i have | my | i am)", "wonder* if my",
        "not sure if (i have | my | i am)", "do not know if (i have | my | i am)", "if (my | i have | i am)",
        "(not sure | not certain | unsure | do not know | no idea | no clue | cannot say | cannot tell) [$WORD] (if | whether) (it | this | that | these | they | there | the | i | my)",
        "(who knows | hard to say | wonder* | not clear) (if | whether) (it | this | that | these | they | there | the | i)",
        "if (it | this | that) (matters | helps | counts | bothers | interests | means | makes | changes)",
        "if (it | this | that) is (relevant | important | related | connected | useful | worth | ok | alright | a bother | any | of)",
        "if (this | that | the) $WORD of mine",
        "if you (must | want | wanted | need | have | like | care) [to] [know]",
    ]

    private static let hearsay = [
        "i (read | heard | saw | read that | heard that) [about]",
        "your (site | website | page | article | blog) [says]",
        "(site | website | page | article | blog | list) (says | said | mentions | mentioned | lists | talks)",
        "you (wrote | mention | mentioned | list | listed | say | said | talk) [about | that]", "it says",
        "it said",
        "says (here | on)", "according to (google | the internet | your | the site | the article)",
        "google says",
        "i was told that", "they say", "supposedly",
    ]

    private static let past = [
        "used to", "years ago", "year ago", "last year", "decades ago", "decade ago", "ages ago", "long ago",
        "a while (ago | back)", "in the past", "back then",
        "when i was (a | in | young* | little | 0..60 | pregnant)",
        "as a (kid | child | teen | teenager | boy | girl | student | apprentice | youngster | lad | lass | nipper | young man | young woman)",
        "in (college | school | highschool | high school | my twenties)",
        "(was | were | once | back) in [like | about] (middle | grade | primary | elementary | junior | secondary | nursery) school",
        "like once in (middle | grade | primary | elementary) school", "(was | once | back) in junior high",
        "(was | were | once | back) in (first | second | third | fourth | fifth | sixth | seventh | eighth | 1st | 2nd | 3rd | 4th | 5th | 6th | 7th | 8th) grade",
        "in (like | about) (first | second | third | fourth | fifth | sixth | seventh | eighth | 1st | 2nd | 3rd | 4th | 5th | 6th | 7th | 8th) grade",
        "yrs ago", "(a | one | two | three | couple of) (decade | decades) (ago | back)",
        "(until | till) i was (0..30 | five | six | seven | eight | nine | ten | eleven | twelve | a teenager)",
        "(that | this | it) (was | were) [back] [in] 1950..2024",
        "in my (teens | twenties | thirties | youth | 20s | 30s)", "once had", "had once", "years back",

        "history of",
        "back in (1950..2030 | college | high | school | the day | my (day | youth | teens | twenties))",
        "back in (the | my) $WORD (days | years)",
        "back in the (army | navy | war | day | days | seventies | eighties | nineties)", "in 1950..2030",
        "previously",
        "formerly", "at one point", "at the time", "that time",
        "during (my pregnancy | pregnancy | covid | the pandemic)",
        "after (giving birth | i gave birth)",
        "once upon a time", "way back", "a long time ago", "childhood",
        "in the (old | olden | early | good old | bad old | young* | past) (days | times | years)",
        "in days gone by", "in years gone by", "at one time", "in a past life",
        "in my (day | youth | younger days)",
        "last (winter | summer | spring | autumn)", "two years back", "some years (ago | back)",
    ]

    private static let over = [
        "(it | that | they | this | which | symptoms) [has | have | is | are | all] (went | gone | cleared up | passed)",
        "went away", "gone away", "gone (now | since | for | by | after)", "all gone", "is gone", "are gone",
        "long gone", "since gone",
        "no longer", "no more", "not any more", "not anymore", "not any longer", "recovered",
        "(has | have) healed",
        "healed (up | fine | well | completely | fully | nicely | now | since | years | long)", "all healed",
        "it healed",
        "healed", "resolved", "cleared up",
        "(it | that) (cleared | stopped | passed | disappeared | vanished)",
        "(is | was | am | feel | felt | been | are) [all | totally | completely | perfectly] (fine | good | ok | better) now",
        "(better | fine | over | ok | good | perfect) (now | since | again | after | by now)",
        "(is | was | am | all) cured",
        "got over it", "over it now", "is over", "are over", "been over (for | since | a)",
        "over (and done | with)",
        "(long | well | far | all | put it) behind me", "thing of the past", "long past", "been fine since",
        "fine ever since", "been fine ever since",
        "no (problem | problems | trouble | issues | issue | pain | symptoms) since", "nothing since",
        "(have | has) not (had | happened | come back | returned) [it] since",
        "not (come back | returned)",
        "never came back", "never returned", "full recovery", "fully recovered", "(i | it) stopped",
        "back to normal", "all (better | clear) now", "only lasted", "that was it", "disappeared", "subsided",
        "sorted itself out", "sorted now", "(is | has been) fixed", "fixed it", "made a full recovery",
        "passed now", "back to [full] strength", "put (it | them) [all] [back] on",
        "gained (it | them) [all] back", "without a scratch", "walked away",
        "(was | been | am) (well | fine | good | ok) for (years | months | decades | weeks | ages)",
        "(work* | been) (normally | fine | well | ok | perfectly) [ever] since", "recovered fully",
        "nothing now",
        "sleep (right | straight) through",
        "and [my] [$WORD] was [perfectly | completely | totally] (fine | ok | unhurt)",
        "not a scratch", "no harm done", "walked it off",
        "broke (yesterday | last | on | this | days | two)",
        "(nothing to do with | unrelated to) (this | my | the | it)",
        "has nothing to do with", "was years before", "not related",
    ]

    /// Over, told by how long it took or by what is well again.
    private static let overInTime = [
        "(that | it | this | which) is long (done | over | past | gone)", "all dry since",
        "no (bother | trouble) since",
        "(it | that | this | they | all | everything | which) (wore off | worn off | faded | lifted | eased off | mended | shifted | died down | settled down | calmed down | righted itself | sorted itself | went off | dried up)",
        "(has | have | had) worn off", "wore off", "mended",
        "(sorted | cured | mended | shifted | cleared) it [out | up | right]",
        "never (had | have had | got) (a | any | much | another) (problem | problems | bother | trouble | issue | pain | twinge | grief | symptoms) [from | with | since | after | of]",
        "never (gave | given | gives | caused | causes) me [any | a] (problem | problems | bother | trouble | grief | pain | jip | gyp)",
        "(gave | given | caused) me no (problem | problems | bother | trouble | grief)",
        "never (bothered | troubled | hurt) [me] (since | after | again)", "never looked back",
        "no (ill | lasting | after | lingering) (effects | harm | damage | problems | trouble)", "no lasting",
        "not a (whisper | peep | twinge | sign | trace | squeak | hint | flicker | murmur | bother) [of it] [since | after | from it]",
        "not (had | felt | seen) [a] (twinge | trace | sign | peep | bit of it | problem | symptom) since",
        "(right as rain | good as new | right as ninepence) (again | since | now | by | within | after | ever since)",
        "(all | back to | completely | perfectly | totally | feels | felt) (normal | fine) [$WORD] (now | again | since | by | within)",
        "(feeling | sensation | strength | power | use) [all | has | have] (came back | come back | returned | is back | restored)",
        "(slept | sleep | sleeping | sleeps) [right | straight | clean] through",
        "(slept | sleep | sleeping | sleeps) like a (log | baby | top | stone)",
        "got over it", "(got | gotten) over (that | it | them) [all]",
        "(over | gone | fine | better | clear | passed | well | mended | healed) (in | within | by | after) [$WORD] (day | days | week | weeks | month | months | hours | monday | tuesday | wednesday | thursday | friday | saturday | sunday | christmas | easter | spring | summer | autumn)",
        "(gone | over | fine | better) (the same | that same | the next | the following) (day | night | week | morning | evening)",
        "not been back", "has not been back", "been clear (since | for)", "clear (since | ever since)",
        "none of (it | that) since", "no trace of it", "nothing of it since",
    ]

    private static let ongoing = [
        "dates (from | back)", "trace* [$WORD] [$WORD] [$WORD] (to | back)", "blame", "it is back",
        "is back (again | now | for)", "goes back to", "stems from",
        "comes from", "it all began", "because of",
        "due to", "after",
        "still", "ever since", "since then", "since that", "since the", "since it", "since i", "again",
        "keep*",
        "(came | come | comes | coming) (back | and)", "return*", "lately", "these days", "today", "nowadays",
        "currently",
        "has been", "have been", "have had", "at the moment", "right now",
        "every (night | day | time | morning | week)",
        "now (i | my | it | the | there | and)", "and now", "but now", "now", "started", "began",
        "never the same",
        "not been the same", "not been right", "worse", "never been the same", "never recovered",
        "from (that | then)",
        "hurts", "aches", "is killing", "to this day", "recently", "this (week | morning | month)",
        "yesterday",
        "since", "has not been the same", "and my back", "bothers", "bothering", "hurting", "aching",
        "left me with",
        "haunts", "never healed", "not healed", "not recovered", "as well", "flares", "comes and goes",
        "on and off",
    ]

    private static let forAnother = [
        "(massage | massages) (him | her | them)",
        "(book* | session | appointment | massage | visit | schedule | slot | reserve | request | arrange | set) [$WORD] for ($KIN | him | her | them)",
        "(it is | this is | that is | its | would be | is) [all] for $KIN", "on behalf of $KIN",
        "$KIN who would (have | get | be having | be getting)",
        "on (his | her | their) behalf", "asking for $KIN", "writing for $KIN",
        "want* to book $KIN", "book $KIN", "book (him | her | them) [in]", "come see $KIN",
        "(come | out) to (see | treat | help) ($KIN | him | her)", "(see | treat | help | massage) $KIN",
        "get $KIN (a | an | in | booked | seen)",
        "$KIN (needs | wants | would like | wanted) (a | an | one | the) [$WORD] (massage* | session* | appointment* | visit* | slot | treatment* | booking)",
        "$KIN (needs | wants | would like) to (book | see | have | get | try | come | schedule | make | reserve)",
        "not for me", "for someone else", "for somebody else", "gift for $KIN", "present for $KIN",
        "surprise $KIN", "treat $KIN to", "for $KIN [who | not me | please | instead | actually]",
        "(session | appointment | booking | massage | visit) is for ($KIN | him | her | someone else)",
        "(this | it | is | one | that | session | massage | visit | appointment | slot | something) for (him | her)",
        "$KIN is the (client | patient | one)", "for the (wife | husband | missus | kid)",
    ]

    private static let forWriter = [
        "(it is | this is | is | booking | book | session) for (me | myself)", "for myself", "i am the one",
        "it is me", "just me", "for me", "me myself",
    ]
}
