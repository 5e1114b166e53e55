import Understanding

/// Signs of people other than the writer.
extension Engine {
    /// What was told of somebody counts once the session turns out to be theirs: an emergency is raised, of another sign it is
    /// asked whether they have it.
    func othersSigns(_ wasForAnother: Bool, _ host: inout TurnHost) -> [HeardEvent] {
        guard !wasForAnother, host.conversation.forSomebodyElse, let told = host.conversation.othersSigns
        else {
            return []
        }
        host.conversation.othersSigns = nil
        return told.sorted { $0.key < $1.key }.map { flag, words in
            host.raise(flag, words: words, origin: .message, told: words)
            let isGrave = script.gravity(of: flag) != .doctor
            if !isGrave, script.hasDoubtState { host.unansweredSigns.removeAll { $0 == flag } }
            let prefix = isGrave || !script.hasDoubtState ? "flag" : "doubt"
            return HeardEvent(name: "\(prefix).\(flag)", object: flag, rank: isGrave ? .gravest : .flag)
        }
    }
}

extension TurnHost {
    /// Remembers a sign that was told of somebody else; a wish to die is answered, and not put down.
    mutating func noteOthersSign(_ flag: String, words: String) {
        guard script.gravity(of: flag) != .crisis, !isSecret else { return }
        conversation.othersSigns = (conversation.othersSigns ?? [:]).merging([flag: words]) { old, _ in old }
    }
}
