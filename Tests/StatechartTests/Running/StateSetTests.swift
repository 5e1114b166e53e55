import Testing

@testable import Statechart

@Suite struct SetsOfStates {
    @Test(arguments: [3, 64, 65, 128, 129, 500])
    func `sets of any capacity behave like sets of numbers`(_ capacity: Int) {
        var set = StateSet(capacity: capacity)
        var model: Set<Int> = []
        for step in 0..<200 {
            let state = (step * 37 + step / 7) % capacity
            if step % 3 == 2 {
                set.remove(state)
                model.remove(state)
            } else {
                set.insert(state)
                model.insert(state)
            }
            #expect(set.contains(state) == model.contains(state))
        }
        #expect(Array(set) == model.sorted())
        #expect(set.isEmpty == model.isEmpty)
        #expect(set.next(from: 1) == model.filter { $0 >= 1 }.min())
        #expect(set.containsAny(of: 0...1) == !model.isDisjoint(with: [0, 1]))
        set.removeAll()
        #expect(set.isEmpty && Array(set).isEmpty && set.next(from: 0) == nil)
    }

    @Test func `union and disjointness look at every word`() {
        var first = StateSet(capacity: 200)
        var second = StateSet(capacity: 200)
        first.insert(5)
        second.insert(190)
        #expect(first.isDisjoint(with: second))
        first.formUnion(second)
        #expect(Array(first) == [5, 190])
        #expect(!first.isDisjoint(with: second))
    }
}
