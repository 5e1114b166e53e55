internal import Logging
internal import Sessions

/// What a listener writes down: structured lines without a word of any visitor, and counts.
///
/// Sessions and addresses do not appear at all, reasons and counts do.
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

    func answered(_ result: Result<Answer, Rejection>, after time: Duration) {
        tally.count(result, after: time)
    }
}
