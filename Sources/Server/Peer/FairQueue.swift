internal import DequeModule

/// Who may go to the desk next: connections take turns, and what one of them piles up delays nobody else.
///
/// At most ``window`` jobs are at the desk at once; the others wait here, in a line per connection. The jobs of one session go in the order in
/// which they came, also where they came over two connections: a session waits in one line at a time, that of its oldest job.
struct FairQueue<Owner: Hashable, Key: Hashable, Job> {
    /// The most jobs at the desk.
    let window: Int

    private var atDesk = 0
    /// The waiting jobs of each session, the oldest first.
    private var jobs: [Key: Deque<(owner: Owner, job: Job)>] = [:]
    /// The sessions that wait in each connection's line.
    private var lines: [Owner: Deque<Key>] = [:]
    /// The connections that have a line, in the order of their turns.
    private var round: Deque<Owner> = []

    /// Nobody waits.
    init(window: Int) {
        self.window = window
    }

    /// How many jobs wait here.
    var waiting: Int { jobs.values.reduce(0) { $0 + $1.count } }

    /// A job lines up.
    mutating func add(_ job: Job, of key: Key, by owner: Owner) {
        jobs[key, default: []].append((owner, job))
        if jobs[key]?.count == 1 { lineUp(key, by: owner) }
    }

    /// The next job that may go to the desk; nil where nobody waits or the desk is full.
    mutating func next() -> Job? {
        guard atDesk < window, let owner = round.popFirst(), let key = lines[owner]?.popFirst(),
            let first = jobs[key]?.popFirst()
        else { return nil }
        if lines[owner]?.isEmpty == true {
            lines[owner] = nil
        } else {
            round.append(owner)
        }
        if let following = jobs[key]?.first {
            lineUp(key, by: following.owner)
        } else {
            jobs[key] = nil
        }
        atDesk += 1
        return first.job
    }

    /// A job has left the desk.
    mutating func leave() { atDesk -= 1 }

    private mutating func lineUp(_ key: Key, by owner: Owner) {
        if lines[owner] == nil { round.append(owner) }
        lines[owner, default: []].append(key)
    }
}
