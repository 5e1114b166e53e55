/// A written-down conversation: what the visitor says, and what must be true of each answer.
package struct Transcript: Sendable, Hashable {
    /// The title: the first line of the file.
    package let title: String
    /// What stands between the title and the first section.
    package let description: String
    /// The file as the author would type its path.
    package let file: String
    /// The sections in their order.
    package let steps: [Step]

    /// One section of the file.
    package struct Step: Sendable, Hashable {
        /// The line of the section's name, counted from 1.
        package let line: Int
        /// What the section does.
        package let kind: Kind

        /// Whether it sets the clock, lets time go by or lets the store fail.
        var movesTheHost: Bool {
            let settings: [Setting]
            switch kind {
            case .begin(let all): settings = all
            case .me(let visit):
                if case .wait = visit.act { return true }
                settings = visit.settings
            case .bot, .include, .end: return false
            }
            return settings.contains { if case .remember = $0 { false } else { true } }
        }
    }

    /// What a section does.
    package enum Kind: Sendable, Hashable {
        /// `#begin`: settings for the whole conversation.
        case begin([Setting])
        /// `#me`: the visitor's turn.
        case me(Visit)
        /// `#bot`: one message of the answer.
        case bot(Expectation)
        /// `#include NAME`: the sections of a partial conversation.
        case include(String)
        /// `#end`: what must be true when everything has been said.
        case end([Check])
    }

    /// What the visitor does in a turn.
    package struct Visit: Sendable, Hashable {
        /// What happens before it: time goes by, the clock is set.
        package let settings: [Setting]
        /// What it is.
        package let act: Act
    }

    /// The ways to take a turn.
    package enum Act: Sendable, Hashable {
        /// Types these words; none for a blank line.
        case say(String)
        /// Types one of a list's phrases; the rehearsal is played once for each.
        case sayEach(PhraseList)
        /// `BUTTON`: picks the choice of this id or text.
        case pick(String)
        /// `SILENCE`: says nothing for so long.
        case wait(Duration)
    }

    /// What holds around the turns.
    package enum Setting: Sendable, Hashable {
        /// `NOW`: the clock stands at this moment.
        case now(Instant)
        /// `PAUSE`: so much time goes by before what follows. Nobody waits: the clock is moved.
        case pause(Duration)
        /// `SET_SCRIPTING_MEMORY`: a name has this value from now on.
        case remember(String, String)
        /// `STORE_FAILS`: what the turn would keep cannot be kept.
        case failToKeep
    }

    /// What must be true of one message, and of the reply that it is part of.
    package struct Expectation: Sendable, Hashable {
        /// Words of which one must, or with ``isNegated`` none may, be in the message; empty where none are given.
        package let wordings: [String]
        /// `!`: the words must not be there.
        package let isNegated: Bool
        /// `?`: where the message does not fit, the next section is held against it.
        package let isOptional: Bool
        /// What else must be true.
        package let checks: [Check]
    }

    /// A check by an asserter: `STATE booking.phone`.
    package struct Check: Sendable, Hashable {
        /// The line, counted from 1.
        package let line: Int
        /// What is looked at.
        package let asserter: Asserter
        /// `!`: it must not be so.
        package let isNegated: Bool
        /// What stands behind the name, parted at `|`.
        package let arguments: [String]
    }
}
