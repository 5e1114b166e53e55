import ArgumentParser
import Server

/// Every limit of the server as a flag.
struct ServeLimits: ParsableArguments {
    private static let standard = ServiceLimits()

    @Option(help: ArgumentHelp("The most bytes of a line of text.", valueName: "bytes"))
    var maxLine = ServeSize(standard.maxLine)
    @Option(help: ArgumentHelp("The most bytes of a JSON line.", valueName: "bytes"))
    var maxFrame = ServeSize(standard.maxFrame)
    @Option(help: ArgumentHelp("How long a line may take from its first byte to its end.", valueName: "time"))
    var lineDeadline = ServeTime(standard.lineDeadline)
    @Option(
        help: ArgumentHelp("How long a text connection may stay without a complete line.", valueName: "time"))
    var idle = ServeTime(standard.idle)
    @Option(help: ArgumentHelp("How long a relay may take to say hello.", valueName: "time"))
    var helloDeadline = ServeTime(standard.helloDeadline)
    @Option(
        help: ArgumentHelp(
            "After so long without a word a relay is asked whether it is there.", valueName: "time"))
    var ping = ServeTime(standard.pingInterval)
    @Option(help: ArgumentHelp("Lines a second of one session; 0 for no limit.", valueName: "number"))
    var rate = standard.rate
    @Option(help: ArgumentHelp("Lines of one session that may come at once.", valueName: "number"))
    var burst = standard.burst
    @Option(help: ArgumentHelp("The most connections.", valueName: "number"))
    var maxConnections = standard.maxConnections
    @Option(
        help: ArgumentHelp("The most connections of one address; loopback is exempt.", valueName: "number"))
    var maxPerAddress = standard.maxPerAddress
    @Option(
        help: ArgumentHelp(
            "Broken lines or frames in a row, after which a connection ends.", valueName: "number"))
    var maxMalformed = standard.maxMalformed
    @Option(help: ArgumentHelp("The most sessions of one relay connection.", valueName: "number"))
    var maxSessions = standard.maxSessions
    @Option(help: ArgumentHelp("Unread output at which reading from a peer stops.", valueName: "bytes"))
    var outputSoft = ServeSize(standard.outputSoft)
    @Option(
        help: ArgumentHelp("How long output may stay unread before the peer is cut off.", valueName: "time"))
    var stall = ServeTime(standard.stall)
    @Option(help: ArgumentHelp("Unread output at which a peer is cut off at once.", valueName: "bytes"))
    var outputHard = ServeSize(standard.outputHard)
    @Option(help: ArgumentHelp("How long a stop may take.", valueName: "time"))
    var drain = ServeTime(standard.drain)

    func validate() throws {
        let counts = [
            ("--burst", burst), ("--max-connections", maxConnections), ("--max-per-address", maxPerAddress),
            ("--max-malformed", maxMalformed), ("--max-sessions", maxSessions),
        ]
        for (flag, value) in counts where value < 1 { throw ValidationError("\(flag) must be at least 1") }
        let times = [
            ("--line-deadline", lineDeadline), ("--idle", idle), ("--hello-deadline", helloDeadline),
            ("--ping", ping),
            ("--stall", stall), ("--drain", drain),
        ]
        for (flag, time) in times where time.duration <= .zero {
            throw ValidationError("\(flag) must be more than nothing")
        }
        guard rate >= 0, rate.isFinite else { throw ValidationError("--rate must be 0 or more") }
        guard outputHard.bytes >= outputSoft.bytes else {
            throw ValidationError("--output-hard must be at least --output-soft")
        }
    }

    /// The limits as the server takes them.
    var values: ServiceLimits {
        var limits = ServiceLimits()
        limits.maxLine = maxLine.bytes
        limits.maxFrame = maxFrame.bytes
        limits.lineDeadline = lineDeadline.duration
        limits.idle = idle.duration
        limits.helloDeadline = helloDeadline.duration
        limits.pingInterval = ping.duration
        limits.rate = rate
        limits.burst = burst
        limits.maxConnections = maxConnections
        limits.maxPerAddress = maxPerAddress
        limits.maxMalformed = maxMalformed
        limits.maxSessions = maxSessions
        limits.outputSoft = outputSoft.bytes
        limits.stall = stall.duration
        limits.outputHard = outputHard.bytes
        limits.drain = drain.duration
        return limits
    }
}
