package import Dialogue
import Foundation

/// The conversations in service: order, message ids, timers, and commit-then-reply behind one desk.
///
/// Every session belongs to one **lane**, a thread with an engine of its own, so that the turns of a session happen one at a time in the
/// order of arrival, without any lock around the engine's compiled expressions. A lane never waits for the disk: while a turn
/// is being stored its session stands still, and the lane goes on with others.
package final class Sessions: Reception, Sendable {
    private let mailboxes: [Mailbox<LaneJob>]
    private let gate: Gate

    /// Opens the desk.
    ///
    /// - Parameters:
    ///   - script: the dialogue.
    ///   - store: where conversations and requests are kept.
    ///   - configuration: lanes, clocks, limits.
    package init(
        script: Script, store: any ConversationStore,
        configuration: SessionsConfiguration = SessionsConfiguration()
    ) {
        let gate = Gate(limit: configuration.maximumWaiting * max(1, configuration.lanes))
        self.gate = gate
        mailboxes = (0..<max(1, configuration.lanes)).map { number in
            let mailbox = Mailbox<LaneJob>()
            let thread = Thread {
                Lane(script: script, store: store, configuration: configuration, mailbox: mailbox).run()
            }
            thread.name = "lane \(number)"
            // Turns recurse into scripts and XPath; the platform's default differs from system to system.
            thread.stackSize = 8 << 20
            thread.start()
            return mailbox
        }
    }

    deinit {
        for mailbox in mailboxes { mailbox.post(.stop) }
    }

    package func take(
        _ ask: Ask, for key: SessionKey, id: String?,
        answer: @escaping @Sendable (Result<Answer, Rejection>) -> Void
    ) {
        switch gate.enter() {
        case .draining: answer(.failure(.draining))
        case .full: answer(.failure(.unavailable))
        case .entered:
            let gate = gate
            let errand = Errand(ask: ask, key: key, id: id) { result in
                answer(result)
                gate.leave()
            }
            mailbox(for: key).post(.ask(errand))
        }
    }

    package func listen(to key: SessionKey, with initiative: (@Sendable (Answer) -> Void)?) {
        mailbox(for: key).post(.listen(key, initiative))
    }

    /// Changes the script for all turns to come. Conversations under way go on, by the engine's rule for another script's conversations.
    package func reload(_ script: Script) {
        for mailbox in mailboxes { mailbox.post(.reload(script)) }
    }

    /// Forgets what is held in memory of a session, so that the next ask reads the store. For changes made in the store itself.
    package func forget(_ key: SessionKey) {
        mailbox(for: key).post(.forget(key))
    }

    /// Takes no more asks, and returns when all that were taken are answered.
    package func drain() async {
        await gate.drain()
        for mailbox in mailboxes { mailbox.post(.stop) }
    }

    /// Lets the lanes look at the clock; for a clock that was moved by hand.
    package func lookAtTheClock() {
        for mailbox in mailboxes { mailbox.post(.tick) }
    }

    private func mailbox(for key: SessionKey) -> Mailbox<LaneJob> {
        mailboxes[Int(UInt(bitPattern: key.hashValue) % UInt(mailboxes.count))]
    }
}
