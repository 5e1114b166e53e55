import Dialogue
import Dispatch
import Logging
import Markup
import Server
import Wire

/// What SIGHUP loads anew: script, tokens, certificate, each for itself. What is broken leaves the old in force.
struct ServeRenewal: Sendable {
    /// One thing that can be loaded anew.
    struct Part: Sendable {
        /// What it is, for the log.
        let name: String
        /// Loads it and puts it in force.
        let renew: @Sendable () throws -> Void
    }

    let logger: Logger
    let parts: [Part]
    private let queue = DispatchQueue(label: "renewal")

    init(logger: Logger, parts: [Part]) {
        self.logger = logger
        self.parts = parts
    }

    /// Renews everything, on a thread of its own; one renewal after the other.
    func begin(then done: @escaping @Sendable () -> Void = {}) {
        queue.async {
            run()
            done()
        }
    }

    /// Renews everything.
    func run() {
        for part in parts {
            do {
                try part.renew()
                logger.notice("loaded anew", metadata: ["what": "\(part.name)"])
            } catch let mistakes as Mistakes {
                for mistake in mistakes.diagnostics { complain(part, "\(mistake)") }
            } catch {
                complain(part, "\(error)")
            }
        }
    }

    private func complain(_ part: Part, _ mistake: String) {
        logger.error(
            "not loaded anew; what was in force stays so",
            metadata: ["what": "\(part.name)", "mistake": "\(Wire.Printable.line(mistake))"])
    }
}
