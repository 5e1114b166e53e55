import Bookings
import Dialogue
import Foundation
import Sessions
import Testing
import Understanding
import Values

/// Exports are read by other people's parsers: Python with `icalendar`, `vobject` and `jsonschema` from PyPI. Skipped, and said so, where these are missing.
@Suite struct ReadByOthers {
    static let isThere = python("import icalendar, vobject, jsonschema", with: []) == ""

    private static func stored(_ reference: String, _ slots: When.Slot...) -> StoredRequest {
        let when = Sample.entry("when", "When", .when, .when(When(slots: slots)), spoken: "é; or, so\\")
        var stored = Sample.stored(
            reference, signs: [Sample.sign("leg", .emergency, .cleared, words: "=1+1", settledBy: "\"yes\"")],
            entries: [Sample.name("Zoë 🙂 " + String(repeating: "long ", count: 30)), Sample.phone, when],
            remarks: ["+1, \"two\"\r\nthree"])
        stored.request.zone = "America/New_York"
        stored.request.consent = .init(notice: "privacy-1", script: "s", given: Sample.moment)
        return stored
    }

    /// The clocks go back on 2026-11-01 and forward on 2027-03-14.
    private static let requests = [
        stored(
            "K7M4-XR96", .init(from: "2026-10-31", to: "2026-10-31", t0: "09:00", t1: "10:00"),
            .init(from: "2026-11-02", to: "2026-11-02", t0: "09:00", t1: "10:00")),
        stored(
            "H2J8-W7M3", .init(from: "2027-03-15", to: "2027-03-15", t0: "09:00", t1: "10:00"),
            .init(from: "2027-03-20", to: "2027-03-20")),
    ]

    @Test(.enabled(if: isThere, "no Python with icalendar, vobject and jsonschema"))
    func `two calendars' parsers find the same events at the same moments`() throws {
        let text = RequestCalendar(
            fallback: .gmt,
            organizer: CalendarOrganizer(name: "Taylor; Massage: home", email: "taylor@example.com")
        ).text(Self.requests)
        let program = """
            import sys, icalendar, vobject, datetime
            raw = open(sys.argv[1], 'rb').read()
            assert all(len(line) <= 75 for line in raw.split(b'\\r\\n')), 'folding'
            def show(start):
                return (start.astimezone(datetime.timezone.utc).strftime('%Y%m%dT%H%MZ')
                    if isinstance(start, datetime.datetime) else start.strftime('%Y%m%d'))
            # Under a name that nobody knows the zone is what the file itself says of it.
            for text in (raw, raw.replace(b'America/New_York', b'Practice')):
                calendar = icalendar.Calendar.from_ical(text)
                assert str(calendar['METHOD']) == 'PUBLISH'
                for event in calendar.walk('VEVENT'):
                    assert str(event['ORGANIZER']) == 'mailto:taylor@example.com'
                    assert event['ORGANIZER'].params['CN'] == 'Taylor; Massage: home'
                    assert str(event['STATUS']) == 'TENTATIVE' and str(event['TRANSP']) == 'TRANSPARENT'
                    assert 'Zo\\u00eb \\U0001F642' in str(event['SUMMARY']), event['SUMMARY']
                moments = [show(event['DTSTART'].dt) for event in calendar.walk('VEVENT')]
                others = [show(event.dtstart.value) for event in vobject.readOne(text.decode()).vevent_list]
                assert moments == others, (moments, others)
            print(' '.join(moments))
            """
        #expect(
            Self.python(program, with: [text])
                == "20261031T1300Z 20261102T1400Z 20270315T1300Z 20270320\n")
    }

    @Test(.enabled(if: isThere, "no Python with icalendar, vobject and jsonschema"))
    func `the schema holds for what is written, and not for what is broken`() throws {
        let program = """
            import sys, json, jsonschema
            schema, lines = json.load(open(sys.argv[1])), open(sys.argv[2]).read().splitlines()
            jsonschema.Draft202012Validator.check_schema(schema)
            validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
            for line in lines: validator.validate(json.loads(line))
            bad = 0
            for key, value in [('status', 'eaten'), ('version', 2), ('received', 'today'), ('entries', [{}])]:
                request = json.loads(lines[0]); request[key] = value
                bad += not validator.is_valid(request)
            print(len(lines), bad)
            """
        let lines = try RequestForm.jsonLines(Self.requests)
        #expect(Self.python(program, with: [RequestSchema.text, lines]) == "2 4\n")
    }

    @Test(.enabled(if: isThere, "no Python with icalendar, vobject and jsonschema"))
    func `a CSV reader finds the cells, and no formula`() throws {
        let program = """
            import sys, csv
            rows = list(csv.reader(open(sys.argv[1], newline=''), strict=True))
            assert all(len(row) == len(rows[0]) for row in rows)
            assert not any(cell[:1] in ('=', '+', '-', '@', '\\t', '\\r') for row in rows for cell in row)
            print(len(rows))
            """
        let text = RequestCSV(clock: LocalTime(.gmt)).text(Self.requests)
        #expect(Self.python(program, with: [text]) == "3\n")
    }

    /// Runs a program of Python with texts in files as its arguments; gives what it printed, nil where it failed.
    private static func python(_ program: String, with texts: [String]) -> String? {
        let folder = FileManager.default.temporaryDirectory.appending(path: "python-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let files = try texts.indices.map { index in
                let file = folder.appending(path: "\(index)")
                try Data(texts[index].utf8).write(to: file)
                return file.path
            }
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["python3", "-c", program] + files
            let output = Pipe()
            process.standardOutput = output
            process.standardError = FileHandle(forWritingAtPath: "/dev/null")
            try process.run()
            let text = try output.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return process.terminationStatus == 0 ? String(decoding: text, as: UTF8.self) : nil
        } catch {
            return nil
        }
    }
}
