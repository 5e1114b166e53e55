/// The next moment at which a session wants to be woken: a binary heap, the earliest on top.
///
/// A session has one alarm inside, however often it is set anew: the lane sets the next one when that has rung.
struct AlarmQueue {
    /// A session and when it is due, in monotonic time.
    struct Alarm {
        let due: Duration
        let key: SessionKey
    }

    private var heap: [Alarm] = []

    /// The earliest alarm.
    var first: Alarm? { heap.first }

    /// Sets an alarm.
    mutating func set(_ alarm: Alarm) {
        heap.append(alarm)
        var index = heap.count - 1
        while index > 0 {
            let parent = (index - 1) / 2
            guard heap[index].due < heap[parent].due else { return }
            heap.swapAt(index, parent)
            index = parent
        }
    }

    /// Takes the earliest alarm if it is due.
    mutating func takeDue(at now: Duration) -> Alarm? {
        guard let first = heap.first, first.due <= now else { return nil }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return first }
        heap[0] = last
        sink()
        return first
    }

    private mutating func sink() {
        var index = 0
        while true {
            let children = [2 * index + 1, 2 * index + 2].filter { $0 < heap.count }
            guard let least = children.min(by: { heap[$0].due < heap[$1].due }),
                heap[least].due < heap[index].due
            else { return }
            heap.swapAt(index, least)
            index = least
        }
    }
}
