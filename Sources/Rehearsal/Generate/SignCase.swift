import Dialogue
import Understanding

/// A phrase of a sign, said in one way in one state.
struct SignCase: Sendable {
    let sample: SignSample
    let manner: SignManner
    let stand: Search.Stand
    /// What the visitor writes.
    let message: String

    /// A case; nil where the phrase cannot be denied and is to be.
    init?(_ sample: SignSample, _ manner: SignManner, in stand: Search.Stand) {
        guard manner != .denied || sample.denial != nil else { return nil }
        self.sample = sample
        self.manner = manner
        self.stand = stand
        message = manner.message(
            sample.phrase.text, denial: sample.denial ?? "", after: stand.walk.reply)
    }

    /// A case of a sign behind a sentence that only looks like one.
    init(_ sample: SignSample, behind excuse: String, in stand: Search.Stand) {
        self.sample = sample
        manner = .excused
        self.stand = stand
        message = manner.message(sample.phrase.text, denial: excuse, after: stand.walk.reply)
    }

    /// A case that went wrong.
    struct Failure: Sendable {
        let kase: SignCase
        /// What went wrong.
        let words: String
    }

    /// Says it; nil where all is well.
    func failure(_ script: Script, _ engine: Engine) -> Failure? {
        var walk = stand.walk
        guard let turn = walk.take(.init(.say(message)), with: engine) else { return nil }
        return sample.complaint(of: turn, manner, script).map { Failure(kase: self, words: $0) }
    }
}
