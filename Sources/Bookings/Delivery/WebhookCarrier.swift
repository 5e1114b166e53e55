import Foundation

/// Brings messages to a webhook by Standard Webhooks 1.0.0, through the `curl` of the system.
///
/// A library in the process would cost the build minutes for one request a day; `curl` is kept up to date by the system, and can be told which
/// address to take. The message and its signature go to it on standard input, where no list of processes shows them.
struct WebhookCarrier: Carrier {
    /// How long an attempt may take, in seconds.
    static let patience = 5
    /// The longest answer that is taken.
    static let answerSize = 65536

    let url: URL
    let secrets: [WebhookSecret]
    var program = "curl"
    var lookup: @Sendable (String) -> [HostLookup.Address] = HostLookup.addresses
    var isAllowed: @Sendable ([UInt8]) -> Bool = WebhookAddress.isPublic

    func carry(_ parcel: Parcel) -> CarryOutcome {
        guard let host = url.host(percentEncoded: false) else { return .failed("there is no host") }
        let addresses = lookup(host)
        guard let address = addresses.first else { return .failed("the host's name cannot be resolved") }
        guard addresses.allSatisfy({ isAllowed($0.bytes) }) else {
            return .failed("the host's address is not a public one")
        }
        let settings = settings(for: parcel, host: host, address: address.text)
        // `--disable` has to come first: a file of the user's may not change what is asked for.
        let run = CommandRun(
            words: [program, "--disable", "--config", "-"], patience: .seconds(Self.patience + 5))
        switch run.run(Data(settings.utf8), reads: true) {
        case .exit(0, let output): return outcome(String(decoding: output, as: UTF8.self), parcel.timestamp)
        case .exit(let code, _): return .failed("no answer (curl exit code \(code))")
        case .notStarted: return .failed("curl could not be started")
        case .signal, .timeout: return .failed("no answer in time")
        }
    }

    /// What an answer means: its status, and after a space its `Retry-After`.
    private func outcome(_ answer: String, _ now: Int) -> CarryOutcome {
        let parts = answer.split(separator: " ", maxSplits: 1)
        let status = parts.first.flatMap { Int($0) } ?? 0
        switch status {
        case 200..<300: return .arrived
        case 410: return .unwanted("the receiver answered 410 Gone")
        case 300..<400: return .failed("the receiver answered \(status); redirects are not followed")
        default:
            if [429, 503].contains(status), parts.count == 2,
                let wait = RetryAfter.seconds(parts[1], now: now)
            {
                return .deferred("the receiver answered \(status) and asks to wait", wait)
            }
            return .failed("the receiver answered \(status)")
        }
    }

    /// What curl is told, as its configuration file has it.
    func settings(for parcel: Parcel, host: String, address: String) -> String {
        let port = url.port ?? 443
        let signatures = secrets.map {
            $0.signature(id: parcel.id, timestamp: parcel.timestamp, body: parcel.bytes)
        }
        let lines = [
            ("url", url.absoluteString), ("proto", "=https"), ("resolve", "\(host):\(port):\(address)"),
            ("noproxy", "*"), ("max-redirs", "0"), ("max-time", "\(Self.patience)"),
            ("max-filesize", "\(Self.answerSize)"), ("output", "/dev/null"),
            ("write-out", "%{http_code} %header{retry-after}"),
            ("header", "content-type: application/json"), ("header", "user-agent: lumbar"),
            ("header", "expect:"), ("header", "webhook-id: \(parcel.id)"),
            ("header", "webhook-timestamp: \(parcel.timestamp)"),
            ("header", "webhook-signature: \(signatures.joined(separator: " "))"),
            ("data-raw", String(decoding: parcel.bytes, as: UTF8.self)),
        ]
        return "silent\n" + lines.map { "\($0) = \"\(Self.quoted($1))\"\n" }.joined()
    }

    private static func quoted(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            .replacing("\r", with: "\\r").replacing("\t", with: "\\t")
    }
}
