internal import Markup

/// Reads an `scxml` element into the flat model.
struct ChartReader {
    let options: Chart.Options

    /// What has been read so far.
    struct Draft {
        var name: String?
        var states: [State] = []
        var transitions: [Transition] = []
        var conditions: [Condition] = []
        var foreign: [Element] = []
        var warnings: [Diagnostic] = []
        var dataModel = DataModel.xpath
        var expressions: [Expression] = []
        var variables: [Variable] = []
        var indices: [String: Int] = [:]
    }

    mutating func read(_ root: Element) throws(Mistakes) -> Draft {
        Draft()
    }
}
