package import Dialogue

/// How a rehearsal went.
package struct Outcome: Sendable {
    /// The rehearsal's title; where it takes phrases from lists, with the lists and the phrases' numbers.
    package let title: String
    /// What was rehearsed.
    package let transcript: Transcript
    /// What was said, up to the end or to the failure.
    package let exchanges: [Exchange]
    /// Why it failed; nil where it did not.
    package let failure: Failure?
    /// Checks that were passed over, because the partner does not let them be seen.
    package var unseen = 0
    /// Why it was not played; nil where it was.
    package var skipped: String?

    /// One turn: what the visitor did and what was answered.
    package struct Exchange: Sendable {
        /// What the visitor did; nil for the greeting.
        package let visitor: Transcript.Act?
        /// What was answered.
        package let reply: Reply
        /// What was heard and where it led.
        package let trace: Trace
        /// What was entered so far, by `FORM.FIELD`, where the partner lets it be seen.
        package var slots: [String: Slot] = [:]
        /// Where the turn went in the script, likewise.
        package var footprint = Footprint()
    }

    /// The first thing that was not as it should be.
    package struct Failure: Error, Sendable, Hashable {
        /// The file whose line was not met: the rehearsal's, or that of a part it includes.
        package let file: String
        /// The line, counted from 1.
        package let line: Int
        /// What was expected.
        package let expected: String
        /// What there was instead.
        package let found: String
        /// What would make the rehearsal fit; nil where words alone would not.
        package var amendment: Amendment?
    }
}
