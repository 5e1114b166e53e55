import Testing

@testable import Server

@Suite("Counts for Prometheus")
struct MetricsTextTests {
    @Test("Every value has its kind, buckets add up")
    func page() {
        let tally = Tally()
        tally.change { counts in
            counts.opened = 3
            counts.closed = [.unread: 2]
            counts.alerts = ["crisis": 1]
            counts.flags = ["leg": 3]
            counts.nomatches = 6
            counts.times[0] = 4
            counts.times[2] = 1
        }
        let lines = MetricsText.page(
            tally.now, now: MetricsText.Presence(connections: 7, sessions: 5, waiting: 2)
        ).split(separator: "\n")
        for line in [
            "# TYPE lumbar_connections gauge", "lumbar_connections 7", "lumbar_connections_opened_total 3",
            "lumbar_connections_closed_total{reason=\"unread\"} 2",
            "lumbar_sessions 5", "lumbar_waiting 2", "lumbar_nomatch_total 6",
            "lumbar_flags_total{flag=\"leg\"} 3",
            "lumbar_alerts_total{gravity=\"crisis\"} 1",
            "lumbar_answer_seconds_bucket{le=\"0.001\"} 4", "lumbar_answer_seconds_bucket{le=\"0.005\"} 5",
            "lumbar_answer_seconds_bucket{le=\"+Inf\"} 5", "lumbar_answer_seconds_count 5",
        ] {
            #expect(lines.contains { $0 == line }, "\(line)")
        }
    }
}
