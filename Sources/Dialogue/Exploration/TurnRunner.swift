import Foundation
import Statechart
import Understanding

/// What came of one move, with everything that it asked for on the way.
struct Outing: Sendable {
    /// What a part may have become.
    struct Change: Sendable {
        var part: Int
        /// What is held of it in the end.
        var text: String
        /// Whether that does not depend on what it was.
        var isNew: Bool
    }

    /// The questions that were asked, in their order.
    var notes: [Watch.Note] = []
    /// The bare conversation in the end.
    var end: Conversation
    /// What is held of the parts that may have changed.
    var changes: [Change] = []
    /// A part that changed though nobody said that it might.
    var stray: Part?
    /// What does not hold.
    var broken: [Invariant] = []
    /// Whether it was a goodbye or a new start.
    var isWayOut = false
    /// How many turns it took.
    var turns = 0
}

/// Makes moves with a real engine, on all cores.
struct TurnRunner: Sendable {
    /// A move to make.
    struct Job: Sendable {
        var place: Int
        var values: [Int]
        var move: Move
    }

    let script: Script
    let moment: Moment
    let step: Explorer.Step
    let parts: Parts
    let finder: MoveFinder
    /// The state whose question is open after the greeting.
    private let start: String?

    init(_ script: Script, moment: Moment, step: @escaping Explorer.Step) {
        self.script = script
        self.moment = moment
        self.step = step
        parts = Parts(script, at: moment.now)
        finder = MoveFinder(script, kinds: EventKinds(script), at: moment.now)
        start = Engine(script).turn(nil, .begin, at: moment).conversation.asked
    }

    /// What comes of many moves, in their order.
    func outings(_ jobs: [Job], in atlas: Atlas) -> [Outing] {
        let size = 64
        let count = (jobs.count + size - 1) / size
        return Parallel.map(count) { chunk -> [Outing] in
            let engine = watchedEngine()
            return jobs[chunk * size..<min((chunk + 1) * size, jobs.count)].map { job in
                outing(engine, atlas.conversation(job.place, job.values), job.move)
            }
        }.flatMap(\.self)
    }

    /// An engine whose turns are watched.
    func watchedEngine() -> Engine {
        let engine = Engine(script)
        engine.watch = Watch(script)
        return engine
    }

    /// What comes of one move, made with an engine that is watched.
    func outing(_ engine: Engine, _ conversation: Conversation?, _ move: Move) -> Outing {
        var outing = Outing(end: conversation ?? Conversation(scriptDigest: script.digest))
        guard let watch = engine.watch else { return outing }
        watch.reset()
        let check = InvariantCheck(script: script, moment: moment, watch: watch)
        var before = conversation
        for turn in step(engine, conversation, move, moment) {
            outing.turns += 1
            outing.broken += check.broken(by: turn, move, from: before)
            if check.isWayOut(turn, move, start: start) { outing.isWayOut = true }
            before = turn.conversation
        }
        outing.notes = watch.notes
        if let before { outing.end = parts.bare(before) }
        if let conversation { compare(conversation, &outing, watch) }
        return outing
    }

    private func compare(_ start: Conversation, _ outing: inout Outing, _ watch: Watch) {
        var kept = outing.end
        if let machine = start.machine { kept.machine?.takeMemory(of: machine) }
        kept.machine?.dropStaleMemory(in: script.chart)
        for (index, part) in parts.list.enumerated() {
            let text = parts.text(of: part, in: outing.end)
            if watch.touched.contains(part) {
                outing.changes.append(
                    Outing.Change(part: index, text: text, isNew: watch.renewed.contains(part)))
            } else if parts.text(of: part, in: part == .memory ? kept : start) != text {
                outing.stray = part
            }
        }
    }
}
