internal import Logging
internal import Sessions

/// What a listener writes down: structured lines without a word of any visitor, and counts.
///
/// Addresses do not appear at all; a session appears as a mark (``SessionMark``), a turn as its number.
struct Journal: Sendable {
    let listener: String
    let logger: Logger
    let tally: Tally

    func opened() {
        tally.change { $0.opened += 1 }
        logger.debug("connection opened", metadata: ["listener": "\(listener)"])
    }

    func closed(_ farewell: Farewell) {
        tally.change { $0.closed[farewell, default: 0] += 1 }
        let metadata: Logger.Metadata = ["listener": "\(listener)", "reason": "\(farewell.rawValue)"]
        switch farewell {
        case .unread, .slow, .malformed, .unauthorized:
            logger.notice("connection cut off", metadata: metadata)
        default: logger.debug("connection closed", metadata: metadata)
        }
    }

    func refused() {
        tally.change { $0.refused += 1 }
        logger.debug("connection refused: no room", metadata: ["listener": "\(listener)"])
    }

    func answered(_ result: Result<Answer, Rejection>, in key: SessionKey, after time: Duration) {
        tally.count(result, after: time)
        switch result {
        case .success(let answer):
            logger.debug(
                "answered",
                metadata: about(key, ["turn": "\(answer.turn)", "ms": "\(Self.milliseconds(time))"]))
        case .failure(let rejection):
            logger.info("not answered", metadata: about(key, ["reason": "\(rejection)"]))
        }
    }

    private func about(_ key: SessionKey, _ more: Logger.Metadata) -> Logger.Metadata {
        more.merging(["listener": "\(listener)", "session": "\(SessionMark.mark(of: key))"]) { more, _ in more
        }
    }

    private static func milliseconds(_ time: Duration) -> Int {
        Int((time / .milliseconds(1)).rounded(.up))
    }
}
