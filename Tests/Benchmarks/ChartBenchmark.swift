import ArgumentParser
import Markup
import Statechart

/// How many events a second the interpreter handles where each leaves two states, enters two, decides a condition
/// and assigns a variable.
struct ChartBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart", abstract: "Events a second through a small chart with data.")

    @Option(help: "How many events to handle.")
    var events = 1_000_000

    private static let chart = """
        <scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="xpath" initial="top">
          <datamodel><data id="n" expr="0"/></datamodel>
          <state id="top" initial="mid1">
            <state id="mid1" initial="a">
              <state id="a">
                <transition event="ping" cond="$n &gt;= 0" target="b"><assign location="$n" expr="$n + 1"/></transition>
              </state>
            </state>
            <state id="mid2" initial="b">
              <state id="b">
                <transition event="pong" cond="$n &gt;= 0" target="a"><assign location="$n" expr="$n + 1"/></transition>
              </state>
            </state>
          </state>
        </scxml>
        """

    func run() throws {
        let chart = try Chart(Markup.parse(Array(Self.chart.utf8), file: "chart.scxml"))
        let interpreter = Interpreter(chart)
        var host = SilentHost()
        var (machine, _) = interpreter.start(host: &host)
        let pair = [Event("ping"), Event("pong")]
        let clock = ContinuousClock()
        var moved = 0
        let time = clock.measure {
            for number in 0..<events {
                moved += interpreter.handle(pair[number % 2], in: &machine, host: &host).exited.count
            }
        }
        print("chart: \(Int(Double(events) / (time / .seconds(1)))) events/s, \(moved) states left")
    }
}
